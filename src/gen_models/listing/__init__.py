"""One answer's bytes to models: one reader per shape, one per way of paging.

    shape        envelope                           id
    openai       {"data": [...]}                    id
    mistral      {"data": [...]}, a row per alias   id
    anthropic    {"data": [...]}                    id
    gemini       {"models": [...]}                  name, less "models/"
    huggingface  [...]                              id

    paging       the next page
    after_id     has_more, last_id   ->  ?after_id=<last_id>
    page_token   nextPageToken       ->  ?pageToken=<nextPageToken>
    next_url     links.next          ->  that URL
    link         Link: <URL>; rel="next"

A row whose id no provider could mean is refused by itself; an envelope that is not of
its shape refuses the answer. Unknown fields are ignored, and so is a known field of an
unexpected type: what is not understood is unknown.

Source of the shapes: each provider's documentation and SDK, checked 2026-11.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from gen_models.catalog import Facts
from gen_models.errors import FetchFailed
from gen_models.listing.envelope import NextPage, NotUnderstoodError, find_next, find_rows
from gen_models.listing.facts import read_facts
from gen_models.naming import WireId
from gen_models.text import refusal, shown

if TYPE_CHECKING:
    from gen_models.registry import ProviderConfig, Shape

__all__ = ["NextPage", "Page", "Refused", "read_page"]


class Refused(NamedTuple):
    """A row that was left out: its id (escaped and cut, for display), and why."""

    id: str
    reason: str


class Page(NamedTuple):
    """The models of one answer in its own order, first mention first, and what follows."""

    models: Mapping[WireId, Facts]
    refused: tuple[Refused, ...]
    excluded: int
    next: NextPage | None


def read_page(provider: ProviderConfig, body: bytes, link_next: str | None) -> Page:
    """Return what one answer lists.

    `link_next` is the URL of the `Link` header whose relation is `next`.

    Raises:
        FetchFailed: The body is not JSON or not of the provider's shape, or it says that
            there is more without saying where.
    """
    try:
        document: object = json.loads(body)
        rows = find_rows(document, provider)
        following = find_next(document, provider.paging, link_next)
    except RecursionError:
        raise FetchFailed(provider.variant, "the answer is nested too deeply") from None
    except NotUnderstoodError as error:
        raise FetchFailed(provider.variant, str(error)) from None
    except ValueError:
        raise FetchFailed(provider.variant, _not_json(body)) from None
    return _page(provider, rows, following)


def _not_json(body: bytes) -> str:
    start = body.removeprefix(codecs.BOM_UTF8).lstrip()[:15].lower()
    if not start:
        return "the answer is empty"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        return "the answer is a web page, not JSON"
    return "the answer is not JSON, or is cut off"


def _page(provider: ProviderConfig, rows: list[object], following: NextPage | None) -> Page:
    models: dict[WireId, Facts] = {}
    refused: list[Refused] = []
    excluded = 0
    for number, row in enumerate(rows, start=1):
        wire_id = _wire_id(row, provider.shape)
        if wire_id is None:
            refused.append(Refused(f"row {number}", "it has no id that is a string"))
        elif reason := refusal(wire_id):
            refused.append(Refused(shown(wire_id, limit=60), reason))
        elif any(fnmatchcase(wire_id, glob) for glob in provider.exclude):
            excluded += 1
        elif wire_id not in models and isinstance(row, dict):
            models[WireId(wire_id)] = read_facts(row, provider.shape)
    return Page(models, tuple(refused), excluded, following)


def _wire_id(row: object, shape: Shape) -> str | None:
    if not isinstance(row, dict):
        return None
    if shape == "gemini":
        name = row.get("name")
        return name.removeprefix("models/") if isinstance(name, str) else None
    wire_id = row.get("id")
    return wire_id if isinstance(wire_id, str) else None
