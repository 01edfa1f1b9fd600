"""What went wrong with a request, in words that hold no secret.

Bodies and reason phrases of a provider are never quoted: some echo the key.
"""

from __future__ import annotations

import ssl
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import httpx2

from gen_models.errors import FetchFailed
from gen_models.text import shown

if TYPE_CHECKING:
    from gen_models.auth import FoundKey
    from gen_models.registry import ProviderConfig

Cause = TypeVar("Cause", bound=BaseException)

__all__ = [
    "RETRIED_STATUSES",
    "Transient",
    "describe_transport",
    "status_failure",
    "status_words",
]

RETRIED_STATUSES = frozenset({408, 425, 429, *range(500, 600)})
_KEY_STATUSES = frozenset({400, 401, 403})  # Gemini answers a wrong key with 400

_WORDS: tuple[tuple[type[httpx2.TransportError], str], ...] = (
    (httpx2.ConnectTimeout, "no connection in time"),
    (httpx2.ProxyError, "the proxy refused"),
    (httpx2.ConnectError, "cannot connect"),
    (httpx2.RemoteProtocolError, "the connection broke off, or what came is not HTTP"),
    (httpx2.NetworkError, "the connection was lost"),
    (httpx2.UnsupportedProtocol, "its address is neither http nor https"),
    (httpx2.LocalProtocolError, "the request cannot be expressed in HTTP"),
)


class Transient(Exception):  # noqa: N818  it is no failure yet
    """A failure that may pass; `wait_s` is how long the provider asks to wait."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait_s = wait_s


def describe_transport(
    provider: ProviderConfig, error: httpx2.TransportError
) -> Transient | FetchFailed:
    """Return a connection's error in our words: one that may pass, or a final one."""
    certificate = _cause(error, ssl.SSLCertVerificationError)
    if certificate is not None:
        reason = certificate.verify_message
        return FetchFailed(
            provider.variant,
            f"its certificate is not trusted: {shown(reason)}",
            hint="SSL_CERT_FILE names the certificates to trust, if they are your own",
        )
    words = next((words for kind, words in _WORDS if isinstance(error, kind)), "the request failed")
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return FetchFailed(provider.variant, words)
    cause = _cause(error, OSError)
    detail = cause.strerror if cause is not None else None
    where = f"{words} at {urlsplit(provider.base_url).netloc}"
    return Transient(f"{where}: {shown(detail)}" if detail else where)


def _cause(error: BaseException, kind: type[Cause]) -> Cause | None:
    """Return the first exception of a kind behind an error, itself included."""
    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, kind):
        seen = seen.__cause__ or seen.__context__
    return seen


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
        return f"the key in {key.env_var} may be wrong, expired or without this permission"
    if status in _KEY_STATUSES and provider.env_vars:
        return f"set a key: export {provider.env_vars[0]}=…"
    if status == HTTPStatus.NOT_FOUND and provider.base_url.endswith("/v1"):
        return 'the base_url ends in /v1: set models_endpoint = "/models" beside it'
    if status == HTTPStatus.NOT_FOUND:
        return f"nothing is served at {provider.listing_url}"
    return None
