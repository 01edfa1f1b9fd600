"""What the file system refused, in words, and what to do about it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from gen_models.errors import WriteFailed
from gen_models.text import shown

__all__ = ["failed", "not_a_file", "path_fault"]

_ELSEWHERE = "or choose another directory with --output"
_HINTS: tuple[tuple[str, str], ...] = (
    ("ENOSPC EDQUOT", "free some space, then run again"),
    ("EFBIG", "raise the limit on the size of files (ulimit -f), then run again"),
    ("EMFILE ENFILE", "raise the limit on open files (ulimit -n), then run again"),
    ("EROFS EACCES EPERM", f"make it writable for you, {_ELSEWHERE}"),
    ("EISDIR EEXIST", f"move what is there away, {_ELSEWHERE}"),
    ("ENOTDIR", "a part of this path is no directory; choose another one with --output"),
    ("ELOOP", "a symbolic link stands where none is followed; remove it"),
    ("ENAMETOOLONG", "choose a shorter path with --output"),
)
_HINT_OF = {
    getattr(errno, name): hint
    for names, hint in _HINTS
    for name in names.split()
    if hasattr(errno, name)  # Windows lacks some
}


def failed(path: Path, error: OSError) -> WriteFailed:
    """Return the error for a path of the output directory, with a hint."""
    hint = _HINT_OF.get(error.errno or 0, f"check this path, {_ELSEWHERE}")
    return WriteFailed(path, error.strerror or type(error).__name__, hint=hint)


def not_a_file(path: Path) -> WriteFailed:
    """Return the error for a pipe, a socket or a device, which may never end when it is read."""
    return WriteFailed(path, "it is no regular file", hint=f"move it away, {_ELSEWHERE}")


def path_fault(path: str) -> str | None:
    """Return why a text cannot be meant as a path, or None where it can."""
    try:
        is_possible = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        is_possible = False
    if not is_possible:
        return f"`{shown(path)}` is no path"
    if path.startswith("~"):
        return f"`{shown(path)}`: only a shell knows what `~` stands for; write it out"
    return None
