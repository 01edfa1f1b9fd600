"""Every unit at once: what providers say in theirs comes back as the catalogue's own figures."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.auth import FoundKey, Secret
from gen_models.catalog import Facts
from gen_models.embedded import embedded_catalog
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.listing import Listing
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
