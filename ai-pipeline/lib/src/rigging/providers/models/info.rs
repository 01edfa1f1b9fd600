//! Auto-generated facts about models
//!
//! Generator: gen-models v0.1.0
//!
//! Do not edit manually.

mod alibaba;
mod anthropic;
mod baseten;
mod cerebras;
mod chutes;
mod cohere;
mod deepinfra;
mod deepseek;
mod fireworks;
mod gemini;
mod github_models;
mod groq;
mod huggingface;
mod inception;
mod minimax;
mod mistral;
mod moonshotai;
mod nebius;
mod novita;
mod nvidia;
mod ollama_cloud;
mod openai;
mod openrouter;
mod perplexity;
mod requesty;
mod scaleway;
mod siliconflow;
mod stepfun;
mod together;
mod upstage;
mod vercel;
mod wandb;
mod xai;
mod zai;
mod zenmux;

use std::fmt;

/// What is known of a model; `None` is unknown, and never zero.
///
/// ```
#[doc = concat!("use ", module_path!(), "::{Date, ModelInfo, Price};")]
/// assert_eq!(Price::usd("0.15").to_string(), "0.15");
/// assert!(Date::new("2024-05") < Date::new("2024-05-13"));
/// assert_eq!(ModelInfo::UNKNOWN.input_price, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModelInfo {
    /// The exact id, as the provider expects it.
    pub id: &'static str,
    /// What people call it.
    pub name: Option<&'static str>,
    /// What it is for.
    pub kind: Option<ModelKind>,
    /// How many tokens it takes and gives in all.
    pub context_tokens: Option<u64>,
    /// How many tokens it takes.
    pub max_input_tokens: Option<u64>,
    /// How many tokens it gives.
    pub max_output_tokens: Option<u64>,
    /// What it takes.
    pub input_modalities: Option<&'static [Modality]>,
    /// What it gives.
    pub output_modalities: Option<&'static [Modality]>,
    /// Whether it thinks before it answers.
    pub reasoning: Option<bool>,
    /// Whether it calls tools.
    pub tool_call: Option<bool>,
    /// Whether it answers in a given schema.
    pub structured_output: Option<bool>,
    /// What tokens that it takes cost.
    pub input_price: Option<Price>,
    /// What tokens that it gives cost.
    pub output_price: Option<Price>,
    /// What tokens cost that are read from a cache.
    pub cache_read_price: Option<Price>,
    /// What tokens cost that are written to a cache.
    pub cache_write_price: Option<Price>,
    /// When it was released.
    pub released: Option<Date>,
    /// Up to when it knows the world.
    pub knowledge: Option<Date>,
    /// Whether its provider advises against it.
    pub deprecated: Option<bool>,
    /// When its provider will stop serving it.
    pub retires: Option<Date>,
    /// The id of the model to use in its stead.
    pub replacement: Option<&'static str>,
    /// The id of the model that this is another name of.
    pub alias_of: Option<&'static str>,
    /// An id that the same model has under every provider that names one.
    pub canonical: Option<&'static str>,
}

impl ModelInfo {
    /// Nothing; `id` is empty.
    pub const UNKNOWN: Self = Self {
        id: "",
        name: None,
        kind: None,
        context_tokens: None,
        max_input_tokens: None,
        max_output_tokens: None,
        input_modalities: None,
        output_modalities: None,
        reasoning: None,
        tool_call: None,
        structured_output: None,
        input_price: None,
        output_price: None,
        cache_read_price: None,
        cache_write_price: None,
        released: None,
        knowledge: None,
        deprecated: None,
        retires: None,
        replacement: None,
        alias_of: None,
        canonical: None,
    };
}

/// What a model is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelKind {
    /// It answers.
    Chat,
    /// It turns what it is given into vectors.
    Embedding,
    /// It draws.
    Image,
    /// It makes or takes sounds.
    Audio,
    /// It writes down what is said.
    Transcription,
    /// It speaks.
    Speech,
    /// It films.
    Video,
    /// It sorts documents by how well they answer.
    Rerank,
    /// It finds what should not be said.
    Moderation,
    /// It writes down what stands in documents.
    Ocr,
}

