"""A run that is killed leaves a tree that compiles, and the next run heals it.

The child process kills itself with SIGKILL at its n-th event on a file of the output
directory (an open for writing, a rename, a removal), for every n that there is; the kernel
kills it in the middle of a file; and somebody does at any moment.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from random import Random

import pytest

from gen_models.syntax import first_fault
from tests.conftest import Project
from tests.simulator import Simulator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")

_CHILD = """
import os, signal, sys

events = 0

def watch(event, arguments):
    global events
    writes = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    changes = writes or event in {"os.rename", "os.remove", "os.mkdir", "os.chmod"}
    if changes and "providers" in str(arguments[0]):
        events += 1
        if events == int(os.environ["KILL_AT"]):
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)

from gen_models.cli import cli

cli.main(standalone_mode=False)
"""
_PROVIDERS = ("-p", "groq,openai")


def _was_killed(project: Project, nth: int, *arguments: str) -> bool:
    """Run the program until its n-th event; return whether there were that many."""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, *arguments],
        cwd=project.directory,
        env=project.environment(KILL_AT=str(nth)),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr.decode()
    return done.returncode != 0


def _assert_compiles(files: dict[str, bytes]) -> None:
    """Check what rustc would need: every declared module is there, and every file is Rust."""
    sources = {name: text.decode() for name, text in files.items() if name.endswith(".rs")}
    for source in sources.values():
        assert first_fault(source) is None
    declared = re.findall(r"pub mod (\w+);", sources.get("mod.rs", ""))
    assert {f"{module}.rs" for module in declared} <= set(sources)
    if "info" in declared:
        tables = re.findall(r"^mod (\w+);", sources["info.rs"], re.MULTILINE)
        assert {f"info/{module}.rs" for module in tables} <= set(sources)
        assert set(tables) <= set(declared)
    if "provider_model" in declared:
        used = re.findall(r"^use super::(\w+)::", sources["provider_model.rs"], re.MULTILINE)
        assert set(used) <= set(declared)


def test_killed_at_any_point_of_the_first_run(project: Project) -> None:
    """Whatever a first run was doing, the tree compiles and a second run completes it."""
    assert project.run(*_PROVIDERS, "--offline").code == 0
    whole = project.files()
    nth = 1
    while True:
        shutil.rmtree(project.models)
        if not _was_killed(project, nth, *_PROVIDERS, "--offline"):
            break
        _assert_compiles(project.files())
        assert project.run(*_PROVIDERS, "--offline").code == 0
        assert project.files() == whole, f"not healed after event {nth}"
        nth += 1
    assert nth > 2 * len(whole)


def test_killed_at_any_point_of_a_change(project: Project) -> None:
    """A run that changes files leaves each of them old or new, never a mixture."""
    assert project.run("-p", "groq", "--offline").code == 0
    before = project.files()
    assert project.run("-p", "openai", "--offline").code == 0
    after = project.files()
    nth = 1
    while True:
        _restore(project, before)
        if not _was_killed(project, nth, "-p", "openai", "--offline"):
            break
        now = {name: text for name, text in project.files().items() if not _is_temporary(name)}
        _assert_compiles(now)
        assert all(text in (before.get(name), after[name]) for name, text in now.items())
        assert project.run("-p", "openai", "--offline").code == 0
        assert project.files() == after, f"not healed after event {nth}"
        nth += 1
    assert nth > len(after)


def _restore(project: Project, files: dict[str, bytes]) -> None:
    shutil.rmtree(project.models)
    for name, text in files.items():
        (project.models / name).parent.mkdir(parents=True, exist_ok=True)
        (project.models / name).write_bytes(text)


def _is_temporary(name: str) -> bool:
    return name.endswith(".tmp") or name == ".gen-models.running"


_HALF = """
import os, resource, signal, sys

size = int(os.environ["KILL_AT"])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # Python ignores it, and would get an error

from gen_models.cli import cli

cli.main(standalone_mode=False)
"""


@pytest.mark.parametrize("size", [0, 1, 200, 4096, 20_000])
def test_killed_in_the_middle_of_a_file(project: Project, size: int) -> None:
    """The kernel ends the run when a file has so many bytes; what was there is untouched."""
    assert project.run("-p", "groq", "--offline").code == 0
    before = project.files()
    done = subprocess.run(
        [sys.executable, "-c", _HALF, "-p", "openrouter", "--offline"],
        cwd=project.directory,
        env=project.environment(KILL_AT=str(size)),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -signal.SIGXFSZ, done.stderr.decode()
    left = project.files()
    assert any(_is_temporary(name) for name in left)
    assert {name: text for name, text in left.items() if not _is_temporary(name)} == before
    assert project.run("-p", "openrouter", "--offline").code == 0
    assert not any(_is_temporary(name) for name in project.files())
    assert project.run("--offline", "--check").code == 0


def test_killed_at_random(project: Project) -> None:
    """Whenever a run over the network is killed, the tree compiles and the next one heals it."""
    with Simulator(["groq", "xai", "openrouter", "huggingface"]) as simulator:
        (project.directory / "gen-models.toml").write_text(simulator.config_toml())
        arguments, env = ("-p", "groq,xai,openrouter,huggingface"), simulator.env()
        assert project.run(*arguments, env=env).code == 0
        whole = project.files()
        for delay_s in _delays():
            shutil.rmtree(project.models)
            run = subprocess.Popen(
                project.command(*arguments, "--quiet"),
                cwd=project.directory,
                env=project.environment(**env),
            )
            try:
                run.wait(delay_s)
            except subprocess.TimeoutExpired:
                run.kill()
            assert run.wait() in {0, -signal.SIGKILL}
            _assert_compiles(
                {name: text for name, text in project.files().items() if not _is_temporary(name)}
            )
            assert project.run(*arguments, env=env).code == 0
            assert _undated(project.files()) == _undated(whole)


def _delays() -> list[float]:
    """Return moments in which a run is doing something, other ones each time."""
    random = Random()  # noqa: S311  no cryptography
    return [random.uniform(0.1, 1.5) for _ in range(200 if os.environ.get("LOAD") == "full" else 6)]


def _undated(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: re.sub(rb"\d{4}-\d\d-\d\dT[\d:+]+", b"", text) for name, text in files.items()}
