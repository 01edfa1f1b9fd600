"""Who is asked: the specified providers, the laws of the table, and how it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

import msgspec
import pytest

from gen_models import data
from gen_models.errors import ConfigError
from gen_models.library import known_providers
from gen_models.naming import RustIdent, variant_name_fault
from gen_models.overrides import Overrides, override_faults
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderConfig,
    ProviderId,
    QueryParam,
    clashes,
    is_loopback,
    parse_auth_method,
    parse_registry,
    provider_id_fault,
)

REGISTRY = known_providers()


def acme(**fields: str) -> ProviderConfig:
    """A provider of no account."""
    given = {"id": "acme", "variant": "Acme", "name": "Acme", "base_url": "https://a.b", **fields}
    return msgspec.convert(given, ProviderConfig)


# --- who is specified

Specified: TypeAlias = tuple[str, str, str, str, tuple[str, ...], Mapping[str, object]]

# variant, base_url, models_endpoint, key, its variables, and what else is not ORDINARY
SPECIFIED: list[Specified] = [
    ("Anthropic", "https://api.anthropic.com", "/v1/models", "required",
     ("ANTHROPIC_API_KEY",),
     {"auth_method": ApiKey("x-api-key"), "headers": {"anthropic-version": "2023-06-01"},
      "paging": "after_id"}),
    ("Deepseek", "https://api.deepseek.com", "/v1/models", "required", ("DEEPSEEK_API_KEY",), {}),
    ("Gemini", "https://generativelanguage.googleapis.com", "/v1beta/models", "required",
     ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
     {"auth_method": ApiKey("x-goog-api-key"), "paging": "page_token"}),
    ("Groq", "https://api.groq.com/openai", "/v1/models", "required", ("GROQ_API_KEY",), {}),
    ("HuggingFace", "https://huggingface.co/api", "/models", "optional",
     ("HF_TOKEN", "HUGGINGFACE_TOKEN", "HUGGING_FACE_TOKEN"), {"paging": "link"}),
    ("Mira", "https://api.mira.network", "/v1/models", "optional", ("MIRA_API_KEY",),
     {"is_experimental": True}),
    ("Mistral", "https://api.mistral.ai", "/v1/models", "required", ("MISTRAL_API_KEY",), {}),
    ("MoonshotAi", "https://api.moonshot.ai/v1", "/models", "required",
     ("MOONSHOT_API_KEY", "MOONSHOT_AI_API_KEY"), {}),
    ("Ollama", "http://localhost:11434", "/v1/models", "none", (),
     {"auth_method": NoAuth(), "is_local": True, "base_url_env": "OLLAMA_HOST"}),
    ("OpenAi", "https://api.openai.com", "/v1/models", "required", ("OPENAI_API_KEY",),
     {"exclude": ("ft:*", "*:ft-*")}),
    ("OpenRouter", "https://openrouter.ai/api", "/v1/models", "optional",
     ("OPENROUTER_API_KEY", "OPEN_ROUTER_API_KEY"), {"paging": "next_url"}),
    ("Xai", "https://api.x.ai/v1", "/models", "required", ("XAI_API_KEY", "X_AI_API_KEY"), {}),
    ("Zai", "https://api.z.ai/api/paas/v4", "/models", "required",
     ("ZAI_API_KEY", "Z_AI_API_KEY", "ZHIPU_API_KEY"), {}),
    ("ZenMux", "https://zenmux.ai/api", "/v1/models", "optional",
     ("ZENMUX_API_KEY", "ZEN_MUX_API_KEY"), {}),
]  # fmt: skip

ORDINARY: Mapping[str, object] = {
    "auth_method": BearerToken(),
    "headers": {},
    "paging": "none",
    "exclude": (),
    "base_url_env": None,
    "is_local": False,
    "is_custom": False,
    "is_experimental": False,
}


@pytest.mark.parametrize("row", SPECIFIED, ids=[row[0] for row in SPECIFIED])
def test_who_is_asked_and_how(row: Specified) -> None:
    """Each specified provider has its name, address, variables and ways."""
    variant, base_url, endpoint, key, env_vars, peculiar = row
    one = REGISTRY[ProviderId(variant.lower())]
    assert (one.variant, one.module) == (variant, variant.lower())
    assert (one.base_url, one.models_endpoint) == (base_url, endpoint)
    assert one.listing_url == base_url + endpoint
    assert (one.key, one.env_vars) == (key, env_vars)
    assert {field: getattr(one, field) for field in ORDINARY} == {**ORDINARY, **peculiar}


def test_hugging_face_is_never_asked_unfiltered() -> None:
    """Inference providers are named, but for those whose long tails would bury the rest."""
    named = REGISTRY[ProviderId("huggingface")].params["inference_provider"]
    assert isinstance(named, tuple)
    assert len(named) > 1
    assert not {"featherless-ai", "hf-inference", "all"} & set(named)


# --- what holds for whoever is in the table


def test_providers_come_in_the_order_of_their_ids() -> None:
    """Each is called by its id."""
    assert list(REGISTRY) == sorted(REGISTRY)
    assert all(key == one.id for key, one in REGISTRY.items())


def test_no_two_providers_share_a_name() -> None:
    """Each has a file, a variant and an id in the public catalogue; a key is one site's."""
    assert list(clashes(REGISTRY.values())) == []
    sites = {(name, one.website) for one in REGISTRY.values() for name in one.env_vars}
    assert len(sites) == len({name for name, _ in sites})
    catalogue = [one.models_dev for one in REGISTRY.values() if one.models_dev]
    assert len(catalogue) == len(set(catalogue))


