"""The lists that a user may have asked instead: each row of the table in docs/providers.md.

As in `test_recorded.py`, a figure is what the recorded answer says of that field, in our unit.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest

from gen_models.auth import FoundKey, Secret
from gen_models.catalog import Facts
from gen_models.config import load_settings
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.listing import PAGINGS, SHAPES, Listing, NextPage, read_page
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig, ProviderId
from tests.conftest import REPOSITORY
from tests.simulator import Simulator

REGISTRY = known_providers()
PAGE = (REPOSITORY / "docs/providers.md").read_text(encoding="utf-8")
ANSWERS = Path(__file__).parent / "other_lists"
NOTHING_KNOWN = Facts()
QUICK = Limits(timeout_s=10, max_attempts=2)
_BLOCK = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)


class OtherList(NamedTuple):
    """A row of the table."""

    provider: str
    endpoint: str
    shape: str
    paging: str
    remark: str

    @property
    def name(self) -> str:
        """What the recorded answer is called."""
        path, _, query = self.endpoint.partition("?")
        form = "".join(f"-{one}" for one in parse_qs(query).get("format", ()))
        return re.sub(r"[^a-z0-9]+", "-", (self.provider + path + form).lower())

    @property
    def lines(self) -> Iterator[str]:
        """What a user writes into the provider's table."""
        fields = {"models_endpoint": self.endpoint, "shape": self.shape, "paging": self.paging}
        yield from (f'{key} = "{value}"' for key, value in fields.items() if value)
        yield from re.findall(r"add `([^`]+)`", self.remark)


def _rows() -> Iterator[OtherList]:
    for line in PAGE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == len(OtherList._fields) and cells[1].startswith("`/"):
            provider, endpoint, shape, paging = (cell.strip("`") for cell in cells[:4])
            yield OtherList(provider, endpoint, shape, paging, cells[4])


LISTS = list(_rows())


def _configured(text: str, provider: str, directory: Path) -> ProviderConfig:
    """A provider as the settings of a user have it."""
    (directory / "gen-models.toml").write_text(text, encoding="utf-8")
    settings = load_settings({}, REGISTRY, directory)
    return settings.providers[ProviderId(provider)].config


