"""Wire ids to Rust variant names, and back.

    gpt-4.1-mini    Gpt__4_1__Mini        decodes to its id
    openai/gpt-4o   Openai___Gpt__4o      decodes to its id
    Qwen/Qwen3-32B  Qwen___Qwen3__32b     needs #[model_id("Qwen/Qwen3-32B")]

The name of an id is a function of the id and of the names that the lock already
holds: the order of a listing never matters, and a name that was given stays.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import count
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING, Literal, NewType, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    _Scheme: TypeAlias = tuple[
        Callable[[str], "RustIdent"],
        Callable[["RustIdent", Sequence["WireId"]], "WireId | None"],
        str,
    ]

__all__ = [
    "NameScheme",
    "RustIdent",
    "WireId",
    "assign_variant_names",
    "enum_variant_name_from_wire_id",
    "is_self_describing",
    "is_upper_camel_case",
    "module_name",
    "pascal_case",
    "pascal_variant_name",
    "variant_name_fault",
    "wire_id_from_variant_name",
]

WireId = NewType("WireId", str)
"""The exact string that a provider's API takes as `model`."""

RustIdent = NewType("RustIdent", str)
"""An identifier that rustc accepts as it stands; always ASCII."""

NameScheme: TypeAlias = Literal["encoded", "pascal"]
"""How new models are named: `Gpt__4_1__Mini`, which says the id, or `Gpt41Mini`."""

_TOKEN = re.compile(r"[A-Za-z0-9]+")
_TOKEN_OR_CHARACTER = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]", re.DOTALL)
_LONG_RUN = re.compile(r"_{4,}")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_UNUSABLE = frozenset({"", "_", "Self", "Bespoke"})
_TAKEN_IN_AN_ENUM = frozenset({"_", "ALL", "Bespoke"})
_TAKEN_BY_OUR_CODE = frozenset({"PROVIDERS", "all", "from", "model", "provider"})
_ASCII_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)

# Source: https://doc.rust-lang.org/reference/keywords.html, strict and reserved words of
# every edition, checked 2026-11.
_KEYWORDS = frozenset(
    "abstract as async await become box break const continue crate do dyn else "  # noqa: SIM905  words
    "enum extern false final fn for gen if impl in let loop macro match mod move mut override "
    "priv pub ref return self Self static struct super trait true try type typeof unsafe "
    "unsized use virtual where while yield".split()
)

# Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file, names that no file
# can have, whatever their extension, checked 2026-11.
_DEVICES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}

_OUTSIDE = frozenset({"alloc", "core", "fmt", "std"})
"""What a file means by `use std::fmt` is a module of that name, if it has one; or they clash."""


def enum_variant_name_from_wire_id(wire_id: str) -> RustIdent:
    """Return the plain variant name of an id; two ids may share one.

    Runs of ASCII letters and digits become `Capitalised` tokens; `-` gives `__`, `.`
    gives `_`, the first `/` gives `___`, any other character `__`; runs of four or
    more `_` shrink to two. What could not stand as a variant (a leading digit,
    `Self`, `Bespoke`, nothing at all) gets the prefix `M`.
    """
    head, slash, tail = wire_id.partition("/")
    name = _encode(head) + ("___" + _encode(tail) if slash else "")
    name = _LONG_RUN.sub("__", name)
    needs_prefix = name in _UNUSABLE or name[0].isdigit()
    return RustIdent("M" + name if needs_prefix else name)


def _encode(part: str) -> str:
    return "".join(map(_encode_piece, _TOKEN_OR_CHARACTER.findall(part)))


def _encode_piece(piece: str) -> str:
    if piece == ".":
        return "_"
    return piece.capitalize() if piece.isalnum() and piece.isascii() else "__"


def wire_id_from_variant_name(name: str) -> WireId:
    """Return the id that `#[derive(ModelId)]` reads from a name without an attribute.

    The first `___` is `/`, any other `__` is `-`, a remaining `_` is `.`, and ASCII
    letters are lower case. The derive crate decodes by the same rule.
    """
    head, separator, tail = name.partition("___")
    return WireId(_decode(head) + ("/" + _decode(tail) if separator else ""))


def _decode(part: str) -> str:
    decoded = part.replace("__", "-").replace("_", ".")
    return decoded.lower() if decoded.isascii() else decoded.translate(_ASCII_LOWER)


def is_self_describing(name: str, wire_id: str) -> bool:
    """Return whether every derive crate of this encoding reads the exact id from the name.

    Older ones read separators before `___` in another way (`Meta__Llama___X`), and drop
    those at either end of a name or its parts (`Foo__`). So a name with such separators is
    not relied on, and its id is written out.
    """
    vendor, slash, model = name.partition("___")
    if slash and "_" in vendor:
        return False
    stem = model if slash else vendor
    return stem == stem.strip("_") and wire_id_from_variant_name(name) == wire_id


def pascal_variant_name(wire_id: str) -> RustIdent:
    """Return the plain name of an id in the `pascal` scheme: `Gpt41Mini`, `OpenaiGpt4o`.

    Runs of ASCII letters and digits become `Capitalised` tokens, and nothing stands between
    them, so that more ids share a name than in the encoding. What could not stand as a
    variant gets the prefix `M`.
    """
    name = "".join(token.capitalize() for token in _TOKEN.findall(wire_id))
    needs_prefix = name in _UNUSABLE | _TAKEN_IN_AN_ENUM or name[0].isdigit()
    return RustIdent("M" + name if needs_prefix else name)


