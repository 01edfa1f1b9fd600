//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Groq
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Groq](https://groq.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelGroq;")]
/// let model: ProviderModelGroq = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelGroq {
    /// `canopylabs/orpheus-arabic-saudi`: Canopy Labs Orpheus Arabic Saudi. Context 4,000, output 50,000 tokens. Released 2025-12-16.
    Canopylabs___Orpheus__Arabic__Saudi,
    /// `canopylabs/orpheus-v1-english`: Canopy Labs Orpheus V1 English. Context 4,000, output 50,000 tokens. Released 2025-12-19.
    Canopylabs___Orpheus__V1__English,
    /// `groq/compound`: Compound. Context 131,072, output 8,192 tokens. Released 2025-09-04.
    Groq___Compound,
    /// `groq/compound-mini`: Compound Mini. Context 131,072, output 8,192 tokens. Released 2025-09-04.
    Groq___Compound__Mini,
    /// `llama-3.1-8b-instant`: Llama 3.1 8B. Context 131,072, output 131,072 tokens. Released 2024-07-23, knowledge to 2023-12.
    Llama__3_1__8b__Instant,
    /// `llama-3.3-70b-versatile`: Llama 3.3 70B. Context 131,072, output 32,768 tokens. Released 2024-12-06, knowledge to 2023-12.
    Llama__3_3__70b__Versatile,
    /// `meta-llama/llama-4-scout-17b-16e-instruct`: Llama 4 Scout 17B 16E. Context 131,072, output 8,192 tokens. Released 2025-04-05, knowledge to 2024-08.
    #[model_id("meta-llama/llama-4-scout-17b-16e-instruct")]
    Meta__Llama___Llama__4__Scout__17b__16e__Instruct,
    /// `meta-llama/llama-prompt-guard-2-22m`: Llama Prompt Guard 2 22M. Context 512, output 512 tokens. Released 2025-05-29.
    #[model_id("meta-llama/llama-prompt-guard-2-22m")]
    Meta__Llama___Llama__Prompt__Guard__2__22m,
    /// `meta-llama/llama-prompt-guard-2-86m`: Prompt Guard 2 86M. Context 512, output 512 tokens. Released 2025-05-29.
    #[model_id("meta-llama/llama-prompt-guard-2-86m")]
    Meta__Llama___Llama__Prompt__Guard__2__86m,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 65,536 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 65,536 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__20b,
    /// `openai/gpt-oss-safeguard-20b`: Safety GPT OSS 20B. Context 131,072, output 65,536 tokens. Released 2025-10-29.
    Openai___Gpt__Oss__Safeguard__20b,
    /// `qwen/qwen3-32b`: Qwen3-32B. Context 131,072, output 40,960 tokens. Released 2025-06-11.
    Qwen___Qwen3__32b,
    /// `whisper-large-v3`: Whisper. Released 2023-09-01.
    Whisper__Large__V3,
    /// `whisper-large-v3-turbo`: Whisper Large V3 Turbo. Released 2024-10-01.
    Whisper__Large__V3__Turbo,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
