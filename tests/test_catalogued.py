"""Providers that only the public catalogue knows: who they are, and where a key may go."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from gen_models.catalogued import with_catalogue
from gen_models.config import ProviderSettings, Settings, Unplaced
from gen_models.described import Described, described_config
from gen_models.library import known_providers
from gen_models.listing import CatalogueProvider, parse_catalogue
from gen_models.overrides import Overrides, configured
from gen_models.registry import BearerToken, NoAuth, ProviderId
from tests.conftest import REPOSITORY

REGISTRY = known_providers()
KNOWN = {key: ProviderSettings(config=config) for key, config in REGISTRY.items()}
SETTINGS = Settings(registry=REGISTRY, providers=KNOWN)
NIMBUS = ProviderId("nimbus")
COMPATIBLE = "@ai-sdk/openai-compatible"


def entry(**changes: Any) -> CatalogueProvider:
    """Nimbus, as the catalogue describes it."""
    said: dict[str, Any] = {
        "key": "nimbus",
        "name": "Nimbus Cloud",
        "website": "https://nimbus.example/docs",
        "api": "https://api.nimbus.example/v1",
        "package": COMPATIBLE,
        "env_vars": ("NIMBUS_API_KEY",),
        "rows": {"nimbus-1": {}},
    }
    return CatalogueProvider(**{**said, **changes})


def described(
    provider_id: str = "nimbus", *, settings: Settings = SETTINGS, **changes: Any
) -> ProviderSettings:
    """What becomes of a provider of the catalogue."""
    key = ProviderId(provider_id)
    return with_catalogue(settings.providers, {key: entry(**changes)}, settings)[key]


# --- who it is


def test_a_provider_of_the_catalogue() -> None:
    """It is asked for `/models` below its address, with a bearer token that it needs."""
    one = described()
    config = one.config
    assert (config.variant, config.name, config.module) == ("Nimbus", "Nimbus Cloud", "nimbus")
    assert config.listing_url == "https://api.nimbus.example/v1/models"
    assert (config.key, config.auth_method) == ("required", BearerToken())
    assert config.env_vars == ("NIMBUS_API_KEY",)
    assert one.described == Described(
        name="Nimbus Cloud",
        website="https://nimbus.example/docs",
        base_url="https://api.nimbus.example/v1",
        env_vars=("NIMBUS_API_KEY",),
    )
    assert (one.unaskable, one.is_remembered) == (None, False)


def test_whom_the_registry_knows_stays_as_it_is() -> None:
    """By its own id and by the one that the catalogue has for it."""
    foreign = {ProviderId(key): entry(key=key) for key in ("groq", "google", "nimbus")}
    found = with_catalogue(KNOWN, foreign, SETTINGS)
    assert {key: found[key] for key in KNOWN} == KNOWN
    assert set(found) == {*KNOWN, NIMBUS}


def test_a_provider_of_ones_own_stays_as_it_is() -> None:
    """What the settings say of an id is not what the catalogue says of it."""
    own = configured(NIMBUS, None, Overrides(base_url="https://own.example"))
    known = {**KNOWN, NIMBUS: ProviderSettings(config=own)}
    assert with_catalogue(known, {NIMBUS: entry()}, SETTINGS) == dict(sorted(known.items()))


@pytest.mark.parametrize("key", ["open-ai", "hugging-face", "x-ai"])
def test_one_that_shares_a_name_with_a_known_one_is_left_out(key: str) -> None:
    """Its file or variant is taken; the catalogue cannot take it from anyone."""
    assert with_catalogue(KNOWN, {ProviderId(key): entry(key=key)}, SETTINGS) == KNOWN


@pytest.mark.parametrize(
    "website", [None, "javascript:alert(1)", "https://x.example/)[y](z", "http://x.example", "x"]
)
def test_a_web_site_that_is_none(website: str | None) -> None:
    """What could hide Markdown is no web site."""
    assert described(website=website).config.website == ""


# --- where it is asked


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"package": "@ai-sdk/anthropic"}, "does not say that its API is OpenAI-compatible"),
        ({"package": None}, "does not say that its API is OpenAI-compatible"),
        ({"api": None}, "the catalogue has no address of it"),
        ({"api": "https://${ACCOUNT}.example/v1"}, "has parts that only its customers know"),
        ({"api": "${BASE_URL}/v1"}, "has parts that only its customers know"),
        ({"api": "http://api.nimbus.example/v1"}, "is not one of https"),
        ({"api": "http://127.0.0.1:1234/v1"}, "is not one of https"),
        ({"api": "ftp://api.nimbus.example"}, "is not one of https"),
        ({"api": "https://user:pass@api.nimbus.example"}, "is not one of https"),
        ({"api": "https://api.nimbus.example/v1?key=x"}, "is not one of https"),
        ({"api": "https://:443"}, "is not one of https"),
        ({"api": "https://[::1"}, "is not one of https"),
        ({"env_vars": ()}, "names no variable that can hold its key"),
        ({"env_vars": ("302AI_API_KEY", "A B_KEY", "NIMBUS_ACCOUNT_ID")}, "names no variable"),
    ],
)
def test_who_is_not_asked(changes: dict[str, Any], reason: str) -> None:
    """There is a reason, and nothing but a usable address is remembered."""
    one = described(**changes)
    assert one.unaskable is not None
    assert reason in one.unaskable
    assert one.config.base_url in {"", "https://api.nimbus.example/v1"}


@pytest.mark.parametrize(
    "api",
    [
        "https://api.nimbus.example/v1/",
        "https://api.nimbus.example/v1/chat/completions",
    ],
)
def test_an_address_that_says_too_much(api: str) -> None:
    """Slashes at the end, and the address of the chat, lead to the same place."""
    one = described(api=api)
    assert (one.config.base_url, one.unaskable) == ("https://api.nimbus.example/v1", None)


# --- which key it is asked with


@pytest.mark.parametrize(
    ("key", "variable"),
    [
        ("nimbus", "NIMBUS_API_KEY"),
        ("nimbus-cloud", "NIMBUS_TOKEN"),
        ("nimbus-cn", "NIMBUS_CN_KEY"),
        ("iflowcn", "IFLOW_API_KEY"),
        ("io-net", "IOINTELLIGENCE_API_KEY"),
        ("v0", "V0_API_KEY"),
        ("nano-gpt", "NANO_GPT_API_KEY"),
        ("nano-gpt", "NANOGPT_API_KEY"),
    ],
)
def test_keys_that_are_named_after_the_provider(key: str, variable: str) -> None:
    """Who names the provider means its key."""
    assert described(key, key=key, env_vars=(variable,)).unaskable is None


@pytest.mark.parametrize(
    "variable",
    [
        "AWS_SECRET_ACCESS_KEY", "GITLAB_TOKEN", "NPM_TOKEN", "DATABASE_KEY", "N_KEY", "NI_TOKEN",
        "MY_NIMBUS_KEY",
    ],
)  # fmt: skip
def test_keys_of_something_else(variable: str) -> None:
    """A catalogue that lies cannot fetch what else is in the environment."""
    one = described(env_vars=("NIMBUS_API_KEY", variable))
    assert one.unaskable == (
        f"the catalogue names the key `{variable}`, which is not named after it"
    )


@pytest.mark.parametrize(
    ("api", "is_asked"),
    [
        ("https://api.groq.com/elsewhere/v1", True),
        ("https://api.groq.com:443/v1", True),
        ("https://api.groq.com:8443/v1", False),
        ("https://api.groq.com.evil.example/v1", False),
        ("https://evil.example/api.groq.com", False),
    ],
)
def test_the_key_of_a_known_provider_goes_to_its_origin_only(api: str, *, is_asked: bool) -> None:
    """Whatever the catalogue calls whoever wants it."""
    one = described("groq-more", key="groq-more", api=api, env_vars=("GROQ_API_KEY",))
    assert (one.unaskable is None) == is_asked


def test_the_key_of_a_provider_of_ones_own_goes_there_only() -> None:
    """What the settings call a key is not the catalogue's to send elsewhere."""
    own = configured(
        ProviderId("proxy"),
        None,
        Overrides(base_url="https://own.example", env_vars=("NIMBUS_API_KEY",)),
    )
    providers = {**KNOWN, own.id: ProviderSettings(config=own)}
    settings = msgspec.structs.replace(SETTINGS, providers=providers)
    assert described(settings=settings).unaskable == (
        "`NIMBUS_API_KEY` is the key of another provider, which is elsewhere"
    )


