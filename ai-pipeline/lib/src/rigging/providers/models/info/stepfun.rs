//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: StepFun
//!
//! Do not edit manually.

use super::super::stepfun::ProviderModelStepFun;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelStepFun {
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
        id: "step-1-32k",
        name: "Step 1 (32K)",
        context_tokens: 32_768,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2.05",
        output_price: "9.59",
        cache_read_price: "0.41",
        released: "2025-01-01",
        knowledge: "2024-06",
        ..Row::UNKNOWN
    },
    Row {
        id: "step-2-16k",
        name: "Step 2 (16K)",
        context_tokens: 16_384,
        max_output_tokens: 8_192,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "5.21",
        output_price: "16.44",
        cache_read_price: "1.04",
        released: "2025-01-01",
        knowledge: "2024-06",
        ..Row::UNKNOWN
    },
    Row {
        id: "step-3.5-flash",
        name: "Step 3.5 Flash",
        context_tokens: 256_000,
        max_output_tokens: 256_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.1",
        output_price: "0.3",
        cache_read_price: "0.02",
        released: "2026-01-29",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "step-3.5-flash-2603",
        name: "Step 3.5 Flash 2603",
        context_tokens: 256_000,
        max_output_tokens: 256_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.1",
        output_price: "0.3",
        cache_read_price: "0.02",
        released: "2026-04-02",
        knowledge: "2025-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "step-3.7-flash",
        name: "Step 3.7 Flash",
        context_tokens: 256_000,
        max_output_tokens: 256_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.2",
        output_price: "1.15",
        cache_read_price: "0.04",
        released: "2026-05-29",
        knowledge: "2026-01-01",
        ..Row::UNKNOWN
    },
];
