"""A hostile catalogue: it adds what can be meant, and spoils no run, now or from the cache."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gen_models.errors import FetchFailed
from gen_models.fetch import CatalogueAnswer, CatalogueQuestion, Limits, Wanted, fetch_together
from gen_models.listing import parse_catalogue
from tests import simulator as sims
from tests.hostile.conftest import MEBIBYTE, HostileRun, fresh_project, hostile_run
from tests.hostile.corpus import HostileAnswer, answers, items
from tests.hostile.looks import assert_clean
from tests.rust.toolchain import Rust
from tests.simulator import Simulator

_VALUES = (
    *(json.dumps(one.value) for one in items("texts")),
    *(json.dumps(one.value) for one in items("dates")),
    *(one.value for one in items("numbers")),
    "1e999999999", "-1e999999999", "1e-999999999",
)  # fmt: skip
_FIELDS = ("name", "release_date", "knowledge", "status", "reasoning", "tool_call", "attachment")
_GROUPS = {
    "limit": ("context", "input", "output"),
    "cost": ("input", "output", "cache_read", "cache_write"),
    "modalities": ("input", "output"),
}


def _model(token: str) -> str:
    """A row with this value in every field, as it stands in JSON."""
    groups = (
        f'"{name}":{{{",".join(f"{json.dumps(key)}:{token}" for key in keys)}}}'
        for name, keys in _GROUPS.items()
    )
    return "{" + ",".join([*(f'"{field}":{token}' for field in _FIELDS), *groups]) + "}"


def _document() -> bytes:
    """A catalogue with every value in every field, and every hostile id."""
    short = [value if len(value) < 100_000 else value[:9_999] + value[-1] for value in _VALUES]
    models = [f'"model-{number}":{_model(value)}' for number, value in enumerate(short)]
    models += [f"{json.dumps(one.value)}:{{}}" for one in items("ids")]
    rows = "{" + ",".join(models) + "}"
    providers = [f'"nimbus":{{"env":["NIMBUS_API_KEY"],"models":{rows}}}']
    providers += [
        f'"p{number}":{{"name":{value},"doc":{value},"api":{value},"npm":{value},"env":{value},'
        f'"models":{{"a":{value}}}}}'
        for number, value in enumerate(short)
    ]
    providers += [f'{json.dumps(one.value)}:{{"models":{{"a":{{}}}}}}' for one in items("ids")]
    text = "{" + ",".join(providers) + "}"
    return text.encode("utf-8", "backslashreplace")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> HostileRun:
    """Two runs with such a catalogue: from the network, and from the cache."""
    project = fresh_project(tmp_path_factory)
    with Simulator(["groq"]) as simulator:
        simulator.catalogue.body = _document()
        simulator["groq"].models = [f"model-{number}" for number in range(len(_VALUES))]
        arguments = ("-p", "nimbus")
        first = hostile_run(project, simulator, *arguments)
        assert first.done.code == 0, first.done.stderr
        simulator.catalogue.fault = sims.status(503)
        return hostile_run(project, simulator, *arguments)


def test_it_adds_what_can_be_meant(run: HostileRun) -> None:
    """Each id that could be one is a model; from the cache it is the same."""
    assert run.done.code == 0, run.done.stderr
    kept = [one.value for one in items("ids") if one.fate == "kept"]
    expected = [*(f"model-{number}" for number in range(len(_VALUES))), *kept]
    assert sorted(run.locked()["nimbus"]) == sorted(expected)
    assert run.report["groq"]["status"] == "live"
    assert run.peak < 256 * MEBIBYTE


def test_no_hidden_character_gets_out(run: HostileRun) -> None:
    """Neither outputs nor files hold any, nor do lists of all that the catalogue knows."""
    assert_clean(run.seen())
    for arguments in (["providers", "--all"], ["providers", "--all", "--json"], ["models"]):
        done = run.project.run(*arguments)
        assert done.code == 0, done.stderr
        assert_clean({"stdout": done.stdout, "stderr": done.stderr})


@pytest.mark.cargo
def test_it_compiles(rust: Rust, run: HostileRun, tmp_path: Path) -> None:
    """No tool of Rust has anything to say of the files."""
    shutil.copytree(run.project.models, tmp_path / "models")
    (tmp_path / "lib.rs").write_text("//! Models.\n\npub mod models;\n")
    for linter in ("rustc", "clippy-driver", "rustdoc"):
        assert rust.complaints(linter, tmp_path / "lib.rs") == ""
    assert rust.unformatted([tmp_path / "lib.rs"]) == ""


@pytest.mark.parametrize("answer", answers(), ids=lambda answer: answer.what)
def test_an_answer_that_is_no_catalogue(answer: HostileAnswer) -> None:
    """It is a failure in our words, and nothing else happens."""
    with Simulator([]) as simulator:
        simulator.catalogue.fault = sims.Respond(
            status=answer.status, headers=answer.headers, body=answer.body
        )
        question = CatalogueQuestion(simulator.catalogue.url)
        found = fetch_together(Wanted({}, Limits(timeout_s=60)), question).catalogue
        assert simulator.elsewhere.requests == ()
    if isinstance(found, CatalogueAnswer):
        with pytest.raises(FetchFailed) as caught:
            parse_catalogue(found.body)
        found = caught.value
    assert isinstance(found, FetchFailed)
    assert found.reason.isprintable()
    assert len(found.reason) < 200
