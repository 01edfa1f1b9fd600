//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Baseten
//!
//! Do not edit manually.

use super::super::baseten::ProviderModelBaseten;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelBaseten {
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
        id: "MiniMaxAI/MiniMax-M2.5",
        name: Some("MiniMax-M2.5"),
        context_tokens: Some(204_000),
        max_output_tokens: Some(204_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        released: Some(Date::new("2026-02-12")),
        knowledge: Some(Date::new("2026-01")),
        deprecated: Some(true),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-ai/DeepSeek-V3.1",
        name: Some("DeepSeek V3.1"),
        context_tokens: Some(164_000),
        max_output_tokens: Some(131_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.5")),
        output_price: Some(Price::usd("1.5")),
        released: Some(Date::new("2025-08-25")),
        deprecated: Some(true),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "deepseek-ai/DeepSeek-V4-Pro",
        name: Some("Deepseek V4 Pro"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(262_144),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.74")),
        output_price: Some(Price::usd("3.48")),
        cache_read_price: Some(Price::usd("0.145")),
        released: Some(Date::new("2026-04-24")),
        knowledge: Some(Date::new("2025-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "moonshotai/Kimi-K2.5",
        name: Some("Kimi K2.5"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("3")),
        cache_read_price: Some(Price::usd("0.12")),
        released: Some(Date::new("2026-01-30")),
        knowledge: Some(Date::new("2025-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "moonshotai/Kimi-K2.6",
        name: Some("Kimi K2.6"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
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
        id: "moonshotai/Kimi-K2.7-Code",
        name: Some("Kimi K2.7 Code"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.16")),
        released: Some(Date::new("2026-06-12")),
        knowledge: Some(Date::new("2025-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
        name: Some("Nemotron Ultra"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(202_800),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.4")),
        cache_read_price: Some(Price::usd("0.12")),
        released: Some(Date::new("2026-06-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "nvidia/Nemotron-120B-A12B",
        name: Some("Nemotron Super"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(202_800),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("0.75")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-03-11")),
        knowledge: Some(Date::new("2026-02")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "openai/gpt-oss-120b",
        name: Some("OpenAI GPT 120B"),
        context_tokens: Some(128_072),
        max_output_tokens: Some(128_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.1")),
        output_price: Some(Price::usd("0.5")),
        released: Some(Date::new("2025-08-05")),
        knowledge: Some(Date::new("2025-08")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-4.7",
        name: Some("GLM 4.7"),
        context_tokens: Some(200_000),
        max_output_tokens: Some(200_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.6")),
        output_price: Some(Price::usd("2.2")),
        cache_read_price: Some(Price::usd("0.12")),
        released: Some(Date::new("2025-12-22")),
        knowledge: Some(Date::new("2025-04")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5",
        name: Some("GLM 5"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(202_800),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("3.15")),
        cache_read_price: Some(Price::usd("0.2")),
        released: Some(Date::new("2026-02-12")),
        knowledge: Some(Date::new("2026-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5.1",
        name: Some("GLM 5.1"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(202_800),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.3")),
        output_price: Some(Price::usd("4.3")),
        cache_read_price: Some(Price::usd("0.26")),
        released: Some(Date::new("2026-04-07")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "zai-org/GLM-5.2",
        name: Some("GLM 5.2"),
        context_tokens: Some(202_720),
        max_output_tokens: Some(202_720),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.3")),
        released: Some(Date::new("2026-06-13")),
        ..ModelInfo::UNKNOWN
    },
];
