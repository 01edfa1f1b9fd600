"""Which source speaks for a provider, and what the lock says of it afterwards."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import Literal, TypeAlias

import msgspec
import pytest

from gen_models.asking import Asking, ask
from gen_models.catalog import Facts, FactsById, Model, ProviderRecord, Removed, Source
from gen_models.choice import Choice
from gen_models.config import ProviderSettings
from gen_models.described import Described
from gen_models.embedded import Embedded
from gen_models.errors import ConfigError
from gen_models.library import known_providers
from gen_models.lifecycle import Grace
from gen_models.listing import CatalogueModels, Listing, Refused
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import NoAuth, ProviderConfig, ProviderId
from gen_models.sources import Answer, Catalogued, Outcome, Policy, Status, Unanswered, settle
from tests.simulator import Hang, Simulator, status

REGISTRY = known_providers()
GROQ = ProviderId("groq")
NOW, BEFORE = "2026-11-22T12:00:00+00:00", "2026-10-01T08:00:00+00:00"
EMBEDDED_AT = "2026-06-30T00:00:00+00:00"
NOTHING_KNOWN = Facts()
NO_ANSWER = Unanswered("no connection in time")
NO_KEY = Unanswered("no key", needs_key=True)
NOT_ASKED = None


def live(*wire_ids: str, **facts: Facts) -> Listing:
    """A listing of these models."""
    return Listing({WireId(i): facts.get(i, NOTHING_KNOWN) for i in wire_ids})


def record(source: Source, *wire_ids: str, **facts: Facts) -> ProviderRecord:
    """What the lock holds of Groq."""
    return ProviderRecord(
        id=GROQ,
        source=source,
        obtained=BEFORE,
        models=tuple(
            Model(
                id=WireId(i),
                variant=RustIdent(i.upper()),
                facts={source: facts.get(i, NOTHING_KNOWN)},
            )
            for i in wire_ids
        ),
    )


CATALOGUED_AT = "2026-11-20T00:00:00+00:00"


def policy(
    *,
    offline: bool = False,
    fallback: bool = True,
    embedded: FactsById | None = None,
    catalogue: CatalogueModels | None = None,
) -> Policy:
    """What may stand in for Groq: what came with us and what the public catalogue has, if any."""
    providers = {} if embedded is None else {GROQ: embedded}
    said = {} if catalogue is None else {GROQ: catalogue}
    return Policy(
        is_offline=offline,
        allows_fallback=fallback,
        embedded=Embedded("models.dev", dt.date(2026, 6, 30), providers),
        now=NOW,
        grace=Grace(today=NOW[:10]),
        catalogue=Catalogued(obtained=CATALOGUED_AT, providers=said),
    )


def in_catalogue(**said: Facts) -> CatalogueModels:
    """What the public catalogue says of Groq."""
    return CatalogueModels({WireId(wire_id): facts for wire_id, facts in said.items()})


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
    bool, bool | Wildcard, bool | Wildcard, Had | Wildcard, bool | Wildcard, bool | Wildcard, Status
]

PRECEDENCE: list[Row] = [
    # answered, offline, fallback allowed, lock, in the catalogue, embedded
    (True, _ANY, _ANY, _ANY, _ANY, _ANY, Status.LIVE),
    (False, _ANY, False, _ANY, _ANY, _ANY, Status.SKIPPED),
    (False, _ANY, True, Source.LIVE, _ANY, _ANY, Status.KEPT),
    (False, _ANY, True, Source.CATALOG, True, _ANY, Status.CATALOG),
    (False, _ANY, True, Source.CATALOG, False, _ANY, Status.KEPT),
    (False, _ANY, True, Source.EMBEDDED, True, _ANY, Status.CATALOG),
    (False, False, True, Source.EMBEDDED, False, True, Status.EMBEDDED),
    (False, True, True, Source.EMBEDDED, False, True, Status.KEPT),
    (False, _ANY, True, Source.EMBEDDED, False, False, Status.KEPT),
    (False, _ANY, True, None, True, _ANY, Status.CATALOG),
    (False, _ANY, True, None, False, True, Status.EMBEDDED),
    (False, _ANY, True, None, False, False, Status.SKIPPED),
]

_HELD = (None, Source.LIVE, Source.CATALOG, Source.EMBEDDED)
_BOTH = (True, False)
_CASES = list(product(_BOTH, _BOTH, _BOTH, _HELD, _BOTH, _BOTH))


@pytest.mark.parametrize("case", _CASES, ids=lambda case: "-".join(map(str, case)))
def test_who_speaks(case: tuple[bool, bool, bool, Had, bool, bool]) -> None:
    """In every combination, one row of the table says who speaks, and that one does."""
    (expected,) = {
        row[-1]
        for row in PRECEDENCE
        if all(said in (_ANY, given) for said, given in zip(row, case, strict=False))
    }
    answered, offline, fallback, had, listed, covered = case
    outcome = settled(
        live("a") if answered else NOT_ASKED if offline else NO_ANSWER,
        None if had is None else record(had, "k"),
        policy(
            offline=offline,
            fallback=fallback,
            embedded={WireId("e"): NOTHING_KNOWN} if covered else None,
            catalogue=in_catalogue(c=NOTHING_KNOWN) if listed else None,
        ),
    )
    assert outcome.status is expected
    if outcome.record is not None:
        ids = {model.id for model in outcome.record.models}
        assert ("c" in ids) == (expected is Status.CATALOG)
        assert (had is None) or "k" in ids


# --- live


def test_the_first_live_answer() -> None:
    """What is listed is what is known, obtained now, with what the catalogue adds."""
    facts = Facts(context_tokens=8)
    embedded = {WireId("a"): Facts(context_tokens=4, name="A model"), WireId("e"): Facts(name="E")}
    outcome = settled(live("b", "a", a=facts), None, policy(embedded=embedded))
    assert outcome.record == ProviderRecord(
        id=GROQ,
        source=Source.LIVE,
        obtained=NOW,
        models=(
            Model(
                id=WireId("a"),
                variant=RustIdent("A"),
                facts={Source.LIVE: facts, Source.EMBEDDED: Facts(name="A model")},
            ),
            Model(id=WireId("b"), variant=RustIdent("B"), facts={Source.LIVE: NOTHING_KNOWN}),
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


def test_what_the_provider_says_outranks_what_the_catalogue_said() -> None:
    """A fact stands at the best source alone, also where the worse one was here first."""
    before = record(Source.EMBEDDED, "a", a=Facts(name="Old", context_tokens=4))
    (model,) = after(settled(live("a", a=Facts(context_tokens=8)), before, policy())).models
    assert model.facts == {
        Source.LIVE: Facts(context_tokens=8),
        Source.EMBEDDED: Facts(name="Old"),
    }


def test_what_the_provider_stops_saying_goes() -> None:
    """A later answer replaces all that an earlier one said of a model."""
    before = record(Source.LIVE, "a", "b", a=Facts(name="A"), b=Facts(name="B"))
    a, b = after(settled(live("a", a=Facts(context_tokens=8)), before, policy())).models
    assert a.facts == {Source.LIVE: Facts(context_tokens=8)}
    assert b.facts == {Source.LIVE: Facts(name="B")}


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
    before = record(Source.LIVE, "a", "b", a=Facts(context_tokens=8))
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


# --- the public catalogue


def test_the_catalogue_stands_in() -> None:
    """Its models are known as of its day; what came with us fills in."""
    embedded = {WireId("c"): Facts(name="C", knowledge="2025"), WireId("e"): Facts(name="E")}
    how = policy(embedded=embedded, catalogue=in_catalogue(c=Facts(name="See")))
    assert settled(NO_ANSWER, None, how).record == ProviderRecord(
        id=GROQ,
        source=Source.CATALOG,
        obtained=CATALOGUED_AT,
        models=(
            Model(
                id=WireId("c"),
                variant=RustIdent("C"),
                facts={
                    Source.CATALOG: Facts(name="See"),
                    Source.EMBEDDED: Facts(knowledge="2025"),
                },
            ),
        ),
    )


def test_the_catalogue_tells_what_a_live_answer_leaves_out() -> None:
    """It adds facts to what is listed and to what is known, but no model."""
    how = policy(catalogue=in_catalogue(a=Facts(name="Ay", context_tokens=4), b=Facts(name="Bee"),
                                        c=Facts(name="See")))  # fmt: skip
    outcome = settled(live("a", a=Facts(context_tokens=8)), record(Source.LIVE, "b"), how)
    a, b = after(outcome).models
    assert a.facts == {Source.LIVE: Facts(context_tokens=8), Source.CATALOG: Facts(name="Ay")}
    assert b.facts == {Source.LIVE: NOTHING_KNOWN, Source.CATALOG: Facts(name="Bee")}


def test_what_the_catalogue_said_stays_without_it() -> None:
    """A run that did not reach it loses nothing that it told before."""
    said = policy(catalogue=in_catalogue(a=Facts(name="Ay")))
    first = after(settled(live("a"), None, said))
    assert after(settled(live("a"), first, policy())).models == first.models


def test_paths_that_are_no_ids_tell_facts_and_list_nothing() -> None:
    """Where the catalogue spells ids in its own way, nobody is sent one of those."""
    said = {WireId("vendor-a"): Facts(name="Ay"), WireId("vendor-b"): Facts(name="Bee")}
    spelled = CatalogueModels(said, lambda i: i.replace("/", "-"))
    known = record(Source.LIVE, "vendor/b")
    a, b = after(settled(live("vendor/a"), known, policy(catalogue=spelled))).models
    assert a.facts == {Source.LIVE: NOTHING_KNOWN, Source.CATALOG: Facts(name="Ay")}
    assert b.facts == {Source.LIVE: NOTHING_KNOWN, Source.CATALOG: Facts(name="Bee")}
    assert settled(NO_ANSWER, None, policy(catalogue=spelled)).status is Status.SKIPPED


def test_what_the_catalogue_says_of_a_provider_is_remembered() -> None:
    """The record describes one that only the catalogue knows, whoever speaks for it."""
    described = Described(name="Groq", base_url="https://api.groq.com")
    settings = ProviderSettings(config=REGISTRY[GROQ], described=described)
    for answer in (live("a"), NO_ANSWER):
        outcome = settle(settings, record(Source.LIVE, "a"), answer, policy())
        assert after(outcome).described == described


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
            Model(id=WireId("d"), variant=RustIdent("D"), facts={Source.EMBEDDED: NOTHING_KNOWN}),
            Model(id=WireId("e"), variant=RustIdent("E"), facts={Source.EMBEDDED: Facts(name="E")}),
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
    assert (outcome.provider, outcome.answer) == (REGISTRY[GROQ], NO_ANSWER)


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


# --- what an outcome tells


@pytest.mark.parametrize(
    ("answer", "failure", "lacks_key"),
    [
        (live("a"), None, False),
        (live(), None, False),
        (NOT_ASKED, None, False),
        (NO_ANSWER, NO_ANSWER, False),
        (NO_KEY, NO_KEY, True),
    ],
)
def test_why_a_provider_did_not_answer(
    answer: Answer, failure: Unanswered | None, *, lacks_key: bool
) -> None:
    """There is a reason where there is no listing, unless nobody was asked."""
    outcome = settled(answer, record(Source.LIVE, "a"), policy())
    assert (outcome.answer, outcome.failure, outcome.lacks_key) == (answer, failure, lacks_key)
    assert outcome.listing == (answer if isinstance(answer, Listing) else Listing())


def test_new_models_are_named_by_the_scheme() -> None:
    """That of the policy; those that have a name keep it."""
    pascal = msgspec.structs.replace(policy(), names="pascal")
    models = after(settled(live("a-b", "c-d"), record(Source.LIVE, "a-b"), pascal)).models
    assert [model.variant for model in models] == ["A-B", "CD"]


def test_rows_that_were_left_out_reach_the_outcome() -> None:
    """What of an answer was not taken is told with it."""
    listing = Listing({WireId("a"): NOTHING_KNOWN}, (Refused("b", "x"),), 3, 2)
    outcome = settled(listing, None, policy())
    assert outcome.listing is listing
    assert ids(outcome) == ["a"]


# --- what the user wants and believes


def wanting(choice: Choice | None = None, **said: Facts) -> ProviderSettings:
    """Groq, with the models that a user wants of it and what they say of some."""
    return ProviderSettings(
        config=REGISTRY[GROQ],
        overrides=Overrides() if choice is None else Overrides(choice=choice),
        facts={WireId(key): facts for key, facts in said.items()},
    )


def test_what_a_user_leaves_out() -> None:
    """Known or listed, it is told; what was known is removed on the day of the list."""
    before = record(Source.LIVE, "b", "d")
    chosen = wanting(Choice(exclude=("[bc]",)))
    outcome = settle(chosen, before, live("a", "c", "b", "d"), policy())
    assert ids(outcome) == ["a", "d"]
    assert outcome.left_out == ("b", "c")
    assert outcome.excluded_rows == 2
    (gone,) = after(outcome).removed
    assert (gone.id, gone.variant, gone.removed_on) == ("b", "B", NOW[:10])


def test_a_user_who_speaks_of_models_that_nobody_has_heard_of() -> None:
    """It is told; what is served, was removed or is left out has been heard of."""
    gone = Removed(id=WireId("gone"), variant=RustIdent("Gone"), removed_on=BEFORE[:10])
    before = msgspec.structs.replace(record(Source.LIVE, "a"), removed=(gone,))
    said = dict.fromkeys(("z", "a", "out", "gone", "typo"), Facts(name="X"))
    chosen = wanting(Choice(exclude=("out",)), **said)
    outcome = settle(chosen, before, live("a", "out"), policy())
    assert outcome.unheard_of == ("typo", "z")
    assert after(outcome).models[0].known.name == "X"
    assert settle(wanting(), before, live("a"), policy()).unheard_of == ()


def test_what_is_beyond_belief_is_told_until_it_is_accepted() -> None:
    """The former value stays meanwhile."""
    before = record(Source.LIVE, "a", a=Facts(context_tokens=1000))
    answer = live("a", a=Facts(context_tokens=1))
    outcome = settled(answer, before, policy())
    assert [(one.id, one.field, one.before, one.now) for one in outcome.held_back] == [
        ("a", "context_tokens", 1000, 1)
    ]
    assert after(outcome).models[0].known.context_tokens == 1000
    trusting = msgspec.structs.replace(policy(), accepts_implausible=True)
    accepted = settled(answer, before, trusting)
    assert accepted.held_back == ()
    assert after(accepted).models[0].known.context_tokens == 1


# --- asking


class Told:
    """What was told while providers were asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.finished: list[str] = []
        self.meanwhile = 0

    def asking(self, timeout_s: float = 5.0) -> Asking:
        """Ask, and be told of it."""
        return Asking(
            timeout_s,
            lambda asked: self.asked.extend(one.id for one in asked),
            lambda news: self.finished.extend([news.provider.id] if news.result else []),
            self._count,
        )

    def _count(self) -> None:
        self.meanwhile += 1


