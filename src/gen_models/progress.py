"""Live progress: a line a provider on a terminal, nothing anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from gen_models.run import Reporter

if TYPE_CHECKING:
    from gen_models.config import ProviderSettings, Settings
    from gen_models.fetch import Progress
    from gen_models.registry import ProviderId

__all__ = ["reporter"]


@contextmanager
def reporter(settings: Settings) -> Iterator[Reporter]:
    """Yield what a run reports to: the terminal on stderr, if there is one to draw on.

    Nothing is drawn when stderr is no terminal or a dumb one, when nobody is asked, and
    when logs or silence were asked for.
    """
    is_plain = settings.quiet or settings.offline or settings.verbose > 0
    if is_plain or not sys.stderr.isatty():
        yield Reporter(lambda _: None, lambda _: None, _say_waiting)
        return
    with _live() as report:
        yield report


def _say_waiting() -> None:
    click.echo("another run is writing to this directory; waiting for it", err=True)


@contextmanager
def _live() -> Iterator[Reporter]:
    from rich.console import Console  # noqa: PLC0415  only a terminal needs it
    from rich.progress import Progress as Bars  # noqa: PLC0415
    from rich.progress import SpinnerColumn, TaskID, TextColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(finished_text="•"),
        TextColumn("{task.fields[name]}"),
        TextColumn("{task.description}"),
    )
    tasks: dict[str, TaskID] = {}
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:

        def on_start(selected: Mapping[ProviderId, ProviderSettings]) -> None:
            width = max(len(one.config.variant) for one in selected.values())
            for one in selected.values():
                name = one.config.variant
                tasks[name] = bars.add_task("waiting", total=None, name=f"{name:<{width}}")

        def on_progress(news: Progress) -> None:
            task = tasks[news.provider.variant]
            done = news.result is not None
            bars.update(task, description=_words(news), total=1 if done else None, completed=done)

        yield Reporter(on_start, on_progress, lambda: bars.log("another run is writing; waiting"))


def _words(news: Progress) -> str:
    if isinstance(news.result, Exception):
        return news.result.reason
    return f"{news.models:,} models" + ("" if news.result else " so far")
