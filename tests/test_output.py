"""How the output directory is held, verified and replaced: real files, in this process."""

from __future__ import annotations

import errno
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gen_models.errors import CodegenFailed, WriteFailed
from gen_models.lock import LOCK_NAME
from gen_models.write import Change, exclusive, has_leftovers, refuse_foreign, replace, verify
from tests.conftest import contents
from tests.file_events import file_events

RUNNING = ".gen-models.running"


def never() -> None:
    """What a run that need not wait does not call."""
    pytest.fail("nobody else holds the directory")


def change(path: Path, after: bytes = b"new\n") -> Change:
    """A file that is to be written, in the place of what is there."""
    return Change(path, path.read_bytes() if path.exists() else None, after)


# --- before the first file changes


def test_foreign_files_are_all_named(tmp_path: Path) -> None:
    """The first in the message, each in the hint."""
    mine = [Change(tmp_path / name, b"mine\n", b"ours\n") for name in ("b.rs", "a.rs")]
    with pytest.raises(WriteFailed) as caught:
        refuse_foreign([Change(tmp_path / "new.rs", None, b""), *mine])
    assert caught.value.path == str(tmp_path / "b.rs")
    assert caught.value.reason == "it is there already and gen-models did not write it"
    assert caught.value.hint == (
        "move b.rs, a.rs away, --skip its provider, or overwrite with --force"
    )
    refuse_foreign([Change(tmp_path / "new.rs", None, b"")])


def test_what_is_not_rust_is_not_written() -> None:
    """It is told whose it is and where it breaks; what is no Rust file may hold anything."""
    changes = [
        Change(Path(LOCK_NAME), None, b"fn {"),
        Change(Path("fine.rs"), None, b"fn f() {}\n"),
        Change(Path("groq.rs"), None, b"fn f() {}\nfn {\n"),
    ]
    verify(changes[:2])
    with pytest.raises(CodegenFailed) as caught:
        verify(changes)
    assert caught.value.provider == "groq"
    assert caught.value.reason == "line 2: this is not Rust"
    assert caught.value.hint == "this is a bug of gen-models; please report it"


# --- holding the directory


def test_the_directory_is_made_held_and_let_go(tmp_path: Path) -> None:
    """While it is held a file says so; afterwards nothing is left."""
    output = tmp_path / "a" / "b"
    with exclusive(output, never):
        assert has_leftovers(output)
        assert set(contents(output)) == {RUNNING}
    assert not has_leftovers(output)
    assert contents(output) == {}
    with exclusive(output, never):
        pass


def test_it_is_let_go_after_a_failure(tmp_path: Path) -> None:
    """A run that fails keeps no other one waiting."""
    with pytest.raises(KeyError), exclusive(tmp_path, never):
        raise KeyError
    with exclusive(tmp_path, never):
        pass


def test_the_second_one_waits(tmp_path: Path) -> None:
    """It is told once that it waits, and goes on when the first one is done."""
    told, told_again = threading.Event(), threading.Event()
    events: list[str] = []

    def second() -> None:
        def on_wait() -> None:
            (told_again if told.is_set() else told).set()

        with exclusive(tmp_path, on_wait):
            events.append("second")

    waiting = threading.Thread(target=second, daemon=True)
    with exclusive(tmp_path, never):
        waiting.start()
        assert told.wait(30)
        events.append("first")
    waiting.join(30)
    assert events == ["first", "second"]
    assert not told_again.is_set()


@pytest.mark.parametrize("name", ["groq.rs.tmp", "info/groq.rs.tmp", f"{LOCK_NAME}.tmp"])
def test_what_a_killed_run_left_is_removed(tmp_path: Path, name: str) -> None:
    """Its temporary files, and nothing else."""
    left = tmp_path / name
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"fn")
    others = {"notes.tmp": b"", "groq.rs": b"", "mod.rs.tmp/x": b""}
    for other, content in others.items():
        (tmp_path / other).parent.mkdir(exist_ok=True)
        (tmp_path / other).write_bytes(content)
    assert has_leftovers(tmp_path)
    with exclusive(tmp_path, never):
        assert contents(tmp_path) == {**others, RUNNING: b""}
    assert not has_leftovers(tmp_path)


