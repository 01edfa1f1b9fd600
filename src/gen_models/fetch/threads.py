"""Threads that nobody waits for.

A name server that does not answer keeps `getaddrinfo` for as long as it likes, in a thread
that cannot be stopped. The event loop and the interpreter would wait for it at their end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

__all__ = ["DaemonThreads"]

P = ParamSpec("P")
Result = TypeVar("Result")


class DaemonThreads(ThreadPoolExecutor):
    """An executor with a daemon thread for each call, which a loop takes for its default."""

    def submit(
        self, fn: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs
    ) -> Future[Result]:
        """Call in a new thread, at once."""
        future: Future[Result] = Future()
        future.set_running_or_notify_cancel()

        def call() -> None:
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001  it is handed on, as executors do
                future.set_exception(error)
            else:
                future.set_result(result)

        threading.Thread(target=call, name="gen-models", daemon=True).start()
        return future
