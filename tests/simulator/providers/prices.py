"""Prices in the units that providers use; the facts are in USD per million tokens."""

from decimal import Decimal

MILLION = 1_000_000


def usd_per_token(usd_per_mtok: Decimal) -> str:
    """USD for one token as a plain decimal string: 0.15 → "0.00000015"."""
    text = format(usd_per_mtok / MILLION, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def cents_per_100_mtok(usd_per_mtok: Decimal) -> int:
    """US cents for a hundred million tokens, a whole number: 2 → 20000."""
    return int(usd_per_mtok * 10_000)
