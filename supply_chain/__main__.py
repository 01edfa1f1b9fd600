"""Audits all that we depend on; a line an audit, with the reason of each that was skipped.

Exit status: 0 nothing was found; 1 something was; 2 something was skipped and `--complete`
was asked for.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from supply_chain.audit import (
    Ended,
    Outcome,
    Verdict,
    python_advisories,
    rust_advisories,
    rust_policy,
)
from supply_chain.licences import table

_SCRIPTS = Path(sys.executable).parent

_AUDITS: dict[str, tuple[tuple[str, ...], Callable[[Ended], Verdict]]] = {
    "Python advisories": (
        ("pip-audit", "--skip-editable", "--progress-spinner", "off", "--format", "json"),
        python_advisories,
    ),
    "Rust advisories": (("cargo-deny", "check", "advisories"), rust_advisories),
    "Rust licences, bans, sources": (
        ("cargo-deny", "check", "licenses", "bans", "sources"),
        rust_policy,
    ),
}


def _verdict(command: tuple[str, ...], read: Callable[[Ended], Verdict]) -> Verdict:
    program = shutil.which(command[0], path=str(_SCRIPTS)) or shutil.which(command[0])
    if program is None:
        reason = f"`{command[0]}` is not installed; `pip install -e '.[audit]'` brings it"
        return Verdict(Outcome.NO_DATA, reason)
    if command[0] == "cargo-deny" and shutil.which("cargo") is None:
        return Verdict(Outcome.NO_DATA, "`cargo` is not installed")
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    return read(Ended(done.returncode, done.stdout, done.stderr))


def main(arguments: list[str]) -> int:
    """Run all audits; return the exit status."""
    if arguments == ["licences"]:
        print(table(), end="")
        return 0
    outcomes = set()
    for name, (command, read) in _AUDITS.items():
        verdict = _verdict(command, read)
        outcomes.add(verdict.outcome)
        print(f"{name}: {verdict.outcome}: {verdict.reason}")
    if Outcome.FOUND in outcomes:
        return 1
    return 2 if Outcome.NO_DATA in outcomes and "--complete" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
