"""A catalog to the text of every file: the right half of a run. Pure: no file is read here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from gen_models import lock
from gen_models.catalog import Catalog
from gen_models.emit import (
    emit_enum,
    emit_info_file,
    emit_info_table,
    emit_mod,
    emit_provider_file,
    emit_provider_model_file,
)
from gen_models.errors import CodegenFailed
from gen_models.naming import RustIdent
from gen_models.plan import Plan, plan_files
from gen_models.registry import ProviderId, Registry

__all__ = ["Rendered", "render"]


class Rendered(msgspec.Struct, frozen=True):
    """The files to write, by name, and all modules that belong into the directory.

    A module below another is `info/openai`. `declared` are those that `mod.rs` will declare
    as files of their own, and their lines.
    """

    files: Mapping[str, bytes]
    modules: frozenset[str]
    declared: Mapping[str, int]


def render(
    catalog: Catalog, registry: Registry, selected: Iterable[ProviderId], mod_rs: str | None
) -> Rendered:
    """Return the files of a catalog: the selected enums, and what belongs to all providers.

    `mod_rs` is that file as it is, in which every line stays. An empty catalog has no files.

    Raises:
        CodegenFailed: `mod_rs` is not Rust.
    """
    if not catalog.providers:
        return Rendered({}, frozenset(), _declared(mod_rs) if mod_rs else {})
    plan = plan_files(catalog, registry, selected)
    module_file = _module_file(mod_rs, plan.modules)
    files = {name: text.encode() for name, text in _sources(plan).items()}
    files |= {"mod.rs": module_file.text.encode(), lock.LOCK_NAME: lock.dumps(catalog)}
    tables = {f"info/{row.module}" for row in plan.models if plan.rust.info}
    return Rendered(files, frozenset(tables.union(plan.modules)), module_file.declared)


def _sources(plan: Plan) -> Mapping[str, str]:
    """Return every file but `mod.rs` and the lock."""
    sources = {f"{enum.module}.rs": emit_enum(enum) for enum in plan.enums}
    sources["provider.rs"] = emit_provider_file(plan.providers, plan.rust)
    sources["provider_model.rs"] = emit_provider_model_file(plan)
    if plan.rust.info:
        sources |= {f"info/{enum.module}.rs": emit_info_table(enum) for enum in plan.enums}
        sources["info.rs"] = emit_info_file(sorted(row.module for row in plan.models), plan.rust)
    return sources


class _ModuleFile(NamedTuple):
    """A `mod.rs`, and the modules that it declares as files of their own, with their lines."""

    text: str
    declared: Mapping[str, int]


def _module_file(source: str | None, modules: Sequence[RustIdent]) -> _ModuleFile:
    begun = emit_mod(modules)
    if not source or source == begun:
        lines = begun.split("\n")
        return _ModuleFile(begun, {one: lines.index(f"pub mod {one};") + 1 for one in modules})
    from gen_models.syntax import declare_modules, first_fault  # most are as they were begun

    if fault := first_fault(source):
        raise CodegenFailed("mod.rs", f"what is there is not Rust: {fault}", hint="mend it first")
    text = declare_modules(source, modules)
    return _ModuleFile(text, _declared(text))


def _declared(source: str) -> dict[str, int]:
    from gen_models.syntax import plain_declarations

    return plain_declarations(source)
