"""`gen-models diff`: the arguments of that command, to what is printed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from gen_models.options import chosen_settings, config_option, output_option

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["diff_command"]

_EPILOG = """\
Examples:

\b
  gen-models diff                     the last commit against the lock here
  gen-models diff HEAD~1              an earlier one against the lock here
  gen-models diff main --markdown     the body of a pull request
  gen-models diff v1.0 v2.0 --json    two tags, for a program

What names something here is a path; write ./main for a directory that is
called like a branch, refs/heads/main for the branch.

Exit status: 0 whatever differs, 2 could not compare.
"""


@click.command("diff", epilog=_EPILOG)
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--markdown", "as_markdown", is_flag=True, help="Print a pull request's body.")
@output_option()
@config_option
@click.pass_obj
def diff_command(
    flags: Mapping[str, Any], /, old: str | None, new: str | None, **options: Any
) -> None:
    """Say what changed between two locks, and whether it breaks Rust users.

    OLD and NEW are lock files, directories that hold one, or git revisions. By default
    the last commit is compared with the lock as it is now.
    """
    from gen_models.comparison import compare
    from gen_models.diff import Sides, diff_json, diff_markdown, diff_text
    from gen_models.revisions import read_sides

    as_json, as_markdown = options.pop("as_json"), options.pop("as_markdown")
    if as_json and as_markdown:
        raise click.UsageError("--json and --markdown exclude each other")
    settings = chosen_settings(flags, options)
    before, after = read_sides(settings, old, new, os.environ)
    found = compare(before.catalog, after.catalog, settings.registry)
    plain = diff_json if as_json or settings.json else diff_text
    tell = diff_markdown if as_markdown else plain
    click.echo(tell(found, Sides(before.label, after.label)), nl=False)
    for note in filter(None, (before.note, after.note)):
        click.echo(f"note: {note}", err=True)
