"""A line a model, for people. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gen_models.catalog import Facts
from gen_models.model_list.columns import Column, lines
from gen_models.model_list.query import can, is_deprecated
from gen_models.model_list.records import Listed

__all__ = ["models_text"]

_CAN = {
    "reasoning": "reasoning",
    "tool_call": "tools",
    "structured_output": "json",
    "vision": "vision",
}


def models_text(models: Sequence[Listed], *, width: int | None) -> str:
    """Return a table whose lines fit a width; None is as wide as it needs to be.

    The provider is told where there are several. What does not fit goes: names first, then
    limits of output, capabilities, prices; ids are cut last.
    """

    def column(heading: str, cell: Callable[[Listed], str], drop_first: int = 0) -> Column:
        return Column(
            heading=heading,
            cells=tuple(map(cell, models)),
            is_right=heading in _NUMBERS,
            drop_first=drop_first,
        )

    columns = [
        column("MODEL", lambda one: one.model.id),
        column("CONTEXT", lambda one: _count(one.facts.context_tokens), 1),
        column("OUTPUT", lambda one: _count(one.facts.max_output_tokens), 4),
        column("$ IN", lambda one: one.facts.input_usd_per_mtok or "-", 2),
        column("$ OUT", lambda one: one.facts.output_usd_per_mtok or "-", 2),
        column("CAN", _abilities, 3),
        column("NAME", lambda one: _name(one.facts, one.model.id), 5),
    ]
    if len({one.provider.id for one in models}) > 1:
        columns.insert(0, column("PROVIDER", lambda one: one.provider.id))
    return "".join(f"{line}\n" for line in lines(columns, width))


_NUMBERS = {"CONTEXT", "OUTPUT", "$ IN", "$ OUT"}


def _count(tokens: int | None) -> str:
    return "-" if tokens is None else f"{tokens:,}"


def _abilities(one: Listed) -> str:
    words = [word for capability, word in _CAN.items() if can(one.facts, capability)]
    if one.kind not in (None, "chat"):
        words.insert(0, str(one.kind))
    return " ".join([*words, *(["deprecated"] if is_deprecated(one) else [])])


def _name(facts: Facts, wire_id: str) -> str:
    return "" if facts.name in (None, wire_id) else str(facts.name)
