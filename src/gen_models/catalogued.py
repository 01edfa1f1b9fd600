"""Providers that only the public catalogue knows: how they are asked, and where a key may go.

The catalogue is foreign text that anyone may propose changes to. So a key goes where it says
only if all of this holds, and else the provider is known by what the catalogue lists:

- the catalogue came over https, or from this machine;
- the address is https, without placeholders, and that of an OpenAI-compatible API;
- the variable is named after the provider, which the user has named, or named by the user;
- or it is one of the registry or the settings, and the address is at the origin that it is for;
- the lock does not remember another origin: a provider that moves is no longer asked.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec

from gen_models.config import ProviderSettings, Settings, Unplaced
from gen_models.described import Described, described_config, is_web_site
from gen_models.listing import CatalogueProvider, PublicCatalogue, catalogue_key
from gen_models.overrides import NO_OVERRIDES, Overrides, override_faults, url_fault
from gen_models.registry import ProviderId, clashes, is_loopback
from gen_models.selection import Known

__all__ = ["with_catalogue"]

Origin: TypeAlias = tuple[str, str | None, int | None]

_OPENAI_COMPATIBLE = "@ai-sdk/openai-compatible"
_PORTS = {"https": 443, "http": 80}


def with_catalogue(known: Known, catalogue: PublicCatalogue, settings: Settings) -> Known:
    """Return the known providers, and those that only the catalogue knows.

    What the settings or the registry say of a provider stands, and so does its name. One of
    the catalogue that would share a file or a variant with a known one is left out.
    """
    names = (one.config.models_dev for one in known.values())
    theirs = {catalogue_key(name) for name in names if name is not None}
    added = {
        key: _settings(key, provider, known.get(key), settings)
        for key, provider in catalogue.items()
        if key not in theirs and (key not in known or known[key].described is not None)
    }
    everyone = [one.config for one in {**known, **added}.values()]
    shared = {key for key, _ in clashes(sorted(everyone, key=lambda one: one.id not in known))}
    return dict(sorted({**known, **{k: v for k, v in added.items() if k not in shared}}.items()))


def _settings(
    provider_id: ProviderId,
    provider: CatalogueProvider,
    remembered: ProviderSettings | None,
    settings: Settings,
) -> ProviderSettings:
    """Return the provider as the catalogue describes it now, and why it is not asked, if so."""
    base_url, fault = _address(provider)
    before = remembered.described if remembered else None
    if before and before.base_url and base_url and _origin(before.base_url) != _origin(base_url):
        fault = f"the catalogue says that it has moved from {before.base_url} to {base_url}"
        base_url = before.base_url
    described = Described(
        name=provider.name,
        website=provider.website if provider.website and is_web_site(provider.website) else "",
        base_url=base_url,
        env_vars=tuple(_keys(provider.env_vars)),
    )
    table = settings.unplaced.get(provider_id)
    overrides = remembered.overrides if remembered else NO_OVERRIDES
    changes = table or Unplaced(overrides=overrides, names={}, facts=None)
    one = changes.applied(described_config(provider_id, described))
    return msgspec.structs.replace(
        one,
        described=described,
        unaskable=fault or _trust_fault(one, settings),
        is_remembered=table is None and overrides.moves_requests,
    )


# --- where it is asked


def _address(provider: CatalogueProvider) -> tuple[str, str | None]:
    """Return the base of the API, empty where there is none to ask, and then why."""
    if provider.package != _OPENAI_COMPATIBLE:
        return "", "the catalogue does not say that its API is OpenAI-compatible"
    # One provider names the address of its chat instead.
    api = (provider.api or "").rstrip("/").removesuffix("/chat/completions")
    if not api:
        return "", "the catalogue has no address of it"
    if "${" in api:
        return "", "its address in the catalogue has parts that only its customers know"
    if not api.startswith("https://") or url_fault(api):
        return "", "its address in the catalogue is not one of https"
    return api, None


def _origin(url: str) -> Origin:
    """Return scheme, host and port; an address with placeholders has an origin of its own."""
    parts = urlsplit(url)
    try:
        return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return parts.scheme, url, None


# --- which key it is asked with

_KEY_NAME = re.compile(r"(.*_)?(KEY|TOKEN|PAT)")


def _keys(env_vars: Iterable[str]) -> Iterator[str]:
    """Yield the variables that can hold a key: others hold accounts, regions and hosts."""
    for name in env_vars:
        can_be_set = not any(override_faults(Overrides(env_vars=(name,))))
        if can_be_set and _KEY_NAME.fullmatch(name):
            yield name


def _trust_fault(one: ProviderSettings, settings: Settings) -> str | None:
    """Return why no key is sent where the catalogue says, or None where it may be."""
    config = one.config
    if not (settings.catalog_url.startswith("https://") or is_loopback(settings.catalog_url)):
        return "the catalogue itself came over plain http"
    if config.key == "none":
        return None
    if not config.env_vars:
        return "the catalogue names no variable that can hold its key"
    owners = _owners(settings)
    is_named_by_user = config.id in settings.unplaced and one.overrides.env_vars is not None
    for name in config.env_vars:
        if name in owners:
            if _origin(config.base_url) not in owners[name]:
                return f"`{name}` is the key of another provider, which is elsewhere"
        elif not (is_named_by_user or _is_named_after(name, config.id)):
            return f"the catalogue names the key `{name}`, which is not named after it"
    return None


def _owners(settings: Settings) -> Mapping[str, set[Origin]]:
    """Return the origins that each variable of the registry and of the settings is for."""
    owners: dict[str, set[Origin]] = {}
    everyone = [*settings.registry.values(), *(one.config for one in settings.providers.values())]
    for config in everyone:
        for name in config.env_vars:
            owners.setdefault(name, set()).add(_origin(config.base_url))
    return owners


_SHORTEST_BEGINNING = 3


def _is_named_after(variable: str, provider_id: ProviderId) -> bool:
    """Return whether a variable's first word and an id begin alike: `IFLOW_API_KEY`, `iflowcn`."""
    first_word = provider_id.partition("-")[0]
    beginning = variable.lower().partition("_")[0]
    joined = provider_id.replace("-", "")
    if len(beginning) >= _SHORTEST_BEGINNING and joined.startswith(beginning):
        return True
    return variable.lower().replace("_", "").startswith(first_word)
