//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: OllamaCloud
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Ollama Cloud](https://ollama.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelOllamaCloud;")]
/// let model: ProviderModelOllamaCloud = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelOllamaCloud {
    /// `cogito-2.1:671b`: Context 163,840, output 32,000 tokens. Released 2025-11-19. Deprecated by the provider.
    #[model_id("cogito-2.1:671b")]
    Cogito__2_1__671b,
    /// `deepseek-v3.1:671b`: Context 163,840, output 163,840 tokens. Released 2025-08-21.
    #[model_id("deepseek-v3.1:671b")]
    Deepseek__V3_1__671b,
    /// `deepseek-v3.2`: Context 163,840, output 65,536 tokens. Released 2025-06-15.
    Deepseek__V3_2,
    /// `deepseek-v4-flash`: Context 1,048,576, output 1,048,576 tokens. Released 2026-04-24.
    Deepseek__V4__Flash,
    /// `deepseek-v4-pro`: Context 1,048,576, output 1,048,576 tokens. Released 2026-04-24.
    Deepseek__V4__Pro,
    /// `devstral-2:123b`: Context 262,144, output 262,144 tokens. Released 2025-12-09.
    #[model_id("devstral-2:123b")]
    Devstral__2__123b,
    /// `devstral-small-2:24b`: Context 262,144, output 262,144 tokens. Released 2025-12-09.
    #[model_id("devstral-small-2:24b")]
    Devstral__Small__2__24b,
    /// `gemini-3-flash-preview`: Context 1,048,576, output 65,536 tokens. Released 2025-12-17, knowledge to 2025-01.
    Gemini__3__Flash__Preview,
    /// `gemma3:12b`: Context 131,072, output 131,072 tokens. Released 2024-12-01.
    #[model_id("gemma3:12b")]
    Gemma3__12b,
    /// `gemma3:27b`: Context 131,072, output 131,072 tokens. Released 2025-07-27.
    #[model_id("gemma3:27b")]
    Gemma3__27b,
    /// `gemma3:4b`: Context 131,072, output 131,072 tokens. Released 2024-12-01.
    #[model_id("gemma3:4b")]
    Gemma3__4b,
    /// `gemma4:31b`: Context 262,144, output 262,144 tokens. Released 2026-04-02, knowledge to 2025-01.
    #[model_id("gemma4:31b")]
    Gemma4__31b,
    /// `glm-4.6`: Context 202,752, output 131,072 tokens. Released 2025-09-29. Deprecated by the provider.
    Glm__4_6,
    /// `glm-4.7`: Context 202,752, output 131,072 tokens. Released 2025-12-22.
    Glm__4_7,
    /// `glm-5`: Context 202,752, output 131,072 tokens. Released 2026-02-11.
    Glm__5,
    /// `glm-5.1`: Context 202,752, output 131,072 tokens. Released 2026-03-27.
    Glm__5_1,
    /// `glm-5.2`: GLM-5.2. Context 976,000, output 131,072 tokens. Released 2026-06-13.
    Glm__5_2,
    /// `gpt-oss:120b`: Context 131,072, output 32,768 tokens. Released 2025-08-05.
    #[model_id("gpt-oss:120b")]
    Gpt__Oss__120b,
    /// `gpt-oss:20b`: Context 131,072, output 32,768 tokens. Released 2025-08-05.
    #[model_id("gpt-oss:20b")]
    Gpt__Oss__20b,
    /// `kimi-k2-thinking`: Context 262,144, output 262,144 tokens. Released 2025-11-06, knowledge to 2024-08. Deprecated by the provider.
    Kimi__K2__Thinking,
    /// `kimi-k2.5`: Context 262,144, output 262,144 tokens. Released 2026-01-27.
    Kimi__K2_5,
    /// `kimi-k2.6`: Context 262,144, output 262,144 tokens. Released 2026-04-20.
    Kimi__K2_6,
    /// `kimi-k2.7-code`: Context 262,144, output 262,144 tokens. Released 2026-06-12, knowledge to 2025-01.
    Kimi__K2_7__Code,
    /// `kimi-k2:1t`: Context 262,144, output 262,144 tokens. Released 2025-07-11, knowledge to 2024-10. Deprecated by the provider.
    #[model_id("kimi-k2:1t")]
    Kimi__K2__1t,
    /// `minimax-m2`: Context 204,800, output 128,000 tokens. Released 2025-10-23. Deprecated by the provider.
    Minimax__M2,
    /// `minimax-m2.1`: Context 204,800, output 131,072 tokens. Released 2025-12-23.
    Minimax__M2_1,
    /// `minimax-m2.5`: Context 204,800, output 131,072 tokens. Released 2026-02-12, knowledge to 2025-01.
    Minimax__M2_5,
    /// `minimax-m2.7`: Context 196,608, output 196,608 tokens. Released 2026-03-18.
    Minimax__M2_7,
    /// `minimax-m3`: Context 512,000, output 131,072 tokens. Released 2026-05-31, knowledge to 2025-01.
    Minimax__M3,
    /// `ministral-3:14b`: Context 262,144, output 128,000 tokens. Released 2024-12-01.
    #[model_id("ministral-3:14b")]
    Ministral__3__14b,
    /// `ministral-3:3b`: Context 262,144, output 128,000 tokens. Released 2024-10-22.
    #[model_id("ministral-3:3b")]
    Ministral__3__3b,
    /// `ministral-3:8b`: Context 262,144, output 128,000 tokens. Released 2024-12-01.
    #[model_id("ministral-3:8b")]
    Ministral__3__8b,
    /// `mistral-large-3:675b`: Context 262,144, output 262,144 tokens. Released 2025-12-02.
    #[model_id("mistral-large-3:675b")]
    Mistral__Large__3__675b,
    /// `nemotron-3-nano:30b`: Context 1,048,576, output 131,072 tokens. Released 2025-12-15.
    #[model_id("nemotron-3-nano:30b")]
    Nemotron__3__Nano__30b,
    /// `nemotron-3-super`: Context 262,144, output 65,536 tokens. Released 2026-03-11.
    Nemotron__3__Super,
    /// `nemotron-3-ultra`: Context 262,144, output 128,000 tokens. Released 2026-06-04.
    Nemotron__3__Ultra,
    /// `qwen3-coder-next`: Context 262,144, output 65,536 tokens. Released 2026-02-02.
    Qwen3__Coder__Next,
    /// `qwen3-coder:480b`: Context 262,144, output 65,536 tokens. Released 2025-07-22.
    #[model_id("qwen3-coder:480b")]
    Qwen3__Coder__480b,
    /// `qwen3-next:80b`: Context 262,144, output 32,768 tokens. Released 2025-09-15. Deprecated by the provider.
    #[model_id("qwen3-next:80b")]
    Qwen3__Next__80b,
    /// `qwen3-vl:235b`: Context 262,144, output 32,768 tokens. Released 2025-09-22. Deprecated by the provider.
    #[model_id("qwen3-vl:235b")]
    Qwen3__Vl__235b,
    /// `qwen3-vl:235b-instruct`: Context 262,144, output 131,072 tokens. Released 2025-09-22. Deprecated by the provider.
    #[model_id("qwen3-vl:235b-instruct")]
    Qwen3__Vl__235b__Instruct,
    /// `qwen3.5:397b`: Context 262,144, output 65,536 tokens. Released 2026-02-15.
    #[model_id("qwen3.5:397b")]
    Qwen3_5__397b,
    /// `rnj-1:8b`: Context 32,768, output 4,096 tokens. Released 2025-12-06.
    #[model_id("rnj-1:8b")]
    Rnj__1__8b,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
