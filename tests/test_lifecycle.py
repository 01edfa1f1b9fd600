"""The life of a model: listed, missing, removed, returned; and what is held back."""

from __future__ import annotations

import pytest

from gen_models.catalog import Facts, Model, ProviderRecord, Removed, Source
from gen_models.lifecycle import Grace, aged, is_missing, shrinkage
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import NO_OVERRIDES
from gen_models.sources import Status, Unanswered
from tests.answers import DAYS, GROQ, after, catalogue, groq, listing, settled

TODAY = "2026-11-22"
GRACE = Grace(today=TODAY, days=90)


def model(wire_id: str, since: str | None = None, source: Source = Source.LIVE) -> Model:
    """A model that a source lists, or listed until a day."""
    return Model(
        id=WireId(wire_id),
        variant=RustIdent(wire_id.upper()),
        missing_since=since,
        facts={source: Facts()},
    )


def ids(*wire_ids: str) -> set[WireId]:
    """Ids of a live answer."""
    return {WireId(one) for one in wire_ids}


# --- marks and removal


@pytest.mark.parametrize(
    ("before", "listed", "since"),
    [
        (None, "a", None),
        (None, "b", TODAY),
        ("2026-11-01", "b", "2026-11-01"),
        ("2026-11-01", "a", None),
        ("2027-01-01", "b", "2027-01-01"),
    ],
    ids=["listed", "newly missing", "still missing", "returned", "after a clock jumped back"],
)
def test_a_mark_says_since_when(before: str | None, listed: str, since: str | None) -> None:
    """The first day of an absence counts; a model that is listed has no mark."""
    (one,), removed = aged([model("a", before)], ids(listed), (), GRACE)
    assert (one.missing_since, removed) == (since, ())
    assert is_missing(one) is (since is not None)


@pytest.mark.parametrize(
    ("since", "days", "staying"),
    [
        ("2026-08-25", 90, 1),
        ("2026-08-24", 90, 0),
        ("2026-08-23", 90, 0),
        ("2026-11-21", 1, 0),
        (TODAY, 1, 1),
        (TODAY, 0, 0),
        ("2027-08-24", 90, 1),
    ],
)
def test_grace_is_counted_in_days(since: str, days: int, staying: int) -> None:
    """A model is removed on the day that its absence is as long as the grace, not before."""
    grace = Grace(today=TODAY, days=days)
    models, removed = aged([model("a", since)], ids("b"), (), grace)
    assert len(models) == staying
    gone = Removed(id=WireId("a"), variant=RustIdent("A"), removed_on=TODAY)
    assert removed == (gone,) * (1 - staying)


def test_pruning_waits_for_nothing() -> None:
    """All that the answer lacks goes, whatever was known of it, and nothing else."""
    grace = Grace(today=TODAY, prunes=True)
    old = [model("a"), model("b", "2026-11-01"), model("c", source=Source.EMBEDDED), model("d")]
    models, removed = aged(old, ids("d"), (), grace)
    assert [one.id for one in models] == ["d"]
    assert [one.id for one in removed] == ["a", "b", "c"]


def test_what_a_provider_never_lists_is_not_missing() -> None:
    """Ids that it serves without listing them stay, unless it did list them once."""
    old = [model("x-1", source=Source.EMBEDDED), model("x-2"), model("y", source=Source.EMBEDDED)]
    models, _ = aged(old, ids("z"), ("x-*",), GRACE)
    assert [one.missing_since for one in models] == [None, TODAY, TODAY]


# --- what is held back


def known(count: int, *, missing: int = 0, embedded: int = 0) -> ProviderRecord:
    """A provider with so many listed models, m0 and on, and others besides."""
    models = [
        *(model(f"m{n}") for n in range(count)),
        *(model(f"gone{n}", "2026-11-01") for n in range(missing)),
        *(model(f"e{n}", source=Source.EMBEDDED) for n in range(embedded)),
    ]
    return ProviderRecord(id=GROQ, source=Source.LIVE, obtained=DAYS[0], models=tuple(models))


