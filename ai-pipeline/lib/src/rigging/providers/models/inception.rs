//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Inception
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Inception](https://www.inceptionlabs.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelInception;")]
/// let model: ProviderModelInception = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelInception {
    /// `mercury-2`: Mercury 2. Context 128,000, output 50,000 tokens. Released 2026-02-24, knowledge to 2025-01-01.
    Mercury__2,
    /// `mercury-edit-2`: Mercury Edit 2. Context 128,000, output 8,192 tokens. Released 2026-03-30.
    Mercury__Edit__2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
