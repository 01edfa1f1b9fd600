"""Which providers a run touches."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from gen_models.catalog import Catalog, ProviderRecord, Source
from gen_models.config import ProviderSettings, Settings
from gen_models.described import Described, described_config
from gen_models.errors import ConfigError, UsageError
from gen_models.library import known_providers
from gen_models.naming import RustIdent
from gen_models.overrides import NO_OVERRIDES, Overrides, configured
from gen_models.registry import ApiKey, NoAuth, ProviderId
from gen_models.selection import Known, known_with_lock, select_providers

REGISTRY = known_providers()
KNOWN: Known = {key: ProviderSettings(config=config) for key, config in REGISTRY.items()}
NIMBUS = ProviderId("nimbus")
NOON = "2026-11-22T12:00:00+00:00"
NOT_LOCAL = [key for key, config in REGISTRY.items() if not config.is_local]


def locked(*provider_ids: str, **overrides: Overrides) -> Catalog:
    """A lock that holds these providers."""
    return Catalog(
        {
            ProviderId(key): ProviderRecord(
                id=ProviderId(key),
                source=Source.LIVE,
                obtained=NOON,
                overrides=overrides.get(key, NO_OVERRIDES),
            )
            for key in provider_ids
        }
    )


def with_custom(**providers: Overrides) -> Known:
    """The known providers, and some of a user's own; `_` in a name stands for `-`."""
    custom = {ProviderId(key.replace("_", "-")): changes for key, changes in providers.items()}
    return {
        **KNOWN,
        **{
            key: ProviderSettings(config=configured(key, None, changes), overrides=changes)
            for key, changes in custom.items()
        },
    }


def chosen(name: str, known: Known) -> tuple[ProviderId, ...]:
    """The providers that a name stands for."""
    return select_providers(Settings(providers=known, select=(name,)), known, Catalog())


def selected(
    *select: str, skip: tuple[str, ...] = (), offline: bool = False, lock: Catalog | None = None
) -> list[str]:
    """The providers that a run with these options touches."""
    settings = Settings(providers=KNOWN, select=select, skip=skip, offline=offline)
    return list(select_providers(settings, KNOWN, lock or Catalog()))


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
    mine = Overrides(base_url="http://localhost:1", variant=RustIdent("Gateway"))
    known = with_custom(my_proxy=mine)
    for name in ("my-proxy", "MyProxy", "gateway"):
        assert chosen(name, known) == ("my-proxy",)


ALIKE = with_custom(
    open_ai=Overrides(base_url="https://a.example", variant=RustIdent("Mine")),
    a=Overrides(base_url="https://a.example", variant=RustIdent("X_Y")),
    x_y=Overrides(base_url="https://b.example", variant=RustIdent("B")),
)


@pytest.mark.parametrize("name", ["openai", "open-ai", "x-y", "a", "b", "mine"])
def test_an_exact_id_is_meant_before_anything_like_it(name: str) -> None:
    """Providers whose names differ in a hyphen can each be named."""
    by_variant = {"b": "x-y", "mine": "open-ai"}
    assert chosen(name, ALIKE) == (by_variant.get(name, name),)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("OpenAI", "`OpenAI` may be any of open-ai, openai"),
        ("open_ai", "`open_ai` may be any of open-ai, openai"),
        ("XY", "`XY` may be any of a, x-y"),
    ],
)
def test_a_spelling_of_several_providers(name: str, message: str) -> None:
    """Nobody guesses which one was meant, be it an id or a variant, selected or skipped."""
    with pytest.raises(UsageError) as caught:
        chosen(name, ALIKE)
    assert caught.value.message == message
    with pytest.raises(UsageError, match="may be any of"):
        select_providers(Settings(providers=ALIKE, skip=(name,)), ALIKE, Catalog())


# --- without names


def test_without_a_selection_all_are_asked_but_the_local_one() -> None:
    """Everyone who can be served is in a run that names nobody."""
    assert selected() == NOT_LOCAL


def test_without_a_selection_the_lock_is_in() -> None:
    """A local provider that is in the lock stays up to date."""
    assert selected(lock=locked("ollama")) == sorted([*NOT_LOCAL, "ollama"])


