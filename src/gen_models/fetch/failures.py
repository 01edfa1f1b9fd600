"""What went wrong with a request, in words that hold no secret.

Bodies and reason phrases of a provider are never quoted: some echo the key.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pyreqwest.exceptions import (
    BuilderError,
    ClientClosedError,
    ConnectError,
    ConnectTimeoutError,
    DecodeError,
    DetailedPyreqwestError,
    NetworkError,
    PyreqwestError,
)

from gen_models.errors import FetchFailed
from gen_models.text import shown

if TYPE_CHECKING:
    from gen_models.auth import FoundKey
    from gen_models.registry import ProviderConfig

__all__ = [
    "RETRIED_STATUSES",
    "GivenUp",
    "Transient",
    "causes",
    "describe_transport",
    "late_failure",
    "status_failure",
    "status_words",
]

RETRIED_STATUSES = frozenset({408, 425, 429, *range(500, 600)})
_KEY_STATUSES = frozenset({400, 401, 403})  # Gemini answers a wrong key with 400

_NETWORK = "check the network, its base_url and the proxy variables"
_PROXY = "check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY"
_LATER = "run again later"
_TRUST = "SSL_CERT_FILE names the certificates to trust, if they are your own"
_WORDS: tuple[tuple[type[PyreqwestError], str, str], ...] = (
    (ConnectTimeoutError, "no connection in time", _NETWORK),
    (NetworkError, "the connection was lost", _LATER),
    (DecodeError, "the connection broke off, or what came is not HTTP", _LATER),
    (PyreqwestError, "the request failed", _LATER),
)

# What the client's errors say, of which there are no kinds. Source: hyper-util 0.1
# (client::legacy), rustls 0.23 (CertificateError) and std of Rust, seen with pyreqwest 0.15.
_CONNECTING = "client error (Connect)"
_TUNNEL = "tunnel error: "
_TUNNEL_UNREACHED = f"{_TUNNEL}failed to create underlying connection"
_CERTIFICATE = "invalid peer certificate: "
_CERTIFICATE_WORDS = {
    "certificate expired": "it has expired",
    "certificate not valid yet": "it is not valid yet",
    "certificate not valid for name": "it is for another host",
    "UnknownIssuer": "nobody who is trusted has issued it",
    "Other(OtherError(CaUsedAsEndEntity))": "it is one of an authority, not of a server",
}
_NO_TLS = "received corrupt message"
_NAME_SERVER = "failed to lookup address information: "
_SYSTEM = r"\(os error (\d+)\)$"


class Transient(Exception):  # noqa: N818  it is no failure yet
    """A failure that may pass; `wait_s` is how long the provider asks to wait."""

    def __init__(
        self, reason: str, *, wait_s: float | None = None, hint: str | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait_s = wait_s
        self.hint = hint


class GivenUp(Exception):  # noqa: N818  nobody hears of it
    """The caller was interrupted, and waits for no answer any more."""


def describe_transport(
    provider: ProviderConfig, error: PyreqwestError
) -> Transient | FetchFailed | GivenUp:
    """Return a connection's error in our words: one that may pass, or a final one."""
    said = _said(error)
    if isinstance(error, ClientClosedError):
        return GivenUp()
    if isinstance(error, BuilderError):
        return FetchFailed(provider.variant, "its address is neither http nor https")
    for message in said:
        if message.startswith(_CERTIFICATE):
            why = _certificate_words(message.removeprefix(_CERTIFICATE))
            return FetchFailed(
                provider.variant, f"its certificate is not trusted: {why}", hint=_TRUST
            )
    words, hint = _words(error, said)
    detail = _system_words(said)
    where = f"{words} at {urlsplit(provider.base_url).netloc}"
    return Transient(f"{where}: {shown(detail)}" if detail else where, hint=hint)


def _said(error: PyreqwestError) -> list[str]:
    """Return what the client says of an error and of what is behind it; it may hold the URL."""
    details = error.details if isinstance(error, DetailedPyreqwestError) else None
    return [cause["message"] for cause in (details and details["causes"]) or ()]


def _words(error: PyreqwestError, said: Sequence[str]) -> tuple[str, str]:
    if _TUNNEL_UNREACHED in said:
        return "cannot connect to the proxy", _PROXY
    if any(message.startswith(_TUNNEL) for message in said):
        return "the proxy refused", _PROXY
    if isinstance(error, ConnectError) and _CONNECTING in said:
        return "cannot connect", _NETWORK
    return next((words, hint) for kind, words, hint in _WORDS if isinstance(error, kind))


def _certificate_words(message: str) -> str:
    known = (words for start, words in _CERTIFICATE_WORDS.items() if message.startswith(start))
    return next(known, shown(message))


def _system_words(said: Sequence[str]) -> str | None:
    """Return what the system says about a failure, such as `Connection refused`."""
    for message in said:
        if message.startswith(_NO_TLS):
            return "it speaks no TLS"
        if message.startswith(_NAME_SERVER):
            return message.removeprefix(_NAME_SERVER)
        if number := re.search(_SYSTEM, message):
            return os.strerror(int(number[1]))
    return None


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that is behind it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def late_failure(provider: ProviderConfig, timeout_s: float) -> FetchFailed:
    """Return the error for a provider whose time is up."""
    return FetchFailed(
        provider.variant,
        f"no complete answer within {timeout_s:g} s",
        hint="raise timeout_s in gen-models.toml, or run again later",
    )


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
