"""What of a record and of the sources is believed, and wanted. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from gen_models.catalog import FactsById, ProviderRecord, Source
from gen_models.config import ProviderSettings
from gen_models.exclusion import excluded, without
from gen_models.naming import WireId
from gen_models.plausibility import HeldBack, hold_back
from gen_models.user_facts import without_user_facts

__all__ = ["Taken", "taken"]


class Taken(NamedTuple):
    """What is left after the check of what changed, and the user's word on the rest.

    `listed` are the models that the first of the sources lists, less those `left_out`, which
    `record` holds no more either.
    """

    record: ProviderRecord | None
    listed: Collection[WireId]
    facts: Mapping[Source, FactsById]
    left_out: frozenset[WireId]
    held_back: tuple[HeldBack, ...]


def taken(
    settings: ProviderSettings,
    record: ProviderRecord | None,
    facts: Mapping[Source, FactsById],
    *,
    day: str,
    accepts_implausible: bool,
) -> Taken:
    """Return what counts of a record and of what the sources say in this run.

    `facts` begins with the source that lists; `day` (`YYYY-MM-DD`) is that source's.
    """
    listed: FactsById = next(iter(facts.values()), {})
    held_back: tuple[HeldBack, ...] = ()
    if record is not None and not accepts_implausible:
        facts, held_back = hold_back(record.models, facts)
    if settings.facts is not None:
        record = record and without_user_facts(record)
        facts = {**facts, Source.USER: settings.facts}
    known = record.models if record else ()
    left_out = excluded(known, listed, facts, settings.overrides.choice)
    return Taken(
        record=record and without(record, left_out, day),
        listed=listed.keys() - left_out,
        facts=facts,
        left_out=left_out,
        held_back=held_back,
    )
