"""Which source speaks for a provider: live, kept, catalog or embedded, best first.

    live       the provider's own listing, every page of it
    kept       what the lock holds of an earlier live answer
    catalog    the public catalogue; it also tells facts that a live listing lacks
    embedded   data/models.csv, which came with the program

A better source is never replaced by a worse one, and whatever is not `live` says why. What
becomes of models that a live answer lacks is `lifecycle`'s.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from gen_models.asking import Answer, Unanswered
from gen_models.catalog import FactsById, Model, ProviderRecord, Removed, Source, merge_models
from gen_models.embedded import Embedded
from gen_models.lifecycle import Grace, aged, forgotten, shrinkage
from gen_models.listing import CatalogueModels, Listing
from gen_models.naming import NameScheme, WireId
from gen_models.plausibility import HeldBack
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.taken import Taken, taken

if TYPE_CHECKING:
    from gen_models.config import ProviderSettings

__all__ = [
    "Answer",
    "Catalogued",
    "Outcome",
    "Policy",
    "Status",
    "Unanswered",
    "settle",
]


class Status(StrEnum):
    """How a selected provider fared in a run."""

    LIVE = "live"
    KEPT = "kept"
    CATALOG = "catalog"
    EMBEDDED = "embedded"
    SKIPPED = "skipped"


class Catalogued(msgspec.Struct, frozen=True, kw_only=True):
    """What the public catalogue says of the selected providers, and the day it did.

    `obtained` is that day as the lock writes moments.
    """

    obtained: str
    providers: Mapping[ProviderId, CatalogueModels]


NOT_CATALOGUED = CatalogueModels()


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What may stand in for a provider that did not answer, and what an answer may do.

    `now` is the moment of a live answer, as the lock writes moments. Without
    `accepts_shrink` an answer that lacks a large share of the known models is held back,
    without `accepts_implausible` a change of facts that nobody would believe.
    `names` is how models are named that are new.
    """

    is_offline: bool
    allows_fallback: bool
    embedded: Embedded
    now: str
    grace: Grace
    accepts_shrink: bool = False
    accepts_implausible: bool = False
    catalogue: Catalogued | None = None
    names: NameScheme = "encoded"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How one selected provider fared: what the lock will say of it, and what is new.

    `record` is None where nothing is known of the provider. `left_out` are the models, known
    or listed, that the user's choice keeps out of the enum; `unheard_of` those that the
    settings describe and nobody lists; `held_back` the changes that were not taken. All are
    sorted.
    """

    provider: ProviderConfig
    status: Status
    answer: Answer
    record: ProviderRecord | None
    added: tuple[WireId, ...] = ()
    left_out: tuple[WireId, ...] = ()
    unheard_of: tuple[WireId, ...] = ()
    held_back: tuple[HeldBack, ...] = ()

    @property
    def listing(self) -> Listing:
        """What the provider listed; nothing where it did not."""
        return self.answer if isinstance(self.answer, Listing) else Listing()

    @property
    def excluded_rows(self) -> int:
        """How many models the registry and the user keep out of the enum."""
        return self.listing.excluded_rows + len(self.left_out)

    @property
    def failure(self) -> Unanswered | None:
        """Why it did not answer; None where it did, and where it was not asked."""
        return self.answer if isinstance(self.answer, Unanswered) else None

    @property
    def lacks_key(self) -> bool:
        """Whether it could not be asked for want of a key."""
        return self.failure is not None and self.failure.needs_key


_STAND_INS = frozenset({Source.CATALOG, Source.EMBEDDED})


def settle(
    settings: ProviderSettings, record: ProviderRecord | None, answer: Answer, policy: Policy
) -> Outcome:
    """Return what is known of a provider after it was asked, or was not.

    Raises:
        ConfigError: A chosen name belongs to another model.
    """
    provider = settings.config
    answer = _held_back(record, answer, policy)
    embedded = policy.embedded.providers.get(provider.id, {})
    catalogued = _catalogued(policy, provider.id)
    status = _speaker(
        record, answer, policy, is_catalogued=bool(catalogued.listed), is_embedded=bool(embedded)
    )
    if status is Status.SKIPPED:
        return Outcome(provider=provider, status=status, answer=answer, record=record)
    known = record.models if record else ()
    facts = _facts(status, answer, known, catalogued)
    if status is not Status.KEPT:
        facts = {**facts, Source.EMBEDDED: embedded}
    source, obtained = _origin(status, record, policy)
    said = taken(
        settings,
        record,
        facts,
        day=obtained[:10],
        accepts_implausible=policy.accepts_implausible,
    )
    models, removed = _merged(settings, said, policy, is_live=status is Status.LIVE)
    fresh = ProviderRecord(
        id=provider.id,
        source=source,
        obtained=obtained,
        overrides=settings.overrides,
        described=settings.described,
        models=models,
        removed=removed,
    )
    before = {model.id for model in said.record.models} if said.record else set()
    heard_of = said.left_out.union((model.id for model in models), (gone.id for gone in removed))
    return Outcome(
        provider=provider,
        status=status,
        answer=answer,
        record=fresh,
        added=tuple(model.id for model in models if model.id not in before),
        left_out=tuple(sorted(said.left_out)),
        unheard_of=tuple(sorted(set(settings.facts or ()) - heard_of)),
        held_back=said.held_back,
    )


def _merged(
    settings: ProviderSettings, said: Taken, policy: Policy, *, is_live: bool
) -> tuple[tuple[Model, ...], tuple[Removed, ...]]:
    """Return the models of the enum, and those of which only the names stay."""
    record = said.record
    models = merge_models(
        record.models if record else (),
        said.listed,
        facts=said.facts,
        chosen_names=settings.names,
        removed=record.removed if record else (),
        scheme=policy.names,
    )
    removed = forgotten(record, models, settings.names) if record else ()
    if not is_live:
        return models, removed
    models, gone = aged(models, said.listed, settings.config.unlisted, policy.grace)
    return models, tuple(sorted((*removed, *gone), key=lambda one: one.id))


def _held_back(record: ProviderRecord | None, answer: Answer, policy: Policy) -> Answer:
    """Return the answer, or why a listing that lacks too much is treated as none."""
    if not isinstance(answer, Listing) or policy.accepts_shrink:
        return answer
    reason = shrinkage(record, answer.models)
    return answer if reason is None else Unanswered(reason, _SHRINK_HINT)


_SHRINK_HINT = "if that is so, accept it with --accept-shrink"


def _catalogued(policy: Policy, provider_id: ProviderId) -> CatalogueModels:
    """Return what the public catalogue says of a provider in this run."""
    if policy.catalogue is None:
        return NOT_CATALOGUED
    return policy.catalogue.providers.get(provider_id, NOT_CATALOGUED)


def _speaker(
    record: ProviderRecord | None,
    answer: Answer,
    policy: Policy,
    *,
    is_catalogued: bool,
    is_embedded: bool,
) -> Status:
    """Return the best source there is: a record of a live answer outranks what stands in."""
    if isinstance(answer, Listing):
        return Status.LIVE
    if not policy.allows_fallback:
        return Status.SKIPPED
    if is_catalogued and (record is None or record.source in _STAND_INS):
        return Status.CATALOG
    if record is None:
        return Status.EMBEDDED if is_embedded else Status.SKIPPED
    may_be_refreshed = record.source is Source.EMBEDDED and is_embedded and not policy.is_offline
    return Status.EMBEDDED if may_be_refreshed else Status.KEPT


def _facts(
    status: Status, answer: Answer, known: Collection[Model], catalogued: CatalogueModels
) -> Mapping[Source, FactsById]:
    """Return what the sources say in this run, the one that speaks first.

    The catalogue tells of models that are known or listed, and lists some only where it speaks.
    """
    if isinstance(answer, Listing):
        mentioned = {*answer.models, *(model.id for model in known)}
        return {Source.LIVE: answer.models, Source.CATALOG: catalogued.of(mentioned)}
    return {Source.CATALOG: catalogued.listed} if status is Status.CATALOG else {}


def _origin(status: Status, record: ProviderRecord | None, policy: Policy) -> tuple[Source, str]:
    if status is Status.LIVE:
        return Source.LIVE, policy.now
    if status is Status.CATALOG and policy.catalogue is not None:
        return Source.CATALOG, policy.catalogue.obtained
    if status is Status.EMBEDDED or record is None:
        return Source.EMBEDDED, policy.embedded.obtained
    return record.source, record.obtained
