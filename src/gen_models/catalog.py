"""Canonical models: what is known of each, and from which source. Pure.

A model's facts are kept apart by source, so that a worse source can never replace what a
better one said; `Model.known` joins them, best first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

from gen_models.choice import Kind
from gen_models.described import Described
from gen_models.errors import ConfigError
from gen_models.naming import NameScheme, RustIdent, WireId, assign_variant_names
from gen_models.overrides import NO_OVERRIDES, Overrides
from gen_models.registry import ProviderId
from gen_models.rust_settings import DEFAULT_RUST, RustSettings

__all__ = [
    "DEFAULT_RUST",
    "VARIABLE",
    "Catalog",
    "Facts",
    "FactsById",
    "Kind",
    "Model",
    "ProviderRecord",
    "Removed",
    "RustSettings",
    "Source",
    "joined",
    "known_day",
    "merge_models",
]


class Source(StrEnum):
    """Where models and facts come from, best first."""

    USER = "user"
    LIVE = "live"
    CATALOG = "catalog"
    EMBEDDED = "embedded"


_BEST_FIRST = tuple(Source)

VARIABLE = "variable"
"""A price that depends on which model a router chooses."""


class Facts(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What one source says of a model; None is unknown, and never 0.

    Days are `YYYY-MM-DD`, or only `YYYY-MM` or `YYYY` where no more is known. Prices are US
    dollars per million tokens as exact decimals (`"0.15"`; `"0"` is free), or `VARIABLE`.
    Modalities are sorted words such as `text`, `image`, `audio`. `canonical` is an id that
    the same model has under every provider that names one.
    """

    name: str | None = None
    kind: Kind | None = None
    context_tokens: int | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
    input_modalities: tuple[str, ...] | None = None
    output_modalities: tuple[str, ...] | None = None
    reasoning: bool | None = None
    tool_call: bool | None = None
    structured_output: bool | None = None
    input_usd_per_mtok: str | None = None
    output_usd_per_mtok: str | None = None
    cache_read_usd_per_mtok: str | None = None
    cache_write_usd_per_mtok: str | None = None
    released: str | None = None
    knowledge: str | None = None
    deprecated: bool | None = None
    retires: str | None = None
    replacement: WireId | None = None
    alias_of: WireId | None = None
    canonical: str | None = None


FactsById: TypeAlias = Mapping[WireId, Facts]
"""One source's models and what it says of them, by id."""

NOTHING_KNOWN = Facts()


