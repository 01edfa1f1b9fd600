//! What an enum knows, and what its provider lists now.

use std::collections::HashSet;
use std::fmt;

use super::glob;
use crate::rigging::providers::models::provider::Provider;

/// How an enum differs from a live listing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Freshness {
    /// Listed, and not known to the enum; in the order of the listing.
    pub new: Vec<String>,
    /// Known to the enum, and not listed (any more, or to this key); in the order of the enum.
    /// Ids that the provider serves without ever listing them are not among these.
    pub gone: Vec<String>,
}

impl Freshness {
    /// Compares the models of a provider's enum, its `ALL`, with its listing.
    pub fn of<Model>(provider: Provider, known: &[Model], live: &[String]) -> Self
    where
        Model: AsRef<str>,
    {
        let ids: HashSet<&str> = known.iter().map(AsRef::as_ref).collect();
        let listed: HashSet<&str> = live.iter().map(String::as_str).collect();
        let new = live.iter().filter(|id| !ids.contains(id.as_str()));
        let globs = provider.config().unlisted;
        let is_ever_listed = |id: &str| !globs.iter().any(|one| glob::matches(one, id));
        let gone = known
            .iter()
            .map(AsRef::as_ref)
            .filter(|id| is_ever_listed(id));
        Self {
            new: new.cloned().collect(),
            gone: gone
                .filter(|id| !listed.contains(id))
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Whether the enum has what is listed, and nothing else.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty()
    }
}

/// `2 new: a, b; 0 gone`
impl fmt::Display for Freshness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ids(f, &self.new, "new")?;
        f.write_str("; ")?;
        write_ids(f, &self.gone, "gone")
    }
}

fn write_ids(f: &mut fmt::Formatter<'_>, ids: &[String], what: &str) -> fmt::Result {
    write!(f, "{} {what}", ids.len())?;
    if ids.is_empty() {
        return Ok(());
    }
    write!(f, ": {}", ids.join(", "))
}

#[cfg(test)]
mod tests {
    use super::Freshness;
    use crate::rigging::providers::models::provider::Provider;

    #[test]
    fn what_is_new_and_what_is_gone() {
        let live = ["b", "c", "d"].map(str::to_owned);
        let freshness = Freshness::of(Provider::Anthropic, &["a", "b", "claude-b-latest"], &live);
        assert_eq!(freshness.new, ["c", "d"]);
        assert_eq!(freshness.gone, ["a"]);
        assert_eq!(freshness.to_string(), "2 new: c, d; 1 gone: a");
        assert!(!freshness.is_fresh());
    }

    #[test]
    fn the_same_in_another_order_is_fresh() {
        let live = ["b", "a"].map(str::to_owned);
        let freshness = Freshness::of(Provider::Groq, &["a", "b"], &live);
        assert!(freshness.is_fresh());
        assert_eq!(freshness.to_string(), "0 new; 0 gone");
    }
}
