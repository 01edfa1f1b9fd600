//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Chutes
//!
//! Do not edit manually.

use super::super::chutes::ProviderModelChutes;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelChutes {
    /// What is known of this model, if anything is.
    #[must_use]
    pub fn info(&self) -> Option<&'static ModelInfo> {
        super::find(&MODELS, self.model_id())
    }
}

static MODELS: [ModelInfo; ROWS.len()] = super::models(ROWS);

/// Sorted by id; a row is written alike, whatever it holds and wherever it stands.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row {
        id: "MiniMaxAI/MiniMax-M2.5-TEE",
        name: "MiniMax M2.5 TEE",
        context_tokens: 196_608,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.15",
        output_price: "1.2",
        cache_read_price: "0.075",
        released: "2026-02-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-235B-A22B-Thinking-2507-TEE",
        name: "Qwen3 235B A22B Thinking 2507 TEE",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.2989",
        output_price: "1.1957",
        cache_read_price: "0.14945",
        released: "2025-07",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-32B-TEE",
        name: "Qwen3 32B TEE",
        context_tokens: 40_960,
        max_output_tokens: 40_960,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.104",
        output_price: "0.416",
        cache_read_price: "0.052",
        released: "2025-04",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3.5-397B-A17B-TEE",
        name: "Qwen3.5 397B A17B TEE",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.45",
        output_price: "3",
        cache_read_price: "0.225",
        released: "2026-02-15",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3.6-27B-TEE",
        name: "Qwen3.6 27B TEE",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.3",
        output_price: "2",
        cache_read_price: "0.15",
        released: "2026-04-22",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-ai/DeepSeek-V3.2-TEE",
        name: "DeepSeek V3.2 TEE",
        context_tokens: 131_072,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1",
        output_price: "1",
        cache_read_price: "0.5",
        released: "2025-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "google/gemma-4-31B-turbo-TEE",
        name: "gemma 4 31B turbo TEE",
        context_tokens: 131_072,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.12",
        output_price: "0.37",
        cache_read_price: "0.06",
        released: "2026-04-02",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.5-TEE",
        name: "Kimi K2.5 TEE",
        context_tokens: 262_144,
        max_output_tokens: 65_535,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.44",
        output_price: "2",
        cache_read_price: "0.22",
        released: "2026-01",
        knowledge: "2024-10",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.6-TEE",
        name: "Kimi K2.6 TEE",
        context_tokens: 262_144,
        max_output_tokens: 65_535,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.66",
        output_price: "3.5",
        cache_read_price: "0.33",
        released: "2026-04-21",
        knowledge: "2025-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "unsloth/Mistral-Nemo-Instruct-2407-TEE",
        name: "Mistral Nemo Instruct 2407 TEE",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.0245",
        output_price: "0.0978",
        cache_read_price: "0.01225",
        released: "2024-07-01",
        knowledge: "2024-07",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5-TEE",
        name: "GLM 5 TEE",
        context_tokens: 202_752,
        max_output_tokens: 65_535,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.95",
        output_price: "2.55",
        cache_read_price: "0.475",
        released: "2026-02-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5.1-TEE",
        name: "GLM 5.1 TEE",
        context_tokens: 202_752,
        max_output_tokens: 65_535,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.98",
        output_price: "3.08",
        cache_read_price: "0.49",
        released: "2026-04-07",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5.2-TEE",
        name: "GLM 5.2 TEE",
        context_tokens: 1_048_576,
        max_output_tokens: 65_535,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.7",
        released: "2026-06-13",
        ..Row::UNKNOWN
    },
];
