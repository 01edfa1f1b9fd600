"""The `[providers.<id>]` tables: what this project changes of the providers, and its own ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from gen_models.catalog import Facts, FactsById
from gen_models.choice import KINDS, Choice
from gen_models.config.tables import none_of, parse_table
from gen_models.described import Described
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.overrides import NO_OVERRIDES, Overrides, configured, override_faults
from gen_models.registry import (
    ApiAuthMethod,
    Paging,
    ProviderConfig,
    ProviderId,
    Registry,
    Shape,
    clashes,
    provider_id_fault,
)
from gen_models.text import refusal, shown
from gen_models.user_facts import as_facts_are_written, sorted_facts, user_facts_faults
from gen_models.words import nearest

__all__ = ["ProviderSettings", "Providers", "Unplaced", "read_providers", "unplaced_faults"]


class ProviderSettings(msgspec.Struct, frozen=True, kw_only=True):
    """A provider as this project has it: with its changes applied, and what they were.

    `is_remembered` says that the changes stand in the lock alone. They shape the Rust, but
    no key is sent where they lead: a lock is not what anyone reads for that.
    `described` is what the public catalogue says of a provider that only it knows, and
    `unaskable` why such a provider is not asked, though it is known where it is.

    `facts` is what the user says of models; None where no file was read, so that what the
    lock remembers stays.
    """

    config: ProviderConfig
    overrides: Overrides = NO_OVERRIDES
    names: Mapping[WireId, RustIdent] = {}
    facts: FactsById | None = None
    is_remembered: bool = False
    described: Described | None = None
    unaskable: str | None = None


class _Table(msgspec.Struct, kw_only=True):
    """A `[providers.<id>]` table."""

    base_url: str | None = None
    models_endpoint: str | None = None
    env_vars: tuple[str, ...] | None = None
    auth: ApiAuthMethod | None = None
    shape: Shape | None = None
    paging: Paging | None = None
    variant: str | None = None
    include: tuple[str, ...] | None = None
    exclude: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    names: dict[str, str] = {}
    models: dict[str, dict[str, Any]] = {}


class Unplaced(msgspec.Struct, frozen=True, kw_only=True):
    """A table without an address, of a provider that only the public catalogue may know."""

    overrides: Overrides
    names: Mapping[WireId, RustIdent]
    facts: FactsById | None

    def applied(self, config: ProviderConfig) -> ProviderSettings:
        """Return that provider as this table has it."""
        return ProviderSettings(
            config=configured(config.id, config, self.overrides),
            overrides=self.overrides,
            names=self.names,
            facts=self.facts,
        )


class Providers(NamedTuple):
    """The providers that can be placed, and the tables of those that cannot, by id."""

    known: Mapping[ProviderId, ProviderSettings]
    unplaced: Mapping[ProviderId, Unplaced]


def read_providers(
    tables: Mapping[str, Mapping[str, Any]], registry: Registry, faults: list[str]
) -> Providers:
    """Return every known provider and each of the tables, by id; faults are added to `faults`."""
    settings = {key: ProviderSettings(config=one, facts={}) for key, one in registry.items()}
    unplaced: dict[ProviderId, Unplaced] = {}
    for key, raw in tables.items():
        table = parse_table(raw, _Table, f"providers.{key}.", faults)
        overrides = _overrides(table)
        found = [f"`providers.{shown(key)}.{fault}" for fault in _table_faults(table, overrides)]
        facts = _facts(table, f"providers.{key}.models", found)
        if key not in registry and (fault := provider_id_fault(key)):
            found.append(f"`providers.{shown(key)}`: {fault}{nearest(key.lower(), registry)}")
        faults += found
        if found:
            continue
        provider_id = ProviderId(key)
        names = {WireId(name): RustIdent(value) for name, value in table.names.items()}
        one = Unplaced(overrides=overrides, names=names, facts=facts)
        if key in registry:
            settings[provider_id] = one.applied(registry[provider_id])
        elif overrides.base_url:
            new = configured(provider_id, None, overrides)
            settings[provider_id] = one.applied(new)
        else:
            unplaced[provider_id] = one
    configs = [one.config for one in settings.values()]
    faults += (f"`providers.{key}`: {fault}" for key, fault in clashes(configs))
    return Providers(dict(sorted(settings.items())), unplaced)


def unplaced_faults(unplaced: Iterable[ProviderId], known: Collection[ProviderId]) -> Iterator[str]:
    """Yield what is wrong with tables without an address, if nobody knows their providers."""
    for key in sorted(unplaced):
        near = nearest(key, known)
        yield f"`providers.{key}`: it is not a known provider and has no `base_url`{near}"


def _overrides(table: _Table) -> Overrides:
    return Overrides(
        base_url=table.base_url and table.base_url.rstrip("/"),
        models_endpoint=table.models_endpoint,
        env_vars=table.env_vars,
        auth_method=table.auth,
        shape=table.shape,
        paging=table.paging,
        variant=None if table.variant is None else RustIdent(table.variant),
        choice=Choice(
            include=tuple(sorted(set(table.include or ()))),
            exclude=tuple(sorted(set(table.exclude or ()))),
            kinds=tuple(kind for kind in KINDS if kind in (table.kinds or ())),
        ),
    )


def _facts(table: _Table, where: str, faults: list[str]) -> FactsById:
    """Return what the user says of each model."""
    return {
        WireId(wire_id): _facts_of(as_facts_are_written(raw), f"{where}.{wire_id}", faults)
        for wire_id, raw in table.models.items()
    }


def _facts_of(raw: Mapping[str, Any], where: str, faults: list[str]) -> Facts:
    facts = sorted_facts(parse_table(raw, Facts, f"{where}.", faults))
    faults += (f"`{shown(where)}.{field}`: {fault}" for field, fault in user_facts_faults(facts))
    return facts


def _table_faults(table: _Table, overrides: Overrides) -> Iterator[str]:
    for field, reason in override_faults(overrides):
        yield f"{'auth' if field == 'auth_method' else field}`: {reason}"
    yield from _choice_faults(table)
    owners: dict[str, str] = {}
    for wire_id, variant in table.names.items():
        if fault := refusal(wire_id) or variant_name_fault(variant):
            yield f"names`: `{shown(wire_id)}` = `{shown(variant)}`: {fault}"
        elif (other := owners.setdefault(variant, wire_id)) != wire_id:
            yield f"names`: `{variant}` cannot stand for both `{other}` and `{wire_id}`"


def _choice_faults(table: _Table) -> Iterator[str]:
    for name in ("include", "kinds"):
        if getattr(table, name) == ():
            yield f"{name}`: it is empty; leave it out to take every model"
    for kind in table.kinds or ():
        if kind not in KINDS:
            yield f"kinds`: {none_of(kind, KINDS)}"
    for wire_id in table.models:
        if fault := refusal(wire_id):
            yield f"models`: `{shown(wire_id)}` is no id: {fault}"
