"""HTTP against providers on loopback: whole listings, or a reason and no harm done."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import ssl
import subprocess
import sys
import threading
import traceback
import tracemalloc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import hypothesis
import pytest
import trustme
from hypothesis import strategies as st

from gen_models.auth import FoundKey, Secret
from gen_models.errors import ConfigError, FetchFailed
from gen_models.fetch import Asked, Limits, Progress, fetch_listings
from gen_models.library import known_providers
from gen_models.listing import MAX_EXAMPLES, Listing
from gen_models.naming import RustIdent
from gen_models.registry import NoAuth, ProviderConfig, ProviderId, QueryParam
from tests import simulator as sims
from tests.conftest import REPOSITORY
from tests.simulator import Fault, Origin, Simulator
from tests.simulator.providers.api import Exchange
from tests.simulator.wire import Answer

REGISTRY = known_providers()
PAGED = tuple(key for key in sims.IDS if REGISTRY[ProviderId(key)].paging != "none")
QUICK = Limits(timeout_s=10, max_attempts=2)
MEBIBYTE = 2**20


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """All specified providers, well and quick."""
    with Simulator() as running:
        yield running


def _asked(origin: Origin, *, key: str | None = None) -> Asked:
    provider = REGISTRY[ProviderId(origin.id)].at(origin.base_url)
    secret = origin.key if key is None else key
    return Asked(provider, FoundKey(origin.env_var, Secret(secret)) if origin.env_var else None)


def _fetch(
    asked: Mapping[ProviderId, Asked], limits: Limits = QUICK
) -> dict[ProviderId, Listing | FetchFailed]:
    return fetch_listings(asked, limits, lambda _: None)


def _one(origin: Origin, limits: Limits = QUICK) -> Listing | FetchFailed:
    return _fetch({ProviderId(origin.id): _asked(origin)}, limits)[ProviderId(origin.id)]


def _listing(origin: Origin, limits: Limits = QUICK) -> Listing:
    result = _one(origin, limits)
    assert isinstance(result, Listing), result
    return result


def _reason(origin: Origin, fault: Fault, limits: Limits = QUICK) -> str:
    origin.fault = fault
    result = _one(origin, limits)
    assert isinstance(result, FetchFailed), "the fault went unnoticed"
    assert str(result).startswith(
        f"Failed to fetch models from {REGISTRY[ProviderId(origin.id)].variant}: "
    )
    assert origin.key not in f"{result} {result.hint} {result.reason}"
    return result.reason


def test_every_provider_is_listed_whole(simulator: Simulator) -> None:
    """All of them, asked at once, end with exactly the ids that they serve, and no other."""
    results = _fetch({ProviderId(origin.id): _asked(origin) for origin in simulator})
    for origin in simulator:
        result = results[ProviderId(origin.id)]
        assert isinstance(result, Listing), result
        assert sorted(result.models) == sorted(origin.expected_ids), origin.id


@pytest.mark.parametrize("provider", PAGED)
def test_every_page_is_taken(simulator: Simulator, provider: str) -> None:
    """However small a provider makes its pages, none is missed and none is asked twice."""
    origin = simulator[provider]
    origin.page_cap = 4
    assert sorted(_listing(origin).models) == sorted(origin.expected_ids)
    queries = [request.query for request in origin.requests]
    assert len(queries) == len(set(queries)) >= len(origin.expected_ids) / 4


def test_requests_are_what_the_providers_document(simulator: Simulator) -> None:
    """Authentication, versions, filters and a real User-Agent are sent; keys are in no URL."""
    for origin in simulator:
        _listing(origin)
        request = origin.requests[0]
        assert origin.key not in request.target
        assert str(request.header("user-agent")).startswith("gen-models/")
        is_github = origin.id == "github-models"
        json_type = "application/vnd.github+json" if is_github else "application/json"
        assert request.header("accept") == json_type
    assert simulator["github-models"].requests[0].header("x-github-api-version") == "2026-03-10"
    anthropic = simulator["anthropic"].requests[0]
    assert anthropic.header("x-api-key") == simulator["anthropic"].key
    assert anthropic.header("anthropic-version") == "2023-06-01"
    assert simulator["gemini"].requests[0].header("x-goog-api-key") == simulator["gemini"].key
    authorization = simulator["groq"].requests[0].header("authorization")
    assert authorization == f"Bearer {simulator['groq'].key}"
    hub = simulator["huggingface"].requests[0].query
    filters = {value for name, value in hub if name == "inference_provider"}
    assert filters == set(REGISTRY[ProviderId("huggingface")].params["inference_provider"])


def test_private_fine_tunes_are_left_out_and_counted(simulator: Simulator) -> None:
    """OpenAI's `ft:` models are nobody else's business."""
    listing = _listing(simulator["openai"])
    assert listing.excluded_rows == 3
    assert (listing.refused, listing.refused_rows) == ((), 0)
    assert not [wire_id for wire_id in listing.models if wire_id.startswith("ft:")]


def test_a_key_is_optional_where_the_provider_says_so(simulator: Simulator) -> None:
    """OpenRouter, ZenMux, Mira and Hugging Face list without a key."""
    for name in ("openrouter", "zenmux", "mira", "huggingface"):
        origin = simulator[name]
        asked = {ProviderId(name): Asked(_asked(origin).provider, None)}
        assert isinstance(_fetch(asked)[ProviderId(name)], Listing)
        assert origin.requests[0].header("authorization") is None


# --- what goes wrong

_FAILED = "the answer says that it failed"
REASONS: tuple[tuple[str, Fault, str], ...] = (
    ("groq", sims.status(400), "400 Bad Request"),
    ("groq", sims.status(401), "401 Unauthorized"),
    ("groq", sims.status(403), "403 Forbidden"),
    ("groq", sims.status(404), "404 Not Found"),
    ("groq", sims.status(410), "410 Gone"),
    ("groq", sims.status(429), "429 Too Many Requests"),
    ("groq", sims.status(500), "500 Internal Server Error"),
    ("groq", sims.status(502), "502 Bad Gateway"),
    ("groq", sims.status(503), "503 Service Unavailable"),
    ("groq", sims.status(504), "504 Gateway Timeout"),
    ("anthropic", sims.status(529), "status 529"),
    ("groq", sims.Reset(), "the connection"),
    ("groq", sims.Reset(mid_body=True), "the connection"),
    ("groq", sims.empty_body(), "the answer is empty"),
    ("groq", sims.json_body(None), "the answer is null where an object was expected"),
    ("groq", sims.json_body({}), "the answer has no `data`"),
    ("groq", sims.json_body({"data": {"id": "x"}}), "`data` is an object where a list"),
    ("groq", sims.json_body({"error": {"code": 1}}), "the answer has no `data`"),
    ("groq", sims.json_body({"data": [{"id": "a"}], "error": {"code": 1}}), _FAILED),
    ("cloudflare", sims.json_body({"result": [{"name": "a"}], "success": False}), _FAILED),
    ("groq", sims.EmptyList(), "it lists no models"),
    ("groq", sims.NullList(), "it lists no models"),
    ("ollama", sims.NullList(), "it has no models installed"),
    ("gemini", sims.json_body({}), "it lists no models"),
    ("groq", sims.html_page(), "the answer is a web page, not JSON"),
    ("groq", sims.Truncated(), "the answer is not JSON, or is cut off"),
    ("groq", sims.Truncated(promise_all=True), "the connection"),
    ("groq", sims.WrongEnvelope(), "the answer is a list where an object was expected"),
    ("huggingface", sims.WrongEnvelope(), "the answer is an object where a list"),
    ("groq", sims.deep_nesting(), "the answer is nested too deeply"),
    ("groq", sims.BadUtf8(), "the answer is not JSON, or is cut off"),
    ("groq", sims.Redirect(hops=None), "it redirects more than 5 times"),
    ("groq", sims.HeaderFlood(), "the connection broke off, or what came is not HTTP"),
    ("anthropic", sims.Loop(), "it names the same next page twice"),
    ("gemini", sims.Loop(), "it names the same next page twice"),
    ("huggingface", sims.Loop(length=3), "it names the same next page twice"),
    ("anthropic", sims.NoCursor(), "the answer says that it has more, but gives no `last_id`"),
    ("alibaba", sims.json_body({"output": {"models": [{"model": "a"}], "total": 2}}),
     "it lists 1 of the 2 rows that it has"),
    ("cloudflare", sims.json_body({"result": [{"name": "a"}],
                                   "result_info": {"page": 1, "per_page": 9, "total_count": 2}}),
     "it lists 1 of the 2 rows that it has"),
    ("groq", sims.BadIds(values=(7,) * 99), "it lists no usable model (15 refused, 0 excluded)"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("provider", "fault", "reason"), REASONS, ids=lambda value: repr(value)[:60]
)
def test_a_fault_is_a_reason(
    simulator: Simulator, provider: str, fault: Fault, reason: str
) -> None:
    """Each fault is an error that names the provider and says what was wrong."""
    simulator[provider].page_cap = 5
    assert _reason(simulator[provider], fault).startswith(reason)


@pytest.mark.parametrize("provider", PAGED)
def test_a_fault_on_page_two_is_a_fault(simulator: Simulator, provider: str) -> None:
    """A listing of which only the first page came is no listing."""
    simulator[provider].page_cap = 4
    reason = _reason(simulator[provider], sims.status(500, from_page=2))
    assert reason.startswith("500")


@pytest.mark.parametrize(
    "fault", [sims.status(503, times=2), sims.status(429, times=1), sims.Reset(times=2)], ids=repr
)
def test_what_passes_is_tried_again(simulator: Simulator, fault: Fault) -> None:
    """A transient failure costs a retry and nothing else."""
    origin = simulator["groq"]
    origin.fault = fault
    listing = _listing(origin, Limits(timeout_s=20))
    assert sorted(listing.models) == sorted(origin.expected_ids)
    assert fault.times is not None
    assert len(origin.requests) == fault.times + 1


@pytest.mark.parametrize("code", [400, 401, 403, 404, 410])
def test_what_does_not_pass_is_asked_once(simulator: Simulator, code: int) -> None:
    """A refusal is final at once."""
    _reason(simulator["groq"], sims.status(code), Limits(timeout_s=20))
    assert len(simulator["groq"].requests) == 1


def test_retry_after_is_honoured(simulator: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    """The wait that the provider asks for takes the place of ours."""
    origin = simulator["groq"]
    origin.fault = sims.status(429, retry_after=1, times=1)
    caplog.set_level("INFO", logger="gen_models")
    _listing(origin)
    assert "Groq: 429 Too Many Requests; trying again in 1.0 s" in caplog.messages


@pytest.mark.parametrize(
    "retry_after", [60, dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)], ids=["seconds", "date"]
)
def test_retry_after_past_the_deadline_is_an_error(
    simulator: Simulator, retry_after: int | dt.datetime
) -> None:
    """Nobody waits for what cannot be reached; the reason tells the wait."""
    reason = _reason(simulator["groq"], sims.status(429, retry_after=retry_after))
    assert reason.startswith("429 Too Many Requests; it asks to wait ")
    assert reason.endswith(" s, past the deadline of 10 s")
    assert len(simulator["groq"].requests) == 1


@pytest.mark.parametrize(
    "fault",
    [
        sims.Hang(),
        sims.Hang(mid_body=True),
        sims.Slow(pause_s=0.05),
        sims.EndlessBody(chunk=b" "),
        sims.status(503),
    ],
    ids=repr,
)
def test_the_deadline_is_for_all_that_a_provider_takes(simulator: Simulator, fault: Fault) -> None:
    """Silence, a byte at a time, no end, endless retries: at the deadline it is over."""
    reason = _reason(simulator["groq"], fault, Limits(timeout_s=0.5, max_attempts=1000))
    assert reason == "no complete answer within 0.5 s"


def test_endless_pages_end_at_the_bound(simulator: Simulator) -> None:
    """A provider that always has another page is given up on."""
    reason = _reason(simulator["anthropic"], sims.Endless(), Limits(max_pages=7))
    assert reason == "its listing has more than 7 pages"


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(max_bytes=2 * MEBIBYTE), "the listing is larger than 2 MiB"),
        (Limits(max_answer_bytes=2 * MEBIBYTE), "the answer is larger than 2 MiB"),
        (Limits(), "the answer is larger than 16 MiB"),
    ],
)
def test_endless_bytes_end_at_the_bound(simulator: Simulator, limits: Limits, reason: str) -> None:
    """An answer without an end is given up on, however much a whole listing may have."""
    assert _reason(simulator["groq"], sims.EndlessBody(chunk=b" " * 65_536), limits) == reason


def test_the_bound_on_a_listing_counts_all_pages(simulator: Simulator) -> None:
    """Many answers of which each is small enough are too much together."""
    limits = Limits(max_bytes=2 * MEBIBYTE, max_answer_bytes=MEBIBYTE)
    reason = _reason(simulator["anthropic"], sims.Endless(), limits)
    assert reason == "the listing is larger than 2 MiB"


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(max_bytes=8 * MEBIBYTE), "the listing is larger than 8 MiB"),
        (Limits(), "the answer is larger than 16 MiB"),
    ],
)
def test_a_gzip_bomb_is_defused_in_bounded_memory(
    simulator: Simulator, limits: Limits, reason: str
) -> None:
    """A gibibyte of blanks is refused when the bound is reached, not after unpacking it."""
    origin = simulator["groq"]
    origin.fault = sims.GzipBomb()
    result, peak = _traced(origin, limits)
    assert isinstance(result, FetchFailed)
    assert result.reason == reason
    assert peak < 64 * MEBIBYTE


def _traced(origin: Origin, limits: Limits = QUICK) -> tuple[Listing | FetchFailed, int]:
    """What becomes of a provider, and the most bytes of memory that it took."""
    tracemalloc.start()
    try:
        result = _one(origin, limits)
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"0", "its listing has more than 250,000 rows"),
        (b"{}", "the answer has more than 500,000 objects and lists"),
        (b"[]", "the answer has more than 500,000 objects and lists"),
    ],
)
def test_millions_of_rows_without_ids_are_refused_in_bounded_memory(
    simulator: Simulator, row: bytes, reason: str
) -> None:
    """More rows than a listing can have are counted, not looked at one by one."""
    origin = simulator["groq"]
    body = b'{"data":[' + b",".join([row] * 1_500_000) + b"]}"
    origin.fault = sims.Respond(body=body)
    result, peak = _traced(origin, Limits(timeout_s=60))
    assert isinstance(result, FetchFailed)
    assert result.reason == reason
    assert peak < 160 * MEBIBYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class _RowsForEver(Fault):
    """Pages of rows that have no id, and always another page."""

    count: int

    def answer(self, _answer: Answer, exchange: Exchange, /) -> Answer:
        """A page after which there is one more."""
        number = int(exchange.request.param("after_id") or 0)
        document = {"data": [0] * self.count, "has_more": True, "last_id": str(number + 1)}
        return Answer.of_json(200, document)


def test_the_bound_on_rows_counts_all_pages(simulator: Simulator) -> None:
    """Rows that are refused count as well, or their number would have no bound."""
    reason = _reason(simulator["anthropic"], _RowsForEver(count=100_000), Limits(timeout_s=60))
    assert reason == "its listing has more than 250,000 rows"
    assert len(simulator["anthropic"].requests) == 3


def test_honest_gzip_is_read(simulator: Simulator) -> None:
    """A compressed listing is the same listing."""
    origin = simulator["openrouter"]
    origin.fault = sims.Gzip()
    assert sorted(_listing(origin).models) == sorted(origin.expected_ids)


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ((("Content-Encoding", "br"),), "the answer has an encoding that was not asked for"),
        ((("Content-Encoding", "gzip"),), "the answer is not the gzip that it says it is"),
    ],
)
def test_an_encoding_that_is_not_true_is_an_error(
    simulator: Simulator, headers: tuple[tuple[str, str], ...], reason: str
) -> None:
    """A body that is not what its header says is not guessed at."""
    fault = sims.Respond(headers=headers, body=b'{"data":[{"id":"x"}]}')
    assert _reason(simulator["groq"], fault) == reason


def test_rows_that_nobody_could_mean_are_refused_one_by_one(simulator: Simulator) -> None:
    """Bad ids are named and counted; the rest of the listing stands."""
    origin = simulator["groq"]
    origin.fault = sims.BadIds(values=(7, None, sims.MISSING, "a\u202eb", " x", "", "y" * 300))
    listing = _listing(origin)
    assert len(listing.models) == len(origin.expected_ids) - 7
    assert listing.refused_rows == 7
    assert [row.id for row in listing.refused[3:6]] == ["a\\u{202e}b", " x", ""]
    assert [row.reason for row in listing.refused[:1]] == ["it has no id that is a string"]


def test_refused_rows_of_all_pages_are_counted(simulator: Simulator) -> None:
    """The first of them are kept to be shown, and no more than can be."""
    origin = simulator["anthropic"]
    origin.page_cap = 5
    origin.models = [f"model-{number}" for number in range(60)]
    origin.fault = sims.BadIds(values=("a\u202eb", " x", ""))
    listing = _listing(origin)
    assert listing.refused_rows == 36
    assert [row.id for row in listing.refused] == (["a\\u{202e}b", " x", ""] * 12)[:MAX_EXAMPLES]
    assert len(listing.models) == 24


# --- headers that say anything

_HEADER_PIECES = (
    "http://", "//", "/", "[", "]", "::1", "@", ":", "?", "#", "%", "%zz", "%00", "..", "\\", "\t",
    " ", "\x7f", "<", ">", ";", ",", 'rel="next"', "rel=next", "=", '"', "127.0.0.1", "localhost",
    "xn--a", "é", "\u0130", "\u202e", "\U000e0041", "\ud800", "a" * 300, "x" * 70_000, "-", "0",
    "-1", "1e9", "²", "9" * 5_000, "Mon, 01 Jan ", "99999999999999999999", "2026", " 00:00:00 GMT",
    " 99:99:99 +9999",
)  # fmt: skip


def _header_texts() -> st.SearchStrategy[str]:
    """Values of a header as they arrive: any bytes, most of them UTF-8, one by one."""
    pieces = st.lists(st.sampled_from(_HEADER_PIECES), max_size=6).map("".join)
    return st.one_of(pieces, st.text(max_size=30)).map(
        lambda text: text.encode("utf-8", "surrogatepass").decode("latin-1")
    )


@pytest.mark.parametrize(
    ("header", "form", "status"),
    [
        ("Retry-After", "{}", 503),
        ("Retry-After", "Mon, 01 Jan {} 00:00:00 GMT", 429),
        ("Location", "{}", 307),
        ("Location", "http://{}/", 302),
        ("Link", "{}", 200),
        ("Link", '<{}>; rel="next"', 200),
    ],
)
def test_whatever_a_header_says(header: str, form: str, status: int) -> None:
    """There is a listing or a reason, never another error, and nobody else is asked."""
    limits = Limits(timeout_s=2, max_attempts=1)
    with Simulator(["huggingface"]) as running:
        origin = running["huggingface"]

        @hypothesis.given(_header_texts())
        @hypothesis.example("%xn--a")  # a host that is only found to be none when it is read
        def check(text: str) -> None:
            headers = ((header, form.replace("{}", text)),)
            origin.fault = sims.Respond(status=status, headers=headers, body=b'[{"id":"x"}]')
            result = _one(origin, limits)
            assert isinstance(result, Listing | FetchFailed)
            assert origin.key not in str(result)

        check()
        assert running.elsewhere.requests == ()


@pytest.mark.parametrize(
    "retry_after",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 99 Jan 2026 00:00:00 GMT",
        "soon",
        "-1",
        "1.5",
        "²",
        "",
    ],
)
def test_a_retry_after_that_says_nothing_is_none(
    simulator: Simulator, caplog: pytest.LogCaptureFixture, retry_after: str
) -> None:
    """Where it is no moment and no number, the wait is ours."""
    origin = simulator["groq"]
    origin.fault = sims.status(429, retry_after=retry_after, times=1)
    caplog.set_level("INFO", logger="gen_models")
    assert sorted(_listing(origin).models) == sorted(origin.expected_ids)
    assert len(origin.requests) == 2
    assert "trying again in 0." in caplog.text
    assert "trying again in 0.0" not in caplog.text


# --- where a key goes


def test_a_redirect_on_the_same_origin_is_followed(simulator: Simulator) -> None:
    """A provider may move its listing within its own house."""
    origin = simulator["groq"]
    origin.fault = sims.Redirect(hops=3)
    assert sorted(_listing(origin).models) == sorted(origin.expected_ids)
    assert {request.header("authorization") for request in origin.requests} == {
        f"Bearer {origin.key}"
    }


@pytest.mark.parametrize("provider", sims.IDS)
def test_a_redirect_to_another_origin_is_refused(simulator: Simulator, provider: str) -> None:
    """Nothing is sent to where a provider redirects, above all not the key."""
    reason = _reason(simulator[provider], sims.Redirect(to=simulator.elsewhere.url))
    assert reason == "it redirects to another origin, where the key must not go"
    assert simulator.elsewhere.requests == ()


@pytest.mark.parametrize("provider", ["huggingface", "openrouter"])
def test_a_next_page_at_another_origin_is_refused(simulator: Simulator, provider: str) -> None:
    """A `Link` or a `links.next` that leads away is not followed."""
    origin = simulator[provider]
    origin.page_cap = 5
    reason = _reason(origin, sims.ForeignNext(origin=simulator.elsewhere.url))
    assert reason == "its next page is at another origin, where the key must not go"
    assert simulator.elsewhere.requests == ()


@pytest.mark.parametrize("location", ["http://[::1", "ftp://127.0.0.1/x", "file:///etc/hosts"])
def test_a_redirect_to_nowhere_is_an_error(simulator: Simulator, location: str) -> None:
    """A `Location` that is no address, or not HTTP, is not followed."""
    fault = sims.Respond(status=302, headers=(("Location", location),))
    assert _reason(simulator["groq"], fault).startswith("it redirects to ")


@pytest.mark.parametrize(
    "address",
    [
        "http://evil.example\\@127.0.0.1:{port}",
        "http://127.0.0.1:{port}\\@evil.example",
        "http:///127.0.0.1:{port}",
        "http:127.0.0.1:{port}",
        "http://[127.0.0.1]:{port}",
        "http://127.0.0.1:{port}0000",
    ],
)
def test_an_address_of_two_readings_is_none(simulator: Simulator, address: str) -> None:
    """Nobody is told a key where one reader sees this machine and another one does not."""
    origin = simulator["groq"]
    port = urlsplit(origin.base_url).port
    provider = REGISTRY[ProviderId("groq")].at(address.replace("{port}", str(port)))
    asked = {provider.id: Asked(provider, FoundKey("K", Secret(origin.key)))}
    result = _fetch(asked)[provider.id]
    assert isinstance(result, FetchFailed)
    assert "is not a valid address" in result.reason or "not sent over plain" in result.reason
    assert origin.requests == ()


@pytest.fixture
def query_origin() -> Iterator[Origin]:
    """A provider that takes its key in the URL only."""
    mine = sims.custom("mine", ("a", "b"), auth=sims.query("token"))
    with Simulator([mine]) as running:
        yield running["mine"]


def _one_by_query(origin: Origin) -> Listing | FetchFailed:
    provider = ProviderConfig(
        id=ProviderId("mine"),
        variant=RustIdent("Mine"),
        name="mine",
        base_url=origin.base_url,
        auth_method=QueryParam("token"),
    )
    asked = {provider.id: Asked(provider, FoundKey("MINE", Secret(origin.key)))}
    return _fetch(asked)[provider.id]


@pytest.mark.parametrize("logger", [None, "gen_models"], ids=["root", "gen_models"])
@pytest.mark.parametrize(
    "fault",
    [None, sims.Redirect(hops=2), sims.status(503, times=1), sims.status(401), sims.Reset()],
    ids=repr,
)
def test_a_query_key_is_sent_and_never_shown(
    query_origin: Origin, caplog: pytest.LogCaptureFixture, logger: str | None, fault: Fault | None
) -> None:
    """No log shows the key, though the HTTP client logs whole URLs, and redirects repeat them."""
    caplog.set_level("DEBUG", logger=logger)
    query_origin.fault = fault
    result = _one_by_query(query_origin)
    assert query_origin.requests[0].param("token") == query_origin.key
    assert query_origin.key not in f"{result} {caplog.text}"
    assert "/v1/models → " in caplog.text or isinstance(fault, sims.Reset)


@pytest.mark.parametrize("key", ["c2stbGl2ZQ+/x==", "sk&live", "sk%41live", "sk'live"])
def test_a_query_key_that_a_url_spells_otherwise(
    query_origin: Origin, caplog: pytest.LogCaptureFixture, key: str
) -> None:
    """A key is not shown by the name of its characters either."""
    caplog.set_level("DEBUG")
    query_origin.key = key
    assert isinstance(_one_by_query(query_origin), Listing)
    assert "token=" not in caplog.text


def test_a_header_key_is_never_shown(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    """Every provider is asked with every log switched on, and some of them echo the key."""
    caplog.set_level("DEBUG")
    for origin in simulator:
        for fault in (None, sims.status(401)):
            origin.fault = fault
            _one(origin)
            assert origin.key not in caplog.text, origin.id


@pytest.mark.parametrize(
    "row",
    [{"id": "{}"}, {"id": "of/{}:free"}, {"id": "x", "name": "{}"}, {"id": "{} "}],
    ids=repr,
)
def test_a_list_that_holds_the_key_is_refused(
    simulator: Simulator, row: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """Else it would be in the enum, in the lock and in the summary."""
    caplog.set_level("DEBUG")
    origin = simulator["openrouter"]
    said = {key: value.replace("{}", origin.key) for key, value in row.items()}
    reason = _reason(origin, sims.json_body({"data": [{"id": "honest"}, said]}))
    assert reason == "its list holds the key that it was asked with, so nothing of it is kept"
    assert origin.key not in caplog.text


def test_a_placeholder_is_no_key(simulator: Simulator) -> None:
    """What is said to a server that asks for no key may be a word of its models."""
    origin = simulator["groq"]
    origin.key = "lm-studio"
    origin.fault = sims.json_body({"data": [{"id": "lm-studio/phi-4"}]})
    assert list(_listing(origin).models) == ["lm-studio/phi-4"]


def test_no_key_where_none_belongs(simulator: Simulator) -> None:
    """A provider without authentication is sent nothing, even if a key is given."""
    origin = simulator["ollama"]
    provider = REGISTRY[ProviderId("ollama")].at(origin.base_url)
    assert isinstance(provider.auth_method, NoAuth)
    asked = {provider.id: Asked(provider, FoundKey(None, Secret("sk-1")))}
    assert isinstance(_fetch(asked)[provider.id], Listing)
    assert not any(request.holds("sk-1") for request in origin.requests)


@pytest.mark.parametrize(
    "secret", ["a b", "a\nb", "a\r\nX-Evil: 1", "schlüssel", "a\x00b", "\u200bkey"]
)
def test_a_key_that_no_header_can_carry_is_refused(simulator: Simulator, secret: str) -> None:
    """The error names the variable, not the key, and nothing is sent."""
    origin = simulator["groq"]
    asked = {ProviderId("groq"): _asked(origin, key=secret)}
    result = _fetch(asked)[ProviderId("groq")]
    assert isinstance(result, FetchFailed)
    assert "`GROQ_API_KEY`" in result.reason
    assert secret not in f"{result} {result.hint}"
    assert origin.requests == ()


@pytest.mark.parametrize(
    "host", ["example.com", "10.0.0.1", "127.0.0.1.example.com", "localhost.example.com"]
)
def test_a_key_is_not_sent_in_the_clear(host: str) -> None:
    """Over plain http a key goes to this machine only."""
    provider = REGISTRY[ProviderId("groq")].at(f"http://{host}:1")
    asked = {provider.id: Asked(provider, FoundKey("GROQ_API_KEY", Secret("sk-1")))}
    result = _fetch(asked)[provider.id]
    assert isinstance(result, FetchFailed)
    assert "is not sent over plain http" in result.reason
    assert "sk-1" not in f"{result} {result.hint}"


# --- connections


def _context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def test_certificates_are_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """An unknown authority is refused; one that SSL_CERT_FILE names is trusted."""
    authority = trustme.CA()
    with Simulator(["groq"], tls=_context(authority)) as running:
        origin = running["groq"]
        reason = _reason(origin, sims.Gzip())
        assert reason == "its certificate is not trusted: nobody who is trusted has issued it"
        assert origin.requests == ()
        bundle = tmp_path_factory.mktemp("authority") / "ca.pem"
        authority.cert_pem.write_to_path(bundle)
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
        assert sorted(_listing(origin).models) == sorted(origin.expected_ids)


def test_a_proxy_is_used_and_no_proxy_honoured(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Requests go where HTTP_PROXY says, but not to hosts in NO_PROXY."""
    provider = REGISTRY[ProviderId("mira")].at("http://llm.example.invalid")
    monkeypatch.setenv("HTTP_PROXY", simulator.elsewhere.url)
    _fetch({provider.id: Asked(provider, None)})
    assert len(simulator.elsewhere.requests) == 1
    monkeypatch.setenv("NO_PROXY", "llm.example.invalid")
    _fetch({provider.id: Asked(provider, None)}, Limits(timeout_s=2, max_attempts=1))
    assert len(simulator.elsewhere.requests) == 1


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTP_PROXY", "http://[::1"),
        ("https_proxy", "gopher://proxy"),
        ("ALL_PROXY", "http://user:sk-live@proxy:port"),
        ("HTTP_PROXY", " http://proxy:3128"),
        ("HTTP_PROXY", "http://proxy:3128 "),
        ("HTTPS_PROXY", "http:\\\\proxy:3128"),
        ("HTTPS_PROXY", "http:///proxy:3128"),
        ("HTTPS_PROXY", "http://user:sk-live|x@proxy:3128"),
        ("HTTPS_PROXY", "http://user:sk-live@x@proxy:3128"),
        ("HTTPS_PROXY", "http://pröxy:3128"),
        ("ALL_PROXY", "proxy:3128/"),
        ("all_proxy", "//proxy:3128"),
        ("all_proxy", "SOCKS5://proxy:1080"),
    ],
)
def test_a_proxy_that_is_no_address(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """Nobody is asked past it; the error names the variable and does not quote it."""
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigError) as caught:
        _fetch({})
    assert caught.value.message == (
        f"`{variable}` in the environment is not the address of a proxy"
    )
    assert caught.value.hint == "it has the form http://host:port or socks5://host:port"
    assert "sk-live" not in f"{caught.value} {caught.value.hint}"


