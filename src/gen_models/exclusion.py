"""Models that a user leaves out: which they are, and what the lock keeps of them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from gen_models.catalog import Facts, FactsById, Model, ProviderRecord, Removed, Source, joined
from gen_models.choice import EVERY_MODEL, Choice
from gen_models.kinds import kind_of
from gen_models.naming import WireId

__all__ = ["excluded", "without"]


def excluded(
    known: Iterable[Model],
    listed: Iterable[WireId],
    facts: Mapping[Source, FactsById],
    choice: Choice,
) -> frozenset[WireId]:
    """Return those of the known and the listed models that the choice leaves out.

    `facts` are what the sources say now; what they are silent about stands as it is known.
    """
    if choice == EVERY_MODEL:
        return frozenset()
    before = {model.id: model for model in known}

    def is_taken(wire_id: WireId) -> bool:
        if not choice.kinds or not choice.takes_id(wire_id):
            return choice.takes_id(wire_id)
        said = joined(_said(wire_id, before.get(wire_id), facts))
        return choice.takes_kind(kind_of(wire_id, said))

    return frozenset(wire_id for wire_id in {*before, *listed} if not is_taken(wire_id))


def _said(
    wire_id: WireId, before: Model | None, facts: Mapping[Source, FactsById]
) -> Iterator[Facts]:
    """Yield what is said of a model, the best source first."""
    for source in Source:
        if wire_id in facts.get(source, {}):
            yield facts[source][wire_id]
        elif before is not None and source in before.facts:
            yield before.facts[source]


def without(record: ProviderRecord, ids: Collection[WireId], day: str) -> ProviderRecord:
    """Return the record without some of its models; their names stay theirs.

    `day` (`YYYY-MM-DD`) is when they are removed.
    """
    gone = tuple(
        Removed(id=one.id, variant=one.variant, removed_on=day)
        for one in record.models
        if one.id in ids
    )
    if not gone:
        return record
    return msgspec.structs.replace(
        record,
        models=tuple(one for one in record.models if one.id not in ids),
        removed=tuple(sorted((*record.removed, *gone), key=lambda one: one.id)),
    )
