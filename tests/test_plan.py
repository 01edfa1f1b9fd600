"""Which files there are, and what stands in each, before it is spelled out."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source
from gen_models.errors import ConfigError
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId, wire_id_from_variant_name
from gen_models.overrides import Overrides
from gen_models.plan import EnumFile, Plan, Variant, plan_enum, plan_files
from gen_models.registry import ProviderId
from tests.property.strategies import models

GROQ = known_providers()[ProviderId("groq")]
THEN = "2026-06-30T00:00:00+00:00"
LATER = "2026-11-22T20:15:00+00:00"


def record(
    provider_id: str, *known: Model, overrides: Overrides | None = None, obtained: str = THEN
) -> ProviderRecord:
    """What the lock may hold of a provider."""
    return ProviderRecord(
        id=ProviderId(provider_id),
        source=Source.LIVE,
        obtained=obtained,
        overrides=overrides or Overrides(),
        models=known,
    )


def model(
    wire_id: str, variant: str, *, name: str | None = None, obtained: str | None = None
) -> Model:
    """A model that its provider listed."""
    facts = {Source.LIVE: Facts(name=name)}
    return Model(id=WireId(wire_id), variant=RustIdent(variant), facts=facts, obtained=obtained)


def plan(*records: ProviderRecord, selected: tuple[str, ...] | None = None) -> Plan:
    """The plan of a catalog with these records; all are selected unless some are."""
    catalog = Catalog({one.id: one for one in records})
    chosen = catalog.providers if selected is None else map(ProviderId, selected)
    return plan_files(catalog, known_providers(), chosen)


CUSTOM = record("my-proxy", overrides=Overrides(base_url="https://llm.example.com"))

# --- one enum


def test_an_enum() -> None:
    """A file is named after its provider, dated by its content, and has a variant a model."""
    known = (model("Llama", "Llama", name="L"), model("o3", "O3"))
    assert plan_enum(GROQ, record("groq", *known)) == EnumFile(
        module=RustIdent("groq"),
        provider=RustIdent("Groq"),
        doc=(
            "Models of [Groq](https://groq.com).",
            "",
            "Source: the provider's own listing, since 2026-06-30.",
        ),
        generated=THEN,
        variants=(
            Variant(RustIdent("Llama"), WireId("Llama"), False, "`Llama`: L."),  # noqa: FBT003
            Variant(RustIdent("O3"), WireId("o3"), True, "`o3`"),  # noqa: FBT003
        ),
        facts=((WireId("Llama"), Facts(name="L")),),
    )


def test_an_enum_without_models() -> None:
    """A provider of which no model is known has a file all the same."""
    assert plan_enum(GROQ, record("groq")).variants == ()


def test_a_file_is_as_old_as_its_latest_model() -> None:
    """`Generated` is when the content was obtained, the last of it."""
    known = (model("a", "A"), model("b", "B", obtained=LATER))
    assert plan_enum(GROQ, record("groq", *known)).generated == LATER


@pytest.mark.parametrize(
    ("wire_id", "variant", "is_self_describing"),
    [
        ("gpt-4.1-mini", "Gpt__4_1__Mini", True),
        ("openai/gpt-4o", "Openai___Gpt__4o", True),
        ("gpt-4o", "Gpt4o", False),
        ("GPT-4o", "Gpt__4o", False),
        ("x:free", "X__Free", False),
        ("phi-4", "Phi__4__X1cec437e", False),
        ("meta-llama/x", "Meta__Llama___X", False),
        ("01-ai/yi", "M01__Ai___Yi", False),
    ],
)
def test_which_variants_carry_their_id(
    wire_id: str, variant: str, *, is_self_describing: bool
) -> None:
    """A name that does not give the exact id is not trusted with it."""
    [planned] = plan_enum(GROQ, record("groq", model(wire_id, variant))).variants
    assert planned.is_self_describing is is_self_describing
    assert planned.wire_id == wire_id


@given(models())
def test_no_id_is_lost(known: tuple[Model, ...]) -> None:
    """Each model has one variant, in the order of the record, from which its id can be read."""
    planned = plan_enum(GROQ, record("groq", *known))
    read = [
        wire_id_from_variant_name(one.ident) if one.is_self_describing else one.wire_id
        for one in planned.variants
    ]
    assert read == [one.id for one in known]
    assert [one.ident for one in planned.variants] == [one.variant for one in known]


# --- all files


def test_the_files_of_a_catalog() -> None:
    """Every provider of the catalog is declared; only those that were selected are written."""
    planned = plan(record("openai"), CUSTOM, record("groq"), selected=("groq", "my-proxy"))
    assert [enum.module for enum in planned.enums] == ["groq", "my_proxy"]
    assert planned.modules == ("groq", "info", "my_proxy", "openai", "provider", "provider_model")


def test_nothing_known() -> None:
    """An empty catalog has the registry alone."""
    planned = plan()
    assert (planned.enums, planned.modules) == ((), ("info", "provider", "provider_model"))
    assert [row.config for row in planned.providers] == list(known_providers().values())


def test_a_selected_provider_that_is_not_in_the_catalog() -> None:
    """What was selected and never heard of has no file."""
    planned = plan(record("groq"), selected=("groq", "openai", "nobody"))
    assert [enum.module for enum in planned.enums] == ["groq"]


def test_providers_of_ones_own_stand_among_the_known() -> None:
    """`provider.rs` has the registry's providers and the catalog's, by id."""
    ids = [row.config.id for row in plan(CUSTOM).providers]
    assert ids == sorted({*known_providers(), "my-proxy"})


def test_a_change_of_a_known_provider_is_seen() -> None:
    """The lock's settings shape the Rust: address, variables, name."""
    changes = Overrides(base_url="https://gateway.example.com", variant=RustIdent("Fast"))
    planned = plan(record("groq", overrides=changes))
    [row] = [row for row in planned.providers if row.config.id == "groq"]
    assert row.config == msgspec.structs.replace(
        GROQ, base_url="https://gateway.example.com", variant=RustIdent("Fast")
    )
    assert row.doc == "[Groq](https://groq.com)"
    assert [enum.provider for enum in planned.enums] == ["Fast"]
    assert [enum.module for enum in planned.enums] == ["groq"]


def test_a_provider_that_nobody_knows() -> None:
    """A record without an address, of a provider that is not known, cannot be planned."""
    with pytest.raises(ConfigError, match="`nobody` is not a known provider"):
        plan(record("nobody"))


@given(st.permutations(["groq", "openai", "my-proxy", "zai"]))
def test_the_order_of_providers_does_not_matter(ids: list[str]) -> None:
    """Same records, same plan, whatever was heard or selected first."""
    records = {"my-proxy": CUSTOM}
    shuffled = [records.get(one, record(one, model("a", "A"))) for one in ids]
    assert plan(*shuffled) == plan(*sorted(shuffled, key=lambda one: one.id))
