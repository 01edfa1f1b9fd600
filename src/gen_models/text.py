"""Text from outside: which ids are refused, and how foreign text is shown.

A provider's answer may hold anything. An id is either kept exactly or refused by
name; text that is only shown (names, reasons, ids in messages) has every character
that a reader cannot see written out, so that no control sequence and no reversed
line reaches a terminal, a log or a file.
"""

from __future__ import annotations

import re

__all__ = [
    "MAX_WIRE_ID_LENGTH",
    "escaped",
    "escaped_json",
    "in_unicode",
    "refusal",
    "shown",
    "tidy",
]

MAX_WIRE_ID_LENGTH = 256
"""Longest id that is accepted, in characters; the longest real one has 61."""

# Controls, format and bidirectional characters, surrogates, private use, every space but
# U+0020, default-ignorable code points, blanks that render as nothing, non-characters.
# A fixed list rather than `unicodedata`, whose answers change with the Python version.
# Source: Unicode 15.1, UnicodeData.txt and DerivedCoreProperties.txt, checked 2026-11.
_HIDDEN_RANGES = (
    "0-1F 7F-A0 AD 34F 600-605 61C 6DD 70F 890-891 8E2 115F-1160 1680 17B4-17B5 180B-180F "
    "2000-200F 2028-202F 205F-206F 2800 3000 3164 D800-F8FF FDD0-FDEF FE00-FE0F FEFF FFA0 "
    "FFF0-FFFB FFFE-FFFF 110BD 110CD 13430-1343F 1BCA0-1BCA3 1D173-1D17A 1FFFE-1FFFF "
    "2FFFE-2FFFF 3FFFE-3FFFF 4FFFE-4FFFF 5FFFE-5FFFF 6FFFE-6FFFF 7FFFE-7FFFF 8FFFE-8FFFF "
    "9FFFE-9FFFF AFFFE-AFFFF BFFFE-BFFFF CFFFE-CFFFF DFFFE-E0FFF EFFFE-10FFFF"
)


def _character_class(ranges: str) -> str:
    bounds = (part.partition("-") for part in ranges.split())
    return "".join(f"\\U{int(a, 16):08X}-\\U{int(b or a, 16):08X}" for a, _, b in bounds)


_HIDDEN = re.compile(f"[{_character_class(_HIDDEN_RANGES)}]")


def refusal(wire_id: str) -> str | None:
    """Return why no provider could mean this id, or None where it is acceptable."""
    if not wire_id:
        return "it is empty"
    if len(wire_id) > MAX_WIRE_ID_LENGTH:
        return f"it has {len(wire_id):,} characters, more than {MAX_WIRE_ID_LENGTH}"
    is_plain = wire_id.isascii() and wire_id.isprintable()
    if not is_plain and (hidden := _HIDDEN.search(wire_id)):
        return f"it holds the invisible character U+{ord(hidden.group()):04X}"
    if wire_id != wire_id.strip():
        return "it is surrounded by white space"
    return None


def escaped(text: str) -> str:
    r"""Return a text with each hidden character written as Rust writes it, `\u{202e}`."""
    if text.isascii() and text.isprintable():
        return text
    return _HIDDEN.sub(lambda match: f"\\u{{{ord(match.group()):x}}}", text)


def escaped_json(document: str) -> str:
    r"""Return a JSON document with each hidden character of its strings as `\u202e`.

    Between strings it has only spaces and line feeds, which stay; the values are the same.
    """
    return _HIDDEN.sub(lambda match: _json_escape(match.group()), document)


def _json_escape(character: str) -> str:
    if character == "\n":
        return character
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def in_unicode(text: str) -> str:
    """Return a text, such as a path, whose bytes that are no Unicode are written out."""
    return text.encode(errors="backslashreplace").decode()


def shown(text: str, *, limit: int = 120) -> str:
    """Return foreign text for a line of output: escaped, and cut after `limit` characters."""
    return escaped(text if len(text) <= limit else text[: limit - 1] + "…")


def tidy(text: str, *, limit: int = 120) -> str:
    """Return foreign prose as one clean line: hidden characters gone, spaces single."""
    line = " ".join(_HIDDEN.sub(" ", text[: limit * 4]).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
