//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Zai
//!
//! Do not edit manually.

use super::super::zai::ProviderModelZai;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelZai {
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
        id: "glm-4.5",
        name: "GLM-4.5",
        context_tokens: 131_072,
        max_output_tokens: 98_304,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.2",
        cache_read_price: "0.11",
        released: "2025-07-28",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.5-air",
        name: "GLM-4.5-Air",
        context_tokens: 131_072,
        max_output_tokens: 98_304,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.2",
        output_price: "1.1",
        cache_read_price: "0.03",
        released: "2025-07-28",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.5-flash",
        name: "GLM-4.5-Flash",
        context_tokens: 131_072,
        max_output_tokens: 98_304,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0",
        output_price: "0",
        cache_read_price: "0",
        released: "2025-07-28",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.5v",
        name: "GLM-4.5V",
        context_tokens: 64_000,
        max_output_tokens: 16_384,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "1.8",
        released: "2025-08-11",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.6",
        name: "GLM-4.6",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.2",
        cache_read_price: "0.11",
        released: "2025-09-30",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.6v",
        name: "GLM-4.6V",
        context_tokens: 128_000,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Image, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "0.9",
        released: "2025-12-08",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.7",
        name: "GLM-4.7",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.6",
        output_price: "2.2",
        cache_read_price: "0.11",
        released: "2025-12-22",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.7-flash",
        name: "GLM-4.7-Flash",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0",
        output_price: "0",
        cache_read_price: "0",
        released: "2026-01-19",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-4.7-flashx",
        name: "GLM-4.7-FlashX",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.07",
        output_price: "0.4",
        cache_read_price: "0.01",
        released: "2026-01-19",
        knowledge: "2025-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5",
        name: "GLM-5",
        context_tokens: 204_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1",
        output_price: "3.2",
        cache_read_price: "0.2",
        released: "2026-02-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5-turbo",
        name: "GLM-5-Turbo",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.2",
        output_price: "4",
        cache_read_price: "0.24",
        released: "2026-03-16",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5.1",
        name: "GLM-5.1",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.26",
        released: "2026-04-07",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5.2",
        name: "GLM-5.2",
        context_tokens: 1_000_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.26",
        released: "2026-06-13",
        ..Row::UNKNOWN
    },
    Row {
        id: "glm-5v-turbo",
        name: "GLM-5V-Turbo",
        context_tokens: 200_000,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Image, Modality::Pdf, Modality::Text, Modality::Video],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1.2",
        output_price: "4",
        cache_read_price: "0.24",
        released: "2026-04-01",
        ..Row::UNKNOWN
    },
];
