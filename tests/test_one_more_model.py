"""A model that is added is added lines, and no others: that is what a reviewer reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import pytest

from gen_models.catalog import Catalog, Facts, ProviderRecord, RustSettings, Source, merge_models
from gen_models.library import known_providers
from gen_models.lock import LOCK_NAME
from gen_models.naming import WireId
from gen_models.plan import dated
from gen_models.registry import ProviderId
from gen_models.render import render

GROQ = ProviderId("groq")
CONFIG = known_providers()[GROQ]
FACTS = Facts(name="New", kind="chat", context_tokens=8192, released="2026", input_usd_per_mtok="1")
IS_DATE = "//! Generated: "

FORMS = (
    RustSettings(),
    RustSettings(style="standalone", serde=True),
    RustSettings(style="standalone", names="pascal", bespoke=False, no_std=True, doctests=True),
    RustSettings(names="pascal", non_exhaustive=True, doctests=True),
    RustSettings(info=False, into=("genai::ModelSpec",)),
)
COUNTS = (1, 2, 3, 40, 600)
"""How many models there are before; of 600, the standalone style makes a hash table."""


def _files(rust: RustSettings, record: ProviderRecord) -> Mapping[str, Sequence[str]]:
    catalog = Catalog({GROQ: record}, rust)
    files = render(catalog, known_providers(), [GROQ], None).files
    return {name: text.decode().splitlines() for name, text in files.items() if name != LOCK_NAME}


def _record(ids: Iterable[WireId], rust: RustSettings, day: str) -> ProviderRecord:
    facts = {one: FACTS if one.startswith("new") else Facts(alias_of=WireId("x")) for one in ids}
    models = merge_models((), facts, facts={Source.LIVE: facts}, chosen_names={}, scheme=rust.names)
    return ProviderRecord(
        id=GROQ, source=Source.LIVE, obtained=f"{day}T03:00:00+00:00", models=models
    )


def _is_within(old: Iterable[str], new: Iterable[str]) -> bool:
    """Return whether the old lines are all there, in their order."""
    rest = iter(new)
    return all(line in rest for line in old)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("rust", FORMS, ids=["derive", "standalone", "closed", "pascal", "bare"])
def test_one_more_model_is_its_lines_alone(rust: RustSettings, count: int) -> None:
    """Every other line stays, in every file and form; only the date of the enum moves."""
    ids = [WireId(f"m/model-{number}") for number in range(count)]
    former = _record(ids, rust, "2026-11-22")
    fresh = dated(CONFIG, former, _record([*ids, WireId("new/5")], rust, "2026-11-23"))
    before, after = _files(rust, former), _files(rust, fresh)

    changed = {name for name in after if before[name] != after[name]}
    assert changed == {"groq.rs"} | ({"info/groq.rs"} if rust.info else set())
    for name in changed:
        undated = [line for line in before[name] if not line.startswith(IS_DATE)]
        assert _is_within(undated, after[name]), name
    added = Counter(after["groq.rs"]) - Counter(before["groq.rs"])
    name = fresh.models[-1].variant
    assert [one for one in added if "new/5" not in one and name not in one] == [
        f"{IS_DATE}2026-11-23T03:00:00+00:00"
    ]
