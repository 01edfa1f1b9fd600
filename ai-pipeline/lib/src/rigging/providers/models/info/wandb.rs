//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Wandb
//!
//! Do not edit manually.

use super::super::wandb::ProviderModelWandb;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelWandb {
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
        id: "MiniMaxAI/MiniMax-M2.5",
        name: "MiniMax M2.5",
        context_tokens: 196_608,
        max_output_tokens: 196_608,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        released: "2026-02-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "OpenPipe/Qwen3-14B-Instruct",
        name: "OpenPipe Qwen3 14B Instruct",
        context_tokens: 32_768,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.05",
        output_price: "0.22",
        released: "2025-04-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-235B-A22B-Instruct-2507",
        name: "Qwen3 235B A22B Instruct 2507",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.1",
        output_price: "0.1",
        released: "2025-04-28",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-235B-A22B-Thinking-2507",
        name: "Qwen3-235B-A22B-Thinking-2507",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.1",
        output_price: "0.1",
        released: "2025-07-25",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-30B-A3B-Instruct-2507",
        name: "Qwen3 30B A3B Instruct 2507",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.1",
        output_price: "0.3",
        released: "2025-07-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-Coder-480B-A35B-Instruct",
        name: "Qwen3-Coder-480B-A35B-Instruct",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1",
        output_price: "1.5",
        released: "2025-07-23",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-ai/DeepSeek-V3.1",
        name: "DeepSeek V3.1",
        context_tokens: 161_000,
        max_output_tokens: 161_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.55",
        output_price: "1.65",
        released: "2025-08-21",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/Llama-3.1-70B-Instruct",
        name: "Llama 3.1 70B",
        context_tokens: 128_000,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.8",
        output_price: "0.8",
        released: "2024-07-23",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/Llama-3.1-8B-Instruct",
        name: "Meta-Llama-3.1-8B-Instruct",
        context_tokens: 128_000,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.22",
        output_price: "0.22",
        released: "2024-07-23",
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/Llama-3.3-70B-Instruct",
        name: "Llama-3.3-70B-Instruct",
        context_tokens: 128_000,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.71",
        output_price: "0.71",
        released: "2024-12-06",
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/Llama-4-Scout-17B-16E-Instruct",
        name: "Llama 4 Scout 17B 16E Instruct",
        context_tokens: 64_000,
        max_output_tokens: 64_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.17",
        output_price: "0.66",
        released: "2025-01-31",
        knowledge: "2024-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "microsoft/Phi-4-mini-instruct",
        name: "Phi-4-mini-instruct",
        context_tokens: 128_000,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.08",
        output_price: "0.35",
        released: "2024-12-11",
        knowledge: "2023-10",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.5",
        name: "Kimi K2.5",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.5",
        output_price: "2.85",
        released: "2026-01-27",
        ..Row::UNKNOWN
    },
    Row {
        id: "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8",
        name: "NVIDIA Nemotron 3 Super 120B",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.2",
        output_price: "0.8",
        released: "2026-03-11",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-120b",
        name: "gpt-oss-120b",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.15",
        output_price: "0.6",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-20b",
        name: "gpt-oss-20b",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.05",
        output_price: "0.2",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5-FP8",
        name: "GLM 5",
        context_tokens: 200_000,
        max_output_tokens: 200_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1",
        output_price: "3.2",
        released: "2026-02-11",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5.1",
        name: "GLM-5.1",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.26",
        released: "2026-04-07",
        ..Row::UNKNOWN
    },
];