/// What a model takes or gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modality {
    /// Sounds.
    Audio,
    /// Pictures.
    Image,
    /// Documents.
    Pdf,
    /// Words.
    Text,
    /// Films.
    Video,
    /// What else providers name.
    Other(&'static str),
}

fn find(models: &'static [ModelInfo], id: &str) -> Option<&'static ModelInfo> {
    let position = models.binary_search_by(|info| info.id.cmp(id)).ok()?;
    models.get(position)
}

/// What a million tokens cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Price {
    /// So much.
    Fixed(UsdPerMtok),
    /// It depends on the model that a router chooses.
    Variable,
}

impl Price {
    /// A fixed price in US dollars per million tokens, such as `"0.15"`.
    ///
    /// # Panics
    ///
    /// See [`UsdPerMtok::new`].
    #[must_use]
    pub const fn usd(text: &str) -> Self {
        Self::Fixed(UsdPerMtok::new(text))
    }

    /// The price, unless it varies.
    #[must_use]
    pub const fn fixed(self) -> Option<UsdPerMtok> {
        match self {
            Self::Fixed(price) => Some(price),
            Self::Variable => None,
        }
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(price) => price.fmt(f),
            Self::Variable => f.pad("variable"),
        }
    }
}

/// US dollars per million tokens, exactly: a whole number of millionths of a millionth.
///
/// No model has a price that is finer or above a million; one that had would be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdPerMtok(u64);

impl UsdPerMtok {
    /// The price that a decimal number tells, such as `"0.15"`.
    ///
    /// # Panics
    ///
    /// If the text is anything but digits with one point among them at most, has more than
    /// twelve digits after it, or is above a million. In a constant that is an error of
    /// compilation.
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let digits = text.as_bytes();
        let mut picos: u64 = 0;
        let mut decimals = 0;
        let mut has_point = false;
        let mut position = 0;
        while position < digits.len() {
            let digit = digits[position];
            if digit == b'.' && !has_point && position > 0 {
                has_point = true;
            } else {
                assert!(digit.is_ascii_digit(), "this is no decimal number");
                picos = picos * 10 + (digit - b'0') as u64;
                assert!(picos <= MAX_PICOS, "this is no price of a model");
                decimals += has_point as u32;
            }
            position += 1;
        }
        assert!(
            !digits.is_empty() && (decimals > 0) == has_point && decimals <= DECIMALS,
            "this is no decimal number of up to twelve decimals"
        );
        while decimals < DECIMALS {
            picos *= 10;
            assert!(picos <= MAX_PICOS, "this is no price of a model");
            decimals += 1;
        }
        Self(picos)
    }

    /// The exact number of pico-dollars (10⁻¹² US dollars) per million tokens.
    #[must_use]
    pub const fn picos(self) -> u64 {
        self.0
    }

    /// The number of dollars, as near as an `f64` comes to it.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / USD as f64
    }
}

const DECIMALS: u32 = 12;
const USD: u64 = 1_000_000_000_000;
const MAX_PICOS: u64 = 1_000_000 * USD;

impl fmt::Display for UsdPerMtok {
    /// All decimals that are not zero; at least as many as the precision says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, mut rest) = (self.0 / USD, self.0 % USD);
        let mut width = 12;
        let least = f.precision().unwrap_or(0).min(width);
        while width > least && rest % 10 == 0 {
            rest /= 10;
            width -= 1;
        }
        if width == 0 {
            write!(f, "{whole}")
        } else {
            write!(f, "{whole}.{rest:0width$}")
        }
    }
}

/// A day, or only as much of it as is known; what is known less exactly is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Such as 2024.
    pub year: u16,
    /// From 1 to 12.
    pub month: Option<u8>,
    /// From 1 to 31; there is none without a month.
    pub day: Option<u8>,
}

impl Date {
    /// The date that a text such as `2024-05-13`, `2024-05` or `2024` tells.
    ///
    /// # Panics
    ///
    /// If the text is not of that form. In a constant that is an error of compilation.
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let digits = text.as_bytes();
        let year = match digits {
            [a, b, c, d, ..] => two(*a, *b) as u16 * 100 + two(*c, *d) as u16,
            _ => panic!("this date has no year"),
        };
        let (month, day) = match digits {
            [_, _, _, _] => (None, None),
            [_, _, _, _, b'-', a, b] => (Some(two(*a, *b)), None),
            [_, _, _, _, b'-', a, b, b'-', c, d] => (Some(two(*a, *b)), Some(two(*c, *d))),
            _ => panic!("this date is not like `2024-05-13`"),
        };
        Self { year, month, day }
    }
}

