"""Rust source from a plan, rustfmt-clean as it is written. Pure; one function a construct."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gen_models import __version__
from gen_models.plan import EnumFile, Variant, provider_link
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderConfig,
    QueryParam,
)
from gen_models.text import shown

__all__ = ["GENERATOR_LINE", "emit_enum", "emit_mod", "emit_provider_file", "rust_string"]

GENERATOR_LINE = "//! Generator: gen-models v"
"""The marker of our files, up to the version."""

_DO_NOT_EDIT = "//! Do not edit manually."


def emit_enum(file: EnumFile) -> str:
    """Return the source of a provider's enum.

    //! Auto-generated provider model enum
    //!
    //! Generated: 2026-11-22T20:15:00+00:00
    //! Generator: gen-models v0.1.0
    //! Provider: OpenAi
    //!
    //! Do not edit manually.

    use model_id::ModelId;

    /// Models of [OpenAI](https://openai.com).
    #[allow(non_camel_case_types)]
    #[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
    pub enum ProviderModelOpenAi {
        /// `gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens.
        Gpt__4o,
        /// Any other id, sent exactly as it is.
        Bespoke(String),
    }
    """
    return "\n".join(_enum_lines(file)) + "\n"


def _enum_lines(file: EnumFile) -> Iterator[str]:
    yield "//! Auto-generated provider model enum"
    yield "//!"
    yield f"//! Generated: {file.generated}"
    yield f"{GENERATOR_LINE}{__version__}"
    yield f"//! Provider: {file.provider}"
    yield "//!"
    yield _DO_NOT_EDIT
    yield ""
    yield "use model_id::ModelId;"
    yield ""
    yield from map(_doc_line, file.doc)
    yield "#[allow(non_camel_case_types)]"
    yield "#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]"
    yield f"pub enum ProviderModel{file.provider} {{"
    yield from map(_variant_lines, file.variants)
    yield "    /// Any other id, sent exactly as it is."
    yield "    Bespoke(String),"
    yield "}"


def _variant_lines(variant: Variant) -> str:
    doc = _doc_line(variant.doc)
    if variant.wire_id is None:
        return f"    {doc}\n    {variant.ident},"
    attribute = f"#[model_id({rust_string(variant.wire_id)})]"
    return f"    {doc}\n    {attribute}\n    {variant.ident},"


def _doc_line(text: str) -> str:
    return f"/// {shown(text, limit=len(text))}".rstrip()


def rust_string(text: str) -> str:
    """Return a Rust string literal of exactly this text."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{shown(escaped, limit=len(escaped))}"'


# --- provider.rs


_PROVIDER_TYPES = """\
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
"""


def emit_provider_file(providers: Sequence[ProviderConfig]) -> str:
    """Return the source of `provider.rs`: every known provider and how to call it."""
    return "\n".join(_provider_lines(providers)) + "\n"


def _provider_lines(providers: Sequence[ProviderConfig]) -> Iterator[str]:
    paths = [f"Self::{provider.variant}" for provider in providers]
    yield "//! Auto-generated provider registry"
    yield "//!"
    yield f"{GENERATOR_LINE}{__version__}"
    yield "//!"
    yield _DO_NOT_EDIT
    yield ""
    yield "use std::fmt;"
    yield ""
    yield "/// A provider of models."
    yield "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]"
    yield "pub enum Provider {"
    for provider in providers:
        yield "    " + _doc_line(provider_link(provider))
        yield f"    {provider.variant},"
    yield "}"
    yield ""
    yield _PROVIDER_TYPES
    yield "impl Provider {"
    yield "    /// Every known provider, by id."
    yield f"    pub const ALL: &'static [Self] = {_array(paths, before='    ')};"
    yield ""
    yield "    /// Its name on the command line of gen-models, such as `openai`."
    yield "    #[must_use]"
    yield "    pub const fn id(self) -> &'static str {"
    yield "        self.config().id"
    yield "    }"
    yield ""
    yield "    /// How to call it."
    yield "    #[must_use]"
    yield "    pub const fn config(self) -> &'static ProviderConfig {"
    yield "        &CONFIGS[self as usize]"
    yield "    }"
    yield "}"
    yield ""
    yield "impl fmt::Display for Provider {"
    yield "    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {"
    yield "        f.write_str(self.id())"
    yield "    }"
    yield "}"
    yield ""
    yield "/// In the order of the variants."
    yield "const CONFIGS: &[ProviderConfig] = &["
    for provider in providers:
        yield from _config_lines(provider)
    yield "];"


