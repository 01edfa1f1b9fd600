"""The public catalogue's document: what is read of it, its oddities, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gen_models.catalog import Facts
from gen_models.errors import FetchFailed
from gen_models.listing import CatalogueModels, PublicCatalogue, catalogue_key, parse_catalogue
from gen_models.naming import WireId
from gen_models.prices import price_fault
from gen_models.registry import ProviderId
from gen_models.text import refusal
from tests.conftest import REPOSITORY

REAL = REPOSITORY.parent / "shared/data/models-dev-api.json"


def catalogue(**providers: object) -> PublicCatalogue:
    """What is read of a document with these providers."""
    return parse_catalogue(json.dumps(providers).encode())


def models(row: object, *, key: str = "nimbus", path: str = "nimbus-1") -> CatalogueModels:
    """What is read of a provider with one model."""
    return catalogue(**{key: {"id": key, "models": {path: row}}})[ProviderId(key)].models


def facts(row: object) -> Facts:
    """What is read of a model."""
    return models(row).listed[WireId("nimbus-1")]


# --- what is read


def test_a_provider() -> None:
    """Its name, its site, where it is asked, with which library and key, and its models."""
    (key, one), = catalogue(
        nimbus={
            "id": "nimbus",
            "name": "Nimbus\tCloud ",
            "doc": "https://nimbus.example/docs",
            "api": "https://api.nimbus.example/v1",
            "npm": "@ai-sdk/openai-compatible",
            "env": ["NIMBUS_API_KEY", 7],
            "models": {"a": {}, "b": {}},
        }
    ).items()  # fmt: skip
    assert (key, one.name, one.website) == ("nimbus", "Nimbus Cloud", "https://nimbus.example/docs")
    assert (one.api, one.package) == ("https://api.nimbus.example/v1", "@ai-sdk/openai-compatible")
    assert one.env_vars == ("NIMBUS_API_KEY",)
    assert list(one.models.listed) == ["a", "b"]


def test_a_model() -> None:
    """Every fact that it tells."""
    row = {
        "name": "Nimbus One",
        "limit": {"context": 200000, "input": 180000, "output": 20000},
        "modalities": {"input": ["text", "image", "text"], "output": ["text"]},
        "reasoning": True,
        "tool_call": False,
        "structured_output": True,
        "cost": {"input": 1.1, "output": 4, "cache_read": 0.11, "cache_write": 0},
        "release_date": "2026-03-01",
        "knowledge": "2025-12",
        "status": "deprecated",
    }
    assert facts(row) == Facts(
        name="Nimbus One",
        context_tokens=200_000,
        max_input_tokens=180_000,
        max_output_tokens=20_000,
        input_modalities=("image", "text"),
        output_modalities=("text",),
        reasoning=True,
        tool_call=False,
        structured_output=True,
        input_usd_per_mtok="1.1",
        output_usd_per_mtok="4",
        cache_read_usd_per_mtok="0.11",
        cache_write_usd_per_mtok="0",
        released="2026-03-01",
        knowledge="2025-12",
        deprecated=True,
    )


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"name": 7, "limit": [], "modalities": "text", "cost": None, "release_date": 2026},
        {"limit": {"context": "many", "output": -1, "input": True}},
        {"modalities": {"input": "text", "output": [7, "a b", "\u202e"]}},
        {"cost": {"input": "free", "output": -1, "cache_read": [], "cache_write": True}},
        {"reasoning": 1, "tool_call": "yes", "structured_output": None, "status": "beta"},
        {"cost": {"input": float("nan"), "output": float("inf")}},
    ],
)
def test_what_is_not_understood_is_unknown(row: object) -> None:
    """A field of an unexpected type costs nobody its model."""
    assert facts(row) == Facts()


@pytest.mark.parametrize("api", ["https://a.example/\u202e", "https://" + "a" * 300, "", 7, None])
def test_an_address_is_exact_or_unknown(api: object) -> None:
    """What nobody could mean is not mended into another address."""
    assert catalogue(nimbus={"api": api, "models": {"a": {}}})[ProviderId("nimbus")].api is None
    long = "https://a.example/" + "b" * 200
    assert catalogue(nimbus={"api": long, "models": {"a": {}}})[ProviderId("nimbus")].api == long


# --- oddities of the data


@pytest.mark.parametrize("nothing", [0, 0.0, 99_999_999])
def test_a_limit_that_is_none(nothing: float) -> None:
    """A context of 0 is unknown, and so is the one that stands for no limit."""
    assert facts({"limit": {"context": nothing, "output": nothing}}) == Facts()


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("0.049999999999999996", "0.05"),
        ("0.8299999999999998", "0.83"),
        ("0.12500000000000003", "0.125"),
        ("0.30000000000000004", "0.3"),
        ("1.5999999999999999", "1.6"),
        ("0.700000007", "0.700000007"),
        ("1e-3", "0.001"),
        ("0.0", "0"),
    ],
)
def test_prices_without_the_noise_of_binary_fractions(written: str, exact: str) -> None:
    """What a person meant, as an exact decimal."""
    row = f'{{"cost":{{"input":{written}}}}}'
    body = f'{{"nimbus":{{"models":{{"nimbus-1":{row}}}}}}}'
    (one,) = parse_catalogue(body.encode())[ProviderId("nimbus")].models.listed.values()
    assert one == Facts(input_usd_per_mtok=exact)


@pytest.mark.parametrize("spelling", ["cache_read", "cached_input", "cache_input"])
def test_prices_of_the_cache_have_several_spellings(spelling: str) -> None:
    """They mean the same; the first is the documented one."""
    assert facts({"cost": {spelling: 0.07}}) == Facts(cache_read_usd_per_mtok="0.07")
    assert facts({"cost": {"cache_read": 1, spelling: 1}}) == Facts(cache_read_usd_per_mtok="1")
    assert facts({"cost": {"cached_write": 0.4}}) == Facts(cache_write_usd_per_mtok="0.4")


def test_a_release_at_the_epoch_is_unknown() -> None:
    """Some models were all released in 1970."""
    assert facts({"release_date": "1970-01-01"}) == Facts()


@pytest.mark.parametrize(
    ("key", "path", "wire_id"),
    [
        ("venice", "zai-org-glm-5", "zai-org/glm-5"),
        ("venice", "llama-3.3-70b", "llama-3.3-70b"),
        ("ovhcloud", "meta-llama-3_3-70b-instruct", "Meta-Llama-3_3-70B-Instruct"),
        ("poe", "anthropic/claude-haiku-3", "Claude-Haiku-3"),
    ],
)
def test_paths_that_are_no_wire_ids(key: str, path: str, wire_id: str) -> None:
    """They tell facts of ids that are known from elsewhere, and never become ids."""
    found = models({"name": "One"}, key=key, path=path)
    assert found.listed == {}
    asked = [WireId(wire_id), WireId("other")]
    assert found.of(asked) == {wire_id: Facts(name="One")}


def test_paths_that_are_wire_ids() -> None:
    """They are listed, and tell their facts."""
    found = models({"name": "One"}, path="vendor/One:free")
    assert found.listed == found.of([]) == {"vendor/One:free": Facts(name="One")}


def test_a_name_that_is_no_id_here() -> None:
    """`wafer.ai` is called `wafer-ai`, and of two that become one the first stays."""
    row: dict[str, object] = {"models": {"a": {}}}
    found = catalogue(**{"wafer.ai": {**row, "name": "First"}, "wafer_ai": {**row, "name": "2nd"}})
    assert {key: one.name for key, one in found.items()} == {"wafer-ai": "First"}
    assert catalogue_key("Wafer.AI") == "wafer-ai"


@pytest.mark.parametrize(
    "number",
    ["1e999999999", "-1e999999999", "1e-999999999", "NaN", "Infinity", "9" * 5000, "-1", "1e7"],
)
def test_numbers_that_are_no_prices(number: str) -> None:
    """However large or small, a number that no model costs is unknown, and spoils nothing."""
    row = f'{{"cost": {{"input": {number}, "output": 1}}, "limit": {{"context": {number}}}}}'
    body = f'{{"nimbus": {{"models": {{"a": {row}}}}}}}'.encode()
    said = parse_catalogue(body)[ProviderId("nimbus")].models.by_path[WireId("a")]
    assert (said.input_usd_per_mtok, said.output_usd_per_mtok) == (None, "1")
    assert said.context_tokens in {None, 10_000_000}


# --- what is refused


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "what came is not JSON, or is cut off"),
        (b'{"a": {"models": {"x": {}}', "what came is not JSON, or is cut off"),
        (b"<html>", "what came is not JSON, or is cut off"),
        (b"\xff\xfe", "what came is not JSON, or is cut off"),
        (b"[" * 100_000, "the answer is nested too deeply"),
        (b"[" * 500_001, "the answer has more than 500,000 objects and lists"),
        (b"[]", "what came is not a catalogue of providers"),
        (b"null", "what came is not a catalogue of providers"),
        (b"{}", "what came names no provider"),
        (b'{"error":{"message":"rate limit"}}', "what came names no provider"),
        (b'{"groq":{"models":{}}}', "what came names no provider"),
        (b'{"groq":{"models":[{"id":"a"}]}}', "what came names no provider"),
    ],
)
def test_documents_that_are_none(body: bytes, reason: str) -> None:
    """What is no catalogue is refused as a whole, with the reason."""
    with pytest.raises(FetchFailed) as caught:
        parse_catalogue(body)
    assert caught.value.reason == reason


def test_a_document_of_too_many_providers() -> None:
    """There is a bound on what is read."""
    many: dict[str, object] = {f"p{number}": {"models": {"a": {}}} for number in range(10_001)}
    with pytest.raises(FetchFailed, match="it has more than 10,000 providers"):
        catalogue(**many)


def test_what_nobody_could_mean_is_left_out() -> None:
    """Ids that no provider has, entries that are none, names that can be no file."""
    paths = ("a", "", " b", "c\n", "\u202e", "x" * 300, "\ud800")
    hostile: dict[str, object] = {
        "models": {**{path: {} for path in paths}, "d": "text", "e": None}
    }
    found = catalogue(
        **{"nimbus": hostile, "../etc": hostile, "a b": hostile, "mod": hostile, "x": None, "y": 1}
    )
    assert list(found) == ["nimbus"]
    assert list(found[ProviderId("nimbus")].models.listed) == ["a"]


# --- the real one


@pytest.mark.skipif(not REAL.exists(), reason="the real catalogue is not part of the repository")
def test_the_real_catalogue() -> None:
    """Every provider and every model of it is read, with prices and ids that are usable."""
    body = Path(REAL).read_bytes()
    document = json.loads(body)
    found = parse_catalogue(body)
    assert {one.key for one in found.values()} == set(document)
    for one in found.values():
        assert len(one.models.by_path) == len(document[one.key]["models"])
        for wire_id, said in one.models.by_path.items():
            assert refusal(wire_id) is None
            prices = (said.input_usd_per_mtok, said.output_usd_per_mtok)
            for amount in filter(None, prices):
                assert price_fault(amount) is None
                assert len(amount) <= len("0.700000007")
