"""Catalogs of clouds and laboratories, and native lists of servers: envelopes of all kinds."""

from zlib import crc32

from tests.simulator.facts import Model
from tests.simulator.providers.api import PUBLIC, KeyRule, Place, Problem, Provider, Row
from tests.simulator.providers.errors import openai_error
from tests.simulator.providers.shaped import Cursored, Differences, Numbered, Shaped, Sizes, under


def _alibaba(model: Model) -> Row:
    prices = [
        {"type": kind, "price": str(price), "price_unit": "Per 1M tokens", "price_name": kind}
        for kind, price in (
            ("input_token", model.usd_per_mtok_input),
            ("output_token", model.usd_per_mtok_output),
        )
        if price is not None
    ]
    return {
        "model": model.wire_id,
        "name": model.title,
        "features": ["function-calling"] if model.tool_call else [],
        "prices": [{"range_name": "Default", "prices": prices}],
        "published_time": f"{model.day}T00:00:00Z",
        "inference_metadata": {
            "request_modality": [word.title() for word in model.input_modalities],
            "response_modality": [word.title() for word in model.output_modalities],
        },
        "model_info": {
            "context_window": model.context_tokens,
            "max_output_tokens": model.max_output_tokens,
        },
    }


def _alibaba_error(problem: Problem) -> object:
    code = "InvalidApiKey" if problem.status == 401 else "InvalidParameter"
    return {"code": code, "message": problem.message, "request_id": "0", "success": False}


def _azure(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "status": "succeeded",
        "created_at": model.created,
        "lifecycle_status": "generally-available",
        "deprecation": {"inference": 1807056000},
        "capabilities": {"chat_completion": "embedding" not in model.wire_id, "inference": True},
    }


def _azure_error(problem: Problem) -> object:
    return {"error": {"code": str(problem.status), "message": problem.message}}


def _bedrock(model: Model) -> Row:
    return {
        "modelArn": f"arn:aws:bedrock:us-east-1::foundation-model/{model.wire_id}",
        "modelId": model.wire_id,
        "modelName": model.title,
        "providerName": model.wire_id.split(".")[0].title(),
        "inputModalities": [word.upper() for word in model.input_modalities],
        "outputModalities": ["EMBEDDING" if "embed" in model.wire_id else "TEXT"],
        "inferenceTypesSupported": ["ON_DEMAND"],
        "modelLifecycle": {"status": "ACTIVE"},
    }


def _message(problem: Problem) -> object:
    return {"message": problem.message}


def _cloudflare(model: Model) -> Row:
    embeds = "bge" in model.wire_id
    return {
        "id": f"00000000-0000-0000-0000-{crc32(model.wire_id.encode()):012d}",
        "source": 1,
        "name": model.wire_id,
        "task": {"id": "0", "name": "Text Embeddings" if embeds else "Text Generation"},
        "properties": [{"property_id": "context_window", "value": "24000"}],
    }


def _cloudflare_list(rows: object) -> object:
    return {"success": True, "errors": [], "messages": [], "result": rows}


def _cloudflare_error(problem: Problem) -> object:
    error = {"code": 10000, "message": problem.message}
    return {"success": False, "errors": [error], "messages": [], "result": None}


def _cohere(model: Model) -> Row:
    kind = next((kind for kind in ("embed", "rerank") if kind in model.wire_id), "chat")
    return {
        "name": model.wire_id,
        "endpoints": [kind],
        "finetuned": model.wire_id.endswith("-ft"),
        "context_length": float(model.context_tokens or 0),
        "is_deprecated": model.status == "deprecated",
        "features": ["tools"] if model.tool_call else None,
    }


def _databricks(model: Model) -> Row:
    return {"name": model.wire_id, "task": "llm/v1/chat", "state": {"ready": "READY"}}


def _databricks_error(problem: Problem) -> object:
    return {"error_code": str(problem.status), "message": problem.message}


def _lmstudio(model: Model) -> Row:
    embeds = "embed" in model.wire_id
    row: Row = {
        "type": "embedding" if embeds else "llm",
        "key": model.wire_id,
        "display_name": model.title,
        "loaded_instances": [],
        "max_context_length": 32768,
    }
    return row if embeds else {**row, "capabilities": {"vision": False}}


