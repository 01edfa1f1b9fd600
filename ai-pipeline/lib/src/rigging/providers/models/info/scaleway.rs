//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Scaleway
//!
//! Do not edit manually.

use super::super::scaleway::ProviderModelScaleway;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelScaleway {
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
        id: "bge-multilingual-gemma2",
        name: "BGE Multilingual Gemma2",
        context_tokens: 8_191,
        max_output_tokens: 3_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.1",
        output_price: "0",
        released: "2024-07-26",
        ..Row::UNKNOWN
    },
    Row {
        id: "devstral-2-123b-instruct-2512",
        name: "Devstral 2 123B Instruct (2512)",
        context_tokens: 256_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.4",
        output_price: "2",
        released: "2026-01-07",
        knowledge: "2025-12",
        deprecated: Row::YES,
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma-3-27b-it",
        name: "Gemma-3-27B-IT",
        context_tokens: 40_000,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.25",
        output_price: "0.5",
        released: "2024-12-01",
        knowledge: "2024-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "gemma-4-26b-a4b-it",
        name: "Gemma 4 26B A4B IT",
        context_tokens: 256_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.25",
        output_price: "0.5",
        released: "2026-04-01",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5.2",
        name: "GLM-5.2",
        context_tokens: 256_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.8",
        output_price: "5.5",
        released: "2026-06-13",
        ..Row::UNKNOWN
    },
    Row {
        id: "gpt-oss-120b",
        name: "GPT-OSS 120B",
        context_tokens: 128_000,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.6",
        released: "2024-01-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "llama-3.3-70b-instruct",
        name: "Llama-3.3-70B-Instruct",
        context_tokens: 100_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.9",
        output_price: "0.9",
        released: "2024-12-06",
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "mistral-medium-3.5-128b",
        name: "Mistral Medium 3.5 128B",
        context_tokens: 256_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.5",
        output_price: "7.5",
        released: "2026-04-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "mistral-small-3.2-24b-instruct-2506",
        name: "Mistral Small 3.2 24B Instruct (2506)",
        context_tokens: 128_000,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.35",
        released: "2025-06-20",
        knowledge: "2025-03",
        ..Row::UNKNOWN
    },
    Row {
        id: "pixtral-12b-2409",
        name: "Pixtral 12B 2409",
        context_tokens: 128_000,
        max_output_tokens: 4_096,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.2",
        output_price: "0.2",
        released: "2024-09-25",
        knowledge: "2024-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-235b-a22b-instruct-2507",
        name: "Qwen3 235B A22B Instruct 2507",
        context_tokens: 260_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.75",
        output_price: "2.25",
        released: "2025-07-01",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-coder-30b-a3b-instruct",
        name: "Qwen3-Coder 30B-A3B Instruct",
        context_tokens: 128_000,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.2",
        output_price: "0.8",
        released: "2025-04",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3-embedding-8b",
        name: "Qwen3 Embedding 8B",
        context_tokens: 32_768,
        max_output_tokens: 4_096,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.1",
        output_price: "0",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3.5-397b-a17b",
        name: "Qwen3.5 397B A17B",
        context_tokens: 256_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.6",
        output_price: "3.6",
        released: "2026-03-17",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen3.6-35b-a3b",
        name: "Qwen3.6 35B A3B",
        context_tokens: 128_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.25",
        output_price: "1.5",
        released: "2026-05-01",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "voxtral-small-24b-2507",
        name: "Voxtral Small 24B 2507",
        context_tokens: 32_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Audio, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.35",
        released: "2025-07-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "whisper-large-v3",
        name: "Whisper Large v3",
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Audio],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.003",
        output_price: "0",
        released: "2023-09-01",
        knowledge: "2023-09",
        ..Row::UNKNOWN
    },
];
