"""What we depend on: its licences, and what the auditors said, told apart."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from supply_chain.audit import Ended, Outcome, python_advisories, rust_advisories, rust_policy
from supply_chain.licences import (
    ALLOWED,
    ALLOWED_INSIDE,
    installed_licences,
    licences_inside,
    possible_names,
)
from tests.conftest import REPOSITORY

LICENCES = (REPOSITORY / "docs/licences.md").read_text(encoding="utf-8")
ARCHITECTURE = (REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8")


def _rows(heading: str) -> dict[str, str]:
    """Return the table of `docs/licences.md` whose first heading is this one."""
    body = LICENCES.partition(f"| {heading} | licence |\n|---|---|\n")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| `(.+?)` \| (.+?) \|$", body, re.MULTILINE))


# --- licences


def test_every_licence_is_listed_and_permissive() -> None:
    """The page says of each distribution what its metadata says, and lists no other."""
    listed, installed = _rows("distribution"), installed_licences()
    assert {"click", "pyreqwest", "pygments"} <= installed.keys()
    assert installed.items() <= listed.items()
    assert listed.keys() <= possible_names()
    assert set(listed.values()) <= ALLOWED


def test_what_is_compiled_into_a_wheel_is_permissive() -> None:
    """The HTTP client is Rust; its bill of materials names each crate and its licence."""
    inside = licences_inside("pyreqwest")
    assert {"MIT", "Apache-2.0", "ISC"} <= inside
    listed = LICENCES.partition("Rust crates of their own")[2].partition("\n\n")[0]
    assert inside <= ALLOWED_INSIDE
    assert set(re.findall(r"`([^`]+)`", listed)) == inside


@pytest.mark.cargo
@pytest.mark.skipif(shutil.which("cargo") is None, reason="cargo is not here")
def test_the_derive_crate_needs_no_other() -> None:
    """Cargo knows of no crate under `model_id`, as the page says."""
    command = ["cargo", "tree", "--package", "model_id", "--edges", "normal,build"]
    done = subprocess.run(
        [*command, "--prefix", "none", "--target", "all", "--format", "{p}"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["model_id"]


def test_every_dependency_has_its_reason() -> None:
    """ARCHITECTURE.md has a row for each dependency that we name, and for no other."""
    rows = re.findall(r"^\| (`.*?) \| .+ \| .+ \| .+ \|$", ARCHITECTURE, re.MULTILINE)
    explained = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    assert explained == _python_dependencies() | _rust_dependencies()


def _requirements() -> list[str]:
    """Return every requirement of the project: to run, to build, and the optional ones."""
    whole = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    project, build = whole["project"], whole["build-system"]["requires"]
    optional = [one for extra in project["optional-dependencies"].values() for one in extra]
    return [*project["dependencies"], *build, *optional]


def _python_dependencies() -> set[str]:
    return {re.split(r"[><=\[]", one)[0] for one in _requirements()} - {"gen-models"}


def _rust_dependencies() -> set[str]:
    found: set[str] = set()
    for path in ("model_id/Cargo.toml", "ai-pipeline/lib/Cargo.toml"):
        crate = tomllib.loads((REPOSITORY / path).read_text(encoding="utf-8"))
        for kind in ("dependencies", "dev-dependencies", "build-dependencies"):
            found |= crate.get(kind, {}).keys()
    return found - {"model_id"}


def test_every_dependency_is_bounded() -> None:
    """A major version that nobody tried is not installed."""
    unbounded = [one for one in _requirements() if not re.search(r">=.+,<", one)]
    assert unbounded == ["gen-models[test]"]


# --- advisories

_UNKNOWN = {"name": "idna", "skip_reason": "Dependency not found on PyPI"}
_CLEAN = {"name": "click", "version": "8.5.1", "vulns": []}
_VULNERABLE = {"name": "h11", "version": "0.15.0", "vulns": [{"id": "GHSA-vqfr-h8mv-ghfj"}]}


def _pip_audit(*packages: object, code: int = 0) -> Ended:
    return Ended(code, json.dumps({"dependencies": packages, "fixes": []}), "")


@pytest.mark.parametrize(
    ("ended", "outcome", "reason"),
    [
        (_pip_audit(_CLEAN), Outcome.CLEAN, "1 looked up, nothing known against them"),
        (
            _pip_audit(_CLEAN, _UNKNOWN),
            Outcome.CLEAN,
            "1 looked up, nothing known against them; no data on idna",
        ),
        (
            _pip_audit(_UNKNOWN, _UNKNOWN),
            Outcome.NO_DATA,
            "the package index has advisories for none of 2 packages",
        ),
        (
            _pip_audit(_UNKNOWN, _VULNERABLE, code=1),
            Outcome.FOUND,
            "h11 0.15.0: GHSA-vqfr-h8mv-ghfj",
        ),
        (
            Ended(1, "", "ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed\n"),
            Outcome.NO_DATA,
            "the advisories of the package index are out of reach",
        ),
        (Ended(1, "", "Traceback: a bug\n"), Outcome.FOUND, "Traceback: a bug"),
        (Ended(0, "", ""), Outcome.FOUND, "pip-audit ended with status 0"),
    ],
)
def test_no_advisories_are_not_a_clean_bill(ended: Ended, outcome: Outcome, reason: str) -> None:
    """Nothing found, something found and nowhere to look are three things."""
    verdict = python_advisories(ended)
    assert (verdict.outcome, verdict.reason) == (outcome, reason)


_NO_DATABASE = "[ERROR] failed to fetch advisory database x with cli: failed to clone\n"
_NO_CRATES = "[ERROR] failed to fetch crates: error: failed to download `syn v3.0.0`\n"
_ADVISORY = "error[vulnerability]: a crate does what it should not\n\nadvisories FAILED\n"


@pytest.mark.parametrize(
    ("ended", "outcome"),
    [
        (Ended(0, "advisories ok\n", ""), Outcome.CLEAN),
        (Ended(1, "", _NO_DATABASE), Outcome.NO_DATA),
        (Ended(1, "", _NO_CRATES), Outcome.NO_DATA),
        (Ended(1, "", _ADVISORY), Outcome.FOUND),
        (Ended(101, "", ""), Outcome.FOUND),
    ],
)
def test_the_same_of_crates(ended: Ended, outcome: Outcome) -> None:
    """What is not known to be a want of data is something found."""
    assert rust_advisories(ended).outcome == outcome


def test_what_was_found_is_shown() -> None:
    """Whoever reads the log needs no second run."""
    refused = Ended(4, "", "error[rejected]: failed to satisfy license requirements\n")
    verdict = rust_policy(refused)
    assert verdict.outcome == Outcome.FOUND
    assert verdict.reason == "error[rejected]: failed to satisfy license requirements"


def test_an_audit_without_auditors(tmp_path: Path) -> None:
    """Each audit is skipped with a reason; only `--complete` minds."""
    # A Python of its own, beside which no auditor is.
    python = tmp_path / "python"
    python.symlink_to(sys.executable)
    done = {
        flag: subprocess.run(
            [python, "-c", _WITHOUT_AUDITORS, *flag.split()],
            cwd=REPOSITORY,
            env={"PATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        for flag in ("", "--complete")
    }
    hint = "is not installed; `pip install -e '.[audit]'` brings it"
    assert done[""].stdout.splitlines() == [
        f"Python advisories: skipped: `pip-audit` {hint}",
        f"Rust advisories: skipped: `cargo-deny` {hint}",
        f"Rust licences, bans, sources: skipped: `cargo-deny` {hint}",
    ]
    assert (done[""].returncode, done["--complete"].returncode) == (0, 2)


_WITHOUT_AUDITORS = f"""
import sys
sys.path[:0] = {sys.path!r}
from supply_chain.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
