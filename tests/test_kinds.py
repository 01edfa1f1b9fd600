"""What a model is for, by what is known of it."""

from __future__ import annotations

from collections import Counter

import pytest

from gen_models.catalog import Facts
from gen_models.choice import Kind
from gen_models.embedded import embedded_catalog
from gen_models.kinds import kind_of
from gen_models.naming import WireId
from gen_models.registry import ProviderId


def answering(outputs: str, inputs: str = "text") -> Facts:
    """A model that answers in these, joined by `+`."""
    return Facts(
        input_modalities=tuple(inputs.split("+")), output_modalities=tuple(outputs.split("+"))
    )


@pytest.mark.parametrize(
    ("wire_id", "facts", "kind"),
    [
        ("gpt-4o", Facts(), None),
        ("gpt-4o", answering("text", "text+image"), "chat"),
        ("gemini-2.5-flash-image", answering("text+image"), "image"),
        ("gemini-3-pro-image", Facts(output_modalities=("image", "text"), tool_call=True), "chat"),
        ("gpt-audio", answering("audio+text", "audio+text"), "chat"),
        ("x", Facts(output_modalities=("text",)), "chat"),
        ("gpt-image-1", answering("image", "text+image"), "image"),
        ("grok-imagine-image", answering("image+pdf"), "image"),
        ("veo-3", answering("video"), "video"),
        ("sora", answering("audio+video"), "video"),
        ("gemini-tts", answering("audio"), "speech"),
        ("denoise", answering("audio", "audio"), "audio"),
        ("whisper-large-v3", answering("text", "audio"), "transcription"),
        ("grok-hears", answering("text", "audio"), "transcription"),
        ("bevformer", answering("text", "video"), None),
        ("m", answering("embeddings"), "embedding"),
        ("m", answering("rerank"), "rerank"),
        ("m", answering("pdf"), None),
        ("text-embedding-3-large", answering("text"), "embedding"),
        ("text-embedding-3-large", Facts(), "embedding"),
        ("Qwen/Qwen3-Embedding-8B", answering("text"), "embedding"),
        ("@cf/baai/bge-m3", Facts(), "embedding"),
        ("@cf/baai/bge-reranker-base", Facts(), "rerank"),
        ("omni-moderation-latest", Facts(), "moderation"),
        ("meta-llama/llama-guard-4-12b", answering("text", "text+image"), "moderation"),
        ("openai/gpt-oss-safeguard-20b", answering("text"), "chat"),
        ("whisper-1", Facts(), "transcription"),
        ("gpt-4o-mini-transcribe", Facts(), "transcription"),
        ("tts-1-hd", Facts(), "speech"),
        ("dall-e-3", Facts(), "image"),
        ("embed-chat", Facts(kind="chat"), "chat"),
        ("gpt-4o", Facts(kind="audio", output_modalities=("text",)), "audio"),
    ],
)
def test_what_a_model_is_for(wire_id: str, facts: Facts, kind: Kind | None) -> None:
    """What is said counts, then what it answers in, then what its id says."""
    assert kind_of(WireId(wire_id), facts) == kind


def test_no_word_of_an_id_hides_a_chat_model() -> None:
    """Of all models that come with us, none that calls tools is taken for something else."""
    misjudged = [
        (provider, wire_id)
        for provider, models in embedded_catalog().providers.items()
        for wire_id, facts in models.items()
        if facts.tool_call and "text" in (facts.output_modalities or ())
        and kind_of(wire_id, facts) != "chat"
    ]  # fmt: skip
    assert misjudged == []


def test_the_kinds_of_openai() -> None:
    """The catalogue's models of OpenAI, sorted out."""
    models = embedded_catalog().providers[ProviderId("openai")]
    found = Counter(kind_of(wire_id, facts) for wire_id, facts in models.items())
    assert found == {"chat": len(models) - 8, "embedding": 3, "image": 5}
