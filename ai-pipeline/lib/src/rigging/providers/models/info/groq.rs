//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Groq
//!
//! Do not edit manually.

use super::super::groq::ProviderModelGroq;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelGroq {
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
        id: "canopylabs/orpheus-arabic-saudi",
        name: "Canopy Labs Orpheus Arabic Saudi",
        context_tokens: 4_000,
        max_output_tokens: 50_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Audio],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-12-16",
        ..Row::UNKNOWN
    },
    Row {
        id: "canopylabs/orpheus-v1-english",
        name: "Canopy Labs Orpheus V1 English",
        context_tokens: 4_000,
        max_output_tokens: 50_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Audio],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-12-19",
        ..Row::UNKNOWN
    },
    Row {
        id: "groq/compound",
        name: "Compound",
        context_tokens: 131_072,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-09-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "groq/compound-mini",
        name: "Compound Mini",
        context_tokens: 131_072,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-09-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "llama-3.1-8b-instant",
        name: "Llama 3.1 8B",
        context_tokens: 131_072,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.05",
        output_price: "0.08",
        released: "2024-07-23",
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "llama-3.3-70b-versatile",
        name: "Llama 3.3 70B",
        context_tokens: 131_072,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.59",
        output_price: "0.79",
        released: "2024-12-06",
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/llama-4-scout-17b-16e-instruct",
        name: "Llama 4 Scout 17B 16E",
        context_tokens: 131_072,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.11",
        output_price: "0.34",
        released: "2025-04-05",
        knowledge: "2024-08",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/llama-prompt-guard-2-22m",
        name: "Llama Prompt Guard 2 22M",
        context_tokens: 512,
        max_output_tokens: 512,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.03",
        output_price: "0.03",
        released: "2025-05-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/llama-prompt-guard-2-86m",
        name: "Prompt Guard 2 86M",
        context_tokens: 512,
        max_output_tokens: 512,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "0.04",
        output_price: "0.04",
        released: "2025-05-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-120b",
        name: "GPT OSS 120B",
        context_tokens: 131_072,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.15",
        output_price: "0.6",
        cache_read_price: "0.075",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-20b",
        name: "GPT OSS 20B",
        context_tokens: 131_072,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.075",
        output_price: "0.3",
        cache_read_price: "0.0375",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-oss-safeguard-20b",
        name: "Safety GPT OSS 20B",
        context_tokens: 131_072,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.075",
        output_price: "0.3",
        released: "2025-10-29",
        ..Row::UNKNOWN
    },
    Row {
        id: "qwen/qwen3-32b",
        name: "Qwen3-32B",
        context_tokens: 131_072,
        max_output_tokens: 40_960,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.29",
        output_price: "0.59",
        released: "2025-06-11",
        ..Row::UNKNOWN
    },
    Row {
        id: "whisper-large-v3",
        name: "Whisper",
        input_modalities: &[Modality::Audio],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2023-09-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "whisper-large-v3-turbo",
        name: "Whisper Large V3 Turbo",
        input_modalities: &[Modality::Audio],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2024-10-01",
        ..Row::UNKNOWN
    },
];
