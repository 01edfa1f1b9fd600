"""Which source speaks for a provider, and what the lock says of it afterwards."""

from __future__ import annotations

import datetime as dt
import tomllib
from itertools import product
from typing import Literal, TypeAlias

import msgspec
import pytest

from gen_models import data
from gen_models.catalog import NOTHING_KNOWN, Facts, FactsById, Model, ProviderRecord, Source
from gen_models.config import ProviderSettings
from gen_models.errors import ConfigError
from gen_models.listing import Refused
from gen_models.naming import RustIdent, WireId
from gen_models.registry import NoAuth, Overrides, ProviderConfig, ProviderId, parse_registry
from gen_models.sources import (
    Answer,
    Asking,
    Embedded,
    Outcome,
    Policy,
    Status,
    ask,
    embedded_catalog,
    parse_embedded,
    settle,
)

REGISTRY = parse_registry(data.read("registry.toml"))
GROQ = ProviderId("groq")
NOW, BEFORE = "2026-11-22T12:00:00+00:00", "2026-10-01T08:00:00+00:00"
EMBEDDED_AT = "2026-06-30T00:00:00+00:00"
NO_ANSWER = Answer(reason="no connection in time")
NOT_ASKED = Answer()


def live(*wire_ids: str, **facts: Facts) -> Answer:
    """A listing of these models."""
    return Answer(models={WireId(i): facts.get(i, NOTHING_KNOWN) for i in wire_ids})


def record(source: Source, *wire_ids: str, **facts: Facts) -> ProviderRecord:
    """What the lock holds of Groq."""
    return ProviderRecord(
        id=GROQ,
        source=source,
        obtained=BEFORE,
        models=tuple(
            Model(id=WireId(i), variant=RustIdent(i.upper()), live=facts.get(i, NOTHING_KNOWN))
            for i in wire_ids
        ),
    )


def policy(
    *, offline: bool = False, fallback: bool = True, embedded: FactsById | None = None
) -> Policy:
    """What may stand in; `embedded` is what the catalogue has of Groq, None if it lacks it."""
    providers = {} if embedded is None else {GROQ: embedded}
    return Policy(
        is_offline=offline,
        allows_fallback=fallback,
        embedded=Embedded("models.dev", dt.date(2026, 6, 30), providers),
        now=NOW,
    )


def settled(
    answer: Answer,
    before: ProviderRecord | None,
    how: Policy,
    *,
    names: dict[str, str] | None = None,
) -> Outcome:
    """How Groq fared."""
    chosen = {WireId(wire_id): RustIdent(name) for wire_id, name in (names or {}).items()}
    return settle(ProviderSettings(config=REGISTRY[GROQ], names=chosen), before, answer, how)


def after(outcome: Outcome) -> ProviderRecord:
    """What the lock will hold."""
    assert outcome.record is not None
    return outcome.record


def ids(outcome: Outcome) -> list[str]:
    """The models that the lock will hold."""
    return [model.id for model in after(outcome).models]


# --- who speaks

Had: TypeAlias = Source | None
Wildcard: TypeAlias = Literal["*"]
_ANY: Wildcard = "*"
Row: TypeAlias = tuple[
    bool, bool | Wildcard, bool | Wildcard, Had | Wildcard, bool | Wildcard, Status
]

PRECEDENCE: list[Row] = [
    # answered, offline, fallback allowed, lock, in the catalogue
    (True, _ANY, _ANY, _ANY, _ANY, Status.LIVE),
    (False, _ANY, False, _ANY, _ANY, Status.SKIPPED),
    (False, _ANY, True, Source.LIVE, _ANY, Status.KEPT),
    (False, False, True, Source.EMBEDDED, True, Status.EMBEDDED),
    (False, True, True, Source.EMBEDDED, True, Status.KEPT),
    (False, _ANY, True, Source.EMBEDDED, False, Status.KEPT),
    (False, _ANY, True, None, True, Status.EMBEDDED),
    (False, _ANY, True, None, False, Status.SKIPPED),
]

_CASES = list(product((True, False), (True, False), (True, False), (None, *Source), (True, False)))


@pytest.mark.parametrize("case", _CASES, ids=lambda case: "-".join(map(str, case)))
def test_who_speaks(case: tuple[bool, bool, bool, Had, bool]) -> None:
    """In every combination, one row of the table says who speaks, and that one does."""
    (expected,) = {
        row[-1]
        for row in PRECEDENCE
        if all(said in (_ANY, given) for said, given in zip(row, case, strict=False))
    }
    answered, offline, fallback, had, covered = case
    outcome = settled(
        live("a") if answered else NOT_ASKED if offline else NO_ANSWER,
        None if had is None else record(had, "k"),
        policy(offline=offline, fallback=fallback, embedded={WireId("e"): NOTHING_KNOWN}
               if covered else None),
    )  # fmt: skip
    assert outcome.status is expected


# --- live


