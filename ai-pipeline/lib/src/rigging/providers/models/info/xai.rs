//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Xai
//!
//! Do not edit manually.

use super::super::xai::ProviderModelXai;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelXai {
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
        id: "grok-4.20-0309-non-reasoning",
        name: "Grok 4.20 (Non-Reasoning)",
        context_tokens: 1_000_000,
        max_output_tokens: 30_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.25",
        output_price: "2.5",
        cache_read_price: "0.2",
        released: "2026-03-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-4.20-0309-reasoning",
        name: "Grok 4.20 (Reasoning)",
        context_tokens: 1_000_000,
        max_output_tokens: 30_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.25",
        output_price: "2.5",
        cache_read_price: "0.2",
        released: "2026-03-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-4.20-multi-agent-0309",
        name: "Grok 4.20 Multi-Agent",
        context_tokens: 1_000_000,
        max_output_tokens: 30_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::NO,
        structured_output: Row::YES,
        input_price: "1.25",
        output_price: "2.5",
        cache_read_price: "0.2",
        released: "2026-03-09",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-4.3",
        name: "Grok 4.3",
        context_tokens: 1_000_000,
        max_output_tokens: 30_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.25",
        output_price: "2.5",
        cache_read_price: "0.2",
        released: "2026-04-17",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-build-0.1",
        name: "Grok Build 0.1",
        context_tokens: 256_000,
        max_output_tokens: 256_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1",
        output_price: "2",
        cache_read_price: "0.2",
        released: "2026-04-16",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-imagine-image",
        name: "Grok Imagine Image",
        context_tokens: 8_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Image, Modality::Pdf],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2026-01-28",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-imagine-image-quality",
        name: "Grok Imagine Image Quality",
        context_tokens: 8_000,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text],
        output_modalities: &[Modality::Image, Modality::Pdf],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2026-04-03",
        ..Row::UNKNOWN
    },
    Row {
        id: "grok-imagine-video",
        name: "Grok Imagine Video",
        context_tokens: 1_024,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Video],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2026-01-28",
        ..Row::UNKNOWN
    },
];
