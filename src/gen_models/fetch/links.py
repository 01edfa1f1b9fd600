"""The `Link` headers of an answer: the URL of the next page. Pure.

The HTTP client has a reader of them, but a URL that holds a `;` is cut there, and a relation is
not found in capitals or beside others: a list would seem to end before its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["next_link"]

_PARAMETER = r'\s*;\s*([^\s;,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?'
_LINK = re.compile(rf"<([^>]*)>((?:{_PARAMETER})*)")
_PARAMETERS = re.compile(_PARAMETER)


def next_link(headers: Iterable[str]) -> str | None:
    """Return the first URL whose relation is `next`, which may be a relative one.

    Of several relations of a URL all count, of several parameters `rel` the first, and in any
    case. Source: RFC 8288, section 3.
    """
    for header in headers:
        for link in _LINK.finditer(header):
            if "next" in _relations(link[2]):
                return link[1].strip()
    return None


def _relations(parameters: str) -> list[str]:
    for name, quoted, plain in _PARAMETERS.findall(parameters):
        if name.lower() == "rel":
            return str(quoted or plain).lower().split()
    return []
