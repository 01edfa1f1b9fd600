"""What rows say: units, kinds, modalities, capabilities, and values that mean something else."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from gen_models import data
from gen_models.catalog import VARIABLE, Facts
from gen_models.listing import Listing, read_page
from gen_models.listing.kinds import arrow, kind, kind_by_output, modalities
from gen_models.listing.shapes import SHAPES
from gen_models.listing.units import (
    CENTS_PER_100_MTOK,
    CENTS_PER_TOKEN,
    PER_MTOK,
    PER_TOKEN,
    share,
    usd,
)
from gen_models.naming import WireId
from gen_models.registry import ProviderId, Shape, parse_registry

REGISTRY = parse_registry(data.read("registry.toml"))


def said(shape: Shape, row: object) -> Facts:
    """What a row, as JSON, says of its model."""
    return SHAPES[shape].facts(json.loads(json.dumps(row)))


def listed(provider_id: str, document: object) -> Listing:
    """What an answer of a provider lists."""
    return read_page(REGISTRY[ProviderId(provider_id)], json.dumps(document).encode(), None).listing


def prices(facts: Facts) -> tuple[str | None, ...]:
    """The four prices: input, output, read from and written to a cache."""
    return (
        facts.input_usd_per_mtok,
        facts.output_usd_per_mtok,
        facts.cache_read_usd_per_mtok,
        facts.cache_write_usd_per_mtok,
    )


# --- units


@pytest.mark.parametrize(
    ("written", "unit", "expected"),
    [
        # Texts, as OpenRouter, Groq, Vercel, Cerebras and Poe have them
        ('"0.00000015"', PER_TOKEN, "0.15"),
        ('"0.0000006"', PER_TOKEN, "0.6"),
        ('"1.5e-7"', PER_TOKEN, "0.15"),
        ('"0"', PER_TOKEN, "0"),
        ('"-1"', PER_TOKEN, None),
        ('""', PER_TOKEN, None),
        ('"free"', PER_TOKEN, None),
        ('"NaN"', PER_TOKEN, None),
        ('"Infinity"', PER_TOKEN, None),
        ('"1e999999"', PER_TOKEN, None),
        ('"1e-999999"', PER_TOKEN, None),
        # Numbers, which JSON writes in decimal and Python reads in binary
        ("2.5e-07", PER_TOKEN, "0.25"),
        ("0.0000025", PER_TOKEN, "2.5"),
        ("0.000003125", PER_TOKEN, "3.125"),
        ("1.4999999999999998e-07", PER_TOKEN, "0.15"),
        ("0.29", PER_MTOK, "0.29"),
        ("0.1", PER_MTOK, "0.1"),
        ("0.30000000000000004", PER_MTOK, "0.3"),
        ("3", PER_MTOK, "3"),
        ("0", PER_MTOK, "0"),
        ("0.0", PER_MTOK, "0"),
        ("-0.0", PER_MTOK, "0"),
        ("0.0118", PER_MTOK, "0.0118"),
        ("8e-06", CENTS_PER_TOKEN, "0.08"),
        ("1.8e-05", CENTS_PER_TOKEN, "0.18"),
        ("20000", CENTS_PER_100_MTOK, "2"),
        ("750", CENTS_PER_100_MTOK, "0.075"),
        ("1", CENTS_PER_100_MTOK, "0.0001"),
        # What is no price
        ("null", PER_MTOK, None),
        ("true", PER_MTOK, None),
        ("[1]", PER_MTOK, None),
        ('{"usd": 1}', PER_MTOK, None),
        ("NaN", PER_MTOK, None),
        ("Infinity", PER_MTOK, None),
        ("-0.5", PER_MTOK, None),
        ("1e300", PER_TOKEN, None),
        ("9" * 400, PER_MTOK, None),
    ],
)
def test_a_price_is_what_is_written(written: str, unit: Decimal, expected: str | None) -> None:
    """Each unit gives dollars per million tokens, exactly; free is 0 and unknown is None."""
    assert usd(json.loads(f'{{"price": {written}}}'), "price", unit=unit) == expected


def test_the_first_price_that_is_one_counts() -> None:
    """Of several names that a price may have, an unusable one is passed over."""
    row = {"a": None, "b": "x", "c": "0", "d": "5"}
    assert usd(row, "a", "b", "c", "d", unit=PER_MTOK) == "0"
    assert usd(row, "a", "z", unit=PER_MTOK) is None
    assert usd({"p": f"0.15{'0' * 100}"}, "p", unit=PER_MTOK) is None


@pytest.mark.parametrize("amount", ["-1", -1, -1.0, "-1.0"])
def test_minus_one_is_variable_where_a_provider_says_so(amount: object) -> None:
    """It means that only where it is said to, and no other negative amount does."""
    assert usd({"p": amount}, "p", unit=PER_TOKEN, minus_one=VARIABLE) == VARIABLE
    assert usd({"p": amount}, "p", unit=PER_TOKEN) is None
    assert usd({"p": "-2"}, "p", unit=PER_TOKEN, minus_one=VARIABLE) is None


def test_a_share_of_a_price() -> None:
    """A ratio is taken of a known price alone."""
    assert share("0.08", 0.25) == "0.02"
    assert share("0.08", 0) == "0"
    for whole, part in [(None, 0.5), (VARIABLE, 0.5), ("1", None), ("1", -1), ("1", "half")]:
        assert share(whole, part) is None


PRICES: list[tuple[Shape, dict[str, object], tuple[str | None, ...]]] = [
    (
        "openrouter",
        {"pricing": {"prompt": "-1", "completion": "-1", "input_cache_read": "0"}},
        (VARIABLE, VARIABLE, "0", None),
    ),
    ("openrouter", {"pricing": {"prompt": "0", "completion": "0"}}, ("0", "0", None, None)),
    ("openrouter", {"pricing": None}, (None,) * 4),
    ("host", {"pricing": {"prompt": 1e-07, "input_cache_writes": "0.000001"}},
     ("0.1", None, None, "1")),
    ("chutes", {"pricing": {"prompt": 0.1, "completion": 0.3}}, ("0.1", "0.3", None, None)),
    ("openai", {"pricing": {"prompt": "0.000001"}, "input_price": 1}, (None,) * 4),
    ("poe", {"pricing": {"prompt": None, "request": "0.01"}}, (None,) * 4),
    ("requesty", {"input_price": 2e-08, "cached_price": 0, "supports_caching": False},
     ("0.02", None, None, None)),
    ("requesty", {"input_price": 0, "output_price": 0, "cached_price": 0},
     ("0", "0", "0", None)),
    ("xai", {"prompt_text_token_price": 2000, "completion_text_token_price": 5000,
             "cached_prompt_text_token_price": 750, "image_price": 0},
     ("0.2", "0.5", "0.075", None)),
    ("xai", {"prompt_text_token_price": 0, "image_price": 200_000_000}, (None,) * 4),
    ("deepinfra", {"pricing": {"cents_per_input_token": 2.6e-05, "cents_per_output_token": 0.0001,
                               "rate_per_input_token_cached": 0.5,
                               "rate_per_input_token_cache_write": 1.25}},
     ("0.26", "1", "0.13", "0.325")),
    ("deepinfra", {"pricing": {"cents_per_input_sec": 0.00075}}, (None,) * 4),
    ("novita", {"input_token_price_per_m": 1500, "pricing": {"prompt": {"price_per_m": 1500}}},
     (None,) * 4),
    ("vercel", {"pricing": {"input": "0.000004", "output": "0.00001",
                            "input_tiers": [{"cost": "0.000002", "min": 0, "max": 200_001},
                                            {"cost": "0.000004", "min": 200_001}]}},
     ("2", "10", None, None)),
    ("fireworks", {"service_tier": "priority", "pricing": [
        {"sku": "LLM output tokens", "amount": "9", "unit": "1M tokens"}]}, (None,) * 4),
    ("fireworks", {"pricing": [
        {"sku": "LLM output tokens", "amount": "9", "unit": "1K tokens"},
        {"sku": "LLM input tokens (cached)", "amount": "0.26", "unit": "1M tokens"}]},
     (None, None, "0.26", None)),
    ("zenmux", {"pricings": {"completion": [
        {"value": 2, "unit": "perMTokens", "currency": "USD",
         "conditions": {"prompt_tokens": {"unit": "kTokens", "gte": 32}}},
        {"value": 1, "unit": "perMTokens", "currency": "USD",
         "conditions": {"prompt_tokens": {"unit": "kTokens", "gte": 0, "lt": 32}}}],
        "prompt": [{"value": 1, "unit": "perCount", "currency": "USD"}],
        "input_cache_read": [{"value": 1, "unit": "perMTokens", "currency": "CNY"}],
        "input_cache_write_5_min": [{"value": 1.25, "unit": "perMTokens", "currency": "USD"}]}},
     (None, "1", None, "1.25")),
    ("alibaba", {"prices": [{"range_name": "Default", "prices": [
        {"type": "input_token", "price": "1", "price_unit": "Per 1M tokens", "time_band": "busy"},
        {"type": "output_token", "price": "2", "price_unit": "per image"},
        {"type": "input_token_cache", "price": "0.1", "price_unit": "Per million tokens"}]}]},
     (None, None, "0.1", None)),
    ("venice", {"model_spec": {"pricing": {"input": {"usd": 0.15}, "cache_write": {"usd": 1}}}},
     ("0.15", None, None, "1")),
    ("cloudflare", {"properties": [{"property_id": "price", "value": [
        {"unit": "per M input tokens", "price": 0.35, "currency": "EUR"},
        {"unit": "per M output tokens", "price": 0.75, "currency": "USD"}]}]},
     (None, "0.75", None, None)),
    ("huggingface_router", {"providers": [
        {"status": "live", "pricing": {"input": 0.29, "output": 0.59}},
        {"status": "live", "pricing": {"input": 0.4, "output": 0.59}},
        {"status": "staging", "pricing": {"input": 1, "output": 9}}, 5, None]},
     (VARIABLE, "0.59", None, None)),
    ("huggingface_router", {"providers": [{"status": "live"}]}, (None,) * 4),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "row", "expected"), PRICES)
def test_prices(shape: Shape, row: dict[str, object], expected: tuple[str | None, ...]) -> None:
    """A price per token counts, of the shortest prompts, at any time of the day."""
    assert prices(said(shape, row)) == expected


# --- values that mean something else


def test_a_context_of_8000_is_no_context_of_nebius() -> None:
    """Nebius says so of models whose context it does not tell; elsewhere it is what it is."""
    assert said("nebius", {"context_length": 8000}).context_tokens is None
    assert said("nebius", {"context_length": 8001}).context_tokens == 8001
    assert said("host", {"context_length": 8000}).context_tokens == 8000


@pytest.mark.parametrize("shape", SHAPES)
def test_a_context_of_0_is_unknown(shape: Shape) -> None:
    """No shape takes nothing for a limit."""
    keys = ("context_length", "context_window", "context_size", "max_tokens", "max_model_len",
            "max_context_length", "inputTokenLimit", "contextLength")  # fmt: skip
    facts = said(shape, dict.fromkeys(keys, 0))
    assert (facts.context_tokens, facts.max_input_tokens, facts.max_output_tokens) == (None,) * 3


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "poe"])
def test_created_is_no_release(shape: Shape) -> None:
    """It may be constant (NVIDIA), 0, or the moment of the request."""
    for created in (735790403, 0, 1776000000, None):
        assert said(shape, {"created": created}).released is None


@pytest.mark.parametrize(
    ("created", "day"),
    [
        (1759104000000, "2025-09-29"),
        (1759190399999, "2025-09-29"),
        (1759104000, None),  # seconds would be in January 1970
        (0, None),
        (None, None),
        ("1759104000000", None),
        (True, None),
        (10**400, None),
        (float("1e300"), None),
    ],
)
def test_poe_tells_milliseconds(created: object, day: str | None) -> None:
    """Poe counts them where all others count seconds."""
    assert SHAPES["poe"].facts({"created": created}).released == day


def test_an_end_that_is_none() -> None:
    """OpenRouter writes 2098-12-31 where there is no end."""
    assert said("openrouter", {"expiration_date": "2098-12-31"}).retires is None
    assert said("openrouter", {"expiration_date": "2027-01-31"}).retires == "2027-01-31"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("value", [None, 5, "x", True, [], [5, None, "x"], {}, {"x": {"y": []}}])
def test_any_value_in_any_field(shape: Shape, value: object) -> None:
    """What is not understood is unknown, and no reason to stop."""
    fields = (
        "architecture", "capabilities", "config", "deprecated", "deprecation", "details",
        "endpoints", "features", "inference_metadata", "input_modalities", "limits", "meta",
        "metadata", "model_info", "model_spec", "modelLifecycle", "prices", "pricing", "pricings",
        "properties", "providers", "supported_features", "supported_parameters", "tags", "task",
        "top_provider", "type", "context_window", "output_modalities", "inputModalities",
    )  # fmt: skip
    facts = said(shape, dict.fromkeys(fields, value))
    assert prices(facts) == (None,) * 4


# --- words


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["text", "image"], ("image", "text")),
        (["TEXT", "IMAGE", "VIDEO"], ("image", "text", "video")),
        (["MODALITY_TEXT"], ("text",)),
        (["file", "text", "pdf"], ("pdf", "text")),
        (["embeddings"], ("embedding",)),
        (["speech"], ("audio",)),
        (["transcription"], ("text",)),
        (["smell"], None),
        ([], None),
        (None, None),
    ],
)
def test_modalities(told: list[str] | None, expected: tuple[str, ...] | None) -> None:
    """Every provider's words in ours, sorted; none that is not known."""
    assert modalities(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["chat"], "chat"),
        (["Text Generation"], "chat"),
        (["text-generation"], "chat"),
        (["llm/v1/embeddings"], "embedding"),
        (["Text Embeddings"], "embedding"),
        (["feature-extraction"], "embedding"),
        (["Automatic Speech Recognition"], "transcription"),
        (["text-to-speech"], "speech"),
        (["text-to-image"], "image"),
        (["reranking"], "rerank"),
        (["counttokens", "embedContent"], "embedding"),
        (["upscale"], None),
        ([None, 5, ["chat"]], None),
        ([], None),
    ],
)
def test_kinds(told: list[object], expected: str | None) -> None:
    """What a model is for, in every provider's spelling; unknown words tell nothing."""
    assert kind(*told) == expected


