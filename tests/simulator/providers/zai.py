"""Z.ai: a list that no document mentions, under a path without `/v1`."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import KeyRule, OneList, Problem, Provider, Row


def _row(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "z-ai",
    }


def _error(problem: Problem) -> object:
    return {"error": {"code": str(problem.status), "message": problem.message}}


ZAI = Provider(
    id="zai",
    api=OneList(_row, _error),
    env_var="ZAI_API_KEY",
    base_path="/api/paas/v4",
    endpoint="/models",
    key=KeyRule(missing="Authorization not found", wrong="token expired or incorrect: {key}"),
)
