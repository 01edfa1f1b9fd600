//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Zai
//!
//! Do not edit manually.

use super::super::zai::ProviderModelZai;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelZai {
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
        id: "glm-4.5",
        name: Some("GLM-4.5"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(98_304),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.2")),
        cache_read_price: Some(Price::usd("0.11")),
        released: Some(Date::new("2025-07-28")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.5-air",
        name: Some("GLM-4.5-Air"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(98_304),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.2")),
        output_price: Some(Price::usd("1.1")),
        cache_read_price: Some(Price::usd("0.03")),
        released: Some(Date::new("2025-07-28")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.5-flash",
        name: Some("GLM-4.5-Flash"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(98_304),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0")),
        output_price: Some(Price::usd("0")),
        cache_read_price: Some(Price::usd("0")),
        released: Some(Date::new("2025-07-28")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.5v",
        name: Some("GLM-4.5V"),
        context_tokens: Some(64_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("1.8")),
        released: Some(Date::new("2025-08-11")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.6",
        name: Some("GLM-4.6"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.2")),
        cache_read_price: Some(Price::usd("0.11")),
        released: Some(Date::new("2025-09-30")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.6v",
        name: Some("GLM-4.6V"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("0.9")),
        released: Some(Date::new("2025-12-08")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.7",
        name: Some("GLM-4.7"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.2")),
        cache_read_price: Some(Price::usd("0.11")),
        released: Some(Date::new("2025-12-22")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.7-flash",
        name: Some("GLM-4.7-Flash"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0")),
        output_price: Some(Price::usd("0")),
        cache_read_price: Some(Price::usd("0")),
        released: Some(Date::new("2026-01-19")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-4.7-flashx",
        name: Some("GLM-4.7-FlashX"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.07")),
        output_price: Some(Price::usd("0.4")),
        cache_read_price: Some(Price::usd("0.01")),
        released: Some(Date::new("2026-01-19")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5",
        name: Some("GLM-5"),
        context_tokens: Some(204_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1")),
        output_price: Some(Price::usd("3.2")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-02-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5-turbo",
        name: Some("GLM-5-Turbo"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.2")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.24")),
        released: Some(Date::new("2026-03-16")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5.1",
        name: Some("GLM-5.1"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.26")),
        released: Some(Date::new("2026-04-07")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5.2",
        name: Some("GLM-5.2"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.26")),
        released: Some(Date::new("2026-06-13")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5v-turbo",
        name: Some("GLM-5V-Turbo"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Image, Modality::Pdf, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1.2")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.24")),
        released: Some(Date::new("2026-04-01")),
        ..ModelInfo::UNKNOWN
    },
];
