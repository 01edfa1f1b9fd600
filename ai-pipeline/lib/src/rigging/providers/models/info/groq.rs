//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Groq
//!
//! Do not edit manually.

use super::super::groq::ProviderModelGroq;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelGroq {
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
        id: "canopylabs/orpheus-arabic-saudi",
        name: Some("Canopy Labs Orpheus Arabic Saudi"),
        context_tokens: Some(4_000),
        max_output_tokens: Some(50_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Audio]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-12-16")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "canopylabs/orpheus-v1-english",
        name: Some("Canopy Labs Orpheus V1 English"),
        context_tokens: Some(4_000),
        max_output_tokens: Some(50_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Audio]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-12-19")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "groq/compound",
        name: Some("Compound"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-09-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "groq/compound-mini",
        name: Some("Compound Mini"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2025-09-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "llama-3.1-8b-instant",
        name: Some("Llama 3.1 8B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.05")),
        output_price: Some(Price::usd("0.08")),
        released: Some(Date::new("2024-07-23")),
        knowledge: Some(Date::new("2023-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "llama-3.3-70b-versatile",
        name: Some("Llama 3.3 70B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.59")),
        output_price: Some(Price::usd("0.79")),
        released: Some(Date::new("2024-12-06")),
        knowledge: Some(Date::new("2023-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "meta-llama/llama-4-scout-17b-16e-instruct",
        name: Some("Llama 4 Scout 17B 16E"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(8_192),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.11")),
        output_price: Some(Price::usd("0.34")),
        released: Some(Date::new("2025-04-05")),
        knowledge: Some(Date::new("2024-08")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "meta-llama/llama-prompt-guard-2-22m",
        name: Some("Llama Prompt Guard 2 22M"),
        context_tokens: Some(512),
        max_output_tokens: Some(512),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.03")),
        output_price: Some(Price::usd("0.03")),
        released: Some(Date::new("2025-05-29")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "meta-llama/llama-prompt-guard-2-86m",
        name: Some("Prompt Guard 2 86M"),
        context_tokens: Some(512),
        max_output_tokens: Some(512),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.04")),
        output_price: Some(Price::usd("0.04")),
        released: Some(Date::new("2025-05-29")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "openai/gpt-oss-120b",
        name: Some("GPT OSS 120B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.6")),
        cache_read_price: Some(Price::usd("0.075")),
        released: Some(Date::new("2025-08-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "openai/gpt-oss-20b",
        name: Some("GPT OSS 20B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.075")),
        output_price: Some(Price::usd("0.3")),
        cache_read_price: Some(Price::usd("0.0375")),
        released: Some(Date::new("2025-08-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "openai/gpt-oss-safeguard-20b",
        name: Some("Safety GPT OSS 20B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.075")),
        output_price: Some(Price::usd("0.3")),
        released: Some(Date::new("2025-10-29")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "qwen/qwen3-32b",
        name: Some("Qwen3-32B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(40_960),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.29")),
        output_price: Some(Price::usd("0.59")),
        released: Some(Date::new("2025-06-11")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "whisper-large-v3",
        name: Some("Whisper"),
        input_modalities: Some(&[Modality::Audio]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2023-09-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "whisper-large-v3-turbo",
        name: Some("Whisper Large V3 Turbo"),
        input_modalities: Some(&[Modality::Audio]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        released: Some(Date::new("2024-10-01")),
        ..ModelInfo::UNKNOWN
    },
];
