"""Faults of the list itself, in an envelope that is otherwise in order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.simulator.facts import Model, Padded
from tests.simulator.faults.base import Fault
from tests.simulator.providers.api import Exchange, Page, Row


class Missing:
    """Stands for an id that is not there at all."""

    def __repr__(self) -> str:
        """As it is written in a test."""
        return "MISSING"


MISSING = Missing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shrunken(Fault):
    """Lists only the first few models, where there are many."""

    keep: int = 1

    def models(self, models: Sequence[Model], _exchange: Exchange, /) -> Sequence[Model]:
        """The few."""
        return models[: self.keep]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyList(Fault):
    """Lists nothing, in the right envelope."""

    def page(self, page: Page, _exchange: Exchange, /) -> Page:
        """The page, as the last one."""
        return replace(page, more=False)

    def rows(self, _rows: list[Row], _exchange: Exchange, /) -> object:
        """None."""
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class NullList(Fault):
    """Says null where the list belongs (`"data": null`)."""

    def page(self, page: Page, _exchange: Exchange, /) -> Page:
        """The page, as the last one."""
        return replace(page, more=False)

    def rows(self, _rows: list[Row], _exchange: Exchange, /) -> object:
        """Null."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongEnvelope(Fault):
    """Sends an array where an object belongs, and an object where an array does."""

    def document(self, document: object, _exchange: Exchange, /) -> object:
        """The document in the other kind of envelope."""
        return [document] if isinstance(document, dict) else {"results": document}


@dataclass(frozen=True, slots=True, kw_only=True)
class BadIds(Fault):
    """Spoils the ids of the first rows of a page: each of `values` takes the place of one."""

    values: tuple[object, ...] = (7, None, MISSING)

    def rows(self, rows: list[Row], exchange: Exchange, /) -> object:
        """The rows, the first ones spoilt."""
        key = exchange.api.id_key
        spoilt = [_with_id(row, key, bad) for row, bad in zip(rows, self.values, strict=False)]
        return spoilt + rows[len(spoilt) :]


def _with_id(row: Row, key: str, value: object) -> Row:
    others = {name: held for name, held in row.items() if name != key}
    return others if value is MISSING else {key: value, **others}


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop(Fault):
    """Leads a client round in circles of `length` pages, from the second page on.

    A provider without pages is as it was.
    """

    length: int = 1

    def page(self, page: Page, exchange: Exchange, /) -> Page:
        """The page, with a cursor to a page that the client has seen."""
        target = 2 + (page.number - 1) % self.length
        cursor = exchange.api.cursor(page.of, (target - 1) * page.size)
        return replace(page, next=cursor, more=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCursor(Fault):
    """Claims that there is more, and names no cursor to get it by."""

    def page(self, page: Page, _exchange: Exchange, /) -> Page:
        """The page without a cursor."""
        return replace(page, next=None, more=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignNext(Fault):
    """Names a next page at another origin, where the provider names pages by URL.

    A provider whose cursors are no URLs claims one page more than it has.
    """

    origin: str

    def page(self, page: Page, exchange: Exchange, /) -> Page:
        """The page with a next one at that origin."""
        cursor = page.next or exchange.api.cursor(page.of, page.start + page.size)
        return replace(page, next=cursor, more=True, foreign=self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endless(Fault):
    """Adds made-up models by the million, so that there is always a next page, with a new cursor.

    A provider without pages is as it was.
    """

    total: int = 10_000_000

    def models(self, models: Sequence[Model], exchange: Exchange, /) -> Sequence[Model]:
        """The models and all the made-up ones."""
        return Padded(models, self.total) if exchange.api.paged else models
