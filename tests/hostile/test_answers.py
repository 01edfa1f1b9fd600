"""Hostile answers through the real program: a reason or a list, in bounded memory and time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from tests import simulator as sims
from tests.hostile.conftest import MEBIBYTE, HostileRun, fresh_project, hostile_run
from tests.hostile.corpus import HostileAnswer, answers
from tests.hostile.looks import assert_clean
from tests.simulator import Fault, Simulator
from tests.simulator.providers.api import Exchange
from tests.simulator.wire import Answer

_PEAK = 448 * MEBIBYTE
"""What a process may take that meets all of them at once.

The interpreter and the program take 40 MiB; one answer of the worst kind that is read at all
takes 200; the rest is 16 MiB for each answer that waits for its turn.
"""

_ANSWERS = {f"p{number}": one for number, one in enumerate(answers())}


@dataclass(frozen=True, slots=True, kw_only=True)
class _GzipOfNothing(Fault):
    """Sends gzip that never ends and holds not a byte."""

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer that unpacks into nothing, for ever."""
        return replace(
            answer, headers=(*answer.headers, ("Content-Encoding", "gzip")), body=_empty_blocks
        )


def _empty_blocks() -> Iterator[bytes]:
    yield b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
    while True:
        yield b"\0\0\0\xff\xff" * 10_000  # stored blocks of no bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _HeadersForEver(Fault):
    """Sends a byte of a second header for ever, and never a body."""

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer with a header that takes a day to arrive."""
        slowly = sims.Slow(pause_s=0.01).answer(answer, _exchange)
        return replace(slowly, headers=(("X-Long", "x" * 100_000), *answer.headers))


_ENDLESS: dict[str, Fault] = {
    "byte-a-second": sims.Slow(pause_s=1.0),
    "silence": sims.Hang(),
    "silence-in-the-body": sims.Hang(mid_body=True),
    "chunks-of-a-byte": sims.EndlessBody(chunk=b" "),
    **{f"gzip-of-nothing-{number}": _GzipOfNothing() for number in range(4)},
    "headers": _HeadersForEver(),
}


def _ask(factory: pytest.TempPathFactory, faults: dict[str, Fault], timeout_s: float) -> HostileRun:
    """Ask providers of which each has its fault, and one that has none."""
    custom = [sims.custom(name, ("honest",), auth="none") for name in (*faults, "well")]
    with Simulator(custom) as simulator:
        for name, fault in faults.items():
            simulator[name].fault = fault
        return hostile_run(
            fresh_project(factory), simulator, settings=[f"timeout_s = {timeout_s:g}"]
        )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> HostileRun:
    """One run against a provider for each answer of the corpus, bombs and endless ones too."""
    faults: dict[str, Fault] = {
        name: sims.Respond(status=one.status, headers=one.headers, body=one.body)
        for name, one in _ANSWERS.items()
    }
    bombs = {"gzip-bomb": sims.GzipBomb(), "endless": sims.EndlessBody()}
    return _ask(tmp_path_factory, faults | bombs, timeout_s=100)


def _id(one: object) -> str:
    return one.what if isinstance(one, HostileAnswer) else ""


@pytest.mark.parametrize(("name", "answer"), _ANSWERS.items(), ids=_id)
def test_an_answer_is_a_list_or_a_reason(run: HostileRun, name: str, answer: HostileAnswer) -> None:
    """Each is what the corpus says that it is."""
    told = run.report[name]
    if answer.reason is None:
        assert (told["status"], told["models"], told["reason"]) == ("live", 1, None)
        assert run.locked()[name] == ["honest"]
    else:
        assert told["status"] == "skipped"
        assert told["reason"].startswith(answer.reason)


def test_nobody_holds_up_the_others(run: HostileRun) -> None:
    """An honest provider among them is listed, and the run ends as one that went well."""
    assert run.done.code == 0
    assert run.report["well"]["status"] == "live"
    for name in ("gzip-bomb", "endless"):
        assert run.report[name]["reason"] == "the answer is larger than 16 MiB"


def test_memory_is_bounded(run: HostileRun) -> None:
    """All of them at once take little more than the worst of them."""
    assert run.peak < _PEAK


def test_no_hidden_character_gets_out(run: HostileRun) -> None:
    """Neither the outputs nor the files hold what controls a terminal or hides from a reader."""
    assert_clean(run.seen())


def test_the_deadline_holds(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whoever never comes to an end is given up on at `timeout_s`; the run would hang else."""
    run = _ask(tmp_path_factory, _ENDLESS, timeout_s=3)
    assert run.report["well"]["status"] == "live"
    for name in _ENDLESS:
        assert run.report[name]["reason"] == "no complete answer within 3 s", name
    assert run.peak < 192 * MEBIBYTE  # some 12 each for who floods


def test_a_cookie_goes_nowhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What one provider hands out, even if it is a key, no other one is sent."""
    with Simulator() as simulator:
        for origin in simulator:
            cookie = f"key={origin.key}; Path=/; Domain=127.0.0.1"
            origin.page_cap = 5
            origin.fault = sims.Respond(
                status=503, headers=(("Set-Cookie", cookie), ("Retry-After", "0")), times=1
            )
        run = hostile_run(fresh_project(tmp_path_factory), simulator)
        assert {one["status"] for one in run.report.values()} == {"live"}
        for origin in simulator:
            assert len(origin.requests) > 1
            assert {request.header("cookie") for request in origin.requests} == {None}
