//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: OpenAi
//!
//! Do not edit manually.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// Models of [OpenAI](https://openai.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProviderModelOpenAi {
    /// `chatgpt-image-latest`: Released 2025-12-16.
    Chatgpt__Image__Latest,
    /// `gpt-3.5-turbo`: GPT-3.5-turbo. Context 16,385, output 4,096 tokens. Released 2023-03-01, knowledge to 2021-09-01.
    Gpt__3_5__Turbo,
    /// `gpt-4`: GPT-4. Context 8,192, output 8,192 tokens. Released 2023-11-06, knowledge to 2023-11.
    Gpt__4,
    /// `gpt-4-turbo`: GPT-4 Turbo. Context 128,000, output 4,096 tokens. Released 2023-11-06, knowledge to 2023-12.
    Gpt__4__Turbo,
    /// `gpt-4.1`: GPT-4.1. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Gpt__4_1,
    /// `gpt-4.1-mini`: GPT-4.1 mini. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Gpt__4_1__Mini,
    /// `gpt-4.1-nano`: GPT-4.1 nano. Context 1,047,576, output 32,768 tokens. Released 2025-04-14, knowledge to 2024-04.
    Gpt__4_1__Nano,
    /// `gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13, knowledge to 2023-09.
    Gpt__4o,
    /// `gpt-4o-2024-05-13`: GPT-4o (2024-05-13). Context 128,000, output 4,096 tokens. Released 2024-05-13, knowledge to 2023-09.
    Gpt__4o__2024__05__13,
    /// `gpt-4o-2024-08-06`: GPT-4o (2024-08-06). Context 128,000, output 16,384 tokens. Released 2024-08-06, knowledge to 2023-09.
    Gpt__4o__2024__08__06,
    /// `gpt-4o-2024-11-20`: GPT-4o (2024-11-20). Context 128,000, output 16,384 tokens. Released 2024-11-20, knowledge to 2023-09.
    Gpt__4o__2024__11__20,
    /// `gpt-4o-mini`: GPT-4o mini. Context 128,000, output 16,384 tokens. Released 2024-07-18, knowledge to 2023-09.
    Gpt__4o__Mini,
    /// `gpt-5`: GPT-5. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Gpt__5,
    /// `gpt-5-chat-latest`: GPT-5 Chat (latest). Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-09-30.
    Gpt__5__Chat__Latest,
    /// `gpt-5-codex`: GPT-5-Codex. Context 400,000, output 128,000 tokens. Released 2025-09-15, knowledge to 2024-09-30.
    Gpt__5__Codex,
    /// `gpt-5-mini`: GPT-5 Mini. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Gpt__5__Mini,
    /// `gpt-5-nano`: GPT-5 Nano. Context 400,000, output 128,000 tokens. Released 2025-08-07, knowledge to 2024-05-30.
    Gpt__5__Nano,
    /// `gpt-5-pro`: GPT-5 Pro. Context 400,000, output 272,000 tokens. Released 2025-10-06, knowledge to 2024-09-30.
    Gpt__5__Pro,
    /// `gpt-5.1`: GPT-5.1. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Gpt__5_1,
    /// `gpt-5.1-chat-latest`: GPT-5.1 Chat. Context 128,000, output 16,384 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Gpt__5_1__Chat__Latest,
    /// `gpt-5.1-codex`: GPT-5.1 Codex. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Gpt__5_1__Codex,
    /// `gpt-5.1-codex-max`: GPT-5.1 Codex Max. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Gpt__5_1__Codex__Max,
    /// `gpt-5.1-codex-mini`: GPT-5.1 Codex mini. Context 400,000, output 128,000 tokens. Released 2025-11-13, knowledge to 2024-09-30.
    Gpt__5_1__Codex__Mini,
    /// `gpt-5.2`: GPT-5.2. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Gpt__5_2,
    /// `gpt-5.2-chat-latest`: GPT-5.2 Chat. Context 128,000, output 16,384 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Gpt__5_2__Chat__Latest,
    /// `gpt-5.2-codex`: GPT-5.2 Codex. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Gpt__5_2__Codex,
    /// `gpt-5.2-pro`: GPT-5.2 Pro. Context 400,000, output 128,000 tokens. Released 2025-12-11, knowledge to 2025-08-31.
    Gpt__5_2__Pro,
    /// `gpt-5.3-chat-latest`: GPT-5.3 Chat (latest). Context 128,000, output 16,384 tokens. Released 2026-03-03, knowledge to 2025-08-31.
    Gpt__5_3__Chat__Latest,
    /// `gpt-5.3-codex`: GPT-5.3 Codex. Context 400,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-08-31.
    Gpt__5_3__Codex,
    /// `gpt-5.3-codex-spark`: GPT-5.3 Codex Spark. Context 128,000, output 32,000 tokens. Released 2026-02-05, knowledge to 2025-08-31.
    Gpt__5_3__Codex__Spark,
    /// `gpt-5.4`: GPT-5.4. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Gpt__5_4,
    /// `gpt-5.4-mini`: GPT-5.4 mini. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Gpt__5_4__Mini,
    /// `gpt-5.4-nano`: GPT-5.4 nano. Context 400,000, output 128,000 tokens. Released 2026-03-17, knowledge to 2025-08-31.
    Gpt__5_4__Nano,
    /// `gpt-5.4-pro`: GPT-5.4 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-03-05, knowledge to 2025-08-31.
    Gpt__5_4__Pro,
    /// `gpt-5.5`: GPT-5.5. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Gpt__5_5,
    /// `gpt-5.5-pro`: GPT-5.5 Pro. Context 1,050,000, output 128,000 tokens. Released 2026-04-23, knowledge to 2025-12-01.
    Gpt__5_5__Pro,
    /// `gpt-image-1`: Released 2025-04-24.
    Gpt__Image__1,
    /// `gpt-image-1-mini`: Released 2025-09-26.
    Gpt__Image__1__Mini,
    /// `gpt-image-1.5`: Released 2025-11-25.
    Gpt__Image__1_5,
    /// `gpt-image-2`: Released 2026-04-21.
    Gpt__Image__2,
    /// `o1`: Context 200,000, output 100,000 tokens. Released 2024-12-05, knowledge to 2023-09.
    O1,
    /// `o1-pro`: Context 200,000, output 100,000 tokens. Released 2025-03-19, knowledge to 2023-09.
    O1__Pro,
    /// `o3`: Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    O3,
    /// `o3-deep-research`: Context 200,000, output 100,000 tokens. Released 2024-06-26, knowledge to 2024-05.
    O3__Deep__Research,
    /// `o3-mini`: Context 200,000, output 100,000 tokens. Released 2024-12-20, knowledge to 2024-05.
    O3__Mini,
    /// `o3-pro`: Context 200,000, output 100,000 tokens. Released 2025-06-10, knowledge to 2024-05.
    O3__Pro,
    /// `o4-mini`: Context 200,000, output 100,000 tokens. Released 2025-04-16, knowledge to 2024-05.
    O4__Mini,
    /// `o4-mini-deep-research`: Context 200,000, output 100,000 tokens. Released 2024-06-26, knowledge to 2024-05.
    O4__Mini__Deep__Research,
    /// `text-embedding-3-large`: Context 8,191, output 3,072 tokens. Released 2024-01-25, knowledge to 2024-01.
    Text__Embedding__3__Large,
    /// `text-embedding-3-small`: Context 8,191, output 1,536 tokens. Released 2024-01-25, knowledge to 2024-01.
    Text__Embedding__3__Small,
    /// `text-embedding-ada-002`: Context 8,192, output 1,536 tokens. Released 2022-12-15, knowledge to 2022-12.
    Text__Embedding__Ada__002,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}

