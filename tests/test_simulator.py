"""The simulator as a whole: who it is, what may be set, and that it leaves nothing behind."""

import http.client
import json
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.simulator import IDS, Model, Simulator, custom, header, query
from tests.simulator.client import ask, flat, get, ids, right_headers, rows, walk


@pytest.fixture
def sim() -> Iterator[Simulator]:
    """All providers, well."""
    with Simulator() as simulator:
        yield simulator


def test_everything_listed_is_what_is_expected(sim: Simulator) -> None:
    """A correct client ends with exactly the expected ids of every provider."""
    for origin in sim:
        assert flat(walk(origin)) == list(origin.expected_ids), origin.id
        assert len(origin.expected_ids) >= 2


def test_a_page_cap_gives_pages_to_every_provider_that_has_them(sim: Simulator) -> None:
    """The same ids come in more pages, from those that have pages at all."""
    paged = []
    for origin in sim:
        origin.page_cap = 7
        pages = walk(origin)
        assert flat(pages) == list(origin.expected_ids), origin.id
        if len(pages) > 1:
            paged.append(origin.id)
            assert {len(page) for page in pages[:-1]} == {7}
    assert paged == [
        "alibaba",
        "anthropic",
        "cohere",
        "gemini",
        "huggingface",
        "openrouter",
        "together",
    ]


ADDRESSES = {
    "alibaba": "/api/v1/models",
    "anthropic": "/v1/models",
    "azure-openai": "/openai/models",
    "baseten": "/v1/models",
    "bedrock": "/foundation-models",
    "cerebras": "/public/v1/models",
    "chutes": "/v1/models",
    "cloudflare": "/client/v4/accounts/0123abcd/ai/models/search",
    "cohere": "/v1/models",
    "databricks": "/api/2.0/serving-endpoints",
    "deepinfra": "/models/list",
    "deepseek": "/v1/models",
    "fireworks": "/v1/serverless/models",
    "gemini": "/v1beta/models",
    "github-models": "/catalog/models",
    "groq": "/openai/v1/models",
    "huggingface": "/api/models",
    "huggingface-router": "/v1/models",
    "hyperbolic": "/v1/models",
    "inception": "/v1/models",
    "litellm": "/v1/models",
    "llama-cpp": "/v1/models",
    "lmstudio": "/api/v1/models",
    "localai": "/v1/models",
    "minimax": "/v1/models",
    "mira": "/v1/models",
    "mistral": "/v1/models",
    "moonshotai": "/v1/models",
    "nebius": "/v1/models",
    "novita": "/openai/v1/models",
    "nvidia": "/v1/models",
    "ollama": "/v1/models",
    "ollama-cloud": "/api/tags",
    "openai": "/v1/models",
    "openrouter": "/api/v1/models",
    "perplexity": "/v1/models",
    "poe": "/v1/models",
    "reka": "/v1/models",
    "requesty": "/v1/models",
    "sambanova": "/v1/models",
    "scaleway": "/v1/models",
    "siliconflow": "/v1/models",
    "stepfun": "/v1/models",
    "together": "/v2/supported-models",
    "upstage": "/v1/models",
    "venice": "/api/v1/models",
    "vercel": "/v1/models",
    "vllm": "/v1/models",
    "voyage": "/v1/models",
    "wandb": "/v1/models",
    "xai": "/v1/models",
    "zai": "/api/paas/v4/models",
    "zenmux": "/api/v1/models",
}
"""Where each real API lists, below its host."""


def test_paths_are_the_real_ones(sim: Simulator) -> None:
    """Base path and endpoint are those of the real API, and no other path lists."""
    for origin in sim:
        assert urlsplit(origin.url).path == ADDRESSES.get(origin.id, "/v1/models")
        for path in ("/", "/models/x", "/v1/models/", "/v2/models"):
            reply = get(origin.base_url + path, right_headers(origin))
            assert reply.status == 404, (origin.id, path)
            assert "Not Found" in json.dumps(reply.json)


def test_only_get_is_allowed(sim: Simulator) -> None:
    """Any other method is refused."""
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert get(sim["groq"].url, right_headers(sim["groq"]), method).status == 405


OPENAI = (401, 401, ("error", "code"), "invalid_api_key")
TOLERANT = (401, 200, ("error", "code"), "invalid_api_key")
OPEN = (200, 200, (), None)

