"""What a reader cannot see, and what a Rust file is made of: judged without the program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

__all__ = ["assert_clean", "hidden", "skeleton"]

_PARSER = Parser(Language(tree_sitter_rust.language()))
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def hidden(text: str) -> set[str]:
    """Return the characters of a text that control a terminal or that no reader sees."""
    return {one for one in set(text) if unicodedata.category(one) in _HIDDEN and one != "\n"}


def assert_clean(texts: Mapping[str, str]) -> None:
    """Check that none of these files and outputs holds such a character."""
    found = {name: sorted(map(hex, map(ord, hidden(text)))) for name, text in texts.items()}
    assert {name: one for name, one in found.items() if one} == {}


def _inside(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _inside(child)


def skeleton(source: str) -> set[tuple[str, str]]:
    """Return what a Rust file is made of: the kind and name of each item, macro and comment.

    Variants, fields and the lines of doc comments are left out; so the file of a provider has
    the same skeleton whatever its models are called.
    """
    root = _PARSER.parse(source.encode()).root_node
    assert not root.has_error
    return {_told(node) for node in _inside(root) if _is_structure(node)}


def _is_structure(node: Node) -> bool:
    if node.type == "line_comment":
        return not (node.text or b"").startswith((b"//!", b"///"))
    return node.type.endswith(("_item", "macro_invocation", "block_comment"))


_ATTRIBUTE = re.compile(rb"#!?\[\s*(\w+)")


def _told(node: Node) -> tuple[str, str]:
    """Return a kind and a name; of attributes, comments and `impl`s what they begin with."""
    text = node.text or b""
    if node.type.endswith("attribute_item"):
        match = _ATTRIBUTE.match(text)
        return node.type, match[1].decode() if match else text.decode()
    named = node.child_by_field_name("name") or node.child_by_field_name("macro")
    head = named.text if named and named.text else text.partition(b"{")[0]
    return node.type, head.decode()
