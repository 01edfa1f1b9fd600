"""What is known of a model: facts by source, and how a new answer joins the old."""

from __future__ import annotations

import pytest
from hypothesis import given

from gen_models.catalog import NOTHING_KNOWN, Facts, FactsById, Model, known_day, merge_models
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, WireId, assign_variant_names
from tests.property.strategies import facts, id_lists, models


def ids(*wire_ids: str) -> list[WireId]:
    """Some wire ids."""
    return [WireId(wire_id) for wire_id in wire_ids]


def model(
    wire_id: str,
    variant: str,
    *,
    live: Facts = NOTHING_KNOWN,
    embedded: Facts = NOTHING_KNOWN,
) -> Model:
    """A model of the lock."""
    return Model(id=WireId(wire_id), variant=RustIdent(variant), live=live, embedded=embedded)


def merged(
    known: list[Model],
    listed: list[WireId],
    *,
    live: FactsById | None = None,
    embedded: FactsById | None = None,
    names: dict[str, str] | None = None,
) -> list[Model]:
    """What is known after an answer."""
    chosen = {WireId(wire_id): RustIdent(name) for wire_id, name in (names or {}).items()}
    return list(
        merge_models(known, listed, live=live or {}, embedded=embedded or {}, chosen_names=chosen)
    )


# --- facts by source


def test_a_better_source_wins_field_by_field() -> None:
    """What the provider says counts, and the catalogue fills what it does not say."""
    one = model(
        "a",
        "A",
        live=Facts(name="Live", context=8),
        embedded=Facts(name="Embedded", context=4, released="2026"),
    )
    assert one.facts == Facts(name="Live", context=8, released="2026")


def test_nothing_known_is_nothing() -> None:
    """A model of which nobody says anything has no facts, and none of them is 0."""
    assert model("a", "A").facts == NOTHING_KNOWN
    assert {getattr(NOTHING_KNOWN, field) for field in Facts.__struct_fields__} == {None}


@given(facts(), facts())
def test_joined_facts_are_the_best_of_each_field(live: Facts, embedded: Facts) -> None:
    """Every field is the better source's, or the other's where that one does not know."""
    joined = model("a", "A", live=live, embedded=embedded).facts
    for field in Facts.__struct_fields__:
        better, worse = getattr(live, field), getattr(embedded, field)
        assert getattr(joined, field) == (worse if better is None else better)


# --- merging


def test_the_first_answer() -> None:
    """Models come sorted by id, each with its name and what is said of it."""
    live = {WireId("b"): Facts(context=2), WireId("a"): NOTHING_KNOWN}
    embedded = {WireId("a"): Facts(context=1), WireId("c"): Facts(context=3)}
    assert merged([], ids("b", "a"), live=live, embedded=embedded) == [
        model("a", "A", embedded=Facts(context=1)),
        model("b", "B", live=Facts(context=2)),
    ]


def test_no_model_is_removed() -> None:
    """What a listing no longer has stays, with all that was known of it."""
    known = [model("a", "A", live=Facts(context=1), embedded=Facts(released="2026"))]
    assert merged(known, ids("b")) == [*known, model("b", "B")]
    assert merged(known, []) == known


def test_what_a_source_says_anew_replaces_what_it_said_before() -> None:
    """A fact that an answer no longer has is no longer known."""
    known = [model("a", "A", live=Facts(context=1, name="Old"))]
    live = {WireId("a"): Facts(context=2)}
    assert merged(known, ids("a"), live=live) == [model("a", "A", live=Facts(context=2))]


def test_what_a_source_is_silent_about_stays() -> None:
    """A run that did not hear of a model changes nothing of it."""
    known = [model("a", "A", live=Facts(context=1), embedded=Facts(name="A model"))]
    assert merged(known, ids("a")) == known


def test_a_worse_source_keeps_only_what_the_better_one_lacks() -> None:
    """The catalogue's word is not written down where the provider has spoken."""
    live = {WireId("a"): Facts(context=2)}
    embedded = {WireId("a"): Facts(context=1, name="A model")}
    assert merged([], ids("a"), live=live, embedded=embedded) == [
        model("a", "A", live=Facts(context=2), embedded=Facts(name="A model"))
    ]


def test_no_name_moves() -> None:
    """A name of the lock stays, whoever else comes."""
    known = [model("x:free", "X__Free")]
    (hyphenated, colon) = merged(known, ids("x-free", "x:free"))
    assert colon == known[0]
    assert hyphenated.variant.startswith("X__Free__X")


