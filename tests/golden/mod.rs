//! Models of LLM providers: one module, with one enum, a provider.
//!
//! Generator: gen-models v0.1.0
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

pub mod a_b;
pub mod my_proxy;
pub mod provider;
