"""The locks that `gen-models diff` compares: files, directories, or revisions of git.

git is asked as a program of its own, never through a shell, and only with commands that read
(`rev-parse`, `ls-tree`, `cat-file`). No argument of a user reaches it that could be an option;
what it is asked for after the first answer is the name of an object.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import msgspec

from gen_models import lock
from gen_models.catalog import Catalog
from gen_models.config import Settings
from gen_models.errors import UsageError
from gen_models.text import shown
from gen_models.write import shown_path

__all__ = ["Side", "read_sides"]

_LAST_COMMIT = "HEAD"
_NO_LOCK = f"name a {lock.LOCK_NAME} that is whole, a directory that holds one, or a revision"
_MAX_BYTES = 256 * 2**20


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """A catalog to compare, how a person calls it, and what is to be said of it.

    `note` says why the catalog is empty, where there was no lock.
    """

    label: str
    catalog: Catalog
    note: str | None = None


def read_sides(
    settings: Settings, old: str | None, new: str | None, environ: Mapping[str, str]
) -> tuple[Side, Side]:
    """Return the two sides: by default the last commit and the lock of the output as it is.

    What names something here is a path: a lock, or a directory that holds one. Anything else
    is a revision, at which the lock of the output is read.

    Raises:
        UsageError: A name is neither, git is not there or cannot tell, or there is no lock
            on either side.
        LockError: A lock is newer than this program, or damaged.
    """
    output = settings.output
    git = _Git(output.resolve(), environ, settings)
    before = _at_revision(_LAST_COMMIT, git) if old is None else _named(old, git)
    after = _working_tree(output) if new is None else _named(new, git)
    if before.note and after.note:
        raise UsageError(
            f"there is nothing to compare: {before.note}; {after.note}",
            hint="name the directory of the lock: gen-models -o DIR diff",
        )
    return before, after


def _named(name: str, git: _Git) -> Side:
    if not name:
        raise UsageError("an empty name is neither a file nor a revision")
    is_directory = os.path.isdir(name)  # noqa: PTH112  not one that cannot be looked at
    path = Path(name, lock.LOCK_NAME) if is_directory else Path(name)
    content = _content(path)
    if content is None:
        return _at_revision(name, git, is_directory=is_directory)
    label = shown_path(path)
    cure = None if path.name == lock.LOCK_NAME else _NO_LOCK
    return Side(label=label, catalog=lock.loads(content, label, cure=cure))


def _working_tree(output: Path) -> Side:
    path = output / lock.LOCK_NAME
    label = shown_path(path)
    content = _content(path)
    if content is None:
        return Side(label=label, catalog=Catalog(), note=f"there is no {label}")
    return Side(label=label, catalog=lock.loads(content, label))


def _content(path: Path) -> bytes | None:
    """Return what a file holds, or None where there is none of that name."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"cannot read `{shown(str(path))}`: {error.strerror}") from error
    if len(content) > _MAX_BYTES:
        raise UsageError(f"`{shown(str(path))}` is larger than any lock: 256 MiB")
    return content


# --- git


def _at_revision(name: str, git: _Git, *, is_directory: bool = False) -> Side:
    commit = git.commit(name, is_directory=is_directory)
    content = git.lock_at(commit)
    if content is None:
        note = f"there is no {shown_path(git.lock)} at {shown(name)}"
        return Side(label=f"{name} ({commit[:10]}, no lock)", catalog=Catalog(), note=note)
    cure = f"compare with another revision: {git.settings.command('diff', 'OLD', 'NEW')}"
    catalog = lock.loads(content, f"{shown(name)}:{lock.LOCK_NAME}", cure=cure)
    return Side(label=f"{name} ({commit[:10]})", catalog=catalog)


class _Git:
    """The repository that holds an output directory, or held it once."""

    def __init__(self, output: Path, environ: Mapping[str, str], settings: Settings) -> None:
        self.settings = settings
        self.lock = output / lock.LOCK_NAME
        self.directory = _where_git_looks(output, environ)
        # No pattern in a path, no translated message, nothing refreshed on the way.
        self.environ = {
            **environ,
            "GIT_LITERAL_PATHSPECS": "1",
            "GIT_OPTIONAL_LOCKS": "0",
            "LC_ALL": "C",
        }

    def commit(self, name: str, *, is_directory: bool) -> str:
        """Return the id of the commit that a revision names."""
        if name.startswith("-") or not name.isprintable():
            raise UsageError(f"`{shown(name)}` is neither a file nor a revision")
        done = self._run(name, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        if done.returncode == 0:
            return done.stdout.decode().strip()
        self._refuse_no_repository(name)
        what = f"`{shown(name)}` is neither a file here nor a revision of git"
        if is_directory:
            what = f"`{shown(name)}` holds no {lock.LOCK_NAME}, and is no revision of git"
        raise UsageError(what, hint=self._hint(name))

    def lock_at(self, commit: str) -> bytes | None:
        """Return the lock as it is in a commit, or None if that has none."""
        path = self.lock.relative_to(self.directory).as_posix()
        entry = self._answer(commit, "ls-tree", "-z", commit, "--", path)
        if not entry:
            return None
        _mode, _kind, blob = entry.partition(b"\t")[0].decode().split()
        return self._answer(commit, "cat-file", "blob", blob)

    def _answer(self, name: str, *arguments: str) -> bytes:
        done = self._run(name, *arguments)
        if done.returncode != 0:
            raise UsageError(f"git cannot read `{shown(name)}`: {_last_words(done.stderr)}")
        return done.stdout

    def _run(self, name: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603  no shell, and no argument that is an option
                ["git", *arguments],  # noqa: S607  found where the user has it
                cwd=self.directory,
                env=self.environ,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except OSError as error:
            why = "is not installed" if isinstance(error, FileNotFoundError) else "cannot be run"
            raise UsageError(
                f"`{shown(name)}` is no file here, and git {why}",
                hint="install git, or name two locks: gen-models diff OLD NEW",
            ) from error

    def _refuse_no_repository(self, name: str) -> None:
        done = self._run(name, "rev-parse", "--git-dir")
        if done.returncode != 0:
            raise UsageError(
                f"`{shown(name)}` is no file here, and git knows no revision of "
                f"{shown_path(self.directory)}: {_last_words(done.stderr)}",
                hint="name two locks: gen-models diff OLD NEW",
            )

    def _hint(self, name: str) -> str | None:
        """Return what may be wrong with a revision that a repository does not have."""
        before, dots, after = name.partition("..")
        if dots:
            ends = (before or _LAST_COMMIT, after.lstrip(".") or _LAST_COMMIT)
            return f"two revisions are two arguments: {self.settings.command('diff', *ends)}"
        if self._run(name, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            return "this clone is shallow: git fetch --unshallow"
        if self._run(name, "rev-parse", "--verify", "--quiet", _LAST_COMMIT).returncode != 0:
            return "the repository has no commit yet"
        return None


def _where_git_looks(output: Path, environ: Mapping[str, str]) -> Path:
    """Return the nearest directory that is there; or, in a hook of git, where git started it."""
    here = Path.cwd()
    if "GIT_DIR" in environ and output.is_relative_to(here):
        return here
    return next(one for one in (output, *output.parents) if os.path.isdir(one))  # noqa: PTH112


def _last_words(stderr: bytes) -> str:
    """Return the line in which git says why it gave up."""
    lines = stderr.decode(errors="replace").splitlines()
    fatal = (
        [line for line in lines if line.startswith("fatal: ")] or lines or ["it does not say why"]
    )
    return shown(fatal[0].removeprefix("fatal: "))
