"""`gen-models.lock`: all that the Rust is generated from, one model a line.

    {"type":"lock","version":1}
    {"type":"provider","id":"groq","source":"live","obtained":"2026-11-22T20:15:00+00:00"}
    {"type":"model","provider":"groq","id":"qwen/qwen3-32b","variant":"Qwen___Qwen3__32b",
     "facts":{"live":{"context_tokens":131072}}}                  (on the line above)
    {"type":"end"}

The lines are JSON objects, sorted by provider and id, each complete in itself: two
branches that add different models merge, a diff reads model by model, and nothing in
it changes unless a fact did. The last line tells a whole file from a truncated one.

The version counts the format. A reader knows every version up to its own; it refuses
a newer one, since writing it back would lose what it does not understand.
"""

from __future__ import annotations

import datetime as dt
import shlex
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source
from gen_models.errors import LockError
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.overrides import NO_OVERRIDES, Overrides, override_faults
from gen_models.registry import ProviderId, provider_id_fault
from gen_models.text import refusal, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LOCK_NAME", "LOCK_VERSION", "dumps", "loads"]

LOCK_NAME = "gen-models.lock"
LOCK_VERSION = 1

_MAX_FAULTS_SHOWN = 5
_TWICE = "is here twice"
_SHARED = "is another model's too"
_NO_MOMENT = "is not a moment such as 2026-11-22T20:15:00+00:00"
_CONFLICT = "it is a merge conflict"
_CONFLICT_MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


class _Line(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag_field="type",
):
    """One line; the subclasses are the kinds of lines."""


class _Header(_Line, frozen=True, tag="lock", kw_only=True):
    version: int


class _Provider(_Line, frozen=True, tag="provider", kw_only=True):
    id: ProviderId
    source: Source
    obtained: str
    overrides: Overrides | None = None


class _Model(_Line, frozen=True, tag="model", kw_only=True):
    provider: ProviderId
    id: WireId
    variant: RustIdent
    obtained: str | None = None
    facts: dict[Source, Facts] = {}


class _End(_Line, frozen=True, tag="end", kw_only=True):
    pass


_AnyLine: TypeAlias = _Header | _Provider | _Model | _End
_decoder = msgspec.json.Decoder(_AnyLine)
_encoder = msgspec.json.Encoder()


def dumps(catalog: Catalog) -> bytes:
    """Return the lock of a catalog; equal catalogs give equal bytes, in any order."""
    return _encoder.encode_lines([_Header(version=LOCK_VERSION), *_body(catalog), _End()])


def _body(catalog: Catalog) -> Iterator[_AnyLine]:
    for _, record in sorted(catalog.providers.items()):
        yield _Provider(
            id=record.id,
            source=record.source,
            obtained=record.obtained,
            overrides=record.overrides if record.overrides != NO_OVERRIDES else None,
        )
        for model in sorted(record.models, key=lambda model: model.id):
            yield _Model(
                provider=record.id,
                id=model.id,
                variant=model.variant,
                obtained=model.obtained,
                facts=model.facts,
            )


def loads(content: bytes, path: str = LOCK_NAME) -> Catalog:
    """Return the catalog that a lock holds; `path` is how errors call it.

    Raises:
        LockError: The lock is newer than this program, truncated, in conflict, or
            damaged; the message lists the first faults with their lines.
    """
    rows = [(n, row) for n, row in enumerate(content.split(b"\n"), start=1) if row.strip()]
    _check_version(rows[0][1] if rows else b"", path)
    reader = _Reader(path)
    for number, row in rows[1:]:
        reader.read(number, row)
    return reader.result()


