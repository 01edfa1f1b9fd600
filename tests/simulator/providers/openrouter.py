"""OpenRouter: public, text models only unless asked for all, pages only if asked for pages."""

from collections.abc import Sequence
from dataclasses import replace

from tests.simulator.facts import Model, Padded, matching, models_of
from tests.simulator.providers.api import (
    PUBLIC,
    Api,
    Exchange,
    Page,
    Problem,
    Provider,
    Row,
    with_cursor,
)
from tests.simulator.providers.paging import bounded, capped
from tests.simulator.providers.prices import usd_per_token
from tests.simulator.wire import Request

NO_TEXT = {
    "openai/text-embedding-3-small": "embeddings",
    "google/gemini-embedding-001": "embeddings",
    "black-forest-labs/flux.2-pro": "image",
    "openai/gpt-audio-speech": "speech",
    "openai/whisper-large-v3": "transcription",
    "google/veo-3.1": "video",
    "cohere/rerank-v3.5": "rerank",
}
"""Models that give no text, which the file does not have for this provider."""

ROUTERS = "openrouter/"
VARIABLE = "-1"
"""The price of a router: it depends on the model that it picks."""


class OpenRouterApi(Api):
    """`{data, total_count, links: {next}}`."""

    paged = True

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """What the file has, and some that give no text."""
        models = models_of(provider_id)
        silent = (Model(name, output_modalities=(kind,)) for name, kind in NO_TEXT.items())
        return (*(_aimed(model, models) for model in models), *silent)

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The `limit` models from `offset`; with neither, all of them."""
        found = _of_modalities(request.param("output_modalities") or "text", models)
        start = bounded(request, "offset", 0, (0, 10_000_000))
        asked = request.param("offset") is not None or request.param("limit") is not None
        size = bounded(request, "limit", 500, (1, 1000))
        if not asked and not isinstance(found, Padded):
            size = max(len(found), 1)
        return with_cursor(Page(found, start, capped(size, cap)), self)

    def row(self, model: Model, _exchange: Exchange) -> Row:
        """The entry for one model."""
        inputs, outputs = _words(model.input_modalities), _words(model.output_modalities)
        floating = model.wire_id.startswith("~")
        return {
            "id": model.wire_id,
            "canonical_slug": model.wire_id,
            "hugging_face_id": "",
            "name": model.title,
            "created": model.created,
            "description": f"About {model.title}.",
            "context_length": model.context_tokens,
            "architecture": {
                "modality": f"{'+'.join(inputs)}->{'+'.join(outputs)}",
                "input_modalities": inputs,
                "output_modalities": outputs,
                "tokenizer": "Router" if floating else "Other",
                "instruct_type": None,
            },
            "pricing": _pricing(model),
            "top_provider": {
                "context_length": model.context_tokens,
                "max_completion_tokens": model.max_output_tokens,
                "is_moderated": False,
            },
            "per_request_limits": None,
            "supported_parameters": _parameters(model),
            "default_parameters": None,
            "supported_voices": None,
            "knowledge_cutoff": model.knowledge_cutoff,
            "expiration_date": "2098-12-31" if floating else None,
            "links": {"details": f"/api/v1/models/{model.wire_id}/endpoints"},
        }

    def envelope(self, rows: object, page: Page, exchange: Exchange) -> object:
        """The document; it has no `object`."""
        return {"data": rows, "total_count": len(page.of), "links": {"next": _next(page, exchange)}}

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        return {"error": {"message": problem.message, "code": problem.status}}


def _aimed(model: Model, models: Sequence[Model]) -> Model:
    """The model; a floating alias (`~openai/gpt-latest`) with the newest model that it may mean."""
    if not model.wire_id.startswith("~"):
        return model
    stem = model.wire_id.removeprefix("~").removesuffix("latest")
    meant = [other for other in models if other.wire_id.startswith(stem)]
    if not meant:
        return model
    newest = max(meant, key=lambda other: (other.created, other.wire_id))
    target = {"slug": newest.wire_id, "name": newest.title}
    return replace(model, extra={"alias_target": target})


def _of_modalities(wanted: str, models: Sequence[Model]) -> Sequence[Model]:
    if wanted == "all":
        return models
    kinds = set(wanted.split(","))
    return matching(models, lambda model: not kinds.isdisjoint(model.output_modalities))


def _words(modalities: tuple[str, ...]) -> tuple[str, ...]:
    """The modalities in this provider's words: a PDF is a file."""
    return tuple("file" if modality == "pdf" else modality for modality in modalities)


def _pricing(model: Model) -> Row:
    if model.wire_id.startswith(ROUTERS) and model.usd_per_mtok_input is None:
        return {"prompt": VARIABLE, "completion": VARIABLE}
    prices = {
        "prompt": model.usd_per_mtok_input,
        "completion": model.usd_per_mtok_output,
        "input_cache_read": model.usd_per_mtok_cache_read,
    }
    known = {name: usd_per_token(price) for name, price in prices.items() if price is not None}
    return {"prompt": "0", "completion": "0", **known}  # its own library insists on both


def _parameters(model: Model) -> list[str]:
    claims = {
        "reasoning": model.reasoning,
        "tools": model.tool_call,
        "structured_outputs": model.structured_output,
    }
    return ["max_tokens", *(name for name, holds in claims.items() if holds)]


def _next(page: Page, exchange: Exchange) -> str | None:
    if not page.more:
        return None
    if page.next is None:
        return ""
    return exchange.url_with({"offset": page.next, "limit": str(page.size)}, page.foreign)


OPENROUTER = Provider(
    id="openrouter",
    api=OpenRouterApi(),
    env_var="OPENROUTER_API_KEY",
    base_path="/api",
    key=PUBLIC,
)
