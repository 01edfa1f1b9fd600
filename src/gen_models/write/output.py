"""The output directory: compare, verify, replace.

All contents are rendered and parsed before the first file changes. Each goes to a
temporary file beside its target, is flushed to the disk and renamed into place: new
modules first, `mod.rs` after them, the lock last. A run that is killed in between leaves
a tree that compiles, and the next one finishes or undoes what it had begun.
"""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gen_models.emit import GENERATOR_LINE
from gen_models.errors import CodegenFailed, WriteFailed
from gen_models.lock import LOCK_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = [
    "Change",
    "compare",
    "exclusive",
    "has_leftovers",
    "has_module",
    "orphans",
    "read_file",
    "refuse_foreign",
    "replace",
    "shown_path",
    "verify",
]

_LAST = ("mod.rs", LOCK_NAME)
"""What is written after all else, in this order."""

_RUNNING_NAME = ".gen-models.running"
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
    """Return a path as it is shortest to type from here."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # on another drive of Windows
        return str(path)
    return str(path) if relative.startswith("..") else relative


def read_file(path: Path) -> bytes | None:
    """Return a file's content, or None where there is no such file.

    Raises:
        WriteFailed: It is there and cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _failed(path, error) from error


def compare(output: Path, files: Mapping[str, bytes]) -> tuple[Change, ...]:
    """Return the files that differ from what they should hold, in the order to write them.

    Ends of lines are not compared: a checkout may have made them its platform's own.
    """
    found = (
        Change(output / name, read_file(output / name), files[name]) for name in _in_order(files)
    )
    return tuple(one for one in found if _differ(one.before, one.after))


def _differ(before: bytes | None, after: bytes) -> bool:
    return _with_our_line_ends(before) != _with_our_line_ends(after)


def _with_our_line_ends(content: bytes | None) -> bytes | None:
    return content and content.replace(b"\r\n", b"\n")


def _in_order(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (_LAST.index(name) + 1 if name in _LAST else 0, name))


def orphans(output: Path, modules: Iterable[str]) -> tuple[Path, ...]:
    """Return our own files that hold none of these modules, sorted; never `mod.rs`."""
    stems = frozenset(modules) | {"mod"}
    found = sorted(path for path in output.glob("*.rs") if path.stem not in stems)
    return tuple(path for path in found if path.is_file() and _has_marker(read_file(path) or b""))


def has_module(output: Path, module: str) -> bool:
    """Return whether a module that `mod.rs` declares has a file."""
    return (output / f"{module}.rs").exists() or (output / module / "mod.rs").exists()


def _has_marker(content: bytes) -> bool:
    marker = GENERATOR_LINE.encode()
    return any(line.startswith(marker) for line in content.split(b"\n", _HEADER_LINES))


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
    for pattern in ("*.rs.tmp", f"{LOCK_NAME}.tmp"):
        yield from (path for path in output.glob(pattern) if not path.is_dir())


def _remove_leftovers(output: Path) -> None:
    for path in _leftovers(output):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _failed(path, error) from error


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
        raise _failed(output, error) from error
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
                temporary.unlink(missing_ok=True)
        raise


def _stage(change: Change, temporary: Path) -> None:
    try:
        with temporary.open("xb") as file:
            file.write(change.after)
            file.flush()
            os.fsync(file.fileno())
        if change.before is not None:
            temporary.chmod(change.path.stat().st_mode & 0o777)
    except OSError as error:
        raise _failed(change.path, error) from error


def _put_in_place(staged: Sequence[tuple[Path, Path]]) -> None:
    """Rename; what `mod.rs` and the lock build upon is on the disk before they are."""
    for temporary, path in staged:
        try:
            if path.name in _LAST:
                _flush_directory(path.parent)
            temporary.replace(path)
        except OSError as error:
            raise _failed(path, error) from error
    for directory in {path.parent for _, path in staged}:
        try:
            _flush_directory(directory)
        except OSError as error:
            raise _failed(directory, error) from error


def _flush_directory(directory: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows has no handle on a directory to flush
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


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


def _failed(path: Path, error: OSError) -> WriteFailed:
    return WriteFailed(path, error.strerror or type(error).__name__)
