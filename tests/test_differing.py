"""What differs in a directory, and what may be overwritten there: real files, read only."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from gen_models.errors import WriteFailed
from gen_models.lock import LOCK_NAME
from gen_models.marker import GENERATOR_LINE
from gen_models.write import Change, compare, has_module, orphans, read_file, shown_path

OURS = f"//! Auto-generated\n{GENERATOR_LINE}0.1.0\n".encode()
THEIRS = b"//! By hand\n"


def written(directory: Path, **files: bytes) -> Path:
    """The directory, with these `.rs` files in it."""
    for module, content in files.items():
        path = directory / f"{module}.rs"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return directory


# --- what differs, in which order


def names(changes: tuple[Change, ...], output: Path) -> list[str]:
    """What is to be written, in turn."""
    return [change.path.relative_to(output).as_posix() for change in changes]


def test_only_what_differs_is_changed(tmp_path: Path) -> None:
    """Each change has the content that is there, if any, and the one that should be."""
    written(tmp_path, same=b"a\n", other=b"b\n", windows=b"a\r\nb\r\n", mixed=b"a\r\rb\n")
    wanted = {"same.rs": b"a\n", "other.rs": b"c\n", "new.rs": b"", "windows.rs": b"a\nb\n"}
    assert compare(tmp_path, {**wanted, "mixed.rs": b"a\nb\n"}) == (
        Change(tmp_path / "mixed.rs", b"a\r\rb\n", b"a\nb\n"),
        Change(tmp_path / "new.rs", None, b""),
        Change(tmp_path / "other.rs", b"b\n", b"c\n"),
    )


def test_an_empty_file_is_not_a_missing_one(tmp_path: Path) -> None:
    """One that is there and empty needs no writing to become empty."""
    assert compare(written(tmp_path, a=b""), {"a.rs": b""}) == ()
    assert [change.is_new for change in compare(tmp_path, {"a.rs": b"x", "b.rs": b"x"})] == [
        False,
        True,
    ]


def test_changes_come_in_the_order_of_writing(tmp_path: Path) -> None:
    """New modules stand before `mod.rs`, which declares them; the lock is last."""
    wanted = ("mod.rs", "zai.rs", "gen-models.lock", "groq.rs", "provider.rs")
    assert names(compare(tmp_path, dict.fromkeys(wanted, b"")), tmp_path) == [
        "groq.rs", "provider.rs", "zai.rs", "mod.rs", "gen-models.lock",
    ]  # fmt: skip


@pytest.mark.parametrize("module", ["info", "provider_model"])
def test_who_names_modules_comes_after_mod_rs(tmp_path: Path, module: str) -> None:
    """But for a file that is new, which `mod.rs` has to find."""
    wanted = dict.fromkeys(("provider_model.rs", "info.rs", "mod.rs", LOCK_NAME, "groq.rs"), b"")
    (other,) = {"info", "provider_model"} - {module}
    written(tmp_path, **{module: b"//! Old.\n"})
    assert names(compare(tmp_path, wanted), tmp_path) == [
        "groq.rs", f"{other}.rs", "mod.rs", f"{module}.rs", LOCK_NAME,
    ]  # fmt: skip


# --- what is somebody else's


@pytest.mark.parametrize(
    ("name", "before", "is_foreign"),
    [
        ("openai.rs", None, False),
        ("openai.rs", OURS, False),
        ("openai.rs", THEIRS, True),
        # Cut off before its marker
        ("openai.rs", b"", False),
        ("openai.rs", OURS[:9], False),
        # The marker stands near the beginning, at the beginning of a line
        ("openai.rs", b"<<<<<<< ours\n" + OURS, False),
        ("openai.rs", b"\n" * 19 + GENERATOR_LINE.encode(), False),
        ("openai.rs", b"\n" * 20 + GENERATOR_LINE.encode(), False),
        ("openai.rs", b"\n" * 21 + GENERATOR_LINE.encode(), True),
        ("openai.rs", b"x" + GENERATOR_LINE.encode(), True),
        # Edited, and told by what it says
        ("mod.rs", THEIRS, False),
        (LOCK_NAME, THEIRS, False),
    ],
)
def test_what_is_foreign(tmp_path: Path, name: str, before: bytes, *, is_foreign: bool) -> None:
    """A file without our marker is somebody's work, but for the beginning of what comes."""
    assert Change(tmp_path / name, before, OURS).is_foreign is is_foreign


def test_orphans_are_our_own_files_of_no_module(tmp_path: Path) -> None:
    """Sorted, with the tables of facts; what others wrote and what is no file is none."""
    written(
        tmp_path,
        **dict.fromkeys(("groq", "zai", "mod", "info/zai", "info/groq", "deeper/in/zai"), OURS),
        mine=THEIRS,
    )
    (tmp_path / "directory.rs").mkdir()
    (tmp_path / "notes.md").write_bytes(OURS)
    assert orphans(tmp_path, ["groq", "info/groq"]) == (
        tmp_path / "info/zai.rs",
        tmp_path / "zai.rs",
    )
    assert orphans(tmp_path / "nowhere", []) == ()


def test_where_a_module_may_be(tmp_path: Path) -> None:
    """As rustc looks for it: a file, or a directory with a `mod.rs`."""
    written(tmp_path, **{"a": b"", "b/mod": b"", "c/other": b""})
    assert [has_module(tmp_path, name) for name in "abcd"] == [True, True, False, False]


# --- reading


def test_what_is_read(tmp_path: Path) -> None:
    """The bytes of a file, and None only where there is none."""
    assert read_file(written(tmp_path, a=b"\r\n") / "a.rs") == b"\r\n"
    assert read_file(tmp_path / "b.rs") is None
    assert read_file(tmp_path / "nowhere" / "b.rs") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_cannot_be_read(tmp_path: Path) -> None:
    """A pipe, which might never end, and a directory are errors that name them."""
    os.mkfifo(tmp_path / "pipe.rs")
    with pytest.raises(WriteFailed) as caught:
        read_file(tmp_path / "pipe.rs")
    assert (caught.value.path, caught.value.reason) == (
        str(tmp_path / "pipe.rs"),
        "it is no regular file",
    )
    with pytest.raises(WriteFailed) as caught:
        read_file(tmp_path)
    assert (caught.value.path, caught.value.reason) == (
        str(tmp_path),
        os.strerror(errno.EISDIR),
    )


def test_how_a_path_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is typed from here, in full where that is elsewhere, and never a control character."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert shown_path(here / "lib" / "mod.rs") == f"lib{os.sep}mod.rs"
    assert shown_path(here / "\x1b.rs") == "\\u{1b}.rs"
    assert shown_path(tmp_path / "mod.rs") == str(tmp_path / "mod.rs")
    here.rmdir()
    assert shown_path(tmp_path / "\x1b.rs") == f"{tmp_path}{os.sep}\\u{{1b}}.rs"
