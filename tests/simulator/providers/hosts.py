"""Those who serve other people's models: rich rows, prices in units of their own."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from zlib import crc32

from tests.simulator.facts import Model, matching, models_of
from tests.simulator.providers.api import (
    BEARER,
    PUBLIC,
    Exchange,
    KeyRule,
    Page,
    Place,
    Provider,
    Row,
)
from tests.simulator.providers.errors import detail_error
from tests.simulator.providers.prices import usd_per_token
from tests.simulator.providers.shaped import (
    Cursored,
    Differences,
    Shaped,
    Sizes,
    bare,
    plain_row,
    under,
)
from tests.simulator.wire import Request

EMBEDDER = "BAAI/bge-m3"
"""A model of many hosts that the file does not have for them."""


def _prices(model: Model) -> Mapping[str, Decimal]:
    """The prices that are known, by what OpenRouter calls them."""
    prices = {
        "prompt": model.usd_per_mtok_input,
        "completion": model.usd_per_mtok_output,
        "input_cache_read": model.usd_per_mtok_cache_read,
    }
    return {name: price for name, price in prices.items() if price is not None}


def _features(model: Model) -> list[str]:
    claims = {
        "tools": model.tool_call,
        "structured_outputs": model.structured_output,
        "reasoning": model.reasoning,
    }
    return ["json_mode", *(name for name, holds in claims.items() if holds)]


def _hosted(model: Model) -> Row:
    """A row as OpenRouter asks its hosts for it."""
    return {
        **plain_row("host")(model),
        "name": model.title,
        "context_length": model.context_tokens,
        "max_completion_tokens": model.max_output_tokens,
        "input_modalities": model.input_modalities,
        "output_modalities": model.output_modalities,
        "pricing": {name: usd_per_token(price) for name, price in _prices(model).items()},
        "supported_features": _features(model),
        "supported_sampling_parameters": ["temperature"],
    }


def _inception(model: Model) -> Row:
    row = {**_hosted(model), "supported_endpoints": ["chat.completions"]}
    return {**row, "max_output_length": row.pop("max_completion_tokens")}


def _chutes(model: Model) -> Row:
    pricing = {name: float(price) for name, price in _prices(model).items()}
    more: Row = {"pricing": pricing, "max_model_len": model.context_tokens, "permission": []}
    return {**_hosted(model), **more}


def _sambanova(model: Model) -> Row:
    row = _hosted(model)
    kept = ("id", "object", "owned_by", "context_length", "max_completion_tokens", "pricing")
    return {**{name: row[name] for name in kept}, "sn_metadata": {}}


class NebiusApi(Shaped):
    """A list that says more than ids only to those who ask for it."""

    def row(self, model: Model, exchange: Exchange) -> Row:
        """The entry for one model."""
        if exchange.request.param("verbose") != "true":
            return plain_row("system")(model)
        row = _hosted(model)
        inputs = "+".join(str(word) for word in model.input_modalities)
        modality = f"{inputs}->{'+'.join(model.output_modalities)}"
        del row["input_modalities"], row["output_modalities"]
        context = model.context_tokens or 8000
        return {**row, "architecture": {"modality": modality}, "context_length": context}


def _cerebras(model: Model) -> Row:
    return {
        **plain_row("Cerebras")(model),
        "name": model.title,
        "pricing": {name: usd_per_token(price) for name, price in _prices(model).items()},
        "capabilities": {
            "vision": "image" in model.input_modalities,
            "tools": bool(model.tool_call),
            "reasoning": bool(model.reasoning),
        },
        "limits": {
            "max_context_length": model.context_tokens,
            "max_completion_tokens": model.max_output_tokens,
        },
        "deprecated": False,
        "preview": model.status == "beta",
    }


def _together(model: Model) -> Row:
    return {
        "id": f"ml_{crc32(model.wire_id.encode())}",
        "name": model.wire_id,
        "publisher": model.wire_id.split("/")[0],
        "baseModel": "",
        "baseModelId": "",
        "capabilities": ["CAPABILITY_CHAT"],
        "deploymentProfiles": [],
        "createdAt": f"{model.day}T00:00:00Z",
        "updatedAt": f"{model.day}T00:00:00Z",
        "displayName": model.title,
        "displayType": "chat",
        "status": "SUPPORTED_MODEL_STATUS_RECOMMENDED",
        "features": ["FEATURE_TOOL_CALLING"] if model.tool_call else [],
        "inputModalities": [f"MODALITY_{word.upper()}" for word in model.input_modalities],
        "outputModalities": [f"MODALITY_{word.upper()}" for word in model.output_modalities],
        "products": ["PRODUCT_SERVERLESS"],
        "serverlessEndpoint": model.wire_id,
        "contextLength": str(model.context_tokens or 0),
        "pricing": {
            ours: float(price)
            for name, ours in (("prompt", "input"), ("completion", "output"))
            if (price := _prices(model).get(name)) is not None
        },
    }


SKUS = {
    "prompt": "LLM input tokens (uncached)",
    "completion": "LLM output tokens",
    "input_cache_read": "LLM input tokens (cached)",
}


class FireworksApi(Shaped):
    """Modes of models: a faster one has the id of its model, and is called by another."""

    def envelope(self, rows: object, page: Page, exchange: Exchange) -> object:
        """The document; the first model has a tier of service too, for a price of its own."""
        if isinstance(rows, list) and rows:
            tier = {**rows[0], "serverless_mode": "priority", "service_tier": "priority"}
            rows = [*rows, tier]
        return super().envelope(rows, page, exchange)


def _fireworks(model: Model) -> Row:
    row: Row = {
        "id": model.wire_id.replace("/routers/", "/models/").removesuffix("-fast"),
        "object": "model",
        "serverless_mode": "default",
        "display_name": model.title,
        "context_length": model.context_tokens,
        "input_modalities": model.input_modalities,
        "output_modalities": model.output_modalities,
        "created": model.created,
        "pricing": [
            {"sku": SKUS[name], "amount": str(price), "unit": "1M tokens"}
            for name, price in _prices(model).items()
        ],
    }
    if "/routers/" in model.wire_id:
        row |= {"serverless_mode": "fast", "usage_identifier": model.wire_id, "aliases": []}
    return row


def _deepinfra(model: Model) -> Row:
    cents = {
        f"cents_per_{kind}_token": float(price / 10_000)
        for kind, price in (
            ("input", model.usd_per_mtok_input),
            ("output", model.usd_per_mtok_output),
        )
        if price is not None
    }
    return {
        "model_name": model.wire_id,
        "type": "embeddings" if model.wire_id == EMBEDDER else "text-generation",
        "tags": ["tools"] if model.tool_call else [],
        "pricing": {"type": "tokens", **cents},
        "max_tokens": model.context_tokens,
        "deprecated": None,
        "private": int(model.wire_id.startswith("me/")),
    }


def _novita(model: Model) -> Row:
    return {
        **plain_row("unknown")(model),
        "title": model.wire_id,
        "display_name": model.title,
        "model_type": "chat",
        "context_size": model.context_tokens,
        "max_output_tokens": model.max_output_tokens,
        "features": ["function-calling"] if model.tool_call else [],
        "input_modalities": model.input_modalities,
        "output_modalities": model.output_modalities,
        "pricing": {
            name: {"price_per_m": int(price * 10_000), "price_per_m_decimal": str(price)}
            for name, price in _prices(model).items()
        },
    }


VENICE = ("zai-org-glm-5", "qwen3-235b", "llama-3.3-70b", "mistral-31-24b")
VENICE_OTHERS = {"venice-sd35": "image", "tts-kokoro": "tts", "text-embedding-bge-m3": "embedding"}


class VeniceApi(Shaped):
    """Text models alone, unless asked for a type or for all."""

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """Models of all types; the file has none."""
        return (*models_of(provider_id), *(Model(name) for name in (*VENICE, *VENICE_OTHERS)))

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The models of the type that is asked for."""
        wanted = request.param("type") or "text"
        found = matching(
            models, lambda one: wanted in ("all", VENICE_OTHERS.get(one.wire_id, "text"))
        )
        return super().page(request, found, cap)


