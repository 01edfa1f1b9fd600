"""The pieces that every emitted file is made of, broken as rustfmt breaks them. Pure.

Source: https://rust-lang.github.io/rustfmt, `max_width`, `array_width` and
`short_array_element_width_threshold` at their defaults; where that is silent, what rustfmt
1.9 does, checked 2026-11.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gen_models import __version__
from gen_models.marker import GENERATOR_LINE
from gen_models.text import escaped

__all__ = [
    "arm",
    "array",
    "call",
    "doc_line",
    "example",
    "fits",
    "header",
    "note_attribute",
    "option",
    "rust_string",
    "text_field",
]

_LINE_WIDTH = 100
_ARRAY_WIDTH = 60
_SHORT_ITEM_WIDTH = 10


def header(
    title: str, *, generated: str | None = None, provider: str | None = None
) -> Iterator[str]:
    """Yield the lines that a generated file begins with, and the blank one after them."""
    yield f"//! {title}"
    yield "//!"
    if generated is not None:
        yield f"//! Generated: {generated}"
    yield f"{GENERATOR_LINE}{__version__}"
    if provider is not None:
        yield f"//! Provider: {provider}"
    yield "//!"
    yield "//! Do not edit manually."
    yield ""


def doc_line(text: str) -> str:
    """Return `/// text`, on one line whatever the text holds."""
    return f"/// {escaped(text)}".rstrip()


def rust_string(text: str) -> str:
    """Return a Rust string literal of exactly this text."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped(quoted)}"'


def note_attribute(name: str, note: str) -> str:
    """Return `#[name(note = "…")]` of a variant, on three lines if it is long; `note` is ASCII."""
    argument = f"note = {rust_string(note)}"
    attribute = f"#[{name}({argument})]"
    if len(f"    {attribute}") < _LINE_WIDTH:
        return attribute
    return f"#[{name}(\n        {argument}\n    )]"


def fits(line: str) -> bool:
    """Return whether rustfmt leaves a line of this length as it is."""
    return len(line) <= _LINE_WIDTH


def arm(pattern: str, value: str, *, indent: int = 12) -> str:
    """Return an arm of a `match`, in a block if it is long; rustfmt is kept off a longer one."""
    outer = " " * indent
    if fits(line := f"{outer}{pattern} => {value},"):
        return line
    first, inner = f"{outer}{pattern} => {{", f"{outer}    {value}"
    if fits(first) and fits(inner):
        return f"{first}\n{inner}\n{outer}}}"
    return f"{outer}#[rustfmt::skip]\n{line}"


def example(uses: str, lines: Sequence[str], *, runs: bool) -> Iterator[str]:
    """Yield an example in a comment; one that runs finds `uses` wherever its module is.

    /// ```
    #[doc = concat!("use ", module_path!(), "::Provider;")]
    /// assert_eq!(Provider::ALL.len(), 14);
    /// ```
    """
    yield "/// ```" if runs else "/// ```ignore"
    if runs:
        yield f'#[doc = concat!("use ", module_path!(), "::{uses};")]'
    for line in lines:
        yield f"/// {line}"
    yield "/// ```"


def option(text: str | None) -> str:
    """Return `Some("text")`, or `None`."""
    return "None" if text is None else f"Some({rust_string(text)})"


def text_field(name: str, text: str) -> str:
    """Return the field of a config, `name: "text",`; one that is too long rustfmt leaves alone.

    Its styles of 2021 and 2024 would break such a line in different places.
    """
    field = f"        {name}: {rust_string(text)},"
    return field if len(field) <= _LINE_WIDTH else f"        #[rustfmt::skip]\n{field}"


def call(function: str, text: str) -> str:
    """Return `function("text")` as the value of `auth_method`, on three lines if it is long."""
    literal = rust_string(text)
    if len(f"        auth_method: {function}({literal}),") <= _LINE_WIDTH:
        return f"{function}({literal})"
    return f"{function}(\n            {literal},\n        )"


def array(items: Sequence[str], *, before: str) -> str:
    """Return `&[…]`: on one line, packed if all items are short literals, or one a line.

    `before` is what its first line begins with. The items are not broken, so those of
    several words are to be short.
    """
    line = ", ".join(items)
    room = _LINE_WIDTH - len(f"{before}&[],") if len(items) == 1 else _ARRAY_WIDTH
    if len(line) <= room:
        return f"&[{line}]"
    outer = " " * (len(before) - len(before.lstrip()))
    inner = outer + "    "
    if all(item.startswith('"') and len(item) <= _SHORT_ITEM_WIDTH for item in items):
        rows = _packed(items, _LINE_WIDTH - len(inner))
    else:
        rows = [f"{item}," for item in items]
    return "\n".join(["&[", *(inner + row for row in rows), outer + "]"])


def _packed(items: Sequence[str], width: int) -> list[str]:
    """Return rows of items; the last column stays free where there is more than one row."""
    row = ", ".join(items) + ","
    if len(row) <= width:
        return [row]
    rows = [f"{items[0]},"]
    for item in items[1:]:
        longer = f"{rows[-1]} {item},"
        if len(longer) < width:
            rows[-1] = longer
        else:
            rows.append(f"{item},")
    return rows
