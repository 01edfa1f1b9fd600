"""How a run grows: with the providers of the catalogue, and with the models of one hub.

Each run is measured once, for its seconds of the processor and for the most memory that it
holds; the floor of both is a Python that does nothing. The clock would say more of the
simulated providers, which share the machine.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.enums import synthetic_ids
from benchmarks.runs import program
from benchmarks.steps import CATALOGUE
from benchmarks.table import BARE_PYTHON, PEAK, PROCESSOR, Process, Row
from gen_models.listing import parse_catalogue
from tests.simulator import Simulator

__all__ = ["growth_rows"]

_HUB_MODELS = (1_000, 5_000, 10_000, 25_000, 50_000)


def growth_rows() -> Iterator[Row]:
    """Yield a first run, one with nothing new, and the guard, for more and more models."""
    if CATALOGUE.exists():
        yield from _catalogue_rows()
    for count in _HUB_MODELS:
        yield from _hub_rows(count)


def _catalogue_rows() -> Iterator[Row]:
    """Yield runs over all providers of the public catalogue, none with a key."""
    everyone = ",".join(parse_catalogue(CATALOGUE.read_bytes()))
    name = f"{everyone.count(',') + 1} providers of the catalogue"
    with Simulator() as simulator, tempfile.TemporaryDirectory() as temporary:
        directory = Path(temporary)
        simulator.catalogue.body = CATALOGUE.read_bytes()
        (directory / "gen-models.toml").write_text(simulator.config_toml())
        live, guard = ("-p", everyone), ("--offline", "--check")
        yield from _rows(f"{name}, first run", program(directory, "--quiet", *live))
        yield from _rows(f"{name}, nothing new", program(directory, "--quiet", *live))
        yield from _rows(f"{name}, offline, checked", program(directory, "--quiet", *guard))
        for path in directory.rglob("*.rs"):
            path.unlink()
        yield from _rows(f"{name}, all files from the lock", program(directory, "--offline"))


def _hub_rows(count: int) -> Iterator[Row]:
    with Simulator(["huggingface"]) as simulator, tempfile.TemporaryDirectory() as temporary:
        directory = Path(temporary)
        simulator["huggingface"].models = tuple(synthetic_ids(count))
        (directory / "gen-models.toml").write_text(simulator.config_toml())
        name = f"hub of {count:,} models"
        yield from _rows(f"{name}, first run", program(directory, "-p", "huggingface"))
        yield from _rows(f"{name}, offline, checked", program(directory, "--offline", "--check"))


def _rows(name: str, process: Process) -> Iterator[Row]:
    cost, floor = process.cost(), BARE_PYTHON.cost()
    for aspect in (PROCESSOR, PEAK):
        figure, least = partial(aspect.of, cost), partial(aspect.of, floor)
        yield Row(name, figure, "bare Python", least, aspect.unit, runs=1)
