"""What a `Provider` can do beside telling how it is called: to parse, to find its key. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.rust_settings import RustSettings

__all__ = ["provider_imports", "provider_method_lines"]


def provider_imports(rust: RustSettings) -> Iterator[str]:
    """Yield what `provider.rs` imports."""
    root = "core" if rust.no_std else "std"
    if rust.no_std:
        yield "extern crate alloc;"
        yield ""
        yield "use alloc::string::String;"
    yield f"use {root}::fmt;"
    yield f"use {root}::str::FromStr;"


def provider_method_lines(rust: RustSettings) -> Iterator[str]:
    """Yield `FromStr` and the look-up of keys, each `impl` after a blank line."""
    root = "core" if rust.no_std else "std"
    text = _KEYS + ("" if rust.no_std else _FROM_ENV) + _FROM_STR.replace("ROOT", root)
    yield from text.splitlines()


_KEYS = """
impl Provider {
    /// Its key, as `read` gives the value of a variable: the first that is set wins.
    ///
    /// There is none for a provider that takes no key.
    pub fn api_key_from(self, read: impl Fn(&str) -> Option<String>) -> Option<ApiKey> {
        let config = self.config();
        if config.auth_method == ApiAuthMethod::None {
            return None;
        }
        let mut values = config.env_vars.iter().filter_map(|name| read(name));
        values.find_map(|value| ApiKey::new(&value))
    }
}
"""

_FROM_ENV = """
impl Provider {
    /// Its key from the environment: the first of its variables that is set wins.
    #[must_use]
    pub fn api_key_from_env(self) -> Option<ApiKey> {
        self.api_key_from(|name| std::env::var(name).ok())
    }
}
"""

_FROM_STR = """
/// A provider's key, which `Debug` does not show.
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// The key in a text, without the space around it; `None` if nothing is left.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let key = text.trim();
        if key.is_empty() {
            None
        } else {
            Some(Self(String::from(key)))
        }
    }

    /// The key itself, for the header of a request.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(…)")
    }
}

impl FromStr for Provider {
    type Err = ParseProviderError;

    /// The provider with exactly this id.
    fn from_str(id: &str) -> Result<Self, ParseProviderError> {
        let mut providers = Self::ALL.iter().copied();
        providers
            .find(|provider| provider.id() == id)
            .ok_or_else(|| ParseProviderError {
                id: String::from(id),
            })
    }
}

/// The error of parsing an id that no provider has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseProviderError {
    id: String,
}

impl ParseProviderError {
    /// The id that was refused.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for ParseProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a provider: expected one of", self.id)?;
        let mut providers = Provider::ALL.iter();
        providers.try_for_each(|provider| write!(f, " `{provider}`"))
    }
}

impl ROOT::error::Error for ParseProviderError {}
"""
