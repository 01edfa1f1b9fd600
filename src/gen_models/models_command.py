"""`gen-models models`: the arguments of that command, to what is printed."""

from __future__ import annotations

import os
import sys
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import click

from gen_models.options import chosen_settings, config_option, output_option, refuse_selection
from gen_models.words import nearest, plural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gen_models.config import Settings
    from gen_models.model_list import Listed, Query

__all__ = ["models_command"]


def _usd(_context: click.Context, _option: click.Parameter, text: str | None) -> Decimal | None:
    """Return an amount of dollars, exactly as it is written."""
    try:
        amount = None if text is None else Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if amount is not None and not (amount.is_finite() and amount >= 0):
        raise click.BadParameter(f"{text!r} is no amount such as 0.15")
    return amount


@click.command("models", short_help="List the models, and what is known of them.")
@click.argument("provider", required=False)
@click.argument("model", required=False)
@click.option("--search", metavar="TEXT", default="", help="A part of the id or the name.")
@click.option("--kind", metavar="KIND", help="Only chat, embedding, image, …; where it is known.")
@click.option(
    "--capability", "capabilities", metavar="LIST", multiple=True,
    help="What it must do: reasoning, tool_call, structured_output, vision, audio, video, pdf.",
)  # fmt: skip
@click.option(
    "--max-price", callback=_usd, metavar="USD",
    help="Neither input nor output costs more, per million tokens.",
)  # fmt: skip
@click.option(
    "--min-context",
    type=click.IntRange(min=1),
    metavar="TOKENS",
    help="A context at least so large.",
)
@click.option(
    "--deprecated/--no-deprecated", default=None,
    help="Only those that are on their way out; or none of them.",
)  # fmt: skip
@output_option()
@config_option
@click.option("--why", is_flag=True, help="Of one MODEL: each field, with source and date.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.pass_obj
def models_command(
    flags: Mapping[str, Any], /, provider: str | None, model: str | None, **options: Any
) -> None:
    """List the models of the lock, or those that came with the program.

    PROVIDER and MODEL narrow the list; MODEL is a wire id or the name of a variant.
    """
    from gen_models.model_list import find_model, listed_models, matching

    refuse_selection(flags, "one provider is named as gen-models models PROVIDER")
    _refuse_contradictions(model, options)
    query = _query(options)
    settings = chosen_settings(flags, {name: options[name] for name in ("output", "config_path")})
    models = listed_models(settings, provider)
    _tell_origin(settings, models)
    if model is not None:
        models = (find_model(settings, models, model),)
    if options["why"]:
        _print_why(settings, models[0], as_json=options["as_json"] or settings.json)
        return
    found = matching(models, query)
    _print(found, as_csv=options["as_csv"], as_json=options["as_json"] or settings.json)
    if not found and not settings.quiet:
        click.echo(f"none of {plural(len(models), 'model')} meets that", err=True)


def _refuse_contradictions(model: str | None, options: Mapping[str, Any]) -> None:
    if options["as_json"] and options["as_csv"]:
        raise click.UsageError("--json and --csv exclude each other")
    if options["why"] and options["as_csv"]:
        raise click.UsageError("--why and --csv exclude each other")
    if options["why"] and model is None:
        raise click.UsageError("--why is of one model: gen-models models PROVIDER MODEL --why")


def _query(options: Mapping[str, Any]) -> Query:
    from gen_models.choice import KINDS
    from gen_models.model_list import CAPABILITIES, Query

    wanted = (one for part in options["capabilities"] for one in part.split(","))
    capabilities = tuple(word.strip().lower().replace("-", "_") for word in wanted)
    for word in capabilities:
        _refuse_unknown("capability", word, CAPABILITIES)
    if options["kind"] is not None:
        _refuse_unknown("kind", options["kind"], KINDS)
    return Query(
        search=options["search"],
        kind=options["kind"],
        capabilities=capabilities,
        max_usd_per_mtok=options["max_price"],
        min_context_tokens=options["min_context"],
        is_deprecated=options["deprecated"],
    )


def _refuse_unknown(option: str, word: str, known: Sequence[str]) -> None:
    from gen_models.text import shown

    if word not in known:
        near = nearest(word, known) or f"; there are {', '.join(known)}"
        raise click.UsageError(f"--{option}: `{shown(word)}` is none{near}")


def _tell_origin(settings: Settings, models: Sequence[Listed]) -> None:
    """Say where models come from that no run has written down."""
    from gen_models.embedded import embedded_catalog

    if not settings.quiet and not all(one.is_locked for one in models):
        date = embedded_catalog().date
        click.echo(f"not in a lock: these are of the embedded catalog of {date}", err=True)


def _print(models: Sequence[Listed], *, as_csv: bool, as_json: bool) -> None:
    from gen_models.model_list import models_csv, models_json, models_text

    if as_csv:
        text = models_csv(models)
    elif as_json:
        text = models_json(models)
    else:
        text = models_text(models, width=_terminal_width()) if models else ""
    click.echo(text, nl=False)


def _print_why(settings: Settings, model: Listed, *, as_json: bool) -> None:
    from gen_models.model_list import still_said, why_json, why_text

    still = still_said(settings, model)
    if as_json:
        click.echo(why_json(model, still), nl=False)
    else:
        click.echo(why_text(model, still, width=_terminal_width()), nl=False)


def _terminal_width() -> int | None:
    """Return how wide the terminal is that reads stdout, or None where none does."""
    if not (sys.stdout and sys.stdout.isatty()):  # it is None if it is closed
        return None
    return os.get_terminal_size(sys.stdout.fileno()).columns or None
