"""Those who pass requests on to many others."""

from tests.simulator.facts import Model, models_of
from tests.simulator.providers.api import PUBLIC, KeyRule, Provider, Row
from tests.simulator.providers.prices import usd_per_token
from tests.simulator.providers.shaped import Differences, Shaped, bare, plain_row


def _github(model: Model) -> Row:
    embeds = "embed" in model.wire_id
    return {
        "id": model.wire_id,
        "name": model.title,
        "publisher": model.wire_id.split("/")[0],
        "registry": "azureml",
        "version": "1",
        "capabilities": ["streaming", "tool-calling"] if model.tool_call else ["streaming"],
        "limits": {
            "max_input_tokens": model.context_tokens,
            "max_output_tokens": model.max_output_tokens,
        },
        "rate_limit_tier": "embeddings" if embeds else "high",
        "supported_input_modalities": model.input_modalities,
        "supported_output_modalities": ["embeddings"] if embeds else model.output_modalities,
        "tags": [],
    }


class RouterApi(Shaped):
    """The router of Hugging Face, whose models stand in the file under the hub's name."""

    def models(self, _provider_id: str) -> tuple[Model, ...]:
        """The models of the hub."""
        return models_of("huggingface")


def _router(model: Model) -> Row:
    price = model.usd_per_mtok_input
    served: Row = {
        "provider": "together",
        "status": "live",
        "context_length": model.context_tokens,
        "supports_tools": bool(model.tool_call),
    }
    if price is not None:
        served["pricing"] = {"input": float(price), "output": float(model.usd_per_mtok_output or 0)}
    return {
        **plain_row(model.wire_id.split("/")[0])(model),
        "architecture": {
            "input_modalities": model.input_modalities,
            "output_modalities": model.output_modalities,
        },
        "providers": [served, {"provider": "hf-inference", "status": "error"}],
    }


POE = ("claude-sonnet-4.5", "gpt-5.4", "flux-kontext-max", "Web-Search", "kimi-k2.5-fw")


def _poe(model: Model) -> Row:
    draws = model.wire_id.startswith("flux")
    return {
        **plain_row("Poe")(model),
        "created": model.created * 1000,
        "architecture": {
            "input_modalities": ["text"],
            "output_modalities": ["image" if draws else "text"],
        },
        "pricing": None if draws else {"prompt": "0.0000026", "completion": "0.000013"},
        "context_window": None if draws else {"context_length": 200_000},
        "metadata": {"display_name": model.title},
    }


def _requesty(model: Model) -> Row:
    price = model.usd_per_mtok_input
    return {
        **plain_row("system")(model),
        "api": "chat",
        "input_price": None if price is None else float(price / 1_000_000),
        "context_window": model.context_tokens or 0,
        "max_output_tokens": model.max_output_tokens or 0,
        "supports_caching": False,
        "supports_vision": "image" in model.input_modalities,
        "supports_tool_calling": bool(model.tool_call),
    }


def _vercel(model: Model) -> Row:
    prices = {"input": model.usd_per_mtok_input, "output": model.usd_per_mtok_output}
    pricing = {name: usd_per_token(price) for name, price in prices.items() if price is not None}
    return {
        **plain_row(model.wire_id.split("/")[0])(model),
        "created": 1755815280,
        "released": model.created,
        "name": model.title,
        "context_window": model.context_tokens or 0,
        "max_tokens": model.max_output_tokens or 0,
        "type": "language",
        "tags": ["tool-use"] if model.tool_call else [],
        "pricing": pricing,
    }


GATEWAYS: tuple[Provider, ...] = (
    Provider(
        id="github-models",
        api=Shaped(_github, Differences(around=bare)),
        env_var="GITHUB_TOKEN",
        endpoint="/catalog/models",
    ),
    Provider(
        id="huggingface-router",
        api=RouterApi(_router),
        env_var="HF_TOKEN",
        key=KeyRule(required=False),
    ),
    Provider(id="poe", api=Shaped(_poe, Differences(seed=POE)), env_var="POE_API_KEY", key=PUBLIC),
    Provider(
        id="requesty",
        api=Shaped(
            _requesty,
            Differences(seed=("policy/mine",), private=lambda name: name.startswith("policy/")),
        ),
        env_var="REQUESTY_API_KEY",
        key=KeyRule(required=False),
    ),
    Provider(
        id="vercel",
        api=Shaped(_vercel),
        env_var="AI_GATEWAY_API_KEY",
        key=PUBLIC,
    ),
)
