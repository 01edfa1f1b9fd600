"""The pieces of emitted files: literals, comments, arrays."""

from __future__ import annotations

import pytest
from hypothesis import given

from gen_models.emit.layout import (
    arm,
    array,
    call,
    doc_line,
    note_attribute,
    rust_string,
    text_field,
)
from tests.property.strategies import hostile_text
from tests.rust.literals import read_literal

# --- literals and comments


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("", '""'),
        ("gpt-4o", '"gpt-4o"'),
        ('a"b', r'"a\"b"'),
        ("a\\b", r'"a\\b"'),
        ('\\"', r'"\\\""'),
        ("it's {} $x */ //", '"it\'s {} $x */ //"'),
        ("模型 é 🦀", '"模型 é 🦀"'),
        ("a\nb\t\0\r", r'"a\u{a}b\u{9}\u{0}\u{d}"'),
        ("\u202e\u200b\ufeff", r'"\u{202e}\u{200b}\u{feff}"'),
    ],
)
def test_rust_string(text: str, literal: str) -> None:
    """A literal holds its text; what a reader could not see in it is written out."""
    assert rust_string(text) == literal


@given(hostile_text())
def test_a_literal_is_its_text(text: str) -> None:
    """Whatever the text, the literal ends where it should and gives the same text back."""
    assert read_literal(rust_string(text)) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "///"),
        ("A.", "/// A."),
        ("A. ", "/// A."),
        ("a\nb", r"/// a\u{a}b"),
        ("a\r\n}", r"/// a\u{d}\u{a}}"),
        ("\u2028\x85\u202e", r"/// \u{2028}\u{85}\u{202e}"),
        ("*/ /* //", "/// */ /* //"),
    ],
)
def test_doc_line(text: str, line: str) -> None:
    """A comment is one line, and has no space at its end."""
    assert doc_line(text) == line


# --- arrays, as rustfmt breaks them; `tests/rust` asks rustfmt itself


@pytest.mark.parametrize(
    ("items", "source"),
    [
        ([], "&[]"),
        (['"A"'], '&["A"]'),
        (['"A"', '"B"'], '&["A", "B"]'),
        ([f'"{"A" * 27}"', f'"{"B" * 27}"'], f'&["{"A" * 27}", "{"B" * 27}"]'),
        # More than 60 columns: one a line, but a single item stays while the line has room
        (
            [f'"{"A" * 27}"', f'"{"B" * 28}"'],
            f'&[\n        "{"A" * 27}",\n        "{"B" * 28}",\n    ]',
        ),
        ([f'"{"A" * 84}"'], f'&["{"A" * 84}"]'),
        ([f'"{"A" * 88}"'], f'&[\n        "{"A" * 88}",\n    ]'),
        # Literals of up to 10 columns share lines; paths and pairs do not
        (
            ['"CCCCCCCC"', *['"AAAAAAAA"'] * 8],
            '&[\n        "CCCCCCCC", '
            + '"AAAAAAAA", ' * 5
            + '"AAAAAAAA",\n        "AAAAAAAA", "AAAAAAAA",\n    ]',
        ),
        (['"AAAAAAAA"'] * 7, "&[\n        " + ", ".join(['"AAAAAAAA"'] * 7) + ",\n    ]"),
        (
            ['"AAAAAAAA"'] * 7 + ['"AAAAA"'],
            "&[\n        " + '"AAAAAAAA", ' * 7 + '"AAAAA",\n    ]',
        ),
        (
            ['"AAAAAAAA"'] * 6 + ['"AAAAAA"', '"AAAAAA"', '"B"'],
            "&[\n        " + '"AAAAAAAA", ' * 6 + '"AAAAAA", "AAAAAA",\n        "B",\n    ]',
        ),
        (
            ['"AAAAAAAA"'] * 6 + ['"AAAAAA"', '"AAAAAAA"', '"B"'],
            "&[\n        " + '"AAAAAAAA", ' * 6 + '"AAAAAA",\n        "AAAAAAA", "B",\n    ]',
        ),
        (["Self::Abcd"] * 6, "&[\n" + "        Self::Abcd,\n" * 6 + "    ]"),
        (['("a", "b")'] * 6, "&[\n" + '        ("a", "b"),\n' * 6 + "    ]"),
    ],
)
def test_array(items: list[str], source: str) -> None:
    """An array stands on one line, packed on several, or has one item a line."""
    assert array(items, before="    a: ") == source


# --- widths


def test_how_long_an_attribute_may_be() -> None:
    """With its indentation 99 columns; a longer one stands on three lines."""
    longest = "x" * (99 - len('    #[deprecated(note = "")]'))
    assert note_attribute("deprecated", longest) == f'#[deprecated(note = "{longest}")]'
    assert note_attribute("deprecated", f"{longest}x") == (
        f'#[deprecated(\n        note = "{longest}x"\n    )]'
    )


def test_how_long_a_call_may_be() -> None:
    """With the name of its field 100 columns; a longer one stands on three lines."""
    longest = "x" * (100 - len('        auth_method: ApiKey(""),'))
    assert call("ApiKey", longest) == f'ApiKey("{longest}")'
    assert call("ApiKey", f"{longest}x") == f'ApiKey(\n            "{longest}x",\n        )'


def test_how_long_a_field_may_be() -> None:
    """With its indentation 100 columns; rustfmt is kept off a longer one."""
    longest = "x" * (100 - len('        website: "",'))
    assert text_field("website", longest) == f'        website: "{longest}",'
    assert text_field("website", f"{longest}x") == (
        f'        #[rustfmt::skip]\n        website: "{longest}x",'
    )


@pytest.mark.parametrize(
    ("pattern", "value", "source"),
    [
        ("A", "b" * 82, f"            A => {'b' * 82},"),
        ("A", "b" * 83, f"            A => {{\n                {'b' * 83}\n            }}"),
        ("A", "b" * 84, f"            A => {{\n                {'b' * 84}\n            }}"),
        ("A", "b" * 85, f"            #[rustfmt::skip]\n            A => {'b' * 85},"),
        ("A" * 81, "bb", f"            {'A' * 81} => bb,"),
        ("A" * 83, "bb", f"            {'A' * 83} => {{\n                bb\n            }}"),
        ("A" * 84, "bb", f"            #[rustfmt::skip]\n            {'A' * 84} => bb,"),
    ],
)
def test_how_long_an_arm_may_be(pattern: str, value: str, source: str) -> None:
    """Up to 100 columns on one line, and each line of a block; rustfmt is kept off the rest."""
    assert arm(pattern, value) == source
    assert arm("A", "b", indent=8) == "        A => b,"
