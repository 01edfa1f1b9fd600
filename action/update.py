"""Run gen-models in a checkout, and open or refresh one pull request with what it changed.

`action.yml` calls it. What differs from one call to the next comes by environment
variables, so that nothing is ever pasted into a shell:

    GEN_MODELS        the program to run
    ARGUMENTS         its arguments, quoted as in a shell
    BRANCH            the branch that belongs to this action, and is pushed by force
    COMMIT_MESSAGE    of the one commit on it
    TITLE             of the pull request
    LABELS            of the pull request, comma-separated; they have to exist
    PULL_REQUEST      `false`: only run and report
    GH_TOKEN          for git and gh alone; gen-models does not see it

The checkout must be clean and on a branch, which the pull request is for. Neither its
`HEAD` nor its index is moved: the commit is made beside them.

Exit status: 0 done, with or without a pull request; 1 git or gh refused; 2 gen-models could
not run, or the checkout or an input is unusable. A run that wants attention (status 1 of
gen-models) is proposed as far as it went, with a warning.
"""

from __future__ import annotations

import dataclasses
import json
import os
import secrets
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_DONE, _ATTENTION, _COULD_NOT_RUN = 0, 1, 2

_BOT = {
    "NAME": "github-actions[bot]",
    "EMAIL": "41898282+github-actions[bot]@users.noreply.github.com",
}
"""Who commits, unless the environment says otherwise. Source: api.github.com/users, 2026-11."""


class ActionError(Exception):
    """The action cannot go on; `code` is its exit status."""

    def __init__(self, message: str, code: int = _COULD_NOT_RUN) -> None:
        super().__init__(message)
        self.code = code


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the workflow asks for."""

    program: str
    arguments: tuple[str, ...]
    branch: str
    message: str
    title: str
    labels: tuple[str, ...]
    wants_pull_request: bool


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """An open pull request of our branch."""

    number: int
    url: str


def read_inputs(environ: Mapping[str, str]) -> Inputs:
    """Return what the environment asks for; what it leaves out has the default of action.yml."""
    try:
        arguments = shlex.split(environ.get("ARGUMENTS", ""))
    except ValueError as error:
        raise ActionError(f"the input `arguments` is not quoted as in a shell: {error}") from None
    wanted = environ.get("PULL_REQUEST", "true")
    if wanted not in {"true", "false"}:
        raise ActionError("the input `pull-request` is neither `true` nor `false`")
    message = environ.get("COMMIT_MESSAGE") or "chore: update the models of LLM providers"
    labels = (one.strip() for one in environ.get("LABELS", "").split(","))
    return Inputs(
        program=environ.get("GEN_MODELS", "gen-models"),
        arguments=tuple(arguments),
        branch=environ.get("BRANCH") or "gen-models/update",
        message=message,
        title=environ.get("TITLE") or message.partition("\n")[0],
        labels=tuple(filter(None, labels)),
        wants_pull_request=wanted == "true",
    )


# --- programs


def _output(what: str, *command: str, environ: Mapping[str, str] | None = None) -> str:
    """Return what a program printed; its errors go to the log, and `what` is how ours call it."""
    try:
        done = subprocess.run(
            command, env=environ, stdout=subprocess.PIPE, encoding="utf-8", check=False
        )
    except OSError as error:
        raise ActionError(f"`{command[0]}` cannot be run: {error.strerror}") from None
    if done.returncode:
        raise ActionError(f"`{what}` failed", _ATTENTION)
    return done.stdout


@contextmanager
def _no_commands() -> Iterator[None]:
    """Have the log read as text: what a provider lists must not be taken for a command of it."""
    token = secrets.token_hex(16)
    print(f"::stop-commands::{token}", flush=True)
    try:
        yield
    finally:
        print(f"::{token}::", flush=True)


def _say(level: str, message: str) -> None:
    escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    print(f"::{level}::{escaped}", flush=True)


# --- gen-models


def _run(inputs: Inputs) -> int:
    """Run the update; return its exit status, which is 0 or 1."""
    with _no_commands():
        try:
            code = subprocess.run([inputs.program, *inputs.arguments], check=False).returncode
        except OSError as error:
            raise ActionError(f"`{inputs.program}` cannot be run: {error.strerror}") from None
    if code not in {_DONE, _ATTENTION}:
        raise ActionError(f"gen-models ended with status {code}; nothing is proposed")
    return code


def _diff(inputs: Inputs, form: str) -> str:
    """Return what changed since the last commit, as `gen-models diff` says it."""
    with _no_commands():
        return _output("gen-models diff", inputs.program, *inputs.arguments, "diff", form)


# --- git


_LOGIN = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")
"""Has `gh` hand its token to git, so that it is in no argument and no file."""


def _git(command: str, *arguments: str, environ: Mapping[str, str] | None = None) -> str:
    whole = ("git", *_LOGIN, command, *arguments)
    return _output(f"git {command}", *whole, environ=environ).strip()


def _gh(command: str, *arguments: str, environ: Mapping[str, str]) -> str:
    whole = ("gh", "pr", command, *arguments)
    return _output(f"gh pr {command}", *whole, environ=environ).strip()


def _base(branch: str) -> str:
    """Return the branch that is checked out, which a pull request of `branch` would be for."""
    try:
        base = _git("symbolic-ref", "--quiet", "--short", "HEAD")
    except ActionError:
        raise ActionError("no branch is checked out that a pull request could be for") from None
    if base == branch:
        raise ActionError(f"the input `branch` is the branch that is checked out, `{base}`")
    return base


def _changes() -> str:
    """Return what differs from the last commit, a path a line; empty if nothing does."""
    return _git("status", "--porcelain")


def _refuse_changes() -> None:
    if changes := _changes():
        raise ActionError(
            "the checkout has changes of its own, which would be proposed too; "
            f"run this action before what makes them, or ignore them:\n{changes}"
        )


def _commit(message: str, environ: Mapping[str, str]) -> str:
    """Return a commit on `HEAD` of the whole working tree; no branch and no index moves."""
    who = {
        f"GIT_{role}_{key}": value
        for role in ("AUTHOR", "COMMITTER")
        for key, value in _BOT.items()
    }
    with tempfile.TemporaryDirectory() as directory:
        index = Path(directory, "index")
        shutil.copy2(_git("rev-parse", "--git-path", "index"), index)
        beside = {**who, **environ, "GIT_INDEX_FILE": str(index)}
        _git("add", "--all", "--", ":/", environ=beside)
        tree = _git("write-tree", environ=beside)
        return _git("commit-tree", tree, "-p", "HEAD", "-m", message, environ=beside)


def _push(commit: str, branch: str, environ: Mapping[str, str]) -> None:
    """Make the branch this commit, unless somebody else moves it meanwhile."""
    ref = f"refs/heads/{branch}"
    former = _git("ls-remote", "origin", ref, environ=environ).partition("\t")[0]
    lease = f"--force-with-lease={ref}:{former}"
    _git("push", "--quiet", lease, "origin", f"{commit}:{ref}", environ=environ)


# --- the pull request


def _open_pull_request(branch: str, base: str, environ: Mapping[str, str]) -> PullRequest | None:
    """Return the pull request of our branch; one of that name from a fork is a stranger's."""
    fields = "number,url,isCrossRepository"
    asked = (
        "--head",
        branch,
        "--base",
        base,
        "--state",
        "open",
        "--limit",
        "100",
        "--json",
        fields,
    )
    for one in json.loads(_gh("list", *asked, environ=environ)):
        if not one["isCrossRepository"]:
            return PullRequest(number=one["number"], url=one["url"])
    return None


