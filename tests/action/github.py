"""What the action meets on GitHub, as far as it can be had here: a remote and a `gh`.

The remote is a bare repository on disk, with a real git in between. `gh` is a program of
our own that writes down how it was called, and answers from a file.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec

from tests.conftest import REPOSITORY, Completed

__all__ = ["Checkout", "GhCall", "PullRequests"]

TOKEN = "ghs_canary"  # noqa: S105  no token of anybody

_GH = f"""#!{sys.executable}
import json, os, pathlib, sys
state = pathlib.Path(os.environ["GH_STATE"])
arguments = sys.argv[1:]
body = ""
if "--body-file" in arguments:
    body = pathlib.Path(arguments[arguments.index("--body-file") + 1]).read_text()
call = {{"arguments": arguments, "body": body, "token": os.environ.get("GH_TOKEN")}}
with (state / "calls").open("a") as calls:
    calls.write(json.dumps(call) + "\\n")
if arguments[:2] == ["pr", "list"]:
    print((state / "pull-requests.json").read_text())
elif arguments[:2] == ["pr", "create"]:
    if (state / "refuses").exists():
        sys.exit("GitHub Actions is not permitted to create or approve pull requests")
    print("https://github.example/team/app/pull/7")
"""


class GhCall(msgspec.Struct, frozen=True):
    """One call of `gh`, with what the file named by `--body-file` held."""

    arguments: tuple[str, ...]
    body: str
    token: str | None

    def value(self, option: str) -> str:
        """Return what follows this option."""
        return self.arguments[self.arguments.index(option) + 1]


class PullRequests:
    """The pull requests that `gh` knows of, and the calls it got."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir()
        self.are()

    def are(self, *numbers: int, fork: int | None = None) -> None:
        """Have these be open, and this one too, from a fork."""
        found = [(number, False) for number in numbers] + ([(fork, True)] if fork else [])
        address = "https://github.example/team/app/pull"
        listed = [
            {"number": number, "url": f"{address}/{number}", "isCrossRepository": is_foreign}
            for number, is_foreign in found
        ]
        (self.directory / "pull-requests.json").write_text(json.dumps(listed))

    def are_not_permitted(self) -> None:
        """Have `gh pr create` fail, as it does where a repository does not allow it."""
        (self.directory / "refuses").touch()

    def calls(self, command: str) -> list[GhCall]:
        """Return the calls of `gh pr <command>`."""
        path = self.directory / "calls"
        lines = path.read_bytes().splitlines() if path.exists() else []
        calls = [msgspec.json.decode(line, type=GhCall) for line in lines]
        return [call for call in calls if call.arguments[:2] == ("pr", command)]


class Checkout:
    """A clone of a remote that has nothing but its first commit, and a runner's environment."""

    def __init__(self, root: Path) -> None:
        self.root, self.directory, self.remote = root, root / "checkout", root / "remote.git"
        self.pull_requests = PullRequests(root / "gh")
        (root / "home").mkdir()
        (root / "bin").mkdir()
        gh = root / "bin" / "gh"
        gh.write_text(_GH)
        gh.chmod(0o755)
        self.git("init", "--quiet", "--bare", "--initial-branch", "main", str(self.remote), at=root)
        self.git("clone", "--quiet", str(self.remote), str(self.directory), at=root)
        self.git("commit", "--quiet", "--allow-empty", "-m", "first")
        self.git("push", "--quiet", "origin", "HEAD")

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the variables of a runner, and those given."""
        return {
            "PATH": f"{self.root / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.root / "home"),
            "GH_STATE": str(self.pull_requests.directory),
            "GH_TOKEN": TOKEN,
            "GITHUB_OUTPUT": str(self.root / "output"),
            "GITHUB_STEP_SUMMARY": str(self.root / "summary.md"),
            "GEN_MODELS": str(Path(sys.executable).parent / "gen-models"),
            **variables,
        }

    def git(self, *arguments: str, at: Path | None = None) -> str:
        """Return what git says, here or there."""
        who = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com"}
        me = {"GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.com"}
        done = subprocess.run(
            ["git", *arguments],
            cwd=at or self.directory,
            env=self.environment(**who, **me),
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def remote_git(self, *arguments: str) -> str:
        """Return what git says of the remote."""
        return self.git(*arguments, at=self.remote)

    def gen_models(self, *arguments: str) -> None:
        """Run the program by hand, and push what it wrote to the base branch."""
        program = self.environment()["GEN_MODELS"]
        subprocess.run(
            [program, "--quiet", *arguments],
            cwd=self.directory,
            env=self.environment(),
            check=True,
        )
        self.commit()

    def commit(self) -> None:
        """Push all that is here to the base branch."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", "by hand")
        self.git("push", "--quiet", "origin", "HEAD")

    def act(self, arguments: str, **variables: str) -> Completed:
        """Run the action, as action.yml does."""
        (self.root / "output").unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-I", REPOSITORY / "action" / "update.py"],
            cwd=self.directory,
            env=self.environment(ARGUMENTS=arguments, **variables),
            capture_output=True,
            text=True,
            check=False,
        )
        return Completed(done.returncode, done.stdout, done.stderr)

    @property
    def outputs(self) -> dict[str, str]:
        """What the action gave to the workflow."""
        path = self.root / "output"
        lines = path.read_text().splitlines() if path.exists() else []
        return dict(re.findall(r"^([a-z-]+)=(.*)$", "\n".join(lines), re.MULTILINE))
