"""What each setting of the Rust changes in the files, as a diff to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

from gen_models.catalog import VARIABLE, Catalog, Facts, ProviderRecord, Source, merge_models
from gen_models.naming import WireId
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId
from gen_models.render import render
from gen_models.rust_settings import DEFAULT_RUST, RustSettings
from tests.conftest import contents

AssertGolden = Callable[[str, str], None]

_MODELS = {
    WireId("gpt-4.1"): Facts(name="GPT-4.1", context_tokens=1_047_576, output_usd_per_mtok="8"),
    WireId("x:free"): Facts(deprecated=True, input_usd_per_mtok=VARIABLE),
}
_STANDALONE = RustSettings(style="standalone")

SETTINGS = {
    "bespoke": (DEFAULT_RUST, RustSettings(bespoke=False)),
    "doctests": (DEFAULT_RUST, RustSettings(doctests=True)),
    "doctests-bespoke": (RustSettings(doctests=True), RustSettings(doctests=True, bespoke=False)),
    "info": (DEFAULT_RUST, RustSettings(info=False)),
    "into": (DEFAULT_RUST, RustSettings(into=("genai::ModelSpec", "a::B"))),
    "names": (DEFAULT_RUST, RustSettings(names="pascal")),
    "non_exhaustive": (DEFAULT_RUST, RustSettings(non_exhaustive=True)),
    "serde": (DEFAULT_RUST, RustSettings(serde=True)),
    "style": (DEFAULT_RUST, _STANDALONE),
    "style-bespoke": (_STANDALONE, RustSettings(style="standalone", bespoke=False)),
    "style-doctests": (_STANDALONE, RustSettings(style="standalone", doctests=True)),
    "style-names": (_STANDALONE, RustSettings(style="standalone", names="pascal")),
    "style-no_std": (_STANDALONE, RustSettings(style="standalone", no_std=True)),
    "style-no_std-bespoke": (
        RustSettings(style="standalone", no_std=True),
        RustSettings(style="standalone", no_std=True, bespoke=False),
    ),
    "style-serde": (_STANDALONE, RustSettings(style="standalone", serde=True)),
}


def _rendered(rust: RustSettings) -> dict[str, str]:
    """Every Rust file of two providers, one of them without models, by name."""
    served = merge_models(
        (), _MODELS, facts={Source.LIVE: _MODELS}, chosen_names={}, scheme=rust.names
    )
    records = {
        key: ProviderRecord(
            id=key,
            source=Source.LIVE,
            obtained="2026-11-22T20:15:00+00:00",
            overrides=Overrides(base_url="https://llm.example.com"),
            models=models,
        )
        for key, models in ((ProviderId("full"), served), (ProviderId("none"), ()))
    }
    files = render(Catalog(records, rust), {}, records, None).files
    return {name: text.decode() for name, text in files.items() if name.endswith(".rs")}


def _differences(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    yield from (f"deleted {name}" for name in sorted(before.keys() - after.keys()))
    for name in sorted(after):
        old, new = before[name].splitlines(), after[name].splitlines()
        yield from unified_diff(old, new, name, name, n=0, lineterm="")


@pytest.mark.parametrize("name", SETTINGS)
def test_what_a_setting_changes(name: str, assert_golden: AssertGolden) -> None:
    """These lines, and no other ones."""
    before, after = map(_rendered, SETTINGS[name])
    assert_golden(f"settings/{name}.diff", "\n".join(_differences(before, after)) + "\n")


def test_every_setting_is_here() -> None:
    """A setting that is new has its diff, and no diff is of one that is gone."""
    committed = {Path(name).stem for name in contents(Path(__file__).parent / "settings")}
    assert committed == set(SETTINGS)
    told = {name for _, rust in SETTINGS.values() for name in rust.__struct_fields__
            if getattr(rust, name) != getattr(DEFAULT_RUST, name)}  # fmt: skip
    assert told == set(RustSettings.__struct_fields__)
