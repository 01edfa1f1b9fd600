"""Each fault does what it says."""

import gzip
import http.client
import json
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from tests.simulator import (
    BadIds,
    BadUtf8,
    EmptyList,
    EndlessBody,
    Fault,
    Gzip,
    GzipBomb,
    Hang,
    HeaderFlood,
    NullList,
    Redirect,
    Reset,
    Respond,
    Shrunken,
    Simulator,
    Slow,
    Status,
    Truncated,
    deep_nesting,
    empty_body,
    html_page,
    json_body,
    status,
    together,
)
from tests.simulator.client import SILENCE_S, ask, get, received, right_headers, rows
from tests.simulator.faults.names import FAULTS, named


def test_faults_begin_at_a_page_and_wear_off(sim: Simulator) -> None:
    """`from_page` spares the pages before, `times` counts answers, a tuple is a sequence."""
    origin = sim["anthropic"]
    origin.page_cap = 5
    origin.fault = status(500, from_page=2, times=1)
    first = ask(origin).json
    second = {"after_id": first["last_id"]}
    assert [ask(origin, **second).status for _ in range(2)] == [500, 200]
    origin.fault = (status(503, times=2), status(429, times=1))
    assert [ask(origin).status for _ in range(4)] == [503, 503, 429, 200]
    origin.fault = status(401)
    assert [ask(origin).status for _ in range(3)] == [401, 401, 401]
    origin.fault = None
    assert ask(origin).status == 200


@pytest.mark.parametrize("code", [401, 403, 404, 408, 429, 500, 502, 503, 529])
def test_error_statuses_have_the_bodies_of_the_provider(sim: Simulator, code: int) -> None:
    """JSON in each provider's shape, which repeats the key unless told not to."""
    for origin in sim:
        origin.fault = (Status(code=code, times=1), Status(code=code, echo_key=False))
        loud, quiet = ask(origin), ask(origin)
        assert loud.status == quiet.status == code
        assert origin.key.encode() in loud.body
        assert origin.key.encode() not in quiet.body
        assert loud.json.keys() == quiet.json.keys()


def test_retry_after_is_seconds_or_a_date(sim: Simulator) -> None:
    """Both forms that HTTP allows, and any text besides."""
    origin = sim["mistral"]
    moment = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
    for given, sent in (
        (3, "3"),
        (moment, "Sun, 22 Nov 2026 20:15:00 GMT"),
        ("soon", "soon"),
    ):
        origin.fault = status(429, retry_after=given)
        assert ask(origin).headers["Retry-After"] == sent


def test_bodies_that_are_no_listing(sim: Simulator) -> None:
    """Empty, null, an object, a page of HTML, anything."""
    origin = sim["groq"]
    for fault, body in (
        (empty_body(), b""),
        (json_body(None), b"null"),
        (json_body({}), b"{}"),
        (Respond(status=201, headers=(), body=b"\x00"), b"\x00"),
        (deep_nesting(3), b"[[[]]]"),
    ):
        origin.fault = fault
        assert ask(origin).body == body
    origin.fault = html_page()
    assert ask(origin).headers["Content-Type"].startswith("text/html")
    assert b"<html>" in ask(origin).body
    origin.fault = deep_nesting()
    assert len(ask(origin).body) == 400_000


def test_redirects(sim: Simulator) -> None:
    """Home and then an honest answer, round and round, or away with path and query."""
    origin = sim["groq"]
    origin.fault = Redirect(hops=2)
    url, statuses = origin.url, []
    for _ in range(3):
        reply = get(url, right_headers(origin))
        statuses.append(reply.status)
        url = reply.headers.get("Location", url)
    assert statuses == [307, 307, 200]
    assert url.startswith(origin.url)
    origin.fault = Redirect(hops=None, status=302)
    assert get(f"{origin.url}?hop=50", right_headers(origin)).status == 302
    origin.fault = Redirect(to=sim.elsewhere.url)
    reply = get(f"{origin.url}?a=b", right_headers(origin))
    assert reply.headers["Location"] == f"{sim.elsewhere.url}/openai/v1/models?a=b"


