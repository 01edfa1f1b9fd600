"""Prices in the units of the providers, each converted once, here.

    PER_TOKEN             US dollars per token               "0.00000015" is 0.15
    PER_MTOK              US dollars per million tokens       0.15 is 0.15
    CENTS_PER_TOKEN       US cents per token                  1.5e-05 is 0.15
    CENTS_PER_100_MTOK    US cents per 100 million tokens     1500 is 0.15

No price is computed with binary numbers. JSON's are read as what they are written as, to
twelve digits: beyond that stands what a provider's own binary arithmetic left behind
(`1.4999999999999998e-07` is 0.15 dollars per million).
"""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache

from gen_models.catalog import VARIABLE
from gen_models.listing.fields import Row
from gen_models.prices import price

__all__ = ["CENTS_PER_100_MTOK", "CENTS_PER_TOKEN", "PER_MTOK", "PER_TOKEN", "share", "usd"]

PER_TOKEN = Decimal(1_000_000)
PER_MTOK = Decimal(1)
CENTS_PER_TOKEN = PER_TOKEN / 100
CENTS_PER_100_MTOK = Decimal("0.0001")

_AS_WRITTEN = Context(prec=12)


_LONGEST = 64
"""Most characters of a price that is told as text."""


def usd(row: Row, *keys: str, unit: Decimal, minus_one: str | None = None) -> str | None:
    """Return the first of the keys that holds a price, in dollars per million tokens.

    `minus_one` is what -1 stands for; any other negative amount is no price.
    """
    for key in keys:
        amount = row.get(key)
        if isinstance(amount, str) and len(amount) > _LONGEST:
            continue
        if isinstance(amount, (str, int, float)) and (found := _usd(amount, unit, minus_one)):
            return found
    return None


@lru_cache(4096, typed=True)  # many models have their prices in common
def _usd(amount: str | float, unit: Decimal, minus_one: str | None) -> str | None:
    exact = _as_written(amount)
    is_minus_one = minus_one is not None and _is_minus_one(exact)
    return minus_one if is_minus_one else price(exact, per_mtok=unit)


def _as_written(amount: object) -> object:
    return _AS_WRITTEN.create_decimal(repr(amount)) if isinstance(amount, float) else amount


def _is_minus_one(amount: object) -> bool:
    try:
        return Decimal(str(amount)) == -1
    except InvalidOperation:
        return False


def share(whole: str | None, part: object) -> str | None:
    """Return a part of a price, told as a ratio: a quarter of `"0.08"` is `"0.02"`."""
    if whole is None or whole == VARIABLE:
        return None
    return price(_as_written(part), per_mtok=Decimal(whole))
