//! Auto-generated provider registry
//!
//! Generator: gen-models v0.1.0
//!
//! Do not edit manually.

use std::fmt;
use std::str::FromStr;

/// A provider of models.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// [Alibaba Cloud Model Studio](https://www.alibabacloud.com)
    Alibaba,
    /// [Anthropic](https://www.anthropic.com)
    Anthropic,
    /// [Azure OpenAI](https://azure.microsoft.com)
    AzureOpenAi,
    /// [Baseten](https://www.baseten.co)
    Baseten,
    /// [Amazon Bedrock](https://aws.amazon.com)
    Bedrock,
    /// [Cerebras](https://www.cerebras.ai)
    Cerebras,
    /// [Chutes](https://chutes.ai)
    Chutes,
    /// [Cloudflare Workers AI](https://developers.cloudflare.com)
    Cloudflare,
    /// [Cohere](https://cohere.com)
    Cohere,
    /// [Databricks](https://www.databricks.com)
    Databricks,
    /// [DeepInfra](https://deepinfra.com)
    DeepInfra,
    /// [DeepSeek](https://www.deepseek.com)
    Deepseek,
    /// [Fireworks AI](https://fireworks.ai)
    Fireworks,
    /// [Google Gemini](https://ai.google.dev)
    Gemini,
    /// [GitHub Models](https://github.com)
    GitHubModels,
    /// [Groq](https://groq.com)
    Groq,
    /// [Hugging Face](https://huggingface.co)
    HuggingFace,
    /// [Hugging Face Inference Providers](https://huggingface.co)
    HuggingFaceRouter,
    /// [Hyperbolic](https://www.hyperbolic.ai)
    Hyperbolic,
    /// [Inception](https://www.inceptionlabs.ai)
    Inception,
    /// [LiteLLM proxy](https://www.litellm.ai)
    LiteLlm,
    /// [llama.cpp server](https://ggml.ai)
    LlamaCpp,
    /// [LM Studio](https://lmstudio.ai)
    LmStudio,
    /// [LocalAI](https://localai.io)
    LocalAi,
    /// [MiniMax](https://www.minimax.io)
    MiniMax,
    /// [Mira](https://mira.network)
    Mira,
    /// [Mistral AI](https://mistral.ai)
    Mistral,
    /// [Moonshot AI](https://www.moonshot.ai)
    MoonshotAi,
    /// [Nebius Token Factory](https://tokenfactory.nebius.com)
    Nebius,
    /// [Novita AI](https://novita.ai)
    Novita,
    /// [NVIDIA NIM](https://build.nvidia.com)
    Nvidia,
    /// [Ollama](https://ollama.com)
    Ollama,
    /// [Ollama Cloud](https://ollama.com)
    OllamaCloud,
    /// [OpenAI](https://openai.com)
    OpenAi,
    /// [OpenRouter](https://openrouter.ai)
    OpenRouter,
    /// [Perplexity](https://www.perplexity.ai)
    Perplexity,
    /// [Poe](https://poe.com)
    Poe,
    /// [Reka](https://reka.ai)
    Reka,
    /// [Requesty](https://www.requesty.ai)
    Requesty,
    /// [SambaNova](https://sambanova.ai)
    SambaNova,
    /// [Scaleway](https://www.scaleway.com)
    Scaleway,
    /// [SiliconFlow](https://www.siliconflow.com)
    SiliconFlow,
    /// [StepFun](https://www.stepfun.com)
    StepFun,
    /// [Together AI](https://www.together.ai)
    Together,
    /// [Upstage](https://www.upstage.ai)
    Upstage,
    /// [Venice](https://venice.ai)
    Venice,
    /// [Vercel AI Gateway](https://vercel.com)
    Vercel,
    /// [vLLM](https://vllm.ai)
    Vllm,
    /// [Voyage AI](https://www.voyageai.com)
    Voyage,
    /// [Weights and Biases](https://wandb.ai)
    Wandb,
    /// [xAI](https://x.ai)
    Xai,
    /// [Z.ai](https://z.ai)
    Zai,
    /// [ZenMux](https://zenmux.ai)
    ZenMux,
}

