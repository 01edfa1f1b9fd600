//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Nvidia
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [NVIDIA NIM](https://build.nvidia.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelNvidia;")]
/// let model: ProviderModelNvidia = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelNvidia {
    /// `abacusai/dracarys-llama-3_1-70b-instruct`: dracarys-llama-3.1-70b-instruct. Context 128,000, output 8,192 tokens. Released 2024-09-11.
    #[model_id("abacusai/dracarys-llama-3_1-70b-instruct")]
    Abacusai___Dracarys__Llama__3__1__70b__Instruct,
    /// `baai/bge-m3`: BGE M3. Context 8,192, output 1,024 tokens. Released 2024-01-30.
    Baai___Bge__M3,
    /// `black-forest-labs/flux.1-dev`: FLUX.1-dev. Context 4,096 tokens. Released 2024-08-01, knowledge to 2024-08.
    #[model_id("black-forest-labs/flux.1-dev")]
    Black__Forest__Labs___Flux_1__Dev,
    /// `black-forest-labs/flux_1-kontext-dev`: FLUX.1-Kontext-dev. Context 40,960, output 40,960 tokens. Released 2025-08-12.
    #[model_id("black-forest-labs/flux_1-kontext-dev")]
    Black__Forest__Labs___Flux__1__Kontext__Dev,
    /// `black-forest-labs/flux_1-schnell`: FLUX.1-schnell. Context 77 tokens. Released 2024-08-01, knowledge to 2024-07.
    #[model_id("black-forest-labs/flux_1-schnell")]
    Black__Forest__Labs___Flux__1__Schnell,
    /// `black-forest-labs/flux_2-klein-4b`: FLUX.2 Klein 4B. Context 40,960, output 40,960 tokens. Released 2026-01-14, knowledge to 2025-06.
    #[model_id("black-forest-labs/flux_2-klein-4b")]
    Black__Forest__Labs___Flux__2__Klein__4b,
    /// `bytedance/seed-oss-36b-instruct`: ByteDance-Seed/Seed-OSS-36B-Instruct. Context 262,000, output 262,000 tokens. Released 2025-09-04.
    Bytedance___Seed__Oss__36b__Instruct,
    /// `deepseek-ai/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,048,576, output 393,216 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/deepseek-v4-flash")]
    Deepseek__Ai___Deepseek__V4__Flash,
    /// `deepseek-ai/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,048,576, output 393,216 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("deepseek-ai/deepseek-v4-pro")]
    Deepseek__Ai___Deepseek__V4__Pro,
    /// `google/gemma-2-2b-it`: Gemma 2 2b It. Context 128,000, output 4,096 tokens. Released 2024-07-16.
    Google___Gemma__2__2b__It,
    /// `google/gemma-3n-e2b-it`: Gemma 3n E2b It. Context 128,000, output 4,096 tokens. Released 2025-06-12, knowledge to 2024-06.
    Google___Gemma__3n__E2b__It,
    /// `google/gemma-3n-e4b-it`: Gemma 3n E4b It. Context 128,000, output 4,096 tokens. Released 2025-06-03, knowledge to 2024-06.
    Google___Gemma__3n__E4b__It,
    /// `google/gemma-4-31b-it`: Gemma-4-31B-IT. Context 256,000, output 16,384 tokens. Released 2026-04-02, knowledge to 2025-01.
    Google___Gemma__4__31b__It,
    /// `google/google-paligemma`: paligemma. Context 128,000, output 8,192 tokens. Released 2024-05-14.
    Google___Google__Paligemma,
    /// `meta/esm2-650m`: esm2-650m. Context 128,000, output 8,192 tokens. Released 2024-08-29.
    Meta___Esm2__650m,
    /// `meta/esmfold`: esmfold. Context 128,000, output 8,192 tokens. Released 2024-03-15.
    Meta___Esmfold,
    /// `meta/llama-3.1-70b-instruct`: Llama 3.1 70b Instruct. Context 128,000, output 4,096 tokens. Released 2024-07-16.
    Meta___Llama__3_1__70b__Instruct,
    /// `meta/llama-3.1-8b-instruct`: Llama 3.1 8B Instruct. Context 16,000, output 4,096 tokens. Released 2025-01-01, knowledge to 2023-12.
    Meta___Llama__3_1__8b__Instruct,
    /// `meta/llama-3.2-11b-vision-instruct`: Llama 3.2 11b Vision Instruct. Context 128,000, output 4,096 tokens. Released 2024-09-18, knowledge to 2023-12.
    Meta___Llama__3_2__11b__Vision__Instruct,
    /// `meta/llama-3.2-1b-instruct`: Llama 3.2 1b Instruct. Context 128,000, output 4,096 tokens. Released 2024-09-18, knowledge to 2023-12.
    Meta___Llama__3_2__1b__Instruct,
    /// `meta/llama-3.2-3b-instruct`: Llama 3.2 3B Instruct. Context 32,768, output 32,000 tokens. Released 2024-09-18.
    Meta___Llama__3_2__3b__Instruct,
    /// `meta/llama-3.2-90b-vision-instruct`: Llama-3.2-90B-Vision-Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__90b__Vision__Instruct,
    /// `meta/llama-3.3-70b-instruct`: Llama 3.3 70b Instruct. Context 128,000, output 4,096 tokens. Released 2024-11-26.
    Meta___Llama__3_3__70b__Instruct,
    /// `meta/llama-4-maverick-17b-128e-instruct`: Llama 4 Maverick 17b 128e Instruct. Context 128,000, output 4,096 tokens. Released 2025-04-01, knowledge to 2024-02.
    Meta___Llama__4__Maverick__17b__128e__Instruct,
    /// `meta/llama-guard-4-12b`: Llama Guard 4 12B. Context 128,000, output 16,384 tokens. Released 2025-04-05.
    Meta___Llama__Guard__4__12b,
    /// `microsoft/phi-4-mini-instruct`: Phi-4-Mini. Context 131,072, output 8,192 tokens. Released 2024-12-01, knowledge to 2024-12.
    Microsoft___Phi__4__Mini__Instruct,
    /// `microsoft/phi-4-multimodal-instruct`: Phi 4 Multimodal. Context 128,000, output 16,384 tokens. Released 2025-07-26.
    Microsoft___Phi__4__Multimodal__Instruct,
    /// `minimaxai/minimax-m2.7`: MiniMax-M2.7. Context 204,800, output 131,072 tokens. Released 2026-03-18.
    Minimaxai___Minimax__M2_7,
    /// `minimaxai/minimax-m3`: MiniMax-M3. Context 1,000,000, output 16,384 tokens. Released 2026-06-01.
    Minimaxai___Minimax__M3,
    /// `mistralai/magistral-small-2506`: Magistral Small 2506. Context 32,768, output 32,768 tokens. Released 2025-09-25.
    Mistralai___Magistral__Small__2506,
    /// `mistralai/mistral-7b-instruct-v03`: Mistral-7B-Instruct-v0.3. Context 65,536, output 65,536 tokens. Released 2025-04-01.
    Mistralai___Mistral__7b__Instruct__V03,
    /// `mistralai/mistral-large-3-675b-instruct-2512`: Mistral Large 3 675B Instruct 2512. Context 262,144, output 262,144 tokens. Released 2025-12-02, knowledge to 2025-01.
    Mistralai___Mistral__Large__3__675b__Instruct__2512,
    /// `mistralai/mistral-medium-3-instruct`: Mistral Medium 3. Context 131,072, output 32,768 tokens. Released 2025-09-25.
    Mistralai___Mistral__Medium__3__Instruct,
    /// `mistralai/mistral-nemotron`: mistral-nemotron. Context 128,000, output 8,192 tokens. Released 2025-06-11.
    Mistralai___Mistral__Nemotron,
    /// `mistralai/mistral-small-4-119b-2603`: mistral-small-4-119b-2603. Context 128,000, output 8,192 tokens. Released 2026-03-16.
    Mistralai___Mistral__Small__4__119b__2603,
    /// `mistralai/mixtral-8x22b-instruct`: Mistral: Mixtral 8x22B Instruct. Context 65,536, output 13,108 tokens. Released 2024-04-17.
    Mistralai___Mixtral__8x22b__Instruct,
    /// `mistralai/mixtral-8x7b-instruct`: Mistral: Mixtral 8x7B Instruct. Context 32,768, output 16,384 tokens. Released 2023-12-10.
    Mistralai___Mixtral__8x7b__Instruct,
    /// `moonshotai/kimi-k2-instruct-0905`: Kimi K2 0905. Context 262,144, output 262,144 tokens. Released 2025-09-05, knowledge to 2024-10.
    Moonshotai___Kimi__K2__Instruct__0905,
    /// `moonshotai/kimi-k2.6`: Kimi K2.6. Context 262,144, output 262,144 tokens. Released 2026-04-21, knowledge to 2025-01.
    Moonshotai___Kimi__K2_6,
    /// `nvidia/active-speaker-detection`: Active Speaker Detection. Output 4,096 tokens. Released 2026-04-16.
    Nvidia___Active__Speaker__Detection,
    /// `nvidia/bevformer`: bevformer. Context 128,000, output 8,192 tokens. Released 2025-03-18.
    Nvidia___Bevformer,
    /// `nvidia/cosmos-predict1-5b`: cosmos-predict1-5b. Output 4,096 tokens. Released 2025-03-18.
    Nvidia___Cosmos__Predict1__5b,
    /// `nvidia/cosmos-transfer1-7b`: cosmos-transfer1-7b. Output 4,096 tokens. Released 2025-06-13.
    Nvidia___Cosmos__Transfer1__7b,
    /// `nvidia/cosmos-transfer2_5-2b`: cosmos-transfer2.5-2b. Output 4,096 tokens. Released 2026-02-26.
    #[model_id("nvidia/cosmos-transfer2_5-2b")]
    Nvidia___Cosmos__Transfer2__5__2b,
    /// `nvidia/gliner-pii`: gliner-pii. Context 128,000, output 4,096 tokens. Released 2026-03-03.
    Nvidia___Gliner__Pii,
    /// `nvidia/llama-3_1-nemotron-safety-guard-8b-v3`: llama-3.1-nemotron-safety-guard-8b-v3. Context 128,000, output 4,096 tokens. Released 2025-10-28.
    #[model_id("nvidia/llama-3_1-nemotron-safety-guard-8b-v3")]
    Nvidia___Llama__3__1__Nemotron__Safety__Guard__8b__V3,
    /// `nvidia/llama-3_2-nemoretriever-300m-embed-v1`: llama-3\_2-nemoretriever-300m-embed-v1. Context 32,768, output 2,048 tokens. Released 2025-07-24.
    #[model_id("nvidia/llama-3_2-nemoretriever-300m-embed-v1")]
    Nvidia___Llama__3__2__Nemoretriever__300m__Embed__V1,
    /// `nvidia/llama-nemotron-embed-vl-1b-v2`: llama-nemotron-embed-vl-1b-v2. Context 32,768, output 2,048 tokens. Released 2026-02-10.
    Nvidia___Llama__Nemotron__Embed__Vl__1b__V2,
    /// `nvidia/llama-nemotron-rerank-vl-1b-v2`: llama-nemotron-rerank-vl-1b-v2. Context 128,000, output 4,096 tokens. Released 2026-03-31.
    Nvidia___Llama__Nemotron__Rerank__Vl__1b__V2,
    /// `nvidia/magpie-tts-zeroshot`: magpie-tts-zeroshot. Output 4,096 tokens. Released 2025-05-22.
    Nvidia___Magpie__Tts__Zeroshot,
    /// `nvidia/nemotron-3-content-safety`: nemotron-3-content-safety. Context 128,000, output 4,096 tokens. Released 2026-04-16.
    Nvidia___Nemotron__3__Content__Safety,
    /// `nvidia/nemotron-3-nano-30b-a3b`: nemotron-3-nano-30b-a3b. Context 131,072, output 131,072 tokens. Released 2024-12, knowledge to 2024-09.
    Nvidia___Nemotron__3__Nano__30b__A3b,
    /// `nvidia/nemotron-3-nano-omni-30b-a3b-reasoning`: Nemotron 3 Nano Omni. Context 256,000, output 65,536 tokens. Released 2026-04-28.
    Nvidia___Nemotron__3__Nano__Omni__30b__A3b__Reasoning,
    /// `nvidia/nemotron-3-super-120b-a12b`: Nemotron 3 Super. Context 262,144, output 262,144 tokens. Released 2026-03-11, knowledge to 2024-04.
    Nvidia___Nemotron__3__Super__120b__A12b,
    /// `nvidia/nemotron-3-ultra-550b-a55b`: Nemotron 3 Ultra 550B A55B. Context 1,000,000, output 65,536 tokens. Released 2026-06-04.
    Nvidia___Nemotron__3__Ultra__550b__A55b,
    /// `nvidia/nemotron-content-safety-reasoning-4b`: nemotron-content-safety-reasoning-4b. Context 128,000, output 4,096 tokens. Released 2026-01-22.
    Nvidia___Nemotron__Content__Safety__Reasoning__4b,
    /// `nvidia/nemotron-mini-4b-instruct`: nemotron-mini-4b-instruct. Context 128,000, output 8,192 tokens. Released 2024-08-21.
    Nvidia___Nemotron__Mini__4b__Instruct,
    /// `nvidia/nemotron-voicechat`: nemotron-voicechat. Context 128,000, output 8,192 tokens. Released 2026-03-16.
    Nvidia___Nemotron__Voicechat,
    /// `nvidia/nv-embed-v1`: nv-embed-v1. Context 32,768, output 2,048 tokens. Released 2024-06-07.
    Nvidia___Nv__Embed__V1,
    /// `nvidia/nv-embedcode-7b-v1`: nv-embedcode-7b-v1. Context 32,768, output 2,048 tokens. Released 2025-03-17.
    Nvidia___Nv__Embedcode__7b__V1,
    /// `nvidia/nvidia-nemotron-nano-9b-v2`: nvidia-nemotron-nano-9b-v2. Context 131,072, output 131,072 tokens. Released 2025-08-18, knowledge to 2024-09.
    Nvidia___Nvidia__Nemotron__Nano__9b__V2,
    /// `nvidia/rerank-qa-mistral-4b`: rerank-qa-mistral-4b. Context 128,000, output 4,096 tokens. Released 2024-03-17.
    Nvidia___Rerank__Qa__Mistral__4b,
    /// `nvidia/riva-translate-4b-instruct-v1_1`: riva-translate-4b-instruct-v1\_1. Context 128,000, output 4,096 tokens. Released 2025-12-12.
    #[model_id("nvidia/riva-translate-4b-instruct-v1_1")]
    Nvidia___Riva__Translate__4b__Instruct__V1__1,
    /// `nvidia/sparsedrive`: sparsedrive. Context 128,000, output 8,192 tokens. Released 2025-03-18.
    Nvidia___Sparsedrive,
    /// `nvidia/streampetr`: streampetr. Context 128,000, output 8,192 tokens. Released 2025-11-13.
    Nvidia___Streampetr,
    /// `nvidia/studiovoice`: studiovoice. Context 128,000, output 8,192 tokens. Released 2024-10-03.
    Nvidia___Studiovoice,
    /// `nvidia/synthetic-video-detector`: synthetic-video-detector. Output 4,096 tokens. Released 2026-04-16.
    Nvidia___Synthetic__Video__Detector,
    /// `nvidia/usdcode`: usdcode. Context 128,000, output 4,096 tokens. Released 2026-01-01.
    Nvidia___Usdcode,
    /// `nvidia/usdvalidate`: usdvalidate. Output 4,096 tokens. Released 2024-07-24.
    Nvidia___Usdvalidate,
    /// `openai/gpt-oss-120b`: GPT-OSS-120B. Context 128,000, output 8,192 tokens. Released 2025-08-04, knowledge to 2025-08.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 32,768 tokens. Released 2025-08-05.
    Openai___Gpt__Oss__20b,
    /// `openai/whisper-large-v3`: Whisper Large v3. Output 4,096 tokens. Released 2023-09-01, knowledge to 2023-09.
    Openai___Whisper__Large__V3,
    /// `qwen/qwen-image`: Qwen Image. Released 2025-08-07.
    Qwen___Qwen__Image,
    /// `qwen/qwen-image-edit`: Qwen Image Edit. Released 2025-08-19.
    Qwen___Qwen__Image__Edit,
    /// `qwen/qwen2.5-coder-32b-instruct`: Qwen2.5 Coder 32b Instruct. Context 128,000, output 4,096 tokens. Released 2024-11-06.
    Qwen___Qwen2_5__Coder__32b__Instruct,
    /// `qwen/qwen3-coder-480b-a35b-instruct`: Qwen3 Coder 480B A35B Instruct. Context 262,144, output 66,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    Qwen___Qwen3__Coder__480b__A35b__Instruct,
    /// `qwen/qwen3-next-80b-a3b-instruct`: Qwen3-Next-80B-A3B-Instruct. Context 262,144, output 16,384 tokens. Released 2024-12-01, knowledge to 2024-12.
    Qwen___Qwen3__Next__80b__A3b__Instruct,
    /// `qwen/qwen3.5-122b-a10b`: Qwen3.5 122B-A10B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    Qwen___Qwen3_5__122b__A10b,
    /// `qwen/qwen3.5-397b-a17b`: Qwen3.5-397B-A17B. Context 262,144, output 8,192 tokens. Released 2026-02-16, knowledge to 2026-01.
    Qwen___Qwen3_5__397b__A17b,
    /// `sarvamai/sarvam-m`: sarvam-m. Context 128,000, output 8,192 tokens. Released 2025-07-25.
    Sarvamai___Sarvam__M,
    /// `stepfun-ai/step-3.5-flash`: Step 3.5 Flash. Context 256,000, output 16,384 tokens. Released 2026-02-02.
    #[model_id("stepfun-ai/step-3.5-flash")]
    Stepfun__Ai___Step__3_5__Flash,
    /// `stepfun-ai/step-3.7-flash`: Step 3.7 Flash. Context 256,000, output 16,384 tokens. Released 2026-05-28.
    #[model_id("stepfun-ai/step-3.7-flash")]
    Stepfun__Ai___Step__3_7__Flash,
    /// `upstage/solar-10_7b-instruct`: solar-10.7b-instruct. Context 128,000, output 8,192 tokens. Released 2024-06-05.
    #[model_id("upstage/solar-10_7b-instruct")]
    Upstage___Solar__10__7b__Instruct,
    /// `z-ai/glm-5.1`: GLM-5.1. Context 131,072, output 131,072 tokens. Released 2026-03-27.
    #[model_id("z-ai/glm-5.1")]
    Z__Ai___Glm__5_1,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
