"""What `--check` says, in one screen of 80 by 24: what differs, where, and what mends it.

The command that mends it is never cut, nor is a warning; what is left of the screen goes to
the providers, and the rest to the diffs of the files. `-v` shows all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from gen_models.changes import excerpts
from gen_models.diff import Verdict, verdict, verdict_lines
from gen_models.report import counts_line, files_line, news_lines
from gen_models.run import GenerationSummary
from gen_models.words import clipped

__all__ = ["check_text"]

_LINES, _COLUMNS = 24, 80
_LEAST_FOR_DIFFS = 5


def check_text(summary: GenerationSummary, messages: Sequence[str]) -> str:
    """Return what a check found; `messages` are the lines that stderr will have below it."""
    below = [*counts_line(summary), *_verdict_line(summary), *files_line(summary)]
    room = _LINES - len(below) - sum(map(_height, messages))
    news = list(news_lines(summary, max(1, room - _LEAST_FOR_DIFFS)))
    gap = [""] if news else []
    diffs = excerpts(summary.changes, max(1, room - len(news) - len(gap)))
    lines = [*diffs, *news, *gap, *below]
    return "".join(f"{clipped(line, _COLUMNS)}\n" for line in lines)


def _verdict_line(summary: GenerationSummary) -> list[str]:
    if verdict(summary.diff) is Verdict.COMPATIBLE:
        return []
    return list(islice(verdict_lines(summary.diff), 1))


def _height(message: str) -> int:
    """Return how many lines of the screen a message takes."""
    return max(1, -(-len(message) // _COLUMNS))
