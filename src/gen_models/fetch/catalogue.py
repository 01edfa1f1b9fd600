"""The public catalogue: one conditional request, which carries no key."""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlsplit

from pyreqwest.client import SyncClient
from pyreqwest.http import HeaderMap, Url

from gen_models.errors import FetchFailed
from gen_models.fetch.answer import MEBIBYTE, Limits, Session, get, header
from gen_models.listing import CATALOGUE_NAME
from gen_models.naming import RustIdent
from gen_models.registry import NoAuth, ProviderConfig, ProviderId

__all__ = ["CatalogueAnswer", "CatalogueQuestion", "Unchanged", "Validators", "fetch_catalogue"]

_PATIENCE_S = 10.0
_MAX_BYTES = 16 * MEBIBYTE
_ATTEMPTS = 2
_LONGEST_VALIDATOR = 1024


class Validators(NamedTuple):
    """What tells a server which version is known here already."""

    etag: str | None = None
    last_modified: str | None = None


class CatalogueQuestion(NamedTuple):
    """Where the catalogue is, and the version of it that is known."""

    url: str
    known: Validators = Validators()


class CatalogueAnswer(NamedTuple):
    """The catalogue as it came; `date` is what the server says that the time is."""

    body: bytes
    validators: Validators
    date: str | None


class Unchanged(NamedTuple):
    """The known version is the current one."""


def fetch_catalogue(
    client: SyncClient, question: CatalogueQuestion, timeout_s: float
) -> CatalogueAnswer | Unchanged:
    """Return the catalogue, unless the known version is still the current one.

    It only adds to what is known, and so it gets less time than a provider.

    Raises:
        FetchFailed: It could not be had whole and in time.
    """
    limits = Limits(
        timeout_s=min(timeout_s, _PATIENCE_S),
        max_answer_bytes=_MAX_BYTES,
        max_bytes=_MAX_BYTES * _ATTEMPTS,
        max_attempts=_ATTEMPTS,
    )
    session = Session(
        client=client,
        provider=_as_provider(question.url),
        key=None,
        headers=_conditions(question.known),
        limits=limits,
        deadline=time.monotonic() + limits.timeout_s,
        bytes_left=limits.max_bytes,
        accepted=frozenset({HTTPStatus.OK, HTTPStatus.NOT_MODIFIED}),
    )
    try:
        answer = get(session, _url(question.url))
    except TimeoutError:
        raise session.failure(f"no complete answer within {limits.timeout_s:g} s") from None
    if answer.status == HTTPStatus.OK:
        return CatalogueAnswer(
            answer.body,
            Validators(_kept(answer.headers, "ETag"), _kept(answer.headers, "Last-Modified")),
            _kept(answer.headers, "Date"),
        )
    if question.known == Validators():
        raise session.failure("it says that nothing has changed, to one who knows nothing")
    return Unchanged()


def _as_provider(url: str) -> ProviderConfig:
    """Return what messages of `answer` and `failures` speak of."""
    parts = urlsplit(url)
    return ProviderConfig(
        id=ProviderId("models-dev"),
        variant=RustIdent(CATALOGUE_NAME),
        name=CATALOGUE_NAME,
        base_url=f"{parts.scheme}://{parts.netloc}",
        models_endpoint=parts.path,
        auth_method=NoAuth(),
        key="none",
    )


def _url(text: str) -> Url:
    try:
        return Url(text)
    except ValueError:
        raise FetchFailed(CATALOGUE_NAME, "its address is not valid") from None


def _conditions(known: Validators) -> dict[str, str]:
    said = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in said.items() if value}


def _kept(headers: HeaderMap, name: str) -> str | None:
    """Return a header, if it is one that can be sent back."""
    value = header(headers, name)
    is_short = value is not None and value.isprintable() and len(value) <= _LONGEST_VALIDATOR
    return value if value and is_short else None
