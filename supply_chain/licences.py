"""The licences of all that comes with an installation, as its metadata says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import metadata
from importlib.metadata import PackageNotFoundError

from packaging.licenses import canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

__all__ = [
    "ALLOWED",
    "ALLOWED_INSIDE",
    "installed_licences",
    "licence",
    "licences_inside",
    "possible_names",
    "table",
]

ALLOWED = frozenset({"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "PSF-2.0"})
"""Permissive licences: whoever uses gen-models owes nothing but their text."""

ALLOWED_INSIDE = ALLOWED | {
    "0BSD", "Apache-2.0 WITH LLVM-exception", "BSL-1.0", "CC0-1.0", "ISC", "MIT-0", "Unicode-3.0",
    "Unlicense", "Zlib",
}  # fmt: skip
"""Those of what is compiled into a wheel, which are permissive too."""

_CLASSIFIERS = {"License :: OSI Approved :: MIT License": "MIT"}
"""What older metadata says instead of an SPDX expression, where that is not ambiguous."""

_TEXTS = {"Apache License Version 2.0, January 2004": "Apache-2.0"}
"""How the text of a licence begins, which is all that some metadata has."""


def installed_licences(root: str = "gen-models") -> dict[str, str]:
    """Return the licence of each distribution that `root` needs here, by name, sorted."""
    names = _reachable(root, is_anywhere=False)
    return {name: licence(name) for name in sorted(names)}


def possible_names(root: str = "gen-models") -> set[str]:
    """Return all that `root` may need on some machine; what is not here needs nothing more."""
    return _reachable(root, is_anywhere=True)


def licence(name: str) -> str:
    """Return the SPDX expression of a distribution, or `unknown`."""
    said = metadata.metadata(name)
    for expression in said.get_all("License-Expression") or ():
        return str(canonicalize_license_expression(expression))
    found = {_CLASSIFIERS[one] for one in said.get_all("Classifier") or () if one in _CLASSIFIERS}
    found = found or set(_licences_of_texts(name))
    return found.pop() if len(found) == 1 else "unknown"


def _licences_of_texts(name: str) -> Iterator[str]:
    for file in metadata.files(name) or ():
        if file.parent.name == "licenses":
            text = " ".join(file.read_text(encoding="utf-8").split())
            yield from (one for start, one in _TEXTS.items() if text.startswith(start))


def licences_inside(name: str) -> set[str]:
    """Return the licences of all that is compiled into a distribution, each by itself.

    They are those of the bills of materials (CycloneDX) that come with it; of what is under
    one of several licences, all are told. Source: PEP 770.
    """
    boms = [
        json.loads(file.read_text(encoding="utf-8"))
        for file in metadata.files(name) or ()
        if file.parent.name == "sboms"
    ]
    said = [one for bom in boms for part in bom["components"] for one in part["licenses"]]
    expressions = [one.get("expression") or one["license"].get("id") for one in said]
    parts = (part for text in expressions for part in re.split(r" (?:AND|OR) ", text))
    return {part.strip("() ") for part in parts}


def table() -> str:
    """Return the rows of the Markdown table in `docs/licences.md`."""
    rows = installed_licences().items()
    return "".join(f"| `{name}` | {one} |\n" for name, one in rows)


def _reachable(root: str, *, is_anywhere: bool) -> set[str]:
    found: set[str] = set()
    waiting = [Requirement(root)]
    while waiting:
        wanted = waiting.pop()
        for one in _requirements(wanted):
            name = canonicalize_name(one.name)
            if name not in found and _is_needed(one, wanted.extras, is_anywhere=is_anywhere):
                found.add(name)
                waiting.append(one)
    return found


def _requirements(wanted: Requirement) -> list[Requirement]:
    try:
        return [Requirement(text) for text in metadata.requires(wanted.name) or ()]
    except PackageNotFoundError:
        return []


def _is_needed(one: Requirement, extras: set[str], *, is_anywhere: bool) -> bool:
    """Whether a requirement holds with these extras, here or on any machine."""
    if one.marker is None:
        return True
    if is_anywhere and "extra" not in str(one.marker):
        return True
    return any(one.marker.evaluate({"extra": extra}) for extra in extras or {""})
