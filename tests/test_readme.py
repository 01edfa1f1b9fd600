"""The README says what is so: its commands run, its tables are the program's own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gen_models.embedded import embedded_catalog
from gen_models.library import known_providers
from tests.conftest import MODELS, REPOSITORY, Completed, Project, contents

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def _table(first_heading: str) -> list[list[str]]:
    """Return the cells of the table whose first heading is this one, without the headings."""
    lines = README.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {first_heading} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


MAIN_COMMAND, TEST_COMMAND, _GUARD = (block.strip() for block in _blocks("sh"))


def test_ci_runs_the_test_command_as_written() -> None:
    """CI starts from the very line that the README gives to people."""
    assert TEST_COMMAND in (REPOSITORY / ".ci/run").read_text().splitlines()
    assert TEST_COMMAND.endswith("&& .venv/bin/pytest")


def test_ci_runs_what_just_check_runs() -> None:
    """Whoever runs `just check` has run what CI runs, but for the fresh installation."""
    recipe = re.search(r"^check: test (.*)$", (REPOSITORY / "justfile").read_text(), re.MULTILINE)
    assert recipe is not None
    assert f".venv/bin/just {recipe.group(1)}\n" in (REPOSITORY / ".ci/run").read_text()


@pytest.mark.install
def test_the_main_command_works_in_a_fresh_clone(fresh_clone: Path) -> None:
    """The first command line makes its own environment, and finds the committed Rust current.

    The package index is needed, the providers are not: their requests go to a proxy that
    is not there.
    """
    before = contents(fresh_clone / MODELS)
    nowhere = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
    keyless = {name: value for name, value in os.environ.items() if "_KEY" not in name}
    for part in MAIN_COMMAND.split(" && "):
        env = {**keyless, **nowhere} if part.endswith("gen-models") else dict(os.environ)
        done = subprocess.run(
            ["sh", "-c", part],
            cwd=fresh_clone,
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    line = r"^OpenAi +51 models  embedded, models.dev of 2026-06-30"
    assert re.search(line, done.stdout, re.MULTILINE)
    assert done.stdout.endswith(f"nothing to write: {MODELS} is up to date\n")
    assert contents(fresh_clone / MODELS) == before


def test_the_committed_rust_is_a_fresh_offline_run(project: Project) -> None:
    """What is committed is what anyone gets without keys, byte for byte, with its one setting."""
    (project.directory / "gen-models.toml").write_text("doctests = true\n")
    assert project.run("--offline", "--quiet").code == 0
    assert contents(REPOSITORY / MODELS) == project.files()


def test_the_options_are_those_of_the_help(project: Project) -> None:
    """The table of options and --help name the same ones, with the same words for values."""
    text = project.run("--help").stdout
    helped = set(re.findall(r"^  (-[^ ].*?)(?:  |$)", text, flags=re.MULTILINE))
    written = {name.strip("`") for row in _table("option") for name in [row[0].replace("`", "")]}
    flat = {part.strip() for name in written for part in name.split(", -")}
    assert {name.lstrip("-") for name in flat} == {
        part.lstrip("-") for name in helped for part in name.split(", -")
    }


def test_the_providers_are_those_of_the_registry() -> None:
    """All are there, in order; `golden/` holds each row to the registry."""
    named = [match for row in _table("provider") for match in re.findall(r"^\[`(.*)`\]", row[0])]
    assert named == list(known_providers())
    served = len(set(embedded_catalog().providers) & set(known_providers()))
    assert f"the enums of {served} providers" in README


def test_the_rust_is_what_is_generated(offline_files: dict[str, bytes]) -> None:
    """The enum of the README is the beginning of the real one."""
    shown = next(block for block in _blocks("rust") if "pub enum ProviderModelOpenAi" in block)
    real = offline_files["openai.rs"].decode()
    before, _, after = shown.partition("    // …\n")
    *head, variant_doc, variant = before.splitlines(keepends=True)
    assert "".join(head) in real
    assert variant_doc + variant in real
    assert real.endswith(after)


def _undented(code: str) -> str:
    return "".join(f"{line.strip()}\n" for line in code.splitlines())


def test_the_snippets_are_from_programs() -> None:
    """What is shown of the enums in use stands, line after line, in the file that it names."""
    section = README.partition("\n## In use\n")[2].partition("\n## ")[0]
    snippets = re.findall(r"^```rust\n// (\S+)\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    assert len(snippets) == section.count("```rust\n") > 5
    for name, code in snippets:
        program = (REPOSITORY / name).read_text(encoding="utf-8").replace("//! ", "")
        assert _undented(code) in _undented(program), name


def test_the_settings_are_read(project: Project) -> None:
    """The example of gen-models.toml is one that works."""
    (settings,) = _blocks("toml")
    (project.directory / "gen-models.toml").write_text(settings, encoding="utf-8")
    assert project.run("--offline", "-p", "openai").code == 0
    written = project.directory / "crates/llm/src/models"
    assert "FourOh," in (written / "openai.rs").read_text()
    assert 'base_url: "https://gateway.example.com/openai"' in (written / "provider.rs").read_text()


def test_the_python_runs(project: Project) -> None:
    """The example of the library runs; without keys it asks nobody."""
    (code,) = _blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project.directory,
        env=project.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "    Gpt__4o__Mini,\n" in done.stdout


def _just(directory: Path, *arguments: str) -> Completed:
    scripts = Path(sys.executable).parent
    done = subprocess.run(
        [scripts / "just", *arguments],
        cwd=directory,
        env={**os.environ, "GEN_MODELS": str(scripts / "gen-models")},
        capture_output=True,
        text=True,
        check=False,
    )
    return Completed(done.returncode, done.stdout, done.stderr)


def test_the_recipes_of_ai_pipeline(tmp_path: Path, offline_files: dict[str, bytes]) -> None:
    """`just gen-models` and `just gen-models-for provider` write where the crate has its models."""
    pipeline = tmp_path / "ai pipeline"
    pipeline.mkdir()
    shutil.copy(REPOSITORY / "ai-pipeline/justfile", pipeline)
    models = pipeline / "lib/src/rigging/providers/models"
    assert _just(pipeline, "gen-models-for", "groq", "--offline").code == 0
    names = {"groq.rs", "info.rs", "mod.rs", "provider.rs", "provider_model.rs"}
    assert {path.name for path in models.glob("*.rs")} == names
    shutil.rmtree(models)
    done = _just(pipeline, "gen-models", "--offline")
    assert done.code == 0, done.stderr
    assert contents(models) == offline_files


def test_every_recipe_of_the_justfile_is_listed() -> None:
    """`just` alone shows what there is to do."""
    listed = _just(REPOSITORY).stdout
    recipes = "check test lint types rust examples guard bench simulate"
    for recipe in recipes.split():
        assert re.search(rf"^    {recipe}\b.*# ", listed, flags=re.MULTILINE), recipe