#[allow(deprecated, clippy::large_stack_arrays, clippy::too_many_lines)]
impl ProviderModelOpenAi {
    /// Every known model, in the order of their ids.
    #[rustfmt::skip] // a line a model
    pub const ALL: &'static [Self] = &[
        Self::Chatgpt__Image__Latest,
        Self::Gpt__3_5__Turbo,
        Self::Gpt__4,
        Self::Gpt__4__Turbo,
        Self::Gpt__4_1,
        Self::Gpt__4_1__Mini,
        Self::Gpt__4_1__Nano,
        Self::Gpt__4o,
        Self::Gpt__4o__2024__05__13,
        Self::Gpt__4o__2024__08__06,
        Self::Gpt__4o__2024__11__20,
        Self::Gpt__4o__Mini,
        Self::Gpt__5,
        Self::Gpt__5__Chat__Latest,
        Self::Gpt__5__Codex,
        Self::Gpt__5__Mini,
        Self::Gpt__5__Nano,
        Self::Gpt__5__Pro,
        Self::Gpt__5_1,
        Self::Gpt__5_1__Chat__Latest,
        Self::Gpt__5_1__Codex,
        Self::Gpt__5_1__Codex__Max,
        Self::Gpt__5_1__Codex__Mini,
        Self::Gpt__5_2,
        Self::Gpt__5_2__Chat__Latest,
        Self::Gpt__5_2__Codex,
        Self::Gpt__5_2__Pro,
        Self::Gpt__5_3__Chat__Latest,
        Self::Gpt__5_3__Codex,
        Self::Gpt__5_3__Codex__Spark,
        Self::Gpt__5_4,
        Self::Gpt__5_4__Mini,
        Self::Gpt__5_4__Nano,
        Self::Gpt__5_4__Pro,
        Self::Gpt__5_5,
        Self::Gpt__5_5__Pro,
        Self::Gpt__Image__1,
        Self::Gpt__Image__1__Mini,
        Self::Gpt__Image__1_5,
        Self::Gpt__Image__2,
        Self::O1,
        Self::O1__Pro,
        Self::O3,
        Self::O3__Deep__Research,
        Self::O3__Mini,
        Self::O3__Pro,
        Self::O4__Mini,
        Self::O4__Mini__Deep__Research,
        Self::Text__Embedding__3__Large,
        Self::Text__Embedding__3__Small,
        Self::Text__Embedding__Ada__002,
    ];

    /// The exact id of this model, as its provider expects it.
    ///
    /// For `Bespoke` this is the string that it holds.
    #[must_use]
    pub fn model_id(&self) -> &str {
        if let Self::Bespoke(id) = self {
            return id;
        }
        match self {
            Self::Chatgpt__Image__Latest => "chatgpt-image-latest",
            Self::Gpt__3_5__Turbo => "gpt-3.5-turbo",
            Self::Gpt__4 => "gpt-4",
            Self::Gpt__4__Turbo => "gpt-4-turbo",
            Self::Gpt__4_1 => "gpt-4.1",
            Self::Gpt__4_1__Mini => "gpt-4.1-mini",
            Self::Gpt__4_1__Nano => "gpt-4.1-nano",
            Self::Gpt__4o => "gpt-4o",
            Self::Gpt__4o__2024__05__13 => "gpt-4o-2024-05-13",
            Self::Gpt__4o__2024__08__06 => "gpt-4o-2024-08-06",
            Self::Gpt__4o__2024__11__20 => "gpt-4o-2024-11-20",
            Self::Gpt__4o__Mini => "gpt-4o-mini",
            Self::Gpt__5 => "gpt-5",
            Self::Gpt__5__Chat__Latest => "gpt-5-chat-latest",
            Self::Gpt__5__Codex => "gpt-5-codex",
            Self::Gpt__5__Mini => "gpt-5-mini",
            Self::Gpt__5__Nano => "gpt-5-nano",
            Self::Gpt__5__Pro => "gpt-5-pro",
            Self::Gpt__5_1 => "gpt-5.1",
            Self::Gpt__5_1__Chat__Latest => "gpt-5.1-chat-latest",
            Self::Gpt__5_1__Codex => "gpt-5.1-codex",
            Self::Gpt__5_1__Codex__Max => "gpt-5.1-codex-max",
            Self::Gpt__5_1__Codex__Mini => "gpt-5.1-codex-mini",
            Self::Gpt__5_2 => "gpt-5.2",
            Self::Gpt__5_2__Chat__Latest => "gpt-5.2-chat-latest",
            Self::Gpt__5_2__Codex => "gpt-5.2-codex",
            Self::Gpt__5_2__Pro => "gpt-5.2-pro",
            Self::Gpt__5_3__Chat__Latest => "gpt-5.3-chat-latest",
            Self::Gpt__5_3__Codex => "gpt-5.3-codex",
            Self::Gpt__5_3__Codex__Spark => "gpt-5.3-codex-spark",
            Self::Gpt__5_4 => "gpt-5.4",
            Self::Gpt__5_4__Mini => "gpt-5.4-mini",
            Self::Gpt__5_4__Nano => "gpt-5.4-nano",
            Self::Gpt__5_4__Pro => "gpt-5.4-pro",
            Self::Gpt__5_5 => "gpt-5.5",
            Self::Gpt__5_5__Pro => "gpt-5.5-pro",
            Self::Gpt__Image__1 => "gpt-image-1",
            Self::Gpt__Image__1__Mini => "gpt-image-1-mini",
            Self::Gpt__Image__1_5 => "gpt-image-1.5",
            Self::Gpt__Image__2 => "gpt-image-2",
            Self::O1 => "o1",
            Self::O1__Pro => "o1-pro",
            Self::O3 => "o3",
            Self::O3__Deep__Research => "o3-deep-research",
            Self::O3__Mini => "o3-mini",
            Self::O3__Pro => "o3-pro",
            Self::O4__Mini => "o4-mini",
            Self::O4__Mini__Deep__Research => "o4-mini-deep-research",
            Self::Text__Embedding__3__Large => "text-embedding-3-large",
            Self::Text__Embedding__3__Small => "text-embedding-3-small",
            Self::Text__Embedding__Ada__002 => "text-embedding-ada-002",
            Self::Bespoke(_) => "", // returned above
        }
    }

    /// Whether this model was known when the enum was written; `Bespoke` is not.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Bespoke(_))
    }
}

