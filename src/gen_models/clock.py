"""What time it is, as generated files and the lock write it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from gen_models.errors import ConfigError

__all__ = ["now"]


def now(environ: Mapping[str, str]) -> str:
    """Return the moment in UTC, such as `2026-11-22T20:15:00+00:00`.

    `SOURCE_DATE_EPOCH` stands for the clock where it is set.
    Source: https://reproducible-builds.org/specs/source-date-epoch, checked 2026-11.

    Raises:
        ConfigError: `SOURCE_DATE_EPOCH` is not a number of seconds of this era.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    try:
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        raise ConfigError(
            "SOURCE_DATE_EPOCH is not a number of seconds since 1970", hint="unset it"
        ) from None
