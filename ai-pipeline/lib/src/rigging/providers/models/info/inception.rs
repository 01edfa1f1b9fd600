//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Inception
//!
//! Do not edit manually.

use super::super::inception::ProviderModelInception;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelInception {
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
        id: "mercury-2",
        name: Some("Mercury 2"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(50_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.75")),
        cache_read_price: Some(Price::usd("0.025")),
        released: Some(Date::new("2026-02-24")),
        knowledge: Some(Date::new("2025-01-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "mercury-edit-2",
        name: Some("Mercury Edit 2"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.75")),
        cache_read_price: Some(Price::usd("0.025")),
        released: Some(Date::new("2026-03-30")),
        ..ModelInfo::UNKNOWN
    },
];
