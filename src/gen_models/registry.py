"""Who is asked: the providers, as data.

The table itself is `data/registry.toml`; `gen-models.toml` and the lock change or add
providers through `Overrides`. Everything here is pure: text in, values out.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Literal, NewType, TypeAlias
from urllib.parse import urlsplit

import msgspec

from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, module_name, pascal_case, variant_name_fault
from gen_models.text import refusal, shown

__all__ = [
    "ApiAuthMethod",
    "ApiKey",
    "BearerToken",
    "NoAuth",
    "Overrides",
    "Paging",
    "ProviderConfig",
    "ProviderId",
    "QueryParam",
    "Registry",
    "Shape",
    "configured",
    "is_loopback",
    "override_faults",
    "parse_auth_method",
    "parse_registry",
]

ProviderId = NewType("ProviderId", str)
"""A provider's name on the command line and in the lock: lower case, words joined by `-`."""

Shape: TypeAlias = Literal["openai", "mistral", "anthropic", "gemini", "huggingface"]
"""How an answer is read; one parser each in `listing`."""

Paging: TypeAlias = Literal["none", "after_id", "page_token", "next_url", "link"]
"""How the next page is asked for; one reader each in `listing`."""


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
    base_url_env: str | None = None
    is_local: bool = False
    is_custom: bool = False
    experimental: bool = False
    models_dev: str | None = None

    @property
    def module(self) -> RustIdent:
        """The Rust module that holds this provider's enum, and the stem of its file."""
        return module_name(self.id)

    @property
    def listing_url(self) -> str:
        """`base_url` + `models_endpoint`, without the parameters."""
        return self.base_url.rstrip("/") + self.models_endpoint

    def at(self, base_url: str) -> ProviderConfig:
        """Return this provider, asked somewhere else."""
        return msgspec.structs.replace(self, base_url=base_url)


Registry: TypeAlias = Mapping[ProviderId, ProviderConfig]
"""The providers by id, in the order of their ids."""


class Overrides(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What a user changes of a known provider, or says of one that is not known."""

    base_url: str | None = None
    models_endpoint: str | None = None
    env_vars: tuple[str, ...] | None = None
    auth_method: ApiAuthMethod | None = None
    variant: RustIdent | None = None


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


def configured(
    provider_id: ProviderId, known: ProviderConfig | None, changes: Overrides
) -> ProviderConfig:
    """Return a provider with a user's changes, or a new OpenAI-compatible one.

    A new one needs a `base_url`; its key is optional and comes from `<ID>_API_KEY`
    unless `env_vars` says otherwise. A provider without authentication has no key.

    Raises:
        ConfigError: A new provider has no `base_url`.
    """
    given = {name: value for name in Overrides.__struct_fields__
             if (value := getattr(changes, name)) is not None}  # fmt: skip
    if isinstance(changes.auth_method, NoAuth):
        given["key"] = "none"
    if known is not None:
        return msgspec.structs.replace(known, **given)
    if changes.base_url is None:
        raise ConfigError(f"`{provider_id}` is not a known provider and has no `base_url`")
    env_var = provider_id.upper().replace("-", "_").replace(".", "_") + "_API_KEY"
    defaults = {
        "variant": pascal_case(provider_id),
        "env_vars": (env_var,),
        "is_local": is_loopback(changes.base_url),
        "key": "optional",
    }
    return ProviderConfig(
        id=provider_id,
        name=provider_id,
        is_custom=True,
        **{**defaults, **given},
    )


_ENV_VAR = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def override_faults(changes: Overrides) -> Iterator[tuple[str, str]]:
    """Yield each field that cannot be used, and why.

    No address and no name of a variable is quoted: people paste keys there.
    """
    if changes.base_url is not None and (fault := _url_fault(changes.base_url)):
        yield "base_url", fault
    path = changes.models_endpoint
    if path is not None and (not path.startswith("/") or " " in path or refusal(path)):
        yield "models_endpoint", "it is a path such as `/v1/models`"
    if changes.env_vars == ():
        yield "env_vars", 'it is empty; a provider without a key has auth = "none"'
    for number, name in enumerate(changes.env_vars or (), start=1):
        if not _ENV_VAR.fullmatch(name):
            yield "env_vars", f"entry {number} cannot name an environment variable"
    if isinstance(changes.auth_method, ApiKey) and not _HEADER.fullmatch(
        changes.auth_method.header
    ):
        yield "auth_method", "a header has a name such as `x-api-key`"
    if changes.variant is not None and (fault := variant_name_fault(changes.variant)):
        yield "variant", f"`{shown(changes.variant)}`: {fault}"


def _url_fault(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or refusal(url) is not None or " " in url:
        return "it is an address such as https://llm.example.com"
    if "@" in parts.netloc or "?" in url or "#" in url:
        return "it holds no user, password, query or fragment; keys come from `env_vars`"
    return None


def is_loopback(url: str) -> bool:
    """Return whether a URL points at this machine by its very name."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
