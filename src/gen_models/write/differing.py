"""What differs from what should be there, and in which order it is to be written. Reads only."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from gen_models.file_errors import failed, not_a_file
from gen_models.lock import LOCK_NAME
from gen_models.marker import GENERATOR_LINE
from gen_models.text import escaped

__all__ = [
    "LAST",
    "OURS",
    "Change",
    "compare",
    "has_module",
    "orphans",
    "read_file",
    "shown_path",
]

LAST = ("mod.rs", LOCK_NAME)
"""What is written after all else, in this order."""

OURS = ("*.rs", "info/*.rs")
"""Where files of ours may be."""

_HEADER_LINES = 20  # also where a merge conflict stands in the header


class Change(msgspec.Struct, frozen=True):
    """A file that differs from what it should hold; `before` is None where there is none."""

    path: Path
    before: bytes | None
    after: bytes

    @property
    def is_new(self) -> bool:
        """Whether the file is not there yet."""
        return self.before is None

    @property
    def is_foreign(self) -> bool:
        """Whether it would overwrite somebody else's work.

        `mod.rs` is edited, not overwritten. A file that is only the beginning of what it
        should hold is ours: it was cut off before its marker.
        """
        if self.before is None or self.path.name in {"mod.rs", LOCK_NAME}:
            return False
        return not (_has_marker(self.before) or self.after.startswith(self.before))


def shown_path(path: Path) -> str:
    """Return a path as it is shortest to type from here, fit to be shown."""
    try:
        relative = os.path.relpath(path)
    except (ValueError, OSError):  # on another drive of Windows; this directory is gone
        return escaped(str(path))
    return escaped(str(path) if relative.startswith("..") else relative)


def read_file(path: Path) -> bytes | None:
    """Return a file's content, or None where there is no such file.

    Raises:
        WriteFailed: It is there and cannot be read, or is a pipe or a device.
    """
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise not_a_file(path)
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise failed(path, error) from error


def compare(output: Path, files: Mapping[str, bytes]) -> tuple[Change, ...]:
    """Return the files that differ from what they should hold, in the order to write them.

    Ends of lines are not compared: a checkout may have made them its platform's own.
    """
    found = [Change(output / name, read_file(output / name), files[name]) for name in files]
    differing = [one for one in found if _differ(one.before, one.after)]
    return tuple(sorted(differing, key=_turn))


def _differ(before: bytes | None, after: bytes) -> bool:
    return before != after and _with_our_line_ends(before) != _with_our_line_ends(after)


def _with_our_line_ends(content: bytes | None) -> bytes | None:
    return content and content.replace(b"\r\n", b"\n")


def _turn(change: Change) -> tuple[int, Path]:
    """Return when a file is written: what another one names comes before that one.

    `mod.rs` names every module, and those that name providers name what stands in `mod.rs`.
    """
    turn = {"mod.rs": 1, LOCK_NAME: 3}.get(change.path.name, 0)
    if change.path.name in _NAMING_PROVIDERS and not change.is_new:
        turn = 2
    return turn, change.path


_NAMING_PROVIDERS = frozenset({"info.rs", "provider_model.rs"})


def orphans(output: Path, modules: Iterable[str]) -> tuple[Path, ...]:
    """Return our own files that hold none of these modules, sorted; never `mod.rs`."""
    names = {f"{module}.rs" for module in modules} | {"mod.rs"}
    found = sorted(path for pattern in OURS for path in output.glob(pattern))
    return tuple(
        path
        for path in found
        if path.relative_to(output).as_posix() not in names
        and path.is_file()
        and _has_marker(read_file(path) or b"")
    )


def has_module(output: Path, module: str) -> bool:
    """Return whether a module that `mod.rs` declares has a file."""
    return (output / f"{module}.rs").exists() or (output / module / "mod.rs").exists()


def _has_marker(content: bytes) -> bool:
    marker = GENERATOR_LINE.encode()
    return any(line.startswith(marker) for line in content.split(b"\n", _HEADER_LINES))
