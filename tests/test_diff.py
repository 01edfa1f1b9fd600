"""What is said of a difference: breaking or not and why, in words, and as Markdown."""

from __future__ import annotations

import re

import msgspec
import pytest

from gen_models.catalog import Catalog, Facts, Model, Removed, RustSettings, Source
from gen_models.diff import Sides, Verdict, diff_markdown, diff_text, verdict
from gen_models.diff.markdown import MAX_CHARACTERS, code, prose
from gen_models.diff.verdict import reasons
from gen_models.naming import RustIdent, WireId, assign_variant_names
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId
from tests.conftest import REPOSITORY
from tests.test_comparison import (
    DAY,
    DEPRECATED,
    GONE,
    GROQ,
    MISSING,
    MODEL,
    RENAMED,
    catalog,
    difference,
    record,
    with_facts,
)

SIDES = Sides("HEAD (1234567890)", "models/gen-models.lock")


def model(wire_id: str, variant: str, **facts: object) -> Model:
    """A model of which the provider says this."""
    bare = Model(id=WireId(wire_id), variant=RustIdent(variant))
    return with_facts(bare, **facts)


# --- the verdict


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (Catalog(), Catalog(), Verdict.COMPATIBLE),
        (Catalog(), catalog(record(MODEL)), Verdict.COMPATIBLE),
        (catalog(record(MODEL)), Catalog(), Verdict.BREAKING),
        (catalog(record(MODEL)), catalog(record()), Verdict.BREAKING),
        (catalog(record(MODEL)), catalog(record(GONE)), Verdict.BREAKING),
        (catalog(record(MISSING)), catalog(record(GONE)), Verdict.BREAKING),
        (catalog(record(MODEL)), catalog(record(RENAMED)), Verdict.BREAKING),
        (
            catalog(record()),
            catalog(record(overrides=Overrides(variant=RustIdent("Fast")))),
            Verdict.BREAKING,
        ),
        (catalog(record()), catalog(record(MODEL)), Verdict.MAY_BREAK),
        (catalog(record(GONE)), catalog(record(MODEL)), Verdict.MAY_BREAK),
        (
            catalog(record(), non_exhaustive=True),
            catalog(record(MODEL), non_exhaustive=True),
            Verdict.COMPATIBLE,
        ),
        (catalog(record()), catalog(record(), non_exhaustive=True), Verdict.MAY_BREAK),
        (catalog(record(), non_exhaustive=True), catalog(record()), Verdict.COMPATIBLE),
        (catalog(record(MODEL)), catalog(record(MISSING)), Verdict.WARNS),
        (catalog(record(MISSING)), catalog(record(MODEL)), Verdict.COMPATIBLE),
        (catalog(record(MODEL)), catalog(record(DEPRECATED)), Verdict.COMPATIBLE),
        (catalog(record(MODEL)), catalog(record(with_facts(name="N"))), Verdict.COMPATIBLE),
    ],
)
def test_whether_it_breaks_anybody(old: Catalog, new: Catalog, expected: Verdict) -> None:
    """What goes or is renamed breaks; what comes may, unless the enums were open before."""
    assert verdict(difference(old, new)) is expected


def test_a_name_that_another_model_had() -> None:
    """Code that has it compiles, which is worse."""
    old = catalog(record(model("a", "A"), model("b", "B")))
    told = [
        [one.text for one in reasons(difference(old, catalog(record(*now))))]
        for now in ((model("a", "B"), model("b", "A")), (model("a", "C"), model("b", "B")))
    ]
    assert told == [
        ["2 variants are renamed: code that has the old name may send another id"],
        ["1 variant is renamed: code that has the old name no longer compiles"],
    ]


@pytest.mark.parametrize(
    ("non_exhaustive", "expected"), [(False, Verdict.MAY_BREAK), (True, Verdict.COMPATIBLE)]
)
def test_a_provider_more(non_exhaustive: bool, expected: Verdict) -> None:  # noqa: FBT001  a case
    """It is a variant of `ProviderModel`, which somebody may match on."""
    both = record(), record(MODEL, key=ProviderId("xai"))
    old = catalog(both[0], non_exhaustive=non_exhaustive)
    assert verdict(difference(old, catalog(*both, non_exhaustive=non_exhaustive))) is expected


