//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: OpenRouter
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [OpenRouter](https://openrouter.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelOpenRouter;")]
/// let model: ProviderModelOpenRouter = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelOpenRouter {
    /// `ai21/jamba-large-1.7`: Jamba Large 1.7. Context 256,000, output 4,096 tokens. Released 2025-08-08, knowledge to 2024-08-31.
    Ai21___Jamba__Large__1_7,
    /// `aion-labs/aion-1.0`: Aion-1.0. Context 131,072, output 32,768 tokens. Released 2025-02-04.
    #[model_id("aion-labs/aion-1.0")]
    Aion__Labs___Aion__1_0,
    /// `aion-labs/aion-1.0-mini`: Aion-1.0-Mini. Context 131,072, output 32,768 tokens. Released 2025-02-04.
    #[model_id("aion-labs/aion-1.0-mini")]
    Aion__Labs___Aion__1_0__Mini,
    /// `aion-labs/aion-2.0`: Aion-2.0. Context 131,072, output 32,768 tokens. Released 2026-02-23.
    #[model_id("aion-labs/aion-2.0")]
    Aion__Labs___Aion__2_0,
    /// `aion-labs/aion-rp-llama-3.1-8b`: Aion-RP 1.0 (8B). Context 32,768, output 32,768 tokens. Released 2025-02-04, knowledge to 2023-12-31.
    #[model_id("aion-labs/aion-rp-llama-3.1-8b")]
    Aion__Labs___Aion__Rp__Llama__3_1__8b,
    /// `allenai/olmo-3-32b-think`: Olmo 3 32B Think. Context 65,536, output 65,536 tokens. Released 2025-11-21.
    Allenai___Olmo__3__32b__Think,
    /// `amazon/nova-2-lite-v1`: Nova 2 Lite. Context 1,000,000, output 65,535 tokens. Released 2025-12-02.
    Amazon___Nova__2__Lite__V1,
    /// `amazon/nova-lite-v1`: Nova Lite 1.0. Context 300,000, output 5,120 tokens. Released 2024-12-05, knowledge to 2024-10-31.
    Amazon___Nova__Lite__V1,
    /// `amazon/nova-micro-v1`: Nova Micro 1.0. Context 128,000, output 5,120 tokens. Released 2024-12-05, knowledge to 2024-10-31.
    Amazon___Nova__Micro__V1,
    /// `amazon/nova-premier-v1`: Nova Premier 1.0. Context 1,000,000, output 32,000 tokens. Released 2025-10-31.
    Amazon___Nova__Premier__V1,
    /// `amazon/nova-pro-v1`: Nova Pro 1.0. Context 300,000, output 5,120 tokens. Released 2024-12-05, knowledge to 2024-10-31.
    Amazon___Nova__Pro__V1,
    /// `anthracite-org/magnum-v4-72b`: Magnum v4 72B. Context 16,384, output 2,048 tokens. Released 2024-10-22, knowledge to 2024-06-30.
    #[model_id("anthracite-org/magnum-v4-72b")]
    Anthracite__Org___Magnum__V4__72b,
    /// `anthropic/claude-3-haiku`: Claude 3 Haiku. Context 200,000, output 4,096 tokens. Released 2024-03-13, knowledge to 2023-08-31.
    Anthropic___Claude__3__Haiku,
    /// `anthropic/claude-haiku-4.5`: Claude Haiku 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Anthropic___Claude__Haiku__4_5,
    /// `anthropic/claude-opus-4`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-01-31.
    Anthropic___Claude__Opus__4,
    /// `anthropic/claude-opus-4.1`: Claude Opus 4.1 (latest). Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4_1,
    /// `anthropic/claude-opus-4.5`: Claude Opus 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4_5,
    /// `anthropic/claude-opus-4.6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Anthropic___Claude__Opus__4_6,
    /// `anthropic/claude-opus-4.7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Anthropic___Claude__Opus__4_7,
    /// `anthropic/claude-opus-4.7-fast`: Claude Opus 4.7 (Fast). Context 1,000,000, output 128,000 tokens. Released 2026-05-12.
    Anthropic___Claude__Opus__4_7__Fast,
    /// `anthropic/claude-opus-4.8`: Claude Opus 4.8. Context 1,000,000, output 128,000 tokens. Released 2026-05-28.
    Anthropic___Claude__Opus__4_8,
    /// `anthropic/claude-opus-4.8-fast`: Claude Opus 4.8 (Fast). Context 1,000,000, output 128,000 tokens. Released 2026-05-27.
    Anthropic___Claude__Opus__4_8__Fast,
    /// `anthropic/claude-sonnet-4`: Claude Sonnet 4. Context 1,000,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-01-31.
    Anthropic___Claude__Sonnet__4,
    /// `anthropic/claude-sonnet-4.5`: Claude Sonnet 4.5 (latest). Context 1,000,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Anthropic___Claude__Sonnet__4_5,
    /// `anthropic/claude-sonnet-4.6`: Claude Sonnet 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Anthropic___Claude__Sonnet__4_6,
    /// `anthropic/claude-sonnet-5`: Claude Sonnet 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-30, knowledge to 2026-01-31.
    Anthropic___Claude__Sonnet__5,
    /// `arcee-ai/coder-large`: Coder Large. Context 32,768, output 32,768 tokens. Released 2025-05-05, knowledge to 2025-03-31.
    #[model_id("arcee-ai/coder-large")]
    Arcee__Ai___Coder__Large,
    /// `arcee-ai/trinity-large-thinking`: Trinity Large Thinking. Context 262,144, output 80,000 tokens. Released 2026-04-01.
    #[model_id("arcee-ai/trinity-large-thinking")]
    Arcee__Ai___Trinity__Large__Thinking,
    /// `arcee-ai/trinity-mini`: Trinity Mini. Context 131,072, output 131,072 tokens. Released 2025-12-01.
    #[model_id("arcee-ai/trinity-mini")]
    Arcee__Ai___Trinity__Mini,
    /// `arcee-ai/virtuoso-large`: Virtuoso Large. Context 131,072, output 64,000 tokens. Released 2025-05-05, knowledge to 2025-03-31.
    #[model_id("arcee-ai/virtuoso-large")]
    Arcee__Ai___Virtuoso__Large,
    /// `baidu/ernie-4.5-vl-424b-a47b`: ERNIE 4.5 VL 424B A47B . Context 123,000, output 16,000 tokens. Released 2025-06-30, knowledge to 2025-03-31.
    Baidu___Ernie__4_5__Vl__424b__A47b,
    /// `bytedance-seed/seed-1.6`: Seed 1.6. Context 262,144, output 32,768 tokens. Released 2025-12-23.
    #[model_id("bytedance-seed/seed-1.6")]
    Bytedance__Seed___Seed__1_6,
    /// `bytedance-seed/seed-1.6-flash`: Seed 1.6 Flash. Context 262,144, output 32,768 tokens. Released 2025-12-23.
    #[model_id("bytedance-seed/seed-1.6-flash")]
    Bytedance__Seed___Seed__1_6__Flash,
    /// `bytedance-seed/seed-2.0-lite`: Seed-2.0-Lite. Context 262,144, output 131,072 tokens. Released 2026-03-10.
    #[model_id("bytedance-seed/seed-2.0-lite")]
    Bytedance__Seed___Seed__2_0__Lite,
    /// `bytedance-seed/seed-2.0-mini`: Seed-2.0-Mini. Context 262,144, output 131,072 tokens. Released 2026-02-26.
    #[model_id("bytedance-seed/seed-2.0-mini")]
    Bytedance__Seed___Seed__2_0__Mini,
    /// `bytedance/ui-tars-1.5-7b`: UI-TARS 7B . Context 128,000, output 2,048 tokens. Released 2025-07-22, knowledge to 2025-01-31.
    Bytedance___Ui__Tars__1_5__7b,
    /// `cognitivecomputations/dolphin-mistral-24b-venice-edition:free`: Uncensored (free). Context 32,768, output 32,768 tokens. Released 2025-07-09, knowledge to 2024-04-30.
    #[model_id("cognitivecomputations/dolphin-mistral-24b-venice-edition:free")]
    Cognitivecomputations___Dolphin__Mistral__24b__Venice__Edition__Free,
    /// `cohere/command-a`: Command A. Context 256,000, output 8,192 tokens. Released 2025-03-13, knowledge to 2024-08-31.
    Cohere___Command__A,
    /// `cohere/command-r-08-2024`: Command R. Context 128,000, output 4,000 tokens. Released 2024-08-30, knowledge to 2024-06-01.
    Cohere___Command__R__08__2024,
    /// `cohere/command-r-plus-08-2024`: Command R+. Context 128,000, output 4,000 tokens. Released 2024-08-30, knowledge to 2024-06-01.
    Cohere___Command__R__Plus__08__2024,
    /// `cohere/command-r7b-12-2024`: Command R7B. Context 128,000, output 4,000 tokens. Released 2024-12-02, knowledge to 2024-06-01.
    Cohere___Command__R7b__12__2024,
    /// `cohere/north-mini-code:free`: North Mini Code (free). Context 256,000, output 64,000 tokens. Released 2026-06-17.
    #[model_id("cohere/north-mini-code:free")]
    Cohere___North__Mini__Code__Free,
    /// `deepcogito/cogito-v2.1-671b`: Cogito v2.1 671B. Context 128,000, output 128,000 tokens. Released 2025-11-13.
    Deepcogito___Cogito__V2_1__671b,
    /// `deepseek/deepseek-chat`: DeepSeek Chat. Context 128,000, output 16,000 tokens. Released 2025-12-01, knowledge to 2025-09.
    Deepseek___Deepseek__Chat,
    /// `deepseek/deepseek-chat-v3-0324`: DeepSeek V3 0324. Context 163,840, output 16,384 tokens. Released 2025-03-24, knowledge to 2024-07-31.
    Deepseek___Deepseek__Chat__V3__0324,
    /// `deepseek/deepseek-chat-v3.1`: DeepSeek V3.1. Context 163,840, output 32,768 tokens. Released 2025-08-21, knowledge to 2025-03-31.
    Deepseek___Deepseek__Chat__V3_1,
    /// `deepseek/deepseek-r1`: DeepSeek-R1. Context 64,000, output 16,000 tokens. Released 2025-01-20, knowledge to 2024-07.
    Deepseek___Deepseek__R1,
    /// `deepseek/deepseek-r1-0528`: R1 0528. Context 163,840, output 32,768 tokens. Released 2025-05-28, knowledge to 2025-03-31.
    Deepseek___Deepseek__R1__0528,
    /// `deepseek/deepseek-r1-distill-llama-70b`: R1 Distill Llama 70B. Context 8,192, output 8,192 tokens. Released 2025-01-23, knowledge to 2024-07-31.
    Deepseek___Deepseek__R1__Distill__Llama__70b,
    /// `deepseek/deepseek-v3.1-terminus`: DeepSeek V3.1 Terminus. Context 163,840, output 32,768 tokens. Released 2025-09-22, knowledge to 2025-03-31.
    Deepseek___Deepseek__V3_1__Terminus,
    /// `deepseek/deepseek-v3.2`: DeepSeek V3.2. Context 128,000, output 64,000 tokens. Released 2025-12-01, knowledge to 2024-07.
    Deepseek___Deepseek__V3_2,
    /// `deepseek/deepseek-v3.2-exp`: DeepSeek V3.2 Exp. Context 163,840, output 65,536 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Deepseek___Deepseek__V3_2__Exp,
    /// `deepseek/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,048,575, output 65,536 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Flash,
    /// `deepseek/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,048,576, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Pro,
    /// `google/gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,576, output 65,535 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Flash,
    /// `google/gemini-2.5-flash-image`: Nano Banana. Context 32,768, output 32,768 tokens. Released 2025-08-26, knowledge to 2025-06.
    Google___Gemini__2_5__Flash__Image,
    /// `google/gemini-2.5-flash-lite`: Gemini 2.5 Flash-Lite. Context 1,048,576, output 65,535 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Flash__Lite,
    /// `google/gemini-2.5-flash-lite-preview-09-2025`: Gemini 2.5 Flash Lite Preview 09-2025. Context 1,048,576, output 65,535 tokens. Released 2025-09-25, knowledge to 2025-01-31.
    Google___Gemini__2_5__Flash__Lite__Preview__09__2025,
    /// `google/gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Pro,
    /// `google/gemini-2.5-pro-preview`: Gemini 2.5 Pro Preview 06-05. Context 1,048,576, output 65,536 tokens. Released 2025-06-05, knowledge to 2025-01-31.
    Google___Gemini__2_5__Pro__Preview,
    /// `google/gemini-2.5-pro-preview-05-06`: Gemini 2.5 Pro Preview 05-06. Context 1,048,576, output 65,535 tokens. Released 2025-05-07, knowledge to 2025-01-31.
    Google___Gemini__2_5__Pro__Preview__05__06,
    /// `google/gemini-3-flash-preview`: Gemini 3 Flash Preview. Context 1,048,576, output 65,535 tokens. Released 2025-12-17, knowledge to 2025-01.
    Google___Gemini__3__Flash__Preview,
    /// `google/gemini-3-pro-image`: Nano Banana Pro (Gemini 3 Pro Image). Context 65,536, output 32,768 tokens. Released 2026-06-18.
    Google___Gemini__3__Pro__Image,
    /// `google/gemini-3-pro-image-preview`: Nano Banana Pro. Context 65,536, output 32,768 tokens. Released 2025-11-20, knowledge to 2025-01.
    Google___Gemini__3__Pro__Image__Preview,
    /// `google/gemini-3.1-flash-image`: Nano Banana 2 (Gemini 3.1 Flash Image). Context 131,072, output 32,768 tokens. Released 2026-06-18.
    Google___Gemini__3_1__Flash__Image,
    /// `google/gemini-3.1-flash-image-preview`: Nano Banana 2. Context 131,072, output 32,768 tokens. Released 2026-02-26, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Image__Preview,
    /// `google/gemini-3.1-flash-lite`: Gemini 3.1 Flash Lite. Context 1,048,576, output 65,536 tokens. Released 2026-05-07, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Lite,
    /// `google/gemini-3.1-flash-lite-image`: Nano Banana 2 Lite (Gemini 3.1 Flash Lite Image). Context 65,536, output 66,000 tokens. Released 2026-06-30, knowledge to 2025-01-01.
    Google___Gemini__3_1__Flash__Lite__Image,
    /// `google/gemini-3.1-flash-lite-preview`: Gemini 3.1 Flash Lite Preview. Context 1,048,576, output 65,536 tokens. Released 2026-03-03, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Lite__Preview,
    /// `google/gemini-3.1-pro-preview`: Gemini 3.1 Pro Preview. Context 1,048,576, output 65,536 tokens. Released 2026-02-19, knowledge to 2025-01.
    Google___Gemini__3_1__Pro__Preview,
    /// `google/gemini-3.1-pro-preview-customtools`: Gemini 3.1 Pro Preview Custom Tools. Context 1,048,576, output 65,536 tokens. Released 2026-02-19, knowledge to 2025-01.
    Google___Gemini__3_1__Pro__Preview__Customtools,
    /// `google/gemini-3.5-flash`: Gemini 3.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2026-05-19, knowledge to 2025-01.
    Google___Gemini__3_5__Flash,
    /// `google/gemma-2-27b-it`: Gemma 2 27B. Context 8,192, output 2,048 tokens. Released 2024-07-13, knowledge to 2024-06-30.
    Google___Gemma__2__27b__It,
    /// `google/gemma-3-12b-it`: Gemma 3 12B. Context 131,072, output 16,384 tokens. Released 2025-03-13, knowledge to 2024-08-31.
    Google___Gemma__3__12b__It,
    /// `google/gemma-3-27b-it`: Gemma 3 27B. Context 131,072, output 16,384 tokens. Released 2025-03-12, knowledge to 2024-08-31.
    Google___Gemma__3__27b__It,
    /// `google/gemma-3-4b-it`: Gemma 3 4B. Context 131,072, output 16,384 tokens. Released 2025-03-13, knowledge to 2024-08-31.
    Google___Gemma__3__4b__It,
    /// `google/gemma-3n-e4b-it`: Gemma 3n 4B. Context 32,768, output 32,768 tokens. Released 2025-05-20, knowledge to 2024-08-31.
    Google___Gemma__3n__E4b__It,
    /// `google/gemma-4-26b-a4b-it`: Gemma 4 26B A4B IT. Context 262,144, output 262,144 tokens. Released 2026-04-02.
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-26b-a4b-it:free`: Gemma 4 26B A4B  (free). Context 131,072, output 32,768 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-26b-a4b-it:free")]
    Google___Gemma__4__26b__A4b__It__Free,
    /// `google/gemma-4-31b-it`: Gemma 4 31B IT. Context 262,144, output 262,144 tokens. Released 2026-04-02.
    Google___Gemma__4__31b__It,
    /// `google/gemma-4-31b-it:free`: Gemma 4 31B (free). Context 262,144, output 8,192 tokens. Released 2026-04-02.
    #[model_id("google/gemma-4-31b-it:free")]
    Google___Gemma__4__31b__It__Free,
    /// `google/lyria-3-clip-preview`: Lyria 3 Clip Preview. Context 1,048,576, output 65,536 tokens. Released 2026-03-30.
    Google___Lyria__3__Clip__Preview,
    /// `google/lyria-3-pro-preview`: Lyria 3 Pro Preview. Context 1,048,576, output 65,536 tokens. Released 2026-03-30.
    Google___Lyria__3__Pro__Preview,
    /// `gryphe/mythomax-l2-13b`: MythoMax 13B. Context 4,096, output 4,096 tokens. Released 2023-07-02, knowledge to 2023-06-30.
    Gryphe___Mythomax__L2__13b,
    /// `ibm-granite/granite-4.0-h-micro`: Granite 4.0 Micro. Context 131,000, output 131,000 tokens. Released 2025-10-20.
    #[model_id("ibm-granite/granite-4.0-h-micro")]
    Ibm__Granite___Granite__4_0__H__Micro,
    /// `ibm-granite/granite-4.1-8b`: Granite 4.1 8B. Context 131,072, output 131,072 tokens. Released 2026-04-30.
    #[model_id("ibm-granite/granite-4.1-8b")]
    Ibm__Granite___Granite__4_1__8b,
    /// `inception/mercury-2`: Mercury 2. Context 128,000, output 50,000 tokens. Released 2026-03-04.
    Inception___Mercury__2,
    /// `inclusionai/ling-2.6-1t`: Ling-2.6-1T. Context 262,144, output 32,768 tokens. Released 2026-04-23.
    Inclusionai___Ling__2_6__1t,
    /// `inclusionai/ling-2.6-flash`: Ling-2.6-flash. Context 262,144, output 32,768 tokens. Released 2026-04-21.
    Inclusionai___Ling__2_6__Flash,
    /// `inclusionai/ring-2.6-1t`: Ring-2.6-1T. Context 262,144, output 65,536 tokens. Released 2026-05-08.
    Inclusionai___Ring__2_6__1t,
    /// `inflection/inflection-3-pi`: Inflection 3 Pi. Context 8,000, output 1,024 tokens. Released 2024-10-11, knowledge to 2024-10-31.
    Inflection___Inflection__3__Pi,
    /// `inflection/inflection-3-productivity`: Inflection 3 Productivity. Context 8,000, output 1,024 tokens. Released 2024-10-11, knowledge to 2024-10-31.
    Inflection___Inflection__3__Productivity,
    /// `kwaipilot/kat-coder-pro-v2`: KAT-Coder-Pro V2. Context 256,000, output 80,000 tokens. Released 2026-03-27.
    Kwaipilot___Kat__Coder__Pro__V2,
    /// `liquid/lfm-2-24b-a2b`: LFM2-24B-A2B. Context 32,768, output 32,768 tokens. Released 2026-02-25.
    Liquid___Lfm__2__24b__A2b,
    /// `liquid/lfm-2.5-1.2b-instruct:free`: LFM2.5-1.2B-Instruct (free). Context 32,768, output 32,768 tokens. Released 2026-01-20, knowledge to 2025-06.
    #[model_id("liquid/lfm-2.5-1.2b-instruct:free")]
    Liquid___Lfm__2_5__1_2b__Instruct__Free,
    /// `liquid/lfm-2.5-1.2b-thinking:free`: LFM2.5-1.2B-Thinking (free). Context 32,768, output 32,768 tokens. Released 2026-01-20, knowledge to 2025-06.
    #[model_id("liquid/lfm-2.5-1.2b-thinking:free")]
    Liquid___Lfm__2_5__1_2b__Thinking__Free,
    /// `mancer/weaver`: Weaver (alpha). Context 8,000, output 2,000 tokens. Released 2023-08-02, knowledge to 2023-06-30.
    Mancer___Weaver,
    /// `meta-llama/llama-3-8b-instruct`: Llama 3 8B Instruct. Context 8,192, output 8,192 tokens. Released 2024-04-18, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3-8b-instruct")]
    Meta__Llama___Llama__3__8b__Instruct,
    /// `meta-llama/llama-3.1-70b-instruct`: Llama 3.1 70B Instruct. Context 131,072, output 16,384 tokens. Released 2024-07-23, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.1-70b-instruct")]
    Meta__Llama___Llama__3_1__70b__Instruct,
    /// `meta-llama/llama-3.1-8b-instruct`: Llama 3.1 8B Instruct. Context 131,072, output 16,384 tokens. Released 2024-07-23, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.1-8b-instruct")]
    Meta__Llama___Llama__3_1__8b__Instruct,
    /// `meta-llama/llama-3.2-11b-vision-instruct`: Llama 3.2 11B Vision Instruct. Context 131,072, output 16,384 tokens. Released 2024-09-25, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.2-11b-vision-instruct")]
    Meta__Llama___Llama__3_2__11b__Vision__Instruct,
    /// `meta-llama/llama-3.2-1b-instruct`: Llama 3.2 1B Instruct. Context 60,000, output 60,000 tokens. Released 2024-09-25, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.2-1b-instruct")]
    Meta__Llama___Llama__3_2__1b__Instruct,
    /// `meta-llama/llama-3.2-3b-instruct`: Llama 3.2 3B Instruct. Context 80,000, output 80,000 tokens. Released 2024-09-25, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.2-3b-instruct")]
    Meta__Llama___Llama__3_2__3b__Instruct,
    /// `meta-llama/llama-3.2-3b-instruct:free`: Llama 3.2 3B Instruct (free). Context 131,072, output 131,072 tokens. Released 2024-09-25, knowledge to 2023-12-31.
    #[model_id("meta-llama/llama-3.2-3b-instruct:free")]
    Meta__Llama___Llama__3_2__3b__Instruct__Free,
    /// `meta-llama/llama-3.3-70b-instruct`: Llama-3.3-70B-Instruct. Context 131,072, output 16,384 tokens. Released 2024-12-06, knowledge to 2023-12.
    #[model_id("meta-llama/llama-3.3-70b-instruct")]
    Meta__Llama___Llama__3_3__70b__Instruct,
    /// `meta-llama/llama-3.3-70b-instruct:free`: Llama 3.3 70B Instruct (free). Context 65,536, output 131,072 tokens. Released 2024-12-06, knowledge to 2023-12.
    #[model_id("meta-llama/llama-3.3-70b-instruct:free")]
    Meta__Llama___Llama__3_3__70b__Instruct__Free,
    /// `meta-llama/llama-4-maverick`: Llama 4 Maverick. Context 1,048,576, output 16,384 tokens. Released 2025-04-05, knowledge to 2024-08-31.
    #[model_id("meta-llama/llama-4-maverick")]
    Meta__Llama___Llama__4__Maverick,
    /// `meta-llama/llama-4-scout`: Llama 4 Scout. Context 327,680, output 16,384 tokens. Released 2025-04-05, knowledge to 2024-08-31.
    #[model_id("meta-llama/llama-4-scout")]
    Meta__Llama___Llama__4__Scout,
    /// `meta-llama/llama-guard-4-12b`: Llama Guard 4 12B. Context 163,840, output 16,384 tokens. Released 2025-04-30, knowledge to 2024-08-31.
    #[model_id("meta-llama/llama-guard-4-12b")]
    Meta__Llama___Llama__Guard__4__12b,
    /// `microsoft/phi-4`: Phi 4. Context 16,384, output 16,384 tokens. Released 2025-01-10, knowledge to 2024-06-30.
    Microsoft___Phi__4,
    /// `microsoft/wizardlm-2-8x22b`: WizardLM-2 8x22B. Context 65,535, output 8,000 tokens. Released 2024-04-16, knowledge to 2024-04-30.
    Microsoft___Wizardlm__2__8x22b,
    /// `minimax/minimax-01`: MiniMax-01. Context 1,000,192, output 1,000,192 tokens. Released 2025-01-15, knowledge to 2024-03-31.
    Minimax___Minimax__01,
    /// `minimax/minimax-m1`: MiniMax M1. Context 1,000,000, output 40,000 tokens. Released 2025-06-17, knowledge to 2024-06-30.
    Minimax___Minimax__M1,
    /// `minimax/minimax-m2`: MiniMax-M2. Context 196,608, output 196,608 tokens. Released 2025-10-27.
    Minimax___Minimax__M2,
    /// `minimax/minimax-m2-her`: MiniMax M2-her. Context 65,536, output 2,048 tokens. Released 2026-01-23.
    Minimax___Minimax__M2__Her,
    /// `minimax/minimax-m2.1`: MiniMax-M2.1. Context 196,608, output 196,608 tokens. Released 2025-12-23.
    Minimax___Minimax__M2_1,
    /// `minimax/minimax-m2.5`: MiniMax-M2.5. Context 196,608, output 196,608 tokens. Released 2026-02-12.
    Minimax___Minimax__M2_5,
    /// `minimax/minimax-m2.7`: MiniMax-M2.7. Context 196,608, output 196,608 tokens. Released 2026-03-18.
    Minimax___Minimax__M2_7,
    /// `minimax/minimax-m3`: MiniMax-M3. Context 524,288, output 512,000 tokens. Released 2026-06-01.
    Minimax___Minimax__M3,
    /// `mistralai/codestral-2508`: Codestral 2508. Context 256,000, output 256,000 tokens. Released 2025-08-01, knowledge to 2025-03-31.
    Mistralai___Codestral__2508,
    /// `mistralai/devstral-2512`: Devstral 2. Context 262,144, output 262,144 tokens. Released 2025-12-09, knowledge to 2025-12. Deprecated by the provider.
    Mistralai___Devstral__2512,
    /// `mistralai/ministral-14b-2512`: Ministral 3 14B 2512. Context 262,144, output 262,144 tokens. Released 2025-12-02.
    Mistralai___Ministral__14b__2512,
    /// `mistralai/ministral-3b-2512`: Ministral 3 3B 2512. Context 131,072, output 131,072 tokens. Released 2025-12-02.
    Mistralai___Ministral__3b__2512,
    /// `mistralai/ministral-8b-2512`: Ministral 3 8B 2512. Context 262,144, output 262,144 tokens. Released 2025-12-02.
    Mistralai___Ministral__8b__2512,
    /// `mistralai/mistral-large`: Mistral Large. Context 128,000, output 128,000 tokens. Released 2024-02-26, knowledge to 2024-11-30.
    Mistralai___Mistral__Large,
    /// `mistralai/mistral-large-2407`: Mistral Large 2407. Context 131,072, output 131,072 tokens. Released 2024-11-19, knowledge to 2024-03-31.
    Mistralai___Mistral__Large__2407,
    /// `mistralai/mistral-large-2512`: Mistral Large 3. Context 262,144, output 262,144 tokens. Released 2024-11-01, knowledge to 2024-11.
    Mistralai___Mistral__Large__2512,
    /// `mistralai/mistral-medium-3`: Mistral Medium 3. Context 131,072, output 131,072 tokens. Released 2025-05-07, knowledge to 2025-03-31.
    Mistralai___Mistral__Medium__3,
    /// `mistralai/mistral-medium-3-5`: Mistral Medium 3.5. Context 262,144, output 262,144 tokens. Released 2026-04-30.
    Mistralai___Mistral__Medium__3__5,
    /// `mistralai/mistral-medium-3.1`: Mistral Medium 3.1. Context 131,072, output 262,144 tokens. Released 2025-08-13, knowledge to 2025-06-30.
    Mistralai___Mistral__Medium__3_1,
    /// `mistralai/mistral-nemo`: Mistral Nemo. Context 131,072, output 131,072 tokens. Released 2024-07-01, knowledge to 2024-07.
    Mistralai___Mistral__Nemo,
    /// `mistralai/mistral-saba`: Saba. Context 32,768, output 32,768 tokens. Released 2025-02-17, knowledge to 2024-09-30.
    Mistralai___Mistral__Saba,
    /// `mistralai/mistral-small-24b-instruct-2501`: Mistral Small 3. Context 32,768, output 16,384 tokens. Released 2025-01-30, knowledge to 2023-10-31.
    Mistralai___Mistral__Small__24b__Instruct__2501,
    /// `mistralai/mistral-small-2603`: Mistral Small 4. Context 262,144, output 262,144 tokens. Released 2026-03-16, knowledge to 2025-06.
    Mistralai___Mistral__Small__2603,
    /// `mistralai/mistral-small-3.1-24b-instruct`: Mistral Small 3.1 24B. Context 128,000, output 128,000 tokens. Released 2025-03-17, knowledge to 2023-10-31.
    Mistralai___Mistral__Small__3_1__24b__Instruct,
    /// `mistralai/mistral-small-3.2-24b-instruct`: Mistral Small 3.2 24B. Context 128,000, output 16,384 tokens. Released 2025-06-20, knowledge to 2023-10-31.
    Mistralai___Mistral__Small__3_2__24b__Instruct,
    /// `mistralai/mixtral-8x22b-instruct`: Mixtral 8x22B Instruct. Context 65,536, output 65,536 tokens. Released 2024-04-17, knowledge to 2024-01-31.
    Mistralai___Mixtral__8x22b__Instruct,
    /// `mistralai/voxtral-small-24b-2507`: Voxtral Small 24B 2507. Context 32,000, output 32,000 tokens. Released 2025-10-30.
    Mistralai___Voxtral__Small__24b__2507,
    /// `moonshotai/kimi-k2`: Kimi K2 0711. Context 131,072, output 100,352 tokens. Released 2025-07-11, knowledge to 2024-12-31.
    Moonshotai___Kimi__K2,
    /// `moonshotai/kimi-k2-0905`: Kimi K2 0905. Context 262,144, output 100,352 tokens. Released 2025-09-04, knowledge to 2024-12-31.
    Moonshotai___Kimi__K2__0905,
    /// `moonshotai/kimi-k2-thinking`: Kimi K2 Thinking. Context 262,144, output 262,144 tokens. Released 2025-11-06, knowledge to 2024-08.
    Moonshotai___Kimi__K2__Thinking,
    /// `moonshotai/kimi-k2.5`: Kimi K2.5. Context 256,000, output 256,000 tokens. Released 2026-01, knowledge to 2025-01.
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/kimi-k2.6`: Kimi K2.6. Context 262,144, output 262,144 tokens. Released 2026-04-21, knowledge to 2025-01.
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/kimi-k2.7-code`: Kimi K2.7 Code. Context 262,144, output 16,384 tokens. Released 2026-06-12, knowledge to 2025-01.
    Moonshotai___Kimi__K2_7__Code,
    /// `morph/morph-v3-fast`: Morph V3 Fast. Context 81,920, output 38,000 tokens. Released 2025-07-07.
    Morph___Morph__V3__Fast,
    /// `morph/morph-v3-large`: Morph V3 Large. Context 262,144, output 131,072 tokens. Released 2025-07-07.
    Morph___Morph__V3__Large,
    /// `nex-agi/nex-n2-pro`: Nex-N2-Pro. Context 262,144, output 262,144 tokens. Released 2026-06-08.
    #[model_id("nex-agi/nex-n2-pro")]
    Nex__Agi___Nex__N2__Pro,
    /// `nousresearch/hermes-3-llama-3.1-405b`: Hermes 3 405B Instruct. Context 131,072, output 16,384 tokens. Released 2024-08-16, knowledge to 2023-12-31.
    Nousresearch___Hermes__3__Llama__3_1__405b,
    /// `nousresearch/hermes-3-llama-3.1-405b:free`: Hermes 3 405B Instruct (free). Context 131,072, output 131,072 tokens. Released 2024-08-16, knowledge to 2023-12-31.
    #[model_id("nousresearch/hermes-3-llama-3.1-405b:free")]
    Nousresearch___Hermes__3__Llama__3_1__405b__Free,
    /// `nousresearch/hermes-3-llama-3.1-70b`: Hermes 3 70B Instruct. Context 131,072, output 16,384 tokens. Released 2024-08-18, knowledge to 2023-12-31.
    Nousresearch___Hermes__3__Llama__3_1__70b,
    /// `nousresearch/hermes-4-405b`: Hermes 4 405B. Context 131,072, output 131,072 tokens. Released 2025-08-26, knowledge to 2024-08-31.
    Nousresearch___Hermes__4__405b,
    /// `nousresearch/hermes-4-70b`: Hermes 4 70B. Context 131,072, output 131,072 tokens. Released 2025-08-26, knowledge to 2024-08-31.
    Nousresearch___Hermes__4__70b,
    /// `nvidia/llama-3.3-nemotron-super-49b-v1.5`: Llama 3.3 Nemotron Super 49B v1.5. Context 131,072, output 16,384 tokens. Released 2025-07-25.
    Nvidia___Llama__3_3__Nemotron__Super__49b__V1_5,
    /// `nvidia/nemotron-3-nano-30b-a3b`: Nemotron 3 Nano 30B A3B. Context 262,144, output 228,000 tokens. Released 2025-12-15.
    Nvidia___Nemotron__3__Nano__30b__A3b,
    /// `nvidia/nemotron-3-nano-30b-a3b:free`: Nemotron 3 Nano 30B A3B (free). Context 256,000, output 256,000 tokens. Released 2025-12-15.
    #[model_id("nvidia/nemotron-3-nano-30b-a3b:free")]
    Nvidia___Nemotron__3__Nano__30b__A3b__Free,
    /// `nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free`: Nemotron 3 Nano Omni (free). Context 256,000, output 65,536 tokens. Released 2026-04-28.
    #[model_id("nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free")]
    Nvidia___Nemotron__3__Nano__Omni__30b__A3b__Reasoning__Free,
    /// `nvidia/nemotron-3-super-120b-a12b`: Nemotron 3 Super 120B A12B. Context 262,144, output 16,384 tokens. Released 2026-03-11.
    Nvidia___Nemotron__3__Super__120b__A12b,
    /// `nvidia/nemotron-3-super-120b-a12b:free`: Nemotron 3 Super (free). Context 262,144, output 262,144 tokens. Released 2026-03-11.
    #[model_id("nvidia/nemotron-3-super-120b-a12b:free")]
    Nvidia___Nemotron__3__Super__120b__A12b__Free,
    /// `nvidia/nemotron-3-ultra-550b-a55b`: Nemotron 3 Ultra 550B A55B. Context 262,144, output 16,384 tokens. Released 2026-06-04.
    Nvidia___Nemotron__3__Ultra__550b__A55b,
    /// `nvidia/nemotron-3-ultra-550b-a55b:free`: Nemotron 3 Ultra (free). Context 1,000,000, output 65,536 tokens. Released 2026-06-04.
    #[model_id("nvidia/nemotron-3-ultra-550b-a55b:free")]
    Nvidia___Nemotron__3__Ultra__550b__A55b__Free,
    /// `nvidia/nemotron-3.5-content-safety:free`: Nemotron 3.5 Content Safety (free). Context 128,000, output 8,192 tokens. Released 2026-06-04.
    #[model_id("nvidia/nemotron-3.5-content-safety:free")]
    Nvidia___Nemotron__3_5__Content__Safety__Free,
    /// `nvidia/nemotron-nano-12b-v2-vl:free`: Nemotron Nano 12B 2 VL (free). Context 128,000, output 128,000 tokens. Released 2025-10-28.
    #[model_id("nvidia/nemotron-nano-12b-v2-vl:free")]
    Nvidia___Nemotron__Nano__12b__V2__Vl__Free,
    /// `nvidia/nemotron-nano-9b-v2:free`: Nemotron Nano 9B V2 (free). Context 128,000, output 128,000 tokens. Released 2025-08-18.
    #[model_id("nvidia/nemotron-nano-9b-v2:free")]
    Nvidia___Nemotron__Nano__9b__V2__Free,
    /// `openai/gpt-3.5-turbo`: GPT-3.5-turbo. Context 16,385, output 4,096 tokens. Released 2023-03-01, knowledge to 2021-09-01.
    Openai___Gpt__3_5__Turbo,
    /// `openai/gpt-3.5-turbo-0613`: GPT-3.5 Turbo (older v0613). Context 4,095, output 4,096 tokens. Released 2024-01-25, knowledge to 2021-09-30.
    Openai___Gpt__3_5__Turbo__0613,
    /// `openai/gpt-3.5-turbo-16k`: GPT-3.5 Turbo 16k. Context 16,385, output 4,096 tokens. Released 2023-08-28, knowledge to 2021-09-30.
    Openai___Gpt__3_5__Turbo__16k,
    /// `openai/gpt-3.5-turbo-instruct`: GPT-3.5 Turbo Instruct. Context 4,095, output 4,096 tokens. Released 2023-09-28, knowledge to 2021-09-30.
    Openai___Gpt__3_5__Turbo__Instruct,
    /// `openai/gpt-4`: GPT-4. Context 8,191, output 4,096 tokens. Released 2023-11-06, knowledge to 2023-11.
    Openai___Gpt__4,
    /// `openai/gpt-4-turbo`: GPT-4 Turbo. Context 128,000, output 4,096 tokens. Released 2023-11-06, knowledge to 2023-12.
    Openai___Gpt__4__Turbo,
    /// `openai/gpt-4-turbo-preview`: GPT-4 Turbo Preview. Context 128,000, output 4,096 tokens. Released 2024-01-25, knowledge to 2023-12-31.
    Openai___Gpt__4__Turbo__Preview,
    /// `openai/gpt-4.1`: GPT-4.1. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1,
    /// `openai/gpt-4.1-mini`: GPT-4.1 mini. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Mini,
    /// `openai/gpt-4.1-nano`: GPT-4.1 nano. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Nano,
    /// `openai/gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13, knowledge to 2023-09.
    Openai___Gpt__4o,
    /// `openai/gpt-4o-2024-05-13`: GPT-4o (2024-05-13). Context 128,000, output 4,096 tokens. Released 2024-05-13, knowledge to 2023-09.
    Openai___Gpt__4o__2024__05__13,
    /// `openai/gpt-4o-2024-08-06`: GPT-4o (2024-08-06). Context 128,000, output 16,384 tokens. Released 2024-08-06, knowledge to 2023-09.
    Openai___Gpt__4o__2024__08__06,
    /// `openai/gpt-4o-2024-11-20`: GPT-4o (2024-11-20). Context 128,000, output 16,384 tokens. Released 2024-11-20, knowledge to 2023-09.
    Openai___Gpt__4o__2024__11__20,
    /// `openai/gpt-4o-mini`: GPT-4o mini. Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2023-09.
    Openai___Gpt__4o__Mini,
    /// `openai/gpt-4o-mini-2024-07-18`: GPT-4o-mini (2024-07-18). Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2023-10-31.
    Openai___Gpt__4o__Mini__2024__07__18,
    /// `openai/gpt-4o-mini-search-preview`: GPT-4o-mini Search Preview. Context 128,000, output 16,384 tokens. Released 2025-03-12, knowledge to 2023-10-31.
    Openai___Gpt__4o__Mini__Search__Preview,
    /// `openai/gpt-4o-search-preview`: GPT-4o Search Preview. Context 128,000, output 16,384 tokens. Released 2025-03-12, knowledge to 2023-10-31.
    Openai___Gpt__4o__Search__Preview,
    /// `openai/gpt-5`: GPT-5. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Openai___Gpt__5,
    /// `openai/gpt-5-chat`: GPT-5 Chat. Context 128,000, output 16,384 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Openai___Gpt__5__Chat,
    /// `openai/gpt-5-codex`: GPT-5-Codex. Context 400,000, output 128,000 tokens. Released 2025-09-15, knowledge to 2024-09-30.
    Openai___Gpt__5__Codex,
    /// `openai/gpt-5-image`: GPT-5 Image. Context 400,000, output 128,000 tokens. Released 2025-10-14, knowledge to 2024-10-01.
    Openai___Gpt__5__Image,
    /// `openai/gpt-5-image-mini`: GPT-5 Image Mini. Context 400,000, output 128,000 tokens. Released 2025-10-16.
    Openai___Gpt__5__Image__Mini,
    /// `openai/gpt-5-mini`: GPT-5 Mini. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Mini,
    /// `openai/gpt-5-nano`: GPT-5 Nano. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Nano,
    /// `openai/gpt-5-pro`: GPT-5 Pro. Context 400,000, output 128,000 tokens. Released 2025-10-06, knowledge to 2024-09-30.
    Openai___Gpt__5__Pro,
    /// `openai/gpt-5.1`: GPT-5.1. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1,
    /// `openai/gpt-5.1-chat`: GPT-5.1 Chat. Context 128,000, output 32,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Chat,
    /// `openai/gpt-5.1-codex`: GPT-5.1 Codex. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex,
    /// `openai/gpt-5.1-codex-max`: GPT-5.1 Codex Max. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex__Max,
    /// `openai/gpt-5.1-codex-mini`: GPT-5.1 Codex mini. Context 400,000, output 100,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Openai___Gpt__5_1__Codex__Mini,
    /// `openai/gpt-5.2`: GPT-5.2. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2,
    /// `openai/gpt-5.2-chat`: GPT-5.2 Chat. Context 128,000, output 16,384 tokens. Released 2025-12-10, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Chat,
    /// `openai/gpt-5.2-codex`: GPT-5.2 Codex. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Codex,
    /// `openai/gpt-5.2-pro`: GPT-5.2 Pro. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Openai___Gpt__5_2__Pro,
    /// `openai/gpt-5.3-chat`: GPT-5.3 Chat. Context 128,000, output 16,384 tokens. Released 2026-03-03.
    Openai___Gpt__5_3__Chat,
    /// `openai/gpt-5.3-codex`: GPT-5.3 Codex. Context 400,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-08-31.
    Openai___Gpt__5_3__Codex,
    /// `openai/gpt-5.4`: GPT-5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4,
    /// `openai/gpt-5.4-image-2`: GPT-5.4 Image 2. Context 272,000, output 128,000 tokens. Released 2026-04-21.
    Openai___Gpt__5_4__Image__2,
    /// `openai/gpt-5.4-mini`: GPT-5.4 mini. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Mini,
    /// `openai/gpt-5.4-nano`: GPT-5.4 nano. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Nano,
    /// `openai/gpt-5.4-pro`: GPT-5.4 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Pro,
    /// `openai/gpt-5.5`: GPT-5.5. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Openai___Gpt__5_5,
    /// `openai/gpt-5.5-pro`: GPT-5.5 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Openai___Gpt__5_5__Pro,
    /// `openai/gpt-audio`: GPT Audio. Context 128,000, output 16,384 tokens. Released 2026-01-19.
    Openai___Gpt__Audio,
    /// `openai/gpt-audio-mini`: GPT Audio Mini. Context 128,000, output 16,384 tokens. Released 2026-01-19.
    Openai___Gpt__Audio__Mini,
    /// `openai/gpt-chat-latest`: GPT Chat Latest. Context 400,000, output 128,000 tokens. Released 2026-05-05.
    Openai___Gpt__Chat__Latest,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 131,072 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-120b:free`: gpt-oss-120b (free). Context 131,072, output 131,072 tokens. Released 2025-08-05.
    #[model_id("openai/gpt-oss-120b:free")]
    Openai___Gpt__Oss__120b__Free,
    /// `openai/gpt-oss-20b`: gpt-oss-20b. Context 131,072, output 131,072 tokens. Released 2025-08-05, knowledge to 2024-06-30.
    Openai___Gpt__Oss__20b,
    /// `openai/gpt-oss-20b:free`: gpt-oss-20b (free). Context 131,072, output 32,768 tokens. Released 2025-08-05, knowledge to 2024-06-30.
    #[model_id("openai/gpt-oss-20b:free")]
    Openai___Gpt__Oss__20b__Free,
    /// `openai/gpt-oss-safeguard-20b`: gpt-oss-safeguard-20b. Context 131,072, output 65,536 tokens. Released 2025-10-29.
    Openai___Gpt__Oss__Safeguard__20b,
    /// `openai/o1`: o1. Context 200,000, output 100,000 tokens. Released 2024-12-05, knowledge to 2023-09.
    Openai___O1,
    /// `openai/o1-pro`: o1-pro. Context 200,000, output 100,000 tokens. Released 2025-03-19, knowledge to 2023-09.
    Openai___O1__Pro,
    /// `openai/o3`: o3. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    Openai___O3,
    /// `openai/o3-deep-research`: o3-deep-research. Context 200,000, output 100,000 tokens. Released 2024-06-26, knowledge to 2024-05.
    Openai___O3__Deep__Research,
    /// `openai/o3-mini`: o3-mini. Context 200,000, output 100,000 tokens. Released 2024-12-20, knowledge to 2024-05.
    Openai___O3__Mini,
    /// `openai/o3-mini-high`: o3 Mini High. Context 200,000, output 100,000 tokens. Released 2025-02-12, knowledge to 2023-10-31.
    Openai___O3__Mini__High,
    /// `openai/o3-pro`: o3-pro. Context 200,000, output 100,000 tokens. Released 2025-06-10, knowledge to 2024-05.
    Openai___O3__Pro,
    /// `openai/o4-mini`: o4-mini. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    Openai___O4__Mini,
    /// `openai/o4-mini-deep-research`: o4-mini-deep-research. Context 200,000, output 100,000 tokens. Released 2024-06-26, knowledge to 2024-05.
    Openai___O4__Mini__Deep__Research,
    /// `openai/o4-mini-high`: o4 Mini High. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-06-30.
    Openai___O4__Mini__High,
    /// `openrouter/auto`: Auto Router. Context 2,000,000, output 2,000,000 tokens. Released 2023-11-08.
    Openrouter___Auto,
    /// `openrouter/bodybuilder`: Body Builder (beta). Context 128,000, output 128,000 tokens. Released 2025-12-05.
    Openrouter___Bodybuilder,
    /// `openrouter/free`: Free Models Router. Context 200,000, output 8,000 tokens. Released 2026-02-01.
    Openrouter___Free,
    /// `openrouter/fusion`: Fusion. Context 1,000,000, output 128,000 tokens. Released 2026-06-13.
    Openrouter___Fusion,
    /// `openrouter/pareto-code`: Pareto Code Router. Context 2,000,000, output 200,000 tokens. Released 2026-04-21.
    Openrouter___Pareto__Code,
    /// `perceptron/perceptron-mk1`: Perceptron Mk1. Context 32,768, output 8,192 tokens. Released 2026-05-12.
    Perceptron___Perceptron__Mk1,
    /// `perplexity/sonar`: Sonar. Context 127,072, output 127,072 tokens. Released 2025-01-27.
    Perplexity___Sonar,
    /// `perplexity/sonar-deep-research`: Sonar Deep Research. Context 128,000, output 128,000 tokens. Released 2025-03-07.
    Perplexity___Sonar__Deep__Research,
    /// `perplexity/sonar-pro`: Sonar Pro. Context 200,000, output 8,000 tokens. Released 2025-03-07.
    Perplexity___Sonar__Pro,
    /// `perplexity/sonar-pro-search`: Sonar Pro Search. Context 200,000, output 8,000 tokens. Released 2025-10-30.
    Perplexity___Sonar__Pro__Search,
    /// `perplexity/sonar-reasoning-pro`: Sonar Reasoning Pro. Context 128,000, output 128,000 tokens. Released 2025-03-07.
    Perplexity___Sonar__Reasoning__Pro,
    /// `poolside/laguna-m.1`: Laguna M.1. Context 262,144, output 32,768 tokens. Released 2026-04-28.
    Poolside___Laguna__M_1,
    /// `poolside/laguna-m.1:free`: Laguna M.1 (free). Context 262,144, output 32,768 tokens. Released 2026-04-28.
    #[model_id("poolside/laguna-m.1:free")]
    Poolside___Laguna__M_1__Free,
    /// `poolside/laguna-xs.2`: Laguna XS.2. Context 262,144, output 32,768 tokens. Released 2026-04-28.
    Poolside___Laguna__Xs_2,
    /// `poolside/laguna-xs.2:free`: Laguna XS.2 (free). Context 262,144, output 32,768 tokens. Released 2026-04-28.
    #[model_id("poolside/laguna-xs.2:free")]
    Poolside___Laguna__Xs_2__Free,
    /// `qwen/qwen-2.5-72b-instruct`: Qwen2.5 72B Instruct. Context 32,768, output 16,384 tokens. Released 2024-09-19, knowledge to 2024-06-30.
    Qwen___Qwen__2_5__72b__Instruct,
    /// `qwen/qwen-2.5-7b-instruct`: Qwen2.5 7B Instruct. Context 32,768, output 32,768 tokens. Released 2024-10-16, knowledge to 2024-06-30.
    Qwen___Qwen__2_5__7b__Instruct,
    /// `qwen/qwen-2.5-coder-32b-instruct`: Qwen2.5 Coder 32B Instruct. Context 32,768, output 32,768 tokens. Released 2024-11-11, knowledge to 2024-06-30.
    Qwen___Qwen__2_5__Coder__32b__Instruct,
    /// `qwen/qwen-plus`: Qwen Plus. Context 1,000,000, output 32,768 tokens. Released 2024-01-25, knowledge to 2024-04.
    Qwen___Qwen__Plus,
    /// `qwen/qwen-plus-2025-07-28`: Qwen Plus 0728. Context 1,000,000, output 32,768 tokens. Released 2025-09-08, knowledge to 2025-03-31.
    Qwen___Qwen__Plus__2025__07__28,
    /// `qwen/qwen-plus-2025-07-28:thinking`: Qwen Plus 0728 (thinking). Context 1,000,000, output 32,768 tokens. Released 2025-09-08, knowledge to 2025-03-31.
    #[model_id("qwen/qwen-plus-2025-07-28:thinking")]
    Qwen___Qwen__Plus__2025__07__28__Thinking,
    /// `qwen/qwen2.5-vl-72b-instruct`: Qwen2.5 VL 72B Instruct. Context 128,000, output 128,000 tokens. Released 2025-02-01, knowledge to 2024-06-30.
    Qwen___Qwen2_5__Vl__72b__Instruct,
    /// `qwen/qwen3-14b`: Qwen3 14B. Context 40,960, output 40,960 tokens. Released 2025-04-28, knowledge to 2025-03-31.
    Qwen___Qwen3__14b,
    /// `qwen/qwen3-235b-a22b`: Qwen3 235B-A22B. Context 131,072, output 8,192 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen___Qwen3__235b__A22b,
    /// `qwen/qwen3-235b-a22b-2507`: Qwen3 235B A22B Instruct 2507. Context 262,144, output 16,384 tokens. Released 2025-07-21, knowledge to 2025-06-30.
    Qwen___Qwen3__235b__A22b__2507,
    /// `qwen/qwen3-235b-a22b-thinking-2507`: Qwen3 235B A22B Thinking 2507. Context 131,072, output 262,144 tokens. Released 2025-07-25, knowledge to 2025-06-30.
    Qwen___Qwen3__235b__A22b__Thinking__2507,
    /// `qwen/qwen3-30b-a3b`: Qwen3 30B A3B. Context 40,960, output 16,384 tokens. Released 2025-04-28, knowledge to 2025-03-31.
    Qwen___Qwen3__30b__A3b,
    /// `qwen/qwen3-30b-a3b-instruct-2507`: Qwen3 30B A3B Instruct 2507. Context 128,000, output 32,000 tokens. Released 2025-07-29, knowledge to 2025-06-30.
    Qwen___Qwen3__30b__A3b__Instruct__2507,
    /// `qwen/qwen3-30b-a3b-thinking-2507`: Qwen3 30B A3B Thinking 2507. Context 131,072, output 131,072 tokens. Released 2025-08-28, knowledge to 2025-06-30.
    Qwen___Qwen3__30b__A3b__Thinking__2507,
    /// `qwen/qwen3-32b`: Qwen3 32B. Context 40,960, output 16,384 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen___Qwen3__32b,
    /// `qwen/qwen3-8b`: Qwen3 8B. Context 40,960, output 8,192 tokens. Released 2025-04-28, knowledge to 2025-03-31.
    Qwen___Qwen3__8b,
    /// `qwen/qwen3-coder`: Qwen3 Coder 480B A35B. Context 262,144, output 65,536 tokens. Released 2025-07-23, knowledge to 2025-06-30.
    Qwen___Qwen3__Coder,
    /// `qwen/qwen3-coder-30b-a3b-instruct`: Qwen3-Coder 30B-A3B Instruct. Context 160,000, output 32,768 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen___Qwen3__Coder__30b__A3b__Instruct,
    /// `qwen/qwen3-coder-flash`: Qwen3 Coder Flash. Context 1,000,000, output 65,536 tokens. Released 2025-07-28, knowledge to 2025-04.
    Qwen___Qwen3__Coder__Flash,
    /// `qwen/qwen3-coder-next`: Qwen3 Coder Next. Context 262,144, output 262,144 tokens. Released 2026-02-04.
    Qwen___Qwen3__Coder__Next,
    /// `qwen/qwen3-coder-plus`: Qwen3 Coder Plus. Context 1,000,000, output 65,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    Qwen___Qwen3__Coder__Plus,
    /// `qwen/qwen3-coder:free`: Qwen3 Coder 480B A35B (free). Context 262,000, output 262,000 tokens. Released 2025-07-23, knowledge to 2025-06-30.
    #[model_id("qwen/qwen3-coder:free")]
    Qwen___Qwen3__Coder__Free,
    /// `qwen/qwen3-max`: Qwen3 Max. Context 262,144, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-04.
    Qwen___Qwen3__Max,
    /// `qwen/qwen3-max-thinking`: Qwen3 Max Thinking. Context 262,144, output 32,768 tokens. Released 2026-02-09.
    Qwen___Qwen3__Max__Thinking,
    /// `qwen/qwen3-next-80b-a3b-instruct`: Qwen3-Next 80B-A3B Instruct. Context 262,144, output 16,384 tokens. Released 2025-09, knowledge to 2025-04.
    Qwen___Qwen3__Next__80b__A3b__Instruct,
    /// `qwen/qwen3-next-80b-a3b-instruct:free`: Qwen3 Next 80B A3B Instruct (free). Context 262,144, output 262,144 tokens. Released 2025-09, knowledge to 2025-04.
    #[model_id("qwen/qwen3-next-80b-a3b-instruct:free")]
    Qwen___Qwen3__Next__80b__A3b__Instruct__Free,
    /// `qwen/qwen3-next-80b-a3b-thinking`: Qwen3-Next 80B-A3B (Thinking). Context 131,072, output 32,768 tokens. Released 2025-09, knowledge to 2025-04.
    Qwen___Qwen3__Next__80b__A3b__Thinking,
    /// `qwen/qwen3-vl-235b-a22b-instruct`: Qwen3 VL 235B A22B Instruct. Context 262,144, output 16,384 tokens. Released 2025-09-23, knowledge to 2025-03-31.
    Qwen___Qwen3__Vl__235b__A22b__Instruct,
    /// `qwen/qwen3-vl-235b-a22b-thinking`: Qwen3 VL 235B A22B Thinking. Context 131,072, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-03-31.
    Qwen___Qwen3__Vl__235b__A22b__Thinking,
    /// `qwen/qwen3-vl-30b-a3b-instruct`: Qwen3 VL 30B A3B Instruct. Context 131,072, output 32,768 tokens. Released 2025-10-06, knowledge to 2025-03-31.
    Qwen___Qwen3__Vl__30b__A3b__Instruct,
    /// `qwen/qwen3-vl-30b-a3b-thinking`: Qwen3 VL 30B A3B Thinking. Context 131,072, output 32,768 tokens. Released 2025-10-06, knowledge to 2025-03-31.
    Qwen___Qwen3__Vl__30b__A3b__Thinking,
    /// `qwen/qwen3-vl-32b-instruct`: Qwen3 VL 32B Instruct. Context 131,072, output 32,768 tokens. Released 2025-10-23.
    Qwen___Qwen3__Vl__32b__Instruct,
    /// `qwen/qwen3-vl-8b-instruct`: Qwen3 VL 8B Instruct. Context 131,072, output 32,768 tokens. Released 2025-10-14.
    Qwen___Qwen3__Vl__8b__Instruct,
    /// `qwen/qwen3-vl-8b-thinking`: Qwen3 VL 8B Thinking. Context 131,072, output 32,768 tokens. Released 2025-10-14.
    Qwen___Qwen3__Vl__8b__Thinking,
    /// `qwen/qwen3.5-122b-a10b`: Qwen3.5 122B-A10B. Context 262,144, output 262,144 tokens. Released 2026-02-23.
    Qwen___Qwen3_5__122b__A10b,
    /// `qwen/qwen3.5-27b`: Qwen3.5 27B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    Qwen___Qwen3_5__27b,
    /// `qwen/qwen3.5-35b-a3b`: Qwen3.5 35B-A3B. Context 262,144, output 81,920 tokens. Released 2026-02-23.
    Qwen___Qwen3_5__35b__A3b,
    /// `qwen/qwen3.5-397b-a17b`: Qwen3.5 397B-A17B. Context 131,072, output 64,000 tokens. Released 2026-02-15.
    Qwen___Qwen3_5__397b__A17b,
    /// `qwen/qwen3.5-9b`: Qwen3.5 9B. Context 262,144, output 262,144 tokens. Released 2026-02-23.
    Qwen___Qwen3_5__9b,
    /// `qwen/qwen3.5-flash-02-23`: Qwen3.5-Flash. Context 1,000,000, output 65,536 tokens. Released 2026-02-25.
    Qwen___Qwen3_5__Flash__02__23,
    /// `qwen/qwen3.5-plus-02-15`: Qwen3.5 Plus 2026-02-15. Context 1,000,000, output 65,536 tokens. Released 2026-02-16, knowledge to 2025-04.
    Qwen___Qwen3_5__Plus__02__15,
    /// `qwen/qwen3.5-plus-20260420`: Qwen3.5 Plus 2026-04-20. Context 1,000,000, output 65,536 tokens. Released 2026-04-27.
    Qwen___Qwen3_5__Plus__20260420,
    /// `qwen/qwen3.6-27b`: Qwen3.6 27B. Context 262,140, output 262,140 tokens. Released 2026-04-22.
    Qwen___Qwen3_6__27b,
    /// `qwen/qwen3.6-35b-a3b`: Qwen3.6 35B-A3B. Context 262,144, output 262,144 tokens. Released 2026-04-17.
    Qwen___Qwen3_6__35b__A3b,
    /// `qwen/qwen3.6-flash`: Qwen3.6 Flash. Context 1,000,000, output 65,536 tokens. Released 2026-04-27.
    Qwen___Qwen3_6__Flash,
    /// `qwen/qwen3.6-max-preview`: Qwen3.6 Max Preview. Context 262,144, output 65,536 tokens. Released 2026-04-20, knowledge to 2025-04.
    Qwen___Qwen3_6__Max__Preview,
    /// `qwen/qwen3.6-plus`: Qwen3.6 Plus. Context 1,000,000, output 65,536 tokens. Released 2026-04-02, knowledge to 2025-04.
    Qwen___Qwen3_6__Plus,
    /// `qwen/qwen3.7-max`: Qwen3.7 Max. Context 1,000,000, output 65,536 tokens. Released 2026-05-21.
    Qwen___Qwen3_7__Max,
    /// `qwen/qwen3.7-plus`: Qwen3.7 Plus. Context 1,000,000, output 65,536 tokens. Released 2026-06-02, knowledge to 2025-04.
    Qwen___Qwen3_7__Plus,
    /// `rekaai/reka-edge`: Reka Edge. Context 16,384, output 16,384 tokens. Released 2026-03-20.
    Rekaai___Reka__Edge,
    /// `rekaai/reka-flash-3`: Reka Flash 3. Context 65,536, output 65,536 tokens. Released 2025-03-12, knowledge to 2025-01-31.
    Rekaai___Reka__Flash__3,
    /// `relace/relace-apply-3`: Relace Apply 3. Context 256,000, output 128,000 tokens. Released 2025-09-26.
    Relace___Relace__Apply__3,
    /// `relace/relace-search`: Relace Search. Context 256,000, output 128,000 tokens. Released 2025-12-08.
    Relace___Relace__Search,
    /// `sakana/fugu-ultra`: Fugu Ultra. Context 1,000,000, output 128,000 tokens. Released 2026-06-24.
    Sakana___Fugu__Ultra,
    /// `sao10k/l3-lunaris-8b`: Llama 3 8B Lunaris. Context 8,192, output 16,384 tokens. Released 2024-08-13, knowledge to 2023-12-31.
    Sao10k___L3__Lunaris__8b,
    /// `sao10k/l3.1-70b-hanami-x1`: Llama 3.1 70B Hanami x1. Context 16,000, output 16,000 tokens. Released 2025-01-08, knowledge to 2023-12-31.
    Sao10k___L3_1__70b__Hanami__X1,
    /// `sao10k/l3.1-euryale-70b`: Llama 3.1 Euryale 70B v2.2. Context 131,072, output 16,384 tokens. Released 2024-08-28, knowledge to 2023-12-31.
    Sao10k___L3_1__Euryale__70b,
    /// `sao10k/l3.3-euryale-70b`: Llama 3.3 Euryale 70B. Context 131,072, output 16,384 tokens. Released 2024-12-18, knowledge to 2023-12-31.
    Sao10k___L3_3__Euryale__70b,
    /// `stepfun/step-3.5-flash`: Step 3.5 Flash. Context 262,144, output 65,536 tokens. Released 2026-01-29, knowledge to 2025-01.
    Stepfun___Step__3_5__Flash,
    /// `stepfun/step-3.7-flash`: Step 3.7 Flash. Context 256,000, output 256,000 tokens. Released 2026-05-29, knowledge to 2026-01-01.
    Stepfun___Step__3_7__Flash,
    /// `switchpoint/router`: Switchpoint Router. Context 131,072, output 131,072 tokens. Released 2025-07-11.
    Switchpoint___Router,
    /// `tencent/hunyuan-a13b-instruct`: Hunyuan A13B Instruct. Context 131,072, output 131,072 tokens. Released 2025-07-08, knowledge to 2025-03-31.
    Tencent___Hunyuan__A13b__Instruct,
    /// `tencent/hy3-preview`: Hy3 preview. Context 262,144, output 262,144 tokens. Released 2026-04-20.
    Tencent___Hy3__Preview,
    /// `thedrummer/cydonia-24b-v4.1`: Cydonia 24B V4.1. Context 131,072, output 131,072 tokens. Released 2025-09-27, knowledge to 2024-04-30.
    Thedrummer___Cydonia__24b__V4_1,
    /// `thedrummer/rocinante-12b`: Rocinante 12B. Context 32,768, output 32,768 tokens. Released 2024-09-30, knowledge to 2024-04-30.
    Thedrummer___Rocinante__12b,
    /// `thedrummer/skyfall-36b-v2`: Skyfall 36B V2. Context 32,768, output 32,768 tokens. Released 2025-03-10, knowledge to 2024-06-30.
    Thedrummer___Skyfall__36b__V2,
    /// `thedrummer/unslopnemo-12b`: UnslopNemo 12B. Context 32,768, output 32,768 tokens. Released 2024-11-08, knowledge to 2024-04-30.
    Thedrummer___Unslopnemo__12b,
    /// `undi95/remm-slerp-l2-13b`: ReMM SLERP 13B. Context 6,144, output 4,096 tokens. Released 2023-07-22, knowledge to 2023-06-30.
    Undi95___Remm__Slerp__L2__13b,
    /// `upstage/solar-pro-3`: Solar Pro 3. Context 128,000, output 128,000 tokens. Released 2026-01-27.
    Upstage___Solar__Pro__3,
    /// `writer/palmyra-x5`: Palmyra X5. Context 1,040,000, output 8,192 tokens. Released 2026-01-21.
    Writer___Palmyra__X5,
    /// `x-ai/grok-4.20`: Grok 4.20. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-31, knowledge to 2025-09-01.
    #[model_id("x-ai/grok-4.20")]
    X__Ai___Grok__4_20,
    /// `x-ai/grok-4.20-multi-agent`: Grok 4.20 Multi-Agent. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-31, knowledge to 2025-09-01.
    #[model_id("x-ai/grok-4.20-multi-agent")]
    X__Ai___Grok__4_20__Multi__Agent,
    /// `x-ai/grok-4.3`: Grok 4.3. Context 1,000,000, output 1,000,000 tokens. Released 2026-04-17.
    #[model_id("x-ai/grok-4.3")]
    X__Ai___Grok__4_3,
    /// `x-ai/grok-build-0.1`: Grok Build 0.1. Context 256,000, output 256,000 tokens. Released 2026-04-16.
    #[model_id("x-ai/grok-build-0.1")]
    X__Ai___Grok__Build__0_1,
    /// `xiaomi/mimo-v2.5`: MiMo-V2.5. Context 32,000, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5,
    /// `xiaomi/mimo-v2.5-pro`: MiMo-V2.5-Pro. Context 1,048,576, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5__Pro,
    /// `z-ai/glm-4.5`: GLM-4.5. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.5")]
    Z__Ai___Glm__4_5,
    /// `z-ai/glm-4.5-air`: GLM-4.5-Air. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.5-air")]
    Z__Ai___Glm__4_5__Air,
    /// `z-ai/glm-4.5v`: GLM-4.5V. Context 65,536, output 16,384 tokens. Released 2025-08-11, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.5v")]
    Z__Ai___Glm__4_5v,
    /// `z-ai/glm-4.6`: GLM-4.6. Context 202,752, output 131,072 tokens. Released 2025-09-30, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.6")]
    Z__Ai___Glm__4_6,
    /// `z-ai/glm-4.6v`: GLM-4.6V. Context 131,072, output 32,768 tokens. Released 2025-12-08, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.6v")]
    Z__Ai___Glm__4_6v,
    /// `z-ai/glm-4.7`: GLM-4.7. Context 202,752, output 131,072 tokens. Released 2025-12-22, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.7")]
    Z__Ai___Glm__4_7,
    /// `z-ai/glm-4.7-flash`: GLM-4.7-Flash. Context 202,752, output 16,384 tokens. Released 2026-01-19, knowledge to 2025-04.
    #[model_id("z-ai/glm-4.7-flash")]
    Z__Ai___Glm__4_7__Flash,
    /// `z-ai/glm-5`: GLM-5. Context 202,752, output 128,000 tokens. Released 2026-02-12.
    #[model_id("z-ai/glm-5")]
    Z__Ai___Glm__5,
    /// `z-ai/glm-5-turbo`: GLM-5-Turbo. Context 262,144, output 131,072 tokens. Released 2026-03-16.
    #[model_id("z-ai/glm-5-turbo")]
    Z__Ai___Glm__5__Turbo,
    /// `z-ai/glm-5.1`: GLM-5.1. Context 65,536, output 128,000 tokens. Released 2026-04-07.
    #[model_id("z-ai/glm-5.1")]
    Z__Ai___Glm__5_1,
    /// `z-ai/glm-5.2`: GLM-5.2. Context 1,048,576, output 32,768 tokens. Released 2026-06-13.
    #[model_id("z-ai/glm-5.2")]
    Z__Ai___Glm__5_2,
    /// `z-ai/glm-5v-turbo`: GLM-5V-Turbo. Context 202,752, output 131,072 tokens. Released 2026-04-01.
    #[model_id("z-ai/glm-5v-turbo")]
    Z__Ai___Glm__5v__Turbo,
    /// `~anthropic/claude-fable-latest`: Claude Fable Latest. Context 1,000,000, output 128,000 tokens. Released 2026-06-09.
    #[model_id("~anthropic/claude-fable-latest")]
    __Anthropic___Claude__Fable__Latest,
    /// `~anthropic/claude-haiku-latest`: Anthropic Claude Haiku Latest. Context 200,000, output 64,000 tokens. Released 2026-04-27.
    #[model_id("~anthropic/claude-haiku-latest")]
    __Anthropic___Claude__Haiku__Latest,
    /// `~anthropic/claude-opus-latest`: Claude Opus Latest. Context 1,000,000, output 128,000 tokens. Released 2026-04-21.
    #[model_id("~anthropic/claude-opus-latest")]
    __Anthropic___Claude__Opus__Latest,
    /// `~anthropic/claude-sonnet-latest`: Anthropic Claude Sonnet Latest. Context 1,000,000, output 128,000 tokens. Released 2026-04-27.
    #[model_id("~anthropic/claude-sonnet-latest")]
    __Anthropic___Claude__Sonnet__Latest,
    /// `~google/gemini-flash-latest`: Google Gemini Flash Latest. Context 1,048,576, output 65,536 tokens. Released 2026-04-27, knowledge to 2025-01-01.
    #[model_id("~google/gemini-flash-latest")]
    __Google___Gemini__Flash__Latest,
    /// `~google/gemini-pro-latest`: Google Gemini Pro Latest. Context 1,048,576, output 65,536 tokens. Released 2026-04-27.
    #[model_id("~google/gemini-pro-latest")]
    __Google___Gemini__Pro__Latest,
    /// `~moonshotai/kimi-latest`: MoonshotAI Kimi Latest. Context 262,144, output 262,144 tokens. Released 2026-04-27.
    #[model_id("~moonshotai/kimi-latest")]
    __Moonshotai___Kimi__Latest,
    /// `~openai/gpt-latest`: OpenAI GPT Latest. Context 1,050,000, output 128,000 tokens. Released 2026-04-27, knowledge to 2025-12-01.
    #[model_id("~openai/gpt-latest")]
    __Openai___Gpt__Latest,
    /// `~openai/gpt-mini-latest`: OpenAI GPT Mini Latest. Context 400,000, output 128,000 tokens. Released 2026-04-27, knowledge to 2025-08-31.
    #[model_id("~openai/gpt-mini-latest")]
    __Openai___Gpt__Mini__Latest,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
