"""Transcripts: what a user saw, with what differs from machine to machine made equal."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.conftest import Completed, Project
from tests.simulator import Simulator

NOW = "1795464000"  # 2026-11-23T20:00:00+00:00, by SOURCE_DATE_EPOCH

Transcribe = Callable[[Completed], None]


@pytest.fixture
def transcribe(project: Project, snapshot: SnapshotAssertion) -> Transcribe:
    """Compare a run with its recorded transcript; `--snapshot-update` records anew."""

    def check(done: Completed) -> None:
        text = done.transcript.replace(str(project.directory), "<project>")
        text = re.sub(r"\([0-9a-f]{10}\b", "(<commit>", text)
        assert re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:<port>", text) == snapshot

    return check


class Live:
    """A project whose providers are all simulated; keys are in the environment."""

    def __init__(self, project: Project, simulator: Simulator) -> None:
        self.project = project
        self.simulator = simulator
        self.configure()

    def configure(self, *, settings: str = "") -> None:
        """Write a gen-models.toml that leads to the simulator, with more settings first."""
        config = self.project.directory / "gen-models.toml"
        config.write_text(self.simulator.config_toml(settings))

    def environment(self, **variables: str) -> dict[str, str]:
        """Return every key, a fixed moment, and what else is given."""
        return {**self.simulator.env(), "SOURCE_DATE_EPOCH": NOW, **variables}

    def run(self, *arguments: str, **variables: str) -> Completed:
        """Run the program with all keys."""
        return self.project.run(*arguments, env=self.environment(**variables))


@pytest.fixture
def live(project: Project) -> Iterator[Live]:
    """All providers, simulated and well."""
    with Simulator() as simulator:
        yield Live(project, simulator)
