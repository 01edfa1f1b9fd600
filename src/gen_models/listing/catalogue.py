"""The public models.dev catalogue: one document to providers, and their models to facts.

    {"groq": {"id": "groq", "name": …, "api": …, "env": […], "npm": …, "models": {<path>: {…}}}}

Strict for the document: what is not JSON, not an object, or holds no provider is refused as a
whole. Tolerant for the rest: a provider without models, and a model that nobody could mean, is
left out by itself, and a field of an unexpected type is unknown.

Oddities of the data, each of them tested:

- A path is the wire id, but for three providers (`_SPELLINGS`). Their entries tell facts of
  ids that are known from elsewhere, and list none.
- A limit of 0 is unknown, and so is one of 99,999,999, which stands for none.
- Prices carry the noise of binary fractions (0.049999999999999996), which is rounded away.
- Prices of the cache have a second spelling (`cached_input`, `cache_input`, `cached_write`).
- A release on 1970-01-01 is unknown.

Source: https://models.dev/api.json, 147 providers with 5,276 models, checked 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Context, Decimal, InvalidOperation, Overflow, Underflow
from functools import cached_property
from typing import TypeAlias

import msgspec

from gen_models.catalog import Facts, FactsById
from gen_models.errors import FetchFailed
from gen_models.listing.document import read_document
from gen_models.listing.envelope import NotUnderstoodError
from gen_models.listing.fields import Row, count, day, inner, text
from gen_models.naming import WireId
from gen_models.prices import price
from gen_models.registry import ProviderId, provider_id_fault
from gen_models.text import refusal

__all__ = [
    "CATALOGUE_NAME",
    "CatalogueModels",
    "CatalogueProvider",
    "PublicCatalogue",
    "catalogue_key",
    "parse_catalogue",
]

CATALOGUE_NAME = "models.dev"
"""What messages call the catalogue."""

_MAX_PROVIDERS = 10_000
_NO_LIMIT = 99_999_999
_EXACT = Context(prec=12, traps=[InvalidOperation, Overflow, Underflow])
"""Real prices have up to 9 digits, and the noise begins with the 16th."""

Spelling: TypeAlias = Callable[[str], str]

_SPELLINGS: Mapping[str, Spelling] = {
    "ovhcloud": str.lower,
    "poe": lambda name: name.rpartition("/")[2].lower(),
    "venice": lambda name: name.replace("/", "-"),
}
"""What makes a wire id and its path equal, where they differ: OVHcloud's paths are lower-cased,
Poe's have a vendor before a lower-cased name, Venice's have `-` for `/`.
"""


class CatalogueModels(msgspec.Struct, frozen=True):
    """What the catalogue says of a provider's models, by path.

    `spelling` is None where a path is the wire id.
    """

    by_path: FactsById = {}
    spelling: Spelling | None = None

    @property
    def listed(self) -> FactsById:
        """The models by wire id; nothing where the wire ids are not known."""
        return self.by_path if self.spelling is None else {}

    def of(self, wire_ids: Iterable[WireId]) -> FactsById:
        """Return what is said of these models, and of those that are listed."""
        if self.spelling is None:
            return self.by_path
        found = {wire_id: self.by_path.get(WireId(self.spelling(wire_id))) for wire_id in wire_ids}
        return {wire_id: facts for wire_id, facts in found.items() if facts is not None}


class CatalogueProvider(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A provider of the catalogue, as it is described there; all of it is foreign text.

    `api` is where its API is, `package` the client library for it, `rows` its models by path.
    """

    key: str
    name: str
    website: str | None
    api: str | None
    package: str | None
    env_vars: tuple[str, ...]
    rows: Mapping[str, object]

    @cached_property
    def models(self) -> CatalogueModels:
        """What is said of each model, but for those that nobody could mean."""
        spelling = _SPELLINGS.get(self.key)
        respelled: Spelling = spelling or str
        by_path = {
            WireId(respelled(path)): _facts(row)
            for path, row in self.rows.items()
            if isinstance(row, dict) and refusal(path) is None
        }
        return CatalogueModels(by_path, spelling)


PublicCatalogue: TypeAlias = Mapping[ProviderId, CatalogueProvider]
"""The providers of the catalogue, sorted, by the id that they have here."""


