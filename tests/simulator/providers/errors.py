"""Bodies of refusals that several providers have alike."""

from tests.simulator.providers.api import Problem


def openai_error(problem: Problem) -> object:
    """`{"error": {message, type, param, code}}`, as OpenAI and most of its followers say it."""
    refused = problem.status in {401, 403}
    kind = "server_error" if problem.status >= 500 else "invalid_request_error"
    code = "invalid_api_key" if refused else None
    return {"error": {"message": problem.message, "type": kind, "param": None, "code": code}}


def detail_error(problem: Problem) -> object:
    """`{"detail": …}`, as FastAPI says it."""
    return {"detail": problem.message}
