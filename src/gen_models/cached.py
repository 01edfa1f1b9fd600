"""The public catalogue as it is cached: one file that says where and when it came from. Pure.

    {"version":1,"url":…,"etag":…,"last_modified":…,"day":"2026-11-22","sha256":…}
    <the catalogue's document, as it came>

What is damaged, from elsewhere or of another version is as if it were not there.
"""

from __future__ import annotations

import datetime as dt

import msgspec

__all__ = ["Cached", "dumps", "loads"]

_VERSION = 1


class Cached(msgspec.Struct, frozen=True, kw_only=True):
    """A catalogue, where it came from, what its server calls it, and its day."""

    url: str
    day: str
    body: bytes
    etag: str | None = None
    last_modified: str | None = None


class _Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: int
    url: str
    day: str
    sha256: str
    etag: str | None = None
    last_modified: str | None = None


def dumps(cached: Cached) -> bytes:
    """Return what is to be kept of a catalogue."""
    header = _Header(
        version=_VERSION,
        url=cached.url,
        day=cached.day,
        sha256=_sha256(cached.body),
        etag=cached.etag,
        last_modified=cached.last_modified,
    )
    return msgspec.json.encode(header) + b"\n" + cached.body


def loads(content: bytes, url: str) -> Cached | None:
    """Return the catalogue that was kept of a URL; None where that is not what this is."""
    first, _, body = content.partition(b"\n")
    try:
        header = msgspec.json.decode(first, type=_Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    is_whole = header.sha256 == _sha256(body)
    is_ours = (header.version, header.url) == (_VERSION, url)
    if not (is_whole and is_ours and _is_day(header.day)):
        return None
    return Cached(
        url=url,
        day=header.day,
        body=body,
        etag=header.etag,
        last_modified=header.last_modified,
    )


def _sha256(body: bytes) -> str:
    import hashlib  # it loads OpenSSL, which a run without a cache does not need

    return hashlib.sha256(body).hexdigest()


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
