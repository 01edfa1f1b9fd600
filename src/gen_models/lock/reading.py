"""A lock to a catalog, and every fault of a damaged one, by its line."""

from __future__ import annotations

import datetime as dt
import shlex
from collections.abc import Callable

import msgspec

from gen_models.catalog import DEFAULT_RUST, Catalog, Facts, Model, ProviderRecord, Removed, Source
from gen_models.described import described_faults
from gen_models.errors import LockError
from gen_models.fact_values import value_faults
from gen_models.lock.lines import (
    LOCK_NAME,
    LOCK_VERSION,
    EndLine,
    HeaderLine,
    Line,
    ModelLine,
    ProviderLine,
    RemovedLine,
)
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.overrides import NO_OVERRIDES, override_faults
from gen_models.registry import ProviderId, provider_id_fault
from gen_models.text import refusal, shown

__all__ = ["loads"]

_MAX_FAULTS_SHOWN = 5
_TWICE = "is here twice"
_SHARED = "is another model's too"
_SECOND = "it begins a second lock"
_ONE_FIRST_LINE = "keep one first line and all others, remove the marks, and run again"
_NO_MOMENT = "is not a moment such as 2026-11-22T20:15:00+00:00"
_NO_DAY = "is not a day such as 2026-11-22"
_CONFLICT = "it is a merge conflict"
_BEST_FIRST = tuple(Source)
_CONFLICT_MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")

_decoder = msgspec.json.Decoder(Line)


def loads(content: bytes, path: str = LOCK_NAME, *, cure: str | None = None) -> Catalog:
    """Return the catalog that a lock holds; `path` is how errors call it.

    `cure` is what to do about a damaged one, if it is not a file that can be mended.

    Raises:
        LockError: The lock is newer than this program, truncated, in conflict, or
            damaged; the message lists the first faults with their lines.
    """
    rows = [(n, row) for n, row in enumerate(content.split(b"\n"), start=1) if row.strip()]
    first = rows[0][1] if rows else b""
    reader = _Reader(path, _version(first, path, cure), cure)
    reader.begin(first)
    for number, row in rows[1:]:
        reader.read(number, row)
    return reader.result()