def catalogue_key(name: str) -> ProviderId:
    """Return a name of the catalogue as the id of a provider: `wafer.ai` is `wafer-ai`."""
    return ProviderId(re.sub(r"[._]", "-", name.lower()))


def parse_catalogue(body: bytes) -> PublicCatalogue:
    """Return the providers of the catalogue's document.

    Raises:
        FetchFailed: It is not such a document.
    """
    try:
        document = read_document(body, fraction=Decimal)
    except NotUnderstoodError as error:
        raise FetchFailed(CATALOGUE_NAME, str(error)) from None
    except ValueError:
        raise FetchFailed(CATALOGUE_NAME, "what came is not JSON, or is cut off") from None
    if not isinstance(document, dict):
        raise FetchFailed(CATALOGUE_NAME, "what came is not a catalogue of providers")
    found: dict[ProviderId, CatalogueProvider] = {}
    for key, entry in sorted(document.items()):
        has_models = isinstance(entry, dict) and inner(entry, "models")
        if has_models and provider_id_fault(catalogue_key(key)) is None:
            found.setdefault(catalogue_key(key), _provider(key, entry))
    if not found:
        raise FetchFailed(CATALOGUE_NAME, "what came names no provider")
    if len(found) > _MAX_PROVIDERS:
        raise FetchFailed(CATALOGUE_NAME, f"it has more than {_MAX_PROVIDERS:,} providers")
    return found


def _provider(key: str, entry: Row) -> CatalogueProvider:
    env = entry.get("env")
    variables = env if isinstance(env, list) else []
    return CatalogueProvider(
        key=key,
        name=text(entry, "name") or key,
        website=_exact(entry, "doc"),
        api=_exact(entry, "api"),
        package=_exact(entry, "npm"),
        env_vars=tuple(name for name in variables if isinstance(name, str)),
        rows=inner(entry, "models"),
    )


def _exact(row: Row, key: str) -> str | None:
    """Return a text as it is, if it is one that could be meant; an address is never mended."""
    value = row.get(key)
    return value if isinstance(value, str) and refusal(value) is None else None


# --- facts of a model


def _facts(row: Row) -> Facts:
    limit, cost, modalities = inner(row, "limit"), inner(row, "cost"), inner(row, "modalities")
    return Facts(
        name=text(row, "name"),
        context_tokens=_limit(limit, "context"),
        max_input_tokens=_limit(limit, "input"),
        max_output_tokens=_limit(limit, "output"),
        input_modalities=_words(modalities, "input"),
        output_modalities=_words(modalities, "output"),
        reasoning=_claim(row, "reasoning"),
        tool_call=_claim(row, "tool_call"),
        structured_output=_claim(row, "structured_output"),
        input_usd_per_mtok=_usd(cost, "input"),
        output_usd_per_mtok=_usd(cost, "output"),
        cache_read_usd_per_mtok=_usd(cost, "cache_read", "cached_input", "cache_input"),
        cache_write_usd_per_mtok=_usd(cost, "cache_write", "cached_write"),
        released=day(row, "release_date"),
        knowledge=day(row, "knowledge"),
        deprecated=True if row.get("status") == "deprecated" else None,
    )


def _limit(row: Row, key: str) -> int | None:
    tokens = count(row, key)
    return None if tokens == _NO_LIMIT else tokens


def _words(row: Row, key: str) -> tuple[str, ...] | None:
    listed = row.get(key)
    words = {word for word in listed if isinstance(word, str)} if isinstance(listed, list) else ()
    return tuple(sorted(word for word in words if word.isascii() and word.isalnum())) or None


def _claim(row: Row, key: str) -> bool | None:
    value = row.get(key)
    return value if isinstance(value, bool) else None


def _usd(row: Row, *keys: str) -> str | None:
    """Return the first of the keys that holds a price; it is in dollars per million tokens."""
    for key in keys:
        if (usd := price(_without_noise(row.get(key)))) is not None:
            return usd
    return None


def _without_noise(amount: object) -> object:
    """Return an amount without digits that are noise; None where no number is that large."""
    try:
        return _EXACT.plus(amount) if isinstance(amount, Decimal) else amount
    except ArithmeticError:
        return None