@pytest.mark.parametrize(
    ("taken", "given", "expected"),
    [
        (["text"], ["text"], "chat"),
        (["text"], ["text", "image"], "chat"),
        (["audio"], ["text"], "transcription"),
        (["audio"], ["transcription"], "transcription"),
        (["text"], ["image"], "image"),
        (["text"], ["embeddings"], "embedding"),
        (["text"], ["speech"], "speech"),
        (["text"], ["rerank"], "rerank"),
        (["text"], [], None),
        (None, None, None),
    ],
)
def test_kind_by_what_goes_in_and_out(
    taken: list[str] | None, given: list[str] | None, expected: str | None
) -> None:
    """Where a provider has no word for it, what comes out tells what a model is for."""
    assert kind_by_output(taken, given) == expected


def test_arrows() -> None:
    """`text+image->text` has two sides; anything else has none."""
    assert arrow("text+image->text") == (("text", "image"), ("text",))
    for told in ("text", "", None, 5):
        assert arrow(told) == ((), ())


ROWS: list[tuple[Shape, dict[str, object], Facts]] = [
    ("anthropic", {"created_at": "1970-01-01T00:00:00Z"}, Facts(kind="chat")),
    ("anthropic", {"lifecycle": "active", "retires_at": None}, Facts(kind="chat")),
    ("anthropic", {"lifecycle": "deprecated", "retires_at": "2027-01-05T00:00:00Z"},
     Facts(kind="chat", deprecated=True, retires="2027-01-05")),
    ("anthropic", {"max_input_tokens": 8, "max_tokens": 4, "context_length": 9},
     Facts(kind="chat", context_tokens=8, max_input_tokens=8, max_output_tokens=4)),
    ("anthropic", {"capabilities": {"thinking": {"supported": False}}},
     Facts(kind="chat", input_modalities=("text",), reasoning=False)),
    ("azure_openai", {"lifecycle_status": "preview", "capabilities": {"inference": True}}, Facts()),
    ("gemini", {"name": "models/gemini-2.5-flash-preview-tts",
                "supportedGenerationMethods": ["countTokens", "generateContent"]},
     Facts(kind="speech")),
    ("gemini", {"name": "models/gemini-3-pro-image",
                "supportedGenerationMethods": ["generateContent"]}, Facts(kind="image")),
    ("gemini", {"name": "models/imagen-4.0", "supportedGenerationMethods": ["predict"]}, Facts()),
    ("mistral", {"capabilities": {"completion_chat": False, "moderation": True}},
     Facts(kind="moderation")),
    ("mistral", {"capabilities": {"completion_chat": False, "vision": True, "ocr": True}},
     Facts(kind="ocr")),
    ("mistral", {"capabilities": {"completion_chat": True, "ocr": True}},
     Facts(kind="chat", input_modalities=("text",))),
    ("mistral", {"capabilities": {"audio_transcription": True, "function_calling": False}},
     Facts(kind="transcription", tool_call=False)),
    ("moonshotai", {}, Facts(kind="chat")),
    ("cohere", {"endpoints": ["rerank"], "is_deprecated": True, "context_length": 4096.0},
     Facts(kind="rerank", context_tokens=4096, deprecated=True)),
    ("cohere", {"features": ["json_schema", "reasoning"]},
     Facts(reasoning=True, tool_call=False, structured_output=True)),
    ("together", {"contextLength": "262144", "displayType": "transcribe", "status": "X"},
     Facts(kind="transcription", context_tokens=262_144)),
    ("together", {"contextLength": "9" * 5000}, Facts()),
    ("together", {"contextLength": 8}, Facts(context_tokens=8)),
    ("deepinfra", {"tags": ["non-reasoning"], "deprecated": 1790000000},
     Facts(reasoning=False, deprecated=True, retires="2026-09-21")),
    ("deepinfra", {"tags": [], "deprecated": None}, Facts()),
    ("deepinfra", {"deprecated": True}, Facts(deprecated=True)),
    ("nebius", {"supported_features": []}, Facts()),
    ("host", {"supported_features": []},
     Facts(reasoning=False, tool_call=False, structured_output=False)),
    ("vercel", {"type": "language", "tags": ["vision", "file-input", "tool-use"]},
     Facts(kind="chat", input_modalities=("image", "pdf", "text"), reasoning=False,
           tool_call=True)),
    ("vercel", {"type": "image", "tags": []}, Facts(kind="image")),
    ("requesty", {"supports_vision": True}, Facts(input_modalities=("image", "text"))),
    ("ollama", {"capabilities": ["embedding"]},
     Facts(kind="embedding", input_modalities=("text",), reasoning=False, tool_call=False)),
    ("lmstudio", {"capabilities": {"reasoning": False}}, Facts(reasoning=False)),
    ("cloudflare", {"properties": [{"property_id": "function_calling", "value": "false"},
                                   {"property_id": "context_window", "value": "many"}]},
     Facts(tool_call=False)),
    ("huggingface_router", {"providers": [
        {"status": "live", "context_length": 8, "supports_tools": False},
        {"status": "live", "context_length": 16, "supports_tools": True},
        {"status": "error", "context_length": 32, "supports_structured_output": True}]},
     Facts(context_tokens=16, tool_call=True)),
    ("openai", {"meta": {"n_ctx_train": 40960}}, Facts(context_tokens=40_960)),
    ("openai", {"max_model_len": 8, "meta": {"n_ctx_train": 9}}, Facts(context_tokens=8)),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "row", "expected"), ROWS)
