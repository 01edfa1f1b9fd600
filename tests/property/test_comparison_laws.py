"""The laws of comparison: equal is empty, order is nothing, all is named once, swaps mirror."""

from __future__ import annotations

import json
from collections import Counter
from random import Random

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Removed, RustSettings, Source
from gen_models.comparison import CatalogDiff, Event, compare
from gen_models.diff import Sides, diff_json, diff_markdown, diff_text
from gen_models.library import known_providers
from gen_models.naming import RustIdent
from gen_models.registry import ProviderId
from gen_models.text import escaped
from tests.property.strategies import catalogs, facts, models

STATES = ("absent", "removed", "served", "missing", "deprecated", "renamed", "told")
SIDES = Sides("old", "new")


def _difference(old: Catalog, new: Catalog) -> CatalogDiff:
    return compare(old, new, known_providers())


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Catalog, Catalog]:
    """Two catalogs of the same few models, each of them in any state on either side."""
    pool = {ProviderId(key): draw(models()) for key in ("groq", "my-proxy")}
    told = draw(facts())
    return draw(_side(pool, told)), draw(_side(pool, told))


@st.composite
def _side(draw: st.DrawFn, pool: dict[ProviderId, tuple[Model, ...]], told: Facts) -> Catalog:
    present = draw(st.sets(st.sampled_from(sorted(pool))))
    records = {}
    for key in present:
        states = [(one, draw(st.sampled_from(STATES))) for one in pool[key]]
        records[key] = _record(key, states, told)
    return Catalog(records, RustSettings(non_exhaustive=draw(st.booleans())))


def _record(key: ProviderId, states: list[tuple[Model, str]], told: Facts) -> ProviderRecord:
    return ProviderRecord(
        id=key,
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        models=tuple(
            _in_state(model, state, told)
            for model, state in states
            if state not in {"absent", "removed"}
        ),
        removed=tuple(
            Removed(id=model.id, variant=model.variant, removed_on="2026-11-22")
            for model, state in states
            if state == "removed"
        ),
    )


def _in_state(model: Model, state: str, told: Facts) -> Model:
    match state:
        case "missing":
            return msgspec.structs.replace(model, missing_since="2026-11-01")
        case "renamed":
            return msgspec.structs.replace(model, variant=RustIdent(f"X{model.variant}"))
        case "deprecated":
            said = msgspec.structs.replace(told, deprecated=True)
            return msgspec.structs.replace(model, facts={Source.LIVE: said})
        case "told":
            return msgspec.structs.replace(model, facts={Source.LIVE: told})
        case _:
            return model


@given(catalogs())
def test_equal_catalogs_do_not_differ(catalog: Catalog) -> None:
    """Nothing became of anything, and that is what is said."""
    found = _difference(catalog, catalog)
    assert found == CatalogDiff(rust=catalog.rust, is_first=not catalog.providers)
    assert diff_text(found, SIDES) == "old → new\n\nnothing has changed\n"


@given(pairs(), st.randoms(use_true_random=False))
def test_order_is_of_no_account(pair: tuple[Catalog, Catalog], random: Random) -> None:
    """Providers and models may stand in any order on either side."""
    shuffled = [_shuffled(catalog, random) for catalog in pair]
    found = _difference(*shuffled)
    assert diff_json(found, SIDES) == diff_json(_difference(*pair), SIDES)


def _shuffled(catalog: Catalog, random: Random) -> Catalog:
    items = [
        (
            key,
            msgspec.structs.replace(one, models=tuple(random.sample(one.models, len(one.models)))),
        )
        for key, one in catalog.providers.items()
    ]
    random.shuffle(items)
    return Catalog(dict(items), catalog.rust)


@given(pairs())
def test_all_that_differs_is_named_once_for_each_event(pair: tuple[Catalog, Catalog]) -> None:
    """A model is told exactly if its name, its mark or what is known of it differs."""
    found = _difference(*pair)
    named = [(one.id, model.id) for one in found.providers for model in one.models]
    assert named == sorted(set(named))
    old, new = (_states(catalog) for catalog in pair)
    assert set(named) == {key for key in {*old, *new} if old.get(key) != new.get(key)}
    report = json.loads(diff_json(found, SIDES))
    told = Counter(
        (one["id"], model["id"], event)
        for one in report["providers"]
        for event, models in one["models"].items()
        for model in models
    )
    assert set(told.values()) <= {1}
    assert set(told) == {
        (one.id, model.id, event)
        for one in found.providers
        for model in one.models
        for event in model.events
    }


def _states(catalog: Catalog) -> dict[tuple[str, str], object]:
    return {
        (key, model.id): (model.variant, model.missing_since, model.known)
        for key, one in catalog.providers.items()
        for model in one.models
    }


@given(pairs())
def test_swapped_sides_mirror_each_other(pair: tuple[Catalog, Catalog]) -> None:
    """What comes one way goes the other way, and every field changes back."""
    there, back = _difference(*pair), _difference(*reversed(pair))
    assert _coming(there) == _going(back)
    assert _going(there) == _coming(back)
    assert [one.is_added for one in there.providers] == [one.is_removed for one in back.providers]
    assert _having(there, Event.RENAMED) == _having(back, Event.RENAMED)
    assert _having(there, Event.MISSING) == {
        one for one in _having(back, Event.RETURNED) if one not in _coming(back)
    }


def _coming(diff: CatalogDiff) -> set[tuple[str, str]]:
    return {(p.id, one.id) for p in diff.providers for one in p.models if one.former is None}


def _going(diff: CatalogDiff) -> set[tuple[str, str]]:
    return _having(diff, Event.REMOVED)


def _having(diff: CatalogDiff, event: Event) -> set[tuple[str, str]]:
    return {(p.id, one.id) for p in diff.providers for one in p.models if event in one.events}


@given(pairs())
def test_no_hidden_character_is_shown(pair: tuple[Catalog, Catalog]) -> None:
    """Whatever names and ids hold, a reader sees all of it, in every form."""
    found = _difference(*pair)
    for tell in (diff_text, diff_markdown, diff_json):
        for line in tell(found, SIDES).split("\n"):
            assert line == escaped(line)


@given(pairs())
def test_one_line_a_model(pair: tuple[Catalog, Catalog]) -> None:
    """No text from outside begins a line of its own."""
    found = _difference(*pair)
    count = sum(len(one.events) for provider in found.providers for one in provider.models)
    lines = diff_markdown(found, SIDES).split("\n## ")[0].split("\n### ", 1)
    listed = [line for line in "".join(lines[1:]).split("\n") if line.startswith("- ")]
    about_providers = [
        line for line in listed if line.startswith(("- enum ", "- source ", "- set"))
    ]
    assert len(listed) - len(about_providers) == count
