"""Moments: each model has the one when its Rust last changed, and keeps it."""

from __future__ import annotations

import msgspec
import pytest

from gen_models.catalog import Facts, ProviderRecord, Source
from gen_models.config import ProviderSettings
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.sources import Answer, Unanswered
from tests.answers import DAYS, after, catalogue, groq, listing

NO_ANSWER = Unanswered("no connection in time")
SILENT = Facts()


def moments(record: ProviderRecord) -> dict[str, str | None]:
    """The moment of the record, and each that a model has of its own."""
    own = {str(one.id): one.obtained for one in record.models}
    return {"record": record.obtained, **own}


def test_the_first_answer_dates_the_record_alone() -> None:
    """Where all is equally new, no model needs a moment of its own."""
    first = after(None, listing("ab"), DAYS[0])
    assert moments(first) == {"record": DAYS[0], "a": None, "b": None}
    assert first.generated == DAYS[0]


def test_the_same_answer_is_no_news() -> None:
    """A run that hears nothing new changes nothing, whenever it is."""
    first = after(None, listing("ab", a=Facts(name="A1")), DAYS[0])
    assert after(first, listing("ba", a=Facts(name="A1")), DAYS[1]) == first
    second = after(first, listing("abc", a=Facts(name="A1")), DAYS[1])
    assert after(second, listing("abc", a=Facts(name="A1")), DAYS[2]) == second


def test_a_new_model_has_a_moment_of_its_own() -> None:
    """Each keeps it, whatever comes later, and the file is as new as the newest."""
    first = after(None, listing("a"), DAYS[0])
    second = after(first, listing("ab"), DAYS[1])
    third = after(second, listing("abc"), DAYS[2])
    assert moments(third) == {"record": DAYS[0], "a": None, "b": DAYS[1], "c": DAYS[2]}
    assert [one.generated for one in (first, second, third)] == list(DAYS[:3])


@pytest.mark.parametrize(
    ("before", "now", "obtained"),
    [
        # What the Rust says
        (SILENT, Facts(name="A1"), DAYS[1]),
        (Facts(name="A1"), Facts(name="A2"), DAYS[1]),
        (Facts(context_tokens=8), Facts(context_tokens=9), DAYS[1]),
        (Facts(max_output_tokens=8), SILENT, DAYS[1]),
        (SILENT, Facts(released="2026-05"), DAYS[1]),
        (SILENT, Facts(knowledge="2026-05"), DAYS[1]),
        (SILENT, Facts(deprecated=True), DAYS[1]),
        (SILENT, Facts(retires="2027-01-31"), DAYS[1]),
        (SILENT, Facts(replacement=WireId("b")), DAYS[1]),
        (SILENT, Facts(alias_of=WireId("b")), DAYS[1]),
        # What it does not: its own id, or what the catalogue said before
        (Facts(name="A1"), Facts(name="A1"), None),
        (SILENT, Facts(name="a"), None),
        (Facts(name="a"), SILENT, None),
        (SILENT, Facts(knowledge="2026-04"), None),
        (Facts(knowledge="2026-04"), SILENT, None),
    ],
)
def test_what_moves_the_moment_of_a_model(before: Facts, now: Facts, obtained: str | None) -> None:
    """A model is dated anew where its Rust says something else; its neighbours are not."""
    embedded = catalogue(30, "a", a=Facts(knowledge="2026-04"))
    first = after(None, listing("ab", a=before), DAYS[0], embedded=embedded)
    second = after(first, listing("abc", a=now), DAYS[1], embedded=embedded)
    third = after(second, listing("abcd", a=now, b=Facts(name="B1")), DAYS[2], embedded=embedded)
    assert moments(second) == {"record": DAYS[0], "a": obtained, "b": None, "c": DAYS[1]}
    assert moments(third) == {**moments(second), "b": DAYS[2], "d": DAYS[2]}
    assert second.models[0].facts[Source.LIVE] == now


def test_a_name_that_the_user_chose_moves_the_moment() -> None:
    """A variant that is called something else is another one in Rust."""
    first = after(None, listing("ab"), DAYS[0])
    second = after(first, listing("ab"), DAYS[1], settings=groq(a="Alpha"))
    assert moments(second) == {"record": DAYS[0], "a": DAYS[1], "b": None}
    assert after(second, listing("ab"), DAYS[2]) == second


