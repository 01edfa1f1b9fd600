//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Xai
//!
//! Do not edit manually.

use super::super::xai::ProviderModelXai;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelXai {
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
        id: "grok-4.20-0309-non-reasoning",
        name: Some("Grok 4.20 (Non-Reasoning)"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(30_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.25")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-03-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-4.20-0309-reasoning",
        name: Some("Grok 4.20 (Reasoning)"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(30_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.25")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-03-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-4.20-multi-agent-0309",
        name: Some("Grok 4.20 Multi-Agent"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(30_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(false),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.25")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-03-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-4.3",
        name: Some("Grok 4.3"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(30_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.25")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-04-17")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-build-0.1",
        name: Some("Grok Build 0.1"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(256_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1")),
        output_price: Some(Price::usd("2")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-04-16")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-imagine-image",
        name: Some("Grok Imagine Image"),
        context_tokens: Some(8_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Image, Modality::Pdf]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2026-01-28")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-imagine-image-quality",
        name: Some("Grok Imagine Image Quality"),
        context_tokens: Some(8_000),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text]),
        output_modalities: Some(&[Modality::Image, Modality::Pdf]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2026-04-03")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "grok-imagine-video",
        name: Some("Grok Imagine Video"),
        context_tokens: Some(1_024),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Video]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2026-01-28")),
        ..ModelInfo::UNKNOWN
    },
];