def _check_version(first: bytes, path: str) -> None:
    if first.startswith(_CONFLICT_MARKS):
        raise _damaged(path, [f"line 1: {_CONFLICT}"])
    try:
        header = msgspec.json.decode(first, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        header = {}
    version = header.get("version") if header.get("type") == "lock" else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged(path, ['line 1: it does not say `{"type":"lock","version":…}`'])
    if version > LOCK_VERSION:
        raise LockError(
            f"{path} has version {version}, and this gen-models reads up to {LOCK_VERSION}",
            hint="upgrade it: pip install --upgrade gen-models",
        )


class _Reader:
    """Collects records line by line, and every fault on the way."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.records: dict[ProviderId, ProviderRecord] = {}
        self.models: dict[ProviderId, dict[WireId, Model]] = {}
        self.variants: set[tuple[ProviderId, RustIdent]] = set()
        self.faults: list[str] = []
        self.is_whole = False

    def read(self, number: int, row: bytes) -> None:
        fault = self._conflict(row) or self._take(row)
        if fault:
            self.faults.append(f"line {number}: {fault}")

    @staticmethod
    def _conflict(row: bytes) -> str | None:
        return _CONFLICT if row.startswith(_CONFLICT_MARKS) else None

    def _take(self, row: bytes) -> str | None:
        try:
            line = _decoder.decode(row)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            return shown(str(error))
        if self.is_whole:
            return "it comes after the end"
        match line:
            case _Header():
                return "it begins a second lock"
            case _Provider():
                return self._take_provider(line)
            case _Model():
                return self._take_model(line)
            case _End():
                self.is_whole = True
        return None

    def _take_provider(self, line: _Provider) -> str | None:
        if fault := provider_id_fault(line.id):
            return f"`{shown(line.id)}` cannot name a provider: {fault}"
        if line.id in self.records:
            return f"the provider `{line.id}` {_TWICE}"
        if not _is_moment(line.obtained):
            return f"`obtained` of `{line.id}` {_NO_MOMENT}"
        for field, fault in override_faults(line.overrides or NO_OVERRIDES):
            return f"`{field}` of `{line.id}` is unusable: {fault}"
        self.models[line.id] = {}
        self.records[line.id] = ProviderRecord(
            id=line.id,
            source=line.source,
            obtained=line.obtained,
            overrides=line.overrides or NO_OVERRIDES,
        )
        return None

    def _take_model(self, line: _Model) -> str | None:
        models = self.models.get(line.provider)
        if models is None:
            return f"no line before it is the provider `{shown(line.provider)}`"
        label = f"`{shown(line.id)}` of `{line.provider}`"
        if line.id in models:
            return f"the model {label} {_TWICE}"
        if fault := refusal(line.id):
            return f"the id {label} is unusable: {fault}"
        if line.obtained is not None and not _is_moment(line.obtained):
            return f"`obtained` of {label} {_NO_MOMENT}"
        if fault := self._variant_fault(line, label):
            return fault
        models[line.id] = Model(
            id=line.id,
            variant=line.variant,
            obtained=line.obtained,
            facts={source: line.facts[source] for source in Source if source in line.facts},
        )
        return None

    def _variant_fault(self, line: _Model, label: str) -> str | None:
        if fault := variant_name_fault(line.variant):
            return f"the variant `{shown(line.variant)}` of {label} is unusable: {fault}"
        if (line.provider, line.variant) in self.variants:
            return f"the variant `{line.variant}` of {label} {_SHARED}"
        self.variants.add((line.provider, line.variant))
        return None

    def result(self) -> Catalog:
        if not self.is_whole:
            self.faults.append('it is truncated: the last line is not `{"type":"end"}`')
        if self.faults:
            raise _damaged(self.path, self.faults)
        return Catalog({key: self._whole_record(key) for key in sorted(self.records)})

    def _whole_record(self, provider_id: ProviderId) -> ProviderRecord:
        models = tuple(model for _, model in sorted(self.models[provider_id].items()))
        return msgspec.structs.replace(self.records[provider_id], models=models)


def _is_moment(text: str) -> bool:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.utcoffset() == dt.timedelta() and moment.isoformat(timespec="seconds") == text


def _damaged(path: str, faults: list[str]) -> LockError:
    shown_faults = faults[:_MAX_FAULTS_SHOWN]
    if more := len(faults) - len(shown_faults):
        shown_faults.append(f"and {more:,} more")
    hint = f"restore it, for instance with `git checkout -- {shlex.quote(path)}`, and run again"
    if any(fault.endswith(_CONFLICT) for fault in faults):
        hint = "keep the lines of both sides, remove the marks between them, and run again"
    elif all(fault.endswith((_TWICE, _SHARED)) for fault in faults):
        hint = "keep one of two lines for one thing, rename one of two equal variants, run again"
    return LockError(
        f"{path} is damaged\n  " + "\n  ".join(shown_faults),
        hint=hint,
    )
