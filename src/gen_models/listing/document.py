"""One JSON document, read in bounded memory whatever it holds."""

from __future__ import annotations

import json
import math
from collections.abc import Callable

from gen_models.listing.envelope import NotUnderstoodError

__all__ = ["read_document"]

_MAX_CONTAINERS = 500_000
"""Most objects and lists in a document: in memory each takes some thirty times its bytes."""

_MAX_DIGITS = 300
"""Most digits of a number that is read as one; Python itself refuses some thousands."""


def read_document(body: bytes, *, fraction: Callable[[str], object] = float) -> object:
    """Return what a JSON document says; `fraction` reads its numbers that are not whole.

    Raises:
        NotUnderstoodError: It holds more than any provider has to say, or is nested too deeply.
        ValueError: It is not JSON.
    """
    if body.count(b"{") + body.count(b"[") > _MAX_CONTAINERS:
        raise NotUnderstoodError(f"the answer has more than {_MAX_CONTAINERS:,} objects and lists")
    try:
        document: object = json.loads(body, parse_float=fraction, parse_int=_whole_number)
    except RecursionError:
        raise NotUnderstoodError("the answer is nested too deeply") from None
    return document


def _whole_number(digits: str) -> float:
    """Return a number; one that is too long to be any is infinite, and so unknown."""
    return int(digits) if len(digits) <= _MAX_DIGITS else math.inf
