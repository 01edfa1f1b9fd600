"""One URL: a bounded answer, after retries and redirects on the same origin."""

from __future__ import annotations

import datetime as dt
import logging
import time
import zlib
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from pyreqwest.exceptions import PyreqwestError, RequestTimeoutError

from gen_models.auth import Secret
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
    from collections.abc import Iterator

    from pyreqwest.client import SyncClient
    from pyreqwest.http import HeaderMap, Url
    from pyreqwest.request import SyncStreamRequest
    from pyreqwest.response import SyncResponse

    from gen_models.auth import FoundKey
    from gen_models.registry import ProviderConfig

__all__ = ["Answer", "Limits", "Session", "get", "header"]

_requests_log = logging.getLogger("gen_models.requests")
_MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SECONDS_OF_A_DAY = 86_400
MEBIBYTE = 2**20


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

    url: Url
    status: int
    headers: HeaderMap
    body: bytes
    link_next: str | None


class Session(msgspec.Struct, kw_only=True):
    """What the requests of one provider have in common, and what they have left to use.

    `deadline` is a time of `time.monotonic`. `accepted` are the statuses that are answers.
    """

    client: SyncClient
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

    def seconds_left(self) -> float:
        """Return how long it may still take.

        Raises:
            TimeoutError: Its time is up.
        """
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def pause(self, wait_s: float) -> None:
        """Wait, but not past the deadline.

        Raises:
            TimeoutError: Its time is up.
        """
        time.sleep(min(wait_s, self.seconds_left()))
        self.seconds_left()


def get(session: Session, url: Url) -> Answer:
    """Return the answer of a URL; transient failures are tried again, with back-off.

    Raises:
        TimeoutError: The deadline has come.
        FetchFailed: The status is not accepted, the body is too large or not to be decoded,
            a redirect leaves the origin, or the last try failed too.
    """
    try:
        try:
            return _get_following(session, url)
        except Transient as first:
            return _tried_again(session, url, first)
    except Transient as failure:
        raise session.failure(failure.reason, hint=failure.hint) from failure


def _tried_again(session: Session, url: Url, first: Transient) -> Answer:
    from gen_models.fetch.retries import tried_again

    again = partial(_get_following, session, url)
    name = session.provider.variant
    attempts = session.limits.max_attempts
    return tried_again(again, first, attempts=attempts, pause=session.pause, of=name)


def _get_following(session: Session, url: Url) -> Answer:
    for _ in range(_MAX_REDIRECTS + 1):
        result = _get_once(session, url)
        if isinstance(result, Answer):
            return result
        url = result
    raise session.failure(f"it redirects more than {_MAX_REDIRECTS} times")


def _get_once(session: Session, url: Url) -> Answer | Url:
    """Return the answer, or the URL of the same origin that it redirects to."""
    try:
        with _request(session, url) as response:
            _requests_log.debug("GET %s → %d", _without_query(url), response.status)
            if response.status in _REDIRECTS and "Location" in response.headers:
                return _redirect_target(session, url, response)
            _check_status(session, response)
            body = _read_body(session, response)
            following = next_link(_headers(session, response, "Link"))
            return Answer(url, response.status, response.headers, body, following)
    except PyreqwestError as error:
        failure = describe_transport(session.provider, error)
        took_long = isinstance(error, RequestTimeoutError)
    # Not behind the client's error, which quotes the URL, and a key may be there.
    if took_long:
        session.seconds_left()
    raise failure


def _request(session: Session, url: Url) -> SyncStreamRequest:
    left_s = min(session.seconds_left(), _SECONDS_OF_A_DAY)
    request = session.client.get(url).timeout(dt.timedelta(seconds=left_s))
    try:
        for name, value in session.headers.items():
            request = request.header(name, value, is_sensitive=isinstance(value, Secret))
    except ValueError:
        raise session.failure("the request cannot be expressed in HTTP") from None
    return request.build_streamed()


def _without_query(url: Url) -> str:
    """A URL for a log: its query may hold a key or a cursor."""
    return str(url.with_query(None))


def header(headers: HeaderMap, name: str) -> str | None:
    """Return the first header of that name; None if there is none, or it is no ASCII text."""
    try:
        return headers.get(name)
    except ValueError:
        return None


def _headers(session: Session, response: SyncResponse, name: str) -> list[str]:
    try:
        return response.get_header_all(name)
    except ValueError:
        raise session.failure(f"its header `{name}` is not ASCII") from None


def _redirect_target(session: Session, url: Url, response: SyncResponse) -> Url:
    try:
        target = url.join(header(response.headers, "Location") or "//")
    except ValueError:
        raise session.failure("it redirects to what is no address") from None
    if target.origin_ascii != url.origin_ascii:
        raise session.failure(
            "it redirects to another origin, where the key must not go",
            hint="if the provider has moved, set its base_url in gen-models.toml",
        )
    return target


def _check_status(session: Session, response: SyncResponse) -> None:
    status = response.status
    if status in session.accepted:
        return
    if status not in RETRIED_STATUSES:
        raise status_failure(session.provider, status, session.key)
    wait_s = _retry_after_s(header(response.headers, "Retry-After"))
    if wait_s is not None and wait_s >= session.seconds_left():
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
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds())


def _read_body(session: Session, response: SyncResponse) -> bytes:
    pieces = _pieces(session, response)
    encoding = ",".join(_headers(session, response, "Content-Encoding")).strip().lower()
    if encoding in {"gzip", "x-gzip"}:
        pieces = _gunzipped(session, pieces)
    elif encoding not in {"", "identity"}:
        raise session.failure("the answer has an encoding that was not asked for")
    body = bytearray()
    for piece in pieces:
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


def _pieces(session: Session, response: SyncResponse) -> Iterator[bytes]:
    while (piece := response.body_reader.read_chunk()) is not None:
        session.seconds_left()
        yield bytes(piece)


def _gunzipped(session: Session, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress in bounded steps, so that a bomb is not unpacked whole."""
    unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        for piece in pieces:
            pending = piece
            while pending and not unzip.eof:
                yield unzip.decompress(pending, 1 << 16)
                pending = unzip.unconsumed_tail
    except zlib.error:
        raise session.failure("the answer is not the gzip that it says it is") from None
    if not unzip.eof:
        raise session.failure("the answer is cut off")
