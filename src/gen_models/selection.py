"""Which providers a run touches: those that were named, or all that can be served."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

import msgspec

from gen_models.catalog import Catalog, ProviderRecord
from gen_models.config import ProviderSettings, Settings, Unplaced, unplaced_faults
from gen_models.described import Described, described_config
from gen_models.errors import ConfigError, UsageError
from gen_models.overrides import NO_OVERRIDES, configured
from gen_models.registry import ProviderId, clashes
from gen_models.text import shown
from gen_models.words import nearest, some

__all__ = [
    "Known",
    "find_provider",
    "known_with_lock",
    "select_providers",
    "unknown_error",
    "unknown_names",
    "unplaced_error",
]

Known: TypeAlias = Mapping[ProviderId, ProviderSettings]
"""Every provider that can be named, by id."""


def known_with_lock(settings: Settings, catalog: Catalog) -> Known:
    """Return the providers of the settings, and those that only the lock remembers.

    Where no configuration file was read, the lock also remembers what one had changed.

    Raises:
        ConfigError: The lock has providers that neither the registry nor the lock
            describes, or one whose file or variant is also another one's.
    """
    _refuse_nobodys(settings, catalog)
    providers = dict(settings.providers)
    for provider_id, record in catalog.providers.items():
        known = providers.get(provider_id)
        if known is None and record.described is not None:
            providers[provider_id] = _described(settings, record, record.described)
        elif known is None or (settings.config_path is None and record.overrides != NO_OVERRIDES):
            providers[provider_id] = ProviderSettings(
                config=configured(
                    provider_id, None if known is None else known.config, record.overrides
                ),
                overrides=record.overrides,
                is_remembered=record.overrides.moves_requests,
            )
    for provider_id, fault in clashes(one.config for one in providers.values()):
        raise ConfigError(
            f"the provider `{provider_id}` cannot be written: {fault}",
            hint=f'give it another name: [providers.{provider_id}] variant = "…"',
        )
    return dict(sorted(providers.items()))


def _described(
    settings: Settings, record: ProviderRecord, described: Described
) -> ProviderSettings:
    """Return a provider that the lock describes, as the settings have it, or as the lock does."""
    config = described_config(record.id, described)
    table = settings.unplaced.get(record.id)
    if table is None and settings.config_path is None:
        table = Unplaced(overrides=record.overrides, names={}, facts=None)
    one = ProviderSettings(config=config) if table is None else table.applied(config)
    return msgspec.structs.replace(one, described=described, is_remembered=True)


def _refuse_nobodys(settings: Settings, catalog: Catalog) -> None:
    """Refuse providers of the lock that nobody describes.

    What lists all providers cannot be written without them, and code may name them.
    """
    unknown = [
        f"`{key}`"
        for key, record in catalog.providers.items()
        if key not in settings.providers and not _describes_itself(record)
    ]
    if unknown:
        raise ConfigError(
            f"the lock has {some(unknown)}, and this gen-models knows no such provider",
            hint="upgrade, if a newer one wrote it: pip install --upgrade gen-models; else say its "
            "base_url under [providers.<id>] in gen-models.toml, or delete its lines from the lock",
        )


def _describes_itself(record: ProviderRecord) -> bool:
    """Return whether a lock says enough of a provider that the registry does not have."""
    return record.described is not None or record.overrides.base_url is not None


def select_providers(settings: Settings, known: Known, catalog: Catalog) -> tuple[ProviderId, ...]:
    """Return the providers that a run touches, sorted.

    With none named: offline, those of the lock if there is one; else all of the lock and all
    that are known without the public catalogue, but for local ones, whose lists are one
    machine's state.

    Raises:
        UsageError: A name is unknown, nothing is left, or the lock lacks what a provider is
            that is not selected.
    """
    wanted = set(_resolve(settings, settings.select, known)) or _default_selection(
        settings, known, catalog
    )
    selected = wanted - set(_resolve(settings, settings.skip, known))
    if not selected:
        hint = f"list them: {settings.command_without_lock('providers')}"
        raise UsageError("no provider is selected", hint=hint)
    _refuse_undescribed(settings, known, catalog, selected)
    return tuple(sorted(selected))


def _refuse_undescribed(
    settings: Settings, known: Known, catalog: Catalog, selected: Collection[ProviderId]
) -> None:
    """Refuse a run that leaves the lock without a word on a provider that it has."""
    for key in sorted(catalog.providers.keys() - set(selected)):
        if known[key].config.is_custom and not _describes_itself(catalog.providers[key]):
            raise UsageError(
                f"the lock does not say yet what `{key}` is, which {settings.config_path} does",
                hint=f"write it down first: {settings.command('-p', key)}",
            )


def find_provider(settings: Settings, name: str, known: Known) -> ProviderId:
    """Return the provider of a name: an exact id, else any spelling of id or variant.

    Raises:
        UsageError: There is none, or several are spelled alike.
    """
    return next(_resolve(settings, [name], known))


def _default_selection(settings: Settings, known: Known, catalog: Catalog) -> set[ProviderId]:
    if settings.offline and catalog.providers:
        return set(catalog.providers)
    asked = {
        key
        for key, one in known.items()
        if one.config.is_custom
        or key in settings.unplaced
        or not (one.config.is_local or one.described)
    }
    return asked | set(catalog.providers)


def unknown_names(settings: Settings, known: Known) -> tuple[str, ...]:
    """Return what was selected or skipped by a name that no provider has."""
    folded = _by_folded_name(known)
    names = (*settings.select, *settings.skip)
    return tuple(name for name in names if not _matches(name, known, folded))


def _resolve(settings: Settings, names: Iterable[str], known: Known) -> Iterator[ProviderId]:
    """Yield the providers of these names: an exact id, else any spelling of id or variant."""
    folded = _by_folded_name(known)
    found = {name: _matches(name, known, folded) for name in names}
    if unknown := [name for name, matches in found.items() if not matches]:
        raise unknown_error(settings, unknown, known)
    for name, matches in found.items():
        if len(matches) > 1:
            raise UsageError(f"`{shown(name)}` may be any of {', '.join(sorted(matches))}")
        yield from matches


def unknown_error(settings: Settings, names: Iterable[str], known: Known) -> UsageError:
    """Return an error that names the nearest providers of each unknown name."""
    folded = _by_folded_name(known)
    near = (f"`{shown(name)}` is not a provider{nearest(_fold(name), folded)}"
            for name in sorted(set(names)))  # fmt: skip
    every = ["--all"] if any(one.described for one in known.values()) else []
    hint = f"list them: {settings.command_without_lock('providers', *every)}"
    return UsageError("; ".join(near), hint=hint)


def unplaced_error(settings: Settings, known: Known) -> ConfigError | None:
    """Return an error that names the tables of nobody's, with the nearest providers."""
    faults = tuple(unplaced_faults(settings.unplaced.keys() - known.keys(), known))
    if not faults:
        return None
    return ConfigError(f"{settings.config_path} cannot be used\n  " + "\n  ".join(faults))


def _matches(
    name: str, known: Known, folded: Mapping[str, set[ProviderId]]
) -> Collection[ProviderId]:
    exact = ProviderId(name)
    return {exact} if exact in known else folded.get(_fold(name), frozenset())


def _by_folded_name(known: Known) -> Mapping[str, set[ProviderId]]:
    folded: dict[str, set[ProviderId]] = {}
    for key, one in known.items():
        for name in (key, one.config.variant):
            folded.setdefault(_fold(name), set()).add(key)
    for key, one in known.items():
        if one.config.models_dev:  # what the public catalogue calls it, if nobody else is called so
            folded.setdefault(_fold(one.config.models_dev), {key})
    return folded


def _fold(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "").replace(".", "")
