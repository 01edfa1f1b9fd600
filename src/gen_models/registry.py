"""Who is asked: the providers, as data.

The table itself is `data/registry.toml`; `overrides` changes it and adds to it. Everything
here is pure: text in, values out.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NewType, TypeAlias
from urllib.parse import urlsplit

import msgspec

from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, module_name

__all__ = [
    "PLACEHOLDER",
    "ApiAuthMethod",
    "ApiKey",
    "BearerToken",
    "NoAuth",
    "Paging",
    "ProviderConfig",
    "ProviderId",
    "QueryParam",
    "Registry",
    "Shape",
    "clashes",
    "is_loopback",
    "parse_auth_method",
    "parse_registry",
    "provider_id_fault",
]

ProviderId = NewType("ProviderId", str)
"""A provider's name on the command line and in the lock: lower case, words joined by `-`."""

Shape: TypeAlias = Literal[
    "openai", "alibaba", "anthropic", "azure_openai", "bedrock", "cerebras", "chutes",
    "cloudflare", "cohere", "databricks", "deepinfra", "fireworks", "gemini", "github_models",
    "host", "huggingface", "huggingface_router", "lmstudio", "mistral", "moonshotai", "nebius",
    "novita", "ollama", "openrouter", "poe", "requesty", "together", "venice", "vercel", "xai",
    "zenmux",
    # Of lists that the registry does not ask, but a user may.
    "bedrock_profiles", "cerebras_huggingface", "cerebras_openrouter", "deepinfra_openai",
    "fireworks_account", "fireworks_inference", "gemini_openai", "gemini_tuned",
    "litellm_groups", "litellm_info", "lmstudio_v0", "replicate", "together_v1", "vertex",
    "xai_models",
]  # fmt: skip
"""How an answer is read; one reader each in `listing.shapes`."""

Paging: TypeAlias = Literal[
    "none", "after_id", "page_token", "next_page_token", "next_cursor", "page", "page_no",
    "current_page", "next", "next_url", "link", "next_token",
]  # fmt: skip
"""How the next page is asked for; one reader each in `listing.paging`."""


PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
"""What stands in a `base_url` for the value of an environment variable."""


class _Auth(msgspec.Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    """How a request carries the key; the subclasses are the ways."""


class BearerToken(_Auth, frozen=True, tag="bearer"):
    """`Authorization: Bearer <key>`."""


class ApiKey(_Auth, frozen=True, tag="header"):
    """The key as it is, in a header of its own."""

    header: str


class QueryParam(_Auth, frozen=True, tag="query"):
    """The key as a query parameter; never shown in a log."""

    name: str


class NoAuth(_Auth, frozen=True, tag="none"):
    """No key at all."""


ApiAuthMethod: TypeAlias = BearerToken | ApiKey | QueryParam | NoAuth


class ProviderConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One provider: how its models are listed and what its Rust is called.

    The meaning of each field stands at the top of `data/registry.toml`. `params` values
    are sent once, or once per element where they are tuples.
    """

    id: ProviderId
    variant: RustIdent
    name: str
    base_url: str
    website: str = ""
    models_endpoint: str = "/v1/models"
    env_vars: tuple[str, ...] = ()
    key: Literal["required", "optional", "none"] = "required"
    auth_method: ApiAuthMethod = BearerToken()
    headers: dict[str, str] = {}
    params: dict[str, str | tuple[str, ...]] = {}
    shape: Shape = "openai"
    paging: Paging = "none"
    exclude: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    base_url_env: str | None = None
    is_local: bool = False
    is_custom: bool = False
    is_experimental: bool = False
    models_dev: str | None = None

    @property
    def module(self) -> RustIdent:
        """The Rust module that holds this provider's enum, and the stem of its file."""
        return module_name(self.id)

    @property
    def tenant_vars(self) -> tuple[str, ...]:
        """The environment variables that `base_url` names as `{NAME}`, each once."""
        return tuple(dict.fromkeys(PLACEHOLDER.findall(self.base_url)))

    @property
    def listing_url(self) -> str:
        """`base_url` + `models_endpoint`, without the parameters."""
        return self.base_url.rstrip("/") + self.models_endpoint

    def at(self, base_url: str) -> ProviderConfig:
        """Return this provider, asked somewhere else."""
        return msgspec.structs.replace(self, base_url=base_url)


Registry: TypeAlias = Mapping[ProviderId, ProviderConfig]
"""The providers by id, in the order of their ids."""


def parse_registry(text: str) -> Registry:
    """Return the providers of a registry file, sorted by id."""
    tables = tomllib.loads(text)
    return {ProviderId(key): _parse_provider(key, tables[key]) for key in sorted(tables)}


def _parse_provider(provider_id: str, table: dict[str, object]) -> ProviderConfig:
    auth = {"auth_method": parse_auth_method(table.get("auth_method", "bearer"))}
    return msgspec.convert({**table, **auth, "id": provider_id}, ProviderConfig)


def parse_auth_method(value: object) -> ApiAuthMethod:
    """Return the method that `"bearer"`, `"none"`, `{header = …}` or `{query = …}` names.

    Raises:
        ConfigError: The value is none of these.
    """
    match value:
        case BearerToken() | ApiKey() | QueryParam() | NoAuth():
            return value
        case "bearer":
            return BearerToken()
        case "none":
            return NoAuth()
        case {"header": str(header), **rest} if header and not rest:
            return ApiKey(header)
        case {"query": str(name), **rest} if name and not rest:
            return QueryParam(name)
    choices = '`"bearer"`, `"none"`, `{ header = "x-api-key" }` or `{ query = "key" }`'
    raise ConfigError(f"expected {choices}")


_PROVIDER_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OUR_MODULES = frozenset({"info", "mod", "provider", "provider_model"})


def provider_id_fault(provider_id: str) -> str | None:
    """Return why a text cannot be the id of a provider, or None where it can."""
    if not _PROVIDER_ID.fullmatch(provider_id):
        return "an id is made of a-z, 0-9 and single `-`"
    if provider_id.replace("-", "_") in _OUR_MODULES:
        return "its file would be one that every output has"
    return None


def clashes(providers: Iterable[ProviderConfig]) -> Iterator[tuple[ProviderId, str]]:
    """Yield each provider whose file or variant another one has already, and whose it is."""
    everyone = tuple(providers)
    for what, attribute in (("file", "module"), ("variant", "variant")):
        owners: dict[str, ProviderId] = {}
        for provider in everyone:
            name = getattr(provider, attribute)
            other = owners.setdefault(name.lower(), provider.id)
            if other != provider.id:
                yield provider.id, f"its {what} `{name}` is also that of `{other}`"


def is_loopback(url: str) -> bool:
    """Return whether a URL points at this machine by its very name."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
