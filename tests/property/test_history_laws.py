"""Laws of the life of a catalog: whatever is answered day by day, names stay, models have grace.

A history is a list of days: what the provider answered (or that it did not), and how long after
the day before. Its ids are few, and many of them share a plain name, so that they clash often.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from hypothesis import example, given
from hypothesis import strategies as st

from gen_models.catalog import Catalog, ProviderRecord
from gen_models.lifecycle import is_missing
from gen_models.lock import dumps, loads
from gen_models.naming import RustIdent, WireId
from gen_models.sources import Answer, Status, Unanswered
from tests.answers import GROQ, How, after, catalogue, listing, settled

GRACE_DAYS = 5
_IDS = ("a", "phi-4", "Phi-4", "phi_4", "x:free", "x-free", "x/free", "Self", "bespoke", "q-1")
_BEGIN = dt.date(2026, 11, 1)


class Day(NamedTuple):
    """What happened on a day of a history."""

    date: dt.date
    answer: Answer

    @property
    def moment(self) -> str:
        """The moment of its run."""
        return f"{self.date}T12:00:00+00:00"


Step = tuple[int, frozenset[str] | None]


def _days(steps: list[Step]) -> Iterator[Day]:
    date = _BEGIN
    for passed, listed in steps:
        date += dt.timedelta(days=passed)
        yield Day(date, listing(sorted(listed)) if listed else Unanswered("no connection"))


_STEPS = st.lists(
    st.tuples(
        st.integers(0, 2 * GRACE_DAYS),
        st.none() | st.frozensets(st.sampled_from(_IDS), min_size=1),
    ),
    min_size=2,
    max_size=30,
)


_HOW: How = {"grace_days": GRACE_DAYS, "embedded": catalogue(1, _IDS[:3])}


def _history(steps: list[Step]) -> Iterator[tuple[Day, ProviderRecord | None, ProviderRecord]]:
    """Yield each day with what was known before and after it, as the lock keeps it."""
    record: ProviderRecord | None = None
    for day in _days(steps):
        fresh = after(record, day.answer, day.moment, **_HOW)
        kept = loads(dumps(Catalog({GROQ: fresh}))).providers[GROQ]
        assert kept == fresh
        yield day, record, fresh
        record = fresh


def _names(record: ProviderRecord | None) -> dict[WireId, RustIdent]:
    """Every name that is given, also those of models that are gone."""
    if record is None:
        return {}
    present = {one.id: one.variant for one in record.models}
    return present | {one.id: one.variant for one in record.removed}


@given(_STEPS)
@example([(0, frozenset({"x:free"})), (1, frozenset({"a"})), (9, frozenset({"x-free", "a"}))])
def test_a_name_stays_with_its_id_for_ever(steps: list[Step]) -> None:
    """Through removal and return, and whatever else is listed meanwhile; no two ids share one."""
    for _, before, record in _history(steps):
        names = _names(record)
        assert {wire_id: names.get(wire_id) for wire_id in _names(before)} == _names(before)
        assert len(set(names.values())) == len(names)


@given(_STEPS)
def test_no_model_goes_without_its_grace(steps: list[Step]) -> None:
    """A model that is gone was missing for the days of grace, in the enum and marked."""
    for day, before, record in _history(steps):
        gone = {one.id for one in before.models} if before else set()
        gone -= {one.id for one in record.models}
        marks = {one.id: one.missing_since for one in before.models} if before else {}
        for wire_id in gone:
            since = marks[wire_id]
            assert since is not None
            assert (day.date - dt.date.fromisoformat(since)).days >= GRACE_DAYS


@given(_STEPS)
def test_what_is_listed_is_served_and_what_is_marked_is_not(steps: list[Step]) -> None:
    """After an answer that is not held back, the marks say just what it lacks."""
    for day, before, record in _history(steps):
        outcome = settled(before, day.answer, day.moment, **_HOW)
        if outcome.status is Status.LIVE:
            unmarked = {one.id for one in record.models if not is_missing(one)}
            assert unmarked == set(outcome.listing.models)


@given(_STEPS)
def test_a_day_without_an_answer_changes_nothing(steps: list[Step]) -> None:
    """An outage leaves no trace."""
    for day, before, record in _history(steps):
        if isinstance(day.answer, Unanswered) and before is not None:
            assert record == before or before.obtained.startswith("2026-06")


@given(_STEPS)
def test_the_moments_of_a_history_only_grow(steps: list[Step]) -> None:
    """What was generated is never dated earlier than it was."""
    for _, before, record in _history(steps):
        assert before is None or record.generated >= before.generated
