"""What is known of a model: facts by source, and how a new answer joins the old."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.catalog import (
    Catalog,
    Facts,
    FactsById,
    Model,
    ProviderRecord,
    Source,
    known_day,
    merge_models,
)
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, WireId, assign_variant_names
from gen_models.registry import ProviderId
from tests.property.strategies import facts, id_lists, models

GROQ, MISTRAL = ProviderId("groq"), ProviderId("mistral")
OLD, NEW, NEWER = (f"2026-{month}-01T00:00:00+00:00" for month in (10, 11, 12))
FIELDS = Facts.__struct_fields__


def ids(*wire_ids: str) -> list[WireId]:
    """Some wire ids."""
    return [WireId(wire_id) for wire_id in wire_ids]


def by_source(live: Facts | None, embedded: Facts | None) -> dict[Source, Facts]:
    """What the sources say of a model; None is a source that does not list it."""
    both = {Source.LIVE: live, Source.EMBEDDED: embedded}
    return {source: said for source, said in both.items() if said is not None}


def model(
    wire_id: str,
    variant: str,
    *,
    live: Facts | None = None,
    embedded: Facts | None = None,
    obtained: str | None = None,
) -> Model:
    """A model of the lock."""
    return Model(
        id=WireId(wire_id),
        variant=RustIdent(variant),
        obtained=obtained,
        facts=by_source(live, embedded),
    )


def merged(
    known: list[Model],
    listed: list[WireId],
    *,
    live: FactsById | None = None,
    embedded: FactsById | None = None,
    names: dict[str, str] | None = None,
) -> list[Model]:
    """What is known after an answer."""
    both = {Source.LIVE: live, Source.EMBEDDED: embedded}
    said = {source: some for source, some in both.items() if some is not None}
    chosen = {WireId(wire_id): RustIdent(name) for wire_id, name in (names or {}).items()}
    return list(merge_models(known, listed, facts=said, chosen_names=chosen))


# --- facts by source


def test_a_better_source_wins_field_by_field() -> None:
    """What the provider says counts, and the catalogue fills what it does not say."""
    one = model(
        "a",
        "A",
        live=Facts(name="Live", context_tokens=8),
        embedded=Facts(name="Embedded", context_tokens=4, released="2026"),
    )
    assert one.known == Facts(name="Live", context_tokens=8, released="2026")


def test_nothing_known_is_nothing() -> None:
    """A model of which nobody says anything has no facts, and none of them is 0."""
    assert model("a", "A").known == Facts()
    assert model("a", "A", live=Facts(), embedded=Facts()).known == Facts()
    assert {getattr(Facts(), field) for field in FIELDS} == {None}


@given(st.none() | facts(), st.none() | facts())
def test_joined_facts_are_the_best_of_each_field(
    live: Facts | None, embedded: Facts | None
) -> None:
    """Every field is the better source's, or the other's where that one does not know."""
    joined = model("a", "A", live=live, embedded=embedded).known
    for field in FIELDS:
        better = getattr(live or Facts(), field)
        worse = getattr(embedded or Facts(), field)
        assert getattr(joined, field) == (worse if better is None else better)


# --- providers


@pytest.mark.parametrize(
    ("moments", "generated"),
    [
        ([], OLD),
        ([None, None], OLD),
        ([None, NEW], NEW),
        ([NEWER, NEW, None], NEWER),
    ],
)
def test_the_content_is_as_new_as_its_newest_model(
    moments: list[str | None], generated: str
) -> None:
    """What is generated has the moment of the record, or of a model that changed later."""
    some = (model(f"m{n}", f"M{n}", obtained=moment) for n, moment in enumerate(moments))
    record = ProviderRecord(id=GROQ, source=Source.LIVE, obtained=OLD, models=tuple(some))
    assert record.generated == generated


def test_records_take_the_place_of_former_ones() -> None:
    """A catalog with new records has the others as they were, and is another value."""

    def record(key: ProviderId, obtained: str) -> ProviderRecord:
        return ProviderRecord(id=key, source=Source.LIVE, obtained=obtained)

    former = Catalog({GROQ: record(GROQ, OLD), MISTRAL: record(MISTRAL, OLD)})
    after = former.with_records({GROQ: record(GROQ, NEW)})
    assert after == Catalog({GROQ: record(GROQ, NEW), MISTRAL: record(MISTRAL, OLD)})
    assert former.providers[GROQ].obtained == OLD
    assert former.with_records({}) == former
    assert Catalog().with_records(former.providers) == former
    assert Catalog().providers == {}


# --- merging


def test_the_first_answer() -> None:
    """Models come sorted by id, each with its name and what is said of it."""
    live = {WireId("b"): Facts(context_tokens=2), WireId("a"): Facts()}
    embedded = {WireId("a"): Facts(context_tokens=1), WireId("c"): Facts(context_tokens=3)}
    assert merged([], ids("b", "a"), live=live, embedded=embedded) == [
        model("a", "A", live=Facts(), embedded=Facts(context_tokens=1)),
        model("b", "B", live=Facts(context_tokens=2)),
    ]


def test_a_source_that_lists_a_model_is_told_even_if_it_says_nothing() -> None:
    """Who lists a model is known, and in the order of who is believed."""
    both = {WireId("a"): Facts()}
    (by_neither,) = merged([], ids("a"), live={}, embedded={})
    (by_both,) = merged([by_neither], ids("a"), embedded=both, live=both)
    assert by_neither.facts == {}
    assert by_both.facts == {Source.LIVE: Facts(), Source.EMBEDDED: Facts()}
    assert list(by_both.facts) == [Source.LIVE, Source.EMBEDDED]


def test_a_better_source_that_speaks_later_comes_first() -> None:
    """What the catalogue said before the first answer gives way to it, field by field."""
    known = [model("a", "A", embedded=Facts(name="Embedded", released="2026"))]
    (one,) = merged(known, ids("a"), live={WireId("a"): Facts(name="Live")})
    assert one.facts == by_source(Facts(name="Live"), Facts(released="2026"))
    assert list(one.facts) == [Source.LIVE, Source.EMBEDDED]


def test_merging_dates_nothing() -> None:
    """When a model was obtained is not for merging to say."""
    known = [model("a", "A", live=Facts(name="Old"), obtained=NEW)]
    live = {WireId("a"): Facts(name="New"), WireId("b"): Facts()}
    after = merged(known, ids("a", "b"), live=live)
    assert [one.obtained for one in after] == [NEW, None]


def test_no_model_is_removed() -> None:
    """What a listing no longer has stays, with all that was known of it."""
    facts = (Facts(context_tokens=1), Facts(released="2026"))
    known = [model("a", "A", live=facts[0], embedded=facts[1], obtained=NEW)]
    assert merged(known, ids("b")) == [*known, model("b", "B")]
    assert merged(known, []) == known


def test_what_a_source_says_anew_replaces_what_it_said_before() -> None:
    """A fact that an answer no longer has is no longer known."""
    known = [model("a", "A", live=Facts(context_tokens=1, name="Old"))]
    live = {WireId("a"): Facts(context_tokens=2)}
    assert merged(known, ids("a"), live=live) == [model("a", "A", live=Facts(context_tokens=2))]


def test_what_a_source_is_silent_about_stays() -> None:
    """A run that did not hear of a model changes nothing of it."""
    known = [model("a", "A", live=Facts(context_tokens=1), embedded=Facts(name="A model"))]
    assert merged(known, ids("a")) == known


def test_a_worse_source_keeps_only_what_the_better_one_lacks() -> None:
    """The catalogue's word is not written down where the provider has spoken."""
    live = {WireId("a"): Facts(context_tokens=2)}
    embedded = {WireId("a"): Facts(context_tokens=1, name="A model")}
    assert merged([], ids("a"), live=live, embedded=embedded) == [
        model("a", "A", live=Facts(context_tokens=2), embedded=Facts(name="A model"))
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
    after = merge_models(known, listed, facts={}, chosen_names={})
    by_id = {one.id: one for one in after}
    assert sorted(by_id) == [one.id for one in after]
    assert set(by_id) == {one.id for one in known} | set(listed)
    assert len({one.variant for one in after}) == len(after)
    assert [by_id[one.id] for one in known] == list(known)


@given(models(), id_lists())
def test_merging_twice_changes_nothing(known: tuple[Model, ...], listed: list[WireId]) -> None:
    """The same answer again is no news."""
    said = {Source.LIVE: {wire_id: Facts(context_tokens=7) for wire_id in listed}}
    once = merge_models(known, listed, facts=said, chosen_names={})
    assert merge_models(once, listed, facts=said, chosen_names={}) == once


@given(models(), st.none() | facts(), st.none() | facts())
def test_each_field_stands_at_the_best_source_that_knows_it(
    known: tuple[Model, ...], live: Facts | None, embedded: Facts | None
) -> None:
    """Whatever is said anew, no field is written down twice, and the best word is known."""
    said = {
        source: {one.id: some for one in known}
        for source, some in by_source(live, embedded).items()
    }
    after = merge_models(known, (), facts=said, chosen_names={})
    for one in after:
        assert list(one.facts) == [source for source in Source if source in one.facts]
        stated = [field for some in one.facts.values() for field in _stated(some)]
        assert sorted(stated) == sorted(set(stated))
        assert set(stated) >= _stated(live or Facts())
        assert live is None or one.facts[Source.LIVE] == live
        assert msgspec.to_builtins(one.known) == {
            field: value
            for some in one.facts.values()
            for field, value in msgspec.to_builtins(some).items()
        }


def _stated(some: Facts) -> set[str]:
    """The fields that are known."""
    return {field for field in FIELDS if getattr(some, field) is not None}


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


def test_a_name_that_was_given_up_is_no_new_model_s() -> None:
    """Code that still has it for the other one would send the wrong id."""
    after = merged([model("m-1", "M__1")], [WireId("m-1"), WireId("m:1")], names={"m-1": "Mine"})
    names = {one.id: one.variant for one in after}
    assert names[WireId("m-1")] == "Mine"
    assert names[WireId("m:1")].startswith("M__1__X")
