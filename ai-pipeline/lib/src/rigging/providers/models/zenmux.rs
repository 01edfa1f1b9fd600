//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: ZenMux
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [ZenMux](https://zenmux.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelZenMux;")]
/// let model: ProviderModelZenMux = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelZenMux {
    /// `anthropic/claude-3.5-haiku`: Claude 3.5 Haiku. Context 200,000, output 64,000 tokens. Released 2024-11-04, knowledge to 2025-01-01.
    Anthropic___Claude__3_5__Haiku,
    /// `anthropic/claude-3.7-sonnet`: Claude 3.7 Sonnet. Context 200,000, output 64,000 tokens. Released 2025-02-24, knowledge to 2025-01-01.
    Anthropic___Claude__3_7__Sonnet,
    /// `anthropic/claude-fable-5`: Claude Fable 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-09, knowledge to 2026-01-31.
    Anthropic___Claude__Fable__5,
    /// `anthropic/claude-haiku-4.5`: Claude Haiku 4.5. Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-01-01.
    Anthropic___Claude__Haiku__4_5,
    /// `anthropic/claude-opus-4`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-01-01.
    Anthropic___Claude__Opus__4,
    /// `anthropic/claude-opus-4.1`: Claude Opus 4.1. Context 200,000, output 64,000 tokens. Released 2025-08-05, knowledge to 2025-01-01.
    Anthropic___Claude__Opus__4_1,
    /// `anthropic/claude-opus-4.5`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-01-01.
    Anthropic___Claude__Opus__4_5,
    /// `anthropic/claude-opus-4.6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-06, knowledge to 2025-05-31.
    Anthropic___Claude__Opus__4_6,
    /// `anthropic/claude-opus-4.7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Anthropic___Claude__Opus__4_7,
    /// `anthropic/claude-opus-4.8`: Claude Opus 4.8. Context 1,000,000, output 128,000 tokens. Released 2026-05-28.
    Anthropic___Claude__Opus__4_8,
    /// `anthropic/claude-sonnet-4`: Claude Sonnet 4. Context 1,000,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-01-01.
    Anthropic___Claude__Sonnet__4,
    /// `anthropic/claude-sonnet-4.5`: Claude Sonnet 4.5. Context 1,000,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-01-01.
    Anthropic___Claude__Sonnet__4_5,
    /// `anthropic/claude-sonnet-4.6`: Claude Sonnet 4.6. Context 1,000,000, output 64,000 tokens. Released 2026-02-18, knowledge to 2025-08-31.
    Anthropic___Claude__Sonnet__4_6,
    /// `baidu/ernie-5.0-thinking-preview`: ERNIE 5.0. Context 128,000, output 64,000 tokens. Released 2026-01-22, knowledge to 2025-01-01.
    Baidu___Ernie__5_0__Thinking__Preview,
    /// `deepseek/deepseek-chat`: DeepSeek-V3.2 (Non-thinking Mode). Context 128,000, output 64,000 tokens. Released 2025-12-01, knowledge to 2025-01-01.
    Deepseek___Deepseek__Chat,
    /// `deepseek/deepseek-v3.2`: DeepSeek V3.2. Context 128,000, output 64,000 tokens. Released 2025-12-05, knowledge to 2025-01-01.
    Deepseek___Deepseek__V3_2,
    /// `deepseek/deepseek-v3.2-exp`: DeepSeek-V3.2-Exp. Context 163,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-01-01.
    Deepseek___Deepseek__V3_2__Exp,
    /// `deepseek/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Flash,
    /// `deepseek/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Pro,
    /// `google/gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,000, output 64,000 tokens. Released 2025-06-17, knowledge to 2025-01-01.
    Google___Gemini__2_5__Flash,
    /// `google/gemini-2.5-flash-lite`: Gemini 2.5 Flash Lite. Context 1,048,000, output 64,000 tokens. Released 2025-07-22, knowledge to 2025-01-01.
    Google___Gemini__2_5__Flash__Lite,
    /// `google/gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,000, output 64,000 tokens. Released 2025-06-17, knowledge to 2025-01-01.
    Google___Gemini__2_5__Pro,
    /// `google/gemini-3-flash-preview`: Gemini 3 Flash Preview. Context 1,048,000, output 64,000 tokens. Released 2025-12-17, knowledge to 2025-01-01.
    Google___Gemini__3__Flash__Preview,
    /// `google/gemini-3.1-flash-lite`: Gemini 3.1 Flash Lite. Context 1,048,576, output 65,536 tokens. Released 2026-05-07, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Lite,
    /// `google/gemini-3.1-flash-lite-preview`: Gemini 3.1 Flash Lite Preview. Context 1,050,000, output 65,530 tokens. Released 2025-03-20.
    Google___Gemini__3_1__Flash__Lite__Preview,
    /// `google/gemini-3.1-pro-preview`: Gemini 3.1 Pro Preview. Context 1,048,000, output 64,000 tokens. Released 2026-02-19, knowledge to 2026-02-19.
    Google___Gemini__3_1__Pro__Preview,
    /// `google/gemini-3.5-flash`: Gemini 3.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2026-05-19, knowledge to 2025-01.
    Google___Gemini__3_5__Flash,
    /// `inclusionai/ling-1t`: Ling-1T. Context 128,000, output 64,000 tokens. Released 2025-10-09, knowledge to 2025-01-01.
    Inclusionai___Ling__1t,
    /// `inclusionai/ring-1t`: Ring-1T. Context 128,000, output 64,000 tokens. Released 2025-10-12, knowledge to 2025-01-01.
    Inclusionai___Ring__1t,
    /// `inclusionai/ring-2.6-1t`: inclusionAI: Ring-2.6-1T. Context 262,000, output 65,000 tokens. Released 2026-05-07, knowledge to 2025-12-31.
    Inclusionai___Ring__2_6__1t,
    /// `kuaishou/kat-coder-pro-v2`: KAT-Coder-Pro-V2. Context 256,000, output 80,000 tokens. Released 2026-03-30.
    Kuaishou___Kat__Coder__Pro__V2,
    /// `minimax/minimax-m2`: MiniMax M2. Context 204,000, output 64,000 tokens. Released 2025-10-27, knowledge to 2025-01-01.
    Minimax___Minimax__M2,
    /// `minimax/minimax-m2.1`: MiniMax M2.1. Context 204,000, output 64,000 tokens. Released 2025-12-22, knowledge to 2025-01-01.
    Minimax___Minimax__M2_1,
    /// `minimax/minimax-m2.5`: MiniMax M2.5. Context 204,800, output 131,072 tokens. Released 2026-02-13, knowledge to 2025-01-01.
    Minimax___Minimax__M2_5,
    /// `minimax/minimax-m2.5-lightning`: MiniMax M2.5 highspeed. Context 204,800, output 131,072 tokens. Released 2026-02-13, knowledge to 2025-01-01.
    Minimax___Minimax__M2_5__Lightning,
    /// `minimax/minimax-m2.7`: MiniMax M2.7. Context 204,800, output 131,070 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    Minimax___Minimax__M2_7,
    /// `minimax/minimax-m2.7-highspeed`: MiniMax M2.7 highspeed. Context 204,800, output 131,070 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    Minimax___Minimax__M2_7__Highspeed,
    /// `minimax/minimax-m3`: MiniMax-M3. Context 512,000, output 128,000 tokens. Released 2026-06-01.
    Minimax___Minimax__M3,
    /// `moonshotai/kimi-k2-0905`: Kimi K2 0905. Context 262,000, output 64,000 tokens. Released 2025-09-04, knowledge to 2025-01-01.
    Moonshotai___Kimi__K2__0905,
    /// `moonshotai/kimi-k2-thinking`: Kimi K2 Thinking. Context 262,000, output 64,000 tokens. Released 2025-11-06, knowledge to 2025-01-01.
    Moonshotai___Kimi__K2__Thinking,
    /// `moonshotai/kimi-k2-thinking-turbo`: Kimi K2 Thinking Turbo. Context 262,000, output 64,000 tokens. Released 2025-11-06, knowledge to 2025-01-01.
    Moonshotai___Kimi__K2__Thinking__Turbo,
    /// `moonshotai/kimi-k2.5`: Kimi K2.5. Context 262,000, output 64,000 tokens. Released 2026-01-27, knowledge to 2025-01-01.
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/kimi-k2.6`: Kimi K2.6. Context 262,140, output 262,140 tokens. Released 2026-04-20, knowledge to 2025-01-01.
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/kimi-k2.7-code`: Kimi K2.7 Code. Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    Moonshotai___Kimi__K2_7__Code,
    /// `moonshotai/kimi-k2.7-code-free`: Kimi K2.7 Code (Free). Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    Moonshotai___Kimi__K2_7__Code__Free,
    /// `openai/gpt-5`: GPT-5. Context 400,000, output 64,000 tokens. Released 2025-08-07, knowledge to 2025-01-01.
    Openai___Gpt__5,
    /// `openai/gpt-5-codex`: GPT-5 Codex. Context 400,000, output 64,000 tokens. Released 2025-09-23, knowledge to 2025-01-01.
    Openai___Gpt__5__Codex,
    /// `openai/gpt-5.1`: GPT-5.1. Context 400,000, output 64,000 tokens. Released 2025-11-13, knowledge to 2025-01-01.
    Openai___Gpt__5_1,
    /// `openai/gpt-5.1-chat`: GPT-5.1 Chat. Context 128,000, output 64,000 tokens. Released 2025-11-13, knowledge to 2025-01-01.
    Openai___Gpt__5_1__Chat,
    /// `openai/gpt-5.1-codex`: GPT-5.1-Codex. Context 400,000, output 64,000 tokens. Released 2025-11-13, knowledge to 2025-01-01.
    Openai___Gpt__5_1__Codex,
    /// `openai/gpt-5.1-codex-mini`: GPT-5.1-Codex-Mini. Context 400,000, output 64,000 tokens. Released 2025-11-13, knowledge to 2025-01-01.
    Openai___Gpt__5_1__Codex__Mini,
    /// `openai/gpt-5.2`: GPT-5.2. Context 400,000, output 64,000 tokens. Released 2025-12-11, knowledge to 2025-01-01.
    Openai___Gpt__5_2,
    /// `openai/gpt-5.2-codex`: GPT-5.2-Codex. Context 400,000, output 64,000 tokens. Released 2026-01-15, knowledge to 2025-01-01.
    Openai___Gpt__5_2__Codex,
    /// `openai/gpt-5.2-pro`: GPT-5.2-Pro. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Pro,
    /// `openai/gpt-5.3-chat`: GPT-5.3 Chat. Context 128,000, output 16,380 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_3__Chat,
    /// `openai/gpt-5.3-codex`: GPT-5.3 Codex. Context 400,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_3__Codex,
    /// `openai/gpt-5.4`: GPT-5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_4,
    /// `openai/gpt-5.4-mini`: GPT-5.4 Mini. Context 400,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Mini,
    /// `openai/gpt-5.4-nano`: GPT-5.4 Nano. Context 400,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Nano,
    /// `openai/gpt-5.4-pro`: GPT-5.4 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Pro,
    /// `openai/gpt-5.5`: GPT-5.5. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Openai___Gpt__5_5,
    /// `openai/gpt-5.5-instant`: GPT-5.5 Instant. Context 400,000, output 128,000 tokens. Released 2026-05-05, knowledge to 2025-12-01.
    Openai___Gpt__5_5__Instant,
    /// `openai/gpt-5.5-pro`: GPT-5.5 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Openai___Gpt__5_5__Pro,
    /// `qwen/qwen3-coder-plus`: Qwen3-Coder-Plus. Context 1,000,000, output 64,000 tokens. Released 2025-07-23, knowledge to 2025-01-01.
    Qwen___Qwen3__Coder__Plus,
    /// `qwen/qwen3-max`: Qwen3-Max-Thinking. Context 256,000, output 64,000 tokens. Released 2026-01-23, knowledge to 2025-01-01.
    Qwen___Qwen3__Max,
    /// `qwen/qwen3.5-flash`: Qwen3.5 Flash. Context 1,020,000, output 1,020,000 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    Qwen___Qwen3_5__Flash,
    /// `qwen/qwen3.5-plus`: Qwen3.5 Plus. Context 1,000,000, output 64,000 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    Qwen___Qwen3_5__Plus,
    /// `qwen/qwen3.6-plus`: Qwen3.6-Plus. Context 1,000,000, output 64,000 tokens. Released 2026-03-30.
    Qwen___Qwen3_6__Plus,
    /// `qwen/qwen3.7-max`: Qwen3.7 Max. Context 1,000,000, output 65,536 tokens. Released 2026-05-21.
    Qwen___Qwen3_7__Max,
    /// `qwen/qwen3.7-plus`: Qwen3.7 Plus. Context 1,000,000, output 64,000 tokens. Released 2026-06-02, knowledge to 2025-04.
    Qwen___Qwen3_7__Plus,
    /// `sapiens-ai/agnes-1.5-lite`: Agnes 1.5 Lite. Context 256,000, output 256,000 tokens. Released 2026-03-26.
    #[model_id("sapiens-ai/agnes-1.5-lite")]
    Sapiens__Ai___Agnes__1_5__Lite,
    /// `sapiens-ai/agnes-1.5-pro`: Agnes 1.5 Pro. Context 256,000, output 256,000 tokens. Released 2026-03-21.
    #[model_id("sapiens-ai/agnes-1.5-pro")]
    Sapiens__Ai___Agnes__1_5__Pro,
    /// `stepfun/step-3`: Step-3. Context 65,536, output 64,000 tokens. Released 2025-07-31, knowledge to 2025-01-01.
    Stepfun___Step__3,
    /// `stepfun/step-3.5-flash`: Step 3.5 Flash. Context 256,000, output 64,000 tokens. Released 2026-02-02, knowledge to 2025-01-01.
    Stepfun___Step__3_5__Flash,
    /// `stepfun/step-3.7-flash`: Step 3.7 Flash. Context 256,000, output 256,000 tokens. Released 2026-05-29, knowledge to 2026-01-01.
    Stepfun___Step__3_7__Flash,
    /// `stepfun/step-3.7-flash-free`: Step 3.7 Flash (Free). Context 256,000, output 256,000 tokens. Released 2026-05-29, knowledge to 2026-01-01.
    Stepfun___Step__3_7__Flash__Free,
    /// `tencent/hy3-preview`: Hy3 preview. Context 256,000, output 64,000 tokens. Released 2026-04-20.
    Tencent___Hy3__Preview,
    /// `volcengine/doubao-seed-1.8`: Doubao-Seed-1.8. Context 256,000, output 64,000 tokens. Released 2025-12-18, knowledge to 2025-01-01.
    Volcengine___Doubao__Seed__1_8,
    /// `volcengine/doubao-seed-2.0-code`: Doubao Seed 2.0 Code. Context 256,000, output 32,000 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    Volcengine___Doubao__Seed__2_0__Code,
    /// `volcengine/doubao-seed-2.0-lite`: Doubao-Seed-2.0-lite. Context 256,000, output 64,000 tokens. Released 2026-02-14, knowledge to 2026-02-14.
    Volcengine___Doubao__Seed__2_0__Lite,
    /// `volcengine/doubao-seed-2.0-mini`: Doubao-Seed-2.0-mini. Context 256,000, output 64,000 tokens. Released 2026-02-14, knowledge to 2026-02-14.
    Volcengine___Doubao__Seed__2_0__Mini,
    /// `volcengine/doubao-seed-2.0-pro`: Doubao-Seed-2.0-pro. Context 256,000, output 64,000 tokens. Released 2026-02-14, knowledge to 2026-02-14.
    Volcengine___Doubao__Seed__2_0__Pro,
    /// `volcengine/doubao-seed-code`: Doubao-Seed-Code. Context 256,000, output 64,000 tokens. Released 2025-11-11, knowledge to 2025-01-01.
    Volcengine___Doubao__Seed__Code,
    /// `x-ai/grok-4`: Grok 4. Context 256,000, output 64,000 tokens. Released 2025-07-09, knowledge to 2025-01-01.
    #[model_id("x-ai/grok-4")]
    X__Ai___Grok__4,
    /// `x-ai/grok-4-fast`: Grok 4 Fast. Context 2,000,000, output 64,000 tokens. Released 2025-09-19, knowledge to 2025-01-01.
    #[model_id("x-ai/grok-4-fast")]
    X__Ai___Grok__4__Fast,
    /// `x-ai/grok-4.1-fast`: Grok 4.1 Fast. Context 2,000,000, output 64,000 tokens. Released 2025-11-20, knowledge to 2025-01-01.
    #[model_id("x-ai/grok-4.1-fast")]
    X__Ai___Grok__4_1__Fast,
    /// `x-ai/grok-4.1-fast-non-reasoning`: Grok 4.1 Fast Non Reasoning. Context 2,000,000, output 64,000 tokens. Released 2025-11-20, knowledge to 2025-01-01.
    #[model_id("x-ai/grok-4.1-fast-non-reasoning")]
    X__Ai___Grok__4_1__Fast__Non__Reasoning,
    /// `x-ai/grok-4.2-fast`: Grok 4.2 Fast. Context 2,000,000, output 30,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    #[model_id("x-ai/grok-4.2-fast")]
    X__Ai___Grok__4_2__Fast,
    /// `x-ai/grok-4.2-fast-non-reasoning`: Grok 4.2 Fast Non Reasoning. Context 2,000,000, output 30,000 tokens. Released 2026-03-20, knowledge to 2025-08-31.
    #[model_id("x-ai/grok-4.2-fast-non-reasoning")]
    X__Ai___Grok__4_2__Fast__Non__Reasoning,
    /// `x-ai/grok-4.3`: Grok 4.3. Context 1,000,000, output 1,000,000 tokens. Released 2026-04-17.
    #[model_id("x-ai/grok-4.3")]
    X__Ai___Grok__4_3,
    /// `x-ai/grok-build-0.1`: Grok Build 0.1. Context 256,000, output 256,000 tokens. Released 2026-04-16.
    #[model_id("x-ai/grok-build-0.1")]
    X__Ai___Grok__Build__0_1,
    /// `x-ai/grok-code-fast-1`: Grok Code Fast 1. Context 256,000, output 64,000 tokens. Released 2025-08-26, knowledge to 2025-01-01.
    #[model_id("x-ai/grok-code-fast-1")]
    X__Ai___Grok__Code__Fast__1,
    /// `xiaomi/mimo-v2-flash`: MiMo-V2-Flash. Context 262,144, output 65,536 tokens. Released 2025-12-16, knowledge to 2024-12-01.
    Xiaomi___Mimo__V2__Flash,
    /// `xiaomi/mimo-v2-omni`: MiMo V2 Omni. Context 265,000, output 265,000 tokens. Released 2026-03-18, knowledge to 2024-12.
    Xiaomi___Mimo__V2__Omni,
    /// `xiaomi/mimo-v2-pro`: MiMo V2 Pro. Context 1,000,000, output 256,000 tokens. Released 2026-03-18, knowledge to 2024-12.
    Xiaomi___Mimo__V2__Pro,
    /// `xiaomi/mimo-v2.5`: MiMo-V2.5. Context 1,048,576, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5,
    /// `xiaomi/mimo-v2.5-pro`: MiMo-V2.5-Pro. Context 1,048,576, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5__Pro,
    /// `z-ai/glm-4.5`: GLM 4.5. Context 128,000, output 64,000 tokens. Released 2025-07-25, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.5")]
    Z__Ai___Glm__4_5,
    /// `z-ai/glm-4.5-air`: GLM 4.5 Air. Context 128,000, output 64,000 tokens. Released 2025-07-25, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.5-air")]
    Z__Ai___Glm__4_5__Air,
    /// `z-ai/glm-4.6`: GLM 4.6. Context 200,000, output 64,000 tokens. Released 2025-09-30, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.6")]
    Z__Ai___Glm__4_6,
    /// `z-ai/glm-4.6v`: GLM 4.6V. Context 200,000, output 64,000 tokens. Released 2025-12-08, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.6v")]
    Z__Ai___Glm__4_6v,
    /// `z-ai/glm-4.6v-flash`: GLM 4.6V FlashX. Context 200,000, output 64,000 tokens. Released 2025-12-08, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.6v-flash")]
    Z__Ai___Glm__4_6v__Flash,
    /// `z-ai/glm-4.6v-flash-free`: GLM 4.6V Flash (Free). Context 200,000, output 64,000 tokens. Released 2025-12-08, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.6v-flash-free")]
    Z__Ai___Glm__4_6v__Flash__Free,
    /// `z-ai/glm-4.7`: GLM 4.7. Context 200,000, output 64,000 tokens. Released 2025-12-23, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.7")]
    Z__Ai___Glm__4_7,
    /// `z-ai/glm-4.7-flash-free`: GLM 4.7 Flash (Free). Context 200,000, output 64,000 tokens. Released 2026-01-19, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.7-flash-free")]
    Z__Ai___Glm__4_7__Flash__Free,
    /// `z-ai/glm-4.7-flashx`: GLM 4.7 FlashX. Context 200,000, output 64,000 tokens. Released 2026-01-19, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-4.7-flashx")]
    Z__Ai___Glm__4_7__Flashx,
    /// `z-ai/glm-5`: GLM 5. Context 200,000, output 128,000 tokens. Released 2026-02-12, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-5")]
    Z__Ai___Glm__5,
    /// `z-ai/glm-5-turbo`: GLM 5 Turbo. Context 200,000, output 128,000 tokens. Released 2026-03-20, knowledge to 2025-01-01.
    #[model_id("z-ai/glm-5-turbo")]
    Z__Ai___Glm__5__Turbo,
    /// `z-ai/glm-5.1`: GLM-5.1. Context 200,000, output 131,072 tokens. Released 2026-04-03.
    #[model_id("z-ai/glm-5.1")]
    Z__Ai___Glm__5_1,
    /// `z-ai/glm-5.2`: GLM 5.2. Context 1,000,000, output 131,072 tokens. Released 2026-06-13.
    #[model_id("z-ai/glm-5.2")]
    Z__Ai___Glm__5_2,
    /// `z-ai/glm-5.2-free`: GLM 5.2 (Free). Context 1,000,000, output 131,072 tokens. Released 2026-06-13.
    #[model_id("z-ai/glm-5.2-free")]
    Z__Ai___Glm__5_2__Free,
    /// `z-ai/glm-5v-turbo`: GLM 5V Turbo. Context 200,000, output 128,000 tokens. Released 2026-04-01.
    #[model_id("z-ai/glm-5v-turbo")]
    Z__Ai___Glm__5v__Turbo,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
