"""The models of the lock; of a provider that it does not have, those that came with us."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from gen_models import lock, write
from gen_models.catalog import Catalog, Facts, Model, ProviderRecord
from gen_models.choice import Kind
from gen_models.config import ProviderSettings, Settings
from gen_models.embedded import embedded_catalog
from gen_models.errors import UsageError
from gen_models.kinds import kind_of
from gen_models.lifecycle import Grace
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.selection import Known, find_provider, known_with_lock
from gen_models.sources import Policy, settle
from gen_models.text import shown
from gen_models.words import nearest

__all__ = ["Listed", "find_model", "listed_models", "readable"]


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A model of a provider. `is_locked` says that it stands in the lock.

    `facts` is all that is known of it, best source first, with nothing in it that a terminal
    obeys; `kind` is what that makes of it.
    """

    provider: ProviderConfig
    record: ProviderRecord
    model: Model
    facts: Facts
    kind: Kind | None
    is_locked: bool


def listed_models(settings: Settings, provider: str | None) -> tuple[Listed, ...]:
    """Return the models of a provider, or of all, sorted by provider and id.

    All are those of the lock; where there is none, those of the embedded catalog.

    Raises:
        LockError: The lock is damaged.
        UsageError: No provider has that name, or nothing is known of its models.
    """
    path = settings.output / lock.LOCK_NAME
    content = write.read_file(path)
    catalog = Catalog() if content is None else lock.loads(content, write.shown_path(path))
    known = known_with_lock(settings, catalog)
    if provider is None:
        return tuple(_models(known, catalog, sorted(catalog.providers or known)))
    provider_id = find_provider(settings, provider, known)
    models = tuple(_models(known, catalog, [provider_id]))
    if not models and provider_id not in catalog.providers:
        raise UsageError(
            f"neither the lock nor the embedded catalog has a model of `{provider_id}`",
            hint=f"ask it: {settings.command('-p', provider_id)}",
        )
    return models


def _models(known: Known, catalog: Catalog, ids: Iterable[ProviderId]) -> Iterator[Listed]:
    for provider_id in ids:
        one = known[provider_id]
        locked = catalog.providers.get(provider_id)
        record = locked or _embedded(one)
        if record is None:
            continue
        for model in record.models:
            facts = readable(model.known)
            yield Listed(
                provider=one.config,
                record=record,
                model=model,
                facts=facts,
                kind=kind_of(model.id, facts),
                is_locked=locked is not None,
            )


def _embedded(provider: ProviderSettings) -> ProviderRecord | None:
    """Return what a first run without a network would know of a provider."""
    embedded = embedded_catalog()
    policy = Policy(
        is_offline=True,
        allows_fallback=True,
        embedded=embedded,
        now=embedded.obtained,
        grace=Grace(today=str(embedded.date)),
    )
    return settle(provider, None, None, policy).record


def readable(facts: Facts) -> Facts:
    """Return facts whose texts hold no character that cannot be seen; a lock may be edited."""
    texts = {
        name: shown(value) if isinstance(value, str) else tuple(map(shown, value))
        for name in Facts.__struct_fields__
        if isinstance(value := getattr(facts, name), (str, tuple))
    }
    return msgspec.structs.replace(facts, **texts)


def find_model(settings: Settings, models: Sequence[Listed], name: str) -> Listed:
    """Return the model of an id, or of a variant's name.

    Raises:
        UsageError: There is none; the message names the nearest ids, or the day on which it
            was removed.
    """
    by_name: dict[str, Listed] = {}
    for one in models:
        by_name.setdefault(one.model.variant, one)
        by_name[one.model.id] = one
    if name in by_name:
        return by_name[name]
    for gone in (gone for one in models[:1] for gone in one.record.removed):
        if name in (gone.id, gone.variant):
            raise UsageError(
                f"`{gone.id}` is in the enum no longer: it was removed on {gone.removed_on}"
            )
    provider = models[0].provider if models else None
    of = f" of {provider.variant}" if provider else ""
    near = nearest(name, [one.model.id for one in models])
    raise UsageError(
        f"`{shown(name)}` is not a model{of}{near}",
        hint=f"list them: {settings.command('models', provider.id)}" if provider else None,
    )
