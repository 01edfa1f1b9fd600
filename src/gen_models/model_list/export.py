"""Models for programs and for spreadsheets. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

import msgspec

from gen_models.catalog import Facts
from gen_models.model_list.records import Listed

__all__ = ["models_csv", "models_json"]

_FACTS = tuple(name for name in Facts.__struct_fields__ if name != "kind")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def models_json(models: Iterable[Listed]) -> str:
    """Return a JSON list of objects; what is not known is null."""
    rows = [_row(one) for one in models]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode() + "\n"


def _row(one: Listed) -> dict[str, Any]:
    return {
        "provider": one.provider.id,
        "id": one.model.id,
        "variant": one.model.variant,
        "kind": one.kind,
        "missing_since": one.model.missing_since,
        **{name: getattr(one.facts, name) for name in _FACTS},
    }


def models_csv(models: Iterable[Listed]) -> str:
    """Return the same as CSV with a heading; several words of a cell are joined by `+`.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, ids such as
    `@cf/…` too; exact ids are in the JSON.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["provider", "id", "variant", "kind", "missing_since", *_FACTS])
    for one in models:
        writer.writerow(map(_cell, _row(one).values()))
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "+".join(value) if isinstance(value, tuple) else str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
