"""The list of models: which are found, how they fit a terminal, and what no reader obeys."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from gen_models.catalog import Facts, Model, ProviderRecord, Removed, Source
from gen_models.config import Settings
from gen_models.errors import UsageError
from gen_models.kinds import kind_of
from gen_models.library import known_providers
from gen_models.model_list import (
    CAPABILITIES,
    Dated,
    Listed,
    Query,
    find_model,
    matching,
    models_csv,
    models_json,
    models_text,
    why_json,
    why_text,
)
from gen_models.model_list.records import readable
from gen_models.naming import RustIdent, WireId
from gen_models.registry import ProviderId
from gen_models.text import escaped
from tests.property.strategies import hostile_text

OPENAI, GROQ = ProviderId("openai"), ProviderId("groq")
LIVE_AT = "2026-11-20T08:00:00+00:00"


def listed(
    wire_id: str,
    facts: Facts | None = None,
    *,
    provider: ProviderId = OPENAI,
    missing_since: str | None = None,
    **said: Facts,
) -> Listed:
    """A model of the lock, of which the provider or other sources say something."""
    by_source = {Source(name): one for name, one in said.items()} | (
        {Source.LIVE: facts} if facts else {}
    )
    model = Model(
        id=WireId(wire_id),
        variant=RustIdent("Variant"),
        missing_since=missing_since,
        facts={source: by_source[source] for source in Source if source in by_source},
    )
    known = readable(model.known)
    return Listed(
        provider=known_providers()[provider],
        record=ProviderRecord(id=provider, source=Source.LIVE, obtained=LIVE_AT, models=(model,)),
        model=model,
        facts=known,
        kind=kind_of(model.id, known),
        is_locked=True,
    )


# --- which are found

MODELS = (
    listed("gpt-4o", Facts(name="The Four", context_tokens=128_000, tool_call=True,
                           input_modalities=("image", "text"), output_modalities=("text",),
                           input_usd_per_mtok="2.5", output_usd_per_mtok="10")),
    listed("Gpt-free", Facts(context_tokens=8192, reasoning=True, tool_call=False,
                             input_usd_per_mtok="0", output_usd_per_mtok="0")),
    listed("router", Facts(input_usd_per_mtok="variable", output_usd_per_mtok="variable")),
    listed("half", Facts(input_usd_per_mtok="0.1", structured_output=True)),
    listed("old", Facts(deprecated=True, input_modalities=("audio", "pdf", "video"))),
    listed("ends", Facts(retires="2027-01-01")),
    listed("gone", missing_since="2026-11-01"),
    listed("text-embedding-3"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), "gpt-4o Gpt-free router half old ends gone text-embedding-3"),
        (Query(search="GPT"), "gpt-4o Gpt-free"),
        (Query(search="four"), "gpt-4o"),
        (Query(search="zz"), ""),
        (Query(kind="chat"), "gpt-4o"),
        (Query(kind="embedding"), "text-embedding-3"),
        (Query(capabilities=("reasoning",)), "Gpt-free"),
        (Query(capabilities=("tool_call",)), "gpt-4o"),
        (Query(capabilities=("structured_output",)), "half"),
        (Query(capabilities=("vision",)), "gpt-4o"),
        (Query(capabilities=("vision", "tool_call")), "gpt-4o"),
        (Query(capabilities=("vision", "reasoning")), ""),
        (Query(capabilities=("audio", "pdf", "video")), "old"),
        (Query(max_usd_per_mtok=Decimal(0)), "Gpt-free"),
        (Query(max_usd_per_mtok=Decimal("9.99")), "Gpt-free"),
        (Query(max_usd_per_mtok=Decimal(10)), "gpt-4o Gpt-free"),
        (Query(min_context_tokens=8192), "gpt-4o Gpt-free"),
        (Query(min_context_tokens=8193), "gpt-4o"),
        (Query(is_deprecated=True), "old ends gone"),
        (Query(is_deprecated=False), "gpt-4o Gpt-free router half text-embedding-3"),
        (Query(search="gpt", min_context_tokens=9000), "gpt-4o"),
    ],
)
def test_which_models_are_found(query: Query, found: str) -> None:
    """All that is asked must hold, and what is not known meets nothing that is asked."""
    assert [one.model.id for one in matching(MODELS, query)] == found.split()


def test_every_capability_can_be_asked_for() -> None:
    """Each finds a model here, and not all."""
    for capability in CAPABILITIES:
        assert len(matching(MODELS, Query(capabilities=(capability,)))) == 1


def test_a_model_by_its_name() -> None:
    """An id or a variant; another model may have an id like a variant."""
    models = (listed("gpt-4o"), listed("Variant"))
    assert find_model(Settings(), models, "gpt-4o") is models[0]
    assert find_model(Settings(), models, "Variant") is models[1]
    assert find_model(Settings(), models[:1], "Variant") is models[0]
    with pytest.raises(UsageError) as caught:
        find_model(Settings(), models, "gpt-4\u202e")
    assert caught.value.message == (
        r"`gpt-4\u{202e}` is not a model of OpenAi; did you mean `gpt-4o`?"
    )
    assert caught.value.hint == "list them: gen-models models openai"


def test_a_model_that_was_removed() -> None:
    """It is told when it went, not what is like it."""
    gone = Removed(id=WireId("gpt-3"), variant=RustIdent("Gpt__3"), removed_on="2026-11-01")
    one = listed("gpt-4")
    one = msgspec.structs.replace(one, record=msgspec.structs.replace(one.record, removed=(gone,)))
    for name in ("gpt-3", "Gpt__3"):
        with pytest.raises(UsageError) as caught:
            find_model(Settings(), [one], name)
        expected = "`gpt-3` is in the enum no longer: it was removed on 2026-11-01"
        assert caught.value.message == expected


# --- a table

TABLE = """\
MODEL     CONTEXT  OUTPUT  $ IN  $ OUT  CAN           NAME
gpt-4o    128,000       -   2.5     10  tools vision  The Four
Gpt-free    8,192       -     0      0  reasoning
"""


def test_a_table() -> None:
    """Numbers stand right, and what nobody knows is a dash."""
    assert models_text(MODELS[:2], width=None) == TABLE


def test_the_provider_is_told_where_there_are_several() -> None:
    """It is the first column then, and not there at all where it says nothing."""
    both = (listed("a"), listed("b", provider=GROQ))
    assert [line.split()[0] for line in models_text(both, width=None).splitlines()] == [
        "PROVIDER", "openai", "groq",
    ]  # fmt: skip
    assert models_text(both[:1], width=None).startswith("MODEL")


@pytest.mark.parametrize(
    ("width", "headings"),
    [
        (200, "MODEL CONTEXT OUTPUT $ IN $ OUT CAN NAME"),
        (59, "MODEL CONTEXT OUTPUT $ IN $ OUT CAN"),
        (49, "MODEL CONTEXT $ IN $ OUT CAN"),
        (40, "MODEL CONTEXT $ IN $ OUT"),
        (25, "MODEL CONTEXT"),
        (10, "MODEL"),
    ],
)
def test_what_goes_where_it_is_narrow(width: int, headings: str) -> None:
    """Names first, then limits of output, abilities, prices, the context; ids stay."""
    text = models_text(MODELS[:1], width=width)
    assert text.splitlines()[0].split() == headings.split()


WIDE = "字模\uff21🦀eé\u0e01\u0e47- "


@given(
    st.lists(st.text(WIDE, min_size=1, max_size=30), min_size=1, max_size=4),
    st.integers(3, 120),
)
def test_a_table_fits_any_terminal(texts: list[str], width: int) -> None:
    """No line is longer than the terminal is wide, whatever script an id or a name is in."""
    models = [listed(text, Facts(name=text[::-1] or None)) for text in texts]
    for line in models_text(models, width=width).splitlines():
        assert cell_len(line) <= width
    assert len(models_text(models, width=width).splitlines()) == len(texts) + 1


@given(st.text(WIDE, min_size=1, max_size=30))
def test_columns_stand_below_each_other(text: str) -> None:
    """A wide character takes the room of two."""
    models = [listed("gpt", Facts(name="END")), listed(text, Facts(name="END"))]
    ends = {cell_len(line) for line in models_text(models, width=None).splitlines()[1:]}
    assert len(ends) == 1


@given(hostile_text(), hostile_text(), st.none() | st.integers(3, 100))
def test_no_text_reaches_a_terminal_as_a_command(name: str, day: str, width: int | None) -> None:
    """Whatever stands in a lock, each model is one line, of characters that can be seen."""
    one = listed("gpt", Facts(name=name or None, released=day, input_modalities=(name, day)))
    table = models_text([one], width=width)
    for text in (table, why_text(one, {}, width=width), models_csv([one])):
        assert all(line == escaped(line) for line in text.split("\n"))
    assert table.count("\n") == 2
    for text in (models_json([one]), why_json(one, {})):
        json.loads(text)
        assert all(line == escaped(line) for line in text.split("\n"))


# --- for programs


def test_json_and_csv_say_the_same() -> None:
    """Both hold every model with every field."""
    rows = json.loads(models_json(MODELS))
    table = list(csv.DictReader(io.StringIO(models_csv(MODELS))))
    assert [row["id"] for row in rows] == [row["id"] for row in table]
    assert list(rows[0]) == list(table[0])
    assert set(Facts.__struct_fields__) < set(rows[0])
    assert (rows[0]["input_modalities"], table[0]["input_modalities"]) == (
        ["image", "text"],
        "image+text",
    )
    assert (rows[0]["tool_call"], table[0]["tool_call"]) == (True, "true")
    assert (rows[0]["released"], table[0]["released"]) == (None, "")


@pytest.mark.parametrize(
    ("wire_id", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@cf/meta/llama", "'@cf/meta/llama"),
        ("-1+1", "'-1+1"),
        ("+1", "'+1"),
        ("a=1", "a=1"),
        ('a,"b"', 'a,"b"'),
    ],
)
def test_a_spreadsheet_finds_no_formula(wire_id: str, cell: str) -> None:
    """What would be one begins with an apostrophe; the rest is as it is."""
    (row,) = csv.DictReader(io.StringIO(models_csv([listed(wire_id, Facts(name="=1"))])))
    assert (row["id"], row["name"]) == (cell, "'=1")


# --- why

WHY = """\
gpt-4o
ProviderModelOpenAi::Variant

