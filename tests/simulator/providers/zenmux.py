"""ZenMux: public, with prices that are lists of tiers."""

from decimal import Decimal

from tests.simulator.facts import Model
from tests.simulator.providers.api import PUBLIC, OneList, Provider, Row
from tests.simulator.providers.errors import openai_error

LONG_CONTEXT = 1_000_000


def _row(model: Model) -> Row:
    row: Row = {
        "id": model.wire_id,
        "object": "model",
        "display_name": model.title,
        "created": model.created,
        "publish_time": model.day,
        "owned_by": model.wire_id.split("/")[0],
        "input_modalities": ["file" if kind == "pdf" else kind for kind in model.input_modalities],
        "output_modalities": model.output_modalities,
        "capabilities": {"reasoning": bool(model.reasoning)},
        "context_length": model.context_tokens,
    }
    prices = {
        "prompt": model.usd_per_mtok_input,
        "completion": model.usd_per_mtok_output,
        "input_cache_read": model.usd_per_mtok_cache_read,
    }
    long = (model.context_tokens or 0) >= LONG_CONTEXT
    tiers = {name: _tiers(price, long=long) for name, price in prices.items() if price is not None}
    return row | {"pricings": tiers} if tiers else row


def _tiers(price: Decimal, *, long: bool) -> list[Row]:
    """One price, or the two of a model whose long prompts cost twice as much."""
    one: Row = {"value": float(price), "unit": "perMTokens", "currency": "USD"}
    if not long:
        return [one]
    two = one | {"value": float(2 * price)}
    return [
        one | {"conditions": {"prompt_tokens": {"unit": "kTokens", "gte": 0, "lt": 200}}},
        two | {"conditions": {"prompt_tokens": {"unit": "kTokens", "gte": 200}}},
    ]


ZENMUX = Provider(
    id="zenmux",
    api=OneList(_row, openai_error),
    env_var="ZENMUX_API_KEY",
    base_path="/api",
    key=PUBLIC,
)
