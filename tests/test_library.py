"""The library: its names, how cheap they are, keys, listings, one enum, and a whole run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import gen_models
from gen_models import (
    ApiKey,
    BearerToken,
    CodegenFailed,
    ConfigError,
    FetchFailed,
    GenerationSummary,
    GeneratorError,
    LockError,
    ModelEnumGenerator,
    NoAuth,
    ProviderConfig,
    QueryParam,
    UsageError,
    WriteFailed,
    build_auth_header,
    enum_variant_name_from_wire_id,
    generate,
    get_api_keys,
    get_provider_models_from_api,
    known_providers,
)
from gen_models.naming import RustIdent
from gen_models.registry import ProviderId
from tests.conftest import contents
from tests.simulator import Simulator

SPECIFIED = {
    "CodegenFailed", "FetchFailed", "GenerationSummary", "GeneratorError", "ModelEnumGenerator",
    "ProviderConfig", "WriteFailed", "build_auth_header", "enum_variant_name_from_wire_id",
    "get_api_keys", "get_provider_models_from_api",
}  # fmt: skip

HEAVY = {"asyncio", "click", "pyreqwest", "msgspec", "rich", "tenacity", "tomllib", "tree_sitter"}


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh process has after running some code."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    # Coverage has modules of its own.
    unmeasured = {name: os.environ[name] for name in os.environ if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=unmeasured,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


# --- names


def test_the_public_names_are_there() -> None:
    """Every name that is promised can be imported, and is listed."""
    assert set(gen_models.__all__) >= SPECIFIED
    assert sorted(gen_models.__all__) == gen_models.__all__
    for name in gen_models.__all__:
        assert getattr(gen_models, name).__name__ == name
    assert set(dir(gen_models)) == {*gen_models.__all__, "__version__"}


def test_a_name_that_is_not_there() -> None:
    """What the package does not have is an ordinary AttributeError."""
    with pytest.raises(AttributeError, match="module 'gen_models' has no attribute 'Generator'"):
        _ = gen_models.Generator


def test_a_star_import_brings_the_public_names() -> None:
    """`from gen_models import *` works though each name is loaded on demand."""
    space: dict[str, object] = {}
    exec("from gen_models import *", space)  # noqa: S102  that is what is tested
    assert set(gen_models.__all__) <= set(space)


def test_the_package_says_that_it_is_typed() -> None:
    """Type checkers read the annotations of an installed package."""
    assert files("gen_models").joinpath("py.typed").is_file()


def test_the_version() -> None:
    """A version has three numbers."""
    assert [part.isdigit() for part in gen_models.__version__.split(".")] == [True] * 3


# --- what an import costs


def test_importing_the_package_loads_nothing() -> None:
    """The package alone brings none of its parts and none of its dependencies."""
    loaded = loaded_by("import gen_models")
    assert loaded & HEAVY == set()
    assert {name for name in loaded if name.startswith("gen_models")} == {"gen_models"}


@pytest.mark.parametrize(
    ("name", "absent"),
    [
        ("enum_variant_name_from_wire_id", HEAVY),
        ("GeneratorError", HEAVY),
        ("ProviderConfig", HEAVY - {"msgspec", "tomllib"}),
        ("get_api_keys", HEAVY - {"msgspec", "tomllib", "tree_sitter"}),
        ("ModelEnumGenerator", HEAVY - {"msgspec", "tomllib", "tree_sitter"}),
        ("get_provider_models_from_api", HEAVY - {"msgspec", "tomllib", "tree_sitter"}),
        ("generate", HEAVY - {"msgspec", "tomllib", "tree_sitter"}),
        ("GenerationSummary", {"asyncio", "click", "pyreqwest", "rich", "tenacity"}),
    ],
)
def test_a_name_loads_only_what_it_needs(name: str, absent: set[str]) -> None:
    """The HTTP client and its event loop come with the first listing that is asked for."""
    assert loaded_by(f"from gen_models import {name}") & absent == set()


# --- who is known, and keys


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which no key is set, and no provider is moved."""
    for one in known_providers().values():
        for name in (*one.env_vars, *([one.base_url_env] if one.base_url_env else [])):
            monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_known_providers() -> None:
    """Each comes by its id; the table is read once."""
    assert known_providers()[ProviderId("groq")].base_url == "https://api.groq.com/openai"
    assert known_providers() is known_providers()


def test_get_api_keys() -> None:
    """The keys of all known providers come by provider, those without one left out."""
    environ = {"HUGGING_FACE_TOKEN": "h", "X_AI_API_KEY": "x", "ZHIPU_API_KEY": " ", "PATH": "/"}
    keys = get_api_keys(environ)
    assert keys == {"huggingface": "h", "xai": "x"}
    assert "'h'" not in repr(keys)


