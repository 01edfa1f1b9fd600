//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Deepseek
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [DeepSeek](https://www.deepseek.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelDeepseek;")]
/// let model: ProviderModelDeepseek = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelDeepseek {
    /// `deepseek-chat`: DeepSeek Chat. Context 1,000,000, output 384,000 tokens. Released 2025-12-01, knowledge to 2025-09.
    Deepseek__Chat,
    /// `deepseek-reasoner`: DeepSeek Reasoner. Context 1,000,000, output 384,000 tokens. Released 2025-12-01, knowledge to 2025-09.
    Deepseek__Reasoner,
    /// `deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek__V4__Flash,
    /// `deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek__V4__Pro,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
