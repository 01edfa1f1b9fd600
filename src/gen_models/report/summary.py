"""What a run did, in lines for people. Pure but for the current directory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gen_models.catalog import Source
from gen_models.comparison import Event
from gen_models.consultation import Consulted
from gen_models.diff import Verdict, event_counts, provider_notes, verdict, verdict_lines
from gen_models.report.unanswered import is_unaskable, should_have_answered, variables
from gen_models.run import GenerationSummary
from gen_models.sources import Outcome, Status
from gen_models.words import plural, some
from gen_models.write import shown_path

__all__ = ["counts_line", "files_line", "news_lines", "summary_text"]


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
    is_odd = should_have_answered(one) or one.listing.refused_rows or one.held_back
    return bool(summary.diff.of(one.provider.id) or is_odd)


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
        names = (f"{one.provider.variant} ({variables(one)})" for one in keyless)
        yield f"skipped without a key: {', '.join(names)}"
    if unknown:
        names = (one.provider.variant for one in unknown)
        yield f"skipped, as {_NOTHING_OFFLINE}: {', '.join(names)}"


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
    if one.failure and is_unaskable(one):
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
