//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Deepseek
//!
//! Do not edit manually.

use super::super::deepseek::ProviderModelDeepseek;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelDeepseek {
    /// What is known of this model, if anything is.
    #[must_use]
    pub fn info(&self) -> Option<&'static ModelInfo> {
        super::find(MODELS, self.model_id())
    }
}

/// Sorted by id; a row is written alike, whatever it holds and wherever it stands.
#[rustfmt::skip]
static MODELS: &[ModelInfo] = &[
    ModelInfo {
        id: "deepseek-chat",
        name: Some("DeepSeek Chat"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.14")),
        output_price: Some(Price::usd("0.28")),
        cache_read_price: Some(Price::usd("0.0028")),
        released: Some(Date::new("2025-12-01")),
        knowledge: Some(Date::new("2025-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-reasoner",
        name: Some("DeepSeek Reasoner"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.14")),
        output_price: Some(Price::usd("0.28")),
        cache_read_price: Some(Price::usd("0.0028")),
        released: Some(Date::new("2025-12-01")),
        knowledge: Some(Date::new("2025-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-v4-flash",
        name: Some("DeepSeek V4 Flash"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.14")),
        output_price: Some(Price::usd("0.28")),
        cache_read_price: Some(Price::usd("0.0028")),
        released: Some(Date::new("2026-04-24")),
        knowledge: Some(Date::new("2025-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-v4-pro",
        name: Some("DeepSeek V4 Pro"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.435")),
        output_price: Some(Price::usd("0.87")),
        cache_read_price: Some(Price::usd("0.003625")),
        released: Some(Date::new("2026-04-24")),
        knowledge: Some(Date::new("2025-05")),
        ..ModelInfo::UNKNOWN
    },
];
