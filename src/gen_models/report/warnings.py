"""What deserves attention though a run went on. Pure but for the current directory."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.doubts import doubts
from gen_models.report.unanswered import should_have_answered, variables
from gen_models.run import GenerationSummary, Stray
from gen_models.sources import Outcome, Status
from gen_models.words import plural, some
from gen_models.write import shown_path

__all__ = ["warnings"]


def warnings(summary: GenerationSummary) -> Iterator[str]:
    """Yield what deserves attention though the run went on: one line each."""
    yield from _missing_keys(summary)
    for one in summary.outcomes:
        if one.failure and should_have_answered(one) and not one.lacks_key:
            hint = f" ({one.failure.hint})" if one.failure.hint else ""
            failed = f"Failed to fetch models from {one.provider.variant}: {one.failure.reason}"
            yield f"{failed}{hint}; {_stand_in(one)}"
    for one in summary.outcomes:
        yield from doubts(one)
    yield from map(_stray_words, summary.strays)


def _stray_words(stray: Stray) -> str:
    path = shown_path(stray.path)
    if stray.line is None:
        return f"{path} is generated, but belongs to nothing in the lock"
    return f"{path} declares a module in line {stray.line} whose file is missing or unwanted"


def _missing_keys(summary: GenerationSummary) -> Iterator[str]:
    keyless = [one for one in summary.outcomes if one.lacks_key]
    skipped = [one for one in keyless if one.status is Status.SKIPPED]
    served = [one for one in keyless if one.status is not Status.SKIPPED]
    for those, fate in ((served, "served without one"), (skipped, "skipped")):
        if those:
            keys = some(list(dict.fromkeys(map(variables, those))))
            yield f"no key for {plural(len(those), 'provider')}, {fate}; set {keys}"


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
