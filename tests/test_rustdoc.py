"""What doc comments say of a provider and of a model, and what they do not let through."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given

from gen_models.catalog import Facts, Model, ProviderRecord, Source
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.rustdoc import deprecation_note, enum_doc, provider_doc, variant_doc
from tests.property.strategies import facts, hostile_text, wire_ids


def provider(name: str, website: str = "") -> ProviderConfig:
    """A provider of this name."""
    return ProviderConfig(
        id=ProviderId("x"), variant=RustIdent("X"), name=name, base_url="", website=website
    )


# --- models


@pytest.mark.parametrize(
    ("since", "replacement", "note"),
    [
        (None, "b", None),
        ("2026-11-22", None, "not listed by X since 2026-11-22"),
        ("2026-11-22", "b", "not listed by X since 2026-11-22; replaced by `b`"),
        ("2026-11-22", "é", "not listed by X since 2026-11-22"),
    ],
)
def test_what_rustc_says_of_a_missing_model(
    since: str | None, replacement: str | None, note: str | None
) -> None:
    """Since when it is missing, and what the provider names in its place, if ASCII can say it."""
    facts = Facts(replacement=None if replacement is None else WireId(replacement))
    one = Model(
        id=WireId("a"), variant=RustIdent("A"), missing_since=since, facts={Source.LIVE: facts}
    )
    assert deprecation_note(provider("A provider"), one) == note


@pytest.mark.parametrize(
    ("known", "doc"),
    [
        (Facts(), "`a`"),
        (Facts(name="A"), "`a`: A."),
        (Facts(name="a"), "`a`"),
        (Facts(name=""), "`a`"),
        (Facts(alias_of=WireId("b")), "`a`: Alias of `b`."),
        (Facts(context_tokens=128_000), "`a`: Context 128,000 tokens."),
        (Facts(max_output_tokens=999), "`a`: Output 999 tokens."),
        (
            Facts(context_tokens=10**12, max_output_tokens=1),
            "`a`: Context 1,000,000,000,000, output 1 tokens.",
        ),
        (Facts(released="2024-05-13"), "`a`: Released 2024-05-13."),
        (Facts(knowledge="2023"), "`a`: Knowledge to 2023."),
        (
            Facts(released="2024-05", knowledge="2023-09"),
            "`a`: Released 2024-05, knowledge to 2023-09.",
        ),
        (Facts(deprecated=True), "`a`: Deprecated by the provider."),
        (Facts(deprecated=False), "`a`"),
        (Facts(retires="2026-12-31"), "`a`: Retires 2026-12-31."),
        (Facts(replacement=WireId("b`c")), "`a`: Replaced by `` b`c ``."),
        (
            Facts(name="A", released="2024", deprecated=True, replacement=WireId("b")),
            "`a`: A. Released 2024. Deprecated by the provider. Replaced by `b`.",
        ),
    ],
)
def test_what_is_said_of_a_model(known: Facts, doc: str) -> None:
    """What is known, in short sentences; what is not known is not mentioned."""
    assert variant_doc(WireId("a"), known) == doc


@pytest.mark.parametrize(
    ("wire_id", "code"),
    [
        ("a", "`a`"),
        ("a*b_c[d]<e>\\", "`a*b_c[d]<e>\\`"),
        ("`", "`` ` ``"),
        ("a`", "`` a` ``"),
        ("``", "``` `` ```"),
        ("a`b``c", "``` a`b``c ```"),
    ],
)
def test_an_id_is_code(wire_id: str, code: str) -> None:
    """Nothing inside a code span is markup, and its fence is longer than any inside."""
    assert variant_doc(WireId(wire_id), Facts()) == code


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("GPT-4.1 (mini): 10% off!", "GPT-4.1 (mini): 10% off!"),
        ("*a* _b_ ~c~ `d`", r"\*a\* \_b\_ \~c\~ \`d\`"),
        ("[a](b) ![c][d]", r"\[a\](b) !\[c\]\[d\]"),
        ("<b> &amp; Vec<T>", r"\<b\> \&amp; Vec\<T\>"),
        ("a\\b", r"a\\b"),
        ("see https://a.b or www.a.b", r"see https\://a.b or www\.a.b"),
        ("HTTP://A.B", r"HTTP\://A.B"),
    ],
)
def test_a_name_is_no_markup(name: str, shown: str) -> None:
    """A display name is shown as it is, whatever Markdown would make of it."""
    assert variant_doc(WireId("x"), Facts(name=name)) == f"`x`: {shown}."


@given(wire_ids(), facts())
def test_what_is_said_is_not_empty_and_begins_with_the_id(wire_id: WireId, known: Facts) -> None:
    """Every model's comment leads with its id, whole."""
    doc = variant_doc(wire_id, known)
    fence = re.match("`+", doc)
    assert fence is not None
    assert doc.removeprefix(fence.group()).lstrip(" ").startswith(wire_id)


@given(hostile_text())
def test_an_escaped_name_loses_nothing(name: str) -> None:
    """Without the backslashes in front of punctuation, it is the name."""
    doc = variant_doc(WireId("an id of its own"), Facts(name=name or "x"))
    said = doc.removeprefix("`an id of its own`: ").removesuffix(".")
    assert re.sub(r"\\([\\`*_\[\]<>&~|$.:])", r"\1", said) == (name or "x")


# --- providers


def test_a_provider_is_linked_to_its_site() -> None:
    """The name is a link where there is a site, and text where there is none."""
    assert provider_doc(provider("Z.ai", "https://z.ai")) == "[Z.ai](https://z.ai)"
    assert provider_doc(provider("my-proxy")) == "my-proxy"
    assert provider_doc(provider("[a]_b", "https://a.b")) == r"[\[a\]\_b](https://a.b)"


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (Source.LIVE, "Source: the provider's own listing, since 2026-06-30."),
        (Source.EMBEDDED, "Source: the models.dev catalogue, since 2026-06-30."),
    ],
)
def test_who_says_so(source: Source, line: str) -> None:
    """An enum tells whose models it has, and where they come from."""
    record = ProviderRecord(id=ProviderId("x"), source=source, obtained="2026-06-30T00:00:00+00:00")
    assert list(enum_doc(provider("X"), record)) == ["Models of X.", "", line]


def test_known_providers_need_no_escape() -> None:
    """The names and sites of the registry are plain, so that their links are."""
    for one in known_providers().values():
        unlinked = msgspec.structs.replace(one, website="")
        assert provider_doc(unlinked) == one.name
        assert re.fullmatch(r"https://[a-z.]+", one.website)
