"""The pieces that every emitted file is made of, broken as rustfmt breaks them. Pure.

Source: https://rust-lang.github.io/rustfmt, `max_width`, `array_width`, `chain_width`,
`fn_call_width` and `short_array_element_width_threshold` at their defaults; where that is
silent, what rustfmt 1.9 does, checked 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from gen_models import __version__
from gen_models.marker import GENERATOR_LINE
from gen_models.naming import is_upper_camel_case
from gen_models.text import escaped

__all__ = [
    "SKIP",
    "arm",
    "array",
    "array_constant",
    "attributes",
    "call_arm",
    "call_field",
    "chain_arm",
    "doc_line",
    "example",
    "fits",
    "header",
    "items",
    "odd_names_lines",
    "opening",
    "option",
    "rust_string",
    "text_field",
]

SKIP = "#[rustfmt::skip]"
_LINE_WIDTH = 100
_ARRAY_WIDTH = 60
_CALL_WIDTH = 60
"""What arguments of a call may take in a line, and a chain of calls."""
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


def attributes(said: Iterable[tuple[str, str]]) -> list[str]:
    """Return `#[name(argument)]` of a variant for each pair, on three lines if it is long.

    Where rustfmt's styles of 2021 and 2024 differ, or its count may not be ours, it is kept
    off the variant.
    """
    lines, is_theirs = [], True
    for name, argument in said:
        line = f"    #[{name}({argument})]"
        width = _width(line)
        if width > _LINE_WIDTH:
            line = f"    #[{name}(\n        {argument}\n    )]"
        is_theirs &= width < _LINE_WIDTH or (width > _LINE_WIDTH and line.isascii())
        lines.append(line)
    return lines if is_theirs else [f"    {SKIP}", *lines]


def odd_names_lines(variants: Iterable[str]) -> Iterator[str]:
    """Yield the attribute of an enum of providers, one of which was named as rustc would not."""
    if not all(map(is_upper_camel_case, variants)):
        yield "#[allow(non_camel_case_types)]"


def fits(line: str) -> bool:
    """Return whether rustfmt leaves a line of this length as it is."""
    return _width(line) <= _LINE_WIDTH


def _width(line: str) -> int:
    """Return how long a line is at most: of some texts rustfmt counts columns, of some bytes."""
    return len(line) if line.isascii() else len(line.encode())


def opening(line: str) -> Iterator[str]:
    """Yield the line that an item begins with; rustfmt is kept off the item if it is too long."""
    if not fits(line):
        yield SKIP
    yield line


def arm(pattern: str, value: str, *, indent: int = 12) -> str:
    """Return an arm of a `match`, in a block if it is long; rustfmt is kept off a longer one."""
    outer = " " * indent
    if fits(line := f"{outer}{pattern} => {value},"):
        return line
    first, inner = f"{outer}{pattern} => {{", f"{outer}    {value}"
    if line.isascii() and fits(first) and fits(inner):
        return f"{first}\n{inner}\n{outer}}}"
    return f"{outer}{SKIP}\n{line}"


def call_arm(pattern: str, function: str, arguments: Sequence[str], *, indent: int = 12) -> str:
    """Return an arm whose value is a call, with an argument a line where they are long.

    `function` may be a macro, after whose last argument no comma stands.
    """
    short = ", ".join(arguments)
    outer = " " * indent
    inner = [f"{outer}    {argument}," for argument in arguments]
    lines = [f"{outer}{pattern} => {function}(", *inner, f"{outer}),"]
    if len(short) <= _CALL_WIDTH or not all(map(fits, lines)):
        return arm(pattern, f"{function}({short})", indent=indent)
    if function.endswith("!"):
        lines[-2] = lines[-2].removesuffix(",")
    return "\n".join(lines)


def chain_arm(pattern: str, links: Sequence[str], *, indent: int = 12) -> str:
    """Return an arm whose value is a chain of calls, with a call a line where it is long."""
    chain = ".".join(links)
    first, *calls = links
    outer = " " * indent
    lines = [f"{outer}{pattern} => {first}", *(f"{outer}    .{call}" for call in calls)]
    lines[-1] += ","
    if len(chain) <= _CALL_WIDTH or not all(map(fits, lines)):
        return arm(pattern, chain, indent=indent)
    return "\n".join(lines)


def items(source: str) -> Iterator[str]:
    """Yield the lines of items that blank lines part, and a blank one before each.

    rustfmt is kept off an item that has a line which is too long.
    """
    for item in re.split(r"\n\n(?=\S)", source.strip()):
        lines = item.split("\n")
        yield ""
        if not all(fits(line) or line.lstrip().startswith("//") for line in lines):
            heads = [line.startswith(("///", "#[")) for line in lines]
            lines.insert(heads.index(False), SKIP)
        yield from lines


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
    return field if fits(field) else f"        {SKIP}\n{field}"


def call_field(name: str, function: str, text: str) -> str:
    """Return the field of a config, `name: function("text"),`, on three lines if it is long."""
    literal = rust_string(text)
    field = f"        {name}: {function}({literal}),"
    if fits(field):
        return field
    if not field.isascii():
        return f"        {SKIP}\n{field}"
    return f"        {name}: {function}(\n            {literal},\n        ),"


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


def array_constant(declared: str, items: Sequence[str]) -> str:
    """Return `declared = &[…];` of an `impl`, broken where `array` breaks, or after the `=`."""
    value = array(items, before="    ")
    line, below = f"    {declared} = {value};", f"        {value};"
    if "\n" in value or fits(line):
        return line
    if _width(below) < _LINE_WIDTH:
        return f"    {declared} =\n{below}"
    return f"    {declared} = &[\n        {items[0]},\n    ];"


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
