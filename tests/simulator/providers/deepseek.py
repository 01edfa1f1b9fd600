"""DeepSeek: two paths to the same list, whose entries have no `created`."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import KeyRule, OneList, Problem, Provider, Row


def _row(model: Model) -> Row:
    return {"id": model.wire_id, "object": "model", "owned_by": "deepseek"}


def _error(problem: Problem) -> object:
    kind = "authentication_error" if problem.status == 401 else "invalid_request_error"
    return {
        "error": {
            "message": problem.message,
            "type": kind,
            "param": None,
            "code": "invalid_request_error",
        }
    }


DEEPSEEK = Provider(
    id="deepseek",
    api=OneList(_row, _error),
    env_var="DEEPSEEK_API_KEY",
    more_paths=("/models",),
    key=KeyRule(
        missing="Authentication Fails (auth header format should be Bearer sk-...)",
        wrong="Authentication Fails, Your api key: {key} is invalid",
    ),
)
