"""Live progress: a line a provider on a terminal, nothing anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import click
import msgspec

from gen_models.run import SILENT, Reporter

if TYPE_CHECKING:
    from gen_models.config import Settings
    from gen_models.fetch import Progress
    from gen_models.registry import ProviderConfig

__all__ = ["reporter"]


@contextmanager
def reporter(settings: Settings) -> Iterator[Reporter]:
    """Yield what a run reports to: the terminal on stderr, if there is one to draw on.

    Nothing is drawn when stderr is no terminal or a dumb one, when nobody is asked, and
    when logs or silence were asked for.
    """
    is_plain = settings.quiet or settings.offline or settings.verbose > 0
    if is_plain or not (sys.stderr and sys.stderr.isatty()):  # it is None if it is closed
        say_waiting = partial(click.echo, _WAITING, err=True)
        yield msgspec.structs.replace(SILENT, on_wait=say_waiting, on_idle=_load_report)
        return
    with _live() as report:
        yield report


def _load_report() -> None:
    """Load what tells of the run at its end."""
    import gen_models.changes
    import gen_models.report  # noqa: F401


_WAITING = "another run is writing to this directory; waiting for it"


@contextmanager
def _live() -> Iterator[Reporter]:
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TaskID, TextColumn

    columns = (
        SpinnerColumn(finished_text="•"),
        TextColumn("{task.fields[name]}"),
        TextColumn("{task.description}", markup=False),  # an address may hold `[…]`
    )
    tasks: dict[str, TaskID] = {}
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:

        def on_start(asked: tuple[ProviderConfig, ...]) -> None:
            width = max((len(one.variant) for one in asked), default=0)
            for one in asked:
                name = f"{one.variant:<{width}}"
                tasks[one.variant] = bars.add_task("waiting", total=None, name=name)

        def on_progress(news: Progress) -> None:
            task = tasks[news.provider.variant]
            done = news.result is not None
            bars.update(task, description=_words(news), total=1 if done else None, completed=done)

        yield Reporter(on_start, on_progress, lambda: bars.console.print(_WAITING), _load_report)


def _words(news: Progress) -> str:
    if isinstance(news.result, Exception):
        return news.result.reason
    return f"{news.models:,} models" + ("" if news.result else " so far")
