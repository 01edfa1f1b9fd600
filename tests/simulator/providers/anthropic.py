"""Anthropic: pages of 20 unless asked for more, and a header that must name an API version."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.simulator.facts import Model, matching, models_of, position
from tests.simulator.providers.api import (
    BEARER,
    Api,
    Exchange,
    KeyRule,
    Page,
    Place,
    Problem,
    Provider,
    RefusalError,
    Row,
    with_cursor,
)
from tests.simulator.providers.paging import bounded, capped
from tests.simulator.wire import Request

LIFECYCLE_SINCE = "2026-10-21"
"""The API version that brought the lifecycle fields; recordings with older ones lack them."""

ERROR_TYPES: Mapping[int, str] = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
    529: "overloaded_error",
}


SUPPORTED: Mapping[str, bool] = {"supported": True}


class AnthropicApi(Api):
    """`{data, has_more, first_id, last_id}`, walked by `after_id` or `before_id`."""

    paged = True

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """All but the undated aliases: they resolve, but are not listed."""
        models = models_of(provider_id)
        return tuple(model for model in models if not model.display_name.endswith("(latest)"))

    def check(self, request: Request) -> None:
        """Let a request pass that names an API version."""
        if not request.header("anthropic-version"):
            raise RefusalError(400, "anthropic-version: header is required")

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The `limit` models behind `after_id`, or the ones before `before_id`."""
        size = capped(bounded(request, "limit", 20, (1, 1000)), cap)
        wanted = request.params("lifecycle[]") or ("active", "deprecated")
        listed = matching(models, lambda model: _lifecycle(model) in wanted)
        if request.param("before_id") is not None:
            end = _place(listed, request, "before_id")
            start = max(0, end - size)
            return _ended(Page(listed, start, end - start, more=start > 0))
        start = 0
        if request.param("after_id") is not None:
            start = _place(listed, request, "after_id") + 1
        return _ended(with_cursor(Page(listed, start, size), self))

    def cursor(self, models: Sequence[Model], offset: int) -> str:
        """The id of the model before the place."""
        return models[min(offset, len(models)) - 1].wire_id if models else ""

    def row(self, model: Model, exchange: Exchange) -> Row:
        """The entry for one model."""
        row: Row = {
            "type": "model",
            "id": model.wire_id,
            "display_name": model.title,
            "created_at": f"{model.day}T00:00:00Z",
            "max_input_tokens": model.context_tokens,
            "max_tokens": model.max_output_tokens,
            "capabilities": _capabilities(model),
        }
        if (exchange.request.header("anthropic-version") or "") >= LIFECYCLE_SINCE:
            row |= {"lifecycle": _lifecycle(model), "deprecated_at": None, "retires_at": None}
        return row

    def envelope(self, rows: object, page: Page, _exchange: Exchange) -> object:
        """The document; it has no `object`."""
        first = page.models[0].wire_id if page.models else None
        return {"data": rows, "has_more": page.more, "first_id": first, "last_id": page.next}

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        kind = ERROR_TYPES.get(problem.status, "api_error")
        error = {"type": kind, "message": problem.message}
        return {"type": "error", "error": error, "request_id": "req_0000000000000000000000"}


def _capabilities(model: Model) -> Row:
    """What it can: all that the provider has words for is there, whether the model can or not."""
    thinks = {"supported": bool(model.reasoning)}
    return {
        **dict.fromkeys(("batch", "citations", "code_execution"), SUPPORTED),
        "context_management": {"supported": False, "compact_20260112": None},
        "effort": {"supported": True, **dict.fromkeys(("low", "medium", "high", "max"), SUPPORTED)},
        "image_input": {"supported": "image" in model.input_modalities},
        "pdf_input": {"supported": "pdf" in model.input_modalities},
        "server_tools": {**SUPPORTED, "code_execution": SUPPORTED, "web_search": SUPPORTED},
        "structured_outputs": {"supported": bool(model.structured_output)},
        "thinking": {
            **thinks,
            "types": dict.fromkeys(("adaptive", "between_tools", "disabled", "enabled"), thinks),
        },
    }


def _lifecycle(model: Model) -> str:
    return "deprecated" if model.status == "deprecated" else "active"


def _place(models: Sequence[Model], request: Request, name: str) -> int:
    """Where the model stands that a parameter names."""
    wire_id = request.param(name) or ""
    at = position(models, wire_id)
    if at is None:
        raise RefusalError(400, f"{name}: no model `{wire_id}`")
    return at


def _ended(page: Page) -> Page:
    """The page with `last_id`, which also a last page has."""
    return replace(page, next=page.models[-1].wire_id if page.models else None)


ANTHROPIC = Provider(
    id="anthropic",
    api=AnthropicApi(),
    env_var="ANTHROPIC_API_KEY",
    key=KeyRule(
        places=(Place("header", "x-api-key"), BEARER),
        missing="x-api-key header is required",
        wrong="invalid x-api-key: {key}",
    ),
)
