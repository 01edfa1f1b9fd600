"""Which models are wanted. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from gen_models.catalog import VARIABLE, Facts
from gen_models.choice import Kind
from gen_models.model_list.records import Listed

__all__ = ["CAPABILITIES", "Query", "can", "is_deprecated", "matching"]

_TAKES: Mapping[str, str] = {"vision": "image", "audio": "audio", "video": "video", "pdf": "pdf"}
"""Capabilities that are inputs which a model takes."""

CAPABILITIES = ("reasoning", "tool_call", "structured_output", *_TAKES)


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What a model must be; None and nothing ask for nothing, and unknown meets nothing.

    `search` is a part of the id or the name, in any case. `capabilities` must all be there.
    Neither input nor output may cost more than `max_usd_per_mtok`. `is_deprecated` is also
    met by a model that is missing from its provider's list, or has a day on which it retires.
    """

    search: str = ""
    kind: Kind | None = None
    capabilities: tuple[str, ...] = ()
    max_usd_per_mtok: Decimal | None = None
    min_context_tokens: int | None = None
    is_deprecated: bool | None = None


def matching(models: Iterable[Listed], query: Query) -> tuple[Listed, ...]:
    """Return the models that meet a query, in their order."""
    return tuple(one for one in models if _meets(one, query))


def _meets(one: Listed, query: Query) -> bool:
    facts = one.facts
    return (
        _is_found(one, query.search.casefold())
        and query.kind in (None, one.kind)
        and all(can(facts, capability) for capability in query.capabilities)
        and _costs_at_most(facts, query.max_usd_per_mtok)
        and (facts.context_tokens or 0) >= (query.min_context_tokens or 0)
        and query.is_deprecated in (None, is_deprecated(one))
    )


def _is_found(one: Listed, part: str) -> bool:
    return part in one.model.id.casefold() or part in (one.facts.name or "").casefold()


def can(facts: Facts, capability: str) -> bool:
    """Return whether a model is known to have one of the `CAPABILITIES`."""
    if capability in _TAKES:
        return _TAKES[capability] in (facts.input_modalities or ())
    return getattr(facts, capability) is True


def _costs_at_most(facts: Facts, usd: Decimal | None) -> bool:
    prices = (facts.input_usd_per_mtok, facts.output_usd_per_mtok)
    return usd is None or all(
        price is not None and price != VARIABLE and Decimal(price) <= usd for price in prices
    )


def is_deprecated(one: Listed) -> bool:
    """Return whether a model is on its way out, as far as anybody said."""
    return bool(one.facts.deprecated or one.facts.retires or one.model.missing_since)