def test_a_leftover_that_cannot_be_removed(tmp_path: Path) -> None:
    """It is named, and the directory is let go; one that is gone already is no trouble."""
    left = tmp_path / "groq.rs.tmp"
    left.touch()
    with (
        pytest.raises(WriteFailed) as caught,
        file_events(fails("remove", left)),
        exclusive(tmp_path, never),
    ):
        pytest.fail("what is left is in the way")
    assert (caught.value.path, caught.value.reason) == (str(left), os.strerror(errno.EACCES))

    def is_faster(event: str, path: Path) -> None:
        if (event, path) == ("remove", left) and left.exists():
            left.rename(tmp_path / "elsewhere")

    with file_events(is_faster), exclusive(tmp_path, never):
        pass
    assert set(contents(tmp_path)) == {"elsewhere"}


def test_a_mark_that_a_killed_run_left_is_a_leftover(tmp_path: Path) -> None:
    """So that a run with nothing to write removes it."""
    (tmp_path / RUNNING).touch()
    assert has_leftovers(tmp_path)


def test_a_directory_that_cannot_be_made(tmp_path: Path) -> None:
    """The path that stands in the way is named."""
    (tmp_path / "file").touch()
    with pytest.raises(WriteFailed) as caught, exclusive(tmp_path / "file" / "models", never):
        pass
    assert caught.value.path == str(tmp_path / "file" / "models")
    assert caught.value.reason == os.strerror(errno.ENOTDIR)


# --- replacing


def test_all_is_replaced(tmp_path: Path) -> None:
    """New files and old ones, in a directory below too, with nothing left beside them."""
    (tmp_path / "old.rs").write_bytes(b"old\n")
    names = ("new.rs", "info/new.rs", "old.rs", "mod.rs", LOCK_NAME)
    replace([change(tmp_path / name, name.encode()) for name in names])
    assert contents(tmp_path) == {name: name.encode() for name in names}


def test_permissions_stay(tmp_path: Path) -> None:
    """What the user allowed on a file is allowed on the one that takes its place."""
    for name, mode in (("a.rs", 0o640), ("b.rs", 0o755)):
        (tmp_path / name).touch(mode)
        (tmp_path / name).chmod(mode)
    replace([change(tmp_path / name) for name in ("a.rs", "b.rs", "c.rs")])
    modes = {path.name: path.stat().st_mode & 0o7777 for path in tmp_path.iterdir()}
    assert (modes["a.rs"], modes["b.rs"]) == (0o640, 0o755)
    (tmp_path / "like").touch()
    assert modes["c.rs"] == (tmp_path / "like").stat().st_mode & 0o7777


