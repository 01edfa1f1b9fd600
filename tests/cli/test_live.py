"""Runs that ask providers, all simulated: well, failing, without keys, interrupted."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import simulator as sims
from tests.cli.conftest import Live, Transcribe
from tests.conftest import Completed, Project
from tests.simulator import Fault, Simulator


def _ids(models: Path) -> dict[str, set[str]]:
    """Return the wire ids of the lock, by provider."""
    found: dict[str, set[str]] = {}
    for line in (models / "gen-models.lock").read_text().splitlines():
        row = json.loads(line)
        if row["type"] == "model":
            found.setdefault(row["provider"], set()).add(row["id"])
    return found


def test_all_providers_with_keys(live: Live, transcribe: Transcribe) -> None:
    """Every provider answers; every id is there; local servers were not named and not asked."""
    transcribe(live.run())
    local = {"litellm", "llama-cpp", "lmstudio", "localai", "ollama", "vllm"}
    expected = {one.id: set(one.expected_ids) for one in live.simulator if one.id not in local}
    assert _ids(live.project.models) == expected
    assert [live.simulator[name].requests for name in local] == [()] * len(local)


def test_a_second_run_with_nothing_new(live: Live, transcribe: Transcribe) -> None:
    """The same answers, later: nothing is written."""
    live.run()
    before = live.project.files()
    transcribe(live.run(SOURCE_DATE_EPOCH="1800000000"))
    assert live.project.files() == before


def test_new_models(live: Live, transcribe: Transcribe) -> None:
    """What was added is named; the date moves in the files that changed and in no other."""
    live.run()
    before = live.project.files()
    groq = live.simulator["groq"]
    groq.models = (*groq.models, "vendor/brand-new:free", "vendor/brand-new-free")
    transcribe(live.run(SOURCE_DATE_EPOCH="1800000000"))
    after = live.project.files()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"groq.rs", "info/groq.rs", "gen-models.lock"}
    assert b"//! Generated: 2027-01-15T08:00:00+00:00" in after["groq.rs"]


def _without(live: Live, provider: str, *wire_ids: str) -> None:
    origin = live.simulator[provider]
    origin.models = tuple(one for one in origin.models if one.wire_id not in wire_ids)


def test_the_life_of_a_model(live: Live, transcribe: Transcribe) -> None:
    """Missing, still missing, back again, missing for good, removed, and back under its name."""
    live.run("-p", "xai")
    had = live.simulator["xai"].models
    days = iter(range(1_800_000_000, 1_900_000_000, 86_400))
    states = []

    def run_after(days_passed: int, *arguments: str) -> Completed:
        moment = [next(days) for _ in range(days_passed)][-1]
        done = live.run("-p", "xai", *arguments, SOURCE_DATE_EPOCH=str(moment))
        assert done.code == 0, done
        states.append((live.project.models / "xai.rs").read_text().count("Grok__4_3"))
        return done

    _without(live, "xai", "grok-4.3")
    transcribe(run_after(1))
    before = live.project.files()
    assert run_after(1).stdout.splitlines()[-1].startswith("nothing to write")
    assert live.project.files() == before
    live.simulator["xai"].models = had
    transcribe(run_after(88))
    assert "deprecated(" not in (live.project.models / "xai.rs").read_text()
    _without(live, "xai", "grok-4.3")
    run_after(1)
    run_after(89)
    assert states == [2] * 5
    transcribe(run_after(1))
    live.simulator["xai"].models = had
    transcribe(run_after(1))
    assert states[5:] == [0, 2]


def test_prune_removes_at_once(live: Live, transcribe: Transcribe) -> None:
    """Whoever does not want to wait says so; names are remembered all the same."""
    live.run("-p", "xai")
    _without(live, "xai", "grok-4.3")
    transcribe(live.run("-p", "xai", "--prune"))
    rows = (live.project.models / "gen-models.lock").read_text()
    assert '"type":"removed","provider":"xai","id":"grok-4.3","variant":"Grok__4_3"' in rows
    assert "Grok__4_3," not in (live.project.models / "xai.rs").read_text()


def test_a_list_that_shrinks_is_held_back(live: Live, transcribe: Transcribe) -> None:
    """Not a byte changes until somebody says that it is so."""
    live.run()
    before = live.project.files()
    live.simulator["groq"].fault = sims.Shrunken(keep=3)
    transcribe(live.run("-p", "groq,zai", SOURCE_DATE_EPOCH="1800000000"))
    assert live.project.files() == before
    transcribe(live.run("-p", "groq", "--accept-shrink", SOURCE_DATE_EPOCH="1800000000"))
    groq = (live.project.models / "groq.rs").read_text()
    assert groq.count("#[deprecated") == len(live.simulator["groq"].expected_ids) - 3


def test_ollama_when_it_is_named(live: Live, transcribe: Transcribe) -> None:
    """A local provider is asked when it is asked for, at OLLAMA_HOST too."""
    transcribe(live.run("-p", "ollama"))
    (live.project.directory / "gen-models.toml").unlink()
    host = live.simulator["ollama"].base_url.removeprefix("http://")
    done = live.run("-p", "ollama", "-o", "elsewhere", OLLAMA_HOST=host)
    assert done.code == 0
    ids = _ids(live.project.directory / "elsewhere")
    assert ids == {"ollama": set(live.simulator["ollama"].expected_ids)}
    provider = (live.project.directory / "elsewhere/provider.rs").read_text()
    assert 'base_url: "http://localhost:11434"' in provider


def test_without_keys(live: Live, transcribe: Transcribe) -> None:
    """Providers that need no key are live; the others are served by what came with us."""
    transcribe(live.project.run(env={"SOURCE_DATE_EPOCH": "1795464000"}))


def test_without_keys_or_fallback(live: Live, transcribe: Transcribe) -> None:
    """--no-fallback skips all that did not answer, many in one line."""
    transcribe(live.project.run("--no-fallback", env={"SOURCE_DATE_EPOCH": "1795464000"}))


def _spoil(simulator: Simulator) -> None:
    faults: dict[str, Fault] = {
        "anthropic": sims.status(500, from_page=2),
        "groq": sims.status(401),
        "gemini": sims.status(400),
        "mistral": sims.html_page(),
        "mira": sims.Reset(),
        "openrouter": sims.Redirect(to=simulator.elsewhere.url),
        "xai": sims.BadIds(values=("a\u202eb", "\x1b[31mred", 7)),
        "zai": sims.EmptyList(),
    }
    simulator["anthropic"].page_cap = 5
    for name, fault in faults.items():
        simulator[name].fault = fault


def test_failing_providers_before_anything_is_known(live: Live, transcribe: Transcribe) -> None:
    """Each failure is told with its reason, what stands in is named, the others are live."""
    _spoil(live.simulator)
    transcribe(live.run())


def test_failing_providers_keep_what_was_known(live: Live, transcribe: Transcribe) -> None:
    """After a live answer a failure changes nothing; the date of what is kept is shown."""
    live.run()
    before = live.project.files()
    _spoil(live.simulator)
    transcribe(live.run(SOURCE_DATE_EPOCH="1800000000"))
    assert live.project.files() == before


def test_strict(live: Live) -> None:
    """--strict is content with live answers only; experimental Mira is not held to it."""
    live.simulator["mira"].fault = sims.status(403)
    assert live.run("--strict").code == 0
    live.simulator["groq"].fault = sims.status(403)
    assert live.run("--strict").code == 1
    assert live.run().code == 0


def test_no_fallback_leaves_a_provider_as_it_was(live: Live, transcribe: Transcribe) -> None:
    """A provider that failed is skipped: its file and its lines in the lock stay."""
    live.run("-p", "groq,xai")
    before = live.project.files()
    live.simulator["groq"].fault = sims.status(403)
    transcribe(live.run("-p", "groq,xai", "--no-fallback"))
    assert live.project.files() == before
    live.simulator["xai"].fault = sims.status(403)
    assert live.run("-p", "groq,xai", "--no-fallback").code == 1


def test_only_experimental_providers_fail(live: Live, transcribe: Transcribe) -> None:
    """A run is not at fault for Mira, even if there is nothing else."""
    live.simulator["mira"].fault = sims.status(403)
    transcribe(live.run("-p", "mira"))


def test_check_asks_the_providers(live: Live, transcribe: Transcribe) -> None:
    """--check says whether anything would change, and writes nothing."""
    live.run("-p", "xai,groq")
    assert live.run("-p", "xai,groq", "--check").code == 0
    before = live.project.files()
    live.simulator["xai"].models = (*live.simulator["xai"].models, "grok-9")
    transcribe(live.run("-p", "xai,groq", "--check"))
    assert live.project.files() == before


def test_json(live: Live, transcribe: Transcribe) -> None:
    """The report holds for each provider what a program needs to react."""
    _spoil(live.simulator)
    transcribe(live.run("-p", "groq,xai,zai", "--json"))


@pytest.mark.parametrize("flag", ["-v", "-vv", "-vvv"])
def test_verbosity(live: Live, transcribe: Transcribe, flag: str) -> None:
    """-v tells of retries, -vvv of requests; never of a key or a query."""
    live.simulator["groq"].fault = sims.status(429, retry_after=0, times=1)
    done = live.run("-p", "groq", "--no-catalog", flag)
    transcribe(done)
    assert live.simulator["groq"].key not in done.stdout + done.stderr


def test_no_key_in_any_output(live: Live) -> None:
    """Whatever the providers answer, and however much is told, no key gets out."""
    keys = [one.key for one in live.simulator]
    faults = (sims.status(401), sims.status(500), sims.html_page(), sims.Reset(), None)
    for shift, flags in enumerate((["-vvv"], ["--json", "--check"], ["--dry-run"])):
        for number, one in enumerate(live.simulator):
            one.fault = faults[(number + shift) % len(faults)]
        done = live.run(*flags)
        assert not [key for key in keys if key in done.stdout + done.stderr]
    written = b"".join(live.project.files().values())
    assert not [key for key in keys if key.encode() in written]
    assert live.simulator.elsewhere.requests == ()


def test_keys_that_cannot_be_sent(live: Live, transcribe: Transcribe) -> None:
    """A key with a line break is told by its variable; other providers go on."""
    transcribe(live.run("-p", "groq,xai", GROQ_API_KEY="sk-canary\nX-Evil: 1"))
    assert live.simulator["groq"].requests == ()


def test_custom_providers(project: Project, transcribe: Transcribe) -> None:
    """An OpenAI-compatible server needs a base_url only; its key goes where it wants it."""
    providers = [
        sims.custom("my-proxy", ("llama-3", "Qwen/Qwen3-32B:free")),
        sims.custom("open-door", ("a",), auth="none"),
        sims.custom("by-header", ("b",), auth=sims.header("x-api-key")),
        sims.custom("by-query", ("c",), auth=sims.query("token"), endpoint="/models"),
    ]
    with Simulator(providers) as simulator:
        live = Live(project, simulator)
        transcribe(live.run("-p", "my-proxy,OPEN_DOOR,byheader,by-query"))
        assert _ids(project.models) == {one.id: set(one.expected_ids) for one in simulator}
        (project.directory / "gen-models.toml").unlink()
        assert project.run("--offline", "--check").code == 0
        asked = len(simulator["my-proxy"].requests)
        done = live.run("-p", "my-proxy")
        assert done.stdout.startswith("MyProxy       2 models  kept, live of 2026-11-23\n")
        assert "Failed to fetch models from MyProxy: where it is asked stands only" in done.stderr
        assert len(simulator["my-proxy"].requests) == asked
    assert "pub mod my_proxy;" in (project.models / "mod.rs").read_text()
    assert "pub enum ProviderModelMyProxy {" in (project.models / "my_proxy.rs").read_text()


def test_a_base_url_with_a_version_too_many(project: Project, transcribe: Transcribe) -> None:
    """Where /v1 stands in the base_url already, the 404 says what to set."""
    with Simulator([sims.custom("mine", ("a",), base_path="/v1", endpoint="/models")]) as simulator:
        (project.directory / "gen-models.toml").write_text(
            f'[providers.mine]\nbase_url = "{simulator["mine"].base_url}"\n'
        )
        transcribe(project.run("-p", "mine"))


def test_the_deadline_is_a_setting(live: Live, transcribe: Transcribe) -> None:
    """timeout_s bounds all that a provider may take."""
    live.configure(settings="timeout_s = 0.5")
    live.simulator["groq"].fault = sims.Hang()
    transcribe(live.run("-p", "groq"))


def test_an_interrupt_while_providers_are_asked(live: Live) -> None:
    """Ctrl-C leaves everything as it was and exits 130; who is given up on is not asked again."""
    live.run("-p", "groq")
    before = live.project.files()
    hanging = [live.simulator[name] for name in ("groq", "zai", "mistral")]
    for origin in hanging:
        origin.fault = sims.Hang()
        origin.forget_requests()
    with subprocess.Popen(
        live.project.command("-v", "-p", "groq,zai,mistral"),
        cwd=live.project.directory,
        env=live.project.environment(**live.environment()),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        while not all(origin.requests for origin in hanging):
            select.select([], [], [], 0.01)
        run.send_signal(signal.SIGINT)
        stdout, stderr = run.communicate(timeout=30)
    assert (run.returncode, stdout) == (130, "")
    assert stderr.strip() == "interrupted"
    assert live.project.files() == before


def test_an_interrupt_while_the_program_loads(project: Project, tmp_path: Path) -> None:
    """Ctrl-C in the first tenths of a second says no more than later."""
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt")
    done = subprocess.run(
        project.command(),
        cwd=project.directory,
        env=project.environment(PYTHONPATH=str(tmp_path)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is of POSIX")
def test_progress_on_a_terminal(live: Live) -> None:
    """On a terminal there is a line a provider while it is asked, and the summary after."""
    live.simulator["groq"].latency_s = 0.5
    screen = _on_a_terminal(live, "-p", "groq,xai,zai")
    while_asked, _, summary = screen.partition("providers,")
    for name in ("Groq", "Xai", "Zai"):
        assert re.search(rf"{name}\s+(waiting|[\d,]+ models)", while_asked)
    assert "45 models" in summary
    assert "wrote 11 files" in summary


def test_nothing_is_drawn_where_nobody_looks(live: Live) -> None:
    """With stderr closed a run is one like any other."""
    command = shlex.join(live.project.command("-p", "groq"))
    done = subprocess.run(
        ["sh", "-c", f"{command} 2>&-"],
        cwd=live.project.directory,
        env=live.project.environment(**live.environment()),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "live" in done.stdout


def test_nothing_is_drawn_off_a_terminal(live: Live) -> None:
    """In a pipe there is plain text only."""
    done = live.run("-p", "groq,xai")
    assert "\x1b" not in done.stdout + done.stderr
    assert done.stderr == ""


def _on_a_terminal(live: Live, *arguments: str) -> str:
    """Run the program on a pseudo-terminal; return all that it drew."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        live.project.command(*arguments),
        cwd=live.project.directory,
        env=live.project.environment(**live.environment(TERM="xterm", COLUMNS="100", LINES="40")),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        screen = b""
        try:
            while piece := os.read(ours, 65536):
                screen += piece
        except OSError:  # Linux: the other side is closed
            pass
    os.close(ours)
    return screen.decode()
