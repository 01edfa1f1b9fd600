"""A difference in the reader's terms: the words that text, Markdown and a run's end share. Pure.

How foreign text is written differs from one to the other, so whoever calls brings a
`Notation`; nothing that a provider or a user wrote gets out in any other way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from gen_models.catalog import Facts
from gen_models.comparison import CatalogDiff, Event, FieldChange, ModelDiff, ProviderDiff, Value
from gen_models.diff.verdict import Verdict
from gen_models.prices import price_fault
from gen_models.words import plural

__all__ = [
    "VERDICTS",
    "Notation",
    "Sides",
    "aspects",
    "aspects_of",
    "event_counts",
    "fate",
    "field_words",
    "headline",
    "model_words",
    "provider_words",
    "setting_words",
]


class Notation(NamedTuple):
    """How foreign text is written: an exact one such as an id, and prose such as a name."""

    code: Callable[[str], str]
    prose: Callable[[str], str]


class Sides(NamedTuple):
    """What was compared, as its reader calls it."""

    old: str
    new: str


VERDICTS = {
    Verdict.BREAKING: "Breaking for Rust users",
    Verdict.MAY_BREAK: "May break Rust users",
    Verdict.WARNS: "Not breaking for Rust users, but the compiler will warn",
    Verdict.COMPATIBLE: "Not breaking for Rust users",
}


# --- counts


def headline(diff: CatalogDiff) -> str:
    """Return how many providers and models differ, and how: `1 provider added, 2 models …`."""
    providers = (
        (sum(one.is_added for one in diff.providers), "added"),
        (sum(one.is_removed for one in diff.providers), "removed"),
    )
    models = ((_count(diff.lasting, event), event) for event in Event)
    said = [
        *_counted("provider", providers),
        *_counted("model", models),
        *_counted("setting", [(len(diff.settings), "changed")]),
    ]
    return ", ".join(said) or ("other changes" if diff.providers else "nothing has changed")


def _counted(noun: str, counts: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Yield what is not zero; the noun is said once."""
    is_first = True
    for count, word in counts:
        if count:
            yield f"{plural(count, noun) if is_first else f'{count:,}'} {word}"
            is_first = False


def _count(providers: Iterable[ProviderDiff], event: Event) -> int:
    return sum(len(one.by_event.get(event, ())) for one in providers)


def fate(provider: ProviderDiff) -> str:
    """Return what became of a provider: `new, 15 models`, `removed, 15 models`, or a tally."""
    if provider.is_added or provider.is_removed:
        word = "new" if provider.is_added else "removed"
        return f"{word}, {plural(len(provider.models), 'model')}"
    return event_counts(provider) or "other changes"


def event_counts(provider: ProviderDiff) -> str:
    """Return how many models of a provider differ, and how: `1 removed, 2 added`."""
    return ", ".join(f"{len(models):,} {event}" for event, models in provider.by_event.items())


def aspects(models: Iterable[ModelDiff]) -> str:
    """Return what changed in how many models, most first: `prices of 9, context of 3`."""
    counts = Counter(aspect for model in models for aspect in aspects_of(model))
    most_first = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{aspect} of {count:,}" for aspect, count in most_first)


def aspects_of(model: ModelDiff) -> list[str]:
    """Return what changed in a model, sorted: `context`, `prices`."""
    return sorted({_TERMS[change.field].aspect for change in model.fields})


# --- providers


def provider_words(provider: ProviderDiff, notation: Notation) -> Iterator[tuple[str, str]]:
    """Yield what became of a provider as a whole: what it is, and how it changed."""
    if former := provider.former_variant:
        names = (notation.code(f"ProviderModel{name}") for name in (former, provider.variant))
        yield "enum", " → ".join(names)
    if source := provider.source:
        yield "source", f"{source.before} → {source.after}"
    if provider.settings:
        yield "settings", ", ".join(map(notation.code, provider.settings))


# --- models


def model_words(event: Event, one: ModelDiff, notation: Notation) -> str:
    """Return what there is to say of a model and what became of it, in one line."""
    name = f"{notation.code(one.id)} ({notation.code(one.model.variant)})"
    match event:
        case Event.RENAMED:
            former = one.former.variant if one.former else ""
            names = (notation.code(former), notation.code(one.model.variant))
            return f"{notation.code(one.id)}: {' → '.join(names)}"
        case Event.CHANGED:
            changes = (field_words(change, notation) for change in one.fields)
            return f"{notation.code(one.id)}: {'; '.join(changes)}"
        case Event.ADDED:
            said = ", ".join([*_introduction(one, notation), *_end(one.model.known, notation)])
            return f"{name}: {said}" if said else name
        case Event.DEPRECATED:
            return ", ".join([name, *_end(one.model.known, notation)])
        case _:
            return ", ".join([name, *_absence(event, one), *_end(one.model.known, notation)])


