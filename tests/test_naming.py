"""Names: what each id is called, by tables."""

from __future__ import annotations

import hashlib
import re
from itertools import permutations
from pathlib import Path

import pytest

from gen_models.naming import (
    RustIdent,
    WireId,
    assign_variant_names,
    enum_variant_name_from_wire_id,
    is_self_describing,
    is_upper_camel_case,
    module_name,
    pascal_case,
    pascal_variant_name,
    variant_name_fault,
    wire_id_from_variant_name,
)

_DECODE_RS = Path(__file__).parents[1] / "model_id" / "src" / "decode.rs"

# --- the plain name of an id

PLAIN_NAMES = [
    # As specified
    ("gpt-4o", "Gpt__4o"),
    ("gpt-4.1-mini", "Gpt__4_1__Mini"),
    ("openai/gpt-4o", "Openai___Gpt__4o"),
    # Tokens: first letter upper, the rest lower, digits as they are
    ("o3", "O3"),
    ("GPT-4O", "Gpt__4o"),
    ("Qwen/Qwen3-235B-A22B", "Qwen___Qwen3__235b__A22b"),
    ("2024-05-13", "M2024__05__13"),
    # A leading digit has no place in Rust
    ("01-ai/yi-large", "M01__Ai___Yi__Large"),
    ("4o", "M4o"),
    # Separators of every kind
    ("model_router", "Model__Router"),
    ("gpt-oss:120b", "Gpt__Oss__120b"),
    ("anthropic/claude-opus-4.6:thinking:low", "Anthropic___Claude__Opus__4_6__Thinking__Low"),
    ("claude-opus-4@20250514", "Claude__Opus__4__20250514"),
    ("amazon.nova-pro-v1:0", "Amazon_Nova__Pro__V1__0"),
    ("~anthropic/claude-haiku-latest", "__Anthropic___Claude__Haiku__Latest"),
    ("mira gpt", "Mira__Gpt"),
    # Only the first slash is `___`
    ("@cf/meta/llama-3.1-8b", "__Cf___Meta__Llama__3_1__8b"),
    ("workers-ai/@cf/baai/bge-m3", "Workers__Ai__Cf__Baai__Bge__M3"),
    ("a/b/c", "A___B__C"),
    ("/models/x.gguf", "___Models__X_Gguf"),
    ("a/", "A___"),
    # Runs of four and more shrink to two
    ("a--b", "A__B"),
    ("a---b", "A__B"),
    ("a.-b", "A___B"),
    ("a..b", "A__B"),
    ("a...b", "A___B"),
    ("a....b", "A__B"),
    ("a____b", "A__B"),
    ("a//b", "A__B"),
    ("a/-b", "A__B"),
    ("a/.b", "A__B"),
    # What an enum cannot hold
    ("self", "MSelf"),
    ("Self", "MSelf"),
    ("bespoke", "MBespoke"),
    ("BESPOKE", "MBespoke"),
    ("_", "__"),
    (".", "M_"),
    ("..", "__"),
    ("-", "__"),
    ("/", "___"),
    ("", "M"),
    # What only looks like a keyword
    ("fn", "Fn"),
    ("type", "Type"),
    ("all", "All"),
    ("-self", "__Self"),
    ("self-", "Self__"),
    (".bespoke", "_Bespoke"),
    # Every other script is one character, one separator
    ("字", "__"),
    ("é", "__"),
    ("modèle", "Mod__Le"),
    ("gpt²", "Gpt__"),
    ("٣-x", "__X"),
    ("模型-4", "__4"),
    # What could break out of a literal
    ('a"b', "A__B"),
    ("a\\b", "A__B"),
    ("a\nb", "A__B"),
    ("a'b`c", "A__B__C"),
    ('"]Evil,/*', "__Evil__"),
]


@pytest.mark.parametrize(("wire_id", "name"), PLAIN_NAMES)
def test_plain_name(wire_id: str, name: str) -> None:
    """Each id of the table has the plain name beside it."""
    assert enum_variant_name_from_wire_id(wire_id) == name


@pytest.mark.parametrize("wire_id", [wire_id for wire_id, _ in PLAIN_NAMES])
def test_plain_name_can_be_a_variant(wire_id: str) -> None:
    """No plain name of the table is refused as a variant."""
    assert variant_name_fault(enum_variant_name_from_wire_id(wire_id)) is None


# --- and back

