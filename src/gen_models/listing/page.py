"""One answer's bytes to models.

A row whose id no provider could mean is refused by itself; the rest of the listing stands.
"""

from __future__ import annotations

import codecs
from fnmatch import fnmatchcase
from typing import NamedTuple

import msgspec

from gen_models.catalog import Facts, FactsById
from gen_models.errors import FetchFailed
from gen_models.kind_words import kind_of_words
from gen_models.listing.document import read_document
from gen_models.listing.envelope import NotUnderstoodError, find_rows, refuse_failure
from gen_models.listing.fields import Row
from gen_models.listing.paging import NextPage, find_next, find_told_rows
from gen_models.listing.shapes import SHAPES, Reader
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig
from gen_models.text import refusal, shown

__all__ = ["MAX_EXAMPLES", "MAX_ROWS", "Listing", "Page", "Refused", "read_page"]

MAX_ROWS = 250_000
"""Most rows that a listing may have; the largest real one has some thousands."""

MAX_EXAMPLES = 20
"""Most refused rows that are kept to be shown."""


class Refused(NamedTuple):
    """A row that was left out: its id (escaped and cut, for display), and why."""

    id: str
    reason: str


class Listing(msgspec.Struct, frozen=True):
    """What a provider lists: its models in its order, each at its first mention.

    `aliases` are ids that a row names as other ids of its model; what counts of one that has
    a row of its own is that row. Of the rows that were not taken, `refused` are the first
    ones that nobody could mean, of `refused_rows` in all, and `excluded_rows` those that the
    registry's globs leave out.
    """

    models: FactsById = {}
    refused: tuple[Refused, ...] = ()
    refused_rows: int = 0
    excluded_rows: int = 0
    aliases: FactsById = {}


class Page(NamedTuple):
    """One answer: what it lists, how many rows that took, and what follows.

    `told_rows` is how many rows all pages together have, where the answer tells that.
    """

    listing: Listing
    rows: int
    next: NextPage | None
    told_rows: int | None = None


def read_page(provider: ProviderConfig, body: bytes, link_next: str | None) -> Page:
    """Return what one answer lists.

    `link_next` is the URL of the `Link` header whose relation is `next`.

    Raises:
        FetchFailed: The body is not JSON or not of the provider's shape, has more than
            `MAX_ROWS`, or says that there is more without saying where.
    """
    reader = SHAPES[provider.shape]
    try:
        document = read_document(body)
        rows = find_rows(
            document,
            reader.rows_at,
            may_omit=reader.may_omit_rows,
            is_only_page=provider.paging == "none",
        )
        refuse_failure(document)
        following = find_next(document, provider.paging, link_next)
    except NotUnderstoodError as error:
        raise FetchFailed(provider.variant, str(error)) from None
    except ValueError:
        raise FetchFailed(provider.variant, _not_json(body)) from None
    if len(rows) > MAX_ROWS:
        raise FetchFailed(provider.variant, f"its listing has more than {MAX_ROWS:,} rows")
    told_rows = find_told_rows(document, provider.paging)
    return Page(_listing(provider, rows), len(rows), following, told_rows)


def _not_json(body: bytes) -> str:
    start = body.removeprefix(codecs.BOM_UTF8).lstrip()[:15].lower()
    if not start:
        return "the answer is empty"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        return "the answer is a web page, not JSON"
    return "the answer is not JSON, or is cut off"


def _listing(provider: ProviderConfig, rows: list[object]) -> Listing:
    reader = SHAPES[provider.shape]
    models: dict[WireId, Facts] = {}
    refused: list[Refused] = []
    aliases: dict[WireId, Facts] = {}
    excluded = 0
    for number, row in enumerate(rows, start=1):
        wire_id = reader.wire_id(row) if isinstance(row, dict) else None
        if not isinstance(row, dict) or wire_id is None:
            refused.append(Refused(f"row {number}", "it has no id that is a string"))
        elif reason := refusal(wire_id):
            refused.append(Refused(shown(wire_id, limit=60), reason))
        elif reader.is_private(row) or _is_excluded(provider, wire_id):
            excluded += 1
        elif wire_id not in models:
            known = models[WireId(wire_id)] = _facts(reader, row, WireId(wire_id))
            for alias in reader.aliases(row):
                if not _is_excluded(provider, alias):
                    aliases.setdefault(alias, _of_alias(known, WireId(wire_id)))
    return Listing(models, tuple(refused[:MAX_EXAMPLES]), len(refused), excluded, aliases)


def _of_alias(known: Facts, wire_id: WireId) -> Facts:
    return msgspec.structs.replace(known, alias_of=known.alias_of or wire_id)


def _facts(reader: Reader, row: Row, wire_id: WireId) -> Facts:
    """Return what a row says; what it calls chat may be told by its id to be none.

    Guards and the like answer in text too. What calls tools converses, whatever it is called.
    """
    said = reader.facts(row)
    other = kind_of_words(wire_id) if said.kind == "chat" and not said.tool_call else None
    return said if other is None else msgspec.structs.replace(said, kind=other)


def _is_excluded(provider: ProviderConfig, wire_id: str) -> bool:
    return any(fnmatchcase(wire_id, glob) for glob in provider.exclude)
