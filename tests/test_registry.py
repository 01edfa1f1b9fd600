"""Who is asked: the table of providers, field by field, and what a user changes of it."""

from __future__ import annotations

import re

import msgspec
import pytest

from gen_models import data
from gen_models.errors import ConfigError
from gen_models.naming import RustIdent, variant_name_fault
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    Overrides,
    ProviderConfig,
    ProviderId,
    QueryParam,
    configured,
    is_loopback,
    override_faults,
    parse_auth_method,
    parse_registry,
)

_TEXT = data.read("registry.toml")
REGISTRY = parse_registry(_TEXT)


def provider(provider_id: str) -> ProviderConfig:
    """A provider of the table."""
    return REGISTRY[ProviderId(provider_id)]


# --- the table

# id, variant, name, URL of the listing, key, variables
PROVIDERS = [
    ("anthropic", "Anthropic", "Anthropic", "https://api.anthropic.com", "/v1/models", "required",
     ("ANTHROPIC_API_KEY",)),
    ("deepseek", "Deepseek", "DeepSeek", "https://api.deepseek.com", "/v1/models", "required",
     ("DEEPSEEK_API_KEY",)),
    ("gemini", "Gemini", "Google Gemini", "https://generativelanguage.googleapis.com",
     "/v1beta/models", "required", ("GEMINI_API_KEY", "GOOGLE_API_KEY")),
    ("groq", "Groq", "Groq", "https://api.groq.com/openai", "/v1/models", "required",
     ("GROQ_API_KEY",)),
    ("huggingface", "HuggingFace", "Hugging Face", "https://huggingface.co/api", "/models",
     "optional", ("HF_TOKEN", "HUGGINGFACE_TOKEN", "HUGGING_FACE_TOKEN")),
    ("mira", "Mira", "Mira", "https://api.mira.network", "/v1/models", "optional",
     ("MIRA_API_KEY",)),
    ("mistral", "Mistral", "Mistral AI", "https://api.mistral.ai", "/v1/models", "required",
     ("MISTRAL_API_KEY",)),
    ("moonshotai", "MoonshotAi", "Moonshot AI", "https://api.moonshot.ai/v1", "/models",
     "required", ("MOONSHOT_API_KEY", "MOONSHOT_AI_API_KEY")),
    ("ollama", "Ollama", "Ollama", "http://localhost:11434", "/v1/models", "none", ()),
    ("openai", "OpenAi", "OpenAI", "https://api.openai.com", "/v1/models", "required",
     ("OPENAI_API_KEY",)),
    ("openrouter", "OpenRouter", "OpenRouter", "https://openrouter.ai/api", "/v1/models",
     "optional", ("OPENROUTER_API_KEY", "OPEN_ROUTER_API_KEY")),
    ("xai", "Xai", "xAI", "https://api.x.ai/v1", "/models", "required",
     ("XAI_API_KEY", "X_AI_API_KEY")),
    ("zai", "Zai", "Z.ai", "https://api.z.ai/api/paas/v4", "/models", "required",
     ("ZAI_API_KEY", "Z_AI_API_KEY", "ZHIPU_API_KEY")),
    ("zenmux", "ZenMux", "ZenMux", "https://zenmux.ai/api", "/v1/models", "optional",
     ("ZENMUX_API_KEY", "ZEN_MUX_API_KEY")),
]  # fmt: skip


@pytest.mark.parametrize("row", PROVIDERS, ids=[row[0] for row in PROVIDERS])
def test_who_is_asked_and_where(row: tuple[str, str, str, str, str, str, tuple[str, ...]]) -> None:
    """Each provider has its specified name, address and variables."""
    provider_id, variant, name, base_url, models_endpoint, key, env_vars = row
    one = provider(provider_id)
    assert (one.id, one.variant, one.name) == (provider_id, variant, name)
    assert (one.base_url, one.models_endpoint) == (base_url, models_endpoint)
    assert one.listing_url == base_url + models_endpoint
    assert (one.key, one.env_vars) == (key, env_vars)
    assert one.module == variant.lower()


def test_nobody_else_is_asked() -> None:
    """The table holds these providers and no others, by id."""
    assert list(REGISTRY) == [row[0] for row in PROVIDERS]