/// How a request tells the provider who sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiAuthMethod {
    /// `Authorization: Bearer <key>`
    BearerToken,
    /// The key as it is, in the header of this name.
    ApiKey(&'static str),
    /// The key as the query parameter of this name.
    QueryParam(&'static str),
    /// No key.
    None,
}

/// What a client needs to know to call a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProviderConfig {
    /// Its name on the command line of gen-models, such as `openai`.
    pub id: &'static str,
    /// The name that people know it by.
    pub name: &'static str,
    /// Its web site; empty where none is known.
    pub website: &'static str,
    /// The environment variables that may hold its key; the first that is set wins.
    pub env_vars: &'static [&'static str],
    /// How a request carries the key.
    pub auth_method: ApiAuthMethod,
    /// Whether it lists its models only to those who have a key.
    pub requires_key: bool,
    /// Where its API is; no slash at the end. `{NAME}` in it stands for that variable.
    pub base_url: &'static str,
    /// Where it lists its models: this path after `base_url`.
    pub models_endpoint: &'static str,
    /// An environment variable that stands for `base_url` on this machine.
    pub base_url_env: Option<&'static str>,
    /// Headers that every request needs.
    pub headers: &'static [(&'static str, &'static str)],
    /// Parameters of the request for its models.
    pub params: &'static [(&'static str, &'static str)],
    /// Where its models stand in an answer.
    pub shape: Shape,
    /// Where an answer names the next page.
    pub paging: Paging,
    /// Globs of ids that it lists and that are nobody else's business.
    pub exclude: &'static [&'static str],
    /// Globs of ids that it serves without ever listing them.
    pub unlisted: &'static [&'static str],
    /// Whether it runs on this machine.
    pub is_local: bool,
    /// Whether it may fail without anyone wondering.
    pub is_experimental: bool,
}

/// Where an answer to the request for models holds their rows, and a row the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    /// The way to the list of rows, name by name; empty where the answer is that list.
    pub rows_at: &'static [&'static str],
    /// The members of a row that may hold the id; the first that is a string does.
    pub id_at: &'static [&'static str],
    /// What stands between them in the id, where it is all of them.
    pub id_joined_by: Option<&'static str>,
    /// What stands there before the id, and is no part of it.
    pub id_prefix: &'static str,
    /// The member of a row that lists other ids of its model, if there is one.
    pub aliases_at: Option<&'static str>,
    /// Members, and the JSON values there by which a row is the account's own.
    pub private_where: &'static [(&'static str, &'static str)],
    /// Whether an answer without the list says that there is nothing to list.
    pub may_omit_rows: bool,
}

/// Where an answer to the request for models says how to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paging {
    /// Nowhere: one answer is the whole list.
    None,
    /// It names a cursor, which the next request sends back.
    Cursor {
        /// The parameter of the next request.
        param: &'static str,
        /// The way to the cursor, name by name.
        at: &'static [&'static str],
        /// The way to what says whether there is more; if empty, a cursor alone says so.
        more_at: &'static [&'static str],
    },
    /// It tells the number of its page, and how many there are.
    Number {
        /// The way, name by name, to what holds the numbers; empty where the answer does.
        inside: &'static [&'static str],
        /// The parameter of the next request.
        param: &'static str,
        /// The number of the page.
        page: &'static str,
        /// The number of rows on a page.
        size: &'static str,
        /// The number of rows on all pages.
        total: &'static str,
        /// The number of pages, where it is told.
        pages: Option<&'static str>,
    },
    /// It names the URL of the next page.
    NextUrl {
        /// The way to the URL, name by name.
        at: &'static [&'static str],
    },
    /// Its header `Link` names the URL of the next page, as `rel="next"`.
    Link,
}

