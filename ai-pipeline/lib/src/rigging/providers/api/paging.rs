//! Where the next page of an answer is, by the way of paging that `provider.rs` tells.

use serde_json::value::RawValue;

use super::error::ErrorKind;
use super::value::{kind_of, member, text};
use crate::rigging::providers::models::provider::{Paging, Provider};

const LARGEST_NUMBER: u64 = 1_000_000_000;
const MAX_CURSOR_LENGTH: usize = 4096;

/// Where the next page is.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum NextPage {
    /// Where the first one was, with this parameter.
    Parameter(&'static str, String),
    Address(String),
}

/// Returns where the next page is.
///
/// An answer that names one where no provider of this kind has pages is refused: a part of
/// the listing would be missing. A number of a page without that of all of them says nothing.
pub(super) fn find_next(
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

/// Returns how many rows the pages have in all, if they are numbered and tell that.
pub(super) fn find_told_rows(paging: Paging, document: &RawValue) -> Option<u64> {
    let Paging::Number { inside, total, .. } = paging else {
        return None;
    };
    let told = member(member(document, inside)?, &[total])?;
    let rows = told.get().parse().ok();
    rows.filter(|&rows| rows <= LARGEST_NUMBER)
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

fn says_yes(value: &RawValue) -> bool {
    !matches!(value.get(), "false" | "null" | "0" | "\"\"" | "[]" | "{}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURSOR: Paging = Paging::Cursor {
        param: "after",
        at: &["output", "cursor"],
        more_at: &[],
    };

    fn next(paging: Paging, body: &str) -> Result<Option<NextPage>, ErrorKind> {
        let document: &RawValue = serde_json::from_str(body).unwrap();
        find_next(paging, document, None)
    }

    #[test]
    fn no_cursor_is_the_end() {
        for cursor in [r#""""#, "null"] {
            let body = format!(r#"{{"output": {{"cursor": {cursor}}}}}"#);
            assert_eq!(next(CURSOR, &body), Ok(None));
        }
    }

    #[test]
    fn a_number_is_a_cursor_but_for_0() {
        for number in ["2", "18446744073709551615"] {
            let body = format!(r#"{{"output": {{"cursor": {number}}}}}"#);
            let page = NextPage::Parameter("after", number.to_owned());
            assert_eq!(next(CURSOR, &body), Ok(Some(page)));
        }
        for odd in ["0", "-1", "1.5", "1e3", "18446744073709551616"] {
            let body = format!(r#"{{"output": {{"cursor": {odd}}}}}"#);
            let words = "`output.cursor` is a number where a string was expected";
            let error = Err(ErrorKind::Shape(words.to_owned()));
            assert_eq!(next(CURSOR, &body), error, "{odd}");
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
        let third = NextPage::Parameter("page", "3".to_owned());
        let body = r#"{"current_page": 2, "total_pages": 3}"#;
        assert_eq!(next(paging, body), Ok(Some(third)));
        let words = "`size` is no number of pages or models";
        let error = Err(ErrorKind::Shape(words.to_owned()));
        assert_eq!(next(paging, r#"{"current_page": 2}"#), error);
    }

    #[test]
    fn half_of_what_another_provider_says_is_no_page() {
        for body in [r#"{"result_info": {"page": 1}}"#, r#"{"next": null}"#] {
            assert_eq!(next(Paging::None, body), Ok(None), "{body}");
        }
        let more = r#"{"has_more": true, "last_id": "a"}"#;
        let words = "the answer has more pages than this provider is known to have";
        let error = Err(ErrorKind::Shape(words.to_owned()));
        assert_eq!(next(Paging::None, more), error);
    }

    #[test]
    fn numbers_say_which_page_is_the_last() {
        let paging = Paging::Number {
            inside: &["info"],
            param: "page",
            page: "page",
            size: "size",
            total: "total",
            pages: Some("pages"),
        };
        let next = |info: &str| {
            let page = next(paging, &format!(r#"{{"info": {info}}}"#))?;
            Ok(page.map(|page| match page {
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
}