SAID: Mapping[str, Mapping[str, Facts]] = {
    "azure-openai-v1-models": {"gpt-4o-2024-05-13": Facts(kind="chat", retires="2026-03-31")},
    "bedrock-inference-profiles": {
        "us.anthropic.claude-opus-4-1-20250805-v1:0": Facts(name="US Anthropic Claude Opus 4.1"),
    },
    "cerebras-public-v1-models-huggingface": {
        "gpt-oss-120b": Facts(
            kind="chat",
            context_tokens=131_072,
            input_modalities=("text",),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.35",
            output_usd_per_mtok="0.75",
            canonical=WireId("openai/gpt-oss-120b"),
        ),
        "gemma-4-31b": Facts(
            kind="chat",
            context_tokens=131_072,
            input_modalities=("image", "text"),
            input_usd_per_mtok="0.6",
            output_usd_per_mtok="1.2",
        ),
    },
    "cerebras-public-v1-models-openrouter": {
        "gpt-oss-120b": Facts(
            name="GPT OSS 120B",
            kind="chat",
            context_tokens=131_072,
            max_output_tokens=40_960,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.35",
            output_usd_per_mtok="0.75",
            canonical=WireId("openai/gpt-oss-120b"),
        ),
        "gemma-4-31b": Facts(
            name="Gemma 4 31B",
            context_tokens=131_072,
            max_output_tokens=40_960,
            input_usd_per_mtok="0.6",
            output_usd_per_mtok="1.2",
        ),
    },
    "cloudflare-models-search-openrouter": {
        "@cf/openai/gpt-oss-120b": Facts(
            name="OpenAI: Gpt Oss 120B",
            kind="chat",
            context_tokens=128_000,
            max_output_tokens=128_000,
            input_modalities=("text",),
            output_modalities=("text",),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.35",
            output_usd_per_mtok="0.75",
        ),
        "@cf/moonshotai/kimi-k2.7-code": Facts(
            name="MoonshotAI: Kimi K2.7 Code",
            context_tokens=262_144,
            max_output_tokens=262_144,
            input_modalities=("image", "text"),
            reasoning=True,
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="0.95",
            output_usd_per_mtok="4",
            cache_read_usd_per_mtok="0.19",
        ),
    },
    "databricks-serving-endpoints-foundation-models": {
        "databricks-claude-sonnet-4-6": Facts(kind="chat"),
        "databricks-gte-large-en": Facts(kind="embedding"),
    },
    "deepinfra-v1-openai-models": {
        "deepseek-ai/DeepSeek-V4-Flash": Facts(
            kind="chat",
            context_tokens=1_048_576,
            max_output_tokens=16_384,
            reasoning=True,
            tool_call=True,
            input_usd_per_mtok="0.08",
            output_usd_per_mtok="0.18",
            cache_read_usd_per_mtok="0.02",
        ),
        "BAAI/bge-m3": NOTHING_KNOWN,
    },
    "fireworks-inference-v1-models": {
        "accounts/fireworks/models/glm-5p2": Facts(
            kind="chat", context_tokens=202_752, input_modalities=("text",), tool_call=True
        ),
        "accounts/fireworks/models/flux-kontext-max": Facts(tool_call=False),
    },
    "fireworks-v1-accounts-fireworks-models": {
        "accounts/fireworks/models/glm-5p2": Facts(
            name="GLM 5.2", context_tokens=202_752, tool_call=True, retires="2026-09-25"
        ),
        "accounts/fireworks/models/kimi-k2p6": Facts(
            name="Kimi K2.6", context_tokens=262_144, tool_call=True
        ),
    },
    "gemini-v1beta-openai-models": dict.fromkeys(
        ("gemini-3.5-flash", "gemini-embedding-001"), NOTHING_KNOWN
    ),
    "gemini-v1beta-tunedmodels": {
        "tunedModels/sentence-translator-u3b7m": Facts(name="Sentence Translator"),
        "tunedModels/my-model-id": NOTHING_KNOWN,
    },
    "litellm-model-group-info": {
        "gpt-4o": Facts(
            kind="chat",
            max_input_tokens=128_000,
            max_output_tokens=16_384,
            input_modalities=("image", "text"),
            tool_call=True,
            input_usd_per_mtok="2.5",
            output_usd_per_mtok="10",
        ),
        "text-embedding-3-small": Facts(
            kind="embedding", max_input_tokens=8_191, input_usd_per_mtok="0.02"
        ),
    },
    "litellm-model-info": {
        "gpt-4o": Facts(
            kind="chat",
            max_input_tokens=128_000,
            max_output_tokens=16_384,
            input_modalities=("image", "pdf", "text"),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="2.5",
            output_usd_per_mtok="10",
            cache_read_usd_per_mtok="1.25",
        ),
        "my-whisper": Facts(kind="transcription"),
    },
    "litellm-v2-model-info": {
        "gpt-4o": Facts(
            kind="chat",
            max_input_tokens=128_000,
            max_output_tokens=16_384,
            input_modalities=("image", "pdf", "text"),
            tool_call=True,
            structured_output=True,
            input_usd_per_mtok="2.5",
            output_usd_per_mtok="10",
            cache_read_usd_per_mtok="1.25",
        ),
        "gpt-4": NOTHING_KNOWN,
    },
    "lmstudio-api-v0-models": {
        "qwen2-vl-7b-instruct": Facts(
            kind="chat", context_tokens=32_768, input_modalities=("image", "text")
        ),
        "text-embedding-nomic-embed-text-v1.5": Facts(kind="embedding", context_tokens=2_048),
    },
    "ollama-api-tags": {
        "llama3.2:latest": Facts(
            kind="chat", input_modalities=("text",), reasoning=False, tool_call=True
        ),
        "gpt-oss:120b-cloud": NOTHING_KNOWN,
    },
    "openrouter-v1-models-user": {
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
    "together-v1-models": {
        "moonshotai/Kimi-K2.5": Facts(
            name="Kimi K2.5",
            kind="chat",
            context_tokens=262_144,
            input_usd_per_mtok="0.5",
            output_usd_per_mtok="2.8",
        ),
        "BAAI/bge-base-en-v1.5": Facts(
            name="BAAI Bge Base",
            kind="embedding",
            context_tokens=512,
            input_usd_per_mtok="0.01",
            output_usd_per_mtok="0",
        ),
    },
    "xai-language-models": {
        "grok-4.5": Facts(
            kind="chat",
            input_modalities=("image", "text"),
            output_modalities=("text",),
            input_usd_per_mtok="2",
            output_usd_per_mtok="6",
            cache_read_usd_per_mtok="0.3",
        ),
        "grok-3-mini": Facts(
            kind="chat",
            input_modalities=("text",),
            output_modalities=("text",),
            input_usd_per_mtok="0.3",
            output_usd_per_mtok="0.5",
            cache_read_usd_per_mtok="0.075",
        ),
    },
}
"""What the answers say; one that is not here has OpenAI's rows, with no more than ids."""

FOLLOWING = {
    "bedrock-inference-profiles": NextPage("nextToken", "AbC+/=="),
    "cloudflare-models-search-openrouter": NextPage("page", "2"),
    "fireworks-v1-accounts-fireworks-models": NextPage("pageToken", "CgRhYmNk"),
    "gemini-v1beta-tunedmodels": NextPage("pageToken", "CgRhYmNk"),
    "litellm-v2-model-info": NextPage("page", "2"),
}

EXCLUDED = {"bedrock-inference-profiles": 1, "litellm-model-group-info": 1}
"""Rows that are the account's own, or stand for many models."""


@pytest.mark.parametrize("other", LISTS, ids=lambda one: one.name)
def test_an_other_list(tmp_path: Path, other: OtherList) -> None:
    """With the lines of the table, the recorded answer gives its models and what it says."""
    text = "\n".join((f"[providers.{other.provider}]", *other.lines))
    config = _configured(text, other.provider, tmp_path)
    body = (ANSWERS / f"{other.name}.json").read_bytes()
    page = read_page(config, body, None)
    ids = SAID.get(other.name) or {row["id"]: NOTHING_KNOWN for row in json.loads(body)["data"]}
    assert page.listing.models == ids
    assert page.next == FOLLOWING.get(other.name)
    assert page.listing.excluded_rows == EXCLUDED.get(other.name, 0)
    assert not page.listing.refused
    assert config.listing_url.endswith(other.endpoint)


@pytest.mark.parametrize("other", LISTS, ids=lambda one: one.name)
def test_an_other_list_of_a_server(tmp_path: Path, other: OtherList) -> None:
    """Every page is asked for, with the key where it is wanted, and nothing of the usual list."""
    with Simulator([other.provider], page_cap=3) as simulator:
        origin = simulator[other.provider]
        text = "\n".join((simulator.config_toml(), *other.lines))
        config = _configured(text, other.provider, tmp_path)
        key = FoundKey(origin.env_var, Secret(origin.key)) if origin.env_var else None
        listing = fetch_listings({config.id: Asked(config, key)}, QUICK, lambda _: None)[config.id]
        assert isinstance(listing, Listing), listing
        path = urlsplit(config.listing_url).path
        assert sorted(listing.models) == sorted(origin.expected_at(path))
        asked = [request.param(name) for request in origin.requests for name in config.params]
        assert all(asked) if not other.shape else not asked


def test_every_recorded_answer_stands_in_the_table() -> None:
    """An answer that nobody reaches is none, and a row without one is not known to be read."""
    recorded = {path.stem for path in ANSWERS.iterdir()}
    assert recorded == {one.name for one in LISTS} | {"vertex-models", "replicate-models"}


def test_every_shape_that_the_registry_has_not_is_in_the_table() -> None:
    """And it is there as another list, not as that of a provider."""
    shown = "".join(_BLOCK.findall(PAGE))
    told = {one.shape for one in LISTS} | set(re.findall(r'shape = "(\w+)"', shown))
    assert told >= set(SHAPES) - {one.shape for one in REGISTRY.values()}
    pagings = {one.paging for one in REGISTRY.values()} | {one.paging for one in LISTS}
    pagings |= set(re.findall(r'paging = "(\w+)"', shown))
    assert pagings - {""} == set(PAGINGS)


def _shown(provider: str, directory: Path) -> ProviderConfig:
    """A provider that the page shows and the registry has not."""
    (text,) = (block for block in _BLOCK.findall(PAGE) if f"[providers.{provider}]" in block)
    return _configured(text, provider, directory)


def test_vertex_ai_with_a_token(tmp_path: Path) -> None:
    """The table that the page shows lists the models of the publisher."""
    config = _shown("vertex", tmp_path)
    page = read_page(config, (ANSWERS / "vertex-models.json").read_bytes(), None)
    assert list(page.listing.models) == ["gemini-3.5-flash", "imagen-4.0-generate-001"]
    assert page.next == NextPage("pageToken", "CgRhYmNk")


def test_replicate(tmp_path: Path) -> None:
    """An id is owner and name, a row that lacks one has none, and the next page is a URL."""
    config = _shown("replicate", tmp_path)
    page = read_page(config, (ANSWERS / "replicate-models.json").read_bytes(), None)
    assert page.listing.models == {"black-forest-labs/flux-schnell": Facts()}
    assert page.listing.excluded_rows == 1
    assert [row.reason for row in page.listing.refused] == ["it has no id that is a string"] * 2
    assert page.next == NextPage(None, "https://api.replicate.com/v1/models?cursor=cD0yMDI2")


def test_the_example_of_the_page_is_one_of_the_table() -> None:
    """What it shows in full is what the table says in short."""
    (text,) = (block for block in _BLOCK.findall(PAGE) if "providers.fireworks" in block)
    ((provider, told),) = tomllib.loads(text)["providers"].items()
    assert tuple(told.values()) in {one[1:4] for one in LISTS if one.provider == provider}
