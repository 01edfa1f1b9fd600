"""What `--check` says fits a screen of 80 by 24, and always names the command that mends it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import simulator as sims
from tests.cli.conftest import Live
from tests.cli.test_offline import DAMAGES, Damage
from tests.conftest import Completed, Project


def _lines(done: Completed) -> int:
    """How many lines a terminal of 80 columns shows, wrapped ones counted as they are."""
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    return sum(max(1, -(-len(line) // 80)) for line in lines)


def _assert_fits(done: Completed) -> None:
    assert done.code == 1
    assert _lines(done) <= 24
    assert done.stderr.splitlines()[-1].startswith("hint: ")
    assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_the_guard_fits(project: Project, damage: Damage) -> None:
    """Whatever was done to one file, a screen tells it."""
    project.run("--offline", "-p", "deepseek,xai")
    damage(project.models)
    _assert_fits(project.run("--offline", "--check"))


@pytest.mark.parametrize("arguments", [(), ("--check",)], ids=["all missing", "nothing there"])
def test_many_files_fit(project: Project, arguments: tuple[str, ...]) -> None:
    """Dozens of files that are missing are each named, or counted; -v shows all of them."""
    assert project.run("--offline", *arguments).code == (1 if arguments else 0)
    for path in project.models.rglob("*.rs"):
        path.unlink()
    done = project.run("--offline", "--check")
    _assert_fits(done)
    assert "would write 7" in done.stdout
    assert "changed line" in done.stdout
    whole = project.run("--offline", "--check", "-v").stdout
    assert "-v shows them" not in whole
    assert len(whole.splitlines()) > 1000


def test_providers_that_all_changed_fit(live: Live) -> None:
    """A night on which everything moved, and some failed, is a screen too; stderr has its say."""
    live.run()
    for one in live.simulator:
        one.models = (*one.models, *(f"brand-new-{n}" for n in range(20)))
    done = live.run("--check")
    _assert_fits(done)
    assert "more file" in done.stdout
    assert len([line for line in done.stdout.splitlines() if line.endswith(" added")]) > 10
    assert " more providers\n" in done.stdout
    live.simulator["groq"].fault = sims.status(500)
    live.simulator["xai"].fault = sims.html_page()
    _assert_fits(live.run("--check"))


def test_an_answer_that_adds_two_models(live: Live) -> None:
    """Where there is room, the models are named and the diff is whole."""
    live.run("-p", "groq,xai")
    live.simulator["groq"].models = (*live.simulator["groq"].models, "brand-new")
    done = live.run("-p", "groq,xai", "--check")
    _assert_fits(done)
    assert "added: brand-new\n" in done.stdout
    assert "\n+    Brand__New,\n" in done.stdout


def _edit_lock(path: Path, wire_id: str, **changes: object) -> None:
    """Change what the lock says of a model."""
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    rows = [{**row, **changes} if row.get("id") == wire_id else row for row in rows]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def test_a_run_tells_what_became_of_models(live: Live) -> None:
    """A run ends with the words of `diff`: who changed in what, and whether it breaks anybody."""
    live.run("-p", "groq,mistral")
    lock = live.project.models / "gen-models.lock"
    _edit_lock(lock, "llama-3.1-8b-instant", facts={"live": {"name": "Old", "context_tokens": 1}})
    live.simulator["groq"].models = (*live.simulator["groq"].models, "brand-new")
    done = live.run("-p", "groq,mistral")
    assert "16 models  live  1 added, 1 changed\n" in done.stdout
    assert " added: brand-new\n" in done.stdout
    assert " changed: llama-3.1-8b-instant (" in done.stdout
    assert "\nMay break Rust users.\n  1 variant is added: a `match`" in done.stdout
    assert "Mistral      33 models  live\n" in done.stdout


def test_the_report_of_a_run_is_that_of_diff(live: Live) -> None:
    """`--json` has the same members for a provider as `diff --json` has."""
    live.run("-p", "groq,xai")
    before = live.project.directory / "before.lock"
    before.write_bytes((live.project.models / "gen-models.lock").read_bytes())
    live.simulator["groq"].models = (*live.simulator["groq"].models, "brand-new")
    report = json.loads(live.run("-p", "groq,xai", "--json").stdout)
    compared = json.loads(live.project.run("diff", "before.lock", "--json").stdout)
    (groq,) = compared["providers"]
    assert {**report["providers"][0]["diff"], "id": "groq", "variant": "Groq"} == groq
    assert report["providers"][1]["diff"] is None
    assert [report[name] for name in ("verdict", "reasons", "settings")] == [
        compared[name] for name in ("verdict", "reasons", "settings")
    ]
