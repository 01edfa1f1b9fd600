//! Models of LLM providers: one module, with one enum, a provider.
//!
//! Generator: gen-models v0.1.0
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

// No program uses every model, and the names are those of the providers.
#![allow(dead_code, non_camel_case_types)]
#![allow(clippy::doc_markdown, clippy::enum_variant_names)]
#![allow(clippy::module_inception, clippy::upper_case_acronyms)]

pub mod a_b;
pub mod info;
pub mod my_proxy;
pub mod provider;
pub mod provider_model;