def test_what_a_row_says(shape: Shape, row: dict[str, object], expected: Facts) -> None:
    """A claim is made where the provider makes it, and nowhere else."""
    assert said(shape, row) == expected


# --- which rows are models, and what they are called


@pytest.mark.parametrize(
    ("provider_id", "document"),
    [
        ("azure-openai", {"data": [{"id": "a"}, {"id": "curie.ft-72a2792ef7d24b"}]}),
        ("cohere", {"models": [{"name": "a"}, {"name": "b-ft", "finetuned": True}]}),
        ("deepinfra", [{"model_name": "a", "private": 0}, {"model_name": "me/b", "private": 1}]),
        ("mistral", {"data": [{"id": "a", "type": "base"},
                              {"id": "ft:open-mistral-7b:x", "type": "fine-tuned"}]}),
        ("requesty", {"data": [{"id": "a"}, {"id": "policy/mine"}]}),
        ("litellm", {"data": [{"id": "a"}, {"id": "openai/*"}]}),
        ("openai", {"data": [{"id": "a"}, {"id": "ft:gpt-4o:acme::1"}]}),
        ("openai", {"data": [{"id": "a"}, {"id": "curie:ft-acme-2023-03-01-12-00-00"}]}),
    ],
)  # fmt: skip
def test_what_is_the_account_s_own_is_excluded(provider_id: str, document: object) -> None:
    """Fine-tunes, private deployments, routes and wildcards are no models of a provider."""
    found = listed(provider_id, document)
    assert list(found.models) == ["a"]
    assert (found.excluded_rows, found.refused_rows) == (1, 0)


def test_each_mode_of_fireworks_has_its_own_id() -> None:
    """A row is called by what a request names; a tier of service is not a model more."""
    rows = [
        {"id": "m", "serverless_mode": "priority", "service_tier": "priority"},
        {"id": "m", "serverless_mode": "default"},
        {"id": "m", "serverless_mode": "fast", "usage_identifier": "routers/m-fast"},
    ]
    assert list(listed("fireworks", {"data": rows}).models) == ["m", "routers/m-fast"]


def test_together_is_called_by_its_endpoint() -> None:
    """`id` is a number in its catalogue; without an endpoint the name is the id."""
    rows = [
        {"id": "ml_1", "name": "A", "serverlessEndpoint": "v/a"},
        {"id": "ml_2", "name": "v/B", "serverlessEndpoint": None},
        {"id": "ml_3"},
    ]
    found = listed("together", {"data": rows})
    assert list(found.models) == ["v/a", "v/B"]
    assert found.refused_rows == 1


def test_databricks_without_endpoints() -> None:
    """A workspace may have none, and a list that is missing is no list."""
    assert listed("databricks", {"endpoints": []}).models == {}
    assert list(listed("databricks", {"endpoints": [{"name": WireId("a")}]}).models) == ["a"]
