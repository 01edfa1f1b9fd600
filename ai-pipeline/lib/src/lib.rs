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

pub mod rigging;
