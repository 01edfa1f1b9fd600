"""Whole runs of the program: with nothing to do, and over providers that take their time.

The providers are simulated on loopback, in this process.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.table import BARE_PYTHON, WALL, Process, Row
from gen_models.library import known_providers
from tests.simulator import Simulator

__all__ = ["live_rows", "offline_rows", "program"]

LATENCY_S = 0.3
THIRTEEN = (
    "anthropic", "deepseek", "gemini", "groq", "huggingface", "mira", "mistral", "moonshotai",
    "openai", "openrouter", "xai", "zai", "zenmux",
)  # fmt: skip


def program(directory: Path, *arguments: str, env: Mapping[str, str] | None = None) -> Process:
    """Return a run of gen-models in a directory."""
    return Process([sys.executable, "-m", "gen_models", *arguments], directory, env or {})


def offline_rows(directory: Path) -> list[Row]:
    """Return what needs no network, beside a Python that does nothing."""
    nothing_to_do = program(directory, "--offline")
    nothing_to_do.cost()
    return [
        WALL.row("nothing to do, offline", nothing_to_do, "bare Python", BARE_PYTHON),
        WALL.row("--help", program(directory, "--help"), "bare Python", BARE_PYTHON),
    ]


_ONE_AFTER_THE_OTHER = """
import gen_models.fetch as fetch, os, sys, pathlib
from gen_models import data
from gen_models.auth import find_key
from gen_models.config import load_settings
from gen_models.registry import parse_registry

settings = load_settings({}, parse_registry(data.read("registry.toml")), pathlib.Path.cwd())
for one in settings.providers.values():
    if one.config.id in settings.select:
        asked = {one.config.id: fetch.Asked(one.config, find_key(one.config, os.environ))}
        fetch.fetch_listings(asked, fetch.Limits(), lambda news: None)
"""


@contextmanager
def live_rows(directory: Path) -> Iterator[list[Row]]:
    """Yield runs over 13 providers, and over all that are not local, at 0.3 s an answer.

    Their floors: the wait for one answer, and asking them one after the other in one process,
    without writing anything.
    """
    everyone = [key for key, one in known_providers().items() if not one.is_local]
    with Simulator(THIRTEEN, latency_s=LATENCY_S) as few, Simulator(latency_s=LATENCY_S) as many:
        yield [
            row
            for simulator, ids in ((few, THIRTEEN), (many, everyone))
            for row in _rows_of(directory / str(len(ids)), simulator, ids)
        ]


def _rows_of(directory: Path, simulator: Simulator, ids: Sequence[str]) -> list[Row]:
    directory.mkdir()
    settings = f"select = {json.dumps(ids)}\n{simulator.config_toml()}"
    (directory / "gen-models.toml").write_text(settings)
    run = program(directory, env=simulator.env())
    run.cost()
    answer = Process([sys.executable, "-c", f"__import__('time').sleep({LATENCY_S})"], directory)
    in_turn = Process([sys.executable, "-c", _ONE_AFTER_THE_OTHER], directory, simulator.env())
    name = f"{len(ids)} providers, {LATENCY_S} s an answer"
    return [
        WALL.row(name, run, "one answer", answer),
        WALL.row(name, run, "one after the other", in_turn)._replace(runs=3),
    ]
