"""Hostile ids through the real program: exact in compiled Rust, or refused by name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gen_models.text import shown
from tests import simulator as sims
from tests.hostile.conftest import MEBIBYTE, HostileRun, fresh_project, hostile_run
from tests.hostile.corpus import items
from tests.hostile.looks import assert_clean, skeleton
from tests.rust.enums import assert_tree_round_trip
from tests.rust.toolchain import Rust
from tests.simulator import Simulator

KEPT = tuple(one for one in items("ids") if one.fate == "kept")
REFUSED = tuple(one for one in items("ids") if one.fate != "kept")

_NAMED = 20
"""So many refused ids the report names; no provider here has more."""

_BATCHES = tuple(REFUSED[at : at + _NAMED] for at in range(0, len(REFUSED), _NAMED))

_SHAPES = {
    "anthropic": "Anthropic", "gemini": "Gemini", "huggingface": "HuggingFace",
    "mistral": "Mistral", "openrouter": "OpenRouter", "zenmux": "ZenMux",
}  # fmt: skip
"""Providers whose answers have shapes of their own; each lists all ids, and so does `p0`…"""


def _simulator() -> Simulator:
    custom = [sims.custom(f"p{number}", (), auth="none") for number in range(len(_BATCHES))]
    return Simulator([*_SHAPES, *custom])


@pytest.fixture(scope="module", params=["derive", "standalone"])
def style(request: pytest.FixtureRequest) -> str:
    """How the Rust is written."""
    return str(request.param)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, style: str) -> HostileRun:
    """One run against providers that list the whole corpus of ids."""
    kept = [one.value for one in KEPT]
    with _simulator() as simulator:
        for number, batch in enumerate(_BATCHES):
            simulator[f"p{number}"].models = [*kept, *(one.value for one in batch)]
        for name in _SHAPES:
            simulator[name].models = kept
        return hostile_run(fresh_project(tmp_path_factory), simulator, "--style", style)


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory, style: str) -> HostileRun:
    """One run against the same providers with one model each."""
    with _simulator() as simulator:
        for origin in simulator:
            origin.models = ["gpt-4o"]
        return hostile_run(fresh_project(tmp_path_factory), simulator, "--style", style)


def test_an_id_is_exact_or_refused_by_name(run: HostileRun) -> None:
    """What is kept is in the lock as it was sent; what is not is named, with the reason."""
    assert run.done.code == 0, run.done.stderr
    kept = sorted(one.value for one in KEPT)
    assert {name: sorted(ids) for name, ids in run.locked().items()} == dict.fromkeys(
        run.report, kept
    )
    for number, batch in enumerate(_BATCHES):
        told = run.report[f"p{number}"]
        expected = [{"id": shown(one.value, limit=60), "reason": one.fate} for one in batch]
        assert (told["refused"], told["refused_rows"]) == (expected, len(batch))


def test_no_hidden_character_gets_out(run: HostileRun) -> None:
    """Neither the outputs nor the files hold what controls a terminal or hides from a reader."""
    assert_clean(run.seen())


def test_a_file_is_one_enum_and_nothing_else(run: HostileRun, honest: HostileRun) -> None:
    """Whatever ids are in it, a file is made of the same items as with an honest one."""
    assert run.files.keys() == honest.files.keys()
    for name in (name for name in run.files if name.endswith(".rs")):
        extra = skeleton(run.files[name]) - skeleton(honest.files[name])
        assert extra <= {("attribute_item", "model_id"), ("attribute_item", "rustfmt")}, name


def test_no_file_is_anywhere_else(run: HostileRun) -> None:
    """Ids that look like paths make no files."""
    root = run.project.directory.parent
    made = {path for path in root.rglob("*") if path.is_file()}
    inside = {path for path in made if path.is_relative_to(run.project.models)}
    assert {path.name for path in made - inside} == {
        "gen-models.toml", "home.peak", "models-dev.json",
    }  # fmt: skip


def test_memory_is_bounded(run: HostileRun) -> None:
    """Ids, however many characters they have, take no more than other listings."""
    assert run.peak < 256 * MEBIBYTE


@pytest.mark.cargo
def test_the_round_trip_is_exact(rust: Rust, run: HostileRun, tmp_path: Path) -> None:
    """Both rustc and rustfmt are content, and the compiled enums give every id, and know it."""
    shutil.copytree(run.project.models, tmp_path / "models")
    (tmp_path / "lib.rs").write_text("//! Models.\n\npub mod models;\n")
    assert rust.complaints("rustc", tmp_path / "lib.rs") == ""
    assert rust.unformatted([tmp_path / "lib.rs"]) == ""
    names = _SHAPES | {f"p{number}": f"P{number}" for number in range(len(_BATCHES))}
    enums = {name: f"ProviderModel{variant}" for name, variant in names.items()}
    count = assert_tree_round_trip(rust, tmp_path, enums, run.locked())
    assert count == len(KEPT) * len(names)