def settings_of(*configs: ProviderConfig) -> dict[ProviderId, ProviderSettings]:
    """Providers as a project has them."""
    return {config.id: ProviderSettings(config=config) for config in configs}


def answered(
    selected: dict[ProviderId, ProviderSettings], environ: dict[str, str]
) -> dict[ProviderId, Answer]:
    """What became of the providers, told to nobody."""
    return ask(selected, environ, Told().asking())


def reason(answer: Answer) -> str:
    """Why there is no listing."""
    assert isinstance(answer, Unanswered)
    return answer.reason


def test_answers_are_listings_or_reasons() -> None:
    """All are asked at once; who is asked and how each fared is told on the way."""
    told = Told()
    with Simulator(["groq", "openai", "xai"]) as running:
        running["xai"].fault = status(401)
        selected = settings_of(
            *(REGISTRY[ProviderId(one.id)].at(one.base_url) for one in running),
            REGISTRY[ProviderId("zai")],
        )
        answers = ask(selected, running.env(), told.asking())
        listed = answers[GROQ]
        assert isinstance(listed, Listing)
        assert sorted(listed.models) == sorted(running["groq"].expected_ids)
    assert answers.keys() == selected.keys()
    assert reason(answers[ProviderId("xai")]) == "401 Unauthorized"
    assert answers[ProviderId("zai")] == NO_KEY
    assert told.asked == ["groq", "openai", "xai"]
    assert sorted(told.finished) == told.asked


