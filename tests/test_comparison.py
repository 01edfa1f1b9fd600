"""What became of providers and models between two catalogs, case by case."""

from __future__ import annotations

from contextlib import suppress

import msgspec
import pytest

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Removed, RustSettings, Source
from gen_models.comparison import CatalogDiff, Event, FieldChange, compare
from gen_models.described import Described
from gen_models.diff import Sides, diff_text
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId

GROQ, PROXY = ProviderId("groq"), ProviderId("my-proxy")
DAY = "2026-11-22"
MODEL = Model(id=WireId("a"), variant=RustIdent("A"), facts={Source.LIVE: Facts()})
GONE = Removed(id=WireId("a"), variant=RustIdent("A"), removed_on=DAY)


def record(*models: Model | Removed, key: ProviderId = GROQ, **fields: object) -> ProviderRecord:
    """A provider with these models."""
    made = ProviderRecord(
        id=key,
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        models=tuple(one for one in models if isinstance(one, Model)),
        removed=tuple(one for one in models if isinstance(one, Removed)),
    )
    return msgspec.structs.replace(made, **fields)


def catalog(*records: ProviderRecord, non_exhaustive: bool = False) -> Catalog:
    """A catalog of these providers."""
    rust = RustSettings(non_exhaustive=non_exhaustive)
    return Catalog({one.id: one for one in records}, rust)


def difference(old: Catalog, new: Catalog) -> CatalogDiff:
    """What differs, with the registry that comes with the program."""
    return compare(old, new, known_providers())


def with_facts(model: Model = MODEL, **facts: object) -> Model:
    """A model of which the provider says this."""
    return msgspec.structs.replace(model, facts={Source.LIVE: msgspec.convert(facts, Facts)})


MISSING = msgspec.structs.replace(MODEL, missing_since=DAY)
MISSING_LONGER = msgspec.structs.replace(MODEL, missing_since="2026-01-01")
RENAMED = msgspec.structs.replace(MODEL, variant=RustIdent("B"))
DEPRECATED = with_facts(deprecated=True)
ENDING = with_facts(deprecated=True, retires=DAY, replacement="b")


@pytest.mark.parametrize(
    ("before", "after", "events"),
    [
        (None, None, []),
        (None, MODEL, ["added"]),
        (None, MISSING, ["added"]),
        (None, DEPRECATED, ["added"]),
        (None, GONE, []),
        (GONE, None, []),
        (GONE, MODEL, ["returned"]),
        (GONE, MISSING, ["returned"]),
        (MODEL, MODEL, []),
        (MODEL, None, ["removed"]),
        (MODEL, GONE, ["removed"]),
        (MISSING, GONE, ["removed"]),
        (MODEL, MISSING, ["missing"]),
        (MISSING, MODEL, ["returned"]),
        (MISSING, MISSING_LONGER, ["changed"]),
        (MODEL, RENAMED, ["renamed"]),
        (MODEL, DEPRECATED, ["deprecated"]),
        (MODEL, ENDING, ["deprecated"]),
        (DEPRECATED, MODEL, ["changed"]),
        (DEPRECATED, ENDING, ["changed"]),
        (MODEL, with_facts(deprecated=False), ["changed"]),
        (MISSING, RENAMED, ["renamed", "returned"]),
        (MODEL, with_facts(MISSING, deprecated=True), ["missing", "deprecated"]),
        (MODEL, with_facts(RENAMED, name="New"), ["renamed", "changed"]),
    ],
)
def test_what_became_of_a_model(
    before: Model | Removed | None, after: Model | Removed | None, events: list[str]
) -> None:
    """Each pair of states is told by these events, the gravest first."""
    old, new = (record(*([one] if one else [])) for one in (before, after))
    found = difference(catalog(old), catalog(new))
    assert [event for one in found.providers for model in one.models for event in model.events] == (
        events
    )
    assert found.is_empty == (not events)
    assert found.count(Event.CHANGED) == ("changed" in events)


def example_of(field: str) -> dict[str, object]:
    """A value that a field may hold, by its name."""
    for value in (7, True, "chat", ("text",)):
        with suppress(msgspec.ValidationError):
            msgspec.convert({field: value}, Facts)
            return {field: value}
    raise AssertionError(field)


