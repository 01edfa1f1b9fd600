//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: StepFun
//!
//! Do not edit manually.

use super::super::stepfun::ProviderModelStepFun;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelStepFun {
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
        id: "step-1-32k",
        name: Some("Step 1 (32K)"),
        context_tokens: Some(32_768),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.05")),
        output_price: Some(Price::usd("9.59")),
        cache_read_price: Some(Price::usd("0.41")),
        released: Some(Date::new("2025-01-01")),
        knowledge: Some(Date::new("2024-06")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "step-2-16k",
        name: Some("Step 2 (16K)"),
        context_tokens: Some(16_384),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("5.21")),
        output_price: Some(Price::usd("16.44")),
        cache_read_price: Some(Price::usd("1.04")),
        released: Some(Date::new("2025-01-01")),
        knowledge: Some(Date::new("2024-06")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "step-3.5-flash",
        name: Some("Step 3.5 Flash"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(256_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.1")),
        output_price: Some(Price::usd("0.3")),
        cache_read_price: Some(Price::usd("0.02")),
        released: Some(Date::new("2026-01-29")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "step-3.5-flash-2603",
        name: Some("Step 3.5 Flash 2603"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(256_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.1")),
        output_price: Some(Price::usd("0.3")),
        cache_read_price: Some(Price::usd("0.02")),
        released: Some(Date::new("2026-04-02")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "step-3.7-flash",
        name: Some("Step 3.7 Flash"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(256_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.2")),
        output_price: Some(Price::usd("1.15")),
        cache_read_price: Some(Price::usd("0.04")),
        released: Some(Date::new("2026-05-29")),
        knowledge: Some(Date::new("2026-01-01")),
        ..ModelInfo::UNKNOWN
    },
];
