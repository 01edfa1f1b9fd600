"""Keys: which one goes to which provider, how it travels, and that it is not shown."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
import pytest

from gen_models.auth import (
    FoundKey,
    Secret,
    base_url_on_this_machine,
    build_auth_header,
    check_key,
    find_key,
)
from gen_models.config import load_settings
from gen_models.errors import FetchFailed
from gen_models.library import known_providers
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderConfig,
    ProviderId,
    QueryParam,
)
from gen_models.run import SILENT, run
from gen_models.sources import Status
from tests.simulator import Simulator

REGISTRY = known_providers()
GEMINI = REGISTRY[ProviderId("gemini")]
GROQ = REGISTRY[ProviderId("groq")]
OLLAMA = REGISTRY[ProviderId("ollama")]


def with_auth(method: ApiAuthMethod) -> ProviderConfig:
    """A provider that takes its key in this way."""
    return msgspec.structs.replace(GROQ, auth_method=method)


# --- a secret


def test_a_secret_is_masked_wherever_it_is_shown() -> None:
    """Debug output, containers and logs show a mask; only its use shows the key."""
    secret = Secret("sk-live-1")
    found = FoundKey("GROQ_API_KEY", secret)
    record = logging.LogRecord("x", logging.INFO, "", 0, "%r %s", (secret, found), None)
    shown = [repr(secret), f"{secret!r}", repr({"key": secret}), str(found), record.getMessage()]
    assert not any("sk-live" in text for text in shown)
    assert "Bearer " + secret == "Bearer sk-live-1"


@pytest.mark.parametrize(
    ("env_var", "name"), [("GROQ_API_KEY", "the key in `GROQ_API_KEY`"), (None, "the key")]
)
def test_what_a_message_calls_a_key(env_var: str | None, name: str) -> None:
    """By its variable, if it came from one; a program may have given it itself."""
    assert FoundKey(env_var, Secret("sk-live-1")).name == name


# --- finding a key


@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({}, None),
        ({"GEMINI_API_KEY": "a"}, ("GEMINI_API_KEY", "a")),
        ({"GOOGLE_API_KEY": "b"}, ("GOOGLE_API_KEY", "b")),
        ({"GOOGLE_API_KEY": "b", "GEMINI_API_KEY": "a"}, ("GEMINI_API_KEY", "a")),
        ({"GEMINI_API_KEY": "", "GOOGLE_API_KEY": "b"}, ("GOOGLE_API_KEY", "b")),
        ({"GEMINI_API_KEY": " \n", "GOOGLE_API_KEY": "b"}, ("GOOGLE_API_KEY", "b")),
        ({"GEMINI_API_KEY": " a\r\n"}, ("GEMINI_API_KEY", "a")),
        ({"gemini_api_key": "a", "OPENAI_API_KEY": "o"}, None),
    ],
)
def test_find_key(environ: dict[str, str], found: tuple[str, str] | None) -> None:
    """The first variable that holds something wins; white space around a key is not part of it."""
    assert find_key(GEMINI, environ) == found


def test_a_provider_without_authentication_finds_no_key() -> None:
    """A key that is set is not taken where none is to be sent."""
    assert find_key(with_auth(NoAuth()), {"GROQ_API_KEY": "a"}) is None
    assert find_key(OLLAMA, {"OLLAMA_API_KEY": "a"}) is None


# --- sending it


@pytest.mark.parametrize(
    ("method", "header"),
    [
        (BearerToken(), {"Authorization": "Bearer k"}),
        (ApiKey("x-api-key"), {"x-api-key": "k"}),
        (QueryParam("key"), {}),
        (NoAuth(), {}),
    ],
)
def test_build_auth_header(method: ApiAuthMethod, header: dict[str, str]) -> None:
    """Each method has its header; a key in the address is in none."""
    assert build_auth_header(with_auth(method), "k") == header
    assert build_auth_header(with_auth(method), None) == {}


def check(
    key: str, base_url: str = "https://a.example", *, env_var: str | None = "GROQ_API_KEY"
) -> str | None:
    """Why a key is refused, with the hint, or None."""
    try:
        check_key(GROQ.at(base_url), FoundKey(env_var, Secret(key)))
    except FetchFailed as failure:
        return f"{failure.message} ({failure.hint})"
    return None


@pytest.mark.parametrize("key", ["gsk_abc-123", "a", "~!@#$%^&*()_+={}", "x" * 5000])
def test_a_key_that_can_be_sent(key: str) -> None:
    """Every visible ASCII character may be in a key."""
    assert check(key) is None


@pytest.mark.parametrize("key", ["sk live", "sk\nlive", "sk\x00live", "sk-livé", "sk\u200blive"])
def test_a_key_that_cannot_be_sent(key: str) -> None:
    """What no header carries is refused with the variable's name, and without the key."""
    assert check(key) == (
        "Failed to fetch models from Groq: the key in `GROQ_API_KEY` holds a space, a line break "
        "or a character outside ASCII, which no key has "
        "(set it again, without quotes or line breaks)"
    )


