//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MoonshotAi
//!
//! Do not edit manually.

use super::super::moonshotai::ProviderModelMoonshotAi;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelMoonshotAi {
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
        id: "kimi-k2-0711-preview",
        name: "Kimi K2 0711",
        context_tokens: 131_072,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.5",
        cache_read_price: "0.15",
        released: "2025-07-14",
        knowledge: "2024-10",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2-0905-preview",
        name: "Kimi K2 0905",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.5",
        cache_read_price: "0.15",
        released: "2025-09-05",
        knowledge: "2024-10",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2-thinking",
        name: "Kimi K2 Thinking",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.5",
        cache_read_price: "0.15",
        released: "2025-11-06",
        knowledge: "2024-08",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2-thinking-turbo",
        name: "Kimi K2 Thinking Turbo",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1.15",
        output_price: "8",
        cache_read_price: "0.15",
        released: "2025-11-06",
        knowledge: "2024-08",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2-turbo-preview",
        name: "Kimi K2 Turbo",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "2.4",
        output_price: "10",
        cache_read_price: "0.6",
        released: "2025-09-05",
        knowledge: "2024-10",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.5",
        name: "Kimi K2.5",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.6",
        output_price: "3",
        cache_read_price: "0.1",
        released: "2026-01",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.6",
        name: "Kimi K2.6",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
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
        id: "kimi-k2.7-code",
        name: "Kimi K2.7 Code",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.95",
        output_price: "4",
        cache_read_price: "0.19",
        released: "2026-06-12",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "kimi-k2.7-code-highspeed",
        name: "Kimi K2.7 Code HighSpeed",
        context_tokens: 262_144,
        max_output_tokens: 262_144,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.9",
        output_price: "8",
        cache_read_price: "0.38",
        released: "2026-06-12",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
];
