"""Print one table: what is measured, how long it takes, against which floor, and how it grows.

python -m benchmarks [--runs N] [PART …]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks.growth import growth_rows
from benchmarks.runs import live_rows, offline_rows
from benchmarks.steps import step_rows
from benchmarks.table import HEAD, Row, compared


def _live(directory: Path) -> Iterator[Row]:
    with live_rows(directory) as rows:
        yield from rows


_PARTS: Mapping[str, Callable[[Path], Iterator[Row]]] = {
    "offline": lambda directory: iter(offline_rows(directory)),
    "live": _live,
    "steps": step_rows,
    "growth": lambda _: growth_rows(),
}


def main() -> None:
    """Measure what is asked for, or everything, and print it row by row."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="pairs a row (default 7)")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(_PARTS)}")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(_PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    print(*HEAD, sep="\n")
    for part in arguments.parts or _PARTS:
        with tempfile.TemporaryDirectory() as directory:
            for row in _PARTS[part](Path(directory)):
                print(compared(row, arguments.runs), flush=True)


if __name__ == "__main__":
    main()
