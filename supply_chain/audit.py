"""What the auditors found, told apart: nothing, something, or no data to look in. Pure.

`pip-audit` and `cargo deny` end with 1 both for a known vulnerability and for a server that
cannot be reached. One of them is a reason to stop; the other is a fact about the network.
"""

from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from typing import Any

__all__ = ["Ended", "Outcome", "Verdict", "python_advisories", "rust_advisories", "rust_policy"]


class Outcome(StrEnum):
    """How an audit came out."""

    CLEAN = "ok"
    FOUND = "found something"
    NO_DATA = "skipped"


@dataclasses.dataclass(frozen=True, slots=True)
class Verdict:
    """How an audit came out, and why: one line, or what the auditor printed."""

    outcome: Outcome
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Ended:
    """How an auditor ended."""

    code: int
    stdout: str
    stderr: str

    @property
    def said(self) -> str:
        """All that it printed."""
        return f"{self.stdout}{self.stderr}".strip()


_UNREACHABLE = ("Could not connect to", "your network may be blocking this service")
"""What pip-audit says of a server that is not there. Source: pip-audit 2.10, `_service`, `_cli`."""

_NO_DATABASE = "failed to fetch advisory database"
_NO_CRATES = "failed to fetch crates"
"""What cargo-deny says of data that is not there. Source: cargo-deny 0.20."""


def python_advisories(ended: Ended) -> Verdict:
    """Return what `pip-audit --format json` found."""
    try:
        packages: list[dict[str, Any]] = json.loads(ended.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        is_network = any(text in ended.stderr for text in _UNREACHABLE)
        if is_network:
            return Verdict(Outcome.NO_DATA, "the advisories of the package index are out of reach")
        return Verdict(Outcome.FOUND, ended.said or f"pip-audit ended with status {ended.code}")
    known = [one for one in packages if "vulns" in one]
    found = [
        f"{one['name']} {one['version']}: {vuln['id']}" for one in known for vuln in one["vulns"]
    ]
    unknown = [one["name"] for one in packages if "vulns" not in one]
    if found:
        return Verdict(Outcome.FOUND, "\n".join(found))
    if not known:
        reason = f"the package index has advisories for none of {len(packages)} packages"
        return Verdict(Outcome.NO_DATA, reason)
    rest = f"; no data on {', '.join(unknown)}" if unknown else ""
    return Verdict(Outcome.CLEAN, f"{len(known)} looked up, nothing known against them{rest}")


def rust_advisories(ended: Ended) -> Verdict:
    """Return what `cargo deny check advisories` found."""
    if _NO_DATABASE in ended.said:
        return Verdict(Outcome.NO_DATA, "the database of RustSec is out of reach")
    return _of_cargo_deny(ended, "nothing known against any crate")


def rust_policy(ended: Ended) -> Verdict:
    """Return what `cargo deny check licenses bans sources` found."""
    return _of_cargo_deny(ended, "as deny.toml has it")


def _of_cargo_deny(ended: Ended, praise: str) -> Verdict:
    if ended.code == 0:
        return Verdict(Outcome.CLEAN, praise)
    if _NO_CRATES in ended.said:
        return Verdict(Outcome.NO_DATA, "the crate registry is out of reach")
    return Verdict(Outcome.FOUND, ended.said or f"cargo deny ended with status {ended.code}")
