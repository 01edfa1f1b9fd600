"""All providers at once, and the public catalogue: one client, one event loop, a deadline each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from pyreqwest.client import Client

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
_ASKED_AFTER_S = 0.05


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
    """Who is asked, within which limits, who is told of it, and what to do meanwhile."""

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
    called in a thread when all have been asked, if they take their time.

    Raises:
        ConfigError: The proxy variables or certificates of the environment are unusable.
    """
    return fetch_together(Wanted(asked, limits, on_progress, meanwhile)).listings


def fetch_together(wanted: Wanted, catalogue: CatalogueQuestion | None = None) -> Fetched:
    """Ask all providers, and the catalogue beside them; see `fetch_listings`.

    Raises:
        ConfigError: The proxy variables or certificates of the environment are unusable.
    """
    return asyncio.run(_fetch_all(wanted, catalogue))


async def _fetch_all(wanted: Wanted, question: CatalogueQuestion | None) -> Fetched:
    clients = Clients()
    of_each = {key: clients.of(one.provider.base_url) for key, one in wanted.asked.items()}
    of_catalogue = clients.of(question.url) if question else None
    async with asyncio.TaskGroup() as group:
        tasks = {
            key: group.create_task(_fetch_one(of_each[key], one, wanted))
            for key, one in wanted.asked.items()
        }
        beside = (
            group.create_task(_ask_catalogue(of_catalogue, question, wanted.limits))
            if question and of_catalogue
            else None
        )
        everyone = [*tasks.values(), *([beside] if beside else [])]
        if everyone and (await asyncio.wait(everyone, timeout=_ASKED_AFTER_S))[1]:
            await asyncio.to_thread(wanted.meanwhile)
    listings = {key: task.result() for key, task in tasks.items()}
    return Fetched(listings, beside.result() if beside else None)


async def _ask_catalogue(client: Client, question: CatalogueQuestion, limits: Limits) -> Catalogue:
    try:
        return await fetch_catalogue(client, question, limits.timeout_s)
    except FetchFailed as failure:
        return failure


async def _fetch_one(client: Client, asked: Asked, wanted: Wanted) -> Listing | FetchFailed:
    provider = asked.provider

    def on_page(models: int) -> None:
        wanted.on_progress(Progress(provider, models))

    try:
        result: Listing | FetchFailed = await fetch_listing(
            client, provider, asked.key, wanted.limits, on_page
        )
    except FetchFailed as failure:
        result = _without_frames(failure)
    models = len(result.models) if isinstance(result, Listing) else 0
    _log.info("%s: %s", provider.variant, f"{models:,} models" if models else result)
    wanted.on_progress(Progress(provider, models, result))
    return result


def _without_frames(failure: FetchFailed) -> FetchFailed:
    """Return it, and all that is behind it, without the frames of the request.

    Their variables hold the key, and some programs show variables with a traceback.
    """
    for cause in causes(failure):
        cause.__traceback__ = None
    return failure
