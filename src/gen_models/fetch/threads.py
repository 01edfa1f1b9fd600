"""Tasks that wait for the network: a thread each, all of which end before the caller goes on.

When the caller is interrupted, or the time of all is up, they are told to end and are waited
for a moment. One that hangs in a request even then is left behind.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

__all__ = ["Task", "Unfinished", "run_together"]

_ASKED_AFTER_S = 0.05
_PATIENCE_S = 1.0
_LOOK_S = 0.5

Result = TypeVar("Result")


class Unfinished(Exception):  # noqa: N818  it is for the caller to say what it means
    """A task was left behind."""


class Task(Generic[Result]):
    """A call in a thread of its own."""

    def __init__(self, call: Callable[[], Result]) -> None:
        """Prepare the call."""
        self._call = call
        self._results: list[Result] = []
        self._error: BaseException | None = None
        self.thread = threading.Thread(target=self._run, name="gen-models", daemon=True)

    def _run(self) -> None:
        try:
            self._results.append(self._call())
        except BaseException as error:  # noqa: BLE001  it is handed on to the caller
            self._error = error

    def result(self) -> Result:
        """Return what the call returned; raise what it raised, or `Unfinished`."""
        if self._error is not None:
            raise self._error
        if not self._results:
            raise Unfinished
        return self._results[0]


def run_together(
    tasks: Sequence[Task[Any]],
    meanwhile: Callable[[], None],
    give_up: Callable[[], None],
    timeout_s: float,
) -> None:
    """Run all tasks to their ends; call `meanwhile` if they take their time.

    `give_up` has the tasks fail soon: it is called when the caller is interrupted, or they take
    longer than `timeout_s`. The caller itself does nothing but wait: an interruption amid an
    import may keep others from theirs.
    """
    deadline = time.monotonic() + timeout_s
    beside = Task(meanwhile)
    try:
        for task in tasks:
            task.thread.start()
        if not _join(tasks, _ASKED_AFTER_S):
            beside.thread.start()
            tasks = [*tasks, beside]
        while not _join(tasks, _LOOK_S):  # with an end, else Windows knows no interruption
            if time.monotonic() > deadline:
                give_up()
                _join(tasks, _PATIENCE_S)
                break
    except BaseException:
        give_up()
        _join(tasks, _PATIENCE_S)
        raise
    if beside in tasks:
        beside.result()


def _join(tasks: Sequence[Task[Any]], timeout_s: float) -> bool:
    """Return whether all tasks have ended, after so many seconds at most."""
    deadline = time.monotonic() + timeout_s
    for task in tasks:
        if task.thread.is_alive():  # and was started before an interruption
            task.thread.join(max(0.0, deadline - time.monotonic()))
    return not any(task.thread.is_alive() for task in tasks)
