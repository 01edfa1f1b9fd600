"""Whether a difference breaks those who use the generated Rust, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from gen_models.comparison import CatalogDiff, Event, FieldChange, ProviderDiff, Value
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
    settings = (reason for change in diff.settings for reason in _of_setting(change))
    found = [*_of_providers(diff), *_of_variants(diff), *settings]
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
        yield _added_enums(new, diff)


def _added_enums(names: list[str], diff: CatalogDiff) -> Reason:
    """Return what new enums mean: each is a variant of `ProviderModel`, if that was there."""
    text = f"{plural(len(names), 'enum')} {_is(names)} added: {some(names, 3)}"
    if diff.is_first or diff.rust.non_exhaustive:
        return Reason(Verdict.COMPATIBLE, text)
    rest = f"a `match` over `ProviderModel` without `_` must name {_it(len(names))} too"
    return Reason(Verdict.MAY_BREAK, f"{text}; {rest}")


def _enum(variant: str) -> str:
    return f"`ProviderModel{variant}`"


def _swaps(one: ProviderDiff) -> bool:
    """Return whether a model has the name now that another one had."""
    renamed = [each for each in one.models if Event.RENAMED in each.events]
    former = {each.former.variant for each in renamed if each.former is not None}
    return any(each.model.variant in former for each in one.models)


def _of_variants(diff: CatalogDiff) -> Iterator[Reason]:
    lasting = diff.lasting
    if count := _count(lasting, Event.REMOVED):
        text = f"{_variants(count)} removed: code that names {_it(count)} no longer compiles"
        yield Reason(Verdict.BREAKING, text)
    if count := _count(lasting, Event.RENAMED):
        rest = "may send another id" if any(map(_swaps, lasting)) else "no longer compiles"
        text = f"{_variants(count)} renamed: code that has the old name {rest}"
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


def _of_setting(change: FieldChange) -> Iterator[Reason]:
    if change.field == "into":
        yield from _of_conversions(change)
    elif (change.field, change.after) in _SETTINGS:
        yield _SETTINGS[change.field, change.after]
    else:  # better vague than none: what it means stands here for every setting there is
        yield Reason(Verdict.MAY_BREAK, f"the setting `{change.field}` is changed")


def _of_conversions(change: FieldChange) -> Iterator[Reason]:
    before, after = (
        list(value) if isinstance(value, tuple) else [] for value in (change.before, change.after)
    )
    if gone := [f"`{path}`" for path in before if path not in after]:
        yield Reason(Verdict.BREAKING, f"the enums turn into {some(gone, 3)} no longer")
    if new := [f"`{path}`" for path in after if path not in before]:
        yield Reason(Verdict.MAY_BREAK, f"the enums turn into {some(new, 3)}, which must be there")


_SETTINGS: dict[tuple[str, Value], Reason] = {
    (field, after): Reason(verdict, text)
    for field, after, verdict, text in (
        ("style", "derive", Verdict.MAY_BREAK, "the enums need the crate `model_id`"),
        ("style", "standalone", Verdict.COMPATIBLE, "the enums do without the crate `model_id`"),
        ("names", "encoded", Verdict.COMPATIBLE, "new models are named as their ids read"),
        ("names", "pascal", Verdict.COMPATIBLE, "new models are named in PascalCase"),
        ("bespoke", False, Verdict.BREAKING, "`Bespoke` is removed, and an unknown id is an error"),
        ("bespoke", True, Verdict.BREAKING, "`Bespoke` is added; the enums lose `Copy`"),
        ("info", False, Verdict.BREAKING, "`info()` and its types are removed"),
        ("info", True, Verdict.COMPATIBLE, "`info()` and its types are added"),
        ("serde", False, Verdict.BREAKING, "`Serialize` and `Deserialize` are removed"),
        ("serde", True, Verdict.MAY_BREAK, "the enums need the crate `serde`"),
        ("no_std", False, Verdict.MAY_BREAK, "the enums need `std`"),
        ("no_std", True, Verdict.MAY_BREAK, "the enums need `core` and `alloc`, and Rust 1.81"),
        (
            "non_exhaustive", True, Verdict.MAY_BREAK,
            "the enums become `#[non_exhaustive]`: a `match` in another crate needs `_`",
        ),
        (
            "non_exhaustive", False, Verdict.COMPATIBLE,
            "the enums are `#[non_exhaustive]` no longer",
        ),
        ("doctests", False, Verdict.COMPATIBLE, "examples in comments are not run"),
        ("doctests", True, Verdict.COMPATIBLE, "examples in comments are run"),
    )
}  # fmt: skip
"""What each setting of the Rust means, once it has a value that it did not have."""


def _count(providers: tuple[ProviderDiff, ...], event: Event) -> int:
    return sum(len(one.by_event.get(event, ())) for one in providers)


def _variants(count: int) -> str:
    return f"{plural(count, 'variant')} {'is' if count == 1 else 'are'}"


def _is(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _it(count: int) -> str:
    return "it" if count == 1 else "them"
