"""Rust as a syntax tree: the gate that every file passes, and the one edit of `mod.rs`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

__all__ = ["declare_modules", "first_fault", "plain_declarations"]


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_rust.language()))


def _parse(source: str) -> Node:
    return _parser().parse(source.encode()).root_node


def first_fault(source: str) -> str | None:
    """Return where a source stops being Rust, such as `line 3: …`, or None where it is."""
    node = _parse(source)
    if not node.has_error:
        return None
    while not (node.is_error or node.is_missing):
        node = next(child for child in node.children if child.has_error or child.is_missing)
    row = node.start_point[0]
    what = f"`{node.type}` is missing" if node.is_missing else "this is not Rust"
    return f"line {row + 1}: {what}"


# --- mod.rs


def declare_modules(source: str, modules: Iterable[str]) -> str:
    """Return the source with `pub mod …;` for each module that it does not declare yet.

    Every line that is there stays as it is, and stays with what it describes; only a last
    line without an end gets one. A new line joins the block of declarations that holds
    most of `modules`, in the place of its name, so that rustfmt is content; without any,
    it follows the docs, attributes and licence that a file begins with.
    """
    ours = frozenset(modules)
    text = source.removeprefix(_BYTE_ORDER_MARK)
    root = _parse(text)
    missing = sorted(ours.difference(_declared(root)))
    if not missing:
        return source
    lines, newline = _lines(text)
    chunks = [_Chunk.of(nodes) for nodes in _inseparable(root)]
    block = _home(chunks, ours)
    if block:
        for module in reversed(missing):
            lines.insert(_row_in_block(block, module), f"pub mod {module};{newline}")
    else:
        _begin_block(lines, _preamble_rows(chunks), missing, newline)
    return source[: len(source) - len(text)] + "".join(lines)


def plain_declarations(source: str) -> dict[str, int]:
    """Return the modules that a file declares by `mod name;`, and their lines from 1.

    Those with an attribute are left out: one may say when or where the module is.
    """
    found: dict[str, int] = {}
    has_attribute = False
    for node in _parse(source.removeprefix(_BYTE_ORDER_MARK)).children:
        if _is_bodiless_module(node) and not has_attribute:
            found |= dict.fromkeys(_declared(node), node.start_point[0] + 1)
        has_attribute = node.type == "attribute_item" or (has_attribute and node.is_extra)
    return found


_BYTE_ORDER_MARK = "\ufeff"


def _lines(text: str) -> tuple[list[str], str]:
    """Return the lines with their ends, which the last one may lack no longer, and their end."""
    lines = [f"{line}\n" for line in text.split("\n")]  # nothing else ends a row of the tree
    newline = "\r\n" if lines[0].endswith("\r\n") and len(lines) > 1 else "\n"
    last = lines.pop().removesuffix("\n")
    return [*lines, last + newline] if last else lines, newline


def _declared(node: Node) -> Iterator[str]:
    """Yield the modules that a file declares, also those within a macro such as `cfg_if!`."""
    children = [child for child in node.children if not child.is_extra]
    for token, name in pairwise(children):
        if token.type == "mod":
            yield _text(name).removeprefix("r#")
    for child in children:
        if child.type in _MAY_DECLARE:
            yield from _declared(child)


_MAY_DECLARE = frozenset({"mod_item", "macro_invocation", "expression_statement", "token_tree"})


def _text(node: Node) -> str:
    return (node.text or b"").decode()


# --- which rows belong together


class _Chunk(NamedTuple):
    """Rows that no line may come between: an item with its attributes and comments.

    `modules` are those that it declares by `mod name;`. A chunk `opens_file` if it is of
    the file itself, not of an item: docs, inner attributes, comments that stand alone.
    """

    first_row: int
    last_row: int
    modules: tuple[str, ...]
    opens_file: bool

    @classmethod
    def of(cls, nodes: Sequence[Node]) -> _Chunk:
        bodiless = filter(_is_bodiless_module, nodes)
        return cls(
            first_row=nodes[0].start_point[0],
            last_row=_end_row(nodes[-1]),
            modules=tuple(name for node in bodiless for name in _declared(node)),
            opens_file=all(_is_inner(node) or _is_plain_comment(node) for node in nodes),
        )


def _is_bodiless_module(node: Node) -> bool:
    return node.type == "mod_item" and node.child_by_field_name("body") is None


def _inseparable(root: Node) -> list[list[Node]]:
    """Return the nodes of a file in groups, each of which becomes a chunk."""
    groups: list[list[Node]] = []
    for node in root.children:
        if groups and _continues(groups[-1], node, heads_file=len(groups) == 1):
            groups[-1].append(node)
        else:
            groups.append([node])
    return groups


def _continues(group: Sequence[Node], node: Node, *, heads_file: bool) -> bool:
    """Return whether a node shares a row with a group, or the group is about the node.

    An attribute or doc comment is about the next item, however far that is; a comment is
    about an item that follows at once, but the one that heads a file is about the file.
    """
    distance = node.start_point[0] - _end_row(group[-1])
    if distance <= 0:
        return True
    if all(map(_is_plain_comment, group)):
        return distance == 1 and (not heads_file or _is_plain_comment(node))
    return all(_is_plain_comment(one) or _is_outer(one) for one in group)


def _is_plain_comment(node: Node) -> bool:
    is_comment = node.type in {"line_comment", "block_comment"}
    return is_comment and not (_is_inner(node) or _is_outer(node))


def _is_outer(node: Node) -> bool:
    """Return whether a node is an item's: `#[…]`, `/// …`, `/** … */`."""
    return node.type == "attribute_item" or node.child_by_field_name("outer") is not None


