"""Print one table: what is measured, how long it takes, and against which floor.

    python -m benchmarks [--runs N]

Each row is measured in turns with its floor, so that a machine whose speed drifts slows
both; the ratio is the median of the ratios of the pairs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.simulator import Simulator

LATENCY_S = 0.3

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


@contextmanager
def live_rows(directory: Path) -> Iterator[list[Row]]:
    """Yield a run over 13 providers that take 0.3 s an answer, beside one after the other."""
    with Simulator(latency_s=LATENCY_S) as simulator:
        (directory / "gen-models.toml").write_text(simulator.config_toml())
        everyone = program(cwd=directory, env=simulator.env())
        alone = [
            program("-p", one.id, cwd=directory, env=simulator.env())
            for one in simulator
            if one.id != "ollama"
        ]

        def one_after_the_other() -> None:
            for job in alone:
                job()

        everyone()
        yield [
            Row("13 providers, 0.3 s an answer", everyone, "the slowest of them", alone[0]),
            Row("one after the other", one_after_the_other, "all at once", everyone),
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


if __name__ == "__main__":
    main()