def test_bodies_cut_and_spoilt(sim: Simulator) -> None:
    """Half the JSON with its own length or promising more, and bytes that are no text."""
    origin = sim["zai"]
    whole = ask(origin).body
    origin.fault = Truncated()
    assert ask(origin).body == whole[: len(whole) // 2]
    origin.fault = Truncated(promise_all=True)
    with pytest.raises(http.client.IncompleteRead):
        ask(origin)
    origin.fault = BadUtf8()
    with pytest.raises(UnicodeDecodeError):
        ask(origin).body.decode()


def test_compression_honest_and_not(sim: Simulator) -> None:
    """Both unpack to the honest list; one of them to many mebibytes before it."""
    origin = sim["zenmux"]
    honest = ask(origin).body
    origin.fault = Gzip()
    packed = ask(origin)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == honest
    origin.fault = GzipBomb(unpacked_bytes=20 << 20)
    bomb = ask(origin)
    assert len(bomb.body) < 60_000
    unpacked = gzip.decompress(bomb.body)
    assert 19 << 20 < len(unpacked) <= 20 << 20
    assert unpacked.lstrip() == honest


def test_a_body_without_end(sim: Simulator) -> None:
    """There is always more, until the client leaves."""
    origin = sim["groq"]
    origin.fault = EndlessBody()
    parts = urlsplit(origin.url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    connection.request("GET", parts.path, headers=right_headers(origin))
    response = connection.getresponse()
    assert len(response.read(3_000_000)) == 3_000_000
    response.close()
    connection.close()


def test_a_flood_of_headers(sim: Simulator) -> None:
    """More headers than a client should hold."""
    origin = sim["groq"]
    origin.fault = HeaderFlood()
    with pytest.raises(http.client.HTTPException, match="more than 100 headers"):
        ask(origin)


def test_an_answer_that_comes_slowly(sim: Simulator) -> None:
    """Every byte arrives in the end, each on its own."""
    origin = sim["deepseek"]
    honest = ask(origin).body
    origin.fault = Slow(pause_s=0.0001)
    assert ask(origin).body == honest


def test_connections_that_hang_or_break(sim: Simulator) -> None:
    """Before the answer, and in the middle of its body."""
    origin = sim["groq"]
    origin.fault = Hang()
    assert received(origin, SILENCE_S) == b"<silence>"
    origin.fault = Reset()
    assert received(origin) == b"<reset>"
    origin.fault = Hang(mid_body=True)
    half = received(origin)
    assert half.startswith(b"HTTP/1.1 200 OK\r\n")
    assert half.endswith(b"<silence>")
    assert b'"data":[' in half
    origin.fault = Reset(mid_body=True)
    assert received(origin).endswith(b"<reset>")
    origin.fault = together(EndlessBody(), Hang(mid_body=True))
    assert received(origin).endswith(b"[\r\n<silence>")


def test_faults_together(sim: Simulator) -> None:
    """Several faults spoil one answer, as one fault that wears off."""
    origin = sim["groq"]
    origin.fault = together(Shrunken(keep=2), BadIds(values=(1,)), Gzip(), Slow(pause_s=0), times=1)
    reply = ask(origin)
    document = json.loads(gzip.decompress(reply.body))
    assert document["data"][0]["id"] == 1
    assert len(document["data"]) == 2
    assert len(rows(origin, ask(origin))) > 2
    origin.fault = together(EmptyList(), NullList())
    assert ask(origin).json["data"] is None


def test_a_fault_also_spoils_a_refusal(sim: Simulator) -> None:
    """A server that is down does not look at keys."""
    sim["groq"].fault = status(503)
    assert get(sim["groq"].url, {}).status == 503


@pytest.mark.parametrize("name", [name for name in FAULTS if name != "endless-body"])
def test_every_named_fault_can_be_used(name: str) -> None:
    """Each name makes a fault that does something with an answer and breaks nothing here."""
    with Simulator(["openrouter"]) as sim:
        sim["openrouter"].fault = named(name, sim.elsewhere.url)
        if name not in {"slow", "gzip-bomb"}:
            patience_s = SILENCE_S if name == "hang" else 10.0
            assert received(sim["openrouter"], patience_s)


def test_names_can_be_combined() -> None:
    """Commas put faults together; an unknown name is an error."""
    assert isinstance(named("shrunken,gzip", ""), Fault)
    with pytest.raises(KeyError):
        named("shrunken,nonsense", "")
