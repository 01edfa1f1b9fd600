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
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from gen_models import __version__
from gen_models.errors import GeneratorError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gen_models.config import Settings
    from gen_models.run import GenerationSummary

__all__ = ["main"]

_DONE, _ATTENTION, _COULD_NOT_RUN, _INTERRUPTED = 0, 1, 2, 130

_EPILOG = """\
Examples:

\b
  gen-models                          all providers; those without a key from
                                      the embedded catalogue
  gen-models -p openai,anthropic      only these two
  gen-models -o src/models            write there
  gen-models --offline --check        the guard for CI: exit 1 if a generated
                                      file was edited
  gen-models --dry-run                what would change, without writing
  gen-models providers                who can be asked, and whose key is set

\b
Default DIR: ai-pipeline/lib/src/rigging/providers/models

Keys come from environment variables such as OPENAI_API_KEY. Settings come from
gen-models.toml in this directory; flags win.

Exit status: 0 done, 1 attention needed, 2 could not run, 130 interrupted.
"""


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
@click.option(
    "--offline", is_flag=True, help="Open no socket: the lock, else the embedded catalogue."
)
@click.option(
    "--check", is_flag=True, help="Write nothing; exit 1, with a diff, if a file would change."
)
@click.option("--dry-run", is_flag=True, help="Write nothing; show what would change.")
@click.option("--no-fallback", is_flag=True, help="Skip a provider that does not answer itself.")
@click.option("--strict", is_flag=True, help="Exit 1 if any provider was not live.")
@click.option("--force", is_flag=True, help="Overwrite files that gen-models did not write.")
@click.option(
    "--config",
    "config_path",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Settings to read instead of gen-models.toml.",
)
@click.option("--json", is_flag=True, help="One machine-readable report on stdout.")
@click.option("--quiet", is_flag=True, help="Only errors.")
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, /, **options: object) -> None:
    """Write one Rust enum per LLM provider, from what the provider really serves."""
    flags = {name: value for name, value in options.items() if value not in (None, False, 0, ())}
    context.obj = flags
    if context.invoked_subcommand is None:
        context.exit(_main_job(flags))


@cli.command("providers")
@click.option("--json", is_flag=True, help="Print JSON.")
@click.pass_obj
def providers_command(flags: dict[str, Any], json: bool) -> None:  # noqa: FBT001  click passes it so
    """List the providers, and whether a key is set for each."""
    from gen_models.provider_list import providers_json, providers_text  # noqa: PLC0415  on demand

    settings = _settings(flags)
    listing = providers_json if json or settings.json else providers_text
    click.echo(listing(settings, os.environ), nl=False)


def _main_job(flags: Mapping[str, Any]) -> int:
    from gen_models.clock import now  # noqa: PLC0415  `--help` needs none of these
    from gen_models.progress import reporter  # noqa: PLC0415
    from gen_models.run import run  # noqa: PLC0415

    settings = _settings(flags)
    _set_up_logging(settings)
    with reporter(settings) as report:
        summary = run(settings, os.environ, now(os.environ), report)
    exit_code = _exit_code(settings, summary)
    _print_summary(settings, summary, exit_code)
    return exit_code


def _settings(flags: Mapping[str, Any]) -> Settings:
    from gen_models import data  # noqa: PLC0415  `--help` needs none of these
    from gen_models.config import load_settings  # noqa: PLC0415
    from gen_models.registry import parse_registry  # noqa: PLC0415

    return load_settings(flags, parse_registry(data.read("registry.toml")), Path.cwd())


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
    differs = settings.check and (summary.changes or summary.orphans)
    falls_short = settings.strict and summary.is_second_rate
    return _ATTENTION if differs or falls_short or summary.is_fruitless else _DONE


def _print_summary(settings: Settings, summary: GenerationSummary, exit_code: int) -> None:
    from gen_models import report  # noqa: PLC0415  `--help` needs none of it

    if settings.json:
        click.echo(report.summary_json(summary, exit_code), nl=False)
        return
    if settings.quiet:
        return
    if not summary.is_written:
        click.echo(report.changes_text(summary, whole=settings.verbose > 0), nl=False)
    click.echo(report.summary_text(summary, only_news=settings.check), nl=False)
    for warning in report.warnings(summary):
        click.echo(f"warning: {warning}", err=True)
    if settings.check and exit_code:
        click.echo(f"hint: {report.mending_command(summary, sys.argv[1:])}", err=True)


def main() -> NoReturn:
    """Run the program; every foreseen error is a message, a hint and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        sys.exit(cli.main(prog_name="gen-models", standalone_mode=False) or _DONE)
    except GeneratorError as error:
        _fail(error.message, error.hint)
    except click.UsageError as error:
        _fail(_lower_first(error.format_message()), "see `gen-models --help`")
    except click.ClickException as error:
        _fail(_lower_first(error.format_message()), None)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted: nothing was changed", err=True)
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
