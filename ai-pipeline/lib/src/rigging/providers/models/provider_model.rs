//! Auto-generated model of any provider
//!
//! Generator: gen-models v0.1.0
//!
//! Do not edit manually.

use std::fmt;
use std::str::FromStr;

use super::alibaba::ProviderModelAlibaba;
use super::anthropic::ProviderModelAnthropic;
use super::baseten::ProviderModelBaseten;
use super::cerebras::ProviderModelCerebras;
use super::chutes::ProviderModelChutes;
use super::cohere::ProviderModelCohere;
use super::deepinfra::ProviderModelDeepInfra;
use super::deepseek::ProviderModelDeepseek;
use super::fireworks::ProviderModelFireworks;
use super::gemini::ProviderModelGemini;
use super::github_models::ProviderModelGitHubModels;
use super::groq::ProviderModelGroq;
use super::huggingface::ProviderModelHuggingFace;
use super::inception::ProviderModelInception;
use super::info::ModelInfo;
use super::minimax::ProviderModelMiniMax;
use super::mistral::ProviderModelMistral;
use super::moonshotai::ProviderModelMoonshotAi;
use super::nebius::ProviderModelNebius;
use super::novita::ProviderModelNovita;
use super::nvidia::ProviderModelNvidia;
use super::ollama_cloud::ProviderModelOllamaCloud;
use super::openai::ProviderModelOpenAi;
use super::openrouter::ProviderModelOpenRouter;
use super::perplexity::ProviderModelPerplexity;
use super::provider::Provider;
use super::requesty::ProviderModelRequesty;
use super::scaleway::ProviderModelScaleway;
use super::siliconflow::ProviderModelSiliconFlow;
use super::stepfun::ProviderModelStepFun;
use super::together::ProviderModelTogether;
use super::upstage::ProviderModelUpstage;
use super::vercel::ProviderModelVercel;
use super::wandb::ProviderModelWandb;
use super::xai::ProviderModelXai;
use super::zai::ProviderModelZai;
use super::zenmux::ProviderModelZenMux;

