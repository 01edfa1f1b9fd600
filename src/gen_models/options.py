"""What options of the command line have in common, and those that all commands have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gen_models.ending import current_directory

if TYPE_CHECKING:
    from gen_models.config import Settings

__all__ = [
    "Opposite",
    "chosen_settings",
    "config_option",
    "output_option",
    "refuse_selection",
    "switch",
]


class Switch(click.Option):
    """A flag with an opposite, which undoes what a file switches on; help shows the flag."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the name and the help, without the opposite."""
        record = super().get_help_record(ctx)
        return record and (self.opts[0], record[1])


class Opposite(Switch):
    """A flag whose opposite is the news; help shows that."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the name of the opposite, and the help."""
        record = super().get_help_record(ctx)
        return record and (self.secondary_opts[0], record[1])


def switch(name: str, help_text: str, opposite: str | None = None) -> Callable[[Any], Any]:
    """Return the option of a flag that also has an opposite."""
    opposite = opposite or f"--no-{name}"
    return click.option(f"--{name}/{opposite}", cls=Switch, default=None, help=help_text)


def output_option(help_text: str = "Where the Rust and its lock are.") -> Callable[[Any], Any]:
    """Return the option of the output directory."""
    return click.option("-o", "--output", metavar="DIR", help=help_text)


config_option = click.option(
    "--config", "config_path", metavar="FILE", type=click.Path(path_type=Path),
    help="Settings to read instead of gen-models.toml.",
)  # fmt: skip


def refuse_selection(flags: Mapping[str, Any], instead: str) -> None:
    """Refuse --providers and --skip before the name of a command that they do not narrow.

    Raises:
        UsageError: One of them was given; `instead` says what to do.
    """
    for name, flag in (("select", "--providers"), ("skip", "--skip")):
        if name in flags:
            raise click.UsageError(f"{flag} does not narrow this command; {instead}")


def chosen_settings(flags: Mapping[str, Any], options: Mapping[str, Any] | None = None) -> Settings:
    """Return what a command goes by: its own options win over those before its name."""
    from gen_models.config import load_settings
    from gen_models.library import known_providers

    given = {name: value for name, value in (options or {}).items() if value is not None}
    return load_settings({**flags, **given}, known_providers(), current_directory())
