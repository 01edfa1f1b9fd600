//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Zai
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Z.ai](https://z.ai).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelZai;")]
/// let model: ProviderModelZai = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelZai {
    /// `glm-4.5`: GLM-4.5. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    Glm__4_5,
    /// `glm-4.5-air`: GLM-4.5-Air. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    Glm__4_5__Air,
    /// `glm-4.5-flash`: GLM-4.5-Flash. Context 131,072, output 98,304 tokens. Released 2025-07-28, knowledge to 2025-04.
    Glm__4_5__Flash,
    /// `glm-4.5v`: GLM-4.5V. Context 64,000, output 16,384 tokens. Released 2025-08-11, knowledge to 2025-04.
    Glm__4_5v,
    /// `glm-4.6`: GLM-4.6. Context 204,800, output 131,072 tokens. Released 2025-09-30, knowledge to 2025-04.
    Glm__4_6,
    /// `glm-4.6v`: GLM-4.6V. Context 128,000, output 32,768 tokens. Released 2025-12-08, knowledge to 2025-04.
    Glm__4_6v,
    /// `glm-4.7`: GLM-4.7. Context 204,800, output 131,072 tokens. Released 2025-12-22, knowledge to 2025-04.
    Glm__4_7,
    /// `glm-4.7-flash`: GLM-4.7-Flash. Context 200,000, output 131,072 tokens. Released 2026-01-19, knowledge to 2025-04.
    Glm__4_7__Flash,
    /// `glm-4.7-flashx`: GLM-4.7-FlashX. Context 200,000, output 131,072 tokens. Released 2026-01-19, knowledge to 2025-04.
    Glm__4_7__Flashx,
    /// `glm-5`: GLM-5. Context 204,800, output 131,072 tokens. Released 2026-02-12.
    Glm__5,
    /// `glm-5-turbo`: GLM-5-Turbo. Context 200,000, output 131,072 tokens. Released 2026-03-16.
    Glm__5__Turbo,
    /// `glm-5.1`: GLM-5.1. Context 200,000, output 131,072 tokens. Released 2026-04-07.
    Glm__5_1,
    /// `glm-5.2`: GLM-5.2. Context 1,000,000, output 131,072 tokens. Released 2026-06-13.
    Glm__5_2,
    /// `glm-5v-turbo`: GLM-5V-Turbo. Context 200,000, output 131,072 tokens. Released 2026-04-01.
    Glm__5v__Turbo,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
