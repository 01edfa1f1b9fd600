"""The left half of a run: who is selected, what each said, and what the catalogue adds.

The public catalogue is asked beside the providers. Only where it alone tells who is meant, or
where one is asked, and nothing is cached of it, it is asked before them.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from gen_models.asking import Answer, Asking, ask_with_catalogue
from gen_models.cached import Cached
from gen_models.catalog import Catalog
from gen_models.catalogued import with_catalogue
from gen_models.config import ProviderSettings, Settings
from gen_models.consultation import (
    NOT_CONSULTED,
    Consulted,
    as_cached,
    conclude,
    consult,
    may_ask,
    question,
    read_cached,
)
from gen_models.errors import UsageError
from gen_models.listing import CatalogueModels
from gen_models.registry import ProviderId
from gen_models.selection import (
    Known,
    known_with_lock,
    select_providers,
    unknown_error,
    unknown_names,
    unplaced_error,
)
from gen_models.sources import Catalogued
from gen_models.text import shown
from gen_models.words import some

__all__ = ["Updated", "update"]


class Updated(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to settle: the selected providers, and who said what of them."""

    known: Known
    selected: tuple[ProviderId, ...]
    answers: Mapping[ProviderId, Answer] = {}
    consulted: Consulted = NOT_CONSULTED

    def catalogued(self, today: str) -> Catalogued | None:
        """Return what the catalogue says of the selected providers; no day is after today."""
        if self.consulted.day is None:
            return None
        found = {key: _models(self, key) for key in self.selected}
        obtained = f"{min(self.consulted.day, today)}T00:00:00+00:00"
        said = {key: models for key, models in found.items() if models is not None}
        return Catalogued(obtained=obtained, providers=said)


class _Meant(msgspec.Struct, frozen=True, kw_only=True):
    """Who may be named, with what of the catalogue that took, and whether it was asked for it."""

    known: Known
    consulted: Consulted = NOT_CONSULTED
    was_asked: bool = False


def update(
    settings: Settings, catalog: Catalog, environ: Mapping[str, str], how: Asking, today: str
) -> Updated:
    """Ask whom the settings select, and the catalogue; return all that was said.

    Raises:
        ConfigError: The lock cannot be read as these settings stand.
        UsageError: A name is unknown, or nothing is selected.
    """
    known, stored = known_with_lock(settings, catalog), None
    if may_ask(settings):
        stored = read_cached(settings)
        meant = _meant(settings, known, catalog, stored, today)
    else:
        _refuse_names_of_the_catalogue(settings, known)
        meant = _Meant(known=known)
    _refuse_unplaced(settings, meant)
    selected = _selected(settings, meant, catalog)
    if settings.offline:
        return Updated(known=meant.known, selected=selected)
    wanted = {key: meant.known[key] for key in selected}
    is_of_use = any(map(_is_catalogued, wanted.values()))
    asks = may_ask(settings) and is_of_use and not meant.was_asked
    answers = ask_with_catalogue(wanted, environ, how, question(settings, stored) if asks else None)
    concluded = conclude(settings, stored, answers.catalogue, today) if asks else meant.consulted
    return Updated(
        known=meant.known, selected=selected, answers=answers.providers, consulted=concluded
    )


def _is_catalogued(one: ProviderSettings) -> bool:
    """Return whether the catalogue may know a provider."""
    return one.config.models_dev is not None or one.described is not None


def _meant(
    settings: Settings, known: Known, catalog: Catalog, stored: Cached | None, today: str
) -> _Meant:
    """Return the providers that may be named, with those of the catalogue if any is meant."""
    if not _lacks_catalogue(settings, known, catalog):
        return _Meant(known=known)
    consulted = as_cached(stored)
    wider = with_catalogue(known, consulted.providers, settings)
    if not _lacks_catalogue(settings, wider, catalog):
        return _Meant(known=wider)
    consulted = consult(settings, stored, today)
    wider = with_catalogue(known, consulted.providers, settings)
    return _Meant(known=wider, consulted=consulted, was_asked=True)


def _lacks_catalogue(settings: Settings, known: Known, catalog: Catalog) -> bool:
    """Return whether a name is unknown, or a provider is meant that the lock alone describes."""
    if unknown_names(settings, known) or settings.unplaced.keys() - known.keys():
        return True
    selected = (known[key] for key in select_providers(settings, known, catalog))
    return any(one.described is not None and one.is_remembered for one in selected)


def _selected(settings: Settings, meant: _Meant, catalog: Catalog) -> tuple[ProviderId, ...]:
    try:
        return select_providers(settings, meant.known, catalog)
    except UsageError as error:
        if meant.consulted.failure is None:
            raise
        raise UsageError(
            f"{error.message}; the models.dev catalogue, which knows more of them, "
            f"was not to be had: {meant.consulted.failure}",
            hint=error.hint,
        ) from error


def _refuse_unplaced(settings: Settings, meant: _Meant) -> None:
    """Refuse tables without an address, of providers that nobody knows."""
    error = unplaced_error(settings, meant.known)
    if error is None:
        return
    if not may_ask(settings):
        flag = "--offline" if settings.offline else "--no-catalog"
        error.hint = f"if the models.dev catalogue knows it, run once without {flag}"
    elif meant.consulted.failure is not None:
        error.hint = f"the models.dev catalogue was not to be had: {meant.consulted.failure}"
    raise error


def _refuse_names_of_the_catalogue(settings: Settings, known: Known) -> None:
    """Refuse names that only the catalogue can explain, which is not asked.

    What is cached of it does not count, else a run would depend on the machine.
    """
    if unknown := unknown_names(settings, known):
        stored = read_cached(settings) if settings.catalog else None
        wider = with_catalogue(known, as_cached(stored).providers, settings)
        if still_unknown := unknown_names(settings, wider):
            raise unknown_error(settings, still_unknown, wider)
        raise UsageError(
            f"only the models.dev catalogue knows {some([f'`{shown(one)}`' for one in unknown])}, "
            "and this run does not ask it",
            hint=f"run once without {'--offline' if settings.offline else '--no-catalog'}",
        )


def _models(updated: Updated, provider_id: ProviderId) -> CatalogueModels | None:
    """Return what the catalogue says of a provider's models; None where it is silent."""
    one = updated.known[provider_id]
    return updated.consulted.models_of(provider_id if one.described else one.config.models_dev)