# The same table as in model_id/src/decode.rs, row by row.
DECODED = [
    ("Gpt__4o", "gpt-4o"),
    ("Gpt__4_1__Mini", "gpt-4.1-mini"),
    ("Openai___Gpt__4o", "openai/gpt-4o"),
    ("M01__Ai___Yi", "m01-ai/yi"),
    ("O3", "o3"),
    ("A", "a"),
    # Separators at either end
    ("__Anthropic___X", "-anthropic/x"),
    ("_A_", ".a."),
    ("__A__", "-a-"),
    ("___A", "/a"),
    ("A___", "a/"),
    ("__", "-"),
    ("___", "/"),
    # Only the first `___` is a slash
    ("A___B___C", "a/b-.c"),
    ("A___B__C_D", "a/b-c.d"),
    ("A__B___C", "a-b/c"),
    # Longer runs, from the left
    ("A____B", "a/.b"),
    ("A_____B", "a/-b"),
    ("A______B", "a/-.b"),
    ("A___B____C", "a/b--c"),
    # Upper case anywhere, and letters that ASCII does not have
    ("GPT_4O", "gpt.4o"),
    ("Élan__Ω", "Élan-Ω"),
]


@pytest.mark.parametrize(("name", "wire_id"), DECODED)
def test_decoding(name: str, wire_id: str) -> None:
    """A name without an attribute stands for the id that the derive crate reads from it."""
    assert wire_id_from_variant_name(name) == wire_id


def test_decoding_table_is_the_one_of_the_derive_crate() -> None:
    """Both halves of the project decode by one table, row by row."""
    rust = _DECODE_RS.read_text(encoding="utf-8")
    table = rust[rust.index("const TABLE") : rust.index("];", rust.index("const TABLE"))]
    assert re.findall(r'\("([^"]+)", "([^"]+)"\)', table) == DECODED


@pytest.mark.parametrize(
    ("name", "wire_id", "is_described"),
    [
        ("Gpt__4o", "gpt-4o", True),
        ("Openai___Gpt__4o", "openai/gpt-4o", True),
        ("A___B___C", "a/b-.c", True),
        ("Qwen___Qwen3", "Qwen/Qwen3", False),
        ("Llama__Free", "llama:free", False),
        ("M01__Ai___Yi", "01-ai/yi", False),
        # Decodes to its id, but not everywhere: separators before `___`
        ("Meta__Llama___X", "meta-llama/x", False),
        ("Z_Ai___Glm", "z.ai/glm", False),
        # The same, at either end of a part
        ("Draft__", "draft-", False),
        ("_Hidden", ".hidden", False),
        ("Maker___Draft__", "maker/draft-", False),
        ("Xai__X", "xai-x", True),
    ],
)
def test_which_names_need_no_attribute(name: str, wire_id: str, *, is_described: bool) -> None:
    """An id is left to its name only where every derive crate reads it from the name."""
    assert is_self_describing(name, wire_id) is is_described


# --- clashes


def suffixed(plain: str, wire_id: str, digits: int = 8) -> str:
    """The name of an id that cannot have its plain name."""
    return f"{plain}__X{hashlib.sha256(wire_id.encode()).hexdigest()[:digits]}"


def names_of(*wire_ids: str, **taken: str) -> dict[str, str]:
    """The names of ids; `taken` are those that the lock holds."""
    before = {WireId(wire_id): RustIdent(name) for wire_id, name in taken.items()}
    names = assign_variant_names(map(WireId, wire_ids), before)
    return {str(wire_id): str(name) for wire_id, name in names.items()}


CLASHES = [
    # The id that the name decodes to owns it
    (
        ("model_router", "model-router"),
        {
            "model-router": "Model__Router",
            "model_router": suffixed("Model__Router", "model_router"),
        },
    ),
    (
        ("Phi-4", "phi-4"),
        {"phi-4": "Phi__4", "Phi-4": suffixed("Phi__4", "Phi-4")},
    ),
    (
        ("x:free", "x-free"),
        {"x-free": "X__Free", "x:free": suffixed("X__Free", "x:free")},
    ),
    # None of them does
    (
        ("x:free", "x_free"),
        {"x:free": suffixed("X__Free", "x:free"), "x_free": suffixed("X__Free", "x_free")},
    ),
    (
        ("4o", "m4o"),
        {"m4o": "M4o", "4o": suffixed("M4o", "4o")},
    ),
    # Three ways
    (
        ("a-b", "a:b", "A-B"),
        {
            "a-b": "A__B",
            "a:b": suffixed("A__B", "a:b"),
            "A-B": suffixed("A__B", "A-B"),
        },
    ),
    (
        ("字", "é", "-"),
        {"-": "__", "字": suffixed("__", "字"), "é": suffixed("__", "é")},
    ),
    # Not a clash: `.` and `-` are told apart
    (
        ("mistral-medium-3-5", "mistral-medium-3.5"),
        {
            "mistral-medium-3-5": "Mistral__Medium__3__5",
            "mistral-medium-3.5": "Mistral__Medium__3_5",
        },
    ),
    # Nor is this: rustc tells upper and lower case apart
    (("ab", "a-b"), {"ab": "Ab", "a-b": "A__B"}),
    (("mself", "self"), {"mself": "Mself", "self": "MSelf"}),
]


