//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: StepFun
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [StepFun](https://www.stepfun.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelStepFun;")]
/// let model: ProviderModelStepFun = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelStepFun {
    /// `step-1-32k`: Step 1 (32K). Context 32,768, output 32,768 tokens. Released 2025-01-01, knowledge to 2024-06.
    Step__1__32k,
    /// `step-2-16k`: Step 2 (16K). Context 16,384, output 8,192 tokens. Released 2025-01-01, knowledge to 2024-06.
    Step__2__16k,
    /// `step-3.5-flash`: Step 3.5 Flash. Context 256,000, output 256,000 tokens. Released 2026-01-29, knowledge to 2025-01.
    Step__3_5__Flash,
    /// `step-3.5-flash-2603`: Step 3.5 Flash 2603. Context 256,000, output 256,000 tokens. Released 2026-04-02, knowledge to 2025-01.
    Step__3_5__Flash__2603,
    /// `step-3.7-flash`: Step 3.7 Flash. Context 256,000, output 256,000 tokens. Released 2026-05-29, knowledge to 2026-01-01.
    Step__3_7__Flash,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
