"""`gen-models providers`: who can be asked, and whose key is set. Never a key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from gen_models.auth import find_key
from gen_models.embedded import Embedded, embedded_catalog

if TYPE_CHECKING:
    from gen_models.config import Settings
    from gen_models.registry import ProviderConfig

__all__ = ["providers_json", "providers_text"]


def providers_text(settings: Settings, environ: Mapping[str, str]) -> str:
    """Return a table: id, key variable, whether it is set, models in the embedded catalogue."""
    embedded = embedded_catalog()
    rows = [("ID", "KEY", "IS SET", "EMBEDDED")]
    for one in settings.providers.values():
        key = find_key(one.config, environ)
        count = len(embedded.providers.get(one.config.id, ()))
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


def providers_json(settings: Settings, environ: Mapping[str, str]) -> str:
    """Return the same as a JSON list, with the settings of each provider."""
    embedded = embedded_catalog()
    rows = [_row(one.config, environ, embedded) for one in settings.providers.values()]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode() + "\n"


def _row(
    provider: ProviderConfig, environ: Mapping[str, str], embedded: Embedded
) -> dict[str, Any]:
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
        "embedded_models": len(embedded.providers.get(provider.id, ())),
    }
