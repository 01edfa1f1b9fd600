//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: SiliconFlow
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [SiliconFlow](https://www.siliconflow.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelSiliconFlow;")]
/// let model: ProviderModelSiliconFlow = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelSiliconFlow {
    /// `ByteDance-Seed/Seed-OSS-36B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-09-04.
    #[model_id("ByteDance-Seed/Seed-OSS-36B-Instruct")]
    Bytedance__Seed___Seed__Oss__36b__Instruct,
    /// `MiniMaxAI/MiniMax-M2.5`: Context 197,000, output 131,000 tokens. Released 2026-02-15.
    #[model_id("MiniMaxAI/MiniMax-M2.5")]
    Minimaxai___Minimax__M2_5,
    /// `Qwen/Qwen2.5-72B-Instruct`: Context 33,000, output 4,000 tokens. Released 2024-09-18.
    #[model_id("Qwen/Qwen2.5-72B-Instruct")]
    Qwen___Qwen2_5__72b__Instruct,
    /// `Qwen/Qwen2.5-7B-Instruct`: Context 33,000, output 4,000 tokens. Released 2024-09-18.
    #[model_id("Qwen/Qwen2.5-7B-Instruct")]
    Qwen___Qwen2_5__7b__Instruct,
    /// `Qwen/Qwen3-14B`: Context 131,000, output 131,000 tokens. Released 2025-04-30.
    #[model_id("Qwen/Qwen3-14B")]
    Qwen___Qwen3__14b,
    /// `Qwen/Qwen3-235B-A22B-Thinking-2507`: Context 262,000, output 262,000 tokens. Released 2025-07-28.
    #[model_id("Qwen/Qwen3-235B-A22B-Thinking-2507")]
    Qwen___Qwen3__235b__A22b__Thinking__2507,
    /// `Qwen/Qwen3-30B-A3B-Instruct-2507`: Context 262,000, output 262,000 tokens. Released 2025-07-30.
    #[model_id("Qwen/Qwen3-30B-A3B-Instruct-2507")]
    Qwen___Qwen3__30b__A3b__Instruct__2507,
    /// `Qwen/Qwen3-32B`: Context 131,000, output 131,000 tokens. Released 2025-04-30.
    #[model_id("Qwen/Qwen3-32B")]
    Qwen___Qwen3__32b,
    /// `Qwen/Qwen3-8B`: Context 131,000, output 131,000 tokens. Released 2025-04-30.
    #[model_id("Qwen/Qwen3-8B")]
    Qwen___Qwen3__8b,
    /// `Qwen/Qwen3-Coder-30B-A3B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-08-01.
    #[model_id("Qwen/Qwen3-Coder-30B-A3B-Instruct")]
    Qwen___Qwen3__Coder__30b__A3b__Instruct,
    /// `Qwen/Qwen3-Coder-480B-A35B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-07-31.
    #[model_id("Qwen/Qwen3-Coder-480B-A35B-Instruct")]
    Qwen___Qwen3__Coder__480b__A35b__Instruct,
    /// `Qwen/Qwen3-VL-235B-A22B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-10-04.
    #[model_id("Qwen/Qwen3-VL-235B-A22B-Instruct")]
    Qwen___Qwen3__Vl__235b__A22b__Instruct,
    /// `Qwen/Qwen3-VL-235B-A22B-Thinking`: Context 262,000, output 262,000 tokens. Released 2025-10-04.
    #[model_id("Qwen/Qwen3-VL-235B-A22B-Thinking")]
    Qwen___Qwen3__Vl__235b__A22b__Thinking,
    /// `Qwen/Qwen3-VL-30B-A3B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-10-05.
    #[model_id("Qwen/Qwen3-VL-30B-A3B-Instruct")]
    Qwen___Qwen3__Vl__30b__A3b__Instruct,
    /// `Qwen/Qwen3-VL-30B-A3B-Thinking`: Context 262,000, output 262,000 tokens. Released 2025-10-11.
    #[model_id("Qwen/Qwen3-VL-30B-A3B-Thinking")]
    Qwen___Qwen3__Vl__30b__A3b__Thinking,
    /// `Qwen/Qwen3-VL-32B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-10-21.
    #[model_id("Qwen/Qwen3-VL-32B-Instruct")]
    Qwen___Qwen3__Vl__32b__Instruct,
    /// `Qwen/Qwen3-VL-32B-Thinking`: Context 262,000, output 262,000 tokens. Released 2025-10-21.
    #[model_id("Qwen/Qwen3-VL-32B-Thinking")]
    Qwen___Qwen3__Vl__32b__Thinking,
    /// `Qwen/Qwen3-VL-8B-Instruct`: Context 262,000, output 262,000 tokens. Released 2025-10-15.
    #[model_id("Qwen/Qwen3-VL-8B-Instruct")]
    Qwen___Qwen3__Vl__8b__Instruct,
    /// `Qwen/Qwen3.5-122B-A10B`: Qwen3.5 122B-A10B. Context 262,144, output 262,144 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-122B-A10B")]
    Qwen___Qwen3_5__122b__A10b,
    /// `Qwen/Qwen3.5-27B`: Qwen3.5 27B. Context 262,144, output 262,144 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-27B")]
    Qwen___Qwen3_5__27b,
    /// `Qwen/Qwen3.5-35B-A3B`: Qwen3.5 35B-A3B. Context 262,144, output 262,144 tokens. Released 2026-02-23.
    #[model_id("Qwen/Qwen3.5-35B-A3B")]
    Qwen___Qwen3_5__35b__A3b,
    /// `Qwen/Qwen3.5-397B-A17B`: Qwen3.5 397B-A17B. Context 262,144, output 262,144 tokens. Released 2026-02-15.
    #[model_id("Qwen/Qwen3.5-397B-A17B")]
    Qwen___Qwen3_5__397b__A17b,
    /// `Qwen/Qwen3.5-9B`: Context 262,144, output 262,144 tokens. Released 2026-03-03.
    #[model_id("Qwen/Qwen3.5-9B")]
    Qwen___Qwen3_5__9b,
    /// `Qwen/Qwen3.6-27B`: Qwen3.6 27B. Context 262,144, output 262,144 tokens. Released 2026-04-22.
    #[model_id("Qwen/Qwen3.6-27B")]
    Qwen___Qwen3_6__27b,
    /// `Qwen/Qwen3.6-35B-A3B`: Qwen3.6 35B-A3B. Context 262,144, output 262,144 tokens. Released 2026-04-17.
    #[model_id("Qwen/Qwen3.6-35B-A3B")]
    Qwen___Qwen3_6__35b__A3b,
    /// `baidu/ERNIE-4.5-300B-A47B`: Context 131,000, output 131,000 tokens. Released 2025-07-02.
    #[model_id("baidu/ERNIE-4.5-300B-A47B")]
    Baidu___Ernie__4_5__300b__A47b,
    /// `deepseek-ai/DeepSeek-R1`: Context 164,000, output 164,000 tokens. Released 2025-05-28.
    #[model_id("deepseek-ai/DeepSeek-R1")]
    Deepseek__Ai___Deepseek__R1,
    /// `deepseek-ai/DeepSeek-V3`: Context 164,000, output 164,000 tokens. Released 2024-12-26.
    #[model_id("deepseek-ai/DeepSeek-V3")]
    Deepseek__Ai___Deepseek__V3,
    /// `deepseek-ai/DeepSeek-V3.1`: Context 164,000, output 164,000 tokens. Released 2025-08-25.
    #[model_id("deepseek-ai/DeepSeek-V3.1")]
    Deepseek__Ai___Deepseek__V3_1,
    /// `deepseek-ai/DeepSeek-V3.1-Terminus`: Context 164,000, output 164,000 tokens. Released 2025-09-29.
    #[model_id("deepseek-ai/DeepSeek-V3.1-Terminus")]
    Deepseek__Ai___Deepseek__V3_1__Terminus,
    /// `deepseek-ai/DeepSeek-V3.2`: Context 164,000, output 164,000 tokens. Released 2025-12-03.
    #[model_id("deepseek-ai/DeepSeek-V3.2")]
    Deepseek__Ai___Deepseek__V3_2,
    /// `deepseek-ai/DeepSeek-V3.2-Exp`: Context 164,000, output 164,000 tokens. Released 2025-10-10.
    #[model_id("deepseek-ai/DeepSeek-V3.2-Exp")]
    Deepseek__Ai___Deepseek__V3_2__Exp,
    /// `deepseek-ai/DeepSeek-V4-Flash`: DeepSeek V4 Flash. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Flash")]
    Deepseek__Ai___Deepseek__V4__Flash,
    /// `deepseek-ai/DeepSeek-V4-Pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/DeepSeek-V4-Pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `google/gemma-4-26B-A4B-it`: Gemma 4 26B A4B IT. Context 262,144, output 262,144 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-26B-A4B-it")]
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-31B-it`: Gemma 4 31B IT. Context 262,144, output 262,144 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-31B-it")]
    Google___Gemma__4__31b__It,
    /// `inclusionAI/Ling-flash-2.0`: Context 131,000, output 131,000 tokens. Released 2025-09-18.
    #[model_id("inclusionAI/Ling-flash-2.0")]
    Inclusionai___Ling__Flash__2_0,
    /// `moonshotai/Kimi-K2.5`: Context 262,000, output 262,000 tokens. Released 2026-01-27.
    #[model_id("moonshotai/Kimi-K2.5")]
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/Kimi-K2.6`: Context 262,000, output 262,000 tokens. Released 2026-04-21.
    #[model_id("moonshotai/Kimi-K2.6")]
    Moonshotai___Kimi__K2_6,
    /// `openai/gpt-oss-120b`: Context 131,000, output 8,000 tokens. Released 2025-08-13.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: Context 131,000, output 8,000 tokens. Released 2025-08-13.
    Openai___Gpt__Oss__20b,
    /// `stepfun-ai/Step-3.5-Flash`: Context 262,000, output 262,000 tokens. Released 2026-02-11.
    #[model_id("stepfun-ai/Step-3.5-Flash")]
    Stepfun__Ai___Step__3_5__Flash,
    /// `tencent/Hunyuan-A13B-Instruct`: Context 131,000, output 131,000 tokens. Released 2025-06-30.
    #[model_id("tencent/Hunyuan-A13B-Instruct")]
    Tencent___Hunyuan__A13b__Instruct,
    /// `tencent/Hy3-preview`: Hy3 preview. Context 262,144, output 262,144 tokens. Released 2026-04-20.
    #[model_id("tencent/Hy3-preview")]
    Tencent___Hy3__Preview,
    /// `zai-org/GLM-4.5-Air`: Context 131,000, output 131,000 tokens. Released 2025-07-28.
    #[model_id("zai-org/GLM-4.5-Air")]
    Zai__Org___Glm__4_5__Air,
    /// `zai-org/GLM-5`: Context 205,000, output 205,000 tokens. Released 2026-02-12.
    #[model_id("zai-org/GLM-5")]
    Zai__Org___Glm__5,
    /// `zai-org/GLM-5.1`: Context 205,000, output 205,000 tokens. Released 2026-04-08.
    #[model_id("zai-org/GLM-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/GLM-5.2`: GLM-5.2. Context 1,049,000, output 262,000 tokens. Released 2026-06-13.
    #[model_id("zai-org/GLM-5.2")]
    Zai__Org___Glm__5_2,
    /// `zai-org/GLM-5V-Turbo`: Context 200,000, output 131,072 tokens. Released 2026-04-01.
    #[model_id("zai-org/GLM-5V-Turbo")]
    Zai__Org___Glm__5v__Turbo,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
