"""The catalog that comes with the program: models of 35 providers, as of a known day."""

from __future__ import annotations

import csv
import datetime as dt
import tomllib
from collections.abc import Mapping
from functools import cache

import msgspec

from gen_models import data
from gen_models.catalog import Facts, FactsById, known_day
from gen_models.naming import WireId
from gen_models.prices import price
from gen_models.registry import ProviderId

__all__ = ["Embedded", "embedded_catalog", "parse_embedded"]


class Embedded(msgspec.Struct, frozen=True):
    """What was known of each provider's models on a day, and who said so."""

    origin: str
    date: dt.date
    providers: Mapping[ProviderId, FactsById]

    @property
    def obtained(self) -> str:
        """The day as the lock writes moments."""
        return f"{self.date}T00:00:00+00:00"


def parse_embedded(rows: str, about: str) -> Embedded:
    """Return the embedded catalog from `models.csv` and the `models.toml` beside it."""
    providers: dict[ProviderId, dict[WireId, Facts]] = {}
    names, *table = csv.reader(rows.splitlines())
    for cells in table:
        row = dict(zip(names, cells, strict=True))
        models = providers.setdefault(ProviderId(row["provider"]), {})
        models[WireId(row["wire_id"])] = _facts(row)
    origin = tomllib.loads(about)
    return Embedded(origin["name"], origin["date"], providers)


def _facts(row: Mapping[str, str]) -> Facts:
    return Facts(
        name=row["display_name"] or None,
        context_tokens=int(row["context_tokens"] or 0) or None,
        max_output_tokens=int(row["max_output_tokens"] or 0) or None,
        input_modalities=_words(row["input_modalities"]),
        output_modalities=_words(row["output_modalities"]),
        reasoning=_claim(row["reasoning"]),
        tool_call=_claim(row["tool_call"]),
        structured_output=_claim(row["structured_output"]),
        input_usd_per_mtok=_price(row["usd_per_mtok_input"]),
        output_usd_per_mtok=_price(row["usd_per_mtok_output"]),
        cache_read_usd_per_mtok=_price(row["usd_per_mtok_cache_read"]),
        released=_day(row["release_date"]),
        knowledge=_day(row["knowledge_cutoff"]),
        deprecated=True if row["status"] == "deprecated" else None,
    )


_day = cache(known_day)
_price = cache(price)
"""A catalog says the same days and prices over and over."""


@cache
def _words(joined: str) -> tuple[str, ...] | None:
    return tuple(sorted(set(joined.split("+")))) if joined else None


_claim = {"1": True, "0": False}.get


@cache
def embedded_catalog() -> Embedded:
    """Return the catalog that comes with the program; it is read once."""
    return parse_embedded(data.read("models.csv"), data.read("models.toml"))
