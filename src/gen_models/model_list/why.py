"""Each field of one model: what it is, who says so, and when that was obtained. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from gen_models.catalog import Facts, Source
from gen_models.model_list.columns import Column, lines
from gen_models.model_list.dates import StillSaid
from gen_models.model_list.records import Listed, readable

__all__ = ["why_json", "why_text"]


class _Said(msgspec.Struct, frozen=True, kw_only=True):
    """What one source says of a field. `date` is None where nobody knows it.

    `is_hidden` says that a better source knows the field too.
    """

    field: str
    value: object
    source: str
    date: str | None
    is_hidden: bool = False


def _said(one: Listed, still: StillSaid) -> Iterator[_Said]:
    """Yield the known fields in their order, what counts before what it hides."""
    for field in Facts.__struct_fields__:
        is_hidden = False
        for source, facts in one.model.facts.items():
            value = getattr(readable(facts), field)
            if value is not None:
                date = _date(one, still, source, field)
                yield _Said(field=field, value=value, source=source, date=date, is_hidden=is_hidden)
                is_hidden = True
        if field == "kind" and not is_hidden and one.kind:
            yield _Said(field=field, value=one.kind, source="derived", date=None)
    if one.model.missing_since:
        since = one.model.missing_since
        yield _Said(field="missing_since", value=since, source=Source.LIVE, date=since)


def _date(one: Listed, still: StillSaid, source: Source, field: str) -> str | None:
    """Return the day on which a source said what the lock holds, as far as it is known.

    The lock dates what the record's own source says. Of another one the day of the document
    at hand counts if that says the same; a settings file has no date.
    """
    if source is one.record.source:
        return (one.model.obtained or one.record.obtained)[:10]
    if (now := still.get(source)) is None:
        return None
    same = getattr(now.facts, field) == getattr(one.model.facts[source], field)
    return now.day if same else None


def why_text(one: Listed, still: StillSaid, *, width: int | None) -> str:
    """Return a table of fields, below the model's id and its name in Rust."""
    said = tuple(_said(one, still))
    table = lines(
        [
            Column(heading="FIELD", cells=[each.field for each in said]),
            Column(heading="VALUE", cells=[_value(each.value) for each in said]),
            Column(heading="SOURCE", cells=[_source(each) for each in said]),
            Column(heading="DATE", cells=[each.date or "-" for each in said]),
        ],
        width,
    )
    rust = f"ProviderModel{one.provider.variant}::{one.model.variant}"
    rows = table if said else ["nothing more is known of it"]
    return "".join(f"{line}\n" for line in (one.model.id, rust, "", *rows))


def _source(said: _Said) -> str:
    return f"{said.source} (hidden)" if said.is_hidden else said.source


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def why_json(one: Listed, still: StillSaid) -> str:
    """Return the same as a JSON object; the fields are a list, what counts first."""
    document: dict[str, Any] = {
        "provider": one.provider.id,
        "id": one.model.id,
        "variant": one.model.variant,
        "fields": list(_said(one, still)),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"
