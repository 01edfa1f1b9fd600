"""All providers at once, and the public catalogue: a thread and a deadline each."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple, TypeAlias

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
from gen_models.fetch.failures import causes
from gen_models.fetch.pages import fetch_listing
from gen_models.fetch.threads import Task, run_together
from gen_models.listing import Listing
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
    """Who is asked, within which limits, who is told of it, and what to do meanwhile.

    `on_progress` is called by one thread at a time.
    """

    asked: Mapping[ProviderId, Asked]
    limits: Limits
    on_progress: OnProgress = lambda _: None
    meanwhile: Callable[[], None] = lambda: None


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
    clients = Clients()
    telling = threading.Lock()
    tasks = {
        key: Task(partial(_fetch_one, clients.of(one.provider.base_url), one, wanted, telling))
        for key, one in wanted.asked.items()
    }
    beside = catalogue and Task(
        partial(_ask_catalogue, clients.of(catalogue.url), catalogue, wanted.limits)
    )
    run_together([*tasks.values(), *([beside] if beside else [])], wanted.meanwhile, clients.close)
    listings = {key: task.result() for key, task in tasks.items()}
    return Fetched(listings, beside.result() if beside else None)


def _ask_catalogue(client: SyncClient, question: CatalogueQuestion, limits: Limits) -> Catalogue:
    try:
        return fetch_catalogue(client, question, limits.timeout_s)
    except FetchFailed as failure:
        return failure


def _fetch_one(
    client: SyncClient, asked: Asked, wanted: Wanted, telling: threading.Lock
) -> Listing | FetchFailed:
    provider = asked.provider

    def tell(models: int, result: Listing | FetchFailed | None = None) -> None:
        with telling:
            wanted.on_progress(Progress(provider, models, result))

    try:
        result: Listing | FetchFailed = fetch_listing(
            client, provider, asked.key, wanted.limits, tell
        )
    except FetchFailed as failure:
        result = _without_frames(failure)
    models = len(result.models) if isinstance(result, Listing) else 0
    _log.info("%s: %s", provider.variant, f"{models:,} models" if models else result)
    tell(models, result)
    return result


def _without_frames(failure: FetchFailed) -> FetchFailed:
    """Return it, and all that is behind it, without the frames of the request.

    Their variables hold the key, and some programs show variables with a traceback.
    """
    for cause in causes(failure):
        cause.__traceback__ = None
    return failure
