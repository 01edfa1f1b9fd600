"""Every unit: what providers say in theirs is what others say that they cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from gen_models.auth import FoundKey, Secret
from gen_models.catalog import VARIABLE, Facts
from gen_models.embedded import embedded_catalog
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.listing import Listing, read_page
from gen_models.naming import WireId
from gen_models.registry import ProviderId
from tests.simulator import Simulator

PRICED = {
    "alibaba", "baseten", "cerebras", "chutes", "deepinfra", "fireworks", "groq", "inception",
    "nebius", "novita", "openrouter", "requesty", "together", "vercel", "xai", "zenmux",
}  # fmt: skip
"""Who tells prices of models that the catalogue has prices for too."""


def _listings() -> dict[ProviderId, Listing]:
    known = known_providers()
    with Simulator() as sim:
        asked = {
            known[ProviderId(one.id)].id: Asked(
                known[ProviderId(one.id)].at(one.base_url),
                FoundKey(one.env_var, Secret(one.key)) if one.env_var else None,
            )
            for one in sim
        }
        results = fetch_listings(asked, Limits(timeout_s=120), lambda _: None)
    return {key: one for key, one in results.items() if isinstance(one, Listing)}


def _pairs(said: Facts, embedded: Facts) -> Iterator[tuple[str, str]]:
    """Each price that both know."""
    for name in ("input_usd_per_mtok", "output_usd_per_mtok", "cache_read_usd_per_mtok"):
        one, other = getattr(said, name), getattr(embedded, name)
        if one is not None and other is not None:
            yield one, other


def test_prices_are_exact_in_every_unit() -> None:
    """The simulator writes each figure in its provider's unit; none is changed on the way back."""
    embedded = embedded_catalog().providers
    listings = _listings()
    assert set(listings) == set(known_providers())
    pairs = {
        provider: [
            pair
            for wire_id, said in listing.models.items()
            if wire_id in embedded.get(provider, {})
            for pair in _pairs(said, embedded[provider][wire_id])
        ]
        for provider, listing in listings.items()
    }
    assert {provider for provider, found in pairs.items() if found} == PRICED
    assert [pair for found in pairs.values() for pair in found if pair[0] != pair[1]] == []
    assert sum(map(len, pairs.values())) > 2000


# --- recorded answers, against those who read no answer of these providers

RECORDED = Path(__file__).parent / "recorded"

PUBLISHED = [
    # USD per token, as text
    ("cerebras", "gpt-oss-120b", ("0.35", "0.75")),
    ("sambanova", "Meta-Llama-3.3-70B-Instruct", ("0.6", "1.2")),
    # USD per million tokens
    ("cloudflare", "@cf/meta/llama-3.3-70b-instruct-fp8-fast", ("0.293", "2.253")),
    # cents per 100 million tokens
    ("xai", "grok-4.5", ("2", "6")),
]
"""What a provider's page of prices says in dollars per million tokens, for input and output.

Source: https://inference-docs.cerebras.ai/models/openai-oss, https://cloud.sambanova.ai/pricing,
https://developers.cloudflare.com/workers-ai/platform/pricing and https://docs.x.ai/docs/models,
checked 2026-11.
"""

SAME_MODELS = {
    "alibaba", "baseten", "cerebras", "chutes", "deepinfra", "fireworks", "groq", "inception",
    "nebius", "openrouter", "together", "vercel",
}  # fmt: skip
"""Whose recorded answer prices a model that the catalogue prices too."""


@cache
def _recorded(provider: str) -> Mapping[WireId, Facts]:
    body = (RECORDED / f"{provider}.json").read_bytes()
    return read_page(known_providers()[ProviderId(provider)], body, None).listing.models


@pytest.mark.parametrize(("provider", "wire_id", "published"), PUBLISHED)
def test_a_recorded_price_is_the_published_one(
    provider: str, wire_id: str, published: tuple[str, str]
) -> None:
    """What the answer says is, to the last digit, what the provider tells its customers."""
    said = _recorded(provider)[WireId(wire_id)]
    assert (said.input_usd_per_mtok, said.output_usd_per_mtok) == published


def test_no_unit_is_mistaken_for_another() -> None:
    """Prices move, but units are a hundred times apart: within ten times of the catalogue's."""
    ratios = {
        (provider, wire_id): found
        for provider, models in embedded_catalog().providers.items()
        if (RECORDED / f"{provider}.json").exists()
        for wire_id, said in _recorded(provider).items()
        if (known := models.get(wire_id)) and (found := list(_ratios(said, known)))
    }
    assert {provider for provider, _ in ratios} == SAME_MODELS
    assert [key for key, found in ratios.items() if not all(_is_near(one) for one in found)] == []


def _ratios(said: Facts, known: Facts) -> Iterator[Decimal]:
    for one, other in _pairs(said, known):
        if {one, other}.isdisjoint({"0", VARIABLE}):
            yield Decimal(one) / Decimal(other)


def _is_near(ratio: Decimal) -> bool:
    return Decimal("0.1") < ratio < 10
