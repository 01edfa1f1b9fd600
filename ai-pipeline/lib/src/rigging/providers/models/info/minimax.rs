//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MiniMax
//!
//! Do not edit manually.

use super::super::minimax::ProviderModelMiniMax;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelMiniMax {
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
        id: "MiniMax-M2",
        name: "MiniMax-M2",
        context_tokens: 196_608,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        released: "2025-10-27",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M2.1",
        name: "MiniMax-M2.1",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        released: "2025-12-23",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M2.5",
        name: "MiniMax-M2.5",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        cache_read_price: "0.03",
        released: "2026-02-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M2.5-highspeed",
        name: "MiniMax-M2.5-highspeed",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.4",
        cache_read_price: "0.06",
        released: "2026-02-13",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M2.7",
        name: "MiniMax-M2.7",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        cache_read_price: "0.06",
        released: "2026-03-18",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M2.7-highspeed",
        name: "MiniMax-M2.7-highspeed",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.4",
        cache_read_price: "0.06",
        released: "2026-03-18",
        ..Row::UNKNOWN
    },
    Row {
        id: "MiniMax-M3",
        name: "MiniMax-M3",
        context_tokens: 1_000_000,
        max_output_tokens: 128_000,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        cache_read_price: "0.06",
        released: "2026-06-01",
        ..Row::UNKNOWN
    },
];
