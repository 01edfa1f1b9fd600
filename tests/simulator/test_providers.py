"""Each provider speaks as the facts say."""

from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from tests.simulator import Model, Simulator
from tests.simulator.client import ask, get, ids, right_headers, rows
from tests.simulator.providers.huggingface import HOSTS, TAILS


def test_anthropic_wants_a_version_and_takes_either_header() -> None:
    """400 without `anthropic-version`; the key may come as a bearer token."""
    with Simulator(["anthropic"]) as sim:
        origin = sim["anthropic"]
        bare = get(origin.url, {"x-api-key": origin.key})
        assert (bare.status, bare.json["error"]["type"]) == (400, "invalid_request_error")
        bearer = {"Authorization": f"Bearer {origin.key}", "anthropic-version": "2026-10-21"}
        reply = get(origin.url, bearer)
        assert reply.status == 200
        assert reply.json["data"][0]["lifecycle"] in {"active", "deprecated"}
        assert "lifecycle" not in ask(origin).json["data"][0]


def test_anthropic_pages() -> None:
    """Twenty by default, both directions, honest ends, and limits that are limits."""
    with Simulator(["anthropic"]) as sim:
        origin = sim["anthropic"]
        origin.models = [f"claude-{number:02d}" for number in range(45)]
        first = ask(origin).json
        assert (len(first["data"]), first["has_more"]) == (20, True)
        assert (first["first_id"], first["last_id"]) == ("claude-00", "claude-19")
        last = ask(origin, after_id="claude-39").json
        assert (len(last["data"]), last["has_more"], last["last_id"]) == (5, False, "claude-44")
        back = ask(origin, before_id="claude-03", limit="2").json
        assert ([row["id"] for row in back["data"]], back["has_more"]) == (
            ["claude-01", "claude-02"],
            True,
        )
        assert ask(origin, limit="1000").json["has_more"] is False
        for limit in ("0", "1001", "many", ""):
            assert ask(origin, limit=limit).status == 400
        assert ask(origin, after_id="nobody").status == 400


def test_anthropic_lists_no_undated_alias_and_filters_by_lifecycle() -> None:
    """`claude-haiku-4-5` resolves, but is no row; deprecated models are rows."""
    with Simulator(["anthropic"]) as sim:
        origin = sim["anthropic"]
        assert "claude-haiku-4-5-20251001" in origin.expected_ids
        assert "claude-haiku-4-5" not in origin.expected_ids
        assert "claude-3-opus-20240229" in origin.expected_ids
        active = ask(origin, **{"lifecycle[]": "active"})
        assert "claude-3-opus-20240229" not in ids(origin, active)


def test_gemini_pages_and_rows() -> None:
    """Fifty by default, a thousand at most, an opaque token, and no key without a value."""
    with Simulator(["gemini"]) as sim:
        origin = sim["gemini"]
        row = ask(origin).json["models"][0]
        assert row["name"].startswith("models/")
        assert None not in row.values()
        embedding = next(row for row in rows(origin, ask(origin)) if "embedding" in row["name"])
        assert "thinking" not in embedding
        assert "embedContent" in embedding["supportedGenerationMethods"]
        assert "nextPageToken" not in ask(origin).json
        origin.models = [f"gemini-{number}" for number in range(1200)]
        first = ask(origin).json
        assert len(first["models"]) == 50
        assert "+" in first["nextPageToken"]
        second = ask(origin, pageToken=first["nextPageToken"])
        assert ids(origin, second)[0] == "gemini-50"
        assert len(ids(origin, ask(origin, pageSize="5000"))) == 1000
        assert ask(origin, pageToken="made up").status == 400
        origin.models = []
        assert ask(origin).json == {}


def test_gemini_refuses_what_it_does_not_know() -> None:
    """A parameter of an unknown name is an invalid argument."""
    with Simulator(["gemini"]) as sim:
        for name in ("limit", "after_id"):
            reply = ask(sim["gemini"], **{name: "5"})
            assert (reply.status, reply.json["error"]["status"]) == (400, "INVALID_ARGUMENT")
            assert f'Unknown name "{name}"' in reply.json["error"]["message"]


def test_gemini_takes_its_key_from_the_query_too() -> None:
    """`?key=` works, which is why a client should not use it."""
    with Simulator(["gemini"]) as sim:
        origin = sim["gemini"]
        assert get(f"{origin.url}?key={origin.key}", {}).status == 200
        assert origin.requests[-1].holds(origin.key)


def test_huggingface_filters_pages_and_fields() -> None:
    """Every inference provider counts, the link is complete, the hub without filter endless."""
    with Simulator(["huggingface"]) as sim:
        origin = sim["huggingface"]
        url = f"{origin.url}?inference_provider=groq&inference_provider=together&limit=2&expand="
        reply = get(url + "inferenceProviderMapping", right_headers(origin))
        link = urlsplit(reply.headers["Link"].partition("<")[2].partition(">")[0])
        query_pairs = parse_qsl(link.query)
        assert ("inference_provider", "groq") in query_pairs
        assert ("inference_provider", "together") in query_pairs
        assert ("limit", "2") in query_pairs
        assert set(reply.json[0]) == {"_id", "id", "inferenceProviderMapping"}
        assert reply.json[0]["inferenceProviderMapping"][0]["status"] == "live"
        plain = ask(origin, inference_provider="groq").json[0]
        assert "inferenceProviderMapping" not in plain
        assert plain["modelId"] == plain["id"]
        assert ask(origin, limit="0").status == 400
        unfiltered = ask(origin)
        assert len(unfiltered.json) == 1000
        assert "Link" in unfiltered.headers
        assert len(ask(origin, limit="4000").json) == 1000


