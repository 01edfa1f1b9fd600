"""What would change in files, as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from gen_models.words import plural
from gen_models.write import Change, shown_path

__all__ = ["changes_text", "diff"]

_LINES_SHOWN = 60


def changes_text(changes: Iterable[Change], *, whole: bool) -> str:
    """Return a unified diff of each file; one is cut after a screenful unless `whole`."""
    lines: list[str] = []
    for change in changes:
        all_lines = diff(change)
        rest = 0 if whole else max(0, len(all_lines) - _LINES_SHOWN)
        lines += all_lines[: len(all_lines) - rest]
        if rest:
            lines.append(f"… {plural(rest, 'more line')} of {change.path.name}; -v shows them")
    return "".join(f"{line}\n" for line in lines)


def diff(change: Change) -> list[str]:
    """Return the lines of a unified diff, without their ends.

    A last line that has no end is said, as `diff` does; a carriage return is shown.
    """
    name = shown_path(change.path)
    old = "/dev/null" if change.is_new else name
    before, after = _lines(change.before or b""), _lines(change.after)
    return [
        part
        for line in difflib.unified_diff(before, after, old, name, lineterm="")
        for part in line.split("\n")
    ]


def _lines(content: bytes) -> list[str]:
    text = content.decode(errors="backslashreplace").replace("\r", "\\r")
    *lines, last = text.split("\n")
    return [*lines, f"{last}\n\\ No newline at end of file"] if last else lines
