"""Changes that a provider or the public catalogue would hardly make. Pure.

    limit or price   more than ten times as large, or less than a tenth
    context          it was known and is not any more (0 is unknown)
    price            it was paid and is free

Such a change is most often a wrong unit or a missing number, and code that reckons with it
fails far from here; so the former value stays until somebody accepts the new one. A price
that was free may become any: that hides no cost. What another source says is no change, but
a matter of which one is better; and any other field that a source stops saying goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

import msgspec

from gen_models.catalog import VARIABLE, Facts, FactsById, Model, Source
from gen_models.naming import WireId

__all__ = ["HeldBack", "Value", "hold_back"]

Value: TypeAlias = int | str | None
"""A limit in tokens, or a price in US dollars per million tokens as the lock writes it."""

_LIMITS = ("context_tokens", "max_input_tokens", "max_output_tokens")
_PRICES = tuple(name for name in Facts.__struct_fields__ if name.endswith("_usd_per_mtok"))
_MOST_TIMES = 10
_CHECKED = (Source.LIVE, Source.CATALOG)


class HeldBack(msgspec.Struct, frozen=True, kw_only=True):
    """A change that was not taken: what a source said of a field before, and what it says."""

    id: WireId
    field: str
    source: Source
    before: Value
    now: Value


def hold_back(
    known: Collection[Model], facts: Mapping[Source, FactsById]
) -> tuple[Mapping[Source, FactsById], tuple[HeldBack, ...]]:
    """Return the facts with former values in place of implausible ones, and which they are."""
    held = [
        one
        for model in known
        for source in _CHECKED
        if source in model.facts and model.id in facts.get(source, {})
        for one in _implausible(model, source, facts[source][model.id])
    ]
    if not held:
        return facts, ()
    changed = {source: dict(facts[source]) for source in {one.source for one in held}}
    for one in held:
        said = changed[one.source][one.id]
        restored = msgspec.structs.replace(said, **{one.field: one.before})
        changed[one.source][one.id] = restored
    in_order = {source: changed.get(source, by_id) for source, by_id in facts.items()}
    return in_order, tuple(sorted(held, key=lambda one: (one.id, one.field)))


def _implausible(model: Model, source: Source, fresh: Facts) -> Iterator[HeldBack]:
    former = model.facts[source]
    for field in (*_LIMITS, *_PRICES):
        before, now = getattr(former, field), getattr(fresh, field)
        if before != now and not _is_plausible(field, before, now):
            yield HeldBack(id=model.id, field=field, source=source, before=before, now=now)


def _is_plausible(field: str, before: Value, now: Value) -> bool:
    if before is None or VARIABLE in (before, now):
        return True
    if now is None:
        return field != "context_tokens"
    old, new = Decimal(before), Decimal(now)
    if not old:
        return True
    return old <= new * _MOST_TIMES and new <= old * _MOST_TIMES
