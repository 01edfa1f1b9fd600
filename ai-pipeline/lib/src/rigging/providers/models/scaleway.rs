//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Scaleway
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Scaleway](https://www.scaleway.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelScaleway;")]
/// let model: ProviderModelScaleway = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelScaleway {
    /// `bge-multilingual-gemma2`: BGE Multilingual Gemma2. Context 8,191, output 3,072 tokens. Released 2024-07-26.
    Bge__Multilingual__Gemma2,
    /// `devstral-2-123b-instruct-2512`: Devstral 2 123B Instruct (2512). Context 256,000, output 16,384 tokens. Released 2026-01-07, knowledge to 2025-12. Deprecated by the provider.
    Devstral__2__123b__Instruct__2512,
    /// `gemma-3-27b-it`: Gemma-3-27B-IT. Context 40,000, output 8,192 tokens. Released 2024-12-01, knowledge to 2024-12.
    Gemma__3__27b__It,
    /// `gemma-4-26b-a4b-it`: Gemma 4 26B A4B IT. Context 256,000, output 16,384 tokens. Released 2026-04-01, knowledge to 2025-04.
    Gemma__4__26b__A4b__It,
    /// `glm-5.2`: GLM-5.2. Context 256,000, output 16,384 tokens. Released 2026-06-13.
    Glm__5_2,
    /// `gpt-oss-120b`: GPT-OSS 120B. Context 128,000, output 32,768 tokens. Released 2024-01-01.
    Gpt__Oss__120b,
    /// `llama-3.3-70b-instruct`: Llama-3.3-70B-Instruct. Context 100,000, output 16,384 tokens. Released 2024-12-06, knowledge to 2023-12.
    Llama__3_3__70b__Instruct,
    /// `mistral-medium-3.5-128b`: Mistral Medium 3.5 128B. Context 256,000, output 16,384 tokens. Released 2026-04-29.
    Mistral__Medium__3_5__128b,
    /// `mistral-small-3.2-24b-instruct-2506`: Mistral Small 3.2 24B Instruct (2506). Context 128,000, output 32,768 tokens. Released 2025-06-20, knowledge to 2025-03.
    Mistral__Small__3_2__24b__Instruct__2506,
    /// `pixtral-12b-2409`: Pixtral 12B 2409. Context 128,000, output 4,096 tokens. Released 2024-09-25, knowledge to 2024-09.
    Pixtral__12b__2409,
    /// `qwen3-235b-a22b-instruct-2507`: Qwen3 235B A22B Instruct 2507. Context 260,000, output 16,384 tokens. Released 2025-07-01, knowledge to 2025-04.
    Qwen3__235b__A22b__Instruct__2507,
    /// `qwen3-coder-30b-a3b-instruct`: Qwen3-Coder 30B-A3B Instruct. Context 128,000, output 32,768 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__Coder__30b__A3b__Instruct,
    /// `qwen3-embedding-8b`: Qwen3 Embedding 8B. Context 32,768, output 4,096 tokens.
    Qwen3__Embedding__8b,
    /// `qwen3.5-397b-a17b`: Qwen3.5 397B A17B. Context 256,000, output 16,384 tokens. Released 2026-03-17, knowledge to 2025-04.
    Qwen3_5__397b__A17b,
    /// `qwen3.6-35b-a3b`: Qwen3.6 35B A3B. Context 128,000, output 16,384 tokens. Released 2026-05-01, knowledge to 2025-04.
    Qwen3_6__35b__A3b,
    /// `voxtral-small-24b-2507`: Voxtral Small 24B 2507. Context 32,000, output 16,384 tokens. Released 2025-07-01.
    Voxtral__Small__24b__2507,
    /// `whisper-large-v3`: Whisper Large v3. Output 8,192 tokens. Released 2023-09-01, knowledge to 2023-09.
    Whisper__Large__V3,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
