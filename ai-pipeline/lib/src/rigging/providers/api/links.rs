//! One `Link` header: the URL of the next page.

/// Returns the first URL whose relation is `next`, which may be a relative one.
///
/// Of several relations of a URL all count, of several parameters `rel` the first, and in any
/// case. A URL may hold commas and semicolons, as a text in quotes may.
pub(super) fn next_link(header: &str) -> Option<&str> {
    let mut rest = header;
    while let Some((_, behind)) = rest.split_once('<') {
        let (url, parameters) = behind.split_once('>')?;
        let relations;
        (relations, rest) = relations_before(parameters);
        if relations
            .split_whitespace()
            .any(|one| one.eq_ignore_ascii_case("next"))
        {
            return Some(url.trim());
        }
    }
    None
}

/// Returns what the first parameter `rel` says, and what follows the parameters.
fn relations_before(mut text: &str) -> (&str, &str) {
    let mut relations = None;
    while let Some((name, value, behind)) = parameter(text) {
        if name.eq_ignore_ascii_case("rel") {
            relations.get_or_insert(value);
        }
        text = behind;
    }
    (relations.unwrap_or_default(), text)
}

/// Returns name and value of the parameter at the beginning, and what follows it.
fn parameter(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start().strip_prefix(';')?.trim_start();
    let (name, behind) = token(text, ";,=\"");
    if name.is_empty() {
        return None;
    }
    let Some(value) = behind.trim_start().strip_prefix('=') else {
        return Some((name, "", behind));
    };
    let value = value.trim_start();
    let (value, behind) = quoted(value).unwrap_or_else(|| token(value, ";,\""));
    Some((name, value, behind))
}

fn token<'a>(text: &'a str, ends: &str) -> (&'a str, &'a str) {
    let is_end = |one: char| one.is_whitespace() || ends.contains(one);
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}

/// Returns a text in quotes without them, and what follows it; a backslash hides a quote.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut is_hidden = false;
    let end = inside.find(|one| {
        let is_end = one == '"' && !is_hidden;
        is_hidden = one == '\\' && !is_hidden;
        is_end
    })?;
    Some((&inside[..end], &inside[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://huggingface.co/api/models?cursor=a%2Bb";

    #[test]
    fn the_next_page_however_it_is_written() {
        for header in [
            r#"<URL>; rel="next""#,
            "<URL>;rel=next",
            r#"<URL> ; REL = "NEXT""#,
            r#"<URL>; rel="last next""#,
            r#"<URL>; title="a, b; rel=prev"; rel="next""#,
            r#"<URL>; rel="next"; rel="prev""#,
            r#"<URL>; crossorigin; rel="next""#,
            r#"<https://x.example/1>; rel="prev",<URL>; rel="next",<https://x/9>; rel="last""#,
            r#"<https://x.example/?a=1,2;3>; rel="first", <URL>; rel="next""#,
            r#"< URL >; rel="next""#,
            r#"<URL>; rel="next", <https://x.example/2>; rel="next""#,
            r#"<URL>; title="\"; rel=prev"; rel="next""#,
        ] {
            let header = header.replace("URL", URL);
            assert_eq!(next_link(&header), Some(URL), "{header}");
        }
    }

    #[test]
    fn a_url_is_taken_as_it_is() {
        for url in ["/api/models?c=2", "https://x.example/a;b?c=1,2;d=3", ""] {
            let header = format!(r#"<{url}>; rel="next""#);
            assert_eq!(next_link(&header), Some(url));
        }
    }

    #[test]
    fn another_relation_is_none_and_nonsense_is_none() {
        for header in [
            "",
            "<URL>",
            r#"<URL>; rel="prev""#,
            r#"<URL>; rel="prev"; rel="next""#,
            r#"<URL>; rel="nextish""#,
            r#"<URL>; title="rel=next""#,
            r#"<URL>; rel="next"#,
            r#"<URL; rel="next""#,
            "URL; rel=next",
        ] {
            assert_eq!(next_link(header), None, "{header}");
        }
    }
}