/// A model of any provider; as text, `openai:gpt-4o`.
///
/// ```
#[doc = concat!("use ", module_path!(), "::ProviderModel;")]
/// let model: ProviderModel = "alibaba:released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// assert_eq!(model.to_string(), "alibaba:released-today");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProviderModel {
    /// A model of [Alibaba Cloud Model Studio](https://www.alibabacloud.com).
    Alibaba(ProviderModelAlibaba),
    /// A model of [Anthropic](https://www.anthropic.com).
    Anthropic(ProviderModelAnthropic),
    /// A model of [Baseten](https://www.baseten.co).
    Baseten(ProviderModelBaseten),
    /// A model of [Cerebras](https://www.cerebras.ai).
    Cerebras(ProviderModelCerebras),
    /// A model of [Chutes](https://chutes.ai).
    Chutes(ProviderModelChutes),
    /// A model of [Cohere](https://cohere.com).
    Cohere(ProviderModelCohere),
    /// A model of [DeepInfra](https://deepinfra.com).
    DeepInfra(ProviderModelDeepInfra),
    /// A model of [DeepSeek](https://www.deepseek.com).
    Deepseek(ProviderModelDeepseek),
    /// A model of [Fireworks AI](https://fireworks.ai).
    Fireworks(ProviderModelFireworks),
    /// A model of [Google Gemini](https://ai.google.dev).
    Gemini(ProviderModelGemini),
    /// A model of [GitHub Models](https://github.com).
    GitHubModels(ProviderModelGitHubModels),
    /// A model of [Groq](https://groq.com).
    Groq(ProviderModelGroq),
    /// A model of [Hugging Face](https://huggingface.co).
    HuggingFace(ProviderModelHuggingFace),
    /// A model of [Inception](https://www.inceptionlabs.ai).
    Inception(ProviderModelInception),
    /// A model of [MiniMax](https://www.minimax.io).
    MiniMax(ProviderModelMiniMax),
    /// A model of [Mistral AI](https://mistral.ai).
    Mistral(ProviderModelMistral),
    /// A model of [Moonshot AI](https://www.moonshot.ai).
    MoonshotAi(ProviderModelMoonshotAi),
    /// A model of [Nebius Token Factory](https://tokenfactory.nebius.com).
    Nebius(ProviderModelNebius),
    /// A model of [Novita AI](https://novita.ai).
    Novita(ProviderModelNovita),
    /// A model of [NVIDIA NIM](https://build.nvidia.com).
    Nvidia(ProviderModelNvidia),
    /// A model of [Ollama Cloud](https://ollama.com).
    OllamaCloud(ProviderModelOllamaCloud),
    /// A model of [OpenAI](https://openai.com).
    OpenAi(ProviderModelOpenAi),
    /// A model of [OpenRouter](https://openrouter.ai).
    OpenRouter(ProviderModelOpenRouter),
    /// A model of [Perplexity](https://www.perplexity.ai).
    Perplexity(ProviderModelPerplexity),
    /// A model of [Requesty](https://www.requesty.ai).
    Requesty(ProviderModelRequesty),
    /// A model of [Scaleway](https://www.scaleway.com).
    Scaleway(ProviderModelScaleway),
    /// A model of [SiliconFlow](https://www.siliconflow.com).
    SiliconFlow(ProviderModelSiliconFlow),
    /// A model of [StepFun](https://www.stepfun.com).
    StepFun(ProviderModelStepFun),
    /// A model of [Together AI](https://www.together.ai).
    Together(ProviderModelTogether),
    /// A model of [Upstage](https://www.upstage.ai).
    Upstage(ProviderModelUpstage),
    /// A model of [Vercel AI Gateway](https://vercel.com).
    Vercel(ProviderModelVercel),
    /// A model of [Weights and Biases](https://wandb.ai).
    Wandb(ProviderModelWandb),
    /// A model of [xAI](https://x.ai).
    Xai(ProviderModelXai),
    /// A model of [Z.ai](https://z.ai).
    Zai(ProviderModelZai),
    /// A model of [ZenMux](https://zenmux.ai).
    ZenMux(ProviderModelZenMux),
}