def test_a_custom_provider_is_asked_even_where_it_is_local() -> None:
    """Whoever wrote it into the configuration has asked for it by name."""
    known = with_custom(mine=Overrides(base_url="http://localhost:1"))
    assert known[ProviderId("mine")].config.is_local
    assert "mine" in select_providers(Settings(providers=known), known, Catalog())


def _described(*, is_remembered: bool) -> ProviderSettings:
    described = Described(name="Nimbus Cloud")
    config = described_config(NIMBUS, described)
    return ProviderSettings(config=config, described=described, is_remembered=is_remembered)


def test_a_provider_of_the_catalogue_is_asked_by_name_or_for_the_lock() -> None:
    """Nobody gets a hundred files for not having said what they want."""
    known = {**KNOWN, NIMBUS: _described(is_remembered=False)}
    assert NIMBUS not in select_providers(Settings(), known, Catalog())
    assert chosen("Nimbus", known) == (NIMBUS,)
    held = ProviderRecord(id=NIMBUS, source=Source.CATALOG, obtained=NOON)
    assert NIMBUS in select_providers(Settings(), known, Catalog({NIMBUS: held}))


def test_a_provider_that_the_lock_describes() -> None:
    """Whom only the catalogue knows is known from the lock too, and remembered as that."""
    said = Described(name="Nimbus Cloud")
    held = ProviderRecord(id=NIMBUS, source=Source.CATALOG, obtained=NOON, described=said)
    found = known_with_lock(Settings(registry=REGISTRY, providers=KNOWN), Catalog({NIMBUS: held}))
    assert found[NIMBUS] == _described(is_remembered=True)
    own = {**KNOWN, NIMBUS: _described(is_remembered=False)}
    assert known_with_lock(Settings(providers=own), Catalog({NIMBUS: held}))[NIMBUS] == own[NIMBUS]


@pytest.mark.parametrize("name", ["google", "GOOGLE"])
def test_what_the_catalogue_calls_a_provider(name: str) -> None:
    """That name is one of its own, unless another provider has it."""
    assert chosen(name, KNOWN) == ("gemini",)
    own = described_config(ProviderId("google"), Described(name="Google"))
    assert chosen(name, {**KNOWN, own.id: ProviderSettings(config=own)}) == ("google",)


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
        ("opnai", "`opnai` is not a provider; did you mean `openai` or `azureopenai`?"),
        ("Grok", "`Grok` is not a provider; did you mean `groq`?"),
        ("*", "`*` is not a provider"),
        ("all", "`all` is not a provider; did you mean `vllm`?"),
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
        "`opnai` is not a provider; did you mean `openai` or `azureopenai`?; "
        "`zzzz` is not a provider"
    )


# --- what the lock remembers

PROXY = Overrides(base_url="https://llm.example", auth_method=NoAuth())
RENAMED = Overrides(variant=RustIdent("Fast"))


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
    found = known(locked("groq", groq=RENAMED))
    assert found[ProviderId("groq")].config.variant == "Fast"
    assert found[ProviderId("groq")].overrides == RENAMED
    others = {key: one for key, one in found.items() if key != "groq"}
    assert others == {key: one for key, one in KNOWN.items() if key != "groq"}


@pytest.mark.parametrize(
    ("changes", "is_remembered"),
    [
        (RENAMED, False),
        (Overrides(base_url="https://llm.example"), True),
        (Overrides(models_endpoint="/models"), True),
        (Overrides(env_vars=("OPENAI_API_KEY",)), True),
        (Overrides(auth_method=ApiKey("x-api-key")), True),
    ],
)
def test_what_the_lock_remembers_of_requests(changes: Overrides, *, is_remembered: bool) -> None:
    """Where the lock alone says how a provider is asked, that is noted; a name is harmless."""
    assert known(locked("groq", groq=changes))[ProviderId("groq")].is_remembered is is_remembered
    settled = known(locked("groq", groq=changes), config_path=Path("x"), groq=changes)
    assert not settled[ProviderId("groq")].is_remembered


