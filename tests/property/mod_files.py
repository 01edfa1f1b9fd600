"""Strategies for a `mod.rs` as people write it, in pieces that no line may come between."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

__all__ = ["NAMES", "OURS", "ModFile", "mod_files"]

OURS = ("anthropic", "groq", "m2", "mistral", "openai", "provider", "r_2", "zenmux")
"""Modules that a run may want to declare."""

_THEIRS = ("async", "helpers", "prelude", "tests", "zzz")
NAMES = OURS + _THEIRS
"""All modules that a file declares."""
_NOTES = (
    "",
    "// a note\n",
    "/// Documented.\n",
    "/** Documented. */\n",
    '#[cfg(feature = "x")]\n',
    "#[macro_use]\n",
    "#[rustfmt::skip]\n",
    "/// Documented.\n///\n/// At length.\n#[cfg(test)]\n",
    "#[cfg(\n    any(unix, windows)\n)]\n",
    "// a note\n#[doc(hidden)]\n// another\n",
    "#[cfg(test)]\n\n// far away\n\n",
    "/* a\n   note */\n",
)
_VISIBILITIES = ("pub ", "", "pub(crate) ")
_ENDS = ("", "", "", " // why", " // why", " /* why\n   not */", " fn g() {\n}", " use a;")
_HEADS = (
    "// SPDX-License-Identifier: MIT\n",
    "// Copyright\n// All rights reserved\n",
    "/* Copyright */\n",
    "//! Documentation.\n",
    "//! Documentation.\n//!\n//! At length.\n",
    "/*! Documentation. */\n",
    "#![allow(dead_code)]\n",
    "#![allow(\n    dead_code\n)] // why\n",
)
_ITEMS = (
    "use std::fmt;\n",
    "pub use self::openai::ProviderModelOpenAi;\n",
    "mod inline {\n    pub mod groq;\n}\n",
    "/// Documented.\nmod mistral {}\n",
    'fn f() {\n    let pub_mod = "pub mod openai;";\n}\n',
    "macro_rules! m {\n    () => {\n        mod openai;\n    };\n}\n",
    "cfg_if! {\n    if #[cfg(unix)] {\n        pub mod groq;\n    }\n}\n",
    "m!();\n",
    "// nothing but a note\n",
    'const A: &str = "\npub mod groq;\n";\n',
    "pub enum E {\n    A,\n}\n",
    "#[cfg(test)]\nmod tests {\n    use super::*;\n}\n",
    "// \x0c \u2028 \x85 are no line ends\n",
)


class ModFile(NamedTuple):
    """A source, and the pieces that it is made of; the last one may lack its line end there."""

    source: str
    pieces: tuple[str, ...]


@st.composite
def _declarations(draw: st.DrawFn) -> list[str]:
    """Return declarations on consecutive rows, in the order of their names or not."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True))
    names = sorted(names) if draw(st.booleans()) else names
    return [draw(_declaration(name)) for name in names]


def _declaration(name: str) -> st.SearchStrategy[str]:
    ident = "r#async" if name == "async" else name
    notes, visibilities, ends = map(st.sampled_from, (_NOTES, _VISIBILITIES, _ENDS))
    plain = st.just(f"pub mod {ident};\n")
    adorned = st.builds(
        lambda note, visibility, end: f"{note}{visibility}mod {ident};{end}\n",
        notes,
        visibilities,
        ends,
    )
    return st.one_of(plain, plain, adorned)


@st.composite
def _pieces(draw: st.DrawFn) -> list[str]:
    heads = draw(st.lists(st.sampled_from(_HEADS), max_size=2, unique=True))
    items = st.sampled_from(_ITEMS).map(lambda item: [item])
    body = draw(st.lists(st.one_of(_declarations(), items), max_size=5))
    blank = ["\n"] * draw(st.sampled_from((1, 1, 1, 0, 2)))
    groups = [[head] for head in heads] + body
    return [piece for group in groups for piece in (*group, *blank)][: -len(blank) or None]


@cache
def mod_files() -> st.SearchStrategy[ModFile]:
    """Sources with docs, attributes, comments, blocks, oddities, and any line end."""
    return st.builds(_mod_file, _pieces(), st.sampled_from(("\n", "\n", "\r\n")), st.booleans())


_HEADER = re.compile(r"(//(?![/!]).*\n|/\*(?![*!])(.|\n)*?\*/\n)+")


def _without_header(pieces: list[str]) -> list[str]:
    """Return the pieces with the comment that heads a file apart from what it stands on."""
    for number, piece in enumerate(pieces):
        header = _HEADER.match(piece)
        end = header.end() if header else 0
        if end < len(piece) and not (piece.isspace() and not any(map(str.strip, pieces[:number]))):
            return [*pieces[:number], piece[:end], piece[end:], *pieces[number + 1 :]]
    return pieces


def _mod_file(pieces: list[str], newline: str, ends: bool) -> ModFile:  # noqa: FBT001  drawn
    newline = newline if "".join(pieces).rstrip().count("\n") else "\n"
    parts = [piece.replace("\n", newline) for piece in _without_header(pieces)]
    while not ends and parts and parts[-1] == newline:
        parts.pop()
    source = "".join(parts)
    return ModFile(source if ends else source.removesuffix(newline), tuple(parts))
