"""`provider.rs`: every known provider and how to call it. Pure; one function a construct."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gen_models.emit.layout import (
    array,
    array_constant,
    call_field,
    doc_line,
    header,
    odd_names_lines,
    option,
    rust_string,
    text_field,
)
from gen_models.emit.listing import LISTING_TYPES, listing_constants, listing_fields
from gen_models.emit.provider_methods import provider_imports, provider_method_lines
from gen_models.plan import ProviderRow
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderConfig,
    QueryParam,
)
from gen_models.rust_settings import DEFAULT_RUST, RustSettings

__all__ = ["emit_provider_file"]

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
"""

_METHODS = """\
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
"""


def emit_provider_file(providers: Sequence[ProviderRow], rust: RustSettings = DEFAULT_RUST) -> str:
    """Return the source of `provider.rs`.

    pub enum Provider { … }
    pub enum ApiAuthMethod { … }
    pub struct ProviderConfig { … }
    pub struct Shape { … }
    pub enum Paging { … }
    impl Provider { ALL, id(), config(), api_key_from_env() }
    const CONFIGS: &[ProviderConfig] = &[ … ];
    """
    return "\n".join(_lines(providers, rust)) + "\n"


def _lines(providers: Sequence[ProviderRow], rust: RustSettings) -> Iterator[str]:
    paths = [f"Self::{provider.config.variant}" for provider in providers]
    yield from header("Auto-generated provider registry")
    yield from provider_imports(rust)
    yield ""
    yield "/// A provider of models."
    yield from odd_names_lines(provider.config.variant for provider in providers)
    yield "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]"
    if rust.non_exhaustive:
        yield "#[non_exhaustive]"
    yield "pub enum Provider {"
    for provider in providers:
        yield f"    {doc_line(provider.doc)}"
        yield f"    {provider.config.variant},"
    yield "}"
    yield ""
    yield _PROVIDER_TYPES
    yield LISTING_TYPES
    yield "impl Provider {"
    yield "    /// Every known provider, by id."
    yield array_constant("pub const ALL: &'static [Self]", paths)
    yield ""
    yield _METHODS
    yield from listing_constants(provider.config for provider in providers)
    yield "/// In the order of the variants."
    yield "const CONFIGS: &[ProviderConfig] = &["
    for provider in providers:
        yield from _config_lines(provider.config)
    yield "];"
    yield from provider_method_lines(rust)


def _config_lines(config: ProviderConfig) -> Iterator[str]:
    yield "    ProviderConfig {"
    yield text_field("id", config.id)
    yield text_field("name", config.name)
    yield text_field("website", config.website)
    yield _array_field("env_vars", map(rust_string, config.env_vars))
    yield _auth_field(config.auth_method)
    yield f"        requires_key: {_bool(config.key == 'required')},"
    yield text_field("base_url", config.base_url)
    yield text_field("models_endpoint", config.models_endpoint)
    yield f"        base_url_env: {option(config.base_url_env)},"
    yield _array_field("headers", _pairs(config.headers))
    yield _array_field("params", _pairs(config.params))
    yield from listing_fields(config)
    yield _array_field("exclude", map(rust_string, config.exclude))
    yield _array_field("unlisted", map(rust_string, config.unlisted))
    yield f"        is_local: {_bool(config.is_local)},"
    yield f"        is_experimental: {_bool(config.is_experimental)},"
    yield "    },"


def _array_field(name: str, items: Iterable[str]) -> str:
    before = f"        {name}: "
    return f"{before}{array(list(items), before=before)},"


def _pairs(values: Mapping[str, str | tuple[str, ...]]) -> Iterator[str]:
    """Yield `("name", "value")` for each value, sorted by name."""
    for name, value in sorted(values.items()):
        for one in (value,) if isinstance(value, str) else value:
            yield f"({rust_string(name)}, {rust_string(one)})"


def _bool(value: object) -> str:
    return "true" if value else "false"


def _auth_field(method: ApiAuthMethod) -> str:
    match method:
        case BearerToken():
            return "        auth_method: ApiAuthMethod::BearerToken,"
        case ApiKey(header=name):
            return call_field("auth_method", "ApiAuthMethod::ApiKey", name)
        case QueryParam(name=name):
            return call_field("auth_method", "ApiAuthMethod::QueryParam", name)
        case NoAuth():
            return "        auth_method: ApiAuthMethod::None,"
