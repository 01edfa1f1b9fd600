//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Vercel
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Vercel AI Gateway](https://vercel.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelVercel;")]
/// let model: ProviderModelVercel = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelVercel {
    /// `alibaba/qwen-3-14b`: Qwen3-14B. Context 40,960, output 16,384 tokens. Released 2025-04-28, knowledge to 2025-04.
    Alibaba___Qwen__3__14b,
    /// `alibaba/qwen-3-235b`: Qwen3 235B A22B Instruct 2507. Context 262,144, output 16,384 tokens. Released 2025-04-28, knowledge to 2025-04.
    Alibaba___Qwen__3__235b,
    /// `alibaba/qwen-3-30b`: Qwen3-30B-A3B. Context 40,960, output 16,384 tokens. Released 2025-04-28, knowledge to 2025-04.
    Alibaba___Qwen__3__30b,
    /// `alibaba/qwen-3-32b`: Qwen 3.32B. Context 128,000, output 8,192 tokens. Released 2025-04-28, knowledge to 2025-04.
    Alibaba___Qwen__3__32b,
    /// `alibaba/qwen-3.6-max-preview`: Qwen 3.6 Max Preview. Context 240,000, output 64,000 tokens. Released 2026-04-20.
    Alibaba___Qwen__3_6__Max__Preview,
    /// `alibaba/qwen3-235b-a22b-thinking`: Qwen3 235B A22B Thinking 2507. Context 131,072, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-04.
    Alibaba___Qwen3__235b__A22b__Thinking,
    /// `alibaba/qwen3-coder`: Qwen3 Coder 480B A35B Instruct. Context 262,144, output 65,536 tokens. Released 2025-07-22, knowledge to 2025-04.
    Alibaba___Qwen3__Coder,
    /// `alibaba/qwen3-coder-30b-a3b`: Qwen 3 Coder 30B A3B Instruct. Context 262,144, output 8,192 tokens. Released 2025-07-31, knowledge to 2025-04.
    Alibaba___Qwen3__Coder__30b__A3b,
    /// `alibaba/qwen3-coder-next`: Qwen3 Coder Next. Context 256,000, output 256,000 tokens. Released 2025-07-22.
    Alibaba___Qwen3__Coder__Next,
    /// `alibaba/qwen3-coder-plus`: Qwen3 Coder Plus. Context 1,000,000, output 65,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    Alibaba___Qwen3__Coder__Plus,
    /// `alibaba/qwen3-embedding-0.6b`: Qwen3 Embedding 0.6B. Context 32,768, output 32,768 tokens. Released 2025-11-14.
    Alibaba___Qwen3__Embedding__0_6b,
    /// `alibaba/qwen3-embedding-4b`: Qwen3 Embedding 4B. Context 32,768, output 32,768 tokens. Released 2025-06-05.
    Alibaba___Qwen3__Embedding__4b,
    /// `alibaba/qwen3-embedding-8b`: Qwen3 Embedding 8B. Context 32,768, output 32,768 tokens. Released 2025-06-05.
    Alibaba___Qwen3__Embedding__8b,
    /// `alibaba/qwen3-max`: Qwen3 Max. Context 262,144, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-04.
    Alibaba___Qwen3__Max,
    /// `alibaba/qwen3-max-preview`: Qwen3 Max Preview. Context 262,144, output 32,768 tokens. Released 2025-09-05, knowledge to 2025-04.
    Alibaba___Qwen3__Max__Preview,
    /// `alibaba/qwen3-max-thinking`: Qwen 3 Max Thinking. Context 256,000, output 65,536 tokens. Released 2026-01-23, knowledge to 2025-01.
    Alibaba___Qwen3__Max__Thinking,
    /// `alibaba/qwen3-next-80b-a3b-instruct`: Qwen3 Next 80B A3B Instruct. Context 131,072, output 32,768 tokens. Released 2025-09-11, knowledge to 2025-04.
    Alibaba___Qwen3__Next__80b__A3b__Instruct,
    /// `alibaba/qwen3-next-80b-a3b-thinking`: Qwen3 Next 80B A3B Thinking. Context 131,072, output 32,768 tokens. Released 2025-09-11, knowledge to 2025-09.
    Alibaba___Qwen3__Next__80b__A3b__Thinking,
    /// `alibaba/qwen3-vl-235b-a22b-instruct`: Qwen3 VL 235B A22B Instruct. Context 131,072, output 129,024 tokens. Released 2025-09-23.
    Alibaba___Qwen3__Vl__235b__A22b__Instruct,
    /// `alibaba/qwen3-vl-instruct`: Qwen3 VL Instruct. Context 131,072, output 129,024 tokens. Released 2025-09-23, knowledge to 2025-04.
    Alibaba___Qwen3__Vl__Instruct,
    /// `alibaba/qwen3-vl-thinking`: Qwen3 VL Thinking. Context 131,072, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-09.
    Alibaba___Qwen3__Vl__Thinking,
    /// `alibaba/qwen3.5-flash`: Qwen 3.5 Flash. Context 1,000,000, output 64,000 tokens. Released 2026-02-24.
    Alibaba___Qwen3_5__Flash,
    /// `alibaba/qwen3.5-plus`: Qwen 3.5 Plus. Context 1,000,000, output 64,000 tokens. Released 2026-02-16, knowledge to 2025-04.
    Alibaba___Qwen3_5__Plus,
    /// `alibaba/qwen3.6-27b`: Qwen 3.6 27B. Context 256,000, output 256,000 tokens. Released 2026-04-22.
    Alibaba___Qwen3_6__27b,
    /// `alibaba/qwen3.6-plus`: Qwen 3.6 Plus. Context 1,000,000, output 64,000 tokens. Released 2026-04-02, knowledge to 2025-04.
    Alibaba___Qwen3_6__Plus,
    /// `alibaba/qwen3.7-max`: Qwen 3.7 Max. Context 991,000, output 64,000 tokens. Released 2026-05-21.
    Alibaba___Qwen3_7__Max,
    /// `alibaba/qwen3.7-plus`: Qwen 3.7 Plus. Context 1,000,000, output 64,000 tokens. Released 2026-06-02, knowledge to 2025-04.
    Alibaba___Qwen3_7__Plus,
    /// `alibaba/wan-v2.5-t2v-preview`: Wan v2.5 Text-to-Video Preview. Released 2025-09-24.
    Alibaba___Wan__V2_5__T2v__Preview,
    /// `alibaba/wan-v2.6-i2v`: Wan v2.6 Image-to-Video. Released 2025-12-16.
    Alibaba___Wan__V2_6__I2v,
    /// `alibaba/wan-v2.6-i2v-flash`: Wan v2.6 Image-to-Video Flash. Released 2025-12-16.
    Alibaba___Wan__V2_6__I2v__Flash,
    /// `alibaba/wan-v2.6-r2v`: Wan v2.6 Reference-to-Video. Released 2025-12-16.
    Alibaba___Wan__V2_6__R2v,
    /// `alibaba/wan-v2.6-r2v-flash`: Wan v2.6 Reference-to-Video Flash. Released 2025-12-16.
    Alibaba___Wan__V2_6__R2v__Flash,
    /// `alibaba/wan-v2.6-t2v`: Wan v2.6 Text-to-Video. Released 2025-12-16.
    Alibaba___Wan__V2_6__T2v,
    /// `amazon/nova-2-lite`: Nova 2 Lite. Context 1,000,000, output 1,000,000 tokens. Released 2025-12-02, knowledge to 2024-10.
    Amazon___Nova__2__Lite,
    /// `amazon/nova-lite`: Nova Lite. Context 300,000, output 8,192 tokens. Released 2024-12-03, knowledge to 2024-10.
    Amazon___Nova__Lite,
    /// `amazon/nova-micro`: Nova Micro. Context 128,000, output 8,192 tokens. Released 2024-12-03, knowledge to 2024-10.
    Amazon___Nova__Micro,
    /// `amazon/nova-pro`: Nova Pro. Context 300,000, output 8,192 tokens. Released 2024-12-03, knowledge to 2024-10.
    Amazon___Nova__Pro,
    /// `amazon/titan-embed-text-v2`: Titan Text Embeddings V2. Context 8,192, output 1,536 tokens. Released 2024-04-30.
    Amazon___Titan__Embed__Text__V2,
    /// `anthropic/claude-3-haiku`: Claude Haiku 3. Context 200,000, output 4,096 tokens. Released 2024-03-13, knowledge to 2023-08-31. Deprecated by the provider.
    Anthropic___Claude__3__Haiku,
    /// `anthropic/claude-3.5-haiku`: Claude 3.5 Haiku. Context 200,000, output 8,192 tokens. Released 2024-11-04, knowledge to 2024-07-31.
    Anthropic___Claude__3_5__Haiku,
    /// `anthropic/claude-haiku-4.5`: Claude Haiku 4.5. Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Anthropic___Claude__Haiku__4_5,
    /// `anthropic/claude-opus-4`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4,
    /// `anthropic/claude-opus-4.1`: Claude Opus 4.1. Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4_1,
    /// `anthropic/claude-opus-4.5`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Anthropic___Claude__Opus__4_5,
    /// `anthropic/claude-opus-4.6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Anthropic___Claude__Opus__4_6,
    /// `anthropic/claude-opus-4.7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Anthropic___Claude__Opus__4_7,
    /// `anthropic/claude-opus-4.8`: Claude Opus 4.8. Context 1,000,000, output 128,000 tokens. Released 2026-05-28.
    Anthropic___Claude__Opus__4_8,
    /// `anthropic/claude-sonnet-4`: Claude Sonnet 4. Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Anthropic___Claude__Sonnet__4,
    /// `anthropic/claude-sonnet-4.5`: Claude Sonnet 4.5. Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Anthropic___Claude__Sonnet__4_5,
    /// `anthropic/claude-sonnet-4.6`: Claude Sonnet 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Anthropic___Claude__Sonnet__4_6,
    /// `anthropic/claude-sonnet-5`: Claude Sonnet 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-29, knowledge to 2026-01-31.
    Anthropic___Claude__Sonnet__5,
    /// `arcee-ai/trinity-large-preview`: Trinity Large Preview. Context 131,000, output 131,000 tokens. Released 2026-01-27, knowledge to 2024-10.
    #[model_id("arcee-ai/trinity-large-preview")]
    Arcee__Ai___Trinity__Large__Preview,
    /// `arcee-ai/trinity-large-thinking`: Trinity Large Thinking. Context 262,100, output 80,000 tokens. Released 2026-04-01.
    #[model_id("arcee-ai/trinity-large-thinking")]
    Arcee__Ai___Trinity__Large__Thinking,
    /// `arcee-ai/trinity-mini`: Trinity Mini. Context 131,072, output 131,072 tokens. Released 2025-12-01, knowledge to 2024-10.
    #[model_id("arcee-ai/trinity-mini")]
    Arcee__Ai___Trinity__Mini,
    /// `bfl/flux-2-flex`: FLUX.2 \[flex\]. Released 2025-11-25.
    Bfl___Flux__2__Flex,
    /// `bfl/flux-2-klein-4b`: FLUX.2 \[klein\] 4B. Released 2026-01-15.
    Bfl___Flux__2__Klein__4b,
    /// `bfl/flux-2-klein-9b`: FLUX.2 \[klein\] 9B. Released 2026-01-15.
    Bfl___Flux__2__Klein__9b,
    /// `bfl/flux-2-max`: FLUX.2 \[max\]. Context 67,300, output 67,300 tokens. Released 2025-12-16.
    Bfl___Flux__2__Max,
    /// `bfl/flux-2-pro`: FLUX.2 \[pro\]. Context 67,300, output 67,300 tokens. Released 2025-11-25.
    Bfl___Flux__2__Pro,
    /// `bfl/flux-kontext-max`: FLUX.1 Kontext Max. Context 512 tokens. Released 2025-05-29.
    Bfl___Flux__Kontext__Max,
    /// `bfl/flux-kontext-pro`: FLUX.1 Kontext Pro. Context 512 tokens. Released 2025-05-29.
    Bfl___Flux__Kontext__Pro,
    /// `bfl/flux-pro-1.0-fill`: FLUX.1 Fill \[pro\]. Context 512 tokens. Released 2024-10-01.
    Bfl___Flux__Pro__1_0__Fill,
    /// `bfl/flux-pro-1.1`: FLUX1.1 \[pro\]. Context 512 tokens. Released 2024-10-02.
    Bfl___Flux__Pro__1_1,
    /// `bfl/flux-pro-1.1-ultra`: FLUX1.1 \[pro\] Ultra. Context 512 tokens. Released 2024-11-01.
    Bfl___Flux__Pro__1_1__Ultra,
    /// `bytedance/seed-1.6`: Seed 1.6. Context 256,000, output 32,000 tokens. Released 2025-09-01, knowledge to 2024-10.
    Bytedance___Seed__1_6,
    /// `bytedance/seed-1.8`: Seed 1.8. Context 256,000, output 64,000 tokens. Released 2025-09-01, knowledge to 2024-10.
    Bytedance___Seed__1_8,
    /// `bytedance/seedance-2.0`: Seedance 2.0. Released 2026-04-14.
    Bytedance___Seedance__2_0,
    /// `bytedance/seedance-2.0-fast`: Seedance 2.0 Fast. Released 2026-04-14.
    Bytedance___Seedance__2_0__Fast,
    /// `bytedance/seedance-v1.0-pro`: Seedance v1.0 Pro. Released 2025-06-11.
    Bytedance___Seedance__V1_0__Pro,
    /// `bytedance/seedance-v1.0-pro-fast`: Seedance v1.0 Pro Fast. Released 2025-10-24.
    Bytedance___Seedance__V1_0__Pro__Fast,
    /// `bytedance/seedance-v1.5-pro`: Seedance v1.5 Pro. Released 2025-12-16.
    Bytedance___Seedance__V1_5__Pro,
    /// `bytedance/seedream-4.0`: Seedream 4.0. Released 2025-09-09.
    Bytedance___Seedream__4_0,
    /// `bytedance/seedream-4.5`: Seedream 4.5. Released 2025-12-03.
    Bytedance___Seedream__4_5,
    /// `bytedance/seedream-5.0-lite`: Seedream 5.0 Lite. Released 2026-02-13.
    Bytedance___Seedream__5_0__Lite,
    /// `cohere/command-a`: Command A. Context 256,000, output 8,000 tokens. Released 2025-03-13, knowledge to 2024-10.
    Cohere___Command__A,
    /// `cohere/embed-v4.0`: Embed v4.0. Context 128,000, output 1,536 tokens. Released 2025-04-15.
    Cohere___Embed__V4_0,
    /// `cohere/rerank-v3.5`: Cohere Rerank 3.5. Context 4,096, output 4,096 tokens. Released 2024-12-02.
    Cohere___Rerank__V3_5,
    /// `cohere/rerank-v4-fast`: Cohere Rerank 4 Fast. Context 32,000, output 32,000 tokens. Released 2025-12-11.
    Cohere___Rerank__V4__Fast,
    /// `cohere/rerank-v4-pro`: Cohere Rerank 4 Pro. Context 32,000, output 32,000 tokens. Released 2025-12-11.
    Cohere___Rerank__V4__Pro,
    /// `deepseek/deepseek-r1`: DeepSeek-R1. Context 128,000, output 32,768 tokens. Released 2025-01-20, knowledge to 2024-07.
    Deepseek___Deepseek__R1,
    /// `deepseek/deepseek-v3`: DeepSeek V3 0324. Context 163,840, output 163,840 tokens. Released 2024-12-26, knowledge to 2024-07.
    Deepseek___Deepseek__V3,
    /// `deepseek/deepseek-v3.1`: DeepSeek-V3.1. Context 128,000, output 128,000 tokens. Released 2025-08-21, knowledge to 2024-07.
    Deepseek___Deepseek__V3_1,
    /// `deepseek/deepseek-v3.1-terminus`: DeepSeek V3.1 Terminus. Context 131,072, output 65,536 tokens. Released 2025-09-22, knowledge to 2025-07.
    Deepseek___Deepseek__V3_1__Terminus,
    /// `deepseek/deepseek-v3.2`: DeepSeek V3.2. Context 128,000, output 8,000 tokens. Released 2025-12-01, knowledge to 2024-07.
    Deepseek___Deepseek__V3_2,
    /// `deepseek/deepseek-v3.2-thinking`: DeepSeek V3.2 Thinking. Context 128,000, output 8,000 tokens. Released 2025-12-01, knowledge to 2024-07.
    Deepseek___Deepseek__V3_2__Thinking,
    /// `deepseek/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,000,000, output 384,000 tokens. Released 2026-04-23, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Flash,
    /// `deepseek/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-23, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Pro,
    /// `google/gemini-2.5-flash`: Gemini 2.5 Flash. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Flash,
    /// `google/gemini-2.5-flash-image`: Nano Banana (Gemini 2.5 Flash Image). Context 32,768, output 65,536 tokens. Released 2025-08-26, knowledge to 2025-01.
    Google___Gemini__2_5__Flash__Image,
    /// `google/gemini-2.5-flash-lite`: Gemini 2.5 Flash Lite. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Flash__Lite,
    /// `google/gemini-2.5-pro`: Gemini 2.5 Pro. Context 1,048,576, output 65,536 tokens. Released 2025-06-17, knowledge to 2025-01.
    Google___Gemini__2_5__Pro,
    /// `google/gemini-3-flash`: Gemini 3 Flash. Context 1,000,000, output 65,000 tokens. Released 2025-12-17, knowledge to 2025-03.
    Google___Gemini__3__Flash,
    /// `google/gemini-3-pro-image`: Nano Banana Pro (Gemini 3 Pro Image). Context 65,536, output 32,768 tokens. Released 2025-09-01, knowledge to 2025-03.
    Google___Gemini__3__Pro__Image,
    /// `google/gemini-3-pro-preview`: Gemini 3 Pro Preview. Context 1,000,000, output 64,000 tokens. Released 2025-11-18, knowledge to 2025-01.
    Google___Gemini__3__Pro__Preview,
    /// `google/gemini-3.1-flash-image`: Gemini 3.1 Flash Image (Nano Banana 2). Context 131,072, output 32,768 tokens. Released 2026-05-28.
    Google___Gemini__3_1__Flash__Image,
    /// `google/gemini-3.1-flash-image-preview`: Gemini 3.1 Flash Image Preview (Nano Banana 2). Context 131,072, output 32,768 tokens. Released 2026-02-26, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Image__Preview,
    /// `google/gemini-3.1-flash-lite`: Gemini 3.1 Flash Lite. Context 1,000,000, output 65,000 tokens. Released 2026-05-07, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Lite,
    /// `google/gemini-3.1-flash-lite-image`: Gemini 3.1 Flash Lite Image (Nano Banana 2 Lite). Context 65,536, output 4,096 tokens. Released 2026-06-30.
    Google___Gemini__3_1__Flash__Lite__Image,
    /// `google/gemini-3.1-flash-lite-preview`: Gemini 3.1 Flash Lite Preview. Context 1,000,000, output 65,000 tokens. Released 2026-03-03, knowledge to 2025-01.
    Google___Gemini__3_1__Flash__Lite__Preview,
    /// `google/gemini-3.1-pro-preview`: Gemini 3.1 Pro Preview. Context 1,000,000, output 64,000 tokens. Released 2025-11-18, knowledge to 2025-01.
    Google___Gemini__3_1__Pro__Preview,
    /// `google/gemini-3.5-flash`: Gemini 3.5 Flash. Context 1,000,000, output 64,000 tokens. Released 2026-05-19, knowledge to 2025-01.
    Google___Gemini__3_5__Flash,
    /// `google/gemini-embedding-001`: Gemini Embedding 001. Context 8,192, output 1,536 tokens. Released 2025-05-20, knowledge to 2025-05.
    Google___Gemini__Embedding__001,
    /// `google/gemini-embedding-2`: Gemini Embedding 2. Released 2026-03-10.
    Google___Gemini__Embedding__2,
    /// `google/gemma-4-26b-a4b-it`: Gemma 4 26B A4B IT. Context 262,144, output 131,072 tokens. Released 2026-04-02.
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-31b-it`: Gemma 4 31B IT. Context 262,144, output 131,072 tokens. Released 2026-04-02.
    Google___Gemma__4__31b__It,
    /// `google/imagen-4.0-fast-generate-001`: Imagen 4 Fast. Context 480 tokens. Released 2025-06-01.
    Google___Imagen__4_0__Fast__Generate__001,
    /// `google/imagen-4.0-generate-001`: Imagen 4. Context 480 tokens. Released 2025-05-20.
    Google___Imagen__4_0__Generate__001,
    /// `google/imagen-4.0-ultra-generate-001`: Imagen 4 Ultra. Context 480 tokens. Released 2025-05-24.
    Google___Imagen__4_0__Ultra__Generate__001,
    /// `google/text-embedding-005`: Text Embedding 005. Context 8,192, output 1,536 tokens. Released 2024-08-01.
    Google___Text__Embedding__005,
    /// `google/text-multilingual-embedding-002`: Text Multilingual Embedding 002. Context 8,192, output 1,536 tokens. Released 2024-03-01.
    Google___Text__Multilingual__Embedding__002,
    /// `google/veo-3.0-fast-generate-001`: Veo 3.0 Fast Generate. Released 2025-07-31.
    Google___Veo__3_0__Fast__Generate__001,
    /// `google/veo-3.0-generate-001`: Veo 3.0. Released 2025-05-20.
    Google___Veo__3_0__Generate__001,
    /// `google/veo-3.1-fast-generate-001`: Veo 3.1 Fast Generate. Released 2025-10-15.
    Google___Veo__3_1__Fast__Generate__001,
    /// `google/veo-3.1-generate-001`: Veo 3.1. Released 2025-10-15.
    Google___Veo__3_1__Generate__001,
    /// `inception/mercury-2`: Mercury 2. Context 128,000, output 128,000 tokens. Released 2026-02-24.
    Inception___Mercury__2,
    /// `inception/mercury-coder-small`: Mercury Coder Small Beta. Context 32,000, output 16,384 tokens. Released 2025-02-26.
    Inception___Mercury__Coder__Small,
    /// `interfaze/interfaze-beta`: Interfaze Beta. Context 1,000,000, output 32,000 tokens. Released 2025-10-07.
    Interfaze___Interfaze__Beta,
    /// `klingai/kling-v2.5-turbo-i2v`: Kling v2.5 Turbo Image-to-Video. Released 2025-09-23.
    Klingai___Kling__V2_5__Turbo__I2v,
    /// `klingai/kling-v2.5-turbo-t2v`: Kling v2.5 Turbo Text-to-Video. Released 2025-09-23.
    Klingai___Kling__V2_5__Turbo__T2v,
    /// `klingai/kling-v2.6-i2v`: Kling v2.6 Image-to-Video. Released 2025-12-03.
    Klingai___Kling__V2_6__I2v,
    /// `klingai/kling-v2.6-motion-control`: Kling v2.6 Motion Control. Released 2025-12-18.
    Klingai___Kling__V2_6__Motion__Control,
    /// `klingai/kling-v2.6-t2v`: Kling v2.6 Text-to-Video. Released 2025-12-03.
    Klingai___Kling__V2_6__T2v,
    /// `klingai/kling-v3.0-i2v`: Kling v3.0 Image-to-Video. Released 2026-02-05.
    Klingai___Kling__V3_0__I2v,
    /// `klingai/kling-v3.0-motion-control`: Kling v3.0 Motion Control. Released 2026-03-04.
    Klingai___Kling__V3_0__Motion__Control,
    /// `klingai/kling-v3.0-t2v`: Kling v3.0 Text-to-Video. Released 2026-02-05.
    Klingai___Kling__V3_0__T2v,
    /// `kwaipilot/kat-coder-pro-v1`: KAT-Coder-Pro V1. Context 256,000, output 32,000 tokens. Released 2025-11-09, knowledge to 2024-10.
    Kwaipilot___Kat__Coder__Pro__V1,
    /// `kwaipilot/kat-coder-pro-v2`: Kat Coder Pro V2. Context 256,000, output 256,000 tokens. Released 2026-03-27.
    Kwaipilot___Kat__Coder__Pro__V2,
    /// `meituan/longcat-flash-chat`: LongCat Flash Chat. Context 128,000, output 100,000 tokens. Released 2025-09-01, knowledge to 2024-10.
    Meituan___Longcat__Flash__Chat,
    /// `meituan/longcat-flash-thinking-2601`: LongCat Flash Thinking 2601. Context 32,768, output 32,768 tokens. Released 2026-01-15.
    Meituan___Longcat__Flash__Thinking__2601,
    /// `meta/llama-3.1-70b`: Llama 3.1 70B Instruct. Context 128,000, output 8,192 tokens. Released 2024-07-23, knowledge to 2023-12.
    Meta___Llama__3_1__70b,
    /// `meta/llama-3.1-8b`: Llama 3.1 8B Instruct. Context 128,000, output 8,192 tokens. Released 2024-07-23, knowledge to 2023-12.
    Meta___Llama__3_1__8b,
    /// `meta/llama-3.2-11b`: Llama 3.2 11B Vision Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__11b,
    /// `meta/llama-3.2-1b`: Llama 3.2 1B Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__1b,
    /// `meta/llama-3.2-3b`: Llama 3.2 3B Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__3b,
    /// `meta/llama-3.2-90b`: Llama 3.2 90B Vision Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__90b,
    /// `meta/llama-3.3-70b`: Llama-3.3-70B-Instruct. Context 128,000, output 4,096 tokens. Released 2024-12-06, knowledge to 2023-12.
    Meta___Llama__3_3__70b,
    /// `meta/llama-4-maverick`: Llama-4-Maverick-17B-128E-Instruct-FP8. Context 128,000, output 4,096 tokens. Released 2025-04-05, knowledge to 2024-08.
    Meta___Llama__4__Maverick,
    /// `meta/llama-4-scout`: Llama-4-Scout-17B-16E-Instruct-FP8. Context 128,000, output 4,096 tokens. Released 2025-04-05, knowledge to 2024-08.
    Meta___Llama__4__Scout,
    /// `minimax/minimax-m2`: MiniMax M2. Context 205,000, output 205,000 tokens. Released 2025-10-27, knowledge to 2024-10.
    Minimax___Minimax__M2,
    /// `minimax/minimax-m2.1`: MiniMax M2.1. Context 204,800, output 131,072 tokens. Released 2025-12-23, knowledge to 2024-10.
    Minimax___Minimax__M2_1,
    /// `minimax/minimax-m2.1-lightning`: MiniMax M2.1 Lightning. Context 204,800, output 131,072 tokens. Released 2025-12-23, knowledge to 2024-10.
    Minimax___Minimax__M2_1__Lightning,
    /// `minimax/minimax-m2.5`: MiniMax M2.5. Context 204,800, output 131,000 tokens. Released 2026-02-12.
    Minimax___Minimax__M2_5,
    /// `minimax/minimax-m2.5-highspeed`: MiniMax M2.5 High Speed. Context 204,800, output 131,000 tokens. Released 2026-02-12.
    Minimax___Minimax__M2_5__Highspeed,
    /// `minimax/minimax-m2.7`: Minimax M2.7. Context 204,800, output 131,000 tokens. Released 2026-03-18.
    Minimax___Minimax__M2_7,
    /// `minimax/minimax-m2.7-highspeed`: MiniMax M2.7 High Speed. Context 204,800, output 131,100 tokens. Released 2026-03-18.
    Minimax___Minimax__M2_7__Highspeed,
    /// `minimax/minimax-m3`: MiniMax M3. Context 1,000,000, output 1,000,000 tokens. Released 2026-05-31.
    Minimax___Minimax__M3,
    /// `mistral/codestral`: Codestral (latest). Context 256,000, output 4,096 tokens. Released 2024-05-29, knowledge to 2024-10.
    Mistral___Codestral,
    /// `mistral/codestral-embed`: Codestral Embed. Context 8,192, output 1,536 tokens. Released 2025-05-28.
    Mistral___Codestral__Embed,
    /// `mistral/devstral-2`: Devstral 2. Context 256,000, output 256,000 tokens. Released 2025-12-09, knowledge to 2024-10.
    Mistral___Devstral__2,
    /// `mistral/devstral-small`: Devstral Small 1.1. Context 128,000, output 64,000 tokens. Released 2025-05-21, knowledge to 2024-10.
    Mistral___Devstral__Small,
    /// `mistral/devstral-small-2`: Devstral Small 2. Context 256,000, output 256,000 tokens. Released 2025-12-09, knowledge to 2024-10.
    Mistral___Devstral__Small__2,
    /// `mistral/magistral-medium`: Magistral Medium (latest). Context 128,000, output 16,384 tokens. Released 2025-03-17, knowledge to 2025-06.
    Mistral___Magistral__Medium,
    /// `mistral/magistral-small`: Magistral Small. Context 128,000, output 128,000 tokens. Released 2025-03-17, knowledge to 2025-06.
    Mistral___Magistral__Small,
    /// `mistral/ministral-14b`: Ministral 14B. Context 256,000, output 256,000 tokens. Released 2025-12-02, knowledge to 2024-10.
    Mistral___Ministral__14b,
    /// `mistral/ministral-3b`: Ministral 3B (latest). Context 128,000, output 128,000 tokens. Released 2024-10-01, knowledge to 2024-10.
    Mistral___Ministral__3b,
    /// `mistral/ministral-8b`: Ministral 8B (latest). Context 128,000, output 128,000 tokens. Released 2024-10-01, knowledge to 2024-10.
    Mistral___Ministral__8b,
    /// `mistral/mistral-embed`: Mistral Embed. Context 8,192, output 1,536 tokens. Released 2023-12-11.
    Mistral___Mistral__Embed,
    /// `mistral/mistral-large-3`: Mistral Large 3. Context 256,000, output 256,000 tokens. Released 2025-12-02, knowledge to 2024-10.
    Mistral___Mistral__Large__3,
    /// `mistral/mistral-medium`: Mistral Medium 3.1. Context 128,000, output 64,000 tokens. Released 2025-05-07, knowledge to 2024-10.
    Mistral___Mistral__Medium,
    /// `mistral/mistral-medium-3.5`: Mistral Medium Latest. Context 256,000, output 256,000 tokens. Released 2026-04-29.
    Mistral___Mistral__Medium__3_5,
    /// `mistral/mistral-nemo`: Mistral Nemo. Context 128,000, output 128,000 tokens. Released 2024-07-18, knowledge to 2024-04.
    Mistral___Mistral__Nemo,
    /// `mistral/mistral-small`: Mistral Small (latest). Context 32,000, output 4,000 tokens. Released 2024-09-17, knowledge to 2025-06.
    Mistral___Mistral__Small,
    /// `mistral/pixtral-12b`: Pixtral 12B. Context 128,000, output 128,000 tokens. Released 2024-09-01, knowledge to 2024-09.
    Mistral___Pixtral__12b,
    /// `mistral/pixtral-large`: Pixtral Large (latest). Context 128,000, output 128,000 tokens. Released 2024-11-01, knowledge to 2024-11.
    Mistral___Pixtral__Large,
    /// `moonshotai/kimi-k2`: Kimi K2 Instruct. Context 131,072, output 131,072 tokens. Released 2025-07-11.
    Moonshotai___Kimi__K2,
    /// `moonshotai/kimi-k2-thinking`: Kimi K2 Thinking. Context 216,144, output 216,144 tokens. Released 2025-11-06, knowledge to 2024-08.
    Moonshotai___Kimi__K2__Thinking,
    /// `moonshotai/kimi-k2.5`: Kimi K2.5. Context 262,114, output 262,114 tokens. Released 2026-01-26, knowledge to 2025-01.
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/kimi-k2.6`: Kimi K2.6. Context 262,000, output 262,000 tokens. Released 2026-04-20, knowledge to 2025-01.
    Moonshotai___Kimi__K2_6,
    /// `moonshotai/kimi-k2.7-code`: Kimi K2.7 Code. Context 256,000, output 32,768 tokens. Released 2026-06-12, knowledge to 2025-01.
    Moonshotai___Kimi__K2_7__Code,
    /// `moonshotai/kimi-k2.7-code-highspeed`: Kimi K2.7 Code High Speed. Context 262,144, output 32,768 tokens. Released 2026-06-15, knowledge to 2025-01.
    Moonshotai___Kimi__K2_7__Code__Highspeed,
    /// `morph/morph-v3-fast`: Morph v3 Fast. Context 16,000, output 16,000 tokens. Released 2024-08-15.
    Morph___Morph__V3__Fast,
    /// `morph/morph-v3-large`: Morph v3 Large. Context 32,000, output 32,000 tokens. Released 2024-08-15.
    Morph___Morph__V3__Large,
    /// `nvidia/nemotron-3-nano-30b-a3b`: Nemotron 3 Nano 30B A3B. Context 262,144, output 262,144 tokens. Released 2025-12-15, knowledge to 2024-10.
    Nvidia___Nemotron__3__Nano__30b__A3b,
    /// `nvidia/nemotron-3-super-120b-a12b`: NVIDIA Nemotron 3 Super 120B A12B. Context 256,000, output 32,000 tokens. Released 2026-03-11.
    Nvidia___Nemotron__3__Super__120b__A12b,
    /// `nvidia/nemotron-3-ultra-550b-a55b`: Nemotron 3 Ultra. Context 1,000,000, output 65,000 tokens. Released 2026-06-04.
    Nvidia___Nemotron__3__Ultra__550b__A55b,
    /// `nvidia/nemotron-nano-12b-v2-vl`: Nvidia Nemotron Nano 12B V2 VL. Context 131,072, output 131,072 tokens. Released 2025-10-28, knowledge to 2024-10.
    Nvidia___Nemotron__Nano__12b__V2__Vl,
    /// `nvidia/nemotron-nano-9b-v2`: Nvidia Nemotron Nano 9B V2. Context 131,072, output 131,072 tokens. Released 2025-08-18, knowledge to 2024-10.
    Nvidia___Nemotron__Nano__9b__V2,
    /// `openai/gpt-3.5-turbo`: GPT-3.5 Turbo. Context 16,385, output 4,096 tokens. Released 2023-03-01, knowledge to 2021-09.
    Openai___Gpt__3_5__Turbo,
    /// `openai/gpt-3.5-turbo-instruct`: GPT-3.5 Turbo Instruct. Context 8,192, output 4,096 tokens. Released 2023-09-18, knowledge to 2021-09.
    Openai___Gpt__3_5__Turbo__Instruct,
    /// `openai/gpt-4-turbo`: GPT-4 Turbo. Context 128,000, output 4,096 tokens. Released 2023-11-06, knowledge to 2023-12.
    Openai___Gpt__4__Turbo,
    /// `openai/gpt-4.1`: GPT-4.1. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1,
    /// `openai/gpt-4.1-mini`: GPT-4.1 mini. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Mini,
    /// `openai/gpt-4.1-nano`: GPT-4.1 nano. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Nano,
    /// `openai/gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13, knowledge to 2023-09.
    Openai___Gpt__4o,
    /// `openai/gpt-4o-mini`: GPT-4o mini. Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2023-09.
    Openai___Gpt__4o__Mini,
    /// `openai/gpt-4o-mini-search-preview`: GPT 4o Mini Search Preview. Context 128,000, output 16,384 tokens. Released 2025-03-12, knowledge to 2023-09.
    Openai___Gpt__4o__Mini__Search__Preview,
    /// `openai/gpt-4o-mini-transcribe`: GPT-4o mini Transcribe. Released 2024-03-13.
    Openai___Gpt__4o__Mini__Transcribe,
    /// `openai/gpt-4o-transcribe`: GPT-4o Transcribe. Released 2024-03-13.
    Openai___Gpt__4o__Transcribe,
    /// `openai/gpt-5`: GPT-5. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Openai___Gpt__5,
    /// `openai/gpt-5-chat`: GPT-5 Chat. Context 128,000, output 16,384 tokens. Released 2025-08-07, knowledge to 2024-10.
    Openai___Gpt__5__Chat,
    /// `openai/gpt-5-codex`: GPT-5-Codex. Context 400,000, output 128,000 tokens. Released 2025-09-15, knowledge to 2024-09-30.
    Openai___Gpt__5__Codex,
    /// `openai/gpt-5-mini`: GPT-5 Mini. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Mini,
    /// `openai/gpt-5-nano`: GPT-5 Nano. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Openai___Gpt__5__Nano,
    /// `openai/gpt-5-pro`: GPT-5 pro. Context 400,000, output 272,000 tokens. Released 2025-10-06, knowledge to 2024-10.
    Openai___Gpt__5__Pro,
    /// `openai/gpt-5.1-codex`: GPT-5.1-Codex. Context 400,000, output 128,000 tokens. Released 2025-11-12, knowledge to 2024-10.
    Openai___Gpt__5_1__Codex,
    /// `openai/gpt-5.1-codex-max`: GPT 5.1 Codex Max. Context 400,000, output 128,000 tokens. Released 2025-11-19, knowledge to 2024-10.
    Openai___Gpt__5_1__Codex__Max,
    /// `openai/gpt-5.1-codex-mini`: GPT-5.1 Codex mini. Context 400,000, output 128,000 tokens. Released 2025-11-12, knowledge to 2024-10.
    Openai___Gpt__5_1__Codex__Mini,
    /// `openai/gpt-5.1-instant`: GPT-5.1 Instant. Context 128,000, output 16,384 tokens. Released 2025-11-12, knowledge to 2024-10.
    Openai___Gpt__5_1__Instant,
    /// `openai/gpt-5.1-thinking`: GPT 5.1 Thinking. Context 400,000, output 128,000 tokens. Released 2025-11-12, knowledge to 2024-10.
    Openai___Gpt__5_1__Thinking,
    /// `openai/gpt-5.2`: GPT-5.2. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2024-10.
    Openai___Gpt__5_2,
    /// `openai/gpt-5.2-chat`: GPT-5.2 Chat. Context 128,000, output 16,384 tokens. Released 2025-12-11, knowledge to 2024-10.
    Openai___Gpt__5_2__Chat,
    /// `openai/gpt-5.2-codex`: GPT-5.2-Codex. Context 400,000, output 128,000 tokens. Released 2025-12-18, knowledge to 2024-10.
    Openai___Gpt__5_2__Codex,
    /// `openai/gpt-5.2-pro`: GPT 5.2 . Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2024-10.
    Openai___Gpt__5_2__Pro,
    /// `openai/gpt-5.3-chat`: GPT-5.3 Chat. Context 128,000, output 16,384 tokens. Released 2026-03-03.
    Openai___Gpt__5_3__Chat,
    /// `openai/gpt-5.3-codex`: GPT 5.3 Codex. Context 400,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-08-31.
    Openai___Gpt__5_3__Codex,
    /// `openai/gpt-5.4`: GPT 5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4,
    /// `openai/gpt-5.4-mini`: GPT 5.4 Mini. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Mini,
    /// `openai/gpt-5.4-nano`: GPT 5.4 Nano. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Nano,
    /// `openai/gpt-5.4-pro`: GPT 5.4 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Openai___Gpt__5_4__Pro,
    /// `openai/gpt-5.5`: GPT 5.5. Context 1,000,000, output 128,000 tokens. Released 2026-04-24, knowledge to 2025-12-01.
    Openai___Gpt__5_5,
    /// `openai/gpt-5.5-pro`: GPT 5.5 Pro. Context 1,000,000, output 128,000 tokens. Released 2026-04-24, knowledge to 2025-12-01.
    Openai___Gpt__5_5__Pro,
    /// `openai/gpt-image-1`: GPT Image 1. Released 2025-03-25.
    Openai___Gpt__Image__1,
    /// `openai/gpt-image-1-mini`: GPT Image 1 Mini. Released 2025-10-06.
    Openai___Gpt__Image__1__Mini,
    /// `openai/gpt-image-1.5`: GPT Image 1.5. Released 2025-12-16.
    Openai___Gpt__Image__1_5,
    /// `openai/gpt-image-2`: GPT Image 2. Released 2026-04-21.
    Openai___Gpt__Image__2,
    /// `openai/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 131,072 tokens. Released 2025-08-05, knowledge to 2024-10.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 8,192 tokens. Released 2025-08-05, knowledge to 2024-10.
    Openai___Gpt__Oss__20b,
    /// `openai/gpt-oss-safeguard-20b`: gpt-oss-safeguard-20b. Context 131,072, output 65,536 tokens. Released 2025-10-29, knowledge to 2024-10.
    Openai___Gpt__Oss__Safeguard__20b,
    /// `openai/gpt-realtime-1.5`: GPT-Realtime-1.5. Released 2026-02-23.
    Openai___Gpt__Realtime__1_5,
    /// `openai/gpt-realtime-2`: gpt-realtime-2. Released 2026-05-07.
    Openai___Gpt__Realtime__2,
    /// `openai/gpt-realtime-mini`: GPT-Realtime mini. Released 2025-10-10.
    Openai___Gpt__Realtime__Mini,
    /// `openai/o1`: o1. Context 200,000, output 100,000 tokens. Released 2024-12-05, knowledge to 2023-09.
    Openai___O1,
    /// `openai/o3`: o3. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    Openai___O3,
    /// `openai/o3-deep-research`: o3-deep-research. Context 200,000, output 100,000 tokens. Released 2025-06-26, knowledge to 2024-10.
    Openai___O3__Deep__Research,
    /// `openai/o3-mini`: o3-mini. Context 200,000, output 100,000 tokens. Released 2024-12-20, knowledge to 2024-05.
    Openai___O3__Mini,
    /// `openai/o3-pro`: o3 Pro. Context 200,000, output 100,000 tokens. Released 2025-06-10, knowledge to 2024-10.
    Openai___O3__Pro,
    /// `openai/o4-mini`: o4-mini. Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    Openai___O4__Mini,
    /// `openai/text-embedding-3-large`: text-embedding-3-large. Context 8,192, output 1,536 tokens. Released 2024-01-25.
    Openai___Text__Embedding__3__Large,
    /// `openai/text-embedding-3-small`: text-embedding-3-small. Context 8,192, output 1,536 tokens. Released 2024-01-25.
    Openai___Text__Embedding__3__Small,
    /// `openai/text-embedding-ada-002`: text-embedding-ada-002. Context 8,192, output 1,536 tokens. Released 2022-12-15.
    Openai___Text__Embedding__Ada__002,
    /// `openai/tts-1`: TTS-1. Released 2023-11-06.
    Openai___Tts__1,
    /// `openai/tts-1-hd`: TTS-1 HD. Released 2023-11-06.
    Openai___Tts__1__Hd,
    /// `openai/whisper-1`: Whisper. Released 2022-09-21.
    Openai___Whisper__1,
    /// `perplexity/sonar`: Sonar. Context 127,000, output 8,000 tokens. Released 2025-02-19, knowledge to 2025-02.
    Perplexity___Sonar,
    /// `perplexity/sonar-pro`: Sonar Pro. Context 200,000, output 8,000 tokens. Released 2025-02-19, knowledge to 2025-09.
    Perplexity___Sonar__Pro,
    /// `perplexity/sonar-reasoning-pro`: Sonar Reasoning Pro. Context 127,000, output 8,000 tokens. Released 2025-02-19, knowledge to 2025-09.
    Perplexity___Sonar__Reasoning__Pro,
    /// `prodia/flux-fast-schnell`: Flux Schnell. Context 512 tokens. Released 2024-08-02.
    Prodia___Flux__Fast__Schnell,
    /// `quiverai/arrow-1.1`: Arrow 1.1. Context 131,072, output 131,072 tokens. Released 2026-04-16.
    Quiverai___Arrow__1_1,
    /// `recraft/recraft-v2`: Recraft V2. Context 512 tokens. Released 2024-03-13.
    Recraft___Recraft__V2,
    /// `recraft/recraft-v3`: Recraft V3. Context 512 tokens. Released 2024-10-30.
    Recraft___Recraft__V3,
    /// `recraft/recraft-v4`: Recraft V4. Released 2026-02-17.
    Recraft___Recraft__V4,
    /// `recraft/recraft-v4-pro`: Recraft V4 Pro. Released 2026-02-17.
    Recraft___Recraft__V4__Pro,
    /// `recraft/recraft-v4.1`: Recraft V4.1. Released 2026-05-14.
    Recraft___Recraft__V4_1,
    /// `recraft/recraft-v4.1-pro`: Recraft V4.1 Pro. Released 2026-05-14.
    Recraft___Recraft__V4_1__Pro,
    /// `recraft/recraft-v4.1-utility`: Recraft V4.1 Utility. Released 2026-05-14.
    Recraft___Recraft__V4_1__Utility,
    /// `recraft/recraft-v4.1-utility-pro`: Recraft V4.1 Utility Pro. Released 2026-05-14.
    Recraft___Recraft__V4_1__Utility__Pro,
    /// `sakana/fugu-ultra`: Fugu Ultra. Context 1,000,000, output 1,000,000 tokens. Released 2026-06-21.
    Sakana___Fugu__Ultra,
    /// `stepfun/step-3.5-flash`: StepFun 3.5 Flash. Context 262,114, output 262,114 tokens. Released 2026-01-29, knowledge to 2025-01.
    Stepfun___Step__3_5__Flash,
    /// `stepfun/step-3.7-flash`: Step 3.7 Flash. Context 256,000, output 256,000 tokens. Released 2026-05-28, knowledge to 2026-01-01.
    Stepfun___Step__3_7__Flash,
    /// `voyage/rerank-2.5`: Voyage Rerank 2.5. Context 32,000, output 32,000 tokens. Released 2025-08-11.
    Voyage___Rerank__2_5,
    /// `voyage/rerank-2.5-lite`: Voyage Rerank 2.5 Lite. Context 32,000, output 32,000 tokens. Released 2025-08-11.
    Voyage___Rerank__2_5__Lite,
    /// `voyage/voyage-3-large`: voyage-3-large. Context 8,192, output 1,536 tokens. Released 2025-01-07.
    Voyage___Voyage__3__Large,
    /// `voyage/voyage-3.5`: voyage-3.5. Context 8,192, output 1,536 tokens. Released 2025-05-20.
    Voyage___Voyage__3_5,
    /// `voyage/voyage-3.5-lite`: voyage-3.5-lite. Context 8,192, output 1,536 tokens. Released 2025-05-20.
    Voyage___Voyage__3_5__Lite,
    /// `voyage/voyage-4`: voyage-4. Context 32,000 tokens. Released 2026-01-15.
    Voyage___Voyage__4,
    /// `voyage/voyage-4-large`: voyage-4-large. Context 32,000 tokens. Released 2026-01-15.
    Voyage___Voyage__4__Large,
    /// `voyage/voyage-4-lite`: voyage-4-lite. Context 32,000 tokens. Released 2026-01-15.
    Voyage___Voyage__4__Lite,
    /// `voyage/voyage-code-2`: voyage-code-2. Context 8,192, output 1,536 tokens. Released 2024-01-01.
    Voyage___Voyage__Code__2,
    /// `voyage/voyage-code-3`: voyage-code-3. Context 8,192, output 1,536 tokens. Released 2024-12-04.
    Voyage___Voyage__Code__3,
    /// `voyage/voyage-finance-2`: voyage-finance-2. Context 8,192, output 1,536 tokens. Released 2024-06-03.
    Voyage___Voyage__Finance__2,
    /// `voyage/voyage-law-2`: voyage-law-2. Context 8,192, output 1,536 tokens. Released 2024-04-15.
    Voyage___Voyage__Law__2,
    /// `xai/grok-4.1-fast-non-reasoning`: Grok 4.1 Fast Non-Reasoning. Context 1,000,000, output 1,000,000 tokens. Released 2025-11-19, knowledge to 2024-10.
    Xai___Grok__4_1__Fast__Non__Reasoning,
    /// `xai/grok-4.1-fast-reasoning`: Grok 4.1 Fast Reasoning. Context 1,000,000, output 1,000,000 tokens. Released 2025-11-19, knowledge to 2024-10.
    Xai___Grok__4_1__Fast__Reasoning,
    /// `xai/grok-4.20-multi-agent`: Grok 4.20 Multi-Agent. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-10.
    Xai___Grok__4_20__Multi__Agent,
    /// `xai/grok-4.20-multi-agent-beta`: Grok 4.20 Multi Agent Beta. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-11.
    Xai___Grok__4_20__Multi__Agent__Beta,
    /// `xai/grok-4.20-non-reasoning`: Grok 4.20 Non-Reasoning. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-10.
    Xai___Grok__4_20__Non__Reasoning,
    /// `xai/grok-4.20-non-reasoning-beta`: Grok 4.20 Beta Non-Reasoning. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-11.
    Xai___Grok__4_20__Non__Reasoning__Beta,
    /// `xai/grok-4.20-reasoning`: Grok 4.20 Reasoning. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-10.
    Xai___Grok__4_20__Reasoning,
    /// `xai/grok-4.20-reasoning-beta`: Grok 4.20 Beta Reasoning. Context 2,000,000, output 2,000,000 tokens. Released 2026-03-11.
    Xai___Grok__4_20__Reasoning__Beta,
    /// `xai/grok-4.3`: Grok 4.3. Context 1,000,000, output 1,000,000 tokens. Released 2026-04-30.
    Xai___Grok__4_3,
    /// `xai/grok-build-0.1`: Grok Build 0.1. Context 256,000, output 256,000 tokens. Released 2026-05-20.
    Xai___Grok__Build__0_1,
    /// `xai/grok-imagine-image`: Grok Imagine Image. Released 2026-01-28.
    Xai___Grok__Imagine__Image,
    /// `xai/grok-imagine-video`: Grok Imagine. Released 2026-01-28.
    Xai___Grok__Imagine__Video,
    /// `xai/grok-imagine-video-1.5`: Grok Imagine Video 1.5. Released 2026-06-22.
    Xai___Grok__Imagine__Video__1_5,
    /// `xai/grok-imagine-video-1.5-preview`: Grok Imagine Video 1.5 Preview. Released 2026-05-30.
    Xai___Grok__Imagine__Video__1_5__Preview,
    /// `xai/grok-stt`: Grok STT. Released 2026-03-16.
    Xai___Grok__Stt,
    /// `xai/grok-tts`: Grok TTS. Released 2026-03-16.
    Xai___Grok__Tts,
    /// `xai/grok-voice-think-fast-1.0`: Grok Voice Think Fast 1.0. Released 2026-04-23.
    Xai___Grok__Voice__Think__Fast__1_0,
    /// `xiaomi/mimo-v2-flash`: MiMo V2 Flash. Context 262,144, output 32,000 tokens. Released 2025-12-16, knowledge to 2024-10.
    Xiaomi___Mimo__V2__Flash,
    /// `xiaomi/mimo-v2-pro`: MiMo V2 Pro. Context 1,000,000, output 128,000 tokens. Released 2026-03-18, knowledge to 2024-12.
    Xiaomi___Mimo__V2__Pro,
    /// `xiaomi/mimo-v2.5`: MiMo M2.5. Context 1,050,000, output 131,100 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5,
    /// `xiaomi/mimo-v2.5-pro`: MiMo V2.5 Pro. Context 1,050,000, output 131,000 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomi___Mimo__V2_5__Pro,
    /// `zai/glm-4.5`: GLM 4.5. Context 128,000, output 96,000 tokens. Released 2025-07-28, knowledge to 2025-07.
    Zai___Glm__4_5,
    /// `zai/glm-4.5-air`: GLM 4.5 Air. Context 128,000, output 96,000 tokens. Released 2025-07-28, knowledge to 2025-04.
    Zai___Glm__4_5__Air,
    /// `zai/glm-4.5v`: GLM 4.5V. Context 66,000, output 16,000 tokens. Released 2025-08-11, knowledge to 2025-08.
    Zai___Glm__4_5v,
    /// `zai/glm-4.6`: GLM 4.6. Context 200,000, output 96,000 tokens. Released 2025-09-30, knowledge to 2025-04.
    Zai___Glm__4_6,
    /// `zai/glm-4.6v`: GLM-4.6V. Context 128,000, output 24,000 tokens. Released 2025-09-30, knowledge to 2024-10.
    Zai___Glm__4_6v,
    /// `zai/glm-4.6v-flash`: GLM-4.6V-Flash. Context 128,000, output 24,000 tokens. Released 2025-09-30, knowledge to 2024-10.
    Zai___Glm__4_6v__Flash,
    /// `zai/glm-4.7`: GLM 4.7. Context 200,000, output 120,000 tokens. Released 2025-12-22, knowledge to 2024-10.
    Zai___Glm__4_7,
    /// `zai/glm-4.7-flash`: GLM 4.7 Flash. Context 200,000, output 131,000 tokens. Released 2026-01-19, knowledge to 2025-04.
    Zai___Glm__4_7__Flash,
    /// `zai/glm-4.7-flashx`: GLM 4.7 FlashX. Context 200,000, output 128,000 tokens. Released 2026-01-19, knowledge to 2025-01.
    Zai___Glm__4_7__Flashx,
    /// `zai/glm-5`: GLM-5. Context 202,800, output 131,100 tokens. Released 2026-02-12.
    Zai___Glm__5,
    /// `zai/glm-5-turbo`: GLM 5 Turbo. Context 202,800, output 131,100 tokens. Released 2026-03-15.
    Zai___Glm__5__Turbo,
    /// `zai/glm-5.1`: GLM 5.1. Context 202,000, output 202,000 tokens. Released 2026-04-07.
    Zai___Glm__5_1,
    /// `zai/glm-5.2`: GLM 5.2. Context 1,000,000, output 128,000 tokens. Released 2026-06-16.
    Zai___Glm__5_2,
    /// `zai/glm-5.2-fast`: GLM 5.2 Fast. Context 1,000,000, output 128,000 tokens. Released 2026-06-16.
    Zai___Glm__5_2__Fast,
    /// `zai/glm-5v-turbo`: GLM 5V Turbo. Context 200,000, output 128,000 tokens. Released 2026-04-01.
    Zai___Glm__5v__Turbo,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
