"""Package data: who the providers are, and what they served on a known day."""

from __future__ import annotations

from importlib import resources

__all__ = ["read"]


def read(name: str) -> str:
    """Return the text of a data file: `registry.toml`, `models.csv` or `models.toml`."""
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")
