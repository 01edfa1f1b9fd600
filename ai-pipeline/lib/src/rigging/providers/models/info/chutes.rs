//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Chutes
//!
//! Do not edit manually.

use super::super::chutes::ProviderModelChutes;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelChutes {
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
        id: "MiniMaxAI/MiniMax-M2.5-TEE",
        name: Some("MiniMax M2.5 TEE"),
        context_tokens: Some(196_608),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.075")),
        released: Some(Date::new("2026-02-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Qwen/Qwen3-235B-A22B-Thinking-2507-TEE",
        name: Some("Qwen3 235B A22B Thinking 2507 TEE"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.2989")),
        output_price: Some(Price::usd("1.1957")),
        cache_read_price: Some(Price::usd("0.14945")),
        released: Some(Date::new("2025-07")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Qwen/Qwen3-32B-TEE",
        name: Some("Qwen3 32B TEE"),
        context_tokens: Some(40_960),
        max_output_tokens: Some(40_960),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.104")),
        output_price: Some(Price::usd("0.416")),
        cache_read_price: Some(Price::usd("0.052")),
        released: Some(Date::new("2025-04")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Qwen/Qwen3.5-397B-A17B-TEE",
        name: Some("Qwen3.5 397B A17B TEE"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.45")),
        output_price: Some(Price::usd("3")),
        cache_read_price: Some(Price::usd("0.225")),
        released: Some(Date::new("2026-02-15")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Qwen/Qwen3.6-27B-TEE",
        name: Some("Qwen3.6 27B TEE"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("2")),
        cache_read_price: Some(Price::usd("0.15")),
        released: Some(Date::new("2026-04-22")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-ai/DeepSeek-V3.2-TEE",
        name: Some("DeepSeek V3.2 TEE"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1")),
        output_price: Some(Price::usd("1")),
        cache_read_price: Some(Price::usd("0.5")),
        released: Some(Date::new("2025-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "google/gemma-4-31B-turbo-TEE",
        name: Some("gemma 4 31B turbo TEE"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.12")),
        output_price: Some(Price::usd("0.37")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-04-02")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "moonshotai/Kimi-K2.5-TEE",
        name: Some("Kimi K2.5 TEE"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(65_535),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.44")),
        output_price: Some(Price::usd("2")),
        cache_read_price: Some(Price::usd("0.22")),
        released: Some(Date::new("2026-01")),
        knowledge: Some(Date::new("2024-10")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "moonshotai/Kimi-K2.6-TEE",
        name: Some("Kimi K2.6 TEE"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(65_535),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Video]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.66")),
        output_price: Some(Price::usd("3.5")),
        cache_read_price: Some(Price::usd("0.33")),
        released: Some(Date::new("2026-04-21")),
        knowledge: Some(Date::new("2025-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "unsloth/Mistral-Nemo-Instruct-2407-TEE",
        name: Some("Mistral Nemo Instruct 2407 TEE"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(false),
        input_price: Some(Price::usd("0.0245")),
        output_price: Some(Price::usd("0.0978")),
        cache_read_price: Some(Price::usd("0.01225")),
        released: Some(Date::new("2024-07-01")),
        knowledge: Some(Date::new("2024-07")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5-TEE",
        name: Some("GLM 5 TEE"),
        context_tokens: Some(202_752),
        max_output_tokens: Some(65_535),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("2.55")),
        cache_read_price: Some(Price::usd("0.475")),
        released: Some(Date::new("2026-02-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5.1-TEE",
        name: Some("GLM 5.1 TEE"),
        context_tokens: Some(202_752),
        max_output_tokens: Some(65_535),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.98")),
        output_price: Some(Price::usd("3.08")),
        cache_read_price: Some(Price::usd("0.49")),
        released: Some(Date::new("2026-04-07")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5.2-TEE",
        name: Some("GLM 5.2 TEE"),
        context_tokens: Some(1_048_576),
        max_output_tokens: Some(65_535),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.7")),
        released: Some(Date::new("2026-06-13")),
        ..ModelInfo::UNKNOWN
    },
];
