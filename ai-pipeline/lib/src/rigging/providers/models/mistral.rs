//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Mistral
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Mistral AI](https://mistral.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelMistral;")]
/// let model: ProviderModelMistral = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelMistral {
    /// `codestral-latest`: Codestral (latest). Context 256,000, output 4,096 tokens. Released 2024-05-29, knowledge to 2024-10.
    Codestral__Latest,
    /// `devstral-2512`: Devstral 2. Context 262,144, output 262,144 tokens. Released 2025-12-09, knowledge to 2025-12. Deprecated by the provider.
    Devstral__2512,
    /// `devstral-latest`: Devstral 2. Context 262,144, output 262,144 tokens. Released 2025-12-09, knowledge to 2025-12. Deprecated by the provider.
    Devstral__Latest,
    /// `devstral-medium-2507`: Devstral Medium. Context 128,000, output 128,000 tokens. Released 2025-07-10, knowledge to 2025-05. Deprecated by the provider.
    Devstral__Medium__2507,
    /// `devstral-medium-latest`: Devstral 2 (latest). Context 262,144, output 262,144 tokens. Released 2025-12-02, knowledge to 2025-12. Deprecated by the provider.
    Devstral__Medium__Latest,
    /// `devstral-small-2505`: Devstral Small 2505. Context 128,000, output 128,000 tokens. Released 2025-05-07, knowledge to 2025-05. Deprecated by the provider.
    Devstral__Small__2505,
    /// `devstral-small-2507`: Devstral Small. Context 128,000, output 128,000 tokens. Released 2025-07-10, knowledge to 2025-05. Deprecated by the provider.
    Devstral__Small__2507,
    /// `labs-devstral-small-2512`: Devstral Small 2. Context 256,000, output 256,000 tokens. Released 2025-12-09, knowledge to 2025-12. Deprecated by the provider.
    Labs__Devstral__Small__2512,
    /// `magistral-medium-latest`: Magistral Medium (latest). Context 128,000, output 16,384 tokens. Released 2025-03-17, knowledge to 2025-06.
    Magistral__Medium__Latest,
    /// `magistral-small`: Magistral Small. Context 128,000, output 128,000 tokens. Released 2025-03-17, knowledge to 2025-06.
    Magistral__Small,
    /// `ministral-3b-latest`: Ministral 3B (latest). Context 128,000, output 128,000 tokens. Released 2024-10-01, knowledge to 2024-10.
    Ministral__3b__Latest,
    /// `ministral-8b-latest`: Ministral 8B (latest). Context 128,000, output 128,000 tokens. Released 2024-10-01, knowledge to 2024-10.
    Ministral__8b__Latest,
    /// `mistral-embed`: Mistral Embed. Context 8,000, output 3,072 tokens. Released 2023-12-11.
    Mistral__Embed,
    /// `mistral-large-2411`: Mistral Large 2.1. Context 131,072, output 16,384 tokens. Released 2024-11-18, knowledge to 2024-11.
    Mistral__Large__2411,
    /// `mistral-large-2512`: Mistral Large 3. Context 262,144, output 262,144 tokens. Released 2024-11-01, knowledge to 2024-11.
    Mistral__Large__2512,
    /// `mistral-large-latest`: Mistral Large (latest). Context 262,144, output 262,144 tokens. Released 2024-11-01, knowledge to 2024-11.
    Mistral__Large__Latest,
    /// `mistral-medium-2505`: Mistral Medium 3. Context 131,072, output 131,072 tokens. Released 2025-05-07, knowledge to 2025-05.
    Mistral__Medium__2505,
    /// `mistral-medium-2508`: Mistral Medium 3.1. Context 262,144, output 262,144 tokens. Released 2025-08-12, knowledge to 2025-05.
    Mistral__Medium__2508,
    /// `mistral-medium-2604`: Mistral Medium 3.5. Context 262,144, output 262,144 tokens. Released 2026-04-29.
    Mistral__Medium__2604,
    /// `mistral-medium-latest`: Mistral Medium (latest). Context 262,144, output 262,144 tokens. Released 2025-08-12, knowledge to 2025-05.
    Mistral__Medium__Latest,
    /// `mistral-nemo`: Mistral Nemo. Context 128,000, output 128,000 tokens. Released 2024-07-01, knowledge to 2024-07.
    Mistral__Nemo,
    /// `mistral-small-2506`: Mistral Small 3.2. Context 128,000, output 16,384 tokens. Released 2025-06-20, knowledge to 2025-03.
    Mistral__Small__2506,
    /// `mistral-small-2603`: Mistral Small 4. Context 256,000, output 256,000 tokens. Released 2026-03-16, knowledge to 2025-06.
    Mistral__Small__2603,
    /// `mistral-small-latest`: Mistral Small (latest). Context 256,000, output 256,000 tokens. Released 2026-03-16, knowledge to 2025-06.
    Mistral__Small__Latest,
    /// `open-mistral-7b`: Mistral 7B. Context 8,000, output 8,000 tokens. Released 2023-09-27, knowledge to 2023-12.
    Open__Mistral__7b,
    /// `open-mistral-nemo`: Open Mistral Nemo. Context 128,000, output 128,000 tokens. Released 2024-07-01, knowledge to 2024-07. Deprecated by the provider.
    Open__Mistral__Nemo,
    /// `open-mixtral-8x22b`: Mixtral 8x22B. Context 64,000, output 64,000 tokens. Released 2024-04-17, knowledge to 2024-04.
    Open__Mixtral__8x22b,
    /// `open-mixtral-8x7b`: Mixtral 8x7B. Context 32,000, output 32,000 tokens. Released 2023-12-11, knowledge to 2024-01.
    Open__Mixtral__8x7b,
    /// `pixtral-12b`: Pixtral 12B. Context 128,000, output 128,000 tokens. Released 2024-09-01, knowledge to 2024-09.
    Pixtral__12b,
    /// `pixtral-large-latest`: Pixtral Large (latest). Context 128,000, output 128,000 tokens. Released 2024-11-01, knowledge to 2024-11.
    Pixtral__Large__Latest,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
