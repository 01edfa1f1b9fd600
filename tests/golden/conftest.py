"""Golden files: what is generated, committed to be read, and compared byte for byte.

    pytest tests/golden --update-golden

writes them anew; the diff belongs into the commit that caused it. An option of our own is
all that this takes: a snapshot library would choose the names of the files, and these are
the names of modules, so that the directory is a crate that is compiled as it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

_OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option; it is known where `tests/golden` is named on the command line."""
    parser.addoption(_OPTION, action="store_true", help="write the golden files anew")


@pytest.fixture
def assert_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a source with the golden file of this name, or write it there."""

    def check(name: str, source: str) -> None:
        path = Path(__file__).parent / name
        if request.config.getoption(_OPTION, default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(source.encode())
        assert source == path.read_bytes().decode()

    return check