impl ProviderModel {
    /// The providers that have an enum, by id.
    pub const PROVIDERS: &'static [Provider] = &[
        Provider::Alibaba,
        Provider::Anthropic,
        Provider::Baseten,
        Provider::Cerebras,
        Provider::Chutes,
        Provider::Cohere,
        Provider::DeepInfra,
        Provider::Deepseek,
        Provider::Fireworks,
        Provider::Gemini,
        Provider::GitHubModels,
        Provider::Groq,
        Provider::HuggingFace,
        Provider::Inception,
        Provider::MiniMax,
        Provider::Mistral,
        Provider::MoonshotAi,
        Provider::Nebius,
        Provider::Novita,
        Provider::Nvidia,
        Provider::OllamaCloud,
        Provider::OpenAi,
        Provider::OpenRouter,
        Provider::Perplexity,
        Provider::Requesty,
        Provider::Scaleway,
        Provider::SiliconFlow,
        Provider::StepFun,
        Provider::Together,
        Provider::Upstage,
        Provider::Vercel,
        Provider::Wandb,
        Provider::Xai,
        Provider::Zai,
        Provider::ZenMux,
    ];

    /// Whose model this is.
    #[must_use]
    pub const fn provider(&self) -> Provider {
        match self {
            Self::Alibaba(_) => Provider::Alibaba,
            Self::Anthropic(_) => Provider::Anthropic,
            Self::Baseten(_) => Provider::Baseten,
            Self::Cerebras(_) => Provider::Cerebras,
            Self::Chutes(_) => Provider::Chutes,
            Self::Cohere(_) => Provider::Cohere,
            Self::DeepInfra(_) => Provider::DeepInfra,
            Self::Deepseek(_) => Provider::Deepseek,
            Self::Fireworks(_) => Provider::Fireworks,
            Self::Gemini(_) => Provider::Gemini,
            Self::GitHubModels(_) => Provider::GitHubModels,
            Self::Groq(_) => Provider::Groq,
            Self::HuggingFace(_) => Provider::HuggingFace,
            Self::Inception(_) => Provider::Inception,
            Self::MiniMax(_) => Provider::MiniMax,
            Self::Mistral(_) => Provider::Mistral,
            Self::MoonshotAi(_) => Provider::MoonshotAi,
            Self::Nebius(_) => Provider::Nebius,
            Self::Novita(_) => Provider::Novita,
            Self::Nvidia(_) => Provider::Nvidia,
            Self::OllamaCloud(_) => Provider::OllamaCloud,
            Self::OpenAi(_) => Provider::OpenAi,
            Self::OpenRouter(_) => Provider::OpenRouter,
            Self::Perplexity(_) => Provider::Perplexity,
            Self::Requesty(_) => Provider::Requesty,
            Self::Scaleway(_) => Provider::Scaleway,
            Self::SiliconFlow(_) => Provider::SiliconFlow,
            Self::StepFun(_) => Provider::StepFun,
            Self::Together(_) => Provider::Together,
            Self::Upstage(_) => Provider::Upstage,
            Self::Vercel(_) => Provider::Vercel,
            Self::Wandb(_) => Provider::Wandb,
            Self::Xai(_) => Provider::Xai,
            Self::Zai(_) => Provider::Zai,
            Self::ZenMux(_) => Provider::ZenMux,
        }
    }

    /// The exact id of this model, as its provider expects it.
    #[must_use]
    pub fn model_id(&self) -> &str {
        match self {
            Self::Alibaba(model) => model.model_id(),
            Self::Anthropic(model) => model.model_id(),
            Self::Baseten(model) => model.model_id(),
            Self::Cerebras(model) => model.model_id(),
            Self::Chutes(model) => model.model_id(),
            Self::Cohere(model) => model.model_id(),
            Self::DeepInfra(model) => model.model_id(),
            Self::Deepseek(model) => model.model_id(),
            Self::Fireworks(model) => model.model_id(),
            Self::Gemini(model) => model.model_id(),
            Self::GitHubModels(model) => model.model_id(),
            Self::Groq(model) => model.model_id(),
            Self::HuggingFace(model) => model.model_id(),
            Self::Inception(model) => model.model_id(),
            Self::MiniMax(model) => model.model_id(),
            Self::Mistral(model) => model.model_id(),
            Self::MoonshotAi(model) => model.model_id(),
            Self::Nebius(model) => model.model_id(),
            Self::Novita(model) => model.model_id(),
            Self::Nvidia(model) => model.model_id(),
            Self::OllamaCloud(model) => model.model_id(),
            Self::OpenAi(model) => model.model_id(),
            Self::OpenRouter(model) => model.model_id(),
            Self::Perplexity(model) => model.model_id(),
            Self::Requesty(model) => model.model_id(),
            Self::Scaleway(model) => model.model_id(),
            Self::SiliconFlow(model) => model.model_id(),
            Self::StepFun(model) => model.model_id(),
            Self::Together(model) => model.model_id(),
            Self::Upstage(model) => model.model_id(),
            Self::Vercel(model) => model.model_id(),
            Self::Wandb(model) => model.model_id(),
            Self::Xai(model) => model.model_id(),
            Self::Zai(model) => model.model_id(),
            Self::ZenMux(model) => model.model_id(),
        }
    }

    /// Whether this model was known when its enum was written; `Bespoke` is not.
    #[must_use]
    pub fn is_known(&self) -> bool {
        match self {
            Self::Alibaba(model) => !matches!(model, ProviderModelAlibaba::Bespoke(_)),
            Self::Anthropic(model) => !matches!(model, ProviderModelAnthropic::Bespoke(_)),
            Self::Baseten(model) => !matches!(model, ProviderModelBaseten::Bespoke(_)),
            Self::Cerebras(model) => !matches!(model, ProviderModelCerebras::Bespoke(_)),
            Self::Chutes(model) => !matches!(model, ProviderModelChutes::Bespoke(_)),
            Self::Cohere(model) => !matches!(model, ProviderModelCohere::Bespoke(_)),
            Self::DeepInfra(model) => !matches!(model, ProviderModelDeepInfra::Bespoke(_)),
            Self::Deepseek(model) => !matches!(model, ProviderModelDeepseek::Bespoke(_)),
            Self::Fireworks(model) => !matches!(model, ProviderModelFireworks::Bespoke(_)),
            Self::Gemini(model) => !matches!(model, ProviderModelGemini::Bespoke(_)),
            Self::GitHubModels(model) => !matches!(model, ProviderModelGitHubModels::Bespoke(_)),
            Self::Groq(model) => !matches!(model, ProviderModelGroq::Bespoke(_)),
            Self::HuggingFace(model) => !matches!(model, ProviderModelHuggingFace::Bespoke(_)),
            Self::Inception(model) => !matches!(model, ProviderModelInception::Bespoke(_)),
            Self::MiniMax(model) => !matches!(model, ProviderModelMiniMax::Bespoke(_)),
            Self::Mistral(model) => !matches!(model, ProviderModelMistral::Bespoke(_)),
            Self::MoonshotAi(model) => !matches!(model, ProviderModelMoonshotAi::Bespoke(_)),
            Self::Nebius(model) => !matches!(model, ProviderModelNebius::Bespoke(_)),
            Self::Novita(model) => !matches!(model, ProviderModelNovita::Bespoke(_)),
            Self::Nvidia(model) => !matches!(model, ProviderModelNvidia::Bespoke(_)),
            Self::OllamaCloud(model) => !matches!(model, ProviderModelOllamaCloud::Bespoke(_)),
            Self::OpenAi(model) => !matches!(model, ProviderModelOpenAi::Bespoke(_)),
            Self::OpenRouter(model) => !matches!(model, ProviderModelOpenRouter::Bespoke(_)),
            Self::Perplexity(model) => !matches!(model, ProviderModelPerplexity::Bespoke(_)),
            Self::Requesty(model) => !matches!(model, ProviderModelRequesty::Bespoke(_)),
            Self::Scaleway(model) => !matches!(model, ProviderModelScaleway::Bespoke(_)),
            Self::SiliconFlow(model) => !matches!(model, ProviderModelSiliconFlow::Bespoke(_)),
            Self::StepFun(model) => !matches!(model, ProviderModelStepFun::Bespoke(_)),
            Self::Together(model) => !matches!(model, ProviderModelTogether::Bespoke(_)),
            Self::Upstage(model) => !matches!(model, ProviderModelUpstage::Bespoke(_)),
            Self::Vercel(model) => !matches!(model, ProviderModelVercel::Bespoke(_)),
            Self::Wandb(model) => !matches!(model, ProviderModelWandb::Bespoke(_)),
            Self::Xai(model) => !matches!(model, ProviderModelXai::Bespoke(_)),
            Self::Zai(model) => !matches!(model, ProviderModelZai::Bespoke(_)),
            Self::ZenMux(model) => !matches!(model, ProviderModelZenMux::Bespoke(_)),
        }
    }

    /// What is known of this model, if anything is.
    #[must_use]
    pub fn info(&self) -> Option<&'static ModelInfo> {
        match self {
            Self::Alibaba(model) => model.info(),
            Self::Anthropic(model) => model.info(),
            Self::Baseten(model) => model.info(),
            Self::Cerebras(model) => model.info(),
            Self::Chutes(model) => model.info(),
            Self::Cohere(model) => model.info(),
            Self::DeepInfra(model) => model.info(),
            Self::Deepseek(model) => model.info(),
            Self::Fireworks(model) => model.info(),
            Self::Gemini(model) => model.info(),
            Self::GitHubModels(model) => model.info(),
            Self::Groq(model) => model.info(),
            Self::HuggingFace(model) => model.info(),
            Self::Inception(model) => model.info(),
            Self::MiniMax(model) => model.info(),
            Self::Mistral(model) => model.info(),
            Self::MoonshotAi(model) => model.info(),
            Self::Nebius(model) => model.info(),
            Self::Novita(model) => model.info(),
            Self::Nvidia(model) => model.info(),
            Self::OllamaCloud(model) => model.info(),
            Self::OpenAi(model) => model.info(),
            Self::OpenRouter(model) => model.info(),
            Self::Perplexity(model) => model.info(),
            Self::Requesty(model) => model.info(),
            Self::Scaleway(model) => model.info(),
            Self::SiliconFlow(model) => model.info(),
            Self::StepFun(model) => model.info(),
            Self::Together(model) => model.info(),
            Self::Upstage(model) => model.info(),
            Self::Vercel(model) => model.info(),
            Self::Wandb(model) => model.info(),
            Self::Xai(model) => model.info(),
            Self::Zai(model) => model.info(),
            Self::ZenMux(model) => model.info(),
        }
    }

    /// Every known model of every provider.
    pub fn all() -> impl Iterator<Item = Self> {
        let providers = Self::PROVIDERS.iter();
        providers.flat_map(|provider| provider.models())
    }

    /// Every known model whose [`ModelInfo::canonical`] is this id.
    pub fn with_canonical(id: &str) -> impl Iterator<Item = Self> + '_ {
        Self::all().filter(move |model| model.canonical() == Some(id))
    }

    /// The same model under every provider that serves it, this one included, as far as the
    /// providers say so; none if this one's does not.
    pub fn same_elsewhere(&self) -> impl Iterator<Item = Self> {
        let canonical = self.canonical();
        Self::all().filter(move |model| canonical.is_some() && model.canonical() == canonical)
    }

    fn canonical(&self) -> Option<&'static str> {
        self.info().and_then(|info| info.canonical)
    }
}

