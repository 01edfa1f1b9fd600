//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MiniMax
//!
//! Do not edit manually.

use super::super::minimax::ProviderModelMiniMax;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelMiniMax {
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
        id: "MiniMax-M2",
        name: Some("MiniMax-M2"),
        context_tokens: Some(196_608),
        max_output_tokens: Some(128_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        released: Some(Date::new("2025-10-27")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M2.1",
        name: Some("MiniMax-M2.1"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        released: Some(Date::new("2025-12-23")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M2.5",
        name: Some("MiniMax-M2.5"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.03")),
        released: Some(Date::new("2026-02-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M2.5-highspeed",
        name: Some("MiniMax-M2.5-highspeed"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.4")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-02-13")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M2.7",
        name: Some("MiniMax-M2.7"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-03-18")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M2.7-highspeed",
        name: Some("MiniMax-M2.7-highspeed"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.4")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-03-18")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "MiniMax-M3",
        name: Some("MiniMax-M3"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(128_000),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-06-01")),
        ..ModelInfo::UNKNOWN
    },
];
