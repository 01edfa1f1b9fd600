"""HTTP: every provider's whole listing, or the reason why it could not be had.

    __init__   all providers at once, one client, one deadline each
    pages      one provider: its pages until there is no next one
    answer     one URL: retries, redirects, bounds on bytes
    failures   what went wrong, in words

A key goes to the origin that it belongs to and nowhere else, and is in no message.
This package alone opens sockets, and it is imported only when one is needed.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeAlias

import httpx2

from gen_models import __version__, data
from gen_models.auth import FoundKey, Secret, base_url_on_this_machine, find_key
from gen_models.errors import ConfigError, FetchFailed, UsageError
from gen_models.fetch.answer import Limits
from gen_models.fetch.pages import Listing, fetch_listing
from gen_models.registry import ProviderConfig, ProviderId, parse_registry

__all__ = [
    "Asked",
    "Limits",
    "Listing",
    "OnProgress",
    "Progress",
    "fetch_listings",
    "get_provider_models_from_api",
]

_log = logging.getLogger("gen_models")
_ASKED_AFTER_S = 0.05
_CONNECT_TIMEOUT_S = 10.0
_RESOLVER_THREADS = 64


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
    with asyncio.Runner() as runner:
        resolvers = ThreadPoolExecutor(_RESOLVER_THREADS, thread_name_prefix="resolve")
        runner.get_loop().set_default_executor(resolvers)
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
    except (ValueError, OSError, httpx2.InvalidURL) as error:
        raise ConfigError(
            "the environment's proxy or certificate settings cannot be used",
            hint="check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE, SSL_CERT_DIR",
        ) from error


def get_provider_models_from_api(
    provider: ProviderConfig | str, key: str | None = None, *, timeout_s: float = 30.0
) -> tuple[str, ...]:
    """Return every wire id that a provider lists, in its own order.

    `provider` is a configuration or the id of a known one; without a `key`, the
    provider's environment variables are looked up. Not to be called inside a running
    event loop.

    Raises:
        FetchFailed: The listing could not be had whole.
        UsageError: No provider has that id.
    """
    config = _known_provider(provider) if isinstance(provider, str) else provider
    local = base_url_on_this_machine(config, os.environ)
    found = FoundKey("key", Secret(key)) if key else find_key(config, os.environ)
    asked = Asked(config.at(local), found)
    limits = Limits(timeout_s=timeout_s)
    result = fetch_listings({config.id: asked}, limits, lambda _: None)[config.id]
    if isinstance(result, FetchFailed):
        raise result
    return tuple(result.models)


def _known_provider(provider_id: str) -> ProviderConfig:
    providers = parse_registry(data.read("registry.toml"))
    try:
        return providers[ProviderId(provider_id)]
    except KeyError:
        known = ", ".join(providers)
        raise UsageError(f"no provider is called `{provider_id}`", hint=f"known: {known}") from None
