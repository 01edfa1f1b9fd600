"""What tells a file of ours from all others. Pure."""

from __future__ import annotations

__all__ = ["GENERATOR_LINE"]

GENERATOR_LINE = "//! Generator: gen-models v"
"""The line that each of our files has near its beginning, up to the version."""