#[allow(deprecated, clippy::too_many_lines)]
fn known(id: &str) -> Option<ProviderModelOpenAi> {
    Some(match id {
        "chatgpt-image-latest" => ProviderModelOpenAi::Chatgpt__Image__Latest,
        "gpt-3.5-turbo" => ProviderModelOpenAi::Gpt__3_5__Turbo,
        "gpt-4" => ProviderModelOpenAi::Gpt__4,
        "gpt-4-turbo" => ProviderModelOpenAi::Gpt__4__Turbo,
        "gpt-4.1" => ProviderModelOpenAi::Gpt__4_1,
        "gpt-4.1-mini" => ProviderModelOpenAi::Gpt__4_1__Mini,
        "gpt-4.1-nano" => ProviderModelOpenAi::Gpt__4_1__Nano,
        "gpt-4o" => ProviderModelOpenAi::Gpt__4o,
        "gpt-4o-2024-05-13" => ProviderModelOpenAi::Gpt__4o__2024__05__13,
        "gpt-4o-2024-08-06" => ProviderModelOpenAi::Gpt__4o__2024__08__06,
        "gpt-4o-2024-11-20" => ProviderModelOpenAi::Gpt__4o__2024__11__20,
        "gpt-4o-mini" => ProviderModelOpenAi::Gpt__4o__Mini,
        "gpt-5" => ProviderModelOpenAi::Gpt__5,
        "gpt-5-chat-latest" => ProviderModelOpenAi::Gpt__5__Chat__Latest,
        "gpt-5-codex" => ProviderModelOpenAi::Gpt__5__Codex,
        "gpt-5-mini" => ProviderModelOpenAi::Gpt__5__Mini,
        "gpt-5-nano" => ProviderModelOpenAi::Gpt__5__Nano,
        "gpt-5-pro" => ProviderModelOpenAi::Gpt__5__Pro,
        "gpt-5.1" => ProviderModelOpenAi::Gpt__5_1,
        "gpt-5.1-chat-latest" => ProviderModelOpenAi::Gpt__5_1__Chat__Latest,
        "gpt-5.1-codex" => ProviderModelOpenAi::Gpt__5_1__Codex,
        "gpt-5.1-codex-max" => ProviderModelOpenAi::Gpt__5_1__Codex__Max,
        "gpt-5.1-codex-mini" => ProviderModelOpenAi::Gpt__5_1__Codex__Mini,
        "gpt-5.2" => ProviderModelOpenAi::Gpt__5_2,
        "gpt-5.2-chat-latest" => ProviderModelOpenAi::Gpt__5_2__Chat__Latest,
        "gpt-5.2-codex" => ProviderModelOpenAi::Gpt__5_2__Codex,
        "gpt-5.2-pro" => ProviderModelOpenAi::Gpt__5_2__Pro,
        "gpt-5.3-chat-latest" => ProviderModelOpenAi::Gpt__5_3__Chat__Latest,
        "gpt-5.3-codex" => ProviderModelOpenAi::Gpt__5_3__Codex,
        "gpt-5.3-codex-spark" => ProviderModelOpenAi::Gpt__5_3__Codex__Spark,
        "gpt-5.4" => ProviderModelOpenAi::Gpt__5_4,
        "gpt-5.4-mini" => ProviderModelOpenAi::Gpt__5_4__Mini,
        "gpt-5.4-nano" => ProviderModelOpenAi::Gpt__5_4__Nano,
        "gpt-5.4-pro" => ProviderModelOpenAi::Gpt__5_4__Pro,
        "gpt-5.5" => ProviderModelOpenAi::Gpt__5_5,
        "gpt-5.5-pro" => ProviderModelOpenAi::Gpt__5_5__Pro,
        "gpt-image-1" => ProviderModelOpenAi::Gpt__Image__1,
        "gpt-image-1-mini" => ProviderModelOpenAi::Gpt__Image__1__Mini,
        "gpt-image-1.5" => ProviderModelOpenAi::Gpt__Image__1_5,
        "gpt-image-2" => ProviderModelOpenAi::Gpt__Image__2,
        "o1" => ProviderModelOpenAi::O1,
        "o1-pro" => ProviderModelOpenAi::O1__Pro,
        "o3" => ProviderModelOpenAi::O3,
        "o3-deep-research" => ProviderModelOpenAi::O3__Deep__Research,
        "o3-mini" => ProviderModelOpenAi::O3__Mini,
        "o3-pro" => ProviderModelOpenAi::O3__Pro,
        "o4-mini" => ProviderModelOpenAi::O4__Mini,
        "o4-mini-deep-research" => ProviderModelOpenAi::O4__Mini__Deep__Research,
        "text-embedding-3-large" => ProviderModelOpenAi::Text__Embedding__3__Large,
        "text-embedding-3-small" => ProviderModelOpenAi::Text__Embedding__3__Small,
        "text-embedding-ada-002" => ProviderModelOpenAi::Text__Embedding__Ada__002,
        _ => return None,
    })
}

