"""Reading page sizes and cursors out of a request."""

import base64
import binascii

from tests.simulator.providers.api import RefusalError
from tests.simulator.wire import Request

AWKWARD = b"\xfb\xef\xff"
"""In base64 it gives `++//`: a client that does not percent-encode a cursor loses its place."""


def whole_number(request: Request, name: str, default: int) -> int:
    """A query parameter as a whole number.

    Raises:
        RefusalError: it is something else.
    """
    text = request.param(name)
    if text is None:
        return default
    if not (text.isascii() and text.removeprefix("-").isdigit()):
        raise RefusalError(400, f"{name}: value is not a valid integer")
    return int(text)


def bounded(request: Request, name: str, default: int, limits: tuple[int, int]) -> int:
    """A query parameter as a whole number within limits.

    Raises:
        RefusalError: it is not a whole number, or outside.
    """
    number = whole_number(request, name, default)
    least, most = limits
    if not least <= number <= most:
        raise RefusalError(400, f"{name}: must be between {least} and {most}")
    return number


def capped(size: int, cap: int | None) -> int:
    """The page size, or the smaller one that the test set."""
    return size if cap is None else min(size, cap)


def opaque(offset: int) -> str:
    """A cursor that tells a client nothing."""
    return base64.b64encode(AWKWARD + f"offset={offset}".encode()).decode()


def offset_of(cursor: str) -> int:
    """Where an opaque cursor points.

    Raises:
        RefusalError: this server never gave out such a cursor.
    """
    try:
        text = base64.b64decode(cursor, validate=True).removeprefix(AWKWARD).decode()
        return int(text.removeprefix("offset="))
    except (binascii.Error, ValueError) as error:
        raise RefusalError(400, f"the cursor is not valid: {cursor}") from error
