"""Where the next page of an answer is, one reader per way of paging.

    paging       the next page
    after_id     has_more, last_id   ->  ?after_id=<last_id>
    page_token   nextPageToken       ->  ?pageToken=<nextPageToken>
    next_url     links.next          ->  that URL
    link         Link: <URL>; rel="next"

A page that announces another one without saying where refuses the whole answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gen_models.listing.shapes import NotUnderstoodError, kind_of
from gen_models.registry import Paging

__all__ = ["NextPage", "find_next"]

_MAX_CURSOR_LENGTH = 4096


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
    return _PAGINGS[paging](members, link_next)


def _no_paging(members: Mapping[str, object], link_next: str | None) -> NextPage | None:
    ways = (_after_id, _page_token, _next_url, _link)
    if any(find(members, link_next) for find in ways):
        raise NotUnderstoodError("the answer has more pages than this provider is known to have")
    return None


def _after_id(members: Mapping[str, object], _link_next: str | None) -> NextPage | None:
    if not members.get("has_more"):
        return None
    last_id = _cursor(members.get("last_id"), "last_id")
    if last_id is None:
        raise NotUnderstoodError("the answer says that it has more, but gives no `last_id`")
    return NextPage("after_id", last_id)


def _page_token(members: Mapping[str, object], _link_next: str | None) -> NextPage | None:
    token = _cursor(members.get("nextPageToken"), "nextPageToken")
    return None if token is None else NextPage("pageToken", token)


def _next_url(members: Mapping[str, object], _link_next: str | None) -> NextPage | None:
    links = members.get("links")
    url = _cursor(links.get("next"), "links.next") if isinstance(links, dict) else None
    return None if url is None else NextPage(None, url)


def _link(_members: Mapping[str, object], link_next: str | None) -> NextPage | None:
    url = _cursor(link_next, "Link")
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


_PAGINGS: Mapping[Paging, Callable[[Mapping[str, object], str | None], NextPage | None]] = {
    "none": _no_paging,
    "after_id": _after_id,
    "page_token": _page_token,
    "next_url": _next_url,
    "link": _link,
}
