//! Models of LLM providers: one module, with one enum, a provider.
//!
//! Generator: gen-models v0.1.0
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

// No program uses every model, and the names are those of the providers.
#![allow(dead_code, non_camel_case_types)]
#![allow(clippy::doc_markdown, clippy::enum_variant_names)]
#![allow(clippy::module_inception, clippy::upper_case_acronyms)]

pub mod alibaba;
pub mod anthropic;
pub mod baseten;
pub mod cerebras;
pub mod chutes;
pub mod cohere;
pub mod deepinfra;
pub mod deepseek;
pub mod fireworks;
pub mod gemini;
pub mod github_models;
pub mod groq;
pub mod huggingface;
pub mod inception;
pub mod info;
pub mod minimax;
pub mod mistral;
pub mod moonshotai;
pub mod nebius;
pub mod novita;
pub mod nvidia;
pub mod ollama_cloud;
pub mod openai;
pub mod openrouter;
pub mod perplexity;
pub mod provider;
pub mod provider_model;
pub mod requesty;
pub mod scaleway;
pub mod siliconflow;
pub mod stepfun;
pub mod together;
pub mod upstage;
pub mod vercel;
pub mod wandb;
pub mod xai;
pub mod zai;
pub mod zenmux;
