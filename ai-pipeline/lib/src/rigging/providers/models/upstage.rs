//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Upstage
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Upstage](https://www.upstage.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelUpstage;")]
/// let model: ProviderModelUpstage = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelUpstage {
    /// `solar-mini`: Context 32,768, output 4,096 tokens. Released 2024-06-12, knowledge to 2024-09.
    Solar__Mini,
    /// `solar-pro2`: Context 65,536, output 8,192 tokens. Released 2025-05-20, knowledge to 2025-03.
    Solar__Pro2,
    /// `solar-pro3`: Context 131,072, output 8,192 tokens. Released 2026-01, knowledge to 2025-03.
    Solar__Pro3,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
