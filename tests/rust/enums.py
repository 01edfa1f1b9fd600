"""Enums as the program makes them, and a Rust program that asks them for their ids."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from pathlib import Path

import msgspec

from gen_models.catalog import FactsById, ProviderRecord, Source, merge_models
from gen_models.emit import emit_enum
from gen_models.naming import WireId, module_name, pascal_case
from gen_models.plan import EnumFile, plan_enum
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.rust_settings import DEFAULT_RUST, RustSettings
from tests.rust.toolchain import Rust, write_files

__all__ = ["assert_round_trip", "assert_tree_round_trip", "enum_file", "sources"]


def enum_file(
    provider_id: str,
    models: FactsById,
    settings: RustSettings = DEFAULT_RUST,
    *,
    missing: Container[WireId] = (),
) -> EnumFile:
    """Return the plan of a provider that lists these models, some of them no longer."""
    provider = ProviderConfig(
        id=ProviderId(provider_id),
        variant=pascal_case(provider_id),
        name=provider_id,
        base_url="https://llm.example.com",
    )
    served = merge_models(
        (), models, facts={Source.LIVE: models}, chosen_names={}, scheme=settings.names
    )
    record = ProviderRecord(
        id=provider.id,
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        models=tuple(
            msgspec.structs.replace(one, missing_since="2026-11-23" if one.id in missing else None)
            for one in served
        ),
    )
    return plan_enum(provider, record, settings)


def sources(enums: Iterable[EnumFile]) -> dict[str, str]:
    """Return the files of these enums and the `lib.rs` that holds them, by name."""
    files = {f"{enum.module}.rs": emit_enum(enum) for enum in enums}
    modules = "".join(f"pub mod {name.removesuffix('.rs')};\n" for name in sorted(files))
    return {**files, "lib.rs": f"//! Enums.\n\n{modules}"}


_CHECK = """
macro_rules! check {
    ($module:ident, $name:ident, $listed:expr) => {{
        use $module::$name as Model;
        for id in $listed.get(stringify!($module)).into_iter().flatten() {
            let model: Model = id.parse().unwrap();
            assert!(!matches!(model, Model::Bespoke(_)), "{id:?} is not known");
            assert_eq!(model.model_id(), *id);
            // No listing has an id with such a character
            let unknown = format!("{id}\\0");
            let bespoke: Model = unknown.parse().unwrap();
            assert_eq!(bespoke, Model::Bespoke(unknown.clone()));
            assert_eq!(bespoke.model_id(), unknown);
        }
        for model in Model::ALL {
            assert!(!matches!(model, Model::Bespoke(_)));
            println!("{}\\t{}", stringify!($module), model.model_id());
        }
    }};
}

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let mut listed = std::collections::BTreeMap::<&str, Vec<&str>>::new();
    for (module, id) in text.split_terminator('\\n').map(|line| line.split_once('\\t').unwrap()) {
        listed.entry(module).or_default().push(id);
    }
"""


def assert_round_trip(
    rust: Rust, directory: Path, providers: Mapping[str, Iterable[WireId]], files: Mapping[str, str]
) -> int:
    """Compile enums and compare their ids with those that they were made from, both ways.

    The program is given the ids and parses each: it is known, and has exactly this id. It
    prints the ids of each `ALL`: they are the given ones, each once. Ids that are nowhere
    pass through `Bespoke`. Return how many ids there were.
    """
    enums = {str(module_name(key)): f"ProviderModel{pascal_case(key)}" for key in providers}
    modules = "".join(f"mod {module};\n" for module in sorted(enums))
    write_files(directory, files)
    listed = {str(module_name(key)): ids for key, ids in providers.items()}
    return _assert_listed(rust, directory, modules, enums, listed)


def assert_tree_round_trip(
    rust: Rust, directory: Path, enums: Mapping[str, str], listed: Mapping[str, Iterable[WireId]]
) -> int:
    """Do the same with a whole output directory, which is `directory/models`.

    `enums` are the names of the enums by module, `listed` the ids by module.
    """
    uses = "".join(f"use models::{module};\n" for module in sorted(enums))
    return _assert_listed(
        rust, directory, f"#[allow(dead_code)]\nmod models;\n{uses}", enums, listed
    )


def _assert_listed(
    rust: Rust,
    directory: Path,
    declarations: str,
    enums: Mapping[str, str],
    listed: Mapping[str, Iterable[WireId]],
) -> int:
    lines = sorted(f"{module}\t{one}" for module, ids in listed.items() for one in ids)
    checks = "".join(f"    check!({one}, {enums[one]}, listed);\n" for one in sorted(enums))
    program = f"{declarations}{_CHECK}{checks}}}\n"
    write_files(directory, {"main.rs": program, "listed.tsv": "\n".join(lines) + "\n"})
    printed = rust.run(directory / "main.rs", "listed.tsv")
    assert sorted(printed.split("\n")[:-1]) == lines
    return len(lines)
