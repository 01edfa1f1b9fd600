"""OpenAI: everything it has in one list, the account's private fine-tunes too."""

from collections.abc import Sequence

from tests.simulator.facts import Model, matching
from tests.simulator.providers.api import KeyRule, OneList, Provider, Row
from tests.simulator.providers.errors import openai_error

PRIVATE = (
    "ft:gpt-4o-mini-2024-07-18:acme::abc123",
    "ft:gpt-4o-mini-2024-07-18:acme:support:def456",
    "ft:gpt-4.1-2025-04-14:acme:tone-of-voice:ghi789",
)


class OpenAiApi(OneList):
    """A list of which the private part is nobody else's business."""

    def expected(self, models: Sequence[Model]) -> Sequence[Model]:
        """The models that are not private."""
        return matching(models, lambda model: not model.wire_id.startswith("ft:"))


def _row(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "acme" if model.wire_id.startswith("ft:") else "system",
    }


OPENAI = Provider(
    id="openai",
    api=OpenAiApi(_row, openai_error, PRIVATE),
    env_var="OPENAI_API_KEY",
    key=KeyRule(
        missing="You didn't provide an API key.", wrong="Incorrect API key provided: {key}."
    ),
)