def test_the_time_of_waiting_is_used() -> None:
    """What is to be done meanwhile is done once, if anybody takes long to answer."""
    told = Told()
    with Simulator(["groq"]) as running:
        running["groq"].fault = Hang()
        selected = settings_of(REGISTRY[GROQ].at(running["groq"].base_url))
        ask(selected, running.env(), told.asking(timeout_s=0.5))
    assert told.meanwhile == 1


def test_a_provider_that_needs_a_key_is_not_asked_without_one() -> None:
    """No connection is made, and the answer says what is missing."""
    told = Told()
    selected = settings_of(REGISTRY[GROQ], REGISTRY[ProviderId("openai")])
    answers = ask(selected, {"GROQ_API_KEY": " ", "PATH": "/"}, told.asking())
    assert answers == dict.fromkeys(selected, NO_KEY)
    assert (told.asked, told.finished, told.meanwhile) == ([], [], 0)


def test_what_only_the_lock_remembers_is_not_asked() -> None:
    """A key does not go where nobody who runs the program has said that it may go."""
    with Simulator(["groq"]) as running:
        config = REGISTRY[GROQ].at(running["groq"].base_url)
        remembered = ProviderSettings(config=config, is_remembered=True)
        answers = answered({GROQ: remembered}, running.env())
        assert running["groq"].requests == ()
    assert answers[GROQ] == Unanswered(
        "where it is asked stands only in the lock, and a key does not go there",
        hint="run where gen-models.toml is, or name it with --config",
    )


