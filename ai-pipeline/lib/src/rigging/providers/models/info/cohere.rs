//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Cohere
//!
//! Do not edit manually.

use super::super::cohere::ProviderModelCohere;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelCohere {
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
        id: "c4ai-aya-expanse-32b",
        name: Some("Aya Expanse 32B"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2024-10-24")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "c4ai-aya-expanse-8b",
        name: Some("Aya Expanse 8B"),
        context_tokens: Some(8_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2024-10-24")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "c4ai-aya-vision-32b",
        name: Some("Aya Vision 32B"),
        context_tokens: Some(16_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-03-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "c4ai-aya-vision-8b",
        name: Some("Aya Vision 8B"),
        context_tokens: Some(16_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-03-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-a-03-2025",
        name: Some("Command A"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(8_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2025-03-13")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-a-plus-05-2026",
        name: Some("Command A Plus"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(64_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2026-05-20")),
        knowledge: Some(Date::new("2025-04-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-a-reasoning-08-2025",
        name: Some("Command A Reasoning"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(32_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2025-08-21")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-a-translate-08-2025",
        name: Some("Command A Translate"),
        context_tokens: Some(8_000),
        max_output_tokens: Some(8_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2025-08-28")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-a-vision-07-2025",
        name: Some("Command A Vision"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(8_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2025-07-31")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-r-08-2024",
        name: Some("Command R"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.6")),
        released: Some(Date::new("2024-08-30")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-r-plus-08-2024",
        name: Some("Command R+"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::usd("10")),
        released: Some(Date::new("2024-08-30")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-r7b-12-2024",
        name: Some("Command R7B"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.0375")),
        output_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2024-12-02")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "command-r7b-arabic-02-2025",
        name: Some("Command R7B Arabic"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.0375")),
        output_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2025-02-27")),
        knowledge: Some(Date::new("2024-06-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "north-mini-code-1-0",
        name: Some("North Mini Code"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(64_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0")),
        output_price: Some(Price::usd("0")),
        released: Some(Date::new("2026-06-09")),
        knowledge: Some(Date::new("2025-09-23")),
        ..ModelInfo::UNKNOWN
    },
];
