"""Fields of a row, by name: the value if it is of the expected type, else None."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TypeAlias

from gen_models.catalog import known_day
from gen_models.naming import WireId
from gen_models.text import refusal, tidy

__all__ = [
    "MILLISECONDS",
    "Row",
    "claim",
    "count",
    "day",
    "day_of_epoch",
    "identifier",
    "identifiers",
    "inner",
    "listed",
    "mentioned",
    "objects",
    "text",
    "words",
]

Row: TypeAlias = Mapping[str, object]

_LARGEST_COUNT = 10**12
_DIGITS = re.compile(r"[0-9]{1,12}")
MILLISECONDS = 1000
"""So many make a second."""


def text(row: Row, *keys: str) -> str | None:
    """Return the first of the keys that holds prose, as one clean line."""
    for key in keys:
        if isinstance(value := row.get(key), str) and (line := tidy(value)):
            return line
    return None


def identifier(row: Row, key: str) -> WireId | None:
    """Return an id that a provider could mean."""
    value = row.get(key)
    return WireId(value) if isinstance(value, str) and refusal(value) is None else None


def identifiers(row: Row, key: str) -> tuple[WireId, ...]:
    """Return the ids in a list that a provider could mean, in its order."""
    values = row.get(key)
    ids = values if isinstance(values, list) else []
    return tuple(WireId(one) for one in ids if isinstance(one, str) and refusal(one) is None)


def count(row: Row, *keys: str) -> int | None:
    """Return the first of the keys that holds a whole number of tokens; 0 is unknown.

    It may be the text of one, as Together and Cloudflare have it.
    """
    for key in keys:
        value = row.get(key)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, str) and _DIGITS.fullmatch(value):
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_COUNT:
            return value
    return None


def day(row: Row, *keys: str) -> str | None:
    """Return the first of the keys that holds a day, or a moment."""
    return next((found for key in keys if (found := known_day(row.get(key)))), None)


def day_of_epoch(row: Row, key: str, *, per_second: int = 1) -> str | None:
    """Return the day (UTC) of a moment that is told since 1970, in seconds or finer."""
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        moment = dt.datetime.fromtimestamp(value // per_second, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return known_day(moment.date().isoformat())


def inner(row: Row, *path: str) -> Row:
    """Return an object inside a row; an empty one where there is none."""
    found: object = row
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def objects(row: Row, key: str) -> tuple[Row, ...]:
    """Return the objects of a list inside a row."""
    value = row.get(key)
    return tuple(one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def words(row: Row, key: str) -> tuple[str, ...] | None:
    """Return a list of words in small letters; None where there is no list."""
    value = row.get(key)
    if not isinstance(value, list):
        return None
    return tuple(one.strip().lower() for one in value if isinstance(one, str))


def claim(row: Row, *keys: str) -> bool | None:
    """Return the first of the keys that holds yes or no."""
    said = (row.get(key) for key in keys)
    return next((value for value in said if isinstance(value, bool)), None)


def listed(said: tuple[str, ...] | None, *names: str) -> bool | None:
    """Return whether a list that names all that a model can do has one of these."""
    return None if said is None else not set(names).isdisjoint(said)


def mentioned(said: tuple[str, ...] | None, *names: str) -> bool | None:
    """Return True if a list has one of these; a list with gaps tells of nothing by silence."""
    return listed(said, *names) or None
