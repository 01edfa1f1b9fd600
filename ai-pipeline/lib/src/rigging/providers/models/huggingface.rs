//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: HuggingFace
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Hugging Face](https://huggingface.co).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelHuggingFace;")]
/// let model: ProviderModelHuggingFace = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelHuggingFace {
    /// `MiniMaxAI/MiniMax-M2`: MiniMax-M2. Context 204,800, output 128,000 tokens. Released 2025-10-27.
    #[model_id("MiniMaxAI/MiniMax-M2")]
    Minimaxai___Minimax__M2,
    /// `MiniMaxAI/MiniMax-M2.1`: MiniMax-M2.1. Context 204,800, output 131,072 tokens. Released 2025-12-23, knowledge to 2025-10.
    #[model_id("MiniMaxAI/MiniMax-M2.1")]
    Minimaxai___Minimax__M2_1,
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax-M2.5. Context 204,800, output 131,072 tokens. Released 2026-02-12.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `MiniMaxAI/MiniMax-M2.7`: MiniMax-M2.7. Context 204,800, output 131,072 tokens. Released 2026-03-18.
    #[model_id("MiniMaxAI/MiniMax-M2.7")]
    Minimaxai___Minimax__M2_7,
    /// `MiniMaxAI/MiniMax-M3`: MiniMax-M3. Context 524,288, output 128,000 tokens. Released 2026-06-01.
    #[model_id("MiniMaxAI/MiniMax-M3")]
    Minimaxai___Minimax__M3,
    /// `Qwen/Qwen3-235B-A22B`: Qwen3 235B-A22B. Context 40,960, output 16,384 tokens. Released 2025-04, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-235B-A22B")]
    Qwen___Qwen3__235b__A22b,
    /// `Qwen/Qwen3-235B-A22B-Thinking-2507`: Qwen3-235B-A22B-Thinking-2507. Context 262,144, output 131,072 tokens. Released 2025-07-25, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-235B-A22B-Thinking-2507")]
    Qwen___Qwen3__235b__A22b__Thinking__2507,
    /// `Qwen/Qwen3-32B`: Qwen3 32B. Context 131,072, output 16,384 tokens. Released 2025-04, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-32B")]
    Qwen___Qwen3__32b,
    /// `Qwen/Qwen3-Coder-30B-A3B-Instruct`: Qwen3-Coder 30B-A3B Instruct. Context 262,144, output 65,536 tokens. Released 2025-04, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Coder-30B-A3B-Instruct")]
    Qwen___Qwen3__Coder__30b__A3b__Instruct,
    /// `Qwen/Qwen3-Coder-480B-A35B-Instruct`: Qwen3-Coder-480B-A35B-Instruct. Context 262,144, output 66,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Coder-480B-A35B-Instruct")]
    Qwen___Qwen3__Coder__480b__A35b__Instruct,
    /// `Qwen/Qwen3-Coder-Next`: Qwen3-Coder-Next. Context 262,144, output 65,536 tokens. Released 2026-02-03, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Coder-Next")]
    Qwen___Qwen3__Coder__Next,
    /// `Qwen/Qwen3-Embedding-4B`: Qwen 3 Embedding 4B. Context 32,000, output 2,048 tokens. Released 2025-01-01, knowledge to 2024-12.
    #[model_id("Qwen/Qwen3-Embedding-4B")]
    Qwen___Qwen3__Embedding__4b,
    /// `Qwen/Qwen3-Embedding-8B`: Qwen 3 Embedding 8B. Context 32,000, output 4,096 tokens. Released 2025-01-01, knowledge to 2024-12.
    #[model_id("Qwen/Qwen3-Embedding-8B")]
    Qwen___Qwen3__Embedding__8b,
    /// `Qwen/Qwen3-Next-80B-A3B-Instruct`: Qwen3-Next-80B-A3B-Instruct. Context 262,144, output 66,536 tokens. Released 2025-09-11, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Next-80B-A3B-Instruct")]
    Qwen___Qwen3__Next__80b__A3b__Instruct,
    /// `Qwen/Qwen3-Next-80B-A3B-Thinking`: Qwen3-Next-80B-A3B-Thinking. Context 262,144, output 131,072 tokens. Released 2025-09-11, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Next-80B-A3B-Thinking")]
    Qwen___Qwen3__Next__80b__A3b__Thinking,
    /// `Qwen/Qwen3.5-122B-A10B`: Qwen3.5 122B-A10B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-122B-A10B")]
    Qwen___Qwen3_5__122b__A10b,
    /// `Qwen/Qwen3.5-27B`: Qwen3.5 27B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-27B")]
    Qwen___Qwen3_5__27b,
    /// `Qwen/Qwen3.5-35B-A3B`: Qwen3.5 35B-A3B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-35B-A3B")]
    Qwen___Qwen3_5__35b__A3b,
    /// `Qwen/Qwen3.5-397B-A17B`: Qwen3.5-397B-A17B. Context 262,144, output 32,768 tokens. Released 2026-02-01, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3.5-397B-A17B")]
    Qwen___Qwen3_5__397b__A17b,
    /// `Qwen/Qwen3.5-9B`: Qwen3.5 9B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-9B")]
    Qwen___Qwen3_5__9b,
    /// `Qwen/Qwen3.6-27B`: Qwen3.6 27B. Context 262,144, output 65,536 tokens. Released 2026-04-22.
    #[model_id("Qwen/Qwen3.6-27B")]
    Qwen___Qwen3_6__27b,
    /// `Qwen/Qwen3.6-35B-A3B`: Qwen3.6 35B-A3B. Context 262,144, output 65,536 tokens. Released 2026-04-17.
    #[model_id("Qwen/Qwen3.6-35B-A3B")]
    Qwen___Qwen3_6__35b__A3b,
    /// `XiaomiMiMo/MiMo-V2-Flash`: MiMo-V2-Flash. Context 262,144, output 4,096 tokens. Released 2025-12-16, knowledge to 2024-12.
    #[model_id("XiaomiMiMo/MiMo-V2-Flash")]
    Xiaomimimo___Mimo__V2__Flash,
    /// `XiaomiMiMo/MiMo-V2.5-Pro`: MiMo-V2.5-Pro. Context 1,048,576, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    #[model_id("XiaomiMiMo/MiMo-V2.5-Pro")]
    Xiaomimimo___Mimo__V2_5__Pro,
    /// `deepseek-ai/DeepSeek-R1`: DeepSeek-R1. Context 64,000, output 32,768 tokens. Released 2025-01-20, knowledge to 2024-07.
    #[model_id("deepseek-ai/DeepSeek-R1")]
    Deepseek__Ai___Deepseek__R1,
    /// `deepseek-ai/DeepSeek-R1-0528`: DeepSeek-R1-0528. Context 163,840, output 163,840 tokens. Released 2025-05-28, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-R1-0528")]
    Deepseek__Ai___Deepseek__R1__0528,
    /// `deepseek-ai/DeepSeek-V3.2`: DeepSeek-V3.2. Context 163,840, output 65,536 tokens. Released 2025-12-01, knowledge to 2024-07.
    #[model_id("deepseek-ai/DeepSeek-V3.2")]
    Deepseek__Ai___Deepseek__V3_2,
    /// `deepseek-ai/DeepSeek-V4-Flash`: DeepSeek V4 Flash. Context 1,048,576, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Flash")]
    Deepseek__Ai___Deepseek__V4__Flash,
    /// `deepseek-ai/DeepSeek-V4-Pro`: DeepSeek V4 Pro. Context 1,048,576, output 393,216 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `google/gemma-4-26B-A4B-it`: Gemma 4 26B A4B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-26B-A4B-it")]
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-31B-it`: Gemma 4 31B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-31B-it")]
    Google___Gemma__4__31b__It,
    /// `meta-llama/Llama-3.3-70B-Instruct`: Llama-3.3-70B-Instruct. Context 131,072, output 4,096 tokens. Released 2024-12-06, knowledge to 2023-12.
    #[model_id("meta-llama/Llama-3.3-70B-Instruct")]
    Meta__Llama___Llama__3_3__70b__Instruct,
    /// `moonshotai/Kimi-K2-Instruct`: Kimi-K2-Instruct. Context 131,072, output 16,384 tokens. Released 2025-07-14, knowledge to 2024-10.
    #[model_id("moonshotai/Kimi-K2-Instruct")]
    Moonshotai___Kimi__K2__Instruct,
    /// `moonshotai/Kimi-K2-Instruct-0905`: Kimi-K2-Instruct-0905. Context 262,144, output 16,384 tokens. Released 2025-09-04, knowledge to 2024-10.
    #[model_id("moonshotai/Kimi-K2-Instruct-0905")]
    Moonshotai___Kimi__K2__Instruct__0905,
    /// `moonshotai/Kimi-K2-Thinking`: Kimi-K2-Thinking. Context 262,144, output 262,144 tokens. Released 2025-11-06, knowledge to 2024-08.
    #[model_id("moonshotai/Kimi-K2-Thinking")]
    Moonshotai___Kimi__K2__Thinking,
    /// `moonshotai/Kimi-K2.5`: Kimi-K2.5. Context 262,144, output 262,144 tokens. Released 2026-01-01, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.6`: Kimi-K2.6. Context 262,144, output 262,144 tokens. Released 2026-04-20, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.6")]
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/Kimi-K2.7-Code`: Kimi K2.7 Code. Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.7-Code")]
    Moonshotai___Kimi__K2_7__Code,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 32,768 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__120b,
    /// `stepfun-ai/Step-3.5-Flash`: Step 3.5 Flash. Context 262,144, output 256,000 tokens. Released 2026-01-29, knowledge to 2025-01.
    #[model_id("stepfun-ai/Step-3.5-Flash")]
    Stepfun__Ai___Step__3_5__Flash,
    /// `stepfun-ai/Step-3.7-Flash`: Step 3.7 Flash. Context 262,144, output 256,000 tokens. Released 2026-05-29, knowledge to 2026-01-01.
    #[model_id("stepfun-ai/Step-3.7-Flash")]
    Stepfun__Ai___Step__3_7__Flash,
    /// `zai-org/GLM-4.5`: GLM-4.5. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.5")]
    Zai__Org___Glm__4_5,
    /// `zai-org/GLM-4.5-Air`: GLM-4.5-Air. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.5-Air")]
    Zai__Org___Glm__4_5__Air,
    /// `zai-org/GLM-4.5V`: GLM-4.5V. Context 65,536, output 16,384 tokens. Released 2025-08-11, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.5V")]
    Zai__Org___Glm__4_5v,
    /// `zai-org/GLM-4.6`: GLM-4.6. Context 204,800, output 131,072 tokens. Released 2025-09-30, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.6")]
    Zai__Org___Glm__4_6,
    /// `zai-org/GLM-4.7`: GLM-4.7. Context 204,800, output 131,072 tokens. Released 2025-12-22, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.7")]
    Zai__Org___Glm__4_7,
    /// `zai-org/GLM-4.7-Flash`: GLM-4.7-Flash. Context 200,000, output 128,000 tokens. Released 2025-08-08, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.7-Flash")]
    Zai__Org___Glm__4_7__Flash,
    /// `zai-org/GLM-5`: GLM-5. Context 202,752, output 131,072 tokens. Released 2026-02-11.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.1`: GLM-5.1. Context 202,752, output 131,072 tokens. Released 2026-04-03.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/GLM-5.2`: GLM-5.2. Context 262,144, output 131,072 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
