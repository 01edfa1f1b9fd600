"""Package data: who the providers are, and what they served on a known day."""

from __future__ import annotations

from pathlib import Path

__all__ = ["read"]


def read(name: str) -> str:
    """Return the text of a data file: `registry.toml`, `models.csv` or `models.toml`.

    They lie beside this module, wherever it is installed.
    """
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
