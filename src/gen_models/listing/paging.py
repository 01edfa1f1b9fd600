"""Where the next page of an answer is, one reader per way of paging.

    paging            the answer                            the next page
    after_id          has_more, last_id                     ?after_id=<last_id>
    page_token        nextPageToken                         ?pageToken=<nextPageToken>
    next_page_token   next_page_token                       ?page_token=<next_page_token>
    next_cursor       next_cursor                           ?after=<next_cursor>
    page              result_info: page, total_pages        ?page=<page + 1>
                      or page, per_page, total_count
    page_no           output: page_no, page_size, total     ?page_no=<page_no + 1>
    next_url          links.next                            that URL
    link              Link: <URL>; rel="next"               that URL

A page that announces another one without saying where refuses the whole answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from gen_models.listing.envelope import NotUnderstoodError, kind_of
from gen_models.registry import Paging

__all__ = ["NextPage", "find_next"]

_MAX_CURSOR_LENGTH = 4096

_Members: TypeAlias = Mapping[str, object]


class NextPage(NamedTuple):
    """Where the next page is: a parameter to set, or (with `name` None) a whole URL."""

    name: str | None
    value: str


def find_next(document: object, paging: Paging, link_next: str | None) -> NextPage | None:
    """Return where the next page is, or None after the last one.

    `link_next` is the URL of the `Link` header whose relation is `next`.

    Raises:
        NotUnderstoodError: There is a next page, but it cannot be asked for.
    """
    members = document if isinstance(document, dict) else {}
    if paging == "link":
        return _to_url(_cursor(link_next, "Link"))
    if paging != "none":
        return _PAGINGS[paging](members)
    if _cursor(link_next, "Link") or any(find(members) for find in _PAGINGS.values()):
        raise NotUnderstoodError("the answer has more pages than this provider is known to have")
    return None


def _after_id(members: _Members) -> NextPage | None:
    if not members.get("has_more"):
        return None
    last_id = _cursor(members.get("last_id"), "last_id")
    if last_id is None:
        raise NotUnderstoodError("the answer says that it has more, but gives no `last_id`")
    return NextPage("after_id", last_id)


def _token(key: str, parameter: str) -> Callable[[_Members], NextPage | None]:
    """Return the way of paging whose cursor is a member of the answer."""

    def find(members: _Members) -> NextPage | None:
        token = _cursor(members.get(key), key)
        return None if token is None else NextPage(parameter, token)

    return find


def _page(members: _Members) -> NextPage | None:
    told = members.get("result_info")
    if not isinstance(told, dict) or "page" not in told:
        return None
    page = _number(told, "result_info", "page")
    if told.get("total_pages") is not None:
        is_last = page >= _number(told, "result_info", "total_pages")
    else:
        size = _number(told, "result_info", "per_page")
        is_last = page * size >= _number(told, "result_info", "total_count")
    return None if is_last else NextPage("page", str(page + 1))


def _page_no(members: _Members) -> NextPage | None:
    told = members.get("output")
    if not isinstance(told, dict) or "page_no" not in told:
        return None
    page = _number(told, "output", "page_no")
    seen = page * _number(told, "output", "page_size")
    return NextPage("page_no", str(page + 1)) if seen < _number(told, "output", "total") else None


def _number(told: _Members, where: str, key: str) -> int:
    """Return a number of pages or rows, without which nobody knows where a list ends."""
    value = told.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10**9:
        raise NotUnderstoodError(f"`{where}.{key}` is no number of pages or models")
    return value


def _next_url(members: _Members) -> NextPage | None:
    links = members.get("links")
    return _to_url(_cursor(links.get("next"), "links.next") if isinstance(links, dict) else None)


def _to_url(url: str | None) -> NextPage | None:
    return None if url is None else NextPage(None, url)


def _cursor(value: object, key: str) -> str | None:
    """Return a text that can be part of a URL; null and nothing mean that there is none."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise NotUnderstoodError(f"`{key}` is {kind_of(value)} where a string was expected")
    if len(value) > _MAX_CURSOR_LENGTH:
        raise NotUnderstoodError(f"`{key}` is longer than any address can be")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise NotUnderstoodError(f"`{key}` is not Unicode") from None
    return value


_PAGINGS: Mapping[Paging, Callable[[_Members], NextPage | None]] = {
    "after_id": _after_id,
    "page_token": _token("nextPageToken", "pageToken"),
    "next_page_token": _token("next_page_token", "page_token"),
    "next_cursor": _token("next_cursor", "after"),
    "page": _page,
    "page_no": _page_no,
    "next_url": _next_url,
}
"""The ways that an answer's body tells of; `Link` is a header."""