def test_every_variable_of_the_table_gives_its_provider_a_key() -> None:
    """Each of the documented variables is read, and by one site alone."""
    known = known_providers()
    for one in known.values():
        for name in one.env_vars:
            keys = get_api_keys({name: "k"})
            assert keys[one.id] == "k"
            assert {known[key].website for key in keys} == {one.website}


def test_get_api_keys_reads_the_environment(bare: pytest.MonkeyPatch) -> None:
    """Without an argument, the process's own variables count."""
    assert get_api_keys() == {}
    bare.setenv("MIRA_API_KEY", "m")
    assert get_api_keys() == {"mira": "m"}


@pytest.mark.parametrize(
    ("method", "header"),
    [
        (BearerToken(), {"Authorization": "Bearer k"}),
        (ApiKey("x-api-key"), {"x-api-key": "k"}),
        (QueryParam("key"), {}),
        (NoAuth(), {}),
    ],
)
def test_a_provider_of_a_program(
    method: BearerToken | ApiKey | QueryParam | NoAuth, header: dict[str, str]
) -> None:
    """All that describes a provider can be had from the package itself."""
    one = ProviderConfig(
        id=ProviderId("mine"),
        variant=RustIdent("Mine"),
        name="Mine",
        base_url="https://a.example",
        auth_method=method,
    )
    assert build_auth_header(one, "k") == header


# --- listings


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """Providers on loopback."""
    with Simulator(["deepseek", "ollama"]) as running:
        yield running


def test_the_models_of_a_provider(simulator: Simulator, bare: pytest.MonkeyPatch) -> None:
    """`get_provider_models_from_api` takes a configuration or an id, a key or the environment's."""
    origin = simulator["deepseek"]
    provider = known_providers()[ProviderId("deepseek")].at(origin.base_url)
    assert get_provider_models_from_api(provider, origin.key) == origin.expected_ids
    bare.setenv("DEEPSEEK_API_KEY", origin.key)
    assert get_provider_models_from_api(provider) == origin.expected_ids
    bare.setenv("OLLAMA_HOST", simulator["ollama"].base_url.removeprefix("http://"))
    assert get_provider_models_from_api("ollama") == simulator["ollama"].expected_ids


def test_a_key_of_a_program_that_is_wrong(simulator: Simulator, bare: pytest.MonkeyPatch) -> None:
    """The error says what to do, and names no key, nor a variable that did not hold it."""
    provider = known_providers()[ProviderId("deepseek")].at(simulator["deepseek"].base_url)
    with pytest.raises(FetchFailed) as caught:
        get_provider_models_from_api(provider, "sk-wrong")
    assert caught.value.message == "Failed to fetch models from Deepseek: 401 Unauthorized"
    assert caught.value.hint == "the key may be wrong, expired or without this permission"
    bare.setenv("DEEPSEEK_API_KEY", "sk-wrong")
    with pytest.raises(FetchFailed) as caught:
        get_provider_models_from_api(provider)
    assert str(caught.value.hint).startswith("the key in `DEEPSEEK_API_KEY` may be wrong")


def test_no_key_where_none_belongs(simulator: Simulator, bare: pytest.MonkeyPatch) -> None:
    """A provider without authentication is sent nothing, even if a key is given."""
    bare.setenv("OLLAMA_HOST", simulator["ollama"].base_url)
    assert get_provider_models_from_api("ollama", "sk-1") == simulator["ollama"].expected_ids
    assert not any(request.holds("sk-1") for request in simulator["ollama"].requests)


def test_a_provider_that_is_not_known() -> None:
    """An id that nobody has is refused, and those that are known are named."""
    with pytest.raises(UsageError) as caught:
        get_provider_models_from_api("open\u202eai")
    assert caught.value.message == r"no provider is called `open\u{202e}ai`"
    assert caught.value.hint == "known: " + ", ".join(known_providers())


# --- a whole run


