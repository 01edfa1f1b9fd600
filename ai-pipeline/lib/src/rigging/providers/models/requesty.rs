//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Requesty
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Requesty](https://www.requesty.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelRequesty;")]
/// let model: ProviderModelRequesty = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelRequesty {
    /// `anthropic/claude-3-7-sonnet`: Claude Sonnet 3.7. Context 200,000, output 64,000 tokens. Released 2025-02-19, knowledge to 2024-01.
    Anthropic___Claude__3__7__Sonnet,
    /// `anthropic/claude-haiku-4-5`: Claude Haiku 4.5. Context 200,000, output 62,000 tokens. Released 2025-10-15, knowledge to 2025-02-01.
    Anthropic___Claude__Haiku__4__5,
    /// `anthropic/claude-opus-4`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4,
    /// `anthropic/claude-opus-4-1`: Claude Opus 4.1. Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4__1,
    /// `anthropic/claude-opus-4-5`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4__5,
    /// `anthropic/claude-opus-4-6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Anthropic___Claude__Opus__4__6,
    /// `anthropic/claude-sonnet-4`: Claude Sonnet 4. Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Anthropic___Claude__Sonnet__4,
    /// `anthropic/claude-sonnet-4-5`: Claude Sonnet 4.5. Context 1,000,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Anthropic___Claude__Sonnet__4__5,
    /// `anthropic/claude-sonnet-4-6`: Claude Sonnet 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Anthropic___Claude__Sonnet__4__6,
    /// `google/gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Flash,
    /// `google/gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Pro,
    /// `google/gemini-3-flash-preview`: Gemini 3 Flash. Context 1,048,576, output 65,536 tokens. Released 2025-12-17, knowledge to 2025-01.
    Google___Gemini__3__Flash__Preview,
    /// `google/gemini-3-pro-preview`: Gemini 3 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-11-18, knowledge to 2025-01.
    Google___Gemini__3__Pro__Preview,
    /// `openai/gpt-4.1`: GPT-4.1. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1,
    /// `openai/gpt-4.1-mini`: GPT-4.1 Mini. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Mini,
    /// `openai/gpt-4o-mini`: GPT-4o Mini. Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2024-10.
    Openai___Gpt__4o__Mini,
    /// `openai/gpt-5`: GPT-5. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Openai___Gpt__5,
    /// `openai/gpt-5-chat`: GPT-5 Chat (latest). Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Openai___Gpt__5__Chat,
    /// `openai/gpt-5-codex`: GPT-5 Codex. Context 400,000, output 128,000 tokens. Released 2025-09-15, knowledge to 2024-10-01.
    Openai___Gpt__5__Codex,
    /// `openai/gpt-5-image`: GPT-5 Image. Context 400,000, output 128,000 tokens. Released 2025-10-14, knowledge to 2024-10-01.
    Openai___Gpt__5__Image,
    /// `openai/gpt-5-mini`: GPT-5 Mini. Context 128,000, output 32,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Mini,
    /// `openai/gpt-5-nano`: GPT-5 Nano. Context 16,000, output 4,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Nano,
    /// `openai/gpt-5-pro`: GPT-5 Pro. Context 400,000, output 272,000 tokens. Released 2025-10-06, knowledge to 2024-09-30.
    Openai___Gpt__5__Pro,
    /// `openai/gpt-5.1`: GPT-5.1. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1,
    /// `openai/gpt-5.1-chat`: GPT-5.1 Chat. Context 128,000, output 16,384 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Chat,
    /// `openai/gpt-5.1-codex`: GPT-5.1-Codex. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex,
    /// `openai/gpt-5.1-codex-max`: GPT-5.1-Codex-Max. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex__Max,
    /// `openai/gpt-5.1-codex-mini`: GPT-5.1-Codex-Mini. Context 400,000, output 100,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex__Mini,
    /// `openai/gpt-5.2`: GPT-5.2. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2,
    /// `openai/gpt-5.2-chat`: GPT-5.2 Chat. Context 128,000, output 16,384 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Chat,
    /// `openai/gpt-5.2-codex`: GPT-5.2-Codex. Context 400,000, output 128,000 tokens. Released 2026-01-14, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Codex,
    /// `openai/gpt-5.2-pro`: GPT-5.2 Pro. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Pro,
    /// `openai/gpt-5.3-codex`: GPT-5.3-Codex. Context 400,000, output 128,000 tokens. Released 2026-02-24, knowledge to 2025-08-31.
    Openai___Gpt__5_3__Codex,
    /// `openai/gpt-5.4`: GPT-5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4,
    /// `openai/gpt-5.4-pro`: GPT-5.4 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Pro,
    /// `openai/o4-mini`: o4 Mini. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-06.
    Openai___O4__Mini,
    /// `xai/grok-4`: Grok 4. Context 256,000, output 64,000 tokens. Released 2025-09-09, knowledge to 2025-01.
    Xai___Grok__4,
    /// `xai/grok-4-fast`: Grok 4 Fast. Context 2,000,000, output 64,000 tokens. Released 2025-09-19, knowledge to 2025-01.
    Xai___Grok__4__Fast,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
