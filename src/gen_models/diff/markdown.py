"""A difference as Markdown, fit for the body of a pull request. Pure.

Text from outside stands in code spans, where nothing of it means anything: GitHub reads no
mention, reference, address or emoji there, while a backslash would not keep it from one. Only
names made of plain words stand as they are.

    ## Models: 1 removed, 2 added
    **Breaking for Rust users.**
    ### Groq: 1 removed, 2 added
    **1 removed**
    - `gemma-7b-it` (`Gemma__7b__It`), missing since 2026-08-01
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from gen_models.comparison import CatalogDiff, Event, ModelDiff, ProviderDiff
from gen_models.diff.terms import (
    VERDICTS,
    Notation,
    Sides,
    aspects,
    fate,
    headline,
    model_words,
    provider_words,
    setting_words,
)
from gen_models.diff.verdict import reasons, verdict
from gen_models.text import MAX_WIRE_ID_LENGTH, shown
from gen_models.words import plural

__all__ = ["MAX_CHARACTERS", "diff_markdown"]

MAX_CHARACTERS = 60_000
"""GitHub takes 65,536 in a body; the rest is for what somebody puts around it.

Source: the error message of its API, "body is too long (maximum is 65536 characters)",
checked 2026-11.
"""

_FOLDED_FROM = 11
"""Lists of so many are folded."""

Limits = Mapping[Event, int | None]
"""How many models of a list are shown, by what became of them; None is all."""


def diff_markdown(diff: CatalogDiff, sides: Sides) -> str:
    """Return every change, by provider, after what they come to; never too long.

    What does not fit is counted: changes of facts give way first, then all other lists
    alike, and at last whole providers.
    """
    head = "".join(f"{line}\n" for line in _head(diff, sides))
    room = MAX_CHARACTERS - _ROOM_FOR_NOTE - len(head)
    sections = [_section(provider) for provider in diff.providers]
    texts: list[str] = []
    for limits in _ever_tighter():
        texts = [_section_text(section, limits) for section in sections]
        if sum(map(len, texts)) <= room:
            break
    return head + "".join(_fitting(texts, room))


_ROOM_FOR_NOTE = 300


def _ever_tighter() -> Iterator[Limits]:
    counts = (100, 30, 10, 3, 0)
    yield dict.fromkeys(Event)
    for count in counts:
        yield {**dict.fromkeys(Event), Event.CHANGED: count}
    for count in counts:
        yield {**dict.fromkeys(Event, count), Event.CHANGED: 0}


def _fitting(sections: Sequence[str], room: int) -> Iterator[str]:
    for number, section in enumerate(sections):
        room -= len(section)
        if room < 0:
            rest = plural(len(sections) - number, "more provider")
            yield f"\n{rest} did not fit; `gen-models diff --json` has them.\n"
            return
        yield section


# --- the parts


def _head(diff: CatalogDiff, sides: Sides) -> Iterator[str]:
    yield f"## Models: {headline(diff)}"
    yield ""
    yield f"{code(sides.old)} → {code(sides.new)}"
    if not diff.is_empty:
        yield ""
        yield f"**{VERDICTS[verdict(diff)]}.**"
        yield ""
        yield from (f"- {reason.text}" for reason in reasons(diff))
        yield from (f"- setting {setting_words(one, _MARKDOWN)}" for one in diff.settings)


class _List(NamedTuple):
    """What became of some models: the words above their lines, and the lines."""

    event: Event
    title: str
    lines: Sequence[str]


class _Section(NamedTuple):
    """A provider: what stands above its lists, and the lists."""

    lines: Sequence[str]
    lists: Sequence[_List]


def _section(provider: ProviderDiff) -> _Section:
    lines = ["", f"### {prose(provider.variant)}: {fate(provider)}"]
    whole = [f"- {what} {change}" for what, change in provider_words(provider, _MARKDOWN)]
    lines += ["", *whole] if whole else []
    return _Section(lines, [_list(event, some) for event, some in provider.by_event.items()])


def _list(event: Event, models: Sequence[ModelDiff]) -> _List:
    title = f"{len(models):,} {event}"
    if event is Event.CHANGED and len(models) > 1:
        title += f": {aspects(models)}"
    return _List(event, title, [f"- {model_words(event, one, _MARKDOWN)}" for one in models])


def _section_text(section: _Section, limits: Limits) -> str:
    lines = [*section.lines]
    for one in section.lists:
        lines += ["", *_list_lines(one, limits[one.event])]
    return "".join(f"{line}\n" for line in lines)


def _list_lines(one: _List, limit: int | None) -> Iterator[str]:
    told = one.lines[:limit]
    is_folded = len(told) >= _FOLDED_FROM
    yield f"<details><summary>{one.title}</summary>" if is_folded else f"**{one.title}**"
    yield ""
    yield from told
    if rest := len(one.lines) - len(told):
        yield f"- … and {rest:,} more that did not fit; `gen-models diff --json` has them"
    if is_folded:
        yield ""
        yield "</details>"


# --- text from outside


def code(text: str) -> str:
    """Return a code span; its fence is longer than any run of backticks inside."""
    line = shown(text, limit=MAX_WIRE_ID_LENGTH)
    if not line:
        return "(empty)"
    if "`" not in line:
        return f"`{line}`"
    fence = "`" * (max(map(len, re.findall("`+", line))) + 1)
    return f"{fence} {line} {fence}"


_PLAIN_WORDS = re.compile(r"(?:[A-Za-z0-9 .,+()/'-]|: )*")
_MEANS_MORE = re.compile(r"www\.|gh-\d|[0-9a-f]{7}", re.IGNORECASE)
"""An address, an issue, a commit: what GitHub links even in plain words."""


def prose(text: str) -> str:
    """Return plain words as they are, anything else in a code span."""
    is_plain = _PLAIN_WORDS.fullmatch(text) and not _MEANS_MORE.search(text)
    return text if is_plain and text == text.strip() and text == shown(text) else code(text)


_MARKDOWN = Notation(code=code, prose=prose)
