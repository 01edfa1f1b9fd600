//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: OllamaCloud
//!
//! Do not edit manually.

use super::super::ollama_cloud::ProviderModelOllamaCloud;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelOllamaCloud {
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
        id: "cogito-2.1:671b",
        name: "cogito-2.1:671b",
        context_tokens: 163_840,
        max_output_tokens: 32_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-11-19",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v3.1:671b",
        name: "deepseek-v3.1:671b",
        context_tokens: 163_840,
        max_output_tokens: 163_840,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-08-21",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v3.2",
        name: "deepseek-v3.2",
        context_tokens: 163_840,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-06-15",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v4-flash",
        name: "deepseek-v4-flash",
        context_tokens: 1_048_576,
        max_output_tokens: 1_048_576,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-04-24",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v4-pro",
        name: "deepseek-v4-pro",
        context_tokens: 1_048_576,
        max_output_tokens: 1_048_576,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-04-24",
        ..Row::UNKNOWN
    },
    Row {
        id: "devstral-2:123b",
        name: "devstral-2:123b",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-12-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "devstral-small-2:24b",
        name: "devstral-small-2:24b",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-12-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemini-3-flash-preview",
        name: "gemini-3-flash-preview",
        context_tokens: 1_048_576,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-12-17",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma3:12b",
        name: "gemma3:12b",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2024-12-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma3:27b",
        name: "gemma3:27b",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-07-27",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma3:4b",
        name: "gemma3:4b",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2024-12-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma4:31b",
        name: "gemma4:31b",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-04-02",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.6",
        name: "glm-4.6",
        context_tokens: 202_752,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-09-29",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.7",
        name: "glm-4.7",
        context_tokens: 202_752,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-12-22",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5",
        name: "glm-5",
        context_tokens: 202_752,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-02-11",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5.1",
        name: "glm-5.1",
        context_tokens: 202_752,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-03-27",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5.2",
        name: "GLM-5.2",
        context_tokens: 976_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        released: "2026-06-13",
        ..Row::UNKNOWN
    },
    Row {
        id: "gpt-oss:120b",
        name: "gpt-oss:120b",
        context_tokens: 131_072,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "gpt-oss:20b",
        name: "gpt-oss:20b",
        context_tokens: 131_072,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2-thinking",
        name: "kimi-k2-thinking",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-11-06",
        knowledge: "2024-08",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.5",
        name: "kimi-k2.5",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-01-27",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.6",
        name: "kimi-k2.6",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-04-20",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.7-code",
        name: "kimi-k2.7-code",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        released: "2026-06-12",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2:1t",
        name: "kimi-k2:1t",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-07-11",
        knowledge: "2024-10",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "minimax-m2",
        name: "minimax-m2",
        context_tokens: 204_800,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-10-23",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "minimax-m2.1",
        name: "minimax-m2.1",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-12-23",
        ..Row::UNKNOWN
    },
    Row {
        id: "minimax-m2.5",
        name: "minimax-m2.5",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-02-12",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "minimax-m2.7",
        name: "minimax-m2.7",
        context_tokens: 196_608,
        max_output_tokens: 196_608,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-03-18",
        ..Row::UNKNOWN
    },
    Row {
        id: "minimax-m3",
        name: "minimax-m3",
        context_tokens: 512_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-05-31",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "ministral-3:14b",
        name: "ministral-3:14b",
        context_tokens: 262_144,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2024-12-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "ministral-3:3b",
        name: "ministral-3:3b",
        context_tokens: 262_144,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2024-10-22",
        ..Row::UNKNOWN
    },
    Row {
        id: "ministral-3:8b",
        name: "ministral-3:8b",
        context_tokens: 262_144,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2024-12-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "mistral-large-3:675b",
        name: "mistral-large-3:675b",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-12-02",
        ..Row::UNKNOWN
    },
    Row {
        id: "nemotron-3-nano:30b",
        name: "nemotron-3-nano:30b",
        context_tokens: 1_048_576,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-12-15",
        ..Row::UNKNOWN
    },
    Row {
        id: "nemotron-3-super",
        name: "nemotron-3-super",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-03-11",
        ..Row::UNKNOWN
    },
    Row {
        id: "nemotron-3-ultra",
        name: "nemotron-3-ultra",
        context_tokens: 262_144,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-06-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-coder-next",
        name: "qwen3-coder-next",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2026-02-02",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-coder:480b",
        name: "qwen3-coder:480b",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-07-22",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-next:80b",
        name: "qwen3-next:80b",
        context_tokens: 262_144,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-09-15",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-vl:235b",
        name: "qwen3-vl:235b",
        context_tokens: 262_144,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2025-09-22",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-vl:235b-instruct",
        name: "qwen3-vl:235b-instruct",
        context_tokens: 262_144,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-09-22",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3.5:397b",
        name: "qwen3.5:397b",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        released: "2026-02-15",
        ..Row::UNKNOWN
    },
    Row {
        id: "rnj-1:8b",
        name: "rnj-1:8b",
        context_tokens: 32_768,
        max_output_tokens: 4_096,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        released: "2025-12-06",
        ..Row::UNKNOWN
    },
];
