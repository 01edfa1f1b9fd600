"""The command line: arguments to a run, a run to text and an exit code.

0    done
1    done, and something wants attention
2    could not run
130  interrupted
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING, Any

import click

from gen_models import __version__
from gen_models.diff_command import diff_command
from gen_models.ending import OUTPUT_ERRORS, give_up, prepare_streams, tell
from gen_models.errors import GeneratorError
from gen_models.models_command import models_command
from gen_models.options import (
    Opposite,
    chosen_settings,
    config_option,
    output_option,
    refuse_selection,
    switch,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gen_models.config import Settings
    from gen_models.fetch import Clients
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
  gen-models diff HEAD~1              what changed since the commit before
  gen-models models openai --capability vision --max-price 1
                                      what is known of its models

\b
Default DIR: ai-pipeline/lib/src/rigging/providers/models

Any provider of the models.dev catalogue can be named, such as llmgateway;
`gen-models providers --all` lists them.

Keys come from environment variables such as OPENAI_API_KEY. Settings come from
gen-models.toml in this directory; flags win, and --no-… undoes a switch.

Exit status: 0 done, 1 attention needed, 2 could not run, 130 interrupted.
"""


@click.group(
    invoke_without_command=True,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@output_option("Where the Rust and its lock are; default below.")
@click.option(
    "-p", "--providers", "select", metavar="LIST", multiple=True,
    help="Only these providers: comma-separated, repeatable, any case.",
)  # fmt: skip
@click.option("-s", "--skip", metavar="LIST", multiple=True, help="Not these providers.")
@click.option(
    "-v", "--verbose", count=True, help="Say more: -v progress, -vv details, -vvv requests."
)
@switch("offline", "Open no socket: the lock, else the embedded catalog.")
@click.option(
    "--catalog/--no-catalog", cls=Opposite, default=None,
    help="Do not ask the public models.dev catalogue.",
)  # fmt: skip
@switch("check", "Write nothing; exit 1, with a diff, if a file would change.")
@switch("dry-run", "Write nothing; show what would change.")
@switch("no-fallback", "Skip a provider that does not answer itself.", "--fallback")
@switch("strict", "Exit 1 if any provider was not live.")
@switch("accept-shrink", "Take a live list that lacks a large share of the known models.")
@switch("prune", "Remove models that the live lists lack now, without grace.")
@switch("accept-implausible", "Take prices and limits that changed beyond belief.")
@switch("force", "Overwrite files that gen-models did not write.")
@click.option(
    "--style", metavar="STYLE", type=click.Choice(["derive", "standalone"]),
    help="derive, or standalone: plain impls, no macro crate.",
)  # fmt: skip
@config_option
@switch("json", "One machine-readable report on stdout.")
@switch("quiet", "Only errors.")
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
@click.option("--all", "every", is_flag=True, help="Also those that only models.dev knows.")
@click.option("--json", is_flag=True, help="Print JSON.")
@click.pass_obj
def providers_command(flags: dict[str, Any], every: bool, json: bool) -> None:  # noqa: FBT001  click passes them so
    """List the providers, and whether a key is set for each."""
    from gen_models import provider_list as providers
    from gen_models.clock import now

    refuse_selection(flags, "gen-models providers lists all of them")
    settings = chosen_settings(flags)
    _set_up_logging(settings)
    listed = providers.known_providers(settings)
    if every:
        listed = providers.every_provider(settings, now(os.environ)[:10])
    as_text = providers.providers_json if json or settings.json else providers.providers_text
    click.echo(as_text(listed, os.environ), nl=False)


cli.add_command(diff_command)
cli.add_command(models_command)


def _main_job(flags: Mapping[str, Any]) -> int:
    settings = chosen_settings(flags)
    _set_up_logging(settings)
    clients = None if settings.offline else _clients_ahead()
    from gen_models.clock import now
    from gen_models.progress import reporter
    from gen_models.run import run

    with reporter(settings) as report:
        summary = run(settings, os.environ, now(os.environ), report, clients)
    exit_code = _exit_code(settings, summary)
    _print_summary(settings, summary, exit_code)
    return exit_code


def _clients_ahead() -> Clients:
    """Return what asks the providers; it is made while the rest of the program is loaded."""
    from gen_models.fetch import Clients

    clients = Clients()
    clients.make_ahead()
    return clients


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
    from gen_models.report import mending_command, summary_json, warnings

    if settings.json:
        click.echo(summary_json(summary, exit_code), nl=False)
        return
    if settings.quiet:
        return
    messages = [f"warning: {warning}" for warning in warnings(summary)]
    if settings.check and exit_code:
        messages.append(f"hint: {mending_command(summary, sys.argv[1:])}")
    click.echo(_summary(settings, summary, messages), nl=False)
    for message in messages:
        click.echo(message, err=True)


def _summary(settings: Settings, summary: GenerationSummary, messages: Sequence[str]) -> str:
    from gen_models.changes import changes_text
    from gen_models.report import summary_text
    from gen_models.screen import check_text

    if settings.check and not settings.verbose:
        return check_text(summary, messages)
    whole = settings.verbose > 0
    files = "" if summary.is_written else changes_text(summary.changes, whole=whole)
    return files + summary_text(summary, only_news=settings.check)


def main() -> int:
    """Run the program and return its exit code; a foreseen error is a message and a hint."""
    prepare_streams()
    try:
        return cli.main(prog_name="gen-models", standalone_mode=False) or _DONE
    except GeneratorError as error:
        return _failed(error.message, error.hint)
    except click.ClickException as error:
        hint = "see `gen-models --help`" if isinstance(error, click.UsageError) else None
        return _failed(_lower_first(error.format_message()), hint)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return _INTERRUPTED
    except BrokenPipeError:
        give_up(sys.stdout)  # whoever read it has gone
        return _ATTENTION
    except OSError as error:
        if error.errno not in OUTPUT_ERRORS:
            raise
        give_up(sys.stdout)
        reason = f"cannot write the output: {error.strerror}"
        return _failed(reason, OUTPUT_ERRORS[error.errno])


def _failed(message: str, hint: str | None) -> int:
    tell(message, hint)
    return _COULD_NOT_RUN


def _lower_first(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")
