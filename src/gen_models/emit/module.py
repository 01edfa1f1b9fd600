"""A `mod.rs` to begin with; to one that was edited, `syntax` adds the modules. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from gen_models import __version__
from gen_models.marker import GENERATOR_LINE
from gen_models.naming import RustIdent

__all__ = ["emit_mod"]


def emit_mod(modules: Iterable[RustIdent] = ()) -> str:
    """Return a `mod.rs` to begin with, which declares these modules; it may be edited."""
    declarations = "".join(f"pub mod {module};\n" for module in sorted(set(modules)))
    return f"{_HEAD}\n{declarations}" if declarations else _HEAD


_HEAD = f"""\
//! Models of LLM providers: one module, with one enum, a provider.
//!
{GENERATOR_LINE}{__version__}
//!
//! gen-models adds the modules that are missing and leaves every other line alone.

// No program uses every model, and the names are those of the providers.
#![allow(dead_code, non_camel_case_types)]
#![allow(clippy::doc_markdown, clippy::enum_variant_names)]
#![allow(clippy::module_inception, clippy::upper_case_acronyms)]
"""
