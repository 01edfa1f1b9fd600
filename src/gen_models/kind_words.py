"""What an id itself says of what its model is for. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gen_models.choice import Kind
from gen_models.naming import WireId

__all__ = ["kind_of_words"]

_WORDS: Mapping[str, Kind] = {
    "rerank": "rerank",
    "reranker": "rerank",
    "embed": "embedding",
    "embedcode": "embedding",
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
    "image": "image",
    "imagen": "image",
    "sora": "video",
    "veo": "video",
    "lyria": "audio",
}
"""Words that are only used for one kind; of several in an id the first one here counts.

Source: the 5,307 ids and families of the models.dev catalogue, checked 2026-11.
"""

_WORD = re.compile(r"[a-z]+[0-9]*")


def kind_of_words(wire_id: WireId) -> Kind | None:
    """Return what a model is for by a word of its id that is only used for that."""
    words = frozenset(_WORD.findall(wire_id.lower()))
    return next((kind for word, kind in _WORDS.items() if word in words), None)
