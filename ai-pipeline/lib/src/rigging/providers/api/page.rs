//! One answer's bytes to the ids that it lists.
//!
//! A row whose id no provider could mean is refused by itself; the rest of the page stands.
//! Values are cut out of the text and read one by one, so that one which is no Unicode spoils
//! its row alone.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::error::ErrorKind;
use super::glob;
use super::refusal::is_refused;
use crate::rigging::providers::models::provider::{Paging, Provider, ProviderConfig};

const LARGEST_NUMBER: u64 = 1_000_000_000;
const MAX_CURSOR_LENGTH: usize = 4096;

/// One answer: what it lists, of how many rows, and what follows.
pub(super) struct Page {
    pub(super) ids: Vec<String>,
    /// Other ids of these models, which need not be rows themselves.
    pub(super) aliases: Vec<String>,
    pub(super) rows: usize,
    pub(super) refused: usize,
    pub(super) excluded: usize,
    pub(super) next: Option<NextPage>,
}

/// Where the next page is.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum NextPage {
    /// Where the first one was, with this parameter.
    Parameter(&'static str, String),
    Address(String),
}

pub(super) fn read_page(
    provider: &ProviderConfig,
    body: &[u8],
    link_next: Option<&str>,
) -> Result<Page, ErrorKind> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let document: &RawValue = serde_json::from_slice(body).map_err(|_| ErrorKind::NotJson)?;
    let rows = find_rows(provider, document)?;
    let next = find_next(provider.paging, document, link_next)?;
    Ok(read_rows(provider, &rows, next))
}

fn read_rows(provider: &ProviderConfig, rows: &[&RawValue], next: Option<NextPage>) -> Page {
    let mut page = Page {
        ids: Vec::with_capacity(rows.len()),
        aliases: Vec::new(),
        rows: rows.len(),
        refused: 0,
        excluded: 0,
        next,
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

fn without_rows(rows_at: &[&str]) -> ErrorKind {
    ErrorKind::Shape(format!("the answer has no `{}`", rows_at.join(".")))
}

fn unexpected(place: &str, found: &RawValue, expected: &str) -> ErrorKind {
    let kind = kind_of(found);
    ErrorKind::Shape(format!("{place} is {kind} where {expected} expected"))
}

/// Returns where the next page is.
///
/// An answer that names one where no provider of this kind has pages is refused: a part of
/// the listing would be missing. A number of a page without that of all of them says nothing.
fn find_next(
    paging: Paging,
    document: &RawValue,
    link_next: Option<&str>,
) -> Result<Option<NextPage>, ErrorKind> {
    if paging != Paging::None {
        return find_next_by(paging, document, link_next);
    }
    for provider in Provider::ALL {
        let other = provider.config().paging;
        let found = find_next_by(other, document, link_next);
        let is_half_told = matches!(other, Paging::Number { .. }) && found.is_err();
        if !is_half_told && found?.is_some() {
            let words = "the answer has more pages than this provider is known to have";
            return Err(ErrorKind::Shape(words.to_owned()));
        }
    }
    Ok(None)
}

fn find_next_by(
    paging: Paging,
    document: &RawValue,
    link_next: Option<&str>,
) -> Result<Option<NextPage>, ErrorKind> {
    match paging {
        Paging::None => Ok(None),
        Paging::Link => match link_next {
            Some(url) if url.len() > MAX_CURSOR_LENGTH => Err(too_long("Link")),
            Some("") | None => Ok(None),
            Some(url) => Ok(Some(NextPage::Address(url.to_owned()))),
        },
        Paging::NextUrl { at } => Ok(cursor(document, at)?.map(NextPage::Address)),
        Paging::Cursor { param, at, more_at } => {
            let cursor = next_cursor(document, at, more_at)?;
            Ok(cursor.map(|value| NextPage::Parameter(param, value)))
        }
        Paging::Number {
            inside,
            param,
            page,
            size,
            total,
            pages,
        } => {
            let told = member(document, inside).filter(|told| member(told, &[page]).is_some());
            let Some(told) = told else {
                return Ok(None);
            };
            let read = |key| number(told, inside, key);
            let is_told = |key: &&str| member(told, &[key]).is_some_and(|v| kind_of(v) != "null");
            let current = read(page)?;
            let is_last = match pages.filter(is_told) {
                Some(pages) => current >= read(pages)?,
                None => current * read(size)? >= read(total)?,
            };
            let next = NextPage::Parameter(param, (current + 1).to_string());
            Ok((!is_last).then_some(next))
        }
    }
}

fn next_cursor(
    document: &RawValue,
    at: &[&str],
    more_at: &[&str],
) -> Result<Option<String>, ErrorKind> {
    let is_announced = member(document, more_at).is_some_and(says_yes);
    if !more_at.is_empty() && !is_announced {
        return Ok(None);
    }
    let cursor = cursor(document, at)?;
    if cursor.is_none() && !more_at.is_empty() {
        let name = at.join(".");
        let words = format!("the answer says that it has more, but gives no `{name}`");
        return Err(ErrorKind::Shape(words));
    }
    Ok(cursor)
}

/// Returns a number of pages or rows, without which nobody knows where a list ends.
///
/// It may be told as its digits.
fn number(told: &RawValue, inside: &[&str], key: &str) -> Result<u64, ErrorKind> {
    let value = member(told, &[key]);
    let digits = value.map(|value| text(value).unwrap_or_else(|| value.get().to_owned()));
    let number = digits
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|digits| digits.parse().ok())
        .filter(|&number| number <= LARGEST_NUMBER);
    number.ok_or_else(|| {
        let place = [inside, &[key]].concat().join(".");
        ErrorKind::Shape(format!("`{place}` is no number of pages or models"))
    })
}

/// Returns a text that can be part of an address; null and nothing mean that there is none.
///
/// A number is its digits, but for 0: that may mean the first page, or that there is no other.
fn cursor(document: &RawValue, at: &[&str]) -> Result<Option<String>, ErrorKind> {
    let Some(value) = member(document, at) else {
        return Ok(None);
    };
    match kind_of(value) {
        "null" => Ok(None),
        "a number" if value.get().parse().is_ok_and(|number: u64| number > 0) => {
            Ok(Some(value.get().to_owned()))
        }
        "a string" => match serde_json::from_str::<String>(value.get()) {
            Ok(text) if text.chars().count() > MAX_CURSOR_LENGTH => Err(too_long(&at.join("."))),
            Ok(text) => Ok(Some(text).filter(|text| !text.is_empty())),
            Err(_) => Err(ErrorKind::Shape(format!(
                "`{}` is not Unicode",
                at.join(".")
            ))),
        },
        kind => Err(ErrorKind::Shape(format!(
            "`{}` is {kind} where a string was expected",
            at.join(".")
        ))),
    }
}

fn too_long(name: &str) -> ErrorKind {
    ErrorKind::Shape(format!("`{name}` is longer than any address can be"))
}

/// Returns what stands at the end of a way through objects; the value itself for no way.
fn member<'a>(value: &'a RawValue, path: &[&str]) -> Option<&'a RawValue> {
    path.iter().try_fold(value, |value, name| {
        serde_json::from_str::<BTreeMap<String, &RawValue>>(value.get())
            .ok()?
            .remove(*name)
    })
}

