"""What a run makes of an answer: settled and dated, as `run` does it, without a network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypedDict, Unpack

from gen_models import data
from gen_models.catalog import Facts, ProviderRecord
from gen_models.config import ProviderSettings
from gen_models.embedded import Embedded
from gen_models.lifecycle import Grace
from gen_models.listing import Listing
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import NO_OVERRIDES, Overrides, configured
from gen_models.plan import dated
from gen_models.registry import ProviderId, parse_registry
from gen_models.sources import Answer, Outcome, Policy, settle

__all__ = ["DAYS", "GROQ", "How", "after", "catalogue", "groq", "listing", "settled"]

GROQ = ProviderId("groq")
DAYS = tuple(f"2026-11-{day:02d}T12:00:00+00:00" for day in range(1, 10))
_REGISTRY = parse_registry(data.read("registry.toml"))


def listing(letters: Iterable[str], **said: Facts) -> Listing:
    """A live answer with a model for each letter (or id), and what it says of some."""
    return Listing({WireId(letter): said.get(letter, Facts()) for letter in letters})


def catalogue(day: int, letters: Iterable[str], **said: Facts) -> Embedded:
    """A catalogue of that day in June, with these models of Groq."""
    models = listing(letters, **said).models
    return Embedded("models.dev", dt.date(2026, 6, day), {GROQ: models})


def groq(overrides: Overrides = NO_OVERRIDES, **names: str) -> ProviderSettings:
    """Groq with what a user changes of it, and the names that they chose."""
    return ProviderSettings(
        config=configured(GROQ, _REGISTRY[GROQ], overrides),
        overrides=overrides,
        names={WireId(key): RustIdent(name) for key, name in names.items()},
    )


_NO_CATALOGUE = Embedded("models.dev", dt.date(2026, 6, 30), {})
_GROQ = groq()


class How(TypedDict, total=False):
    """What else a run goes by: the catalogue, the user's settings, and what is allowed."""

    embedded: Embedded
    settings: ProviderSettings
    grace_days: int
    accepts_shrink: bool


def settled(former: ProviderRecord | None, answer: Answer, now: str, **how: Unpack[How]) -> Outcome:
    """How Groq fares in a run; it is offline where there is no answer at all."""
    policy = Policy(
        is_offline=answer is None,
        allows_fallback=True,
        embedded=how.get("embedded", _NO_CATALOGUE),
        now=now,
        grace=Grace(today=now[:10], days=how.get("grace_days", 90)),
        accepts_shrink=how.get("accepts_shrink", False),
    )
    return settle(how.get("settings", _GROQ), former, answer, policy)


def after(
    former: ProviderRecord | None, answer: Answer, now: str, **how: Unpack[How]
) -> ProviderRecord:
    """What the lock holds of Groq after such a run."""
    outcome = settled(former, answer, now, **how)
    assert outcome.record is not None
    return dated(outcome.provider, former, outcome.record)
