"""How long `cargo check` takes over enums of ours, from clean, beside others of the same ids.

    python -m benchmarks.compiling [--runs N]

Each crate is checked in turns with its floor, all that it depends on included; what cargo
downloads is there before. The ratio is that of the processor's seconds, the median over the
pairs, since the clock tells of whatever else the machine does.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.enums import MAIN, emitted, ids_of, names_of, plain, strum, synthetic_ids
from gen_models.library import generate
from gen_models.rust_settings import RustSettings, Style

__all__ = ["compiling_table"]

_REPOSITORY = Path(__file__).parents[1]
_MODEL_ID = f'model_id = {{ path = "{(_REPOSITORY / "model_id").as_posix()}" }}\n'
_STRUM = 'strum = { version = "0.28", features = ["derive"] }\n'
_LARGE = 5_000


class Cost(NamedTuple):
    """What one check took."""

    wall_s: float
    processor_s: float


class Row(NamedTuple):
    """A crate and its floor, with their names."""

    name: str
    crate: Path
    floor_name: str
    floor: Path


def compiling_table(runs: int = 5) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| `cargo check` from clean | clock | processor | beside | clock | processor | ratio |"
    yield "|---|---|---|---|---|---|---|"
    with tempfile.TemporaryDirectory() as directory:
        for row in _rows(Path(directory)):
            yield _measured(row, runs)


def _rows(directory: Path) -> Iterator[Row]:
    main = {provider: ids_of(provider) for provider in MAIN}
    names = {provider: names_of(ids) for provider, ids in main.items()}

    def crate(name: str, files: Mapping[str, str], dependencies: str = "") -> Path:
        return _crate(directory / name, files, dependencies)

    def ours(style: Style) -> Mapping[str, str]:
        return {one: emitted(ids, RustSettings(style=style)) for one, ids in main.items()}

    by_hand = crate("by_hand", {one: plain(variants) for one, variants in names.items()})
    with_strum = crate("strum", {one: strum(each) for one, each in names.items()}, _STRUM)
    standalone = crate("standalone", ours("standalone"))
    derived = crate("derive", ours("derive"), _MODEL_ID)
    yield Row("12 enums, `standalone`", standalone, "`match`, by hand", by_hand)
    yield Row("12 enums, `derive`", derived, "a derive of strum", with_strum)

    bare = _generated(directory / "bare", is_informed=False)
    informed = _generated(directory / "informed", is_informed=True)
    yield Row("all files of the 12, `standalone`", informed, "without `info`", bare)

    ids = synthetic_ids(_LARGE)
    plain_large = crate("large", {"large": plain(names_of(ids))})
    styles: tuple[tuple[Style, str], ...] = (("standalone", ""), ("derive", _MODEL_ID))
    for style, dependencies in styles:
        rust = RustSettings(style=style)
        large = crate(f"large_{style}", {"large": emitted(ids, rust)}, dependencies)
        yield Row(f"{_LARGE:,} ids, `{style}`", large, "`match`, by hand", plain_large)


def _crate(directory: Path, files: Mapping[str, str], dependencies: str) -> Path:
    """Write a crate whose modules are these files."""
    source = directory / "src"
    source.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (source / f"{name}.rs").write_text(text, encoding="utf-8")
    modules = (f"pub mod {path.stem};\n" for path in sorted(source.glob("*.rs")))
    (source / "lib.rs").write_text("".join(modules), encoding="utf-8")
    _write_manifest(directory, dependencies)
    return directory


def _generated(directory: Path, *, is_informed: bool) -> Path:
    """Write a crate of all that the program writes for the main providers."""
    output = directory / "src" / "models"
    output.mkdir(parents=True)
    generate(output, output=".", select=MAIN, offline=True, style="standalone", info=is_informed)
    (directory / "src" / "lib.rs").write_text("pub mod models;\n", encoding="utf-8")
    _write_manifest(directory, "")
    return directory


def _write_manifest(directory: Path, dependencies: str) -> None:
    package = '[package]\nname = "measured"\nversion = "0.1.0"\nedition = "2021"\n'
    manifest = f"{package}\n[dependencies]\n{dependencies}\n[workspace]\n"
    (directory / "Cargo.toml").write_text(manifest, encoding="utf-8")
    _cargo(directory, "fetch")


def _measured(row: Row, runs: int) -> str:
    pairs = [(_checked(row.crate), _checked(row.floor)) for _ in range(runs)]
    ratio = median(one.processor_s / floor.processor_s for one, floor in pairs)
    ours, floors = zip(*pairs, strict=True)
    return f"| {row.name} | {_cells(ours)} | {row.floor_name} | {_cells(floors)} | {ratio:.2f} |"


def _cells(costs: tuple[Cost, ...]) -> str:
    wall_s = median(cost.wall_s for cost in costs)
    return f"{wall_s:.2f} s | {median(cost.processor_s for cost in costs):.2f} s"


def _checked(crate: Path) -> Cost:
    """Check a crate from clean."""
    shutil.rmtree(crate / "target", ignore_errors=True)
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    _cargo(crate, "check", "--offline")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.perf_counter() - begin, processor_s)


def _cargo(crate: Path, *arguments: str) -> None:
    environment = {**os.environ, "CARGO_TARGET_DIR": str(crate / "target")}
    done = subprocess.run(
        ["cargo", *arguments, "--quiet"],
        cwd=crate,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compiling", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="pairs a row (default 5)")
    for line in compiling_table(parser.parse_args().runs):
        print(line, flush=True)


if __name__ == "__main__":
    main()