def test_a_configuration_that_was_read_counts_more_than_the_lock() -> None:
    """What a file no longer says is no longer so."""
    lock = locked("groq", "my-proxy", groq=RENAMED, **{"my-proxy": PROXY})
    found = known(lock, config_path=Path("gen-models.toml"))
    assert found[ProviderId("groq")] == KNOWN[ProviderId("groq")]
    assert found[ProviderId("my-proxy")].overrides == PROXY
    assert found[ProviderId("my-proxy")].is_remembered
    now = Overrides(base_url="https://new.example")
    found = known(lock, config_path=Path("gen-models.toml"), **{"my-proxy": now})
    assert found[ProviderId("my-proxy")].config.base_url == "https://new.example"


def test_the_names_that_a_user_chose_outlive_the_lock() -> None:
    """A configured provider keeps its chosen names."""
    one = msgspec.structs.replace(KNOWN[ProviderId("groq")], names={"a": "B"})
    settings = Settings(providers={**KNOWN, ProviderId("groq"): one}, config_path=Path("x"))
    assert known_with_lock(settings, locked("groq"))[ProviderId("groq")].names == {"a": "B"}


@pytest.mark.parametrize("config_path", [None, Path("gen-models.toml")])
@pytest.mark.parametrize("changes", [NO_OVERRIDES, RENAMED])
def test_a_provider_of_the_lock_that_nobody_describes(
    changes: Overrides, config_path: Path | None
) -> None:
    """What a newer program knew is neither dropped nor guessed at."""
    with pytest.raises(ConfigError) as caught:
        known(locked("groq", "acme", "brand", acme=changes), config_path=config_path)
    assert (caught.value.message, caught.value.hint) == (
        "the lock has `acme`, `brand`, and this gen-models knows no such provider",
        (
            "upgrade, if a newer one wrote it: pip install --upgrade gen-models; else say its "
            "base_url under [providers.<id>] in gen-models.toml, or delete its lines from the lock"
        ),
    )


def test_a_provider_that_only_the_settings_describe() -> None:
    """The lock has to hold it before a run may pass it over; then it may."""
    ours = with_custom(acme=PROXY)
    settings = Settings(providers=ours, select=("groq",), config_path=Path("gen-models.toml"))
    with pytest.raises(UsageError) as caught:
        select_providers(settings, ours, locked("groq", "acme"))
    assert (caught.value.message, caught.value.hint) == (
        "the lock does not say yet what `acme` is, which gen-models.toml does",
        "write it down first: gen-models -p acme",
    )
    assert select_providers(settings, ours, locked("groq", "acme", acme=PROXY)) == ("groq",)
    both = msgspec.structs.replace(settings, select=("groq", "acme"))
    assert select_providers(both, ours, locked("groq", "acme")) == ("acme", "groq")


@pytest.mark.parametrize(
    ("custom", "fault"),
    [
        ("groq-2", "the provider `groq-2` cannot be written: its variant `Groq` is also that of"),
        ("m1x", "the provider `m1x` cannot be written: its file `m1x` is also that of `1x`"),
    ],
)
def test_two_providers_with_one_name(custom: str, fault: str) -> None:
    """Of all that is known, no two may share a file or a variant: one would replace the other."""
    base_url = "https://llm.example"
    variants = {"groq-2": "Groq", "1x": "One", "m1x": "Two"}
    described = {
        key: Overrides(base_url=base_url, variant=RustIdent(variant))
        for key, variant in variants.items()
        if key in (custom, "1x")
    }
    with pytest.raises(ConfigError) as caught:
        known(locked(*described, **described))
    assert caught.value.message.startswith(fault)
    assert caught.value.hint is not None


def test_a_name_that_the_lock_remembers_and_another_provider_has() -> None:
    """A configuration cannot take the name of what the lock holds."""
    lock = locked("my-proxy", **{"my-proxy": PROXY})
    mine = Overrides(variant=RustIdent("MyProxy"))
    with pytest.raises(ConfigError, match="its variant `MyProxy` is also that of `groq`"):
        known(lock, config_path=Path("gen-models.toml"), groq=mine)
