//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Wandb
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Weights and Biases](https://wandb.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelWandb;")]
/// let model: ProviderModelWandb = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelWandb {
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax M2.5. Context 196,608, output 196,608 tokens. Released 2026-02-12.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `OpenPipe/Qwen3-14B-Instruct`: OpenPipe Qwen3 14B Instruct. Context 32,768, output 32,768 tokens. Released 2025-04-29.
    #[model_id("OpenPipe/Qwen3-14B-Instruct")]
    Openpipe___Qwen3__14b__Instruct,
    /// `Qwen/Qwen3-235B-A22B-Instruct-2507`: Qwen3 235B A22B Instruct 2507. Context 262,144, output 262,144 tokens. Released 2025-04-28, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-235B-A22B-Instruct-2507")]
    Qwen___Qwen3__235b__A22b__Instruct__2507,
    /// `Qwen/Qwen3-235B-A22B-Thinking-2507`: Qwen3-235B-A22B-Thinking-2507. Context 262,144, output 262,144 tokens. Released 2025-07-25, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-235B-A22B-Thinking-2507")]
    Qwen___Qwen3__235b__A22b__Thinking__2507,
    /// `Qwen/Qwen3-30B-A3B-Instruct-2507`: Qwen3 30B A3B Instruct 2507. Context 262,144, output 262,144 tokens. Released 2025-07-29.
    #[model_id("Qwen/Qwen3-30B-A3B-Instruct-2507")]
    Qwen___Qwen3__30b__A3b__Instruct__2507,
    /// `Qwen/Qwen3-Coder-480B-A35B-Instruct`: Qwen3-Coder-480B-A35B-Instruct. Context 262,144, output 262,144 tokens. Released 2025-07-23, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Coder-480B-A35B-Instruct")]
    Qwen___Qwen3__Coder__480b__A35b__Instruct,
    /// `deepseek-ai/DeepSeek-V3.1`: DeepSeek V3.1. Context 161,000, output 161,000 tokens. Released 2025-08-21.
    #[model_id("deepseek-ai/DeepSeek-V3.1")]
    Deepseek__Ai___Deepseek__V3_1,
    /// `meta-llama/Llama-3.1-70B-Instruct`: Llama 3.1 70B. Context 128,000, output 128,000 tokens. Released 2024-07-23.
    #[model_id("meta-llama/Llama-3.1-70B-Instruct")]
    Meta__Llama___Llama__3_1__70b__Instruct,
    /// `meta-llama/Llama-3.1-8B-Instruct`: Meta-Llama-3.1-8B-Instruct. Context 128,000, output 128,000 tokens. Released 2024-07-23, knowledge to 2023-12.
    #[model_id("meta-llama/Llama-3.1-8B-Instruct")]
    Meta__Llama___Llama__3_1__8b__Instruct,
    /// `meta-llama/Llama-3.3-70B-Instruct`: Llama-3.3-70B-Instruct. Context 128,000, output 128,000 tokens. Released 2024-12-06, knowledge to 2023-12.
    #[model_id("meta-llama/Llama-3.3-70B-Instruct")]
    Meta__Llama___Llama__3_3__70b__Instruct,
    /// `meta-llama/Llama-4-Scout-17B-16E-Instruct`: Llama 4 Scout 17B 16E Instruct. Context 64,000, output 64,000 tokens. Released 2025-01-31, knowledge to 2024-12.
    #[model_id("meta-llama/Llama-4-Scout-17B-16E-Instruct")]
    Meta__Llama___Llama__4__Scout__17b__16e__Instruct,
    /// `microsoft/Phi-4-mini-instruct`: Phi-4-mini-instruct. Context 128,000, output 128,000 tokens. Released 2024-12-11, knowledge to 2023-10.
    #[model_id("microsoft/Phi-4-mini-instruct")]
    Microsoft___Phi__4__Mini__Instruct,
    /// `moonshotai/Kimi-K2.5`: Kimi K2.5. Context 262,144, output 262,144 tokens. Released 2026-01-27.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8`: NVIDIA Nemotron 3 Super 120B. Context 262,144, output 262,144 tokens. Released 2026-03-11.
    #[model_id("nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8")]
    Nvidia___Nvidia__Nemotron__3__Super__120b__A12b__Fp8,
    /// `openai/gpt-oss-120b`: gpt-oss-120b. Context 131,072, output 131,072 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: gpt-oss-20b. Context 131,072, output 131,072 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__20b,
    /// `zai-org/GLM-5-FP8`: GLM 5. Context 200,000, output 200,000 tokens. Released 2026-02-11.
    #[model_id("zai-org/GLM-5-FP8")]
    Zai__Org___Glm__5__Fp8,
    /// `zai-org/GLM-5.1`: GLM-5.1. Context 200,000, output 131,072 tokens. Released 2026-04-07.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
