"""What differs between two catalogs, told: in text, in Markdown, in JSON.

verdict    whether it breaks those who use the Rust, and why
terms      the words that all share
text       for a terminal, and for the end of a run
markdown   for the body of a pull request
json       for programs
"""

from gen_models.diff.json import diff_json, json_text, provider_json, verdict_json
from gen_models.diff.markdown import diff_markdown
from gen_models.diff.terms import Sides, event_counts
from gen_models.diff.text import diff_text, provider_notes, verdict_lines
from gen_models.diff.verdict import Verdict, verdict

__all__ = [
    "Sides",
    "Verdict",
    "diff_json",
    "diff_markdown",
    "diff_text",
    "event_counts",
    "json_text",
    "provider_json",
    "provider_notes",
    "verdict",
    "verdict_json",
    "verdict_lines",
]
