"""What servers of one's own say, in a cloud or on this machine, one function a shape.

Source: each server's documentation and source, checked 2026-11.
"""

from __future__ import annotations

from collections.abc import Mapping

from gen_models.catalog import Facts, Kind
from gen_models.listing.fields import (
    Row,
    claim,
    count,
    day,
    day_of_epoch,
    inner,
    listed,
    objects,
    text,
    words,
)
from gen_models.listing.kinds import kind, kind_by_output, modalities
from gen_models.listing.units import PER_MTOK, usd

__all__ = ["azure_openai", "bedrock", "cloudflare", "databricks", "lmstudio", "ollama", "openai"]


def openai(row: Row) -> Facts:
    """Return what an OpenAI-compatible row may say beside its id.

    No price: their unit is a matter of each provider. `max_model_len` is vLLM's context,
    `meta.n_ctx_train` that of llama.cpp; `mode` and `max_input_tokens` are of LiteLLM.
    """
    built = inner(row, "architecture")
    taken = words(row, "input_modalities") or words(built, "input_modalities")
    given = words(row, "output_modalities") or words(built, "output_modalities")
    context = count(row, "context_length", "context_window", "max_model_len")
    return Facts(
        name=text(row, "display_name", "name"),
        kind=kind(row.get("mode")) or kind_by_output(taken, given),
        context_tokens=context or count(inner(row, "meta"), "n_ctx_train"),
        max_input_tokens=count(row, "max_input_tokens"),
        max_output_tokens=count(row, "max_completion_tokens", "max_output_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        retires=day(row, "shutdown_date"),
    )


def ollama(row: Row) -> Facts:
    """Return what Ollama's own list says. Source: ollama/ollama, `api/types.go`, 2026-11."""
    can = words(row, "capabilities")
    sees = listed(can, "vision")
    return Facts(
        kind=kind(*can or ()),
        input_modalities=None if sees is None else ("image", "text") if sees else ("text",),
        reasoning=listed(can, "thinking"),
        tool_call=listed(can, "tools"),
    )


def lmstudio(row: Row) -> Facts:
    """Return what LM Studio says. Source: https://lmstudio.ai/docs, REST API v1, 2026-11."""
    can = inner(row, "capabilities")
    sees = claim(can, "vision")
    reasons = can.get("reasoning")
    return Facts(
        name=text(row, "display_name"),
        kind=kind(row.get("type")),
        context_tokens=count(row, "max_context_length"),
        input_modalities=None if sees is None else ("image", "text") if sees else ("text",),
        reasoning=reasons if isinstance(reasons, bool) else bool(reasons) or None,
        tool_call=claim(can, "trained_for_tool_use"),
    )


def azure_openai(row: Row) -> Facts:
    """Return what Azure says of a base model.

    Source: https://learn.microsoft.com/rest/api/azureopenai/models, version 2024-10-21.
    """
    can = inner(row, "capabilities")
    kinds: Mapping[str, Kind] = {"chat_completion": "chat", "embeddings": "embedding"}
    return Facts(
        kind=next((one for key, one in kinds.items() if claim(can, key)), None),
        deprecated=row.get("lifecycle_status") in ("deprecating", "deprecated") or None,
        retires=day_of_epoch(inner(row, "deprecation"), "inference"),
    )


def bedrock(row: Row) -> Facts:
    """Return what Bedrock says of a foundation model. Source: botocore 1.44.5, service model."""
    taken, given = words(row, "inputModalities"), words(row, "outputModalities")
    return Facts(
        name=text(row, "modelName"),
        kind=kind_by_output(taken, given),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        deprecated=inner(row, "modelLifecycle").get("status") == "LEGACY" or None,
    )


def cloudflare(row: Row) -> Facts:
    """Return what Workers AI says, in properties by name.

    Source: https://developers.cloudflare.com/api, "AI, models, search", checked 2026-11.
    """
    told = {str(one.get("property_id")): one.get("value") for one in objects(row, "properties")}
    prices = {str(one.get("unit")): one.get("price") for one in objects(told, "price")
              if one.get("currency") == "USD"}  # fmt: skip
    calls = {"true": True, "false": False}.get(str(told.get("function_calling")).lower())
    return Facts(
        kind=kind(inner(row, "task").get("name")),
        context_tokens=count(told, "context_window"),
        tool_call=calls,
        input_usd_per_mtok=usd(prices, "per M input tokens", unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, "per M output tokens", unit=PER_MTOK),
        retires=day(told, "planned_deprecation_date"),
    )


def databricks(row: Row) -> Facts:
    """Return what a workspace says of a serving endpoint.

    Source: https://docs.databricks.com/api/workspace/servingendpoints/list, checked 2026-11.
    """
    return Facts(kind=kind(row.get("task")))
