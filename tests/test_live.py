"""The real providers, for whoever has keys: `just test-live`. Off by default."""

from __future__ import annotations

import os

import pytest

from gen_models import data, get_api_keys, get_provider_models_from_api
from gen_models.registry import ProviderId, parse_registry

PROVIDERS = parse_registry(data.read("registry.toml"))
OPEN = [one.id for one in PROVIDERS.values() if one.key == "optional" and not one.is_experimental]


@pytest.mark.live
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_real_provider_lists_its_models(provider: ProviderId) -> None:
    """Whoever can be asked with the keys at hand gives a list, each id once."""
    keys = get_api_keys(os.environ)
    if provider not in keys and provider not in OPEN:
        pytest.skip(f"no key for {provider}")
    models = get_provider_models_from_api(provider, keys.get(provider))
    assert models
    assert len(set(models)) == len(models)
