"""No key gets out of the library: not by results, tracebacks or logs, over every fault."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from gen_models.auth import FoundKey, Secret
from gen_models.config import load_settings
from gen_models.errors import FetchFailed
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.registry import ProviderId
from tests import simulator as sims
from tests.leaks import assert_keys_at_home, assert_no_key, give_telling_keys
from tests.simulator import Simulator
from tests.simulator.faults.names import FAULTS

_CUSTOM = (
    sims.custom("by-bearer", ("a",)),
    sims.custom("by-header", ("b",), auth=sims.header("x-api-key")),
    sims.custom("by-query", ("c",), auth=sims.query("token")),
)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Every provider that comes with the program, and one for each way to send a key."""
    with Simulator([*sims.IDS, *_CUSTOM], page_cap=5) as running:
        yield running


def _asked(simulator: Simulator, directory: Path) -> dict[ProviderId, Asked]:
    (directory / "gen-models.toml").write_text(simulator.config_toml())
    settings = load_settings({}, known_providers(), directory)
    return {
        key: Asked(
            settings.providers[key].config,
            FoundKey(simulator[key].env_var, Secret(simulator[key].key)),
        )
        for key in map(ProviderId, (origin.id for origin in simulator))
    }


@pytest.mark.parametrize("name", FAULTS)
def test_no_fault_gets_a_key_out(
    simulator: Simulator, tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Every provider has the fault, every log is on, and tracebacks tell local variables."""
    caplog.set_level(logging.DEBUG)
    keys = give_telling_keys(simulator)
    for origin in simulator:
        origin.fault = FAULTS[name].make(simulator.elsewhere.url)
    limits = Limits(timeout_s=0.5, max_attempts=2, max_pages=3)
    results = fetch_listings(_asked(simulator, tmp_path), limits, lambda _: None)
    failures = [one for one in results.values() if isinstance(one, FetchFailed)]
    told = {one.provider: _told(one) for one in failures}
    assert_no_key(keys, {"results": repr(results), "log": caplog.text, **told})
    assert simulator.elsewhere.requests == ()
    assert_keys_at_home(simulator)


def _told(failure: FetchFailed) -> str:
    """What a program may show of a failure, of its causes, and of the variables on the way."""
    told = traceback.TracebackException.from_exception(failure, capture_locals=True)
    return "".join([*told.format(), repr(failure.hint), str(vars(failure))])
