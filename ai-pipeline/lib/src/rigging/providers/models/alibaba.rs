//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Alibaba
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Alibaba Cloud Model Studio](https://www.alibabacloud.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelAlibaba;")]
/// let model: ProviderModelAlibaba = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelAlibaba {
    /// `qvq-max`: QVQ Max. Context 131,072, output 8,192 tokens. Released 2025-03-25, knowledge to 2024-04.
    Qvq__Max,
    /// `qwen-flash`: Qwen Flash. Context 1,000,000, output 32,768 tokens. Released 2025-07-28, knowledge to 2024-04.
    Qwen__Flash,
    /// `qwen-max`: Qwen Max. Context 32,768, output 8,192 tokens. Released 2024-04-03, knowledge to 2024-04.
    Qwen__Max,
    /// `qwen-mt-plus`: Qwen-MT Plus. Context 16,384, output 8,192 tokens. Released 2025-01, knowledge to 2024-04.
    Qwen__Mt__Plus,
    /// `qwen-mt-turbo`: Qwen-MT Turbo. Context 16,384, output 8,192 tokens. Released 2025-01, knowledge to 2024-04.
    Qwen__Mt__Turbo,
    /// `qwen-omni-turbo`: Qwen-Omni Turbo. Context 32,768, output 2,048 tokens. Released 2025-01-19, knowledge to 2024-04.
    Qwen__Omni__Turbo,
    /// `qwen-omni-turbo-realtime`: Qwen-Omni Turbo Realtime. Context 32,768, output 2,048 tokens. Released 2025-05-08, knowledge to 2024-04.
    Qwen__Omni__Turbo__Realtime,
    /// `qwen-plus`: Qwen Plus. Context 1,000,000, output 32,768 tokens. Released 2024-01-25, knowledge to 2024-04.
    Qwen__Plus,
    /// `qwen-plus-character-ja`: Qwen Plus Character (Japanese). Context 8,192, output 512 tokens. Released 2024-01, knowledge to 2024-04.
    Qwen__Plus__Character__Ja,
    /// `qwen-turbo`: Qwen Turbo. Context 1,000,000, output 16,384 tokens. Released 2024-11-01, knowledge to 2024-04.
    Qwen__Turbo,
    /// `qwen-vl-max`: Qwen-VL Max. Context 131,072, output 8,192 tokens. Released 2024-04-08, knowledge to 2024-04.
    Qwen__Vl__Max,
    /// `qwen-vl-ocr`: Qwen-VL OCR. Context 34,096, output 4,096 tokens. Released 2024-10-28, knowledge to 2024-04.
    Qwen__Vl__Ocr,
    /// `qwen-vl-plus`: Qwen-VL Plus. Context 131,072, output 8,192 tokens. Released 2024-01-25, knowledge to 2024-04.
    Qwen__Vl__Plus,
    /// `qwen2-5-14b-instruct`: Qwen2.5 14B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__14b__Instruct,
    /// `qwen2-5-32b-instruct`: Qwen2.5 32B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__32b__Instruct,
    /// `qwen2-5-72b-instruct`: Qwen2.5 72B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__72b__Instruct,
    /// `qwen2-5-7b-instruct`: Qwen2.5 7B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__7b__Instruct,
    /// `qwen2-5-omni-7b`: Qwen2.5-Omni 7B. Context 32,768, output 2,048 tokens. Released 2024-12, knowledge to 2024-04.
    Qwen2__5__Omni__7b,
    /// `qwen2-5-vl-72b-instruct`: Qwen2.5-VL 72B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__Vl__72b__Instruct,
    /// `qwen2-5-vl-7b-instruct`: Qwen2.5-VL 7B Instruct. Context 131,072, output 8,192 tokens. Released 2024-09, knowledge to 2024-04.
    Qwen2__5__Vl__7b__Instruct,
    /// `qwen3-14b`: Qwen3 14B. Context 131,072, output 8,192 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__14b,
    /// `qwen3-235b-a22b`: Qwen3 235B-A22B. Context 131,072, output 16,384 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__235b__A22b,
    /// `qwen3-32b`: Qwen3 32B. Context 131,072, output 16,384 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__32b,
    /// `qwen3-8b`: Qwen3 8B. Context 131,072, output 8,192 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__8b,
    /// `qwen3-asr-flash`: Qwen3-ASR Flash. Context 53,248, output 4,096 tokens. Released 2025-09-08, knowledge to 2024-04.
    Qwen3__Asr__Flash,
    /// `qwen3-coder-30b-a3b-instruct`: Qwen3-Coder 30B-A3B Instruct. Context 262,144, output 65,536 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__Coder__30b__A3b__Instruct,
    /// `qwen3-coder-480b-a35b-instruct`: Qwen3-Coder 480B-A35B Instruct. Context 262,144, output 65,536 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__Coder__480b__A35b__Instruct,
    /// `qwen3-coder-flash`: Qwen3 Coder Flash. Context 1,000,000, output 65,536 tokens. Released 2025-07-28, knowledge to 2025-04.
    Qwen3__Coder__Flash,
    /// `qwen3-coder-plus`: Qwen3 Coder Plus. Context 1,048,576, output 65,536 tokens. Released 2025-07-23, knowledge to 2025-04.
    Qwen3__Coder__Plus,
    /// `qwen3-livetranslate-flash-realtime`: Qwen3-LiveTranslate Flash Realtime. Context 53,248, output 4,096 tokens. Released 2025-09-22, knowledge to 2024-04.
    Qwen3__Livetranslate__Flash__Realtime,
    /// `qwen3-max`: Qwen3 Max. Context 262,144, output 65,536 tokens. Released 2025-09-23, knowledge to 2025-04.
    Qwen3__Max,
    /// `qwen3-next-80b-a3b-instruct`: Qwen3-Next 80B-A3B Instruct. Context 131,072, output 32,768 tokens. Released 2025-09, knowledge to 2025-04.
    Qwen3__Next__80b__A3b__Instruct,
    /// `qwen3-next-80b-a3b-thinking`: Qwen3-Next 80B-A3B (Thinking). Context 131,072, output 32,768 tokens. Released 2025-09, knowledge to 2025-04.
    Qwen3__Next__80b__A3b__Thinking,
    /// `qwen3-omni-flash`: Qwen3-Omni Flash. Context 65,536, output 16,384 tokens. Released 2025-09-15, knowledge to 2024-04.
    Qwen3__Omni__Flash,
    /// `qwen3-omni-flash-realtime`: Qwen3-Omni Flash Realtime. Context 65,536, output 16,384 tokens. Released 2025-09-15, knowledge to 2024-04.
    Qwen3__Omni__Flash__Realtime,
    /// `qwen3-vl-235b-a22b`: Qwen3-VL 235B-A22B. Context 131,072, output 32,768 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__Vl__235b__A22b,
    /// `qwen3-vl-30b-a3b`: Qwen3-VL 30B-A3B. Context 131,072, output 32,768 tokens. Released 2025-04, knowledge to 2025-04.
    Qwen3__Vl__30b__A3b,
    /// `qwen3-vl-plus`: Qwen3-VL Plus. Context 262,144, output 32,768 tokens. Released 2025-09-23, knowledge to 2025-04.
    Qwen3__Vl__Plus,
    /// `qwen3.5-122b-a10b`: Qwen3.5 122B-A10B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    Qwen3_5__122b__A10b,
    /// `qwen3.5-27b`: Qwen3.5 27B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    Qwen3_5__27b,
    /// `qwen3.5-35b-a3b`: Qwen3.5 35B-A3B. Context 262,144, output 65,536 tokens. Released 2026-02-23.
    Qwen3_5__35b__A3b,
    /// `qwen3.5-397b-a17b`: Qwen3.5 397B-A17B. Context 262,144, output 65,536 tokens. Released 2026-02-15.
    Qwen3_5__397b__A17b,
    /// `qwen3.5-plus`: Qwen3.5 Plus. Context 1,000,000, output 65,536 tokens. Released 2026-02-16, knowledge to 2025-04.
    Qwen3_5__Plus,
    /// `qwen3.6-27b`: Qwen3.6 27B. Context 262,144, output 65,536 tokens. Released 2026-04-22.
    Qwen3_6__27b,
    /// `qwen3.6-35b-a3b`: Qwen3.6 35B-A3B. Context 262,144, output 65,536 tokens. Released 2026-04-17.
    Qwen3_6__35b__A3b,
    /// `qwen3.6-flash`: Qwen3.6 Flash. Context 1,000,000, output 65,536 tokens. Released 2026-04-27.
    Qwen3_6__Flash,
    /// `qwen3.6-max-preview`: Qwen3.6 Max Preview. Context 262,144, output 65,536 tokens. Released 2026-04-20, knowledge to 2025-04.
    Qwen3_6__Max__Preview,
    /// `qwen3.6-plus`: Qwen3.6 Plus. Context 1,000,000, output 65,536 tokens. Released 2026-04-02, knowledge to 2025-04.
    Qwen3_6__Plus,
    /// `qwen3.7-max`: Qwen3.7 Max. Context 1,000,000, output 65,536 tokens. Released 2026-05-21.
    Qwen3_7__Max,
    /// `qwen3.7-plus`: Qwen3.7 Plus. Context 1,000,000, output 65,536 tokens. Released 2026-06-02, knowledge to 2025-04.
    Qwen3_7__Plus,
    /// `qwq-plus`: QwQ Plus. Context 131,072, output 8,192 tokens. Released 2025-03-05, knowledge to 2024-04.
    Qwq__Plus,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