def _ollama(model: Model) -> Row:
    return {
        "name": model.wire_id,
        "model": model.wire_id,
        "modified_at": f"{model.day}T00:00:00Z",
        "size": 1,
        "digest": "0",
        "details": {"family": "", "families": None},
    }


CLOUDS: tuple[Provider, ...] = (
    Provider(
        id="alibaba",
        api=Numbered(
            _alibaba,
            Differences(id_key="model", error=_alibaba_error),
            Sizes(name="page_size", default=10, most=100),
            "output",
            "page_no",
        ),
        env_var="DASHSCOPE_API_KEY",
        endpoint="/api/v1/models",
    ),
    Provider(
        id="azure-openai",
        api=Shaped(
            _azure,
            Differences(
                seed=("gpt-4o-2024-05-13", "gpt-5.5", "text-embedding-3-small", "o4-mini"),
                required="api-version",
                error=_azure_error,
            ),
        ),
        env_var="AZURE_OPENAI_API_KEY",
        base_path="/openai",
        endpoint="/models",
        key=KeyRule(places=(Place("header", "api-key"),)),
    ),
    Provider(
        id="bedrock",
        api=Shaped(
            _bedrock,
            Differences(
                around=under("modelSummaries"),
                id_key="modelId",
                seed=(
                    "amazon.nova-pro-v1:0",
                    "amazon.titan-embed-text-v1",
                    "anthropic.claude-opus-4-1-20250805-v1:0",
                    "meta.llama3-3-70b-instruct-v1:0",
                ),
                error=_message,
            ),
        ),
        env_var="AWS_BEARER_TOKEN_BEDROCK",
        endpoint="/foundation-models",
        key=KeyRule(missing_status=403, wrong_status=403),
    ),
    Provider(
        id="cloudflare",
        api=Numbered(
            _cloudflare,
            Differences(
                around=_cloudflare_list,
                id_key="name",
                seed=(
                    "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
                    "@cf/baai/bge-m3",
                    "@cf/openai/gpt-oss-120b",
                    "@cf/qwen/qwq-32b",
                    "@hf/thebloke/zephyr-7b-beta-awq",
                ),
                error=_cloudflare_error,
            ),
            Sizes(name="per_page", default=50, most=1000),
            "result_info",
            "page",
        ),
        env_var="CLOUDFLARE_API_TOKEN",
        base_path="/client/v4/accounts/0123abcd/ai",
        endpoint="/models/search",
    ),
    Provider(
        id="cohere",
        api=Cursored(
            _cohere,
            Differences(
                around=under("models"),
                id_key="name",
                seed=("embed-v4.0", "rerank-v3.5", "0a1b2c3d-ft"),
                private=lambda name: name.endswith("-ft"),
                error=_message,
            ),
            Sizes(name="page_size", default=20, most=1000),
            "next_page_token",
            "page_token",
        ),
        env_var="CO_API_KEY",
    ),
    Provider(
        id="databricks",
        api=Shaped(
            _databricks,
            Differences(
                around=under("endpoints"),
                id_key="name",
                seed=("databricks-claude-sonnet-4-6", "databricks-gte-large-en", "mine", "b"),
                error=_databricks_error,
            ),
        ),
        env_var="DATABRICKS_TOKEN",
        base_path="/api/2.0",
        endpoint="/serving-endpoints",
    ),
    Provider(
        id="lmstudio",
        api=Shaped(
            _lmstudio,
            Differences(
                around=under("models"),
                id_key="key",
                seed=("google/gemma-4-e4b", "text-embedding-nomic", "a", "qwen3@q4_k_m"),
                error=openai_error,
            ),
        ),
        env_var="LMSTUDIO_API_KEY",
        endpoint="/api/v1/models",
        key=KeyRule(required=False),
    ),
    Provider(
        id="ollama-cloud",
        api=Shaped(_ollama, Differences(around=under("models"), id_key="model", error=_message)),
        env_var="OLLAMA_API_KEY",
        endpoint="/api/tags",
        key=PUBLIC,
    ),
)
