"""The catalogue that comes with the program."""

from __future__ import annotations

import csv
import datetime as dt
import tomllib

from gen_models import data
from gen_models.catalog import Facts
from gen_models.embedded import Embedded, embedded_catalog, parse_embedded
from gen_models.library import known_providers
from gen_models.naming import WireId
from gen_models.registry import ProviderId, provider_id_fault
from gen_models.text import refusal


def test_rows_become_facts() -> None:
    """Each provider has its models; what is empty, 0 or no day is unknown."""
    columns = (
        "provider,wire_id,display_name,context_tokens,max_output_tokens,input_modalities,"
        "output_modalities,reasoning,tool_call,structured_output,release_date,knowledge_cutoff,"
        "usd_per_mtok_input,usd_per_mtok_output,usd_per_mtok_cache_read,status"
    )
    rows = [
        columns,
        'groq,a,"A, the first",8,4,text+image,text,0,1,,2026-01-02,2025-06,1.50,0.0,,deprecated',
        "groq,b,,0,,,,,,,soon,2025-13,,,,beta",
        "xai,a,X,,,,,,,1,2026,,,,0.075,",
    ]
    about = 'name = "models.dev"\nurl = "https://models.dev"\ndate = 2026-06-30\n'
    assert parse_embedded("\n".join(rows), about) == Embedded(
        "models.dev",
        dt.date(2026, 6, 30),
        {
            ProviderId("groq"): {
                WireId("a"): Facts(
                    name="A, the first",
                    context_tokens=8,
                    max_output_tokens=4,
                    input_modalities=("image", "text"),
                    output_modalities=("text",),
                    reasoning=False,
                    tool_call=True,
                    input_usd_per_mtok="1.5",
                    output_usd_per_mtok="0",
                    released="2026-01-02",
                    knowledge="2025-06",
                    deprecated=True,
                ),
                WireId("b"): Facts(),
            },
            ProviderId("xai"): {
                WireId("a"): Facts(
                    name="X",
                    structured_output=True,
                    cache_read_usd_per_mtok="0.075",
                    released="2026",
                )
            },
        },
    )


def test_its_day_is_a_moment() -> None:
    """The lock writes the day as it writes moments."""
    assert Embedded("x", dt.date(2026, 6, 30), {}).obtained == "2026-06-30T00:00:00+00:00"


def test_every_row_counts() -> None:
    """No id stands there twice or could be meant by nobody, and every provider can be one."""
    embedded = embedded_catalog()
    rows = list(csv.DictReader(data.read("models.csv").splitlines()))
    assert sum(map(len, embedded.providers.values())) == len(rows)
    assert [key for key in embedded.providers if provider_id_fault(key)] == []
    assert [row["wire_id"] for row in rows if refusal(row["wire_id"])] == []


def test_who_is_covered() -> None:
    """It has models of 35 providers, each of whom is known and has an id in its origin."""
    covered = {key for key, models in embedded_catalog().providers.items() if models}
    assert len(covered) == 35
    assert covered <= {one.id for one in known_providers().values() if one.models_dev}


def test_it_knows_nothing_after_its_day() -> None:
    """The day that it is shown with is the newest release in it."""
    embedded = embedded_catalog()
    about = tomllib.loads(data.read("models.toml"))
    assert (embedded.origin, embedded.date) == (about["name"], about["date"])
    releases = {
        facts.released
        for models in embedded.providers.values()
        for facts in models.values()
        if facts.released
    }
    assert max(releases) == str(embedded.date)


def test_it_is_read_once() -> None:
    """Whoever asks for it gets the same one."""
    assert embedded_catalog() is embedded_catalog()
