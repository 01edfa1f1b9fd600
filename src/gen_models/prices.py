"""Prices as exact decimals, in US dollars per million tokens. Pure.

Units are converted once, where an answer is read; from there on a price is the text of a
decimal number without exponent or idle zeros (`"0.15"`), so that equal prices are equal texts.
"""

from __future__ import annotations

from decimal import Decimal

__all__ = ["price", "price_fault"]

_LARGEST_USD = Decimal(1_000_000)
_FINEST = -15


def price(amount: object, *, per_mtok: Decimal = Decimal(1)) -> str | None:
    """Return an amount as US dollars per million tokens, or None where it is no price.

    `amount` is a number or the text of one in the provider's unit; `per_mtok` is what one of
    that unit is in dollars per million tokens (1,000,000 for dollars per token). Negative
    amounts, NaN, infinities and what no model costs are no prices.
    """
    if isinstance(amount, bool) or not isinstance(amount, (int, float, str, Decimal)):
        return None
    try:
        usd = Decimal(str(amount).strip()) * per_mtok
    except (ArithmeticError, ValueError):
        return None
    if not usd.is_finite() or not 0 <= usd <= _LARGEST_USD:
        return None
    normal = usd.normalize()
    exponent = normal.as_tuple().exponent
    return None if isinstance(exponent, int) and exponent < _FINEST else f"{abs(normal):f}"


def price_fault(text: str) -> str | None:
    """Return why a text is not a price as the lock writes it, or None where it is one."""
    return None if price(text) == text else "it is no price such as `0.15`"
