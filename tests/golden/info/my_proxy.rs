//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: MyProxy
//!
//! Do not edit manually.

use super::super::my_proxy::ProviderModelMyProxy;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelMyProxy {
    /// What is known of this model, if anything is.
    #[must_use]
    pub fn info(&self) -> Option<&'static ModelInfo> {
        super::find(MODELS, self.model_id())
    }
}

/// Sorted by id; a row is written alike, whatever it holds and wherever it stands.
#[rustfmt::skip]
static MODELS: &[ModelInfo] = &[
    ModelInfo {
        id: "*/ fn f() {} /*",
        name: Some("one\u{a}two // three */ four"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Phi-4",
        name: Some("Phi 4"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "Qwen/Qwen3-32B:free",
        name: Some("Qwen3 32B (free)"),
        context_tokens: Some(40_960),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "back\\slash",
        name: Some("C:\\models\\x"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "back`tick",
        name: Some("`code` ``more``"),
        alias_of: Some("``"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "claude-latest",
        released: Some(Date::new("2026")),
        alias_of: Some("claude-5"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gone",
        replacement: Some("new"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gone/for-a-long-time",
        replacement: Some("a-name-that-makes-the-note-a-long-one"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "gpt-4.1-mini",
        name: Some("GPT-4.1 mini"),
        context_tokens: Some(1_047_576),
        max_output_tokens: Some(32_768),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "meta-llama/llama-3",
        max_output_tokens: Some(8_192),
        knowledge: Some(Date::new("2023-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "old",
        deprecated: Some(true),
        retires: Some(Date::new("2026-12-31")),
        replacement: Some("new"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "openai/gpt-4o",
        name: Some("GPT-4o"),
        kind: Some(ModelKind::Chat),
        input_modalities: Some(&[Modality::Image, Modality::Text, Modality::Other("smell")]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(false),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.5")),
        output_price: Some(Price::Variable),
        released: Some(Date::new("2024-05-13")),
        knowledge: Some(Date::new("2023-09")),
        canonical: Some("openai/gpt-4o"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "phi-4",
        name: Some("Phi-4"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "quote\"d",
        name: Some("A \"quoted\" name"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "self",
        name: Some("*bold* _soft_ ~gone~ [link](x) <b> &amp; https://example.com | a\\b"),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "模型-é",
        name: Some("模型 é 🦀 \u{202e}gnp.exe"),
        ..ModelInfo::UNKNOWN
    },
];
