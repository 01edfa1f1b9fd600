"""The user's cache directory: what is kept there only saves time, and may be gone at any moment.

A cache that cannot be read or written is no error. A file is replaced whole, and what another
run or another version left there is overwritten.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

__all__ = ["read_cache", "write_cache"]

_log = logging.getLogger("gen_models")


def read_cache(name: str, max_bytes: int) -> bytes | None:
    """Return a file of the cache; None where there is none, or none of that size."""
    path = _path(name)
    try:
        # What is no file, such as a pipe, might keep whoever reads it for ever.
        if path is None or not path.is_file():
            return None
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        _log.info("%s cannot be read: %s", path, error.strerror)
        return None
    return content if len(content) <= max_bytes else None


def write_cache(name: str, content: bytes) -> None:
    """Put a file into the cache, in the place of what is there, if that can be done."""
    path = _path(name)
    if path is None:
        _log.info("there is no cache: this user has no home directory")
        return
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with temporary.open("xb") as file:
            file.write(content)
        temporary.replace(path)
    except OSError as error:
        _log.info("%s cannot be written: %s", path, error.strerror)
        with suppress(OSError):
            temporary.unlink()


def _path(name: str) -> Path | None:
    """Return where a file of the cache is; None for a user without a home."""
    from platformdirs import user_cache_path

    try:
        path = user_cache_path("gen-models", appauthor=False) / name
    except RuntimeError:  # what newer releases say of such a user; others give a relative path
        return None
    return path if path.is_absolute() else None