def test_a_run_in_one_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the command line does is done in a directory, and told to nobody but the caller."""
    summary = generate(tmp_path, offline=True, select="groq,X-AI", output="rust")
    assert isinstance(summary, GenerationSummary)
    assert [one.provider.id for one in summary.outcomes] == ["groq", "xai"]
    assert summary.is_written
    modules = ("groq", "info", "info/groq", "info/xai", "mod", "provider", "provider_model", "xai")
    names = ("gen-models.lock", *(f"{module}.rs" for module in modules))
    assert set(contents(tmp_path)) == {f"rust/{name}" for name in names}
    assert generate(str(tmp_path), offline=True, output="rust", check=True).changes == ()
    assert capsys.readouterr() == ("", "")


def test_a_run_where_the_program_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a directory, the one where the program runs counts, with its file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gen-models.toml").write_text('output = "rust"\nselect = "groq"\noffline = true')
    assert generate(select=["xai"]).output == tmp_path / "rust"
    assert (tmp_path / "rust" / "xai.rs").is_file()
    assert not (tmp_path / "rust" / "groq.rs").exists()


def test_a_run_asks_the_providers(
    simulator: Simulator, tmp_path: Path, bare: pytest.MonkeyPatch
) -> None:
    """Keys come from the environment of the program, settings from the directory."""
    (tmp_path / "gen-models.toml").write_text(simulator.config_toml())
    for name, key in simulator.env().items():
        bare.setenv(name, key)
    (outcome,) = generate(tmp_path, select=["deepseek"], dry_run=True).outcomes
    assert tuple(outcome.listing.models) == simulator["deepseek"].expected_ids
    assert outcome.failure is None


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"ofline": True}, UsageError, "`ofline` is not an option; did you mean `offline`?"),
        ({"providers": ["groq"]}, UsageError, "`providers` is not an option"),
        ({"registry": {}}, UsageError, "`registry` is not an option"),
        ({"style": "x"}, UsageError, "`style`: `x` is none of derive, standalone"),
        ({"timeout_s": -1}, UsageError, "`timeout_s`: Expected `float` > 0"),
        ({"offline": "yes", "select": 5}, UsageError, "`offline`: Expected `bool`, .*; `select`: "),
        (
            {"check": True, "dry_run": True},
            UsageError,
            "--check and --dry-run exclude each other",
        ),
        ({"offline": True, "select": "x"}, UsageError, "`x` is not a provider"),
        ({"output": "a\0b"}, UsageError, "--output: .* is no path"),
        ({"output": None}, UsageError, "`output`: expected a path"),
        ({"config_path": 5}, UsageError, "`config_path`: expected a path"),
        ({"catalog_url": "x"}, UsageError, "`catalog_url`: it is an address such as "),
        ({"into": "\udc80"}, UsageError, "`into`: .* is no Unicode"),
        ({"config_path": Path("x.toml")}, ConfigError, "cannot be read"),
    ],
)
def test_a_run_that_cannot_be_done(
    tmp_path: Path, options: dict[str, Any], kind: type[GeneratorError], message: str
) -> None:
    """What a program asks for in error is refused by name, and nothing is written."""
    with pytest.raises(kind, match=message):
        generate(tmp_path, **options)
    assert contents(tmp_path) == {}


@pytest.mark.parametrize(
    ("directory", "message"),
    [
        ("a\0b", r"the directory `a\u{0}b` is no path"),
        ("\ud800", r"the directory `\u{d800}` is no path"),
        ("~/x", "the directory `~/x`: only a shell knows what `~` stands for; write it out"),
        ("x" * 5000, f"the directory `{'x' * 119}…` cannot be used: File name too long"),
    ],
)
def test_a_directory_that_no_system_has(directory: str, message: str) -> None:
    """It is refused by name, as an option is."""
    with pytest.raises(UsageError) as caught:
        generate(directory, offline=True, check=True)
    assert caught.value.message == message


# --- one enum

OPENAI = ("gpt-4o", "gpt-4o-mini")


@pytest.fixture(autouse=True)
def _on_a_known_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795378500")


def test_an_enum_in_one_step() -> None:
    """A name and some ids give the source of a file, ready to be written."""
    generator = ModelEnumGenerator("OpenAi", ["gpt-4o-mini", "gpt-4o"])
    source = generator.generate()
    assert (generator.provider, generator.models) == ("OpenAi", OPENAI)
    assert generator.model_count() == 2
    assert source.startswith(
        "//! Auto-generated provider model enum\n"
        "//!\n"
        "//! Generated: 2026-11-22T20:15:00+00:00\n"
        f"//! Generator: gen-models v{gen_models.__version__}\n"
        "//! Provider: OpenAi\n"
        "//!\n"
        "//! Do not edit manually.\n"
    )
    assert "#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]\n" in source
    assert "pub enum ProviderModelOpenAi {\n" in source
    assert source.index("    Gpt__4o,\n") < source.index("    Gpt__4o__Mini,\n")
    assert source[: source.index("\n}\n")].endswith("    Bespoke(String),")
    assert source.endswith("\n")


def test_the_exact_id_stands_in_the_source() -> None:
    """An id that its name does not tell is written out, with what Rust needs escaped."""
    source = ModelEnumGenerator("X", ['Qwen/Qwen3 "32B"\\', "gpt-4o"]).generate()
    assert '    #[model_id("Qwen/Qwen3 \\"32B\\"\\\\")]\n    Qwen___Qwen3__32b__,\n' in source
    assert source.count("#[model_id(") == 1


def test_a_model_that_is_listed_twice_is_one_variant() -> None:
    """Repetition and order of the ids change nothing."""
    once = ModelEnumGenerator("OpenAi", OPENAI)
    twice = ModelEnumGenerator("OpenAi", [*reversed(OPENAI), *OPENAI])
    assert twice.model_count() == 2
    assert twice.generate() == once.generate()
    assert once.generate().count("    Gpt__4o,") == 1


def test_one_string_is_no_list_of_models() -> None:
    """A forgotten pair of brackets makes no enum of letters."""
    with pytest.raises(UsageError, match="the models are a list of ids, not one string"):
        ModelEnumGenerator("OpenAi", "gpt-4o")


def test_a_moment_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """`SOURCE_DATE_EPOCH` dates the source, and is refused where it cannot."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    with pytest.raises(ConfigError, match="SOURCE_DATE_EPOCH"):
        ModelEnumGenerator("OpenAi", OPENAI).generate()


