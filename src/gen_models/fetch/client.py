"""The HTTP client: one for this machine, and one for all others through the proxies, if any.

It trusts the system's certificates, or those of SSL_CERT_FILE and SSL_CERT_DIR. It follows no
redirect, keeps no cookie, reads no `.netrc`, unpacks no answer and logs nothing: what of these
is wanted stands in `answer`. Nor does it wait for an answer: the deadline of a provider is kept
in `pages`.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from contextlib import suppress
from datetime import timedelta

from pyreqwest.client import SyncClient, SyncClientBuilder
from pyreqwest.exceptions import BuilderError
from pyreqwest.http import Url
from pyreqwest.runtime import runtime_worker_threads

from gen_models import __version__
from gen_models.errors import ConfigError
from gen_models.registry import is_loopback

__all__ = ["Clients"]

_CONNECT_TIMEOUT = timedelta(seconds=10)
_WORKERS = 16
"""Threads of the client: a flood of heads of answers keeps one of them from all else."""
_PROXY_VARIABLES = (
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy",
)  # fmt: skip
_PROXY = (
    r"(((?i:https?)|socks4a?|socks5h?)://)?([\w.~!$&'()*+,;=:%-]*@)?([\w.-]+|\[[0-9A-Fa-f:.]+\])(:\d+)?"
    r"(?(1)(/[\w.~%/-]*)?)"
)
"""What the client takes for a proxy; what it does not, such as a space, it would pass over."""
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip"}


class Clients:
    """The client of each address; each is made when the first address asks for it.

    It is one for all if no proxy can be in the way.
    """

    def __init__(self) -> None:
        """Look at the proxies of the environment, of which the client passes over bad ones.

        Raises:
            ConfigError: One of them is no address.
        """
        self._made: dict[bool, SyncClient] = {}
        self._making = threading.Lock()
        with suppress(RuntimeError):  # a program that uses the client too has settled it
            runtime_worker_threads(_WORKERS)
        for name in _PROXY_VARIABLES:
            if not _may_be_proxy(os.environ.get(name, "")):
                raise ConfigError(
                    f"`{name}` in the environment is not the address of a proxy",
                    hint="it has the form http://host:port or socks5://host:port",
                )

    def make_ahead(self) -> None:
        """Begin to make what asks others, in a thread: reading the certificates takes its time."""
        threading.Thread(target=self._make_ahead, name="gen-models", daemon=True).start()

    def _make_ahead(self) -> None:
        with suppress(ConfigError):  # whoever asks is told
            self._client(is_direct=False)

    def of(self, address: str) -> SyncClient:
        """Return the client that asks there.

        What is on this machine is not asked through a proxy, for which that name means
        another machine.

        Raises:
            ConfigError: There are no certificates to check any server by, or the process was
                forked from one in which the client runs.
        """
        try:
            is_here = is_loopback(address)
        except ValueError:  # it is no address, which its provider is told when it is asked
            is_here = False
        return self._client(is_direct=is_here and _has_proxies())

    def _client(self, *, is_direct: bool) -> SyncClient:
        with self._making:
            if is_direct not in self._made:
                self._made[is_direct] = _built(_builder(is_direct=is_direct))
            return self._made[is_direct]

    def close(self) -> None:
        """End all requests that wait for an answer."""
        for client in list(self._made.values()):
            client.close()


def _has_proxies() -> bool:
    """Return whether the environment names a proxy, or a system may that has settings of them."""
    is_set = any(map(os.environ.get, _PROXY_VARIABLES))
    return is_set or sys.platform in {"darwin", "win32"}


def _may_be_proxy(value: str) -> bool:
    """Return whether a variable names no proxy, or one that the client can speak to."""
    if not value:
        return True
    try:
        Url(value if "://" in value else f"http://{value}")
    except ValueError:
        return False
    return re.fullmatch(_PROXY, value, re.ASCII) is not None


def _builder(*, is_direct: bool) -> SyncClientBuilder:
    builder = SyncClientBuilder()
    return (
        (builder.no_proxy() if is_direct else builder)
        .runtime_multithreaded(enable=True)
        .user_agent(f"gen-models/{__version__}")
        .default_headers(_HEADERS)
        .follow_redirects(enable=False)
        .gzip(enable=False)
        .brotli(enable=False)
        .zstd(enable=False)
        .deflate(enable=False)
        .http1_allow_obsolete_multiline_headers_in_responses(True)  # noqa: FBT003  so it is called
        .connect_timeout(_CONNECT_TIMEOUT)
    )


def _built(builder: SyncClientBuilder) -> SyncClient:
    try:
        return builder.build()
    except BuilderError:
        raise ConfigError(
            "there are no certificates to check the providers by",
            hint="check SSL_CERT_FILE and SSL_CERT_DIR, or install the system's ca-certificates",
        ) from None
    except RuntimeError:
        raise ConfigError(
            "the process was forked from one that has asked providers already",
            hint="start it by multiprocessing's `spawn`, or ask in the first one",
        ) from None
