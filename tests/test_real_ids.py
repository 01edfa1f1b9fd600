"""Every id of a real catalogue: its name, and back to exactly the same id."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from gen_models import data
from gen_models.embedded import parse_embedded
from gen_models.naming import (
    WireId,
    assign_variant_names,
    enum_variant_name_from_wire_id,
    is_self_describing,
    is_upper_camel_case,
    variant_name_fault,
    wire_id_from_variant_name,
)
from gen_models.text import refusal

_MODELS_DEV = Path(__file__).parents[2] / "shared" / "data" / "models-dev-api.json"


def _models_dev() -> Mapping[str, list[WireId]]:
    if not _MODELS_DEV.is_file():
        pytest.skip("the models.dev catalogue is not beside the repository")
    providers = json.loads(_MODELS_DEV.read_bytes())
    return {key: [WireId(wire_id) for wire_id in one["models"]] for key, one in providers.items()}


def _embedded() -> Mapping[str, list[WireId]]:
    embedded = parse_embedded(data.read("models.csv"), data.read("models.toml"))
    return {key: list(models) for key, models in embedded.providers.items()}


def _assert_nothing_is_lost(ids: list[WireId]) -> int:
    """Check one provider's names and return how many of them carry an attribute."""
    names = assign_variant_names(ids, {})
    attributes = {
        name: wire_id for wire_id, name in names.items() if not is_self_describing(name, wire_id)
    }
    read_back = {name: attributes.get(name) or wire_id_from_variant_name(name)
                 for name in names.values()}  # fmt: skip
    assert len(read_back) == len(ids)
    assert {wire_id: name for name, wire_id in read_back.items()} == names
    assert [fault for name in read_back if (fault := variant_name_fault(name))] == []
    assert [wire_id for wire_id in ids if refusal(wire_id)] == []
    return len(attributes)


def _figures(catalog: Mapping[str, list[WireId]]) -> dict[str, int]:
    """Check every provider; return what there is and what became of it.

    `attributes` carry `#[model_id(…)]`; `lossy` are those of them whose names decode to
    another id; `clashes` are ids without a plain name of their own.
    """
    figures = {
        "providers": len(catalog),
        "ids": sum(map(len, catalog.values())),
        "attributes": sum(map(_assert_nothing_is_lost, catalog.values())),
        "lossy": sum(map(_is_lossy, _all(catalog))),
        "clashes": sum(len(ids) - len(_plain_names(ids)) for ids in catalog.values()),
    }
    print(figures)  # noqa: T201  `pytest -s` shows the figures
    return figures


def _all(catalog: Mapping[str, list[WireId]]) -> Iterable[WireId]:
    return (wire_id for ids in catalog.values() for wire_id in ids)


def _plain_names(ids: Iterable[WireId]) -> set[str]:
    return {enum_variant_name_from_wire_id(wire_id) for wire_id in ids}


def _is_lossy(wire_id: WireId) -> bool:
    return wire_id_from_variant_name(enum_variant_name_from_wire_id(wire_id)) != wire_id


def test_the_whole_catalogue_survives() -> None:
    """No id of 147 providers is lost or changed on the way to its name and back."""
    assert _figures(_models_dev()) == {
        "providers": 147,
        "ids": 5276,
        "attributes": 1199,
        "lossy": 950,
        "clashes": 0,
    }


def test_the_embedded_catalogue_survives() -> None:
    """No id of the catalogue that comes with the program is lost or changed."""
    assert _figures(_embedded()) == {
        "providers": 35,
        "ids": 1615,
        "attributes": 414,
        "lossy": 307,
        "clashes": 0,
    }


def test_names_of_the_whole_catalogue_do_not_depend_on_its_order() -> None:
    """Read backwards, or in two halves, the catalogue gives the same names."""
    for ids in _models_dev().values():
        names = assign_variant_names(ids, {})
        assert assign_variant_names(reversed(ids), {}) == names
        half = assign_variant_names(ids[::2], {})
        assert assign_variant_names(ids, half) == names


def test_pascal_names_of_the_whole_catalogue() -> None:
    """Every id of every provider has one, unique there, whatever the order."""
    for ids in _models_dev().values():
        names = assign_variant_names(ids, {}, "pascal")
        assert len(set(names.values())) == len(ids)
        assert all(map(is_upper_camel_case, names.values()))
        assert assign_variant_names(reversed(ids), {}, "pascal") == names
