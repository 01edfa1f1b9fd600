"""How long it takes to find a model by its id, and the id of a model, beside other ways.

    python -m benchmarks.lookup

The ways are those of `benchmarks/rust`, measured with divan in one run. It was chosen over
criterion since it is built in a fifth of the time and needs no plots; a lookup takes
nanoseconds, and it times whole batches of them.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.enums import emitted, ids_of, names_of, perfect_hash, plain, strum, synthetic_ids
from gen_models.emit.layout import rust_string
from gen_models.naming import WireId
from gen_models.rust_settings import RustSettings

__all__ = ["lookup_table"]

_SAMPLES = ("--bench", "--sample-size", "2000", "--sample-count", "100")
_CRATE = Path(__file__).parent / "rust"
_SIZES = {"small": 100, "medium": 337, "large": 5_000}
_WAYS = {
    "plain_match": "a plain `match`, by hand",
    "standalone_style": "ours, `standalone`",
    "derive_style": "ours, `derive`",
    "strum": "strum",
    "phf": "phf",
    "lazy_map": "`LazyLock<HashMap>`",
}
_TASKS = {"parse_id": "id → model", "model_id": "model → id"}
_NANOSECONDS = {"ns": 1.0, "µs": 1e3, "ms": 1e6}
_MEDIAN = re.compile(r"[^│]+│[^│]+│ (?P<number>[0-9.]+) (?P<unit>\S+)")
_ROW = re.compile(r"^(?P<depth>[│ ]*)[├╰]─ (?P<name>\w+)(?P<times>.*)$")


def lookup_table() -> Iterator[str]:
    """Yield the lines of the table: the median of each way, at each size."""
    with tempfile.TemporaryDirectory() as directory:
        figures = _figures(_measured(_write_enums(Path(directory))))
    yield f"| ns a call | {' | '.join(f'{count:,} ids' for count in _SIZES.values())} |"
    yield f"|---|{'---|' * len(_SIZES)}"
    for task, what in _TASKS.items():
        for way, who in _WAYS.items():
            if ("small", task, way) in figures:
                cells = (f"{figures[size, task, way]:.1f}" for size in _SIZES)
                yield f"| {what}: {who} | {' | '.join(cells)} |"


def _write_enums(directory: Path) -> Path:
    """Write each list of ids in each way; return the file that declares them all."""
    catalog = ids_of("openrouter")
    lists = {
        "small": catalog[:: len(catalog) // _SIZES["small"]][: _SIZES["small"]],
        "medium": catalog[: _SIZES["medium"]],
        "large": synthetic_ids(_SIZES["large"]),
    }
    modules = [_size_module(directory, size, ids) for size, ids in lists.items()]
    root = directory / "models.rs"
    root.write_text(f"mod models {{\n{''.join(modules)}}}\n", encoding="utf-8")
    return root


def _size_module(directory: Path, size: str, ids: Sequence[WireId]) -> str:
    names = names_of(ids)
    files = {
        "standalone": emitted(ids, RustSettings(style="standalone")),
        "derived": emitted(ids, RustSettings()),
        "strummed": strum(names),
        "perfect": perfect_hash(names),
        "plain": plain(names),
    }
    declared = "".join(_module(directory, size, name, text) for name, text in files.items())
    literals = ", ".join(map(rust_string, ids))
    constant = f"        pub const IDS: &[&str] = &[{literals}];\n"
    return f"    pub mod {size} {{\n{constant}{declared}    }}\n"


def _module(directory: Path, size: str, name: str, text: str) -> str:
    ours = "\npub use ProviderModelAny as Model;\n" if "ProviderModelAny" in text else ""
    path = directory / f"{size}_{name}.rs"
    path.write_text(text + ours, encoding="utf-8")
    return (
        f"        #[allow(dead_code)]\n        #[path = {rust_string(path.as_posix())}]\n"
        f"        pub mod {name};\n"
    )


def _measured(models: Path) -> str:
    """Return what divan prints."""
    done = subprocess.run(
        ["cargo", "run", "--release", "--quiet", "--", *_SAMPLES],
        cwd=_CRATE,
        env={**os.environ, "GEN_MODELS_ENUMS": str(models), "DIVAN_TIMER": "os"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def _figures(printed: str) -> Mapping[tuple[str, ...], float]:
    """Return the median of each way in nanoseconds, from the tree that divan prints."""
    figures = {}
    path: list[str] = []
    for row in filter(None, map(_ROW.match, printed.splitlines())):
        path[len(row["depth"]) // 3 :] = [row["name"]]
        median = _MEDIAN.match(row["times"])
        if median is not None:
            figures[tuple(path)] = float(median["number"]) * _NANOSECONDS[median["unit"]]
    return figures


if __name__ == "__main__":
    for line in lookup_table():
        print(line, flush=True)
