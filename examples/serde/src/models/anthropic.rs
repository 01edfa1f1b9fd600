//! Auto-generated provider model enum
//!
//! Generated: 2026-06-30T00:00:00+00:00
//! Generator: gen-models v0.1.0
//! Provider: Anthropic
//!
//! Do not edit manually.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// Models of [Anthropic](https://www.anthropic.com).
///
/// Source: the models.dev catalogue, since 2026-06-30.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProviderModelAnthropic {
    /// `claude-3-5-sonnet-20240620`: Claude Sonnet 3.5. Context 200,000, output 8,192 tokens. Released 2024-06-20, knowledge to 2024-04-30. Deprecated by the provider.
    Claude__3__5__Sonnet__20240620,
    /// `claude-3-5-sonnet-20241022`: Claude Sonnet 3.5 v2. Context 200,000, output 8,192 tokens. Released 2024-10-22, knowledge to 2024-04-30. Deprecated by the provider.
    Claude__3__5__Sonnet__20241022,
    /// `claude-3-7-sonnet-20250219`: Claude Sonnet 3.7. Context 200,000, output 64,000 tokens. Released 2025-02-19, knowledge to 2024-10-31. Deprecated by the provider.
    Claude__3__7__Sonnet__20250219,
    /// `claude-3-haiku-20240307`: Claude Haiku 3. Context 200,000, output 4,096 tokens. Released 2024-03-13, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Haiku__20240307,
    /// `claude-3-opus-20240229`: Claude Opus 3. Context 200,000, output 4,096 tokens. Released 2024-02-29, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Opus__20240229,
    /// `claude-3-sonnet-20240229`: Claude Sonnet 3. Context 200,000, output 4,096 tokens. Released 2024-03-04, knowledge to 2023-08-31. Deprecated by the provider.
    Claude__3__Sonnet__20240229,
    /// `claude-fable-5`: Claude Fable 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-09.
    Claude__Fable__5,
    /// `claude-haiku-4-5`: Claude Haiku 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Claude__Haiku__4__5,
    /// `claude-haiku-4-5-20251001`: Claude Haiku 4.5. Context 200,000, output 64,000 tokens. Released 2025-10-15, knowledge to 2025-02-28.
    Claude__Haiku__4__5__20251001,
    /// `claude-opus-4-0`: Claude Opus 4 (latest). Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Opus__4__0,
    /// `claude-opus-4-1`: Claude Opus 4.1 (latest). Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Claude__Opus__4__1,
    /// `claude-opus-4-1-20250805`: Claude Opus 4.1. Context 200,000, output 32,000 tokens. Released 2025-08-05, knowledge to 2025-03-31.
    Claude__Opus__4__1__20250805,
    /// `claude-opus-4-20250514`: Claude Opus 4. Context 200,000, output 32,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Opus__4__20250514,
    /// `claude-opus-4-5`: Claude Opus 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-11-24, knowledge to 2025-03-31.
    Claude__Opus__4__5,
    /// `claude-opus-4-5-20251101`: Claude Opus 4.5. Context 200,000, output 64,000 tokens. Released 2025-11-01, knowledge to 2025-03-31.
    Claude__Opus__4__5__20251101,
    /// `claude-opus-4-6`: Claude Opus 4.6. Context 1,000,000, output 128,000 tokens. Released 2026-02-05, knowledge to 2025-05-31.
    Claude__Opus__4__6,
    /// `claude-opus-4-7`: Claude Opus 4.7. Context 1,000,000, output 128,000 tokens. Released 2026-04-16, knowledge to 2026-01-31.
    Claude__Opus__4__7,
    /// `claude-opus-4-8`: Claude Opus 4.8. Context 1,000,000, output 128,000 tokens. Released 2026-05-28.
    Claude__Opus__4__8,
    /// `claude-sonnet-4-0`: Claude Sonnet 4 (latest). Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Sonnet__4__0,
    /// `claude-sonnet-4-20250514`: Claude Sonnet 4. Context 200,000, output 64,000 tokens. Released 2025-05-22, knowledge to 2025-03-31.
    Claude__Sonnet__4__20250514,
    /// `claude-sonnet-4-5`: Claude Sonnet 4.5 (latest). Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Claude__Sonnet__4__5,
    /// `claude-sonnet-4-5-20250929`: Claude Sonnet 4.5. Context 200,000, output 64,000 tokens. Released 2025-09-29, knowledge to 2025-07-31.
    Claude__Sonnet__4__5__20250929,
    /// `claude-sonnet-4-6`: Claude Sonnet 4.6. Context 1,000,000, output 64,000 tokens. Released 2026-02-17, knowledge to 2025-08-31.
    Claude__Sonnet__4__6,
    /// `claude-sonnet-5`: Claude Sonnet 5. Context 1,000,000, output 128,000 tokens. Released 2026-06-30, knowledge to 2026-01-31.
    Claude__Sonnet__5,
    /// Any other id, sent exactly as it is.
    Bespoke(String),
}

