"""A summary in words for people, and in JSON for programs. Pure: text in, text out."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from gen_models.catalog import Source
from gen_models.sources import Status
from gen_models.write import shown_path

if TYPE_CHECKING:
    from gen_models.run import GenerationSummary
    from gen_models.sources import Outcome
    from gen_models.write import Change

__all__ = ["changes_text", "mending_command", "summary_json", "summary_text", "warnings"]

_IDS_SHOWN = 5
_DIFF_LINES_SHOWN = 60


def plural(count: int, noun: str) -> str:
    """Return `1 model`, `2 models`, `1,200 models`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def some(names: Sequence[str], limit: int = _IDS_SHOWN) -> str:
    """Return the first names, and how many more there are."""
    more = len(names) - limit
    return ", ".join(names[:limit]) + (f" and {more:,} more" if more > 0 else "")


# --- the summary


def summary_text(summary: GenerationSummary, *, only_news: bool = False) -> str:
    """Return what a run did: a line a provider, then what it comes to.

    With `only_news`, providers of which there is nothing to tell are left out.
    """
    told = [one for one in summary.outcomes if not only_news or _is_news(one)]
    lines = list(_provider_lines(told))
    return "\n".join([*lines, *([""] if lines else []), *_totals(summary)]) + "\n"


def _is_news(one: Outcome) -> bool:
    return bool(one.added or one.answer.reason or one.answer.refused)


