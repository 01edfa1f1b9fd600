"""What a row says of its model, one reader per shape.

Unknown fields are ignored, and so is a known field of an unexpected type: what is not
understood is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from gen_models.catalog import Facts, known_day
from gen_models.naming import WireId
from gen_models.text import refusal, tidy

if TYPE_CHECKING:
    from gen_models.registry import Shape

__all__ = ["Row", "read_facts"]

Row: TypeAlias = Mapping[str, object]


def read_facts(row: Row, shape: Shape) -> Facts:
    """Return what a row of this shape says of its model."""
    return _SHAPES[shape](row)


def _openai(row: Row) -> Facts:
    top_provider = row.get("top_provider")
    alias_target = row.get("alias_target")
    return Facts(
        name=_text(row, "display_name", "name"),
        context=_count(row, "context_length", "context_window"),
        max_output=_count(row, "max_completion_tokens")
        or (
            _count(top_provider, "max_completion_tokens")
            if isinstance(top_provider, dict)
            else None
        ),
        released=_day(row, "publish_time"),
        knowledge=_day(row, "knowledge_cutoff"),
        retires=_day(row, "shutdown_date", "expiration_date"),
        alias_of=_id(alias_target, "slug") if isinstance(alias_target, dict) else None,
    )


def _mistral(row: Row) -> Facts:
    canonical = _id(row, "name")
    return Facts(
        context=_count(row, "max_context_length"),
        retires=_day(row, "deprecation"),
        replacement=_id(row, "deprecation_replacement_model"),
        alias_of=canonical if canonical != row.get("id") else None,
    )


def _anthropic(row: Row) -> Facts:
    return Facts(
        name=_text(row, "display_name"),
        context=_count(row, "max_input_tokens"),
        max_output=_count(row, "max_tokens"),
        released=_day(row, "created_at"),
        deprecated=True if row.get("lifecycle") == "deprecated" else None,
        retires=_day(row, "retires_at"),
    )


def _gemini(row: Row) -> Facts:
    return Facts(
        name=_text(row, "displayName"),
        context=_count(row, "inputTokenLimit"),
        max_output=_count(row, "outputTokenLimit"),
    )


def _huggingface(_row: Row) -> Facts:
    return Facts()


_SHAPES: Mapping[Shape, Callable[[Row], Facts]] = {
    "openai": _openai,
    "mistral": _mistral,
    "anthropic": _anthropic,
    "gemini": _gemini,
    "huggingface": _huggingface,
}


def _text(row: Row, *keys: str) -> str | None:
    for key in keys:
        if isinstance(value := row.get(key), str) and (text := tidy(value)):
            return text
    return None


def _id(row: Row, key: str) -> WireId | None:
    value = row.get(key)
    return WireId(value) if isinstance(value, str) and refusal(value) is None else None


_LARGEST_COUNT = 10**12


def _count(row: Row, *keys: str) -> int | None:
    """Return the first of the keys that holds a whole number of tokens; 0 is unknown."""
    for key in keys:
        value = row.get(key)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_COUNT:
            return value
    return None


def _day(row: Row, *keys: str) -> str | None:
    return next((day for key in keys if (day := known_day(row.get(key)))), None)
