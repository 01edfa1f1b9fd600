"""CONTRIBUTING.md is enough to add a provider: its very text does it, in a scratch copy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

TEXT = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^ *```\w+\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
TABLE, EXAMPLE = (textwrap.dedent(block) for block in _BLOCK.findall(TEXT))
REGISTRY, RECORDED = "src/gen_models/data/registry.toml", "tests/recorded/acme.json"
LISTING = """
import subprocess, sys
from tests.simulator import Simulator
with Simulator(["acme"]) as sim:
    with open("gen-models.toml", "w") as config:
        config.write(sim.config_toml())
    command = [sys.executable, "-m", "gen_models", "-p", "acme", "-o", "models"]
    sys.exit(subprocess.run(command, env={**__import__("os").environ, **sim.env()}).returncode)
"""


def _run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _tests(checkout: Path) -> subprocess.CompletedProcess[str]:
    files = ("tests/test_recorded.py", "tests/test_registry.py", "tests/test_listing.py")
    return _run(checkout, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *files)


def _add_table(checkout: Path) -> None:
    path = checkout / REGISTRY
    path.write_text(f"{path.read_text('utf-8')}\n{TABLE}", encoding="utf-8")


def test_the_steps_name_their_files() -> None:
    """The table and the example stand in the text with where they go."""
    assert TEXT.index(REGISTRY) < TEXT.index(TABLE.splitlines()[0])
    assert TEXT.index(RECORDED) < TEXT.index(EXAMPLE.strip())
    assert len([*TABLE.splitlines(), *EXAMPLE.splitlines()]) <= 10


def test_a_provider_is_one_table_and_one_example(checkout: Path) -> None:
    """With both, the provider is listed from its simulator, and the tests hold."""
    _add_table(checkout)
    (checkout / RECORDED).write_text(EXAMPLE, encoding="utf-8")
    listed = _run(checkout, "-c", LISTING)
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.startswith("Acme       2 models  live  2 added\n")
    rust = (checkout / "models/acme.rs").read_text(encoding="utf-8")
    assert '#[model_id("vendor/acme-2:free")]' in rust
    done = _tests(checkout)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("missing", ["table", "example"])
def test_a_provider_that_lacks_one_of_them(checkout: Path, missing: str) -> None:
    """A test fails and says which provider it is about."""
    if missing == "table":
        (checkout / RECORDED).write_text(EXAMPLE, encoding="utf-8")
    else:
        _add_table(checkout)
    done = _tests(checkout)
    assert done.returncode == 1
    assert "acme" in done.stdout
