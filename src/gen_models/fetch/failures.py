"""What went wrong with a request, in words that hold no secret.

Bodies and reason phrases of a provider are never quoted: some echo the key.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx2

from gen_models.errors import FetchFailed
from gen_models.text import shown

if TYPE_CHECKING:
    from gen_models.auth import FoundKey
    from gen_models.registry import ProviderConfig

__all__ = [
    "RETRIED_STATUSES",
    "Transient",
    "causes",
    "describe_transport",
    "status_failure",
    "status_words",
]

RETRIED_STATUSES = frozenset({408, 425, 429, *range(500, 600)})
_KEY_STATUSES = frozenset({400, 401, 403})  # Gemini answers a wrong key with 400

_NETWORK = "check the network, its base_url and the proxy variables"
_LATER = "run again later"
_WORDS: tuple[tuple[type[httpx2.TransportError], str, str | None], ...] = (
    (httpx2.ConnectTimeout, "no connection in time", _NETWORK),
    (httpx2.ProxyError, "the proxy refused", "check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY"),
    (httpx2.ConnectError, "cannot connect", _NETWORK),
    (
        httpx2.RemoteProtocolError,
        "the connection broke off, or what came is not HTTP",
        _LATER,
    ),
    (httpx2.NetworkError, "the connection was lost", _LATER),
    (httpx2.UnsupportedProtocol, "its address is neither http nor https", None),
    (httpx2.LocalProtocolError, "the request cannot be expressed in HTTP", None),
    (httpx2.TransportError, "the request failed", _LATER),
)


class Transient(Exception):  # noqa: N818  it is no failure yet
    """A failure that may pass; `wait_s` is how long the provider asks to wait."""

    def __init__(
        self, reason: str, *, wait_s: float | None = None, hint: str | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait_s = wait_s
        self.hint = hint


def describe_transport(
    provider: ProviderConfig, error: httpx2.TransportError
) -> Transient | FetchFailed:
    """Return a connection's error in our words: one that may pass, or a final one."""
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return FetchFailed(
                provider.variant,
                f"its certificate is not trusted: {shown(cause.verify_message)}",
                hint="SSL_CERT_FILE names the certificates to trust, if they are your own",
            )
    words, hint = next((words, hint) for kind, words, hint in _WORDS if isinstance(error, kind))
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return FetchFailed(provider.variant, words)
    detail = _system_words(error)
    where = f"{words} at {urlsplit(provider.base_url).netloc}"
    return Transient(f"{where}: {shown(detail)}" if detail else where, hint=hint)


def _system_words(error: BaseException) -> str | None:
    """Return what the operating system says about a failure, such as `Connection refused`."""
    for cause in causes(error):
        if isinstance(cause, socket.gaierror):
            return cause.strerror
        if isinstance(cause, OSError) and cause.errno:
            return os.strerror(cause.errno)
    return None


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that is behind it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def status_failure(provider: ProviderConfig, status: int, key: FoundKey | None) -> FetchFailed:
    """Return the error for a final status, with what the user can do about it."""
    return FetchFailed(
        provider.variant, status_words(status), hint=_status_hint(provider, status, key)
    )


def status_words(status: int) -> str:
    """Return `404 Not Found`, or only the number where it has no standard name."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"status {status}"


def _status_hint(provider: ProviderConfig, status: int, key: FoundKey | None) -> str | None:
    if status in _KEY_STATUSES and key is not None:
        return f"{key.name} may be wrong, expired or without this permission"
    if status in _KEY_STATUSES and provider.env_vars:
        return f"set a key: export {provider.env_vars[0]}=…"
    if status == HTTPStatus.NOT_FOUND and provider.base_url.endswith("/v1"):
        return 'the base_url ends in /v1: set models_endpoint = "/models" beside it'
    if status == HTTPStatus.NOT_FOUND:
        return f"nothing is served at {provider.listing_url.partition('?')[0]}"
    return None
