"""A catalog to the text of every file: the right half of a run. Pure: no file is read here."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from gen_models import lock
from gen_models.catalog import Catalog, ProviderRecord
from gen_models.emit import emit_enum, emit_mod, emit_provider_file
from gen_models.errors import CodegenFailed
from gen_models.plan import plan_enum, plan_files
from gen_models.registry import ProviderConfig, ProviderId, Registry
from gen_models.syntax import declare_modules, first_fault

__all__ = ["Rendered", "keep_date", "render"]


class Rendered(msgspec.Struct, frozen=True):
    """The files to write, by name, and the names of all that belong into the directory."""

    files: dict[str, bytes]
    expected: frozenset[str]


def render(
    catalog: Catalog, registry: Registry, selected: Iterable[ProviderId], mod_rs: str | None
) -> Rendered:
    """Return the files of a catalog: the selected enums, and what belongs to all providers.

    `mod_rs` is that file as it is, in which every line stays. An empty catalog has no files.

    Raises:
        CodegenFailed: `mod_rs` is not Rust.
    """
    if not catalog:
        return Rendered({}, frozenset())
    plan = plan_files(catalog, registry, selected)
    texts = {f"{enum.module}.rs": emit_enum(enum) for enum in plan.enums}
    texts["provider.rs"] = emit_provider_file(plan.providers)
    texts["mod.rs"] = _module_file(mod_rs, plan.modules)
    files = {name: text.encode() for name, text in texts.items()}
    files[lock.LOCK_NAME] = lock.dumps(catalog)
    return Rendered(files, frozenset({"mod.rs", *(f"{module}.rs" for module in plan.modules)}))


def _module_file(source: str | None, modules: Iterable[str]) -> str:
    if not source:
        return declare_modules(emit_mod(), modules)
    if fault := first_fault(source):
        raise CodegenFailed("mod.rs", f"what is there is not Rust: {fault}", hint="mend it first")
    return declare_modules(source, modules)


def keep_date(
    provider: ProviderConfig, former: ProviderRecord | None, fresh: ProviderRecord | None
) -> ProviderRecord | None:
    """Return the fresh record, with the former date where its file says nothing new."""
    if former is None or fresh is None or former.obtained == fresh.obtained:
        return fresh
    undated = msgspec.structs.replace(fresh, obtained=former.obtained)
    return undated if plan_enum(provider, undated) == plan_enum(provider, former) else fresh