def test_the_first_live_answer() -> None:
    """What is listed is what is known, obtained now, with what the catalogue adds."""
    facts = Facts(context=8)
    embedded = {WireId("a"): Facts(context=4, name="A model"), WireId("e"): Facts(name="E")}
    outcome = settled(live("b", "a", a=facts), None, policy(embedded=embedded))
    assert outcome.record == ProviderRecord(
        id=GROQ,
        source=Source.LIVE,
        obtained=NOW,
        models=(
            Model(
                id=WireId("a"),
                variant=RustIdent("A"),
                live=facts,
                embedded=Facts(name="A model"),
            ),
            Model(id=WireId("b"), variant=RustIdent("B")),
        ),
    )
    assert outcome.added == ("a", "b")


def test_a_live_answer_adds_to_what_is_known() -> None:
    """What is no longer listed stays, and only what is new is called added."""
    outcome = settled(live("b", "c"), record(Source.LIVE, "a", "b"), policy())
    assert ids(outcome) == ["a", "b", "c"]
    assert outcome.added == ("c",)
    assert after(outcome).obtained == NOW


def test_a_live_answer_makes_an_embedded_record_live() -> None:
    """From then on, the provider's own listing outranks the catalogue."""
    outcome = settled(live("b"), record(Source.EMBEDDED, "a"), policy(embedded={}))
    assert after(outcome).source is Source.LIVE
    again = settled(NO_ANSWER, after(outcome), policy(embedded={WireId("e"): NOTHING_KNOWN}))
    assert (again.status, ids(again)) == (Status.KEPT, ["a", "b"])


def test_an_empty_or_shrunken_answer_removes_nothing() -> None:
    """However little is listed, no model goes."""
    before = record(Source.LIVE, "a", "b", "c")
    for answer in (live(), live("b")):
        outcome = settled(answer, before, policy())
        assert ids(outcome) == ["a", "b", "c"]
        assert outcome.added == ()


# --- kept


def test_what_is_kept_is_kept_whole() -> None:
    """A provider that does not answer keeps its models, facts, source and date."""
    before = record(Source.LIVE, "a", "b", a=Facts(context=8))
    embedded = {WireId("a"): Facts(name="A"), WireId("e"): NOTHING_KNOWN}
    outcome = settled(NO_ANSWER, before, policy(embedded=embedded))
    assert outcome.record == before
    assert outcome.added == ()
    assert outcome.answer is NO_ANSWER


def test_an_offline_run_changes_nothing_that_is_known() -> None:
    """The lock alone speaks, even for what came from an older catalogue."""
    for source in Source:
        before = record(source, "a")
        how = policy(offline=True, embedded={WireId("e"): NOTHING_KNOWN})
        assert settled(NOT_ASKED, before, how).record == before


# --- embedded


def test_the_catalogue_stands_in_for_a_provider_without_a_record() -> None:
    """Its models are known as of its own day, not of today."""
    embedded = {WireId("e"): Facts(name="E"), WireId("d"): NOTHING_KNOWN}
    outcome = settled(NO_ANSWER, None, policy(embedded=embedded))
    assert outcome.record == ProviderRecord(
        id=GROQ,
        source=Source.EMBEDDED,
        obtained=EMBEDDED_AT,
        models=(
            Model(id=WireId("d"), variant=RustIdent("D")),
            Model(id=WireId("e"), variant=RustIdent("E"), embedded=Facts(name="E")),
        ),
    )
    assert outcome.added == ("d", "e")


def test_a_newer_catalogue_adds_to_an_older_one() -> None:
    """A record of the catalogue is brought up to date, and loses nothing."""
    outcome = settled(
        NO_ANSWER,
        record(Source.EMBEDDED, "a"),
        policy(embedded={WireId("e"): NOTHING_KNOWN}),
    )
    assert ids(outcome) == ["a", "e"]
    assert outcome.added == ("e",)
    assert (after(outcome).source, after(outcome).obtained) == (Source.EMBEDDED, EMBEDDED_AT)


# --- skipped


@pytest.mark.parametrize("before", [None, record(Source.LIVE, "a"), record(Source.EMBEDDED, "a")])
def test_a_skipped_provider_stays_as_it_is(before: ProviderRecord | None) -> None:
    """Nothing stands in, and what the lock holds is not touched."""
    how = policy(fallback=False, embedded={WireId("e"): NOTHING_KNOWN})
    outcome = settled(NO_ANSWER, before, how)
    assert (outcome.status, outcome.record, outcome.added) == (Status.SKIPPED, before, ())


# --- settings


def test_what_the_user_changed_is_remembered() -> None:
    """Settings that shape the Rust reach the record, whoever speaks."""
    overrides = Overrides(variant=RustIdent("Fast"))
    settings = ProviderSettings(config=REGISTRY[GROQ], overrides=overrides)
    for answer in (live("a"), NO_ANSWER):
        outcome = settle(settings, record(Source.LIVE, "a"), answer, policy())
        assert after(outcome).overrides == overrides


def test_a_chosen_name() -> None:
    """The user's names reach the models, also those that are only kept."""
    names = {"a": "Alpha"}
    for answer in (live("a"), NO_ANSWER):
        (model,) = after(settled(answer, record(Source.LIVE, "a"), policy(), names=names)).models
        assert model.variant == "Alpha"
    with pytest.raises(ConfigError, match="the variant `B` cannot stand for both `a` and `b`"):
        settled(live("a"), record(Source.LIVE, "b"), policy(), names={"a": "B"})