impl Provider {
    /// Every known model of this provider; none if it has no enum.
    pub fn models(self) -> impl Iterator<Item = ProviderModel> {
        (0..).map_while(move |position| nth(self, position))
    }
}

fn nth(provider: Provider, position: usize) -> Option<ProviderModel> {
    match provider {
        Provider::Alibaba => at(ProviderModelAlibaba::ALL, position),
        Provider::Anthropic => at(ProviderModelAnthropic::ALL, position),
        Provider::Baseten => at(ProviderModelBaseten::ALL, position),
        Provider::Cerebras => at(ProviderModelCerebras::ALL, position),
        Provider::Chutes => at(ProviderModelChutes::ALL, position),
        Provider::Cohere => at(ProviderModelCohere::ALL, position),
        Provider::DeepInfra => at(ProviderModelDeepInfra::ALL, position),
        Provider::Deepseek => at(ProviderModelDeepseek::ALL, position),
        Provider::Fireworks => at(ProviderModelFireworks::ALL, position),
        Provider::Gemini => at(ProviderModelGemini::ALL, position),
        Provider::GitHubModels => at(ProviderModelGitHubModels::ALL, position),
        Provider::Groq => at(ProviderModelGroq::ALL, position),
        Provider::HuggingFace => at(ProviderModelHuggingFace::ALL, position),
        Provider::Inception => at(ProviderModelInception::ALL, position),
        Provider::MiniMax => at(ProviderModelMiniMax::ALL, position),
        Provider::Mistral => at(ProviderModelMistral::ALL, position),
        Provider::MoonshotAi => at(ProviderModelMoonshotAi::ALL, position),
        Provider::Nebius => at(ProviderModelNebius::ALL, position),
        Provider::Novita => at(ProviderModelNovita::ALL, position),
        Provider::Nvidia => at(ProviderModelNvidia::ALL, position),
        Provider::OllamaCloud => at(ProviderModelOllamaCloud::ALL, position),
        Provider::OpenAi => at(ProviderModelOpenAi::ALL, position),
        Provider::OpenRouter => at(ProviderModelOpenRouter::ALL, position),
        Provider::Perplexity => at(ProviderModelPerplexity::ALL, position),
        Provider::Requesty => at(ProviderModelRequesty::ALL, position),
        Provider::Scaleway => at(ProviderModelScaleway::ALL, position),
        Provider::SiliconFlow => at(ProviderModelSiliconFlow::ALL, position),
        Provider::StepFun => at(ProviderModelStepFun::ALL, position),
        Provider::Together => at(ProviderModelTogether::ALL, position),
        Provider::Upstage => at(ProviderModelUpstage::ALL, position),
        Provider::Vercel => at(ProviderModelVercel::ALL, position),
        Provider::Wandb => at(ProviderModelWandb::ALL, position),
        Provider::Xai => at(ProviderModelXai::ALL, position),
        Provider::Zai => at(ProviderModelZai::ALL, position),
        Provider::ZenMux => at(ProviderModelZenMux::ALL, position),
        _ => None,
    }
}

