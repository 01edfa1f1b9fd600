"""Strategies for the laws: ids as they are, ids as they could be, and what is built of them.

Small alphabets make different ids meet in one name; real words make them look like ids;
hostile text holds what could break out of a string, a comment, a line or a terminal.
Each is built once: building a strategy takes longer than drawing from it.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TypeAlias

import msgspec
from hypothesis import strategies as st

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source
from gen_models.choice import EVERY_MODEL, Choice
from gen_models.described import Described
from gen_models.naming import (
    RustIdent,
    WireId,
    assign_variant_names,
    enum_variant_name_from_wire_id,
    wire_id_from_variant_name,
)
from gen_models.overrides import Overrides
from gen_models.registry import (
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderId,
    QueryParam,
    provider_id_fault,
)
from gen_models.text import refusal

__all__ = [
    "catalogs",
    "clashing_ids",
    "days",
    "facts",
    "hostile_text",
    "id_lists",
    "models",
    "moments",
    "overrides",
    "provider_ids",
    "records",
    "wire_ids",
]

Strategy: TypeAlias = st.SearchStrategy

# --- ids

_WORDS = (
    "gpt", "GPT", "o3", "4o", "mini", "llama", "Llama", "Qwen", "qwen3", "32b", "32B", "phi",
    "latest", "free", "3", "5", "v1", "self", "Self", "bespoke", "all", "x5d41402a", "01",
)  # fmt: skip
_SEPARATORS = ("-", ".", "/", ":", "_", "@", "--", "__", "~", " ", "/@cf/")


def _is_accepted(wire_id: str) -> bool:
    return refusal(wire_id) is None


def _realistic() -> Strategy[str]:
    parts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4)
    separators = st.lists(st.sampled_from(_SEPARATORS), min_size=4, max_size=4)
    starts = st.sampled_from(("", "", "", "~", "@", "-", ".", "/"))
    return st.builds(_joined, starts, parts, separators)


def _joined(start: str, parts: list[str], separators: list[str]) -> str:
    pairs = zip(parts, ["", *separators], strict=False)
    return start + "".join(separator + part for part, separator in pairs)


@cache
def wire_ids() -> Strategy[WireId]:
    """Every id that is accepted: short ones that clash, realistic ones, any text at all."""
    short = st.text("aA1-._/:~", min_size=1, max_size=5)
    anything = st.text(min_size=1, max_size=40)
    return st.one_of(short, _realistic(), anything).filter(_is_accepted).map(WireId)


@cache
def clashing_ids() -> Strategy[list[WireId]]:
    """Several ids of which some share a plain name, and some imitate another one's suffix."""
    letters, separators = st.sampled_from("aA"), st.sampled_from("-_:~")
    tight = st.tuples(letters, separators, letters).map("".join).map(WireId)
    ids = st.lists(st.one_of(tight, tight, wire_ids()), min_size=2, max_size=6, unique=True)
    return ids.flatmap(_with_imitators)


def _with_imitators(ids: list[WireId]) -> Strategy[list[WireId]]:
    """Add ids whose plain name is what a clashing one of `ids` is called."""
    names = assign_variant_names(ids, {}).items()
    suffixed = [name for i, name in names if name != enum_variant_name_from_wire_id(i)]
    imitators = [wire_id_from_variant_name(name) for name in suffixed]
    extra = [i for i in imitators if i not in ids]
    if not extra:
        return st.just(ids)
    return st.lists(st.sampled_from(extra), unique=True).map(lambda some: [*ids, *some])


@cache
def id_lists() -> Strategy[list[WireId]]:
    """The ids of one listing, each once, often with clashes."""
    return st.one_of(st.lists(wire_ids(), max_size=8, unique=True), clashing_ids())


@cache
def provider_ids() -> Strategy[ProviderId]:
    """Ids of providers, known and custom."""
    known = st.sampled_from(("groq", "openai", "anthropic"))
    custom = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
    return st.one_of(known, custom.filter(_can_name_a_provider)).map(ProviderId)


def _can_name_a_provider(text: str) -> bool:
    return provider_id_fault(text) is None


# --- text

_BREAKERS = (
    '"', "\\", "\n", "\r\n", "*/", "/*", "//", '"#', "`", "``", "${x}", "{}", "'", "#[", ")]",
    "\x1b[31m", "\x07", "\0", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\ud800", "\ue000",
    "](http://x)", "<script>", "https://a.b", "}; fn main() {", "\U000e0041", "é", "字", "🦀",
)  # fmt: skip


@cache
def hostile_text(max_size: int = 30) -> Strategy[str]:
    """Text that tries to leave the string, comment, line or terminal that it is put in."""
    anything = st.text(st.characters(), max_size=max_size)
    pieces = st.one_of(st.sampled_from(_BREAKERS), st.text(max_size=3))
    return st.one_of(anything, st.lists(pieces, max_size=max_size // 4).map("".join))


# --- facts, models, records, catalogs


@cache
def days() -> Strategy[str]:
    """Days as facts hold them: whole, or only as far as they are known."""
    dates = st.dates(dt.date(2010, 1, 1), dt.date(2089, 12, 31)).map(dt.date.isoformat)
    return st.builds(lambda day, length: day[:length], dates, st.sampled_from((4, 7, 10)))


@cache
def moments() -> Strategy[str]:
    """Moments as the lock writes them."""
    times = st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2199, 12, 31))  # noqa: DTZ001  made UTC below
    return times.map(lambda time: time.replace(microsecond=0, tzinfo=dt.UTC).isoformat())


