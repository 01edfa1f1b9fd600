"""`gen-models diff`: files, directories and revisions of a scratch repository, and every error."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Transcribe
from tests.conftest import Completed, Project, contents

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")

WHEN = "2026-11-22T20:15:00+00:00"
AUTHOR = {
    "GIT_AUTHOR_DATE": WHEN, "GIT_AUTHOR_EMAIL": "t@example.com", "GIT_AUTHOR_NAME": "t",
    "GIT_COMMITTER_DATE": WHEN, "GIT_COMMITTER_EMAIL": "t@example.com", "GIT_COMMITTER_NAME": "t",
}  # fmt: skip


class Repository:
    """A git repository with a lock in `models`, and the program run in it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.directory = project.directory
        self.lock = self.directory / "models/gen-models.lock"
        (self.directory / "gen-models.toml").write_text('output = "models"\n')
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        """Return what git says; it must succeed."""
        return subprocess.run(
            ["git", *arguments],
            cwd=self.directory,
            env=self.project.environment(**AUTHOR),
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def commit(self, name: str) -> None:
        """Commit everything, and tag it."""
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", name)
        self.git("tag", name)

    def write(self, *models: str, version: int = 2, extra: str = "") -> None:
        """Write a lock in which Groq has these models; what follows a colon is a name."""
        lines = [
            f'{{"type":"lock","version":{version}}}',
            f'{{"type":"provider","id":"groq","source":"live","obtained":"{WHEN}"}}',
        ]
        for one in models:
            wire_id, _, name = one.partition(":")
            row = {"type": "model", "provider": "groq", "id": wire_id}
            said = {"live": {"name": name or wire_id}}
            told = said if version == 1 else {"facts": said}
            lines.append(json.dumps({**row, "variant": wire_id.capitalize(), **told}))
        self.lock.parent.mkdir(exist_ok=True)
        self.lock.write_text("\n".join([*lines, *filter(None, [extra]), '{"type":"end"}', ""]))

    def diff(self, *arguments: str, **env: str) -> Completed:
        """Run `gen-models diff`; it must leave all as it was."""
        before = contents(self.directory)
        done = self.project.run("diff", *arguments, env=env)
        assert contents(self.directory) == before
        return done


@pytest.fixture
def repository(project: Project) -> Repository:
    """Three commits and a working tree: one lock each, the first commit has none."""
    made = Repository(project)
    made.commit("empty")
    made.write("alpha", "beta", version=1)
    made.commit("first")
    made.write("alpha:Alpha", "gamma")
    made.commit("second")
    made.write("alpha:Alpha", "delta", "gamma")
    return made


# --- what is compared


def test_the_last_commit_against_the_working_tree(
    repository: Repository, transcribe: Transcribe
) -> None:
    """With no argument it is told what was not committed yet."""
    transcribe(repository.diff())


def test_a_revision_against_the_working_tree(
    repository: Repository, transcribe: Transcribe
) -> None:
    """A removed variant is breaking; a lock of version 1 is read."""
    transcribe(repository.diff("HEAD~1"))


def test_two_revisions(repository: Repository) -> None:
    """A tag, a branch, an id and whatever else git knows may name a commit."""
    first = repository.git("rev-parse", "first").strip()
    expected = repository.diff("first", "second").stdout.partition("\n")[2]
    assert "  removed     beta (Beta)\n" in expected
    for old, new in (
        (first, "main"),
        (first[:9], "HEAD"),
        ("HEAD~1", "@"),
        ("main^", "second^{commit}"),
    ):
        done = repository.diff(old, new)
        assert (done.code, done.stdout.partition("\n")[2]) == (0, expected)


def test_the_other_way_round(repository: Repository) -> None:
    """What was removed one way is added the other way."""
    text = repository.diff("second", "first").stdout
    assert "  removed     gamma (Gamma)\n" in text
    assert "  added       beta (Beta)\n" in text


def test_files_and_directories(repository: Repository) -> None:
    """A lock, or the directory that holds one; no repository is needed."""
    outside = repository.project.home / "other"
    shutil.copytree(repository.lock.parent, outside)
    repository.write("alpha:Alpha")
    shutil.rmtree(repository.directory / ".git")
    for old in (str(outside), str(outside / "gen-models.lock")):
        for new in ("models", "models/gen-models.lock", None):
            done = repository.diff(*[old, new] if new else [old])
            assert (done.code, done.stderr) == (0, "")
            assert "Groq: 2 removed\n" in done.stdout


def test_a_path_comes_before_a_revision(repository: Repository) -> None:
    """What is here by that name is meant, unless it holds no lock."""
    repository.git("branch", "models", "first")
    repository.git("branch", "empty-directory", "first")
    (repository.directory / "empty-directory").mkdir()
    assert repository.diff("models").stdout.startswith("models/gen-models.lock → ")
    assert repository.diff("refs/heads/models").stdout.startswith("refs/heads/models (")
    assert repository.diff("empty-directory").stdout.startswith("empty-directory (")


def test_a_revision_without_a_lock(repository: Repository, transcribe: Transcribe) -> None:
    """Everything is new then, and it is said why."""
    transcribe(repository.diff("empty"))


def test_a_working_tree_without_a_lock(repository: Repository, transcribe: Transcribe) -> None:
    """Everything is gone then, and it is said why."""
    shutil.rmtree(repository.lock.parent)
    transcribe(repository.diff())


def test_from_a_directory_below(repository: Repository) -> None:
    """Where it is run is of no account; the lock is found by -o or by the settings."""
    below = repository.directory / "a/b"
    below.mkdir(parents=True)
    here = Project(below, repository.project.home)
    for arguments in (["diff", "-o", "../../models"], ["-o", "../../models", "diff"],
                      ["diff", "--config", "../../gen-models.toml"]):  # fmt: skip
        done = here.run(*arguments)
        assert (done.code, done.stderr) == (0, "")
        assert "  added       delta (Delta)\n" in done.stdout


def test_in_a_hook_of_git(repository: Repository) -> None:
    """Git tells a hook where its repository is, seen from the top of the working tree."""
    expected = repository.diff("HEAD~1").stdout
    assert repository.diff("HEAD~1", GIT_DIR=".git").stdout == expected


def test_a_directory_with_a_strange_name(repository: Repository) -> None:
    """No name of a directory is a pattern or an option to git."""
    strange = repository.directory / ":(glob)* -x"
    shutil.move(repository.lock.parent, strange)
    repository.commit("strange")
    (strange / "gen-models.lock").write_text(
        (strange / "gen-models.lock").read_text().replace('"Delta"', '"Other"')
    )
    done = repository.diff("-o", strange.name)
    assert "  renamed     delta: Delta → Other\n" in done.stdout


# --- forms


def test_json(repository: Repository, transcribe: Transcribe) -> None:
    """One object that holds all of it."""
    done = repository.diff("HEAD~1", "--json")
    transcribe(done)
    report = json.loads(done.stdout)
    assert report["verdict"] == "breaking"
    assert repository.project.run("--json", "diff", "HEAD~1").stdout == done.stdout


def test_markdown(repository: Repository, transcribe: Transcribe) -> None:
    """The body of a pull request."""
    transcribe(repository.diff("HEAD~1", "--markdown"))


def test_nothing_has_changed(repository: Repository) -> None:
    """Two sides that are the same are no error, in every form."""
    done = repository.diff("HEAD", "HEAD")
    assert (done.code, done.stdout.splitlines()[-1]) == (0, "nothing has changed")
    assert repository.diff("HEAD", "HEAD", "--markdown").stdout.startswith(
        "## Models: nothing has changed\n"
    )
    assert json.loads(repository.diff("HEAD", "HEAD", "--json").stdout)["providers"] == []


def test_a_closed_pipe(repository: Repository) -> None:
    """Who reads only the head of it gets no traceback."""
    done = repository.project.run("diff", prefix=["sh", "-c", '"$@" | true', "sh"])
    assert done.stderr == ""


def test_the_examples_of_the_help_run(repository: Repository) -> None:
    """Every example of `diff --help` and of `--help` compares what it says."""
    repository.git("tag", "v1.0", "first")
    repository.git("tag", "v2.0", "second")
    texts = (repository.project.run(*one).stdout for one in (["diff", "--help"], ["--help"]))
    examples = re.findall(r"^    (gen-models diff\b.*?)(?:  .*)?$", "".join(texts), re.MULTILINE)
    assert len(examples) == 5
    for example in examples:
        done = repository.project.run(*shlex.split(example)[1:])
        assert (done.code, done.stderr) == (0, ""), example


# --- errors


@pytest.mark.parametrize(
    "arguments",
    [
        ("nope",),
        ("HEAD~9",),
        ("first..second",),
        ("first...",),
        ("",),
        ("HEAD", ""),
        ("--", "--output=stolen"),
        ("--", "-p", "HEAD"),
        ("a\u202eb",),
        ("HEAD:models",),
        ("HEAD", "HEAD", "HEAD"),
        ("--frobnicate",),
        ("-o", "elsewhere"),
        ("gen-models.toml",),
        ("--json", "--markdown"),
    ],
    ids=ascii,
)
def test_names_of_nothing(
    repository: Repository, transcribe: Transcribe, arguments: tuple[str, ...]
) -> None:
    """A name that is neither a file nor a revision is told, with what to do; nothing is written."""
    transcribe(repository.diff(*arguments))


def test_a_directory_that_is_neither(repository: Repository, transcribe: Transcribe) -> None:
    """A directory without a lock is told from a name of nothing."""
    (repository.directory / "docs").mkdir()
    transcribe(repository.diff("docs"))


def test_outside_of_a_repository(project: Project, transcribe: Transcribe) -> None:
    """Where git knows no revision, two locks can be compared all the same."""
    project.run("--offline", "-p", "groq")
    done = project.run("diff", env={"GIT_CEILING_DIRECTORIES": str(project.directory.parent)})
    transcribe(done)


def test_a_repository_without_a_commit(project: Project, transcribe: Transcribe) -> None:
    """The first commit is still to come."""
    made = Repository(project)
    made.write("alpha")
    transcribe(made.diff())


def test_a_shallow_clone(repository: Repository, transcribe: Transcribe) -> None:
    """CI often has one commit only: what lies before it is not here, and can be had."""
    repository.commit("third")
    clone = repository.project.home / "clone"
    repository.git("clone", "-q", "--depth", "1", f"file://{repository.directory}", str(clone))
    transcribe(Project(clone, repository.project.home).run("diff", "HEAD~1"))


def test_without_git(repository: Repository, transcribe: Transcribe) -> None:
    """Revisions need git; two locks do not."""
    transcribe(repository.diff(PATH="/nonexistent"))
    assert repository.diff("models", "models", PATH="/nonexistent").code == 0


def test_a_hint_names_the_directory(repository: Repository) -> None:
    """Revisions are read at the directory that was given, by what is proposed too."""
    done = repository.project.run("diff", "-o", "my models", "first..HEAD")
    hint = "hint: two revisions are two arguments: gen-models -o 'my models' diff first HEAD"
    assert (done.code, done.stderr.splitlines()[-1]) == (2, hint)


def test_a_lock_in_conflict(repository: Repository, transcribe: Transcribe) -> None:
    """A merge that is not done yet is told as by every other command."""
    repository.write("alpha", extra="<<<<<<< HEAD")
    transcribe(repository.diff())


def test_a_damaged_lock_in_a_commit(repository: Repository, transcribe: Transcribe) -> None:
    """It cannot be mended there."""
    repository.lock.write_text('{"type":"lock","version":2}\n')
    repository.commit("damaged")
    transcribe(repository.diff("HEAD", "first"))


def test_a_newer_lock_in_a_commit(repository: Repository, transcribe: Transcribe) -> None:
    """A commit of somebody who has a newer program."""
    repository.write("alpha", version=99)
    repository.commit("newer")
    transcribe(repository.diff("HEAD", "first"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_lock_that_cannot_be_read(repository: Repository) -> None:
    """What the system says is passed on."""
    repository.lock.chmod(0)
    done = repository.project.run("diff", "models")
    assert (done.code, done.stderr) == (2, "error: cannot read `models`: Permission denied\n")


def test_a_name_that_is_too_long(repository: Repository) -> None:
    """What no file can be called is told, wherever in a path it stands."""
    name = "x" * 300
    for arguments in (("diff", name), ("diff", f"models/{name}/y"), ("-o", name, "diff")):
        done = repository.project.run(*arguments)
        assert (done.code, done.stderr[:18]) == (2, "error: cannot read")
        assert done.stderr.endswith("`: File name too long\n")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device")  # noqa: PTH110
def test_a_file_without_end(repository: Repository) -> None:
    """A device is not read until the memory is full."""
    done = repository.project.run("diff", "/dev/zero")
    assert (done.code, done.stderr) == (2, "error: `/dev/zero` is larger than any lock: 256 MiB\n")


def test_git_is_started_to_read_and_nothing_else_is(repository: Repository, tmp_path: Path) -> None:
    """Only these commands of git run, and no other program, whatever the names are."""
    seen, real = tmp_path / "seen", shutil.which("git")
    programs = tmp_path / "bin"
    programs.mkdir()
    fake = programs / "git"
    fake.write_text(f'#!/bin/sh\necho "$1" >> {shlex.quote(str(seen))}\nexec {real} "$@"\n')
    fake.chmod(0o755)
    for arguments in (["HEAD~1", "first"], ["nope"], ["--", "-x"], ["$(touch stolen)"]):
        repository.diff(*arguments, PATH=f"{programs}:{os.environ['PATH']}")
    assert set(seen.read_text().split()) == {"rev-parse", "ls-tree", "cat-file"}
