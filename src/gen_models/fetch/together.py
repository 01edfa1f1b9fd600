"""All providers at once, and the public catalogue: one client, one event loop, a deadline each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

import httpx2

from gen_models import __version__
from gen_models.auth import FoundKey
from gen_models.errors import ConfigError, FetchFailed
from gen_models.fetch.answer import Limits
from gen_models.fetch.catalogue import (
    CatalogueAnswer,
    CatalogueQuestion,
    Unchanged,
    fetch_catalogue,
)
from gen_models.fetch.failures import causes
from gen_models.fetch.logs import withheld
from gen_models.fetch.pages import fetch_listing
from gen_models.fetch.threads import DaemonThreads
from gen_models.listing import Listing
from gen_models.registry import ProviderConfig, ProviderId, is_loopback

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
_CONNECT_TIMEOUT_S = 10.0


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
    secrets = [one.key.secret for one in wanted.asked.values() if one.key]
    with withheld(secrets), asyncio.Runner() as runner:
        runner.get_loop().set_default_executor(DaemonThreads())
        return runner.run(_fetch_all(wanted, catalogue))


async def _fetch_all(wanted: Wanted, question: CatalogueQuestion | None) -> Fetched:
    async with _client(_addresses(wanted, question)) as client, asyncio.TaskGroup() as group:
        tasks = {
            key: group.create_task(_fetch_one(client, one, wanted.limits, wanted.on_progress))
            for key, one in wanted.asked.items()
        }
        beside = question and group.create_task(_ask_catalogue(client, question, wanted.limits))
        everyone = [*tasks.values(), *([beside] if beside else [])]
        if everyone and (await asyncio.wait(everyone, timeout=_ASKED_AFTER_S))[1]:
            await asyncio.to_thread(wanted.meanwhile)
    listings = {key: task.result() for key, task in tasks.items()}
    return Fetched(listings, beside.result() if beside else None)


async def _ask_catalogue(
    client: httpx2.AsyncClient, question: CatalogueQuestion, limits: Limits
) -> Catalogue:
    try:
        return await fetch_catalogue(client, question, limits.timeout_s)
    except FetchFailed as failure:
        return failure


async def _fetch_one(
    client: httpx2.AsyncClient, asked: Asked, limits: Limits, on_progress: OnProgress
) -> Listing | FetchFailed:
    provider = asked.provider

    def on_page(models: int) -> None:
        on_progress(Progress(provider, models))

    try:
        result: Listing | FetchFailed = await fetch_listing(
            client, provider, asked.key, limits, on_page
        )
    except FetchFailed as failure:
        result = _without_frames(failure)
    models = len(result.models) if isinstance(result, Listing) else 0
    _log.info("%s: %s", provider.variant, f"{models:,} models" if models else result)
    on_progress(Progress(provider, models, result))
    return result


def _without_frames(failure: FetchFailed) -> FetchFailed:
    """Return it, and all that is behind it, without the frames of the request.

    Their variables hold the key, and some programs show variables with a traceback.
    """
    for cause in causes(failure):
        cause.__traceback__ = None
    return failure


def _addresses(wanted: Wanted, question: CatalogueQuestion | None) -> set[str]:
    addresses = {one.provider.base_url for one in wanted.asked.values()}
    return addresses | ({question.url} if question else set())


def _client(addresses: Iterable[str]) -> httpx2.AsyncClient:
    """Return a client that honours proxy variables and the system's certificates.

    It takes no credentials from `.netrc` and no cookies, follows no redirect by itself, and
    waits for ever: the deadline of a provider is kept outside. What is on this machine is
    not asked through a proxy, for which that name means another machine.
    """
    here = set(map(_host_here, addresses)) - {None}
    try:
        return httpx2.AsyncClient(
            headers={
                "User-Agent": f"gen-models/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
            timeout=httpx2.Timeout(None, connect=_CONNECT_TIMEOUT_S),
            limits=httpx2.Limits(max_connections=None, max_keepalive_connections=None),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            mounts={f"all://{host}": None for host in here},
        )
    except ImportError as error:
        raise ConfigError(
            "the environment names a SOCKS proxy, which needs one more package",
            hint="pip install 'httpx2[socks]'",
        ) from error
    except (ValueError, OSError, httpx2.InvalidURL) as error:
        raise ConfigError(
            "the environment's proxy or certificate settings cannot be used",
            hint="check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE, SSL_CERT_DIR",
        ) from error


def _host_here(address: str) -> str | None:
    """Return the host of an address on this machine, as a URL has it; None for any other."""
    try:
        host = urlsplit(address).hostname if is_loopback(address) else None
    except ValueError:  # it is no address, which its provider is told when it is asked
        return None
    return f"[{host}]" if host and ":" in host else host
