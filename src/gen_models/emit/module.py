"""A `mod.rs` to begin with; `syntax` adds the modules. Pure."""

from __future__ import annotations

from gen_models import __version__
from gen_models.marker import GENERATOR_LINE

__all__ = ["emit_mod"]


def emit_mod() -> str:
    """Return a `mod.rs` to begin with; modules are added to it, and it may be edited."""
    return f"""\
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