fn at<M: Clone + Into<ProviderModel>>(all: &[M], n: usize) -> Option<ProviderModel> {
    all.get(n).cloned().map(Into::into)
}

impl fmt::Display for ProviderModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.provider(), self.model_id())
    }
}

impl FromStr for ProviderModel {
    type Err = ParseProviderModelError;

    /// The model that `<provider>:<model>` names.
    fn from_str(text: &str) -> Result<Self, ParseProviderModelError> {
        let mut parts = text.splitn(2, ':');
        let (Some(name), Some(id)) = (parts.next(), parts.next()) else {
            return Err(ParseProviderModelError::new(text, Expected::Form));
        };
        let provider = name
            .parse()
            .map_err(|_| ParseProviderModelError::new(text, Expected::Provider))?;
        let model = match provider {
            Provider::Alibaba => id.parse().ok().map(Self::Alibaba),
            Provider::Anthropic => id.parse().ok().map(Self::Anthropic),
            Provider::Baseten => id.parse().ok().map(Self::Baseten),
            Provider::Cerebras => id.parse().ok().map(Self::Cerebras),
            Provider::Chutes => id.parse().ok().map(Self::Chutes),
            Provider::Cohere => id.parse().ok().map(Self::Cohere),
            Provider::DeepInfra => id.parse().ok().map(Self::DeepInfra),
            Provider::Deepseek => id.parse().ok().map(Self::Deepseek),
            Provider::Fireworks => id.parse().ok().map(Self::Fireworks),
            Provider::Gemini => id.parse().ok().map(Self::Gemini),
            Provider::GitHubModels => id.parse().ok().map(Self::GitHubModels),
            Provider::Groq => id.parse().ok().map(Self::Groq),
            Provider::HuggingFace => id.parse().ok().map(Self::HuggingFace),
            Provider::Inception => id.parse().ok().map(Self::Inception),
            Provider::MiniMax => id.parse().ok().map(Self::MiniMax),
            Provider::Mistral => id.parse().ok().map(Self::Mistral),
            Provider::MoonshotAi => id.parse().ok().map(Self::MoonshotAi),
            Provider::Nebius => id.parse().ok().map(Self::Nebius),
            Provider::Novita => id.parse().ok().map(Self::Novita),
            Provider::Nvidia => id.parse().ok().map(Self::Nvidia),
            Provider::OllamaCloud => id.parse().ok().map(Self::OllamaCloud),
            Provider::OpenAi => id.parse().ok().map(Self::OpenAi),
            Provider::OpenRouter => id.parse().ok().map(Self::OpenRouter),
            Provider::Perplexity => id.parse().ok().map(Self::Perplexity),
            Provider::Requesty => id.parse().ok().map(Self::Requesty),
            Provider::Scaleway => id.parse().ok().map(Self::Scaleway),
            Provider::SiliconFlow => id.parse().ok().map(Self::SiliconFlow),
            Provider::StepFun => id.parse().ok().map(Self::StepFun),
            Provider::Together => id.parse().ok().map(Self::Together),
            Provider::Upstage => id.parse().ok().map(Self::Upstage),
            Provider::Vercel => id.parse().ok().map(Self::Vercel),
            Provider::Wandb => id.parse().ok().map(Self::Wandb),
            Provider::Xai => id.parse().ok().map(Self::Xai),
            Provider::Zai => id.parse().ok().map(Self::Zai),
            Provider::ZenMux => id.parse().ok().map(Self::ZenMux),
            _ => return Err(ParseProviderModelError::new(text, Expected::Provider)),
        };
        model.ok_or_else(|| ParseProviderModelError::new(text, Expected::Model(provider)))
    }
}

