//! LLM providers and the models that each of them serves.
//!
//! ```
//! use ai_pipeline::rigging::providers::models::openai::ProviderModelOpenAi;
//!
//! let model = ProviderModelOpenAi::Gpt__4o;
//! assert_eq!(model.model_id(), "gpt-4o");
//!
//! // Any string parses: an id that is not known yet is sent exactly as it is.
//! let newer: ProviderModelOpenAi = "gpt-77-preview".parse().unwrap();
//! assert_eq!(newer.model_id(), "gpt-77-preview");
//! ```
//!
//! What is known of a model, and a model of any provider:
//!
//! ```
//! use ai_pipeline::rigging::providers::models::info::{Date, Price};
//! use ai_pipeline::rigging::providers::models::openai::ProviderModelOpenAi;
//! use ai_pipeline::rigging::providers::models::provider_model::ProviderModel;
//!
//! let info = ProviderModelOpenAi::Gpt__4o.info().unwrap();
//! assert_eq!(info.context_tokens, Some(128_000));
//! assert_eq!(info.input_price, Some(Price::usd("2.5")));
//! assert!(info.released < Some(Date::new("2024-06")));
//!
//! let model: ProviderModel = "openai:gpt-4o".parse().unwrap();
//! assert_eq!(model, ProviderModelOpenAi::Gpt__4o.into());
//! ```

pub mod rigging;
