"""Many at once, and many in a row: everything is right, and nothing is left behind.

By default few of each, so that the suite stays quick; `just load` runs the full numbers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path

import pytest

from gen_models.syntax import first_fault
from tests import simulator as sims
from tests.conftest import Project, contents
from tests.hostile.conftest import MEBIBYTE, hostile_run
from tests.simulator import Simulator

_IS_FULL = os.environ.get("LOAD") == "full"


def test_200_providers_at_once(project: Project) -> None:
    """Each has its enum, and all are asked at the same time."""
    providers = [sims.custom(f"p-{n}", (f"model-{n}", "shared")) for n in range(200)]
    with Simulator(providers) as simulator:
        run = hostile_run(project, simulator, "--strict")
        assert run.done.code == 0, run.done.stderr
        assert all(len(origin.requests) == 1 for origin in simulator)
    assert {name: set(ids) for name, ids in run.locked().items()} == {
        f"p-{n}": {f"model-{n}", "shared"} for n in range(200)
    }
    assert {f"p_{n}.rs" for n in range(200)} <= run.files.keys()
    assert run.peak < 256 * MEBIBYTE
    assert project.run("--offline", "--check").code == 0


def test_50_000_models_of_one_provider(project: Project) -> None:
    """Each is a variant, the file parses, and memory is that of the text several times over."""
    ids = [f"vendor-{n % 97}/model-{n}" for n in range(50_000)]
    with Simulator([sims.custom("mine", ids)]) as simulator:
        run = hostile_run(project, simulator, "--strict")
        assert run.done.code == 0, run.done.stderr
    assert sorted(run.locked()["mine"]) == sorted(ids)
    source = run.files["mine.rs"]
    assert first_fault(source) is None
    assert all(f"`{wire_id}`" in source for wire_id in ids[::997])
    assert run.peak < 768 * MEBIBYTE


@pytest.mark.skipif(sys.platform != "linux", reason="sockets and processes are counted on Linux")
def test_a_thousand_runs_leave_nothing_behind(project: Project, tmp_path: Path) -> None:
    """No file, no socket and no process is there that was not before."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with Simulator(["groq", "xai", "openrouter"]) as simulator:
        (project.directory / "gen-models.toml").write_text(simulator.config_toml())
        env = {**simulator.env(), "TMPDIR": str(temporary)}
        assert project.run("-p", "groq,xai,openrouter", env=env).code == 0
        files = contents(tmp_path)
        before = [origin.connections for origin in simulator]
        runs = 1000 if _IS_FULL else 9
        for number in range(runs):
            flags = (["--json"], ["--check"], [])[number % 3]
            assert project.run("-p", "groq,xai,openrouter", *flags, env=env).code == 0
        assert contents(tmp_path) == files
        asked = [origin.connections - had for origin, had in zip(simulator, before, strict=True)]
        assert asked == [runs] * 3
        assert _are_closed(simulator)
    assert _processes_in(project.directory) == []


def _are_closed(simulator: Simulator) -> bool:
    """Return whether no connection is open; a server learns a moment later that one is not."""
    for _ in range(3000):
        if not any(origin.server.open_connections for origin in simulator):
            return True
        time.sleep(0.01)
    return False


def _processes_in(directory: Path) -> list[str]:
    """Return the processes whose current directory it is."""
    found = []
    for process in Path("/proc").iterdir():
        with suppress(OSError):  # it has ended, or is somebody else's
            if process.name.isdigit() and (process / "cwd").readlink() == directory:
                found.append((process / "cmdline").read_text())
    return found


def test_200_runs_at_once_in_one_directory(
    project: Project, offline_files: dict[str, bytes]
) -> None:
    """Whoever comes first, all end well, and so does the tree."""
    count = 200 if _IS_FULL else 16
    names = ("openai", "groq", "openrouter", "zenmux,xai", "anthropic", "mistral,gemini")
    _run_together(project, islice(cycle(names), count))
    files = project.files()
    enums = [one for name in names for one in name.split(",")]
    assert all(files[f"{one}.rs"] == offline_files[f"{one}.rs"] for one in enums)
    assert not [name for name in files if name.endswith(".tmp") or name.startswith(".")]
    assert project.run("--offline", "--check").code == 0


def _run_together(project: Project, selections: Iterable[str]) -> None:
    runs = [
        subprocess.Popen(
            project.command("--offline", "-p", names, "--json"),
            cwd=project.directory,
            env=project.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for names in selections
    ]
    ends = [(*run.communicate(timeout=600), run.returncode) for run in runs]
    assert [code for _, _, code in ends] == [0] * len(runs), ends
    assert all(json.loads(stdout)["exit_code"] == 0 for stdout, _, _ in ends)
