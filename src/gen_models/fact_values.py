"""What numbers, prices and days among the facts of a model can be. Pure.

Whoever writes them by hand, in a settings file or a lock, may write what no model has, and
what the Rust could not hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any

from gen_models.catalog import VARIABLE, Facts, known_day
from gen_models.prices import price_fault

__all__ = ["DAYS", "PRICES", "value_faults"]

_COUNTS = ("context_tokens", "max_input_tokens", "max_output_tokens")
DAYS = ("released", "knowledge", "retires")
PRICES = tuple(name for name in Facts.__struct_fields__ if name.endswith("_usd_per_mtok"))
_MOST_TOKENS = 10**12
_SEEN = 4096
"""So many prices and days are looked at once: models of a lock have them in common."""


def value_faults(facts: Facts) -> Iterator[tuple[str, str]]:
    """Yield each field whose value is none, and why."""
    for value, (name, check) in zip(_values(facts), _CHECKS.items(), strict=True):
        if value is not None and (fault := check(value)):
            yield name, fault


def _count_fault(value: int) -> str | None:
    is_count = 1 <= value <= _MOST_TOKENS
    return None if is_count else "it is no number of tokens; leave it out where it is not known"


@lru_cache(_SEEN)
def _price_fault(value: str) -> str | None:
    return None if value == VARIABLE else price_fault(value)


@lru_cache(_SEEN)
def _day_fault(value: str) -> str | None:
    return None if known_day(value) == value else "it is no day such as 2026-05-13 or 2026-05"


_CHECKS: Mapping[str, Callable[[Any], str | None]] = {
    **dict.fromkeys(_COUNTS, _count_fault),
    **dict.fromkeys(PRICES, _price_fault),
    **dict.fromkeys(DAYS, _day_fault),
}

_values = attrgetter(*_CHECKS)
