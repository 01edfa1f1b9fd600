//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Nebius
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Nebius Token Factory](https://tokenfactory.nebius.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelNebius;")]
/// let model: ProviderModelNebius = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelNebius {
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax-M2.5. Context 196,608, output 8,192 tokens. Released 2025-01-20, knowledge to 2025-01.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `MiniMaxAI/MiniMax-M2.5-fast`: MiniMax-M2.5-fast. Context 8,000, output 8,192 tokens. Released 2025-01-20, knowledge to 2025-01. Deprecated by the provider.
    #[model_id("MiniMaxAI/MiniMax-M2.5-fast")]
    Minimaxai___Minimax__M2_5__Fast,
    /// `NousResearch/Hermes-4-405B`: Hermes-4-405B. Context 128,000, output 8,192 tokens. Released 2026-01-30, knowledge to 2025-11.
    #[model_id("NousResearch/Hermes-4-405B")]
    Nousresearch___Hermes__4__405b,
    /// `NousResearch/Hermes-4-70B`: Hermes-4-70B. Context 128,000, output 8,192 tokens. Released 2026-01-30, knowledge to 2025-11.
    #[model_id("NousResearch/Hermes-4-70B")]
    Nousresearch___Hermes__4__70b,
    /// `PrimeIntellect/INTELLECT-3`: INTELLECT-3. Context 128,000, output 8,192 tokens. Released 2026-01-25, knowledge to 2025-10. Deprecated by the provider.
    #[model_id("PrimeIntellect/INTELLECT-3")]
    Primeintellect___Intellect__3,
    /// `Qwen/Qwen2.5-VL-72B-Instruct`: Qwen2.5-VL-72B-Instruct. Context 128,000, output 8,192 tokens. Released 2025-01-20, knowledge to 2024-12.
    #[model_id("Qwen/Qwen2.5-VL-72B-Instruct")]
    Qwen___Qwen2_5__Vl__72b__Instruct,
    /// `Qwen/Qwen3-235B-A22B-Instruct-2507`: Qwen3 235B A22B Instruct 2507. Context 262,144, output 8,192 tokens. Released 2025-07-25, knowledge to 2025-07.
    #[model_id("Qwen/Qwen3-235B-A22B-Instruct-2507")]
    Qwen___Qwen3__235b__A22b__Instruct__2507,
    /// `Qwen/Qwen3-235B-A22B-Thinking-2507-fast`: Qwen3-235B-A22B-Thinking-2507-fast. Context 8,000, output 8,192 tokens. Released 2025-07-25, knowledge to 2025-07. Deprecated by the provider.
    #[model_id("Qwen/Qwen3-235B-A22B-Thinking-2507-fast")]
    Qwen___Qwen3__235b__A22b__Thinking__2507__Fast,
    /// `Qwen/Qwen3-30B-A3B-Instruct-2507`: Qwen3-30B-A3B-Instruct-2507. Context 128,000, output 8,192 tokens. Released 2026-01-28, knowledge to 2025-12.
    #[model_id("Qwen/Qwen3-30B-A3B-Instruct-2507")]
    Qwen___Qwen3__30b__A3b__Instruct__2507,
    /// `Qwen/Qwen3-32B`: Qwen3-32B. Context 128,000, output 8,192 tokens. Released 2026-01-28, knowledge to 2025-12.
    #[model_id("Qwen/Qwen3-32B")]
    Qwen___Qwen3__32b,
    /// `Qwen/Qwen3-Embedding-8B`: Qwen3-Embedding-8B. Context 32,768 tokens. Released 2026-01-10, knowledge to 2025-10.
    #[model_id("Qwen/Qwen3-Embedding-8B")]
    Qwen___Qwen3__Embedding__8b,
    /// `Qwen/Qwen3-Next-80B-A3B-Thinking`: Qwen3-Next-80B-A3B-Thinking. Context 128,000, output 16,384 tokens. Released 2026-01-28, knowledge to 2025-12.
    #[model_id("Qwen/Qwen3-Next-80B-A3B-Thinking")]
    Qwen___Qwen3__Next__80b__A3b__Thinking,
    /// `Qwen/Qwen3-Next-80B-A3B-Thinking-fast`: Qwen3-Next-80B-A3B-Thinking-fast. Context 8,000, output 8,192 tokens. Released 2025-07-25, knowledge to 2025-07. Deprecated by the provider.
    #[model_id("Qwen/Qwen3-Next-80B-A3B-Thinking-fast")]
    Qwen___Qwen3__Next__80b__A3b__Thinking__Fast,
    /// `Qwen/Qwen3.5-397B-A17B`: Qwen3.5-397B-A17B. Context 262,144, output 8,192 tokens. Released 2025-07-15, knowledge to 2025-07.
    #[model_id("Qwen/Qwen3.5-397B-A17B")]
    Qwen___Qwen3_5__397b__A17b,
    /// `Qwen/Qwen3.5-397B-A17B-fast`: Qwen3.5-397B-A17B-fast. Context 8,000, output 8,192 tokens. Released 2025-07-15, knowledge to 2025-07. Deprecated by the provider.
    #[model_id("Qwen/Qwen3.5-397B-A17B-fast")]
    Qwen___Qwen3_5__397b__A17b__Fast,
    /// `deepseek-ai/DeepSeek-V3.2`: DeepSeek-V3.2. Context 163,000, output 16,384 tokens. Released 2026-01-20, knowledge to 2025-11. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-V3.2")]
    Deepseek__Ai___Deepseek__V3_2,
    /// `deepseek-ai/DeepSeek-V3.2-fast`: DeepSeek-V3.2-fast. Context 8,000, output 8,192 tokens. Released 2025-01-27, knowledge to 2025-01. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-V3.2-fast")]
    Deepseek__Ai___Deepseek__V3_2__Fast,
    /// `deepseek-ai/DeepSeek-V4-Pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `google/gemma-3-27b-it`: Gemma-3-27b-it. Context 110,000, output 8,192 tokens. Released 2026-01-20, knowledge to 2025-10.
    Google___Gemma__3__27b__It,
    /// `meta-llama/Llama-3.3-70B-Instruct`: Llama-3.3-70B-Instruct. Context 128,000, output 8,192 tokens. Released 2025-12-05, knowledge to 2025-08.
    #[model_id("meta-llama/Llama-3.3-70B-Instruct")]
    Meta__Llama___Llama__3_3__70b__Instruct,
    /// `moonshotai/Kimi-K2.5`: Kimi-K2.5. Context 256,000, output 8,192 tokens. Released 2025-12-15, knowledge to 2025-06. Deprecated by the provider.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.5-fast`: Kimi-K2.5-fast. Context 256,000, output 8,192 tokens. Released 2025-12-15, knowledge to 2025-06. Deprecated by the provider.
    #[model_id("moonshotai/Kimi-K2.5-fast")]
    Moonshotai___Kimi__K2_5__Fast,
    /// `nvidia/Llama-3_1-Nemotron-Ultra-253B-v1`: Llama-3.1-Nemotron-Ultra-253B-v1. Context 128,000, output 4,096 tokens. Released 2025-01-15, knowledge to 2024-12.
    #[model_id("nvidia/Llama-3_1-Nemotron-Ultra-253B-v1")]
    Nvidia___Llama__3__1__Nemotron__Ultra__253b__V1,
    /// `nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B`: Nemotron-3-Nano-30B-A3B. Context 32,000, output 4,096 tokens. Released 2025-08-10, knowledge to 2025-05.
    #[model_id("nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B")]
    Nvidia___Nvidia__Nemotron__3__Nano__30b__A3b,
    /// `nvidia/Nemotron-3-Nano-Omni`: Nemotron-3-Nano-Omni. Context 65,536, output 8,192 tokens. Released 2025-01-20, knowledge to 2025-01.
    #[model_id("nvidia/Nemotron-3-Nano-Omni")]
    Nvidia___Nemotron__3__Nano__Omni,
    /// `nvidia/nemotron-3-super-120b-a12b`: Nemotron-3-Super-120B-A12B. Context 256,000, output 32,768 tokens. Released 2026-03-11, knowledge to 2026-02.
    Nvidia___Nemotron__3__Super__120b__A12b,
    /// `openai/gpt-oss-120b`: gpt-oss-120b. Context 128,000, output 8,192 tokens. Released 2026-01-10, knowledge to 2025-09.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-120b-fast`: gpt-oss-120b-fast. Context 8,000, output 8,192 tokens. Released 2025-06-10, knowledge to 2025-06. Deprecated by the provider.
    Openai___Gpt__Oss__120b__Fast,
    /// `zai-org/GLM-5`: GLM-5. Context 200,000, output 16,384 tokens. Released 2026-03-01, knowledge to 2026-01. Deprecated by the provider.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.2`: GLM-5.2. Context 432,000, output 432,000 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
