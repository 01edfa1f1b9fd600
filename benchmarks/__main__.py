"""Print one table: what is measured, how long it takes, against which floor, and how it grows.

The Rust that comes out has two more: how long it compiles, and how fast it finds a model.

python -m benchmarks [--runs N] [PART …]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks.compiling import compiling_table
from benchmarks.growth import growth_rows
from benchmarks.lookup import lookup_table
from benchmarks.runs import live_rows, offline_rows
from benchmarks.steps import step_rows
from benchmarks.table import HEAD, Row, compared
from gen_models.__main__ import collect_seldom


def _live(directory: Path) -> Iterator[Row]:
    with live_rows(directory) as rows:
        yield from rows


_PARTS: Mapping[str, Callable[[Path], Iterator[Row]]] = {
    "offline": lambda directory: iter(offline_rows(directory)),
    "live": _live,
    "steps": step_rows,
    "growth": lambda _: growth_rows(),
}


_RUST: Mapping[str, Callable[[], Iterator[str]]] = {
    "compiling": lambda: compiling_table(runs=3),
    "lookup": lookup_table,
}
"""What needs cargo, and fetches the crates that are compared."""


def main() -> None:
    """Measure what is asked for, or everything, and print it row by row."""
    names = [*_PARTS, *_RUST]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="pairs a row (default 7)")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(names)}")
    arguments = parser.parse_args()
    if unknown := sorted(set(arguments.parts) - set(names)):
        parser.error(f"no such part: {', '.join(unknown)}")
    collect_seldom()  # as the command line does
    chosen = arguments.parts or names
    if not _PARTS.keys().isdisjoint(chosen):
        print(*HEAD, sep="\n")
    for part in (name for name in _PARTS if name in chosen):
        with tempfile.TemporaryDirectory() as directory:
            for row in _PARTS[part](Path(directory)):
                print(compared(row, arguments.runs), flush=True)
    for part in (name for name in _RUST if name in chosen):
        print()
        for line in _RUST[part]():
            print(line, flush=True)


if __name__ == "__main__":
    main()
