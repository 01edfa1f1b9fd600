"""Which of a provider's models a user wants in its enum. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias, get_args

import msgspec

from gen_models.naming import WireId
from gen_models.text import refusal, shown

__all__ = ["EVERY_MODEL", "KINDS", "Choice", "Kind", "choice_faults"]

Kind: TypeAlias = Literal[
    "chat", "embedding", "image", "audio", "transcription", "speech", "video", "rerank",
    "moderation", "ocr",
]  # fmt: skip
"""What a model is for, as providers name it."""

KINDS: tuple[Kind, ...] = get_args(Kind)


class Choice(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """What a model must be to stand in the enum; what is empty asks for nothing.

    `include` and `exclude` are globs of whole ids, in which `*` is any text, `/` included,
    and case counts; one of the first must match and none of the second. A model whose kind
    nobody knows is of every kind.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()

    def takes_id(self, wire_id: WireId) -> bool:
        """Return whether the globs let an id in."""
        is_included = not self.include or _matches(wire_id, self.include)
        return is_included and not _matches(wire_id, self.exclude)

    def takes_kind(self, kind: Kind | None) -> bool:
        """Return whether a model of a kind is let in."""
        return not self.kinds or kind is None or kind in self.kinds


EVERY_MODEL = Choice()


def _matches(wire_id: WireId, globs: tuple[str, ...]) -> bool:
    return any(fnmatchcase(wire_id, glob) for glob in globs)


def choice_faults(choice: Choice) -> Iterator[tuple[str, str]]:
    """Yield each glob that no id can match, with its field, and why."""
    for field, globs in (("include", choice.include), ("exclude", choice.exclude)):
        for glob in globs:
            if fault := refusal(glob):
                yield field, f"`{shown(glob)}` matches no id: {fault}"
