//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Scaleway
//!
//! Do not edit manually.

use super::super::scaleway::ProviderModelScaleway;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelScaleway {
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
        id: "bge-multilingual-gemma2",
        name: Some("BGE Multilingual Gemma2"),
        context_tokens: Some(8_191),
        max_output_tokens: Some(3_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.1")),
        output_price: Some(Price::usd("0")),
        released: Some(Date::new("2024-07-26")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "devstral-2-123b-instruct-2512",
        name: Some("Devstral 2 123B Instruct (2512)"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.4")),
        output_price: Some(Price::usd("2")),
        released: Some(Date::new("2026-01-07")),
        knowledge: Some(Date::new("2025-12")),
        deprecated: Some(true),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gemma-3-27b-it",
        name: Some("Gemma-3-27B-IT"),
        context_tokens: Some(40_000),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.5")),
        released: Some(Date::new("2024-12-01")),
        knowledge: Some(Date::new("2024-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gemma-4-26b-a4b-it",
        name: Some("Gemma 4 26B A4B IT"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("0.5")),
        released: Some(Date::new("2026-04-01")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "glm-5.2",
        name: Some("GLM-5.2"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.8")),
        output_price: Some(Price::usd("5.5")),
        released: Some(Date::new("2026-06-13")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gpt-oss-120b",
        name: Some("GPT-OSS 120B"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.6")),
        released: Some(Date::new("2024-01-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "llama-3.3-70b-instruct",
        name: Some("Llama-3.3-70B-Instruct"),
        context_tokens: Some(100_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.9")),
        output_price: Some(Price::usd("0.9")),
        released: Some(Date::new("2024-12-06")),
        knowledge: Some(Date::new("2023-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "mistral-medium-3.5-128b",
        name: Some("Mistral Medium 3.5 128B"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.5")),
        output_price: Some(Price::usd("7.5")),
        released: Some(Date::new("2026-04-29")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "mistral-small-3.2-24b-instruct-2506",
        name: Some("Mistral Small 3.2 24B Instruct (2506)"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.35")),
        released: Some(Date::new("2025-06-20")),
        knowledge: Some(Date::new("2025-03")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "pixtral-12b-2409",
        name: Some("Pixtral 12B 2409"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(4_096),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.2")),
        output_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2024-09-25")),
        knowledge: Some(Date::new("2024-09")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen3-235b-a22b-instruct-2507",
        name: Some("Qwen3 235B A22B Instruct 2507"),
        context_tokens: Some(260_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.75")),
        output_price: Some(Price::usd("2.25")),
        released: Some(Date::new("2025-07-01")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen3-coder-30b-a3b-instruct",
        name: Some("Qwen3-Coder 30B-A3B Instruct"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.2")),
        output_price: Some(Price::usd("0.8")),
        released: Some(Date::new("2025-04")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen3-embedding-8b",
        name: Some("Qwen3 Embedding 8B"),
        context_tokens: Some(32_768),
        max_output_tokens: Some(4_096),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.1")),
        output_price: Some(Price::usd("0")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen3.5-397b-a17b",
        name: Some("Qwen3.5 397B A17B"),
        context_tokens: Some(256_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("3.6")),
        released: Some(Date::new("2026-03-17")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen3.6-35b-a3b",
        name: Some("Qwen3.6 35B A3B"),
        context_tokens: Some(128_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.25")),
        output_price: Some(Price::usd("1.5")),
        released: Some(Date::new("2026-05-01")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "voxtral-small-24b-2507",
        name: Some("Voxtral Small 24B 2507"),
        context_tokens: Some(32_000),
        max_output_tokens: Some(16_384),
        input_modalities: Some(&[Modality::Audio, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.35")),
        released: Some(Date::new("2025-07-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "whisper-large-v3",
        name: Some("Whisper Large v3"),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Audio]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.003")),
        output_price: Some(Price::usd("0")),
        released: Some(Date::new("2023-09-01")),
        knowledge: Some(Date::new("2023-09")),
        ..ModelInfo::UNKNOWN
    },
];