def _propose(inputs: Inputs, base: str, body: str, environ: Mapping[str, str]) -> PullRequest:
    """Push what changed, and open the pull request or refresh the one that is there."""
    _push(_commit(inputs.message, environ), inputs.branch, environ)
    found = _open_pull_request(inputs.branch, base, environ)
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "body.md")
        file.write_text(body, encoding="utf-8")
        said = ("--title", inputs.title, "--body-file", str(file))
        if found:
            labels = [f"--add-label={label}" for label in inputs.labels]
            _gh("edit", str(found.number), *said, *labels, environ=environ)
            return found
        labels = [f"--label={label}" for label in inputs.labels]
        where = ("--head", inputs.branch, "--base", base)
        url = _gh("create", *where, *said, *labels, environ=environ)
        return PullRequest(number=int(url.rpartition("/")[2]), url=url)


# --- what the workflow gets


def _report(name: str, text: str) -> None:
    """Append to the file that this variable names, if the runner gave one."""
    if path := os.environ.get(name):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)


def _report_outputs(outputs: Mapping[str, str | int]) -> None:
    _report("GITHUB_OUTPUT", "".join(f"{name}={value}\n" for name, value in outputs.items()))


def _update(inputs: Inputs, environ: Mapping[str, str]) -> None:
    base = _base(inputs.branch) if inputs.wants_pull_request else None
    _refuse_changes()
    code = _run(inputs)
    if code == _ATTENTION:
        _say("warning", "gen-models ended with status 1: something above wants attention")
    pull_request, verdict = None, ""
    if is_changed := bool(_changes()):
        body = _diff(inputs, "--markdown")
        verdict = json.loads(_diff(inputs, "--json"))["verdict"]
        _report("GITHUB_STEP_SUMMARY", body)
        if base is not None:
            pull_request = _propose(inputs, base, body, environ)
    elif base is not None:
        pull_request = _open_pull_request(inputs.branch, base, environ)
    _report_outputs(
        {
            "changed": str(is_changed).lower(),
            "breaking": str(verdict == "breaking").lower(),
            "verdict": verdict,
            "exit-code": code,
            "pull-request-number": pull_request.number if pull_request else "",
            "pull-request-url": pull_request.url if pull_request else "",
        }
    )
    _say("notice", _verdict(pull_request, is_changed=is_changed))


def _verdict(pull_request: PullRequest | None, *, is_changed: bool) -> str:
    where = f"; {pull_request.url} is open" if pull_request else ""
    return f"the models changed{where}" if is_changed else f"nothing changed{where}"


def main() -> int:
    """Run the action; return its exit status."""
    environ = dict(os.environ)
    os.environ.pop("GH_TOKEN", None)
    try:
        _update(read_inputs(environ), environ)
    except ActionError as error:
        _say("error", str(error))
        return error.code
    return _DONE


if __name__ == "__main__":
    sys.exit(main())
