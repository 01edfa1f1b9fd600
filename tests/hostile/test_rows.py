"""Hostile names, descriptions, numbers and dates in every field of every provider's rows."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import pytest

from gen_models.text import refusal
from tests import simulator as sims
from tests.hostile.conftest import MEBIBYTE, HostileRun, fresh_project, hostile_run
from tests.hostile.corpus import items
from tests.hostile.looks import assert_clean, skeleton
from tests.rust.toolchain import Rust
from tests.simulator import Fault, Simulator
from tests.simulator.providers.api import Exchange, Row
from tests.simulator.wire import Answer

_TEXTS: tuple[Literal["texts", "dates"], ...] = ("texts", "dates")

_LONGEST = 10_000
"""A value is cut to this: it stands in every field of a row, and an answer has its bound."""


def _cut(token: str) -> str:
    quote = '"' if token.startswith('"') else ""
    return f"{quote}{token.strip(quote or None)[:_LONGEST]}{quote}"


_VALUES = (
    *(json.dumps(one.value[:_LONGEST]) for name in _TEXTS for one in items(name)),
    *(_cut(one.value) for one in items("numbers")),
)
"""Every hostile value as it stands in JSON; those that JSON lacks, such as `NaN`, too."""

_IDS = [f"model-{number}" for number in range(len(_VALUES))]
_PLACEHOLDER = "\x7fvalue {}\x7f"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spoilt(Fault):
    """Puts the n-th value into each field of the n-th row, but for its id."""

    def rows(self, rows: list[Row], exchange: Exchange, /) -> object:
        """The rows with a placeholder in each field, also in those inside of others."""
        key = exchange.api.id_key if exchange.request.path != "/v1beta/models" else "name"
        return [
            {name: held if name == key else _spoilt(held, number) for name, held in row.items()}
            for number, row in enumerate(rows)
        ]

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer with the values in their places, byte for byte."""
        assert isinstance(answer.body, bytes)
        body = answer.body
        for number, value in enumerate(_VALUES):
            placeholder = json.dumps(_PLACEHOLDER.format(number), ensure_ascii=False)
            body = body.replace(placeholder.encode(), value.encode())
        return replace(answer, body=body)


def _spoilt(held: object, number: int) -> object:
    match held:
        case dict() if held:
            return {name: _spoilt(inner, number) for name, inner in held.items()}
        case list() if held:
            return [_spoilt(inner, number) for inner in held]
        case _:
            return _PLACEHOLDER.format(number)


def _custom_row(wire_id: str) -> sims.Model:
    """A row of a custom provider with every field that is read of any."""
    fields = (
        "display_name", "name", "description", "owned_by", "created", "context_length",
        "context_window", "max_completion_tokens", "shutdown_date", "expiration_date",
        "deprecated", "pricing", "aliases", "modalities",
    )  # fmt: skip
    return sims.Model(wire_id, extra=dict.fromkeys(fields, "x"))


def _run(factory: pytest.TempPathFactory, fault: Fault | None, count: int) -> HostileRun:
    custom = sims.custom("mine", (), auth="none")
    with Simulator([*sims.IDS, custom]) as simulator:
        for origin in simulator:
            origin.models = _IDS[:count]
            origin.fault = fault
        simulator["mine"].models = [_custom_row(one) for one in _IDS[:count]]
        return hostile_run(fresh_project(factory), simulator)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> HostileRun:
    """One run against providers with every hostile value in every field."""
    return _run(tmp_path_factory, _Spoilt(), len(_IDS))


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> HostileRun:
    """One run against the same providers when they are honest."""
    return _run(tmp_path_factory, None, 1)


def _statuses(run: HostileRun) -> Mapping[str, tuple[str, str | None]]:
    return {name: (one["status"], one["reason"]) for name, one in run.report.items()}


def test_every_model_stands(run: HostileRun) -> None:
    """No value spoils its listing, and an alias that is one more is an id like any other."""
    assert run.done.code == 0, run.done.stderr
    assert _statuses(run) == dict.fromkeys([*sims.IDS, "mine"], ("live", None))
    for name, ids in run.locked().items():
        left_out = run.report[name]["excluded_rows"]  # what one value makes a fine-tune, say
        assert len(set(_IDS) - set(ids)) == left_out < 2, name
        assert [one for one in ids if refusal(one)] == []


def test_no_hidden_character_gets_out(run: HostileRun) -> None:
    """Neither the outputs nor the files hold what controls a terminal or hides from a reader."""
    assert_clean(run.seen())


def test_a_file_is_one_enum_and_nothing_else(run: HostileRun, honest: HostileRun) -> None:
    """Whatever is said of models, a file is made of the same items as with an honest one."""
    attributes = {("attribute_item", "model_id"), ("attribute_item", "deprecated")}
    assert run.files.keys() == honest.files.keys()
    for name in (name for name in run.files if name.endswith(".rs")):
        assert skeleton(run.files[name]) - skeleton(honest.files[name]) <= attributes, name


def test_a_line_is_of_bounded_length(run: HostileRun) -> None:
    """However long a text is, what is shown of it is not."""
    longest = max(len(line) for text in run.seen().values() for line in text.splitlines())
    assert longest < 4000


def test_memory_is_bounded(run: HostileRun) -> None:
    """All providers at once, each with every hostile value."""
    assert run.peak < 384 * MEBIBYTE


@pytest.mark.cargo
def test_it_compiles(rust: Rust, run: HostileRun, tmp_path: Path) -> None:
    """No tool of Rust has anything to say of the files."""
    shutil.copytree(run.project.models, tmp_path / "models")
    (tmp_path / "lib.rs").write_text("//! Models.\n\npub mod models;\n")
    for linter in ("rustc", "clippy-driver", "rustdoc"):
        assert rust.complaints(linter, tmp_path / "lib.rs") == ""
    assert rust.unformatted([tmp_path / "lib.rs"]) == ""
