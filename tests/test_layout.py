"""The pieces of emitted files: literals, comments, arrays."""

from __future__ import annotations

import pytest
from hypothesis import given

from gen_models.emit.layout import (
    arm,
    array,
    array_constant,
    attributes,
    call_arm,
    call_field,
    chain_arm,
    doc_line,
    items,
    opening,
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
    short, line = f'note = "{longest}"', f'    #[deprecated(note = "{longest}x")]'
    assert attributes([("deprecated", short)]) == [f"    #[deprecated({short})]"]
    # of 100 columns one style of rustfmt would break, and the other not
    said = [("deprecated", f'note = "{longest}x"'), ("model_id", '"A"')]
    assert attributes(said) == ["    #[rustfmt::skip]", line, '    #[model_id("A")]']
    assert attributes([("deprecated", f'note = "{longest}xx"')]) == [
        f'    #[deprecated(\n        note = "{longest}xx"\n    )]'
    ]


def test_an_attribute_of_another_script() -> None:
    """Up to 100 bytes as any other; of longer ones rustfmt may count columns, and is kept off."""
    short = "é" * ((100 - len('    #[model_id("")]')) // 2)
    assert attributes([("model_id", f'"{short}"')]) == [f'    #[model_id("{short}")]']
    assert attributes([("model_id", f'"{short}é"')])[0] == "    #[rustfmt::skip]"


def test_how_long_a_call_may_be() -> None:
    """With the name of its field 100 columns; a longer one stands on three lines."""
    longest = "x" * (100 - len('        auth: ApiKey(""),'))
    assert call_field("auth", "ApiKey", longest) == f'        auth: ApiKey("{longest}"),'
    assert call_field("auth", "ApiKey", f"{longest}x") == (
        f'        auth: ApiKey(\n            "{longest}x",\n        ),'
    )
    assert call_field("auth", "ApiKey", "é" * 60) == (
        f'        #[rustfmt::skip]\n        auth: ApiKey("{"é" * 60}"),'
    )


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
    assert (
        arm("A", f'"{"é" * 50}"') == f'            #[rustfmt::skip]\n            A => "{"é" * 50}",'
    )


def test_an_arm_of_a_call() -> None:
    """More than 60 columns of arguments stand on lines of their own; a macro ends in no comma."""
    assert call_arm("A", "f", ("x" * 57, "y")) == f"            A => f({'x' * 57}, y),"
    assert call_arm("A", "f", ("x" * 58, "y")) == (
        f"            A => f(\n                {'x' * 58},\n                y,\n            ),"
    )
    assert call_arm("A", "f!", ("x" * 58, "y", "z")) == (
        f"            A => f!(\n                {'x' * 58},\n                y,\n"
        "                z\n            ),"
    )
    assert call_arm("A", "f", ("x" * 90, "y")).startswith("            #[rustfmt::skip]\n")


def test_an_arm_of_a_chain() -> None:
    """More than 60 columns of calls stand on lines of their own."""
    assert chain_arm("A", ("id", "b" * 57)) == f"            A => id.{'b' * 57},"
    assert chain_arm("A", ("id", "b" * 58)) == f"            A => id\n                .{'b' * 58},"
    assert chain_arm("A", ("id", "b" * 57, "c"), indent=8) == (
        f"        A => id\n            .{'b' * 57}\n            .c,"
    )
    assert chain_arm("A", ("id", "b"), indent=8) == "        A => id.b,"
    assert chain_arm("A", ("id", "b" * 90)).startswith("            #[rustfmt::skip]\n")


@pytest.mark.parametrize(
    ("names", "source"),
    [
        (["A"], "    const A: T = &[A];"),
        (["A" * 79], f"    const A: T = &[{'A' * 79}];"),
        (["A" * 80], f"    const A: T =\n        &[{'A' * 80}];"),
        (["A" * 87], f"    const A: T =\n        &[{'A' * 87}];"),
        (["A" * 88], f"    const A: T = &[\n        {'A' * 88},\n    ];"),
        (["A" * 58, "B"], f"    const A: T = &[\n        {'A' * 58},\n        B,\n    ];"),
    ],
)
def test_how_long_a_constant_may_be(names: list[str], source: str) -> None:
    """Its array stands beside it, below it, or has one item a line."""
    assert array_constant("const A: T", names) == source


def test_how_long_a_line_of_an_item_may_be() -> None:
    """Up to 100 columns, but for comments; rustfmt is kept off the whole of another item."""
    line, comment = f"impl A<{'x' * 91}> {{", f"/// {'x' * 100}"
    assert len(line) == 101
    assert [*opening(line)] == ["#[rustfmt::skip]", line]
    assert [*opening(line[1:])] == [line[1:]]
    source = (
        f"\n{comment}\n#[a]\nfn a() {{\n\n    {comment}\n    b\n}}\n\n{comment}\n#[a]\n{line}\n}}\n"
    )
    assert "\n".join(items(source)) == source.replace(line, f"#[rustfmt::skip]\n{line}").rstrip()
