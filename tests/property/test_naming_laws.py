"""The laws of names: valid, unique, free of order, unmoved, and nothing of an id is lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.naming import (
    NameScheme,
    RustIdent,
    WireId,
    assign_variant_names,
    enum_variant_name_from_wire_id,
    is_self_describing,
    is_upper_camel_case,
    module_name,
    pascal_variant_name,
    variant_name_fault,
    wire_id_from_variant_name,
)
from tests.property.strategies import clashing_ids, hostile_text, id_lists, provider_ids, wire_ids

_SCHEMES: tuple[NameScheme, ...] = ("encoded", "pascal")
every_scheme = pytest.mark.parametrize("scheme", _SCHEMES)

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _assert_can_be_a_variant(name: str) -> None:
    assert _IDENTIFIER.fullmatch(name)
    assert name not in {"_", "Self", "Bespoke", "ALL"}
    assert variant_name_fault(name) is None
    assert unicodedata.normalize("NFC", name) == name


@given(st.one_of(wire_ids(), hostile_text()))
def test_every_plain_name_is_valid(wire_id: str) -> None:
    """Whatever the id, its plain name is an identifier and none that an enum cannot hold."""
    _assert_can_be_a_variant(enum_variant_name_from_wire_id(wire_id))
    _assert_can_be_a_variant(pascal_variant_name(wire_id))


@given(st.one_of(wire_ids(), hostile_text()))
def test_every_pascal_name_is_upper_camel_case(wire_id: str) -> None:
    """It has no underscore at all, and begins with a capital letter."""
    name = pascal_variant_name(wire_id)
    assert is_upper_camel_case(name)
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)


@given(st.one_of(wire_ids(), hostile_text()))
def test_no_plain_name_has_a_long_run(wire_id: str) -> None:
    """Runs of four or more underscores never come out."""
    assert "____" not in enum_variant_name_from_wire_id(wire_id)


@every_scheme
@given(id_lists())
def test_names_are_valid_and_unique(scheme: NameScheme, ids: list[WireId]) -> None:
    """Every id of a listing has a valid name of its own."""
    names = assign_variant_names(ids, {}, scheme)
    assert sorted(names) == list(names) == sorted(ids)
    assert len(set(names.values())) == len(ids)
    for name in names.values():
        _assert_can_be_a_variant(name)


@every_scheme
@given(clashing_ids(), st.randoms(use_true_random=False))
def test_names_are_free_of_order(scheme: NameScheme, ids: list[WireId], random: Random) -> None:
    """The order of a listing, and repetitions in it, change no name."""
    names = assign_variant_names(ids, {}, scheme)
    shuffled = [*ids, *ids[:2]]
    random.shuffle(shuffled)
    assert assign_variant_names(shuffled, {}, scheme) == names


@every_scheme
@given(clashing_ids(), clashing_ids())
def test_names_are_unmoved_by_additions(
    scheme: NameScheme, known: list[WireId], added: list[WireId]
) -> None:
    """Models that come later change no name that was given."""
    before = assign_variant_names(known, {}, scheme)
    after = assign_variant_names([*known, *added], before, scheme)
    assert {wire_id: after[wire_id] for wire_id in before} == before
    assert len(set(after.values())) == len(after)


@every_scheme
@given(clashing_ids(), st.data())
def test_names_are_unmoved_by_removals(
    scheme: NameScheme, known: list[WireId], data: st.DataObject
) -> None:
    """Models that go change no name of those that stay."""
    before = assign_variant_names(known, {}, scheme)
    rest = data.draw(st.lists(st.sampled_from(known), unique=True))
    kept = {wire_id: before[wire_id] for wire_id in rest}
    assert assign_variant_names(rest, kept, scheme) == dict(sorted(kept.items()))


@every_scheme
@given(clashing_ids(), clashing_ids())
def test_no_new_name_is_one_of_the_lock(
    scheme: NameScheme, known: list[WireId], listed: list[WireId]
) -> None:
    """A name of the lock is not given again, even where its model is not listed."""
    before = assign_variant_names(known, {}, scheme)
    new = {
        i: name
        for i, name in assign_variant_names(listed, before, scheme).items()
        if i not in before
    }
    assert not set(new.values()) & set(before.values())


@given(clashing_ids())
def test_who_owns_the_plain_name(ids: list[WireId]) -> None:
    """In a fresh listing, the id that a plain name decodes to has that name."""
    names = assign_variant_names(ids, {})
    for wire_id in ids:
        plain = enum_variant_name_from_wire_id(wire_id)
        if wire_id_from_variant_name(plain) == wire_id:
            assert names[wire_id] == plain


@given(clashing_ids())
def test_who_owns_a_pascal_name(ids: list[WireId]) -> None:
    """Each plain name has an owner; an id that its encoded name gives back comes first."""
    names = assign_variant_names(ids, {}, "pascal")
    assert {pascal_variant_name(one) for one in ids} <= set(names.values())
    for wire_id, name in names.items():
        ordinary = wire_id_from_variant_name(enum_variant_name_from_wire_id(wire_id)) == wire_id
        rivals = [i for i in ids if pascal_variant_name(i) == pascal_variant_name(wire_id)]
        if rivals == [wire_id] or (ordinary and wire_id == min(rivals)):
            assert name == pascal_variant_name(wire_id)


def _recovered(names: Mapping[WireId, RustIdent]) -> list[str]:
    """What a derive crate reads: the attribute where there is one, else the name."""
    attributes = {
        name: None if is_self_describing(name, wire_id) else wire_id
        for wire_id, name in names.items()
    }
    return [attributes[name] or wire_id_from_variant_name(name) for name in names.values()]


@given(id_lists())
def test_the_id_is_recoverable(ids: list[WireId]) -> None:
    """From a name and its attribute comes the exact id, and no other."""
    names = assign_variant_names(ids, {})
    assert _recovered(names) == sorted(ids)


@given(st.from_regex(r"[a-z0-9]+([-.][a-z0-9]+)*", fullmatch=True))
def test_ordinary_ids_survive_their_name(wire_id: str) -> None:
    """An id of small letters, digits, `-` and `.` needs no attribute, but for a leading digit."""
    name = enum_variant_name_from_wire_id(wire_id)
    if wire_id[0].isdigit() or wire_id in {"self", "bespoke"}:
        assert wire_id_from_variant_name(name) == "m" + wire_id
    else:
        assert wire_id_from_variant_name(name) == wire_id


@given(provider_ids())
def test_modules_are_valid(provider_id: str) -> None:
    """The module of a provider is an identifier, in lower case, no keyword, and not ours."""
    module = module_name(provider_id)
    assert variant_name_fault(module) is None
    assert module == module.lower()
    assert module not in {"info", "mod", "provider", "provider_model"}
