"""The types of `info.rs`, which are the same in every project. Pure."""

from __future__ import annotations

__all__ = ["INFO_TYPES"]

INFO_TYPES = """\
/// What is known of a model; `None` is unknown, and never zero.
///
EXAMPLE
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
"""
