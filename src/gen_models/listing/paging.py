"""Where the next page of an answer is, one value per way of paging: `provider.rs` tells them too.

    paging            the answer                            the next page
    after_id          has_more, last_id                     ?after_id=<last_id>
    page_token        nextPageToken                         ?pageToken=<nextPageToken>
    next_page_token   next_page_token                       ?page_token=<next_page_token>
    next_cursor       next_cursor                           ?after=<next_cursor>
    next_token        nextToken                             ?nextToken=<nextToken>
    page              result_info: page, total_pages        ?page=<page + 1>
                      or page, per_page, total_count
    page_no           output: page_no, page_size, total     ?page_no=<page_no + 1>
    current_page      current_page, total_pages             ?page=<current_page + 1>
    next              next                                  that URL
    next_url          links.next                            that URL
    link              Link: <URL>; rel="next"               that URL

A page that announces another one without saying where refuses the whole answer. A number may
be told as its digits, and a cursor may be a number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

import msgspec

from gen_models.listing.envelope import NotUnderstoodError, kind_of
from gen_models.registry import Paging

__all__ = [
    "PAGINGS",
    "Cursor",
    "Link",
    "NextPage",
    "NextUrl",
    "Numbered",
    "Way",
    "find_next",
    "find_told_rows",
]

_MAX_CURSOR_LENGTH = 4096
_MAX_CURSOR_NUMBER = 2**64 - 1
_LARGEST = 10**9
_DIGITS = re.compile(r"[0-9]{1,20}")


class NextPage(NamedTuple):
    """Where the next page is: a parameter to set, or (with `name` None) a whole URL."""

    name: str | None
    value: str


class Cursor(msgspec.Struct, frozen=True, kw_only=True):
    """The answer names a cursor, which is sent back as the parameter `param`.

    With `more_at`, what stands there says whether there is a next page; else the cursor does.
    """

    param: str
    at: str
    more_at: str | None = None

    def find(self, document: object, _link_next: str | None) -> NextPage | None:
        """Return the parameter to set."""
        if self.more_at is not None and not _member(document, self.more_at):
            return None
        cursor = _cursor(_member(document, self.at), self.at)
        if cursor is None and self.more_at is not None:
            raise NotUnderstoodError(f"the answer says that it has more, but gives no `{self.at}`")
        return None if cursor is None else NextPage(self.param, cursor)


class Numbered(msgspec.Struct, frozen=True, kw_only=True):
    """The answer tells the number of its page, and how many there are.

    All stands in the member `inside`, or with None in the answer itself; `pages` or, where that
    is not told, `size` and `total` say whether the page is the last. The next number is sent as
    the parameter `param`.
    """

    inside: str | None
    param: str
    page: str
    size: str
    total: str
    pages: str | None = None

    def find(self, document: object, _link_next: str | None) -> NextPage | None:
        """Return the parameter to set."""
        told = self._told(document)
        if self.page not in told:
            return None
        page = self._number(told, self.page)
        if self.pages is not None and told.get(self.pages) is not None:
            is_last = page >= self._number(told, self.pages)
        else:
            is_last = page * self._number(told, self.size) >= self._number(told, self.total)
        return None if is_last else NextPage(self.param, str(page + 1))

    def told_rows(self, document: object) -> int | None:
        """Return how many rows the pages have in all, where that is told."""
        value = self._told(document).get(self.total)
        return value if type(value) is int and value <= _LARGEST else None

    def _told(self, document: object) -> Mapping[str, object]:
        told = document if self.inside is None else _member(document, self.inside)
        return told if isinstance(told, dict) else {}

    def _number(self, told: Mapping[str, object], key: str) -> int:
        """Return a number of pages or rows, without which nobody knows where a list ends."""
        value = told.get(key)
        if isinstance(value, str) and _DIGITS.fullmatch(value):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST:
            name = key if self.inside is None else f"{self.inside}.{key}"
            raise NotUnderstoodError(f"`{name}` is no number of pages or models")
        return value


class NextUrl(msgspec.Struct, frozen=True, kw_only=True):
    """The answer names the URL of the next page."""

    at: str

    def find(self, document: object, _link_next: str | None) -> NextPage | None:
        """Return the URL."""
        return _to_url(_cursor(_member(document, self.at), self.at))


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """The header `Link` gives the URL of the next page."""

    def find(self, _document: object, link_next: str | None) -> NextPage | None:
        """Return the URL."""
        return _to_url(_cursor(link_next, "Link"))


Way: TypeAlias = Cursor | Numbered | NextUrl | Link
"""How the next page of a listing is found."""

PAGINGS: Mapping[Paging, Way | None] = {
    "none": None,
    "after_id": Cursor(param="after_id", at="last_id", more_at="has_more"),
    "page_token": Cursor(param="pageToken", at="nextPageToken"),
    "next_page_token": Cursor(param="page_token", at="next_page_token"),
    "next_cursor": Cursor(param="after", at="next_cursor"),
    "next_token": Cursor(param="nextToken", at="nextToken"),
    "page": Numbered(
        inside="result_info",
        param="page",
        page="page",
        size="per_page",
        total="total_count",
        pages="total_pages",
    ),
    "page_no": Numbered(
        inside="output", param="page_no", page="page_no", size="page_size", total="total"
    ),
    "current_page": Numbered(
        inside=None,
        param="page",
        page="current_page",
        size="size",
        total="total_count",
        pages="total_pages",
    ),
    "next": NextUrl(at="next"),
    "next_url": NextUrl(at="links.next"),
    "link": Link(),
}
"""The ways by name; None where one answer is all."""


def find_next(document: object, paging: Paging, link_next: str | None) -> NextPage | None:
    """Return where the next page is, or None after the last one.

    `link_next` is the URL of the `Link` header whose relation is `next`.

    Raises:
        NotUnderstoodError: There is a next page, but it cannot be asked for.
    """
    way = PAGINGS[paging]
    if way is not None:
        return way.find(document, link_next)
    if any(_announces(other, document, link_next) for other in PAGINGS.values()):
        raise NotUnderstoodError("the answer has more pages than this provider is known to have")
    return None


def find_told_rows(document: object, paging: Paging) -> int | None:
    """Return how many rows there are on all pages, if they are numbered and tell that."""
    way = PAGINGS[paging]
    return way.told_rows(document) if isinstance(way, Numbered) else None


def _announces(way: Way | None, document: object, link_next: str | None) -> bool:
    """Return whether an answer has a next page by a way that its provider is not known to have.

    A number of a page without that of all of them is no such way, and says nothing.
    """
    try:
        return way is not None and way.find(document, link_next) is not None
    except NotUnderstoodError:
        if isinstance(way, Numbered):
            return False
        raise


def _to_url(url: str | None) -> NextPage | None:
    return None if url is None else NextPage(None, url)


def _member(document: object, path: str) -> object:
    """Return what stands at `a`, or at `a.b`; None where nothing does."""
    for name in path.split("."):
        document = document.get(name) if isinstance(document, dict) else None
    return document


def _cursor(value: object, key: str) -> str | None:
    """Return a text that can be part of a URL; null and nothing mean that there is none.

    A number is its digits, but for 0: that may mean the first page, or that there is no other.
    """
    if value is None or value == "":
        return None
    if type(value) is int and 0 < value <= _MAX_CURSOR_NUMBER:
        return str(value)
    if not isinstance(value, str):
        raise NotUnderstoodError(f"`{key}` is {kind_of(value)} where a string was expected")
    if len(value) > _MAX_CURSOR_LENGTH:
        raise NotUnderstoodError(f"`{key}` is longer than any address can be")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise NotUnderstoodError(f"`{key}` is not Unicode") from None
    return value
