"""The public catalogue in a run: what is cached of it, what is asked, what an answer makes of it.

It only adds to what is known: where it cannot be had, what was cached stands in, else nothing.
"""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

import msgspec

from gen_models import cached, write
from gen_models.cached import Cached
from gen_models.errors import FetchFailed
from gen_models.listing import CatalogueModels, PublicCatalogue, catalogue_key, parse_catalogue
from gen_models.words import plural

if TYPE_CHECKING:
    from gen_models.config import Settings
    from gen_models.fetch import CatalogueAnswer, CatalogueQuestion, Unchanged

__all__ = [
    "NOT_CONSULTED",
    "Consulted",
    "as_cached",
    "conclude",
    "consult",
    "may_ask",
    "question",
    "read_cached",
]

_log = logging.getLogger("gen_models")
_FILE_NAME = "models-dev.json"
_MAX_CACHED_BYTES = 17 * 2**20


class Consulted(msgspec.Struct, frozen=True, kw_only=True):
    """The catalogue as this run has it: its providers, and their day (`YYYY-MM-DD`).

    `failure` is why it is not the current one: then it is what was cached, or nothing.
    """

    providers: PublicCatalogue = {}
    day: str | None = None
    failure: str | None = None

    def models_of(self, name: str | None) -> CatalogueModels | None:
        """Return the models of a provider by its name there; None where it is silent."""
        provider = self.providers.get(catalogue_key(name)) if name else None
        return provider.models if provider else None


NOT_CONSULTED = Consulted()


def may_ask(settings: Settings) -> bool:
    """Return whether the catalogue may be asked."""
    return settings.catalog and not settings.offline


def read_cached(settings: Settings) -> Cached | None:
    """Return the catalogue that an earlier run has left in the user's cache."""
    content = write.read_cache(_FILE_NAME, _MAX_CACHED_BYTES)
    return None if content is None else cached.loads(content, settings.catalog_url)


def question(settings: Settings, known: Cached | None) -> CatalogueQuestion:
    """Return what the catalogue is asked by one who knows this much."""
    from gen_models.fetch import CatalogueQuestion, Validators

    validators = Validators(known.etag, known.last_modified) if known else Validators()
    return CatalogueQuestion(settings.catalog_url, validators)


def as_cached(known: Cached | None) -> Consulted:
    """Return the catalogue as it is cached, without asking whether it is the current one."""
    return _concluded(known, None)


def consult(settings: Settings, known: Cached | None, today: str) -> Consulted:
    """Return the catalogue, asked by itself."""
    from gen_models import fetch

    wanted = fetch.Wanted({}, fetch.Limits(timeout_s=settings.timeout_s))
    answer = fetch.fetch_together(wanted, question(settings, known)).catalogue
    return conclude(settings, known, answer, today)


def conclude(
    settings: Settings,
    known: Cached | None,
    answer: CatalogueAnswer | Unchanged | FetchFailed | None,
    today: str,
) -> Consulted:
    """Return what the catalogue says after its answer, and cache it if it is a new one."""
    from gen_models.fetch import CatalogueAnswer, Unchanged

    match answer:
        case CatalogueAnswer():
            fresh = _to_cache(settings.catalog_url, answer, today)
            concluded = _concluded(fresh, None)
            if concluded.failure is None:
                write.write_cache(_FILE_NAME, cached.dumps(fresh))
                return concluded
            return _concluded(known, concluded.failure)
        case FetchFailed():
            return _concluded(known, answer.reason)
        case Unchanged() | None:
            return _concluded(known, None)


def _concluded(known: Cached | None, failure: str | None) -> Consulted:
    if known is None:
        return Consulted(failure=failure)
    try:
        providers = parse_catalogue(known.body)
    except FetchFailed as error:
        return Consulted(failure=failure or error.reason)
    _log.debug("models.dev: %s, as of %s", plural(len(providers), "provider"), known.day)
    return Consulted(providers=providers, day=known.day, failure=failure)


def _to_cache(url: str, answer: CatalogueAnswer, today: str) -> Cached:
    """Return the answer with its day: when it changed last, else when it was served.

    A day and not a moment, so that two machines that ask on one day write the same.
    """
    validators = answer.validators
    return Cached(
        url=url,
        day=_day(validators.last_modified) or _day(answer.date) or today,
        body=answer.body,
        etag=validators.etag,
        last_modified=validators.last_modified,
    )


def _day(text: str | None) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text or "")
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return moment.astimezone(dt.UTC).date().isoformat()