impl Provider {
    /// Every known provider, by id.
    pub const ALL: &'static [Self] = &[
        Self::Alibaba,
        Self::Anthropic,
        Self::AzureOpenAi,
        Self::Baseten,
        Self::Bedrock,
        Self::Cerebras,
        Self::Chutes,
        Self::Cloudflare,
        Self::Cohere,
        Self::Databricks,
        Self::DeepInfra,
        Self::Deepseek,
        Self::Fireworks,
        Self::Gemini,
        Self::GitHubModels,
        Self::Groq,
        Self::HuggingFace,
        Self::HuggingFaceRouter,
        Self::Hyperbolic,
        Self::Inception,
        Self::LiteLlm,
        Self::LlamaCpp,
        Self::LmStudio,
        Self::LocalAi,
        Self::MiniMax,
        Self::Mira,
        Self::Mistral,
        Self::MoonshotAi,
        Self::Nebius,
        Self::Novita,
        Self::Nvidia,
        Self::Ollama,
        Self::OllamaCloud,
        Self::OpenAi,
        Self::OpenRouter,
        Self::Perplexity,
        Self::Poe,
        Self::Reka,
        Self::Requesty,
        Self::SambaNova,
        Self::Scaleway,
        Self::SiliconFlow,
        Self::StepFun,
        Self::Together,
        Self::Upstage,
        Self::Venice,
        Self::Vercel,
        Self::Vllm,
        Self::Voyage,
        Self::Wandb,
        Self::Xai,
        Self::Zai,
        Self::ZenMux,
    ];

    /// Its name on the command line of gen-models, such as `openai`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.config().id
    }

    /// How to call it.
    #[must_use]
    pub const fn config(self) -> &'static ProviderConfig {
        &CONFIGS[self as usize]
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