def test_an_address_that_is_none_fails_one_provider() -> None:
    """A bad `OLLAMA_HOST` is that provider's failure, and no other's."""
    ollama = ProviderId("ollama")
    selected = settings_of(REGISTRY[ollama], REGISTRY[GROQ])
    answers = answered(selected, {"OLLAMA_HOST": "http://box:port"})
    assert answers[GROQ] == NO_KEY
    assert answers[ollama] == Unanswered(
        "what `OLLAMA_HOST` holds is not an address",
        hint="set it to one such as localhost:11434, or unset it",
    )


def test_a_key_that_cannot_be_sent_fails_before_any_connection() -> None:
    """The reason names the variable, and nothing shows the key."""
    groq = REGISTRY[GROQ].at("http://llm.example.invalid")
    answers = answered(settings_of(groq), {"GROQ_API_KEY": "sk-live"})
    assert "the key in `GROQ_API_KEY` is not sent over plain http" in reason(answers[GROQ])
    assert "sk-live" not in repr(answers)


def test_a_provider_without_authentication_is_asked_without_a_key() -> None:
    """A key that is set is no reason to refuse a gateway that wants none, and is not sent."""
    with Simulator(["groq"]) as running:
        origin = running["groq"]
        origin.fault = status(404)
        groq = msgspec.structs.replace(
            REGISTRY[GROQ].at(origin.base_url), auth_method=NoAuth(), key="none"
        )
        answers = answered(settings_of(groq), {"GROQ_API_KEY": "sk live"})
        assert [request.holds("sk") for request in origin.requests] == [False]
    assert reason(answers[GROQ]) == "404 Not Found"
