"""A plan spelled out: the words of each construct, and that nothing foreign gets among them."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import get_args

import msgspec
import pytest
from hypothesis import given

from gen_models import __version__
from gen_models.catalog import VARIABLE, Facts, Model, ProviderRecord, RustSettings, Source
from gen_models.emit import (
    emit_enum,
    emit_info_table,
    emit_mod,
    emit_provider_file,
    emit_provider_model_file,
)
from gen_models.library import known_providers
from gen_models.listing import SHAPES
from gen_models.marker import GENERATOR_LINE
from gen_models.naming import RustIdent, WireId
from gen_models.plan import EnumFile, ModelsRow, Plan, ProviderRow, Variant, plan_enum
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    Paging,
    ProviderConfig,
    ProviderId,
    QueryParam,
    Shape,
)
from gen_models.syntax import first_fault
from gen_models.text import escaped
from tests.property.strategies import hostile_text, models
from tests.rust.literals import LITERAL, read_literal

# --- enums


def enum_file(*variants: Variant, doc: tuple[str, ...] = ("Models of X.",)) -> EnumFile:
    """A file of these variants."""
    return EnumFile(
        module=RustIdent("x"),
        provider=RustIdent("X"),
        doc=doc,
        generated="2026-11-22T20:15:00+00:00",
        variants=variants,
    )


def variant(ident: str, wire_id: str, doc: str, *, is_self_describing: bool = False) -> Variant:
    """A variant of an enum."""
    return Variant(RustIdent(ident), WireId(wire_id), is_self_describing, doc)


def test_the_example_of_the_docstring() -> None:
    """The Rust that `emit_enum` says it writes is what it writes."""
    example = textwrap.dedent(f"    {inspect.getdoc(emit_enum)}".partition("\n\n")[2])
    gpt_4 = Variant(
        RustIdent("Gpt__4"),
        WireId("gpt-4"),
        is_self_describing=True,
        doc="`gpt-4`: GPT-4. Context 8,192 tokens.",
        deprecation="not listed by OpenAi since 2026-11-22",
    )
    gpt_4o = variant(
        "Gpt__4o",
        "gpt-4o",
        "`gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens.",
        is_self_describing=True,
    )
    file = EnumFile(
        module=RustIdent("openai"),
        provider=RustIdent("OpenAi"),
        doc=("Models of [OpenAI](https://openai.com).",),
        generated="2026-11-22T20:15:00+00:00",
        variants=(gpt_4, gpt_4o),
    )
    assert emit_enum(file) == example.replace("0.1.0", __version__) + "\n"


def test_variants() -> None:
    """A variant has its comment, its id where the name does not give it, and its name."""
    file = enum_file(
        variant("A__B", "a-b", "`a-b`: AB.", is_self_describing=True),
        variant("A__B__X1", 'a"b', '`a"b`'),
    )
    assert emit_enum(file).partition("pub enum ")[2] == textwrap.dedent(
        r"""
        ProviderModelX {
            /// `a-b`: AB.
            A__B,
            /// `a"b`
            #[model_id("a\"b")]
            A__B__X1,
            /// Any other id, sent exactly as it is.
            Bespoke(String),
        }
        """
    ).lstrip("\n")


def test_a_variant_with_both_attributes() -> None:
    """A model that is gone and whose name does not say its id has each, in this order."""
    gone = msgspec.structs.replace(variant("X__Free", "x:free", "`x:free`"), deprecation="gone")
    assert (
        "    /// `x:free`\n"
        '    #[deprecated(note = "gone")]\n'
        '    #[model_id("x:free")]\n'
        "    X__Free,\n"
    ) in emit_enum(enum_file(gone))


def test_conversions() -> None:
    """Each type that is asked for has a conversion behind the enum; rustfmt leaves a long one."""
    rust = RustSettings(into=("genai::ModelSpec", f"a::{'B' * 90}"))
    file = msgspec.structs.replace(enum_file(), rust=rust)
    assert emit_enum(file).partition("\n}\n")[2] == textwrap.dedent(
        f"""
        impl From<ProviderModelX> for genai::ModelSpec {{
            fn from(model: ProviderModelX) -> Self {{
                String::from(model).into()
            }}
        }}

        #[rustfmt::skip]
        impl From<ProviderModelX> for a::{"B" * 90} {{
            fn from(model: ProviderModelX) -> Self {{
                String::from(model).into()
            }}
        }}
        """
    )


def standalone(count: int, *, bespoke: bool = True) -> str:
    """The source of an enum of so many models, in the style without a derive."""
    variants = [variant(f"M{n}", f"m{n}", "") for n in range(count)]
    rust = RustSettings(style="standalone", bespoke=bespoke)
    return emit_enum(msgspec.structs.replace(enum_file(*variants), rust=rust))


def test_how_ids_are_found() -> None:
    """By a `match` in an enum of up to 500 models, beyond by a table of its ids."""
    few, many = standalone(500), standalone(501)
    assert "    Some(match id {\n" in few
    assert "const IDS" not in few
    every = "".join(f"        Self::M{n},\n" for n in range(500))
    assert f"    pub const ALL: &'static [Self] = &[\n{every}    ];\n" in few
    assert "    Some(match id {\n" not in many
    ids = many.partition(
        "\n}\n\n/// In the order of `ALL`.\n#[rustfmt::skip]\nconst IDS: &[&str] = &[\n"
    )[2]
    named, end, _ = ids.partition("\n];\n")
    assert (re.findall(r'"(m\d+)"', named), end) == ([f"m{n}" for n in range(501)], "\n];\n")


def test_what_a_table_is_made_of() -> None:
    """Models that are `Copy` are copied; a position takes two bytes as long as it can."""
    small, large = standalone(501, bespoke=False), standalone(65_535)
    assert "            return ProviderModelX::ALL.get(position).copied();\n" in small
    assert "            return ProviderModelX::ALL.get(position).cloned();\n" in large
    assert "\n\nconst EMPTY: u16 = u16::MAX;\n" in standalone(65_534)
    assert "\n\nconst EMPTY: u32 = u32::MAX;\n" in large
    assert small.index("fn known(") < small.index("impl FromStr for ProviderModelX")


def test_a_table_of_facts_names_all_types_that_a_row_may_use() -> None:
    """Whichever it uses, so that a model that is added changes no line above it."""
    said = ((WireId("a"), Facts(name="A")),)
    uses = (
        "\nuse super::super::x::ProviderModelX;\n"
        "#[allow(unused_imports)] // some rows need fewer\n"
        "use super::{Modality, ModelInfo, ModelKind, Row};\n\n"
    )
    for facts in ((), said):
        assert uses in emit_info_table(msgspec.structs.replace(enum_file(), facts=facts))


def table_of(facts: Facts) -> str:
    """The row of a model in the table of facts."""
    file = msgspec.structs.replace(enum_file(), facts=((WireId("a"), facts),))
    return emit_info_table(file).partition('        id: "a",\n')[2]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *((word, word.capitalize()) for word in ("audio", "image", "pdf", "text", "video")),
        ("smell", 'Other("smell")'),
    ],
)
def test_modalities(word: str, value: str) -> None:
    """Those that everybody has are variants, any other one is a text."""
    row = table_of(Facts(output_modalities=(word, "taste")))
    told = f'Modality::{value}, Modality::Other("taste")'
    assert row.startswith(f"        output_modalities: &[{told}],\n")


@pytest.mark.parametrize(
    ("price", "line"),
    [
        (VARIABLE, '        input_price: "variable",\n'),
        ("0", '        input_price: "0",\n'),
        ("0.000000000001", '        input_price: "0.000000000001",\n'),
        # Beyond what can be told exactly
        ("0.0000000000001", ""),
    ],
)
def test_prices(price: str, line: str) -> None:
    """Exact or unknown."""
    row = table_of(Facts(input_usd_per_mtok=price))
    assert row == f"{line}        ..Row::UNKNOWN\n    }},\n];\n"


def test_a_model_of_which_all_is_known() -> None:
    """Its row names every field, and refers to no other one for the rest, as clippy wants."""
    counts = dict.fromkeys(("context_tokens", "max_input_tokens", "max_output_tokens"), 8)
    claims = dict.fromkeys(("reasoning", "tool_call", "structured_output", "deprecated"), False)
    days = dict.fromkeys(("released", "knowledge", "retires"), "2026")
    words = dict.fromkeys(("input_modalities", "output_modalities"), ("text",))
    ids = dict.fromkeys(("replacement", "alias_of", "canonical"), "b")
    prices = {name: "1" for name in Facts.__struct_fields__ if name.endswith("_usd_per_mtok")}
    said = {"name": "A", "kind": "chat", **counts, **claims, **days, **words, **ids, **prices}
    assert said.keys() == set(Facts.__struct_fields__)
    row = table_of(msgspec.convert(said, Facts))
    assert re.fullmatch(rf"(        \w+: .+,\n){{{len(said)}}}    \}},\n\];\n", row)


def provider_model(*modules: str) -> str:
    """The source of an enum over the enums of these modules."""
    rows = tuple(
        ModelsRow(name, RustIdent(name), RustIdent(name.capitalize()), ProviderId(name))
        for name in modules
    )
    return emit_provider_model_file(Plan(enums=(), modules=(), providers=(), models=rows))


def test_an_enum_over_many_enums() -> None:
    """Its functions have an arm a provider, which clippy minds beyond a hundred lines."""
    few, many = (provider_model(*(f"p{n}" for n in range(count))) for count in (90, 91))
    allowed = "\n\n#![allow(clippy::too_many_lines)] // an arm a provider\n\nuse std::fmt;\n"
    assert "too_many_lines" not in few
    assert many.count("too_many_lines") == 1
    assert allowed in many
    providers = "".join(f"        Provider::P{n},\n" for n in range(90))
    assert f"    pub const PROVIDERS: &'static [Provider] = &[\n{providers}    ];\n" in few


@pytest.mark.parametrize(
    ("modules", "kept"),
    [
        (("a1", "a2"), None),
        (("a9", "a10"), "a9"),  # by value in 2024, by character in 2021
        (("a1", "a01"), "a1"),  # alike by value
        (("a1", "a_"), "a_"),  # `_` before all else in 2024
        (("_a",), None),
    ],
)
def test_modules_in_the_order_of_two_styles(modules: tuple[str, ...], kept: str | None) -> None:
    """What is used is sorted as in 2021; off what 2024 would move, rustfmt is kept."""
    skipped = re.findall(r"#\[rustfmt::skip\]\nuse super::(\w+)::", provider_model(*modules))
    assert skipped == ([] if kept is None else [kept])


def test_an_error_that_is_named_as_rustc_would_not() -> None:
    """Where the provider's name is odd, so is that of the error of its closed enum."""
    rust = RustSettings(style="standalone", bespoke=False)
    plain = msgspec.structs.replace(enum_file(variant("A", "a", "`a`")), rust=rust)
    odd = msgspec.structs.replace(plain, provider=RustIdent("A_B"))
    assert "]\npub struct ParseProviderModelXError" in emit_enum(plain)
    assert "#[allow(non_camel_case_types)]\npub struct ParseProviderModelA_BError" in emit_enum(odd)
    assert "#[allow(non_camel_case_types)]\npub struct" not in emit_enum(plain)


