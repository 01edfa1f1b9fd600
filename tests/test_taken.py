"""What counts of a record and of the sources: believed, wanted, and under the user's word."""

from __future__ import annotations

import msgspec

from gen_models.catalog import Facts, FactsById, Model, ProviderRecord, Removed, Source
from gen_models.choice import Choice
from gen_models.config import ProviderSettings
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.plausibility import HeldBack
from gen_models.registry import ProviderId
from gen_models.taken import Taken, taken

GROQ = ProviderId("groq")
DAY = "2026-11-22"
A, B, C = map(WireId, "abc")


def settings(facts: FactsById | None = None, choice: Choice | None = None) -> ProviderSettings:
    """Groq, with what a user says of its models, and which of them they want."""
    overrides = Overrides() if choice is None else Overrides(choice=choice)
    return ProviderSettings(config=known_providers()[GROQ], overrides=overrides, facts=facts)


def record(**said: dict[Source, Facts]) -> ProviderRecord:
    """What the lock holds of Groq."""
    models = (
        Model(id=WireId(key), variant=RustIdent(key.upper()), facts=facts)
        for key, facts in said.items()
    )
    return ProviderRecord(
        id=GROQ, source=Source.LIVE, obtained=f"{DAY}T00:00:00+00:00", models=tuple(models)
    )


def taken_of(
    before: ProviderRecord | None, live: FactsById, *, accepts: bool = False, **how: object
) -> Taken:
    """What counts after a live answer that says this."""
    facts = {Source.LIVE: live, Source.CATALOG: {C: Facts(name="C")}}
    return taken(
        settings(**how),  # type: ignore[arg-type]  # its own parameters
        before,
        facts,
        day=DAY,
        accepts_implausible=accepts,
    )


def test_all_that_is_said_counts() -> None:
    """Where the user says nothing, the answer and the record stand as they are."""
    before = record(a={Source.LIVE: Facts(name="A")})
    live = {A: Facts(name="A1"), B: Facts()}
    assert taken_of(before, live) == Taken(
        record=before,
        listed={A, B},
        facts={Source.LIVE: live, Source.CATALOG: {C: Facts(name="C")}},
        left_out=frozenset(),
        held_back=(),
    )
    assert taken_of(None, live).record is None
    nobody = taken(settings(), before, {}, day=DAY, accepts_implausible=False)
    assert (nobody.listed, nobody.facts) == (set(), {})


def test_what_is_beyond_belief_is_held_back_until_it_is_accepted() -> None:
    """And from a provider of which nothing is known, anything is believed."""
    before = record(a={Source.LIVE: Facts(context_tokens=1000)})
    live = {A: Facts(context_tokens=1)}
    held = taken_of(before, live)
    assert held.facts[Source.LIVE] == {A: Facts(context_tokens=1000)}
    assert held.held_back == (
        HeldBack(id=A, field="context_tokens", source=Source.LIVE, before=1000, now=1),
    )
    for accepted in (taken_of(before, live, accepts=True), taken_of(None, live)):
        assert (accepted.facts[Source.LIVE], accepted.held_back) == (live, ())


def test_the_users_word_is_that_of_the_settings_alone() -> None:
    """What the record remembers of it counts only where there are no settings to ask."""
    before = record(a={Source.USER: Facts(name="Old"), Source.LIVE: Facts(name="A")})
    live = {A: Facts(name="A")}
    remembered = taken_of(before, live)
    assert remembered.record == before
    assert Source.USER not in remembered.facts
    for word in ({}, {A: Facts(name="New")}):
        said = taken_of(before, live, facts=word)
        assert said.record == record(a={Source.LIVE: Facts(name="A")})
        assert said.facts[Source.USER] == word
        assert next(iter(said.facts)) is Source.LIVE
    assert taken_of(None, live, facts={}).record is None


def test_who_is_left_out() -> None:
    """Known or listed, by an id or by what any source says; a known one leaves its name."""
    before = record(
        a={Source.LIVE: Facts()}, b={Source.LIVE: Facts(kind="image")}, c={Source.LIVE: Facts()}
    )
    live = {A: Facts(), C: Facts(kind="embedding"), WireId("d"): Facts(kind="image")}
    said = taken_of(before, live, choice=Choice(kinds=("chat",)))
    assert said.left_out == {B, C, "d"}
    assert said.listed == {A}
    removed = tuple(
        Removed(id=wire_id, variant=RustIdent(wire_id.upper()), removed_on=DAY)
        for wire_id in (B, C)
    )
    assert said.record == msgspec.structs.replace(before, models=before.models[:1], removed=removed)
    assert taken_of(None, live, choice=Choice(exclude=("d",))).left_out == {"d"}


def test_the_users_word_says_who_is_left_out() -> None:
    """A kind that a user says stands before all others; one that they said once, no longer."""
    before = record(a={Source.USER: Facts(kind="image"), Source.LIVE: Facts()})
    live = {A: Facts()}
    chat = Choice(kinds=("chat",))
    assert taken_of(before, live, choice=chat).left_out == {A}
    assert taken_of(before, live, choice=chat, facts={}).left_out == set()
    assert taken_of(None, live, choice=chat, facts={A: Facts(kind="image")}).left_out == {A}
