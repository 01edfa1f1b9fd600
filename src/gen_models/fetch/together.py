"""All providers at once, and the public catalogue: a thread and a deadline each."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from pyreqwest.client import SyncClient

from gen_models.auth import FoundKey
from gen_models.errors import FetchFailed
from gen_models.fetch.answer import Limits
from gen_models.fetch.catalogue import (
    CatalogueAnswer,
    CatalogueQuestion,
    Unchanged,
    fetch_catalogue,
)
from gen_models.fetch.client import Clients
from gen_models.fetch.failures import GivenUp, causes, late_failure
from gen_models.fetch.pages import fetch_listing
from gen_models.fetch.threads import Task, Unfinished, run_together
from gen_models.listing import CATALOGUE_NAME, Listing
from gen_models.registry import ProviderConfig, ProviderId

__all__ = [
    "Asked",
    "Fetched",
    "OnProgress",
    "Progress",
    "Wanted",
    "fetch_listings",
    "fetch_together",
]

_log = logging.getLogger("gen_models")
_GRACE_S = 1.0
"""How much longer than its deadline a provider is waited for, if it does not mind that itself."""


class Asked(NamedTuple):
    """A provider to ask, and the key to ask it with."""

    provider: ProviderConfig
    key: FoundKey | None


class Progress(NamedTuple):
    """News of one provider: how many models so far, and the result at the end."""

    provider: ProviderConfig
    models: int
    result: Listing | FetchFailed | None = None


OnProgress: TypeAlias = Callable[[Progress], None]

Catalogue: TypeAlias = CatalogueAnswer | Unchanged | FetchFailed


class Wanted(NamedTuple):
    """Who is asked, within which limits, who is told of it, what to do meanwhile, by whom.

    `on_progress` is called by one thread at a time.
    """

    asked: Mapping[ProviderId, Asked]
    limits: Limits
    on_progress: OnProgress = lambda _: None
    meanwhile: Callable[[], None] = lambda: None
    clients: Clients | None = None


class Fetched(NamedTuple):
    """What became of each provider, and of the catalogue, if that was asked."""

    listings: dict[ProviderId, Listing | FetchFailed]
    catalogue: Catalogue | None


def fetch_listings(
    asked: Mapping[ProviderId, Asked],
    limits: Limits,
    on_progress: OnProgress,
    meanwhile: Callable[[], None] = lambda: None,
) -> dict[ProviderId, Listing | FetchFailed]:
    """Ask all providers at once; return each one's listing or failure.

    Takes as long as the slowest of them, and `limits.timeout_s` at most. `meanwhile` is
    called when all have been asked, if they take their time.

    Raises:
        ConfigError: The proxy variables or certificates of the environment are unusable.
    """
    return fetch_together(Wanted(asked, limits, on_progress, meanwhile)).listings


def fetch_together(wanted: Wanted, catalogue: CatalogueQuestion | None = None) -> Fetched:
    """Ask all providers, and the catalogue beside them; see `fetch_listings`.

    Raises:
        ConfigError: The proxy variables or certificates of the environment are unusable.
    """
    clients = wanted.clients or Clients()
    news = _News(wanted.on_progress)
    tasks = {
        key: Task(partial(_fetch_one, clients.of(one.provider.base_url), one, wanted.limits, news))
        for key, one in wanted.asked.items()
    }
    beside = catalogue and Task(
        partial(_ask_catalogue, clients.of(catalogue.url), catalogue, wanted.limits)
    )
    everyone: list[Task[Any]] = [*tasks.values(), *([beside] if beside else [])]
    run_together(everyone, wanted.meanwhile, clients.close, wanted.limits.timeout_s + _GRACE_S)
    listings = {
        key: _outcome(task, wanted.asked[key].provider, wanted.limits, news)
        for key, task in tasks.items()
    }
    news.raise_fault()
    return Fetched(listings, _catalogue(beside) if beside else None)


class _News:
    """Tells of progress from any thread, one piece of news at a time.

    What the one who is told raises waits for the caller: on its way through the frames of a
    request, it would show their variables, and the key among them.
    """

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._telling = threading.Lock()
        self._fault: Exception | None = None

    def tell(self, progress: Progress) -> None:
        with self._telling:
            if self._fault is None:
                try:
                    self._on_progress(progress)
                except Exception as error:  # noqa: BLE001  it is raised again
                    self._fault = error

    def raise_fault(self) -> None:
        if self._fault is not None:
            raise self._fault


def _outcome(
    task: Task[Listing | FetchFailed], provider: ProviderConfig, limits: Limits, news: _News
) -> Listing | FetchFailed:
    try:
        return task.result()
    except (GivenUp, Unfinished):
        failure = late_failure(provider, limits.timeout_s)
    news.tell(Progress(provider, 0, failure))
    return failure


def _catalogue(task: Task[Catalogue]) -> Catalogue:
    try:
        return task.result()
    except (GivenUp, Unfinished):
        return FetchFailed(CATALOGUE_NAME, "no complete answer in time")


def _ask_catalogue(client: SyncClient, question: CatalogueQuestion, limits: Limits) -> Catalogue:
    try:
        return fetch_catalogue(client, question, limits.timeout_s)
    except FetchFailed as failure:
        return failure


def _fetch_one(
    client: SyncClient, asked: Asked, limits: Limits, news: _News
) -> Listing | FetchFailed:
    provider = asked.provider

    def on_page(models: int) -> None:
        news.tell(Progress(provider, models))

    try:
        result: Listing | FetchFailed = fetch_listing(client, provider, asked.key, limits, on_page)
    except FetchFailed as failure:
        result = _without_frames(failure)
    models = len(result.models) if isinstance(result, Listing) else 0
    _log.info("%s: %s", provider.variant, f"{models:,} models" if models else result)
    news.tell(Progress(provider, models, result))
    return result


def _without_frames(failure: FetchFailed) -> FetchFailed:
    """Return it, and all that is behind it, without the frames of the request.

    Their variables hold the key, and some programs show variables with a traceback.
    """
    for cause in causes(failure):
        cause.__traceback__ = None
    return failure
