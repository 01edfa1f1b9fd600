"""Each provider's recorded answer: what it lists, and every fact that it tells.

The recordings are small answers with the fields of the real ones. A figure here is what the
provider's own document says of that field, in our unit.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gen_models import data
from gen_models.catalog import Facts
from gen_models.listing import Listing, NextPage, Page, read_page
from gen_models.naming import WireId
from gen_models.registry import ProviderId, parse_registry
from tests.simulator import IDS

REGISTRY = parse_registry(data.read("registry.toml"))
RECORDED = Path(__file__).parent / "recorded"
NOTHING_KNOWN = Facts()

# Who is not here has OpenAI's list, and tells no more than ids.
ANSWERS: dict[str, dict[str, Facts]] = {
    "alibaba": {
        "qwen3.7-plus": Facts(
            name="Qwen3.7-Plus",
            kind="chat",
            context_tokens=1_000_000,
            max_input_tokens=991_808,
            max_output_tokens=65_536,
            input_modalities=("image", "text", "video"),
            output_modalities=("text",),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.4",
            output_usd_per_mtok="1.6",
            cache_read_usd_per_mtok="0.08",
            released="2026-05-20",
        ),
        "qwen-image-max": Facts(
            name="Qwen-Image-Max",
            kind="image",
            input_modalities=("text",),
            output_modalities=("image",),
            released="2025-12-31",
        ),
    },
    "anthropic": {
        "claude-opus-5": Facts(
            name="Claude Opus 5",
            kind="chat",
            context_tokens=1_000_000,
            max_input_tokens=1_000_000,
            max_output_tokens=128_000,
            input_modalities=("image", "pdf", "text"),
            reasoning=True,
            structured_output=True,
            released="2026-07-24",
        ),
        "claude-haiku-4-5-20251001": Facts(
            name="Claude Haiku 4.5",
            kind="chat",
            context_tokens=200_000,
            max_input_tokens=200_000,
            max_output_tokens=64_000,
            input_modalities=("image", "text"),
            reasoning=True,
            released="2025-10-15",
        ),
    },
    "azure-openai": {
        "gpt-4o-2024-05-13": Facts(kind="chat", deprecated=True, retires="2026-03-31"),
        "text-embedding-3-small": Facts(kind="embedding", retires="2027-04-07"),
    },
    "baseten": {
        "moonshotai/Kimi-K2.6": Facts(
            name="Kimi K2.6",
            kind="chat",
            context_tokens=262_144,
            max_output_tokens=262_144,
            input_modalities=("image", "text"),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.95",
            output_usd_per_mtok="4",
            cache_read_usd_per_mtok="0.16",
        ),
        "openai/gpt-oss-120b": Facts(
            name="OpenAI GPT 120B",
            kind="chat",
            context_tokens=128_072,
            max_output_tokens=128_072,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=False,
            tool_call=True,
            structured_output=False,
            input_usd_per_mtok="0.1",
            output_usd_per_mtok="0.5",
        ),
    },
    "bedrock": {
        "amazon.nova-pro-v1:0": Facts(
            name="Nova Pro",
            kind="chat",
            input_modalities=("image", "text", "video"),
            output_modalities=("text",),
        ),
        "amazon.titan-embed-text-v1": Facts(
            name="Titan Embeddings G1 - Text",
            kind="embedding",
            input_modalities=("text",),
            output_modalities=("embedding",),
            deprecated=True,
        ),
    },
    "cerebras": {
        "gpt-oss-120b": Facts(
            name="GPT OSS 120B",
            kind="chat",
            context_tokens=131_072,
            max_output_tokens=40_960,
            input_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.35",
            output_usd_per_mtok="0.75",
            canonical="openai/gpt-oss-120b",
        ),
        "gemma-4-31b": Facts(
            name="Gemma 4 31B",
            kind="chat",
            context_tokens=131_072,
            max_output_tokens=40_960,
            input_modalities=("image", "text"),
            tool_call=True,
            input_usd_per_mtok="0.6",
            output_usd_per_mtok="1.2",
        ),
    },
    "chutes": {
        "deepseek-ai/DeepSeek-V3.2-TEE": Facts(
            kind="chat",
            context_tokens=163_840,
            max_output_tokens=65_536,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.28",
            output_usd_per_mtok="0.42",
            cache_read_usd_per_mtok="0.14",
        ),
        "unsloth/gemma-3-4b-it": Facts(
            kind="chat",
            context_tokens=96_000,
            max_output_tokens=96_000,
            input_modalities=("image", "text"),
            output_modalities=("text",),
            reasoning=False,
            tool_call=False,
            structured_output=False,
            input_usd_per_mtok="0.01",
            output_usd_per_mtok="0.03",
        ),
    },
    "cloudflare": {
        "@cf/meta/llama-3.3-70b-instruct-fp8-fast": Facts(
            kind="chat",
            context_tokens=24_000,
            tool_call=True,
            input_usd_per_mtok="0.293",
            output_usd_per_mtok="2.253",
        ),
        "@cf/baai/bge-m3": Facts(
            kind="embedding", input_usd_per_mtok="0.0118", retires="2027-03-31"
        ),
    },
    "cohere": {
        "command-a-03-2025": Facts(kind="chat", context_tokens=288_000, tool_call=True),
        "embed-v4.0": Facts(kind="embedding", context_tokens=128_000),
    },
    "databricks": {
        "databricks-claude-sonnet-4-6": Facts(kind="chat"),
        "databricks-gte-large-en": Facts(kind="embedding"),
    },
    "deepinfra": {
        "deepseek-ai/DeepSeek-V4-Flash": Facts(
            kind="chat",
            context_tokens=1_048_576,
            reasoning=True,
            tool_call=True,
            input_usd_per_mtok="0.08",
            output_usd_per_mtok="0.18",
            cache_read_usd_per_mtok="0.02",
        ),
        "openai/whisper-large-v3": Facts(
            kind="transcription", deprecated=True, retires="2026-09-21"
        ),
    },
    "deepseek": {
        "deepseek-v4-flash": NOTHING_KNOWN,
        "deepseek-v4-pro": NOTHING_KNOWN,
    },
    "fireworks": {
        "accounts/fireworks/models/glm-5p2": Facts(
            name="GLM 5.2",
            kind="chat",
            context_tokens=202_752,
            input_modalities=("text",),
            output_modalities=("text",),
            input_usd_per_mtok="1.4",
            output_usd_per_mtok="4.4",
        ),
        "accounts/fireworks/routers/glm-5p2-fast": Facts(
            name="GLM 5.2 Fast",
            kind="chat",
            context_tokens=202_752,
            input_modalities=("text",),
            output_modalities=("text",),
            input_usd_per_mtok="2.1",
            output_usd_per_mtok="6.6",
        ),
    },
    "gemini": {
        "gemini-3.5-flash": Facts(
            name="Gemini 3.5 Flash",
            kind="chat",
            context_tokens=1_048_576,
            max_input_tokens=1_048_576,
            max_output_tokens=65_536,
            reasoning=True,
        ),
        "gemini-embedding-001": Facts(
            name="Gemini Embedding 001",
            kind="embedding",
            context_tokens=2_048,
            max_input_tokens=2_048,
            max_output_tokens=1,
        ),
    },
    "github-models": {
        "openai/gpt-4.1": Facts(
            name="OpenAI GPT-4.1",
            kind="chat",
            max_input_tokens=1_048_576,
            max_output_tokens=32_768,
            input_modalities=("audio", "image", "text"),
            output_modalities=("text",),
            tool_call=True,
        ),
        "openai/text-embedding-3-small": Facts(
            name="OpenAI Text Embedding 3 (small)",
            kind="embedding",
            max_input_tokens=8_191,
            input_modalities=("text",),
            output_modalities=("embedding",),
            tool_call=False,
        ),
    },
    "groq": {
        "openai/gpt-oss-120b": Facts(
            name="GPT OSS 120B",
            kind="chat",
            context_tokens=131_072,
            max_output_tokens=65_536,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.15",
            output_usd_per_mtok="0.6",
            cache_read_usd_per_mtok="0.075",
            canonical="openai/gpt-oss-120b",
        ),
        "whisper-large-v3": Facts(
            name="Whisper",
            kind="transcription",
            context_tokens=448,
            max_output_tokens=448,
            input_modalities=("audio",),
            output_modalities=("text",),
            canonical="openai/whisper-large-v3",
        ),
    },
    "huggingface": {
        "deepseek-ai/DeepSeek-V3.2": Facts(kind="chat", canonical="deepseek-ai/DeepSeek-V3.2"),
        "Qwen/Qwen3-32B": Facts(kind="chat", canonical="Qwen/Qwen3-32B"),
    },
    "huggingface-router": {
        "zai-org/GLM-5.2": Facts(
            kind="chat",
            context_tokens=202_752,
            input_modalities=("text",),
            output_modalities=("text",),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="1",
            output_usd_per_mtok="3.2",
            canonical="zai-org/GLM-5.2",
        ),
        "Qwen/Qwen3-32B": Facts(
            kind="chat",
            context_tokens=131_072,
            input_modalities=("text",),
            output_modalities=("text",),
            tool_call=True,
            structured_output=False,
            input_usd_per_mtok="0.29",
            output_usd_per_mtok="0.59",
            canonical="Qwen/Qwen3-32B",
        ),
    },
    "hyperbolic": {
        "meta-llama/Llama-3.3-70B-Instruct": NOTHING_KNOWN,
        "Qwen/Qwen3-Coder-480B-A35B-Instruct": NOTHING_KNOWN,
    },
    "inception": {
        "mercury-2": Facts(
            name="Mercury 2",
            kind="chat",
            context_tokens=128_000,
            max_output_tokens=50_000,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.25",
            output_usd_per_mtok="0.75",
            cache_read_usd_per_mtok="0.025",
            cache_write_usd_per_mtok="0",
        ),
        "mercury-decide": Facts(name="Mercury Decide"),
    },
    "litellm": {
        "Qwen/Qwen3-32B:free": NOTHING_KNOWN,
        "gpt-4o-mini": Facts(kind="chat", max_input_tokens=128_000, max_output_tokens=16_384),
    },
    "llama-cpp": {
        "/models/Qwen3 1.7B-Q4_K_M.gguf": Facts(context_tokens=40_960),
    },
    "lmstudio": {
        "google/gemma-4-e4b": Facts(
            name="Gemma 4 E4B",
            kind="chat",
            context_tokens=131_072,
            input_modalities=("image", "text"),
            reasoning=True,
            tool_call=True,
        ),
        "text-embedding-nomic-embed-text-v1.5": Facts(
            name="Nomic Embed Text v1.5", kind="embedding", context_tokens=2_048
        ),
    },
    "localai": {
        "gpt-4": NOTHING_KNOWN,
        "text-embedding-ada-002": NOTHING_KNOWN,
    },
    "minimax": {
        "MiniMax-M3": NOTHING_KNOWN,
        "MiniMax-M2.7-highspeed": NOTHING_KNOWN,
    },
    "mira": {
        "gpt-4o-mini": NOTHING_KNOWN,
        "claude-haiku-4.5": NOTHING_KNOWN,
    },
    "mistral": {
        "mistral-medium-latest": Facts(
            kind="chat",
            context_tokens=262_144,
            input_modalities=("image", "text"),
            reasoning=True,
            tool_call=True,
        ),
        "mistral-medium-3.5": Facts(
            kind="chat",
            context_tokens=262_144,
            input_modalities=("image", "text"),
            reasoning=True,
            tool_call=True,
            retires="2026-08-31",
            replacement=WireId("mistral-medium-latest"),
            alias_of=WireId("mistral-medium-latest"),
        ),
    },
    "moonshotai": {
        "kimi-k3": Facts(
            kind="chat",
            context_tokens=1_048_576,
            input_modalities=("image", "text", "video"),
            reasoning=True,
        ),
        "moonshot-v1-8k": Facts(
            kind="chat", context_tokens=8_192, input_modalities=("text",), reasoning=False
        ),
    },
    "nebius": {
        "Qwen/Qwen3-235B-A22B-Instruct-2507": Facts(
            name="Qwen3-235B-A22B-Instruct-2507",
            kind="chat",
            context_tokens=262_144,
            input_modalities=("text",),
            output_modalities=("text",),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.2",
            output_usd_per_mtok="0.6",
        ),
        "BAAI/bge-en-icl": Facts(
            name="BAAI/bge-en-icl",
            kind="embedding",
            input_modalities=("text",),
            output_modalities=("embedding",),
            input_usd_per_mtok="0.01",
            output_usd_per_mtok="0",
        ),
    },
    "novita": {
        "zai-org/glm-5.3-flash": Facts(
            name="GLM 5.3 Flash",
            kind="chat",
            context_tokens=1_048_576,
            max_output_tokens=131_072,
            input_modalities=("image", "text"),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.15",
            output_usd_per_mtok="0.5",
            cache_read_usd_per_mtok="0.03",
        ),
        "baai/bge-m3": Facts(
            name="baai/bge-m3",
            kind="embedding",
            context_tokens=8_192,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=False,
            tool_call=False,
            structured_output=False,
            input_usd_per_mtok="0.01",
            output_usd_per_mtok="0",
        ),
    },
    "nvidia": {
        "meta/llama-3.3-70b-instruct": NOTHING_KNOWN,
        "01-ai/yi-large": NOTHING_KNOWN,
    },
    "ollama": {
        "llama3.2:latest": NOTHING_KNOWN,
        "hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M": NOTHING_KNOWN,
    },
    "ollama-cloud": {
        "gpt-oss:120b": NOTHING_KNOWN,
        "qwen3-vl:235b": Facts(
            kind="chat", input_modalities=("image", "text"), reasoning=True, tool_call=True
        ),
    },
    "openai": {
        "gpt-5.5-2026-04-23": NOTHING_KNOWN,
        "text-embedding-ada-002": NOTHING_KNOWN,
    },
    "openrouter": {
        "anthropic/claude-opus-5": Facts(
            name="Anthropic: Claude Opus 5",
            kind="chat",
            context_tokens=1_000_000,
            max_output_tokens=128_000,
            input_modalities=("image", "pdf", "text"),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="5",
            output_usd_per_mtok="25",
            cache_read_usd_per_mtok="0.5",
            cache_write_usd_per_mtok="6.25",
        ),
        "~anthropic/claude-opus-latest": Facts(
            name="Anthropic: Claude Opus Latest",
            kind="chat",
            context_tokens=1_000_000,
            input_modalities=("image", "pdf", "text"),
            output_modalities=("text",),
            reasoning=False,
            tool_call=True,
            structured_output=False,
            input_usd_per_mtok="5",
            output_usd_per_mtok="25",
            alias_of=WireId("anthropic/claude-opus-5"),
        ),
    },
    "perplexity": {
        "openai/gpt-5.5": NOTHING_KNOWN,
        "perplexity/sonar": NOTHING_KNOWN,
    },
    "poe": {
        "claude-sonnet-4.5": Facts(
            name="Claude-Sonnet-4.5",
            kind="chat",
            context_tokens=983_040,
            max_output_tokens=32_768,
            input_modalities=("image", "text"),
            output_modalities=("text",),
            input_usd_per_mtok="2.6",
            output_usd_per_mtok="13",
            cache_read_usd_per_mtok="0.26",
            cache_write_usd_per_mtok="3.2",
            released="2025-09-29",
        ),
        "flux-kontext-max": Facts(
            name="FLUX-Kontext-Max",
            kind="image",
            input_modalities=("image", "text"),
            output_modalities=("image",),
            released="2025-05-29",
        ),
    },
    "reka": {
        "reka-flash": Facts(
            name="Reka Flash",
            kind="chat",
            context_tokens=131_072,
            max_output_tokens=32_768,
            input_modalities=("image", "text", "video"),
            output_modalities=("text",),
            input_usd_per_mtok="0.2",
            output_usd_per_mtok="0.8",
        ),
        "reka-edge-2603": NOTHING_KNOWN,
    },
    "requesty": {
        "alibaba/qwen3.7-max": Facts(
            kind="chat",
            context_tokens=1_048_576,
            max_output_tokens=65_536,
            input_modalities=("text",),
            reasoning=False,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="2.5",
            output_usd_per_mtok="7.5",
            cache_read_usd_per_mtok="0.25",
            cache_write_usd_per_mtok="3.125",
        ),
        "openai/text-embedding-3-small": Facts(
            kind="embedding",
            context_tokens=8_192,
            input_modalities=("text",),
            input_usd_per_mtok="0.02",
            output_usd_per_mtok="0",
        ),
    },
    "sambanova": {
        "Meta-Llama-3.3-70B-Instruct": Facts(
            context_tokens=131_072,
            max_output_tokens=3_072,
            input_usd_per_mtok="0.6",
            output_usd_per_mtok="1.2",
        ),
        "Whisper-Large-v3": Facts(context_tokens=4_096, max_output_tokens=4_096),
    },
    "scaleway": {
        "qwen3-235b-a22b-instruct-2507": NOTHING_KNOWN,
        "bge-multilingual-gemma2": NOTHING_KNOWN,
    },
    "siliconflow": {
        "deepseek-ai/DeepSeek-V3.2": NOTHING_KNOWN,
        "Qwen/Qwen3-Embedding-8B": NOTHING_KNOWN,
    },
    "stepfun": {
        "step-3.5-flash": NOTHING_KNOWN,
        "step-2-16k": NOTHING_KNOWN,
    },
    "together": {
        "moonshotai/Kimi-K2.5": Facts(
            name="Kimi K2.5",
            kind="chat",
            context_tokens=262_144,
            input_modalities=("image", "text"),
            output_modalities=("text",),
            tool_call=True,
            input_usd_per_mtok="0.5",
            output_usd_per_mtok="2.8",
            cache_read_usd_per_mtok="0.1",
        ),
        "Qwen/Qwen3.5-9B": Facts(
            name="Qwen3.5 9B",
            kind="chat",
            context_tokens=262_144,
            input_modalities=("text",),
            output_modalities=("text",),
            deprecated=True,
        ),
    },
    "upstage": {
        "solar-pro3": NOTHING_KNOWN,
        "embedding-query": NOTHING_KNOWN,
    },
    "venice": {
        "zai-org-glm-5": Facts(
            name="GLM 5",
            kind="chat",
            context_tokens=198_000,
            max_output_tokens=32_000,
            input_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="1",
            output_usd_per_mtok="3.2",
            cache_read_usd_per_mtok="0.2",
        ),
        "venice-sd35": Facts(name="Venice SD35", kind="image"),
    },
    "vercel": {
        "zai/glm-5.2": Facts(
            name="GLM 5.2",
            kind="chat",
            context_tokens=202_800,
            max_output_tokens=131_072,
            input_modalities=("text",),
            reasoning=True,
            tool_call=True,
            input_usd_per_mtok="1",
            output_usd_per_mtok="3.2",
            cache_read_usd_per_mtok="0.2",
            released="2026-05-28",
        ),
        "voyage/voyage-4-lite": Facts(
            name="voyage-4-lite", kind="embedding", context_tokens=32_000, input_usd_per_mtok="0.02"
        ),
    },
    "vllm": {
        "Qwen/Qwen3-32B": Facts(context_tokens=40_960),
        "my-lora": NOTHING_KNOWN,
    },
    "voyage": {
        "voyage-4-lite": NOTHING_KNOWN,
        "rerank-2.5": NOTHING_KNOWN,
    },
    "wandb": {
        "zai-org/GLM-5.1": NOTHING_KNOWN,
        "openai/gpt-oss-20b": NOTHING_KNOWN,
    },
    "xai": {
        "grok-4.5": Facts(
            kind="chat",
            context_tokens=500_000,
            input_usd_per_mtok="2",
            output_usd_per_mtok="6",
            cache_read_usd_per_mtok="0.3",
        ),
        "grok-imagine-image": Facts(kind="image", context_tokens=8_000),
    },
    "zai": {
        "glm-5.2": NOTHING_KNOWN,
        "glm-4.5-air": NOTHING_KNOWN,
    },
    "zenmux": {
        "anthropic/claude-sonnet-5": Facts(
            name="Anthropic: Claude Sonnet 5",
            kind="chat",
            context_tokens=1_000_000,
            input_modalities=("image", "pdf", "text"),
            output_modalities=("text",),
            reasoning=True,
            input_usd_per_mtok="3",
            output_usd_per_mtok="15",
            released="2026-06-30",
        ),
        "openai/text-embedding-3-small": Facts(
            name="OpenAI: Text Embedding 3 Small",
            kind="embedding",
            context_tokens=8_192,
            input_modalities=("text",),
            output_modalities=("embedding",),
            reasoning=False,
            released="2024-01-25",
        ),
    },
}

ALIASES: dict[str, dict[str, str]] = {
    "mistral": {
        "mistral-medium-latest": "mistral-medium-latest",
        "mistral-medium-3.5": "mistral-medium-latest",
        "mistral-medium-3-5": "mistral-medium-latest",
    },
    "xai": {
        "grok-4.5-latest": "grok-4.5",
        "grok-imagine-image-2026-03-02": "grok-imagine-image",
    },
}
"""What the rows name as other ids; those that have rows of their own are not taken."""

FOLLOWING = {
    "alibaba": NextPage("page_no", "2"),
    "cloudflare": NextPage("page", "2"),
    "gemini": NextPage("pageToken", "CgRhYmNk"),
}

TOLD_ROWS = {"alibaba": 3, "cloudflare": 5}

EXCLUDED = {"litellm": 1, "requesty": 1}
"""Rows that stand for no model, or are the account's own."""


