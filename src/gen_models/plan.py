"""A catalog to Rust, as data: which files there are and what stands in each. Pure.

Everything that a generated file says is decided here, in values that `emit` only has to
spell out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

import msgspec

from gen_models.catalog import (
    DEFAULT_RUST,
    NOTHING_KNOWN,
    Catalog,
    Facts,
    Model,
    ProviderRecord,
    RustSettings,
    Source,
)
from gen_models.described import described_config
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, WireId, is_self_describing, is_upper_camel_case
from gen_models.overrides import configured
from gen_models.registry import ProviderConfig, ProviderId, Registry, clashes
from gen_models.rustdoc import deprecation_note, enum_doc, provider_doc, variant_doc

__all__ = [
    "EnumFile",
    "ModelsRow",
    "Plan",
    "ProviderRow",
    "Variant",
    "dated",
    "plan_enum",
    "plan_files",
]


class Variant(msgspec.Struct, frozen=True, gc=False):
    """One model. `is_self_describing` says that the identifier alone gives the exact id.

    `deprecation` is what rustc says where the model is used; None for one that is served.
    """

    ident: RustIdent
    wire_id: WireId
    is_self_describing: bool
    doc: str
    deprecation: str | None = None


class EnumFile(msgspec.Struct, frozen=True, kw_only=True):
    """One provider's file. `generated` is when its content was obtained (RFC 3339).

    `facts` are of those models that something is known of, sorted by id. `has_odd_names`
    says that rustc would complain of the case of a variant.
    """

    module: RustIdent
    provider: RustIdent
    doc: tuple[str, ...]
    generated: str
    variants: tuple[Variant, ...]
    facts: tuple[tuple[WireId, Facts], ...] = ()
    has_odd_names: bool = True
    rust: RustSettings = DEFAULT_RUST

    @property
    def name(self) -> str:
        """The name of the enum."""
        return f"ProviderModel{self.provider}"


class ProviderRow(msgspec.Struct, frozen=True):
    """A provider in `provider.rs`: what its variant says, and how it is called."""

    doc: str
    config: ProviderConfig


class ModelsRow(msgspec.Struct, frozen=True):
    """A provider in `provider_model.rs` that has an enum."""

    doc: str
    module: RustIdent
    provider: RustIdent
    id: ProviderId


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The files of an output directory.

    `enums` are those to be written, and `models` all that there are; `modules` all that
    `mod.rs` declares, and `providers` all that `provider.rs` knows, sorted.
    """

    enums: tuple[EnumFile, ...]
    modules: tuple[RustIdent, ...]
    providers: tuple[ProviderRow, ...]
    models: tuple[ModelsRow, ...] = ()
    rust: RustSettings = DEFAULT_RUST

    @property
    def has_all_models(self) -> bool:
        """Whether every provider has an enum."""
        return len(self.models) == len(self.providers)


def plan_files(catalog: Catalog, registry: Registry, selected: Iterable[ProviderId]) -> Plan:
    """Return the files of a catalog; of the enums, only those that were selected.

    Raises:
        ConfigError: Two providers share a name, since the settings moved that of one of them.
    """
    configs = _all_providers(catalog, registry)
    for key, fault in clashes(configs.values()):
        raise ConfigError(
            f"`{key}`: {fault}", hint="whom a run leaves out is as in the lock; name both with -p"
        )
    records = catalog.providers
    chosen = [key for key in selected if key in records]
    enums = (plan_enum(configs[key], records[key], catalog.rust) for key in chosen)
    ours = ("provider", "provider_model", *(("info",) if catalog.rust.info else ()))
    modules = {*(configs[key].module for key in records), *map(RustIdent, ours)}
    return Plan(
        enums=tuple(sorted(enums, key=lambda enum: enum.module)),
        modules=tuple(sorted(modules)),
        providers=tuple(
            ProviderRow(provider_doc(config), config) for _, config in sorted(configs.items())
        ),
        models=tuple(_models_row(configs[key]) for key in sorted(records)),
        rust=catalog.rust,
    )


def _models_row(config: ProviderConfig) -> ModelsRow:
    return ModelsRow(provider_doc(config), config.module, config.variant, config.id)


def _all_providers(catalog: Catalog, registry: Registry) -> Mapping[ProviderId, ProviderConfig]:
    """Return the known providers and the catalog's own, with the user's changes."""
    changed = {
        key: configured(key, registry.get(key) or _described(record), record.overrides)
        for key, record in catalog.providers.items()
    }
    return {**registry, **changed}


def _described(record: ProviderRecord) -> ProviderConfig | None:
    return None if record.described is None else described_config(record.id, record.described)


def plan_enum(
    provider: ProviderConfig, record: ProviderRecord, rust: RustSettings = DEFAULT_RUST
) -> EnumFile:
    """Return the file of one provider."""
    known = [model.known for model in record.models]
    return EnumFile(
        module=provider.module,
        provider=provider.variant,
        doc=tuple(enum_doc(provider, record)),
        generated=record.generated,
        variants=tuple(map(partial(_variant, provider), record.models, known)),
        facts=tuple(_known_facts(record.models, known)) if rust.info else (),
        has_odd_names=rust.names == "encoded"
        or not is_upper_camel_case(f"ProviderModel{provider.variant}")
        or not all(is_upper_camel_case(model.variant) for model in record.models),
        rust=rust,
    )


def _known_facts(models: Iterable[Model], known: Iterable[Facts]) -> Iterator[tuple[WireId, Facts]]:
    for model, facts in zip(models, known, strict=True):
        if facts != NOTHING_KNOWN:
            yield model.id, facts


def _variant(provider: ProviderConfig, model: Model, known: Facts) -> Variant:
    ident, wire_id = model.variant, model.id
    return Variant(
        ident,
        wire_id,
        is_self_describing(ident, wire_id),
        variant_doc(wire_id, known),
        deprecation_note(provider, model),
    )


def dated(
    provider: ProviderConfig, former: ProviderRecord | None, fresh: ProviderRecord
) -> ProviderRecord:
    """Return the fresh record with each moment moved only where the Rust says something new.

    A model that is new, or of which something else is said, has the fresh moment on its own
    line; the record keeps the former one, so that two branches that add different models
    change different lines. What is said of the provider as a whole dates all of it anew.
    """
    if former is None or _head(provider, former) != _head(provider, fresh):
        undated = (_with_date(model, None) for model in fresh.models)
        return msgspec.structs.replace(fresh, models=tuple(undated))
    known = {model.id: model for model in former.models}

    def moment(model: Model) -> str | None:
        before = known.get(model.id)
        if before is not None and _says_the_same(provider, before, model):
            return before.obtained
        changed = max(fresh.obtained, (before and before.obtained) or former.obtained)
        return changed if changed > former.obtained else None

    models = tuple(_with_date(model, moment(model)) for model in fresh.models)
    return msgspec.structs.replace(fresh, obtained=former.obtained, models=models)


def _says_the_same(provider: ProviderConfig, one: Model, other: Model) -> bool:
    if one == other:
        return True
    return _variant(provider, one, one.known) == _variant(provider, other, other.known)


def _head(provider: ProviderConfig, record: ProviderRecord) -> object:
    """Return what is said of the provider as a whole, but for the day."""
    is_live = record.source is Source.LIVE
    return provider.variant, provider_doc(provider), is_live, record.overrides.variant


def _with_date(model: Model, obtained: str | None) -> Model:
    if model.obtained == obtained:
        return model
    return msgspec.structs.replace(model, obtained=obtained)
