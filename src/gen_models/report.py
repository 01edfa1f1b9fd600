"""A summary in words for people, and in JSON for programs. Pure but for the current directory."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from gen_models.catalog import Source
from gen_models.changes import diff
from gen_models.comparison import Event
from gen_models.consultation import Consulted
from gen_models.diff import (
    Verdict,
    event_counts,
    json_text,
    provider_json,
    provider_notes,
    verdict,
    verdict_json,
    verdict_lines,
)
from gen_models.doubts import doubts, held_back_json
from gen_models.run import GenerationSummary, Stray
from gen_models.sources import Outcome, Status
from gen_models.text import in_unicode
from gen_models.words import plural, some
from gen_models.write import Change, shown_path

__all__ = [
    "counts_line",
    "files_line",
    "mending_command",
    "news_lines",
    "summary_json",
    "summary_text",
    "warnings",
]


# --- the summary


def summary_text(summary: GenerationSummary, *, only_news: bool = False) -> str:
    """Return what a run did: a line a provider with what became of it, then what it comes to.

    With `only_news`, providers of which there is nothing to tell are left out.
    """
    told = [one for one in summary.outcomes if not only_news or _is_news(one, summary)]
    lines = list(_provider_lines(told, summary))
    return "\n".join([*lines, *([""] if lines else []), *_totals(summary)]) + "\n"


def news_lines(summary: GenerationSummary, max_lines: int) -> Iterator[str]:
    """Yield a line for each provider of which there is something to tell, as room is.

    Which models they are is told if there is room for all of it.
    """
    told = [one for one in summary.outcomes if _is_news(one, summary)]
    lines = list(_provider_lines(told, summary))
    if len(lines) > max_lines:
        lines = list(_provider_lines(told, summary, has_notes=False))
    rest = len(lines) - max_lines + 1 if len(lines) > max_lines else 0
    yield from lines[: len(lines) - rest]
    if rest:
        yield f"… and {plural(rest, 'more provider')}"


def _is_news(one: Outcome, summary: GenerationSummary) -> bool:
    is_odd = _failed(one) or one.listing.refused_rows or one.held_back
    return bool(summary.diff.of(one.provider.id) or is_odd)


def _failed(one: Outcome) -> bool:
    """Whether a provider should have answered; one that nobody can ask is named without ado."""
    return one.failure is not None and not _is_unaskable(one)


def _is_unaskable(one: Outcome) -> bool:
    is_unaskable = one.failure is not None and one.failure.is_unaskable
    return is_unaskable and one.status is Status.CATALOG


def _provider_lines(
    outcomes: Sequence[Outcome], summary: GenerationSummary, *, has_notes: bool = True
) -> Iterator[str]:
    """Yield the lines of a table, and one line for all that were skipped for one reason."""
    skipped = [one for one in outcomes if one.status is Status.SKIPPED]
    keyless = [one for one in skipped if one.lacks_key]
    unknown = [one for one in skipped if one.failure is None]
    unknown = unknown if len(unknown) > 1 else []
    others = [one for one in outcomes if one not in keyless and one not in unknown]
    changed = [one for one in others if _news(one, summary)]
    name_width = max((len(one.provider.variant) for one in others), default=0)
    source_width = max((len(_source(one)) for one in changed), default=0)
    for one in others:
        name = f"{one.provider.variant:<{name_width}}"
        yield f"{name}  {_fate(one, source_width)}  {_news(one, summary)}".rstrip()
        notes = _notes(one, summary) if has_notes else ()
        yield from (f"{'':<{name_width}}         {note}" for note in notes)
    if keyless:
        names = (f"{one.provider.variant} ({_variable(one)})" for one in keyless)
        yield f"skipped without a key: {', '.join(names)}"
    if unknown:
        names = (one.provider.variant for one in unknown)
        yield f"skipped, as {_NOTHING_OFFLINE}: {', '.join(names)}"


def _variable(one: Outcome) -> str:
    """Return the variable that would let a provider be asked, with those of its tenant."""
    key = next(iter(one.provider.env_vars), "no variable")
    return " and ".join((key, *one.provider.tenant_vars))


def _fate(one: Outcome, source_width: int) -> str:
    if one.record is None or one.status is Status.SKIPPED:
        return f"skipped: {one.failure.reason if one.failure else _NOTHING_OFFLINE}"
    count = len(one.record.models)
    models = f"{count:>6,} {'model ' if count == 1 else 'models'}"
    return f"{models}  {_source(one):<{source_width}}"


_NOTHING_OFFLINE = "neither the lock nor the embedded catalog has it"


def _news(one: Outcome, summary: GenerationSummary) -> str:
    """Return how many of its models differ, and how; all of a provider that is new are added."""
    found = summary.diff.of(one.provider.id)
    return event_counts(found) if found else ""


def _source(one: Outcome) -> str:
    """Return where the models of a provider come from, with the day if it is not today."""
    if one.status is Status.LIVE or one.record is None:
        return "live"
    origin = "live" if one.record.source is Source.LIVE else "models.dev"
    return f"{one.status}, {origin} of {one.record.generated[:10]}"


def _notes(one: Outcome, summary: GenerationSummary) -> Iterator[str]:
    if found := summary.diff.of(one.provider.id):
        yield from provider_notes(found)
    if count := one.listing.refused_rows:
        rows = [f"`{row.id}` ({row.reason})" for row in one.listing.refused]
        yield f"! {plural(count, 'id')} refused: {some(rows, limit=3, count=count)}"
    if count := one.excluded_rows:
        yield f"- {plural(count, 'model')} excluded"
    if one.failure and _is_unaskable(one):
        yield f"? not asked: {one.failure.reason}"


def _totals(summary: GenerationSummary) -> Iterator[str]:
    yield from counts_line(summary)
    if verdict(summary.diff) is not Verdict.COMPATIBLE:
        yield from verdict_lines(summary.diff)
    yield from files_line(summary)


def counts_line(summary: GenerationSummary) -> Iterator[str]:
    """Yield how many providers were served and models they have, if there are any."""
    served = [one for one in summary.outcomes if one.status is not Status.SKIPPED]
    models = sum(len(one.record.models) for one in served if one.record)
    added = summary.diff.count(Event.ADDED)
    if served:
        news = f", {added:,} of them new" if added else ""
        yield f"{plural(len(served), 'provider')}, {plural(models, 'model')}{news}"
    if summary.consulted.failure:
        yield _not_current(summary.consulted)


def files_line(summary: GenerationSummary) -> Iterator[str]:
    """Yield how many files were written or would be, and where, unless only strays matter."""
    where = shown_path(summary.output)
    if summary.changes:
        verb = "wrote" if summary.is_written else "would write"
        yield f"{verb} {plural(len(summary.changes), 'file')} in {where}"
    elif all(one.status is Status.SKIPPED for one in summary.outcomes):
        yield "nothing was generated"
    elif not summary.strays:
        yield f"nothing to write: {where} is up to date"


def _not_current(consulted: Consulted) -> str:
    instead = f"; that of {consulted.day} was used" if consulted.day else ""
    return f"the models.dev catalogue was not to be had: {consulted.failure}{instead}"


# --- warnings


def warnings(summary: GenerationSummary) -> Iterator[str]:
    """Yield what deserves attention though the run went on: one line each."""
    yield from _missing_keys(summary)
    for one in summary.outcomes:
        if one.failure and _failed(one) and not one.lacks_key:
            hint = f" ({one.failure.hint})" if one.failure.hint else ""
            failed = f"Failed to fetch models from {one.provider.variant}: {one.failure.reason}"
            yield f"{failed}{hint}; {_stand_in(one)}"
    for one in summary.outcomes:
        yield from doubts(one)
    yield from map(_stray_words, summary.strays)


def _stray_words(stray: Stray) -> str:
    path = shown_path(stray.path)
    if stray.line is None:
        return f"{path} is generated, but no provider of the lock has it"
    return f"{path} declares a module in line {stray.line} that has no file"


def _missing_keys(summary: GenerationSummary) -> Iterator[str]:
    keyless = [one for one in summary.outcomes if one.lacks_key]
    skipped = [one for one in keyless if one.status is Status.SKIPPED]
    served = [one for one in keyless if one.status is not Status.SKIPPED]
    for those, fate in ((served, "served without one"), (skipped, "skipped")):
        if those:
            variables = some(list(dict.fromkeys(map(_variable, those))))
            yield f"no key for {plural(len(those), 'provider')}, {fate}; set {variables}"


def _stand_in(one: Outcome) -> str:
    match one.status:
        case Status.KEPT:
            return "its models are kept as they were"
        case Status.CATALOG:
            return "the models.dev catalogue stands in"
        case Status.EMBEDDED:
            return "the embedded catalog stands in"
        case _:
            return "it is skipped"


def mending_command(summary: GenerationSummary, arguments: Sequence[str]) -> str:
    """Return what makes `--check` content: the command that was called, less `--check`.

    A stray module is brought back if somebody can, else its file goes, and a declaration
    is left to a person.
    """
    rest = [argument for argument in arguments if argument != "--check"]
    rest += ["--no-check"] if len(rest) == len(arguments) else []
    force = ["--force"] if any(change.is_foreign for change in summary.changes) else []
    steps = [shlex.join(["gen-models", *rest, *force])] if summary.changes else []
    returning = sorted({one.provider for one in summary.strays if one.provider})
    if returning:
        steps.append(shlex.join(["gen-models", *rest, "--providers", ",".join(returning)]))
    for stray in summary.strays:
        if stray.provider is None and stray.line is None:
            steps.append(f"rm {shlex.quote(shown_path(stray.path))}")
        elif stray.provider is None:
            steps.append(f"sed -i {stray.line}d {shlex.quote(shown_path(stray.path))}")
    return " && ".join(dict.fromkeys(steps))


# --- JSON


def summary_json(summary: GenerationSummary, exit_code: int) -> str:
    """Return the report that `--json` prints, one object; the README tells its members."""
    report = {
        "output": in_unicode(str(summary.output)),
        "exit_code": exit_code,
        "written": summary.is_written,
        **verdict_json(summary.diff),
        "catalogue": {"day": summary.consulted.day, "failure": summary.consulted.failure},
        "providers": [_provider_json(one, summary) for one in summary.outcomes],
        "files": [
            _change_json(change, is_written=summary.is_written) for change in summary.changes
        ],
        "strays": [
            {"path": in_unicode(str(one.path)), "line": one.line, "provider": one.provider}
            for one in summary.strays
        ],
        "warnings": list(warnings(summary)),
    }
    return json_text(report)


def _provider_json(one: Outcome, summary: GenerationSummary) -> dict[str, Any]:
    found = summary.diff.of(one.provider.id)
    record, listing, failure = one.record, one.listing, one.failure
    return {
        "id": one.provider.id,
        "variant": one.provider.variant,
        "status": one.status,
        "source": record and record.source,
        "obtained": record and record.generated,
        "models": len(record.models) if record else 0,
        "added": one.added,
        "diff": found and provider_json(found),
        "refused": [{"id": row.id, "reason": row.reason} for row in listing.refused],
        "refused_rows": listing.refused_rows,
        "excluded_rows": one.excluded_rows,
        "held_back": held_back_json(one),
        "reason": failure and failure.reason,
        "hint": failure and failure.hint,
    }


def _change_json(change: Change, *, is_written: bool) -> dict[str, Any]:
    path, kind = in_unicode(str(change.path)), "create" if change.is_new else "update"
    facts = {"path": path, "change": kind}
    return facts if is_written else {**facts, "diff": "\n".join(diff(change)) + "\n"}
