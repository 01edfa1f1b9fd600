"""The life of a model: listed, missing, removed, returned. Pure.

    listed     a complete live answer names it
    missing    the latest complete live answer does not; `missing_since` says since when
    removed    missing for the days of grace: it leaves the enum, its name stays taken
    returned   listed again: the mark goes, the name is the one that it had

Only a live answer marks or removes, since only a provider can say that it serves a model no
longer; and it may say so only of this account. So an answer that lacks a large share of what
the provider listed before is held back until somebody accepts it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatchcase

import msgspec

from gen_models.catalog import Model, ProviderRecord, Removed, Source
from gen_models.naming import RustIdent, WireId

__all__ = ["Grace", "aged", "forgotten", "is_missing", "shrinkage"]

_FEW = 3
"""So many models may vanish at once from any provider: some have only two, and change both."""

_LARGE_SHARE = 0.25
"""Beyond `_FEW`, an answer is held back that lacks more of the listed models than this."""


class Grace(msgspec.Struct, frozen=True, kw_only=True):
    """How long a missing model stays: days, or not at all if `prunes`; and what day it is."""

    today: str
    days: int = 90
    prunes: bool = False

    def is_over(self, missing_since: str) -> bool:
        """Return whether a model that is missing since a day is to be removed today."""
        absent = dt.date.fromisoformat(self.today) - dt.date.fromisoformat(missing_since)
        return self.prunes or absent.days >= self.days


def is_missing(model: Model) -> bool:
    """Return whether the provider listed a model no longer when it last answered."""
    return model.missing_since is not None


def shrinkage(record: ProviderRecord | None, listed: Collection[WireId]) -> str | None:
    """Return why an answer is held back, such as `its list lacks 200 of …`, or None.

    What counts are the models that the provider itself listed when it last answered: what is
    missing already, and what only a catalogue knows, tells nothing of this answer.
    """
    before = [one for one in record.models if _was_listed(one)] if record else []
    lacking = sum(one.id not in listed for one in before)
    if lacking <= max(_FEW, _LARGE_SHARE * len(before)):
        return None
    return f"its list lacks {lacking:,} of the {len(before):,} models that it had"


def _was_listed(model: Model) -> bool:
    return Source.LIVE in model.facts and not is_missing(model)


def aged(
    models: Iterable[Model], listed: Collection[WireId], unlisted: Iterable[str], grace: Grace
) -> tuple[tuple[Model, ...], tuple[Removed, ...]]:
    """Return the models that stay after a complete live answer, marked, and those that go.

    `unlisted` are globs of ids that the provider serves without ever listing them: such a
    model is missing only if it was listed once. The order of the models stays.
    """
    globs = tuple(unlisted)
    marked = [_marked(model, listed, globs, grace) for model in models]
    going = {one.id for one in marked if one.missing_since and grace.is_over(one.missing_since)}
    removed = (
        Removed(id=one.id, variant=one.variant, removed_on=grace.today)
        for one in marked
        if one.id in going
    )
    return tuple(one for one in marked if one.id not in going), tuple(removed)


def _marked(
    model: Model, listed: Collection[WireId], unlisted: tuple[str, ...], grace: Grace
) -> Model:
    is_served = model.id in listed or (
        Source.LIVE not in model.facts and any(fnmatchcase(model.id, glob) for glob in unlisted)
    )
    since = None if is_served else model.missing_since or grace.today
    return (
        model
        if model.missing_since == since
        else msgspec.structs.replace(model, missing_since=since)
    )


def forgotten(
    record: ProviderRecord, models: Iterable[Model], chosen_names: Mapping[WireId, RustIdent]
) -> tuple[Removed, ...]:
    """Return the removed models that did not come back, under the names that a user chose."""
    present = {model.id for model in models}
    return tuple(
        msgspec.structs.replace(gone, variant=chosen_names.get(gone.id, gone.variant))
        for gone in record.removed
        if gone.id not in present
    )
