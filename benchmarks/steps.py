"""Steps of a run on one core, inside this process: Rust out of what is known, and the lock.

Their floor is a raw copy of the same bytes, from one file to another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.enums import synthetic_ids
from benchmarks.table import MILLISECONDS, Row, in_process
from gen_models import lock
from gen_models.catalog import Catalog, Facts, FactsById, ProviderRecord, Source, merge_models
from gen_models.emit import emit_enum
from gen_models.listing import PublicCatalogue, parse_catalogue
from gen_models.naming import pascal_case
from gen_models.plan import plan_enum
from gen_models.registry import ProviderConfig, ProviderId

__all__ = ["CATALOGUE", "step_rows"]

CATALOGUE = Path(__file__).parents[2] / "shared/data/models-dev-api.json"
"""The real catalogue, which is no part of the repository."""

_MODELS = (1_000, 10_000, 100_000)
_MOMENT = "2026-11-22T12:00:00+00:00"


def step_rows(directory: Path) -> Iterator[Row]:
    """Yield emission, decoding and encoding for more and more models, and for real ones."""
    for count in _MODELS:
        record = _record(ProviderId("hub"), dict.fromkeys(synthetic_ids(count), _FACTS))
        yield from _rows(directory, f"{count:,} models", [record])
    if CATALOGUE.exists():
        records = _catalogue_records(parse_catalogue(CATALOGUE.read_bytes()))
        count = sum(len(record.models) for record in records)
        yield from _rows(directory, f"{count:,} models of {len(records)} providers", records)


_FACTS = Facts(
    name="A model of the hub",
    context_tokens=131_072,
    max_output_tokens=16_384,
    input_usd_per_mtok="0.15",
    output_usd_per_mtok="0.6",
    released="2026-01-31",
)


def _catalogue_records(catalogue: PublicCatalogue) -> list[ProviderRecord]:
    return [_record(key, one.models.by_path) for key, one in catalogue.items()]


def _record(key: ProviderId, models: FactsById) -> ProviderRecord:
    merged = merge_models((), models, facts={Source.CATALOG: models}, chosen_names={})
    return ProviderRecord(id=key, source=Source.CATALOG, obtained=_MOMENT, models=merged)


def _rows(directory: Path, what: str, records: list[ProviderRecord]) -> Iterator[Row]:
    catalog = Catalog({record.id: record for record in records})
    enums = [(_config(record.id), record) for record in records]
    content = lock.dumps(catalog)
    source = "".join(emit_enum(plan_enum(*one)) for one in enums).encode()
    copy_lock, copy_rust = _copy(directory, content), _copy(directory, source)
    yield Row(
        f"{what}: enums as Rust",
        in_process(lambda: [emit_enum(plan_enum(*one)) for one in enums]),
        f"copy of {len(source):,} bytes",
        in_process(copy_rust),
        MILLISECONDS,
    )
    for name, step in (
        ("lock written", lambda: lock.dumps(catalog)),
        ("lock read", lambda: lock.loads(content)),
    ):
        floor = f"copy of {len(content):,} bytes"
        yield Row(f"{what}: {name}", in_process(step), floor, in_process(copy_lock), MILLISECONDS)


def _config(key: ProviderId) -> ProviderConfig:
    return ProviderConfig(id=key, variant=pascal_case(key), name=key, base_url="")


def _copy(directory: Path, content: bytes) -> Callable[[], object]:
    source, target = directory / "source", directory / "target"

    def copy() -> None:
        source.write_bytes(content)
        target.write_bytes(source.read_bytes())

    return copy
