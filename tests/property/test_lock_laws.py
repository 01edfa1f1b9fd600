"""The laws of the lock: nothing is lost, equal is equal to the byte, damage is no news."""

from __future__ import annotations

from collections.abc import Collection
from random import Random
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.catalog import Catalog, Model, ProviderRecord
from gen_models.errors import LockError
from gen_models.lock import dumps, loads
from gen_models.naming import WireId
from gen_models.registry import ProviderId
from tests.property.strategies import catalogs, records

_FULL = ProviderId("groq")


def _filled() -> st.SearchStrategy[Catalog]:
    """Catalogs with a provider that has models."""
    full = records(_FULL).filter(lambda one: len(one.models) > 1)
    return st.builds(lambda rest, one: rest.with_records({_FULL: one}), catalogs(), full)


def _without(catalog: Catalog, row: bytes) -> Catalog:
    """The catalog without what a row holds; a row without content takes nothing away."""
    line = msgspec.json.decode(row)
    if line["type"] == "provider":
        return Catalog({key: one for key, one in catalog.providers.items() if key != line["id"]})
    if line["type"] != "model":
        return catalog
    return _without_model(catalog, ProviderId(line["provider"]), WireId(line["id"]))


def _without_model(catalog: Catalog, provider_id: ProviderId, wire_id: WireId) -> Catalog:
    record = catalog.providers[provider_id]
    rest = tuple(model for model in record.models if model.id != wire_id)
    return catalog.with_records({provider_id: msgspec.structs.replace(record, models=rest)})


def _read(content: bytes) -> Catalog | None:
    """What a lock holds, or None if it is refused; nothing else may happen."""
    try:
        return loads(content)
    except LockError:
        return None


@given(catalogs())
def test_what_is_written_is_read(catalog: Catalog) -> None:
    """A lock holds the whole catalog."""
    assert loads(dumps(catalog)) == catalog


@given(catalogs())
def test_what_is_read_is_written(catalog: Catalog) -> None:
    """A lock that is read and written again is the same file."""
    content = dumps(catalog)
    assert dumps(loads(content)) == content


@given(_filled(), st.randoms(use_true_random=False))
def test_equal_catalogs_give_equal_bytes(catalog: Catalog, random: Random) -> None:
    """The order of providers and models is of no account."""
    items = list(catalog.providers.items())
    random.shuffle(items)
    shuffled = {
        key: msgspec.structs.replace(
            one, models=tuple(random.sample(one.models, k=len(one.models)))
        )
        for key, one in items
    }
    assert dumps(Catalog(shuffled)) == dumps(catalog)


@given(catalogs())
def test_one_line_a_record(catalog: Catalog) -> None:
    """Each line is a JSON object of its own, whatever text it holds."""
    rows = dumps(catalog).decode().splitlines(keepends=True)
    models = sum(len(one.models) for one in catalog.providers.values())
    assert len([row for row in rows if '{"type":"model"' in row]) == models
    for row in dumps(catalog).removesuffix(b"\n").split(b"\n"):
        assert isinstance(msgspec.json.decode(row), dict)


@given(_filled(), st.data())
def test_a_line_that_is_missing(catalog: Catalog, data: st.DataObject) -> None:
    """Without one line, a lock is refused, or lacks exactly what that line held."""
    rows = dumps(catalog).splitlines(keepends=True)
    index = data.draw(st.integers(0, len(rows) - 1))
    found = _read(b"".join(rows[:index] + rows[index + 1 :]))
    if found is not None:
        assert found == _without(catalog, rows[index])
        assert index not in {0, len(rows) - 1}


@given(_filled(), st.data())
def test_a_line_that_is_there_twice(catalog: Catalog, data: st.DataObject) -> None:
    """A line that was doubled, there or elsewhere, is always noticed."""
    rows = dumps(catalog).splitlines(keepends=True)
    row = data.draw(st.sampled_from(rows))
    rows.insert(data.draw(st.integers(1, len(rows))), row)
    with pytest.raises(LockError):
        loads(b"".join(rows))


@given(_filled(), st.data())
def test_a_lock_that_is_cut_off(catalog: Catalog, data: st.DataObject) -> None:
    """Wherever a lock ends too early, it is refused."""
    content = dumps(catalog)
    length = data.draw(st.integers(0, len(content) - 2))
    assert _read(content[:length]) is None


@given(_filled(), st.data())
def test_a_line_that_is_cut_off(catalog: Catalog, data: st.DataObject) -> None:
    """A line that lost its end is noticed, unless it lost all that it had."""
    rows = dumps(catalog).splitlines(keepends=True)
    index = data.draw(st.integers(0, len(rows) - 1))
    length = data.draw(st.integers(1, len(rows[index]) - 2))
    rows[index] = rows[index][:length] + b"\n"
    assert _read(b"".join(rows)) is None


@given(_filled(), st.data())
def test_a_bit_that_flips(catalog: Catalog, data: st.DataObject) -> None:
    """One wrong bit is noticed, or changes nothing but what its own line says."""
    content = bytearray(dumps(catalog))
    position = data.draw(st.integers(0, len(content) - 1))
    row = bytes(content).split(b"\n")[bytes(content[:position]).count(b"\n")]
    content[position] ^= 1 << data.draw(st.integers(0, 7))
    found = _read(bytes(content))
    if found is not None:
        _assert_only_a_line_differs(catalog, found, row)


def _assert_only_a_line_differs(catalog: Catalog, found: Catalog, row: bytes) -> None:
    kind = msgspec.json.decode(row)["type"]
    gone, new = _difference(_models(catalog), _models(found))
    assert len(gone) == len(new) == (1 if kind == "model" and gone else 0)
    gone_heads, new_heads = _difference(_heads(catalog), _heads(found))
    assert len(gone_heads) == len(new_heads) == (1 if kind == "provider" and gone_heads else 0)


T = TypeVar("T")


def _difference(before: Collection[T], after: Collection[T]) -> tuple[list[T], list[T]]:
    """What is there only before, and what only after."""
    return [one for one in before if one not in after], [one for one in after if one not in before]


def _models(catalog: Catalog) -> list[tuple[ProviderId, Model]]:
    return [(key, model) for key, one in catalog.providers.items() for model in one.models]


def _heads(catalog: Catalog) -> list[ProviderRecord]:
    return [msgspec.structs.replace(one, models=()) for one in catalog.providers.values()]


@given(st.binary(max_size=200))
def test_noise_is_no_lock(noise: bytes) -> None:
    """Whatever bytes follow the header, they are read or refused."""
    content = b'{"type":"lock","version":1}\n' + noise
    found = _read(content)
    assert found is None or loads(dumps(found)) == found
