"""What this process does to files, as Python tells its audit hooks; and faults put in there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

__all__ = ["file_events"]

OnEvent: TypeAlias = Callable[[str, Path], object]
"""Called before a file is opened, renamed or removed; what it raises, the caller meets."""

_TOLD = {"open": ("open", 0), "os.rename": ("rename", 1), "os.remove": ("remove", 0)}
_listeners: list[OnEvent] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _listeners and event in _TOLD:
        name, position = _TOLD[event]
        _listeners[-1](name, Path(str(arguments[position])))


@contextmanager
def file_events(on_event: OnEvent) -> Iterator[None]:
    """Call `on_event` with `open`, `rename` or `remove`, and the path that it is done to.

    A hook cannot be taken away again, so there is one in a process, which mostly sleeps.
    """
    if not _is_installed:
        sys.addaudithook(_hook)
        _is_installed.append(True)
    _listeners.append(on_event)
    try:
        yield
    finally:
        _listeners.pop()


_is_installed: list[bool] = []