/// Returns what a string says that is Unicode.
fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

fn says_yes(value: &RawValue) -> bool {
    !matches!(value.get(), "false" | "null" | "0" | "\"\"" | "[]" | "{}")
}

/// Returns what a JSON value is, as a person says it.
fn kind_of(value: &RawValue) -> &'static str {
    match value.get().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rigging::providers::models::provider::Shape;

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
    fn no_cursor_is_the_end() {
        for cursor in [r#""""#, "null"] {
            let page = read(&format!(
                r#"{{"output": {{"cursor": {cursor}, "models": []}}}}"#
            ));
            assert_eq!(page.map(|page| page.next), Ok(None));
        }
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
    fn a_number_is_a_cursor_but_for_0() {
        for number in ["2", "18446744073709551615"] {
            let page = read(&format!(
                r#"{{"output": {{"models": [], "cursor": {number}}}}}"#
            ));
            let next = NextPage::Parameter("after", number.to_owned());
            assert_eq!(page.map(|page| page.next), Ok(Some(next)));
        }
        for odd in ["0", "-1", "1.5", "1e3", "18446744073709551616"] {
            let page = read(&format!(
                r#"{{"output": {{"models": [], "cursor": {odd}}}}}"#
            ));
            let words = "`output.cursor` is a number where a string was expected";
            let error = Err(ErrorKind::Shape(words.to_owned()));
            assert_eq!(page.map(|page| page.next), error, "{odd}");
        }
    }

    #[test]
    fn the_answer_itself_may_hold_the_numbers() {
        let paging = Paging::Number {
            inside: &[],
            param: "page",
            page: "current_page",
            size: "size",
            total: "total_count",
            pages: Some("total_pages"),
        };
        let numbered = ProviderConfig {
            paging,
            ..*Provider::Groq.config()
        };
        let read = |body: &str| read_page(&numbered, body.as_bytes(), None).map(|page| page.next);
        let next = NextPage::Parameter("page", "3".to_owned());
        let body = r#"{"data": [], "current_page": 2, "total_pages": 3}"#;
        assert_eq!(read(body), Ok(Some(next)));
        let words = "`size` is no number of pages or models";
        let error = Err(ErrorKind::Shape(words.to_owned()));
        assert_eq!(read(r#"{"data": [], "current_page": 2}"#), error);
    }

    #[test]
    fn numbers_say_which_page_is_the_last() {
        let numbered = ProviderConfig {
            paging: Paging::Number {
                inside: &["info"],
                param: "page",
                page: "page",
                size: "size",
                total: "total",
                pages: Some("pages"),
            },
            ..*Provider::Groq.config()
        };
        let next = |info: &str| {
            let body = format!(r#"{{"data": [], "info": {info}}}"#);
            let page = read_page(&numbered, body.as_bytes(), None)?;
            Ok(page.next.map(|next| match next {
                NextPage::Parameter("page", number) => number,
                other => panic!("{other:?}"),
            }))
        };
        let second = Ok(Some("2".to_owned()));
        assert_eq!(next(r#"{"page": 1, "pages": 2}"#), second);
        assert_eq!(
            next(r#"{"page": 1, "pages": null, "size": 5, "total": 6}"#),
            second
        );
        assert_eq!(next(r#"{"page": "1", "pages": "2"}"#), second);
        for last in [
            "null",
            "{}",
            r#"{"page": 2, "pages": 2}"#,
            r#"{"page": 1, "size": 5, "total": 5}"#,
        ] {
            assert_eq!(next(last), Ok(None), "{last}");
        }
        for odd in [
            "1.5",
            "-1",
            "true",
            "null",
            "1000000001",
            r#""""#,
            r#""+2""#,
            r#""²""#,
        ] {
            let words = "`info.pages` is no number of pages or models";
            let words = if odd == "null" {
                "`info.size` is no number of pages or models"
            } else {
                words
            };
            let error = Err(ErrorKind::Shape(words.to_owned()));
            assert_eq!(
                next(&format!(r#"{{"page": 1, "pages": {odd}}}"#)),
                error,
                "{odd}"
            );
        }
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
