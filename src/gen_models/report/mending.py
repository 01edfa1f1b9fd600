"""The command that makes `--check` content. Pure but for the current directory."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from gen_models.run import GenerationSummary
from gen_models.write import shown_path

__all__ = ["mending_command"]


def mending_command(summary: GenerationSummary, arguments: Sequence[str]) -> str:
    """Return what makes `--check` content: the command that was called, less `--check`.

    A stray module is brought back if somebody can, else its file goes, and a declaration
    is left to a person.
    """
    rest = [argument for argument in arguments if argument != "--check"]
    rest += ["--no-check"] if len(rest) == len(arguments) else []
    force = ["--force"] if any(change.is_foreign for change in summary.changes) else []
    steps = [shlex.join(["gen-models", *rest, *force])] if summary.changes else []
    returning = sorted({one.provider for one in summary.strays if one.provider})
    if returning:
        steps.append(shlex.join(["gen-models", *rest, "--providers", ",".join(returning)]))
    for stray in sorted(summary.strays, key=lambda one: one.line or 0, reverse=True):
        if stray.provider is None and stray.line is None:
            steps.append(f"rm {shlex.quote(shown_path(stray.path))}")
        elif stray.provider is None:
            path, copy = (shown_path(stray.path) + end for end in ("", ".tmp"))
            step = f"sed -i.tmp {stray.line}d {shlex.quote(path)} && rm {shlex.quote(copy)}"
            steps.append(step)  # the sed of BSD makes no change without a copy
    return " && ".join(dict.fromkeys(steps))
