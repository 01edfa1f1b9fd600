"""`gen-models models`: what is known, found, explained, for people and for programs."""

from __future__ import annotations

import csv
import fcntl
import io
import json
import os
import pty
import struct
import subprocess
import termios

import pytest

from tests.cli.conftest import Live, Transcribe
from tests.conftest import Project


def test_models_that_came_with_us(project: Project, transcribe: Transcribe) -> None:
    """Without a lock they are those of the embedded catalog, and that is said."""
    transcribe(project.run("models", "OpenAi", "--search", "gpt-4o"))
    assert project.files() == {}


def test_models_of_all_providers(project: Project, transcribe: Transcribe) -> None:
    """With no provider named, all are searched, each line with its own."""
    transcribe(project.run("models", "--capability", "tool-call, vision", "--max-price", "0.5",
                           "--min-context", "1000000"))  # fmt: skip


def test_models_of_the_lock(live: Live, transcribe: Transcribe) -> None:
    """What a run wrote down is listed, and nothing else; nobody is asked."""
    live.run("-p", "groq,mistral")
    live.simulator["groq"].forget_requests()
    transcribe(live.run("models", "--kind", "chat", "--search", "llama"))
    assert live.simulator["groq"].requests == ()
    rows = json.loads(live.run("models", "--json").stdout)
    assert {row["provider"] for row in rows} == {"groq", "mistral"}
    assert {row["id"] for row in rows if row["provider"] == "groq"} == set(
        live.simulator["groq"].expected_ids
    )


def test_a_provider_that_the_lock_lacks(live: Live) -> None:
    """Of that one the embedded catalog tells, as a run without a network would have it."""
    live.run("-p", "groq")
    done = live.run("models", "openai", "--json")
    assert len(json.loads(done.stdout)) == 51
    assert done.stderr.startswith("not in a lock: these are of the embedded catalog of")


def test_what_the_settings_leave_out_is_not_listed(project: Project) -> None:
    """A provider that no run has written down is shown as the first one would have it."""
    (project.directory / "gen-models.toml").write_text(
        '[providers.openai]\nkinds = ["chat"]\n[providers.openai.models."gpt-4o"]\nname = "Ours"\n'
    )
    rows = json.loads(project.run("models", "openai", "--json").stdout)
    assert {row["kind"] for row in rows} == {"chat"}
    assert [row["name"] for row in rows if row["id"] == "gpt-4o"] == ["Ours"]


def test_why(live: Live, transcribe: Transcribe) -> None:
    """Each field has its source and its day; the user's word hides the others."""
    config = live.project.directory / "gen-models.toml"
    config.write_text(
        f'{config.read_text()}\n[providers.groq.models."llama-3.3-70b-versatile"]\n'
        "context_tokens = 4096\n"
    )
    live.run("-p", "groq")
    transcribe(live.run("models", "groq", "llama-3.3-70b-versatile", "--why"))
    done = live.run("--json", "models", "groq", "Llama__3_3__70b__Versatile", "--why")
    fields = json.loads(done.stdout)["fields"]
    contexts = [(one["source"], one["value"]) for one in fields if one["field"] == "context_tokens"]
    assert contexts == [("user", 4096), ("live", 131_072)]


def test_csv(project: Project) -> None:
    """A spreadsheet gets a heading and a row a model, at once."""
    done = project.run("models", "openrouter", "--csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert len(rows) == len(json.loads(project.run("models", "openrouter", "--json").stdout))
    assert {"provider", "id", "variant", "input_usd_per_mtok"} < set(rows[0])


@pytest.mark.parametrize(
    "arguments",
    [
        ("opnai",),
        ("openai", "gpt-4oo"),
        ("openai", "gpt-4o", "--csv", "--json"),
        ("openai", "--why"),
        ("openai", "gpt-4o", "--why", "--csv"),
        ("openai", "--kind", "chatt"),
        ("openai", "--capability", "visio"),
        ("openai", "--capability", "poetry"),
        ("openai", "--max-price", "cheap"),
        ("openai", "--max-price", "-1"),
        ("openai", "--max-price", "NaN"),
        ("openai", "--min-context", "0"),
        ("openai", "--search", "zzz"),
        ("ollama",),
    ],
    ids=" ".join,
)
def test_mistakes(project: Project, transcribe: Transcribe, arguments: tuple[str, ...]) -> None:
    """Each is told with what is nearest, or with what to do."""
    transcribe(project.run("models", *arguments))


def test_quiet(project: Project) -> None:
    """With --quiet there is nothing but data."""
    done = project.run("--quiet", "models", "openai", "--search", "zzz")
    assert done == (0, "", "")


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_the_table_fits_the_terminal(project: Project, columns: int) -> None:
    """On a terminal no line is wrapped, however wide it is."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    done = subprocess.run(
        project.command("models", "openai", "--search", "gpt-5"),
        cwd=project.directory,
        env=project.environment(),
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(theirs)
    text = os.read(ours, 65_536).decode().replace("\r\n", "\n")
    os.close(ours)
    assert (done.returncode, max(map(len, text.splitlines())) <= columns) == (0, True)
    assert ("NAME" in text, "CAN" in text) == (columns == 200, columns > 40)


def test_a_hostile_lock_commands_no_terminal(project: Project) -> None:
    """Names and days of a lock that somebody edited are shown, not obeyed."""
    project.run("--offline", "-p", "xai")
    lock = project.models / "gen-models.lock"
    text = lock.read_text().replace('"name":"Grok 4', r'"name":"\u001b[2J\u202eGrok 4', 1)
    assert r"\u001b" in text
    lock.write_text(text)
    for form in ((), ("--csv",), ("--json",)):
        done = project.run("models", "xai", *form)
        assert done.code == 0
        assert not {"\x1b", "\u202e"} & set(done.stdout)
        assert r"\u{1b}[2J" in done.stdout.replace(r"\\", "\\")
