"""All providers at once: one client, one event loop, one deadline each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

import httpx2

from gen_models import __version__
from gen_models.auth import FoundKey
from gen_models.errors import ConfigError, FetchFailed
from gen_models.fetch.answer import Limits
from gen_models.fetch.logs import withheld
from gen_models.fetch.pages import fetch_listing
from gen_models.fetch.threads import DaemonThreads
from gen_models.listing import Listing
from gen_models.registry import ProviderConfig, ProviderId

__all__ = ["Asked", "OnProgress", "Progress", "fetch_listings"]

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
    secrets = [one.key.secret for one in asked.values() if one.key]
    with withheld(secrets), asyncio.Runner() as runner:
        runner.get_loop().set_default_executor(DaemonThreads())
        return runner.run(_fetch_all(asked, limits, on_progress, meanwhile))


async def _fetch_all(
    asked: Mapping[ProviderId, Asked],
    limits: Limits,
    on_progress: OnProgress,
    meanwhile: Callable[[], None],
) -> dict[ProviderId, Listing | FetchFailed]:
    async with _client() as client, asyncio.TaskGroup() as group:
        tasks = {
            key: group.create_task(_fetch_one(client, one, limits, on_progress))
            for key, one in asked.items()
        }
        if tasks and (await asyncio.wait(tasks.values(), timeout=_ASKED_AFTER_S))[1]:
            await asyncio.to_thread(meanwhile)
    return {key: task.result() for key, task in tasks.items()}


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
        result = failure
    models = len(result.models) if isinstance(result, Listing) else 0
    _log.info("%s: %s", provider.variant, f"{models:,} models" if models else result)
    on_progress(Progress(provider, models, result))
    return result


def _client() -> httpx2.AsyncClient:
    """Return a client that honours proxy variables and the system's certificates.

    It takes no credentials from `.netrc`, follows no redirect by itself, and waits for
    ever: the deadline of a provider is kept outside.
    """
    try:
        return httpx2.AsyncClient(
            headers={
                "User-Agent": f"gen-models/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
            timeout=httpx2.Timeout(None, connect=_CONNECT_TIMEOUT_S),
            limits=httpx2.Limits(max_connections=None, max_keepalive_connections=None),
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
