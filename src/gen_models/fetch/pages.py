"""One provider: its pages, one after the other, until there is no next one."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec
from pyreqwest.client import SyncClient
from pyreqwest.http import Url

from gen_models.auth import FoundKey, build_auth_header, check_key
from gen_models.catalog import Facts
from gen_models.errors import FetchFailed
from gen_models.fetch.answer import Answer, Limits, Session, get
from gen_models.fetch.failures import late_failure
from gen_models.listing import MAX_EXAMPLES, MAX_ROWS, Listing, NextPage, Page, Refused, read_page
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig, QueryParam

__all__ = ["OnPage", "fetch_listing"]

_log = logging.getLogger("gen_models")
_READING = threading.Lock()
_SHORTEST_KEY = 16
"""What is shorter may be said to a server that asks for none, and be a word of its models."""

OnPage: TypeAlias = Callable[[int], None]
"""Called after each page with the number of models so far."""


def fetch_listing(
    client: SyncClient,
    provider: ProviderConfig,
    key: FoundKey | None,
    limits: Limits,
    on_page: OnPage,
) -> Listing:
    """Return every page of a provider's listing.

    Raises:
        FetchFailed: The listing is empty, incomplete or not to be had within `limits`.
    """
    address = _address(provider)
    if key is not None:
        check_key(provider, key)
    session = Session(
        client=client,
        provider=provider,
        key=key,
        headers={**provider.headers, **build_auth_header(provider, key and key.secret)},
        limits=limits,
        deadline=time.monotonic() + limits.timeout_s,
        bytes_left=limits.max_bytes,
    )
    try:
        return _all_pages(session, _with_params(session, address), on_page)
    except TimeoutError:
        raise late_failure(provider, limits.timeout_s) from None


def _all_pages(session: Session, first_url: Url, on_page: OnPage) -> Listing:
    found = _Found()
    followed: set[NextPage] = set()
    url = first_url
    for _ in range(session.limits.max_pages):
        answer = get(session, url)
        page = _read_in_turn(session, answer)
        found.add(session, page)
        on_page(len(found.models))
        if page.next is None:
            found.refuse_half(session, page.told_rows)
            return found.listing(session)
        if page.next in followed:
            raise session.failure("it names the same next page twice, so its listing never ends")
        followed.add(page.next)
        url = _next_url(session, first_url, answer.url, page.next)
    raise session.failure(f"its listing has more than {session.limits.max_pages:,} pages")


def _read_in_turn(session: Session, answer: Answer) -> Page:
    """Read one answer at a time, so that many hostile ones take no more memory than one."""
    with _READING:
        page = read_page(session.provider, answer.body, answer.link_next)
        if session.key is not None and _holds(page, session.key.secret):
            raise session.failure(
                "its list holds the key that it was asked with, so nothing of it is kept"
            )
        return page


def _holds(page: Page, secret: str) -> bool:
    """Return whether any text of a page is, or holds, a key that is one and no placeholder."""
    if len(secret) < _SHORTEST_KEY:
        return False
    spelled = msgspec.json.encode(str(secret))[1:-1]
    return spelled in msgspec.json.encode(page.listing)


class _Found:
    """What the pages so far list; the first mention of a model counts."""

    def __init__(self) -> None:
        self.models: dict[WireId, Facts] = {}
        self.aliases: dict[WireId, Facts] = {}
        self.refused: list[Refused] = []
        self.rows = self.refused_rows = self.excluded_rows = 0

    def add(self, session: Session, page: Page) -> None:
        for wire_id, facts in page.listing.models.items():
            self.models.setdefault(wire_id, facts)
        self.aliases = {**page.listing.aliases, **self.aliases}
        self.refused = [*self.refused, *page.listing.refused][:MAX_EXAMPLES]
        self.refused_rows += page.listing.refused_rows
        self.excluded_rows += page.listing.excluded_rows
        self.rows += page.rows
        _log.debug("%s: %d models so far", session.provider.variant, len(self.models))
        if self.rows > MAX_ROWS:
            raise session.failure(f"its listing has more than {MAX_ROWS:,} rows")

    def refuse_half(self, session: Session, told_rows: int | None) -> None:
        if told_rows is not None and self.rows < told_rows:
            raise session.failure(f"it lists {self.rows:,} of the {told_rows:,} rows that it has")

    def listing(self, session: Session) -> Listing:
        if not self.models:
            why = _why_empty(session.provider, self.refused_rows, self.excluded_rows)
            raise session.failure(why)
        models = self.models | {i: f for i, f in self.aliases.items() if i not in self.models}
        return Listing(models, tuple(self.refused), self.refused_rows, self.excluded_rows)


def _why_empty(provider: ProviderConfig, refused: int, excluded: int) -> str:
    if refused or excluded:
        return f"it lists no usable model ({refused:,} refused, {excluded:,} excluded)"
    if provider.is_local:
        return "it has no models installed"
    return "it lists no models"


def _address(provider: ProviderConfig) -> Url:
    """Return where a listing is, without its parameters.

    An address in which two readers find two hosts is none: where a key may go is told from
    what `urlsplit` reads, and the client goes to what `Url` reads.
    """
    address = provider.listing_url
    try:
        url, host = Url(address), urlsplit(address).hostname or ""
        host = f"[{host}]" if ":" in host else host
        if host and url.with_host(host).host_str == url.host_str:
            return url
    except ValueError:
        pass
    raise FetchFailed(provider.variant, f"`{address}` is not a valid address")


def _with_params(session: Session, url: Url) -> Url:
    provider = session.provider
    for name, value in provider.params.items():
        url = _with_param(url, name, value)
    if isinstance(provider.auth_method, QueryParam) and session.key is not None:
        url = _with_param(url, provider.auth_method.name, session.key.secret)
    return url


def _with_param(url: Url, name: str, value: str | Sequence[str]) -> Url:
    """Return a URL in which a parameter has this value, or these, and no other."""
    others = [pair for pair in url.query_pairs if pair[0] != name]
    values = [value] if isinstance(value, str) else value
    return url.with_query([*others, *((name, one) for one in values)])


def _next_url(session: Session, first: Url, current: Url, following: NextPage) -> Url:
    """Return the URL of the next page; one that leaves the origin is refused."""
    try:
        if following.name is not None:
            return _with_param(first, following.name, following.value)
        url = current.join(following.value)
    except ValueError:
        raise session.failure("its next page is at what is no address") from None
    if url.origin_ascii != first.origin_ascii:
        raise session.failure("its next page is at another origin, where the key must not go")
    return url
