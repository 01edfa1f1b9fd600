"""Google Gemini: `models/…` names, opaque page tokens, and 400 for a key that is not valid."""

from collections.abc import Mapping, Sequence

from tests.simulator.facts import Model
from tests.simulator.providers.api import (
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
from tests.simulator.providers.paging import capped, offset_of, opaque, whole_number
from tests.simulator.wire import Request

STATUSES: Mapping[int, str] = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}

WRONG_KEY = "API key not valid. Please pass a valid API key."

CHAT = ("generateContent", "countTokens", "createCachedContent", "batchGenerateContent")
EMBEDDING = ("embedContent", "countTextTokens", "countTokens", "asyncBatchEmbedContent")


PARAMETERS = {"pageSize", "pageToken", "key", "alt", "prettyPrint", "fields", "$alt", "$fields"}
"""What the list takes, as its reference spells it; any other parameter is refused."""


class GeminiApi(Api):
    """`{models, nextPageToken}`, where a key without a value is absent."""

    id_key = "name"
    paged = True

    def check(self, request: Request) -> None:
        """Let a request pass that has no parameter of an unknown name."""
        for name, _ in request.query:
            if name not in PARAMETERS:
                raise RefusalError(
                    400,
                    f'Invalid JSON payload received. Unknown name "{name}": '
                    "Cannot bind query parameter.",
                )

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The `pageSize` models at `pageToken`; a size over 1000 means 1000."""
        asked = whole_number(request, "pageSize", 50)
        if asked < 0:
            raise RefusalError(400, "page_size must not be negative")
        start = offset_of(request.param("pageToken") or opaque(0))
        return with_cursor(Page(models, start, capped(min(asked or 50, 1000), cap)), self)

    def cursor(self, _models: Sequence[Model], offset: int) -> str:
        """A token without meaning to anyone else."""
        return opaque(offset)

    def row(self, model: Model, _exchange: Exchange) -> Row:
        """The entry for one model."""
        embeds = "embedding" in model.wire_id
        row: Row = {
            "name": f"models/{model.wire_id}",
            "version": model.wire_id.removeprefix("gemini-"),
            "displayName": model.display_name or None,
            "description": f"About {model.title}.",
            "inputTokenLimit": model.context_tokens,
            "outputTokenLimit": model.max_output_tokens,
            "supportedGenerationMethods": EMBEDDING if embeds else CHAT,
        }
        if not embeds:
            row |= {"temperature": 1, "topP": 0.95, "topK": 64, "maxTemperature": 2}
            row["thinking"] = model.reasoning or None
        return {key: value for key, value in row.items() if value is not None}

    def envelope(self, rows: object, page: Page, _exchange: Exchange) -> object:
        """The document; a list without models is not even named."""
        document: Row = {"models": rows} if rows or page.models else {}
        return document | {"nextPageToken": page.next or ""} if page.more else document

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        status = STATUSES.get(problem.status, "UNKNOWN")
        error: Row = {"code": problem.status, "message": problem.message, "status": status}
        if problem.message.startswith(WRONG_KEY):
            error["details"] = [_error_info()]
        return {"error": error}


def _error_info() -> Mapping[str, object]:
    return {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "API_KEY_INVALID",
        "domain": "googleapis.com",
        "metadata": {"service": "generativelanguage.googleapis.com"},
    }


GEMINI = Provider(
    id="gemini",
    api=GeminiApi(),
    env_var="GEMINI_API_KEY",
    endpoint="/v1beta/models",
    more_paths=("/v1/models",),
    key=KeyRule(
        places=(Place("header", "x-goog-api-key"), Place("query", "key")),
        missing="Method doesn't allow unregistered callers. Please use an API key.",
        missing_status=403,
        wrong=WRONG_KEY + " You sent {key}.",
        wrong_status=400,
    ),
)
