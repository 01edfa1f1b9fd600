"""Files: only this package creates or replaces any.

output   the output directory: compare, verify, replace
cache    what is kept in the user's cache directory, where it can be
"""

from gen_models.write.cache import read_cache, write_cache
from gen_models.write.output import (
    Change,
    compare,
    exclusive,
    has_leftovers,
    has_module,
    orphans,
    read_file,
    refuse_foreign,
    replace,
    shown_path,
    verify,
)

__all__ = [
    "Change",
    "compare",
    "exclusive",
    "has_leftovers",
    "has_module",
    "orphans",
    "read_cache",
    "read_file",
    "refuse_foreign",
    "replace",
    "shown_path",
    "verify",
    "write_cache",
]
