//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MoonshotAi
//!
//! Do not edit manually.

use super::super::moonshotai::ProviderModelMoonshotAi;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelMoonshotAi {
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
        id: "kimi-k2-0711-preview",
        name: Some("Kimi K2 0711"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2025-07-14")),
        knowledge: Some(Date::new("2024-10")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2-0905-preview",
        name: Some("Kimi K2 0905"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2025-09-05")),
        knowledge: Some(Date::new("2024-10")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2-thinking",
        name: Some("Kimi K2 Thinking"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.5")),
        cache_read_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2025-11-06")),
        knowledge: Some(Date::new("2024-08")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2-thinking-turbo",
        name: Some("Kimi K2 Thinking Turbo"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1.15")),
        output_price: Some(Price::usd("8")),
        cache_read_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2025-11-06")),
        knowledge: Some(Date::new("2024-08")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2-turbo-preview",
        name: Some("Kimi K2 Turbo"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.4")),
        output_price: Some(Price::usd("10")),
        cache_read_price: Some(Price::usd("0.6")),
        released: Some(Date::new("2025-09-05")),
        knowledge: Some(Date::new("2024-10")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2.5",
        name: Some("Kimi K2.5"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("3")),
        cache_read_price: Some(Price::usd("0.1")),
        released: Some(Date::new("2026-01")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2.6",
        name: Some("Kimi K2.6"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.16")),
        released: Some(Date::new("2026-04-21")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2.7-code",
        name: Some("Kimi K2.7 Code"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.19")),
        released: Some(Date::new("2026-06-12")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "kimi-k2.7-code-highspeed",
        name: Some("Kimi K2.7 Code HighSpeed"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.9")),
        output_price: Some(Price::usd("8")),
        cache_read_price: Some(Price::usd("0.38")),
        released: Some(Date::new("2026-06-12")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
];
