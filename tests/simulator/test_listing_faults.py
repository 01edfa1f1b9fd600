"""Faults of the list itself: its rows, its envelope, its pages."""

from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from tests.simulator import (
    MISSING,
    PLANTED,
    BadIds,
    EmptyList,
    Endless,
    ForeignNext,
    Loop,
    NoCursor,
    NullList,
    Shrunken,
    Simulator,
    WrongEnvelope,
)
from tests.simulator.client import (
    FIRST_PARAMS,
    LIST_KEY,
    ask,
    flat,
    get,
    ids,
    next_url,
    right_headers,
    rows,
    walk,
)


def test_lists_that_are_empty_null_or_something_else(sim: Simulator) -> None:
    """In the envelope of each provider."""
    for origin in sim:
        key = LIST_KEY.get(origin.id, "data")
        origin.fault = EmptyList()
        assert _list_of(key, ask(origin).json) == []
        origin.fault = NullList()
        assert _list_of(key, ask(origin).json) is None
        origin.fault = WrongEnvelope()
        assert isinstance(ask(origin).json, dict if key is None else list)
        origin.fault = Shrunken()
        a_row_and_its_aliases = 2 if origin.id == "xai" else 1
        assert len(flat(walk(origin))) == a_row_and_its_aliases


def _list_of(key: str | None, document: Any) -> object:
    found = document if key is None else document[key]
    return found["models"] if isinstance(found, dict) else found


def test_ids_of_the_wrong_type(sim: Simulator) -> None:
    """A number, null and nothing, and the rows behind them as they were."""
    for origin, key in ((sim["openai"], "id"), (sim["gemini"], "name")):
        honest = rows(origin, ask(origin))
        origin.fault = BadIds(values=(7, None, MISSING, ["x"]))
        spoilt = rows(origin, ask(origin))
        assert [row.get(key, "absent") for row in spoilt[:4]] == [7, None, "absent", ["x"]]
        assert spoilt[4:] == honest[4:]


@pytest.mark.parametrize("provider", ["anthropic", "gemini", "huggingface", "openrouter"])
@pytest.mark.parametrize("length", [1, 2])
def test_cursors_that_lead_in_circles(provider: str, length: int) -> None:
    """The same `length` cursors come again and again."""
    with Simulator([provider], page_cap=4) as sim:
        origin = sim[provider]
        origin.fault = Loop(length=length)
        url = f"{origin.url}?{urlencode(FIRST_PARAMS[provider])}"
        cursors = []
        for _ in range(6):
            following = next_url(url, get(url, right_headers(origin)))
            assert following is not None
            cursors.append(following)
            url = following
        assert len(set(cursors)) == length


@pytest.mark.parametrize("provider", ["anthropic", "gemini", "huggingface", "openrouter"])
def test_pages_without_end(provider: str) -> None:
    """Every page is full, every cursor is new."""
    with Simulator([provider], page_cap=9) as sim:
        origin = sim[provider]
        origin.fault = Endless()
        url = f"{origin.url}?{urlencode(FIRST_PARAMS[provider])}"
        seen: list[str] = []
        for _ in range(60):
            reply = get(url, right_headers(origin))
            seen += ids(origin, reply)
            following = next_url(url, reply)
            assert following is not None
            url = following
        assert len(set(seen)) == len(seen) == 60 * 9
        assert set(seen) > set(origin.expected_ids) or provider == "openrouter"


def test_more_without_a_cursor(sim: Simulator) -> None:
    """The claim is there, the cursor is not."""
    sim["anthropic"].fault = NoCursor()
    document = ask(sim["anthropic"]).json
    assert (document["has_more"], document["last_id"]) == (True, None)
    sim["gemini"].fault = NoCursor()
    assert ask(sim["gemini"]).json["nextPageToken"] == ""
    sim["openrouter"].fault = NoCursor()
    assert ask(sim["openrouter"]).json["links"]["next"] == ""
    sim["huggingface"].fault = NoCursor()
    assert ask(sim["huggingface"]).headers["Link"] == '<>; rel="next"'


def test_next_pages_at_another_origin(sim: Simulator) -> None:
    """The URL is whole and leads away; whoever follows it is recorded there."""
    for provider in ("huggingface", "openrouter"):
        origin = sim[provider]
        origin.fault = ForeignNext(origin=sim.elsewhere.url)
        reply = ask(origin)
        following = next_url(origin.url, reply)
        assert following is not None
        assert following.startswith(sim.elsewhere.url + urlsplit(origin.url).path + "?")
        assert not sim.elsewhere.requests
        planted = get(following, right_headers(origin))
        assert ids(origin, planted) == [PLANTED]
        (request,) = sim.elsewhere.requests
        assert request.holds(origin.key)
        sim.elsewhere.forget_requests()