class Model(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A model that a provider serves: its name in Rust, and its facts by source.

    A source that lists the model stands in `facts`, best first, even if it says no more.
    Each field stands only at the best source that knows it, but for what the user says: it
    hides nothing for good, so that the rest is there when it goes. `obtained` is when what the
    Rust says of the model was obtained, where that is later than the record's own moment.
    `missing_since` is the day (`YYYY-MM-DD`) of the first complete live answer without it.
    """

    id: WireId
    variant: RustIdent
    obtained: str | None = None
    missing_since: str | None = None
    facts: dict[Source, Facts] = {}

    @property
    def known(self) -> Facts:
        """Every field from the best source that knows it."""
        return joined(self.facts.values())


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """A model that is no longer in the enum; its name stays its own, should it return.

    `removed_on` is the day (`YYYY-MM-DD`) of the run that removed it.
    """

    id: WireId
    variant: RustIdent
    removed_on: str


class ProviderRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one provider: the models, where they came from and when.

    `source` is the best one that ever answered. `obtained` is when the first of it was
    obtained (RFC 3339, UTC). `overrides` are the user's settings that shape the Rust,
    `described` is what the public catalogue says of a provider that only it knows.
    `models` and `removed` are sorted by id and share none.
    """

    id: ProviderId
    source: Source
    obtained: str
    overrides: Overrides = NO_OVERRIDES
    described: Described | None = None
    models: tuple[Model, ...] = ()
    removed: tuple[Removed, ...] = ()

    @property
    def generated(self) -> str:
        """When the content of the generated file was obtained: the last change of any model.

        A removal counts from the beginning of its day.
        """
        changes = (model.obtained or "" for model in self.models)
        removals = (f"{gone.removed_on}T00:00:00+00:00" for gone in self.removed)
        return max((self.obtained, *changes, *removals))


class Catalog(msgspec.Struct, frozen=True):
    """All that the lock holds: the providers by id, and what was chosen of their Rust."""

    providers: Mapping[ProviderId, ProviderRecord] = {}
    rust: RustSettings = DEFAULT_RUST

    def with_records(self, records: Mapping[ProviderId, ProviderRecord]) -> Catalog:
        """Return this catalog with these records in the place of the former ones."""
        return msgspec.structs.replace(self, providers={**self.providers, **records})


_DAY = re.compile(r"(\d{4})(-\d\d)?(-\d\d)?(?![\d-])", re.ASCII)
_YEARS = range(2010, 2090)
"""Years that mean what they say: epochs stand for no date, 2098-12-31 for no end."""


def known_day(text: object) -> str | None:
    """Return the `YYYY-MM-DD`, `YYYY-MM` or `YYYY` that a text starts with, if it is a real one."""
    match = _DAY.match(text) if isinstance(text, str) else None
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        date = dt.date.fromisoformat(f"{year}{month or '-01'}{day or '-01'}")
    except ValueError:
        return None
    return match.group() if date.year in _YEARS else None


def merge_models(  # noqa: PLR0913  all but the first two by name
    known: Collection[Model],
    listed: Collection[WireId],
    *,
    facts: Mapping[Source, FactsById],
    chosen_names: Mapping[WireId, RustIdent],
    removed: Collection[Removed] = (),
    scheme: NameScheme = "encoded",
) -> tuple[Model, ...]:
    """Return the known models and the listed ones, with fresh facts, sorted by id.

    No model is removed and no name moves, but for names that the user chose; the former name
    goes to no new model. What a source says anew replaces all that it said before; what it is
    silent about stays. One of the `removed` that is listed again has its old name, which
    nobody else can get. New models are named by `scheme`.

    Raises:
        ConfigError: A chosen name belongs to another model.
    """
    before = {model.id: model for model in known}
    names = {gone.id: gone.variant for gone in removed}
    names |= {model.id: model.variant for model in known}
    former = tuple(names.values())
    names |= chosen_names
    _refuse_shared_names(names)
    ids = {*before, *listed}
    return tuple(
        _merged(wire_id, variant, before.get(wire_id), facts)
        for wire_id, variant in assign_variant_names(ids, names, scheme, former).items()
    )


def _merged(
    wire_id: WireId,
    variant: RustIdent,
    before: Model | None,
    facts: Mapping[Source, FactsById],
) -> Model:
    said = dict(before.facts) if before else {}
    said |= {source: by_id[wire_id] for source, by_id in facts.items() if wire_id in by_id}
    facts_apart = dict(_apart(said))
    if before is None:
        return Model(id=wire_id, variant=variant, facts=facts_apart)
    return msgspec.structs.replace(before, variant=variant, facts=facts_apart)


def _apart(said: Mapping[Source, Facts]) -> Iterator[tuple[Source, Facts]]:
    """Yield each source, best first, with only those fields that no better one knows.

    The user's word is no better one here.
    """
    better = NOTHING_KNOWN
    for source in _BEST_FIRST:
        if source in said:
            yield source, _without(said[source], better)
            if source is not Source.USER:
                better = _joined(better, said[source])


def _refuse_shared_names(names: Mapping[WireId, RustIdent]) -> None:
    owners: dict[RustIdent, WireId] = {}
    for wire_id, variant in sorted(names.items()):
        other = owners.setdefault(variant, wire_id)
        if other != wire_id:
            raise ConfigError(
                f"the variant `{variant}` cannot stand for both `{other}` and `{wire_id}`",
                hint="choose another name under [providers.<id>.names] in gen-models.toml",
            )


def joined(said: Iterable[Facts]) -> Facts:
    """Return every field from the first that knows it."""
    rest = iter(said)
    best = next(rest, NOTHING_KNOWN)
    for worse in rest:
        best = _joined(best, worse)
    return best


def _joined(better: Facts, worse: Facts) -> Facts:
    """Return `better`, with what it does not know from `worse`."""
    if worse == NOTHING_KNOWN:
        return better
    if better == NOTHING_KNOWN:
        return worse
    return msgspec.structs.replace(worse, **_known_fields(better))


def _without(worse: Facts, better: Facts) -> Facts:
    """Return `worse` without the fields that `better` knows."""
    if NOTHING_KNOWN in (better, worse):
        return worse
    known = _known_fields(better)
    return Facts(**{name: v for name, v in _known_fields(worse).items() if name not in known})


def _known_fields(facts: Facts) -> dict[str, Any]:
    said = msgspec.structs.asdict(facts)
    return {name: value for name, value in said.items() if value is not None}
