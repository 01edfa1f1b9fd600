"""Which source speaks for a provider: live, kept or embedded, best first.

    live       the provider's own listing, every page of it
    kept       what the lock holds
    embedded   data/models.csv, which came with the program

A better source is never replaced by a worse one, and whatever is not `live` says why.
"""

from __future__ import annotations

import csv
import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from gen_models import data
from gen_models.auth import base_url_on_this_machine, find_key
from gen_models.catalog import Facts, FactsById, ProviderRecord, Source, known_day, merge_models
from gen_models.errors import FetchFailed
from gen_models.listing import Refused
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig, ProviderId

if TYPE_CHECKING:
    from gen_models.config import ProviderSettings
    from gen_models.fetch import Listing, OnProgress

__all__ = [
    "Answer",
    "Asking",
    "Embedded",
    "Outcome",
    "Policy",
    "Status",
    "ask",
    "embedded_catalog",
    "parse_embedded",
    "settle",
]


class Embedded(msgspec.Struct, frozen=True):
    """The catalog that comes with the program, and the day that it speaks of."""

    origin: str
    date: dt.date
    providers: Mapping[ProviderId, FactsById]

    @property
    def obtained(self) -> str:
        """The day as the lock writes moments."""
        return f"{self.date}T00:00:00+00:00"


def parse_embedded(rows: str, about: str) -> Embedded:
    """Return the embedded catalog from `models.csv` and the `models.toml` beside it."""
    providers: dict[ProviderId, dict[WireId, Facts]] = {}
    for row in csv.DictReader(rows.splitlines()):
        models = providers.setdefault(ProviderId(row["provider"]), {})
        models[WireId(row["wire_id"])] = _facts(row)
    origin = tomllib.loads(about)
    return Embedded(origin["name"], origin["date"], providers)


def _facts(row: Mapping[str, str]) -> Facts:
    return Facts(
        name=row["display_name"] or None,
        context=int(row["context_tokens"] or 0) or None,
        max_output=int(row["max_output_tokens"] or 0) or None,
        released=known_day(row["release_date"]),
        knowledge=known_day(row["knowledge_cutoff"]),
        deprecated=True if row["status"] == "deprecated" else None,
    )


@cache
def embedded_catalog() -> Embedded:
    """Return the catalog that comes with the program; it is read once."""
    return parse_embedded(data.read("models.csv"), data.read("models.toml"))


class Status(StrEnum):
    """How a selected provider fared in a run."""

    LIVE = "live"
    KEPT = "kept"
    EMBEDDED = "embedded"
    SKIPPED = "skipped"


class Answer(msgspec.Struct, frozen=True):
    """What asking a provider gave: its models, or why there are none.

    `reason` is None for a live answer, and for a run that asks nobody.
    """

    models: FactsById | None = None
    reason: str | None = None
    hint: str | None = None
    needs_key: bool = False
    refused: tuple[Refused, ...] = ()
    excluded: int = 0


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What may stand in for a provider that did not answer, and what time it is.

    `now` is the moment of a live answer, as the lock writes moments.
    """

    is_offline: bool
    allows_fallback: bool
    embedded: Embedded
    now: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How one selected provider fared: what the lock will say of it, and what is new.

    `record` is None where nothing is known of the provider.
    """

    provider: ProviderConfig
    status: Status
    answer: Answer
    record: ProviderRecord | None
    added: tuple[WireId, ...] = ()


class Asking(NamedTuple):
    """How providers are asked: seconds for each, whom to tell, what to do meanwhile."""

    timeout_s: float
    on_progress: OnProgress
    meanwhile: Callable[[], None]


_REMEMBERED = "where it is asked stands only in the lock, and a key does not go there"
_WHERE_SETTINGS_ARE = "run where gen-models.toml is, or name it with --config"


def ask(
    selected: Mapping[ProviderId, ProviderSettings],
    environ: Mapping[str, str],
    how: Asking,
) -> dict[ProviderId, Answer]:
    """Ask each provider that has the key it needs, all at once; return every answer."""
    from gen_models import fetch  # noqa: PLC0415  an offline run needs no HTTP client

    answers: dict[ProviderId, Answer] = {}
    asked = {}
    for key, one in selected.items():
        if one.is_remembered:
            answers[key] = Answer(reason=_REMEMBERED, hint=_WHERE_SETTINGS_ARE)
            continue
        found = find_key(one.config, environ)
        if found is None and one.config.key == "required":
            answers[key] = Answer(reason="no key", needs_key=True)
            continue
        try:
            local = one.config.at(base_url_on_this_machine(one.config, environ))
        except FetchFailed as failure:
            answers[key] = Answer(reason=failure.reason, hint=failure.hint)
        else:
            asked[key] = fetch.Asked(local, found)
    limits = fetch.Limits(timeout_s=how.timeout_s)
    results = fetch.fetch_listings(asked, limits, how.on_progress, how.meanwhile)
    return {**answers, **{key: _answer(result) for key, result in results.items()}}


def _answer(result: Listing | FetchFailed) -> Answer:
    if isinstance(result, FetchFailed):
        return Answer(reason=result.reason, hint=result.hint)
    return Answer(models=result.models, refused=result.refused, excluded=result.excluded)


def settle(
    settings: ProviderSettings, record: ProviderRecord | None, answer: Answer, policy: Policy
) -> Outcome:
    """Return what is known of a provider after it was asked, or was not.

    Raises:
        ConfigError: A chosen name belongs to another model.
    """
    provider = settings.config
    status = _speaker(provider, record, answer, policy)
    embedded = policy.embedded.providers.get(provider.id, {})
    known = record.models if record else ()
    if status is Status.SKIPPED:
        return Outcome(provider=provider, status=status, answer=answer, record=record)
    if status is Status.KEPT:
        embedded = {}
    live = answer.models or {}
    listed = embedded if status is Status.EMBEDDED else live
    models = merge_models(known, listed, live=live, embedded=embedded, chosen_names=settings.names)
    source, obtained = _origin(status, record, policy)
    fresh = ProviderRecord(
        id=provider.id,
        source=source,
        obtained=obtained,
        overrides=settings.overrides,
        models=models,
    )
    before = {model.id for model in known}
    added = tuple(model.id for model in models if model.id not in before)
    return Outcome(provider=provider, status=status, answer=answer, record=fresh, added=added)


def _speaker(
    provider: ProviderConfig, record: ProviderRecord | None, answer: Answer, policy: Policy
) -> Status:
    """Return the best source there is: a record of a live answer outranks the embedded list."""
    if answer.models is not None:
        return Status.LIVE
    if not policy.allows_fallback:
        return Status.SKIPPED
    is_covered = provider.id in policy.embedded.providers
    if record is None:
        return Status.EMBEDDED if is_covered else Status.SKIPPED
    may_be_refreshed = record.source is Source.EMBEDDED and is_covered and not policy.is_offline
    return Status.EMBEDDED if may_be_refreshed else Status.KEPT


def _origin(status: Status, record: ProviderRecord | None, policy: Policy) -> tuple[Source, str]:
    if status is Status.LIVE:
        return Source.LIVE, policy.now
    if status is Status.EMBEDDED or record is None:
        return Source.EMBEDDED, policy.embedded.obtained
    return record.source, record.obtained
