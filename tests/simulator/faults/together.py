"""Several faults in one answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Unpack

from tests.simulator.facts import Model
from tests.simulator.faults.base import Fault, When
from tests.simulator.providers.api import Exchange, Page, Row
from tests.simulator.wire import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Together(Fault):
    """Applies all of its parts to one answer, first to last."""

    parts: tuple[Fault, ...]

    def models(self, models: Sequence[Model], exchange: Exchange, /) -> Sequence[Model]:
        """The models after every part."""
        for part in self.parts:
            models = part.models(models, exchange)
        return models

    def page(self, page: Page, exchange: Exchange, /) -> Page:
        """The page after every part."""
        for part in self.parts:
            page = part.page(page, exchange)
        return page

    def rows(self, rows: list[Row], exchange: Exchange, /) -> object:
        """The rows after every part, until one makes something else of them."""
        made: object = rows
        for part in self.parts:
            made = part.rows(made, exchange) if isinstance(made, list) else made
        return made

    def document(self, document: object, exchange: Exchange, /) -> object:
        """The document after every part."""
        for part in self.parts:
            document = part.document(document, exchange)
        return document

    def answer(self, answer: Answer, exchange: Exchange, /) -> Answer:
        """The answer after every part."""
        for part in self.parts:
            answer = part.answer(answer, exchange)
        return answer


def together(*parts: Fault, **when: Unpack[When]) -> Together:
    """All of these faults in one answer: `together(Gzip(), Slow(), times=1)`."""
    return Together(parts=parts, **when)
