//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Cohere
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [Cohere](https://cohere.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelCohere;")]
/// let model: ProviderModelCohere = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelCohere {
    /// `c4ai-aya-expanse-32b`: Aya Expanse 32B. Context 128,000, output 4,000 tokens. Released 2024-10-24.
    C4ai__Aya__Expanse__32b,
    /// `c4ai-aya-expanse-8b`: Aya Expanse 8B. Context 8,000, output 4,000 tokens. Released 2024-10-24.
    C4ai__Aya__Expanse__8b,
    /// `c4ai-aya-vision-32b`: Aya Vision 32B. Context 16,000, output 4,000 tokens. Released 2025-03-04.
    C4ai__Aya__Vision__32b,
    /// `c4ai-aya-vision-8b`: Aya Vision 8B. Context 16,000, output 4,000 tokens. Released 2025-03-04.
    C4ai__Aya__Vision__8b,
    /// `command-a-03-2025`: Command A. Context 256,000, output 8,000 tokens. Released 2025-03-13, knowledge to 2024-06-01.
    Command__A__03__2025,
    /// `command-a-plus-05-2026`: Command A Plus. Context 128,000, output 64,000 tokens. Released 2026-05-20, knowledge to 2025-04-01.
    Command__A__Plus__05__2026,
    /// `command-a-reasoning-08-2025`: Command A Reasoning. Context 256,000, output 32,000 tokens. Released 2025-08-21, knowledge to 2024-06-01.
    Command__A__Reasoning__08__2025,
    /// `command-a-translate-08-2025`: Command A Translate. Context 8,000, output 8,000 tokens. Released 2025-08-28, knowledge to 2024-06-01.
    Command__A__Translate__08__2025,
    /// `command-a-vision-07-2025`: Command A Vision. Context 128,000, output 8,000 tokens. Released 2025-07-31, knowledge to 2024-06-01.
    Command__A__Vision__07__2025,
    /// `command-r-08-2024`: Command R. Context 128,000, output 4,000 tokens. Released 2024-08-30, knowledge to 2024-06-01.
    Command__R__08__2024,
    /// `command-r-plus-08-2024`: Command R+. Context 128,000, output 4,000 tokens. Released 2024-08-30, knowledge to 2024-06-01.
    Command__R__Plus__08__2024,
    /// `command-r7b-12-2024`: Command R7B. Context 128,000, output 4,000 tokens. Released 2024-12-02, knowledge to 2024-06-01.
    Command__R7b__12__2024,
    /// `command-r7b-arabic-02-2025`: Command R7B Arabic. Context 128,000, output 4,000 tokens. Released 2025-02-27, knowledge to 2024-06-01.
    Command__R7b__Arabic__02__2025,
    /// `north-mini-code-1-0`: North Mini Code. Context 256,000, output 64,000 tokens. Released 2026-06-09, knowledge to 2025-09-23.
    North__Mini__Code__1__0,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