def _config_lines(provider: ProviderConfig) -> Iterator[str]:
    env_vars = [rust_string(name) for name in provider.env_vars]
    headers = [f"({rust_string(k)}, {rust_string(v)})" for k, v in sorted(provider.headers.items())]
    yield "    ProviderConfig {"
    yield _text_field("id", provider.id)
    yield _text_field("name", provider.name)
    yield _text_field("website", provider.website)
    yield f"        env_vars: {_array(env_vars, before='        env_vars: ')},"
    yield f"        auth_method: {_auth_method(provider.auth_method)},"
    yield f"        requires_key: {_bool(provider.key == 'required')},"
    yield _text_field("base_url", provider.base_url)
    yield _text_field("models_endpoint", provider.models_endpoint)
    yield f"        headers: {_array(headers, before='        headers: ')},"
    yield f"        is_local: {_bool(provider.is_local)},"
    yield f"        is_experimental: {_bool(provider.experimental)},"
    yield "    },"


def _bool(value: object) -> str:
    return "true" if value else "false"


def _auth_method(method: ApiAuthMethod) -> str:
    match method:
        case BearerToken():
            return "ApiAuthMethod::BearerToken"
        case ApiKey(header=header):
            return _call("ApiAuthMethod::ApiKey", header)
        case QueryParam(name=name):
            return _call("ApiAuthMethod::QueryParam", name)
        case NoAuth():
            return "ApiAuthMethod::None"


# --- lines as rustfmt breaks them
#
# Source: https://rust-lang.github.io/rustfmt, `max_width`, `array_width` and
# `short_array_element_width_threshold` at their defaults; where that is silent, what
# rustfmt 1.9 does, checked 2026-11.

_LINE_WIDTH = 100
_ARRAY_WIDTH = 60
_SHORT_ITEM_WIDTH = 10


def _text_field(name: str, text: str) -> str:
    """Return a field of a config; rustfmt leaves alone one that is too long.

    Its styles of 2021 and 2024 would break such a line in different places.
    """
    field = f"        {name}: {rust_string(text)},"
    return field if len(field) <= _LINE_WIDTH else f"        #[rustfmt::skip]\n{field}"


def _call(function: str, text: str) -> str:
    literal = rust_string(text)
    if len(f"        auth_method: {function}({literal}),") <= _LINE_WIDTH:
        return f"{function}({literal})"
    return f"{function}(\n            {literal},\n        )"


def _array(items: Sequence[str], *, before: str) -> str:
    """Return `&[…]`: on one line, packed if all items are short, or one a line.

    `before` is what its first line begins with. The items are not broken, so those of
    several words are to be short.
    """
    line = ", ".join(items)
    room = _LINE_WIDTH - len(f"{before}&[],") if len(items) == 1 else _ARRAY_WIDTH
    if len(line) <= room:
        return f"&[{line}]"
    outer = " " * (len(before) - len(before.lstrip()))
    inner = outer + "    "
    if all(len(item) <= _SHORT_ITEM_WIDTH for item in items):
        rows = _packed(items, _LINE_WIDTH - len(inner))
    else:
        rows = [f"{item}," for item in items]
    return "\n".join(["&[", *(inner + row for row in rows), outer + "]"])


def _packed(items: Sequence[str], width: int) -> list[str]:
    """Return rows of items; the last column stays free where there is more than one row."""
    row = ", ".join(items) + ","
    if len(row) <= width:
        return [row]
    rows = [f"{items[0]},"]
    for item in items[1:]:
        longer = f"{rows[-1]} {item},"
        if len(longer) < width:
            rows[-1] = longer
        else:
            rows.append(f"{item},")
    return rows


# --- mod.rs


def emit_mod() -> str:
    """Return a `mod.rs` to begin with; modules are added to it, and it may be edited."""
    return f"""\
//! Models of LLM providers: one module, with one enum, a provider.
//!
{GENERATOR_LINE}{__version__}
//!
//! gen-models adds the modules that are missing and leaves every other line alone.
"""
