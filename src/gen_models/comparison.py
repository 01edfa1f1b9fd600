"""Two catalogs, an old and a new one: what became of each provider and model. Pure.

What differs is told as events, the gravest first; a model may have several. What only the
lock cares for (moments, the source of a fact, a name that is kept for a removed model) is no
difference.

    removed     its variant is gone
    renamed     its variant has another name
    missing     the provider lists it no longer; its variant is marked
    deprecated  the provider says so, and still serves it
    added       its variant is new
    returned    it is listed again, after it was missing or removed
    changed     something else is known of it
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

import msgspec

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, RustSettings
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, WireId, pascal_case
from gen_models.overrides import configured
from gen_models.registry import ProviderId, Registry

__all__ = ["CatalogDiff", "Event", "FieldChange", "ModelDiff", "ProviderDiff", "Value", "compare"]


class Event(StrEnum):
    """What became of a model, the gravest first."""

    REMOVED = "removed"
    RENAMED = "renamed"
    MISSING = "missing"
    DEPRECATED = "deprecated"
    ADDED = "added"
    RETURNED = "returned"
    CHANGED = "changed"


Value: TypeAlias = str | int | bool | tuple[str, ...] | None
"""What a field may hold; None is unknown."""


class FieldChange(msgspec.Struct, frozen=True):
    """A field of the lock that holds something else now."""

    field: str
    before: Value
    after: Value


class ModelDiff(msgspec.Struct, frozen=True, kw_only=True):
    """A model that differs: what became of it, and what changed.

    `model` is what is known now, or was last; `former` what was, None where it had no
    variant. `removed_on` is the day of its removal, where a catalog remembers that.
    """

    model: Model
    former: Model | None
    events: tuple[Event, ...]
    removed_on: str | None = None
    fields: tuple[FieldChange, ...] = ()

    @property
    def id(self) -> WireId:
        """The exact id that the provider's API takes."""
        return self.model.id


class ProviderDiff(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A provider that differs; `variant` is its name in Rust, now or as it was last.

    `former_variant` is None unless it had another name. `models` are sorted by id. `settings`
    are what changed of how it is called or chosen from, without the values.
    """

    id: ProviderId
    variant: RustIdent
    former_variant: RustIdent | None = None
    before: ProviderRecord | None = None
    after: ProviderRecord | None = None
    models: tuple[ModelDiff, ...] = ()
    settings: tuple[str, ...] = ()

    @property
    def is_added(self) -> bool:
        """Whether the old catalog does not have it."""
        return self.before is None

    @property
    def is_removed(self) -> bool:
        """Whether the new catalog does not have it."""
        return self.after is None

    @property
    def source(self) -> FieldChange | None:
        """Which source speaks for it now, and which one did; None where it is the same."""
        if self.before is None or self.after is None or self.before.source == self.after.source:
            return None
        return FieldChange("source", self.before.source, self.after.source)

    @cached_property
    def by_event(self) -> dict[Event, tuple[ModelDiff, ...]]:
        """The models by what became of them, the gravest event first; each sorted by id."""
        found = {event: tuple(one for one in self.models if event in one.events) for event in Event}
        return {event: models for event, models in found.items() if models}


class CatalogDiff(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between two catalogs; `providers` are those that do, sorted by id.

    `settings` are the settings of the Rust that changed; `rust` is what they were. `is_first`
    says that the old catalog is empty, so that nobody could use any of it.
    """

    providers: tuple[ProviderDiff, ...] = ()
    settings: tuple[FieldChange, ...] = ()
    rust: RustSettings = RustSettings()
    is_first: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.providers or self.settings)

    @property
    def lasting(self) -> tuple[ProviderDiff, ...]:
        """The providers that both catalogs have."""
        return tuple(one for one in self.providers if not (one.is_added or one.is_removed))

    def of(self, provider_id: ProviderId) -> ProviderDiff | None:
        """Return what became of a provider, or None where nothing did."""
        return next((one for one in self.providers if one.id == provider_id), None)

    def count(self, event: Event) -> int:
        """Return how many models an event happened to, those of new and gone providers too."""
        return sum(event in model.events for one in self.providers for model in one.models)


def compare(old: Catalog, new: Catalog, registry: Registry) -> CatalogDiff:
    """Return what differs from the old catalog to the new one.

    `registry` tells the names that providers have in Rust where no user chose one. An empty
    catalog has no Rust, and so no settings of it either.
    """
    pairs = (
        (key, old.providers.get(key), new.providers.get(key))
        for key in sorted({*old.providers, *new.providers})
    )
    found = (_provider_diff(key, before, after, registry) for key, before, after in pairs)
    return CatalogDiff(
        providers=tuple(one for one in found if one is not None),
        settings=tuple(_struct_changes(old.rust, new.rust)) if old.providers else (),
        rust=old.rust,
        is_first=not old.providers,
    )


