"""Which source speaks for a provider: live, kept or embedded, best first.

    live       the provider's own listing, every page of it
    kept       what the lock holds
    embedded   data/models.csv, which came with the program

A better source is never replaced by a worse one, and whatever is not `live` says why. What
becomes of models that a live answer lacks is `lifecycle`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import msgspec

from gen_models.auth import base_url_on_this_machine, find_key
from gen_models.catalog import FactsById, ProviderRecord, Removed, Source, merge_models
from gen_models.embedded import Embedded
from gen_models.errors import FetchFailed
from gen_models.lifecycle import Grace, aged, forgotten, shrinkage
from gen_models.listing import Listing
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig, ProviderId

if TYPE_CHECKING:
    from gen_models.config import ProviderSettings
    from gen_models.fetch import Asked, OnProgress

__all__ = ["Answer", "Asking", "Outcome", "Policy", "Status", "Unanswered", "ask", "settle"]


class Status(StrEnum):
    """How a selected provider fared in a run."""

    LIVE = "live"
    KEPT = "kept"
    EMBEDDED = "embedded"
    SKIPPED = "skipped"


class Unanswered(msgspec.Struct, frozen=True):
    """Why a provider gave no listing, and what can be done about it."""

    reason: str
    hint: str | None = None
    needs_key: bool = False


Answer: TypeAlias = Listing | Unanswered | None
"""What became of a provider: its listing, why there is none, or None if nobody is asked."""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What may stand in for a provider that did not answer, and what an answer may do.

    `now` is the moment of a live answer, as the lock writes moments. Without
    `accepts_shrink` an answer that lacks a large share of the known models is held back.
    """

    is_offline: bool
    allows_fallback: bool
    embedded: Embedded
    now: str
    grace: Grace
    accepts_shrink: bool = False


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How one selected provider fared: what the lock will say of it, and what is new.

    `record` is None where nothing is known of the provider.
    """

    provider: ProviderConfig
    status: Status
    answer: Answer
    record: ProviderRecord | None
    added: tuple[WireId, ...] = ()

    @property
    def listing(self) -> Listing:
        """What the provider listed; nothing where it did not."""
        return self.answer if isinstance(self.answer, Listing) else Listing()

    @property
    def failure(self) -> Unanswered | None:
        """Why it did not answer; None where it did, and where it was not asked."""
        return self.answer if isinstance(self.answer, Unanswered) else None

    @property
    def lacks_key(self) -> bool:
        """Whether it could not be asked for want of a key."""
        return self.failure is not None and self.failure.needs_key


class Asking(NamedTuple):
    """How providers are asked: seconds for each, whom to tell, what to do meanwhile."""

    timeout_s: float
    on_start: Callable[[tuple[ProviderConfig, ...]], None]
    on_progress: OnProgress
    meanwhile: Callable[[], None]


_NO_KEY = Unanswered("no key", needs_key=True)
_REMEMBERED = Unanswered(
    "where it is asked stands only in the lock, and a key does not go there",
    hint="run where gen-models.toml is, or name it with --config",
)


def ask(
    selected: Mapping[ProviderId, ProviderSettings], environ: Mapping[str, str], how: Asking
) -> dict[ProviderId, Answer]:
    """Ask each provider that has the key it needs, all at once; return every answer."""
    from gen_models import fetch

    ready = {key: _prepared(one, environ) for key, one in selected.items()}
    asked = {key: one for key, one in ready.items() if isinstance(one, fetch.Asked)}
    unasked = {key: one for key, one in ready.items() if isinstance(one, Unanswered)}
    how.on_start(tuple(one.provider for one in asked.values()))
    limits = fetch.Limits(timeout_s=how.timeout_s)
    results = fetch.fetch_listings(asked, limits, how.on_progress, how.meanwhile)
    return {**unasked, **{key: _answer(result) for key, result in results.items()}}


def _prepared(one: ProviderSettings, environ: Mapping[str, str]) -> Asked | Unanswered:
    """Return how a provider is asked on this machine, or why it cannot be."""
    from gen_models import fetch

    if one.is_remembered:
        return _REMEMBERED
    key = find_key(one.config, environ)
    if key is None and one.config.key == "required":
        return _NO_KEY
    try:
        return fetch.Asked(one.config.at(base_url_on_this_machine(one.config, environ)), key)
    except FetchFailed as failure:
        return Unanswered(failure.reason, failure.hint)


def _answer(result: Listing | FetchFailed) -> Answer:
    if isinstance(result, FetchFailed):
        return Unanswered(result.reason, result.hint)
    return result


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
    status = _speaker(record, answer, policy, is_embedded=bool(embedded))
    if status is Status.SKIPPED:
        return Outcome(provider=provider, status=status, answer=answer, record=record)
    known = record.models if record else ()
    facts = _facts(status, answer, embedded)
    listed = next(iter(facts.values()), {})
    models = merge_models(
        known,
        listed,
        facts=facts,
        chosen_names=settings.names,
        removed=record.removed if record else (),
    )
    removed: tuple[Removed, ...] = forgotten(record, models, settings.names) if record else ()
    if status is Status.LIVE:
        models, gone = aged(models, listed, provider.unlisted, policy.grace)
        removed = tuple(sorted((*removed, *gone), key=lambda one: one.id))
    source, obtained = _origin(status, record, policy)
    fresh = ProviderRecord(
        id=provider.id,
        source=source,
        obtained=obtained,
        overrides=settings.overrides,
        models=models,
        removed=removed,
    )
    before = {model.id for model in known}
    added = tuple(model.id for model in models if model.id not in before)
    return Outcome(provider=provider, status=status, answer=answer, record=fresh, added=added)


def _held_back(record: ProviderRecord | None, answer: Answer, policy: Policy) -> Answer:
    """Return the answer, or why a listing that lacks too much is treated as none."""
    if not isinstance(answer, Listing) or policy.accepts_shrink:
        return answer
    reason = shrinkage(record, answer.models)
    return answer if reason is None else Unanswered(reason, _SHRINK_HINT)


_SHRINK_HINT = "if that is so, accept it with --accept-shrink"


def _speaker(
    record: ProviderRecord | None, answer: Answer, policy: Policy, *, is_embedded: bool
) -> Status:
    """Return the best source there is: a record of a live answer outranks the embedded list."""
    if isinstance(answer, Listing):
        return Status.LIVE
    if not policy.allows_fallback:
        return Status.SKIPPED
    if record is None:
        return Status.EMBEDDED if is_embedded else Status.SKIPPED
    may_be_refreshed = record.source is Source.EMBEDDED and is_embedded and not policy.is_offline
    return Status.EMBEDDED if may_be_refreshed else Status.KEPT


def _facts(status: Status, answer: Answer, embedded: FactsById) -> Mapping[Source, FactsById]:
    """Return what the sources say in this run, the one that speaks first."""
    if status is Status.KEPT:
        return {}
    live = {Source.LIVE: answer.models} if isinstance(answer, Listing) else {}
    return {**live, Source.EMBEDDED: embedded}


def _origin(status: Status, record: ProviderRecord | None, policy: Policy) -> tuple[Source, str]:
    if status is Status.LIVE:
        return Source.LIVE, policy.now
    if status is Status.EMBEDDED or record is None:
        return Source.EMBEDDED, policy.embedded.obtained
    return record.source, record.obtained
