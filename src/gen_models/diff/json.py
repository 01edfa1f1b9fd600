"""A difference for programs: whole, by provider and by what became of a model. Pure."""

from __future__ import annotations

from typing import Any

import msgspec

from gen_models.comparison import CatalogDiff, Event, ModelDiff, ProviderDiff
from gen_models.diff.terms import Sides
from gen_models.diff.verdict import reasons, verdict
from gen_models.text import escaped_json

__all__ = ["diff_json", "json_text", "provider_json", "verdict_json"]


def json_text(value: object) -> str:
    """Return an indented JSON document in which no character is hidden."""
    document = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    return escaped_json(document) + "\n"


def diff_json(diff: CatalogDiff, sides: Sides) -> str:
    """Return the report of `gen-models diff --json`, one object; the README tells its members."""
    return json_text(
        {
            "old": sides.old,
            "new": sides.new,
            **verdict_json(diff),
            "providers": [
                {"id": one.id, "variant": one.variant, **provider_json(one)}
                for one in diff.providers
            ],
        }
    )


def verdict_json(diff: CatalogDiff) -> dict[str, Any]:
    """Return whether it breaks anybody and why, and which settings of the Rust changed."""
    return {
        "verdict": verdict(diff),
        "reasons": reasons(diff),
        "settings": [
            {"setting": one.field, "before": one.before, "after": one.after}
            for one in diff.settings
        ],
    }


def provider_json(provider: ProviderDiff) -> dict[str, Any]:
    """Return what became of a provider and of its models; every event has its list."""
    fate = "added" if provider.is_added else "removed" if provider.is_removed else "changed"
    return {
        "fate": fate,
        "former_variant": provider.former_variant,
        "source": provider.source and _both(provider.source.before, provider.source.after),
        "settings": provider.settings,
        "models": {
            event: [_model(event, one) for one in provider.by_event.get(event, ())]
            for event in Event
        },
    }


def _model(event: Event, one: ModelDiff) -> dict[str, Any]:
    named = {"id": one.id, "variant": one.model.variant}
    known = one.model.known
    match event:
        case Event.RENAMED:
            return {**named, "former_variant": one.former and one.former.variant}
        case Event.CHANGED:
            changes = {change.field: _both(change.before, change.after) for change in one.fields}
            return {**named, "fields": changes}
        case Event.ADDED | Event.RETURNED:
            return {**named, "name": known.name}
        case Event.REMOVED | Event.MISSING | Event.DEPRECATED:
            end = {"retires": known.retires, "replacement": known.replacement}
            return {**named, "missing_since": one.model.missing_since, **end}


def _both(before: object, after: object) -> dict[str, object]:
    return {"before": before, "after": after}
