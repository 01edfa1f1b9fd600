"""The command line: arguments to a run, a run to text and an exit code.

0    done
1    done, and something wants attention
2    could not run
130  interrupted
"""

from __future__ import annotations

import io
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from gen_models import __version__
from gen_models.errors import GeneratorError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gen_models.config import Settings
    from gen_models.run import GenerationSummary

__all__ = ["main"]

_DONE, _ATTENTION, _COULD_NOT_RUN, _INTERRUPTED = 0, 1, 2, 130

_EPILOG = """\
Examples:

\b
  gen-models                          all providers; those without a key from
                                      the embedded catalog
  gen-models -p openai,anthropic      only these two
  gen-models -o src/models            write there
  gen-models --offline --check        the guard for CI: exit 1 if a generated
                                      file was edited
  gen-models --dry-run                what would change, without writing
  gen-models providers                who can be asked, and whose key is set

\b
Default DIR: ai-pipeline/lib/src/rigging/providers/models

Keys come from environment variables such as OPENAI_API_KEY. Settings come from
gen-models.toml in this directory; flags win, and --no-… undoes a switch.

Exit status: 0 done, 1 attention needed, 2 could not run, 130 interrupted.
"""


class _Switch(click.Option):
    """A flag with an opposite, which undoes what a file switches on; help shows the flag."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the name and the help, without the opposite."""
        record = super().get_help_record(ctx)
        return record and (self.opts[0], record[1])


def _switch(name: str, help_text: str, opposite: str | None = None) -> Callable[[Any], Any]:
    opposite = opposite or f"--no-{name}"
    return click.option(f"--{name}/{opposite}", cls=_Switch, default=None, help=help_text)


@click.group(
    invoke_without_command=True,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.option(
    "-o", "--output", metavar="DIR", help="Where the Rust and its lock are; default below."
)
@click.option(
    "-p", "--providers", "select", metavar="LIST", multiple=True,
    help="Only these providers: comma-separated, repeatable, any case.",
)  # fmt: skip
@click.option("-s", "--skip", metavar="LIST", multiple=True, help="Not these providers.")
@click.option(
    "-v", "--verbose", count=True, help="Say more: -v progress, -vv details, -vvv requests."
)
@_switch("offline", "Open no socket: the lock, else the embedded catalog.")
@_switch("check", "Write nothing; exit 1, with a diff, if a file would change.")
@_switch("dry-run", "Write nothing; show what would change.")
@_switch("no-fallback", "Skip a provider that does not answer itself.", "--fallback")
@_switch("strict", "Exit 1 if any provider was not live.")
@_switch("accept-shrink", "Take a live list that lacks a large share of the known models.")
@_switch("prune", "Remove models that the live lists lack now, without grace.")
@_switch("force", "Overwrite files that gen-models did not write.")
@click.option(
    "--config", "config_path", metavar="FILE", type=click.Path(path_type=Path),
    help="Settings to read instead of gen-models.toml.",
)  # fmt: skip
@_switch("json", "One machine-readable report on stdout.")
@_switch("quiet", "Only errors.")
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, /, **options: object) -> None:
    """Write one Rust enum per LLM provider, from what the provider really serves."""
    is_given = {name: value is not None and value != () for name, value in options.items()}
    is_given["verbose"] = bool(options["verbose"])
    flags = {name: value for name, value in options.items() if is_given[name]}
    context.obj = flags
    if context.invoked_subcommand is None:
        context.exit(_main_job(flags))


@cli.command("providers")
@click.option("--json", is_flag=True, help="Print JSON.")
@click.pass_obj
def providers_command(flags: dict[str, Any], json: bool) -> None:  # noqa: FBT001  click passes it so
    """List the providers, and whether a key is set for each."""
    from gen_models.provider_list import providers_json, providers_text

    settings = _settings(flags)
    listing = providers_json if json or settings.json else providers_text
    click.echo(listing(settings, os.environ), nl=False)


def _main_job(flags: Mapping[str, Any]) -> int:
    from gen_models.clock import now
    from gen_models.progress import reporter
    from gen_models.run import run

    settings = _settings(flags)
    _set_up_logging(settings)
    with reporter(settings) as report:
        summary = run(settings, os.environ, now(os.environ), report)
    exit_code = _exit_code(settings, summary)
    _print_summary(settings, summary, exit_code)
    return exit_code


def _settings(flags: Mapping[str, Any]) -> Settings:
    from gen_models.config import load_settings
    from gen_models.library import known_providers

    return load_settings(flags, known_providers(), Path.cwd())


def _set_up_logging(settings: Settings) -> None:
    level = (logging.WARNING, logging.INFO, logging.DEBUG, logging.DEBUG)[min(settings.verbose, 3)]
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("gen_models")
    logger.handlers, logger.propagate = [handler], False
    logger.setLevel(logging.ERROR if settings.quiet else level)
    logging.getLogger("gen_models.requests").setLevel(
        logging.DEBUG if settings.verbose >= 3 else logging.WARNING  # noqa: PLR2004  -vvv
    )


def _exit_code(settings: Settings, summary: GenerationSummary) -> int:
    differs = settings.check and (summary.changes or summary.strays)
    falls_short = settings.strict and summary.falls_short_of_live
    return _ATTENTION if differs or falls_short or summary.is_fruitless else _DONE


def _print_summary(settings: Settings, summary: GenerationSummary, exit_code: int) -> None:
    from gen_models.changes import changes_text
    from gen_models.report import mending_command, summary_json, summary_text, warnings

    if settings.json:
        click.echo(summary_json(summary, exit_code), nl=False)
        return
    if settings.quiet:
        return
    if not summary.is_written:
        click.echo(changes_text(summary.changes, whole=settings.verbose > 0), nl=False)
    click.echo(summary_text(summary, only_news=settings.check), nl=False)
    for warning in warnings(summary):
        click.echo(f"warning: {warning}", err=True)
    if settings.check and exit_code:
        click.echo(f"hint: {mending_command(summary, sys.argv[1:])}", err=True)


def main() -> NoReturn:
    """Run the program; every foreseen error is a message, a hint and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # neither closed nor replaced
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(cli.main(prog_name="gen-models", standalone_mode=False) or _DONE)
    except GeneratorError as error:
        _fail(error.message, error.hint)
    except click.UsageError as error:
        _fail(_lower_first(error.format_message()), "see `gen-models --help`")
    except click.ClickException as error:
        _fail(_lower_first(error.format_message()), None)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        sys.exit(_INTERRUPTED)
    except BrokenPipeError:
        # Whoever read stdout has gone; Python must not try to flush it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_ATTENTION)


def _lower_first(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")


def _fail(message: str, hint: str | None) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    if hint:
        click.echo(f"hint: {hint}", err=True)
    sys.exit(_COULD_NOT_RUN)
