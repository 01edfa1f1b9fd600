//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Fireworks
//!
//! Do not edit manually.

use super::super::fireworks::ProviderModelFireworks;
#[allow(unused_imports)] // some rows need fewer
use super::{Modality, ModelInfo, ModelKind, Row};

impl ProviderModelFireworks {
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
        id: "accounts/fireworks/models/deepseek-v4-flash",
        name: "DeepSeek V4 Flash",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "0.14",
        output_price: "0.28",
        cache_read_price: "0.028",
        released: "2026-04-24",
        knowledge: "2025-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/deepseek-v4-pro",
        name: "DeepSeek V4 Pro",
        context_tokens: 1_000_000,
        max_output_tokens: 384_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        structured_output: Row::YES,
        input_price: "1.74",
        output_price: "3.48",
        cache_read_price: "0.145",
        released: "2026-04-24",
        knowledge: "2025-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/glm-5p1",
        name: "GLM 5.1",
        context_tokens: 202_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.26",
        released: "2026-04-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/glm-5p2",
        name: "GLM 5.2",
        context_tokens: 1_048_575,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1.4",
        output_price: "4.4",
        cache_read_price: "0.26",
        released: "2026-06-16",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/gpt-oss-120b",
        name: "GPT OSS 120B",
        context_tokens: 131_072,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.15",
        output_price: "0.6",
        cache_read_price: "0.015",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/gpt-oss-20b",
        name: "GPT OSS 20B",
        context_tokens: 131_072,
        max_output_tokens: 32_768,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.07",
        output_price: "0.3",
        cache_read_price: "0.035",
        released: "2025-08-05",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/kimi-k2p6",
        name: "Kimi K2.6",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.95",
        output_price: "4",
        cache_read_price: "0.16",
        released: "2026-04-17",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/kimi-k2p7-code",
        name: "Kimi K2.7 Code",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.95",
        output_price: "4",
        cache_read_price: "0.19",
        released: "2026-06-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/minimax-m2p7",
        name: "MiniMax-M2.7",
        context_tokens: 196_608,
        max_output_tokens: 196_608,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        cache_read_price: "0.06",
        released: "2026-04-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/minimax-m3",
        name: "MiniMax-M3",
        context_tokens: 512_000,
        max_output_tokens: 512_000,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.3",
        output_price: "1.2",
        cache_read_price: "0.06",
        released: "2026-06-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/models/qwen3p7-plus",
        name: "Qwen 3.7 Plus",
        context_tokens: 262_144,
        max_output_tokens: 65_536,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "0.4",
        output_price: "1.6",
        cache_read_price: "0.08",
        released: "2026-06-12",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/routers/glm-5p1-fast",
        name: "GLM 5.1 Fast",
        context_tokens: 202_800,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2.8",
        output_price: "8.8",
        cache_read_price: "0.52",
        released: "2026-04-01",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/routers/glm-5p2-fast",
        name: "GLM 5.2 Fast",
        context_tokens: 1_048_575,
        max_output_tokens: 131_072,
        input_modalities: &[Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2.1",
        output_price: "6.6",
        cache_read_price: "0.21",
        released: "2026-06-26",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/routers/kimi-k2p6-fast",
        name: "Kimi K2.6 Fast",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2",
        output_price: "8",
        cache_read_price: "0.3",
        released: "2026-04-17",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/routers/kimi-k2p6-turbo",
        name: "Kimi K2.6 Turbo",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "2",
        output_price: "8",
        cache_read_price: "0.3",
        released: "2026-04-17",
        ..Row::UNKNOWN
    },
    Row {
        id: "accounts/fireworks/routers/kimi-k2p7-code-fast",
        name: "Kimi K2.7 Code Fast",
        context_tokens: 262_000,
        max_output_tokens: 262_000,
        input_modalities: &[Modality::Image, Modality::Text],
        output_modalities: &[Modality::Text],
        reasoning: Row::YES,
        tool_call: Row::YES,
        input_price: "1.9",
        output_price: "8",
        cache_read_price: "0.38",
        released: "2026-06-12",
        ..Row::UNKNOWN
    },
];
