"""What those who pass requests on to many others say, one function a shape.

Source: each provider's documentation and SDK, checked 2026-11.
"""

from __future__ import annotations

from gen_models.catalog import VARIABLE, Facts
from gen_models.listing.fields import (
    MILLISECONDS,
    Row,
    claim,
    count,
    day,
    day_of_epoch,
    identifier,
    inner,
    listed,
    mentioned,
    objects,
    text,
    words,
)
from gen_models.listing.kinds import kind, kind_by_output, modalities
from gen_models.listing.units import PER_MTOK, PER_TOKEN, usd

__all__ = [
    "github_models",
    "huggingface",
    "huggingface_router",
    "openrouter",
    "poe",
    "requesty",
    "vercel",
    "zenmux",
]


def openrouter(row: Row) -> Facts:
    """Return what OpenRouter says: USD per token, where -1 is what its choice will cost.

    Source: SDK openrouter 1.3.84, `components/model.py`.
    """
    built, top, prices = (inner(row, key) for key in ("architecture", "top_provider", "pricing"))
    taken, given = words(built, "input_modalities"), words(built, "output_modalities")
    parameters = words(row, "supported_parameters")
    input_, output, read, write = (
        usd(prices, key, unit=PER_TOKEN, minus_one=VARIABLE)
        for key in ("prompt", "completion", "input_cache_read", "input_cache_write")
    )
    return Facts(
        name=text(row, "name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(row, "context_length"),
        max_output_tokens=count(top, "max_completion_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=listed(parameters, "reasoning"),
        tool_call=listed(parameters, "tools"),
        structured_output=listed(parameters, "structured_outputs"),
        input_usd_per_mtok=input_,
        output_usd_per_mtok=output,
        cache_read_usd_per_mtok=read,
        cache_write_usd_per_mtok=write,
        knowledge=day(row, "knowledge_cutoff"),
        retires=day(row, "expiration_date"),
        alias_of=identifier(inner(row, "alias_target"), "slug"),
        canonical=identifier(row, "hugging_face_id"),
    )


def zenmux(row: Row) -> Facts:
    """Return what ZenMux says: prices by size of prompt, of which the shortest counts.

    Source: https://docs.zenmux.ai, "List models", checked 2026-11.
    """
    taken, given = words(row, "input_modalities"), words(row, "output_modalities")
    prices = inner(row, "pricings")
    return Facts(
        name=text(row, "display_name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(row, "context_length"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=claim(inner(row, "capabilities"), "reasoning"),
        input_usd_per_mtok=_zenmux_price(prices, "prompt"),
        output_usd_per_mtok=_zenmux_price(prices, "completion"),
        cache_read_usd_per_mtok=_zenmux_price(prices, "input_cache_read"),
        cache_write_usd_per_mtok=_zenmux_price(
            prices, "input_cache_write", "input_cache_write_5_min"
        ),
        released=day(row, "publish_time"),
    )


def _zenmux_price(prices: Row, *keys: str) -> str | None:
    """Return the price per million tokens that holds for a prompt of any size from 0."""
    for key in keys:
        for tier in objects(prices, key):
            is_ours = tier.get("unit") == "perMTokens" and tier.get("currency", "USD") == "USD"
            if is_ours and not inner(tier, "conditions", "prompt_tokens").get("gte"):
                return usd(tier, "value", unit=PER_MTOK)
    return None


def huggingface(row: Row) -> Facts:
    """Return what the hub says: what a model is for, and what it is called everywhere."""
    return Facts(kind=kind(row.get("pipeline_tag")), canonical=identifier(row, "id"))


def huggingface_router(row: Row) -> Facts:
    """Return what the router says of all who serve a model; it may choose any of them.

    The context is the largest, a capability is there if one of them has it, and a price
    that is not the same everywhere depends on the choice.
    Source: https://router.huggingface.co/v1/models in public clients, checked 2026-11.
    """
    built = inner(row, "architecture")
    taken, given = words(built, "input_modalities"), words(built, "output_modalities")
    live = [one for one in objects(row, "providers") if one.get("status") == "live"]
    contexts = [size for one in live if (size := count(one, "context_length"))]
    return Facts(
        kind=kind_by_output(taken, given),
        context_tokens=max(contexts, default=None),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        tool_call=_any(live, "supports_tools"),
        structured_output=_any(live, "supports_structured_output"),
        input_usd_per_mtok=_common_price(live, "input"),
        output_usd_per_mtok=_common_price(live, "output"),
        canonical=identifier(row, "id"),
    )


def _any(rows: list[Row], key: str) -> bool | None:
    said = [value for row in rows if (value := claim(row, key)) is not None]
    return any(said) if said else None


def _common_price(rows: list[Row], key: str) -> str | None:
    prices = {usd(inner(row, "pricing"), key, unit=PER_MTOK) for row in rows} - {None}
    return VARIABLE if len(prices) > 1 else next(iter(prices), None)


def vercel(row: Row) -> Facts:
    """Return what Vercel says: USD per token; its tags name all that a model can do.

    Source: https://vercel.com/docs/ai-gateway, checked 2026-11.
    """
    tags, prices = words(row, "tags"), inner(row, "pricing")
    is_language = row.get("type") == "language"
    return Facts(
        name=text(row, "name"),
        kind=kind(row.get("type")),
        context_tokens=count(row, "context_window"),
        max_output_tokens=count(row, "max_tokens"),
        input_modalities=_vercel_inputs(tags) if is_language else None,
        reasoning=listed(tags, "reasoning") if is_language else None,
        tool_call=listed(tags, "tool-use") if is_language else None,
        input_usd_per_mtok=_vercel_price(prices, "input"),
        output_usd_per_mtok=_vercel_price(prices, "output"),
        cache_read_usd_per_mtok=_vercel_price(prices, "input_cache_read"),
        cache_write_usd_per_mtok=_vercel_price(prices, "input_cache_write"),
        released=day_of_epoch(row, "released"),
    )


def _vercel_price(prices: Row, key: str) -> str | None:
    """Return the price of the shortest prompts, where it depends on their size."""
    shortest = next(iter(objects(prices, f"{key}_tiers")), {})
    return usd(shortest, "cost", unit=PER_TOKEN) or usd(prices, key, unit=PER_TOKEN)


def _vercel_inputs(tags: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if tags is None:
        return None
    more = {"vision": "image", "file-input": "pdf"}
    return modalities(("text", *(more[tag] for tag in tags if tag in more)))


def requesty(row: Row) -> Facts:
    """Return what Requesty says: numbers in USD per token; those of a cache only if it has one.

    Source: https://docs.requesty.ai, "List models", checked 2026-11.
    """
    sees = claim(row, "supports_vision")
    cache = {} if claim(row, "supports_caching") is False else row
    return Facts(
        kind=kind(row.get("api")),
        context_tokens=count(row, "context_window"),
        max_output_tokens=count(row, "max_output_tokens"),
        input_modalities=None if sees is None else ("image", "text") if sees else ("text",),
        reasoning=claim(row, "supports_reasoning"),
        tool_call=claim(row, "supports_tool_calling"),
        structured_output=claim(row, "supports_output_json_schema"),
        input_usd_per_mtok=usd(row, "input_price", unit=PER_TOKEN),
        output_usd_per_mtok=usd(row, "output_price", unit=PER_TOKEN),
        cache_read_usd_per_mtok=usd(cache, "cached_price", unit=PER_TOKEN),
        cache_write_usd_per_mtok=usd(cache, "caching_price", unit=PER_TOKEN),
    )


def poe(row: Row) -> Facts:
    """Return what Poe says: USD per token, and `created` in milliseconds.

    Source: https://creator.poe.com/docs/api, "List models", checked 2026-11.
    """
    built, prices, limits = (
        inner(row, key) for key in ("architecture", "pricing", "context_window")
    )
    taken, given = words(built, "input_modalities"), words(built, "output_modalities")
    return Facts(
        name=text(inner(row, "metadata"), "display_name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(limits, "context_length"),
        max_output_tokens=count(limits, "max_output_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        input_usd_per_mtok=usd(prices, "prompt", unit=PER_TOKEN),
        output_usd_per_mtok=usd(prices, "completion", unit=PER_TOKEN),
        cache_read_usd_per_mtok=usd(prices, "input_cache_read", unit=PER_TOKEN),
        cache_write_usd_per_mtok=usd(prices, "input_cache_write", unit=PER_TOKEN),
        released=day_of_epoch(row, "created", per_second=MILLISECONDS),
    )


def github_models(row: Row) -> Facts:
    """Return what GitHub says. Source: https://docs.github.com/rest/models/catalog, 2026-11."""
    limits, can = inner(row, "limits"), words(row, "capabilities")
    taken = words(row, "supported_input_modalities")
    given = words(row, "supported_output_modalities")
    return Facts(
        name=text(row, "name"),
        kind=kind_by_output(taken, given),
        max_input_tokens=count(limits, "max_input_tokens"),
        max_output_tokens=count(limits, "max_output_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        reasoning=mentioned(can, "reasoning"),
        tool_call=listed(can, "tool-calling"),
    )
