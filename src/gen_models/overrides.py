"""What a user changes of a provider, and what a provider of one's own is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from gen_models.choice import EVERY_MODEL, Choice, choice_faults
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, pascal_case, variant_name_fault
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    NoAuth,
    Paging,
    ProviderConfig,
    ProviderId,
    Shape,
    is_loopback,
)
from gen_models.text import refusal, shown

__all__ = ["NO_OVERRIDES", "Overrides", "configured", "override_faults", "url_fault"]


class Overrides(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What a user changes of a known provider, or says of one that is not known.

    `shape` says that another of its lists is asked: what the registry sends for the usual one
    is not sent, and its paging is not expected. `choice` narrows what stands in its enum,
    beside what the registry leaves out.
    """

    base_url: str | None = None
    models_endpoint: str | None = None
    env_vars: tuple[str, ...] | None = None
    auth_method: ApiAuthMethod | None = None
    shape: Shape | None = None
    paging: Paging | None = None
    variant: RustIdent | None = None
    choice: Choice = EVERY_MODEL

    @property
    def moves_requests(self) -> bool:
        """Whether they change where a request goes or which key it carries."""
        where = (self.base_url, self.models_endpoint, self.env_vars, self.auth_method)
        return any(part is not None for part in where)


NO_OVERRIDES = Overrides()


def configured(
    provider_id: ProviderId, known: ProviderConfig | None, changes: Overrides
) -> ProviderConfig:
    """Return a provider with a user's changes, or a new OpenAI-compatible one.

    A new one needs a `base_url`; its key is optional and comes from `<ID>_API_KEY`
    unless `env_vars` says otherwise. A provider without authentication has no key.

    Raises:
        ConfigError: A new provider has no `base_url`.
    """
    fields = set(Overrides.__struct_fields__) & set(ProviderConfig.__struct_fields__)
    given = {name: value for name in fields if (value := getattr(changes, name)) is not None}
    if isinstance(changes.auth_method, NoAuth):
        given["key"] = "none"
    if known is not None:
        is_other_list = changes.shape not in (None, known.shape)
        its_own = {"params": {}, "paging": "none"} if is_other_list else {}
        return msgspec.structs.replace(known, **{**its_own, **given})
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
_KEY_PARAMETER = re.compile(r"[?&]([^=&]*[-_])?(api)?(key|secret|password|auth)=", re.IGNORECASE)
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def override_faults(changes: Overrides) -> Iterator[tuple[str, str]]:
    """Yield each field that cannot be used, and why.

    No address and no name of a variable is quoted: people paste keys there.
    """
    if changes.base_url is not None and (fault := url_fault(changes.base_url)):
        yield "base_url", fault
    path = changes.models_endpoint
    if path is not None and (not path.startswith("/") or set(" #") & set(path) or refusal(path)):
        yield "models_endpoint", "it is a path such as `/v1/models`"
    elif path is not None and _KEY_PARAMETER.search(path):
        yield "models_endpoint", 'it holds no key; `auth = { query = "key" }` says where one goes'
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
    yield from choice_faults(changes.choice)


def url_fault(url: str) -> str | None:
    """Return why a text is no address that can be asked, or None where it is one."""
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
