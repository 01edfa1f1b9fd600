"""Groq: entries far richer than the official SDK's type, speech models among them."""

from decimal import Decimal

from tests.simulator.facts import Model
from tests.simulator.providers.api import KeyRule, OneList, Provider, Row
from tests.simulator.providers.errors import openai_error
from tests.simulator.providers.prices import usd_per_token

WHISPER_WINDOW = 448


def _row(model: Model) -> Row:
    context = model.context_tokens or WHISPER_WINDOW
    output = model.max_output_tokens or context
    row: Row = {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": model.wire_id.split("/")[0].title(),
        "active": True,
        "context_window": context,
        "context_length": context,
        "max_completion_tokens": output,
        "max_output_length": output,
        "public_apps": None,
        "name": model.title,
        "input_modalities": model.input_modalities,
        "output_modalities": _outputs(model),
    }
    if "/" in model.wire_id:
        row["hugging_face_id"] = model.wire_id
    if model.structured_output:
        row["supported_features"] = ["tools", "json_mode", "structured_outputs", "reasoning"]
    if model.usd_per_mtok_input is not None and model.usd_per_mtok_output is not None:
        row["pricing"] = {
            "prompt": usd_per_token(model.usd_per_mtok_input),
            "completion": usd_per_token(model.usd_per_mtok_output),
            "input_cache_read": usd_per_token(model.usd_per_mtok_cache_read or Decimal(0)),
            "image": "0",
            "request": "0",
        }
    return row


def _outputs(model: Model) -> list[str]:
    """What comes out, in this provider's words."""
    if model.input_modalities == ("audio",):
        return ["transcription"]
    return ["speech" if modality == "audio" else modality for modality in model.output_modalities]


GROQ = Provider(
    id="groq",
    api=OneList(_row, openai_error),
    env_var="GROQ_API_KEY",
    base_path="/openai",
    key=KeyRule(missing="Invalid API Key", wrong="Invalid API Key: {key}"),
)
