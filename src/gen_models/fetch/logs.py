"""Logs of the HTTP client: what holds a key is not let through.

The client logs whole URLs, and some providers take the key there; a program that imports
this one may well have its logs switched on.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

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


@contextmanager
def withheld(secrets: Iterable[str]) -> Iterator[None]:
    """Drop every record of the HTTP client that holds one of these, while this lasts."""
    kept = tuple(secrets)

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
