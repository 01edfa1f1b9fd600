"""A provider that only the public catalogue knows, as the lock remembers it.

Its description shapes the Rust, and so it stands in the lock. It is no permission: what the
lock says alone sends no key anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from gen_models.naming import pascal_case
from gen_models.overrides import Overrides, override_faults
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.text import refusal

__all__ = ["Described", "described_config", "described_faults", "is_web_site"]


class Described(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What the catalogue says of a provider.

    `base_url` is where its OpenAI-compatible API is, `env_vars` what may hold its key;
    both are empty where the catalogue names none that can be used.
    """

    name: str
    website: str = ""
    base_url: str = ""
    env_vars: tuple[str, ...] = ()


def described_config(provider_id: ProviderId, described: Described) -> ProviderConfig:
    """Return the provider that a description is of."""
    return ProviderConfig(
        id=provider_id,
        variant=pascal_case(provider_id),
        name=described.name,
        website=described.website,
        base_url=described.base_url,
        models_endpoint="/models",
        env_vars=described.env_vars,
        key="required",
    )


def described_faults(described: Described) -> Iterator[tuple[str, str]]:
    """Yield each field that cannot be used, and why; no address is quoted."""
    if fault := refusal(described.name):
        yield "name", fault
    if described.website and not is_web_site(described.website):
        yield "website", "it is an address such as https://example.com/docs"
    changes = Overrides(base_url=described.base_url or None, env_vars=described.env_vars or None)
    yield from override_faults(changes)


_WEB_SITE = re.compile(r"https://[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9._/-]*)?")
_LONGEST_WEB_SITE = 200


def is_web_site(text: str) -> bool:
    """Return whether a text is an address that no Markdown can be hidden in."""
    return len(text) <= _LONGEST_WEB_SITE and bool(_WEB_SITE.fullmatch(text))
