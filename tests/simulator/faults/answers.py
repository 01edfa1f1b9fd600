"""Faults of what is said: statuses, bodies and headers, whatever the list would have been."""

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.utils import format_datetime
from typing import Unpack

from tests.simulator.faults.base import Fault, When
from tests.simulator.providers.api import Exchange, Problem
from tests.simulator.wire import Answer, Pairs, phrase

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Fault):
    """Answers with an error status and the provider's own body for it.

    `retry_after` is a number of seconds, a moment, which becomes an HTTP date, or any text. The
    body repeats the key that was sent, unless `echo_key` is off.
    """

    code: int
    retry_after: int | datetime | str | None = None
    echo_key: bool = True
    message: str = ""

    def answer(self, _answer: Answer, exchange: Exchange, /) -> Answer:
        """The error."""
        words = self.message or phrase(self.code)
        if self.echo_key and exchange.key:
            words = f"{words} (your key: {exchange.key})"
        body = exchange.api.error(Problem(self.code, words))
        return Answer.of_json(self.code, body, self._headers())

    def _headers(self) -> Pairs:
        match self.retry_after:
            case None:
                return ()
            case datetime() as moment:
                return (("Retry-After", format_datetime(moment, usegmt=True)),)
            case other:
                return (("Retry-After", str(other)),)


def status(
    code: int, *, retry_after: int | datetime | str | None = None, **when: Unpack[When]
) -> Status:
    """An error status with the provider's own body, which repeats the key that was sent."""
    return Status(code=code, retry_after=retry_after, **when)


@dataclass(frozen=True, slots=True, kw_only=True)
class Respond(Fault):
    """Answers with exactly this status, these headers and this body."""

    status: int = 200
    headers: Pairs = (("Content-Type", "application/json"),)
    body: bytes = b""

    def answer(self, _answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer as it was given."""
        return Answer(self.status, self.headers, self.body)


def empty_body(**when: Unpack[When]) -> Respond:
    """Status 200 and no body at all."""
    return Respond(**when)


def json_body(value: object, **when: Unpack[When]) -> Respond:
    """Status 200 and any JSON value as the whole body."""
    return Respond(body=json.dumps(value).encode(), **when)


def html_page(code: int = 200, **when: Unpack[When]) -> Respond:
    """A web page, as a captive portal or a gateway answers."""
    page = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Sign in</body></html>"
    return Respond(
        status=code, headers=(("Content-Type", "text/html; charset=utf-8"),), body=page, **when
    )


def deep_nesting(depth: int = 200_000, **when: Unpack[When]) -> Respond:
    """Valid JSON that is nothing but arrays in arrays."""
    return Respond(body=b"[" * depth + b"]" * depth, **when)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect(Fault):
    """Sends the client elsewhere, with the same path and query.

    With `to`, an origin such as `http://127.0.0.1:8080`, it is that other one. Without, it is the
    provider itself, which answers in earnest after `hops` redirects, or never if that is None.
    """

    to: str | None = None
    hops: int | None = 1
    status: int = 307

    def answer(self, answer: Answer, exchange: Exchange, /) -> Answer:
        """The redirect, or the honest answer at its end."""
        hop = int(exchange.request.param("hop") or 0)
        if self.to is None and self.hops is not None and hop >= self.hops:
            return answer
        changed = {} if self.to else {"hop": str(hop + 1)}
        location = exchange.url_with(changed, self.to)
        return Answer(self.status, (("Location", location),))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFlood(Fault):
    """Puts thousands of headers before an honest body."""

    count: int = 5_000
    size: int = 100

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer with all those headers."""
        flood = tuple((f"X-Flood-{number}", "x" * self.size) for number in range(self.count))
        return replace(answer, headers=answer.headers + flood)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadUtf8(Fault):
    """Puts two bytes that are not UTF-8 into the first string value of the body."""

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer with those bytes."""
        body = _bytes_of(answer).replace(b'":"', b'":"\xff\xfe', 1)
        return replace(answer, body=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated(Fault):
    """Cuts the body in half, with the length of what is left, or promising all of it."""

    promise_all: bool = False

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The first half of the answer."""
        body = _bytes_of(answer)
        promised = len(body) if self.promise_all else None
        return replace(answer, body=body[: len(body) // 2], promised_bytes=promised)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gzip(Fault):
    """Compresses an honest body; nothing is wrong with that."""

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The same answer in fewer bytes."""
        return replace(
            answer,
            headers=(*answer.headers, ("Content-Encoding", "gzip")),
            body=gzip.compress(_bytes_of(answer)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GzipBomb(Fault):
    """Sends few bytes that unpack into many: white space, and then the honest document.

    The white space is compressed once, a mebibyte of it, and repeated while it is sent. A client
    that sets no limit gets a valid list at the end.
    """

    unpacked_bytes: int = 1 << 30

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The bomb."""
        body = _bytes_of(answer)
        headers = (*answer.headers, ("Content-Encoding", "gzip"))
        return replace(answer, headers=headers, body=lambda: self._chunks(body))

    def _chunks(self, body: bytes) -> Iterator[bytes]:
        blank = b" " * MEBIBYTE
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        # A full flush ends on a byte and forgets what came before: the block can be repeated.
        block = packer.compress(blank) + packer.flush(zlib.Z_FULL_FLUSH)
        check, count = 0, max(0, self.unpacked_bytes - len(body)) // MEBIBYTE
        yield b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
        for _ in range(count):
            check = zlib.crc32(blank, check)
            yield block
        length = (count * MEBIBYTE + len(body)) & 0xFFFFFFFF
        yield packer.compress(body) + packer.flush()
        yield zlib.crc32(body, check).to_bytes(4, "little") + length.to_bytes(4, "little")


@dataclass(frozen=True, slots=True, kw_only=True)
class EndlessBody(Fault):
    """Begins a JSON array in chunks and never ends it."""

    chunk: bytes = field(default=b" " * 65_536, repr=False)

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The beginning of the answer, and white space for ever."""

        def chunks() -> Iterator[bytes]:
            yield b"["
            while True:
                yield self.chunk

        return replace(answer, body=chunks)


def _bytes_of(answer: Answer) -> bytes:
    """The body.

    Raises:
        TypeError: another fault has made a stream of it, which might have no end.
    """
    if not isinstance(answer.body, bytes):
        raise TypeError("a fault that streams must be the last to change the body")
    return answer.body