def is_upper_camel_case(name: str) -> bool:
    """Return whether rustc finds nothing to say of the case of a variant's name.

    Source: the lint `non_camel_case_types` of rustc 1.95, checked 2026-11.
    """
    core = name.strip("_")
    starts_well = not core[:1].islower() and "__" not in core
    return starts_well and not re.search(r"[A-Za-z]_|_[A-Za-z]", core)


def assign_variant_names(
    wire_ids: Iterable[WireId],
    taken: Mapping[WireId, RustIdent],
    scheme: NameScheme = "encoded",
    former: Collection[RustIdent] = (),
) -> dict[WireId, RustIdent]:
    """Return a name for each id, unique among them and those already `taken`.

    No id gets one of the `former` names, which code may still have for another one.

    An id that is in `taken` keeps its name. Of several new ids with one plain name, one
    owns it, if any does (`_owner`, `_pascal_owner`); the others, and all whose plain name
    is taken, get a suffix from the SHA-256 of the id. The result is sorted by id and does
    not depend on the order of `wire_ids`.
    """
    plain_name, owner_of, separator = _SCHEMES[scheme]
    ids = sorted(set(wire_ids))
    used = {*taken.values(), *former}
    names = {wire_id: taken[wire_id] for wire_id in ids if wire_id in taken}
    clashing: list[tuple[WireId, RustIdent]] = []
    for plain, claimants in _by_plain_name(plain_name, set(ids) - set(taken)).items():
        owner = None if plain in used else owner_of(plain, claimants)
        if owner is not None:
            names[owner] = plain
        clashing += [(wire_id, plain) for wire_id in claimants if wire_id != owner]
    used.update(names.values())
    for wire_id, plain in sorted(clashing):
        names[wire_id] = _suffixed(plain + separator, wire_id, used)
        used.add(names[wire_id])
    return {wire_id: names[wire_id] for wire_id in ids}


def _by_plain_name(
    plain_name: Callable[[str], RustIdent], wire_ids: Iterable[WireId]
) -> Mapping[RustIdent, Sequence[WireId]]:
    groups: defaultdict[RustIdent, list[WireId]] = defaultdict(list)
    for wire_id in sorted(wire_ids):
        groups[plain_name(wire_id)].append(wire_id)
    return groups


def _owner(plain: RustIdent, claimants: Sequence[WireId]) -> WireId | None:
    """Return the only claimant, or else the one that the name decodes to."""
    if len(claimants) == 1:
        return claimants[0]
    meant = wire_id_from_variant_name(plain)
    return meant if meant in claimants else None


def _pascal_owner(_: RustIdent, claimants: Sequence[WireId]) -> WireId:
    """Return the most ordinary claimant, whose encoded name decodes to it, or else the first."""
    names = {wire_id: enum_variant_name_from_wire_id(wire_id) for wire_id in claimants}
    decodes = [one for one, name in names.items() if wire_id_from_variant_name(name) == one]
    return min(decodes or claimants)


_SCHEMES: Mapping[NameScheme, _Scheme] = {
    "encoded": (enum_variant_name_from_wire_id, _owner, "__"),
    "pascal": (pascal_variant_name, _pascal_owner, ""),
}
"""The plain name of an id, who owns one that several claim, and what precedes a suffix."""


def _suffixed(stem: str, wire_id: WireId, used: set[RustIdent]) -> RustIdent:
    """Return `Phi__4__X5d41402a`; other digits where an id imitates the suffix."""
    candidates = (RustIdent(f"{stem}X{digits}") for digits in _suffix_digits(wire_id))
    return next(name for name in candidates if name not in used)


def _suffix_digits(wire_id: WireId) -> Iterator[str]:
    """Yield 8, 16 … 64 digits of the SHA-256, and so on without end: no listing has them all."""
    import hashlib  # it loads OpenSSL; names seldom clash

    for attempt in count():
        digest = hashlib.sha256((wire_id + "\0" * attempt).encode()).hexdigest()
        yield from (digest[:digits] for digits in range(8, 65, 8))


def variant_name_fault(name: str) -> str | None:
    """Return why a user's name cannot be a variant, or None where it can."""
    if not _IDENTIFIER.fullmatch(name):
        return "a variant is made of ASCII letters, digits and `_`, and starts with no digit"
    if name in _KEYWORDS:
        return "it is a keyword of Rust"
    if name in _TAKEN_IN_AN_ENUM | _TAKEN_BY_OUR_CODE:
        return "every enum uses that name already"
    return None


def module_name(provider_id: str) -> RustIdent:
    """Return the module, and so the file, of a provider: `my-proxy` gives `my_proxy`.

    What is a keyword, hides what a file uses, or could be no file everywhere, is followed by `_`.
    """
    name = re.sub(r"[^a-z0-9]", "_", provider_id.lower())
    name = f"m{name}" if name[:1].isdigit() else name
    return RustIdent(f"{name}_" if name in _KEYWORDS | _DEVICES | _OUTSIDE else name)


def pascal_case(provider_id: str) -> RustIdent:
    """Return the variant of a provider in PascalCase: `my-proxy` gives `MyProxy`."""
    name = "".join(map(str.capitalize, re.findall(r"[a-z0-9]+", provider_id.lower())))
    return RustIdent(f"M{name}" if name[:1].isdigit() or name in _KEYWORDS else name)
