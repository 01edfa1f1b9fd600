"""Rows of one table: what is measured, against which floor, and the ratio of the two.

A row is measured in turns with its floor, so that a machine whose speed drifts slows both.
What is printed is the median of each, the median of the ratios of the pairs, and by how much
the one exceeds the other, in the unit of the row.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeAlias

__all__ = [
    "BARE_PYTHON",
    "HEAD",
    "PEAK",
    "PROCESSOR",
    "WALL",
    "Job",
    "Process",
    "Row",
    "Unit",
    "compared",
    "in_process",
]

Job: TypeAlias = Callable[[], float]
"""What is measured; returns the figure, in the unit of its row."""


class Unit(NamedTuple):
    """What a figure counts: its sign, and how many digits of it mean something."""

    sign: str
    digits: int


SECONDS = Unit("s", 2)
MILLISECONDS = Unit("ms", 1)
MEBIBYTES = Unit("MiB", 0)

HEAD = (
    "| what | takes | floor | takes | ratio | over |",
    "|---|---|---|---|---|---|",
)


class Row(NamedTuple):
    """One line of the table; `runs` bounds the pairs of one that takes long."""

    name: str
    job: Job
    floor_name: str
    floor: Job
    unit: Unit
    runs: int | None = None


def compared(row: Row, runs: int) -> str:
    """Return a line of the table after `runs` pairs, or fewer where the row says so."""
    pairs = [(row.job(), row.floor()) for _ in range(min(runs, row.runs or runs))]
    taken, floor = median(a for a, _ in pairs), median(b for _, b in pairs)
    ratio, over = median(a / b for a, b in pairs), median(a - b for a, b in pairs)
    sign, digits = row.unit
    return (
        f"| {row.name} | {taken:,.{digits}f} {sign} | {row.floor_name} "
        f"| {floor:,.{digits}f} {sign} | {ratio:.2f} | {over:+,.{digits}f} {sign} |"
    )


# --- what a whole process takes


class Cost(NamedTuple):
    """What a process took, and the most memory that it held."""

    wall_s: float
    processor_s: float
    peak_mib: float


class Process(NamedTuple):
    """A program to run, where, and with which environment beside the bare one."""

    command: Sequence[str]
    directory: Path
    env: Mapping[str, str] = {}

    def cost(self) -> Cost:
        """Run it once; what it prints is dropped, and a failure of it ends the benchmark."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.directory), **self.env}
        done = subprocess.run(
            [sys.executable, "-S", "-c", _MEASURE, *self.command],
            cwd=self.directory,
            env=environment,
            stdout=subprocess.PIPE,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(self.command)} ended with {done.returncode}")
        return Cost(*map(float, done.stdout.split()))


_MEASURE = """
import os, sys, time
begin = time.perf_counter()
quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
"""
"""A process inherits the peak of the one that starts it, which is to be as small as can be."""


class Aspect(NamedTuple):
    """One figure of a process's cost."""

    unit: Unit
    of: Callable[[Cost], float]

    def row(self, name: str, process: Process, floor_name: str, floor: Process) -> Row:
        """Return the row that compares two processes by this figure."""
        return Row(
            name,
            lambda: self.of(process.cost()),
            floor_name,
            lambda: self.of(floor.cost()),
            self.unit,
        )


WALL = Aspect(SECONDS, lambda cost: cost.wall_s)
PROCESSOR = Aspect(SECONDS, lambda cost: cost.processor_s)
PEAK = Aspect(MEBIBYTES, lambda cost: cost.peak_mib)

BARE_PYTHON = Process([sys.executable, "-c", "pass"], Path.cwd())
"""A Python that does nothing."""


# --- what a step takes inside this process


def in_process(step: Callable[[], object]) -> Job:
    """Return the job of a step on one core: milliseconds of the processor."""

    def job() -> float:
        begin = time.process_time()
        step()
        return (time.process_time() - begin) * 1000

    return job
