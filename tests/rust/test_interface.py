"""Both styles, in every form that settings give them: one interface, and no tool complains."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from gen_models.catalog import (
    VARIABLE,
    Catalog,
    Facts,
    FactsById,
    ProviderRecord,
    Source,
    merge_models,
)
from gen_models.library import known_providers
from gen_models.naming import WireId
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId
from gen_models.render import render
from gen_models.rust_settings import RustSettings
from tests.rust.toolchain import EDITIONS, Rust, write_files

pytestmark = pytest.mark.cargo

_INTERFACE = (Path(__file__).parent / "interface.rs").read_text(encoding="utf-8")

_ODD = Facts(
    name='An "odd" name\\',
    kind="chat",
    context_tokens=1_000_000,
    max_input_tokens=7,
    max_output_tokens=999,
    input_modalities=("image", "text", "smell"),
    output_modalities=("text",),
    reasoning=True,
    tool_call=False,
    structured_output=True,
    input_usd_per_mtok="0.15",
    output_usd_per_mtok=VARIABLE,
    cache_read_usd_per_mtok="0",
    cache_write_usd_per_mtok="1000000",
    released="2024-05-13",
    knowledge="2024-05",
    deprecated=True,
    retires="2026",
    replacement=WireId("plain-1"),
    alias_of=WireId("x"),
    canonical="vendor/odd",
)
_SMALL: FactsById = {WireId("plain-1"): Facts(), WireId("Vendor/Odd:2"): _ODD}
_LARGE: FactsById = {
    WireId(f"model-{number}"): Facts(
        context_tokens=number * 1000 + 1, canonical=None if number else "vendor/odd"
    )
    for number in range(700)
}


_SIZES: dict[str, FactsById] = {"small": _SMALL, "large": _LARGE}
_ALL_SIZES: dict[str, FactsById] = {"none": {}, "one": {WireId("only"): Facts()}, **_SIZES}


def _catalog(rust: RustSettings, listings: dict[str, FactsById]) -> Catalog:
    records = [
        ProviderRecord(
            id=ProviderId(key),
            source=Source.LIVE,
            obtained="2026-11-22T20:15:00+00:00",
            overrides=Overrides(base_url="https://llm.example.com"),
            models=merge_models(
                (), models, facts={Source.LIVE: models}, chosen_names={}, scheme=rust.names
            ),
        )
        for key, models in listings.items()
    ]
    return Catalog({record.id: record for record in records}, rust)


def _forms() -> Iterator[RustSettings]:
    """Every setting meets every other one, in both styles; `no_std` has only one."""
    switches = itertools.product((True, False), repeat=3)
    for bespoke, info, serde in switches:
        yield RustSettings(style="derive", bespoke=bespoke, info=info, serde=serde, doctests=info)
        yield RustSettings(
            style="standalone",
            bespoke=bespoke,
            info=info,
            serde=serde,
            names="pascal" if serde else "encoded",
            non_exhaustive=not info,
            doctests=bespoke,
        )
    yield RustSettings(style="derive", names="pascal", non_exhaustive=True, bespoke=False)
    yield RustSettings(style="standalone", no_std=True, serde=True)
    yield RustSettings(style="standalone", no_std=True, bespoke=False, doctests=True)


def _name(rust: RustSettings) -> str:
    said = msgspec.to_builtins(rust)
    return "-".join(f"{key}={value}" for key, value in said.items()) or "default"


_ROOT = """\
//! A crate.
#![cfg_attr(no_std, no_std)]

pub mod models;
"""

_MAIN = """
mod interface;
mod models;

fn main() {
    interface::common();
    interface::std_only();
    interface::bespoke();
    interface::info();
    interface::serde();
    println!("done");
}
"""


def _generated(
    rust: RustSettings, directory: Path, listings: dict[str, FactsById] = _SIZES
) -> list[Path]:
    """Write what is generated of the catalog, below `models`; return the Rust files."""
    catalog = _catalog(rust, listings)
    files = render(catalog, known_providers(), catalog.providers, None).files
    paths = [directory / "models" / name for name in files if name.endswith(".rs")]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[path.relative_to(directory / "models").as_posix()])
    return paths


@pytest.mark.parametrize("form", [*_forms()], ids=_name)
def test_one_interface(rust_with_serde: Rust, tmp_path: Path, form: RustSettings) -> None:
    """Whatever the settings, the same program finds what it relies on."""
    _generated(form, tmp_path)
    _, main = write_files(tmp_path, {"interface.rs": _INTERFACE, "main.rs": _MAIN})
    conditions = [name for name in ("bespoke", "info", "serde", "no_std") if getattr(form, name)]
    assert rust_with_serde.run(main, cfg=conditions) == "done\n"


@pytest.mark.parametrize("form", [*_forms()], ids=_name)
def test_no_tool_complains(rust_with_serde: Rust, tmp_path: Path, form: RustSettings) -> None:
    """Not rustfmt and rustc in any edition, not clippy at its strictest, not rustdoc."""
    _generated(form, tmp_path, _ALL_SIZES)
    [root] = write_files(tmp_path, {"lib.rs": _ROOT})
    flags = ("--cfg", "no_std") if form.no_std else ()
    strict = (*flags, "-Wmissing_docs", "-Wunreachable_pub", "-Wclippy::pedantic")
    for edition in EDITIONS:
        assert rust_with_serde.unformatted([root], edition) == ""
        assert rust_with_serde.complaints("rustc", root, edition, flags) == ""
    assert rust_with_serde.complaints("clippy-driver", root, flags=strict) == ""
    assert rust_with_serde.complaints("rustdoc", root, flags=flags) == ""


def test_nothing_unused_in_a_program(rust: Rust, tmp_path: Path) -> None:
    """A program that uses one model is not warned of all the others."""
    for style in ("derive", "standalone"):
        _generated(RustSettings(style=style), tmp_path / style)
        source = (
            "mod models;\nuse models::small::ProviderModelSmall;\n"
            'fn main() {\n    println!("{}", ProviderModelSmall::Plain__1);\n}\n'
        )
        [root] = write_files(tmp_path / style, {"main.rs": source})
        assert rust.complaints("clippy-driver", root, flags=["-Wclippy::pedantic"]) == ""


@pytest.mark.parametrize("form", [one for one in _forms() if one.doctests], ids=_name)
def test_examples_in_comments(rust_with_serde: Rust, tmp_path: Path, form: RustSettings) -> None:
    """With `doctests` the examples are compiled and hold."""
    if form.no_std:
        pytest.skip("a test needs std")
    _generated(form, tmp_path)
    [root] = write_files(tmp_path, {"lib.rs": _ROOT})
    assert rust_with_serde.failed_doctests(root) == ""