# What differs from the ordinary: a bearer key, an OpenAI answer, one page, nothing else sent.
PECULIARITIES: list[tuple[str, str, object]] = [
    ("anthropic", "auth_method", ApiKey("x-api-key")),
    ("anthropic", "headers", {"anthropic-version": "2023-06-01"}),
    ("anthropic", "params", {"limit": "1000"}),
    ("anthropic", "shape", "anthropic"),
    ("anthropic", "paging", "after_id"),
    ("gemini", "auth_method", ApiKey("x-goog-api-key")),
    ("gemini", "params", {"pageSize": "1000"}),
    ("gemini", "shape", "gemini"),
    ("gemini", "paging", "page_token"),
    ("huggingface", "shape", "huggingface"),
    ("huggingface", "paging", "link"),
    ("mira", "experimental", True),
    ("mistral", "shape", "mistral"),
    ("ollama", "auth_method", NoAuth()),
    ("ollama", "is_local", True),
    ("ollama", "base_url_env", "OLLAMA_HOST"),
    ("openai", "exclude", ("ft:*",)),
    ("openrouter", "params", {"output_modalities": "all"}),
    ("openrouter", "paging", "next_url"),
]

_PECULIAR_FIELDS = {
    "auth_method": BearerToken(),
    "headers": {},
    "params": {},
    "shape": "openai",
    "paging": "none",
    "exclude": (),
    "base_url_env": None,
    "is_local": False,
    "is_custom": False,
    "experimental": False,
}


def test_what_is_peculiar_to_a_provider() -> None:
    """Whatever is not listed here is as it is for an ordinary provider."""
    found = [
        (one.id, field, getattr(one, field))
        for one in REGISTRY.values()
        for field, ordinary in _PECULIAR_FIELDS.items()
        if getattr(one, field) != ordinary and (one.id, field) != ("huggingface", "params")
    ]
    assert sorted(found, key=str) == sorted(PECULIARITIES, key=str)


def test_hugging_face_is_never_asked_unfiltered() -> None:
    """Only inference providers with short lists are named, and each page is a large one."""
    params = provider("huggingface").params
    inference_providers = params["inference_provider"]
    assert set(params) == {"limit", "inference_provider"}
    assert params["limit"] == "1000"
    assert len(inference_providers) == 17
    assert not {"featherless-ai", "hf-inference", "all"} & set(inference_providers)


def test_ids_of_the_public_catalogue() -> None:
    """Every provider but the local and the experimental one is known to models.dev."""
    found = {one.id: one.models_dev for one in REGISTRY.values()}
    same = {row[0]: row[0] for row in PROVIDERS}
    assert found == same | {"gemini": "google", "mira": None, "ollama": None}


def test_a_key_travels_in_no_address() -> None:
    """No known provider takes its key as a parameter."""
    assert [one.id for one in REGISTRY.values() if isinstance(one.auth_method, QueryParam)] == []


def test_every_table_is_consistent() -> None:
    """Names can stand in Rust, addresses join without a doubled slash, keys have variables."""
    assert len({one.variant.lower() for one in REGISTRY.values()}) == len(REGISTRY)
    assert len({one.module for one in REGISTRY.values()}) == len(REGISTRY)
    for one in REGISTRY.values():
        assert variant_name_fault(one.variant) is None
        assert not one.base_url.endswith("/")
        assert one.models_endpoint.startswith("/")
        assert one.website.startswith("https://")
        assert one.base_url.startswith("https://") is not one.is_local
        assert (one.key == "none") == (not one.env_vars) == isinstance(one.auth_method, NoAuth)


def test_every_documented_field_is_used_and_every_used_one_documented() -> None:
    """The fields that the file explains are the fields that its tables have."""
    comments = re.findall(r"^#   ([a-z_, ]+?)  ", _TEXT, re.MULTILINE)
    documented = {name.strip() for names in comments for name in names.split(",") if name.strip()}
    tables = msgspec.toml.decode(_TEXT)
    used = {field for table in tables.values() for field in table}
    assert used - documented == {"name", "website", "base_url"}  # these say it themselves
    assert documented - used == set()


# --- the file


def test_a_table_takes_the_rest_from_the_defaults() -> None:
    """A provider needs a name, an address and nothing else."""
    registry = parse_registry('[acme]\nvariant = "Acme"\nname = "Acme"\nbase_url = "https://a.b"\n')
    one = registry[ProviderId("acme")]
    assert one == ProviderConfig(
        id=ProviderId("acme"), variant=RustIdent("Acme"), name="Acme", base_url="https://a.b"
    )
    assert one.listing_url == "https://a.b/v1/models"
    assert (one.auth_method, one.key) == (BearerToken(), "required")


