"""A catalog to the text of every file: the right half of a run. Pure: no file is read here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from gen_models import lock
from gen_models.catalog import Catalog
from gen_models.emit import emit_enum, emit_mod, emit_provider_file
from gen_models.errors import CodegenFailed
from gen_models.plan import plan_files
from gen_models.registry import ProviderId, Registry
from gen_models.syntax import declare_modules, first_fault, plain_declarations

__all__ = ["Rendered", "render"]


class Rendered(msgspec.Struct, frozen=True):
    """The files to write, by name, and all modules that belong into the directory.

    `declared` are the modules that `mod.rs` will declare as files of their own, and their
    lines.
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
        return Rendered({}, frozenset(), plain_declarations(mod_rs or ""))
    plan = plan_files(catalog, registry, selected)
    module_file = _module_file(mod_rs, plan.modules)
    texts = {f"{enum.module}.rs": emit_enum(enum) for enum in plan.enums}
    texts |= {"provider.rs": emit_provider_file(plan.providers), "mod.rs": module_file}
    files = {name: text.encode() for name, text in texts.items()}
    files[lock.LOCK_NAME] = lock.dumps(catalog)
    return Rendered(files, frozenset(plan.modules), plain_declarations(module_file))


def _module_file(source: str | None, modules: Iterable[str]) -> str:
    if not source:
        return declare_modules(emit_mod(), modules)
    if fault := first_fault(source):
        raise CodegenFailed("mod.rs", f"what is there is not Rust: {fault}", hint="mend it first")
    return declare_modules(source, modules)
