//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Together
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Together AI](https://www.together.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelTogether;")]
/// let model: ProviderModelTogether = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelTogether {
    /// `LiquidAI/LFM2-24B-A2B`: LFM2-24B-A2B. Context 32,768, output 32,768 tokens. Released 2026-02-25.
    #[model_id("LiquidAI/LFM2-24B-A2B")]
    Liquidai___Lfm2__24b__A2b,
    /// `MiniMaxAI/MiniMax-M2.5`: MiniMax-M2.5. Context 204,800, output 131,072 tokens. Released 2026-02-12. Deprecated by the provider.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `MiniMaxAI/MiniMax-M2.7`: MiniMax-M2.7. Context 202,752, output 131,072 tokens. Released 2026-03-18.
    #[model_id("MiniMaxAI/MiniMax-M2.7")]
    Minimaxai___Minimax__M2_7,
    /// `MiniMaxAI/MiniMax-M3`: MiniMax-M3. Context 524,288, output 250,000 tokens. Released 2026-06-12.
    #[model_id("MiniMaxAI/MiniMax-M3")]
    Minimaxai___Minimax__M3,
    /// `Qwen/Qwen2.5-7B-Instruct-Turbo`: Qwen 2.5 7B Instruct Turbo. Context 32,768, output 32,768 tokens. Released 2024-09-19.
    #[model_id("Qwen/Qwen2.5-7B-Instruct-Turbo")]
    Qwen___Qwen2_5__7b__Instruct__Turbo,
    /// `Qwen/Qwen3-235B-A22B-Instruct-2507-tput`: Qwen3 235B A22B Instruct 2507 FP8. Context 262,144, output 262,144 tokens. Released 2025-07-25, knowledge to 2025-07.
    #[model_id("Qwen/Qwen3-235B-A22B-Instruct-2507-tput")]
    Qwen___Qwen3__235b__A22b__Instruct__2507__Tput,
    /// `Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8`: Qwen3 Coder 480B A35B Instruct. Context 262,144, output 262,144 tokens. Released 2025-07-23, knowledge to 2025-04. Deprecated by the provider.
    #[model_id("Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8")]
    Qwen___Qwen3__Coder__480b__A35b__Instruct__Fp8,
    /// `Qwen/Qwen3-Coder-Next-FP8`: Qwen3 Coder Next FP8. Context 262,144, output 262,144 tokens. Released 2026-02-03, knowledge to 2026-02-03. Deprecated by the provider.
    #[model_id("Qwen/Qwen3-Coder-Next-FP8")]
    Qwen___Qwen3__Coder__Next__Fp8,
    /// `Qwen/Qwen3.5-397B-A17B`: Qwen3.5 397B A17B. Context 262,144, output 130,000 tokens. Released 2026-02-16.
    #[model_id("Qwen/Qwen3.5-397B-A17B")]
    Qwen___Qwen3_5__397b__A17b,
    /// `Qwen/Qwen3.5-9B`: Qwen3.5 9B. Context 262,144, output 65,536 tokens. Released 2026-03-03.
    #[model_id("Qwen/Qwen3.5-9B")]
    Qwen___Qwen3_5__9b,
    /// `Qwen/Qwen3.6-Plus`: Qwen3.6 Plus. Context 1,000,000, output 500,000 tokens. Released 2026-04-30.
    #[model_id("Qwen/Qwen3.6-Plus")]
    Qwen___Qwen3_6__Plus,
    /// `Qwen/Qwen3.7-Max`: Qwen3.7 Max. Context 1,000,000, output 500,000 tokens. Released 2026-05-21.
    #[model_id("Qwen/Qwen3.7-Max")]
    Qwen___Qwen3_7__Max,
    /// `deepcogito/cogito-v2-1-671b`: Cogito v2.1 671B. Context 163,840, output 163,840 tokens. Released 2025-11-13.
    Deepcogito___Cogito__V2__1__671b,
    /// `deepseek-ai/DeepSeek-R1`: DeepSeek-R1. Context 163,839, output 163,839 tokens. Released 2025-01-20, knowledge to 2024-07. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-R1")]
    Deepseek__Ai___Deepseek__R1,
    /// `deepseek-ai/DeepSeek-V3`: DeepSeek-V3. Context 131,072, output 131,072 tokens. Released 2024-12-26, knowledge to 2024-07. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-V3")]
    Deepseek__Ai___Deepseek__V3,
    /// `deepseek-ai/DeepSeek-V3-1`: DeepSeek V3.1. Context 131,072, output 131,072 tokens. Released 2025-08-21, knowledge to 2025-08. Deprecated by the provider.
    #[model_id("deepseek-ai/DeepSeek-V3-1")]
    Deepseek__Ai___Deepseek__V3__1,
    /// `deepseek-ai/DeepSeek-V4-Pro`: DeepSeek V4 Pro. Context 512,000, output 384,000 tokens. Released 2026-04-24.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `essentialai/Rnj-1-Instruct`: Rnj-1 Instruct. Context 32,768, output 32,768 tokens. Released 2025-12-05, knowledge to 2024-10.
    #[model_id("essentialai/Rnj-1-Instruct")]
    Essentialai___Rnj__1__Instruct,
    /// `google/gemma-3n-E4B-it`: Gemma 3N E4B Instruct. Context 32,768, output 32,768 tokens. Released 2025-05-20.
    #[model_id("google/gemma-3n-E4B-it")]
    Google___Gemma__3n__E4b__It,
    /// `google/gemma-4-31B-it`: Gemma 4 31B Instruct. Context 262,144, output 131,072 tokens. Released 2026-04-07, knowledge to 2025-01.
    #[model_id("google/gemma-4-31B-it")]
    Google___Gemma__4__31b__It,
    /// `meta-llama/Llama-3.3-70B-Instruct-Turbo`: Llama 3.3 70B. Context 131,072, output 131,072 tokens. Released 2024-12-06, knowledge to 2023-12.
    #[model_id("meta-llama/Llama-3.3-70B-Instruct-Turbo")]
    Meta__Llama___Llama__3_3__70b__Instruct__Turbo,
    /// `meta-llama/Meta-Llama-3-8B-Instruct-Lite`: Meta Llama 3 8B Instruct Lite. Context 8,192, output 8,192 tokens. Released 2024-04-18.
    #[model_id("meta-llama/Meta-Llama-3-8B-Instruct-Lite")]
    Meta__Llama___Meta__Llama__3__8b__Instruct__Lite,
    /// `moonshotai/Kimi-K2.5`: Kimi K2.5. Context 262,144, output 262,144 tokens. Released 2026-01-27, knowledge to 2026-01. Deprecated by the provider.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.6`: Kimi K2.6. Context 262,144, output 131,000 tokens. Released 2026-04-21, knowledge to 2025-01.
    #[model_id("moonshotai/Kimi-K2.6")]
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/Kimi-K2.7-Code`: Kimi K2.7 Code. Context 262,144, output 131,072 tokens. Released 2026-06-14.
    #[model_id("moonshotai/Kimi-K2.7-Code")]
    Moonshotai___Kimi__K2_7__Code,
    /// `nvidia/nemotron-3-ultra-550b-a55b`: Nemotron 3 Ultra 550B A55B. Context 512,300, output 512,300 tokens. Released 2026-06-04.
    Nvidia___Nemotron__3__Ultra__550b__A55b,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 131,072 tokens. Released 2025-08-05, knowledge to 2025-08.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 131,072 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__20b,
    /// `pearl-ai/gemma-4-31b-it`: Pearl AI Gemma 4 31B Instruct. Context 32,000, output 32,000 tokens. Released 2026-04-07.
    #[model_id("pearl-ai/gemma-4-31b-it")]
    Pearl__Ai___Gemma__4__31b__It,
    /// `zai-org/GLM-5`: GLM-5. Context 202,752, output 131,072 tokens. Released 2026-02-11.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.1`: GLM-5.1. Context 202,752, output 131,072 tokens. Released 2026-04-07, knowledge to 2025-11.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/GLM-5.2`: GLM-5.2. Context 262,144, output 164,000 tokens. Released 2026-06-16.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
