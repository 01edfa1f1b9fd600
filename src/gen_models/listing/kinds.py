"""What goes in and out of a model, and what it is for: the words of all providers in ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gen_models.catalog import Kind

__all__ = ["arrow", "kind", "kind_by_output", "modalities"]

_MODALITIES: Mapping[str, str] = {
    "text": "text",
    "image": "image",
    "vision": "image",
    "audio": "audio",
    "speech": "audio",
    "video": "video",
    "pdf": "pdf",
    "file": "pdf",  # as models.dev has it: what these APIs take as a file is a document
    "files": "pdf",
    "embedding": "embedding",
    "embeddings": "embedding",
    "transcription": "text",
}

_KINDS: Mapping[str, Kind] = {
    "chat": "chat",
    "chat.completions": "chat",
    "code": "chat",
    "completion": "chat",
    "conversational": "chat",
    "generatecontent": "chat",
    "image-text-to-text": "chat",
    "image-to-text": "chat",
    "language": "chat",
    "llm": "chat",
    "llm/v1/chat": "chat",
    "responses": "chat",
    "text": "chat",
    "text-generation": "chat",
    "vlm": "chat",
    "embed": "embedding",
    "embedcontent": "embedding",
    "embedding": "embedding",
    "embeddings": "embedding",
    "feature-extraction": "embedding",
    "llm/v1/embeddings": "embedding",
    "sentence-similarity": "embedding",
    "text-embeddings": "embedding",
    "image": "image",
    "image-edit": "image",
    "image-generation": "image",
    "image-to-image": "image",
    "text-to-image": "image",
    "audio": "audio",
    "asr": "transcription",
    "audio-transcription": "transcription",
    "automatic-speech-recognition": "transcription",
    "transcribe": "transcription",
    "transcription": "transcription",
    "transcriptions": "transcription",
    "audio-speech": "speech",
    "speech": "speech",
    "text-to-speech": "speech",
    "tts": "speech",
    "image-to-video": "video",
    "text-to-video": "video",
    "video": "video",
    "video-generation": "video",
    "rerank": "rerank",
    "reranker": "rerank",
    "reranking": "rerank",
    "text-ranking": "rerank",
    "moderation": "moderation",
    "moderations": "moderation",
}


def kind(*told: object) -> Kind | None:
    """Return the first of these words that names what a model is for, in any spelling."""
    for word in told:
        if isinstance(word, str):
            plain = word.strip().lower().replace(" ", "-").replace("_", "-")
            if found := _KINDS.get(plain):
                return found
    return None


def modalities(told: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return modalities in our words, sorted; None where no known one is told."""
    plain = (word.strip().lower().removeprefix("modality_") for word in told or ())
    return tuple(sorted({_MODALITIES[word] for word in plain if word in _MODALITIES})) or None


def kind_by_output(taken: Iterable[str] | None, given: Iterable[str] | None) -> Kind | None:
    """Return what a model is for by what goes in and out, in its provider's words.

    Whatever gives text converses, but for what only listens: that transcribes.
    """
    outputs = [word.strip().lower() for word in given or ()]
    if "text" in outputs:
        return "transcription" if modalities(taken) == ("audio",) else "chat"
    return kind(*outputs)


def arrow(told: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return both sides of `text+image->text`; nothing where the text is none such."""
    taken, is_told, given = told.partition("->") if isinstance(told, str) else ("", "", "")
    return (tuple(taken.split("+")), tuple(given.split("+"))) if is_told else ((), ())