def test_huggingface_needs_no_key() -> None:
    """Anybody may list; only a wrong key is refused."""
    with Simulator(["huggingface"]) as sim:
        assert get(f"{sim['huggingface'].url}?inference_provider=groq", {}).status == 200


@pytest.mark.parametrize("forgotten", HOSTS)
def test_huggingface_shows_a_forgotten_inference_provider(forgotten: str) -> None:
    """A client that leaves one out misses a model."""
    with Simulator(["huggingface"]) as sim:
        origin = sim["huggingface"]
        asked = [("inference_provider", name) for name in HOSTS if name != forgotten]
        found = ids(origin, get(f"{origin.url}?{urlencode(asked)}", right_headers(origin)))
        assert set(found) < set(origin.expected_ids)


def test_huggingface_long_tails_would_bury_the_rest() -> None:
    """The two with long tails give thousands of models that are not expected."""
    with Simulator(["huggingface"]) as sim:
        origin = sim["huggingface"]
        for name in TAILS:
            found = ids(origin, ask(origin, inference_provider=name, limit="1000"))
            assert len(found) == 1000
        origin.models = [Model("a/b", hosts=("hf-inference",)), Model("c/d")]
        assert origin.expected_ids == ("c/d",)


def test_openrouter_lists_text_alone_unless_asked_for_all() -> None:
    """The default truncates in silence; pages come only if asked for."""
    with Simulator(["openrouter"]) as sim:
        origin = sim["openrouter"]
        text, everything = ask(origin), ask(origin, output_modalities="all")
        assert len(rows(origin, text)) < len(rows(origin, everything)) == len(origin.expected_ids)
        assert "object" not in text.json
        assert everything.json["total_count"] == len(origin.expected_ids)
        assert everything.json["links"] == {"next": None}
        page = ask(origin, output_modalities="all", offset="5", limit="10").json
        assert "offset=15" in page["links"]["next"]
        assert "output_modalities=all" in page["links"]["next"]
        assert ask(origin, limit="1001").status == 400
        by_id = {row["id"]: row for row in everything.json["data"]}
        assert by_id["openrouter/auto"]["pricing"]["prompt"] == "-1"
        assert by_id["~openai/gpt-latest"]["alias_target"]["slug"].startswith("openai/gpt-")
        assert by_id["ai21/jamba-large-1.7"]["pricing"]["prompt"] == "0.000002"


def test_mistral_lists_every_name_of_a_model() -> None:
    """Two rows that name each other, and two names that differ in one character."""
    with Simulator(["mistral"]) as sim:
        by_id = {row["id"]: row for row in rows(sim["mistral"], ask(sim["mistral"]))}
        dated, floating = by_id["devstral-2512"], by_id["devstral-latest"]
        assert dated["aliases"] == ["devstral-latest"]
        assert dated["name"] == floating["name"] == "devstral-latest"
        assert dated["deprecation"].endswith("Z")
        assert by_id["mistral-small-2603"]["deprecation"] is None
        assert {"mistral-medium-3-5", "mistral-medium-3.5"} <= by_id.keys()
        assert not by_id["mistral-embed"]["capabilities"]["completion_chat"]


def test_openai_lists_private_models_that_nobody_expects() -> None:
    """`ft:` rows are there, and not expected."""
    with Simulator(["openai"]) as sim:
        origin = sim["openai"]
        listed = ids(origin, ask(origin))
        assert "ft:gpt-4o-mini-2024-07-18:acme::abc123" in listed
        assert not any(wire_id.startswith("ft:") for wire_id in origin.expected_ids)


def test_ollama_without_models_says_null() -> None:
    """No key at all, and null where nothing is installed."""
    with Simulator(["ollama"]) as sim:
        origin = sim["ollama"]
        reply = get(origin.url, {})
        assert reply.json["data"][1]["owned_by"] == "bartowski"
        origin.models = []
        assert get(origin.url, {}).json == {"object": "list", "data": None}


def test_deepseek_answers_at_both_paths_without_created() -> None:
    """`/models` and `/v1/models` are one list."""
    with Simulator(["deepseek"]) as sim:
        origin = sim["deepseek"]
        short = get(f"{origin.base_url}/models", right_headers(origin))
        assert short.body == ask(origin).body
        assert set(short.json["data"][0]) == {"id", "object", "owned_by"}


def test_facts_come_in_the_units_of_each_provider(sim: Simulator) -> None:
    """USD per token as text, cents per 100 M tokens as integers, tiers per million tokens."""
    groq = {row["id"]: row for row in rows(sim["groq"], ask(sim["groq"]))}
    assert groq["openai/gpt-oss-120b"]["pricing"]["prompt"] == "0.00000015"
    assert groq["openai/gpt-oss-120b"]["context_window"] == 131072
    assert groq["whisper-large-v3"]["output_modalities"] == ["transcription"]
    xai = {row["id"]: row for row in rows(sim["xai"], ask(sim["xai"]))}
    assert xai["grok-4.3"]["prompt_text_token_price"] == 12500
    assert xai["grok-4.3"]["prompt_text_token_price_long_context"] == 25000
    assert "image_price" in xai["grok-imagine-image"]
    zenmux = {row["id"]: row for row in rows(sim["zenmux"], ask(sim["zenmux"]))}
    assert zenmux["anthropic/claude-haiku-4.5"]["pricings"]["prompt"][0]["value"] == 1.0
    kimi = {row["id"]: row for row in rows(sim["moonshotai"], ask(sim["moonshotai"]))}
    assert kimi["kimi-k2.5"]["supports_video_in"] is True
    assert set(rows(sim["mira"], ask(sim["mira"]))[0]) == {"id", "object"}