OTHERS = {
    "derive": "standalone", "encoded": "pascal", (): ("genai::ModelSpec",),
    True: False, False: True,
}  # fmt: skip


@pytest.mark.parametrize("field", RustSettings.__struct_fields__)
def test_every_setting_of_the_rust_is_judged(field: str) -> None:
    """Both ways; to take away what code may use is breaking."""
    was = getattr(RustSettings(), field)
    sides = [
        Catalog({GROQ: record()}, msgspec.structs.replace(RustSettings(), **{field: value}))
        for value in (was, OTHERS[was])
    ]
    there, back = difference(*sides), difference(*reversed(sides))
    assert [len(reasons(one)) for one in (there, back)] == [1, 1]
    assert not [one for one in (*reasons(there), *reasons(back)) if "the setting" in one.text]
    taken_away = {"bespoke": there, "info": there, "into": back, "serde": back}
    if field in taken_away:
        assert verdict(taken_away[field]) is Verdict.BREAKING
    assert verdict(difference(Catalog(), sides[1])) is Verdict.COMPATIBLE


# --- words


def _everything() -> tuple[Catalog, Catalog]:
    """Two catalogs between which all happens that can."""
    old = record(
        model("back", "Back"),
        model("changed", "Changed", name="Old", context_tokens=128_000, input_usd_per_mtok="2.5"),
        model("ending", "Ending"),
        model("gone", "Gone", replacement="fresh"),
        model("late", "Late"),
        model("renamed", "Renamed"),
        Removed(id=WireId("revived"), variant=RustIdent("Revived"), removed_on="2026-08-08"),
        source=Source.EMBEDDED,
    )
    models = {one.id: one for one in old.models}
    back = msgspec.structs.replace(models[WireId("back")], missing_since="2026-10-10")
    old = msgspec.structs.replace(old, models=(back, *old.models[1:]))
    new = record(
        models[WireId("back")],
        model(
            "changed", "Changed", name="New", context_tokens=1_000_000, input_usd_per_mtok="0.125",
            reasoning=True, input_modalities=("image", "text"), alias_of="fresh",
        ),
        model("ending", "Ending", deprecated=True, retires="2027-01-01", replacement="fresh"),
        model(
            "fresh", "Fresh", name="Fresh One", kind="image", context_tokens=8_000,
            input_usd_per_mtok="0.1", output_usd_per_mtok="3",
        ),
        msgspec.structs.replace(models[WireId("late")], missing_since=DAY),
        msgspec.structs.replace(models[WireId("renamed")], variant=RustIdent("Chosen")),
        model("revived", "Revived"),
        overrides=Overrides(variant=RustIdent("Fast")),
    )  # fmt: skip
    away, arrived = record(MODEL, key=ProviderId("xai")), record(MODEL, key=ProviderId("zai"))
    return catalog(old, away), catalog(new, arrived, non_exhaustive=True)


TEXT = """\
HEAD (1234567890) → models/gen-models.lock

Fast: 1 removed, 1 renamed, 1 missing, 1 deprecated, 1 added, 2 returned, 1 changed
  enum        ProviderModelGroq → ProviderModelFast
  source      embedded → live
  settings    variant
  removed     gone (Gone), replaced by fresh
  renamed     renamed: Renamed → Chosen
  missing     late (Late), since 2026-11-22
  deprecated  ending (Ending), retires 2027-01-01, replaced by fresh
  added       fresh (Fresh): Fresh One, image, context 8,000 tokens, input $0.10, output $3
  returned    back (Back), was missing since 2026-10-10
  returned    revived (Revived), was removed on 2026-08-08
  changed     changed: display name Old → New; context 128,000 → 1,000,000 tokens; \
input unknown → image, text; reasoning unknown → yes; input price $2.50 → $0.125; \
alias of unknown → fresh

Xai: removed, 1 model

Zai: new, 1 model

setting: non_exhaustive no → yes
1 provider added, 1 removed, 1 model removed, 1 renamed, 1 missing, 1 deprecated, 1 added, \
2 returned, 1 changed, 1 setting changed
Breaking for Rust users.
  1 enum is removed: `ProviderModelXai`
  1 enum is renamed: `ProviderModelGroq` to `ProviderModelFast`
  1 variant is removed: code that names it no longer compiles
  1 variant is renamed: code that has the old name no longer compiles
  1 enum is added: `ProviderModelZai`; a `match` over `ProviderModel` without `_` must name it too
  2 variants are added: a `match` without `_` must name them too
  the enums become `#[non_exhaustive]`: a `match` in another crate needs `_`
  1 variant is marked `#[deprecated]`: a warning at each use, an error only under `-D warnings`
"""