def test_a_comment_of_several_lines() -> None:
    """An empty line of a comment has no space at its end."""
    source = emit_enum(enum_file(doc=("A.", "", "B.")))
    assert (
        "\n\n/// A.\n///\n/// B.\n#[derive(PartialOrd, Ord)]\n#[allow(non_camel_case_types)]\n"
        in source
    )


@pytest.mark.parametrize("source", [emit_enum(enum_file()), emit_provider_file([]), emit_mod()])
def test_every_file_has_the_marker(source: str) -> None:
    """Each file says who wrote it, near its beginning, so that it may be overwritten."""
    assert f"{GENERATOR_LINE}{__version__}" in source.split("\n")[:10]
    assert source.endswith("\n")
    assert not source.endswith("\n\n")


_HEAD = re.compile(
    r"//! Auto-generated provider model enum\n//!\n"
    r"//! Generated: [0-9T:+-]+\n//! Generator: gen-models v[0-9.]+\n//! Provider: Groq\n//!\n"
    r"//! Do not edit manually\.\n\nuse model_id::ModelId;\n\n"
    r"/// [^\n]*\n///\n/// Source: [^\n]*\n"
    r"#\[derive\(PartialOrd, Ord\)\]\n"
    r"#\[allow\(non_camel_case_types\)\]\n#\[derive\([A-Za-z, ]+\)\]\n"
    r"pub enum ProviderModelGroq \{\n"
)
_VARIANT = re.compile(
    r"    /// [^\n]*[^\n ]\n"
    r"(?:    #\[deprecated\(note = \"[a-zA-Z0-9 -]+(?:; [^\n]*)?\"\)\]\n"
    r"|    #\[deprecated\(\n        note = \"[^\n]*\"\n    \)\]\n)?"
    rf"(?:    #\[model_id\(({LITERAL})\)\]\n)?"
    r"    ([A-Za-z_][A-Za-z0-9_]*),\n"
)
_FOOT = "    /// Any other id, sent exactly as it is.\n    Bespoke(String),\n}\n"


