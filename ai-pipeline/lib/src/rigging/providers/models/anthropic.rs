//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Anthropic
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Anthropic](https://www.anthropic.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelAnthropic;")]
/// let model: ProviderModelAnthropic = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelAnthropic {
    /// `claude-3-5-sonnet-20240620`: Claude Sonnet 3.5. Context 200,000, output 8,192 tokens. Released 2024-06-20, knowledge to 2024-04-30. Deprecated by the provider.
    Claude__3__5__Sonnet__20240620,
    /// `claude-3-5-sonnet-20241022`: Claude Sonnet 3.5 v2. Context 200,000, output 8,192 tokens. Released 2024-10-22, knowledge to 2024-04-30. Deprecated by the provider.
    Claude__3__5__Sonnet__20241022,
    /// `claude-3-7-sonnet-20250219`: Claude Sonnet 3.7. Context 200,000, output 64,000 tokens. Released 2025-02-19, knowledge to 2024-10-31. Deprecated by the provider.
    Claude__3__7__Sonnet__20250219,
    /// `claude-3-haiku-20240307`: Claude Haiku 3. Context 200,000, output 4,096 tokens. Released 2024-03-13, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Haiku__20240307,
    /// `claude-3-opus-20240229`: Claude Opus 3. Context 200,000, output 4,096 tokens. Released 2024-02-29, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Opus__20240229,
    /// `claude-3-sonnet-20240229`: Claude Sonnet 3. Context 200,000, output 4,096 tokens. Released 2024-03-04, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Sonnet__20240229,
    /// `claude-fable-5`: Claude Fable 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-09.
    Claude__Fable__5,
    /// `claude-haiku-4-5`: Claude Haiku 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Claude__Haiku__4__5,
    /// `claude-haiku-4-5-20251001`: Claude Haiku 4.5. Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Claude__Haiku__4__5__20251001,
    /// `claude-opus-4-0`: Claude Opus 4 (latest). Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Opus__4__0,
    /// `claude-opus-4-1`: Claude Opus 4.1 (latest). Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Claude__Opus__4__1,
    /// `claude-opus-4-1-20250805`: Claude Opus 4.1. Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Claude__Opus__4__1__20250805,
    /// `claude-opus-4-20250514`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Opus__4__20250514,
    /// `claude-opus-4-5`: Claude Opus 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Claude__Opus__4__5,
    /// `claude-opus-4-5-20251101`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-01, knowledge to 2025-03-31.
    Claude__Opus__4__5__20251101,
    /// `claude-opus-4-6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Claude__Opus__4__6,
    /// `claude-opus-4-7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Claude__Opus__4__7,
    /// `claude-opus-4-8`: Claude Opus 4.8. Context 1,000,000, output 128,000 tokens. Released 2026-05-28.
    Claude__Opus__4__8,
    /// `claude-sonnet-4-0`: Claude Sonnet 4 (latest). Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Sonnet__4__0,
    /// `claude-sonnet-4-20250514`: Claude Sonnet 4. Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Sonnet__4__20250514,
    /// `claude-sonnet-4-5`: Claude Sonnet 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Claude__Sonnet__4__5,
    /// `claude-sonnet-4-5-20250929`: Claude Sonnet 4.5. Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Claude__Sonnet__4__5__20250929,
    /// `claude-sonnet-4-6`: Claude Sonnet 4.6. Context 1,000,000, output 64,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Claude__Sonnet__4__6,
    /// `claude-sonnet-5`: Claude Sonnet 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-30, knowledge to 2026-01-31.
    Claude__Sonnet__5,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
