"""What those who serve other people's models say of them, one function a shape.

Source: each provider's documentation and SDK, checked 2026-11.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from gen_models.catalog import Facts
from gen_models.listing.fields import (
    Row,
    claim,
    count,
    day_of_epoch,
    identifier,
    inner,
    listed,
    mentioned,
    objects,
    text,
    words,
)
from gen_models.listing.kinds import arrow, kind, kind_by_output, modalities
from gen_models.listing.units import CENTS_PER_TOKEN, PER_MTOK, PER_TOKEN, share, usd

__all__ = [
    "cerebras",
    "chutes",
    "deepinfra",
    "fireworks",
    "host",
    "nebius",
    "novita",
    "together",
    "venice",
]


def host(row: Row) -> Facts:
    """Return what a row says that is as OpenRouter asks its hosts for it, in USD per token.

    Groq, Baseten, Inception, Reka and SambaNova have such rows, each with some of the fields.
    Source: https://openrouter.ai/docs/use-cases/for-providers, for Reka
    https://docs.reka.ai/chat/api-reference/list-models, checked 2026-11.
    """
    return _host(row, PER_TOKEN)


def chutes(row: Row) -> Facts:
    """Return the same of Chutes, whose prices are per million tokens.

    Source: https://llm.chutes.ai/v1/models in public clients, checked 2026-11.
    """
    return _host(row, PER_MTOK)


def _host(row: Row, unit: Decimal) -> Facts:
    taken, given = words(row, "input_modalities"), words(row, "output_modalities")
    features, prices = words(row, "supported_features"), inner(row, "pricing")
    return Facts(
        name=text(row, "name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(row, "context_length", "context_window", "max_model_len"),
        max_output_tokens=count(row, "max_completion_tokens", "max_output_length"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=listed(features, "reasoning"),
        tool_call=listed(features, "tools"),
        structured_output=listed(features, "structured_outputs"),
        input_usd_per_mtok=usd(prices, "prompt", unit=unit),
        output_usd_per_mtok=usd(prices, "completion", unit=unit),
        cache_read_usd_per_mtok=usd(prices, "input_cache_read", "input_cache_reads", unit=unit),
        cache_write_usd_per_mtok=usd(prices, "input_cache_write", "input_cache_writes", unit=unit),
        canonical=identifier(row, "hugging_face_id"),
    )


_NEBIUS_BOGUS_CONTEXT = 8_000
"""What Nebius says of models whose context it does not tell. Source: models.dev, 2026-11."""


def nebius(row: Row) -> Facts:
    """Return what Nebius says: as a host, but its features have gaps."""
    taken, given = arrow(inner(row, "architecture").get("modality"))
    features, context = words(row, "supported_features"), count(row, "context_length")
    return msgspec.structs.replace(
        host(row),
        kind=kind_by_output(taken, given),
        context_tokens=None if context == _NEBIUS_BOGUS_CONTEXT else context,
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=mentioned(features, "reasoning"),
        tool_call=mentioned(features, "tools"),
        structured_output=mentioned(features, "structured_outputs"),
    )


def cerebras(row: Row) -> Facts:
    """Return what Cerebras says in public. Source: SDK cerebras 1.91.0, `PublicModel`."""
    can, limits, prices = (inner(row, key) for key in ("capabilities", "limits", "pricing"))
    vision = claim(can, "vision")
    return Facts(
        name=text(row, "name"),
        kind="chat",
        context_tokens=count(limits, "max_context_length"),
        max_output_tokens=count(limits, "max_completion_tokens"),
        input_modalities=None if vision is None else ("image", "text") if vision else ("text",),
        reasoning=claim(can, "reasoning"),
        tool_call=claim(can, "tools", "function_calling"),
        structured_output=claim(can, "structured_outputs"),
        input_usd_per_mtok=usd(prices, "prompt", unit=PER_TOKEN),
        output_usd_per_mtok=usd(prices, "completion", unit=PER_TOKEN),
        deprecated=claim(row, "deprecated") or None,
        canonical=identifier(row, "hugging_face_id"),
    )


def together(row: Row) -> Facts:
    """Return what Together says. Source: SDK together 3.1.1, `resources/models`."""
    features, prices = words(row, "features"), inner(row, "pricing")
    tasks = (word.removeprefix("capability_") for word in words(row, "capabilities") or ())
    status = text(row, "status") or ""
    return Facts(
        name=text(row, "displayName"),
        kind=kind(row.get("displayType"), *tasks),
        context_tokens=count(row, "contextLength"),
        input_modalities=modalities(words(row, "inputModalities")),
        output_modalities=modalities(words(row, "outputModalities")),
        reasoning=mentioned(features, "feature_reasoning"),
        tool_call=listed(features, "feature_tool_calling"),
        structured_output=mentioned(features, "feature_structured_output"),
        input_usd_per_mtok=usd(prices, "input", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "output", unit=PER_MTOK),
        cache_read_usd_per_mtok=usd(prices, "cachedInput", unit=PER_MTOK),
        deprecated=status.endswith("_DEPRECATED") or None,
    )


def fireworks(row: Row) -> Facts:
    """Return what Fireworks says of one mode of a model, whose prices are its own.

    A tier of service is the same model for another price, and no model's price.
    Source: https://api.fireworks.ai/v1/serverless/models in public clients, checked 2026-11.
    """
    taken, given = words(row, "input_modalities"), words(row, "output_modalities")
    per_mtok = (one for one in objects(row, "pricing") if one.get("unit") == "1M tokens")
    by_sku = {str(one.get("sku")): one.get("amount") for one in per_mtok}
    prices = {} if row.get("service_tier") else by_sku
    return Facts(
        name=text(row, "display_name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(row, "context_length"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        input_usd_per_mtok=usd(prices, "LLM input tokens (uncached)", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "LLM output tokens", unit=PER_MTOK),
        cache_read_usd_per_mtok=usd(prices, "LLM input tokens (cached)", unit=PER_MTOK),
    )


def deepinfra(row: Row) -> Facts:
    """Return what DeepInfra says: cents per token, and for the cache a share of that.

    `max_tokens` is the context; `deprecated` is when the model ends or ended.
    Source: https://api.deepinfra.com/models/list in public clients, checked 2026-11.
    """
    tags, prices = words(row, "tags"), inner(row, "pricing")
    price = usd(prices, "cents_per_input_token", unit=CENTS_PER_TOKEN)
    return Facts(
        kind=kind(row.get("type")),
        context_tokens=count(row, "max_tokens"),
        reasoning=False if mentioned(tags, "non-reasoning") else mentioned(tags, "reasoning"),
        tool_call=mentioned(tags, "tools"),
        structured_output=mentioned(tags, "structured-output", "structured_output"),
        input_usd_per_mtok=price,
        output_usd_per_mtok=usd(prices, "cents_per_output_token", unit=CENTS_PER_TOKEN),
        cache_read_usd_per_mtok=share(price, prices.get("rate_per_input_token_cached")),
        cache_write_usd_per_mtok=share(price, prices.get("rate_per_input_token_cache_write")),
        deprecated=row.get("deprecated") not in (None, False, 0) or None,
        retires=day_of_epoch(row, "deprecated"),
    )


def novita(row: Row) -> Facts:
    """Return what Novita says; the plain numbers beside `price_per_m_decimal` are scaled.

    Source: https://api.novita.ai/openai/v1/models in public clients, checked 2026-11.
    """
    taken, given = words(row, "input_modalities"), words(row, "output_modalities")
    features, prices = words(row, "features"), inner(row, "pricing")
    input_, output, read, write = (
        usd(inner(prices, key), "price_per_m_decimal", unit=PER_MTOK)
        for key in ("prompt", "completion", "input_cache_read", "input_cache_write")
    )
    return Facts(
        name=text(row, "display_name", "title"),
        kind=kind(row.get("model_type")) or kind_by_output(taken, given),
        context_tokens=count(row, "context_size"),
        max_output_tokens=count(row, "max_output_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=listed(features, "reasoning"),
        tool_call=listed(features, "function-calling"),
        structured_output=listed(features, "structured-outputs"),
        input_usd_per_mtok=input_,
        output_usd_per_mtok=output,
        cache_read_usd_per_mtok=read,
        cache_write_usd_per_mtok=write,
    )


_VENICE_INPUTS = {
    "supportsVision": "image",
    "supportsAudioInput": "audio",
    "supportsVideoInput": "video",
}


def venice(row: Row) -> Facts:
    """Return what Venice says. Source: https://docs.venice.ai/api-reference, checked 2026-11."""
    spec = inner(row, "model_spec")
    can, prices = inner(spec, "capabilities"), inner(spec, "pricing")
    inputs = [modality for key, modality in _VENICE_INPUTS.items() if claim(can, key)]
    input_, output, read, write = (
        usd(inner(prices, key), "usd", unit=PER_MTOK)
        for key in ("input", "output", "cache_input", "cache_write")
    )
    return Facts(
        name=text(spec, "name"),
        kind=kind(row.get("type")),
        context_tokens=count(spec, "availableContextTokens"),
        max_output_tokens=count(spec, "maxCompletionTokens"),
        input_modalities=modalities(("text", *inputs)) if can else None,
        reasoning=claim(can, "supportsReasoning"),
        tool_call=claim(can, "supportsFunctionCalling"),
        structured_output=claim(can, "supportsResponseSchema"),
        input_usd_per_mtok=input_,
        output_usd_per_mtok=output,
        cache_read_usd_per_mtok=read,
        cache_write_usd_per_mtok=write,
    )