FIELD              VALUE    SOURCE           DATE
name               Mine     user             -
name               GPT-4o   live (hidden)    2026-11-20
kind               chat     derived          -
context_tokens     128,000  live             2026-11-20
max_output_tokens  16,384   embedded         2026-06-30
output_modalities  text     catalog          2026-11-19
tool_call          no       live             2026-11-20
released           2024-05  embedded         -
knowledge          2023-09  catalog          -
missing_since      2026-11-21  live  2026-11-21
"""


def test_why() -> None:
    """Each field with who says it and when; what a better source hides comes after it."""
    one = listed(
        "gpt-4o",
        Facts(name="GPT-4o", context_tokens=128_000, tool_call=False),
        user=Facts(name="Mine"),
        catalog=Facts(output_modalities=("text",), knowledge="2023-09"),
        embedded=Facts(max_output_tokens=16_384, released="2024-05"),
        missing_since="2026-11-21",
    )
    still = {
        Source.EMBEDDED: Dated(
            facts=Facts(max_output_tokens=16_384, released="2024-06"), day="2026-06-30"
        ),
        Source.CATALOG: Dated(
            facts=Facts(output_modalities=("text",), knowledge="2023-10"), day="2026-11-19"
        ),
    }
    text = why_text(one, still, width=None)
    assert [line.split() for line in text.splitlines()] == [
        line.split() for line in WHY.splitlines()
    ]
    fields = json.loads(why_json(one, still))["fields"]
    assert fields[1] == {
        "field": "name",
        "value": "GPT-4o",
        "source": "live",
        "date": "2026-11-20",
        "is_hidden": True,
    }
    assert len(fields) == len(text.splitlines()) - 4
