"""What a model is for, where that is known. Pure.

    said         a provider or a user says the kind
    outputs      no text among them: video, image, or sound
    words        a word of the id that is only used for one kind
    inputs       sound and no text in, text out: transcription
    text         what else answers in text: chat

The first that applies decides. Words stand before text, since catalogues give embedding and
moderation models the output `text`; a model of which only a free id is known has no kind.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from gen_models.catalog import Facts
from gen_models.choice import Kind
from gen_models.naming import WireId

__all__ = ["kind_of"]

_WORDS: Mapping[str, Kind] = {
    "rerank": "rerank",
    "reranker": "rerank",
    "embed": "embedding",
    "embedding": "embedding",
    "embeddings": "embedding",
    "bge": "embedding",
    "gte": "embedding",
    "e5": "embedding",
    "voyage": "embedding",
    "moderation": "moderation",
    "guard": "moderation",
    "whisper": "transcription",
    "transcribe": "transcription",
    "asr": "transcription",
    "tts": "speech",
    "dall": "image",
}
"""What an id says of itself; of several words the first one here counts.

Source: the 5,307 ids and families of the models.dev catalogue, checked 2026-11.
"""

_OUTPUTS: Mapping[str, Kind] = {
    "embedding": "embedding",
    "embeddings": "embedding",
    "rerank": "rerank",
    "video": "video",
    "image": "image",
}
"""What a model is for that answers in this and not in text; the first one here counts."""

_WORD = re.compile(r"[a-z]+[0-9]*")


def kind_of(wire_id: WireId, facts: Facts) -> Kind | None:
    """Return what a model is for, or None where the data do not tell."""
    if facts.kind is not None:
        return facts.kind
    inputs, outputs = facts.input_modalities or (), facts.output_modalities or ()
    if outputs and "text" not in outputs:
        return _kind_of_outputs(outputs, inputs)
    return _kind_of_words(wire_id) or (_kind_of_text(inputs) if outputs else None)


def _kind_of_outputs(outputs: Collection[str], inputs: Collection[str]) -> Kind | None:
    found = next((kind for output, kind in _OUTPUTS.items() if output in outputs), None)
    if found is None and "audio" in outputs:
        return "speech" if "text" in inputs else "audio"
    return found


def _kind_of_words(wire_id: WireId) -> Kind | None:
    words = frozenset(_WORD.findall(wire_id.lower()))
    return next((kind for word, kind in _WORDS.items() if word in words), None)


def _kind_of_text(inputs: Collection[str]) -> Kind | None:
    if "text" in inputs or not inputs:
        return "chat"
    return "transcription" if "audio" in inputs else None