def test_a_key_of_a_program_that_cannot_be_sent() -> None:
    """Where no variable held the key, the message speaks of none."""
    said = str(check("sk live", env_var=None))
    assert said.startswith("Failed to fetch models from Groq: the key holds a space, ")
    assert "`" not in said
    assert "the key is not sent over plain http" in str(check("k", "http://a", env_var=None))


@pytest.mark.parametrize(
    "base_url",
    ["https://a.example", "http://localhost:1", "http://127.0.0.1", "http://[::1]/x"],
)
def test_a_key_may_go_there(base_url: str) -> None:
    """A key travels encrypted, or not at all off this machine."""
    assert check("k", base_url) is None


@pytest.mark.parametrize("base_url", ["http://a.example", "http://10.0.0.1:1", "http://a.local"])
def test_a_key_is_not_sent_in_the_clear(base_url: str) -> None:
    """Plain http to another machine is refused, and the way out is told."""
    assert check("sk-live", base_url) == (
        f"Failed to fetch models from Groq: the key in `GROQ_API_KEY` is not sent over plain http "
        f'to {base_url} (use https, or say auth = "none" for this provider in gen-models.toml)'
    )


# --- where a provider is on this machine


@pytest.mark.parametrize(
    ("value", "url"),
    [
        (None, "http://localhost:11434"),
        ("", "http://localhost:11434"),
        ("  ", "http://localhost:11434"),
        ("gpu-box", "http://gpu-box:11434"),
        ("gpu-box:8080", "http://gpu-box:8080"),
        ("http://gpu-box:8080", "http://gpu-box:8080"),
        ("http://gpu-box:8080/", "http://gpu-box:8080"),
        ("http://gpu-box", "http://gpu-box"),
        ("https://gpu-box", "https://gpu-box"),
        ("https://gpu-box/ollama/", "https://gpu-box/ollama"),
        (":8080", "http://localhost:8080"),
        ("0.0.0.0", "http://127.0.0.1:11434"),  # noqa: S104  what people set
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("http://0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("[::]:8080", "http://[::1]:8080"),
        ("[::1]", "http://[::1]:11434"),
        ("::", "http://[::1]:11434"),
        ("fd00::7", "http://[fd00::7]:11434"),
    ],
)
def test_base_url_on_this_machine(value: str | None, url: str) -> None:
    """An address may lack scheme and port, and may be the one that a server binds to."""
    environ = {} if value is None else {"OLLAMA_HOST": value}
    assert base_url_on_this_machine(OLLAMA, environ) == url


@pytest.mark.parametrize("value", ["gpu-box:port", "gpu-box:99999", "[::1", "http://a:b:c"])
def test_base_url_on_this_machine_that_is_none(value: str) -> None:
    """What is no address fails this provider alone, and is not quoted."""
    with pytest.raises(FetchFailed) as caught:
        base_url_on_this_machine(OLLAMA, {"OLLAMA_HOST": value})
    assert caught.value.message == (
        "Failed to fetch models from Ollama: what `OLLAMA_HOST` holds is not an address"
    )
    assert caught.value.hint == "set it to one such as localhost:11434, or unset it"


def test_other_providers_are_where_they_are() -> None:
    """A variable of one provider moves no other one."""
    assert base_url_on_this_machine(GROQ, {"OLLAMA_HOST": "x", "": "y"}) == GROQ.base_url


# --- whose address it is


def _tenant(base_url: str) -> ProviderConfig:
    return msgspec.structs.replace(GROQ, base_url=base_url)


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("me.openai.azure.com", "https://me.openai.azure.com/v1"),
        ("https://me.openai.azure.com", "https://me.openai.azure.com/v1"),
        (" https://me.openai.azure.com/ ", "https://me.openai.azure.com/v1"),
        ("adb-12.3.azuredatabricks.net:8443", "https://adb-12.3.azuredatabricks.net:8443/v1"),
        ("us-east-1", "https://us-east-1/v1"),
    ],
)
def test_a_tenant_is_part_of_an_address(value: str, url: str) -> None:
    """A name, an id or a host, as the console of the provider shows it."""
    assert base_url_on_this_machine(_tenant("https://{HOST}/v1"), {"HOST": value}) == url


