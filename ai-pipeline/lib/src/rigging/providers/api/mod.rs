//! Asks the providers themselves which models they serve, now.
//!
//! All that differs between providers is data in [`Provider::config`]; there is no code for
//! any one of them.
//!
//! ```no_run
//! use ai_pipeline::rigging::providers::api::{get_provider_models_from_api, Freshness};
//! use ai_pipeline::rigging::providers::models::groq::ProviderModelGroq;
//! use ai_pipeline::rigging::providers::models::provider::Provider;
//!
//! let key = Provider::Groq.api_key_from_env();
//! let live = get_provider_models_from_api(Provider::Groq, key.as_ref())?;
//! let freshness = Freshness::of(Provider::Groq, ProviderModelGroq::ALL, &live);
//! println!("{freshness}"); // 1 new: groq/compound-2; 0 gone
//! # Ok::<(), ai_pipeline::rigging::providers::api::FetchError>(())
//! ```
//!
//! A listing is complete or it is an error: every page is asked for, within [`Limits`]. A key
//! goes to its provider's origin and nowhere else: not through a redirect, not to a next page
//! elsewhere, not over plain `http` except to this machine. No error, no `Debug` and no
//! `Display` holds one, and no error quotes what a provider said.
//!
//! Calls block. From async code, `tokio::task::spawn_blocking` and its like are the way.

mod address;
mod answer;
mod auth;
mod error;
mod freshness;
mod glob;
mod links;
mod page;
mod pages;
mod paging;
mod refusal;
mod request;
mod value;

use crate::rigging::providers::models::provider::{ApiKey, Provider};

pub use auth::{build_auth_header, get_api_keys, AuthHeader};
pub use error::{ErrorKind, FetchError};
pub use freshness::Freshness;
pub use request::{Limits, ModelsRequest};

/// Every id that a provider lists, in its own order, each once.
///
/// Without a key it is asked without one; [`Provider::api_key_from_env`] looks for one. What
/// else can be chosen, [`ModelsRequest`] offers.
///
/// # Errors
///
/// The listing could not be had whole; [`ErrorKind`] says why.
pub fn get_provider_models_from_api(
    provider: Provider,
    key: Option<&ApiKey>,
) -> Result<Vec<String>, FetchError> {
    ModelsRequest::new(provider.config()).key(key).send()
}
