"""Where the rows of an answer stand, and an answer that is not of its shape."""

from __future__ import annotations

__all__ = ["NotUnderstoodError", "find_rows", "kind_of", "refuse_failure"]


class NotUnderstoodError(Exception):
    """The answer is not of the expected shape; the text says how."""


def find_rows(
    document: object, rows_at: str | None, *, may_omit: bool, is_only_page: bool
) -> list[object]:
    """Return the rows of an answer.

    `rows_at` is the member that holds them, with a dot before one that is further inside, or
    None where the answer is the list itself. Gemini says nothing, and Ollama null, where
    there is nothing to list; among several pages null is no such answer: something is missing.

    Raises:
        NotUnderstoodError: There is no list where this shape has one.
    """
    rows = document
    for name in rows_at.split(".") if rows_at else ():
        if not isinstance(rows, dict):
            raise NotUnderstoodError(_not_an_object(rows, document))
        if name not in rows:
            if may_omit:
                return []
            raise NotUnderstoodError(f"the answer has no `{rows_at}`")
        rows = rows[name]
    if rows_at and rows is None and is_only_page:
        return []
    if isinstance(rows, list):
        return rows
    where = f"`{rows_at}`" if rows_at else "the answer"
    raise NotUnderstoodError(f"{where} is {kind_of(rows)} where a list of models was expected")


def refuse_failure(document: object) -> None:
    """Refuse an answer that has a list, and says that it failed: the list may be half of one.

    Cloudflare and Alibaba say `success`, others `error`. What they say is not quoted.

    Raises:
        NotUnderstoodError: It says so.
    """
    if isinstance(document, dict) and (document.get("success") is False or document.get("error")):
        raise NotUnderstoodError("the answer says that it failed")


def _not_an_object(found: object, document: object) -> str:
    where = "the answer" if found is document else "a part of the answer"
    return f"{where} is {kind_of(found)} where an object was expected"


def kind_of(value: object) -> str:
    """Return what a JSON value is, as a person says it."""
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}
    return "null" if value is None else kinds.get(type(value), "a number")