@pytest.mark.parametrize(
    "value", ["a/b", "http://a", "a@b", "a?b", "a#b", "a b", "a:port", "{HOST}", "..", "a\nb", "é"]
)
def test_a_tenant_that_is_none(value: str) -> None:
    """What would lead elsewhere fails this provider alone, and is not quoted."""
    with pytest.raises(FetchFailed) as caught:
        base_url_on_this_machine(_tenant("https://x/{HOST}/v1"), {"HOST": value})
    assert caught.value.reason == "what `HOST` holds is no part of an address"


def test_a_tenant_that_nobody_named() -> None:
    """Every variable that is missing is told, and where else an address may stand."""
    with pytest.raises(FetchFailed) as caught:
        base_url_on_this_machine(_tenant("https://{A}.x/{B}/{A}/{C}"), {"B": "b", "C": " "})
    assert caught.value.reason == "`A` and `C` are not set, so nobody knows where"
    assert caught.value.hint == "set it, or base_url under [providers.groq] in gen-models.toml"


def test_every_name_in_an_address_is_resolved_once() -> None:
    """What a value holds is not looked up again."""
    environ = {"A": "a", "B": "b"}
    one = _tenant("https://{A}.x/{B}/{A}")
    assert one.tenant_vars == ("A", "B")
    assert base_url_on_this_machine(one, environ) == "https://a.x/b/a"


def test_a_tenant_is_in_no_lock_and_no_rust(tmp_path: Path) -> None:
    """The address that is asked is this machine's business; the files say how it is made."""
    known = known_providers()[ProviderId("databricks")]
    with Simulator(["databricks"]) as sim:
        origin = sim["databricks"]
        place = origin.server.url.removeprefix("http://")
        environ = {"DATABRICKS_TOKEN": origin.key, "PLACE": place}
        base_url = "http://{PLACE}/api/2.0"
        config = tmp_path / "gen-models.toml"
        config.write_text(f'[providers.databricks]\nbase_url = "{base_url}"\n', encoding="utf-8")
        settings = load_settings({"select": ["databricks"]}, {known.id: known}, tmp_path)
        summary = run(settings, environ, "2026-11-23T20:00:00+00:00", SILENT)
    assert [one.status for one in summary.outcomes] == [Status.LIVE]
    written = [path.read_text(encoding="utf-8") for path in summary.output.rglob("*.*")]
    assert sum("http://{PLACE}/api/2.0" in text for text in written) == 2
    assert not any(place in text for text in written)
