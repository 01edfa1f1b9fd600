"""Lists whose envelope, id or pages are not OpenAI's, made of parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from tests.simulator.facts import Model, matching
from tests.simulator.providers.api import (
    Exchange,
    OneList,
    Page,
    Problem,
    RefusalError,
    Row,
    RowOf,
    with_cursor,
)
from tests.simulator.providers.errors import openai_error
from tests.simulator.providers.paging import bounded, capped, offset_of, opaque
from tests.simulator.wire import Request

Around = Callable[[object], object]
"""What stands around the rows of an answer."""


def data_list(rows: object) -> object:
    """OpenAI's."""
    return {"object": "list", "data": rows}


def bare(rows: object) -> object:
    """Nothing."""
    return rows


def under(name: str) -> Around:
    """An object with one member."""
    return lambda rows: {name: rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How an API differs from OpenAI's list: its envelope, its id, what it wants, who it means.

    `private` says which models are the account's own, and `required` names a parameter without
    which nothing is listed.
    """

    around: Around = data_list
    id_key: str = "id"
    seed: tuple[str, ...] = ()
    private: Callable[[str], bool] = lambda _wire_id: False
    required: str | None = None
    error: Callable[[Problem], object] = openai_error


class Shaped(OneList):
    """A list on one page."""

    def __init__(self, row: RowOf, differences: Differences | None = None) -> None:
        """An API with rows of its own, and what else differs."""
        self._differs = differences or Differences()
        super().__init__(row, self._differs.error, self._differs.seed)
        self.id_key = self._differs.id_key

    def expected(self, models: Sequence[Model]) -> Sequence[Model]:
        """The models that are not the account's own."""
        return matching(models, lambda model: not self._differs.private(model.wire_id))

    def check(self, request: Request) -> None:
        """Let a request pass that has the parameter."""
        if self._differs.required and not request.param(self._differs.required):
            raise RefusalError(400, f"{self._differs.required}: the parameter is missing")

    def envelope(self, rows: object, _page: Page, _exchange: Exchange) -> object:
        """The document."""
        return self._differs.around(rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The parameter that asks for a size of page, what it is without, and its limits."""

    name: str
    default: int
    most: int


class Cursored(Shaped):
    """Pages by an opaque cursor: `token` in the answer comes back as `parameter`."""

    paged = True

    def __init__(
        self, row: RowOf, differences: Differences, sizes: Sizes, token: str, parameter: str
    ) -> None:
        """An API with these names for its pages."""
        super().__init__(row, differences)
        self._sizes, self._token, self._parameter = sizes, token, parameter

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The page at the cursor."""
        size = bounded(request, self._sizes.name, self._sizes.default, (1, self._sizes.most))
        start = offset_of(request.param(self._parameter) or opaque(0))
        return with_cursor(Page(models, start, capped(size, cap)), self)

    def cursor(self, _models: Sequence[Model], offset: int) -> str:
        """A token without meaning to anyone else."""
        return opaque(offset)

    def envelope(self, rows: object, page: Page, exchange: Exchange) -> object:
        """The document, with a cursor or null."""
        document = super().envelope(rows, page, exchange)
        assert isinstance(document, dict)
        following = (page.next or "") if page.more else None
        return {**document, self._token: following}


Told = Literal["result_info", "output", "answer"]


class Numbered(Shaped):
    """Pages by number, from 1; `told` is where the answer tells of them."""

    paged = True

    def __init__(
        self, row: RowOf, differences: Differences, sizes: Sizes, told: Told, parameter: str
    ) -> None:
        """An API with these names for its pages."""
        super().__init__(row, differences)
        self._sizes, self._told, self._parameter = sizes, told, parameter

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The page of that number; one behind the last is empty."""
        size = capped(
            bounded(request, self._sizes.name, self._sizes.default, (1, self._sizes.most)), cap
        )
        number = bounded(request, self._parameter, 1, (1, 10**9))
        return with_cursor(Page(models, (number - 1) * size, size), self)

    def envelope(self, rows: object, page: Page, exchange: Exchange) -> object:
        """The document, with the number of the page and how much there is.

        A cursor that a fault has changed shows as the page before it.
        """
        number = page.number
        if page.more and page.next is not None and page.size:
            number = int(page.next) // page.size
        total = max(len(page.of), number * page.size + 1) if page.more else len(page.of)
        total = total if page.more else min(total, number * page.size)
        if self._told == "output":
            numbers = {"total": total, "page_no": number, "page_size": page.size}
            return {"success": True, "code": None, "message": None,
                    "output": {**numbers, "models": rows}}  # fmt: skip
        count = len(rows) if isinstance(rows, list) else 0
        document = super().envelope(rows, page, exchange)
        assert isinstance(document, dict)
        if self._told == "answer":
            pages = -(-total // page.size) if page.size else 0
            numbers = {"total_count": total, "current_page": number, "total_pages": pages}
            return {**document, **numbers, "size": page.size}
        numbers = {"count": count, "page": number, "per_page": page.size, "total_count": total}
        return {**document, "result_info": numbers}


def plain_row(owner: str) -> RowOf:
    """A row of four fields, as OpenAI has it."""

    def row(model: Model) -> Row:
        return {
            "id": model.wire_id,
            "object": "model",
            "created": model.created,
            "owned_by": owner,
        }

    return row
