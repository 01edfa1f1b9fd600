"""One URL: a bounded answer, after retries and redirects on the same origin."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import zlib
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

import httpx2
import msgspec
import tenacity

from gen_models.errors import FetchFailed
from gen_models.fetch.failures import (
    RETRIED_STATUSES,
    Transient,
    describe_transport,
    status_failure,
    status_words,
)
from gen_models.fetch.links import next_link

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from gen_models.auth import FoundKey
    from gen_models.registry import ProviderConfig

__all__ = ["Answer", "Limits", "Session", "get", "same_origin"]

_log = logging.getLogger("gen_models")
_requests_log = logging.getLogger("gen_models.requests")
_MAX_REDIRECTS = 5
_SECONDS_OF_A_DAY = 86_400
MEBIBYTE = 2**20
_BACKOFF = tenacity.wait_exponential_jitter(multiplier=0.2, max=4, jitter=0.2)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much one provider may take: seconds in all, bytes after decompression, tries.

    `max_answer_bytes` bounds one page, and with it the memory that reading it takes.
    """

    timeout_s: float = 30.0
    max_answer_bytes: int = 16 * MEBIBYTE
    max_bytes: int = 64 * MEBIBYTE
    max_pages: int = 1000
    max_attempts: int = 4


class Answer(NamedTuple):
    """A body after decompression, where it came from, and the headers that came with it."""

    url: httpx2.URL
    status: int
    headers: httpx2.Headers
    body: bytes
    link_next: str | None


class Session(msgspec.Struct, kw_only=True):
    """What the requests of one provider have in common, and what they have left to use.

    `deadline` is a time of the event loop's clock. `accepted` are the statuses that are
    answers.
    """

    client: httpx2.AsyncClient
    provider: ProviderConfig
    key: FoundKey | None
    headers: dict[str, str]
    limits: Limits
    deadline: float
    bytes_left: int
    accepted: frozenset[int] = frozenset({HTTPStatus.OK})

    def failure(self, reason: str, *, hint: str | None = None) -> FetchFailed:
        """Return an error of this provider."""
        return FetchFailed(self.provider.variant, reason, hint=hint)


async def get(session: Session, url: httpx2.URL) -> Answer:
    """Return the answer of a URL; transient failures are tried again, with back-off.

    Raises:
        FetchFailed: The status is not accepted, the body is too large or not to be decoded,
            a redirect leaves the origin, or the last try failed too.
    """
    retrying = tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception_type(Transient),
        stop=tenacity.stop_after_attempt(session.limits.max_attempts),
        wait=_wait_s,
        before_sleep=lambda state: _log_retry(session, state),
        reraise=True,
    )
    try:
        return await retrying(_get_following, session, url)
    except Transient as failure:
        raise session.failure(failure.reason, hint=failure.hint) from failure


def _wait_s(state: tenacity.RetryCallState) -> float:
    failure = state.outcome.exception() if state.outcome else None
    asked = failure.wait_s if isinstance(failure, Transient) else None
    return _BACKOFF(state) if asked is None else asked


def _log_retry(session: Session, state: tenacity.RetryCallState) -> None:
    failure = state.outcome.exception() if state.outcome else None
    wait_s = state.next_action.sleep if state.next_action else 0.0
    _log.info("%s: %s; trying again in %.1f s", session.provider.variant, failure, wait_s)


async def _get_following(session: Session, url: httpx2.URL) -> Answer:
    for _ in range(_MAX_REDIRECTS + 1):
        result = await _get_once(session, url)
        if isinstance(result, Answer):
            return result
        url = result
    raise session.failure(f"it redirects more than {_MAX_REDIRECTS} times")


async def _get_once(session: Session, url: httpx2.URL) -> Answer | httpx2.URL:
    """Return the answer, or the URL of the same origin that it redirects to."""
    try:
        async with session.client.stream("GET", url, headers=session.headers) as response:
            _requests_log.debug("GET %s → %d", _without_query(url), response.status_code)
            if response.has_redirect_location:
                return _redirect_target(session, url, response)
            _check_status(session, response)
            body = await _read_body(session, response)
            following = next_link(response.headers.get_list("link"))
            return Answer(url, response.status_code, response.headers, body, following)
    except httpx2.TransportError as error:
        raise describe_transport(session.provider, error) from error
    except UnicodeError:
        # The client looks at where it is redirected even if it is not to follow, and decodes
        # the host outside of its own errors (idna.IDNAError; httpx2 2.16).
        raise session.failure("it redirects to what is no address") from None


def _without_query(url: httpx2.URL) -> str:
    """A URL for a log: its query may hold a key or a cursor."""
    return str(url.copy_with(query=None))


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Return whether two URLs share scheme, host and port."""
    return _origin(one) == _origin(other)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, url.port or default


def _redirect_target(session: Session, url: httpx2.URL, response: httpx2.Response) -> httpx2.URL:
    try:
        target = url.join(response.headers["Location"])
    except (httpx2.InvalidURL, ValueError):
        raise session.failure("it redirects to what is no address") from None
    if not same_origin(url, target):
        raise session.failure(
            "it redirects to another origin, where the key must not go",
            hint="if the provider has moved, set its base_url in gen-models.toml",
        )
    return target


def _check_status(session: Session, response: httpx2.Response) -> None:
    status = response.status_code
    if status in session.accepted:
        return
    if status not in RETRIED_STATUSES:
        raise status_failure(session.provider, status, session.key)
    wait_s = _retry_after_s(response.headers.get("Retry-After"))
    if wait_s is not None and asyncio.get_running_loop().time() + wait_s >= session.deadline:
        raise session.failure(
            f"{status_words(status)}; it asks to wait {_seconds(wait_s)}, "
            f"past the deadline of {session.limits.timeout_s:g} s"
        )
    raise Transient(status_words(status), wait_s=wait_s)


def _seconds(wait_s: float) -> str:
    return f"{wait_s:,.0f} s" if wait_s <= _SECONDS_OF_A_DAY else "more than a day"


def _retry_after_s(value: str | None) -> float | None:
    """Return the seconds that `Retry-After` asks for, given as seconds or as a date."""
    if value is None:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds())


async def _read_body(session: Session, response: httpx2.Response) -> bytes:
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    pieces: AsyncIterator[bytes]
    if encoding == "identity":
        pieces = response.aiter_raw()
    elif encoding in {"gzip", "x-gzip"}:
        pieces = _gunzipped(session, response.aiter_raw())
    else:
        raise session.failure("the answer has an encoding that was not asked for")
    body = bytearray()
    async for piece in pieces:
        body += piece
        session.bytes_left -= len(piece)
        if len(body) > session.limits.max_answer_bytes or session.bytes_left < 0:
            raise session.failure(_too_large(session))
    return bytes(body)


def _too_large(session: Session) -> str:
    limits = session.limits
    what, bound = ("listing", limits.max_bytes)
    if session.bytes_left >= 0:
        what, bound = ("answer", limits.max_answer_bytes)
    return f"the {what} is larger than {bound / MEBIBYTE:,.0f} MiB"


async def _gunzipped(session: Session, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Decompress in bounded steps; the HTTP client itself would unpack a bomb whole."""
    unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        async for piece in pieces:
            pending = piece
            while pending and not unzip.eof:
                yield unzip.decompress(pending, 1 << 16)
                pending = unzip.unconsumed_tail
    except zlib.error:
        raise session.failure("the answer is not the gzip that it says it is") from None
    if not unzip.eof:
        raise session.failure("the answer is cut off")
