"""What the lists say that the registry does not ask, one function a shape.

A user can ask one of them instead: `models_endpoint`, `shape` and `paging` in
`gen-models.toml`, as docs/providers.md lists.
"""

from __future__ import annotations

import datetime as dt

from gen_models.catalog import Facts, known_day
from gen_models.listing.fields import Row, claim, count, identifier, inner, mentioned, text, words
from gen_models.listing.kinds import kind, kind_by_output, modalities
from gen_models.listing.units import CENTS_PER_100_MTOK, PER_MTOK, PER_TOKEN, usd

__all__ = [
    "bedrock_profiles",
    "cerebras_huggingface",
    "deepinfra_openai",
    "fireworks_account",
    "fireworks_inference",
    "gemini_tuned",
    "litellm_groups",
    "litellm_info",
    "lmstudio_v0",
    "replicate",
    "together_v1",
    "vertex",
    "xai_models",
]


def together_v1(row: Row) -> Facts:
    """Return what Together's first list says: USD per million tokens.

    Source: https://docs.together.ai/reference/models-1 and SDK together 1.6.0, 2026-11.
    """
    prices = inner(row, "pricing")
    return Facts(
        name=text(row, "display_name"),
        kind=kind(row.get("type")),
        context_tokens=count(row, "context_length"),
        input_usd_per_mtok=usd(prices, "input", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "output", unit=PER_MTOK),
    )


def fireworks_inference(row: Row) -> Facts:
    """Return what the OpenAI-compatible list of Fireworks says, which has no prices.

    Source: https://api.fireworks.ai/inference/v1/models in public clients, checked 2026-11.
    """
    chats, sees = claim(row, "supports_chat"), claim(row, "supports_image_input")
    return Facts(
        kind="chat" if chats else None,
        context_tokens=count(row, "context_length"),
        input_modalities=_inputs(sees=sees) if chats else None,
        tool_call=claim(row, "supports_tools"),
    )


def fireworks_account(row: Row) -> Facts:
    """Return what Fireworks says of an account's models; the day of an end is an object.

    Source: SDK fireworks-ai 1.2.30, `types/model.py`.
    """
    return Facts(
        name=text(row, "displayName"),
        kind="embedding" if row.get("kind") == "EMBEDDING_MODEL" else None,
        context_tokens=count(row, "contextLength"),
        tool_call=claim(row, "supportsTools"),
        retires=_day_of_parts(inner(row, "deprecationDate")),
    )


def _day_of_parts(parts: Row) -> str | None:
    numbers = [value for key in ("year", "month", "day") if type(value := parts.get(key)) is int]
    try:
        return known_day(dt.date(*numbers).isoformat())
    except (TypeError, ValueError, OverflowError):
        return None


def cerebras_huggingface(row: Row) -> Facts:
    """Return what Cerebras says as Hugging Face asks its hosts for it: USD per million tokens.

    Source: SDK cerebras 1.91.0, `types/model_list_response.py`.
    """
    can, prices = inner(row, "capabilities"), inner(row, "pricing")
    return Facts(
        kind="chat",
        context_tokens=count(row, "context_length"),
        input_modalities=_inputs(sees=claim(can, "vision")),
        tool_call=claim(can, "function_calling"),
        structured_output=claim(can, "structured_outputs"),
        input_usd_per_mtok=usd(prices, "input", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "output", unit=PER_MTOK),
        canonical=identifier(row, "hugging_face_id"),
    )


def deepinfra_openai(row: Row) -> Facts:
    """Return what DeepInfra's OpenAI-compatible list says: USD per million tokens.

    Source: tryAGI/DeepInfra, `openapi.yaml`, checked 2026-11; `metadata` may be null.
    """
    told = inner(row, "metadata")
    tags, prices = words(told, "tags"), inner(told, "pricing")
    return Facts(
        kind=kind(*tags or ()),
        context_tokens=count(told, "context_length"),
        max_output_tokens=count(told, "max_tokens"),
        reasoning=mentioned(tags, "reasoning"),
        tool_call=mentioned(tags, "tools"),
        input_usd_per_mtok=usd(prices, "input_tokens", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "output_tokens", unit=PER_MTOK),
        cache_read_usd_per_mtok=usd(prices, "cache_read_tokens", unit=PER_MTOK),
    )


