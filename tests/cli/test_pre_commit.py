"""The hook, run by pre-commit on a repository that has generated files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MODELS, Completed, Project

pytestmark = pytest.mark.install

_SETTINGS = """\
repos:
  - repo: {path}
    rev: {revision}
    hooks:
      - id: gen-models-check
"""


def _run(directory: Path, *command: str, **variables: str) -> Completed:
    who = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com"}
    me = {"GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.com"}
    done = subprocess.run(
        command,
        cwd=directory,
        env={**os.environ, **who, **me, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    return Completed(done.returncode, done.stdout, done.stderr)


def _commit(directory: Path) -> str:
    """Make a repository of a directory; return the revision that holds all of it."""
    for command in ("init -q -b main", "add --all", "commit -q -m all"):
        assert _run(directory, "git", *command.split()).code == 0
    return _run(directory, "git", "rev-parse", "HEAD").stdout.strip()


def test_the_hook_guards_what_is_generated(
    fresh_clone: Path, project: Project, tmp_path: Path
) -> None:
    """It passes on a clean tree, fails on an edited one and says how to mend it.

    Its environment is made by pre-commit, from a clone of this project and the package
    index.
    """
    revision = _commit(fresh_clone)
    assert project.run("--offline", "-p", "xai", "--quiet").code == 0
    settings = _SETTINGS.format(path=fresh_clone, revision=revision)
    (project.directory / ".pre-commit-config.yaml").write_text(settings)
    _commit(project.directory)
    home = str(tmp_path / "pre-commit")

    def pre_commit(*arguments: str) -> Completed:
        command = (sys.executable, "-m", "pre_commit", "run", *arguments)
        return _run(project.directory, *command, PRE_COMMIT_HOME=home)

    clean = pre_commit("--all-files")
    assert clean.code == 0, clean.stdout + clean.stderr
    assert "generated models are what their lock says" in clean.stdout
    assert "Passed" in clean.stdout

    edited = project.directory / MODELS / "xai.rs"
    edited.write_text(edited.read_text().replace("Grok__4_3,", "Grok__Four,"))
    _run(project.directory, "git", "add", "--all")
    found = pre_commit()
    assert found.code == 1
    assert "-    Grok__Four,\n+    Grok__4_3,\n" in found.stdout
    assert "hint: gen-models --offline\n" in found.stdout

    _run(project.directory, "git", "reset", "-q", "--hard")
    (project.directory / "notes.md").write_text("Nothing of ours.\n")
    _run(project.directory, "git", "add", "--all")
    assert "Skipped" in pre_commit().stdout