def _provider_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the lines of a table, and one line for all that were skipped without a key."""
    keyless = [one for one in outcomes if one.status is Status.SKIPPED and one.answer.needs_key]
    others = [one for one in outcomes if one not in keyless]
    name_width = max((len(one.provider.variant) for one in others), default=0)
    source_width = max((len(_source(one)) for one in others if one.added), default=0)
    for one in others:
        name = f"{one.provider.variant:<{name_width}}"
        yield f"{name}  {_fate(one, source_width)}".rstrip()
        yield from (f"{'':<{name_width}}  {note}" for note in _notes(one))
    if keyless:
        names = (f"{one.provider.variant} ({one.provider.env_vars[0]})" for one in keyless)
        yield f"skipped without a key: {', '.join(names)}"


def _fate(one: Outcome, source_width: int) -> str:
    if one.record is None or one.status is Status.SKIPPED:
        return f"skipped: {one.answer.reason or _NOTHING_OFFLINE}"
    count = len(one.record.models)
    added = f"{len(one.added):,} added" if one.added else ""
    models = f"{count:>6,} {'model ' if count == 1 else 'models'}"
    return f"{models}  {_source(one):<{source_width}}  {added}"


_NOTHING_OFFLINE = "neither the lock nor the embedded catalogue has it"


def _source(one: Outcome) -> str:
    """Return where the models of a provider come from, with the day if it is not today."""
    if one.status is Status.LIVE or one.record is None:
        return "live"
    is_live_record = one.record.source is Source.LIVE
    origin = "live" if is_live_record else "models.dev"
    return f"{one.status}, {origin} of {one.record.obtained[:10]}"


def _notes(one: Outcome) -> Iterator[str]:
    if one.added and one.record and len(one.added) < len(one.record.models):
        yield f"       + {some(one.added)}"
    if refused := one.answer.refused:
        rows = [f"`{row.id}` ({row.reason})" for row in refused]
        yield f"       ! {plural(len(refused), 'id')} refused: {some(rows, limit=3)}"
    if one.answer.excluded:
        yield f"       - {plural(one.answer.excluded, 'model')} excluded"


def _totals(summary: GenerationSummary) -> Iterator[str]:
    served = [one for one in summary.outcomes if one.status is not Status.SKIPPED]
    models = sum(len(one.record.models) for one in served if one.record)
    added = sum(len(one.added) for one in served)
    if served:
        news = f", {added:,} of them new" if added else ""
        yield f"{plural(len(served), 'provider')}, {plural(models, 'model')}{news}"
    where = shown_path(summary.output)
    if summary.changes:
        verb = "wrote" if summary.is_written else "would write"
        yield f"{verb} {plural(len(summary.changes), 'file')} in {where}"
    elif summary.orphans:
        yield f"{plural(len(summary.orphans), 'file')} too many in {where}"
    elif served:
        yield f"nothing to write: {where} is up to date"
    else:
        yield "nothing was generated"


# --- warnings


def warnings(summary: GenerationSummary) -> Iterator[str]:
    """Yield what deserves attention though the run went on: one line each."""
    yield from _missing_keys(summary)
    for one in summary.outcomes:
        reason = one.answer.reason
        if reason and not one.answer.needs_key:
            hint = f" ({one.answer.hint})" if one.answer.hint else ""
            failed = f"Failed to fetch models from {one.provider.variant}: {reason}"
            yield f"{failed}{hint}; {_stand_in(one)}"
    if summary.is_written:
        yield from _orphan_lines(summary)


def _orphan_lines(summary: GenerationSummary) -> Iterator[str]:
    for path in summary.orphans:
        yield f"{shown_path(path)} is generated, but no provider of the lock has it"


def _missing_keys(summary: GenerationSummary) -> Iterator[str]:
    keyless = [one for one in summary.outcomes if one.answer.needs_key]
    skipped = [one for one in keyless if one.status is Status.SKIPPED]
    served = [one for one in keyless if one.status is not Status.SKIPPED]
    for those, fate in ((served, "served without one"), (skipped, "skipped")):
        if those:
            variables = ", ".join(one.provider.env_vars[0] for one in those)
            yield f"no key for {plural(len(those), 'provider')}, {fate}; set {variables}"


def _stand_in(one: Outcome) -> str:
    match one.status:
        case Status.KEPT:
            return "its models are kept as they were"
        case Status.EMBEDDED:
            return "the embedded catalogue stands in"
        case _:
            return "it is skipped"


# --- changes


def changes_text(summary: GenerationSummary, *, whole: bool) -> str:
    """Return a unified diff of each file that differs, and what mends it.

    A diff is cut after a screenful unless `whole`.
    """
    lines: list[str] = []
    for change in summary.changes:
        diff = _diff(change)
        rest = 0 if whole else max(0, len(diff) - _DIFF_LINES_SHOWN)
        lines += diff[: len(diff) - rest]
        if rest:
            lines.append(f"… {plural(rest, 'more line')} of {change.path.name}; -v shows them")
    lines += _orphan_lines(summary)
    return "".join(f"{line}\n" for line in lines)


def _diff(change: Change) -> list[str]:
    before = (change.before or b"").decode(errors="backslashreplace").splitlines()
    after = change.after.decode().splitlines()
    name = shown_path(change.path)
    old = "/dev/null" if change.is_new else name
    return list(difflib.unified_diff(before, after, old, name, lineterm=""))


def mending_command(summary: GenerationSummary, arguments: Sequence[str]) -> str:
    """Return the command that makes `--check` content: what was called, less `--check`."""
    commands = [f"rm {shlex.quote(shown_path(path))}" for path in summary.orphans]
    if summary.changes:
        rest = [argument for argument in arguments if argument != "--check"]
        force = ["--force"] if any(change.is_foreign for change in summary.changes) else []
        commands.append(shlex.join(["gen-models", *rest, *force]))
    return " && ".join(commands)


# --- JSON


def summary_json(summary: GenerationSummary, exit_code: int) -> str:
    """Return the report that `--json` prints: one object, described in the README."""
    report = {
        "output": str(summary.output),
        "exit_code": exit_code,
        "written": summary.is_written,
        "providers": [_provider_json(one) for one in summary.outcomes],
        "files": [
            _change_json(change, is_written=summary.is_written) for change in summary.changes
        ],
        "orphans": [str(path) for path in summary.orphans],
        "warnings": list(warnings(summary)),
    }
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def _provider_json(one: Outcome) -> dict[str, Any]:
    record = one.record
    return {
        "id": one.provider.id,
        "variant": one.provider.variant,
        "status": one.status,
        "source": record and record.source,
        "obtained": record and record.obtained,
        "models": len(record.models) if record else 0,
        "added": one.added,
        "refused": [{"id": row.id, "reason": row.reason} for row in one.answer.refused],
        "excluded": one.answer.excluded,
        "reason": one.answer.reason,
        "hint": one.answer.hint,
    }


def _change_json(change: Change, *, is_written: bool) -> dict[str, Any]:
    facts = {"path": str(change.path), "change": "create" if change.is_new else "update"}
    return facts if is_written else {**facts, "diff": "\n".join(_diff(change)) + "\n"}