def _venice(model: Model) -> Row:
    spec = {
        "name": model.title,
        "availableContextTokens": model.context_tokens or 32_000,
        "capabilities": {"supportsFunctionCalling": True},
        "pricing": {"input": {"usd": 0.15}, "output": {"usd": 0.6}},
        "offline": False,
    }
    kind = VENICE_OTHERS.get(model.wire_id, "text")
    return {**plain_row("venice.ai")(model), "type": kind, "model_spec": spec}


def _plus(*seed: str) -> Differences:
    return Differences(seed=seed)


HOSTS: tuple[Provider, ...] = (
    Provider(
        id="baseten",
        api=Shaped(_hosted),
        env_var="BASETEN_API_KEY",
        key=KeyRule(places=(Place("header", "Authorization", "Api-Key "), BEARER)),
    ),
    Provider(
        id="cerebras",
        api=Shaped(_cerebras, _plus("gemma-4-31b", "qwen-3-235b")),
        env_var="CEREBRAS_API_KEY",
        endpoint="/public/v1/models",
        key=PUBLIC,
    ),
    Provider(id="chutes", api=Shaped(_chutes), env_var="CHUTES_API_KEY", key=PUBLIC),
    Provider(
        id="deepinfra",
        api=Shaped(
            _deepinfra,
            Differences(
                around=bare,
                id_key="model_name",
                seed=(EMBEDDER, "me/mine"),
                private=lambda name: name.startswith("me/"),
                error=detail_error,
            ),
        ),
        env_var="DEEPINFRA_API_KEY",
        endpoint="/models/list",
        key=KeyRule(required=False),
    ),
    Provider(
        id="fireworks",
        api=FireworksApi(_fireworks),
        env_var="FIREWORKS_API_KEY",
        endpoint="/v1/serverless/models",
    ),
    Provider(
        id="inception",
        api=Shaped(
            _inception, Differences(seed=("mercury-edit", "mercury-decide"), around=under("data"))
        ),
        env_var="INCEPTION_API_KEY",
        key=PUBLIC,
    ),
    Provider(
        id="nebius",
        api=NebiusApi(_hosted),
        env_var="NEBIUS_API_KEY",
    ),
    Provider(
        id="novita",
        api=Shaped(_novita, Differences(around=under("data"))),
        env_var="NOVITA_API_KEY",
        base_path="/openai",
    ),
    Provider(
        id="sambanova",
        api=Shaped(
            _sambanova,
            _plus(
                "Meta-Llama-3.3-70B-Instruct", "DeepSeek-V3.1", "gpt-oss-120b", "Whisper-Large-v3"
            ),
        ),
        env_var="SAMBANOVA_API_KEY",
    ),
    Provider(
        id="together",
        api=Cursored(
            _together,
            Differences(id_key="serverlessEndpoint"),
            Sizes(name="limit", default=20, most=200),
            "next_cursor",
            "after",
        ),
        env_var="TOGETHER_API_KEY",
        endpoint="/v2/supported-models",
    ),
    Provider(
        id="venice",
        api=VeniceApi(_venice),
        env_var="VENICE_API_KEY",
        base_path="/api",
        key=KeyRule(required=False),
    ),
)