const fn two(tens: u8, ones: u8) -> u8 {
    assert!(
        tens.is_ascii_digit() && ones.is_ascii_digit(),
        "a date is made of digits"
    );
    (tens - b'0') * 10 + ones - b'0'
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// A model in a table below, in the words of its provider; what is left out is unknown.
struct Row {
    id: &'static str,
    name: &'static str,
    kind: Option<ModelKind>,
    context_tokens: u64,
    max_input_tokens: u64,
    max_output_tokens: u64,
    input_modalities: &'static [Modality],
    output_modalities: &'static [Modality],
    reasoning: Option<bool>,
    tool_call: Option<bool>,
    structured_output: Option<bool>,
    input_price: &'static str,
    output_price: &'static str,
    cache_read_price: &'static str,
    cache_write_price: &'static str,
    released: &'static str,
    knowledge: &'static str,
    deprecated: Option<bool>,
    retires: &'static str,
    replacement: &'static str,
    alias_of: &'static str,
    canonical: &'static str,
}

impl Row {
    #[allow(dead_code)] // a table may have no such row
    const YES: Option<bool> = Some(true);
    #[allow(dead_code)]
    const NO: Option<bool> = Some(false);
    const UNKNOWN: Self = Self {
        id: "",
        name: "",
        kind: None,
        context_tokens: u64::MAX,
        max_input_tokens: u64::MAX,
        max_output_tokens: u64::MAX,
        input_modalities: &[],
        output_modalities: &[],
        reasoning: None,
        tool_call: None,
        structured_output: None,
        input_price: "",
        output_price: "",
        cache_read_price: "",
        cache_write_price: "",
        released: "",
        knowledge: "",
        deprecated: None,
        retires: "",
        replacement: "",
        alias_of: "",
        canonical: "",
    };

    const fn info(&self) -> ModelInfo {
        ModelInfo {
            id: self.id,
            name: text(self.name),
            kind: self.kind,
            context_tokens: count(self.context_tokens),
            max_input_tokens: count(self.max_input_tokens),
            max_output_tokens: count(self.max_output_tokens),
            input_modalities: list(self.input_modalities),
            output_modalities: list(self.output_modalities),
            reasoning: self.reasoning,
            tool_call: self.tool_call,
            structured_output: self.structured_output,
            input_price: price(self.input_price),
            output_price: price(self.output_price),
            cache_read_price: price(self.cache_read_price),
            cache_write_price: price(self.cache_write_price),
            released: date(self.released),
            knowledge: date(self.knowledge),
            deprecated: self.deprecated,
            retires: date(self.retires),
            replacement: text(self.replacement),
            alias_of: text(self.alias_of),
            canonical: text(self.canonical),
        }
    }
}

/// The compiler calls it, for a table that is in the program as it is.
const fn models<const N: usize>(rows: &[Row]) -> [ModelInfo; N] {
    let mut models = [ModelInfo::UNKNOWN; N];
    let mut position = 0;
    while position < N {
        models[position] = rows[position].info();
        position += 1;
    }
    models
}

const fn text(text: &'static str) -> Option<&'static str> {
    match text.as_bytes() {
        [] => None,
        _ => Some(text),
    }
}

const fn count(count: u64) -> Option<u64> {
    match count {
        u64::MAX => None,
        _ => Some(count),
    }
}

const fn list(list: &'static [Modality]) -> Option<&'static [Modality]> {
    match list {
        [] => None,
        _ => Some(list),
    }
}

const fn price(text: &str) -> Option<Price> {
    match text.as_bytes() {
        [] => None,
        [b'v', ..] => Some(Price::Variable),
        _ => Some(Price::usd(text)),
    }
}

const fn date(text: &str) -> Option<Date> {
    match text.as_bytes() {
        [] => None,
        _ => Some(Date::new(text)),
    }
}