def _is_inner(node: Node) -> bool:
    """Return whether a node is the file's: `#![…]`, `//! …`, `/*! … */`, `#!…`."""
    is_attribute = node.type in {"inner_attribute_item", "shebang"}
    return is_attribute or node.child_by_field_name("inner") is not None


def _end_row(node: Node) -> int:
    row, column = node.end_point
    return row if column else row - 1  # a doc comment ends where the next row begins


# --- where a new line goes


def _home(chunks: Iterable[_Chunk], ours: frozenset[str]) -> Sequence[_Chunk]:
    """Return the block of declarations that holds most of our modules; empty if none is there."""

    def count(block: Sequence[_Chunk]) -> int:
        return sum(name in ours for chunk in block for name in chunk.modules)

    return max(_blocks(chunks), key=count, default=())


def _blocks(chunks: Iterable[_Chunk]) -> Iterator[list[_Chunk]]:
    """Yield the runs of declarations that stand on consecutive rows."""
    block: list[_Chunk] = []
    for chunk in chunks:
        if block and not (chunk.modules and chunk.first_row == block[-1].last_row + 1):
            yield block
            block = []
        if chunk.modules:
            block.append(chunk)
    if block:
        yield block


def _row_in_block(block: Sequence[_Chunk], module: str) -> int:
    before = [chunk for chunk in block if max(chunk.modules) < module]
    return before[-1].last_row + 1 if before else block[0].first_row


def _preamble_rows(chunks: Iterable[_Chunk]) -> int:
    """Return how many rows a file begins with before its first item can stand."""
    preamble = list(takewhile(lambda chunk: chunk.opens_file, chunks))
    return preamble[-1].last_row + 1 if preamble else 0


def _begin_block(lines: list[str], row: int, modules: Iterable[str], newline: str) -> None:
    """Insert a block of its own, with blank lines where something stands next to it."""
    block = [f"pub mod {module};{newline}" for module in modules]
    blank_before = [newline] if row else []
    blank_after = [newline] if "".join(lines[row : row + 1]).strip() else []
    lines[row:row] = [*blank_before, *block, *blank_after]
