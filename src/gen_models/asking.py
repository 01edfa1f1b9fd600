"""Asking: each selected provider that can be asked, all at once, and the catalogue beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import msgspec

from gen_models.auth import base_url_on_this_machine, find_key
from gen_models.errors import FetchFailed
from gen_models.listing import Listing
from gen_models.registry import ProviderConfig, ProviderId

if TYPE_CHECKING:
    from gen_models.config import ProviderSettings
    from gen_models.fetch import (
        Asked,
        CatalogueAnswer,
        CatalogueQuestion,
        Clients,
        OnProgress,
        Unchanged,
    )

__all__ = ["Answer", "Answers", "Asking", "Unanswered", "ask", "ask_with_catalogue"]


class Unanswered(msgspec.Struct, frozen=True):
    """Why a provider gave no listing, and what can be done about it.

    One that `is_unaskable` could not have been asked by anyone: that is no failure.
    """

    reason: str
    hint: str | None = None
    needs_key: bool = False
    is_unaskable: bool = False


Answer: TypeAlias = Listing | Unanswered | None
"""What became of a provider: its listing, why there is none, or None if nobody is asked."""


class Asking(NamedTuple):
    """How providers are asked: seconds for each, whom to tell, what to do meanwhile, by whom."""

    timeout_s: float
    on_start: Callable[[tuple[ProviderConfig, ...]], None]
    on_progress: OnProgress
    meanwhile: Callable[[], None]
    clients: Clients | None = None


class Answers(NamedTuple):
    """What became of each provider, and of the catalogue, if that was asked."""

    providers: dict[ProviderId, Answer]
    catalogue: CatalogueAnswer | Unchanged | FetchFailed | None


_NO_KEY = Unanswered("no key", needs_key=True)
_REMEMBERED = Unanswered(
    "where it is asked stands only in the lock, and a key does not go there",
    hint="run where gen-models.toml is, or name it with --config",
)
_REMEMBERED_OF_THE_CATALOGUE = Unanswered(
    "where it is asked stands only in the lock, since the catalogue was not to be had",
)


def ask(
    selected: Mapping[ProviderId, ProviderSettings], environ: Mapping[str, str], how: Asking
) -> dict[ProviderId, Answer]:
    """Ask each provider that has the key it needs, all at once; return every answer."""
    return ask_with_catalogue(selected, environ, how, None).providers


def ask_with_catalogue(
    selected: Mapping[ProviderId, ProviderSettings],
    environ: Mapping[str, str],
    how: Asking,
    question: CatalogueQuestion | None,
) -> Answers:
    """Ask the providers, and at the same time the public catalogue, if there is a question."""
    from gen_models import fetch

    ready = {key: _prepared(one, environ) for key, one in selected.items()}
    asked = {key: one for key, one in ready.items() if isinstance(one, fetch.Asked)}
    unasked = {key: one for key, one in ready.items() if isinstance(one, Unanswered)}
    how.on_start(tuple(one.provider for one in asked.values()))
    limits = fetch.Limits(timeout_s=how.timeout_s)
    wanted = fetch.Wanted(asked, limits, how.on_progress, how.meanwhile, how.clients)
    fetched = fetch.fetch_together(wanted, question)
    answers = {key: _answer(result) for key, result in fetched.listings.items()}
    return Answers({**unasked, **answers}, fetched.catalogue)


def _prepared(one: ProviderSettings, environ: Mapping[str, str]) -> Asked | Unanswered:
    """Return how a provider is asked on this machine, or why it cannot be."""
    from gen_models import fetch

    if one.unaskable is not None:
        return Unanswered(one.unaskable, is_unaskable=True)
    key = find_key(one.config, environ)
    if one.described is not None and key is None and one.config.key != "none":
        return _NO_KEY
    if one.is_remembered:
        return _REMEMBERED if one.described is None else _REMEMBERED_OF_THE_CATALOGUE
    if key is None and one.config.key == "required":
        return _NO_KEY
    try:
        return fetch.Asked(one.config.at(base_url_on_this_machine(one.config, environ)), key)
    except FetchFailed as failure:
        return Unanswered(failure.reason, failure.hint)


def _answer(result: Listing | FetchFailed) -> Answer:
    if isinstance(result, FetchFailed):
        return Unanswered(result.reason, result.hint)
    return result
