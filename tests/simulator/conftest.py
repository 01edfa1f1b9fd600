"""What the simulator's own tests share."""

from collections.abc import Iterator

import pytest

from tests.simulator import Simulator


@pytest.fixture
def sim() -> Iterator[Simulator]:
    """All providers, well."""
    with Simulator() as simulator:
        yield simulator
