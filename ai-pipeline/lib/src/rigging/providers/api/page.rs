//! One answer's bytes to the ids that it lists.
//!
//! A row whose id no provider could mean is refused by itself; the rest of the page stands.
//! Values are cut out of the text and read one by one, so that one which is no Unicode spoils
//! its row alone.

use serde_json::value::RawValue;

use super::error::ErrorKind;
use super::glob;
use super::paging::{find_next, find_told_rows, NextPage};
use super::refusal::is_refused;
use super::value::{kind_of, member, text};
use crate::rigging::providers::models::provider::{Paging, ProviderConfig};

/// One answer: what it lists, of how many rows, and what follows.
pub(super) struct Page {
    pub(super) ids: Vec<String>,
    /// Other ids of these models, which need not be rows themselves.
    pub(super) aliases: Vec<String>,
    pub(super) rows: usize,
    pub(super) refused: usize,
    pub(super) excluded: usize,
    pub(super) next: Option<NextPage>,
    /// How many rows all pages together have, where the answer tells that.
    pub(super) told_rows: Option<u64>,
}

pub(super) fn read_page(
    provider: &ProviderConfig,
    body: &[u8],
    link_next: Option<&str>,
) -> Result<Page, ErrorKind> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let document: &RawValue = serde_json::from_slice(body).map_err(|_| ErrorKind::NotJson)?;
    let rows = find_rows(provider, document)?;
    refuse_failure(document)?;
    let next = find_next(provider.paging, document, link_next)?;
    let told_rows = find_told_rows(provider.paging, document);
    Ok(Page {
        told_rows,
        ..read_rows(provider, &rows, next)
    })
}

fn read_rows(provider: &ProviderConfig, rows: &[&RawValue], next: Option<NextPage>) -> Page {
    let mut page = Page {
        ids: Vec::with_capacity(rows.len()),
        aliases: Vec::new(),
        rows: rows.len(),
        refused: 0,
        excluded: 0,
        next,
        told_rows: None,
    };
    for row in rows {
        match read_id(provider, row) {
            Some(id) if is_refused(&id) => page.refused += 1,
            Some(id) if is_private(provider, row) || is_excluded(provider, &id) => {
                page.excluded += 1;
            }
            Some(id) => {
                page.ids.push(id);
                page.aliases.extend(read_aliases(provider, row));
            }
            None => page.refused += 1,
        }
    }
    page
}

fn read_id(provider: &ProviderConfig, row: &RawValue) -> Option<String> {
    let shape = provider.shape;
    let mut texts = shape
        .id_at
        .iter()
        .filter_map(|key| member(row, &[key]))
        .filter(|value| kind_of(value) == "a string");
    let id = match shape.id_joined_by {
        None => text(texts.next()?)?,
        Some(between) => {
            let parts: Vec<String> = texts.map(text).collect::<Option<_>>()?;
            let is_whole = parts.len() == shape.id_at.len() && !parts.iter().any(String::is_empty);
            is_whole.then(|| parts.join(between))?
        }
    };
    Some(
        id.strip_prefix(shape.id_prefix)
            .map_or(id.clone(), str::to_owned),
    )
}

fn read_aliases(provider: &ProviderConfig, row: &RawValue) -> Vec<String> {
    let list = provider.shape.aliases_at.and_then(|at| member(row, &[at]));
    let values: Option<Vec<&RawValue>> =
        list.and_then(|list| serde_json::from_str(list.get()).ok());
    let texts = values.into_iter().flatten();
    texts
        .filter_map(|value| serde_json::from_str::<String>(value.get()).ok())
        .filter(|id| !is_refused(id) && !is_excluded(provider, id))
        .collect()
}

fn is_excluded(provider: &ProviderConfig, id: &str) -> bool {
    provider.exclude.iter().any(|glob| glob::matches(glob, id))
}

/// Whether a row is of the account itself, and nobody else's business.
fn is_private(provider: &ProviderConfig, row: &RawValue) -> bool {
    let said = |&(key, value): &(&str, &str)| member(row, &[key]).is_some_and(|v| v.get() == value);
    provider.shape.private_where.iter().any(said)
}

/// Returns the rows of an answer.
///
/// Gemini says nothing, and Ollama null, where there is nothing to list. Among several pages
/// null is no such answer: something is missing.
fn find_rows<'a>(
    provider: &ProviderConfig,
    document: &'a RawValue,
) -> Result<Vec<&'a RawValue>, ErrorKind> {
    let shape = provider.shape;
    let mut rows = document;
    for (depth, name) in shape.rows_at.iter().enumerate() {
        if kind_of(rows) != "an object" {
            let part = if depth == 0 {
                "the answer"
            } else {
                "a part of the answer"
            };
            return Err(unexpected(part, rows, "an object was"));
        }
        rows = match member(rows, &[name]) {
            Some(found) => found,
            None if shape.may_omit_rows => return Ok(Vec::new()),
            None => return Err(without_rows(shape.rows_at)),
        };
    }
    let is_only_page = provider.paging == Paging::None;
    match kind_of(rows) {
        "a list" => serde_json::from_str(rows.get()).map_err(|_| ErrorKind::NotJson),
        "null" if is_only_page && !shape.rows_at.is_empty() => Ok(Vec::new()),
        _ if shape.rows_at.is_empty() => {
            Err(unexpected("the answer", rows, "a list of models was"))
        }
        _ => {
            let place = format!("`{}`", shape.rows_at.join("."));
            Err(unexpected(&place, rows, "a list of models was"))
        }
    }
}