/// The error of parsing a text that names no model of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseProviderModelError {
    text: String,
    expected: Expected,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    Form,
    Provider,
    Model(Provider),
}

impl ParseProviderModelError {
    fn new(text: &str, expected: Expected) -> Self {
        Self {
            text: String::from(text),
            expected,
        }
    }

    /// The text that was refused.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ParseProviderModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::Form => write!(
                f,
                "{:?} names no provider: expected `<provider>:<model>`, such as `openai:gpt-4o`",
                self.text
            ),
            Expected::Provider => {
                write!(f, "{:?} begins with none of", self.text)?;
                ProviderModel::PROVIDERS
                    .iter()
                    .try_for_each(|provider| write!(f, " `{provider}:`"))
            }
            Expected::Model(provider) => write!(
                f,
                "{:?} names a model that `{provider}` is not known to have",
                self.text
            ),
        }
    }
}

impl std::error::Error for ParseProviderModelError {}

impl From<ProviderModelAlibaba> for ProviderModel {
    fn from(model: ProviderModelAlibaba) -> Self {
        Self::Alibaba(model)
    }
}

impl From<ProviderModelAnthropic> for ProviderModel {
    fn from(model: ProviderModelAnthropic) -> Self {
        Self::Anthropic(model)
    }
}

impl From<ProviderModelBaseten> for ProviderModel {
    fn from(model: ProviderModelBaseten) -> Self {
        Self::Baseten(model)
    }
}

