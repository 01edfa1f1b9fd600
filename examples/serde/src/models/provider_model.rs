//! Auto-generated model of any provider
//!
//! Generator: gen-models v0.1.0
//!
//! Do not edit manually.

use std::fmt;
use std::str::FromStr;

use super::anthropic::ProviderModelAnthropic;
use super::openai::ProviderModelOpenAi;
use super::provider::Provider;

/// A model of any provider; as text, `openai:gpt-4o`.
///
/// ```ignore
/// let model: ProviderModel = "anthropic:released-today".parse().unwrap();
/// assert_eq!(model.model_id(), "released-today");
/// assert_eq!(model.to_string(), "anthropic:released-today");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProviderModel {
    /// A model of [Anthropic](https://www.anthropic.com).
    Anthropic(ProviderModelAnthropic),
    /// A model of [OpenAI](https://openai.com).
    OpenAi(ProviderModelOpenAi),
}

impl ProviderModel {
    /// The providers that have an enum, by id.
    pub const PROVIDERS: &'static [Provider] = &[Provider::Anthropic, Provider::OpenAi];

    /// Whose model this is.
    #[must_use]
    pub const fn provider(&self) -> Provider {
        match self {
            Self::Anthropic(_) => Provider::Anthropic,
            Self::OpenAi(_) => Provider::OpenAi,
        }
    }

    /// The exact id of this model, as its provider expects it.
    #[must_use]
    pub fn model_id(&self) -> &str {
        match self {
            Self::Anthropic(model) => model.model_id(),
            Self::OpenAi(model) => model.model_id(),
        }
    }

    /// Whether this model was known when its enum was written; `Bespoke` is not.
    #[must_use]
    pub fn is_known(&self) -> bool {
        match self {
            Self::Anthropic(model) => !matches!(model, ProviderModelAnthropic::Bespoke(_)),
            Self::OpenAi(model) => !matches!(model, ProviderModelOpenAi::Bespoke(_)),
        }
    }

    /// Every known model of every provider.
    pub fn all() -> impl Iterator<Item = Self> {
        let providers = Self::PROVIDERS.iter();
        providers.flat_map(|provider| provider.models())
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
        Provider::Anthropic => at(ProviderModelAnthropic::ALL, position),
        Provider::OpenAi => at(ProviderModelOpenAi::ALL, position),
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
            Provider::Anthropic => id.parse().ok().map(Self::Anthropic),
            Provider::OpenAi => id.parse().ok().map(Self::OpenAi),
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

impl From<ProviderModelAnthropic> for ProviderModel {
    fn from(model: ProviderModelAnthropic) -> Self {
        Self::Anthropic(model)
    }
}

impl From<ProviderModelOpenAi> for ProviderModel {
    fn from(model: ProviderModelOpenAi) -> Self {
        Self::OpenAi(model)
    }
}

impl serde::Serialize for ProviderModel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for ProviderModel {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl serde::de::Visitor<'_> for TextVisitor {
            type Value = ProviderModel;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a provider and a model, such as `openai:gpt-4o`")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}
