"""`docs/faults.md` says what is tested, and nothing else."""

from __future__ import annotations

import re

from tests.conftest import REPOSITORY

_PAGE = REPOSITORY / "docs" / "faults.md"
_LINK = re.compile(r"\[`(\w+)`\]\(([^)]+)\)")


def test_every_fault_is_linked_to_its_test() -> None:
    """Each row of each table names a test, and that test is in that file."""
    rows = [row for row in _PAGE.read_text().splitlines() if row.startswith("| ")]
    rows = [row for row in rows if not row.startswith("| when ")]
    assert len(rows) > 40
    for row in rows:
        links = _LINK.findall(row)
        assert links, row
        for name, path in links:
            source = (_PAGE.parent / path).resolve().read_text(encoding="utf-8")
            assert f"def {name}(" in source, f"{path} has no {name}"


def test_every_test_of_a_fault_is_listed() -> None:
    """What is tried in the files that are about faults alone stands on the page."""
    listed = set(_LINK.findall(_PAGE.read_text()))
    for name in ("cli/test_faults.py", "test_connections.py", "test_killed.py"):
        source = (REPOSITORY / "tests" / name).read_text(encoding="utf-8")
        tests = re.findall(r"^def (test_\w+)", source, flags=re.MULTILINE)
        assert {(test, f"../tests/{name}") for test in tests} <= listed, name
