"""What the tests share: the program as a user runs it, and hypothesis profiles."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import hypothesis
import pytest

hypothesis.settings.register_profile(
    "default",
    deadline=None,
    max_examples=60,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "thorough", hypothesis.settings.get_profile("default"), max_examples=2000
)
hypothesis.settings.register_profile(
    "mutants",
    hypothesis.settings.get_profile("default"),
    database=None,
    derandomize=True,
    max_examples=10,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

REPOSITORY = Path(__file__).parent.parent
MODELS = "ai-pipeline/lib/src/rigging/providers/models"


class Completed(NamedTuple):
    """How a run of the program ended."""

    code: int
    stdout: str
    stderr: str

    @property
    def transcript(self) -> str:
        """What a user saw, as one text."""
        parts = (("stdout", self.stdout), ("stderr", self.stderr))
        shown = "".join(f"--- {name}\n{text}" for name, text in parts if text)
        return f"{shown}--- exit {self.code}\n"


class Project:
    """A directory in which `gen-models` is run, with an environment that has no keys."""

    def __init__(self, directory: Path, home: Path) -> None:
        self.directory = directory
        self.home = home

    @property
    def models(self) -> Path:
        """The default output directory."""
        return self.directory / MODELS

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the variables of a fresh machine: no key, no proxy, and those given."""
        kept = ("PATH", "SYSTEMROOT", "COVERAGE_PROCESS_CONFIG")
        inherited = {name: os.environ[name] for name in kept if name in os.environ}
        return {**inherited, "HOME": str(self.home), "NO_COLOR": "1", **variables}

    def command(self, *arguments: str) -> list[str]:
        """Return the command line that runs the program with these arguments."""
        return [sys.executable, "-m", "gen_models", *arguments]

    def run(
        self, *arguments: str, env: Mapping[str, str] | None = None, prefix: Sequence[str] = ()
    ) -> Completed:
        """Run the program to its end."""
        done = subprocess.run(
            [*prefix, *self.command(*arguments)],
            cwd=self.directory,
            env=self.environment(**(env or {})),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Completed(done.returncode, done.stdout, done.stderr)

    def files(self) -> dict[str, bytes]:
        """Return every file of the default output directory, by name."""
        return contents(self.models)


def contents(directory: Path) -> dict[str, bytes]:
    """Return every file below a directory, by its path from there."""
    found = (path for path in sorted(directory.rglob("*")) if path.is_file())
    return {str(path.relative_to(directory)): path.read_bytes() for path in found}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project, and an empty home."""
    directory, home = tmp_path / "project", tmp_path / "home"
    directory.mkdir()
    home.mkdir()
    return Project(directory, home)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what git knows, as a fresh clone has it."""
    if not (REPOSITORY / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (REPOSITORY / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(REPOSITORY / name, tmp_path / name)
    return tmp_path


@pytest.fixture(scope="session")
def offline_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What a fresh offline run writes, by name."""
    root = tmp_path_factory.mktemp("offline")
    made = Project(root, root)
    assert made.run("--offline", "--quiet").code == 0
    return made.files()


@pytest.fixture
def fresh_clone(tmp_path: Path) -> Path:
    """A copy of what git knows, as a fresh clone has it."""
    if not (REPOSITORY / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    clone = tmp_path / "clone"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (REPOSITORY / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(REPOSITORY / name, clone / name)
    return clone


Runner = Callable[..., Completed]