@pytest.mark.parametrize(("wire_ids", "names"), CLASHES)
def test_clash(wire_ids: tuple[str, ...], names: dict[str, str]) -> None:
    """Ids with one plain name are told apart, whatever their order."""
    for ordered in permutations(wire_ids):
        assert names_of(*ordered) == names


def imitators_of(plain: str, wire_id: str) -> list[str]:
    """Ids whose plain names are every suffixed name that one digest gives."""
    return [suffixed(plain, wire_id, digits).lower() for digits in range(8, 65, 8)]


def test_an_id_that_imitates_a_suffix_takes_it_and_the_other_gets_more_digits() -> None:
    """A listing cannot take a name away from an id by guessing its suffix."""
    imitator = suffixed("Phi__4", "Phi-4").lower().replace("__", "-")
    names = names_of("phi-4", "Phi-4", imitator)
    assert names == {
        "phi-4": "Phi__4",
        imitator: suffixed("Phi__4", "Phi-4"),
        "Phi-4": suffixed("Phi__4", "Phi-4", 16),
    }


def test_ids_that_imitate_every_suffix_leave_one_more() -> None:
    """A listing that holds every suffix of one digest still has a name for each of its ids."""
    imitators = [name.replace("__", "-") for name in imitators_of("Phi__4", "Phi-4")]
    names = names_of("phi-4", "Phi-4", *imitators)
    assert len(set(names.values())) == len(names) == 10
    # As every version before it did, since names of locks must be found again.
    assert names["Phi-4"] == suffixed("Phi__4", "Phi-4\0")


def test_a_name_that_nobody_owns_is_free_for_a_suffix() -> None:
    """Two imitators that dispute a name do not take it away from the id that it was made for."""
    plain = suffixed("Phi__4", "Phi-4")
    imitators = [plain.lower().replace("__", separator) for separator in ":_"]
    names = names_of("phi-4", "Phi-4", *imitators)
    assert names["Phi-4"] == plain
    assert [names[one] for one in imitators] == [suffixed(plain, one) for one in imitators]


def test_a_name_of_the_lock_stays() -> None:
    """An id keeps the name that it has, even where another one owns that name by right."""
    assert names_of("x:free", "x-free", **{"x:free": "X__Free"}) == {
        "x:free": "X__Free",
        "x-free": suffixed("X__Free", "x-free"),
    }


def test_a_chosen_name_is_no_longer_free() -> None:
    """A name that the user gave to one model is not given to another."""
    names = names_of("gpt-4", "gpt-4o", **{"gpt-4o": "Gpt__4"})
    assert names == {"gpt-4o": "Gpt__4", "gpt-4": suffixed("Gpt__4", "gpt-4")}


def test_a_name_of_a_model_that_is_no_longer_listed_is_not_given_to_another() -> None:
    """The lock's names count even where their models are not in the listing."""
    assert names_of("x-free", **{"x:free": "X__Free"}) == {"x-free": suffixed("X__Free", "x-free")}


def test_a_name_is_free_again_when_the_lock_forgets_its_model() -> None:
    """A model that was removed from the lock leaves nothing behind."""
    assert names_of("x-free") == {"x-free": "X__Free"}


def test_a_suffixed_name_stays_when_its_rival_goes() -> None:
    """A model that once had a suffix keeps it."""
    before = names_of("Phi-4", "phi-4")
    assert names_of("Phi-4", **{"Phi-4": before["Phi-4"]}) == {"Phi-4": before["Phi-4"]}


def test_each_id_counts_once_and_the_result_is_sorted() -> None:
    """Repetition and order of the ids are of no account."""
    assert list(names_of("b", "a", "b")) == ["a", "b"]


# --- names that people choose


