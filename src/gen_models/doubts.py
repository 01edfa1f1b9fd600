"""What is doubtful in a provider's facts, and in what the settings say of its models. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from gen_models.plausibility import HeldBack, Value
from gen_models.sources import Outcome
from gen_models.words import plural, some

__all__ = ["doubts", "held_back_json"]


def doubts(one: Outcome) -> Iterator[str]:
    """Yield a warning for each kind of doubt; the JSON report has every change."""
    name = one.provider.variant
    if one.held_back:
        changes = some([_words(each) for each in one.held_back], limit=3)
        count = plural(len(one.held_back), "implausible change")
        yield f"{count} of {name} held back: {changes}; --accept-implausible takes them"
    if one.unheard_of:
        those = some([f"`{wire_id}`" for wire_id in one.unheard_of])
        yield f"gen-models.toml describes models that {name} does not have: {those}"
    if one.record and not one.record.models and one.left_out:
        yield f"include, exclude and kinds leave nothing of {name}"


def _words(one: HeldBack) -> str:
    return f"`{one.id}` {one.field} {_value(one.before)} → {_value(one.now)}"


def _value(value: Value) -> str:
    """Return a limit or a price as a person reads it."""
    if value is None:
        return "unknown"
    return f"{value:,}" if isinstance(value, int) else value


def held_back_json(one: Outcome) -> list[dict[str, Any]]:
    """Return the changes that were not taken: what was said before, and what is said now."""
    return [msgspec.structs.asdict(each) for each in one.held_back]
