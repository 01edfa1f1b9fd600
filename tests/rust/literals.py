"""Rust string literals, read back without rustc."""

from __future__ import annotations

import re

__all__ = ["LITERAL", "read_literal"]

LITERAL = r'"(?:[^"\\\n]|\\["\\]|\\u\{[0-9a-f]{1,6}\})*"'
"""One that `rust_string` may have written, as a regular expression."""

_ESCAPE = re.compile(r'\\(?:u\{([0-9a-f]+)\}|(["\\]))')


def read_literal(literal: str) -> str:
    """Return the text of a literal, as rustc reads it."""
    assert re.fullmatch(LITERAL, literal)
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], literal[1:-1])
