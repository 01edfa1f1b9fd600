//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Cohere
//!
//! Do not edit manually.

use super::super::cohere::ProviderModelCohere;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelCohere {
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
        id: "c4ai-aya-expanse-32b",
        name: "Aya Expanse 32B",
        context_tokens: 128_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2024-10-24",
        ..Row::UNKNOWN
    },
    Row {
        id: "c4ai-aya-expanse-8b",
        name: "Aya Expanse 8B",
        context_tokens: 8_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2024-10-24",
        ..Row::UNKNOWN
    },
    Row {
        id: "c4ai-aya-vision-32b",
        name: "Aya Vision 32B",
        context_tokens: 16_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-03-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "c4ai-aya-vision-8b",
        name: "Aya Vision 8B",
        context_tokens: 16_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        released: "2025-03-04",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-a-03-2025",
        name: "Command A",
        context_tokens: 256_000,
        max_output_tokens: 8_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "2.5",
        output_price: "10",
        released: "2025-03-13",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-a-plus-05-2026",
        name: "Command A Plus",
        context_tokens: 128_000,
        max_output_tokens: 64_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "2.5",
        output_price: "10",
        released: "2026-05-20",
        knowledge: "2025-04-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-a-reasoning-08-2025",
        name: "Command A Reasoning",
        context_tokens: 256_000,
        max_output_tokens: 32_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2.5",
        output_price: "10",
        released: "2025-08-21",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-a-translate-08-2025",
        name: "Command A Translate",
        context_tokens: 8_000,
        max_output_tokens: 8_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "2.5",
        output_price: "10",
        released: "2025-08-28",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-a-vision-07-2025",
        name: "Command A Vision",
        context_tokens: 128_000,
        max_output_tokens: 8_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::NO,
        input_price: "2.5",
        output_price: "10",
        released: "2025-07-31",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-r-08-2024",
        name: "Command R",
        context_tokens: 128_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.6",
        released: "2024-08-30",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-r-plus-08-2024",
        name: "Command R+",
        context_tokens: 128_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "2.5",
        output_price: "10",
        released: "2024-08-30",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-r7b-12-2024",
        name: "Command R7B",
        context_tokens: 128_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.0375",
        output_price: "0.15",
        released: "2024-12-02",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "command-r7b-arabic-02-2025",
        name: "Command R7B Arabic",
        context_tokens: 128_000,
        max_output_tokens: 4_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "0.0375",
        output_price: "0.15",
        released: "2025-02-27",
        knowledge: "2024-06-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "north-mini-code-1-0",
        name: "North Mini Code",
        context_tokens: 256_000,
        max_output_tokens: 64_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0",
        output_price: "0",
        released: "2026-06-09",
        knowledge: "2025-09-23",
        ..Row::UNKNOWN
    },
];
