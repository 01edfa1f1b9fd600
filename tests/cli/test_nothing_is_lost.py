"""Whatever a provider answers, what was known of it stays byte for byte, and the others go on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice

import pytest

from tests.cli.conftest import Live
from tests.conftest import contents
from tests.simulator.faults.names import FAULTS

_HARMLESS = {"429-once", "503-twice", "slow", "redirect", "gzip", "header-flood", "bad-ids"}
"""What ends well: retries, same origin, honest encodings, and rows that are refused alone."""

_OF_PAGES = ("loop", "loop-3", "no-cursor", "endless-pages", "foreign-next")
_PAGED = ("anthropic", "gemini", "huggingface", "openrouter")
_UNPAGED = ("deepseek", "groq", "mira", "mistral", "moonshotai", "openai", "xai", "zenmux")
_WELL = "zai"


def _batches() -> Iterator[dict[str, str]]:
    """Yield provider → fault, each provider once a batch, until every fault had its turn."""
    of_pages = iter(_OF_PAGES)
    others = iter([name for name in FAULTS if name not in {*_HARMLESS, *_OF_PAGES}])
    while batch := {
        **dict(zip(_PAGED, islice(of_pages, len(_PAGED)), strict=False)),
        **dict(zip(_UNPAGED, islice(others, len(_UNPAGED)), strict=False)),
    }:
        yield batch


_BATCHES = list(_batches())


def test_every_fault_has_its_turn() -> None:
    """A fault that is added to the simulator is tried here."""
    tried = [fault for batch in _BATCHES for fault in batch.values()]
    assert sorted(tried) == sorted(FAULTS.keys() - _HARMLESS)


def _lock_lines(files: Mapping[str, bytes], provider: str) -> list[str]:
    """Return the lines of the lock that are about a provider."""
    rows = files["gen-models.lock"].decode().splitlines()
    return [row for row in rows if provider in {json.loads(row).get(k) for k in ("id", "provider")}]


@pytest.mark.parametrize("batch", _BATCHES, ids=lambda batch: ",".join(batch.values()))
def test_nothing_is_lost(live: Live, batch: dict[str, str]) -> None:
    """Each faulty provider is named with a reason and stays as it was; a sound one moves on."""
    live.configure(settings="timeout_s = 4")
    assert live.run().code == 0
    before = live.project.files()
    for provider, fault in batch.items():
        origin = live.simulator[provider]
        origin.page_cap = 5 if fault in _OF_PAGES else None
        origin.fault = FAULTS[fault].make(live.simulator.elsewhere.url)
    origin = live.simulator[_WELL]
    origin.models = (*origin.models, "glm-brand-new")
    done = live.run("--json", SOURCE_DATE_EPOCH="1800000000")
    assert done.code == 0, done.stderr
    report = {one["id"]: one for one in json.loads(done.stdout)["providers"]}
    after = live.project.files()
    for provider in batch:
        assert (report[provider]["status"], bool(report[provider]["reason"])) == ("kept", True)
        assert _lock_lines(after, provider) == _lock_lines(before, provider)
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {f"{_WELL}.rs", "gen-models.lock"}
    assert contents(live.project.models).keys() == before.keys()
    assert live.simulator.elsewhere.requests == ()