def test_everything_in_words() -> None:
    """Each event has its own words, by provider, and what they come to stands below."""
    assert diff_text(difference(*_everything()), SIDES) == TEXT


MARKDOWN = """\
### Fast: 1 removed, 1 renamed, 1 missing, 1 deprecated, 1 added, 2 returned, 1 changed

- enum `ProviderModelGroq` → `ProviderModelFast`
- source embedded → live
- settings `variant`

**1 removed**

- `gone` (`Gone`), replaced by `fresh`

**1 renamed**

- `renamed`: `Renamed` → `Chosen`

"""


def test_everything_as_markdown() -> None:
    """The same words, ids in code spans, and the verdict first."""
    text = diff_markdown(difference(*_everything()), SIDES)
    assert text.startswith("## Models: 1 provider added, 1 removed, 1 model removed, 1 renamed")
    assert "\n`HEAD (1234567890)` → `models/gen-models.lock`\n" in text
    assert text.index("**Breaking for Rust users.**") < text.index("### Fast")
    assert MARKDOWN in text
    assert "- setting `non_exhaustive` no → yes\n" in text


def test_the_readme_shows_what_is_printed() -> None:
    """Its example is the text of a difference, word for word."""
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"^\$ gen-models diff HEAD~1\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    gone = model("gemma2-9b-it", "Gemma2__9b__It", replacement="gemma3-12b-it")
    guard = model("llama-guard-3-8b", "Llama__Guard__3__8b")
    dear, cheap = (
        model("qwen/qwen3-32b", "Qwen___Qwen3__32b", input_usd_per_mtok=price)
        for price in ("0.29", "0.25")
    )
    fresh = model("gemma3-12b-it", "Gemma3__12b__It", name="Gemma 3 12B", context_tokens=131_072)
    old = record(msgspec.structs.replace(gone, missing_since="2026-08-24"), guard, dear)
    new = record(msgspec.structs.replace(guard, missing_since=DAY), fresh, cheap)
    sides = Sides("HEAD~1 (5e1d2c7a90)", "src/models/gen-models.lock")
    assert shown is not None
    assert shown.group(1) == diff_text(difference(catalog(old), catalog(new)), sides)


# --- Markdown that nothing gets out of

HOSTILE = (
    "@octocat", "#123", "GH-1", "octo/repo#1", "0123abc", "https://a.example", "www.a.example",
    "mail@a.example", "[a](https://b.example)", "![a](b)", "<img src=x onerror=alert(1)>",
    "<!-- a", "</details>", "&lt;b&gt;", "*a*", "__a__", "`", "``", "a ` b", "```", "~~a~~",
    ":tada:",
    "\\", "\\`", "$x$", "|", "[^1]", "- [ ] a", "a\n# b", "a\r\n\r\n<b>", "\u202e", "\x1b[31m",
    "`@octocat", "@octocat`", "` #1 `", "字", " a", "a ", " ", "", "`" * 40, "x" * 300,
)  # fmt: skip


def _outside_of_code(line: str) -> str:
    """Return a line without its code spans, left to right, as CommonMark has it."""
    rest, outside = line, ""
    while run := re.search(r"(?<!`)(`+)(?!`)", rest):
        end = re.search(rf"(?<!`){run.group()}(?!`)", rest[run.end() :])
        outside += rest[: run.start()] + ("" if end else run.group())
        rest = rest[run.end() + (end.end() if end else 0) :]
    return outside + rest


