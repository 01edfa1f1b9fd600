"""xAI: whole-number prices, image and video models between the others, aliases that are no rows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.simulator.facts import Model
from tests.simulator.providers.api import KeyRule, OneList, Problem, Provider, Row
from tests.simulator.providers.prices import cents_per_100_mtok

LONG_CONTEXT = 200_000


class _Aliased(OneList):
    """A list whose rows name further ids that can be called as well."""

    def expected(self, models: Sequence[Model]) -> Sequence[Model]:
        """The rows, then what they name."""
        named = (replace(model, wire_id=one) for model in models for one in _aliases(model))
        return (*models, *named)


def _aliases(model: Model) -> tuple[str, ...]:
    return model.aliases or (f"{model.wire_id}-latest",)


def _row(model: Model) -> Row:
    row: Row = {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "xai",
        "aliases": _aliases(model),
        "context_length": model.context_tokens,
    }
    if "text" not in model.output_modalities:
        return row | {"image_price": 200_000_000}
    prices = {
        "prompt_text_token_price": model.usd_per_mtok_input,
        "cached_prompt_text_token_price": model.usd_per_mtok_cache_read,
        "prompt_image_token_price": model.usd_per_mtok_input,
        "completion_text_token_price": model.usd_per_mtok_output,
    }
    known = {name: cents_per_100_mtok(price) for name, price in prices.items() if price is not None}
    return row | known | (_long_context(known) if _is_long(model) else {})


def _is_long(model: Model) -> bool:
    return (model.context_tokens or 0) > LONG_CONTEXT


def _long_context(prices: Mapping[str, int]) -> Row:
    """What a prompt over the threshold costs: twice as much, but for images."""
    doubled = {f"{name}_long_context": 2 * price for name, price in prices.items()}
    doubled.pop("prompt_image_token_price_long_context", None)
    return {"long_context_threshold": LONG_CONTEXT, **doubled}


def _error(problem: Problem) -> object:
    codes = {
        400: "Client specified an invalid argument",
        401: "Unauthenticated",
        403: "The caller does not have permission to execute the specified operation",
        404: "Some requested entity was not found",
        429: "Some resource has been exhausted",
    }
    code = codes.get(problem.status, "The service is currently unavailable")
    return {"code": code, "error": problem.message}


XAI = Provider(
    id="xai",
    api=_Aliased(_row, _error),
    env_var="XAI_API_KEY",
    base_path="/v1",
    endpoint="/models",
    key=KeyRule(
        missing="No API key provided.",
        wrong="Incorrect API key provided: {key}. You can obtain one from https://console.x.ai.",
        wrong_status=400,
    ),
)
"""A wrong key is an invalid argument to it.

Source: https://github.com/continuedev/continue/issues/10778, February 2026.
"""
