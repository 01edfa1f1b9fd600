"""Which providers a run touches."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from gen_models import data
from gen_models.catalog import Catalog, ProviderRecord, Source
from gen_models.config import ProviderSettings, Settings
from gen_models.errors import UsageError
from gen_models.naming import RustIdent
from gen_models.registry import NoAuth, Overrides, ProviderId, configured, parse_registry
from gen_models.selection import Known, known_with_lock, select_providers

REGISTRY = parse_registry(data.read("registry.toml"))
KNOWN: Known = {key: ProviderSettings(config=config) for key, config in REGISTRY.items()}
NOT_LOCAL = [key for key in REGISTRY if key != "ollama"]


def locked(*provider_ids: str, **overrides: Overrides) -> Catalog:
    """A lock that holds these providers."""
    return {
        ProviderId(key): ProviderRecord(
            id=ProviderId(key),
            source=Source.LIVE,
            obtained="2026-11-22T12:00:00+00:00",
            overrides=overrides.get(key, Overrides()),
        )
        for key in provider_ids
    }


def selected(
    *select: str, skip: tuple[str, ...] = (), offline: bool = False, lock: Catalog | None = None
) -> list[str]:
    """The providers that a run with these options touches."""
    settings = Settings(providers=KNOWN, select=select, skip=skip, offline=offline)
    return list(select_providers(settings, KNOWN, lock or {}))


def refusal(*select: str, skip: tuple[str, ...] = ()) -> UsageError:
    """Why a selection is refused."""
    with pytest.raises(UsageError) as caught:
        selected(*select, skip=skip)
    return caught.value


# --- by name


@pytest.mark.parametrize(
    "name",
    ["moonshotai", "MoonshotAi", "MOONSHOTAI", "moonshot-ai", "moonshot_ai", "Moonshot-AI"],
)
def test_a_name_in_any_spelling(name: str) -> None:
    """Case, `-` and `_` are of no account."""
    assert selected(name) == ["moonshotai"]


def test_names_come_sorted_and_once() -> None:
    """The order of a selection is of no account, nor is repetition."""
    assert selected("xai", "groq", "Groq", "zai") == ["groq", "xai", "zai"]


def test_only_what_is_named_is_touched() -> None:
    """What else the lock holds stays alone."""
    assert selected("groq", lock=locked("openai", "xai")) == ["groq"]


def test_the_local_provider_is_asked_by_name() -> None:
    """What a machine has installed is asked for only when someone says so."""
    assert selected("ollama") == ["ollama"]


def test_a_custom_provider_goes_by_its_id_and_by_its_variant() -> None:
    """Both of its names are names."""
    config = configured(
        ProviderId("my-proxy"),
        None,
        Overrides(base_url="http://localhost:1", variant=RustIdent("Gateway")),
    )
    known = {**KNOWN, config.id: ProviderSettings(config=config)}
    for name in ("my-proxy", "MyProxy", "gateway"):
        settings = Settings(providers=known, select=(name,))
        assert select_providers(settings, known, {}) == ("my-proxy",)


# --- without names


def test_without_a_selection_all_are_asked_but_the_local_one() -> None:
    """Everyone who can be served is in a run that names nobody."""
    assert selected() == NOT_LOCAL


def test_without_a_selection_the_lock_is_in() -> None:
    """A local provider that is in the lock stays up to date."""
    assert selected(lock=locked("ollama")) == sorted(REGISTRY)


def test_a_custom_provider_is_asked_even_where_it_is_local() -> None:
    """Whoever wrote it into the configuration has asked for it by name."""
    config = configured(ProviderId("mine"), None, Overrides(base_url="http://localhost:1"))
    known = {**KNOWN, config.id: ProviderSettings(config=config)}
    assert config.is_local
    assert "mine" in select_providers(Settings(providers=known), known, {})


def test_offline_the_lock_alone_counts() -> None:
    """Without the network, what the lock holds is all there is."""
    assert selected(offline=True, lock=locked("xai", "groq")) == ["groq", "xai"]


def test_offline_without_a_lock_all_are_in() -> None:
    """A first run without the network serves what the catalogue has."""
    assert selected(offline=True) == NOT_LOCAL


def test_offline_a_name_counts_more_than_the_lock() -> None:
    """What is named is served, in the lock or not."""
    assert selected("zai", offline=True, lock=locked("groq")) == ["zai"]


# --- skipping


def test_skipping() -> None:
    """What is skipped is left out, however it was selected."""
    assert selected("groq", "xai", skip=("X-AI",)) == ["groq"]
    assert selected(skip=("groq",)) == [key for key in NOT_LOCAL if key != "groq"]
    assert selected(skip=("ollama",), lock=locked("ollama")) == NOT_LOCAL


def test_nobody_is_left() -> None:
    """A run that touches nobody is refused."""
    error = refusal("groq", skip=("groq",))
    assert (error.message, error.hint) == (
        "no provider is selected",
        "list them: gen-models providers",
    )


# --- mistakes


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("opnai", "`opnai` is not a provider; did you mean `openai`?"),
        ("Grok", "`Grok` is not a provider; did you mean `groq`?"),
        ("*", "`*` is not a provider"),
        ("all", "`all` is not a provider"),
        ("a\x1b[31m", r"`a\u{1b}[31m` is not a provider"),
    ],
)
def test_an_unknown_name(name: str, message: str) -> None:
    """What is near is named, whether it was to be selected or skipped."""
    assert refusal(name).message == message
    assert refusal("groq", skip=(name,)).message == message
    assert refusal(name).hint == "list them: gen-models providers"


def test_all_unknown_names_at_once() -> None:
    """Every mistake is told, sorted, each once."""
    assert refusal("zzzz", "opnai", "groq", "zzzz").message == (
        "`opnai` is not a provider; did you mean `openai`?; `zzzz` is not a provider"
    )


# --- what the lock remembers


PROXY = Overrides(base_url="https://llm.example", auth_method=NoAuth())


def known(lock: Catalog, *, config_path: Path | None = None, **configs: Overrides) -> Known:
    """Who can be named, given a lock and what a configuration changes."""
    changed = {
        ProviderId(key): ProviderSettings(
            config=configured(ProviderId(key), REGISTRY.get(ProviderId(key)), changes),
            overrides=changes,
        )
        for key, changes in configs.items()
    }
    settings = Settings(providers={**KNOWN, **changed}, config_path=config_path)
    return known_with_lock(settings, lock)


def test_a_lock_that_remembers_nothing_changes_nobody() -> None:
    """Who is in the lock as in the table is as in the table."""
    assert known(locked("groq", "ollama")) == KNOWN


def test_a_custom_provider_is_known_from_the_lock_alone() -> None:
    """Without its configuration, a provider is still generated as it was."""
    found = known(locked("my-proxy", **{"my-proxy": PROXY}))
    assert list(found) == sorted([*REGISTRY, "my-proxy"])
    one = found[ProviderId("my-proxy")]
    assert one.overrides == PROXY
    assert (one.config.base_url, one.config.key) == ("https://llm.example", "none")
    assert one.config.is_custom


def test_without_a_configuration_the_lock_remembers_its_changes() -> None:
    """`--offline --check` needs no flags and no file."""
    renamed = Overrides(variant=RustIdent("Fast"))
    found = known(locked("groq", groq=renamed))
    assert found[ProviderId("groq")].config.variant == "Fast"
    assert found[ProviderId("groq")].overrides == renamed
    others = {key: one for key, one in found.items() if key != "groq"}
    assert others == {key: one for key, one in KNOWN.items() if key != "groq"}


def test_a_configuration_that_was_read_counts_more_than_the_lock() -> None:
    """What a file no longer says is no longer so."""
    lock = locked("groq", "my-proxy", groq=Overrides(variant=RustIdent("Fast")),
                  **{"my-proxy": PROXY})  # fmt: skip
    found = known(lock, config_path=Path("gen-models.toml"))
    assert found[ProviderId("groq")] == KNOWN[ProviderId("groq")]
    assert found[ProviderId("my-proxy")].overrides == PROXY
    now = Overrides(base_url="https://new.example")
    found = known(lock, config_path=Path("gen-models.toml"), **{"my-proxy": now})
    assert found[ProviderId("my-proxy")].config.base_url == "https://new.example"


def test_the_names_that_a_user_chose_outlive_the_lock() -> None:
    """A configured provider keeps its chosen names."""
    one = msgspec.structs.replace(KNOWN[ProviderId("groq")], names={"a": "B"})
    settings = Settings(providers={**KNOWN, ProviderId("groq"): one}, config_path=Path("x"))
    assert known_with_lock(settings, locked("groq"))[ProviderId("groq")].names == {"a": "B"}