@pytest.mark.parametrize("provider_id", REGISTRY)
def test_every_table_is_one_that_a_user_could_have_written(provider_id: ProviderId) -> None:
    """Ids, names, addresses and variables are held to what is asked of a user's."""
    one = REGISTRY[provider_id]
    said = Overrides(
        base_url=one.base_url,
        models_endpoint=one.models_endpoint,
        env_vars=one.env_vars or None,
        auth_method=one.auth_method,
        variant=one.variant,
    )
    assert list(override_faults(said)) == []
    assert provider_id_fault(one.id) is None
    assert variant_name_fault(one.variant) is None
    assert not one.is_custom


@pytest.mark.parametrize("provider_id", REGISTRY)
def test_every_key_is_safe(provider_id: ProviderId) -> None:
    """A key travels encrypted and in no address, and comes from a variable."""
    one = REGISTRY[provider_id]
    assert not isinstance(one.auth_method, QueryParam)
    assert one.base_url.startswith("https://") or (one.is_local and is_loopback(one.base_url))
    assert one.website.startswith("https://")
    assert (one.key == "none") == (not one.env_vars) == isinstance(one.auth_method, NoAuth)


def test_every_documented_field_is_used_and_every_used_one_documented() -> None:
    """The fields that the file explains are the fields that its tables have."""
    text = data.read("registry.toml")
    comments = re.findall(r"^#   ([a-z_, ]+?)  ", text, re.MULTILINE)
    documented = {name.strip() for names in comments for name in names.split(",") if name.strip()}
    tables = msgspec.toml.decode(text)
    used = {field for table in tables.values() for field in table}
    assert used - documented == {"name", "website"}  # these say it themselves
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


# --- ids, and names that meet


@pytest.mark.parametrize("provider_id", ["a", "1", "my-proxy", "a-1-b", "x" * 300])
def test_a_text_that_can_be_an_id(provider_id: str) -> None:
    """Words of small letters and digits, joined by single hyphens."""
    assert provider_id_fault(provider_id) is None


MADE_OF = "an id is made of a-z, 0-9 and single `-`"


@pytest.mark.parametrize(
    ("provider_id", "fault"),
    [
        ("", MADE_OF),
        ("-", MADE_OF),
        ("-a", MADE_OF),
        ("a-", MADE_OF),
        ("a--b", MADE_OF),
        ("a_b", MADE_OF),
        ("A", MADE_OF),
        ("a.b", MADE_OF),
        ("a/b", MADE_OF),
        ("../a", MADE_OF),
        ("a b", MADE_OF),
        ("a\n", MADE_OF),
        ("é", MADE_OF),
        ("\u0661", MADE_OF),
        ("mod", "its file would be one that every output has"),
        ("info", "its file would be one that every output has"),
        ("provider", "its file would be one that every output has"),
        ("provider-model", "its file would be one that every output has"),
    ],
)
def test_a_text_that_cannot_be_an_id(provider_id: str, fault: str) -> None:
    """An id becomes the name of a file, which leads nowhere else and is nobody's."""
    assert provider_id_fault(provider_id) == fault


@pytest.mark.parametrize(
    ("providers", "found"),
    [
        ([], []),
        ([("a", "A"), ("b", "B"), ("a-b", "AB")], []),
        ([("a", "X"), ("b", "X")], [("b", "its variant `X` is also that of `a`")]),
        ([("a", "Xy"), ("b", "XY")], [("b", "its variant `XY` is also that of `a`")]),
        ([("1x", "A"), ("m1x", "B")], [("m1x", "its file `m1x` is also that of `1x`")]),
        (
            [("a", "X"), ("b", "X"), ("c", "X")],
            [
                ("b", "its variant `X` is also that of `a`"),
                ("c", "its variant `X` is also that of `a`"),
            ],
        ),
        (
            [("1x", "X"), ("m1x", "X")],
            [
                ("m1x", "its file `m1x` is also that of `1x`"),
                ("m1x", "its variant `X` is also that of `1x`"),
            ],
        ),
    ],
)
def test_clashes(providers: list[tuple[str, str]], found: list[tuple[str, str]]) -> None:
    """Files are compared as by a file system that knows no case, and variants with them."""
    everyone = (acme(id=provider_id, variant=variant) for provider_id, variant in providers)
    assert list(clashes(everyone)) == found


# --- addresses


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
    assert acme().at("http://x/").listing_url == "http://x/v1/models"