impl FromStr for ProviderModelOpenAi {
    type Err = Infallible;

    /// The model with exactly this id, case included; an unknown id becomes `Bespoke`.
    fn from_str(id: &str) -> Result<Self, Infallible> {
        Ok(Self::from(id))
    }
}

impl From<&str> for ProviderModelOpenAi {
    fn from(id: &str) -> Self {
        known(id).unwrap_or_else(|| Self::Bespoke(String::from(id)))
    }
}

impl From<String> for ProviderModelOpenAi {
    fn from(id: String) -> Self {
        known(&id).unwrap_or(Self::Bespoke(id))
    }
}

impl fmt::Display for ProviderModelOpenAi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.model_id())
    }
}

impl AsRef<str> for ProviderModelOpenAi {
    fn as_ref(&self) -> &str {
        self.model_id()
    }
}

impl From<ProviderModelOpenAi> for String {
    fn from(model: ProviderModelOpenAi) -> Self {
        if let ProviderModelOpenAi::Bespoke(id) = model {
            id
        } else {
            Self::from(model.model_id())
        }
    }
}

impl serde::Serialize for ProviderModelOpenAi {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.model_id())
    }
}

impl<'de> serde::Deserialize<'de> for ProviderModelOpenAi {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl serde::de::Visitor<'_> for TextVisitor {
            type Value = ProviderModelOpenAi;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a model")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}
