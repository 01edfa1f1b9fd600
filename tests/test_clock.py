"""What time it is, as files tell it."""

from __future__ import annotations

import datetime as dt

import pytest

from gen_models.clock import now
from gen_models.errors import ConfigError


@pytest.mark.parametrize(
    ("epoch", "moment"),
    [
        ("0", "1970-01-01T00:00:00+00:00"),
        ("1795378500", "2026-11-22T20:15:00+00:00"),
        ("253402300799", "9999-12-31T23:59:59+00:00"),
    ],
)
def test_source_date_epoch_stands_for_the_clock(epoch: str, moment: str) -> None:
    """A build that fixes its date gets that date."""
    assert now({"SOURCE_DATE_EPOCH": epoch}) == moment


@pytest.mark.parametrize("epoch", ["", "now", "1.5", "0x10", "1e9", "253402300800", "9" * 400])
def test_source_date_epoch_that_is_no_time(epoch: str) -> None:
    """What is no second of this era is refused, and the way out is told."""
    with pytest.raises(ConfigError) as caught:
        now({"SOURCE_DATE_EPOCH": epoch})
    assert caught.value.message == "SOURCE_DATE_EPOCH is not a number of seconds since 1970"
    assert caught.value.hint == "unset it"


def test_the_clock_is_read_in_utc_to_the_second() -> None:
    """Without the variable, it is now, without fractions and without a local zone."""
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    moment = now({})
    after = dt.datetime.now(dt.UTC)
    assert before <= dt.datetime.fromisoformat(moment) <= after
    assert moment.endswith("+00:00")
    assert len(moment) == len("2026-11-22T20:15:00+00:00")