@pytest.mark.parametrize("field", Facts.__struct_fields__)
def test_every_fact_counts(field: str) -> None:
    """Whatever is known no longer is told with what was known before."""
    example = example_of(field)
    old = with_facts(MODEL, **example)
    found = difference(catalog(record(old)), catalog(record(MODEL)))
    (model,) = found.providers[0].models
    assert model.fields == (FieldChange(field, getattr(old.known, field), None),)
    assert "unknown" in diff_text(found, Sides("old", "new"))


def test_only_what_is_known_counts() -> None:
    """Who says it, and when it was obtained, is no difference."""
    said = Facts(name="A model", context_tokens=10)
    old = msgspec.structs.replace(MODEL, facts={Source.EMBEDDED: said}, obtained=None)
    new = msgspec.structs.replace(
        MODEL,
        facts={Source.LIVE: Facts(context_tokens=10), Source.EMBEDDED: Facts(name="A model")},
        obtained="2027-01-01T00:00:00+00:00",
    )
    later = record(new, obtained="2026-12-01T00:00:00+00:00")
    assert difference(catalog(record(old)), catalog(later)).is_empty


def test_the_day_of_a_removal_is_told() -> None:
    """Whether a model goes or comes back, the day that the lock remembers goes with it."""
    gone = difference(catalog(record(MODEL)), catalog(record(GONE)))
    back = difference(catalog(record(GONE)), catalog(record(MODEL)))
    assert [one.providers[0].models[0].removed_on for one in (gone, back)] == [DAY, DAY]


# --- providers


def test_providers_that_come_and_go() -> None:
    """A whole provider is told as such, sorted, with all of its models."""
    other = record(MODEL, key=ProviderId("xai"))
    found = difference(catalog(other), catalog(record(MODEL)))
    assert [(one.id, one.is_added, one.is_removed) for one in found.providers] == [
        ("groq", True, False),
        ("xai", False, True),
    ]
    assert [one.models[0].events for one in found.providers] == [("added",), ("removed",)]
    assert found.lasting == ()


@pytest.mark.parametrize(
    ("key", "old", "new", "names"),
    [
        (GROQ, None, "Fast", ("Groq", "Fast")),
        (GROQ, "Fast", None, ("Fast", "Groq")),
        (GROQ, None, "Groq", (None, "Groq")),
        (PROXY, None, "Proxy", ("MyProxy", "Proxy")),
    ],
)
def test_an_enum_that_is_renamed(
    key: ProviderId, old: str | None, new: str | None, names: tuple[str | None, str]
) -> None:
    """A chosen name counts against the one that the provider has by itself."""
    before, after = (
        record(key=key, overrides=Overrides(base_url="https://a.example", variant=one))
        for one in (RustIdent(old) if old else None, RustIdent(new) if new else None)
    )
    (found,) = difference(catalog(before), catalog(after)).providers
    assert (found.former_variant, found.variant) == names


def test_a_provider_that_nobody_knows() -> None:
    """A lock of another version may have one; its name is made as that of any other."""
    (found,) = difference(Catalog(), catalog(record(key=ProviderId("who-knows")))).providers
    assert found.variant == "WhoKnows"


def test_settings_and_source_of_a_provider() -> None:
    """They are told, and the settings without their values."""
    before = record(source=Source.EMBEDDED)
    after = record(overrides=Overrides(base_url="https://a.example"))
    (found,) = difference(catalog(before), catalog(after)).providers
    assert found.settings == ("base_url",)
    assert found.source == FieldChange("source", Source.EMBEDDED, Source.LIVE)
    assert found.models == ()


def test_settings_of_the_rust() -> None:
    """What was chosen of the Rust is of the catalog as a whole."""
    found = difference(catalog(record()), catalog(record(), non_exhaustive=True))
    assert found.settings == (FieldChange("non_exhaustive", False, True),)  # noqa: FBT003  values
    assert not found.is_empty
    assert difference(Catalog(), catalog(non_exhaustive=True)).is_empty


def test_how_a_described_provider_is_called() -> None:
    """What the catalogue says of one that only it knows is told as what a user says."""
    before, after = (
        record(key=PROXY, described=Described(name="Proxy", base_url=f"https://{host}.example"))
        for host in ("a", "b")
    )
    (found,) = difference(catalog(before), catalog(after)).providers
    assert (found.settings, found.former_variant) == (("base_url",), None)