def test_tables_come_in_the_order_of_their_ids() -> None:
    """The order of the file is of no account."""
    table = '[{0}]\nvariant = "{0}"\nname = "{0}"\nbase_url = "https://a.b"\n'
    assert list(parse_registry(table.format("b") + table.format("a"))) == ["a", "b"]


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ('colour = "red"', "unknown field `colour`"),
        ('shape = "xml"', "Invalid enum value 'xml'"),
        ('paging = "offset"', "Invalid enum value 'offset'"),
        ('key = "maybe"', "Invalid enum value 'maybe'"),
        ('env_vars = "A_KEY"', "Expected `array`, got `str`"),
        ("params = { limit = 1000 }", "Expected `str | array`, got `int`"),
        ('is_local = "yes"', "Expected `bool`, got `str`"),
    ],
)
def test_a_field_that_cannot_be_used(field: str, message: str) -> None:
    """A mistake in the file is told with the name of the field or the value."""
    text = f'[acme]\nvariant = "Acme"\nname = "Acme"\nbase_url = "https://a.b"\n{field}\n'
    with pytest.raises(msgspec.ValidationError, match=re.escape(message)):
        parse_registry(text)


@pytest.mark.parametrize("missing", ["variant", "name", "base_url"])
def test_a_field_that_is_missing(missing: str) -> None:
    """A table without what it needs is refused."""
    fields = {"variant": "Acme", "name": "Acme", "base_url": "https://a.b"}
    lines = [f'{key} = "{value}"' for key, value in fields.items() if key != missing]
    with pytest.raises(msgspec.ValidationError, match=f"missing required field `{missing}`"):
        parse_registry("\n".join(["[acme]", *lines]))


# --- authentication


@pytest.mark.parametrize(
    ("value", "method"),
    [
        ("bearer", BearerToken()),
        ("none", NoAuth()),
        ({"header": "x-api-key"}, ApiKey("x-api-key")),
        ({"query": "key"}, QueryParam("key")),
        (ApiKey("api-key"), ApiKey("api-key")),
    ],
)
def test_auth_method(value: object, method: ApiAuthMethod) -> None:
    """Each way of writing it names one method."""
    assert parse_auth_method(value) == method


@pytest.mark.parametrize(
    "value",
    [
        "", "Bearer", "sk-secret", None, 1, True, [], {}, {"header": ""}, {"header": 1},
        {"query": ""}, {"header": "a", "query": "b"}, {"bearer": True}, ["bearer"],
    ],
)  # fmt: skip
def test_auth_method_that_is_none_of_them(value: object) -> None:
    """Anything else is refused with the choices, and is not quoted: it may be a key."""
    with pytest.raises(ConfigError) as caught:
        parse_auth_method(value)
    assert caught.value.message == (
        'expected `"bearer"`, `"none"`, `{ header = "x-api-key" }` or `{ query = "key" }`'
    )


# --- what a user changes


def test_changes_of_a_known_provider() -> None:
    """What is given replaces what was there; the rest stays."""
    changes = Overrides(base_url="https://gateway.example", env_vars=("MY_KEY",))
    one = configured(ProviderId("gemini"), provider("gemini"), changes)
    assert one.listing_url == "https://gateway.example/v1beta/models"
    assert one.env_vars == ("MY_KEY",)
    assert (one.auth_method, one.key, one.shape) == (ApiKey("x-goog-api-key"), "required", "gemini")
    assert not one.is_custom


def test_no_changes_of_a_known_provider() -> None:
    """Where nothing is given, nothing changes."""
    assert configured(ProviderId("groq"), provider("groq"), Overrides()) == provider("groq")


def test_a_known_provider_without_authentication_needs_no_key() -> None:
    """A gateway that asks for nothing is asked without a key."""
    changes = Overrides(base_url="http://gateway.example", auth_method=NoAuth())
    assert configured(ProviderId("groq"), provider("groq"), changes).key == "none"


def test_a_new_provider() -> None:
    """An id that nobody knows is a provider that answers as OpenAI does."""
    one = configured(ProviderId("my-proxy"), None, Overrides(base_url="https://llm.example"))
    assert one == ProviderConfig(
        id=ProviderId("my-proxy"),
        variant=RustIdent("MyProxy"),
        name="my-proxy",
        base_url="https://llm.example",
        env_vars=("MY_PROXY_API_KEY",),
        key="optional",
        is_custom=True,
    )
    assert one.module == "my_proxy"


def test_everything_of_a_new_provider_can_be_said() -> None:
    """Each override reaches the provider."""
    changes = Overrides(
        base_url="http://localhost:8080",
        models_endpoint="/models",
        env_vars=("A", "B"),
        auth_method=QueryParam("key"),
        variant=RustIdent("Mine"),
    )
    one = configured(ProviderId("my-proxy"), None, changes)
    assert one.listing_url == "http://localhost:8080/models"
    assert (one.env_vars, one.auth_method, one.variant) == (("A", "B"), QueryParam("key"), "Mine")
    assert (one.key, one.is_local, one.is_custom) == ("optional", True, True)


