"""What is told of a run at its end.

summary    a line a provider with what became of it, then what it comes to
warnings   what deserves attention though the run went on
mending    the command that makes `--check` content
json       the same for programs
unanswered who did not answer, and what would let them
"""

from gen_models.report.json import summary_json
from gen_models.report.mending import mending_command
from gen_models.report.summary import counts_line, files_line, news_lines, summary_text
from gen_models.report.warnings import warnings

__all__ = [
    "counts_line",
    "files_line",
    "mending_command",
    "news_lines",
    "summary_json",
    "summary_text",
    "warnings",
]