def test_a_chosen_name_moves_one_model_alone() -> None:
    """The user may name a model anew; the others stay."""
    known = [model("a", "A"), model("b", "B")]
    assert merged(known, ids("a", "b"), names={"a": "Alpha"}) == [
        model("a", "Alpha"),
        model("b", "B"),
    ]


def test_two_models_may_swap_names() -> None:
    """What counts is that names are unique in the end."""
    known = [model("a", "A"), model("b", "B")]
    assert merged(known, [], names={"a": "B", "b": "A"}) == [model("a", "B"), model("b", "A")]


def test_a_chosen_name_of_a_model_that_nobody_lists_adds_none() -> None:
    """A name waits for its model, and nobody else gets it meanwhile."""
    assert merged([], ids("a"), names={"b": "B"}) == [model("a", "A")]
    (one,) = merged([], ids("a"), names={"b": "A"})
    assert one.variant.startswith("A__X")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({"b": "A"}, "the variant `A` cannot stand for both `a` and `b`"),
        ({"c": "X", "b": "X"}, "the variant `X` cannot stand for both `b` and `c`"),
    ],
)
def test_a_chosen_name_that_belongs_to_another_model(names: dict[str, str], message: str) -> None:
    """Two models with one name are refused, and the place to mend it is told."""
    with pytest.raises(ConfigError) as caught:
        merged([model("a", "A")], ids("a", "b"), names=names)
    assert caught.value.message == message
    assert caught.value.hint == (
        "choose another name under [providers.<id>.names] in gen-models.toml"
    )


@given(models(), id_lists())
def test_merging_removes_nothing_and_moves_no_name(
    known: tuple[Model, ...], listed: list[WireId]
) -> None:
    """Every model that was known is there, as it was, and every listed one too."""
    after = merge_models(known, listed, live={}, embedded={}, chosen_names={})
    by_id = {one.id: one for one in after}
    assert sorted(by_id) == [one.id for one in after]
    assert set(by_id) == {one.id for one in known} | set(listed)
    assert len({one.variant for one in after}) == len(after)
    for one in known:
        assert by_id[one.id].variant == one.variant
        assert by_id[one.id].facts == one.facts


@given(models(), id_lists())
def test_merging_twice_changes_nothing(known: tuple[Model, ...], listed: list[WireId]) -> None:
    """The same answer again is no news."""
    live = {wire_id: Facts(context=7) for wire_id in listed}
    once = merge_models(known, listed, live=live, embedded={}, chosen_names={})
    assert merge_models(once, listed, live=live, embedded={}, chosen_names={}) == once


def test_names_come_from_the_naming_alone() -> None:
    """A fresh provider's models are called what `naming` calls them."""
    listed = ids("Phi-4", "phi-4", "gpt-4o")
    assert {one.id: one.variant for one in merged([], listed)} == assign_variant_names(listed, {})


# --- days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-06-30", "2026-06-30"),
        ("2026-06", "2026-06"),
        ("2026", "2026"),
        ("2026-06-30T12:00:00Z", "2026-06-30"),
        ("2026-06-30 12:00", "2026-06-30"),
        ("2010-01-01", "2010-01-01"),
        ("2089-12-31", "2089-12-31"),
        ("2024-02-29", "2024-02-29"),
        # Not dates
        ("", None),
        ("soon", None),
        ("2026-13-01", None),
        ("2026-13", None),
        ("2026-02-29", None),
        ("2026-06-31", None),
        ("20260630", None),
        ("2026-0630", None),
        ("2026-6-3", None),
        ("2026-063", None),
        ("٢٠٢٦-٠٦-٣٠", None),
        (" 2026-06-30", None),
        (1776000000, None),
        ("1776000000", None),
        ("2026000000", None),
        (None, None),
        (True, None),
        (["2026"], None),
        # Dates that mean something else
        ("1970-01-01T00:00:00Z", None),
        ("0000-00-00", None),
        ("0001-01-01", None),
        ("2009-12-31", None),
        ("2090-01-01", None),
        ("2098-12-31", None),
        ("9999-12-31", None),
    ],
)
def test_known_day(text: object, day: str | None) -> None:
    """A day is taken as far as it is known and real; epochs and sentinels are none."""
    assert known_day(text) == day
