//! Auto-generated provider registry
//!
//! Generator: gen-models v0.1.0
//!
//! Do not edit manually.

use std::fmt;

/// A provider of models.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// a-b
    AandB,
    /// [Anthropic](https://www.anthropic.com)
    Anthropic,
    /// [DeepSeek](https://www.deepseek.com)
    Deepseek,
    /// [Google Gemini](https://ai.google.dev)
    Gemini,
    /// [Groq](https://groq.com)
    Groq,
    /// [Hugging Face](https://huggingface.co)
    HuggingFace,
    /// [Mira](https://mira.network)
    Mira,
    /// [Mistral AI](https://mistral.ai)
    Mistral,
    /// [Moonshot AI](https://www.moonshot.ai)
    MoonshotAi,
    /// my-proxy
    MyProxy,
    /// [Ollama](https://ollama.com)
    Ollama,
    /// [OpenAI](https://openai.com)
    OpenAi,
    /// [OpenRouter](https://openrouter.ai)
    OpenRouter,
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
    /// Where its API is; no slash at the end.
    pub base_url: &'static str,
    /// Where it lists its models: this path after `base_url`.
    pub models_endpoint: &'static str,
    /// Headers that every request needs.
    pub headers: &'static [(&'static str, &'static str)],
    /// Whether it runs on this machine.
    pub is_local: bool,
    /// Whether it may fail without anyone wondering.
    pub is_experimental: bool,
}

impl Provider {
    /// Every known provider, by id.
    pub const ALL: &'static [Self] = &[
        Self::AandB,
        Self::Anthropic,
        Self::Deepseek,
        Self::Gemini,
        Self::Groq,
        Self::HuggingFace,
        Self::Mira,
        Self::Mistral,
        Self::MoonshotAi,
        Self::MyProxy,
        Self::Ollama,
        Self::OpenAi,
        Self::OpenRouter,
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

/// In the order of the variants.
const CONFIGS: &[ProviderConfig] = &[
    ProviderConfig {
        id: "a-b",
        name: "a-b",
        website: "",
        env_vars: &[],
        auth_method: ApiAuthMethod::QueryParam("key"),
        requires_key: false,
        base_url: "https://gateway.example.com/v1/0123456789abcdef0123456789abcdef/main/openai",
        models_endpoint: "/models",
        headers: &[],
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
        headers: &[("anthropic-version", "2023-06-01")],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
        is_local: false,
        is_experimental: false,
    },
    ProviderConfig {
        id: "my-proxy",
        name: "my-proxy",
        website: "",
        env_vars: &[
            "MY_PROXY_KEY",
            "MY_PROXY_TOKEN",
            "MY_COMPANY_WIDE_PROXY_TOKEN",
        ],
        auth_method: ApiAuthMethod::ApiKey("x-api-key"),
        requires_key: false,
        base_url: "https://llm.example.com/openai",
        models_endpoint: "/v1/models",
        headers: &[],
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
        headers: &[],
        is_local: true,
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
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
        headers: &[],
        is_local: false,
        is_experimental: false,
    },
];