const ALIBABA_SHAPE: Shape = Shape {
    rows_at: &["output", "models"],
    id_at: &["model"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const BEDROCK_SHAPE: Shape = Shape {
    rows_at: &["modelSummaries"],
    id_at: &["modelId"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const CLOUDFLARE_SHAPE: Shape = Shape {
    rows_at: &["result"],
    id_at: &["name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const COHERE_SHAPE: Shape = Shape {
    rows_at: &["models"],
    id_at: &["name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[("finetuned", "true"), ("finetuned", "1")],
    may_omit_rows: false,
};

const DATABRICKS_SHAPE: Shape = Shape {
    rows_at: &["endpoints"],
    id_at: &["name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const DEEPINFRA_SHAPE: Shape = Shape {
    rows_at: &[],
    id_at: &["model_name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[("private", "true"), ("private", "1")],
    may_omit_rows: false,
};

const FIREWORKS_SHAPE: Shape = Shape {
    rows_at: &["data"],
    id_at: &["usage_identifier", "id"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: Some("aliases"),
    private_where: &[],
    may_omit_rows: false,
};

const GEMINI_SHAPE: Shape = Shape {
    rows_at: &["models"],
    id_at: &["name"],
    id_joined_by: None,
    id_prefix: "models/",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: true,
};

const GITHUB_MODELS_SHAPE: Shape = Shape {
    rows_at: &[],
    id_at: &["id"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const LMSTUDIO_SHAPE: Shape = Shape {
    rows_at: &["models"],
    id_at: &["key"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const MISTRAL_SHAPE: Shape = Shape {
    rows_at: &["data"],
    id_at: &["id"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: Some("aliases"),
    private_where: &[("type", "\"fine-tuned\"")],
    may_omit_rows: false,
};

const OLLAMA_SHAPE: Shape = Shape {
    rows_at: &["models"],
    id_at: &["model", "name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const OPENAI_SHAPE: Shape = Shape {
    rows_at: &["data"],
    id_at: &["id"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const TOGETHER_SHAPE: Shape = Shape {
    rows_at: &["data"],
    id_at: &["serverlessEndpoint", "name"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: None,
    private_where: &[],
    may_omit_rows: false,
};

const XAI_SHAPE: Shape = Shape {
    rows_at: &["data"],
    id_at: &["id"],
    id_joined_by: None,
    id_prefix: "",
    aliases_at: Some("aliases"),
    private_where: &[],
    may_omit_rows: false,
};

const AFTER_ID_PAGING: Paging = Paging::Cursor {
    param: "after_id",
    at: &["last_id"],
    more_at: &["has_more"],
};

const NEXT_CURSOR_PAGING: Paging = Paging::Cursor {
    param: "after",
    at: &["next_cursor"],
    more_at: &[],
};

const NEXT_PAGE_TOKEN_PAGING: Paging = Paging::Cursor {
    param: "page_token",
    at: &["next_page_token"],
    more_at: &[],
};

const NEXT_URL_PAGING: Paging = Paging::NextUrl {
    at: &["links", "next"],
};

const PAGE_NO_PAGING: Paging = Paging::Number {
    inside: &["output"],
    param: "page_no",
    page: "page_no",
    size: "page_size",
    total: "total",
    pages: None,
};

const PAGE_PAGING: Paging = Paging::Number {
    inside: &["result_info"],
    param: "page",
    page: "page",
    size: "per_page",
    total: "total_count",
    pages: Some("total_pages"),
};

const PAGE_TOKEN_PAGING: Paging = Paging::Cursor {
    param: "pageToken",
    at: &["nextPageToken"],
    more_at: &[],
};

/// In the order of the variants.
const CONFIGS: &[ProviderConfig] = &[
    ProviderConfig {
        id: "alibaba",
        name: "Alibaba Cloud Model Studio",
        website: "https://www.alibabacloud.com",
        env_vars: &["DASHSCOPE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://dashscope-intl.aliyuncs.com",
        models_endpoint: "/api/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[("page_size", "100")],
        shape: ALIBABA_SHAPE,
        paging: PAGE_NO_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "anthropic",
        name: "Anthropic",
        website: "https://www.anthropic.com",
        env_vars: &["ANTHROPIC_API_KEY"],
        auth_method: ApiAuthMethod::ApiKey("x-api-key"),
        requires_key: true,
        base_url: "https://api.anthropic.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[("anthropic-version", "2023-06-01")],
        params: &[("limit", "1000")],
        shape: OPENAI_SHAPE,
        paging: AFTER_ID_PAGING,
        exclude: &[],
        unlisted: &["claude-*-[0-9]", "claude-*-latest"],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "azure-openai",
        name: "Azure OpenAI",
        website: "https://azure.microsoft.com",
        env_vars: &["AZURE_OPENAI_API_KEY"],
        auth_method: ApiAuthMethod::ApiKey("api-key"),
        requires_key: true,
        base_url: "https://{AZURE_OPENAI_ENDPOINT}/openai",
        models_endpoint: "/models",
        base_url_env: None,
        headers: &[],
        params: &[("api-version", "2024-10-21")],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &["*.ft-*"],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "baseten",
        name: "Baseten",
        website: "https://www.baseten.co",
        env_vars: &["BASETEN_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://inference.baseten.co",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "bedrock",
        name: "Amazon Bedrock",
        website: "https://aws.amazon.com",
        env_vars: &["AWS_BEARER_TOKEN_BEDROCK"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://bedrock.{AWS_REGION}.amazonaws.com",
        models_endpoint: "/foundation-models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: BEDROCK_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "cerebras",
        name: "Cerebras",
        website: "https://www.cerebras.ai",
        env_vars: &["CEREBRAS_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.cerebras.ai",
        models_endpoint: "/public/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "chutes",
        name: "Chutes",
        website: "https://chutes.ai",
        env_vars: &["CHUTES_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://llm.chutes.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "cloudflare",
        name: "Cloudflare Workers AI",
        website: "https://developers.cloudflare.com",
        env_vars: &["CLOUDFLARE_API_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.cloudflare.com/client/v4/accounts/{CLOUDFLARE_ACCOUNT_ID}/ai",
        models_endpoint: "/models/search",
        base_url_env: None,
        headers: &[],
        params: &[("per_page", "1000")],
        shape: CLOUDFLARE_SHAPE,
        paging: PAGE_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "cohere",
        name: "Cohere",
        website: "https://cohere.com",
        env_vars: &["CO_API_KEY", "COHERE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.cohere.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[("page_size", "1000")],
        shape: COHERE_SHAPE,
        paging: NEXT_PAGE_TOKEN_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "databricks",
        name: "Databricks",
        website: "https://www.databricks.com",
        env_vars: &["DATABRICKS_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://{DATABRICKS_HOST}/api/2.0",
        models_endpoint: "/serving-endpoints",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: DATABRICKS_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "deepinfra",
        name: "DeepInfra",
        website: "https://deepinfra.com",
        env_vars: &["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.deepinfra.com",
        models_endpoint: "/models/list",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: DEEPINFRA_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "deepseek",
        name: "DeepSeek",
        website: "https://www.deepseek.com",
        env_vars: &["DEEPSEEK_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.deepseek.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "fireworks",
        name: "Fireworks AI",
        website: "https://fireworks.ai",
        env_vars: &["FIREWORKS_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.fireworks.ai",
        models_endpoint: "/v1/serverless/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: FIREWORKS_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "gemini",
        name: "Google Gemini",
        website: "https://ai.google.dev",
        env_vars: &["GEMINI_API_KEY", "GOOGLE_API_KEY"],
        auth_method: ApiAuthMethod::ApiKey("x-goog-api-key"),
        requires_key: true,
        base_url: "https://generativelanguage.googleapis.com",
        models_endpoint: "/v1beta/models",
        base_url_env: None,
        headers: &[],
        params: &[("pageSize", "1000")],
        shape: GEMINI_SHAPE,
        paging: PAGE_TOKEN_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "github-models",
        name: "GitHub Models",
        website: "https://github.com",
        env_vars: &["GITHUB_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://models.github.ai",
        models_endpoint: "/catalog/models",
        base_url_env: None,
        headers: &[
            ("Accept", "application/vnd.github+json"),
            ("X-GitHub-Api-Version", "2026-03-10"),
        ],
        params: &[],
        shape: GITHUB_MODELS_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "groq",
        name: "Groq",
        website: "https://groq.com",
        env_vars: &["GROQ_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.groq.com/openai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "huggingface",
        name: "Hugging Face",
        website: "https://huggingface.co",
        env_vars: &["HF_TOKEN", "HUGGINGFACE_TOKEN", "HUGGING_FACE_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://huggingface.co/api",
        models_endpoint: "/models",
        base_url_env: None,
        headers: &[],
        params: &[
            ("inference_provider", "baseten"),
            ("inference_provider", "cerebras"),
            ("inference_provider", "cohere"),
            ("inference_provider", "deepinfra"),
            ("inference_provider", "fal-ai"),
            ("inference_provider", "fireworks-ai"),
            ("inference_provider", "groq"),
            ("inference_provider", "novita"),
            ("inference_provider", "nscale"),
            ("inference_provider", "openai"),
            ("inference_provider", "ovhcloud"),
            ("inference_provider", "publicai"),
            ("inference_provider", "replicate"),
            ("inference_provider", "scaleway"),
            ("inference_provider", "together"),
            ("inference_provider", "wavespeed"),
            ("inference_provider", "zai-org"),
            ("limit", "1000"),
        ],
        shape: GITHUB_MODELS_SHAPE,
        paging: Paging::Link,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "huggingface-router",
        name: "Hugging Face Inference Providers",
        website: "https://huggingface.co",
        env_vars: &["HF_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://router.huggingface.co",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "hyperbolic",
        name: "Hyperbolic",
        website: "https://www.hyperbolic.ai",
        env_vars: &["HYPERBOLIC_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.hyperbolic.xyz",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: true,
    },
    ProviderConfig {
        id: "inception",
        name: "Inception",
        website: "https://www.inceptionlabs.ai",
        env_vars: &["INCEPTION_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.inceptionlabs.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "litellm",
        name: "LiteLLM proxy",
        website: "https://www.litellm.ai",
        env_vars: &[
            "LITELLM_PROXY_API_KEY",
            "LITELLM_API_KEY",
            "LITELLM_MASTER_KEY",
        ],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "http://localhost:4000",
        models_endpoint: "/v1/models",
        base_url_env: Some("LITELLM_PROXY_API_BASE"),
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &["*[*]*"],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "llama-cpp",
        name: "llama.cpp server",
        website: "https://ggml.ai",
        env_vars: &[],
        auth_method: ApiAuthMethod::None,
        requires_key: false,
        base_url: "http://localhost:8080",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "lmstudio",
        name: "LM Studio",
        website: "https://lmstudio.ai",
        env_vars: &["LMSTUDIO_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "http://localhost:1234",
        models_endpoint: "/api/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: LMSTUDIO_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "localai",
        name: "LocalAI",
        website: "https://localai.io",
        env_vars: &["LOCALAI_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "http://localhost:8080",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "minimax",
        name: "MiniMax",
        website: "https://www.minimax.io",
        env_vars: &["MINIMAX_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.minimax.io",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "mira",
        name: "Mira",
        website: "https://mira.network",
        env_vars: &["MIRA_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.mira.network",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: true,
    },
    ProviderConfig {
        id: "mistral",
        name: "Mistral AI",
        website: "https://mistral.ai",
        env_vars: &["MISTRAL_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.mistral.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: MISTRAL_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "moonshotai",
        name: "Moonshot AI",
        website: "https://www.moonshot.ai",
        env_vars: &["MOONSHOT_API_KEY", "MOONSHOT_AI_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.moonshot.ai/v1",
        models_endpoint: "/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "nebius",
        name: "Nebius Token Factory",
        website: "https://tokenfactory.nebius.com",
        env_vars: &["NEBIUS_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.tokenfactory.nebius.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[("verbose", "true")],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "novita",
        name: "Novita AI",
        website: "https://novita.ai",
        env_vars: &["NOVITA_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.novita.ai/openai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "nvidia",
        name: "NVIDIA NIM",
        website: "https://build.nvidia.com",
        env_vars: &["NVIDIA_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://integrate.api.nvidia.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "ollama",
        name: "Ollama",
        website: "https://ollama.com",
        env_vars: &[],
        auth_method: ApiAuthMethod::None,
        requires_key: false,
        base_url: "http://localhost:11434",
        models_endpoint: "/v1/models",
        base_url_env: Some("OLLAMA_HOST"),
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "ollama-cloud",
        name: "Ollama Cloud",
        website: "https://ollama.com",
        env_vars: &["OLLAMA_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://ollama.com",
        models_endpoint: "/api/tags",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OLLAMA_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "openai",
        name: "OpenAI",
        website: "https://openai.com",
        env_vars: &["OPENAI_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.openai.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &["ft:*", "*:ft-*"],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "openrouter",
        name: "OpenRouter",
        website: "https://openrouter.ai",
        env_vars: &["OPENROUTER_API_KEY", "OPEN_ROUTER_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://openrouter.ai/api",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[("output_modalities", "all")],
        shape: OPENAI_SHAPE,
        paging: NEXT_URL_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "perplexity",
        name: "Perplexity",
        website: "https://www.perplexity.ai",
        env_vars: &["PERPLEXITY_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.perplexity.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "poe",
        name: "Poe",
        website: "https://poe.com",
        env_vars: &["POE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.poe.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "reka",
        name: "Reka",
        website: "https://reka.ai",
        env_vars: &["REKA_API_KEY"],
        auth_method: ApiAuthMethod::ApiKey("X-Api-Key"),
        requires_key: true,
        base_url: "https://api.reka.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: true,
    },
    ProviderConfig {
        id: "requesty",
        name: "Requesty",
        website: "https://www.requesty.ai",
        env_vars: &["REQUESTY_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://router.requesty.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &["policy/*"],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "sambanova",
        name: "SambaNova",
        website: "https://sambanova.ai",
        env_vars: &["SAMBANOVA_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.sambanova.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "scaleway",
        name: "Scaleway",
        website: "https://www.scaleway.com",
        env_vars: &["SCALEWAY_API_KEY", "SCW_SECRET_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.scaleway.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "siliconflow",
        name: "SiliconFlow",
        website: "https://www.siliconflow.com",
        env_vars: &["SILICONFLOW_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.siliconflow.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "stepfun",
        name: "StepFun",
        website: "https://www.stepfun.com",
        env_vars: &["STEPFUN_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.stepfun.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "together",
        name: "Together AI",
        website: "https://www.together.ai",
        env_vars: &["TOGETHER_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.together.ai",
        models_endpoint: "/v2/supported-models",
        base_url_env: None,
        headers: &[],
        params: &[("limit", "200"), ("product", "PRODUCT_SERVERLESS")],
        shape: TOGETHER_SHAPE,
        paging: NEXT_CURSOR_PAGING,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "upstage",
        name: "Upstage",
        website: "https://www.upstage.ai",
        env_vars: &["UPSTAGE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.upstage.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "venice",
        name: "Venice",
        website: "https://venice.ai",
        env_vars: &["VENICE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://api.venice.ai/api",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[("type", "all")],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "vercel",
        name: "Vercel AI Gateway",
        website: "https://vercel.com",
        env_vars: &["AI_GATEWAY_API_KEY", "VERCEL_OIDC_TOKEN"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://ai-gateway.vercel.sh",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "vllm",
        name: "vLLM",
        website: "https://vllm.ai",
        env_vars: &["VLLM_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "http://localhost:8000",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: true,
        is_experimental: false,
    },
    ProviderConfig {
        id: "voyage",
        name: "Voyage AI",
        website: "https://www.voyageai.com",
        env_vars: &["VOYAGE_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.voyageai.com",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: true,
    },
    ProviderConfig {
        id: "wandb",
        name: "Weights and Biases",
        website: "https://wandb.ai",
        env_vars: &["WANDB_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.inference.wandb.ai",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "xai",
        name: "xAI",
        website: "https://x.ai",
        env_vars: &["XAI_API_KEY", "X_AI_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.x.ai/v1",
        models_endpoint: "/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: XAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "zai",
        name: "Z.ai",
        website: "https://z.ai",
        env_vars: &["ZAI_API_KEY", "Z_AI_API_KEY", "ZHIPU_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: true,
        base_url: "https://api.z.ai/api/paas/v4",
        models_endpoint: "/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "zenmux",
        name: "ZenMux",
        website: "https://zenmux.ai",
        env_vars: &["ZENMUX_API_KEY", "ZEN_MUX_API_KEY"],
        auth_method: ApiAuthMethod::BearerToken,
        requires_key: false,
        base_url: "https://zenmux.ai/api",
        models_endpoint: "/v1/models",
        base_url_env: None,
        headers: &[],
        params: &[],
        shape: OPENAI_SHAPE,
        paging: Paging::None,
        exclude: &[],
        unlisted: &[],
        is_local: false,
        is_experimental: false,
    },
];

impl Provider {
    /// Its key, as `read` gives the value of a variable: the first that is set wins.
    ///
    /// There is none for a provider that takes no key.
    pub fn api_key_from(self, read: impl Fn(&str) -> Option<String>) -> Option<ApiKey> {
        let config = self.config();
        if config.auth_method == ApiAuthMethod::None {
            return None;
        }
        let mut values = config.env_vars.iter().filter_map(|name| read(name));
        values.find_map(|value| ApiKey::new(&value))
    }
}

impl Provider {
    /// Its key from the environment: the first of its variables that is set wins.
    #[must_use]
    pub fn api_key_from_env(self) -> Option<ApiKey> {
        self.api_key_from(|name| std::env::var(name).ok())
    }
}

/// A provider's key, which `Debug` does not show.
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// The key in a text, without the space around it; `None` if nothing is left.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let key = text.trim();
        if key.is_empty() {
            None
        } else {
            Some(Self(String::from(key)))
        }
    }

    /// The key itself, for the header of a request.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(…)")
    }
}

impl FromStr for Provider {
    type Err = ParseProviderError;

    /// The provider with exactly this id.
    fn from_str(id: &str) -> Result<Self, ParseProviderError> {
        let mut providers = Self::ALL.iter().copied();
        providers
            .find(|provider| provider.id() == id)
            .ok_or_else(|| ParseProviderError {
                id: String::from(id),
            })
    }
}

/// The error of parsing an id that no provider has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseProviderError {
    id: String,
}

impl ParseProviderError {
    /// The id that was refused.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for ParseProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a provider: expected one of", self.id)?;
        let mut providers = Provider::ALL.iter();
        providers.try_for_each(|provider| write!(f, " `{provider}`"))
    }
}

impl std::error::Error for ParseProviderError {}
