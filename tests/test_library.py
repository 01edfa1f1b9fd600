"""The library: its names, how cheap they are, and one enum in one step."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import gen_models
from gen_models import (
    CodegenFailed,
    ConfigError,
    FetchFailed,
    GeneratorError,
    LockError,
    ModelEnumGenerator,
    UsageError,
    WriteFailed,
    enum_variant_name_from_wire_id,
)

SPECIFIED = {
    "CodegenFailed", "FetchFailed", "GenerationSummary", "GeneratorError", "ModelEnumGenerator",
    "ProviderConfig", "WriteFailed", "build_auth_header", "enum_variant_name_from_wire_id",
    "get_api_keys", "get_provider_models_from_api",
}  # fmt: skip

HEAVY = {"asyncio", "click", "httpx2", "msgspec", "rich", "tenacity", "tomllib", "tree_sitter"}


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh process has after running some code."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
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
        ("get_api_keys", HEAVY - {"msgspec", "tomllib"}),
        ("ModelEnumGenerator", {"asyncio", "click", "httpx2", "rich", "tenacity"}),
        ("GenerationSummary", {"click", "httpx2", "rich", "tenacity"}),
        ("get_provider_models_from_api", {"click", "rich", "tree_sitter"}),
    ],
)
def test_a_name_loads_only_what_it_needs(name: str, absent: set[str]) -> None:
    """The HTTP client comes with fetching, the parser with generating, and so on."""
    assert loaded_by(f"from gen_models import {name}") & absent == set()


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