@given(models())
def test_nothing_but_the_grammar_of_an_enum(known: tuple[Model, ...]) -> None:
    """Whatever providers send, a file has a head, one variant a model, and a foot.

    Each has one line of comment, one literal at most and one identifier, and the literal is
    the exact id.
    """
    groq = known_providers()[ProviderId("groq")]
    record = ProviderRecord(
        id=groq.id, source=Source.LIVE, obtained="2026-11-22T20:15:00+00:00", models=known
    )
    source = emit_enum(plan_enum(groq, record))
    head = _HEAD.match(source)
    assert head is not None
    assert source.endswith(_FOOT)
    body = source[head.end() : -len(_FOOT)]
    assert "".join(match.group() for match in _VARIANT.finditer(body)) == body
    found = _VARIANT.findall(body)
    assert [ident for _, ident in found] == [model.variant for model in known]
    for (literal, _), model in zip(found, known, strict=True):
        assert not literal or read_literal(literal) == model.id
    assert escaped(source.replace("\n", "")) == source.replace("\n", "")
    assert first_fault(source) is None


# --- provider.rs


def config(auth_method: ApiAuthMethod) -> ProviderConfig:
    """A provider with something in every field."""
    return ProviderConfig(
        id=ProviderId("x"),
        variant=RustIdent("MyX"),
        name='My "X"',
        base_url="https://a.example",
        env_vars=("A_KEY", "B_KEY"),
        key="optional",
        auth_method=auth_method,
        headers={"b": "2", "a": '"'},
        params={"kind": ("chat", "image"), "all": "1"},
        exclude=("ft:*",),
        unlisted=("*-latest",),
        base_url_env="X_HOST",
        paging="link",
    )


