"""Mira: five models, two fields each, and no look at the key."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import PUBLIC, OneList, Provider, Row
from tests.simulator.providers.errors import detail_error

IDS = ("gpt-4o", "gpt-4o-mini", "claude-haiku-4.5", "deepseek-r1", "llama-3.3-70b-instruct")


def _row(model: Model) -> Row:
    return {"id": model.wire_id, "object": "model"}


MIRA = Provider(id="mira", api=OneList(_row, detail_error, IDS), env_var="MIRA_API_KEY", key=PUBLIC)
