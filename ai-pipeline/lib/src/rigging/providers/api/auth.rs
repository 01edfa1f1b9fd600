//! Which key goes to which provider, and how a request carries it.

use std::collections::BTreeMap;
use std::fmt;

use url::Url;

use super::address::is_loopback;
use super::error::ErrorKind;
use crate::rigging::providers::models::provider::{
    ApiAuthMethod, ApiKey, Provider, ProviderConfig,
};

/// The keys of the environment, for every provider that has one there.
#[must_use]
pub fn get_api_keys() -> BTreeMap<Provider, ApiKey> {
    let found = |provider: &Provider| Some((*provider, provider.api_key_from_env()?));
    Provider::ALL.iter().filter_map(found).collect()
}

/// A header that carries a key, which `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthHeader {
    name: &'static str,
    value: String,
}

impl AuthHeader {
    /// Its name, such as `Authorization`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its value with the key, for a request.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.value
    }
}

impl fmt::Debug for AuthHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthHeader({}: …)", self.name)
    }
}

/// The header that carries a key; none where no header does.
#[must_use]
pub fn build_auth_header(provider: &ProviderConfig, key: Option<&ApiKey>) -> Option<AuthHeader> {
    let key = key?.expose();
    let (name, value) = match provider.auth_method {
        ApiAuthMethod::BearerToken => ("Authorization", format!("Bearer {key}")),
        ApiAuthMethod::ApiKey(header) => (header, key.to_owned()),
        ApiAuthMethod::QueryParam(_) | ApiAuthMethod::None => return None,
    };
    Some(AuthHeader { name, value })
}

/// Refuses a key that no header can carry, or that would travel in the clear.
pub(super) fn check_key(key: &ApiKey, url: &Url) -> Result<(), ErrorKind> {
    if !key.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(ErrorKind::BadKey);
    }
    if url.scheme() == "http" && !is_loopback(url) {
        return Err(ErrorKind::KeyInTheClear);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> ApiKey {
        ApiKey::new(text).unwrap()
    }

    #[test]
    fn a_key_stands_where_the_provider_looks_for_it() {
        let key = key("sk-1");
        let header = |provider: Provider| build_auth_header(provider.config(), Some(&key));
        let bearer = header(Provider::Groq).unwrap();
        assert_eq!(
            (bearer.name(), bearer.expose()),
            ("Authorization", "Bearer sk-1")
        );
        let alone = header(Provider::Anthropic).unwrap();
        assert_eq!((alone.name(), alone.expose()), ("x-api-key", "sk-1"));
        assert_eq!(
            format!("{bearer:?} {alone:?}"),
            "AuthHeader(Authorization: …) AuthHeader(x-api-key: …)"
        );
        assert_eq!(header(Provider::Ollama), None);
        assert_eq!(build_auth_header(Provider::Groq.config(), None), None);
    }

    #[test]
    fn a_key_that_no_header_can_carry_is_refused() {
        let url = Url::parse("https://a.example").unwrap();
        for bad in ["a b", "a\nb", "ké", "a\u{7f}"] {
            assert_eq!(check_key(&key(bad), &url), Err(ErrorKind::BadKey));
        }
        assert_eq!(check_key(&key("sk-1"), &url), Ok(()));
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        let check = |url| check_key(&key("sk-1"), &Url::parse(url).unwrap());
        for here in [
            "http://localhost:1",
            "http://x.localhost",
            "http://127.8.8.8",
            "http://[::1]",
        ] {
            assert_eq!(check(here), Ok(()), "{here}");
        }
        for there in [
            "http://a.example",
            "http://10.0.0.1",
            "http://localhost.example",
        ] {
            assert_eq!(check(there), Err(ErrorKind::KeyInTheClear), "{there}");
        }
    }
}
