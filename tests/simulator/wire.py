"""Requests as they came and answers as they will go, as plain values."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

Pairs = tuple[tuple[str, str], ...]
Stream = Callable[[], Iterator[bytes]]
"""A body that is made while it is sent, in chunks; called once for each answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; `at_s` is on the monotonic clock."""

    method: str
    target: str
    headers: Pairs
    at_s: float

    @property
    def path(self) -> str:
        """The path, without the query."""
        return urlsplit(self.target).path

    @property
    def query(self) -> Pairs:
        """The query's pairs, decoded and in order; empty values are kept."""
        return tuple(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    def params(self, name: str) -> tuple[str, ...]:
        """Every value of a query parameter."""
        return tuple(value for key, value in self.query if key == name)

    def param(self, name: str) -> str | None:
        """The first value of a query parameter."""
        return next(iter(self.params(name)), None)

    def holds(self, text: str) -> bool:
        """Whether the text stands anywhere in the request: target or headers, plain or encoded."""
        parts = (self.target, *(part for pair in (*self.headers, *self.query) for part in pair))
        return any(text in part for part in parts)


@dataclass(frozen=True, slots=True)
class Whole:
    """The answer goes out at once."""


@dataclass(frozen=True, slots=True)
class Trickle:
    """The answer goes out a few bytes at a time, with a pause before each."""

    pause_s: float
    chunk_bytes: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The answer stops in the middle.

    `at` is the share of the body that is sent, or None for nothing at all, not even a status line.
    Afterwards the connection stays open and silent, or is reset.
    """

    at: float | None
    then_reset: bool


Delivery = Whole | Trickle | Stop


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: what is said and how it is sent.

    A body of bytes gets its `Content-Length` unless the headers name one; with `promised_bytes`
    more are promised than come, and the connection is closed. A stream goes out in chunks.
    """

    status: int
    headers: Pairs = ()
    body: bytes | Stream = b""
    promised_bytes: int | None = None
    delivery: Delivery = Whole()

    @classmethod
    def of_json(cls, status: int, document: object, headers: Pairs = ()) -> "Answer":
        """An answer with a JSON body, as compact as the real ones."""
        body = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
        # A lone surrogate, which UTF-8 cannot hold, goes out as JSON's own escape: `\\ud800`.
        content = body.encode("utf-8", errors="backslashreplace")
        return cls(status, (("Content-Type", "application/json"), *headers), content)

    def head(self, *, close: bool) -> bytes:
        """The status line and headers as bytes, framing included."""
        framing: Pairs = (("Transfer-Encoding", "chunked"),)
        if isinstance(self.body, bytes):
            length = self.promised_bytes if self.promised_bytes is not None else len(self.body)
            framing = (("Content-Length", str(length)),)
        closing: Pairs = (("Connection", "close"),) if close else ()
        lines = [f"HTTP/1.1 {self.status} {phrase(self.status)}"]
        date = ("Date", formatdate(usegmt=True))
        lines += [f"{name}: {value}" for name, value in (date, *self.headers, *framing, *closing)]
        return "\r\n".join((*lines, "", "")).encode("latin-1", errors="replace")


def phrase(status: int) -> str:
    """The words behind a status in the status line."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return {529: "Overloaded"}.get(status, "Unknown")
