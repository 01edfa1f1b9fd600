"""The output directory: compare, verify, replace.

All contents are rendered and parsed before the first file changes. Each goes to a
temporary file beside its target, is flushed to the disk and renamed into place: new
modules first, `mod.rs` after them, then those that list the modules, the lock last. A run
that is killed in between leaves a tree that compiles, unless it changes the form of the
Rust or the name of a provider; the next one finishes or undoes what it had begun.
"""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gen_models.errors import CodegenFailed, WriteFailed
from gen_models.file_errors import failed
from gen_models.lock import LOCK_NAME
from gen_models.write.differing import LAST, OURS, Change

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["exclusive", "has_leftovers", "refuse_foreign", "replace", "verify"]

_RUNNING_NAME = ".gen-models.running"


def refuse_foreign(changes: Iterable[Change]) -> None:
    """Refuse to overwrite what gen-models did not write.

    Raises:
        WriteFailed: There are such files; the first is named, the others in the hint.
    """
    foreign = [change.path for change in changes if change.is_foreign]
    if foreign:
        names = ", ".join(path.name for path in foreign)
        raise WriteFailed(
            foreign[0],
            "it is there already and gen-models did not write it",
            hint=f"move {names} away, --skip its provider, or overwrite with --force",
        )


def verify(changes: Iterable[Change]) -> None:
    """Parse every Rust file that is about to be written.

    Raises:
        CodegenFailed: One of them is not Rust; nothing was written.
    """
    from gen_models.syntax import first_fault

    for change in changes:
        if change.path.suffix == ".rs" and (fault := first_fault(change.after.decode())):
            raise CodegenFailed(
                change.path.stem, fault, hint="this is a bug of gen-models; please report it"
            )


def has_leftovers(output: Path) -> bool:
    """Return whether another run is at work here, or was killed at it."""
    return any(_leftovers(output)) or (output / _RUNNING_NAME).exists()


def _leftovers(output: Path) -> Iterator[Path]:
    for pattern in (*(f"{ours}.tmp" for ours in OURS), f"{LOCK_NAME}.tmp"):
        yield from (path for path in output.glob(pattern) if not path.is_dir())


def _remove_leftovers(output: Path) -> None:
    for path in _leftovers(output):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise failed(path, error) from error


@contextmanager
def exclusive(output: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the output directory; a second run waits here, after `on_wait` was called.

    Creates the directory. What a killed run left behind is removed.

    Raises:
        WriteFailed: The directory cannot be created or written to.
    """
    from filelock import FileLock, Timeout

    running = output / _RUNNING_NAME
    lock = FileLock(running)
    try:
        output.mkdir(parents=True, exist_ok=True)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            on_wait()
            lock.acquire()
    except OSError as error:
        raise failed(Path(error.filename or output), error) from error
    try:
        _remove_leftovers(output)
        yield
    finally:
        with suppress(OSError):  # Windows keeps a file that is open
            running.unlink()
        lock.release()


def replace(changes: Iterable[Change]) -> None:
    """Write the changes: all of them to temporary files, then each into its place.

    An interrupt during the renames waits until they are done.

    Raises:
        WriteFailed: A file could not be written; nothing was replaced, unless the
            renames had begun.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for change in changes:
            temporary = change.path.with_name(change.path.name + ".tmp")
            staged.append((temporary, change.path))
            _stage(change, temporary)
        with _uninterrupted():
            _put_in_place(staged)
    except BaseException:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink()
        raise


def _stage(change: Change, temporary: Path) -> None:
    try:
        temporary.parent.mkdir(exist_ok=True)
        with temporary.open("xb") as file:
            file.write(change.after)
            file.flush()
            os.fsync(file.fileno())
        if change.before is not None:
            temporary.chmod(change.path.stat().st_mode & 0o777)
    except OSError as error:
        raise failed(change.path, error) from error


def _put_in_place(staged: Sequence[tuple[Path, Path]]) -> None:
    """Rename; what `mod.rs` and the lock build upon is on the disk before they are."""
    directories = sorted({path.parent for _, path in staged})
    for temporary, path in staged:
        if path.name in LAST:
            _flush(directories)
        try:
            temporary.replace(path)
        except OSError as error:
            raise failed(path, error) from error
    _flush(directories)


def _flush(directories: Iterable[Path]) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows has no handle on a directory to flush
    for directory in directories:
        try:
            handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise failed(directory, error) from error


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ignore Ctrl-C for the moment that the renames take: it is too late to undo them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)
