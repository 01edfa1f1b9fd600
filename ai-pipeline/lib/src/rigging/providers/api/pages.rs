//! One provider: its pages, one after the other, until there is no next one.

use std::collections::HashSet;

use url::Url;

use super::answer::Session;
use super::error::ErrorKind;
use super::page::{read_page, Page};
use super::paging::NextPage;
use super::request::Limits;
use crate::rigging::providers::models::provider::{ApiKey, ProviderConfig};

/// The largest real listing has some thousands.
const MAX_ROWS: usize = 250_000;

pub(super) fn all_pages(
    provider: &ProviderConfig,
    key: Option<&ApiKey>,
    limits: Limits,
    first: &Url,
) -> Result<Vec<String>, ErrorKind> {
    let mut session = Session::new(provider, key, limits)?;
    let mut found = Found::default();
    let mut followed = HashSet::new();
    let mut url = first.clone();
    for _ in 0..limits.max_pages {
        let answer = session.get(&url)?;
        let page = read_page(provider, &answer.body, answer.link_next.as_deref())?;
        let next = found.add(page)?;
        let Some(next) = next else {
            return found.ids();
        };
        if followed.contains(&next) {
            return Err(ErrorKind::RepeatedPage);
        }
        url = next_url(first, &answer.url, &next)?;
        followed.insert(next);
    }
    Err(ErrorKind::TooManyPages(limits.max_pages))
}

/// What the pages so far list; the first mention of a model counts. Aliases come last.
#[derive(Default)]
struct Found {
    ids: Vec<String>,
    aliases: Vec<String>,
    seen: HashSet<String>,
    rows: usize,
    told_rows: Option<u64>,
    refused: usize,
    excluded: usize,
}

impl Found {
    /// Adds a page, and returns what follows it.
    fn add(&mut self, page: Page) -> Result<Option<NextPage>, ErrorKind> {
        self.rows += page.rows;
        self.told_rows = page.told_rows;
        self.refused += page.refused;
        self.excluded += page.excluded;
        if self.rows > MAX_ROWS {
            return Err(ErrorKind::TooManyRows(MAX_ROWS));
        }
        for id in page.ids {
            if self.seen.insert(id.clone()) {
                self.ids.push(id);
            }
        }
        self.aliases.extend(page.aliases);
        Ok(page.next)
    }

    /// Refuses half a list, if the last page tells how many rows there are.
    fn ids(mut self) -> Result<Vec<String>, ErrorKind> {
        if let Some(told) = self.told_rows.filter(|&told| (self.rows as u64) < told) {
            let words = format!("it lists {} of the {told} rows that it has", self.rows);
            return Err(ErrorKind::Shape(words));
        }
        if self.ids.is_empty() {
            return Err(ErrorKind::Empty {
                refused: self.refused,
                excluded: self.excluded,
            });
        }
        let aliases = self.aliases.into_iter();
        self.ids
            .extend(aliases.filter(|id| self.seen.insert(id.clone())));
        Ok(self.ids)
    }
}

/// The address of the next page; one that leaves the origin is refused.
fn next_url(first: &Url, current: &Url, next: &NextPage) -> Result<Url, ErrorKind> {
    let url = match next {
        NextPage::Parameter(name, value) => with_parameter(first, name, value),
        NextPage::Address(text) => current.join(text).map_err(|_| ErrorKind::BadAddress)?,
    };
    if url.origin() == first.origin() {
        Ok(url)
    } else {
        Err(ErrorKind::OtherOrigin)
    }
}

fn with_parameter(url: &Url, name: &str, value: &str) -> Url {
    let mut changed = url.clone();
    let others = url.query_pairs().filter(|(other, _)| other != name);
    changed
        .query_pairs_mut()
        .clear()
        .extend_pairs(others)
        .append_pair(name, value);
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rigging::providers::models::provider::Provider;

    fn listed(body: &str) -> Result<Vec<String>, ErrorKind> {
        let config = Provider::Alibaba.config();
        let mut found = Found::default();
        found.add(read_page(config, body.as_bytes(), None)?)?;
        found.ids()
    }

    #[test]
    fn half_a_list_is_none() {
        let body =
            |total| format!(r#"{{"output": {{"models": [{{"model": "a"}}], "total": {total}}}}}"#);
        let refusal = ErrorKind::Shape("it lists 1 of the 2 rows that it has".to_owned());
        assert_eq!(listed(&body("2")), Err(refusal));
        for total in ["1", "0", "null", "-2", "\"2\"", "1e30"] {
            assert_eq!(listed(&body(total)), Ok(vec!["a".to_owned()]), "{total}");
        }
    }

    fn next(next: &NextPage) -> Result<String, ErrorKind> {
        let first = Url::parse("https://a.example/v1/models?limit=9&after=0").unwrap();
        let current = Url::parse("https://a.example/v1/models/2?x=1").unwrap();
        next_url(&first, &current, next).map(Into::into)
    }

    #[test]
    fn a_cursor_is_set_in_the_first_address() {
        let page = NextPage::Parameter("after", "a/b c&d".to_owned());
        let expected = "https://a.example/v1/models?limit=9&after=a%2Fb+c%26d";
        assert_eq!(next(&page).as_deref(), Ok(expected));
    }

    #[test]
    fn an_address_is_seen_from_the_current_page() {
        let page = |text: &str| next(&NextPage::Address(text.to_owned()));
        assert_eq!(
            page("3?x=2").as_deref(),
            Ok("https://a.example/v1/models/3?x=2")
        );
        for away in [
            "https://b.example/",
            "//b.example",
            "http://a.example/",
            "file:///",
        ] {
            assert_eq!(page(away), Err(ErrorKind::OtherOrigin), "{away}");
        }
        assert_eq!(page("https://"), Err(ErrorKind::BadAddress));
    }
}
