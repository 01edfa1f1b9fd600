//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: DeepInfra
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [DeepInfra](https://deepinfra.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelDeepInfra;")]
/// let model: ProviderModelDeepInfra = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelDeepInfra {
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax M2.5. Context 196,608, output 131,072 tokens. Released 2026-02-12, knowledge to 2025-06.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo`: Qwen3 Coder 480B A35B Instruct Turbo. Context 262,144, output 66,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    #[model_id("Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo")]
    Qwen___Qwen3__Coder__480b__A35b__Instruct__Turbo,
    /// `Qwen/Qwen3.5-35B-A3B`: Qwen 3.5 35B A3B. Context 262,144, output 81,920 tokens. Released 2026-02-01, knowledge to 2025-01.
    #[model_id("Qwen/Qwen3.5-35B-A3B")]
    Qwen___Qwen3_5__35b__A3b,
    /// `Qwen/Qwen3.5-397B-A17B`: Qwen 3.5 397B A17B. Context 262,144, output 81,920 tokens. Released 2026-02-01, knowledge to 2025-01.
    #[model_id("Qwen/Qwen3.5-397B-A17B")]
    Qwen___Qwen3_5__397b__A17b,
    /// `Qwen/Qwen3.6-35B-A3B`: Qwen3.6 35B A3B. Context 262,144, output 81,920 tokens. Released 2026-04-01.
    #[model_id("Qwen/Qwen3.6-35B-A3B")]
    Qwen___Qwen3_6__35b__A3b,
    /// `XiaomiMiMo/MiMo-V2.5`: MiMo-V2.5. Context 262,144, output 16,384 tokens. Released 2026-04-22, knowledge to 2024-12.
    #[model_id("XiaomiMiMo/MiMo-V2.5")]
    Xiaomimimo___Mimo__V2_5,
    /// `XiaomiMiMo/MiMo-V2.5-Pro`: MiMo-V2.5-Pro. Context 1,048,576, output 16,384 tokens. Released 2026-04-22, knowledge to 2024-12.
    #[model_id("XiaomiMiMo/MiMo-V2.5-Pro")]
    Xiaomimimo___Mimo__V2_5__Pro,
    /// `deepseek-ai/DeepSeek-R1-0528`: DeepSeek-R1-0528. Context 163,840, output 64,000 tokens. Released 2025-05-28, knowledge to 2024-07.
    #[model_id("deepseek-ai/DeepSeek-R1-0528")]
    Deepseek__Ai___Deepseek__R1__0528,
    /// `deepseek-ai/DeepSeek-V3.2`: DeepSeek-V3.2. Context 163,840, output 64,000 tokens. Released 2025-12-02, knowledge to 2024-12.
    #[model_id("deepseek-ai/DeepSeek-V3.2")]
    Deepseek__Ai___Deepseek__V3_2,
    /// `deepseek-ai/DeepSeek-V4-Flash`: DeepSeek V4 Flash. Context 1,048,576, output 16,384 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Flash")]
    Deepseek__Ai___Deepseek__V4__Flash,
    /// `deepseek-ai/DeepSeek-V4-Pro`: DeepSeek V4 Pro. Context 1,048,576, output 16,384 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `google/gemma-4-26B-A4B-it`: Gemma 4 26B A4B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-26B-A4B-it")]
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-31B-it`: Gemma 4 31B IT. Context 262,144, output 32,768 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-31B-it")]
    Google___Gemma__4__31b__It,
    /// `meta-llama/Llama-3.3-70B-Instruct-Turbo`: Llama 3.3 70B Turbo. Context 131,072, output 16,384 tokens. Released 2024-12-06.
    #[model_id("meta-llama/Llama-3.3-70B-Instruct-Turbo")]
    Meta__Llama___Llama__3_3__70b__Instruct__Turbo,
    /// `meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8`: Llama 4 Maverick 17B FP8. Context 1,048,576, output 16,384 tokens. Released 2025-04-05.
    #[model_id("meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8")]
    Meta__Llama___Llama__4__Maverick__17b__128e__Instruct__Fp8,
    /// `meta-llama/Llama-4-Scout-17B-16E-Instruct`: Llama 4 Scout 17B. Context 327,680, output 16,384 tokens. Released 2025-04-05.
    #[model_id("meta-llama/Llama-4-Scout-17B-16E-Instruct")]
    Meta__Llama___Llama__4__Scout__17b__16e__Instruct,
    /// `moonshotai/Kimi-K2.5`: Kimi K2.5. Context 262,144, output 32,768 tokens. Released 2026-01-27, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.6`: Kimi K2.6. Context 262,144, output 16,384 tokens. Released 2026-04-21, knowledge to 2024-04.
    #[model_id("moonshotai/Kimi-K2.6")]
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/Kimi-K2.7-Code`: Kimi K2.7 Code. Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.7-Code")]
    Moonshotai___Kimi__K2_7__Code,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 16,384 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 16,384 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__20b,
    /// `zai-org/GLM-4.6`: GLM-4.6. Context 202,752, output 131,072 tokens. Released 2025-09-30, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.6")]
    Zai__Org___Glm__4_6,
    /// `zai-org/GLM-4.7`: GLM-4.7. Context 202,752, output 16,384 tokens. Released 2025-12-22, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.7")]
    Zai__Org___Glm__4_7,
    /// `zai-org/GLM-4.7-Flash`: GLM-4.7-Flash. Context 202,752, output 16,384 tokens. Released 2026-01-19, knowledge to 2025-04.
    #[model_id("zai-org/GLM-4.7-Flash")]
    Zai__Org___Glm__4_7__Flash,
    /// `zai-org/GLM-5`: GLM-5. Context 202,752, output 16,384 tokens. Released 2026-02-12, knowledge to 2025-12.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.1`: GLM-5.1. Context 202,752, output 16,384 tokens. Released 2026-04-07, knowledge to 2025-04.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/GLM-5.2`: GLM-5.2. Context 1,048,576, output 32,768 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
