"""Rust source from a plan, rustfmt-clean as it is written. Pure.

enum       a provider's enum
provider   provider.rs
module     a mod.rs to begin with
layout     the pieces that all of them are made of
"""

from gen_models.emit.enum import emit_enum
from gen_models.emit.layout import GENERATOR_LINE
from gen_models.emit.module import emit_mod
from gen_models.emit.provider import emit_provider_file

__all__ = ["GENERATOR_LINE", "emit_enum", "emit_mod", "emit_provider_file"]
