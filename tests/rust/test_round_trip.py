"""Every id of every provider: variant, `model_id()`, the exact id, and back, in compiled Rust."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from gen_models.catalog import Facts, FactsById, known_day
from gen_models.embedded import embedded_catalog
from gen_models.naming import WireId
from gen_models.rust_settings import DEFAULT_RUST, RustSettings
from gen_models.syntax import first_fault
from tests.rust.enums import assert_round_trip, enum_file, sources
from tests.rust.toolchain import REPOSITORY, Rust

pytestmark = pytest.mark.cargo

_MODELS_DEV = REPOSITORY.parent / "shared" / "data" / "models-dev-api.json"


def _models_dev() -> Mapping[str, FactsById]:
    if not _MODELS_DEV.is_file():
        pytest.skip("the models.dev catalogue is not beside the repository")
    providers = json.loads(_MODELS_DEV.read_bytes())
    return {
        key: {WireId(wire_id): _facts(row) for wire_id, row in provider["models"].items()}
        for key, provider in providers.items()
    }


def _facts(row: Mapping[str, object]) -> Facts:
    name = row.get("name")
    return Facts(
        name=name if isinstance(name, str) else None,
        released=known_day(row.get("release_date")),
        knowledge=known_day(row.get("knowledge")),
    )


def _embedded() -> Mapping[str, FactsById]:
    return {str(key): models for key, models in embedded_catalog().providers.items()}


_FORMS = (DEFAULT_RUST, RustSettings(style="standalone"),
          RustSettings(style="standalone", names="pascal"))  # fmt: skip


@pytest.mark.parametrize("form", _FORMS, ids=("derive", "standalone", "pascal"))
@pytest.mark.parametrize("catalogue", [_models_dev, _embedded])
def test_every_real_id(
    rust: Rust,
    tmp_path: Path,
    catalogue: Callable[[], Mapping[str, FactsById]],
    form: RustSettings,
) -> None:
    """Each id of a real catalogue survives the way to Rust and back, and none is added."""
    providers = catalogue()
    files = sources(enum_file(key, models, form) for key, models in providers.items())
    assert [name for name, source in files.items() if first_fault(source)] == []
    count = assert_round_trip(rust, tmp_path, providers, files)
    assert count == sum(map(len, providers.values()))
    print(f"{count:,} ids of {len(providers)} providers")  # noqa: T201  `pytest -s` shows them
