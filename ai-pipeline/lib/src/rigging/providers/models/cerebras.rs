//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Cerebras
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Cerebras](https://www.cerebras.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelCerebras;")]
/// let model: ProviderModelCerebras = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelCerebras {
    /// `gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 40,960 tokens. Released 2025-08-05.
    Gpt__Oss__120b,
    /// `zai-glm-4.7`: Z.AI GLM-4.7. Context 131,072, output 40,960 tokens. Released 2026-01-07.
    Zai__Glm__4_7,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
