"""Which key goes to which provider, and how a request carries it.

Keys come from environment variables and nowhere else. They are `Secret`s, whose
`repr` is masked, from the moment they are read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, urlsplit

from gen_models.errors import FetchFailed
from gen_models.registry import ApiKey, BearerToken, NoAuth, ProviderConfig, QueryParam, is_loopback

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "FoundKey",
    "Secret",
    "base_url_on_this_machine",
    "build_auth_header",
    "check_key",
    "find_key",
]


class Secret(str):
    """A key: a string in use, a mask wherever it is shown by `repr`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret('…')"


class FoundKey(NamedTuple):
    """A key, and the environment variable that held it, if one did."""

    env_var: str | None
    secret: Secret

    @property
    def name(self) -> str:
        """What a message calls the key."""
        return f"the key in `{self.env_var}`" if self.env_var else "the key"


def find_key(provider: ProviderConfig, environ: Mapping[str, str]) -> FoundKey | None:
    """Return the first of the provider's variables that is set, and not to nothing.

    There is none for a provider without authentication: what is set is not meant for it.
    """
    if isinstance(provider.auth_method, NoAuth):
        return None
    for name in provider.env_vars:
        if value := environ.get(name, "").strip():
            return FoundKey(name, Secret(value))
    return None


def build_auth_header(provider: ProviderConfig, key: str | None) -> dict[str, str]:
    """Return the header that carries the key, as name to value; empty where none does.

    The value is a `Secret`: a traceback that tells of local variables shows a mask.
    """
    if key is None:
        return {}
    match provider.auth_method:
        case BearerToken():
            return {"Authorization": Secret(f"Bearer {key}")}
        case ApiKey(header=header):
            return {header: Secret(key)}
        case QueryParam() | NoAuth():
            return {}


def check_key(provider: ProviderConfig, key: FoundKey) -> None:
    """Refuse a key that no header can carry, or that would travel in the clear.

    Raises:
        FetchFailed: The key holds a space, a control or a non-ASCII character, or the
            provider is asked over plain `http` on another machine.
    """
    if not (key.secret.isascii() and key.secret.isprintable()) or " " in key.secret:
        raise FetchFailed(
            provider.variant,
            f"{key.name} holds a space, a line break or a character "
            "outside ASCII, which no key has",
            hint="set it again, without quotes or line breaks",
        )
    if urlsplit(provider.base_url).scheme == "http" and not is_loopback(provider.base_url):
        raise FetchFailed(
            provider.variant,
            f"{key.name} is not sent over plain http to {provider.base_url}",
            hint='use https, or say auth = "none" for this provider in gen-models.toml',
        )


def base_url_on_this_machine(provider: ProviderConfig, environ: Mapping[str, str]) -> str:
    """Return where the provider is asked here: `base_url`, or what `base_url_env` says.

    `{NAME}` in a `base_url` is the value of that environment variable. `OLLAMA_HOST` may
    lack scheme and port, and may name the address that a server binds to.
    Source: https://github.com/ollama/ollama envconfig/config.go, 2026-11.

    Raises:
        FetchFailed: A variable is not set, or holds what is no address or part of one.
    """
    variable = provider.base_url_env
    value = environ.get(variable, "").strip().rstrip("/") if variable else ""
    if not value:
        return _with_tenant(provider, environ)
    try:
        return _completed(value, urlsplit(provider.base_url))
    except ValueError:
        raise FetchFailed(
            provider.variant,
            f"what `{variable}` holds is not an address",
            hint=f"set it to one such as {urlsplit(provider.base_url).netloc}, or unset it",
        ) from None


def _completed(value: str, default: SplitResult) -> str:
    """Return an address with what it lacks from another one; a bare IPv6 address is one too."""
    if value.count(":") > 1 and "[" not in value and "://" not in value:
        value = f"[{value}]"
    parts = urlsplit(value if "://" in value else f"{default.scheme}://{value}")
    host = parts.hostname or default.hostname or "localhost"
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  not bound, replaced
    host = f"[{host}]" if ":" in host else host
    port = parts.port or (default.port if "://" not in value else None)
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{parts.path}"


_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]{1,5})?")


def _with_tenant(provider: ProviderConfig, environ: Mapping[str, str]) -> str:
    """Return `base_url` with the values of its variables: a name, an id, a host.

    A host may be told as an address, as Azure and Databricks show it.
    """
    said = {name: environ.get(name, "").strip() for name in provider.tenant_vars}
    if missing := [name for name, value in said.items() if not value]:
        raise FetchFailed(
            provider.variant,
            f"{' and '.join(f'`{name}`' for name in missing)} "
            f"{'is' if len(missing) == 1 else 'are'} not set, so nobody knows where",
            hint=f"set it, or base_url under [providers.{provider.id}] in gen-models.toml",
        )
    url = provider.base_url
    for name, value in said.items():
        part = value.removeprefix("https://").rstrip("/")
        if not _TENANT.fullmatch(part):
            raise FetchFailed(
                provider.variant,
                f"what `{name}` holds is no part of an address",
                hint="set it to a plain name, id or host",
            )
        url = url.replace(f"{{{name}}}", part)
    return url
