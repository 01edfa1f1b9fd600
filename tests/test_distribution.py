"""What is released: the same bytes from anywhere, what belongs there, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from gen_models import __version__
from tests.conftest import REPOSITORY

_SDIST, _WHEEL = f"gen_models-{__version__}.tar.gz", f"gen_models-{__version__}-py3-none-any.whl"
_INFO = f"gen_models-{__version__}.dist-info"


def _build(tree: Path, **variables: str) -> dict[str, bytes]:
    """Build the sdist and the wheel of a tree; return their bytes by name."""
    dist = tree.parent / f"dist-{tree.name}"
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--directory", dist],
        cwd=tree,
        env={**os.environ, **variables},
        capture_output=True,
        check=True,
    )
    return {path.name: path.read_bytes() for path in dist.iterdir()}


def _names(tree: Path, below: str = "") -> set[str]:
    found = ((tree / below).rglob("*")) if below else tree.rglob("*")
    return {path.relative_to(tree).as_posix() for path in found if path.is_file()}


def _sdist_names(path: Path) -> set[str]:
    with tarfile.open(path) as archive:
        return {member.name.partition("/")[2] for member in archive.getmembers()}


def _wheel_names(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def _disguise(tree: Path) -> None:
    """Make a tree look as if somebody else had checked it out, some time else."""
    for path in tree.rglob("*"):
        os.utime(path, (1, 2_000_000_000))
        path.chmod(0o700 if path.is_dir() or os.access(path, os.X_OK) else 0o600)


def test_the_same_bytes_from_anywhere(fresh_clone: Path) -> None:
    """Two checkouts, with other dates and rights, give one sdist and one wheel."""
    other = fresh_clone.parent / "elsewhere"
    shutil.copytree(fresh_clone, other)
    _disguise(other)
    built = _build(fresh_clone)
    assert built.keys() == {_SDIST, _WHEEL}
    assert _build(other) == built


def test_the_wheel_is_that_of_the_sdist(fresh_clone: Path) -> None:
    """Who builds from the sdist gets the released wheel, byte for byte."""
    built = _build(fresh_clone)
    sdist = fresh_clone.parent / "dist-clone" / _SDIST
    with tarfile.open(sdist) as archive:
        archive.extractall(fresh_clone.parent, filter="data")
    again = _build(fresh_clone.parent / f"gen_models-{__version__}")
    assert again[_WHEEL] == built[_WHEEL]


def test_dates_are_those_that_are_asked_for(fresh_clone: Path) -> None:
    """SOURCE_DATE_EPOCH dates what is in the archives, as reproducible builds have it."""
    _build(fresh_clone, SOURCE_DATE_EPOCH="1795464000")
    with tarfile.open(fresh_clone.parent / "dist-clone" / _SDIST) as archive:
        assert {member.mtime for member in archive.getmembers()} == {1795464000}
    with zipfile.ZipFile(fresh_clone.parent / "dist-clone" / _WHEEL) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 23, 20, 0, 0)}


def test_what_is_in_the_archives(fresh_clone: Path) -> None:
    """The wheel has the package and its licence; the sdist has the repository."""
    for junk in (".env", "target/debug/x", ".venv/bin/x", "src/gen_models/__pycache__/x.pyc"):
        (fresh_clone / junk).parent.mkdir(parents=True, exist_ok=True)
    (fresh_clone / "target/debug/x").touch()
    (fresh_clone / "src/gen_models/__pycache__/x.pyc").touch()
    (fresh_clone / "Cargo.lock").touch()
    _build(fresh_clone)
    dist = fresh_clone.parent / "dist-clone"
    package = {
        name.removeprefix("src/")
        for name in _names(fresh_clone, "src/gen_models")
        if "__pycache__" not in name
    }
    described = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
    assert _wheel_names(dist / _WHEEL) == package | {f"{_INFO}/{name}" for name in described}
    assert {"gen_models/py.typed", "gen_models/data/registry.toml"} <= package
    ignored = {"Cargo.lock", "target/debug/x", "src/gen_models/__pycache__/x.pyc"}
    assert _sdist_names(dist / _SDIST) == (_names(fresh_clone) - ignored) | {"PKG-INFO"}


@pytest.mark.install
def test_the_tests_pass_where_it_is_installed() -> None:
    """From the sdist by pip, without the source tree; a part of the tests stands for all."""
    part = ("tests/cli/test_live.py", "tests/cli/test_offline.py", "tests/golden",
            "tests/test_layers.py", "tests/test_library.py", "tests/test_readme.py")  # fmt: skip
    done = subprocess.run(
        [REPOSITORY / ".ci/test-installed", "-n", "2", *part],
        env={**os.environ, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout.splitlines()[-1]
