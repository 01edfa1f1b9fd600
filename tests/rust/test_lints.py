"""What clippy says by default of a crate that keeps its enums to itself.

Of what others can use it says less, since names there cannot be changed any more.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from gen_models.catalog import Catalog, Facts, ProviderRecord, Source, merge_models
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId, pascal_case
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId
from gen_models.render import render
from gen_models.rust_settings import RustSettings
from tests.rust.toolchain import Rust, write_files

pytestmark = pytest.mark.cargo

_CHOSEN = {WireId("gpt-4o"): "GPT", WireId("o3"): "o3", WireId("x"): "Option", WireId("y"): "Err"}
_LISTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("anthropic", "Anthropic"): ("claude-haiku", "claude-opus", "claude-sonnet"),
    ("chosen", "AWS"): tuple(_CHOSEN),
    ("info-models", "info_models"): ("a-model", "b-model", "c-model"),
    ("models", "ProviderModel"): ("model", "models", "provider-model"),
    ("string", "String"): ("None", "Ok", "Self", "Some", "String"),
}
"""What each provider lists, by its id and variant."""


def _record(key: str, variant: str, ids: tuple[str, ...], rust: RustSettings) -> ProviderRecord:
    facts = {WireId(one): Facts() for one in ids}
    names = {one: RustIdent(name) for one, name in _CHOSEN.items()}
    return ProviderRecord(
        id=ProviderId(key),
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        overrides=Overrides(base_url="https://llm.example.com", variant=RustIdent(variant)),
        models=merge_models(
            (), facts, facts={Source.LIVE: facts}, chosen_names=names, scheme=rust.names
        ),
    )


@pytest.mark.parametrize(
    "form",
    [
        RustSettings(),
        RustSettings(bespoke=False),
        RustSettings(style="standalone", bespoke=False, names="pascal"),
    ],
    ids=("derive", "closed", "pascal"),
)
@pytest.mark.parametrize("prefix", ["", "my-"], ids=("as-they-are", "alike"))
def test_names_that_clippy_would_not_choose(
    rust: Rust, tmp_path: Path, form: RustSettings, prefix: str
) -> None:
    """Models of one family, acronyms, and a provider that is called as its directory."""
    lists = {
        (f"{prefix}{key}", f"{pascal_case(prefix)}{variant}"): ids
        for (key, variant), ids in _LISTS.items()
    }
    records = [_record(*names, ids, form) for names, ids in lists.items()]
    catalog = Catalog({record.id: record for record in records}, form)
    files = render(catalog, known_providers(), catalog.providers, None).files
    (tmp_path / "models" / "info").mkdir(parents=True)
    for name in files:
        (tmp_path / "models" / name).write_bytes(files[name])
    use = 'println!("{}", models::provider::Provider::OpenAi)'
    [root] = write_files(tmp_path, {"main.rs": f"mod models;\n\nfn main() {{\n    {use};\n}}\n"})
    assert rust.complaints("clippy-driver", root) == ""
