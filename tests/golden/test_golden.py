"""The generated files as a whole; `tests/rust` compiles them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from gen_models.catalog import VARIABLE, Catalog, Facts, Model, ProviderRecord, Source, merge_models
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import ApiKey, ProviderId, QueryParam
from gen_models.render import render
from tests.conftest import contents

AssertGolden = Callable[[str, str], None]
NOTHING_KNOWN = Facts()

_MODELS: dict[str, Facts] = {
    # The name says the id, or cannot
    "gpt-4.1-mini": Facts(name="GPT-4.1 mini", context_tokens=1_047_576, max_output_tokens=32_768),
    "openai/gpt-4o": Facts(
        name="GPT-4o",
        kind="chat",
        input_modalities=("image", "text", "smell"),
        output_modalities=("text",),
        reasoning=False,
        tool_call=True,
        input_usd_per_mtok="2.5",
        output_usd_per_mtok=VARIABLE,
        cache_read_usd_per_mtok="0.0000000000005",
        cache_write_usd_per_mtok="0.0000000000000005",
        released="2024-05-13",
        knowledge="2023-09",
        canonical="openai/gpt-4o",
    ),
    "Qwen/Qwen3-32B:free": Facts(name="Qwen3 32B (free)", context_tokens=40_960),
    "meta-llama/llama-3": Facts(max_output_tokens=8192, knowledge="2023-12"),
    "01-ai/yi-large": NOTHING_KNOWN,
    # Two ids with one name
    "phi-4": Facts(name="Phi-4"),
    "Phi-4": Facts(name="Phi 4"),
    "x:free": NOTHING_KNOWN,
    "x_free": NOTHING_KNOWN,
    # What becomes of them
    "claude-latest": Facts(alias_of=WireId("claude-5"), released="2026"),
    "old": Facts(deprecated=True, retires="2026-12-31", replacement=WireId("new")),
    "gone": Facts(replacement=WireId("new")),
    "gone/for-a-long-time": Facts(replacement=WireId("a-name-that-makes-the-note-a-long-one")),
    # What a literal or a comment could break on
    'quote"d': Facts(name='A "quoted" name'),
    "back\\slash": Facts(name="C:\\models\\x"),
    "back`tick": Facts(name="`code` ``more``", alias_of=WireId("``")),
    "*/ fn f() {} /*": Facts(name="one\ntwo // three */ four"),
    "模型-é": Facts(name="模型 é 🦀 \u202egnp.exe"),
    "self": Facts(name="*bold* _soft_ ~gone~ [link](x) <b> &amp; https://example.com | a\\b"),
}


def _record() -> ProviderRecord:
    models = {WireId(wire_id): facts for wire_id, facts in _MODELS.items()}
    served = merge_models(
        (),
        models,
        facts={Source.LIVE: models},
        chosen_names={WireId("old"): RustIdent("Ancient")},
    )
    return ProviderRecord(
        id=ProviderId("my-proxy"),
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        overrides=Overrides(
            base_url="https://llm.example.com/openai",
            env_vars=("MY_PROXY_KEY", "MY_PROXY_TOKEN", "MY_COMPANY_WIDE_PROXY_TOKEN"),
            auth_method=ApiKey("x-api-key"),
        ),
        models=tuple(map(_marked, served)),
    )


def _marked(model: Model) -> Model:
    missing_since = "2026-11-20" if model.id.startswith("gone") else None
    return msgspec.structs.replace(model, missing_since=missing_since)


def _without_models() -> ProviderRecord:
    return ProviderRecord(
        id=ProviderId("a-b"),
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        overrides=Overrides(
            base_url="https://gateway.example.com/v1/0123456789abcdef0123456789abcdef/main/openai",
            models_endpoint="/models",
            env_vars=(),
            auth_method=QueryParam("key"),
            variant=RustIdent("AandB"),
        ),
    )


def _rendered() -> dict[str, str]:
    """Every file of a directory that holds both, by name."""
    records = {record.id: record for record in (_record(), _without_models())}
    files = render(Catalog(records), known_providers(), records, None).files
    return {name: content.decode() for name, content in files.items()}


def test_an_enum(assert_golden: AssertGolden) -> None:
    """Every kind of variant, and every character that could do harm."""
    assert_golden("my_proxy.rs", _rendered()["my_proxy.rs"])


def test_an_enum_without_models(assert_golden: AssertGolden) -> None:
    """A provider that is known, but of no model so far."""
    assert_golden("a_b.rs", _rendered()["a_b.rs"])


def test_the_providers(assert_golden: AssertGolden) -> None:
    """The providers that everyone has, and those of a project's own."""
    assert_golden("provider.rs", _rendered()["provider.rs"])


def test_facts(assert_golden: AssertGolden) -> None:
    """What is known of models, and the types of it."""
    assert_golden("info/my_proxy.rs", _rendered()["info/my_proxy.rs"])
    assert_golden("info/a_b.rs", _rendered()["info/a_b.rs"])
    assert_golden("info.rs", _rendered()["info.rs"])


def test_a_model_of_any_provider(assert_golden: AssertGolden) -> None:
    """An enum over the enums."""
    assert_golden("provider_model.rs", _rendered()["provider_model.rs"])


def test_a_fresh_module_file(assert_golden: AssertGolden) -> None:
    """What a first run writes."""
    assert_golden("mod.rs", _rendered()["mod.rs"])


def test_nothing_else_is_generated() -> None:
    """Beside these files there is the lock alone."""
    golden = {path for path in contents(Path(__file__).parent) if path.endswith(".rs")}
    assert set(_rendered()) == golden | {"gen-models.lock"}
