"""What those who make models say of theirs, one function a shape.

Source: each provider's documentation and SDK, checked 2026-11.
"""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.catalog import Facts, Kind
from gen_models.listing.fields import (
    Row,
    claim,
    count,
    day,
    identifier,
    inner,
    listed,
    mentioned,
    objects,
    text,
    words,
)
from gen_models.listing.kinds import kind, kind_by_output, modalities
from gen_models.listing.units import CENTS_PER_100_MTOK, PER_MTOK, usd

__all__ = ["alibaba", "anthropic", "cohere", "gemini", "mistral", "moonshotai", "xai"]


def anthropic(row: Row) -> Facts:
    """Return what Anthropic says: its limits, what can be sent, and the end of a model.

    Its list holds nothing but chat models. Source: SDK anthropic 2.12.0, `model_info.py`.
    """
    can = inner(row, "capabilities")
    return Facts(
        name=text(row, "display_name"),
        kind="chat",
        context_tokens=count(row, "max_input_tokens"),
        max_input_tokens=count(row, "max_input_tokens"),
        max_output_tokens=count(row, "max_tokens"),
        input_modalities=modalities(("text", *_anthropic_inputs(can))) if can else None,
        reasoning=claim(inner(can, "thinking"), "supported"),
        structured_output=claim(inner(can, "structured_outputs"), "supported"),
        released=day(row, "created_at"),
        deprecated=row.get("lifecycle") == "deprecated" or None,
        retires=day(row, "retires_at"),
    )


def _anthropic_inputs(can: Row) -> Iterator[str]:
    for name, modality in (("image_input", "image"), ("pdf_input", "pdf")):
        if claim(inner(can, name), "supported"):
            yield modality


def gemini(row: Row) -> Facts:
    """Return what Gemini says; a key without a value is absent from its rows."""
    return Facts(
        name=text(row, "displayName"),
        kind=_gemini_kind(row),
        context_tokens=count(row, "inputTokenLimit"),
        max_input_tokens=count(row, "inputTokenLimit"),
        max_output_tokens=count(row, "outputTokenLimit"),
        reasoning=claim(row, "thinking"),
    )


def _gemini_kind(row: Row) -> Kind | None:
    """Return what a model is for, by its methods; speech and images share that of chat.

    Source: https://ai.google.dev/api/models, and answers recorded in 2026-08.
    """
    methods = words(row, "supportedGenerationMethods") or ()
    parts = (text(row, "name") or "").split("-")
    if "generatecontent" in methods and "tts" in parts:
        return "speech"
    if "generatecontent" in methods and "image" in parts:
        return "image"
    return kind(*methods)


def mistral(row: Row) -> Facts:
    """Return what Mistral says; `name` is the model that a row is one of the names of."""
    can, canonical = inner(row, "capabilities"), identifier(row, "name")
    inputs = [name for name, key in (("image", "vision"), ("audio", "audio")) if claim(can, key)]
    chats = claim(can, "completion_chat")
    return Facts(
        kind=_mistral_kind(can),
        context_tokens=count(row, "max_context_length"),
        input_modalities=modalities(("text", *inputs)) if chats else None,
        reasoning=claim(can, "reasoning"),
        tool_call=claim(can, "function_calling"),
        retires=day(row, "deprecation"),
        replacement=identifier(row, "deprecation_replacement_model"),
        alias_of=canonical if canonical != row.get("id") else None,
    )


def _mistral_kind(can: Row) -> Kind | None:
    """Return the first thing that a model can; Mistral has no word for embedding."""
    kinds: tuple[tuple[str, Kind], ...] = (
        ("completion_chat", "chat"),
        ("moderation", "moderation"),
        ("ocr", "ocr"),
        ("audio_transcription", "transcription"),
        ("audio_speech", "speech"),
    )
    return next((one for key, one in kinds if claim(can, key)), None)