@pytest.mark.parametrize(
    ("had", "has", "reason"),
    [
        (3, 0, None),
        (4, 1, None),
        (4, 0, "its list lacks 4 of the 4 models that it had"),
        (12, 9, None),
        (12, 8, "its list lacks 4 of the 12 models that it had"),
        (16, 12, None),
        (300, 225, None),
        (300, 224, "its list lacks 76 of the 300 models that it had"),
        (4_000, 1, "its list lacks 3,999 of the 4,000 models that it had"),
    ],
)
def test_how_much_may_vanish_at_once(had: int, has: int, reason: str | None) -> None:
    """Three models of anybody, and a quarter of a long list."""
    listed = ids("new", *(f"m{n}" for n in range(has)))
    assert shrinkage(known(had), listed) == reason


def test_what_counts_as_vanished() -> None:
    """Neither what was missing already nor what no answer ever held tells anything."""
    assert shrinkage(known(3, missing=100, embedded=100), ids("new")) is None
    assert shrinkage(None, ids("new")) is None


def test_a_shrunken_answer_is_none() -> None:
    """It stands as a failure does, with what to do about it; accepted, it is an answer."""
    first = after(None, listing("abcdefgh"), DAYS[0])
    held = settled(first, listing("z"), DAYS[1])
    assert held.status is Status.KEPT
    assert held.failure == Unanswered(
        "its list lacks 8 of the 8 models that it had",
        "if that is so, accept it with --accept-shrink",
    )
    assert held.record == first
    accepted = settled(first, listing("z"), DAYS[1], accepts_shrink=True)
    assert accepted.status is Status.LIVE
    assert accepted.record is not None
    assert [is_missing(one) for one in accepted.record.models] == [True] * 8 + [False]


# --- records


def test_only_a_live_answer_marks_or_removes() -> None:
    """Neither silence nor any catalogue does, however long it goes on."""
    record = after(None, listing("ab"), DAYS[0])
    record = after(record, listing("b"), DAYS[1])
    for answer in (None, Unanswered("no connection in time")):
        later = after(record, answer, "2031-01-01T00:00:00+00:00", embedded=catalogue(1, "xyz"))
        assert later == record


def test_the_embedded_list_ages_at_the_first_live_answer() -> None:
    """What came with the program and is not listed is marked like anything else."""
    first = after(None, Unanswered("no key"), DAYS[0], embedded=catalogue(1, "abcdefgh"))
    second = after(first, listing("az"), DAYS[1])
    assert {one.id: one.missing_since for one in second.models} == {
        **dict.fromkeys("bcdefgh", DAYS[1][:10]),
        "a": None,
        "z": None,
    }


def test_a_removed_model_is_remembered_and_comes_back_under_its_name() -> None:
    """Its line stays while it is gone, and nobody else gets the name that it had."""
    chosen = groq(NO_OVERRIDES, **{"phi-4": "Phi"})
    first = after(None, listing(["a", "phi-4"]), DAYS[0], settings=chosen)
    second = after(first, listing("a"), DAYS[1], settings=chosen, grace_days=0)
    (gone,) = second.removed
    assert gone == Removed(id=WireId("phi-4"), variant=RustIdent("Phi"), removed_on=DAYS[1][:10])
    assert second.generated == f"{DAYS[1][:10]}T00:00:00+00:00"
    third = after(second, listing(["a", "phi"]), DAYS[2], settings=chosen)
    assert [one.variant for one in third.models if one.id == "phi"] != ["Phi"]
    fourth = after(third, listing(["a", "phi", "phi-4"]), DAYS[3], settings=groq())
    assert [one.variant for one in fourth.models if one.id == "phi-4"] == ["Phi"]
    assert fourth.removed == ()


def test_a_name_that_is_chosen_for_a_removed_model_is_its_name() -> None:
    """The user moves names, also those that are only remembered."""
    first = after(None, listing("ab"), DAYS[0])
    second = after(first, listing("a"), DAYS[1], grace_days=0)
    renamed = after(second, listing("a"), DAYS[2], settings=groq(b="Bee"), grace_days=0)
    assert [one.variant for one in renamed.removed] == ["Bee"]
    third = after(renamed, listing("ab"), DAYS[3])
    assert [one.variant for one in third.models] == ["A", "Bee"]


def test_a_return_and_a_mark_are_news_of_that_model_alone() -> None:
    """They date its line and no other."""
    first = after(None, listing("ab"), DAYS[0])
    second = after(first, listing("a"), DAYS[1])
    third = after(second, listing("ab"), DAYS[2])
    assert [one.obtained for one in second.models] == [None, DAYS[1]]
    assert [one.obtained for one in third.models] == [None, DAYS[2]]