def test_a_file_that_cannot_be_staged_replaces_nothing(tmp_path: Path) -> None:
    """What was staged before it is gone again, and the error names it."""
    (tmp_path / "a.rs").write_bytes(b"old\n")
    (tmp_path / "b.rs.tmp").mkdir()
    before = contents(tmp_path)
    with pytest.raises(WriteFailed) as caught:
        replace([change(tmp_path / name) for name in ("a.rs", "b.rs", "c.rs")])
    assert caught.value.path == str(tmp_path / "b.rs")
    assert caught.value.reason == os.strerror(errno.EEXIST)
    assert contents(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.rs", "b.rs.tmp"]


def test_a_file_that_cannot_be_renamed(tmp_path: Path) -> None:
    """Those before it are new, those after it old, nothing is left beside them."""
    (tmp_path / "b.rs").mkdir()
    changes = [Change(tmp_path / name, None, b"new\n") for name in ("a.rs", "b.rs", "c.rs")]
    with pytest.raises(WriteFailed) as caught:
        replace(changes)
    assert caught.value.path == str(tmp_path / "b.rs")
    assert caught.value.reason == os.strerror(errno.EISDIR)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.rs", "b.rs"]


@pytest.mark.skipif(not hasattr(os, "O_DIRECTORY"), reason="this system flushes no directory")
def test_a_directory_that_cannot_be_flushed(tmp_path: Path) -> None:
    """It is an error that names it, before anything builds upon what is in it."""
    with pytest.raises(WriteFailed) as caught, file_events(fails("open", tmp_path)):
        replace([change(tmp_path / name) for name in ("a.rs", LOCK_NAME)])
    assert (caught.value.path, caught.value.reason) == (str(tmp_path), os.strerror(errno.EACCES))
    assert set(contents(tmp_path)) == {"a.rs"}


# --- in which order, and what a Ctrl-C does meanwhile


def fails(event: str, path: Path) -> Callable[[str, Path], None]:
    """What makes one thing fail that is done to one path."""

    def on_event(*happening: object) -> None:
        if happening == (event, path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    return on_event


@pytest.mark.skipif(not hasattr(os, "O_DIRECTORY"), reason="this system flushes no directory")
def test_what_others_build_upon_is_on_the_disk_first(tmp_path: Path) -> None:
    """Modules before `mod.rs`, all before the lock, and the lock before the run ends."""
    output = tmp_path / "models"
    output.mkdir()
    events: list[tuple[str, str]] = []

    def on_event(event: str, path: Path) -> None:
        if event == "rename" or path.is_dir():
            events.append((event, path.name))

    names = ("a.rs", "info/a.rs", "mod.rs", "info.rs", LOCK_NAME)
    with file_events(on_event):
        replace([Change(output / name, None, b"new\n") for name in names])
    flushed = [("open", "models"), ("open", "info")]
    assert events == [
        ("rename", "a.rs"),
        ("rename", "a.rs"),
        *flushed,
        ("rename", "mod.rs"),
        ("rename", "info.rs"),
        *flushed,
        ("rename", LOCK_NAME),
        *flushed,
    ]


@contextmanager
def ctrl_c_is(noted: list[int]) -> Iterator[None]:
    """Note a Ctrl-C, instead of ending the tests."""
    previous = signal.signal(signal.SIGINT, lambda number, _: noted.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


def test_ctrl_c_waits_for_the_renames(tmp_path: Path) -> None:
    """It is ignored while files are renamed, and means again what it meant afterwards."""
    noted: list[int] = []
    with ctrl_c_is(noted):

        def on_event(event: str, _: Path) -> None:
            if event == "rename":
                signal.raise_signal(signal.SIGINT)

        with file_events(on_event):
            replace([change(tmp_path / "a.rs"), change(tmp_path / "b.rs")])
        assert noted == []
        signal.raise_signal(signal.SIGINT)
    assert noted == [signal.SIGINT]
    assert contents(tmp_path) == {"a.rs": b"new\n", "b.rs": b"new\n"}


def test_ctrl_c_means_what_it_meant_after_a_failure(tmp_path: Path) -> None:
    """A program that lives on can still be interrupted."""
    (tmp_path / "a.rs").mkdir()
    noted: list[int] = []
    with ctrl_c_is(noted):
        with pytest.raises(WriteFailed):
            replace([Change(tmp_path / "a.rs", None, b"")])
        signal.raise_signal(signal.SIGINT)
    assert noted == [signal.SIGINT]


def test_any_thread_may_replace(tmp_path: Path) -> None:
    """A program may call us from a thread, where nobody can say what Ctrl-C does."""
    worker = threading.Thread(target=replace, args=[[change(tmp_path / "a.rs")]])
    worker.start()
    worker.join()
    assert contents(tmp_path) == {"a.rs": b"new\n"}