def _version(first: bytes, path: str, cure: str | None) -> int:
    if first.startswith(_CONFLICT_MARKS):
        raise _damaged(path, [f"line 1: {_CONFLICT}"], cure or _ONE_FIRST_LINE)
    try:
        header = msgspec.json.decode(first, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        header = {}
    version = header.get("version") if header.get("type") == "lock" else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged(path, ['line 1: it does not say `{"type":"lock","version":…}`'], cure)
    if version > LOCK_VERSION:
        raise LockError(
            f"{path} has version {version}, and this gen-models reads up to {LOCK_VERSION}",
            hint="upgrade it: pip install --upgrade gen-models",
        )
    return version


def _first_version() -> Callable[[bytes], Line]:
    from gen_models.lock.first_version import read_line  # few locks are so old

    return read_line


class _Reader:
    """Collects records line by line, and every fault on the way."""

    def __init__(self, path: str, version: int, cure: str | None) -> None:
        self.path, self.cure = path, cure
        self.version = version
        self.read_line = _decoder.decode if version > 1 else _first_version()
        self.records: dict[ProviderId, ProviderRecord] = {}
        self.models: dict[ProviderId, dict[WireId, Model]] = {}
        self.removed: dict[ProviderId, dict[WireId, Removed]] = {}
        self.variants: set[tuple[ProviderId, RustIdent]] = set()
        self.rust = DEFAULT_RUST
        self.faults: list[str] = []
        self.is_whole = False

    def begin(self, row: bytes) -> None:
        try:
            self.rust = msgspec.json.decode(row, type=HeaderLine).rust or DEFAULT_RUST
        except msgspec.DecodeError as error:
            self.faults.append(f"line 1: {shown(str(error))}")

    def read(self, number: int, row: bytes) -> None:
        fault = self._conflict(row) or self._take(row)
        if fault:
            self.faults.append(f"line {number}: {fault}")

    @staticmethod
    def _conflict(row: bytes) -> str | None:
        return _CONFLICT if row.startswith(_CONFLICT_MARKS) else None

    def _take(self, row: bytes) -> str | None:
        try:
            line = self.read_line(row)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            return shown(str(error))
        return "it comes after the end" if self.is_whole else self._take_line(line)

    def _take_line(self, line: Line) -> str | None:
        match line:
            case HeaderLine():
                return _SECOND
            case ProviderLine():
                return self._take_provider(line)
            case ModelLine():
                return self._take_model(line)
            case RemovedLine():
                return self._take_removed(line)
            case EndLine():
                self.is_whole = True
                return None

    def _take_provider(self, line: ProviderLine) -> str | None:
        if fault := provider_id_fault(line.id):
            return f"`{shown(line.id)}` cannot name a provider: {fault}"
        if line.id in self.records:
            return f"the provider `{line.id}` {_TWICE}"
        if not _is_moment(line.obtained):
            return f"`obtained` of `{line.id}` {_NO_MOMENT}"
        for field, fault in override_faults(line.overrides or NO_OVERRIDES):
            return f"`{field}` of `{line.id}` is unusable: {fault}"
        for field, fault in described_faults(line.described) if line.described else ():
            return f"`{field}` of `{line.id}` is unusable: {fault}"
        self.models[line.id], self.removed[line.id] = {}, {}
        self.records[line.id] = ProviderRecord(
            id=line.id,
            source=line.source,
            obtained=line.obtained,
            overrides=line.overrides or NO_OVERRIDES,
            described=line.described,
        )
        return None

    def _take_model(self, line: ModelLine) -> str | None:
        if fault := self._line_fault(line):
            return fault
        if line.obtained is not None and not _is_moment(line.obtained):
            return f"`obtained` of {_label(line)} {_NO_MOMENT}"
        if line.missing_since is not None and not _is_day(line.missing_since):
            return f"`missing_since` of {_label(line)} {_NO_DAY}"
        for facts in line.facts.values():
            for field, fault in value_faults(facts):
                return f"`{field}` of {_label(line)} is unusable: {fault}"
        self.models[line.provider][line.id] = Model(
            id=line.id,
            variant=line.variant,
            obtained=line.obtained,
            missing_since=line.missing_since,
            facts=self._facts(line),
        )
        return None

    def _facts(self, line: ModelLine) -> dict[Source, Facts]:
        """Return what the sources say, best first; version 1 did not tell who lists a model."""
        said = line.facts
        if self.version == 1 and self.records[line.provider].source is Source.LIVE:
            said = {Source.LIVE: Facts(), **said}
        return {source: said[source] for source in _BEST_FIRST if source in said}

    def _take_removed(self, line: RemovedLine) -> str | None:
        if fault := self._line_fault(line):
            return fault
        if not _is_day(line.removed_on):
            return f"`removed_on` of {_label(line)} {_NO_DAY}"
        self.removed[line.provider][line.id] = Removed(
            id=line.id, variant=line.variant, removed_on=line.removed_on
        )
        return None

    def _line_fault(self, line: ModelLine | RemovedLine) -> str | None:
        """Return why no model of this id and variant can stand here; claim the variant."""
        provider = line.provider
        if provider not in self.records:
            return f"no line before it is the provider `{shown(provider)}`"
        if line.id in self.models[provider] or line.id in self.removed[provider]:
            return f"the model {_label(line)} {_TWICE}"
        if fault := refusal(line.id):
            return f"the id {_label(line)} is unusable: {fault}"
        if fault := variant_name_fault(line.variant):
            return f"the variant `{shown(line.variant)}` of {_label(line)} is unusable: {fault}"
        if (provider, line.variant) in self.variants:
            return f"the variant `{line.variant}` of {_label(line)} {_SHARED}"
        self.variants.add((provider, line.variant))
        return None

    def result(self) -> Catalog:
        if not self.is_whole:
            self.faults.append('it is truncated: the last line is not `{"type":"end"}`')
        if self.faults:
            raise _damaged(self.path, self.faults, self.cure)
        records = {key: self._whole_record(key) for key in sorted(self.records)}
        return Catalog(records, self.rust)

    def _whole_record(self, provider_id: ProviderId) -> ProviderRecord:
        models = tuple(model for _, model in sorted(self.models[provider_id].items()))
        removed = tuple(gone for _, gone in sorted(self.removed[provider_id].items()))
        return msgspec.structs.replace(self.records[provider_id], models=models, removed=removed)


def _label(line: ModelLine | RemovedLine) -> str:
    return f"`{shown(line.id)}` of `{shown(line.provider)}`"


def _is_moment(text: str) -> bool:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.utcoffset() == dt.timedelta() and moment.isoformat(timespec="seconds") == text


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _damaged(path: str, faults: list[str], cure: str | None) -> LockError:
    shown_faults = faults[:_MAX_FAULTS_SHOWN]
    if more := len(faults) - len(shown_faults):
        shown_faults.append(f"and {more:,} more")
    hint = f"restore it, for instance with `git checkout -- {shlex.quote(path)}`, and run again"
    if any(fault.endswith(_CONFLICT) for fault in faults):
        hint = "keep the lines of both sides, remove the marks between them, and run again"
    elif all(fault.endswith((_TWICE, _SHARED, _SECOND)) for fault in faults):
        hint = "keep one of two lines for one thing, rename one of two equal variants, run again"
    return LockError(
        f"{path} is damaged\n  " + "\n  ".join(shown_faults),
        hint=cure or hint,
    )
