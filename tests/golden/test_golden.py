"""The generated files as a whole; `tests/rust` compiles them."""

from __future__ import annotations

from collections.abc import Callable

from gen_models import data
from gen_models.catalog import NOTHING_KNOWN, Facts, FactsById, ProviderRecord, Source, merge_models
from gen_models.emit import emit_enum, emit_mod, emit_provider_file
from gen_models.naming import RustIdent, WireId
from gen_models.plan import plan_files
from gen_models.registry import ApiKey, Overrides, ProviderId, QueryParam, parse_registry
from gen_models.syntax import declare_modules

AssertGolden = Callable[[str, str], None]

_MODELS: dict[str, Facts] = {
    # The name says the id, or cannot
    "gpt-4.1-mini": Facts(name="GPT-4.1 mini", context=1_047_576, max_output=32_768),
    "openai/gpt-4o": Facts(name="GPT-4o", released="2024-05-13", knowledge="2023-09"),
    "Qwen/Qwen3-32B:free": Facts(name="Qwen3 32B (free)", context=40_960),
    "meta-llama/llama-3": Facts(max_output=8192, knowledge="2023-12"),
    "01-ai/yi-large": NOTHING_KNOWN,
    # Two ids with one name
    "phi-4": Facts(name="Phi-4"),
    "Phi-4": Facts(name="Phi 4"),
    "x:free": NOTHING_KNOWN,
    "x_free": NOTHING_KNOWN,
    # What becomes of them
    "claude-latest": Facts(alias_of=WireId("claude-5"), released="2026"),
    "old": Facts(deprecated=True, retires="2026-12-31", replacement=WireId("new")),
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
    nothing: FactsById = {}
    return ProviderRecord(
        id=ProviderId("my-proxy"),
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        overrides=Overrides(
            base_url="https://llm.example.com/openai",
            env_vars=("MY_PROXY_KEY", "MY_PROXY_TOKEN", "MY_COMPANY_WIDE_PROXY_TOKEN"),
            auth_method=ApiKey("x-api-key"),
        ),
        models=merge_models(
            (),
            models,
            live=models,
            embedded=nothing,
            chosen_names={WireId("old"): RustIdent("Ancient")},
        ),
    )


_CATALOG = {
    ProviderId("my-proxy"): _record(),
    ProviderId("a-b"): ProviderRecord(
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
    ),
}
_PLAN = plan_files(_CATALOG, parse_registry(data.read("registry.toml")), _CATALOG)


def test_an_enum(assert_golden: AssertGolden) -> None:
    """Every kind of variant, and every character that could do harm."""
    [proxy] = [enum for enum in _PLAN.enums if enum.module == "my_proxy"]
    assert_golden("my_proxy.rs", emit_enum(proxy))


def test_an_enum_without_models(assert_golden: AssertGolden) -> None:
    """A provider that is known, but of no model so far."""
    [empty] = [enum for enum in _PLAN.enums if enum.module == "a_b"]
    assert_golden("a_b.rs", emit_enum(empty))


def test_the_providers(assert_golden: AssertGolden) -> None:
    """The providers that everyone has, and those of a project's own."""
    assert_golden("provider.rs", emit_provider_file(_PLAN.providers))


def test_a_fresh_module_file(assert_golden: AssertGolden) -> None:
    """What a first run writes."""
    assert_golden("mod.rs", declare_modules(emit_mod(), _PLAN.modules))