def moonshotai(row: Row) -> Facts:
    """Return what Moonshot AI says: all its models converse."""
    told = claim(row, "supports_image_in", "supports_video_in") is not None
    inputs = [kind for kind in ("image", "video") if claim(row, f"supports_{kind}_in")]
    return Facts(
        kind="chat",
        context_tokens=count(row, "context_length"),
        input_modalities=modalities(("text", *inputs)) if told else None,
        reasoning=claim(row, "supports_reasoning"),
    )


def xai(row: Row) -> Facts:
    """Return what xAI says: prices in whole cents for 100 million tokens.

    What makes images costs by the image, and its other prices mean nothing.
    Source: https://docs.x.ai/docs/api-reference, checked 2026-11.
    """
    draws = count(row, "image_price") is not None
    writes = row.get("completion_text_token_price") is not None
    prices = {} if draws else row
    return Facts(
        kind="image" if draws else "chat" if writes else None,
        context_tokens=count(row, "context_length"),
        input_usd_per_mtok=usd(prices, "prompt_text_token_price", unit=CENTS_PER_100_MTOK),
        output_usd_per_mtok=usd(prices, "completion_text_token_price", unit=CENTS_PER_100_MTOK),
        cache_read_usd_per_mtok=usd(
            prices, "cached_prompt_text_token_price", unit=CENTS_PER_100_MTOK
        ),
    )


def cohere(row: Row) -> Facts:
    """Return what Cohere says; its list of features has gaps.

    Source: https://docs.cohere.com/reference/list-models, checked 2026-11.
    """
    features = words(row, "features")
    return Facts(
        kind=kind(*words(row, "endpoints") or ()),
        context_tokens=count(row, "context_length"),
        reasoning=mentioned(features, "reasoning"),
        tool_call=listed(features, "tools"),
        structured_output=mentioned(features, "json_schema"),
        deprecated=claim(row, "is_deprecated") or None,
    )


_ALIBABA_INPUT = (
    "input_token", "text_input_token", "vision_input_token", "embedding_token",
    "omni_no_audio_input_token",
)  # fmt: skip
_ALIBABA_OUTPUT = (
    "output_token", "purein_text_output_token", "multiin_text_output_token",
    "omni_no_audio_output_token",
)  # fmt: skip


def alibaba(row: Row) -> Facts:
    """Return what Model Studio says: prices by size of prompt, of which the first counts.

    Source: answers of dashscope-intl.aliyuncs.com/api/v1/models in public clients, 2026-11.
    """
    limits, served = inner(row, "model_info"), inner(row, "inference_metadata")
    taken, given = words(served, "request_modality"), words(served, "response_modality")
    features, prices = words(row, "features"), _alibaba_prices(row)
    return Facts(
        name=text(row, "name"),
        kind=kind_by_output(taken, given),
        context_tokens=count(limits, "context_window"),
        max_input_tokens=count(limits, "max_input_tokens"),
        max_output_tokens=count(limits, "max_output_tokens"),
        input_modalities=modalities(taken),
        output_modalities=modalities(given),
        tool_call=mentioned(features, "function-calling"),
        structured_output=mentioned(features, "structured-outputs"),
        input_usd_per_mtok=usd(prices, *_ALIBABA_INPUT, unit=PER_MTOK),
        output_usd_per_mtok=usd(prices, *_ALIBABA_OUTPUT, unit=PER_MTOK),
        cache_read_usd_per_mtok=usd(
            prices, "input_token_cache", "input_token_cache_read", unit=PER_MTOK
        ),
        cache_write_usd_per_mtok=usd(prices, "input_token_cache_creation_5m", unit=PER_MTOK),
        released=day(row, "published_time"),
    )


def _alibaba_prices(row: Row) -> dict[str, object]:
    """Return the prices of the shortest prompts by what they are for.

    What is not per million tokens, or holds only at some time of the day, is left out.
    """
    shortest = next(iter(objects(row, "prices")), {})
    found: dict[str, object] = {}
    for one in objects(shortest, "prices"):
        unit = str(one.get("price_unit")).lower()
        if one.get("time_band") is None and ("1m tokens" in unit or "million tokens" in unit):
            found.setdefault(str(one.get("type")), one.get("price"))
    return found