@cache
def facts() -> Strategy[Facts]:
    """What a source may say of a model; often little, sometimes nothing."""
    names = hostile_text().filter(_is_unicode).filter(bool)
    counts = st.integers(1, 10**12)
    return st.builds(
        Facts,
        name=st.none() | names,
        context_tokens=st.none() | counts,
        max_output_tokens=st.none() | counts,
        released=st.none() | days(),
        knowledge=st.none() | days(),
        deprecated=st.none() | st.just(True),  # noqa: FBT003  a value, not an option
        retires=st.none() | days(),
        replacement=st.none() | wire_ids(),
        alias_of=st.none() | wire_ids(),
    )


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


@st.composite
def models(draw: st.DrawFn) -> tuple[Model, ...]:
    """The models of one provider, sorted, each with a name of its own."""
    names = assign_variant_names(draw(id_lists()), {})
    said, dates = draw(_few_facts()), draw(_few_dates())
    return tuple(
        Model(
            id=wire_id,
            variant=variant,
            obtained=dates[number % len(dates)],
            missing_since=(dates[-1] or "")[:10] or None if number % 2 else None,
            facts=said[number % len(said)],
        )
        for number, (wire_id, variant) in enumerate(names.items())
    )


@cache
def _few_facts() -> Strategy[list[dict[Source, Facts]]]:
    return st.lists(_facts_by_source(), min_size=1, max_size=3)


@cache
def _few_dates() -> Strategy[list[str | None]]:
    return st.lists(st.none() | moments(), min_size=1, max_size=3)


@cache
def _facts_by_source() -> Strategy[dict[Source, Facts]]:
    """What the sources say of one model, each field at the best one that knows it."""
    said = st.one_of(st.none(), st.just(Facts()), facts())
    return st.builds(_apart, said, said)


def _apart(live: Facts | None, embedded: Facts | None) -> dict[Source, Facts]:
    by_source = {} if live is None else {Source.LIVE: live}
    if embedded is not None:
        known = msgspec.structs.asdict(live or Facts())
        lacking = [field for field, value in known.items() if value is None]
        rest = {field: getattr(embedded, field) for field in lacking}
        by_source[Source.EMBEDDED] = Facts(**rest)
    return by_source


@cache
def overrides() -> Strategy[Overrides]:
    """What a user may change of a provider."""
    headers = st.sampled_from(("x-api-key", "api-key"))
    return st.builds(
        Overrides,
        base_url=st.none() | st.sampled_from(("https://a.example", "http://localhost:1/x")),
        models_endpoint=st.none() | st.just("/models"),
        env_vars=st.none() | st.just(("A_KEY", "B_KEY")),
        auth_method=st.sampled_from((None, BearerToken(), NoAuth(), QueryParam("key")))
        | headers.map(ApiKey),
        variant=st.none() | st.just(RustIdent("MyProxy")),
        choice=st.sampled_from((EVERY_MODEL, Choice(include=("gpt*",)), Choice(kinds=("chat",)))),
    )


@cache
def described() -> Strategy[Described]:
    """What the public catalogue may say of a provider that only it knows."""
    return st.builds(
        Described,
        name=st.sampled_from(("Nimbus", 'N "1"\\', "雲")),
        website=st.sampled_from(("", "https://nimbus.example/docs")),
        base_url=st.sampled_from(("", "https://api.nimbus.example/v1")),
        env_vars=st.sampled_from(((), ("NIMBUS_API_KEY",))),
    )


@cache
def records(provider_id: ProviderId) -> Strategy[ProviderRecord]:
    """What may be known of one provider; no model is older than the record."""
    drawn = st.builds(
        ProviderRecord,
        id=st.just(provider_id),
        source=st.sampled_from(Source),
        obtained=moments(),
        overrides=overrides(),
        described=st.none() | described(),
        models=models(),
    )
    return drawn.map(_with_later_moments)


def _with_later_moments(record: ProviderRecord) -> ProviderRecord:
    """Leave a model its own moment only where that is later than the record's."""
    models = (
        one
        if one.obtained is None or one.obtained > record.obtained
        else msgspec.structs.replace(one, obtained=None)
        for one in record.models
    )
    return msgspec.structs.replace(record, models=tuple(models))


@cache
def catalogs() -> Strategy[Catalog]:
    """What a lock may hold, by provider, in the order of their ids."""
    ids = st.lists(provider_ids(), max_size=3, unique=True).map(sorted)
    by_id = ids.flatmap(lambda some: st.fixed_dictionaries({key: records(key) for key in some}))
    return by_id.map(Catalog)
