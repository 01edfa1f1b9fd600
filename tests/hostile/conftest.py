"""Runs of the real program against hostile providers, and how much memory they took."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from gen_models.naming import WireId
from tests.conftest import Completed, Project
from tests.rust.conftest import rust  # noqa: F401  a fixture that is used here too
from tests.simulator import Simulator

__all__ = ["MEBIBYTE", "HostileRun", "fresh_project", "hostile_run"]

MEBIBYTE = 2**20

_MEASURED = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
kibibytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
open(sys.argv[1], "w").write(str(kibibytes // 1024 if sys.platform == "darwin" else kibibytes))
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class HostileRun:
    """What a run ended in: outputs, report by provider, files, and its peak of memory in bytes.

    The peak is what the operating system says of the whole process, interpreter included.
    """

    done: Completed
    project: Project
    peak: int

    @property
    def report(self) -> dict[str, dict[str, Any]]:
        """The report's providers by id."""
        return {one["id"]: one for one in json.loads(self.done.stdout)["providers"]}

    @property
    def files(self) -> dict[str, str]:
        """The files of the output directory, as text."""
        return {name: text.decode() for name, text in self.project.files().items()}

    def seen(self) -> dict[str, str]:
        """Everything that a person, a program or a compiler gets to see, by what it is."""
        return {"stdout": self.done.stdout, "stderr": self.done.stderr, **self.files}

    def locked(self) -> dict[str, list[WireId]]:
        """The ids that the lock holds, by provider."""
        found: dict[str, list[WireId]] = {}
        for line in self.files["gen-models.lock"].splitlines():
            row = json.loads(line)
            if row["type"] == "model":
                found.setdefault(row["provider"], []).append(WireId(row["id"]))
        return found


def fresh_project(factory: pytest.TempPathFactory) -> Project:
    """Return an empty project with a home of its own, for the tests of a module."""
    root = factory.mktemp("hostile")
    for name in ("project", "home"):
        (root / name).mkdir()
    return Project(root / "project", root / "home")


def hostile_run(
    project: Project, simulator: Simulator, *arguments: str, settings: Iterable[str] = ()
) -> HostileRun:
    """Ask every simulated provider, with all that can be told told."""
    config = project.directory / "gen-models.toml"
    config.write_text("\n".join([*settings, simulator.config_toml()]))
    peak = Path(f"{project.home}.peak")
    everyone = ",".join(origin.id for origin in simulator)
    done = project.run(
        *("-p", everyone, "--json", "-vvv"),
        *arguments,
        env=simulator.env(),
        prefix=[sys.executable, "-c", _MEASURED, str(peak)],
    )
    return HostileRun(done, project, int(peak.read_text()) * 1024)
