//! Auto-generated facts about the models of a provider
//!
//! Generator: gen-models v0.1.0
//! Provider: Fireworks
//!
//! Do not edit manually.

use super::super::fireworks::ProviderModelFireworks;
#[allow(unused_imports)] // some rows need fewer
use super::{Date, Modality, ModelInfo, ModelKind, Price};

impl ProviderModelFireworks {
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
        id: "accounts/fireworks/models/deepseek-v4-flash",
        name: Some("DeepSeek V4 Flash"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("0.14")),
        output_price: Some(Price::usd("0.28")),
        cache_read_price: Some(Price::usd("0.028")),
        released: Some(Date::new("2026-04-24")),
        knowledge: Some(Date::new("2025-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/deepseek-v4-pro",
        name: Some("DeepSeek V4 Pro"),
        context_tokens: Some(1_000_000),
        max_output_tokens: Some(384_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        structured_output: Some(true),
        input_price: Some(Price::usd("1.74")),
        output_price: Some(Price::usd("3.48")),
        cache_read_price: Some(Price::usd("0.145")),
        released: Some(Date::new("2026-04-24")),
        knowledge: Some(Date::new("2025-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/glm-5p1",
        name: Some("GLM 5.1"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.26")),
        released: Some(Date::new("2026-04-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/glm-5p2",
        name: Some("GLM 5.2"),
        context_tokens: Some(1_048_575),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1.4")),
        output_price: Some(Price::usd("4.4")),
        cache_read_price: Some(Price::usd("0.26")),
        released: Some(Date::new("2026-06-16")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/gpt-oss-120b",
        name: Some("GPT OSS 120B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.15")),
        output_price: Some(Price::usd("0.6")),
        cache_read_price: Some(Price::usd("0.015")),
        released: Some(Date::new("2025-08-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/gpt-oss-20b",
        name: Some("GPT OSS 20B"),
        context_tokens: Some(131_072),
        max_output_tokens: Some(32_768),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.07")),
        output_price: Some(Price::usd("0.3")),
        cache_read_price: Some(Price::usd("0.035")),
        released: Some(Date::new("2025-08-05")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/kimi-k2p6",
        name: Some("Kimi K2.6"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.16")),
        released: Some(Date::new("2026-04-17")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/kimi-k2p7-code",
        name: Some("Kimi K2.7 Code"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.95")),
        output_price: Some(Price::usd("4")),
        cache_read_price: Some(Price::usd("0.19")),
        released: Some(Date::new("2026-06-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/minimax-m2p7",
        name: Some("MiniMax-M2.7"),
        context_tokens: Some(196_608),
        max_output_tokens: Some(196_608),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-04-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/minimax-m3",
        name: Some("MiniMax-M3"),
        context_tokens: Some(512_000),
        max_output_tokens: Some(512_000),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.3")),
        output_price: Some(Price::usd("1.2")),
        cache_read_price: Some(Price::usd("0.06")),
        released: Some(Date::new("2026-06-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/models/qwen3p7-plus",
        name: Some("Qwen 3.7 Plus"),
        context_tokens: Some(262_144),
        max_output_tokens: Some(65_536),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("0.4")),
        output_price: Some(Price::usd("1.6")),
        cache_read_price: Some(Price::usd("0.08")),
        released: Some(Date::new("2026-06-12")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/routers/glm-5p1-fast",
        name: Some("GLM 5.1 Fast"),
        context_tokens: Some(202_800),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.8")),
        output_price: Some(Price::usd("8.8")),
        cache_read_price: Some(Price::usd("0.52")),
        released: Some(Date::new("2026-04-01")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/routers/glm-5p2-fast",
        name: Some("GLM 5.2 Fast"),
        context_tokens: Some(1_048_575),
        max_output_tokens: Some(131_072),
        input_modalities: Some(&[Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2.1")),
        output_price: Some(Price::usd("6.6")),
        cache_read_price: Some(Price::usd("0.21")),
        released: Some(Date::new("2026-06-26")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/routers/kimi-k2p6-fast",
        name: Some("Kimi K2.6 Fast"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2")),
        output_price: Some(Price::usd("8")),
        cache_read_price: Some(Price::usd("0.3")),
        released: Some(Date::new("2026-04-17")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/routers/kimi-k2p6-turbo",
        name: Some("Kimi K2.6 Turbo"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("2")),
        output_price: Some(Price::usd("8")),
        cache_read_price: Some(Price::usd("0.3")),
        released: Some(Date::new("2026-04-17")),
        ..ModelInfo::UNKNOWN
    },
    ModelInfo {
        id: "accounts/fireworks/routers/kimi-k2p7-code-fast",
        name: Some("Kimi K2.7 Code Fast"),
        context_tokens: Some(262_000),
        max_output_tokens: Some(262_000),
        input_modalities: Some(&[Modality::Image, Modality::Text]),
        output_modalities: Some(&[Modality::Text]),
        reasoning: Some(true),
        tool_call: Some(true),
        input_price: Some(Price::usd("1.9")),
        output_price: Some(Price::usd("8")),
        cache_read_price: Some(Price::usd("0.38")),
        released: Some(Date::new("2026-06-12")),
        ..ModelInfo::UNKNOWN
    },
];