def xai_models(row: Row) -> Facts:
    """Return what xAI's lists by kind say: cents for 100 million tokens, where it is a chat model.

    What the price of an embedding is told in, its documentation does not say.
    Source: https://docs.x.ai/developers/rest-api-reference/inference/models, checked 2026-11.
    """
    taken, given = words(row, "input_modalities"), words(row, "output_modalities")
    found = kind_by_output(taken, given)
    prices = row if found == "chat" else {}
    input_, output, read = (
        usd(prices, f"{key}_text_token_price", unit=CENTS_PER_100_MTOK)
        for key in ("prompt", "completion", "cached_prompt")
    )
    return Facts(
        kind=found,
        context_tokens=count(row, "context_length"),
        max_input_tokens=count(row, "max_prompt_length"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        input_usd_per_mtok=input_,
        output_usd_per_mtok=output,
        cache_read_usd_per_mtok=read,
    )


def lmstudio_v0(row: Row) -> Facts:
    """Return what LM Studio's former list says.

    Source: https://lmstudio.ai/docs/developer/rest/endpoints, REST API v0, checked 2026-11.
    """
    sees = {"vlm": True, "llm": False}.get(str(row.get("type")))
    return Facts(
        kind=kind(row.get("type")),
        context_tokens=count(row, "max_context_length"),
        input_modalities=_inputs(sees=sees),
        tool_call=mentioned(words(row, "capabilities"), "tool_use"),
    )


def litellm_groups(row: Row) -> Facts:
    """Return what a LiteLLM proxy says of a model by all its deployments.

    Its yes or no is no where it does not know, and so is its price of 0.
    Source: litellm 1.109.1, `types/router.py`, `ModelGroupInfo`.
    """
    return _litellm(row)


def litellm_info(row: Row) -> Facts:
    """Return what a LiteLLM proxy says of one deployment of a model.

    Source: litellm 1.109.1, `types/utils.py`, `ModelInfoBase`.
    """
    return _litellm(inner(row, "model_info"))


def _litellm(told: Row) -> Facts:
    sees, hears, reads = (
        claim(told, f"supports_{what}") or None for what in ("vision", "audio_input", "pdf_input")
    )
    more = [name for name, can in (("image", sees), ("audio", hears), ("pdf", reads)) if can]
    input_, output, read, write = (
        usd(told, key, unit=PER_TOKEN)
        for key in (
            "input_cost_per_token",
            "output_cost_per_token",
            "cache_read_input_token_cost",
            "cache_creation_input_token_cost",
        )
    )
    return Facts(
        kind=kind(told.get("mode")),
        max_input_tokens=count(told, "max_input_tokens"),
        max_output_tokens=count(told, "max_output_tokens"),
        input_modalities=modalities(("text", *more)) if more else None,
        reasoning=claim(told, "supports_reasoning") or None,
        tool_call=claim(told, "supports_function_calling") or None,
        structured_output=claim(told, "supports_response_schema") or None,
        input_usd_per_mtok=_unless_free(input_),
        output_usd_per_mtok=_unless_free(output),
        cache_read_usd_per_mtok=_unless_free(read),
        cache_write_usd_per_mtok=_unless_free(write),
    )


def _unless_free(price: str | None) -> str | None:
    return None if price == "0" else price


def bedrock_profiles(row: Row) -> Facts:
    """Return what Bedrock says of an inference profile. Source: botocore 1.44.5, service model."""
    return Facts(name=text(row, "inferenceProfileName"))


def gemini_tuned(row: Row) -> Facts:
    """Return what Gemini says of a tuned model, whose id is `tunedModels/…`.

    Source: https://ai.google.dev/api/tuning, checked 2026-11.
    """
    return Facts(name=text(row, "displayName"))


def replicate(_row: Row) -> Facts:
    """Return what Replicate says of a model beside its id: nothing that we have a word for.

    Source: SDK replicate 1.0.7, `model.py`.
    """
    return Facts()


def vertex(row: Row) -> Facts:
    """Return what Vertex AI says of a publisher's model. Source: SDK google-genai 3.4.0."""
    return Facts(name=text(row, "displayName"))


def _inputs(*, sees: bool | None) -> tuple[str, ...] | None:
    return None if sees is None else ("image", "text") if sees else ("text",)
