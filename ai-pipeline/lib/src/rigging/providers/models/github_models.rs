//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: GitHubModels
//!
//! Do not edit manually.

use model_id::ModelId;

/// Models of [GitHub Models](https://github.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModelGitHubModels;")]
/// let model: ProviderModelGitHubModels = "released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// ```
#[derive(PartialOrd, Ord)]
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum ProviderModelGitHubModels {
    /// `ai21-labs/ai21-jamba-1.5-large`: AI21 Jamba 1.5 Large. Context 256,000, output 4,096 tokens. Released 2024-08-29, knowledge to 2024-03.
    #[model_id("ai21-labs/ai21-jamba-1.5-large")]
    Ai21__Labs___Ai21__Jamba__1_5__Large,
    /// `ai21-labs/ai21-jamba-1.5-mini`: AI21 Jamba 1.5 Mini. Context 256,000, output 4,096 tokens. Released 2024-08-29, knowledge to 2024-03.
    #[model_id("ai21-labs/ai21-jamba-1.5-mini")]
    Ai21__Labs___Ai21__Jamba__1_5__Mini,
    /// `cohere/cohere-command-a`: Cohere Command A. Context 128,000, output 4,096 tokens. Released 2024-11-01, knowledge to 2024-03.
    Cohere___Cohere__Command__A,
    /// `cohere/cohere-command-r`: Cohere Command R. Context 128,000, output 4,096 tokens. Released 2024-03-11, knowledge to 2024-03.
    Cohere___Cohere__Command__R,
    /// `cohere/cohere-command-r-08-2024`: Cohere Command R 08-2024. Context 128,000, output 4,096 tokens. Released 2024-08-01, knowledge to 2024-03.
    Cohere___Cohere__Command__R__08__2024,
    /// `cohere/cohere-command-r-plus`: Cohere Command R+. Context 128,000, output 4,096 tokens. Released 2024-04-04, knowledge to 2024-03.
    Cohere___Cohere__Command__R__Plus,
    /// `cohere/cohere-command-r-plus-08-2024`: Cohere Command R+ 08-2024. Context 128,000, output 4,096 tokens. Released 2024-08-01, knowledge to 2024-03.
    Cohere___Cohere__Command__R__Plus__08__2024,
    /// `core42/jais-30b-chat`: JAIS 30b Chat. Context 8,192, output 2,048 tokens. Released 2023-08-30, knowledge to 2023-03.
    Core42___Jais__30b__Chat,
    /// `deepseek/deepseek-r1`: DeepSeek-R1. Context 65,536, output 8,192 tokens. Released 2025-01-20, knowledge to 2024-06.
    Deepseek___Deepseek__R1,
    /// `deepseek/deepseek-r1-0528`: DeepSeek-R1-0528. Context 65,536, output 8,192 tokens. Released 2025-05-28, knowledge to 2024-06.
    Deepseek___Deepseek__R1__0528,
    /// `deepseek/deepseek-v3-0324`: DeepSeek-V3-0324. Context 128,000, output 8,192 tokens. Released 2025-03-24, knowledge to 2024-06.
    Deepseek___Deepseek__V3__0324,
    /// `meta/llama-3.2-11b-vision-instruct`: Llama-3.2-11B-Vision-Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__11b__Vision__Instruct,
    /// `meta/llama-3.2-90b-vision-instruct`: Llama-3.2-90B-Vision-Instruct. Context 128,000, output 8,192 tokens. Released 2024-09-25, knowledge to 2023-12.
    Meta___Llama__3_2__90b__Vision__Instruct,
    /// `meta/llama-3.3-70b-instruct`: Llama-3.3-70B-Instruct. Context 128,000, output 32,768 tokens. Released 2024-12-06, knowledge to 2023-12.
    Meta___Llama__3_3__70b__Instruct,
    /// `meta/llama-4-maverick-17b-128e-instruct-fp8`: Llama 4 Maverick 17B 128E Instruct FP8. Context 128,000, output 8,192 tokens. Released 2025-01-31, knowledge to 2024-12.
    Meta___Llama__4__Maverick__17b__128e__Instruct__Fp8,
    /// `meta/llama-4-scout-17b-16e-instruct`: Llama 4 Scout 17B 16E Instruct. Context 128,000, output 8,192 tokens. Released 2025-01-31, knowledge to 2024-12.
    Meta___Llama__4__Scout__17b__16e__Instruct,
    /// `meta/meta-llama-3-70b-instruct`: Meta-Llama-3-70B-Instruct. Context 8,192, output 2,048 tokens. Released 2024-04-18, knowledge to 2023-12.
    Meta___Meta__Llama__3__70b__Instruct,
    /// `meta/meta-llama-3-8b-instruct`: Meta-Llama-3-8B-Instruct. Context 8,192, output 2,048 tokens. Released 2024-04-18, knowledge to 2023-12.
    Meta___Meta__Llama__3__8b__Instruct,
    /// `meta/meta-llama-3.1-405b-instruct`: Meta-Llama-3.1-405B-Instruct. Context 128,000, output 32,768 tokens. Released 2024-07-23, knowledge to 2023-12.
    Meta___Meta__Llama__3_1__405b__Instruct,
    /// `meta/meta-llama-3.1-70b-instruct`: Meta-Llama-3.1-70B-Instruct. Context 128,000, output 32,768 tokens. Released 2024-07-23, knowledge to 2023-12.
    Meta___Meta__Llama__3_1__70b__Instruct,
    /// `meta/meta-llama-3.1-8b-instruct`: Meta-Llama-3.1-8B-Instruct. Context 128,000, output 32,768 tokens. Released 2024-07-23, knowledge to 2023-12.
    Meta___Meta__Llama__3_1__8b__Instruct,
    /// `microsoft/mai-ds-r1`: MAI-DS-R1. Context 65,536, output 8,192 tokens. Released 2025-01-20, knowledge to 2024-06.
    Microsoft___Mai__Ds__R1,
    /// `microsoft/phi-3-medium-128k-instruct`: Phi-3-medium instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Medium__128k__Instruct,
    /// `microsoft/phi-3-medium-4k-instruct`: Phi-3-medium instruct (4k). Context 4,096, output 1,024 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Medium__4k__Instruct,
    /// `microsoft/phi-3-mini-128k-instruct`: Phi-3-mini instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Mini__128k__Instruct,
    /// `microsoft/phi-3-mini-4k-instruct`: Phi-3-mini instruct (4k). Context 4,096, output 1,024 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Mini__4k__Instruct,
    /// `microsoft/phi-3-small-128k-instruct`: Phi-3-small instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Small__128k__Instruct,
    /// `microsoft/phi-3-small-8k-instruct`: Phi-3-small instruct (8k). Context 8,192, output 2,048 tokens. Released 2024-04-23, knowledge to 2023-10.
    Microsoft___Phi__3__Small__8k__Instruct,
    /// `microsoft/phi-3.5-mini-instruct`: Phi-3.5-mini instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-08-20, knowledge to 2023-10.
    Microsoft___Phi__3_5__Mini__Instruct,
    /// `microsoft/phi-3.5-moe-instruct`: Phi-3.5-MoE instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-08-20, knowledge to 2023-10.
    Microsoft___Phi__3_5__Moe__Instruct,
    /// `microsoft/phi-3.5-vision-instruct`: Phi-3.5-vision instruct (128k). Context 128,000, output 4,096 tokens. Released 2024-08-20, knowledge to 2023-10.
    Microsoft___Phi__3_5__Vision__Instruct,
    /// `microsoft/phi-4`: Phi-4. Context 16,000, output 4,096 tokens. Released 2024-12-11, knowledge to 2023-10.
    Microsoft___Phi__4,
    /// `microsoft/phi-4-mini-instruct`: Phi-4-mini-instruct. Context 128,000, output 4,096 tokens. Released 2024-12-11, knowledge to 2023-10.
    Microsoft___Phi__4__Mini__Instruct,
    /// `microsoft/phi-4-mini-reasoning`: Phi-4-mini-reasoning. Context 128,000, output 4,096 tokens. Released 2024-12-11, knowledge to 2023-10.
    Microsoft___Phi__4__Mini__Reasoning,
    /// `microsoft/phi-4-multimodal-instruct`: Phi-4-multimodal-instruct. Context 128,000, output 4,096 tokens. Released 2024-12-11, knowledge to 2023-10.
    Microsoft___Phi__4__Multimodal__Instruct,
    /// `microsoft/phi-4-reasoning`: Phi-4-Reasoning. Context 128,000, output 4,096 tokens. Released 2024-12-11, knowledge to 2023-10.
    Microsoft___Phi__4__Reasoning,
    /// `mistral-ai/codestral-2501`: Codestral 25.01. Context 32,000, output 8,192 tokens. Released 2025-01-01, knowledge to 2024-03.
    #[model_id("mistral-ai/codestral-2501")]
    Mistral__Ai___Codestral__2501,
    /// `mistral-ai/ministral-3b`: Ministral 3B. Context 128,000, output 8,192 tokens. Released 2024-10-22, knowledge to 2024-03.
    #[model_id("mistral-ai/ministral-3b")]
    Mistral__Ai___Ministral__3b,
    /// `mistral-ai/mistral-large-2411`: Mistral Large 24.11. Context 128,000, output 32,768 tokens. Released 2024-11-01, knowledge to 2024-09.
    #[model_id("mistral-ai/mistral-large-2411")]
    Mistral__Ai___Mistral__Large__2411,
    /// `mistral-ai/mistral-medium-2505`: Mistral Medium 3 (25.05). Context 128,000, output 32,768 tokens. Released 2025-05-01, knowledge to 2024-09.
    #[model_id("mistral-ai/mistral-medium-2505")]
    Mistral__Ai___Mistral__Medium__2505,
    /// `mistral-ai/mistral-nemo`: Mistral Nemo. Context 128,000, output 8,192 tokens. Released 2024-07-18, knowledge to 2024-03.
    #[model_id("mistral-ai/mistral-nemo")]
    Mistral__Ai___Mistral__Nemo,
    /// `mistral-ai/mistral-small-2503`: Mistral Small 3.1. Context 128,000, output 32,768 tokens. Released 2025-03-01, knowledge to 2024-09.
    #[model_id("mistral-ai/mistral-small-2503")]
    Mistral__Ai___Mistral__Small__2503,
    /// `openai/gpt-4.1`: GPT-4.1. Context 128,000, output 16,384 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1,
    /// `openai/gpt-4.1-mini`: GPT-4.1-mini. Context 128,000, output 16,384 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Mini,
    /// `openai/gpt-4.1-nano`: GPT-4.1-nano. Context 128,000, output 16,384 tokens. Released 2025-04-14, knowledge to 2024-04.
    Openai___Gpt__4_1__Nano,
    /// `openai/gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13, knowledge to 2023-10.
    Openai___Gpt__4o,
    /// `openai/gpt-4o-mini`: GPT-4o mini. Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2023-10.
    Openai___Gpt__4o__Mini,
    /// `openai/o1`: OpenAI o1. Context 200,000, output 100,000 tokens. Released 2024-09-12, knowledge to 2023-10.
    Openai___O1,
    /// `openai/o1-mini`: OpenAI o1-mini. Context 128,000, output 65,536 tokens. Released 2024-09-12, knowledge to 2023-10.
    Openai___O1__Mini,
    /// `openai/o1-preview`: OpenAI o1-preview. Context 128,000, output 32,768 tokens. Released 2024-09-12, knowledge to 2023-10.
    Openai___O1__Preview,
    /// `openai/o3`: OpenAI o3. Context 200,000, output 100,000 tokens. Released 2025-01-31, knowledge to 2024-04.
    Openai___O3,
    /// `openai/o3-mini`: OpenAI o3-mini. Context 200,000, output 100,000 tokens. Released 2025-01-31, knowledge to 2024-04.
    Openai___O3__Mini,
    /// `openai/o4-mini`: OpenAI o4-mini. Context 200,000, output 100,000 tokens. Released 2025-01-31, knowledge to 2024-04.
    Openai___O4__Mini,
    /// `xai/grok-3`: Grok 3. Context 128,000, output 8,192 tokens. Released 2024-12-09, knowledge to 2024-10.
    Xai___Grok__3,
    /// `xai/grok-3-mini`: Grok 3 Mini. Context 128,000, output 8,192 tokens. Released 2024-12-09, knowledge to 2024-10.
    Xai___Grok__3__Mini,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}
