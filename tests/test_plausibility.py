"""Changes that nobody would believe: which they are, and that they change nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.catalog import Facts, Model, Source
from gen_models.naming import RustIdent, WireId
from gen_models.plausibility import HeldBack, Value, hold_back
from tests.property.strategies import facts

A = WireId("a")
CONTEXT, OUTPUT, PRICE = "context_tokens", "max_output_tokens", "input_usd_per_mtok"


def known(said: Facts, source: Source = Source.LIVE) -> Model:
    """A model of which a source said this."""
    return Model(id=A, variant=RustIdent("A"), facts={source: said})


def one_field(field: str, value: Value) -> Facts:
    """Facts that say one thing."""
    return Facts(**{field: value})  # type: ignore[arg-type]  # a field and a value of its type


@pytest.mark.parametrize(
    ("field", "before", "now", "is_held_back"),
    [
        (CONTEXT, 128_000, 1_280_000, False),
        (CONTEXT, 128_000, 1_280_001, True),
        (CONTEXT, 128_000, 12_800, False),
        (CONTEXT, 128_000, 12_799, True),
        (CONTEXT, 128_000, None, True),
        (CONTEXT, None, 5, False),
        (OUTPUT, 4096, 40_961, True),
        (OUTPUT, 4096, None, False),
        ("max_input_tokens", 10, 1000, True),
        (PRICE, "0.15", "1.5", False),
        (PRICE, "0.15", "1.500000000000001", True),
        (PRICE, "0.15", "0.015", False),
        (PRICE, "0.15", "0.0149", True),
        (PRICE, "0.15", "150000", True),
        (PRICE, "0.15", "0", True),
        (PRICE, "0", "5", False),
        (PRICE, "0", "0", False),
        (PRICE, "0.15", None, False),
        (PRICE, None, "5", False),
        (PRICE, "variable", "5", False),
        (PRICE, "5", "variable", False),
        ("output_usd_per_mtok", "1", "11", True),
        ("cache_read_usd_per_mtok", "1", "11", True),
        ("cache_write_usd_per_mtok", "1", "11", True),
        ("name", "GPT", "Something else", False),
        ("released", "2024-05-13", "2010", False),
    ],
)
def test_which_changes_are_held_back(
    field: str, before: Value, now: Value, *, is_held_back: bool
) -> None:
    """Beyond ten times, a context that is gone, a price that is gone to nothing."""
    model, said = known(one_field(field, before)), {Source.LIVE: {A: one_field(field, now)}}
    taken, held = hold_back([model], said)
    expected = before if is_held_back else now
    assert getattr(taken[Source.LIVE][A], field) == expected
    change = HeldBack(id=A, field=field, source=Source.LIVE, before=before, now=now)
    assert held == ((change,) if is_held_back else ())


def test_only_the_field_is_held_back() -> None:
    """What else changed of the model is taken, and no other model is touched."""
    b = WireId("b")
    model = known(Facts(name="Old", context_tokens=100, released="2024"))
    fresh = {A: Facts(name="New", context_tokens=5), b: Facts(context_tokens=5)}
    taken, held = hold_back([model], {Source.LIVE: fresh, Source.EMBEDDED: {}})
    assert list(taken) == [Source.LIVE, Source.EMBEDDED]
    assert taken[Source.LIVE] == {
        A: Facts(name="New", context_tokens=100),
        b: Facts(context_tokens=5),
    }
    assert [(one.id, one.field) for one in held] == [("a", CONTEXT)]
    assert fresh[A].context_tokens == 5


def test_what_is_held_back_is_told_in_order() -> None:
    """By model and field, wherever each stands in the listing."""
    b = WireId("b")
    before, now = Facts(context_tokens=100, input_usd_per_mtok="5"), Facts(input_usd_per_mtok="0")
    models = [Model(id=i, variant=RustIdent(i), facts={Source.LIVE: before}) for i in (b, A)]
    _, held = hold_back(models, {Source.LIVE: {b: now, A: now}})
    assert [(one.id, one.field) for one in held] == [
        ("a", CONTEXT), ("a", PRICE), ("b", CONTEXT), ("b", PRICE),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "now", "is_held_back"),
    [
        (Source.LIVE, Source.LIVE, True),
        (Source.CATALOG, Source.CATALOG, True),
        (Source.EMBEDDED, Source.EMBEDDED, False),
        (Source.EMBEDDED, Source.LIVE, False),
        (Source.CATALOG, Source.LIVE, False),
        (Source.LIVE, Source.CATALOG, False),
        (Source.USER, Source.USER, False),
    ],
)
def test_a_change_is_of_one_source(before: Source, now: Source, *, is_held_back: bool) -> None:
    """Another source's word is no change: the better one wins, whatever the worse one said."""
    said = {now: {A: Facts(context_tokens=1000)}}
    taken, held = hold_back([known(Facts(context_tokens=10), before)], said)
    assert bool(held) is is_held_back
    assert (taken == said) is not is_held_back


def test_a_model_that_is_listed_no_more_is_no_change() -> None:
    """What a source is silent about, it does not change."""
    assert hold_back([known(Facts(context_tokens=10))], {Source.LIVE: {}})[1] == ()


@given(facts(), facts())
def test_what_is_held_back_stays_held_back(before: Facts, now: Facts) -> None:
    """The same answer again meets the same former values, and the same are held back."""
    said = {Source.LIVE: {A: now}}
    taken, held = hold_back([known(before)], said)
    again, held_again = hold_back([known(taken[Source.LIVE][A])], said)
    assert (again, held_again) == (taken, held)


@given(facts())
def test_the_same_answer_changes_nothing(said: Facts) -> None:
    """What is as it was is never held back, however odd it is."""
    answer = {Source.LIVE: {A: said}}
    assert hold_back([known(said)], answer) == (answer, ())


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=5))
def test_a_value_is_reached_by_accepting_it(limits: list[int]) -> None:
    """A fact whose change nobody checks goes wherever its source says."""
    model = known(Facts())
    for limit in limits:
        fresh = {Source.LIVE: {A: Facts(context_tokens=limit)}}
        taken, _ = hold_back([], fresh)
        model = known(taken[Source.LIVE][A])
    assert model.known.context_tokens == limits[-1]