_OURS = re.compile(r"^(### |- )|^\*\*[\w ,:.]+\*\*$")
_MEANINGFUL = re.compile(
    r"[@#<>\[\]\\~|$*_`&\x00-\x1f\u202e]|:\w|www\.|gh-\d|[0-9a-f]{7}", re.IGNORECASE
)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_nothing_gets_out_of_the_markdown(text: str) -> None:
    """Outside of code spans there is no character of a name or an id that means anything."""
    ids = [text] if text.strip() == text and text.isprintable() and 0 < len(text) < 257 else ["a"]
    names = assign_variant_names([WireId(one) for one in ids], {})
    said = Facts(name=text, retires=text, replacement=WireId(text), alias_of=WireId(text),
                 input_usd_per_mtok=text, input_modalities=(text,), canonical=text)  # fmt: skip
    bare = tuple(Model(id=one, variant=name) for one, name in names.items())
    new = tuple(msgspec.structs.replace(one, facts={Source.LIVE: said}) for one in bare)
    side = Sides(text, text)
    for before in ((), bare):
        pair = (catalog(record(*before)), catalog(record(*new)))
        lines = diff_markdown(difference(*pair), side).split("\n")
        for line in lines[2:]:
            outside = _OURS.sub("", _outside_of_code(line))
            assert not _MEANINGFUL.search(outside), line


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_code_span_holds_all_of_its_text(text: str) -> None:
    """Nothing of it is outside, and what is around it is."""
    if text:
        assert _outside_of_code(f"a {code(text)} b") == "a  b"


@pytest.mark.parametrize(
    "name",
    ["GPT-4o", "Claude 3.5 Sonnet (New)", "Qwen: Qwen3 32B", "o1/o3, all+", "It's 2026-11-22"],
)
def test_plain_names_stand_as_they_are(name: str) -> None:
    """Most names are plain words, and read best so."""
    assert prose(name) == name


def _many(count: int, **facts: object) -> tuple[Model, ...]:
    return tuple(model(f"model-{n:05}", f"Model__{n:05}", **facts) for n in range(count))


def test_long_lists_are_folded() -> None:
    """Ten models stand open, eleven are folded; the count is seen either way."""
    short, long = (
        diff_markdown(difference(catalog(record()), catalog(record(*_many(count)))), SIDES)
        for count in (10, 11)
    )
    assert "**10 added**\n\n- `model-00000`" in short
    assert "<details><summary>11 added</summary>\n\n- `model-00000`" in long
    assert long.endswith("- `model-00010` (`Model__00010`)\n\n</details>\n")


def test_what_does_not_fit_is_counted() -> None:
    """Facts give way first: what was removed is all there, and what is missing is said."""
    gone = [model(f"gone-{n}", f"Gone__{n}") for n in range(50)]
    old = [record(*gone, *_many(5000, context_tokens=1))]
    new = [record(*_many(5000, context_tokens=2))]
    text = diff_markdown(difference(catalog(*old), catalog(*new)), SIDES)
    assert len(text) <= MAX_CHARACTERS
    assert text.count("- `gone-") == 50
    assert "<summary>5,000 changed: context of 5,000</summary>" in text
    told = text.count("- `model-")
    assert told > 0
    assert (
        f"- … and {5000 - told:,} more that did not fit; `gen-models diff --json` has them" in text
    )


def test_thousands_of_everything_fit() -> None:
    """Neither long lists nor many providers make a body that GitHub refuses."""
    keys = [ProviderId(f"proxy-{n}") for n in range(3000)]
    text = diff_markdown(
        difference(Catalog(), catalog(*(record(*_many(3), key=key) for key in keys))), SIDES
    )
    assert len(text) <= MAX_CHARACTERS
    assert re.search(
        r"\n[\d,]+ more providers did not fit; `gen-models diff --json` has them\.\n$", text
    )
    huge = difference(catalog(record()), catalog(record(*_many(20_000, name="@" * 119))))
    assert len(diff_markdown(huge, SIDES)) <= MAX_CHARACTERS