@pytest.mark.parametrize(
    ("url", "is_asked"),
    [
        ("https://mirror.example/api.json", True),
        ("http://127.0.0.1:8000/api.json", True),
        ("http://mirror.example/api.json", False),
    ],
)
def test_a_catalogue_over_plain_http_sends_no_key(url: str, *, is_asked: bool) -> None:
    """Whoever stands between could have written it."""
    settings = msgspec.structs.replace(SETTINGS, catalog_url=url)
    assert (described(settings=settings).unaskable is None) == is_asked


# --- what the lock remembers


def remembered(base_url: str) -> dict[ProviderId, ProviderSettings]:
    """Nimbus, as a lock describes it."""
    before = Described(name="Nimbus", base_url=base_url, env_vars=("NIMBUS_API_KEY",))
    config = described_config(NIMBUS, before)
    return {NIMBUS: ProviderSettings(config=config, described=before, is_remembered=True)}


@pytest.mark.parametrize("base_url", ["https://api.nimbus.example/v2", ""])
def test_what_the_catalogue_says_anew_is_taken(base_url: str) -> None:
    """A name, a path, an address where there was none: it is asked as the catalogue says now."""
    known = {**KNOWN, **remembered(base_url)}
    one = with_catalogue(known, {NIMBUS: entry()}, SETTINGS)[NIMBUS]
    assert one == described()


