"""Print tables: what is measured, how long it takes, against which floor, and how it grows.

    python -m benchmarks [--runs N]

Each row is measured in turns with its floor, so that a machine whose speed drifts slows
both; the ratio is the median of the ratios of the pairs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.scale import scale_table
from gen_models.library import known_providers
from gen_models.registry import ProviderId
from tests.simulator import Simulator

LATENCY_S = 0.3
THIRTEEN = (
    "anthropic", "deepseek", "gemini", "groq", "huggingface", "mira", "mistral", "moonshotai",
    "openai", "openrouter", "xai", "zai", "zenmux",
)  # fmt: skip

Job = Callable[[], None]


class Row(NamedTuple):
    """One line of the table: a job, its floor, and their names."""

    name: str
    job: Job
    floor_name: str
    floor: Job


def program(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> Job:
    """Return the job of running gen-models once, as a whole process."""
    return _process([sys.executable, "-m", "gen_models", *arguments], cwd, env or {})


def _process(command: list[str], cwd: Path, env: Mapping[str, str]) -> Job:
    environment = {"PATH": os.environ["PATH"], "HOME": str(cwd), **env}

    def job() -> None:
        subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=True)

    return job


def _seconds(job: Job) -> float:
    begin = time.perf_counter()
    job()
    return time.perf_counter() - begin


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
    with Simulator(latency_s=LATENCY_S) as simulator:
        known = known_providers()
        everyone = [one.id for one in simulator if not known[ProviderId(one.id)].is_local]
        yield [
            row
            for ids in (THIRTEEN, everyone)
            for row in _rows_of(directory / str(len(ids)), simulator, ids)
        ]


def _rows_of(directory: Path, simulator: Simulator, ids: Sequence[str]) -> list[Row]:
    directory.mkdir()
    settings = f"select = {json.dumps(ids)}\n{simulator.config_toml()}"
    (directory / "gen-models.toml").write_text(settings)
    run = program(cwd=directory, env=simulator.env())
    run()
    sleep = [sys.executable, "-c", f"__import__('time').sleep({LATENCY_S})"]
    in_turn = [sys.executable, "-c", _ONE_AFTER_THE_OTHER]
    name = f"{len(ids)} providers, {LATENCY_S} s an answer"
    return [
        Row(name, run, "one answer", _process(sleep, directory, {})),
        Row(name, run, "one after the other", _process(in_turn, directory, simulator.env())),
    ]


def offline_rows(directory: Path) -> list[Row]:
    """Return what needs no network, beside a Python that does nothing."""
    bare = _process([sys.executable, "-c", "pass"], directory, {})
    program("--offline", cwd=directory)()
    return [
        Row("nothing to do, offline", program("--offline", cwd=directory), "bare Python", bare),
        Row("--help", program("--help", cwd=directory), "bare Python", bare),
    ]


def measure(row: Row, runs: int) -> str:
    """Return a row of the table after `runs` pairs."""
    pairs = [(_seconds(row.job), _seconds(row.floor)) for _ in range(runs)]
    job_s, floor_s = median(a for a, _ in pairs), median(b for _, b in pairs)
    ratio = median(a / b for a, b in pairs)
    over = median(a - b for a, b in pairs)
    return (
        f"| {row.name} | {job_s:.2f} s | {row.floor_name} | {floor_s:.2f} s "
        f"| {ratio:.2f} | {over:+.2f} s |"
    )


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="pairs a row (default 5)")
    runs = parser.parse_args().runs
    print("| what | takes | floor | takes | ratio | over |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as offline, tempfile.TemporaryDirectory() as online:
        for row in offline_rows(Path(offline)):
            print(measure(row, runs), flush=True)
        with live_rows(Path(online)) as rows:
            for row in rows:
                print(measure(row, runs), flush=True)
    print()
    for line in scale_table():
        print(line, flush=True)


if __name__ == "__main__":
    main()
