"""What the catalogues on this machine say of a model, and their days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from gen_models.catalog import Facts, Source
from gen_models.config import Settings
from gen_models.consultation import as_cached, read_cached
from gen_models.embedded import embedded_catalog
from gen_models.model_list.records import Listed

__all__ = ["Dated", "StillSaid", "still_said"]


class Dated(msgspec.Struct, frozen=True, kw_only=True):
    """What a source says of a model in a document that is at hand, and the document's day."""

    facts: Facts
    day: str


StillSaid: TypeAlias = Mapping[Source, Dated]
"""The documents at hand, by source."""


def still_said(settings: Settings, one: Listed) -> StillSaid:
    """Return what the embedded catalog says of a model, and the public one as it is cached."""
    embedded = embedded_catalog()
    facts = embedded.providers.get(one.provider.id, {}).get(one.model.id, Facts())
    found = {Source.EMBEDDED: Dated(facts=facts, day=str(embedded.date))}
    catalogue = as_cached(read_cached(settings))
    name = one.provider.id if one.record.described else one.provider.models_dev
    models = catalogue.models_of(name)
    if models is not None and catalogue.day is not None:
        facts = models.of([one.model.id]).get(one.model.id, Facts())
        found[Source.CATALOG] = Dated(facts=facts, day=catalogue.day)
    return found
