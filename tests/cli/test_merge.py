"""Branches that change models of one provider, merged with git, and what is done by hand."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable

import pytest

from tests.cli.conftest import Live
from tests.conftest import MODELS, Completed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")

LOCK, ENUM = f"{MODELS}/gen-models.lock", f"{MODELS}/groq.rs"
UNION = "gen-models.lock merge=union\n"

Work = Callable[[], None]


class Team:
    """A repository whose base branch has what Groq serves."""

    def __init__(self, live: Live, attributes: str = "") -> None:
        self.live = live
        self.directory = live.project.directory
        live.run("-p", "groq")
        if attributes:
            (self.directory / ".gitattributes").write_text(attributes)
        self.git("init", "-q", "-b", "main")
        self.commit("base")

    def git(self, *arguments: str) -> Completed:
        """Run git, as somebody."""
        who = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com"}
        me = {"GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.com"}
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.directory,
            env=self.live.project.environment(**who, **me),
            capture_output=True,
            text=True,
            check=False,
        )
        return Completed(done.returncode, done.stdout, done.stderr)

    def commit(self, message: str) -> None:
        """Commit all that is here."""
        self.git("add", "-A")
        assert self.git("commit", "-q", "-m", message).code == 0

    def branch(self, name: str, work: Work) -> None:
        """Commit some work on a branch of its own."""
        assert self.git("checkout", "-q", "-b", name, "main").code == 0
        work()
        self.commit(name)

    def adds(self, wire_id: str, moment: str) -> Work:
        """A run that finds one more model of Groq."""

        def work() -> None:
            groq = self.live.simulator["groq"]
            models = groq.models
            groq.models = (*models, wire_id)
            assert self.live.run("-p", "groq", SOURCE_DATE_EPOCH=moment).code == 0
            groq.models = models

        return work

    def loses(self, wire_id: str, moment: str) -> Work:
        """A run that finds one model of Groq gone."""

        def work() -> None:
            groq = self.live.simulator["groq"]
            models = groq.models
            groq.models = tuple(model for model in models if model.wire_id != wire_id)
            assert self.live.run("-p", "groq", SOURCE_DATE_EPOCH=moment).code == 0
            groq.models = models

        return work

    def merge(self, name: str) -> set[str]:
        """Merge a branch into the one that is checked out; return the files in conflict."""
        self.git("merge", name)
        return set(self.git("diff", "--name-only", "--diff-filter=U").stdout.split())

    def lock_lines(self) -> list[str]:
        """The lines of the lock as they stand here."""
        return (self.directory / LOCK).read_text().splitlines()

    def ids(self) -> list[str]:
        """The ids of the lock, in its order."""
        return re.findall(
            r'^\{"type":"model".*?"id":"([^"]+)"', "\n".join(self.lock_lines()), re.MULTILINE
        )

    def edit_lock(self, is_kept: Callable[[str], bool]) -> None:
        """Take lines out of the lock, as a person does."""
        kept = [line for line in self.lock_lines() if is_kept(line)]
        (self.directory / LOCK).write_text("\n".join(kept) + "\n")

    def settle(self) -> str:
        """Have the Rust agree with the lock, as the README says; return the enum."""
        done = self.live.project.run("--offline")
        assert done.code == 0, done.stderr
        assert self.live.project.run("--offline", "--check").code == 0
        return (self.directory / ENUM).read_text()


def test_different_models_merge_without_a_conflict_in_the_lock(live: Live) -> None:
    """Each branch changes the line of its model only; one run then makes the Rust agree."""
    team = Team(live)
    team.branch("one", team.adds("a-new-model", "1800000000"))
    team.branch("other", team.adds("z-new-model", "1900000000"))
    # The dates at the top of groq.rs differ; the lock does not conflict at all.
    assert team.merge("one") == {ENUM}
    enum = team.settle()
    assert "    A__New__Model,\n" in enum
    assert "    Z__New__Model,\n" in enum
    assert "//! Generated: 2030-03-17T17:46:40+00:00\n" in enum


def test_a_new_model_merges_with_the_mark_of_a_missing_one(live: Live) -> None:
    """One branch saw a model come and the other one go: both are so afterwards."""
    team = Team(live)
    assert "openai/gpt-oss-120b" in team.ids()
    team.branch("came", team.adds("a-new-model", "1800000000"))
    team.branch("went", team.loses("openai/gpt-oss-120b", "1900000000"))
    assert LOCK not in team.merge("came")
    enum = team.settle()
    assert "    A__New__Model,\n" in enum
    assert "not listed by Groq since 2030-03-17" in enum
    (line,) = [line for line in team.lock_lines() if '"id":"openai/gpt-oss-120b"' in line]
    assert '"missing_since":"2030-03-17"' in line


def test_models_that_are_neighbours_merge_as_a_union(live: Live) -> None:
    """With `merge=union` for the lock, new models conflict nowhere, be they in one place."""
    team = Team(live, UNION)
    team.branch("one", team.adds("zz-model-1", "1800000000"))
    team.branch("other", team.adds("zz-model-2", "1900000000"))
    assert LOCK not in team.merge("one")
    enum = team.settle()
    assert "    Zz__Model__1,\n" in enum
    assert "    Zz__Model__2,\n" in enum
    assert team.ids() == sorted(team.ids())


def test_neighbours_conflict_without_it_and_both_are_kept_by_hand(live: Live) -> None:
    """The error names the conflict; the marks are all that has to go."""
    team = Team(live)
    team.branch("one", team.adds("zz-model-1", "1800000000"))
    team.branch("other", team.adds("zz-model-2", "1900000000"))
    assert LOCK in team.merge("one")
    stopped = live.project.run("--offline")
    assert stopped.code == 2
    hint = "hint: keep the lines of both sides, remove the marks between them, and run again\n"
    assert stopped.stderr.endswith(hint)
    team.edit_lock(lambda line: line.startswith("{"))
    enum = team.settle()
    assert "    Zz__Model__1,\n" in enum
    assert "    Zz__Model__2,\n" in enum


@pytest.mark.parametrize("attributes", ["", UNION], ids=["conflict", "union"])
def test_one_model_changed_on_both_sides_is_decided_by_hand(live: Live, attributes: str) -> None:
    """Two lines for one model are never merged behind one's back; one of them has to go."""
    team = Team(live, attributes)
    team.branch("one", team.adds("zz-model", "1800000000"))
    team.branch("other", team.adds("zz-model", "1900000000"))
    assert (LOCK in team.merge("one")) == (not attributes)
    team.edit_lock(lambda line: line.startswith("{"))
    stopped = live.project.run("--offline")
    assert stopped.code == 2
    assert "the model `zz-model` of `groq` is here twice" in stopped.stderr
    hint = "hint: keep one of two lines for one thing, rename one of two equal variants, run again"
    assert hint in stopped.stderr
    team.edit_lock(lambda line: not ("zz-model" in line and "2027-01-15" in line))
    enum = team.settle()
    assert enum.count("    Zz__Model,\n") == 1
    assert "//! Generated: 2030-03-17T17:46:40+00:00\n" in enum
