"""Whether a difference breaks those who use the generated Rust, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from gen_models.comparison import CatalogDiff, Event, FieldChange, ProviderDiff
from gen_models.words import plural, some

__all__ = ["Reason", "Verdict", "reasons", "verdict"]


class Verdict(StrEnum):
    """What a difference means for code that compiled before, the gravest first."""

    BREAKING = "breaking"
    MAY_BREAK = "may_break"
    WARNS = "warns"
    COMPATIBLE = "compatible"


class Reason(msgspec.Struct, frozen=True):
    """One thing that happened to the Rust, and what that means; code stands in backticks."""

    verdict: Verdict
    text: str


def verdict(diff: CatalogDiff) -> Verdict:
    """Return the gravest of the reasons' verdicts."""
    found = {reason.verdict for reason in reasons(diff)}
    return next((one for one in Verdict if one in found), Verdict.COMPATIBLE)


def reasons(diff: CatalogDiff) -> tuple[Reason, ...]:
    """Return what happened to the Rust, the gravest first."""
    order = list(Verdict)
    found = [*_of_providers(diff), *_of_variants(diff), *map(_of_setting, diff.settings)]
    return tuple(sorted(found, key=lambda reason: order.index(reason.verdict)))


def _of_providers(diff: CatalogDiff) -> Iterator[Reason]:
    if gone := [_enum(one.variant) for one in diff.providers if one.is_removed]:
        text = f"{plural(len(gone), 'enum')} {_is(gone)} removed: {some(gone, 3)}"
        yield Reason(Verdict.BREAKING, text)
    renamed = [
        f"{_enum(one.former_variant)} to {_enum(one.variant)}"
        for one in diff.providers
        if one.former_variant
    ]
    if renamed:
        text = f"{plural(len(renamed), 'enum')} {_is(renamed)} renamed: {some(renamed, 3)}"
        yield Reason(Verdict.BREAKING, text)
    if new := [_enum(one.variant) for one in diff.providers if one.is_added]:
        text = f"{plural(len(new), 'enum')} {_is(new)} added: {some(new, 3)}"
        yield Reason(Verdict.COMPATIBLE, text)


def _enum(variant: str) -> str:
    return f"`ProviderModel{variant}`"


def _of_variants(diff: CatalogDiff) -> Iterator[Reason]:
    lasting = diff.lasting
    if count := _count(lasting, Event.REMOVED):
        text = f"{_variants(count)} removed: code that names {_it(count)} no longer compiles"
        yield Reason(Verdict.BREAKING, text)
    if count := _count(lasting, Event.RENAMED):
        text = f"{_variants(count)} renamed: code that has the old name no longer compiles"
        yield Reason(Verdict.BREAKING, text)
    if count := sum(model.former is None for one in lasting for model in one.models):
        yield _added(count, is_non_exhaustive=diff.rust.non_exhaustive)
    if count := _count(lasting, Event.MISSING):
        rest = "a warning at each use, an error only under `-D warnings`"
        text = f"{_variants(count)} marked `#[deprecated]`: {rest}"
        yield Reason(Verdict.WARNS, text)


def _added(count: int, *, is_non_exhaustive: bool) -> Reason:
    if is_non_exhaustive:
        rest = "the enums are `#[non_exhaustive]`, so code in other crates compiles as before"
        return Reason(Verdict.COMPATIBLE, f"{_variants(count)} added: {rest}")
    rest = f"a `match` without `_` must name {_it(count)} too"
    return Reason(Verdict.MAY_BREAK, f"{_variants(count)} added: {rest}")


def _of_setting(change: FieldChange) -> Reason:
    if change.field != "non_exhaustive":
        text = f"the setting `{change.field}` is changed, and so is what every enum implements"
        return Reason(Verdict.MAY_BREAK, text)
    if change.after:
        text = "the enums become `#[non_exhaustive]`: a `match` in another crate needs `_`"
        return Reason(Verdict.MAY_BREAK, text)
    return Reason(Verdict.COMPATIBLE, "the enums are `#[non_exhaustive]` no longer")


def _count(providers: tuple[ProviderDiff, ...], event: Event) -> int:
    return sum(len(one.by_event.get(event, ())) for one in providers)


def _variants(count: int) -> str:
    return f"{plural(count, 'variant')} {'is' if count == 1 else 'are'}"


def _is(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _it(count: int) -> str:
    return "it" if count == 1 else "them"
