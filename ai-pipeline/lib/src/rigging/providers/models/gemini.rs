//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Gemini
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Google Gemini](https://ai.google.dev).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelGemini;")]
/// let model: ProviderModelGemini = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelGemini {
    /// `gemini-2.0-flash`: Gemini 2.0 Flash. Context 1,048,576, output 8,192 tokens. Released 2024-12-11, knowledge to 2024-06. Deprecated by the provider.
    Gemini__2_0__Flash,
    /// `gemini-2.0-flash-lite`: Gemini 2.0 Flash-Lite. Context 1,048,576, output 8,192 tokens. Released 2024-12-11, knowledge to 2024-06. Deprecated by the provider.
    Gemini__2_0__Flash__Lite,
    /// `gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Gemini__2_5__Flash,
    /// `gemini-2.5-flash-image`: Nano Banana. Context 32,768, output 32,768 tokens. Released 2025-08-26, knowledge to 2025-06.
    Gemini__2_5__Flash__Image,
    /// `gemini-2.5-flash-lite`: Gemini 2.5 Flash-Lite. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Gemini__2_5__Flash__Lite,
    /// `gemini-2.5-flash-preview-tts`: Gemini 2.5 Flash Preview TTS. Context 8,192, output 16,384 tokens. Released 2025-05-01, knowledge to 2025-01.
    Gemini__2_5__Flash__Preview__Tts,
    /// `gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Gemini__2_5__Pro,
    /// `gemini-2.5-pro-preview-tts`: Gemini 2.5 Pro Preview TTS. Context 8,192, output 16,384 tokens. Released 2025-05-01, knowledge to 2025-01.
    Gemini__2_5__Pro__Preview__Tts,
    /// `gemini-3-flash-preview`: Gemini 3 Flash Preview. Context 1,048,576, output 65,536 tokens. Released 2025-12-17, knowledge to 2025-01.
    Gemini__3__Flash__Preview,
    /// `gemini-3-pro-image-preview`: Nano Banana Pro. Context 131,072, output 32,768 tokens. Released 2025-11-20, knowledge to 2025-01.
    Gemini__3__Pro__Image__Preview,
    /// `gemini-3-pro-preview`: Gemini 3 Pro Preview. Context 1,048,576, output 65,536 tokens. Released 2025-11-18, knowledge to 2025-01. Deprecated by the provider.
    Gemini__3__Pro__Preview,
    /// `gemini-3.1-flash-image-preview`: Nano Banana 2. Context 65,536, output 65,536 tokens. Released 2026-02-26, knowledge to 2025-01.
    Gemini__3_1__Flash__Image__Preview,
    /// `gemini-3.1-flash-lite`: Gemini 3.1 Flash Lite. Context 1,048,576, output 65,536 tokens. Released 2026-05-07, knowledge to 2025-01.
    Gemini__3_1__Flash__Lite,
    /// `gemini-3.1-flash-lite-preview`: Gemini 3.1 Flash Lite Preview. Context 1,048,576, output 65,536 tokens. Released 2026-03-03, knowledge to 2025-01. Deprecated by the provider.
    Gemini__3_1__Flash__Lite__Preview,
    /// `gemini-3.1-pro-preview`: Gemini 3.1 Pro Preview. Context 1,048,576, output 65,536 tokens. Released 2026-02-19, knowledge to 2025-01.
    Gemini__3_1__Pro__Preview,
    /// `gemini-3.1-pro-preview-customtools`: Gemini 3.1 Pro Preview Custom Tools. Context 1,048,576, output 65,536 tokens. Released 2026-02-19, knowledge to 2025-01.
    Gemini__3_1__Pro__Preview__Customtools,
    /// `gemini-3.5-flash`: Gemini 3.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2026-05-19, knowledge to 2025-01.
    Gemini__3_5__Flash,
    /// `gemini-embedding-001`: Gemini Embedding 001. Context 2,048, output 1 tokens. Released 2025-05-20, knowledge to 2025-05.
    Gemini__Embedding__001,
    /// `gemini-flash-latest`: Gemini Flash Latest. Context 1,048,576, output 65,536 tokens. Released 2025-09-25, knowledge to 2025-01.
    Gemini__Flash__Latest,
    /// `gemini-flash-lite-latest`: Gemini Flash-Lite Latest. Context 1,048,576, output 65,536 tokens. Released 2025-09-25, knowledge to 2025-01.
    Gemini__Flash__Lite__Latest,
    /// `gemma-4-26b-a4b-it`: Gemma 4 26B A4B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    Gemma__4__26b__A4b__It,
    /// `gemma-4-31b-it`: Gemma 4 31B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    Gemma__4__31b__It,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
