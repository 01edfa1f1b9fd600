"""What a model is for, where that is known. Pure.

    said         a provider or a user says the kind
    outputs      no text among them: video, image, or sound
    words        a word of the id that is only used for one kind, unless it calls tools
    inputs       sound and no text in, text out: transcription
    text         what else answers in text: chat

The first that applies decides. Words stand before text, since catalogues give embedding and
moderation models the output `text`; a model of which only a free id is known has no kind.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from gen_models.catalog import Facts
from gen_models.choice import Kind
from gen_models.kind_words import kind_of_words
from gen_models.naming import WireId

__all__ = ["kind_of"]

_OUTPUTS: Mapping[str, Kind] = {
    "embedding": "embedding",
    "embeddings": "embedding",
    "rerank": "rerank",
    "video": "video",
    "image": "image",
}
"""What a model is for that answers in this and not in text; the first one here counts."""


def kind_of(wire_id: WireId, facts: Facts) -> Kind | None:
    """Return what a model is for, or None where the data do not tell."""
    if facts.kind is not None:
        return facts.kind
    inputs, outputs = facts.input_modalities or (), facts.output_modalities or ()
    if outputs and "text" not in outputs:
        return _kind_of_outputs(outputs, inputs)
    told = None if facts.tool_call else kind_of_words(wire_id)
    return told or (_kind_of_text(inputs) if outputs else None)


def _kind_of_outputs(outputs: Collection[str], inputs: Collection[str]) -> Kind | None:
    found = next((kind for output, kind in _OUTPUTS.items() if output in outputs), None)
    if found is None and "audio" in outputs:
        return "speech" if "text" in inputs else "audio"
    return found


def _kind_of_text(inputs: Collection[str]) -> Kind | None:
    if "text" in inputs or not inputs:
        return "chat"
    return "transcription" if "audio" in inputs else None