def _introduction(one: ModelDiff, notation: Notation) -> Iterator[str]:
    known = one.model.known
    if known.name and known.name != one.id:
        yield notation.prose(known.name)
    if known.kind not in {None, "chat"}:
        yield f"{known.kind}"
    if known.alias_of:
        yield f"alias of {notation.code(known.alias_of)}"
    if known.context_tokens:
        yield f"context {known.context_tokens:,} tokens"
    if known.input_usd_per_mtok and known.output_usd_per_mtok:
        yield f"input {_dollars(known.input_usd_per_mtok, notation)}"
        yield f"output {_dollars(known.output_usd_per_mtok, notation)}"
    if known.deprecated:
        yield "deprecated"
    if one.model.missing_since:
        yield f"missing since {one.model.missing_since}"


def _end(known: Facts, notation: Notation) -> Iterator[str]:
    if known.retires:
        yield f"retires {notation.prose(known.retires)}"
    if known.replacement:
        yield f"replaced by {notation.code(known.replacement)}"


def _absence(event: Event, one: ModelDiff) -> Iterator[str]:
    since = one.former.missing_since if one.former else None
    if event is Event.MISSING:
        yield f"since {one.model.missing_since}"
    elif event is Event.REMOVED and since:
        yield f"missing since {since}"
    elif event is Event.RETURNED:
        yield f"was missing since {since}" if since else f"was removed on {one.removed_on}"


# --- fields


class _Term(NamedTuple):
    """What a field is called, which aspect of a model it belongs to, and how it is shown."""

    label: str
    aspect: str
    show: Callable[[Value, Notation], str]
    unit: str = ""


def field_words(change: FieldChange, notation: Notation) -> str:
    """Return how a field changed: `context 128,000 → 256,000 tokens`."""
    term = _TERMS[change.field]
    before, after = (
        "unknown" if value is None else term.show(value, notation)
        for value in (change.before, change.after)
    )
    unit = "" if change.after is None else term.unit
    return f"{term.label} {before} → {after}{unit}"


def setting_words(change: FieldChange, notation: Notation) -> str:
    """Return how a setting of the Rust changed: `non_exhaustive no → yes`."""
    values = (_setting(value, notation) for value in (change.before, change.after))
    return f"{notation.code(change.field)} {' → '.join(values)}"


def _setting(value: Value, notation: Notation) -> str:
    if isinstance(value, bool):
        return _yes_no(value, notation)
    if isinstance(value, tuple):
        return ", ".join(map(notation.code, value)) or "none"
    return notation.code(str(value))


def _number(value: Value, _: Notation) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _yes_no(value: Value, _: Notation) -> str:
    return "yes" if value else "no"


def _dollars(value: Value, notation: Notation) -> str:
    """Return a price as money is written: `$2`, `$2.50`, `$0.0375`; two `$` may be maths."""
    text = str(value)
    if price_fault(text) is not None:
        return notation.prose(text)
    whole, point, cents = text.partition(".")
    return notation.code(f"${whole}{point}{cents.ljust(2, '0') if point else ''}")


def _list(value: Value, notation: Notation) -> str:
    parts = value if isinstance(value, tuple) else ()
    return ", ".join(map(notation.prose, parts)) or "none"


def _code(value: Value, notation: Notation) -> str:
    return notation.code(str(value))


def _prose(value: Value, notation: Notation) -> str:
    return notation.prose(str(value))


_TERMS = {
    "name": _Term("display name", "display name", _prose),
    "kind": _Term("kind", "kind", _prose),
    "context_tokens": _Term("context", "context", _number, " tokens"),
    "max_input_tokens": _Term("input limit", "limits", _number, " tokens"),
    "max_output_tokens": _Term("output limit", "limits", _number, " tokens"),
    "input_modalities": _Term("input", "modalities", _list),
    "output_modalities": _Term("output", "modalities", _list),
    "reasoning": _Term("reasoning", "capabilities", _yes_no),
    "tool_call": _Term("tool calls", "capabilities", _yes_no),
    "structured_output": _Term("structured output", "capabilities", _yes_no),
    "input_usd_per_mtok": _Term("input price", "prices", _dollars),
    "output_usd_per_mtok": _Term("output price", "prices", _dollars),
    "cache_read_usd_per_mtok": _Term("cache read price", "prices", _dollars),
    "cache_write_usd_per_mtok": _Term("cache write price", "prices", _dollars),
    "released": _Term("released", "dates", _prose),
    "knowledge": _Term("knowledge to", "dates", _prose),
    "deprecated": _Term("deprecated", "deprecation", _yes_no),
    "retires": _Term("retires", "dates", _prose),
    "replacement": _Term("replaced by", "replacement", _code),
    "alias_of": _Term("alias of", "alias", _code),
    "canonical": _Term("canonical id", "canonical id", _code),
    "missing_since": _Term("missing since", "dates", _prose),
}
