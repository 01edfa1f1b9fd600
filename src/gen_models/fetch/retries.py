"""What failed and may pass: tried again with back-off, until the tries are used up."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

import tenacity

from gen_models.fetch.failures import Transient

__all__ = ["tried_again"]

_log = logging.getLogger("gen_models")
_BACKOFF = tenacity.wait_exponential_jitter(multiplier=0.2, max=4, jitter=0.2)

Result = TypeVar("Result")


def tried_again(
    attempt: Callable[[], Result],
    first: Transient,
    *,
    attempts: int,
    pause: Callable[[float], None],
    of: str,
) -> Result:
    """Return what one of the next tries gives, after a `first` one that failed.

    `attempts` counts the first one too, `pause` waits so many seconds, and `of` is whom the
    log names. The wait that a provider asks for takes the place of ours.

    Raises:
        Transient: The last try failed as well.
    """
    failed = [first]

    def once() -> Result:
        if failed:
            raise failed.pop()
        return attempt()

    def log(state: tenacity.RetryCallState) -> None:
        wait_s = state.next_action.sleep if state.next_action else 0.0
        _log.info("%s: %s; trying again in %.1f s", of, _failure(state), wait_s)

    retrying = tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(Transient),
        stop=tenacity.stop_after_attempt(attempts),
        wait=_wait_s,
        sleep=pause,
        before_sleep=log,
        reraise=True,
    )
    return retrying(once)


def _failure(state: tenacity.RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _wait_s(state: tenacity.RetryCallState) -> float:
    failure = _failure(state)
    asked = failure.wait_s if isinstance(failure, Transient) else None
    return _BACKOFF(state) if asked is None else asked
