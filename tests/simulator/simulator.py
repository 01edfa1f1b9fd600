"""All simulated providers together, started and stopped as one."""

import json
import ssl
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from tests.simulator.catalogue import Catalogue
from tests.simulator.elsewhere import Elsewhere
from tests.simulator.origin import Log, Origin
from tests.simulator.providers import ALL, Provider
from tests.simulator.server import Acceptor

Tls = ssl.SSLContext | Mapping[str, ssl.SSLContext] | None

IDS = tuple(provider.id for provider in ALL)


class Simulator:
    """The listing APIs of many providers, each on a loopback port of its own.

    It runs inside a `with`; afterwards no thread and no socket is left. Use `sim["groq"]` for one
    provider, and iterate for all of them.
    """

    def __init__(
        self,
        providers: Iterable[str | Provider] = IDS,
        *,
        latency_s: float = 0.0,
        page_cap: int | None = None,
        tls: Tls = None,
        log: Log | None = None,
    ) -> None:
        """Get ready; nothing listens yet.

        Args:
            providers: ids of known providers, and providers made with `custom()`.
            latency_s: the time before each answer.
            page_cap: the most models on a page, whatever a client asks for.
            tls: a context for all providers, or for those named, which then speak HTTPS.
            log: is told of every request and the answer to it.

        Raises:
            ValueError: a known provider has no such id.
        """
        self._providers = tuple(_provider(wanted) for wanted in providers)
        self._latency_s = latency_s
        self._page_cap = page_cap
        self._tls = tls
        self._log = log
        self._origins: dict[str, Origin] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Listen on all ports and accept."""
        with ExitStack() as stack:
            for provider in self._providers:
                origin = Origin(provider, self._tls_of(provider.id), self._log)
                stack.callback(origin.server.close)
                origin.latency_s, origin.page_cap = self._latency_s, self._page_cap
                self._origins[provider.id] = origin
                self._share_key(origin)
            self._elsewhere = Elsewhere()
            stack.callback(self._elsewhere.server.close)
            self._catalogue = Catalogue()
            stack.callback(self._catalogue.server.close)
            servers = [origin.server for origin in self]
            servers += [self._elsewhere.server, self._catalogue.server]
            stack.enter_context(Acceptor(servers))
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hang up on everyone and wait until all threads are gone."""
        self._stack.close()

    def __getitem__(self, provider_id: str) -> Origin:
        """One provider."""
        return self._origins[provider_id]

    def __iter__(self) -> Iterator[Origin]:
        """All providers."""
        return iter(tuple(self._origins.values()))

    @property
    def elsewhere(self) -> Elsewhere:
        """The origin where no request should ever arrive, for redirects and foreign links."""
        return self._elsewhere

    @property
    def catalogue(self) -> Catalogue:
        """The public catalogue, which knows none of these providers unless it is told."""
        return self._catalogue

    def env(self) -> dict[str, str]:
        """The environment variables that hold the keys."""
        return {origin.env_var: origin.key for origin in self if origin.env_var}

    def config_toml(self, options: str = "") -> str:
        """A `gen-models.toml` that sends the program here instead of to the real providers.

        The options are lines of its top level, which may end in tables.
        """
        here = f"catalog_url = {json.dumps(self.catalogue.url)}"
        tables = [
            "\n".join(
                (
                    f"[providers.{origin.id}]",
                    f"base_url = {json.dumps(origin.base_url)}",
                    *origin.provider.settings,
                )
            )
            for origin in self
        ]
        return "\n\n".join(filter(None, (here, options, *tables))) + "\n"

    def _share_key(self, origin: Origin) -> None:
        """Let two services of one account, which look for one variable, take one key."""
        for other in self:
            if other.env_var is not None and other.env_var == origin.env_var:
                origin.key = other.key
                return

    def _tls_of(self, provider_id: str) -> ssl.SSLContext | None:
        return self._tls.get(provider_id) if isinstance(self._tls, Mapping) else self._tls


def _provider(wanted: str | Provider) -> Provider:
    if isinstance(wanted, Provider):
        return wanted
    for provider in ALL:
        if provider.id == wanted:
            return provider
    raise ValueError(f"no provider `{wanted}`; there are {', '.join(IDS)}")
