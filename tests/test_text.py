"""Text from outside: what is refused, and what is shown."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given

from gen_models.text import MAX_WIRE_ID_LENGTH, escaped, refusal, shown, tidy
from tests.property.strategies import hostile_text

# Default_Ignorable_Code_Point and blanks that are no space to Unicode.
_RENDER_AS_NOTHING = (
    0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200D, 0x2060,
    0x2065, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0x1BCA0, 0x1D173, 0xE0000,
    0xE0041, 0xE01EF, 0xE0FFF, 0x13439, 0x1343F,
)  # fmt: skip

_BIDIRECTIONAL = (0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069)
_NON_CHARACTERS = (0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF)
_SURROGATES_AND_PRIVATE = (0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xF0000, 0x10FFFD)
_HIDDEN = _RENDER_AS_NOTHING + _BIDIRECTIONAL + _NON_CHARACTERS + _SURROGATES_AND_PRIVATE


# --- refusal


@pytest.mark.parametrize(
    ("wire_id", "reason"),
    [
        ("gpt-4o", None),
        ("a", None),
        ("模型/é-٣", None),
        ("/home/me/My Model.gguf", None),
        ('a"b\\c', None),
        ("e\u0301", None),
        ("🦀", None),
        ("x" * 256, None),
        ("字" * 256, None),
        ("", "it is empty"),
        (" ", "it is surrounded by white space"),
        (" gpt-4o", "it is surrounded by white space"),
        ("gpt-4o ", "it is surrounded by white space"),
        ("x" * 257, "it has 257 characters, more than 256"),
        pytest.param("x" * 1_000_000, "it has 1,000,000 characters, more than 256", id="a million"),
        ("gpt\n4o", "it holds the invisible character U+000A"),
        ("gpt-4o\t", "it holds the invisible character U+0009"),
        ("gpt\x004o", "it holds the invisible character U+0000"),
        ("gpt\u00a04o", "it holds the invisible character U+00A0"),
        ("gpt\u202e4o", "it holds the invisible character U+202E"),
        ("\ud800", "it holds the invisible character U+D800"),
        ("gpt\U000e0041", "it holds the invisible character U+E0041"),
    ],
)
def test_refusal(wire_id: str, reason: str | None) -> None:
    """An id is accepted as it is, or refused for one reason that is told."""
    assert refusal(wire_id) == reason


def test_the_longest_id_is_accepted() -> None:
    """The bound itself is inside."""
    assert refusal("x" * MAX_WIRE_ID_LENGTH) is None
    assert refusal("x" * (MAX_WIRE_ID_LENGTH + 1)) is not None


@pytest.mark.parametrize("code_point", _HIDDEN, ids=lambda code: f"U+{code:04X}")
def test_hidden_characters_are_refused(code_point: int) -> None:
    """What a reader cannot see has no place in an id."""
    assert refusal(f"a{chr(code_point)}b") == f"it holds the invisible character U+{code_point:04X}"


def test_everything_that_unicode_calls_invisible_is_refused() -> None:
    """Controls, formats, surrogates, private use and every space but one, as Python knows them."""
    hidden = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}
    every = (chr(code) for code in range(sys.maxunicode + 1))
    invisible = [c for c in every if unicodedata.category(c) in hidden and c != " "]
    assert [f"U+{ord(c):04X}" for c in invisible if refusal(f"a{c}b") is None] == []
    assert len(invisible) > 137_000  # two planes of private use are most of them


def test_letters_marks_numbers_and_symbols_are_accepted() -> None:
    """No script loses a letter, but for the fillers that render as nothing."""
    every = (chr(code) for code in range(0x30000))
    visible = [c for c in every if unicodedata.category(c)[0] in "LNPS"]
    refused = [ord(c) for c in visible if refusal(f"a{c}b") is not None]
    assert refused == [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0]


# --- escaped, shown


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("gpt-4o", "gpt-4o"),
        ("é 字 🦀", "é 字 🦀"),
        ("a\nb", r"a\u{a}b"),
        ("\x1b[31mred", r"\u{1b}[31mred"),
        ("\u202egnp.exe", r"\u{202e}gnp.exe"),
        ("é\u00a0字", r"é\u{a0}字"),
        ("\ud800", r"\u{d800}"),
        ("\U000e0041", r"\u{e0041}"),
        ('"\\', '"\\'),
        (r"\u{a}", r"\u{a}"),
    ],
)
def test_escaped(text: str, line: str) -> None:
    """Hidden characters are written out as Rust writes them; the rest stays."""
    assert escaped(text) == line
    assert shown(text) == line


@pytest.mark.parametrize("code_point", _HIDDEN, ids=lambda code: f"U+{code:04X}")
def test_hidden_characters_are_escaped(code_point: int) -> None:
    """What an id may not hold is nowhere shown as it is."""
    assert escaped(f"a{chr(code_point)}b") == f"a\\u{{{code_point:x}}}b"


def test_escaped_cuts_nothing() -> None:
    """A text of any length is there to its end."""
    assert escaped("x" * 1_000_000) == "x" * 1_000_000
    assert escaped("字" * 1_000 + "\n") == "字" * 1_000 + r"\u{a}"


@given(hostile_text(max_size=200))
def test_what_is_escaped_is_one_visible_line(text: str) -> None:
    """No hidden character is left, nothing else changes, and twice is once."""
    line = escaped(text)
    assert line.splitlines() in ([], [line])
    assert all(refusal(f"a{character}b") is None for character in line)
    assert escaped(line) == line
    assert "".join(map(escaped, text)) == line
    assert [c for c in text if refusal(f"a{c}b") is None] == [c for c in text if escaped(c) == c]


def test_shown_marks_a_cut() -> None:
    """Text beyond the limit is cut, and an ellipsis tells so."""
    assert shown("x" * 120) == "x" * 120
    assert shown("x" * 121) == "x" * 119 + "…"
    assert shown("abcdef", limit=4) == "abc…"


@given(hostile_text())
def test_what_is_shown_is_one_visible_line(text: str) -> None:
    """No hidden character, line break or control sequence reaches the reader."""
    line = shown(text)
    assert line.splitlines() in ([], [line])
    assert refusal(f"a{line}b"[:MAX_WIRE_ID_LENGTH]) is None
    assert line == escaped(text)
    line.encode()


# --- tidy


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("GPT-4o mini", "GPT-4o mini"),
        ("  GPT-4o \n mini\t", "GPT-4o mini"),
        ("GPT\u00a04o", "GPT 4o"),
        ("a\u202eb\u200bc", "a b c"),
        ("\ud83d", ""),
        ("", ""),
        (" \n\u200b", ""),
    ],
)
def test_tidy(text: str, line: str) -> None:
    """Prose becomes one line with single spaces and nothing hidden."""
    assert tidy(text) == line


def test_tidy_bounds_its_work_and_its_result() -> None:
    """A text of any length gives a short line."""
    assert tidy("x" * 120) == "x" * 120
    assert tidy("x" * 121) == "x" * 119 + "…"
    assert tidy("\0" * 1_000_000 + "x") == ""
    assert tidy("ab cd", limit=4) == "ab …"


@given(hostile_text(max_size=200))
def test_what_is_tidy_is_one_short_visible_line(text: str) -> None:
    """Tidy prose fits a doc comment, and is as tidy the second time."""
    line = tidy(text)
    assert len(line) <= 120
    assert refusal(f"a{line}b") is None
    assert "  " not in line
    assert tidy(line) == line
