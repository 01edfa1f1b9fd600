"""Rust source from a plan, rustfmt-clean as it is written. Pure.

enum       a provider's enum
impls      what the derive would give it, in the standalone style: lookup, serde
conversions  what turns it into types of other crates
info       info.rs (info_types, info_values, info_rows), and a provider's facts below it
provider   provider.rs: listing, provider_methods
provider_model  provider_model.rs: provider_model_text
module     a mod.rs to begin with
layout     the pieces that all of them are made of
"""

from gen_models.emit.enum import emit_enum
from gen_models.emit.info import emit_info_file, emit_info_table
from gen_models.emit.module import emit_mod
from gen_models.emit.provider import emit_provider_file
from gen_models.emit.provider_model import emit_provider_model_file

__all__ = [
    "emit_enum",
    "emit_info_file",
    "emit_info_table",
    "emit_mod",
    "emit_provider_file",
    "emit_provider_model_file",
]