def test_a_provider_that_moves_is_not_asked() -> None:
    """Its key does not follow, and its address stays, until a person says so."""
    known = {**KNOWN, **remembered("https://nimbus.example/v1")}
    one = with_catalogue(known, {NIMBUS: entry()}, SETTINGS)[NIMBUS]
    assert one.unaskable == (
        "the catalogue says that it has moved from https://nimbus.example/v1 "
        "to https://api.nimbus.example/v1"
    )
    assert one.config.base_url == "https://nimbus.example/v1"


def test_a_name_that_the_lock_remembers_is_not_taken() -> None:
    """A newcomer that would share its variant is left out, whatever it is called."""
    known = {**KNOWN, **remembered("https://api.nimbus.example/v1")}
    newcomers = {ProviderId("nim-bus"): entry(key="nim-bus"), NIMBUS: entry()}
    assert set(with_catalogue(known, newcomers, SETTINGS)) == set(known)


def test_a_provider_that_is_gone_stays_as_it_was() -> None:
    """What the catalogue no longer says is remembered, and not asked."""
    known = {**KNOWN, **remembered("https://nimbus.example/v1")}
    assert with_catalogue(known, {}, SETTINGS)[NIMBUS] == known[NIMBUS]


# --- what a user says of it


def told(**changes: Any) -> ProviderSettings:
    """Nimbus, with a table of the settings that has no address."""
    table = Unplaced(overrides=Overrides(**changes), names={}, facts={})
    return described(settings=msgspec.structs.replace(SETTINGS, unplaced={NIMBUS: table}))


def test_a_table_without_an_address() -> None:
    """What the user says stands; the address and the key variable are the catalogue's."""
    one = told(variant="Cloudy", models_endpoint="/v2/models", shape="host")
    config = one.config
    assert (config.variant, config.shape) == ("Cloudy", "host")
    assert config.listing_url == "https://api.nimbus.example/v1/v2/models"
    assert config.env_vars == ("NIMBUS_API_KEY",)
    assert (one.unaskable, one.is_remembered, one.facts) == (None, False, {})


def test_a_variable_that_the_user_names() -> None:
    """It need not be named after the provider, but the key of another one stays where it is."""
    assert told(env_vars=("MY_TOKEN",)).unaskable is None
    assert told(env_vars=("OPENAI_API_KEY",)).unaskable == (
        "`OPENAI_API_KEY` is the key of another provider, which is elsewhere"
    )
    assert told(auth_method=NoAuth(), env_vars=("OPENAI_API_KEY",)).unaskable is None


def test_what_a_lock_alone_says_moves_no_request() -> None:
    """Without its settings file a provider is not asked at another path or with another key."""
    known = dict(remembered("https://api.nimbus.example/v1"))
    overrides = Overrides(env_vars=("MY_TOKEN",))
    known[NIMBUS] = msgspec.structs.replace(known[NIMBUS], overrides=overrides)
    one = with_catalogue({**KNOWN, **known}, {NIMBUS: entry()}, SETTINGS)[NIMBUS]
    assert one.config.env_vars == ("MY_TOKEN",)
    assert one.is_remembered or one.unaskable


# --- the real one


REAL = REPOSITORY.parent / "shared/data/models-dev-api.json"


@pytest.mark.skipif(not REAL.exists(), reason="the real catalogue is not part of the repository")
def test_the_real_catalogue() -> None:
    """Every provider of it can be named, and most can be asked."""
    catalogue = parse_catalogue(REAL.read_bytes())
    found = with_catalogue(KNOWN, catalogue, SETTINGS)
    curated = {one.config.models_dev for one in KNOWN.values()}
    added = {key: one for key, one in found.items() if key not in KNOWN}
    named = {key for key, one in catalogue.items() if one.key not in curated}
    assert set(added) == named - set(KNOWN)
    assert sum(one.unaskable is None for one in added.values()) >= 70  # 78 of 104 in June 2026