def test_how_a_provider_lists() -> None:
    """A shape whose ids stand in two members, and pages with numbers inside a member."""
    lists = msgspec.structs.replace(config(NoAuth()), shape="replicate", paging="page")
    source = emit_provider_file([ProviderRow("X", lists)])
    assert '    id_joined_by: Some("/"),\n' in source
    pages = source.partition("Paging::Number {\n")[2].partition("\n\n")[0]
    assert f"{pages}\n" == textwrap.dedent(
        """\
            inside: &["result_info"],
            param: "page",
            page: "page",
            size: "per_page",
            total: "total_count",
            pages: Some("total_pages"),
        };
        """
    )


def test_a_provider() -> None:
    """Every field of a provider is told, its texts as literals, its headers sorted."""
    source = emit_provider_file([ProviderRow("[My X](https://x.example)", config(BearerToken()))])
    assert "pub enum Provider {\n    /// [My X](https://x.example)\n    MyX,\n}\n" in source
    assert "    pub const ALL: &'static [Self] = &[Self::MyX];\n" in source
    configs = source.partition("\nconst CONFIGS: ")[2].partition("\n\nimpl ")[0]
    assert f"{configs}\n" == textwrap.dedent(
        r"""
        &[ProviderConfig] = &[
            ProviderConfig {
                id: "x",
                name: "My \"X\"",
                website: "",
                env_vars: &["A_KEY", "B_KEY"],
                auth_method: ApiAuthMethod::BearerToken,
                requires_key: false,
                base_url: "https://a.example",
                models_endpoint: "/v1/models",
                base_url_env: Some("X_HOST"),
                headers: &[("a", "\""), ("b", "2")],
                params: &[("all", "1"), ("kind", "chat"), ("kind", "image")],
                shape: OPENAI_SHAPE,
                paging: Paging::Link,
                exclude: &["ft:*"],
                unlisted: &["*-latest"],
                is_local: false,
                is_experimental: false,
            },
        ];
        """
    ).lstrip("\n")


@pytest.mark.parametrize(
    ("method", "value"),
    [
        (BearerToken(), "BearerToken"),
        (ApiKey("x-api-key"), 'ApiKey("x-api-key")'),
        (QueryParam('k"y'), r'QueryParam("k\"y")'),
        (NoAuth(), "None"),
        (ApiKey("x" * 80), f'ApiKey(\n            "{"x" * 80}",\n        )'),
    ],
)
def test_how_a_key_is_carried(method: ApiAuthMethod, value: str) -> None:
    """Each way to authenticate is a variant, with the name of its header or parameter."""
    source = emit_provider_file([ProviderRow("X", config(method))])
    assert f"        auth_method: ApiAuthMethod::{value},\n" in source


