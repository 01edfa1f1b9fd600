"""What every listing API has: a key, pages, rows, an envelope and a way to say no."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal
from urllib.parse import urlencode

from tests.simulator.facts import Model, models_of
from tests.simulator.wire import Pairs, Request

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a request is refused: the status, and the words, in which a key may stand."""

    status: int
    message: str


class RefusalError(Exception):
    """A provider refuses a request."""

    def __init__(self, status: int, message: str) -> None:
        """The status and words of the refusal."""
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key may stand in a request: a header, after a prefix, or a query parameter."""

    kind: Literal["header", "query"]
    name: str
    prefix: str = ""

    def key_in(self, request: Request) -> str | None:
        """The key that stands there, or None."""
        text = request.header(self.name) if self.kind == "header" else request.param(self.name)
        return text[len(self.prefix) :] if text and text.startswith(self.prefix) else None


BEARER = Place("header", "Authorization", "Bearer ")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRule:
    """Where a provider looks for a key, and what it says without one or to a wrong one.

    In `wrong`, `{key}` stands for the key that was sent. The real ones echo a part of it; here it
    comes back whole, so that a client which repeats an answer's text is caught.
    """

    places: tuple[Place, ...] = (BEARER,)
    required: bool = True
    judged: bool = True
    missing: str = "No API key provided"
    missing_status: int = 401
    wrong: str = "Incorrect API key provided: {key}"
    wrong_status: int = 401

    def key_in(self, request: Request) -> str | None:
        """The key of a request, or None."""
        return next(filter(None, (place.key_in(request) for place in self.places)), None)

    def check(self, request: Request, right: str) -> None:
        """Let a request pass.

        Raises:
            RefusalError: a key is required and missing, or it is wrong and that matters here.
        """
        key = self.key_in(request)
        if key is None and self.required:
            raise RefusalError(self.missing_status, self.missing)
        if key is not None and self.judged and key != right:
            raise RefusalError(self.wrong_status, self.wrong.format(key=key))


PUBLIC = KeyRule(required=False, judged=False)
"""A public listing, where even a wrong key makes no difference."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; `next` is the cursor that the answer will name.

    `more` tells whether the answer claims a further page, and `foreign` is an origin that a URL to
    it names instead of the provider's own. Both are honest until a fault changes them.
    """

    of: Sequence[Model]
    start: int
    size: int
    next: str | None = None
    more: bool = False
    foreign: str | None = None

    @property
    def models(self) -> Sequence[Model]:
        """The models on the page."""
        return self.of[self.start : self.start + self.size]

    @property
    def number(self) -> int:
        """Which page it is, from 1."""
        return 1 - (-self.start // max(self.size, 1))


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request together with what the answer to it needs to know of its server."""

    request: Request
    api: "Api"
    url: str
    key: str | None

    def url_with(self, changed: Mapping[str, str], origin: str | None = None) -> str:
        """The request's own URL with some query parameters set anew, perhaps at another origin."""
        kept = [pair for pair in self.request.query if pair[0] not in changed]
        query = urlencode([*kept, *changed.items()])
        return f"{origin or self.url}{self.request.path}{'?' if query else ''}{query}"


class Api:
    """How one provider lists; a subclass overrides what differs from a single page of `data`."""

    id_key = "id"
    paged = False

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """What the provider lists at first."""
        return models_of(provider_id)

    def completed(self, models: tuple[Model, ...]) -> tuple[Model, ...]:
        """The models with what this API wants to know of each and a test need not say."""
        return models

    def expected(self, models: Sequence[Model]) -> Sequence[Model]:
        """Those models that a correct client ends with."""
        return models

    def check(self, request: Request) -> None:
        """Let a request pass whose key is in order.

        Raises:
            RefusalError: it lacks what this API requires.
        """

    def page(self, _request: Request, models: Sequence[Model], _cap: int | None, /) -> Page:
        """The page that is asked for, of at most `cap` models where the API has pages at all.

        Raises:
            RefusalError: the parameters make no sense to this API.
        """
        return Page(models, 0, len(models))

    def cursor(self, _models: Sequence[Model], offset: int) -> str:
        """What the API calls the place behind the first `offset` models."""
        return str(offset)

    def row(self, model: Model, exchange: Exchange) -> Row:
        """The entry for one model."""
        raise NotImplementedError

    def envelope(self, rows: object, _page: Page, _exchange: Exchange) -> object:
        """The whole document around the rows, whatever a fault made of them."""
        return {"object": "list", "data": rows}

    def headers(self, _page: Page, _exchange: Exchange) -> Pairs:
        """Headers that belong to the page."""
        return ()

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, and where it looks for a key."""

    api: Api
    key: KeyRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One simulated provider.

    `base_path` is the path of its real base URL and `endpoint` what a client appends; the same
    list is at `more_paths`, and others of the provider at the paths of `others`, perhaps with
    `?format=…`. `settings` are the lines of `gen-models.toml` that a provider needs which the
    program does not know.
    """

    id: str
    api: Api
    env_var: str | None
    key: KeyRule = KeyRule()
    base_path: str = ""
    endpoint: str = "/v1/models"
    more_paths: tuple[str, ...] = ()
    others: Mapping[str, Listed] = field(default_factory=dict)
    settings: tuple[str, ...] = ()

    def at(self, path: str, form: str | None = None) -> Listed | None:
        """What lists at a path, in the format that is asked for; any other is not found."""
        if form is not None and (other := self.others.get(f"{path}?format={form}")):
            return other
        if path in (self.base_path + self.endpoint, *self.more_paths):
            return Listed(self.api, self.key)
        return self.others.get(path)


def with_cursor(page: Page, api: Api) -> Page:
    """The page with an honest cursor, if the list goes on."""
    end = page.start + page.size
    if end >= len(page.of):
        return page
    return replace(page, next=api.cursor(page.of, end), more=True)


RowOf = Callable[[Model], Row]
ErrorOf = Callable[[Problem], object]


class OneList(Api):
    """The OpenAI shape: everything at once, `{"object": "list", "data": […]}`."""

    def __init__(self, row: RowOf, error: ErrorOf, seed: tuple[str, ...] = ()) -> None:
        """An API that differs in its rows and errors alone; `seed` are ids the file lacks."""
        self._row = row
        self._error = error
        self._seed = seed

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """What the file has for the provider, then the seed."""
        return (*models_of(provider_id), *(Model(wire_id) for wire_id in self._seed))

    def row(self, model: Model, _exchange: Exchange) -> Row:
        """The entry for one model."""
        return self._row(model)

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        return self._error(problem)
