"""Logs of the HTTP client: what holds a key is not let through.

The client logs whole URLs, and some providers take the key there; a program that imports
this one may well have its logs switched on.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import quote, quote_plus

import httpx2

__all__ = ["withheld"]

# Source: httpx2 2.16 and httpcore2 2.16, every `logging.getLogger`, checked 2026-11.
_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
)


def _spellings(secret: str) -> set[str]:
    """Return a key as it is, as each way of writing a URL spells it, and as `repr` does."""
    in_query = str(httpx2.QueryParams({"": secret})).removeprefix("=")
    return {secret, in_query, quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1]}


@contextmanager
def withheld(secrets: Iterable[str]) -> Iterator[None]:
    """Drop every record of the HTTP client that holds one of these, while this lasts.

    A key outside ASCII is never sent, and may have no spelling in a URL.
    """
    sent = (secret for secret in secrets if secret.isascii())
    kept = {spelled for secret in sent for spelled in _spellings(secret)}

    def is_harmless(record: logging.LogRecord) -> bool:
        message = record.getMessage()
        return not any(secret in message for secret in kept)

    loggers = [logging.getLogger(name) for name in _LOGGERS]
    for logger in loggers:
        logger.addFilter(is_harmless)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(is_harmless)