def listed_by(shape: Shape, paging: Paging) -> str:
    """The source for one provider that lists like this."""
    one = msgspec.structs.replace(config(BearerToken()), shape=shape, paging=paging)
    return emit_provider_file([ProviderRow("X", one)])


@pytest.mark.parametrize("shape", get_args(Shape))
def test_every_shape_is_told(shape: Shape) -> None:
    """A shape is a constant of where its rows stand and how an id is read, beside its use."""
    source = listed_by(shape, "none")
    (name,) = re.findall(r"^        shape: (\w+),$", source, re.MULTILINE)
    reader = SHAPES[shape]
    path = ", ".join(f'"{part}"' for part in (reader.rows_at or "").split(".") if part)
    assert source.count(f"const {name}: Shape = Shape {{\n    rows_at: &[{path}],\n") == 1
    keys = ", ".join(f'"{key}"' for key in reader.wire_id.keys)
    assert f"    id_at: &[{keys}],\n" in source
    assert f'    id_prefix: "{reader.wire_id.prefix}",\n' in source
    aliases = "None" if reader.aliases.key is None else f'Some("{reader.aliases.key}")'
    assert f"    aliases_at: {aliases},\n" in source
    assert f"    may_omit_rows: {str(reader.may_omit_rows).lower()},\n" in source


@pytest.mark.parametrize("paging", get_args(Paging))
def test_every_way_of_paging_is_told(paging: Paging) -> None:
    """A way of paging is a variant that the file declares, with the names of its members."""
    source = listed_by("openai", paging)
    (name,) = re.findall(r"^        paging: ([\w:]+),$", source, re.MULTILINE)
    if not name.startswith("Paging::"):
        (name,) = re.findall(rf"^const {name}: Paging = (Paging::\w+)", source, re.MULTILINE)
    declared = source.partition("pub enum Paging {")[2].partition("\n}\n")[0]
    assert re.search(rf"^    {name.removeprefix('Paging::')}( {{|,)$", declared, re.MULTILINE)


def test_cursors_are_told_by_their_names() -> None:
    """What a client needs to go on is in the file, not in the client."""
    assert (
        "const AFTER_ID_PAGING: Paging = Paging::Cursor {\n"
        '    param: "after_id",\n    at: &["last_id"],\n    more_at: &["has_more"],\n};\n'
    ) in listed_by("openai", "after_id")
    assert 'Paging::NextUrl {\n    at: &["links", "next"],\n};\n' in listed_by("openai", "next_url")


def test_shapes_that_are_one_to_rust_are_told_once() -> None:
    """Shapes that differ only in facts are one constant; none is written that nobody uses."""
    rows = [ProviderRow(key, one) for key, one in known_providers().items()]
    names = re.findall(r"^const (\w+): Shape", emit_provider_file(rows), re.MULTILINE)
    assert len(names) == len(set(names))
    assert "ANTHROPIC_SHAPE" not in names
    assert "GEMINI_SHAPE" not in listed_by("anthropic", "none")


def test_positions_of_providers() -> None:
    """Variants, `ALL` and configurations are in one order: `config` looks up by position."""
    rows = [ProviderRow(key, one) for key, one in known_providers().items()]
    source = emit_provider_file(rows)
    variants = [str(row.config.variant) for row in rows]
    body = source.partition("pub enum Provider {")[2].partition("}")[0]
    assert re.findall(r"^    (\w+),$", body, re.MULTILINE) == variants
    assert re.findall(r"^        Self::(\w+),$", source, re.MULTILINE) == variants
    ids = re.findall(r'^        id: "(.*)",$', source, re.MULTILINE)
    assert ids == [row.config.id for row in rows]


@given(hostile_text(), hostile_text())
def test_a_provider_is_rust_whatever_it_is_called(name: str, url: str) -> None:
    """No setting of a user gets out of its literal or its comment."""
    hostile = msgspec.structs.replace(
        config(BearerToken()), name=name, base_url=url, env_vars=(name, url)
    )
    source = emit_provider_file([ProviderRow(name, hostile)])
    assert first_fault(source) is None
    lines = source.split("\n")
    assert [read_literal(line[14:-1]) for line in lines if line.startswith("        name: ")] == [
        name
    ]
    assert [
        read_literal(line[18:-1]) for line in lines if line.startswith("        base_url: ")
    ] == [url]
