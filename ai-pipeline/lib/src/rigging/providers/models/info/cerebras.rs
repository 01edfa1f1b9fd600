//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Cerebras
//!
//! Do not edit manually.

use super::super::cerebras::ProviderModelCerebras;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelCerebras {
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
        id: "gpt-oss-120b",
        name: "GPT OSS 120B",
        context_tokens: 131_072,
        max_output_tokens: 40_960,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.35",
        output_price: "0.75",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "zai-glm-4.7",
        name: "Z.AI GLM-4.7",
        context_tokens: 131_072,
        max_output_tokens: 40_960,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "2.25",
        output_price: "2.75",
        cache_read_price: "0",
        released: "2026-01-07",
        ..Row::UNKNOWN
    },
];
