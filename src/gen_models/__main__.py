"""The command `gen-models`, and `python -m gen_models`."""

from __future__ import annotations

import gc
import sys
from typing import NoReturn

__all__ = ["collect_seldom", "main"]

_INTERRUPTED = 130


def main() -> NoReturn:
    """Load the command line, run it, and end; who interrupts the loading is told so too."""
    collect_seldom()
    try:
        from gen_models import cli
        from gen_models.ending import leave
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(_INTERRUPTED)
    leave(cli.main())


def collect_seldom() -> None:
    """Spare the garbage collector its searches: what a run makes, it needs until its end."""
    gc.set_threshold(100_000, 50, 50)


if __name__ == "__main__":
    main()
