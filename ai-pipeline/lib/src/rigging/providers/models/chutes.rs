//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Chutes
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Chutes](https://chutes.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelChutes;")]
/// let model: ProviderModelChutes = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelChutes {
    /// `MiniMaxAI/MiniMax-M2.5-TEE`: MiniMax M2.5 TEE. Context 196,608, output 65,536 tokens. Released 2026-02-12.
    #[model_id("MiniMaxAI/MiniMax-M2.5-TEE")]
    Minimaxai___Minimax__M2_5__Tee,
    /// `Qwen/Qwen3-235B-A22B-Thinking-2507-TEE`: Qwen3 235B A22B Thinking 2507 TEE. Context 262,144, output 262,144 tokens. Released 2025-07, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-235B-A22B-Thinking-2507-TEE")]
    Qwen___Qwen3__235b__A22b__Thinking__2507__Tee,
    /// `Qwen/Qwen3-32B-TEE`: Qwen3 32B TEE. Context 40,960, output 40,960 tokens. Released 2025-04, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-32B-TEE")]
    Qwen___Qwen3__32b__Tee,
    /// `Qwen/Qwen3.5-397B-A17B-TEE`: Qwen3.5 397B A17B TEE. Context 262,144, output 65,536 tokens. Released 2026-02-15.
    #[model_id("Qwen/Qwen3.5-397B-A17B-TEE")]
    Qwen___Qwen3_5__397b__A17b__Tee,
    /// `Qwen/Qwen3.6-27B-TEE`: Qwen3.6 27B TEE. Context 262,144, output 65,536 tokens. Released 2026-04-22.
    #[model_id("Qwen/Qwen3.6-27B-TEE")]
    Qwen___Qwen3_6__27b__Tee,
    /// `deepseek-ai/DeepSeek-V3.2-TEE`: DeepSeek V3.2 TEE. Context 131,072, output 65,536 tokens. Released 2025-12.
    #[model_id("deepseek-ai/DeepSeek-V3.2-TEE")]
    Deepseek__Ai___Deepseek__V3_2__Tee,
    /// `google/gemma-4-31B-turbo-TEE`: gemma 4 31B turbo TEE. Context 131,072, output 65,536 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-31B-turbo-TEE")]
    Google___Gemma__4__31b__Turbo__Tee,
    /// `moonshotai/Kimi-K2.5-TEE`: Kimi K2.5 TEE. Context 262,144, output 65,535 tokens. Released 2026-01, knowledge to 2024-10.
    #[model_id("moonshotai/Kimi-K2.5-TEE")]
    Moonshotai___Kimi__K2_5__Tee,
    /// `moonshotai/Kimi-K2.6-TEE`: Kimi K2.6 TEE. Context 262,144, output 65,535 tokens. Released 2026-04-21, knowledge to 2025-12.
    #[model_id("moonshotai/Kimi-K2.6-TEE")]
    Moonshotai___Kimi__K2_6__Tee,
    /// `unsloth/Mistral-Nemo-Instruct-2407-TEE`: Mistral Nemo Instruct 2407 TEE. Context 131,072, output 131,072 tokens. Released 2024-07-01, knowledge to 2024-07.
    #[model_id("unsloth/Mistral-Nemo-Instruct-2407-TEE")]
    Unsloth___Mistral__Nemo__Instruct__2407__Tee,
    /// `zai-org/GLM-5-TEE`: GLM 5 TEE. Context 202,752, output 65,535 tokens. Released 2026-02-12.
    #[model_id("zai-org/GLM-5-TEE")]
    Zai__Org___Glm__5__Tee,
    /// `zai-org/GLM-5.1-TEE`: GLM 5.1 TEE. Context 202,752, output 65,535 tokens. Released 2026-04-07.
    #[model_id("zai-org/GLM-5.1-TEE")]
    Zai__Org___Glm__5_1__Tee,
    /// `zai-org/GLM-5.2-TEE`: GLM 5.2 TEE. Context 1,048,576, output 65,535 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2-TEE")]
    Zai__Org___Glm__5_2__Tee,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
