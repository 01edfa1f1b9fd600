//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Baseten
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Baseten](https://www.baseten.co).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelBaseten;")]
/// let model: ProviderModelBaseten = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelBaseten {
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax-M2.5. Context 204,000, output 204,000 tokens. Released 2026-02-12, knowledge to 2026-01. Deprecated by the provider.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `deepseek-ai/DeepSeek-V3.1`: DeepSeek V3.1. Context 164,000, output 131,000 tokens. Released 2025-08-25. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-V3.1")]
    Deepseek__Ai___Deepseek__V3_1,
    /// `deepseek-ai/DeepSeek-V4-Pro`: Deepseek V4 Pro. Context 262,144, output 262,144 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `moonshotai/Kimi-K2.5`: Kimi K2.5. Context 262,000, output 262,000 tokens. Released 2026-01-30, knowledge to 2025-12.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.6`: Kimi K2.6. Context 262,000, output 262,000 tokens. Released 2026-04-21, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.6")]
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/Kimi-K2.7-Code`: Kimi K2.7 Code. Context 262,000, output 262,000 tokens. Released 2026-06-12, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.7-Code")]
    Moonshotai___Kimi__K2_7__Code,
    /// `nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B`: Nemotron Ultra. Context 202,800, output 202,800 tokens. Released 2026-06-04.
    #[model_id("nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B")]
    Nvidia___Nvidia__Nemotron__3__Ultra__550b__A55b,
    /// `nvidia/Nemotron-120B-A12B`: Nemotron Super. Context 202,800, output 202,800 tokens. Released 2026-03-11, knowledge to 2026-02.
    #[model_id("nvidia/Nemotron-120B-A12B")]
    Nvidia___Nemotron__120b__A12b,
    /// `openai/gpt-oss-120b`: OpenAI GPT 120B. Context 128,072, output 128,072 tokens. Released 2025-08-05, knowledge to 2025-08.
    Openai___Gpt__Oss__120b,
    /// `zai-org/GLM-4.7`: GLM 4.7. Context 200,000, output 200,000 tokens. Released 2025-12-22, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.7")]
    Zai__Org___Glm__4_7,
    /// `zai-org/GLM-5`: GLM 5. Context 202,800, output 202,800 tokens. Released 2026-02-12, knowledge to 2026-01.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.1`: GLM 5.1. Context 202,800, output 202,800 tokens. Released 2026-04-07.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/GLM-5.2`: GLM 5.2. Context 202,720, output 202,720 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
