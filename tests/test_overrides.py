"""What a user changes of a provider, and what a provider of one's own is made of."""

from __future__ import annotations

import pytest

from gen_models.choice import Choice
from gen_models.errors import ConfigError
from gen_models.library import known_providers
from gen_models.naming import RustIdent
from gen_models.overrides import NO_OVERRIDES, Overrides, configured, override_faults
from gen_models.registry import ApiKey, BearerToken, NoAuth, ProviderConfig, ProviderId, QueryParam

REGISTRY = known_providers()
GEMINI, GROQ = ProviderId("gemini"), ProviderId("groq")

# --- a provider with its changes


def test_changes_of_a_known_provider() -> None:
    """What is given replaces what was there; the rest stays."""
    changes = Overrides(base_url="https://gateway.example", env_vars=("MY_KEY",))
    one = configured(GEMINI, REGISTRY[GEMINI], changes)
    assert one.listing_url == "https://gateway.example/v1beta/models"
    assert one.env_vars == ("MY_KEY",)
    assert (one.auth_method, one.key, one.shape) == (ApiKey("x-goog-api-key"), "required", "gemini")
    assert not one.is_custom


def test_another_list_of_a_known_provider() -> None:
    """What is sent for the usual list, and how that has pages, is not for another one."""
    together = REGISTRY[ProviderId("together")]
    assert together.params
    one = configured(together.id, together, Overrides(shape="together_v1"))
    assert (one.shape, one.paging, one.params) == ("together_v1", "none", {})
    paged = configured(together.id, together, Overrides(shape="openai", paging="link"))
    assert (paged.shape, paged.paging, paged.params) == ("openai", "link", {})


def test_the_usual_list_of_a_known_provider() -> None:
    """Its shape by name changes nothing; its paging alone changes no more than that."""
    together = REGISTRY[ProviderId("together")]
    assert configured(together.id, together, Overrides(shape="together")) == together
    paged = configured(together.id, together, Overrides(paging="none"))
    assert (paged.paging, paged.params) == ("none", together.params)


def test_no_changes_of_a_known_provider() -> None:
    """Where nothing is given, nothing changes."""
    assert configured(GROQ, REGISTRY[GROQ], Overrides()) == REGISTRY[GROQ]


def test_a_known_provider_without_authentication_needs_no_key() -> None:
    """A gateway that asks for nothing is asked without a key."""
    changes = Overrides(base_url="http://gateway.example", auth_method=NoAuth())
    assert configured(GROQ, REGISTRY[GROQ], changes).key == "none"


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
        shape="openrouter",
        paging="next_url",
        variant=RustIdent("Mine"),
    )
    one = configured(ProviderId("my-proxy"), None, changes)
    assert (one.shape, one.paging) == ("openrouter", "next_url")
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


# --- changes that cannot be used

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
            Overrides(choice=Choice(include=("gpt*", "\u202e"), exclude=("a ",), kinds=("chat",))),
            [
                ("include", r"`\u{202e}` matches no id: it holds the invisible character U+202E"),
                ("exclude", "`a ` matches no id: it is surrounded by white space"),
            ],
        ),
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


# --- what they are about


@pytest.mark.parametrize(
    ("changes", "moves_requests"),
    [
        (NO_OVERRIDES, False),
        (Overrides(variant=RustIdent("Mine")), False),
        (Overrides(choice=Choice(include=("gpt*",))), False),
        (Overrides(base_url="https://a.b"), True),
        (Overrides(models_endpoint="/models"), True),
        (Overrides(env_vars=("A",)), True),
        (Overrides(env_vars=()), True),
        (Overrides(auth_method=BearerToken()), True),
        (Overrides(auth_method=NoAuth()), True),
    ],
)
def test_what_moves_requests(changes: Overrides, *, moves_requests: bool) -> None:
    """All but a name says where a request goes, or which key goes with it."""
    assert changes.moves_requests is moves_requests
