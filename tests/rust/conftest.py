"""Rust for the tests that compile; they are skipped where it is missing, but not in CI."""

from __future__ import annotations

import os

import pytest

from tests.rust import toolchain


@pytest.fixture(scope="session")
def rust() -> toolchain.Rust:
    """The tools, with `model_id` built."""
    if missing := toolchain.missing_tools():
        reason = f"not on PATH: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return toolchain.build()


@pytest.fixture(scope="session")
def rust_with_serde(rust: toolchain.Rust) -> toolchain.Rust:  # noqa: ARG001  it says what is missing
    """The tools, with serde built too."""
    return toolchain.build_with_serde()
