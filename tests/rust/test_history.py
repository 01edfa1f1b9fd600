"""Four hundred nights of a real catalog, compiled: yesterday's code compiles today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from gen_models.catalog import ProviderRecord
from gen_models.embedded import embedded_catalog
from gen_models.emit import emit_enum
from gen_models.library import known_providers
from gen_models.naming import RustIdent
from gen_models.plan import plan_enum
from gen_models.registry import ProviderId
from gen_models.sources import Answer, Unanswered
from tests.answers import GROQ, after, listing
from tests.rust.toolchain import Rust, write_files

pytestmark = pytest.mark.cargo

_DAYS = 400
_GRACE_DAYS = 90
_COMPILED_EVERY = 50
_BEGIN = dt.date(2026, 11, 22)


def _answers(random: Random) -> Iterator[Answer]:
    """Yield a night's answer: an outage now and then, else what changes little by little."""
    everything = sorted(embedded_catalog().providers[ProviderId("openai")])
    served = set(everything[:40])
    while True:
        if random.random() < 0.3:
            served ^= set(random.sample(everything, random.choice((1, 1, 2, 3))))
        if random.random() < 0.15:
            yield Unanswered("no connection in time")
        elif random.random() < 0.05:
            yield listing(random.sample(sorted(served), 5))  # an account that may see little
        else:
            yield listing(sorted(served))


def _nights() -> Iterator[tuple[dt.date, ProviderRecord]]:
    """Yield what the lock holds of the provider after each night."""
    record: ProviderRecord | None = None
    answers = _answers(Random(20_261_122))  # noqa: S311  the same nights each time
    for number in range(_DAYS):
        date = _BEGIN + dt.timedelta(days=number)
        record = after(record, next(answers), f"{date}T03:00:00+00:00", grace_days=_GRACE_DAYS)
        yield date, record


def _user_code(variants: set[RustIdent]) -> str:
    uses = "".join(f"    let _ = ProviderModelGroq::{name};\n" for name in sorted(variants))
    return (
        "//! Old code.\n\n#![deny(warnings)]\n#![allow(deprecated)]\n\npub mod groq;\n"
        f"\n/// Uses every model.\npub fn uses() {{\n    use groq::ProviderModelGroq;\n{uses}}}\n"
    )


def test_what_compiled_the_night_before_compiles(rust: Rust, tmp_path: Path) -> None:
    """No variant goes but after its days of grace, in which rustc named it to whoever used it."""
    groq = known_providers()[GROQ]
    yesterday: ProviderRecord | None = None
    removed: set[RustIdent] = set()
    returned: set[RustIdent] = set()
    compiled = 0
    for number, (date, record) in enumerate(_nights()):
        had = {one.variant: one.missing_since for one in yesterday.models} if yesterday else {}
        has = {one.variant for one in record.models}
        for variant in had.keys() - has:
            since = had[variant]
            assert since is not None
            assert (date - dt.date.fromisoformat(since)).days >= _GRACE_DAYS
        returned |= removed & has
        removed |= had.keys() - has
        if number % _COMPILED_EVERY == _COMPILED_EVERY - 1:
            source = emit_enum(plan_enum(groq, record))
            lib = _user_code(set(had) & has)
            write_files(tmp_path, {"groq.rs": source, "lib.rs": lib})
            assert rust.complaints("rustc", tmp_path / "lib.rs") == ""
            assert source.count("#[deprecated") == sum(
                one.missing_since is not None for one in record.models
            )
            compiled += 1
        yesterday = record
    assert compiled == _DAYS // _COMPILED_EVERY
    assert len(removed) > len(returned) > 0
