"""How a run grows: with the providers of the catalogue, and with the models of one hub.

Each row is a whole process that is measured once: seconds of the clock and of the processor,
and the most memory that it held. Emission is measured inside this process, best of five.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from gen_models.catalog import FactsById, ProviderRecord, Source, merge_models
from gen_models.emit import emit_enum
from gen_models.listing import PublicCatalogue, parse_catalogue
from gen_models.naming import pascal_case
from gen_models.plan import plan_enum
from gen_models.registry import ProviderConfig, ProviderId
from tests.simulator import Simulator

__all__ = ["scale_table"]

CATALOGUE = Path(__file__).parents[2] / "shared/data/models-dev-api.json"
"""The real catalogue, which is no part of the repository."""

HUB_MODELS = (1_000, 5_000, 10_000, 25_000, 50_000)
_ROUNDS = 5


class Cost(NamedTuple):
    """What a process took, and the most memory that it held."""

    wall_s: float
    processor_s: float
    peak_mib: float

    def row(self, what: str) -> str:
        """Return a line of the table."""
        return (
            f"| {what} | {self.wall_s:.2f} s | {self.processor_s:.2f} s | {self.peak_mib:.0f} MiB |"
        )


def scale_table() -> Iterator[str]:
    """Yield the lines of two tables: whole runs as they grow, and emission."""
    yield "| what | takes | processor | peak memory |"
    yield "|---|---|---|---|"
    if CATALOGUE.exists():
        yield from _catalogue_rows()
    yield from _hub_rows()
    if CATALOGUE.exists():
        yield ""
        yield "| emission on one core | ids a second |"
        yield "|---|---|"
        yield from _emission_rows(parse_catalogue(CATALOGUE.read_bytes()))


def _cost(directory: Path, *arguments: str) -> Cost:
    command = [sys.executable, "-m", "gen_models", "--quiet", *arguments]
    environment = {"PATH": os.environ["PATH"], "HOME": str(directory)}
    begin = time.perf_counter()
    with subprocess.Popen(command, cwd=directory, env=environment) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(arguments)} ended with {child.returncode}")
    wall_s = time.perf_counter() - begin
    return Cost(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _catalogue_rows() -> Iterator[str]:
    """Yield a first run of all its providers without a key, a second one, and the guard."""
    catalogue = parse_catalogue(CATALOGUE.read_bytes())
    everyone = ",".join(catalogue)
    with Simulator() as simulator, tempfile.TemporaryDirectory() as temporary:
        directory = Path(temporary)
        simulator.catalogue.body = CATALOGUE.read_bytes()
        (directory / "gen-models.toml").write_text(simulator.config_toml())
        name = f"{len(catalogue)} providers of the catalogue"
        yield _cost(directory, "-p", everyone).row(f"{name}: first run")
        yield _cost(directory, "-p", everyone).row(f"{name}: nothing new")
        yield _cost(directory, "--offline", "--check").row(f"{name}: offline, checked")
        for path in directory.rglob("*.rs"):
            path.unlink()
        yield _cost(directory, "--offline").row(f"{name}: from the lock alone, all files")


def _hub_rows() -> Iterator[str]:
    """Yield first runs over a hub of more and more models, a thousand on a page."""
    for count in HUB_MODELS:
        with Simulator(["huggingface"]) as simulator, tempfile.TemporaryDirectory() as temporary:
            directory = Path(temporary)
            simulator["huggingface"].models = _hub_ids(count)
            (directory / "gen-models.toml").write_text(simulator.config_toml())
            yield _cost(directory, "-p", "huggingface").row(f"hub of {count:,} models: first run")
            yield _cost(directory, "--offline", "--check").row(
                f"hub of {count:,} models: offline, checked"
            )


def _hub_ids(count: int) -> tuple[str, ...]:
    families = ("Llama", "Qwen", "Mistral", "Gemma", "Phi", "DeepSeek", "Granite", "Falcon")
    return tuple(
        f"{families[n % 8]}-Org{n % 997}/{families[n // 8 % 8].lower()}-{n % 13}.{n % 10}-{n}b"
        for n in range(count)
    )


def _emission_rows(catalogue: PublicCatalogue) -> Iterator[str]:
    """Yield how fast names, what files say, and Rust are made of what is known."""
    records = [_record(key, one.models.by_path) for key, one in catalogue.items()]
    count = sum(len(record.models) for _, record in records)
    enums = [plan_enum(config, record) for config, record in records]
    steps: Mapping[str, Callable[[], object]] = {
        "from known models to Rust": lambda: [emit_enum(plan_enum(*one)) for one in records],
        "of that, Rust from what it is to say": lambda: [emit_enum(enum) for enum in enums],
    }
    for name, step in steps.items():
        best_s = min(_seconds(step) for _ in range(_ROUNDS))
        yield f"| {name} | {count / best_s:,.0f} |"


def _record(key: ProviderId, models: FactsById) -> tuple[ProviderConfig, ProviderRecord]:
    config = ProviderConfig(id=key, variant=pascal_case(key), name=key, base_url="")
    merged = merge_models((), models, facts={Source.CATALOG: models}, chosen_names={})
    moment = "2026-11-22T12:00:00+00:00"
    return config, ProviderRecord(id=key, source=Source.CATALOG, obtained=moment, models=merged)


def _seconds(step: Callable[[], object]) -> float:
    begin = time.process_time()
    step()
    return time.process_time() - begin
