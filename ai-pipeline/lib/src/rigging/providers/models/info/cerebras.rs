//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Cerebras
//!
//! Do not edit manually.

use super::super::cerebras::ProviderModelCerebras;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelCerebras {
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
        id: "gpt-oss-120b",
        name: Some("GPT OSS 120B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(40_960),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.35")),
        output_price: Some(Price::usd("0.75")),
        released: Some(Date::new("2025-08-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-glm-4.7",
        name: Some("Z.AI GLM-4.7"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(40_960),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("2.25")),
        output_price: Some(Price::usd("2.75")),
        cache_read_price: Some(Price::usd("0")),
        released: Some(Date::new("2026-01-07")),
        ..ModelInfo::UNKNOWN
    },
];
