"""`gen-models providers`: who can be asked, and whose key is set. Never a key."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from gen_models.auth import find_key
from gen_models.embedded import embedded_catalog

if TYPE_CHECKING:
    from gen_models.config import Settings
    from gen_models.registry import ProviderConfig, ProviderId

__all__ = ["Listed", "every_provider", "known_providers", "providers_json", "providers_text"]

_log = logging.getLogger("gen_models")


class Listed(NamedTuple):
    """A provider that can be named, and how many models of it are known without asking it."""

    config: ProviderConfig
    embedded_models: int
    catalogue_models: int | None = None


def known_providers(settings: Settings) -> tuple[Listed, ...]:
    """Return the providers of the registry and of the settings, sorted by id."""
    return tuple(Listed(one.config, _embedded(key)) for key, one in settings.providers.items())


def _embedded(provider_id: ProviderId) -> int:
    return len(embedded_catalog().providers.get(provider_id, ()))


def every_provider(settings: Settings, today: str) -> tuple[Listed, ...]:
    """Return these and those of the public catalogue, which is asked if that is allowed."""
    from gen_models.catalogued import with_catalogue
    from gen_models.consultation import as_cached, consult, may_ask, read_cached
    from gen_models.listing import catalogue_key

    stored = read_cached(settings) if settings.catalog else None
    consulted = consult(settings, stored, today) if may_ask(settings) else as_cached(stored)
    if consulted.day is None:
        why = consulted.failure or "it is not asked, and none is cached"
        _log.warning("warning: the models.dev catalogue is not at hand: %s", why)
    every = with_catalogue(settings.providers, consulted.providers, settings)
    counts = {key: len(one.models.by_path) for key, one in consulted.providers.items()}
    return tuple(
        Listed(one.config, _embedded(key), counts.get(catalogue_key(one.config.models_dev or key)))
        for key, one in every.items()
    )


def providers_text(listed: Iterable[Listed], environ: Mapping[str, str]) -> str:
    """Return a table: id, key variable, whether it is set, how many models are known."""
    rows = [("ID", "KEY", "IS SET", "KNOWN MODELS")]
    for one in listed:
        key = find_key(one.config, environ)
        count = one.catalogue_models or one.embedded_models
        rows.append(
            (one.config.id, _key_column(one.config), "yes" if key else "-", str(count or "-"))
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        + "\n"
        for row in rows
    )


def _key_column(provider: ProviderConfig) -> str:
    if provider.key == "none" or not provider.env_vars:
        return (
            "none; asked only by name" if provider.is_local and not provider.is_custom else "none"
        )
    variables = " and ".join((provider.env_vars[0], *provider.tenant_vars))
    return variables + ("" if provider.key == "required" else " (optional)")


def providers_json(listed: Iterable[Listed], environ: Mapping[str, str]) -> str:
    """Return the same as a JSON list, with the settings of each provider."""
    rows = [_row(one, environ) for one in listed]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode() + "\n"


def _row(one: Listed, environ: Mapping[str, str]) -> dict[str, Any]:
    provider = one.config
    return {
        "id": provider.id,
        "name": provider.name,
        "variant": provider.variant,
        "module": provider.module,
        "website": provider.website,
        "base_url": provider.base_url,
        "models_endpoint": provider.models_endpoint,
        "env_vars": provider.env_vars,
        "tenant_vars": provider.tenant_vars,
        "key": provider.key,
        "key_is_set": find_key(provider, environ) is not None,
        "is_local": provider.is_local,
        "is_custom": provider.is_custom,
        "is_experimental": provider.is_experimental,
        "embedded_models": one.embedded_models,
        "catalogue_models": one.catalogue_models,
    }
