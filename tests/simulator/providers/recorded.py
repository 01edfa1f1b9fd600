"""Providers of whom there is only a recorded answer: their list is taken for OpenAI's."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.simulator.providers.api import Provider
from tests.simulator.providers.shaped import Differences, Shaped, plain_row

RECORDED = Path(__file__).resolve().parents[2] / "recorded"


def recorded(written: Collection[str]) -> Iterator[Provider]:
    """Yield a provider for each recorded answer whose provider is not written.

    It lists at `/v1/models`, for a bearer key that stands in `<ID>_API_KEY`.
    """
    for path in sorted(RECORDED.glob("*.json")):
        if path.stem not in written:
            rows = json.loads(path.read_text("utf-8"))["data"]
            seed = tuple(str(row["id"]) for row in rows)
            yield Provider(
                id=path.stem,
                api=Shaped(plain_row(path.stem), Differences(seed=seed)),
                env_var=f"{path.stem.upper().replace('-', '_')}_API_KEY",
            )
