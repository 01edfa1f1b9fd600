//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Xai
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [xAI](https://x.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelXai;")]
/// let model: ProviderModelXai = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelXai {
    /// `grok-4.20-0309-non-reasoning`: Grok 4.20 (Non-Reasoning). Context 1,000,000, output 30,000 tokens. Released 2026-03-09.
    Grok__4_20__0309__Non__Reasoning,
    /// `grok-4.20-0309-reasoning`: Grok 4.20 (Reasoning). Context 1,000,000, output 30,000 tokens. Released 2026-03-09.
    Grok__4_20__0309__Reasoning,
    /// `grok-4.20-multi-agent-0309`: Grok 4.20 Multi-Agent. Context 1,000,000, output 30,000 tokens. Released 2026-03-09.
    Grok__4_20__Multi__Agent__0309,
    /// `grok-4.3`: Grok 4.3. Context 1,000,000, output 30,000 tokens. Released 2026-04-17.
    Grok__4_3,
    /// `grok-build-0.1`: Grok Build 0.1. Context 256,000, output 256,000 tokens. Released 2026-04-16.
    Grok__Build__0_1,
    /// `grok-imagine-image`: Grok Imagine Image. Context 8,000 tokens. Released 2026-01-28.
    Grok__Imagine__Image,
    /// `grok-imagine-image-quality`: Grok Imagine Image Quality. Context 8,000 tokens. Released 2026-04-03.
    Grok__Imagine__Image__Quality,
    /// `grok-imagine-video`: Grok Imagine Video. Context 1,024 tokens. Released 2026-01-28.
    Grok__Imagine__Video,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