#[allow(deprecated, clippy::large_stack_arrays, clippy::too_many_lines)]
impl ProviderModelAnthropic {
    /// Every known model, in the order of their ids.
    #[rustfmt::skip] // a line a model
    pub const ALL: &'static [Self] = &[
        Self::Claude__3__5__Sonnet__20240620,
        Self::Claude__3__5__Sonnet__20241022,
        Self::Claude__3__7__Sonnet__20250219,
        Self::Claude__3__Haiku__20240307,
        Self::Claude__3__Opus__20240229,
        Self::Claude__3__Sonnet__20240229,
        Self::Claude__Fable__5,
        Self::Claude__Haiku__4__5,
        Self::Claude__Haiku__4__5__20251001,
        Self::Claude__Opus__4__0,
        Self::Claude__Opus__4__1,
        Self::Claude__Opus__4__1__20250805,
        Self::Claude__Opus__4__20250514,
        Self::Claude__Opus__4__5,
        Self::Claude__Opus__4__5__20251101,
        Self::Claude__Opus__4__6,
        Self::Claude__Opus__4__7,
        Self::Claude__Opus__4__8,
        Self::Claude__Sonnet__4__0,
        Self::Claude__Sonnet__4__20250514,
        Self::Claude__Sonnet__4__5,
        Self::Claude__Sonnet__4__5__20250929,
        Self::Claude__Sonnet__4__6,
        Self::Claude__Sonnet__5,
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
            Self::Claude__3__5__Sonnet__20240620 => "claude-3-5-sonnet-20240620",
            Self::Claude__3__5__Sonnet__20241022 => "claude-3-5-sonnet-20241022",
            Self::Claude__3__7__Sonnet__20250219 => "claude-3-7-sonnet-20250219",
            Self::Claude__3__Haiku__20240307 => "claude-3-haiku-20240307",
            Self::Claude__3__Opus__20240229 => "claude-3-opus-20240229",
            Self::Claude__3__Sonnet__20240229 => "claude-3-sonnet-20240229",
            Self::Claude__Fable__5 => "claude-fable-5",
            Self::Claude__Haiku__4__5 => "claude-haiku-4-5",
            Self::Claude__Haiku__4__5__20251001 => "claude-haiku-4-5-20251001",
            Self::Claude__Opus__4__0 => "claude-opus-4-0",
            Self::Claude__Opus__4__1 => "claude-opus-4-1",
            Self::Claude__Opus__4__1__20250805 => "claude-opus-4-1-20250805",
            Self::Claude__Opus__4__20250514 => "claude-opus-4-20250514",
            Self::Claude__Opus__4__5 => "claude-opus-4-5",
            Self::Claude__Opus__4__5__20251101 => "claude-opus-4-5-20251101",
            Self::Claude__Opus__4__6 => "claude-opus-4-6",
            Self::Claude__Opus__4__7 => "claude-opus-4-7",
            Self::Claude__Opus__4__8 => "claude-opus-4-8",
            Self::Claude__Sonnet__4__0 => "claude-sonnet-4-0",
            Self::Claude__Sonnet__4__20250514 => "claude-sonnet-4-20250514",
            Self::Claude__Sonnet__4__5 => "claude-sonnet-4-5",
            Self::Claude__Sonnet__4__5__20250929 => "claude-sonnet-4-5-20250929",
            Self::Claude__Sonnet__4__6 => "claude-sonnet-4-6",
            Self::Claude__Sonnet__5 => "claude-sonnet-5",
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
fn known(id: &str) -> Option<ProviderModelAnthropic> {
    Some(match id {
        "claude-3-5-sonnet-20240620" => ProviderModelAnthropic::Claude__3__5__Sonnet__20240620,
        "claude-3-5-sonnet-20241022" => ProviderModelAnthropic::Claude__3__5__Sonnet__20241022,
        "claude-3-7-sonnet-20250219" => ProviderModelAnthropic::Claude__3__7__Sonnet__20250219,
        "claude-3-haiku-20240307" => ProviderModelAnthropic::Claude__3__Haiku__20240307,
        "claude-3-opus-20240229" => ProviderModelAnthropic::Claude__3__Opus__20240229,
        "claude-3-sonnet-20240229" => ProviderModelAnthropic::Claude__3__Sonnet__20240229,
        "claude-fable-5" => ProviderModelAnthropic::Claude__Fable__5,
        "claude-haiku-4-5" => ProviderModelAnthropic::Claude__Haiku__4__5,
        "claude-haiku-4-5-20251001" => ProviderModelAnthropic::Claude__Haiku__4__5__20251001,
        "claude-opus-4-0" => ProviderModelAnthropic::Claude__Opus__4__0,
        "claude-opus-4-1" => ProviderModelAnthropic::Claude__Opus__4__1,
        "claude-opus-4-1-20250805" => ProviderModelAnthropic::Claude__Opus__4__1__20250805,
        "claude-opus-4-20250514" => ProviderModelAnthropic::Claude__Opus__4__20250514,
        "claude-opus-4-5" => ProviderModelAnthropic::Claude__Opus__4__5,
        "claude-opus-4-5-20251101" => ProviderModelAnthropic::Claude__Opus__4__5__20251101,
        "claude-opus-4-6" => ProviderModelAnthropic::Claude__Opus__4__6,
        "claude-opus-4-7" => ProviderModelAnthropic::Claude__Opus__4__7,
        "claude-opus-4-8" => ProviderModelAnthropic::Claude__Opus__4__8,
        "claude-sonnet-4-0" => ProviderModelAnthropic::Claude__Sonnet__4__0,
        "claude-sonnet-4-20250514" => ProviderModelAnthropic::Claude__Sonnet__4__20250514,
        "claude-sonnet-4-5" => ProviderModelAnthropic::Claude__Sonnet__4__5,
        "claude-sonnet-4-5-20250929" => ProviderModelAnthropic::Claude__Sonnet__4__5__20250929,
        "claude-sonnet-4-6" => ProviderModelAnthropic::Claude__Sonnet__4__6,
        "claude-sonnet-5" => ProviderModelAnthropic::Claude__Sonnet__5,
        _ => return None,
    })
}

impl FromStr for ProviderModelAnthropic {
    type Err = Infallible;

    /// The model with exactly this id, case included; an unknown id becomes `Bespoke`.
    fn from_str(id: &str) -> Result<Self, Infallible> {
        Ok(Self::from(id))
    }
}

impl From<&str> for ProviderModelAnthropic {
    fn from(id: &str) -> Self {
        known(id).unwrap_or_else(|| Self::Bespoke(String::from(id)))
    }
}

impl From<String> for ProviderModelAnthropic {
    fn from(id: String) -> Self {
        known(&id).unwrap_or(Self::Bespoke(id))
    }
}

impl fmt::Display for ProviderModelAnthropic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.model_id())
    }
}

impl AsRef<str> for ProviderModelAnthropic {
    fn as_ref(&self) -> &str {
        self.model_id()
    }
}

impl From<ProviderModelAnthropic> for String {
    fn from(model: ProviderModelAnthropic) -> Self {
        if let ProviderModelAnthropic::Bespoke(id) = model {
            id
        } else {
            Self::from(model.model_id())
        }
    }
}

impl serde::Serialize for ProviderModelAnthropic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.model_id())
    }
}

impl<'de> serde::Deserialize<'de> for ProviderModelAnthropic {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl serde::de::Visitor<'_> for TextVisitor {
            type Value = ProviderModelAnthropic;

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
