"""Plurals, lists and likely names, as every message writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["clipped", "nearest", "plural", "some"]


def plural(count: int, noun: str) -> str:
    """Return `1 model`, `2 models`, `1,200 models`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def some(names: Sequence[str], limit: int = 5, *, count: int | None = None) -> str:
    """Return the first names, and how many more there are of `count` in all."""
    more = (len(names) if count is None else count) - min(limit, len(names))
    return ", ".join(names[:limit]) + (f" and {more:,} more" if more > 0 else "")


def clipped(line: str, width: int) -> str:
    """Return a line that is no wider than so many columns; what is cut off shows as `…`."""
    return line if len(line) <= width else line[: width - 1] + "…"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean …?` with the known names most like one, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=3, cutoff=0.55)
    return "; did you mean " + " or ".join(f"`{match}`" for match in close) + "?" if close else ""
