"""The kinds of lines of a lock; each is a JSON object that says its `type`."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from gen_models.catalog import Facts, Source
from gen_models.described import Described
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId
from gen_models.rust_settings import RustSettings

__all__ = [
    "LOCK_NAME",
    "LOCK_VERSION",
    "EndLine",
    "HeaderLine",
    "Line",
    "ModelLine",
    "ProviderLine",
    "RemovedLine",
]

LOCK_NAME = "gen-models.lock"
LOCK_VERSION = 2


class _Line(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag_field="type",
):
    """One line; the subclasses are the kinds of lines."""


class HeaderLine(_Line, frozen=True, tag="lock", kw_only=True):
    """The first line: the version of the format, and what was chosen of the Rust."""

    version: int
    rust: RustSettings | None = None


class ProviderLine(_Line, frozen=True, tag="provider", kw_only=True):
    """A provider; the lines of its models follow."""

    id: ProviderId
    source: Source
    obtained: str
    overrides: Overrides | None = None
    described: Described | None = None


class ModelLine(_Line, frozen=True, tag="model", kw_only=True):
    """A model of a provider that stands before it."""

    provider: ProviderId
    id: WireId
    variant: RustIdent
    obtained: str | None = None
    missing_since: str | None = None
    facts: dict[Source, Facts] = {}


class RemovedLine(_Line, frozen=True, tag="removed", kw_only=True):
    """A model that is gone, whose name nobody else may take."""

    provider: ProviderId
    id: WireId
    variant: RustIdent
    removed_on: str


class EndLine(_Line, frozen=True, tag="end", kw_only=True):
    """The last line: the lock is whole."""


Line: TypeAlias = HeaderLine | ProviderLine | ModelLine | RemovedLine | EndLine