REFUSALS = {
    "alibaba": (401, 401, ("code",), "InvalidApiKey"),
    "azure-openai": (401, 401, ("error", "code"), "401"),
    "bedrock": (403, 403, ("message",), None),
    "cloudflare": (401, 401, ("errors", 0, "code"), 10000),
    "cohere": (401, 401, ("message",), None),
    "databricks": (401, 401, ("error_code",), "401"),
    "deepinfra": (401, 200, ("detail",), None),
    "reka": (401, 401, ("detail",), None),
    "voyage": (401, 401, ("detail",), None),
    **dict.fromkeys(
        (
            "baseten",
            "fireworks",
            "github-models",
            "hyperbolic",
            "litellm",
            "minimax",
            "nebius",
            "novita",
            "perplexity",
            "sambanova",
            "scaleway",
            "siliconflow",
            "stepfun",
            "together",
            "upstage",
            "wandb",
        ),
        OPENAI,
    ),
    **dict.fromkeys(
        ("huggingface-router", "lmstudio", "localai", "requesty", "venice", "vllm"),
        TOLERANT,
    ),
    **dict.fromkeys(
        ("cerebras", "chutes", "inception", "llama-cpp", "nvidia", "ollama-cloud", "poe", "vercel"),
        OPEN,
    ),
    "anthropic": (401, 401, ("error", "type"), "authentication_error"),
    "deepseek": (401, 401, ("error", "type"), "authentication_error"),
    "gemini": (400, 403, ("error", "details", 0, "reason"), "API_KEY_INVALID"),
    "groq": (401, 401, ("error", "code"), "invalid_api_key"),
    "huggingface": (401, 200, ("error",), None),
    "mira": (200, 200, (), None),
    "mistral": (401, 401, ("detail",), None),
    "moonshotai": (401, 401, ("error", "type"), "invalid_authentication_error"),
    "ollama": (200, 200, (), None),
    "openai": (401, 401, ("error", "code"), "invalid_api_key"),
    "openrouter": (200, 200, (), None),
    "xai": (400, 401, ("code",), "Client specified an invalid argument"),
    "zai": (401, 401, ("error", "code"), "401"),
    "zenmux": (200, 200, (), None),
}


@pytest.mark.parametrize("provider", IDS)
def test_a_key_that_is_wrong_or_missing(provider: str) -> None:
    """Each provider refuses in its own words, and repeats the wrong key."""
    wrong_status, missing_status, path, value = REFUSALS.get(provider, OPENAI)
    with Simulator([provider]) as sim:
        headers = {
            name: text.replace(sim[provider].key, "sk-wrong-one")
            for name, text in right_headers(sim[provider]).items()
        }
        wrong = get(f"{sim[provider].url}?api-version=1", headers)
        assert wrong.status == wrong_status
        if wrong_status != 200:
            assert b"sk-wrong-one" in wrong.body
            found = wrong.json
            for step in path:
                found = found[step]
            assert value in (None, found)
        missing = get(sim[provider].url, {"anthropic-version": "2023-06-01"})
        assert missing.status == missing_status


def test_keys_are_canaries_new_at_every_start() -> None:
    """A key is easy to recognise in an output and never the same twice."""
    with Simulator() as one, Simulator() as other:
        keys = [key for sim in (one, other) for key in sim.env().values()]
        assert len(set(keys)) == len(keys)
        assert all(key.startswith("sk-canary-") for key in keys)
        env = one.env()
        assert env["HF_TOKEN"] == one["huggingface"].key == one["huggingface-router"].key
        assert env["GEMINI_API_KEY"] == one["gemini"].key
        assert len(env) == len(IDS) - 3  # two local servers have none, and HF_TOKEN serves two


def test_the_configuration_names_every_base_url(sim: Simulator) -> None:
    """`config_toml` is TOML that moves every provider to its port."""
    providers = tomllib.loads(sim.config_toml())["providers"]
    assert {name: table["base_url"] for name, table in providers.items()} == {
        origin.id: origin.base_url for origin in sim
    }


def test_models_can_be_replaced_while_it_runs(sim: Simulator) -> None:
    """Plain ids, models with facts, and rows with fields of any kind."""
    origin = sim["groq"]
    origin.models = ["x/y", Model("z", extra={"id": 7, "name": "*/ mod evil {"})]
    listed = rows(origin, ask(origin))
    assert [row["id"] for row in listed] == ["x/y", 7]
    assert listed[1]["name"] == "*/ mod evil {"
    assert origin.expected_ids == ("x/y", "z")


