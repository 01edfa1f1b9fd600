//! A request for all models of a provider, and how much it may take.

use std::time::Duration;

use super::address::listing_url;
use super::auth::check_key;
use super::error::{ErrorKind, FetchError};
use super::pages::all_pages;
use crate::rigging::providers::models::provider::{ApiAuthMethod, ApiKey, ProviderConfig};

/// How much one listing may take. Bytes are counted after decompression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The time for all of it, name look-up, retries and waits included.
    pub timeout: Duration,
    /// The bytes of one page.
    pub max_answer_bytes: u64,
    /// The bytes of all pages.
    pub max_bytes: u64,
    /// The number of pages.
    pub max_pages: usize,
    /// How often one page is asked for, where a failure may pass.
    pub max_attempts: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            max_answer_bytes: 16 << 20,
            max_bytes: 256 << 20,
            max_pages: 1000,
            max_attempts: 4,
        }
    }
}

/// A request for all models of a provider.
///
/// ```no_run
/// use ai_pipeline::rigging::providers::api::ModelsRequest;
/// use ai_pipeline::rigging::providers::models::provider::Provider;
///
/// let key = Provider::OpenAi.api_key_from_env();
/// let models = ModelsRequest::new(Provider::OpenAi.config())
///     .base_url("https://gateway.example.com/openai")
///     .key(key.as_ref())
///     .send()?;
/// # Ok::<(), ai_pipeline::rigging::providers::api::FetchError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ModelsRequest<'a> {
    provider: &'a ProviderConfig,
    key: Option<&'a ApiKey>,
    base_url: Option<String>,
    limits: Limits,
}

impl<'a> ModelsRequest<'a> {
    /// A request to where the provider is, without a key, within the default [`Limits`].
    pub fn new(provider: &'a ProviderConfig) -> Self {
        Self {
            provider,
            key: None,
            base_url: None,
            limits: Limits::default(),
        }
    }

    /// Sends this key.
    pub fn key(mut self, key: Option<&'a ApiKey>) -> Self {
        self.key = key;
        self
    }

    /// Asks here, instead of where the provider is.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Takes no more than this.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Asks, and waits for every id that the provider lists, in its own order, each once.
    ///
    /// # Errors
    ///
    /// The listing could not be had whole; [`ErrorKind`] says why.
    pub fn send(&self) -> Result<Vec<String>, FetchError> {
        self.all_ids().map_err(|kind| FetchError {
            provider: self.provider.id,
            kind,
        })
    }

    fn all_ids(&self) -> Result<Vec<String>, ErrorKind> {
        let mut url = listing_url(self.provider, self.base_url.as_deref())?;
        if let Some(key) = self.key {
            check_key(key, &url)?;
            if let ApiAuthMethod::QueryParam(name) = self.provider.auth_method {
                url.query_pairs_mut().append_pair(name, key.expose());
            }
        }
        all_pages(self.provider, self.key, self.limits, &url)
    }
}
