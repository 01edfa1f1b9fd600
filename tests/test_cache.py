"""The user's cache directory: what is kept is there again, and no trouble with it is an error."""

from __future__ import annotations

import errno
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gen_models.write import read_cache, write_cache
from tests.conftest import contents
from tests.file_events import file_events

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="where it is differs by system")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files of the cache go, which is not there yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "gen-models"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What a user is told with `-vv`."""
    caplog.set_level(logging.INFO, logger="gen_models")
    return caplog


def test_what_is_kept_is_there_again(cache: Path, log: pytest.LogCaptureFixture) -> None:
    """In one file, in the place of a former one and of what another run left half written."""
    assert read_cache("a.json", 9) is None
    write_cache("a.json", b"old")
    half = cache / f"a.json.{os.getpid()}.tmp"
    half.write_bytes(b"half")
    write_cache("a.json", b"new\r\n")
    assert read_cache("a.json", 9) == b"new\r\n"
    assert contents(cache) == {"a.json": b"new\r\n"}
    assert log.messages == []


def test_what_is_too_large_is_not_there(cache: Path) -> None:
    """Up to the limit a file is read whole, beyond it not at all."""
    write_cache("a.json", b"12345")
    assert cache.is_dir()
    assert [read_cache("a.json", size) for size in (4, 5, 6)] == [None, b"12345", b"12345"]


def test_what_is_no_file_is_not_there(cache: Path) -> None:
    """A pipe would keep whoever reads it for ever."""
    cache.mkdir(parents=True)
    os.mkfifo(cache / "a.json")
    assert read_cache("a.json", 9) is None


def test_what_cannot_be_written_is_told(cache: Path, log: pytest.LogCaptureFixture) -> None:
    """A file in the way of the directory, or a directory in the way of the file."""
    (cache / "a.json").mkdir(parents=True)
    write_cache("a.json", b"x")
    assert list(cache.iterdir()) == [cache / "a.json"]
    (cache / "a.json").rmdir()
    cache.rmdir()
    cache.write_bytes(b"")
    write_cache("a.json", b"x")
    assert log.messages == [
        f"{cache / 'a.json'} cannot be written: {os.strerror(errno.EISDIR)}",
        f"{cache / 'a.json'} cannot be written: {os.strerror(errno.EEXIST)}",
    ]
    assert all(record.levelno == logging.INFO for record in log.records)


def test_what_cannot_be_read_is_told(cache: Path, log: pytest.LogCaptureFixture) -> None:
    """A file of somebody else is as good as none."""
    write_cache("a.json", b"x")

    def refuse(_: str, path: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    with file_events(refuse):
        assert read_cache("a.json", 9) is None
    assert log.messages == [f"{cache / 'a.json'} cannot be read: {os.strerror(errno.EACCES)}"]


_WITHOUT_A_HOME = """
import logging, os, sys
import platformdirs.unix
from gen_models.write import read_cache, write_cache
logging.basicConfig(level=logging.INFO, format="%(message)s")
os.setuid(2**31 - 9)
write_cache("a.json", b"x")
print(read_cache("a.json", 9))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may become a user that nobody knows")
def test_a_user_without_a_home(tmp_path: Path) -> None:
    """A container may run as a number without a name: nothing is kept, and nothing is written."""
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_A_HOME],
        cwd=tmp_path,
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == "there is no cache: this user has no home directory\n"
    assert (done.stdout, done.returncode) == ("None\n", 0)
    assert contents(tmp_path) == {}