def _ids(body: bytes) -> list[str]:
    """The ids of an answer as OpenAI's."""
    return [row["id"] for row in json.loads(body)["data"]]


@pytest.mark.parametrize("provider_id", REGISTRY)
def test_recorded_answer(provider_id: str) -> None:
    """Each provider's answer gives its models in its order, with what it says of them."""
    body = (RECORDED / f"{provider_id}.json").read_bytes()
    page = read_page(REGISTRY[ProviderId(provider_id)], body, None)
    found, aliases = page.listing.models, page.listing.aliases
    expected = ANSWERS.get(provider_id) or dict.fromkeys(_ids(body), NOTHING_KNOWN)
    excluded = EXCLUDED.get(provider_id, 0)
    assert {alias: facts.alias_of for alias, facts in aliases.items()} == ALIASES.get(
        provider_id, {}
    )
    assert found == expected
    assert list(found) == list(expected)
    listing = Listing(found, excluded_rows=excluded, aliases=aliases)
    told_rows = TOLD_ROWS.get(provider_id)
    assert page == Page(listing, len(found) + excluded, FOLLOWING.get(provider_id), told_rows)


def test_every_provider_has_a_recorded_answer_and_a_simulator() -> None:
    """A table without its example or its simulator is incomplete, and so is either without it."""
    assert {path.stem for path in RECORDED.iterdir()} == set(REGISTRY)
    assert set(IDS) == set(REGISTRY)
