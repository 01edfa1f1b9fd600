//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Deepseek
//!
//! Do not edit manually.

use super::super::deepseek::ProviderModelDeepseek;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelDeepseek {
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
        id: "deepseek-chat",
        name: "DeepSeek Chat",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.14",
        output_price: "0.28",
        cache_read_price: "0.0028",
        released: "2025-12-01",
        knowledge: "2025-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-reasoner",
        name: "DeepSeek Reasoner",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.14",
        output_price: "0.28",
        cache_read_price: "0.0028",
        released: "2025-12-01",
        knowledge: "2025-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v4-flash",
        name: "DeepSeek V4 Flash",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.14",
        output_price: "0.28",
        cache_read_price: "0.0028",
        released: "2026-04-24",
        knowledge: "2025-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "deepseek-v4-pro",
        name: "DeepSeek V4 Pro",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.435",
        output_price: "0.87",
        cache_read_price: "0.003625",
        released: "2026-04-24",
        knowledge: "2025-05",
        ..Row::UNKNOWN
    },
];