@pytest.mark.parametrize(
    "form", ["{}", "http://{}", "HTTP://{}/", "user:p@{}", "http://a.b%40c:p~!$&'()*+,;=:-@{}"]
)
def test_a_proxy_that_is_an_address_is_asked(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """No form that is let through is passed over by the client."""
    provider = REGISTRY[ProviderId("mira")].at("http://llm.example.invalid")
    proxy = urlsplit(simulator.elsewhere.url).netloc
    monkeypatch.setenv("HTTP_PROXY", form.format(proxy))
    _fetch({provider.id: Asked(provider, None)})
    assert len(simulator.elsewhere.requests) == 1


@pytest.mark.parametrize("content", [None, "", "no certificate\n"], ids=repr)
def test_certificates_that_are_none(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    """Without any to trust nobody is asked, and the error says where they are looked for."""
    bundle = tmp_path / "ca.pem"
    if content is not None:
        bundle.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    with pytest.raises(ConfigError) as caught:
        _one(simulator["groq"])
    assert caught.value.message == "there are no certificates to check the providers by"
    assert "SSL_CERT_FILE" in str(caught.value.hint)
    assert simulator["groq"].connections == 0


def test_a_socks_proxy_is_spoken_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """It hears its own protocol, and the name of the host if that is for it to look up."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5h://127.0.0.1:{proxy.getsockname()[1]}")
        provider = REGISTRY[ProviderId("mira")].at("https://llm.example.invalid")
        heard: list[bytes] = []

        def serve() -> None:
            connection, _ = proxy.accept()
            with connection:
                heard.append(connection.recv(64))
                connection.sendall(b"\x05\x00")
                heard.append(connection.recv(64))

        thread = threading.Thread(target=serve)
        thread.start()
        _fetch({provider.id: Asked(provider, None)}, Limits(timeout_s=5, max_attempts=1))
        thread.join()
    assert heard[0].startswith(b"\x05")
    assert b"llm.example.invalid" in heard[1]


# --- all at once


def test_the_slowest_provider_does_not_hold_up_the_others(simulator: Simulator) -> None:
    """News of the quick ones comes while the slow one is still asked."""
    simulator["groq"].fault = sims.Hang()
    news: list[Progress] = []
    few = [simulator[name] for name in ("groq", "anthropic", "openrouter", "xai")]
    asked = {ProviderId(origin.id): _asked(origin) for origin in few}
    fetch_listings(asked, Limits(timeout_s=4), news.append)
    finished = [one.provider.id for one in news if one.result is not None]
    assert len(finished) == len(asked)
    assert finished[-1] == "groq"


def test_a_program_may_wait_for_ever(simulator: Simulator) -> None:
    """No deadline is one too."""
    assert _listing(simulator["ollama"], Limits(timeout_s=float("inf"))).models


def test_it_may_be_called_inside_an_event_loop(simulator: Simulator) -> None:
    """A program that has one of its own can ask all the same."""

    async def ask() -> Listing:
        return _listing(simulator["ollama"])

    assert asyncio.run(ask()).models


def test_what_is_raised_by_who_is_told_reaches_the_caller(simulator: Simulator) -> None:
    """It is no failure of a provider, and nobody waits for the others in vain."""

    def refuse(_news: Progress) -> None:
        raise ZeroDivisionError

    asked = {ProviderId("groq"): _asked(simulator["groq"])}
    with pytest.raises(ZeroDivisionError) as caught:
        fetch_listings(asked, QUICK, refuse)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert simulator["groq"].key not in "".join(repr(frame.f_locals) for frame in frames[1:])


_FORKED = """
import os, sys
from gen_models.errors import ConfigError
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers

asked = {"ollama": Asked(known_providers()["ollama"].at(sys.argv[1]), None)}
fetch_listings(asked, Limits(timeout_s=9), lambda news: None)
if os.fork():
    os.wait()
else:
    try:
        fetch_listings(asked, Limits(timeout_s=9), lambda news: None)
    except ConfigError as error:
        print(error.message, error.hint, flush=True)
    os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
def test_a_forked_process_is_told_what_to_do(simulator: Simulator) -> None:
    """The client's thread did not come along, so nobody would be asked."""
    done = subprocess.run(
        [sys.executable, "-c", _FORKED, simulator["ollama"].base_url],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == (
        "the process was forked from one that has asked providers already "
        "start it by multiprocessing's `spawn`, or ask in the first one\n"
    )


def test_nobody_to_ask_is_no_error() -> None:
    """Without providers there is nothing to say, and nothing to do meanwhile."""
    assert fetch_listings({}, QUICK, _fail, _fail) == {}


def _fail(*_arguments: object) -> None:
    pytest.fail("nobody was asked")
