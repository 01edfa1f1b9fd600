"""What a fault is: a change to one step of an honest answer.

An answer is made in five steps, and a fault may change what comes out of any of them:

    models ──▶ page ──▶ rows ──▶ document ──▶ answer

A fault changes nothing until `from_page`, and is spent after `times` answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

from tests.simulator.facts import Model
from tests.simulator.providers.api import Exchange, Page, Row
from tests.simulator.wire import Answer


class When(TypedDict, total=False):
    """The keywords that every fault has."""

    from_page: int
    times: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault that changes nothing; the others override the step that they spoil.

    `from_page` counts from 1; `times` is a number of answers, None for all of them.
    """

    from_page: int = 1
    times: int | None = None

    def models(self, models: Sequence[Model], _exchange: Exchange, /) -> Sequence[Model]:
        """The models that are there to be listed."""
        return models

    def page(self, page: Page, _exchange: Exchange, /) -> Page:
        """The page of them that is asked for, and where it says that the list goes on."""
        return page

    def rows(self, rows: list[Row], _exchange: Exchange, /) -> object:
        """The entries for the models of the page."""
        return rows

    def document(self, document: object, _exchange: Exchange, /) -> object:
        """The JSON document around the entries."""
        return document

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The answer, also where it is a refusal."""
        return answer


NOTHING = Fault()