impl From<ProviderModelCerebras> for ProviderModel {
    fn from(model: ProviderModelCerebras) -> Self {
        Self::Cerebras(model)
    }
}

impl From<ProviderModelChutes> for ProviderModel {
    fn from(model: ProviderModelChutes) -> Self {
        Self::Chutes(model)
    }
}

impl From<ProviderModelCohere> for ProviderModel {
    fn from(model: ProviderModelCohere) -> Self {
        Self::Cohere(model)
    }
}

impl From<ProviderModelDeepInfra> for ProviderModel {
    fn from(model: ProviderModelDeepInfra) -> Self {
        Self::DeepInfra(model)
    }
}

impl From<ProviderModelDeepseek> for ProviderModel {
    fn from(model: ProviderModelDeepseek) -> Self {
        Self::Deepseek(model)
    }
}

impl From<ProviderModelFireworks> for ProviderModel {
    fn from(model: ProviderModelFireworks) -> Self {
        Self::Fireworks(model)
    }
}

impl From<ProviderModelGemini> for ProviderModel {
    fn from(model: ProviderModelGemini) -> Self {
        Self::Gemini(model)
    }
}

impl From<ProviderModelGitHubModels> for ProviderModel {
    fn from(model: ProviderModelGitHubModels) -> Self {
        Self::GitHubModels(model)
    }
}

