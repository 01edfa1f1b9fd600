"""Faults of the connection: an answer that comes slowly, in part, or not at all."""

from dataclasses import dataclass, replace

from tests.simulator.faults.base import Fault
from tests.simulator.providers.api import Exchange
from tests.simulator.wire import Answer, Stop, Trickle

HALF = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow(Fault):
    """Sends a byte at a time, with a pause before each."""

    pause_s: float = 0.05
    chunk_bytes: int = 1

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The same answer, slowly."""
        return replace(answer, delivery=Trickle(self.pause_s, self.chunk_bytes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hang(Fault):
    """Takes the request and never answers, or falls silent in the middle of the body."""

    mid_body: bool = False

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer, of which nothing or one half is sent."""
        stop = Stop(HALF if self.mid_body else None, then_reset=False)
        return replace(answer, delivery=stop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reset(Fault):
    """Resets the connection before the answer, or in the middle of the body."""

    mid_body: bool = False

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer, of which nothing or one half is sent."""
        stop = Stop(HALF if self.mid_body else None, then_reset=True)
        return replace(answer, delivery=stop)
