//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Upstage
//!
//! Do not edit manually.

use super::super::upstage::ProviderModelUpstage;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelUpstage {
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
        id: "solar-mini",
        name: Some("solar-mini"),
        context_tokens: Some(32_768),
        max_output_tokens: Some(4_096),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2024-06-12")),
        knowledge: Some(Date::new("2024-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "solar-pro2",
        name: Some("solar-pro2"),
        context_tokens: Some(65_536),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.25")),
        released: Some(Date::new("2025-05-20")),
        knowledge: Some(Date::new("2025-03")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "solar-pro3",
        name: Some("solar-pro3"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.25")),
        released: Some(Date::new("2026-01")),
        knowledge: Some(Date::new("2025-03")),
        ..ModelInfo::UNKNOWN
    },
];
