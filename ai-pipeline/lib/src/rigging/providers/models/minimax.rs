//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: MiniMax
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [MiniMax](https://www.minimax.io).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelMiniMax;")]
/// let model: ProviderModelMiniMax = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelMiniMax {
    /// `MiniMax-M2`: Context 196,608, output 128,000 tokens. Released 2025-10-27.
    #[model_id("MiniMax-M2")]
    Minimax__M2,
    /// `MiniMax-M2.1`: Context 204,800, output 131,072 tokens. Released 2025-12-23.
    #[model_id("MiniMax-M2.1")]
    Minimax__M2_1,
    /// `MiniMax-M2.5`: Context 204,800, output 131,072 tokens. Released 2026-02-12.
    #[model_id("MiniMax-M2.5")]
    Minimax__M2_5,
    /// `MiniMax-M2.5-highspeed`: Context 204,800, output 131,072 tokens. Released 2026-02-13.
    #[model_id("MiniMax-M2.5-highspeed")]
    Minimax__M2_5__Highspeed,
    /// `MiniMax-M2.7`: Context 204,800, output 131,072 tokens. Released 2026-03-18.
    #[model_id("MiniMax-M2.7")]
    Minimax__M2_7,
    /// `MiniMax-M2.7-highspeed`: Context 204,800, output 131,072 tokens. Released 2026-03-18.
    #[model_id("MiniMax-M2.7-highspeed")]
    Minimax__M2_7__Highspeed,
    /// `MiniMax-M3`: Context 1,000,000, output 128,000 tokens. Released 2026-06-01.
    #[model_id("MiniMax-M3")]
    Minimax__M3,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
