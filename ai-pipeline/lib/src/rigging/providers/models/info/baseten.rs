//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Baseten
//!
//! Do not edit manually.

use super::super::baseten::ProviderModelBaseten;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelBaseten {
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
        name: "MiniMax-M2.5",
        context_tokens: 204_000,
        max_output_tokens: 204_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        released: "2026-02-12",
        knowledge: "2026-01",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-ai/DeepSeek-V3.1",
        name: "DeepSeek V3.1",
        context_tokens: 164_000,
        max_output_tokens: 131_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.5",
        output_price: "1.5",
        released: "2025-08-25",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-ai/DeepSeek-V4-Pro",
        name: "Deepseek V4 Pro",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.74",
        output_price: "3.48",
        cache_read_price: "0.145",
        released: "2026-04-24",
        knowledge: "2025-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.5",
        name: "Kimi K2.5",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.6",
        output_price: "3",
        cache_read_price: "0.12",
        released: "2026-01-30",
        knowledge: "2025-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.6",
        name: "Kimi K2.6",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.95",
        output_price: "4",
        cache_read_price: "0.16",
        released: "2026-04-21",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "moonshotai/Kimi-K2.7-Code",
        name: "Kimi K2.7 Code",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.95",
        output_price: "4",
        cache_read_price: "0.16",
        released: "2026-06-12",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
        name: "Nemotron Ultra",
        context_tokens: 202_800,
        max_output_tokens: 202_800,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.6",
        output_price: "2.4",
        cache_read_price: "0.12",
        released: "2026-06-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "nvidia/Nemotron-120B-A12B",
        name: "Nemotron Super",
        context_tokens: 202_800,
        max_output_tokens: 202_800,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.3",
        output_price: "0.75",
        cache_read_price: "0.06",
        released: "2026-03-11",
        knowledge: "2026-02",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-120b",
        name: "OpenAI GPT 120B",
        context_tokens: 128_072,
        max_output_tokens: 128_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.1",
        output_price: "0.5",
        released: "2025-08-05",
        knowledge: "2025-08",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-4.7",
        name: "GLM 4.7",
        context_tokens: 200_000,
        max_output_tokens: 200_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.6",
        output_price: "2.2",
        cache_read_price: "0.12",
        released: "2025-12-22",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5",
        name: "GLM 5",
        context_tokens: 202_800,
        max_output_tokens: 202_800,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.95",
        output_price: "3.15",
        cache_read_price: "0.2",
        released: "2026-02-12",
        knowledge: "2026-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5.1",
        name: "GLM 5.1",
        context_tokens: 202_800,
        max_output_tokens: 202_800,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.3",
        output_price: "4.3",
        cache_read_price: "0.26",
        released: "2026-04-07",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-org/GLM-5.2",
        name: "GLM 5.2",
        context_tokens: 202_720,
        max_output_tokens: 202_720,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.3",
        released: "2026-06-13",
        ..Row::UNKNOWN
    },
];
