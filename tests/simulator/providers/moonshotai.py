"""Moonshot AI: the version is part of the base URL."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import KeyRule, OneList, Problem, Provider, Row


def _row(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "moonshot",
        "context_length": model.context_tokens,
        "supports_image_in": "image" in model.input_modalities,
        "supports_video_in": "video" in model.input_modalities,
        "supports_reasoning": bool(model.reasoning),
    }


def _error(problem: Problem) -> object:
    kinds = {401: "invalid_authentication_error", 429: "rate_limit_reached_error"}
    kind = kinds.get(problem.status, "invalid_request_error")
    return {"error": {"message": problem.message, "type": kind}}


MOONSHOTAI = Provider(
    id="moonshotai",
    api=OneList(_row, _error),
    env_var="MOONSHOT_API_KEY",
    base_path="/v1",
    endpoint="/models",
    key=KeyRule(missing="Invalid Authentication", wrong="Invalid Authentication: {key}"),
)
