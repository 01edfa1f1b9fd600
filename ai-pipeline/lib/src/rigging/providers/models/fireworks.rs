//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Fireworks
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Fireworks AI](https://fireworks.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelFireworks;")]
/// let model: ProviderModelFireworks = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelFireworks {
    /// `accounts/fireworks/models/deepseek-v4-flash`: DeepSeek V4 Flash. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("accounts/fireworks/models/deepseek-v4-flash")]
    Accounts___Fireworks__Models__Deepseek__V4__Flash,
    /// `accounts/fireworks/models/deepseek-v4-pro`: DeepSeek V4 Pro. Context 1,000,000, output 384,000 tokens. Released 2026-04-24, knowledge to 2025-05.
    #[model_id("accounts/fireworks/models/deepseek-v4-pro")]
    Accounts___Fireworks__Models__Deepseek__V4__Pro,
    /// `accounts/fireworks/models/glm-5p1`: GLM 5.1. Context 202,800, output 131,072 tokens. Released 2026-04-01.
    #[model_id("accounts/fireworks/models/glm-5p1")]
    Accounts___Fireworks__Models__Glm__5p1,
    /// `accounts/fireworks/models/glm-5p2`: GLM 5.2. Context 1,048,575, output 131,072 tokens. Released 2026-06-16.
    #[model_id("accounts/fireworks/models/glm-5p2")]
    Accounts___Fireworks__Models__Glm__5p2,
    /// `accounts/fireworks/models/gpt-oss-120b`: GPT OSS 120B. Context 131,072, output 32,768 tokens. Released 2025-08-05.
    #[model_id("accounts/fireworks/models/gpt-oss-120b")]
    Accounts___Fireworks__Models__Gpt__Oss__120b,
    /// `accounts/fireworks/models/gpt-oss-20b`: GPT OSS 20B. Context 131,072, output 32,768 tokens. Released 2025-08-05.
    #[model_id("accounts/fireworks/models/gpt-oss-20b")]
    Accounts___Fireworks__Models__Gpt__Oss__20b,
    /// `accounts/fireworks/models/kimi-k2p6`: Kimi K2.6. Context 262,000, output 262,000 tokens. Released 2026-04-17.
    #[model_id("accounts/fireworks/models/kimi-k2p6")]
    Accounts___Fireworks__Models__Kimi__K2p6,
    /// `accounts/fireworks/models/kimi-k2p7-code`: Kimi K2.7 Code. Context 262,000, output 262,000 tokens. Released 2026-06-12.
    #[model_id("accounts/fireworks/models/kimi-k2p7-code")]
    Accounts___Fireworks__Models__Kimi__K2p7__Code,
    /// `accounts/fireworks/models/minimax-m2p7`: MiniMax-M2.7. Context 196,608, output 196,608 tokens. Released 2026-04-12.
    #[model_id("accounts/fireworks/models/minimax-m2p7")]
    Accounts___Fireworks__Models__Minimax__M2p7,
    /// `accounts/fireworks/models/minimax-m3`: MiniMax-M3. Context 512,000, output 512,000 tokens. Released 2026-06-12.
    #[model_id("accounts/fireworks/models/minimax-m3")]
    Accounts___Fireworks__Models__Minimax__M3,
    /// `accounts/fireworks/models/qwen3p7-plus`: Qwen 3.7 Plus. Context 262,144, output 65,536 tokens. Released 2026-06-12.
    #[model_id("accounts/fireworks/models/qwen3p7-plus")]
    Accounts___Fireworks__Models__Qwen3p7__Plus,
    /// `accounts/fireworks/routers/glm-5p1-fast`: GLM 5.1 Fast. Context 202,800, output 131,072 tokens. Released 2026-04-01.
    #[model_id("accounts/fireworks/routers/glm-5p1-fast")]
    Accounts___Fireworks__Routers__Glm__5p1__Fast,
    /// `accounts/fireworks/routers/glm-5p2-fast`: GLM 5.2 Fast. Context 1,048,575, output 131,072 tokens. Released 2026-06-26.
    #[model_id("accounts/fireworks/routers/glm-5p2-fast")]
    Accounts___Fireworks__Routers__Glm__5p2__Fast,
    /// `accounts/fireworks/routers/kimi-k2p6-fast`: Kimi K2.6 Fast. Context 262,000, output 262,000 tokens. Released 2026-04-17.
    #[model_id("accounts/fireworks/routers/kimi-k2p6-fast")]
    Accounts___Fireworks__Routers__Kimi__K2p6__Fast,
    /// `accounts/fireworks/routers/kimi-k2p6-turbo`: Kimi K2.6 Turbo. Context 262,000, output 262,000 tokens. Released 2026-04-17.
    #[model_id("accounts/fireworks/routers/kimi-k2p6-turbo")]
    Accounts___Fireworks__Routers__Kimi__K2p6__Turbo,
    /// `accounts/fireworks/routers/kimi-k2p7-code-fast`: Kimi K2.7 Code Fast. Context 262,000, output 262,000 tokens. Released 2026-06-12.
    #[model_id("accounts/fireworks/routers/kimi-k2p7-code-fast")]
    Accounts___Fireworks__Routers__Kimi__K2p7__Code__Fast,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
