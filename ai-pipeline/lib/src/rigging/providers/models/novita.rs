//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Novita
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Novita AI](https://novita.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelNovita;")]
/// let model: ProviderModelNovita = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelNovita {
    /// `baichuan/baichuan-m2-32b`: baichuan-m2-32b. Context 131,072, output 131,072 tokens. Released 2025-08-13, knowledge to 2024-12.
    Baichuan___Baichuan__M2__32b,
    /// `baidu/ernie-4.5-21B-a3b`: ERNIE 4.5 21B A3B. Context 120,000, output 8,000 tokens. Released 2025-06-30, knowledge to 2025-03.
    #[model_id("baidu/ernie-4.5-21B-a3b")]
    Baidu___Ernie__4_5__21b__A3b,
    /// `baidu/ernie-4.5-21B-a3b-thinking`: ERNIE-4.5-21B-A3B-Thinking. Context 131,072, output 65,536 tokens. Released 2025-09-19, knowledge to 2025-03.
    #[model_id("baidu/ernie-4.5-21B-a3b-thinking")]
    Baidu___Ernie__4_5__21b__A3b__Thinking,
    /// `baidu/ernie-4.5-300b-a47b-paddle`: ERNIE 4.5 300B A47B. Context 123,000, output 12,000 tokens. Released 2025-06-30.
    Baidu___Ernie__4_5__300b__A47b__Paddle,
    /// `baidu/ernie-4.5-vl-28b-a3b`: ERNIE 4.5 VL 28B A3B. Context 30,000, output 8,000 tokens. Released 2025-06-30.
    Baidu___Ernie__4_5__Vl__28b__A3b,
    /// `baidu/ernie-4.5-vl-28b-a3b-thinking`: ERNIE-4.5-VL-28B-A3B-Thinking. Context 131,072, output 65,536 tokens. Released 2025-11-26.
    Baidu___Ernie__4_5__Vl__28b__A3b__Thinking,
    /// `baidu/ernie-4.5-vl-424b-a47b`: ERNIE 4.5 VL 424B A47B. Context 123,000, output 16,000 tokens. Released 2025-06-30.
    Baidu___Ernie__4_5__Vl__424b__A47b,
    /// `deepseek/deepseek-ocr`: DeepSeek-OCR. Context 8,192, output 8,192 tokens. Released 2025-10-24.
    Deepseek___Deepseek__Ocr,
    /// `deepseek/deepseek-ocr-2`: Context 8,192, output 8,192 tokens. Released 2026-01-27.
    Deepseek___Deepseek__Ocr__2,
    /// `deepseek/deepseek-prover-v2-671b`: Deepseek Prover V2 671B. Context 160,000, output 160,000 tokens. Released 2025-04-30.
    Deepseek___Deepseek__Prover__V2__671b,
    /// `deepseek/deepseek-r1-0528`: DeepSeek R1 0528. Context 163,840, output 32,768 tokens. Released 2025-05-28, knowledge to 2024-07.
    Deepseek___Deepseek__R1__0528,
    /// `deepseek/deepseek-r1-0528-qwen3-8b`: DeepSeek R1 0528 Qwen3 8B. Context 128,000, output 32,000 tokens. Released 2025-05-29.
    Deepseek___Deepseek__R1__0528__Qwen3__8b,
    /// `deepseek/deepseek-r1-distill-llama-70b`: DeepSeek R1 Distill LLama 70B. Context 8,192, output 8,192 tokens. Released 2025-01-27.
    Deepseek___Deepseek__R1__Distill__Llama__70b,
    /// `deepseek/deepseek-r1-distill-qwen-14b`: DeepSeek R1 Distill Qwen 14B. Context 32,768, output 16,384 tokens. Released 2025-01-20.
    Deepseek___Deepseek__R1__Distill__Qwen__14b,
    /// `deepseek/deepseek-r1-distill-qwen-32b`: DeepSeek R1 Distill Qwen 32B. Context 64,000, output 32,000 tokens. Released 2025-01-20.
    Deepseek___Deepseek__R1__Distill__Qwen__32b,
    /// `deepseek/deepseek-r1-turbo`: DeepSeek R1 (Turbo)\u{9}. Context 64,000, output 16,000 tokens. Released 2025-03-05.
    Deepseek___Deepseek__R1__Turbo,
    /// `deepseek/deepseek-v3-0324`: DeepSeek V3 0324. Context 163,840, output 163,840 tokens. Released 2025-03-25, knowledge to 2024-07.
    Deepseek___Deepseek__V3__0324,
    /// `deepseek/deepseek-v3-turbo`: DeepSeek V3 (Turbo)\u{9}. Context 64,000, output 16,000 tokens. Released 2025-03-05.
    Deepseek___Deepseek__V3__Turbo,
    /// `deepseek/deepseek-v3.1`: DeepSeek V3.1. Context 131,072, output 32,768 tokens. Released 2025-08-21.
    Deepseek___Deepseek__V3_1,
    /// `deepseek/deepseek-v3.1-terminus`: Deepseek V3.1 Terminus. Context 131,072, output 32,768 tokens. Released 2025-09-22.
    Deepseek___Deepseek__V3_1__Terminus,
    /// `deepseek/deepseek-v3.2`: Deepseek V3.2. Context 163,840, output 65,536 tokens. Released 2025-12-01.
    Deepseek___Deepseek__V3_2,
    /// `deepseek/deepseek-v3.2-exp`: Deepseek V3.2 Exp. Context 163,840, output 65,536 tokens. Released 2025-09-29.
    Deepseek___Deepseek__V3_2__Exp,
    /// `deepseek/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,048,576, output 393,216 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Flash,
    /// `deepseek/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,048,576, output 393,216 tokens. Released 2026-04-24, knowledge to 2025-05.
    Deepseek___Deepseek__V4__Pro,
    /// `google/gemma-3-12b-it`: Gemma 3 12B. Context 131,072, output 8,192 tokens. Released 2025-03-13.
    Google___Gemma__3__12b__It,
    /// `google/gemma-3-27b-it`: Gemma 3 27B. Context 98,304, output 16,384 tokens. Released 2025-03-25.
    Google___Gemma__3__27b__It,
    /// `google/gemma-4-26b-a4b-it`: Gemma 4 26B A4B. Context 262,144, output 131,072 tokens. Released 2026-04-02.
    Google___Gemma__4__26b__A4b__It,
    /// `google/gemma-4-31b-it`: Gemma 4 31B. Context 262,144, output 131,072 tokens. Released 2026-04-02.
    Google___Gemma__4__31b__It,
    /// `gryphe/mythomax-l2-13b`: Mythomax L2 13B. Context 4,096, output 3,200 tokens. Released 2024-04-25.
    Gryphe___Mythomax__L2__13b,
    /// `inclusionai/ling-2.6-1t`: Ling-2.6-1T. Context 262,144, output 32,768 tokens. Released 2026-04-23.
    Inclusionai___Ling__2_6__1t,
    /// `inclusionai/ling-2.6-flash`: Ling-2.6-flash. Context 262,144, output 32,768 tokens. Released 2026-04-24.
    Inclusionai___Ling__2_6__Flash,
    /// `inclusionai/ring-2.6-1t`: Ring-2.6-1T. Context 262,144, output 65,536 tokens. Released 2026-05-08.
    Inclusionai___Ring__2_6__1t,
    /// `kwaipilot/kat-coder-pro`: Kat Coder Pro. Context 256,000, output 128,000 tokens. Released 2026-01-05.
    Kwaipilot___Kat__Coder__Pro,
    /// `meta-llama/llama-3-70b-instruct`: Llama3 70B Instruct. Context 8,192, output 8,000 tokens. Released 2024-04-25.
    #[model_id("meta-llama/llama-3-70b-instruct")]
    Meta__Llama___Llama__3__70b__Instruct,
    /// `meta-llama/llama-3-8b-instruct`: Llama 3 8B Instruct. Context 8,192, output 8,192 tokens. Released 2024-04-25.
    #[model_id("meta-llama/llama-3-8b-instruct")]
    Meta__Llama___Llama__3__8b__Instruct,
    /// `meta-llama/llama-3.1-8b-instruct`: Llama 3.1 8B Instruct. Context 16,384, output 16,384 tokens. Released 2024-07-24.
    #[model_id("meta-llama/llama-3.1-8b-instruct")]
    Meta__Llama___Llama__3_1__8b__Instruct,
    /// `meta-llama/llama-3.2-3b-instruct`: Llama 3.2 3B Instruct. Context 32,768, output 32,000 tokens. Released 2024-09-18.
    #[model_id("meta-llama/llama-3.2-3b-instruct")]
    Meta__Llama___Llama__3_2__3b__Instruct,
    /// `meta-llama/llama-3.3-70b-instruct`: Llama 3.3 70B Instruct. Context 131,072, output 120,000 tokens. Released 2024-12-07, knowledge to 2023-12.
    #[model_id("meta-llama/llama-3.3-70b-instruct")]
    Meta__Llama___Llama__3_3__70b__Instruct,
    /// `meta-llama/llama-4-maverick-17b-128e-instruct-fp8`: Llama 4 Maverick Instruct. Context 1,048,576, output 8,192 tokens. Released 2025-04-06.
    #[model_id("meta-llama/llama-4-maverick-17b-128e-instruct-fp8")]
    Meta__Llama___Llama__4__Maverick__17b__128e__Instruct__Fp8,
    /// `meta-llama/llama-4-scout-17b-16e-instruct`: Llama 4 Scout Instruct. Context 131,072, output 131,072 tokens. Released 2025-04-06.
    #[model_id("meta-llama/llama-4-scout-17b-16e-instruct")]
    Meta__Llama___Llama__4__Scout__17b__16e__Instruct,
    /// `microsoft/wizardlm-2-8x22b`: Wizardlm 2 8x22B. Context 65,535, output 8,000 tokens. Released 2024-04-24.
    Microsoft___Wizardlm__2__8x22b,
    /// `minimax/minimax-m2`: MiniMax-M2. Context 204,800, output 131,072 tokens. Released 2025-10-27.
    Minimax___Minimax__M2,
    /// `minimax/minimax-m2.1`: Minimax M2.1. Context 204,800, output 131,072 tokens. Released 2025-12-23.
    Minimax___Minimax__M2_1,
    /// `minimax/minimax-m2.5`: MiniMax M2.5. Context 204,800, output 131,100 tokens. Released 2026-02-12.
    Minimax___Minimax__M2_5,
    /// `minimax/minimax-m2.5-highspeed`: MiniMax M2.5 Highspeed. Context 204,800, output 131,100 tokens. Released 2026-02-12.
    Minimax___Minimax__M2_5__Highspeed,
    /// `minimax/minimax-m2.7`: MiniMax M2.7. Context 204,800, output 131,072 tokens. Released 2026-03-18.
    Minimax___Minimax__M2_7,
    /// `minimax/minimax-m2.7-highspeed`: MiniMax-M2.7-highspeed. Context 204,800, output 131,072 tokens. Released 2026-03-18.
    Minimax___Minimax__M2_7__Highspeed,
    /// `minimaxai/minimax-m1-80k`: MiniMax M1. Context 1,000,000, output 40,000 tokens. Released 2025-06-17.
    Minimaxai___Minimax__M1__80k,
    /// `mistralai/mistral-nemo`: Mistral Nemo. Context 60,288, output 16,000 tokens. Released 2024-07-30.
    Mistralai___Mistral__Nemo,
    /// `moonshotai/kimi-k2-0905`: Kimi K2 0905. Context 262,144, output 262,144 tokens. Released 2025-09-05, knowledge to 2024-10.
    Moonshotai___Kimi__K2__0905,
    /// `moonshotai/kimi-k2-instruct`: Kimi K2 Instruct. Context 131,072, output 32,768 tokens. Released 2025-07-11.
    Moonshotai___Kimi__K2__Instruct,
    /// `moonshotai/kimi-k2-thinking`: Kimi K2 Thinking. Context 262,144, output 262,144 tokens. Released 2025-11-07.
    Moonshotai___Kimi__K2__Thinking,
    /// `moonshotai/kimi-k2.5`: Kimi K2.5. Context 262,144, output 262,144 tokens. Released 2026-01-27, knowledge to 2025-01.
    Moonshotai___Kimi__K2_5,
    /// `moonshotai/kimi-k2.6`: Kimi K2.6. Context 262,144, output 262,144 tokens. Released 2026-04-21, knowledge to 2025-01.
    Moonshotai___Kimi__K2_6,
    /// `nousresearch/hermes-2-pro-llama-3-8b`: Hermes 2 Pro Llama 3 8B. Context 8,192, output 8,192 tokens. Released 2024-06-27.
    Nousresearch___Hermes__2__Pro__Llama__3__8b,
    /// `openai/gpt-oss-120b`: OpenAI GPT OSS 120B. Context 131,072, output 32,768 tokens. Released 2025-08-06.
    Openai___Gpt__Oss__120b,
    /// `openai/gpt-oss-20b`: OpenAI: GPT OSS 20B. Context 131,072, output 32,768 tokens. Released 2025-08-06.
    Openai___Gpt__Oss__20b,
    /// `paddlepaddle/paddleocr-vl`: PaddleOCR-VL. Context 16,384, output 16,384 tokens. Released 2025-10-22.
    Paddlepaddle___Paddleocr__Vl,
    /// `qwen/qwen-2.5-72b-instruct`: Qwen 2.5 72B Instruct. Context 32,000, output 8,192 tokens. Released 2024-10-15, knowledge to 2024-04.
    Qwen___Qwen__2_5__72b__Instruct,
    /// `qwen/qwen-mt-plus`: Qwen MT Plus. Context 16,384, output 8,192 tokens. Released 2025-09-03.
    Qwen___Qwen__Mt__Plus,
    /// `qwen/qwen2.5-7b-instruct`: Qwen2.5 7B Instruct. Context 32,000, output 32,000 tokens. Released 2025-04-16.
    Qwen___Qwen2_5__7b__Instruct,
    /// `qwen/qwen2.5-vl-72b-instruct`: Qwen2.5 VL 72B Instruct. Context 32,768, output 32,768 tokens. Released 2025-03-25.
    Qwen___Qwen2_5__Vl__72b__Instruct,
    /// `qwen/qwen3-235b-a22b-fp8`: Qwen3 235B A22B. Context 40,960, output 20,000 tokens. Released 2025-04-29.
    Qwen___Qwen3__235b__A22b__Fp8,
    /// `qwen/qwen3-235b-a22b-instruct-2507`: Qwen3 235B A22B Instruct 2507. Context 131,072, output 16,384 tokens. Released 2025-07-22, knowledge to 2025-04.
    Qwen___Qwen3__235b__A22b__Instruct__2507,
    /// `qwen/qwen3-235b-a22b-thinking-2507`: Qwen3 235B A22b Thinking 2507. Context 131,072, output 32,768 tokens. Released 2025-07-25, knowledge to 2025-04.
    Qwen___Qwen3__235b__A22b__Thinking__2507,
    /// `qwen/qwen3-30b-a3b-fp8`: Qwen3 30B A3B. Context 40,960, output 20,000 tokens. Released 2025-04-29.
    Qwen___Qwen3__30b__A3b__Fp8,
    /// `qwen/qwen3-32b-fp8`: Qwen3 32B. Context 40,960, output 20,000 tokens. Released 2025-04-29.
    Qwen___Qwen3__32b__Fp8,
    /// `qwen/qwen3-4b-fp8`: Qwen3 4B. Context 128,000, output 20,000 tokens. Released 2025-04-29.
    Qwen___Qwen3__4b__Fp8,
    /// `qwen/qwen3-8b-fp8`: Qwen3 8B. Context 128,000, output 20,000 tokens. Released 2025-04-29.
    Qwen___Qwen3__8b__Fp8,
    /// `qwen/qwen3-coder-30b-a3b-instruct`: Qwen3 Coder 30b A3B Instruct. Context 160,000, output 32,768 tokens. Released 2025-10-09.
    Qwen___Qwen3__Coder__30b__A3b__Instruct,
    /// `qwen/qwen3-coder-480b-a35b-instruct`: Qwen3 Coder 480B A35B Instruct. Context 262,144, output 65,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    Qwen___Qwen3__Coder__480b__A35b__Instruct,
    /// `qwen/qwen3-coder-next`: Qwen3 Coder Next. Context 262,144, output 65,536 tokens. Released 2026-02-03.
    Qwen___Qwen3__Coder__Next,
    /// `qwen/qwen3-max`: Qwen3 Max. Context 262,144, output 65,536 tokens. Released 2025-09-24, knowledge to 2025-04.
    Qwen___Qwen3__Max,
    /// `qwen/qwen3-next-80b-a3b-instruct`: Qwen3 Next 80B A3B Instruct. Context 131,072, output 32,768 tokens. Released 2025-09-10.
    Qwen___Qwen3__Next__80b__A3b__Instruct,
    /// `qwen/qwen3-next-80b-a3b-thinking`: Qwen3 Next 80B A3B Thinking. Context 131,072, output 32,768 tokens. Released 2025-09-10.
    Qwen___Qwen3__Next__80b__A3b__Thinking,
    /// `qwen/qwen3-omni-30b-a3b-instruct`: Qwen3 Omni 30B A3B Instruct. Context 65,536, output 16,384 tokens. Released 2025-09-24, knowledge to 2024-04.
    Qwen___Qwen3__Omni__30b__A3b__Instruct,
    /// `qwen/qwen3-omni-30b-a3b-thinking`: Qwen3 Omni 30B A3B Thinking. Context 65,536, output 16,384 tokens. Released 2025-09-24.
    Qwen___Qwen3__Omni__30b__A3b__Thinking,
    /// `qwen/qwen3-vl-235b-a22b-instruct`: Qwen3 VL 235B A22B Instruct. Context 131,072, output 32,768 tokens. Released 2025-09-24.
    Qwen___Qwen3__Vl__235b__A22b__Instruct,
    /// `qwen/qwen3-vl-235b-a22b-thinking`: Qwen3 VL 235B A22B Thinking. Context 131,072, output 32,768 tokens. Released 2025-09-24.
    Qwen___Qwen3__Vl__235b__A22b__Thinking,
    /// `qwen/qwen3-vl-30b-a3b-instruct`: Context 131,072, output 32,768 tokens. Released 2025-10-11.
    Qwen___Qwen3__Vl__30b__A3b__Instruct,
    /// `qwen/qwen3-vl-30b-a3b-thinking`: Context 131,072, output 32,768 tokens. Released 2025-10-11.
    Qwen___Qwen3__Vl__30b__A3b__Thinking,
    /// `qwen/qwen3-vl-8b-instruct`: Context 131,072, output 32,768 tokens. Released 2025-10-17.
    Qwen___Qwen3__Vl__8b__Instruct,
    /// `qwen/qwen3.5-122b-a10b`: Qwen3.5-122B-A10B. Context 262,144, output 65,536 tokens. Released 2026-02-26.
    Qwen___Qwen3_5__122b__A10b,
    /// `qwen/qwen3.5-27b`: Qwen3.5-27B. Context 262,144, output 65,536 tokens. Released 2026-02-26.
    Qwen___Qwen3_5__27b,
    /// `qwen/qwen3.5-35b-a3b`: Qwen3.5-35B-A3B. Context 262,144, output 65,536 tokens. Released 2026-02-26.
    Qwen___Qwen3_5__35b__A3b,
    /// `qwen/qwen3.5-397b-a17b`: Qwen3.5-397B-A17B. Context 262,144, output 64,000 tokens. Released 2026-02-17.
    Qwen___Qwen3_5__397b__A17b,
    /// `qwen/qwen3.7-max`: Qwen3.7-Max. Context 1,000,000, output 65,536 tokens. Released 2026-05-21.
    Qwen___Qwen3_7__Max,
    /// `sao10K/L3-8B-stheno-v3.2`: L3 8B Stheno V3.2. Context 8,192, output 32,000 tokens. Released 2024-11-29.
    #[model_id("sao10K/L3-8B-stheno-v3.2")]
    Sao10k___L3__8b__Stheno__V3_2,
    /// `sao10K/l3-70b-euryale-v2.1`: L3 70B Euryale V2.1\u{9}. Context 8,192, output 8,192 tokens. Released 2024-06-18.
    #[model_id("sao10K/l3-70b-euryale-v2.1")]
    Sao10k___L3__70b__Euryale__V2_1,
    /// `sao10K/l3-8b-lunaris`: Sao10k L3 8B Lunaris\u{9}. Context 8,192, output 8,192 tokens. Released 2024-11-28.
    #[model_id("sao10K/l3-8b-lunaris")]
    Sao10k___L3__8b__Lunaris,
    /// `sao10K/l31-70b-euryale-v2.2`: L31 70B Euryale V2.2. Context 8,192, output 8,192 tokens. Released 2024-09-19.
    #[model_id("sao10K/l31-70b-euryale-v2.2")]
    Sao10k___L31__70b__Euryale__V2_2,
    /// `xiaomimimo/mimo-v2-flash`: XiaomiMiMo/MiMo-V2-Flash. Context 262,144, output 32,000 tokens. Released 2025-12-19, knowledge to 2024-12.
    Xiaomimimo___Mimo__V2__Flash,
    /// `xiaomimimo/mimo-v2-pro`: MiMo-V2-Pro. Context 1,048,576, output 131,072 tokens. Released 2026-03-18, knowledge to 2024-12.
    Xiaomimimo___Mimo__V2__Pro,
    /// `xiaomimimo/mimo-v2.5-pro`: MiMo-V2.5-Pro. Context 1,048,576, output 131,072 tokens. Released 2026-04-22, knowledge to 2024-12.
    Xiaomimimo___Mimo__V2_5__Pro,
    /// `zai-org/autoglm-phone-9b-multilingual`: AutoGLM-Phone-9B-Multilingual. Context 65,536, output 65,536 tokens. Released 2025-12-10.
    #[model_id("zai-org/autoglm-phone-9b-multilingual")]
    Zai__Org___Autoglm__Phone__9b__Multilingual,
    /// `zai-org/glm-4.5`: GLM-4.5. Context 131,072, output 98,304 tokens. Released 2025-07-28.
    #[model_id("zai-org/glm-4.5")]
    Zai__Org___Glm__4_5,
    /// `zai-org/glm-4.5-air`: GLM 4.5 Air. Context 131,072, output 98,304 tokens. Released 2025-10-13, knowledge to 2025-04.
    #[model_id("zai-org/glm-4.5-air")]
    Zai__Org___Glm__4_5__Air,
    /// `zai-org/glm-4.5v`: GLM 4.5V. Context 65,536, output 16,384 tokens. Released 2025-08-11, knowledge to 2025-04.
    #[model_id("zai-org/glm-4.5v")]
    Zai__Org___Glm__4_5v,
    /// `zai-org/glm-4.6`: GLM 4.6. Context 204,800, output 131,072 tokens. Released 2025-09-30.
    #[model_id("zai-org/glm-4.6")]
    Zai__Org___Glm__4_6,
    /// `zai-org/glm-4.6v`: GLM 4.6V. Context 131,072, output 32,768 tokens. Released 2025-12-08, knowledge to 2025-04.
    #[model_id("zai-org/glm-4.6v")]
    Zai__Org___Glm__4_6v,
    /// `zai-org/glm-4.7`: GLM-4.7. Context 204,800, output 131,072 tokens. Released 2025-12-22.
    #[model_id("zai-org/glm-4.7")]
    Zai__Org___Glm__4_7,
    /// `zai-org/glm-4.7-flash`: GLM-4.7-Flash. Context 200,000, output 128,000 tokens. Released 2026-01-19, knowledge to 2025-04.
    #[model_id("zai-org/glm-4.7-flash")]
    Zai__Org___Glm__4_7__Flash,
    /// `zai-org/glm-5`: GLM-5. Context 202,800, output 131,072 tokens. Released 2026-02-11.
    #[model_id("zai-org/glm-5")]
    Zai__Org___Glm__5,
    /// `zai-org/glm-5.1`: GLM-5.1. Context 204,800, output 131,072 tokens. Released 2026-03-27.
    #[model_id("zai-org/glm-5.1")]
    Zai__Org___Glm__5_1,
    /// `zai-org/glm-5.2`: GLM-5.2. Context 1,048,576, output 131,072 tokens. Released 2026-06-13.
    #[model_id("zai-org/glm-5.2")]
    Zai__Org___Glm__5_2,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
