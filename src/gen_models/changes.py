"""What would change in files, as a unified diff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gen_models.lock import LOCK_NAME
from gen_models.text import escaped
from gen_models.words import plural
from gen_models.write import Change, shown_path

__all__ = ["changes_text", "diff", "excerpts"]

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


def excerpts(changes: Sequence[Change], max_lines: int) -> Iterator[str]:
    """Yield what differs in each file, so many lines in all; at least a line a file.

    A short diff leaves its room to the longer ones. Files beyond `max_lines` are counted.
    """
    told = changes if len(changes) <= max_lines else changes[: max_lines - 1]
    lengths = [len(diff(change)) for change in told]
    if sum(lengths) > max_lines:
        lengths = [1 if _is_lock(one) else n for one, n in zip(told, lengths, strict=True)]
    for change, room in zip(told, _shares(lengths, max_lines), strict=True):
        yield from _excerpt(change, room)
    if rest := len(changes) - len(told):
        yield f"… and {plural(rest, 'more file')}"


def _is_lock(change: Change) -> bool:
    """Whether it is the lock, whose long lines say nothing at their beginning."""
    return change.path.name == LOCK_NAME


def _shares(lengths: Sequence[int], room: int) -> list[int]:
    """Return how many lines of `room` each one has, none more than it needs."""
    shares = [0] * len(lengths)
    shortest_first = sorted(range(len(lengths)), key=lambda index: lengths[index])
    for served, index in enumerate(shortest_first):
        shares[index] = min(lengths[index], room // (len(lengths) - served))
        room -= shares[index]
    return shares


def _excerpt(change: Change, max_lines: int) -> list[str]:
    """Return a diff if there is room for it, else its beginning without context."""
    lines = diff(change)
    if len(lines) <= max_lines:
        return lines
    lines = diff(change, context=0)
    if max_lines < _SHORTEST_EXCERPT:
        differing = sum(line.startswith(("+", "-")) for line in lines) - 2
        return [f"{change.path.name}: {plural(differing, 'changed line')}; -v shows them"]
    rest = len(lines) - max_lines + 1
    more = [f"… {plural(rest, 'more line')} of {change.path.name}; -v shows them"]
    return lines if rest <= 1 else [*lines[: max_lines - 1], *more]


_SHORTEST_EXCERPT = 6
"""Two lines of names, one of place, two that say something, and how many more there are."""


def diff(change: Change, *, context: int = 3) -> list[str]:
    """Return the lines of a unified diff, without their ends, `context` of them around.

    A last line that has no end is said, as `diff` does; what a reader cannot see is shown.
    """
    import difflib  # most runs find no difference

    name = shown_path(change.path)
    old = "/dev/null" if change.is_new else name
    before, after = _lines(change.before or b""), _lines(change.after)
    return [
        part
        for line in difflib.unified_diff(before, after, old, name, lineterm="", n=context)
        for part in line.split("\n")
    ]


def _lines(content: bytes) -> list[str]:
    text = content.decode(errors="backslashreplace").replace("\r", "\\r")
    *lines, last = [_visible(line) for line in text.split("\n")]
    return [*lines, f"{last}\n\\ No newline at end of file"] if last else lines


def _visible(line: str) -> str:
    return "\t".join(escaped(part) for part in line.split("\t"))
