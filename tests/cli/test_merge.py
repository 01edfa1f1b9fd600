"""Two branches that add models to one provider, merged with git."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.cli.conftest import Live

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")


def _git(live: Live, *arguments: str) -> subprocess.CompletedProcess[str]:
    who = {"GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "t"}
    mail = {"GIT_CONFIG_KEY_1": "user.email", "GIT_CONFIG_VALUE_1": "t@example.com"}
    return subprocess.run(
        ["git", *arguments],
        cwd=live.project.directory,
        env=live.project.environment(**who, **mail),
        capture_output=True,
        text=True,
        check=False,
    )


def _branch(live: Live, name: str, wire_id: str, moment: str) -> None:
    """Commit, on a branch of its own, a run that finds one more model of Groq."""
    groq = live.simulator["groq"]
    models = groq.models
    groq.models = (*models, wire_id)
    assert _git(live, "checkout", "-q", "-b", name, "main").returncode == 0
    assert live.run("-p", "groq", SOURCE_DATE_EPOCH=moment).code == 0
    _git(live, "add", "-A")
    assert _git(live, "commit", "-q", "-m", name).returncode == 0
    groq.models = models


def test_different_models_merge_without_a_conflict_in_the_lock(live: Live) -> None:
    """Each branch changes the line of its model only; one run then makes the Rust agree."""
    live.run("-p", "groq")
    _git(live, "init", "-q", "-b", "main")
    _git(live, "add", "-A")
    _git(live, "commit", "-q", "-m", "base")
    _branch(live, "one", "a-new-model", "1800000000")
    _branch(live, "other", "z-new-model", "1900000000")
    merge = _git(live, "merge", "one")
    conflicts = _git(live, "diff", "--name-only", "--diff-filter=U").stdout.split()
    # The dates at the top of groq.rs differ; the lock does not conflict at all.
    assert [name.rpartition("/")[2] for name in conflicts] == ["groq.rs"], merge.stdout
    assert live.project.run("--offline").code == 0
    enum = (live.project.models / "groq.rs").read_text()
    assert "    A__New__Model,\n" in enum
    assert "    Z__New__Model,\n" in enum
    assert "//! Generated: 2030-03-17T17:46:40+00:00\n" in enum
    assert live.project.run("--offline", "--check").code == 0
