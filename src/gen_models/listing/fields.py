"""Fields of a row, by name: the value if it is of the expected type, else None."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from gen_models.catalog import known_day
from gen_models.naming import WireId
from gen_models.text import refusal, tidy

__all__ = ["Row", "count", "day", "identifier", "identifiers", "inner", "text"]

Row: TypeAlias = Mapping[str, object]

_LARGEST_COUNT = 10**12


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
    listed = values if isinstance(values, list) else []
    return tuple(WireId(one) for one in listed if isinstance(one, str) and refusal(one) is None)


def count(row: Row, *keys: str) -> int | None:
    """Return the first of the keys that holds a whole number of tokens; 0 is unknown."""
    for key in keys:
        value = row.get(key)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_COUNT:
            return value
    return None


def day(row: Row, *keys: str) -> str | None:
    """Return the first of the keys that holds a day, or a moment."""
    return next((found for key in keys if (found := known_day(row.get(key)))), None)


def inner(row: Row, key: str) -> Row:
    """Return an object inside a row; an empty one where there is none."""
    value = row.get(key)
    return value if isinstance(value, dict) else {}
