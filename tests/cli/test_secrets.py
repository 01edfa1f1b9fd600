"""No key gets out of the program: not by outputs, files, arguments, or requests to others."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import simulator as sims
from tests.cli.conftest import Live
from tests.conftest import Completed, Project
from tests.leaks import assert_keys_at_home, assert_no_key, everything_below, give_telling_keys
from tests.simulator import Simulator
from tests.simulator.faults.names import FAULTS

_CUSTOM = (
    sims.custom("by-bearer", ("a",)),
    sims.custom("by-header", ("b",), auth=sims.header("x-api-key")),
    sims.custom("by-query", ("c",), auth=sims.query("token")),
)
_EVERYONE = ",".join([*sims.IDS, *(one.id for one in _CUSTOM)])
_TURNS = -(-len(FAULTS) // (len(sims.IDS) + len(_CUSTOM)))


@pytest.fixture
def everyone(project: Project) -> Iterator[Live]:
    """Every provider that comes with the program, and one for each way to send a key."""
    with Simulator([*sims.IDS, *_CUSTOM], page_cap=5) as simulator:
        give_telling_keys(simulator)
        live = Live(project, simulator)
        live.configure(settings="timeout_s = 3")
        yield live


def _keys(live: Live) -> list[str]:
    return [origin.key for origin in live.simulator]


def _places(live: Live) -> dict[str, str]:
    """Return variables that lead every file of a run to where it is searched."""
    home = live.project.home
    return {"TMPDIR": str(home), "XDG_CACHE_HOME": str(home / "cache")}


def _assert_no_key_left(live: Live, **texts: str) -> None:
    """Check outputs, every file that a run can have made, and who was sent what."""
    files = everything_below(live.project.directory, live.project.home)
    assert_no_key(_keys(live), {**texts, **files})
    assert live.simulator.elsewhere.requests == ()
    assert_keys_at_home(live.simulator)


def _outputs(done: Completed) -> dict[str, str]:
    return {"stdout": done.stdout, "stderr": done.stderr}


@pytest.mark.parametrize("turn", range(_TURNS))
def test_no_key_gets_out_over_any_fault(everyone: Live, turn: int) -> None:
    """Each provider has another fault, until each fault had its turn; everything is told."""
    names = list(FAULTS)
    for number, origin in enumerate(everyone.simulator):
        name = names[(number + turn * len(_EVERYONE.split(","))) % len(names)]
        origin.fault = FAULTS[name].make(everyone.simulator.elsewhere.url)
    flags = ([], ["--json"], ["--dry-run"])[turn % 3]
    done = everyone.run("-p", _EVERYONE, "-vvv", *flags, **_places(everyone))
    assert "Traceback" not in done.stderr
    assert sum(bool(origin.requests) for origin in everyone.simulator) == len(sims.IDS) + 3
    _assert_no_key_left(everyone, **_outputs(done))


def test_no_key_gets_out_of_a_run_that_went_well(everyone: Live) -> None:
    """Every key was of use, and is in no file, no output and no log."""
    everyone.configure(settings="timeout_s = 120")  # OpenRouter has some seventy pages here
    done = everyone.run("-p", _EVERYONE, "-vvv", "--strict", **_places(everyone))
    assert done.code == 0, done.stderr
    for origin in everyone.simulator:
        assert all(request.holds(origin.key) for request in origin.requests) or not origin.env_var
    _assert_no_key_left(everyone, **_outputs(done))


@pytest.mark.skipif(sys.platform != "linux", reason="arguments of a process are read from /proc")
def test_no_key_while_it_runs_or_after_it_was_killed(everyone: Live) -> None:
    """Neither the arguments and names of its threads nor files on the way hold a key."""
    for origin in everyone.simulator:
        origin.fault = sims.Hang()
    with subprocess.Popen(
        everyone.project.command("-p", _EVERYONE, "-vvv"),
        cwd=everyone.project.directory,
        env=everyone.project.environment(**everyone.environment(**_places(everyone))),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        while not all(origin.requests for origin in everyone.simulator) and run.poll() is None:
            select.select([], [], [], 0.01)
        assert run.poll() is None, run.communicate()
        process = Path(f"/proc/{run.pid}")
        seen = {str(one): one.read_text() for one in process.glob("task/*/comm")}
        seen["cmdline"] = (process / "cmdline").read_text()
        assert len(seen) > 1
        _assert_no_key_left(everyone, **seen)
        run.kill()
        stdout, stderr = run.communicate(timeout=30)
    _assert_no_key_left(everyone, stdout=stdout, stderr=stderr)


@pytest.mark.parametrize("flags", [(), ("--json",)], ids=["text", "json"])
def test_the_list_of_providers_says_that_a_key_is_set(
    everyone: Live, flags: tuple[str, ...]
) -> None:
    """It never says what the key is."""
    done = everyone.run("providers", *flags)
    assert_no_key(_keys(everyone), _outputs(done))
    if flags:
        told = {one["id"]: one["key_is_set"] for one in json.loads(done.stdout)}
        expected = {origin.id: origin.env_var is not None for origin in everyone.simulator}
        assert told == expected
    else:
        with_key = [origin for origin in everyone.simulator if origin.env_var]
        assert done.stdout.count(" yes ") == len(with_key)


@pytest.mark.parametrize(
    "key",
    [
        "sk-canary\nX-Evil: sk-tail", "sk-canary\rsk-tail", "sk-canary sk-tail",
        "sk-canary\tsk-tail", "sk-canaré-sk-tail", "“sk-canary-sk-tail”",
        "sk-canary\x1b[31msk-tail", "sk-canary\u200bsk-tail", "sk-canary\udcffsk-tail",
    ],
    ids=ascii,
)  # fmt: skip
def test_a_key_that_is_none_is_told_and_not_shown(everyone: Live, key: str) -> None:
    """The variable is named, nothing is sent, no part of the key is shown; others go on."""
    done = everyone.run("-p", "groq,xai,by-query", "-vvv", GROQ_API_KEY=key, BY_QUERY_API_KEY=key)
    assert done.code == 0
    for name in ("GROQ_API_KEY", "BY_QUERY_API_KEY"):
        assert f"the key in `{name}` holds a space, a line break or a character" in done.stderr
    assert everyone.simulator["groq"].requests == ()
    assert everyone.simulator["by-query"].requests == ()
    listed = everyone.run("providers", GROQ_API_KEY=key)
    parts = ["sk-canar", "sk-tail"]
    assert_no_key(parts, {**_outputs(done), "listed": listed.stdout + listed.stderr})
    assert_no_key(parts, everything_below(everyone.project.directory, everyone.project.home))
    assert len(everyone.simulator["xai"].requests) == 1


def test_netrc_is_not_read(everyone: Live) -> None:
    """What it says of a host is sent to none, wherever it is."""
    text = "machine 127.0.0.1 login canary password sk-netrc-canary\n"
    netrc = everyone.project.home / ".netrc"
    netrc.write_text(text)
    netrc.chmod(0o600)
    optional = [one for one in everyone.simulator if not one.provider.key.required]
    names = ",".join(origin.id for origin in optional)
    variables = dict.fromkeys((origin.env_var for origin in optional if origin.env_var), "")
    done = everyone.run("-p", names, NETRC=str(netrc), **variables)
    assert done.code == 0
    for origin in optional:
        assert origin.requests
        assert {one.header("authorization") for one in origin.requests} == {None}
