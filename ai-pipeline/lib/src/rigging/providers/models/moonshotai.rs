//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: MoonshotAi
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Moonshot AI](https://www.moonshot.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelMoonshotAi;")]
/// let model: ProviderModelMoonshotAi = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelMoonshotAi {
    /// `kimi-k2-0711-preview`: Kimi K2 0711. Context 131,072, output 16,384 tokens. Released 2025-07-14, knowledge to 2024-10.
    Kimi__K2__0711__Preview,
    /// `kimi-k2-0905-preview`: Kimi K2 0905. Context 262,144, output 262,144 tokens. Released 2025-09-05, knowledge to 2024-10.
    Kimi__K2__0905__Preview,
    /// `kimi-k2-thinking`: Kimi K2 Thinking. Context 262,144, output 262,144 tokens. Released 2025-11-06, knowledge to 2024-08.
    Kimi__K2__Thinking,
    /// `kimi-k2-thinking-turbo`: Kimi K2 Thinking Turbo. Context 262,144, output 262,144 tokens. Released 2025-11-06, knowledge to 2024-08.
    Kimi__K2__Thinking__Turbo,
    /// `kimi-k2-turbo-preview`: Kimi K2 Turbo. Context 262,144, output 262,144 tokens. Released 2025-09-05, knowledge to 2024-10.
    Kimi__K2__Turbo__Preview,
    /// `kimi-k2.5`: Kimi K2.5. Context 262,144, output 262,144 tokens. Released 2026-01, knowledge to 2025-01.
    Kimi__K2_5,
    /// `kimi-k2.6`: Kimi K2.6. Context 262,144, output 262,144 tokens. Released 2026-04-21, knowledge to 2025-01.
    Kimi__K2_6,
    /// `kimi-k2.7-code`: Kimi K2.7 Code. Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    Kimi__K2_7__Code,
    /// `kimi-k2.7-code-highspeed`: Kimi K2.7 Code HighSpeed. Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    Kimi__K2_7__Code__Highspeed,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