# --- asking


def settings_of(*configs: ProviderConfig) -> dict[ProviderId, ProviderSettings]:
    """Providers as a project has them."""
    return {config.id: ProviderSettings(config=config) for config in configs}


QUIETLY = Asking(5.0, lambda _: None, lambda: None)


def test_a_provider_that_needs_a_key_is_not_asked_without_one() -> None:
    """No connection is made, and the answer says what is missing."""
    selected = settings_of(REGISTRY[GROQ], REGISTRY[ProviderId("openai")])
    answers = ask(selected, {"GROQ_API_KEY": " ", "PATH": "/"}, QUIETLY)
    assert answers == {key: Answer(reason="no key", needs_key=True) for key in selected}


def test_an_address_that_is_none_fails_one_provider() -> None:
    """A bad `OLLAMA_HOST` is that provider's failure, and no other's."""
    ollama = ProviderId("ollama")
    selected = settings_of(REGISTRY[ollama], REGISTRY[GROQ])
    answers = ask(selected, {"OLLAMA_HOST": "http://box:port"}, QUIETLY)
    assert answers[GROQ].needs_key
    assert answers[ollama] == Answer(
        reason="what `OLLAMA_HOST` holds is not an address",
        hint="set it to one such as localhost:11434, or unset it",
    )


def test_a_key_that_cannot_be_sent_fails_before_any_connection() -> None:
    """The reason names the variable, and nothing shows the key."""
    groq = REGISTRY[GROQ].at("http://llm.example.invalid")
    answers = ask(settings_of(groq), {"GROQ_API_KEY": "sk-live"}, QUIETLY)
    assert answers[GROQ].models is None
    assert "the key in `GROQ_API_KEY` is not sent over plain http" in str(answers[GROQ].reason)
    assert "sk-live" not in repr(answers)


def test_a_provider_without_authentication_is_asked_without_a_key() -> None:
    """A key that is set is no reason to refuse a gateway that wants none."""
    groq = msgspec.structs.replace(
        REGISTRY[GROQ].at("http://127.0.0.1:9"), auth_method=NoAuth(), key="none"
    )
    how = Asking(0.05, lambda _: None, lambda: None)
    (answer,) = ask(settings_of(groq), {"GROQ_API_KEY": "sk live"}, how).values()
    assert not answer.needs_key
    assert "GROQ_API_KEY" not in str(answer.reason)


# --- the embedded catalogue


def test_parse_embedded() -> None:
    """Rows become facts; what is empty or 0 is unknown."""
    columns = (
        "provider,wire_id,display_name,context_tokens,max_output_tokens,input_modalities,"
        "output_modalities,reasoning,tool_call,structured_output,release_date,knowledge_cutoff,"
        "usd_per_mtok_input,usd_per_mtok_output,usd_per_mtok_cache_read,status"
    )
    rows = [
        columns,
        'groq,a,"A, the first",8,4,text,text,0,1,,2026-01-02,2025-06,1,2,,deprecated',
        "groq,b,,0,,text,text,0,1,,,,,,,beta",
        "xai,a,X,,,text,text,0,1,,2026,,,,,",
    ]
    about = 'name = "models.dev"\nurl = "https://models.dev"\ndate = 2026-06-30\n'
    assert parse_embedded("\n".join(rows), about) == Embedded(
        "models.dev",
        dt.date(2026, 6, 30),
        {
            GROQ: {
                WireId("a"): Facts(
                    name="A, the first",
                    context=8,
                    max_output=4,
                    released="2026-01-02",
                    knowledge="2025-06",
                    deprecated=True,
                ),
                WireId("b"): NOTHING_KNOWN,
            },
            ProviderId("xai"): {WireId("a"): Facts(name="X", released="2026")},
        },
    )


def test_the_embedded_catalogue() -> None:
    """It covers every known provider but the local and the experimental one, and has a day."""
    embedded = embedded_catalog()
    assert {one.id for one in REGISTRY.values()} - set(embedded.providers) == {"mira", "ollama"}
    assert embedded.obtained == EMBEDDED_AT
    assert sum(map(len, embedded.providers.values())) == 1615


def test_the_embedded_catalogue_knows_nothing_after_its_day() -> None:
    """The day that it is shown with is the newest release in it."""
    about = tomllib.loads(data.read("models.toml"))
    releases = {
        facts.released
        for models in embedded_catalog().providers.values()
        for facts in models.values()
        if facts.released
    }
    assert max(releases) == str(about["date"])


def test_refused_rows_reach_the_outcome() -> None:
    """What was left out of an answer is told with it."""
    answer = Answer(models={WireId("a"): NOTHING_KNOWN}, refused=(Refused("b", "x"),), excluded=2)
    outcome = settled(answer, None, policy())
    assert (outcome.answer.refused, outcome.answer.excluded) == ((Refused("b", "x"),), 2)