# --- providers


def _provider_diff(
    key: ProviderId, before: ProviderRecord | None, after: ProviderRecord | None, registry: Registry
) -> ProviderDiff | None:
    if before == after:
        return None
    names = [_variant(key, one, registry) for one in (before, after) if one is not None]
    found = ProviderDiff(
        id=key,
        variant=names[-1],
        former_variant=names[0] if names[0] != names[-1] else None,
        before=before,
        after=after,
        models=tuple(_model_diffs(before, after)),
        settings=tuple(dict.fromkeys(_changed_settings(before, after))),
    )
    is_told = found.models or found.settings or found.source or before is None or after is None
    return found if is_told else None


def _variant(key: ProviderId, record: ProviderRecord, registry: Registry) -> RustIdent:
    try:
        return configured(key, registry.get(key), record.overrides).variant
    except ConfigError:  # a provider that only another version of the program knows
        return record.overrides.variant or pascal_case(key)


def _changed_settings(before: ProviderRecord | None, after: ProviderRecord | None) -> Iterator[str]:
    if before is None or after is None:
        return
    was, is_now = before.overrides, after.overrides
    for name in _differing(was, is_now):
        if name == "choice":
            yield from _differing(was.choice, is_now.choice)
        else:
            yield name
    if before.described and after.described:
        yield from _differing(before.described, after.described)


def _differing(before: msgspec.Struct, after: msgspec.Struct) -> Iterator[str]:
    """Yield the fields, by name, in which two of a kind differ."""
    for name in before.__struct_fields__:
        if getattr(before, name) != getattr(after, name):
            yield name


# --- models


def _model_diffs(
    before: ProviderRecord | None, after: ProviderRecord | None
) -> Iterator[ModelDiff]:
    old = {one.id: one for one in before.models} if before else {}
    new = {one.id: one for one in after.models} if after else {}
    were_removed = {one.id: one.removed_on for one in before.removed} if before else {}
    are_removed = {one.id: one.removed_on for one in after.removed} if after else {}
    for wire_id in sorted({*old, *new}):
        was, now = old.get(wire_id), new.get(wire_id)
        if was is None:
            day = were_removed.get(wire_id)
            event = Event.RETURNED if day else Event.ADDED
            yield ModelDiff(model=new[wire_id], former=None, events=(event,), removed_on=day)
        elif now is None:
            day = are_removed.get(wire_id)
            yield ModelDiff(model=was, former=was, events=(Event.REMOVED,), removed_on=day)
        elif was != now:
            yield from _lasting_model(was, now)


def _lasting_model(was: Model, now: Model) -> Iterator[ModelDiff]:
    """Yield what became of a model that has a variant in both catalogs, if anything did."""
    news = tuple(_events(was, now))
    fields = tuple(_fields(was, now, news))
    events = (*news, Event.CHANGED) if fields else news
    if events:
        yield ModelDiff(model=now, former=was, events=events, fields=fields)


def _events(was: Model, now: Model) -> Iterator[Event]:
    if was.variant != now.variant:
        yield Event.RENAMED
    if was.missing_since is None and now.missing_since is not None:
        yield Event.MISSING
    if now.known.deprecated and not was.known.deprecated:
        yield Event.DEPRECATED
    if was.missing_since is not None and now.missing_since is None:
        yield Event.RETURNED


_END = {"retires", "replacement"}
"""What is said of a model that is deprecated or missing."""


def _fields(was: Model, now: Model, news: Collection[Event]) -> Iterator[FieldChange]:
    """Yield what else is known; what one of the events tells already is left out."""
    is_ending = Event.DEPRECATED in news or Event.MISSING in news
    for change in _struct_changes(was.known, now.known):
        is_told = is_ending and change.field in _END and change.before is None
        is_told |= Event.DEPRECATED in news and change.field == "deprecated"
        if not is_told:
            yield change
    days = (was.missing_since, now.missing_since)
    if None not in days and days[0] != days[1]:
        yield FieldChange("missing_since", *days)


def _struct_changes(
    before: Facts | RustSettings, after: Facts | RustSettings
) -> Iterator[FieldChange]:
    if before == after:
        return
    for name in before.__struct_fields__:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield FieldChange(name, was, now)
