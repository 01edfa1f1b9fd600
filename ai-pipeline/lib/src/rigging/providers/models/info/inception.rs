//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Inception
//!
//! Do not edit manually.

use super::super::inception::ProviderModelInception;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelInception {
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
        id: "mercury-2",
        name: "Mercury 2",
        context_tokens: 128_000,
        max_output_tokens: 50_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.25",
        output_price: "0.75",
        cache_read_price: "0.025",
        released: "2026-02-24",
        knowledge: "2025-01-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "mercury-edit-2",
        name: "Mercury Edit 2",
        context_tokens: 128_000,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::NO,
        input_price: "0.25",
        output_price: "0.75",
        cache_read_price: "0.025",
        released: "2026-03-30",
        ..Row::UNKNOWN
    },
];
