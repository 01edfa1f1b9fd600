"""`gen-models.lock`: all that the Rust is generated from, one model a line.

    {"type":"lock","version":2}
    {"type":"provider","id":"groq","source":"live","obtained":"2026-11-22T20:15:00+00:00"}
    {"type":"model","provider":"groq","id":"qwen/qwen3-32b","variant":"Qwen___Qwen3__32b",
     "facts":{"live":{"context_tokens":131072}}}                  (on the line above)
    {"type":"removed","provider":"groq","id":"gemma-7b-it","variant":"Gemma__7b__It",
     "removed_on":"2026-11-22"}                                   (on the line above)
    {"type":"end"}

The lines are JSON objects, sorted by provider and id, each complete in itself: two
branches that add different models merge, a diff reads model by model, and nothing in
it changes unless a fact did. The last line tells a whole file from a truncated one.

The version counts the format. A reader knows every version up to its own, and writes its
own; it refuses a newer one, since writing it back would lose what it does not understand.

    2   the header has `rust`, a provider `described`, a model `facts` by source and
        `missing_since`; there are `removed` lines
    1   the first

lines           the kinds of lines
writing         a catalog to a lock
reading         a lock to a catalog, and what is wrong with it
first_version   the lines of version 1
"""

from gen_models.lock.lines import LOCK_NAME, LOCK_VERSION
from gen_models.lock.reading import loads
from gen_models.lock.writing import dumps

__all__ = ["LOCK_NAME", "LOCK_VERSION", "dumps", "loads"]