def test_a_change_of_source_dates_all_anew() -> None:
    """Who says it stands above the enum, so all of it is as new as that."""
    first = after(None, NO_ANSWER, DAYS[0], embedded=catalogue(1, "ab"))
    assert moments(first) == {"record": "2026-06-01T00:00:00+00:00", "a": None, "b": None}
    live = after(first, listing("bc"), DAYS[1], embedded=catalogue(1, "ab"))
    assert moments(live) == {"record": DAYS[1], "a": None, "b": None, "c": None}
    later = after(live, listing("bcd"), DAYS[2], embedded=catalogue(1, "ab"))
    assert moments(later) == {**moments(live), "d": DAYS[2]}


def test_another_catalogue_dates_what_it_says_anew() -> None:
    """A newer one with nothing new is no news; the day above the enum is the last change's."""
    first = after(None, NO_ANSWER, DAYS[0], embedded=catalogue(1, "ab"))
    assert after(first, NO_ANSWER, DAYS[1], embedded=catalogue(1, "ab")) == first
    assert after(first, NO_ANSWER, DAYS[1], embedded=catalogue(2, "ab")) == first
    second = after(first, NO_ANSWER, DAYS[1], embedded=catalogue(2, "abc"))
    that_day = "2026-06-02T00:00:00+00:00"
    assert moments(second) == {**moments(first), "c": that_day}
    assert second.generated == that_day


def test_another_name_of_the_provider_dates_all_anew() -> None:
    """The enum itself is called something else then."""
    first = after(None, listing("a"), DAYS[0])
    second = after(first, listing("ab"), DAYS[1])
    renamed = groq(Overrides(variant=RustIdent("MyGroq")))
    third = after(second, listing("ab"), DAYS[2], settings=renamed)
    assert moments(third) == {"record": DAYS[2], "a": None, "b": None}
    assert after(third, listing("ab"), DAYS[3], settings=renamed) == third
    assert moments(after(third, listing("ab"), DAYS[3]))["record"] == DAYS[3]


def test_settings_that_the_rust_does_not_show_date_nothing() -> None:
    """Where a provider is asked is no part of what it says."""
    first = after(None, listing("a"), DAYS[0])
    second = after(first, listing("ab"), DAYS[1])
    elsewhere = Overrides(base_url="https://llm.example")
    third = after(second, listing("ab"), DAYS[2], settings=groq(elsewhere))
    assert third == msgspec.structs.replace(second, overrides=elsewhere)


@pytest.mark.parametrize("answer", [None, NO_ANSWER], ids=["nobody asked", "no answer"])
def test_what_is_kept_keeps_its_moments(answer: Answer) -> None:
    """A provider that does not answer is as old as it was, model by model."""
    first = after(None, listing("a"), DAYS[0])
    second = after(first, listing("ab"), DAYS[1])
    assert after(second, answer, DAYS[2], embedded=catalogue(30, "abc")) == second


def test_a_clock_that_jumps_back_moves_nothing() -> None:
    """What is heard before it was known is known from then on, and dated as what was there."""
    first = after(None, listing("a"), DAYS[4])
    second = after(first, listing("ab", a=Facts(name="A1")), DAYS[3])
    assert moments(second) == {"record": DAYS[4], "a": None, "b": None}
    assert second.generated == DAYS[4]
    assert second.models[0].known == Facts(name="A1")
    assert after(second, listing("ab", a=Facts(name="A1")), DAYS[5]) == second
    third = after(second, listing("abc", a=Facts(name="A1")), DAYS[5])
    assert moments(after(third, listing("abc", a=Facts(name="A1")), DAYS[0])) == moments(third)


@pytest.mark.parametrize(
    ("answer", "now", "settings"),
    [
        (listing("ab", b=Facts(name="B1")), DAYS[0], groq()),
        (listing("ab", b=Facts(name="B1")), DAYS[3], groq()),
        (None, DAYS[7], groq(b="Beta")),
    ],
    ids=["before the record", "between record and model", "a name chosen offline"],
)
def test_no_moment_of_a_model_goes_back(
    answer: Answer, now: str, settings: ProviderSettings
) -> None:
    """A model that changes is not dated earlier than it was before."""
    first = after(None, listing("a"), DAYS[1])
    second = after(first, listing("ab"), DAYS[5])
    third = after(second, answer, now, settings=settings)
    assert third.models[1] != second.models[1]
    assert (third.models[1].obtained or "") >= DAYS[5]
    assert third.generated >= second.generated
