//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Perplexity
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Perplexity](https://www.perplexity.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelPerplexity;")]
/// let model: ProviderModelPerplexity = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelPerplexity {
    /// `anthropic/claude-haiku-4-5`: Claude Haiku 4.5. Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Anthropic___Claude__Haiku__4__5,
    /// `anthropic/claude-opus-4-5`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4__5,
    /// `anthropic/claude-opus-4-6`: Claude Opus 4.6. Context 200,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Anthropic___Claude__Opus__4__6,
    /// `anthropic/claude-opus-4-7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Anthropic___Claude__Opus__4__7,
    /// `anthropic/claude-sonnet-4-5`: Claude Sonnet 4.5. Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Anthropic___Claude__Sonnet__4__5,
    /// `anthropic/claude-sonnet-4-6`: Claude Sonnet 4.6. Context 200,000, output 64,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Anthropic___Claude__Sonnet__4__6,
    /// `google/gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2025-03-20, knowledge to 2025-01.
    Google___Gemini__2_5__Flash,
    /// `google/gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-03-20, knowledge to 2025-01.
    Google___Gemini__2_5__Pro,
    /// `google/gemini-3-flash-preview`: Gemini 3 Flash Preview. Context 1,048,576, output 65,536 tokens. Released 2025-12-17, knowledge to 2025-01.
    Google___Gemini__3__Flash__Preview,
    /// `google/gemini-3.1-pro-preview`: Gemini 3.1 Pro Preview. Context 1,048,576, output 65,536 tokens. Released 2026-02-19, knowledge to 2025-01.
    Google___Gemini__3_1__Pro__Preview,
    /// `nvidia/nemotron-3-super-120b-a12b`: Nemotron 3 Super 120B. Context 1,000,000, output 32,000 tokens. Released 2026-03-11, knowledge to 2026-02.
    Nvidia___Nemotron__3__Super__120b__A12b,
    /// `openai/gpt-5-mini`: GPT-5 Mini. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Mini,
    /// `openai/gpt-5.1`: GPT-5.1. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1,
    /// `openai/gpt-5.2`: GPT-5.2. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2,
    /// `openai/gpt-5.4`: GPT-5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4,
    /// `openai/gpt-5.5`: GPT-5.5. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Openai___Gpt__5_5,
    /// `perplexity/sonar`: Sonar. Context 128,000, output 8,192 tokens. Released 2024-01-01, knowledge to 2025-09-01.
    Perplexity___Sonar,
    /// `xai/grok-4-1-fast-non-reasoning`: Grok 4.1 Fast (Non-Reasoning). Context 2,000,000, output 30,000 tokens. Released 2025-11-19, knowledge to 2025-07.
    Xai___Grok__4__1__Fast__Non__Reasoning,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
