"""A catalog to a lock: one JSON object a line, sorted by provider and id."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gen_models.catalog import DEFAULT_RUST, Catalog
from gen_models.lock.lines import (
    LOCK_VERSION,
    EndLine,
    HeaderLine,
    Line,
    ModelLine,
    ProviderLine,
    RemovedLine,
)
from gen_models.overrides import NO_OVERRIDES
from gen_models.text import escaped_json

__all__ = ["dumps"]

_encoder = msgspec.json.Encoder()


def dumps(catalog: Catalog) -> bytes:
    """Return the lock of a catalog; equal catalogs give equal bytes, in any order.

    What a reader of the file could not see, from a lock that somebody else wrote, is escaped.
    """
    rust = catalog.rust if catalog.rust != DEFAULT_RUST else None
    header = HeaderLine(version=LOCK_VERSION, rust=rust)
    content = _encoder.encode_lines([header, *_body(catalog), EndLine()])
    if _is_plain(content):
        return content
    return b"".join(map(_escaped, content.splitlines(keepends=True)))


def _is_plain(content: bytes) -> bool:
    return content.isascii() and b"\x7f" not in content


def _escaped(line: bytes) -> bytes:
    return line if _is_plain(line) else escaped_json(line.decode()).encode()


def _body(catalog: Catalog) -> Iterator[Line]:
    for _, record in sorted(catalog.providers.items()):
        yield ProviderLine(
            id=record.id,
            source=record.source,
            obtained=record.obtained,
            overrides=record.overrides if record.overrides != NO_OVERRIDES else None,
            described=record.described,
        )
        for model in sorted(record.models, key=lambda model: model.id):
            yield ModelLine(
                provider=record.id,
                id=model.id,
                variant=model.variant,
                obtained=model.obtained,
                missing_since=model.missing_since,
                facts=model.facts,
            )
        for gone in sorted(record.removed, key=lambda gone: gone.id):
            yield RemovedLine(
                provider=record.id,
                id=gone.id,
                variant=gone.variant,
                removed_on=gone.removed_on,
            )
