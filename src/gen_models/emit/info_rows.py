"""How a row of `info/openai.rs` becomes a `ModelInfo`; the same in every project. Pure.

A row holds texts and numbers as they are. To write `Some(Price::usd("2.5"))` in each would
cost rustc half as much again.
"""

from __future__ import annotations

__all__ = ["INFO_ROWS"]

INFO_ROWS = """
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
"""
