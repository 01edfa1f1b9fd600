"""The cached catalogue: read back exactly, or as if it were not there."""

from __future__ import annotations

import hypothesis
import pytest
from hypothesis import strategies as st

from gen_models.cached import Cached, dumps, loads

URL = "https://models.dev/api.json"
CACHED = Cached(url=URL, day="2026-11-20", body=b'{"a":1}\n', etag='W/"x"', last_modified="y")


_VALIDATORS = st.none() | st.text(st.characters(codec="utf-8"))


@hypothesis.given(st.binary(), _VALIDATORS, _VALIDATORS)
def test_what_is_kept_is_read_back(body: bytes, etag: str | None, modified: str | None) -> None:
    """Every body and every validator, whatever is in them."""
    kept = Cached(url=URL, day="2026-11-20", body=body, etag=etag, last_modified=modified)
    assert loads(dumps(kept), URL) == kept


@hypothesis.given(st.data())
def test_any_damage_is_noticed(data: st.DataObject) -> None:
    """A body with one byte more, less or other is not the one that was kept."""
    whole = dumps(CACHED)
    start = whole.index(b"\n") + 1
    at = data.draw(st.integers(start, len(whole) - 1))
    other = data.draw(st.binary(max_size=2).filter(lambda new: new != whole[at : at + 1]))
    assert loads(whole[:at] + other + whole[at + 1 :], URL) is None
    assert loads(whole[: data.draw(st.integers(0, len(whole) - 1))], URL) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[1]\n",
        b"\xff\n",
        b"[" * 100_000,
        dumps(CACHED).replace(b'"version":1', b'"version":2'),
        dumps(CACHED).replace(b"2026-11-20", b"2026-11-31"),
        dumps(CACHED).replace(b'"day"', b'"date"'),
        b"somebody else's file\n",
    ],
)
def test_what_is_not_ours_is_not_there(content: bytes) -> None:
    """Another version, another program's file, or none of these."""
    assert loads(content, URL) is None


def test_what_is_from_elsewhere_is_not_there() -> None:
    """What one catalogue said is not what another one says."""
    assert loads(dumps(CACHED), URL) == CACHED
    assert loads(dumps(CACHED), "https://mirror.example/api.json") is None
