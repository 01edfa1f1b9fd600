//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Upstage
//!
//! Do not edit manually.

use super::super::upstage::ProviderModelUpstage;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelUpstage {
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
        id: "solar-mini",
        name: "solar-mini",
        context_tokens: 32_768,
        max_output_tokens: 4_096,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.15",
        released: "2024-06-12",
        knowledge: "2024-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "solar-pro2",
        name: "solar-pro2",
        context_tokens: 65_536,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.25",
        output_price: "0.25",
        released: "2025-05-20",
        knowledge: "2025-03",
        ..Row::UNKNOWN
    },
    Row {
        id: "solar-pro3",
        name: "solar-pro3",
        context_tokens: 131_072,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.25",
        output_price: "0.25",
        released: "2026-01",
        knowledge: "2025-03",
        ..Row::UNKNOWN
    },
];
