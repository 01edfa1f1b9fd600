"""What some providers list beside: with other fields, in another envelope, or for another key."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from tests.simulator.facts import Model
from tests.simulator.providers.api import BEARER, Api, KeyRule, Listed, Provider, Row
from tests.simulator.providers.prices import cents_per_100_mtok, usd_per_token
from tests.simulator.providers.shaped import (
    Cursored,
    Differences,
    Numbered,
    Shaped,
    Sizes,
    bare,
    plain_row,
    under,
)


def _together(model: Model) -> Row:
    return {
        **plain_row("")(model),
        "type": "chat",
        "display_name": model.title,
        "organization": model.wire_id.split("/")[0],
        "context_length": model.context_tokens,
        "pricing": {
            "hourly": 0,
            "input": float(model.usd_per_mtok_input or 0),
            "output": float(model.usd_per_mtok_output or 0),
        },
    }


def _fireworks(model: Model) -> Row:
    return {
        **plain_row("fireworks")(model),
        "kind": "HF_BASE_MODEL",
        "supports_chat": True,
        "supports_image_input": "image" in model.input_modalities,
        "supports_tools": bool(model.tool_call),
        "context_length": model.context_tokens,
    }


def _fireworks_account(model: Model) -> Row:
    return {
        "name": model.wire_id,
        "displayName": model.title,
        "createTime": f"{model.day}T00:00:00Z",
        "state": "READY",
        "kind": "HF_BASE_MODEL",
        "public": True,
        "contextLength": model.context_tokens,
        "supportsServerless": True,
        "supportsTools": bool(model.tool_call),
        "deprecationDate": None,
    }


def _deepinfra(model: Model) -> Row:
    told = {
        "context_length": model.context_tokens,
        "pricing": {"input_tokens": float(model.usd_per_mtok_input or 0)},
        "tags": ["chat"],
    }
    metadata = told if model.context_tokens else None
    return {**plain_row("deepinfra")(model), "created": 0, "metadata": metadata}


def _cerebras_openrouter(model: Model) -> Row:
    return {
        "id": f"cerebras/{model.wire_id}",
        "created": model.created,
        "name": model.title,
        "context_length": model.context_tokens or 0,
        "max_output_length": 0,
        "pricing": {
            "prompt": usd_per_token(model.usd_per_mtok_input or Decimal(0)),
            "completion": "0",
        },
    }


def _cerebras_huggingface(model: Model) -> Row:
    return {
        **plain_row("Cerebras")(model),
        "context_length": model.context_tokens or 0,
        "pricing": {"input": float(model.usd_per_mtok_input or 0), "output": 0.0},
    }


def _cloudflare(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "created": model.created,
        "name": model.title,
        "input_modalities": ["text"],
        "context_length": 24000,
        "max_output_length": 24000,
        "pricing": {"prompt": "0.0000003500", "completion": "0.0000007500"},
        "supported_features": ["tools"],
    }


def _gemini_tuned(model: Model) -> Row:
    return {
        "name": model.wire_id,
        "displayName": model.title,
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "state": "ACTIVE",
        "createTime": f"{model.day}T00:00:00Z",
    }


def _gemini(model: Model) -> Row:
    return {"id": f"models/{model.wire_id}", "object": "model", "owned_by": "google"}


def _xai(model: Model) -> Row:
    prices = {
        "prompt_text_token_price": model.usd_per_mtok_input,
        "completion_text_token_price": model.usd_per_mtok_output,
    }
    known = {name: cents_per_100_mtok(price) for name, price in prices.items() if price is not None}
    modalities = {
        "input_modalities": model.input_modalities,
        "output_modalities": model.output_modalities,
    }
    return {**plain_row("xai")(model), "version": "1.0", **modalities, **known, "aliases": []}


def _litellm(model: Model) -> Row:
    return {
        "model_group": model.wire_id,
        "providers": ["openai"],
        "max_input_tokens": model.context_tokens,
        "mode": "chat",
        "supports_vision": "image" in model.input_modalities,
    }


def _litellm_info(model: Model) -> Row:
    told = {"id": "0", "mode": "chat", "max_input_tokens": model.context_tokens}
    return {"model_name": model.wire_id, "litellm_params": {"model": "x"}, "model_info": told}


def _lmstudio(model: Model) -> Row:
    return {**plain_row("")(model), "type": "llm", "state": "loaded", "max_context_length": 32768}


def _ollama(model: Model) -> Row:
    return {
        "name": model.wire_id,
        "model": model.wire_id,
        "modified_at": f"{model.day}T17:15:40.188240254-07:00",
        "size": 1,
        "digest": "0",
        "details": {"family": "llama", "families": None},
        "capabilities": ["completion", "tools"],
    }


def _profile(model: Model) -> Row:
    return {
        "inferenceProfileName": model.title,
        "inferenceProfileArn": f"arn:aws:bedrock:us-east-1:0:inference-profile/{model.wire_id}",
        "inferenceProfileId": model.wire_id,
        "models": [],
        "status": "ACTIVE",
        "type": "SYSTEM_DEFINED",
    }


def _same_rows(owner: str) -> Api:
    return Shaped(plain_row(owner))


def _proxied(id_key: str) -> Differences:
    """A list of LiteLLM, in which `openai/*` stands for many models."""
    return Differences(around=under("data"), id_key=id_key, private=lambda wire_id: "*" in wire_id)


OTHERS: Mapping[str, Mapping[str, Api]] = {
    "alibaba": {"/compatible-mode/v1/models": _same_rows("system")},
    "bedrock": {
        "/inference-profiles": Cursored(
            _profile,
            Differences(around=under("inferenceProfileSummaries"), id_key="inferenceProfileId"),
            Sizes(name="maxResults", default=100, most=1000),
            "nextToken",
            "nextToken",
        )
    },
    "cerebras": {
        "/v1/models": _same_rows("Cerebras"),
        "/public/v1/models?format=openrouter": Shaped(_cerebras_openrouter),
        "/public/v1/models?format=huggingface": Shaped(_cerebras_huggingface),
    },
    "cloudflare": {
        "/client/v4/accounts/0123abcd/ai/models/search?format=openrouter": Numbered(
            _cloudflare,
            Differences(around=under("data")),
            Sizes(name="per_page", default=50, most=1000),
            "result_info",
            "page",
        )
    },
    "deepinfra": {"/v1/openai/models": Shaped(_deepinfra)},
    "fireworks": {
        "/inference/v1/models": Shaped(_fireworks),
        "/v1/accounts/fireworks/models": Cursored(
            _fireworks_account,
            Differences(around=under("models"), id_key="name"),
            Sizes(name="pageSize", default=50, most=200),
            "nextPageToken",
            "pageToken",
        ),
    },
    "gemini": {
        "/v1beta/openai/models": Shaped(_gemini),
        "/v1beta/tunedModels": Cursored(
            _gemini_tuned,
            Differences(around=under("tunedModels"), id_key="name"),
            Sizes(name="pageSize", default=10, most=1000),
            "nextPageToken",
            "pageToken",
        ),
    },
    "litellm": {
        "/model_group/info": Shaped(_litellm, _proxied("model_group")),
        "/model/info": Shaped(_litellm_info, _proxied("model_name")),
        "/v2/model/info": Numbered(
            _litellm_info,
            _proxied("model_name"),
            Sizes(name="size", default=50, most=10**9),
            "answer",
            "page",
        ),
    },
    "lmstudio": {"/api/v0/models": Shaped(_lmstudio), "/v1/models": _same_rows("")},
    "ollama": {"/api/tags": Shaped(_ollama, Differences(around=under("models"), id_key="model"))},
    "ollama-cloud": {"/v1/models": _same_rows("library")},
    "together": {"/v1/models": Shaped(_together, Differences(around=bare))},
    "xai": {"/v1/language-models": Shaped(_xai, Differences(around=under("models")))},
}
"""The lists with other rows, by path, and by the parameter `format` where that tells them apart."""

SAME: Mapping[str, str] = {
    "azure-openai": "/openai/v1/models",
    "databricks": "/api/2.0/serving-endpoints:foundation-models",
    "openrouter": "/api/v1/models/user",
}
"""Where the same rows are listed by other rules."""

_KEYS: Mapping[str, KeyRule] = {
    "/v1beta/openai/models": KeyRule(places=(BEARER,), wrong_status=400),
    "/v1beta/tunedModels": KeyRule(),
    "/api/v1/models/user": KeyRule(),
}
"""Which lists look for a key elsewhere than the usual one, or want one where it is public."""


def with_other_lists(provider: Provider) -> Provider:
    """The provider, with what it lists beside."""
    apis = dict(OTHERS.get(provider.id, {}))
    if provider.id in SAME:
        apis[SAME[provider.id]] = provider.api
    keys = {**_KEYS, "/v1/models": KeyRule()} if provider.id == "cerebras" else _KEYS
    others = {path: Listed(api, keys.get(path, provider.key)) for path, api in apis.items()}
    return replace(provider, others=others) if others else provider