def test_a_new_provider_without_authentication_has_no_key() -> None:
    """Where no key can be sent, none is looked for."""
    changes = Overrides(base_url="https://llm.example", auth_method=NoAuth())
    assert configured(ProviderId("x"), None, changes).key == "none"


def test_a_new_provider_needs_an_address() -> None:
    """An unknown id alone is not enough."""
    with pytest.raises(ConfigError, match="`x` is not a known provider and has no `base_url`"):
        configured(ProviderId("x"), None, Overrides())


ADDRESS = "it is an address such as https://llm.example.com"
SECRETIVE = "it holds no user, password, query or fragment; keys come from `env_vars`"
PATH = "it is a path such as `/v1/models`"


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        (Overrides(), []),
        (Overrides(base_url="https://llm.example.com:8443/openai"), []),
        (Overrides(base_url="http://[::1]:11434"), []),
        (Overrides(base_url=""), [("base_url", ADDRESS)]),
        (Overrides(base_url="llm.example.com"), [("base_url", ADDRESS)]),
        (Overrides(base_url="ftp://llm.example.com"), [("base_url", ADDRESS)]),
        (Overrides(base_url="file:///etc/passwd"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://[::1"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a.b:0"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a.b:99999"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a.b:port"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a b"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a.b\n"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://a\u202e.b"), [("base_url", ADDRESS)]),
        (Overrides(base_url="https://me:sk-1@a.b"), [("base_url", SECRETIVE)]),
        (Overrides(base_url="https://sk-1@a.b"), [("base_url", SECRETIVE)]),
        (Overrides(base_url="https://a.b\\@c.d"), [("base_url", SECRETIVE)]),
        (Overrides(base_url="https://a.b/?key=sk-1"), [("base_url", SECRETIVE)]),
        (Overrides(base_url="https://a.b/?"), [("base_url", SECRETIVE)]),
        (Overrides(base_url="https://a.b/#x"), [("base_url", SECRETIVE)]),
        (Overrides(models_endpoint="/openai/models?api-version=1"), []),
        (Overrides(models_endpoint=""), [("models_endpoint", PATH)]),
        (Overrides(models_endpoint="models"), [("models_endpoint", PATH)]),
        (Overrides(models_endpoint="@evil.example"), [("models_endpoint", PATH)]),
        (Overrides(models_endpoint="/a b"), [("models_endpoint", PATH)]),
        (Overrides(models_endpoint="/a\n"), [("models_endpoint", PATH)]),
        (Overrides(env_vars=("A", "_b2")), []),
        (
            Overrides(env_vars=()),
            [("env_vars", 'it is empty; a provider without a key has auth = "none"')],
        ),
        (
            Overrides(env_vars=("A", "sk-secret", "")),
            [
                ("env_vars", "entry 2 cannot name an environment variable"),
                ("env_vars", "entry 3 cannot name an environment variable"),
            ],
        ),
        (Overrides(auth_method=ApiKey("x-api-key")), []),
        (
            Overrides(auth_method=ApiKey("x-api-key: sk-secret")),
            [("auth_method", "a header has a name such as `x-api-key`")],
        ),
        (Overrides(variant=RustIdent("Self")), [("variant", "`Self`: it is a keyword of Rust")]),
        (
            Overrides(base_url="x", models_endpoint="y"),
            [("base_url", ADDRESS), ("models_endpoint", PATH)],
        ),
    ],
)
def test_changes_that_cannot_be_used(changes: Overrides, faults: list[tuple[str, str]]) -> None:
    """Every fault is told with its field, and nothing that may be a key is quoted."""
    assert list(override_faults(changes)) == faults
    assert "sk-" not in str(list(override_faults(changes)))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://localhost:11434", True),
        ("http://LOCALHOST", True),
        ("http://llm.localhost/x", True),
        ("http://127.0.0.1", True),
        ("http://127.9.9.9:1", True),
        ("http://[::1]:1", True),
        ("https://llm.example.com", False),
        ("http://localhost.example.com", False),
        ("http://notlocalhost", False),
        ("http://192.168.0.1", False),
        ("http://0.0.0.0", False),
        ("http://127.0.0.1.example.com", False),
        ("", False),
    ],
)
def test_is_loopback(url: str, *, expected: bool) -> None:
    """Only a name that cannot lead off this machine is this machine."""
    assert is_loopback(url) is expected


def test_a_provider_asked_somewhere_else() -> None:
    """A slash at the end of an address is not doubled."""
    assert provider("groq").at("http://x/").listing_url == "http://x/v1/models"
