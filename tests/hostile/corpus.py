"""The corpus: what no honest provider sends, read from the files beside this one."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tests.simulator.wire import Pairs

__all__ = ["HostileAnswer", "Item", "answers", "items"]

_HERE = Path(__file__).parent
Name = Literal["ids", "texts", "numbers", "dates", "addresses"]


@dataclass(frozen=True, slots=True)
class Item:
    """A hostile value, what it is, and for ids whether it is kept or why it is refused."""

    what: str
    value: str
    fate: str | None = None


@dataclass(frozen=True, slots=True)
class HostileAnswer:
    """A hostile answer, what it is, and how the reason begins; None where it is a list."""

    what: str
    status: int
    headers: Pairs
    body: bytes
    reason: str | None


def items(name: Name) -> tuple[Item, ...]:
    """Return the values of a file, in its order."""
    return tuple(Item(row["what"], _value(row), row.get("fate")) for row in _rows(name))


def answers() -> tuple[HostileAnswer, ...]:
    """Return the whole answers, in the order of the file."""
    return tuple(
        HostileAnswer(
            row["what"],
            row.get("status", 200),
            tuple((name, _text(value)) for name, value in row.get("headers", ())),
            b"".join(map(_bytes, row["body"])),
            row["reason"],
        )
        for row in _rows("answers")
    )


def _rows(name: str) -> Iterator[Mapping[str, Any]]:
    return map(json.loads, (_HERE / f"{name}.jsonl").read_text("ascii").splitlines())


def _value(row: Mapping[str, Any]) -> str:
    if "value" in row:
        return str(row["value"])
    text = _text(row)
    return f'"{text}"' if row.get("quoted") else text


def _text(part: str | list[Any] | Mapping[str, Any]) -> str:
    if isinstance(part, str):
        return part
    text, times = part["repeat"] if isinstance(part, Mapping) else part
    return str(text) * int(times)


def _bytes(part: str | list[Any] | Mapping[str, Any]) -> bytes:
    if isinstance(part, Mapping) and "base64" in part:
        return base64.b64decode(part["base64"])
    return _text(part).encode("utf-8", "surrogateescape")