def test_models_may_come_from_an_iterator() -> None:
    """What can be read only once is read once."""
    assert ModelEnumGenerator("OpenAi", iter(OPENAI)).models == OPENAI


def test_no_models_are_an_enum_too() -> None:
    """A provider without models has `Bespoke` alone."""
    generator = ModelEnumGenerator("OpenAi", [])
    assert generator.model_count() == 0
    assert "pub enum ProviderModelOpenAi {\n    /// " in generator.generate()


def test_the_name_of_a_variant_alone() -> None:
    """The function that names variants is public."""
    assert enum_variant_name_from_wire_id("openai/gpt-4o") == "Openai___Gpt__4o"


@pytest.mark.parametrize(
    ("wire_id", "message"),
    [
        ("", "`` cannot be the id of a model: it is empty"),
        (" gpt", "` gpt` cannot be the id of a model: it is surrounded by white space"),
        (
            "gpt\u202e",
            r"`gpt\u{202e}` cannot be the id of a model: it holds the invisible character U+202E",
        ),
        (
            "x" * 257,
            f"`{'x' * 119}…` cannot be the id of a model: it has 257 characters, more than 256",
        ),
    ],
)
def test_an_id_that_no_provider_could_mean(wire_id: str, message: str) -> None:
    """A bad id is refused by name, and shown so that it can be seen."""
    with pytest.raises(UsageError) as caught:
        ModelEnumGenerator("OpenAi", ["gpt-4o", wire_id])
    assert caught.value.message == message


@pytest.mark.parametrize("provider", ["", "Open Ai", "4Ai", "Self", "fn", "A {} enum B", "É"])
def test_a_name_that_is_no_identifier(provider: str) -> None:
    """A provider's name becomes part of a Rust name."""
    with pytest.raises(UsageError, match="cannot name a provider: "):
        ModelEnumGenerator(provider, OPENAI)


# --- errors


def test_every_error_has_one_root() -> None:
    """Whoever catches the root catches all that the program foresees."""
    kinds = (CodegenFailed, ConfigError, FetchFailed, LockError, UsageError, WriteFailed)
    assert all(issubclass(kind, GeneratorError) for kind in kinds)
    error = GeneratorError("it broke", hint="mend it")
    assert (str(error), error.message, error.hint) == ("it broke", "it broke", "mend it")
    assert GeneratorError("it broke").hint is None


def test_the_words_of_an_error() -> None:
    """Errors say what failed, for whom and why, in these words."""
    path = Path("models") / "openai.rs"
    fetch = FetchFailed("OpenAi", "401 Unauthorized", hint="set a key")
    assert str(fetch) == "Failed to fetch models from OpenAi: 401 Unauthorized"
    assert (fetch.provider, fetch.reason, fetch.hint) == ("OpenAi", "401 Unauthorized", "set a key")
    write = WriteFailed(path, "Permission denied")
    assert str(write) == f"Failed to write output file {path}: Permission denied"
    assert (write.path, write.reason) == (str(path), "Permission denied")
    codegen = CodegenFailed("OpenAi", "line 3: this is not Rust")
    assert str(codegen) == "Code generation failed for OpenAi: line 3: this is not Rust"
    assert (codegen.provider, codegen.reason) == ("OpenAi", "line 3: this is not Rust")
