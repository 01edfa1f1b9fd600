"""Runs that ask nobody: the first one, the second one, and the guard for CI."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Transcribe
from tests.conftest import Completed, Project


def test_a_first_run(project: Project, transcribe: Transcribe) -> None:
    """With no key and no network the embedded catalogue serves, and says so with its date."""
    transcribe(project.run("--offline"))


def test_a_second_run(project: Project, transcribe: Transcribe) -> None:
    """With nothing new nothing is written, and that is said."""
    project.run("--offline")
    transcribe(project.run("--offline"))


def test_selected_providers(project: Project, transcribe: Transcribe) -> None:
    """-p takes any case, `-` and `_` as nothing, commas and repetitions; -s takes away."""
    transcribe(
        project.run("--offline", "-p", "OPEN-AI, groq", "-p", "z_ai,moonshot-ai", "-s", "Groq")
    )
    assert sorted(project.files()) == [
        "gen-models.lock", "info.rs", "info/moonshotai.rs", "info/openai.rs", "info/zai.rs",
        "mod.rs", "moonshotai.rs", "openai.rs", "provider.rs", "provider_model.rs", "zai.rs",
    ]  # fmt: skip


def test_a_run_touches_only_what_it_selected(project: Project) -> None:
    """Other providers keep their file, their lines in the lock and in mod.rs, as they are."""
    assert project.run("--offline", "-p", "openai").code == 0
    edited = project.models / "openai.rs"
    edited.write_text(edited.read_text() + "// a note\n")
    before = edited.stat()
    assert project.run("--offline", "-p", "groq").code == 0
    assert edited.stat().st_mtime_ns == before.st_mtime_ns
    assert "pub mod openai;" in (project.models / "mod.rs").read_text()
    lines = (project.models / "gen-models.lock").read_text()
    assert '"provider":"openai","id":"gpt-4o"' in lines


def test_conversions_are_remembered(project: Project) -> None:
    """What enums turn into is a line of settings once; the lock knows it from then on."""
    settings = project.directory / "gen-models.toml"
    settings.write_text('into = ["genai::ModelSpec"]\n')
    assert project.run("--offline", "-p", "groq").code == 0
    written = "impl From<ProviderModelGroq> for genai::ModelSpec {\n"
    assert written in (project.models / "groq.rs").read_text()
    settings.unlink()
    assert project.run("--offline", "--check").code == 0


@pytest.mark.parametrize("path", ["String", "a::b; fn f() {}", "a::b\n", "a::B<C>", "::a"])
def test_only_a_path_gets_into_the_rust(project: Project, path: str) -> None:
    """Neither settings nor a lock put anything but the name of a type behind an enum."""
    text = f"into = [{json.dumps(path)}]"
    (project.directory / "gen-models.toml").write_text(text)
    done = project.run("--offline", "-p", "groq")
    assert (done.code, project.files()) == (2, {})
    assert "`into`: " in done.stderr
    (project.directory / "gen-models.toml").unlink()
    project.run("--offline", "-p", "groq")
    lock = project.models / "gen-models.lock"
    header, rest = lock.read_text().split("\n", 1)
    damaged = {**json.loads(header), "rust": {"into": [path]}}
    lock.write_text(f"{json.dumps(damaged)}\n{rest}")
    assert "is damaged" in project.run("--offline").stderr


def test_unknown_providers(project: Project, transcribe: Transcribe) -> None:
    """All unknown names are told at once, each with the nearest ones."""
    transcribe(project.run("--offline", "-p", "opnai,groq,anthropc,\u202exyzzy", "-s", "x"))


def test_nothing_selected(project: Project, transcribe: Transcribe) -> None:
    """A selection that skips itself is a mistake."""
    transcribe(project.run("--offline", "-p", "openai", "-s", "openai"))


def test_a_provider_that_nothing_covers(project: Project, transcribe: Transcribe) -> None:
    """Offline, Ollama is in no catalogue; nothing is written and that deserves attention."""
    transcribe(project.run("--offline", "-p", "ollama"))
    assert not project.models.exists()


def test_an_output_of_ones_own(project: Project, transcribe: Transcribe) -> None:
    """-o names another directory; nothing else is written."""
    transcribe(project.run("--offline", "-p", "xai", "-o", "src/models"))
    assert not (project.directory / "ai-pipeline").exists()
    assert (project.directory / "src/models/xai.rs").exists()


def test_dry_run(project: Project, transcribe: Transcribe) -> None:
    """--dry-run shows the files as they would be, writes none, and succeeds."""
    transcribe(project.run("--offline", "-p", "deepseek", "--dry-run"))
    assert not project.models.exists()


def test_quiet(project: Project, transcribe: Transcribe) -> None:
    """--quiet works in silence."""
    transcribe(project.run("--offline", "--quiet"))
    assert (project.models / "openai.rs").exists()


def test_json(project: Project, transcribe: Transcribe) -> None:
    """--json prints one report, and nothing else on stdout."""
    transcribe(project.run("--offline", "-p", "xai,ollama", "--json"))


def test_json_names_every_provider_and_file(project: Project) -> None:
    """The report is one JSON value that holds what the summary says."""
    report = json.loads(project.run("--offline", "--json").stdout)
    assert report["exit_code"] == 0
    assert report["written"] is True
    counts = {one["id"]: one["models"] for one in report["providers"]}
    assert counts["openrouter"] == 337
    assert len(report["files"]) == 75


def test_the_same_bytes_everywhere(project: Project, offline_files: dict[str, bytes]) -> None:
    """Locale, time zone and time do not show in what is written."""
    done = project.run(
        "--offline", env={"LC_ALL": "C", "TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "1"}
    )
    assert done.code == 0
    assert project.files() == offline_files


# --- the guard for CI

Damage = Callable[[Path], object]


def _edit(name: str, old: str, new: str) -> Damage:
    def damage(models: Path) -> None:
        text = (models / name).read_text()
        assert old in text
        (models / name).write_text(text.replace(old, new, 1))

    return damage


def _truncate(models: Path) -> None:
    (models / "xai.rs").write_bytes((models / "xai.rs").read_bytes()[:300])


def _orphan(models: Path) -> None:
    (models / "groq.rs").write_text((models / "xai.rs").read_text().replace("Xai", "Groq"))


def _foreign_orphan(models: Path) -> None:
    (models / "nobody.rs").write_text((models / "xai.rs").read_text())


def _no_final_newline(models: Path) -> None:
    (models / "xai.rs").write_bytes((models / "xai.rs").read_bytes().rstrip())


DAMAGES: dict[str, Damage] = {
    "edited": _edit("xai.rs", "Grok__4_3,", "Grok__Four,"),
    "truncated": _truncate,
    "missing": lambda models: (models / "xai.rs").unlink(),
    "orphaned": _orphan,
    "orphaned by nobody": _foreign_orphan,
    "declared without a file": _edit("mod.rs", "pub mod xai;\n", "pub mod groq;\npub mod xai;\n"),
    "declared for nobody": _edit("mod.rs", "pub mod xai;\n", "pub mod nobody;\npub mod xai;\n"),
    "without the last newline": _no_final_newline,
    "module removed from mod.rs": _edit("mod.rs", "pub mod xai;\n", ""),
    "mod.rs missing": lambda models: (models / "mod.rs").unlink(),
    "provider.rs edited": _edit("provider.rs", "https://api.x.ai", "https://api.y.ai"),
    "model removed from the lock": _edit(
        "gen-models.lock",
        '{"type":"model","provider":"xai","id":"grok-4.3"',
        '{"type":"model","provider":"xai","id":"grok-9"',
    ),
    "marker removed": _edit("xai.rs", "//! Generator: gen-models v0.1.0", "//! Mine"),
}


@pytest.fixture
def generated(project: Project) -> Project:
    """A project with the files of two providers."""
    assert project.run("--offline", "-p", "deepseek,xai").code == 0
    return project


def test_check_on_a_clean_tree(generated: Project, transcribe: Transcribe) -> None:
    """--offline --check needs no other flag, finds nothing, and says so."""
    transcribe(generated.run("--offline", "--check"))


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_check_finds_damage_and_names_its_cure(
    generated: Project, transcribe: Transcribe, damage: Damage
) -> None:
    """Whatever was done to a file: exit 1, a diff, nothing written, and the command works."""
    damage(generated.models)
    before = generated.files()
    done = generated.run("--offline", "--check")
    transcribe(done)
    assert generated.files() == before
    _follow(generated, done)
    assert generated.run("--offline", "--check").code == 0


def _follow(project: Project, done: Completed) -> None:
    """Run the commands that the last line tells a user to run."""
    hint = done.stderr.splitlines()[-1].removeprefix("hint: ")
    for command in hint.split(" && "):
        program, *arguments = command.split()
        if program == "gen-models":
            assert project.run(*arguments).code == 0
        else:
            subprocess.run([program, *arguments], cwd=project.directory, check=True)


def test_facts_that_are_switched_off_are_named(generated: Project, transcribe: Transcribe) -> None:
    """What `info = false` leaves behind is not removed, but told, with the commands to do it."""
    (generated.directory / "gen-models.toml").write_text("info = false\n")
    generated.run("--offline")
    assert (generated.models / "info/xai.rs").exists()
    done = generated.run("--offline", "--check")
    transcribe(done)
    _follow(generated, done)
    assert not (generated.models / "info.rs").exists()
    assert generated.run("--offline", "--check").code == 0


def test_a_long_diff_is_cut_to_a_screen(generated: Project, transcribe: Transcribe) -> None:
    """A file that is missing is not shown whole, unless asked."""
    (generated.models / "provider.rs").unlink()
    transcribe(generated.run("--offline", "--check"))
    assert "more lines" not in generated.run("--offline", "--check", "-v").stdout


def test_a_checkout_with_other_line_ends_is_clean(generated: Project) -> None:
    """What git made of the ends of lines is no difference, and no run writes for it."""
    for path in filter(Path.is_file, generated.models.rglob("*")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = generated.files()
    assert generated.run("--offline", "--check").code == 0
    assert generated.run("--offline").code == 0
    assert generated.files() == before


def test_modules_of_ones_own_are_no_strays(generated: Project) -> None:
    """A hand-written module is fine with its file, in a directory, or under a condition."""
    module_file = generated.models / "mod.rs"
    own = "pub mod mine;\nmod inner {}\n#[cfg(windows)]\nmod absent;\nmod deep;\n"
    module_file.write_text(module_file.read_text() + "\n" + own)
    (generated.models / "mine.rs").touch()
    (generated.models / "deep").mkdir()
    (generated.models / "deep/mod.rs").touch()
    assert generated.run("--offline", "--check").code == 0


def test_check_in_the_settings_is_undone_by_the_hint(generated: Project) -> None:
    """Where the file says check, the command that mends says --no-check."""
    (generated.directory / "gen-models.toml").write_text("check = true\noffline = true\n")
    (generated.models / "xai.rs").unlink()
    done = generated.run()
    assert (done.code, done.stderr) == (1, "hint: gen-models --no-check\n")
    assert generated.run("--no-check").code == 0
    assert generated.run().code == 0


def test_strict_offline_wants_attention(generated: Project) -> None:
    """--strict asks for live answers, and offline there are none."""
    assert generated.run("--offline", "--strict").code == 1


# --- locks that cannot be used


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version":2', '"version":3'),
        ('{"type":"end"}\n', ""),
        ('"variant":"Grok__4_3"', '"variant":"Grok 4"'),
        ('{"type":"end"}\n', '<<<<<<< HEAD\n{"type":"end"}\n'),
    ],
    ids=["newer", "truncated", "damaged", "conflict"],
)
def test_a_lock_that_cannot_be_used(
    generated: Project, transcribe: Transcribe, old: str, new: str
) -> None:
    """A damaged or newer lock stops the run before anything, and says what to do."""
    _edit("gen-models.lock", old, new)(generated.models)
    before = generated.files()
    transcribe(generated.run("--offline"))
    assert generated.files() == before
