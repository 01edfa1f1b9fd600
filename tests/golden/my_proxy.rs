//! Auto-generated provider model enum
//!
//! Generated: 2026-11-22T20:15:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: MyProxy
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of my-proxy.
///
/// Source: the provider's own listing, since 2026-11-22.
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelMyProxy {
    /// `*/ fn f() {} /*`: one\u{a}two // three \*/ four.
    #[model_id("*/ fn f() {} /*")]
    __Fn__F__,
    /// `01-ai/yi-large`
    #[model_id("01-ai/yi-large")]
    M01__Ai___Yi__Large,
    /// `Phi-4`: Phi 4.
    #[model_id("Phi-4")]
    Phi__4__X1cec437e,
    /// `Qwen/Qwen3-32B:free`: Qwen3 32B (free). Context 40,960 tokens.
    #[model_id("Qwen/Qwen3-32B:free")]
    Qwen___Qwen3__32b__Free,
    /// `back\slash`: C:\\models\\x.
    #[model_id("back\\slash")]
    Back__Slash,
    /// `` back`tick ``: \`code\` \`\`more\`\`. Alias of ``` `` ```.
    #[model_id("back`tick")]
    Back__Tick,
    /// `claude-latest`: Alias of `claude-5`. Released 2026.
    Claude__Latest,
    /// `gone`: Replaced by `new`.
    #[deprecated(note = "not listed by MyProxy since 2026-11-20; replaced by `new`")]
    Gone,
    /// `gone/for-a-long-time`: Replaced by `a-name-that-makes-the-note-a-long-one`.
    #[deprecated(
        note = "not listed by MyProxy since 2026-11-20; replaced by `a-name-that-makes-the-note-a-long-one`"
    )]
    Gone___For__A__Long__Time,
    /// `gpt-4.1-mini`: GPT-4.1 mini. Context 1,047,576, output 32,768 tokens.
    Gpt__4_1__Mini,
    /// `meta-llama/llama-3`: Output 8,192 tokens. Knowledge to 2023-12.
    #[model_id("meta-llama/llama-3")]
    Meta__Llama___Llama__3,
    /// `old`: Deprecated by the provider. Retires 2026-12-31. Replaced by `new`.
    #[model_id("old")]
    Ancient,
    /// `openai/gpt-4o`: GPT-4o. Released 2024-05-13, knowledge to 2023-09.
    Openai___Gpt__4o,
    /// `phi-4`: Phi-4.
    Phi__4,
    /// `quote"d`: A "quoted" name.
    #[model_id("quote\"d")]
    Quote__D,
    /// `self`: \*bold\* \_soft\_ \~gone\~ \[link\](x) \<b\> \&amp; https\://example.com \| a\\b.
    #[model_id("self")]
    MSelf,
    /// `x:free`
    #[model_id("x:free")]
    X__Free__X005057ce,
    /// `x_free`
    #[model_id("x_free")]
    X__Free__Xb8f98b42,
    /// `模型-é`: 模型 é 🦀 \u{202e}gnp.exe.
    #[model_id("模型-é")]
    __,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