def test_any_string_can_be_an_id(sim: Simulator) -> None:
    """Ids that no provider could mean arrive as they are."""
    origin = sim["openai"]
    strange = ["", " a ", "ünïcode/模型", "a\u202eb", 'q"uo\\te', "new\nline", "x" * 5000]
    origin.models = strange
    assert ids(origin, ask(origin)) == strange
    origin.models = ["lone-\ud800"]
    assert b"\\ud800" in ask(origin).body


def test_requests_are_recorded(sim: Simulator) -> None:
    """Method, path, query, headers and time of each."""
    origin = sim["anthropic"]
    ask(origin, limit="7", after_id="claude-fable-5")
    (request,) = origin.requests
    assert (request.method, request.path) == ("GET", "/v1/models")
    assert request.query == (("limit", "7"), ("after_id", "claude-fable-5"))
    assert request.header("X-API-Key") == origin.key
    assert request.holds(origin.key)
    assert not request.holds(sim["groq"].key)
    assert request.at_s > 0
    origin.forget_requests()
    assert origin.requests == ()


def test_connections_stay_open(sim: Simulator) -> None:
    """Two requests on one connection are one connection."""
    origin = sim["xai"]
    parts = urlsplit(origin.url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    for _ in range(3):
        connection.request("GET", parts.path, headers=right_headers(origin))
        assert connection.getresponse().read()
    connection.close()
    assert (len(origin.requests), origin.connections) == (3, 1)


def test_it_serves_many_at_once_while_it_is_changed(sim: Simulator) -> None:
    """Every answer is one of the two lists, and every request is recorded."""
    origin = sim["groq"]
    first, second = ["a", "b"], ["c", "d", "e"]
    origin.models = first
    seen: list[list[str]] = []

    def worker() -> None:
        seen.extend([ids(origin, ask(origin)) for _ in range(10)])

    threads = [threading.Thread(target=worker) for _ in range(8)]
    for thread in threads:
        thread.start()
    for turn in range(50):
        origin.models = second if turn % 2 else first
        origin.latency_s = 0.001
    for thread in threads:
        thread.join()
    assert len(seen) == len(origin.requests) == 80
    assert all(found in (first, second) for found in seen)


def test_custom_providers_speak_like_openai() -> None:
    """The key may stand in any place, and the configuration says where."""
    providers = (
        custom("acme-cloud", ["acme/one", "acme/two"], base_path="/api", endpoint="/models"),
        custom("open-house", ["a"], auth="none"),
        custom("by-header", ["b"], auth=header("x-api-key")),
        custom("by-query", ["c"], auth=query("key")),
    )
    with Simulator(providers) as sim:
        tables = tomllib.loads(sim.config_toml())["providers"]
        assert tables["acme-cloud"]["models_endpoint"] == "/models"
        assert tables["acme-cloud"]["env_vars"] == ["ACME_CLOUD_API_KEY"]
        assert tables["open-house"]["auth"] == "none"
        assert tables["by-header"]["auth"] == {"header": "x-api-key"}
        assert tables["by-query"]["auth"] == {"query": "key"}
        assert ids(sim["acme-cloud"], ask(sim["acme-cloud"])) == ["acme/one", "acme/two"]
        assert get(sim["open-house"].url, {}).status == 200
        named_key = {"x-api-key": sim["by-header"].key}
        assert get(sim["by-header"].url, named_key).status == 200
        assert get(sim["by-header"].url, right_headers(sim["by-header"])).status == 401
        assert get(f"{sim['by-query'].url}?key={sim['by-query'].key}", {}).status == 200
        assert set(sim.env()) == {
            "ACME_CLOUD_API_KEY",
            "BY_HEADER_API_KEY",
            "BY_QUERY_API_KEY",
        }


def test_an_unknown_provider_is_named() -> None:
    """A mistyped id is an error at once."""
    with pytest.raises(ValueError, match="no provider `grok`"):
        Simulator(["grok"])


def test_it_knows_nothing_of_the_program() -> None:
    """It takes nothing from the program under test but the file of facts."""
    sources = [
        path.read_text("utf-8") for path in (Path(__file__).parent / "simulator").rglob("*.py")
    ]
    assert len(sources) > 20
    for source in sources:
        assert "import gen_models" not in source
        assert "from gen_models" not in source
        assert "registry.toml" not in source
