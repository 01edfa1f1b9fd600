//! Auto-generated provider model enum
//!
//! Generated: 2026-11-22T20:15:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: AandB
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of a-b.
///
/// Source: the provider's own listing, since 2026-11-22.
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelAandB {
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