_NO_IDENTIFIER = "a variant is made of ASCII letters, digits and `_`, and starts with no digit"
_KEYWORD = "it is a keyword of Rust"
_IN_USE = "every enum uses that name already"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Gpt4o", None),
        ("_Gpt", None),
        ("__", None),
        ("", _NO_IDENTIFIER),
        ("4o", _NO_IDENTIFIER),
        ("Gpt-4o", _NO_IDENTIFIER),
        ("Gpt 4o", _NO_IDENTIFIER),
        ("Élan", _NO_IDENTIFIER),
        ("A\n", _NO_IDENTIFIER),
        ("r#fn", _NO_IDENTIFIER),
        ("A,B", _NO_IDENTIFIER),
        ("Self", _KEYWORD),
        ("self", _KEYWORD),
        ("try", _KEYWORD),
        ("gen", _KEYWORD),
        ("_", _IN_USE),
        ("ALL", _IN_USE),
        ("Bespoke", _IN_USE),
        ("model", _IN_USE),
    ],
)
def test_chosen_variant_name(name: str, fault: str | None) -> None:
    """A user's name is taken as it is, or refused for a reason that is told."""
    assert variant_name_fault(name) == fault


# --- providers


@pytest.mark.parametrize(
    ("provider_id", "module", "variant"),
    [
        ("openai", "openai", "Openai"),
        ("my-proxy", "my_proxy", "MyProxy"),
        ("github-models", "github_models", "GithubModels"),
        ("302ai", "m302ai", "M302ai"),
        ("3d", "m3d", "M3d"),
        ("Acme", "acme", "Acme"),
        ("a.b", "a_b", "AB"),
        ("self", "self_", "MSelf"),
        ("try", "try_", "Try"),
        ("mod", "mod_", "Mod"),
        ("con", "con_", "Con"),
        ("lpt1", "lpt1_", "Lpt1"),
        ("core", "core_", "Core"),
        ("fmt", "fmt_", "Fmt"),
    ],
)
def test_module_and_variant_of_a_provider(provider_id: str, module: str, variant: str) -> None:
    """An id of a provider gives the name of its file and its name in Rust."""
    assert module_name(provider_id) == module
    assert pascal_case(provider_id) == variant
    assert variant_name_fault(module) is None
    assert variant_name_fault(variant) is None


# --- the `pascal` scheme


@pytest.mark.parametrize(
    ("wire_id", "name"),
    [
        ("gpt-4o", "Gpt4o"),
        ("claude-sonnet-4-5", "ClaudeSonnet45"),
        ("gpt-4.1-mini", "Gpt41Mini"),
        ("openai/gpt-4o", "OpenaiGpt4o"),
        ("Qwen/Qwen3-235B-A22B:free", "QwenQwen3235bA22bFree"),
        ("~anthropic/claude-haiku-latest", "AnthropicClaudeHaikuLatest"),
        ("GPT-4O", "Gpt4o"),
        ("4o", "M4o"),
        ("self", "MSelf"),
        ("bespoke", "MBespoke"),
        ("all", "All"),
        ("a-l-l", "MALL"),
        ("字", "M"),
        ("/", "M"),
        ("fn", "Fn"),
    ],
)
def test_plain_pascal_name(wire_id: str, name: str) -> None:
    """Each id of the table has the plain name beside it."""
    assert pascal_variant_name(wire_id) == name


def test_pascal_names_that_clash() -> None:
    """The most ordinary id has the plain name, each other one a suffix of its own."""
    ids = map(WireId, ("Phi-4", "phi-4", "phi.4", "phi4", "x:free", "X:free"))
    assert assign_variant_names(ids, {}, "pascal") == {
        "Phi-4": "Phi4X1cec437e",
        "X:free": "XFree",
        "phi-4": "Phi4",
        "phi.4": f"Phi4X{hashlib.sha256(b'phi.4').hexdigest()[:8]}",
        "phi4": f"Phi4X{hashlib.sha256(b'phi4').hexdigest()[:8]}",
        "x:free": f"XFreeX{hashlib.sha256(b'x:free').hexdigest()[:8]}",
    }


@pytest.mark.parametrize(
    ("name", "is_clean"),
    [
        ("Gpt4o", True),
        ("Gpt4_1", True),
        ("_Gpt_", True),
        ("É", True),
        ("GPT", True),
        ("_", True),
        ("Gpt__4o", False),
        ("Gpt_Mini", False),
        ("Gpt_4", False),
        ("GPT_4", False),
        ("X_4", False),
        ("M4_G", False),
        ("_4__5", False),
        ("gpt", False),
        ("gPT", False),
    ],
)
def test_upper_camel_case(name: str, *, is_clean: bool) -> None:
    """What rustc warns of, and what it does not."""
    assert is_upper_camel_case(name) is is_clean
