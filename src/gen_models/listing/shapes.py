"""How an answer is read: where its rows stand, and what a row says. One shape, one entry.

    shape        rows                               id
    openai       {"data": [...]}                    id
    openrouter   {"data": [...]}                    id
    zenmux       {"data": [...]}                    id
    mistral      {"data": [...]}, a row per alias   id, aliases
    xai          {"data": [...]}                    id, aliases
    anthropic    {"data": [...]}                    id
    gemini       {"models": [...]}                  name, less "models/"
    huggingface  [...]                              id

An answer that is not of its shape is refused as a whole. Unknown fields of a row are
ignored, and so is a known field of an unexpected type: what is not understood is unknown.

Source of the shapes: each provider's documentation and SDK, checked 2026-11.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gen_models.catalog import Facts
from gen_models.listing.fields import Row, count, day, identifier, identifiers, inner, text
from gen_models.naming import WireId
from gen_models.registry import Shape

__all__ = ["SHAPES", "NotUnderstoodError", "Reader", "find_rows", "kind_of"]


class NotUnderstoodError(Exception):
    """The answer is not of the expected shape; the text says how."""


class Reader(NamedTuple):
    """How a shape is read.

    `rows_at` is the member that holds the rows; None where the answer is the list itself.
    `aliases` are other ids of the model of a row, which need not be rows themselves.
    """

    rows_at: str | None
    wire_id: Callable[[Row], str | None]
    facts: Callable[[Row], Facts]
    aliases: Callable[[Row], tuple[WireId, ...]] = lambda _: ()
    may_omit_rows: bool = False


def find_rows(document: object, reader: Reader, *, is_only_page: bool) -> list[object]:
    """Return the rows of an answer.

    Raises:
        NotUnderstoodError: There is no list where this shape has one.
    """
    rows = document
    if reader.rows_at is not None:
        rows = _member(document, reader, is_only_page=is_only_page)
    if isinstance(rows, list):
        return rows
    where = f"`{reader.rows_at}`" if reader.rows_at else "the answer"
    raise NotUnderstoodError(f"{where} is {kind_of(rows)} where a list of models was expected")


def _member(document: object, reader: Reader, *, is_only_page: bool) -> object:
    """Return a member; Gemini says nothing, and Ollama null, where there is nothing to list.

    Among several pages null is no such answer: something is missing.
    """
    if not isinstance(document, dict):
        raise NotUnderstoodError(f"the answer is {kind_of(document)} where an object was expected")
    if reader.rows_at not in document:
        if reader.may_omit_rows:
            return []
        raise NotUnderstoodError(f"the answer has no `{reader.rows_at}`")
    rows: object = document[reader.rows_at]
    return [] if rows is None and is_only_page else rows


def kind_of(value: object) -> str:
    """Return what a JSON value is, as a person says it."""
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}
    return "null" if value is None else kinds.get(type(value), "a number")


def _plain_id(row: Row) -> str | None:
    wire_id = row.get("id")
    return wire_id if isinstance(wire_id, str) else None


def _gemini_id(row: Row) -> str | None:
    name = row.get("name")
    return name.removeprefix("models/") if isinstance(name, str) else None


def _listed_aliases(row: Row) -> tuple[WireId, ...]:
    return identifiers(row, "aliases")


# --- facts of a row


def _openai(row: Row) -> Facts:
    return Facts(
        name=text(row, "display_name", "name"),
        context_tokens=count(row, "context_length", "context_window"),
        max_output_tokens=count(row, "max_completion_tokens"),
        retires=day(row, "shutdown_date"),
    )


def _openrouter(row: Row) -> Facts:
    return Facts(
        name=text(row, "name"),
        context_tokens=count(row, "context_length"),
        max_output_tokens=count(inner(row, "top_provider"), "max_completion_tokens"),
        knowledge=day(row, "knowledge_cutoff"),
        retires=day(row, "expiration_date"),
        alias_of=identifier(inner(row, "alias_target"), "slug"),
    )


def _zenmux(row: Row) -> Facts:
    return Facts(
        name=text(row, "display_name"),
        context_tokens=count(row, "context_length"),
        released=day(row, "publish_time"),
    )


def _mistral(row: Row) -> Facts:
    canonical = identifier(row, "name")
    return Facts(
        context_tokens=count(row, "max_context_length"),
        retires=day(row, "deprecation"),
        replacement=identifier(row, "deprecation_replacement_model"),
        alias_of=canonical if canonical != row.get("id") else None,
    )


def _anthropic(row: Row) -> Facts:
    return Facts(
        name=text(row, "display_name"),
        context_tokens=count(row, "max_input_tokens"),
        max_output_tokens=count(row, "max_tokens"),
        released=day(row, "created_at"),
        deprecated=True if row.get("lifecycle") == "deprecated" else None,
        retires=day(row, "retires_at"),
    )


def _gemini(row: Row) -> Facts:
    return Facts(
        name=text(row, "displayName"),
        context_tokens=count(row, "inputTokenLimit"),
        max_output_tokens=count(row, "outputTokenLimit"),
    )


def _no_facts(_row: Row) -> Facts:
    return Facts()


SHAPES: Mapping[Shape, Reader] = {
    "openai": Reader("data", _plain_id, _openai),
    "openrouter": Reader("data", _plain_id, _openrouter),
    "zenmux": Reader("data", _plain_id, _zenmux),
    "mistral": Reader("data", _plain_id, _mistral, _listed_aliases),
    "xai": Reader("data", _plain_id, _openai, _listed_aliases),
    "anthropic": Reader("data", _plain_id, _anthropic),
    "gemini": Reader("models", _gemini_id, _gemini, may_omit_rows=True),
    "huggingface": Reader(None, _plain_id, _no_facts),
}
