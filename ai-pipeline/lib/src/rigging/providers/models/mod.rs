//! Models of LLM providers: one module, with one enum, a provider.
//!
//! Generator: gen-models v0.1.0
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

pub mod anthropic;
pub mod deepseek;
pub mod gemini;
pub mod groq;
pub mod huggingface;
pub mod mistral;
pub mod moonshotai;
pub mod openai;
pub mod openrouter;
pub mod provider;
pub mod xai;
pub mod zai;
pub mod zenmux;
