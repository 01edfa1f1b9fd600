//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MyProxy
//!
//! Do not edit manually.

use super::super::my_proxy::ProviderModelMyProxy;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelMyProxy {
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
        id: "*/ fn f() {} /*",
        name: "one\u{a}two // three */ four",
        ..Row::UNKNOWN
    },
    Row {
        id: "Phi-4",
        name: "Phi 4",
        ..Row::UNKNOWN
    },
    Row {
        id: "Qwen/Qwen3-32B:free",
        name: "Qwen3 32B (free)",
        context_tokens: 40_960,
        ..Row::UNKNOWN
    },
    Row {
        id: "back\\slash",
        name: "C:\\models\\x",
        ..Row::UNKNOWN
    },
    Row {
        id: "back`tick",
        name: "`code` ``more``",
        alias_of: "``",
        ..Row::UNKNOWN
    },
    Row {
        id: "claude-latest",
        released: "2026",
        alias_of: "claude-5",
        ..Row::UNKNOWN
    },
    Row {
        id: "gone",
        replacement: "new",
        ..Row::UNKNOWN
    },
    Row {
        id: "gone/for-a-long-time",
        replacement: "a-name-that-makes-the-note-a-long-one",
        ..Row::UNKNOWN
    },
    Row {
        id: "gpt-4.1-mini",
        name: "GPT-4.1 mini",
        context_tokens: 1_047_576,
        max_output_tokens: 32_768,
        ..Row::UNKNOWN
    },
    Row {
        id: "meta-llama/llama-3",
        max_output_tokens: 8_192,
        knowledge: "2023-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "old",
        deprecated: Row::YES,
        retires: "2026-12-31",
        replacement: "new",
        ..Row::UNKNOWN
    },
    Row {
        id: "openai/gpt-4o",
        name: "GPT-4o",
        kind: Some(ModelKind::Chat),
        input_modalities: &[Modality::Image, Modality::Text, Modality::Other("smell")],
        output_modalities: &[Modality::Text],
        reasoning: Row::NO,
        tool_call: Row::YES,
        input_price: "2.5",
        output_price: "variable",
        released: "2024-05-13",
        knowledge: "2023-09",
        canonical: "openai/gpt-4o",
        ..Row::UNKNOWN
    },
    Row {
        id: "phi-4",
        name: "Phi-4",
        ..Row::UNKNOWN
    },
    Row {
        id: "quote\"d",
        name: "A \"quoted\" name",
        ..Row::UNKNOWN
    },
    Row {
        id: "self",
        name: "*bold* _soft_ ~gone~ [link](x) <b> &amp; https://example.com | a\\b",
        ..Row::UNKNOWN
    },
    Row {
        id: "模型-é",
        name: "模型 é 🦀 \u{202e}gnp.exe",
        ..Row::UNKNOWN
    },
];
