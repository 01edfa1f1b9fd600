"""A difference for a terminal: all of it, or a few lines a provider at the end of a run. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from gen_models.comparison import CatalogDiff, Event, ModelDiff, ProviderDiff
from gen_models.diff.terms import (
    VERDICTS,
    Notation,
    Sides,
    aspects_of,
    fate,
    headline,
    model_words,
    provider_words,
    setting_words,
)
from gen_models.diff.verdict import reasons, verdict
from gen_models.text import MAX_WIRE_ID_LENGTH, shown
from gen_models.words import some

__all__ = ["diff_text", "provider_notes", "verdict_lines"]

_PLAIN = Notation(code=partial(shown, limit=MAX_WIRE_ID_LENGTH), prose=shown)
_WIDTH = max(map(len, Event))


def diff_text(diff: CatalogDiff, sides: Sides) -> str:
    """Return every change, by provider, and after them what they come to.

    A provider that is new or removed is one line.
    """
    lines = [f"{shown(sides.old)} → {shown(sides.new)}", ""]
    for provider in diff.providers:
        lines += [f"{provider.variant}: {fate(provider)}", *_provider_lines(provider), ""]
    lines += [f"setting: {setting_words(one, _PLAIN)}" for one in diff.settings]
    lines += [headline(diff), *verdict_lines(diff)]
    return "".join(f"{line}\n" for line in lines)


def _provider_lines(provider: ProviderDiff) -> Iterator[str]:
    for what, change in provider_words(provider, _PLAIN):
        yield f"  {what:<{_WIDTH}}  {change}"
    if provider.is_added or provider.is_removed:
        return
    for event, models in provider.by_event.items():
        yield from (f"  {event:<{_WIDTH}}  {model_words(event, model, _PLAIN)}" for model in models)


def verdict_lines(diff: CatalogDiff) -> Iterator[str]:
    """Yield whether it breaks anybody, and each reason; nothing where nothing differs."""
    if diff.is_empty:
        return
    yield f"{VERDICTS[verdict(diff)]}."
    yield from (f"  {reason.text}" for reason in reasons(diff))


def provider_notes(provider: ProviderDiff, *, limit: int = 5) -> Iterator[str]:
    """Yield what became of a provider's models, a line an event, long lists cut.

    Of a provider that is new there is nothing to say but how many models it has.
    """
    if provider.is_added:
        return
    for what, change in provider_words(provider, _PLAIN):
        yield f"{what}: {change}"
    for event, models in provider.by_event.items():
        names = [_name(event, model) for model in models]
        yield f"{event}: {some(names, limit)}"


def _name(event: Event, model: ModelDiff) -> str:
    name = _PLAIN.code(model.id)
    if event is Event.CHANGED:
        return f"{name} ({', '.join(aspects_of(model))})"
    return name
