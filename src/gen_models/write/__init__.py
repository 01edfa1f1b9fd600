"""Files: only this package creates or replaces any.

differing  what differs in the output directory
output     the output directory: verify, replace
cache      what is kept in the user's cache directory, where it can be
"""

from gen_models.write.cache import read_cache, write_cache
from gen_models.write.differing import Change, compare, has_module, orphans, read_file, shown_path
from gen_models.write.output import exclusive, has_leftovers, refuse_foreign, replace, verify

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