/// Refuses an answer that has a list, and says that it failed: the list may be half of one.
fn refuse_failure(document: &RawValue) -> Result<(), ErrorKind> {
    let said = |name| member(document, &[name]).map(|value| value.get().to_owned());
    let is_error = said("error").is_some_and(|value| {
        let plain: String = value.split_whitespace().collect();
        !matches!(
            plain.as_str(),
            "null" | "false" | "0" | "\"\"" | "{}" | "[]"
        )
    });
    if is_error || said("success").as_deref() == Some("false") {
        return Err(ErrorKind::Shape(
            "the answer says that it failed".to_owned(),
        ));
    }
    Ok(())
}

fn without_rows(rows_at: &[&str]) -> ErrorKind {
    ErrorKind::Shape(format!("the answer has no `{}`", rows_at.join(".")))
}

fn unexpected(place: &str, found: &RawValue, expected: &str) -> ErrorKind {
    let kind = kind_of(found);
    ErrorKind::Shape(format!("{place} is {kind} where {expected} expected"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rigging::providers::models::provider::{Provider, Shape};

    const NESTED: ProviderConfig = ProviderConfig {
        shape: Shape {
            rows_at: &["output", "models"],
            id_at: &["model", "name"],
            id_joined_by: None,
            id_prefix: "m/",
            aliases_at: Some("also"),
            private_where: &[("type", r#""mine""#), ("private", "true")],
            may_omit_rows: false,
        },
        paging: Paging::Cursor {
            param: "after",
            at: &["output", "cursor"],
            more_at: &[],
        },
        exclude: &["ft:*"],
        ..*Provider::Groq.config()
    };

    fn read(body: &str) -> Result<Page, ErrorKind> {
        read_page(&NESTED, body.as_bytes(), None)
    }

    #[test]
    fn what_stands_where_the_configuration_says() {
        let page = read(
            r#"{"output": {"cursor": "é", "models": [
                {"model": "m/a", "also": ["c", "", 7, "ft:me"]}, {"model": "b", "also": 7, "x": "\ud800"}, {"model": "ft:mine"},
                {"model": 7}, {"model": "\ud800"}, {}, 7,
                {"model": 7, "name": "d"}, {"name": "x", "type": "mine"},
                {"model": "y", "private": true}, {"model": "e", "private": false}
            ]}}"#,
        );
        let page = page.unwrap_or_else(|kind| panic!("{kind}"));
        assert_eq!(page.ids, ["a", "b", "d", "e"]);
        assert_eq!(page.aliases, ["c"]);
        assert_eq!((page.rows, page.refused, page.excluded), (11, 4, 3));
        assert_eq!(
            page.next,
            Some(NextPage::Parameter("after", "é".to_owned()))
        );
    }

    #[test]
    fn an_id_may_be_several_members() {
        let joined = ProviderConfig {
            shape: Shape {
                rows_at: &["results"],
                id_at: &["owner", "name"],
                id_joined_by: Some("/"),
                ..NESTED.shape
            },
            ..NESTED
        };
        let body = br#"{"results": [{"owner": "a", "name": "b"}, {"owner": "m/c", "name": "d"},
            {"owner": "a"}, {"owner": "a", "name": 7}, {"owner": "", "name": "b"}]}"#;
        let page = read_page(&joined, body, None).unwrap_or_else(|kind| panic!("{kind}"));
        assert_eq!(page.ids, ["a/b", "c/d"]);
        assert_eq!(page.refused, 3);
    }

    #[test]
    fn what_is_not_understood_is_an_error_of_its_kind() {
        let shape = |words: &str| Err(ErrorKind::Shape(words.to_owned()));
        for (body, error) in [
            ("", Err(ErrorKind::NotJson)),
            ("{}{}", Err(ErrorKind::NotJson)),
            (
                "7",
                shape("the answer is a number where an object was expected"),
            ),
            (
                r#"{"output": []}"#,
                shape("a part of the answer is a list where an object was expected"),
            ),
            (
                r#"{"output": {}}"#,
                shape("the answer has no `output.models`"),
            ),
            (
                r#"{"output": {"models": true}}"#,
                shape("`output.models` is a boolean where a list of models was expected"),
            ),
            (
                r#"{"output": {"models": [], "cursor": 0}}"#,
                shape("`output.cursor` is a number where a string was expected"),
            ),
            (
                r#"{"output": {"models": [], "cursor": "\ud800"}}"#,
                shape("`output.cursor` is not Unicode"),
            ),
        ] {
            assert_eq!(read(body).map(|page| page.ids), error, "{body}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_none_of_our_business() {
        let page = read_page(Provider::Groq.config(), b"\xef\xbb\xbf{\"data\": []}", None);
        assert_eq!(page.map(|page| page.rows), Ok(0));
    }
}
