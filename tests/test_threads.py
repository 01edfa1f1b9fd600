"""Tasks in threads: all end, or are given up on, and what they raise is handed on."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from gen_models.fetch.threads import Task, Unfinished, run_together
from tests.conftest import REPOSITORY


def _nothing() -> None:
    """What nobody has to do meanwhile."""


def test_what_a_task_returns_or_raises() -> None:
    """Each has its own result, whatever befalls the others."""
    good, bad = Task(lambda: 7), Task(lambda: 1 // 0)
    run_together([good, bad], _nothing, _nothing, 60)
    assert good.result() == 7
    with pytest.raises(ZeroDivisionError):
        bad.result()


def test_one_that_never_ends_is_left_behind() -> None:
    """It is told to end when the time of all is up; the others have their results."""
    never, told, beside = threading.Event(), threading.Event(), threading.Event()
    hanging, quick = Task(never.wait), Task(lambda: 7)
    run_together([hanging, quick], beside.set, told.set, 0.2)
    assert (told.is_set(), beside.is_set(), quick.result()) == (True, True, 7)
    with pytest.raises(Unfinished):
        hanging.result()
    never.set()
    hanging.thread.join()


_LEAVING = """
import threading
from gen_models.ending import leave

threading.Thread(target=threading.Event().wait, daemon=True).start()
print("told", end="")
leave(3)
"""


def test_a_process_does_not_wait_for_one_that_hangs() -> None:
    """It ends with its code, and what it said is out."""
    done = subprocess.run(
        [sys.executable, "-c", _LEAVING],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,  # it would hang for ever
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "told", "")
