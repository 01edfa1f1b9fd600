//! Models of LLM providers: one module, with one enum, a provider.
//!
//! Generator: gen-models v0.1.0
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

// No program uses every model, and names of models are no code.
#![allow(dead_code, clippy::doc_markdown)]

pub mod openai;
pub mod provider;
pub mod provider_model;