impl From<ProviderModelGroq> for ProviderModel {
    fn from(model: ProviderModelGroq) -> Self {
        Self::Groq(model)
    }
}

impl From<ProviderModelHuggingFace> for ProviderModel {
    fn from(model: ProviderModelHuggingFace) -> Self {
        Self::HuggingFace(model)
    }
}

impl From<ProviderModelInception> for ProviderModel {
    fn from(model: ProviderModelInception) -> Self {
        Self::Inception(model)
    }
}

impl From<ProviderModelMiniMax> for ProviderModel {
    fn from(model: ProviderModelMiniMax) -> Self {
        Self::MiniMax(model)
    }
}

impl From<ProviderModelMistral> for ProviderModel {
    fn from(model: ProviderModelMistral) -> Self {
        Self::Mistral(model)
    }
}

impl From<ProviderModelMoonshotAi> for ProviderModel {
    fn from(model: ProviderModelMoonshotAi) -> Self {
        Self::MoonshotAi(model)
    }
}

impl From<ProviderModelNebius> for ProviderModel {
    fn from(model: ProviderModelNebius) -> Self {
        Self::Nebius(model)
    }
}

impl From<ProviderModelNovita> for ProviderModel {
    fn from(model: ProviderModelNovita) -> Self {
        Self::Novita(model)
    }
}

impl From<ProviderModelNvidia> for ProviderModel {
    fn from(model: ProviderModelNvidia) -> Self {
        Self::Nvidia(model)
    }
}

impl From<ProviderModelOllamaCloud> for ProviderModel {
    fn from(model: ProviderModelOllamaCloud) -> Self {
        Self::OllamaCloud(model)
    }
}

impl From<ProviderModelOpenAi> for ProviderModel {
    fn from(model: ProviderModelOpenAi) -> Self {
        Self::OpenAi(model)
    }
}

impl From<ProviderModelOpenRouter> for ProviderModel {
    fn from(model: ProviderModelOpenRouter) -> Self {
        Self::OpenRouter(model)
    }
}

impl From<ProviderModelPerplexity> for ProviderModel {
    fn from(model: ProviderModelPerplexity) -> Self {
        Self::Perplexity(model)
    }
}

impl From<ProviderModelRequesty> for ProviderModel {
    fn from(model: ProviderModelRequesty) -> Self {
        Self::Requesty(model)
    }
}

impl From<ProviderModelScaleway> for ProviderModel {
    fn from(model: ProviderModelScaleway) -> Self {
        Self::Scaleway(model)
    }
}

impl From<ProviderModelSiliconFlow> for ProviderModel {
    fn from(model: ProviderModelSiliconFlow) -> Self {
        Self::SiliconFlow(model)
    }
}

impl From<ProviderModelStepFun> for ProviderModel {
    fn from(model: ProviderModelStepFun) -> Self {
        Self::StepFun(model)
    }
}

impl From<ProviderModelTogether> for ProviderModel {
    fn from(model: ProviderModelTogether) -> Self {
        Self::Together(model)
    }
}

impl From<ProviderModelUpstage> for ProviderModel {
    fn from(model: ProviderModelUpstage) -> Self {
        Self::Upstage(model)
    }
}

impl From<ProviderModelVercel> for ProviderModel {
    fn from(model: ProviderModelVercel) -> Self {
        Self::Vercel(model)
    }
}

impl From<ProviderModelWandb> for ProviderModel {
    fn from(model: ProviderModelWandb) -> Self {
        Self::Wandb(model)
    }
}

impl From<ProviderModelXai> for ProviderModel {
    fn from(model: ProviderModelXai) -> Self {
        Self::Xai(model)
    }
}

impl From<ProviderModelZai> for ProviderModel {
    fn from(model: ProviderModelZai) -> Self {
        Self::Zai(model)
    }
}

impl From<ProviderModelZenMux> for ProviderModel {
    fn from(model: ProviderModelZenMux) -> Self {
        Self::ZenMux(model)
    }
}
