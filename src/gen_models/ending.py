"""What a process says at its end, and what it cannot rely on: its streams and its directory."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, TextIO

import click

from gen_models.errors import UsageError

__all__ = [
    "OUTPUT_ERRORS",
    "current_directory",
    "give_up",
    "leave",
    "prepare_streams",
    "tell",
]

OUTPUT_ERRORS: Mapping[int | None, str] = {
    **dict.fromkeys((errno.ENOSPC, errno.EFBIG, errno.EIO), "free some space, then run again"),
    errno.EAGAIN: "its reader is too slow; write to a file",
}
"""What can befall stdout, and what to do; errors of our own files are `WriteFailed`."""


def current_directory() -> Path:
    """Return where the process is.

    Raises:
        UsageError: That directory was removed.
    """
    try:
        return Path.cwd()
    except OSError:
        raise UsageError("the current directory is gone", hint="cd to one that exists") from None


def prepare_streams() -> None:
    """Let stdout and stderr take any text, and take all of it or fail.

    With PYTHONUNBUFFERED, Python writes once: what a full disk does not take then is lost
    without a word.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, io.TextIOWrapper):  # closed, or replaced
            continue
        if isinstance(stream.buffer, io.RawIOBase):
            whole = io.BufferedWriter(stream.buffer)
            stream = io.TextIOWrapper(whole, encoding=stream.encoding)
            setattr(sys, name, stream)
        stream.reconfigure(errors="backslashreplace")


def give_up(stream: TextIO | None) -> None:
    """Lead a stream to nowhere: Python must not try to flush it at exit."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def leave(code: int) -> NoReturn:
    """End the process at once.

    Python's own end would take its time for taking things apart, and no request that was
    given up on may wake up in the middle of it.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # full, closed, or not there
            stream.flush()
    os._exit(code)


def tell(message: str, hint: str | None) -> None:
    """Write an error and its hint to stderr, if that can be, without what nobody can see."""
    from gen_models.text import escaped

    lines = [f"error: {message}", *([f"hint: {hint}"] if hint else [])]
    try:
        for line in "\n".join(lines).split("\n"):
            click.echo(escaped(line), err=True)
    except OSError:  # the exit code says it
        give_up(sys.stderr)
