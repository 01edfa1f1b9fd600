"""One simulated provider while it runs: what it lists, what is wrong with it, who asked."""

import secrets
import ssl
import sys
from collections.abc import Callable, Iterable, Sequence
from threading import Lock

from tests.simulator.facts import Model, as_models
from tests.simulator.faults.base import NOTHING, Fault
from tests.simulator.providers.api import Exchange, Listed, Problem, Provider, RefusalError, Row
from tests.simulator.server import Server
from tests.simulator.wire import Answer, Request

Log = Callable[["Origin", Request, Answer], None]

PAST_EVERY_PAGE = sys.maxsize


class Origin:
    """A provider on a port of its own. Everything that can be set may be set while it runs."""

    def __init__(
        self, provider: Provider, tls: ssl.SSLContext | None = None, log: Log | None = None
    ) -> None:
        """A healthy provider that lists what the facts say; its port is bound from now on."""
        self.provider = provider
        self.server = Server(self.respond, tls)
        self.key = f"sk-canary-{provider.id}-{secrets.token_hex(12)}"
        self._log = log
        self._lock = Lock()
        self._models = provider.api.completed(provider.api.models(provider.id))
        self._faults: tuple[Fault, ...] = ()
        self._uses: list[int] = []
        self._requests: list[Request] = []
        self.latency_s = 0.0
        self.page_cap: int | None = None

    @property
    def id(self) -> str:
        """The provider's id."""
        return self.provider.id

    @property
    def env_var(self) -> str | None:
        """The environment variable that holds the key; None where no key is known."""
        return self.provider.env_var

    @property
    def base_url(self) -> str:
        """What to put in the place of the real base URL."""
        return self.server.url + self.provider.base_path

    @property
    def url(self) -> str:
        """The whole address of the listing."""
        return self.base_url + self.provider.endpoint

    @property
    def connections(self) -> int:
        """How many connections were accepted."""
        return self.server.accepted

    @property
    def models(self) -> tuple[Model, ...]:
        """What there is to list."""
        with self._lock:
            return self._models

    @models.setter
    def models(self, models: Iterable[Model | str]) -> None:
        completed = self.provider.api.completed(as_models(models))
        with self._lock:
            self._models = completed

    @property
    def expected_ids(self) -> tuple[str, ...]:
        """The exact wire ids that a correct client ends with, each once, in order."""
        return self.expected_at(self.provider.base_path + self.provider.endpoint)

    def expected_at(self, path: str) -> tuple[str, ...]:
        """The same of any list of the provider."""
        listed = self.provider.at(path)
        assert listed is not None, path
        return tuple(dict.fromkeys(one.wire_id for one in listed.api.expected(self.models)))

    @property
    def fault(self) -> tuple[Fault, ...]:
        """What is wrong: of these, the first that applies and is not spent spoils an answer.

        May be set to one fault, to several in a tuple, or to None.
        """
        with self._lock:
            return self._faults

    @fault.setter
    def fault(self, fault: Fault | tuple[Fault, ...] | None) -> None:
        faults = (fault,) if isinstance(fault, Fault) else fault or ()
        with self._lock:
            self._faults, self._uses = faults, [0] * len(faults)

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request so far, in the order of arrival."""
        with self._lock:
            return tuple(self._requests)

    def forget_requests(self) -> None:
        """Begin a new record of requests."""
        with self._lock:
            self._requests.clear()

    def respond(self, request: Request) -> Answer:
        """The answer to a request, after the latency that is set."""
        with self._lock:
            self._requests.append(request)
        listed = self.provider.at(request.path, request.param("format"))
        speaking = listed or Listed(self.provider.api, self.provider.key)
        key = speaking.key.key_in(request)
        exchange = Exchange(request, speaking.api, self.server.url, key)
        answer = self._answer(exchange, listed)
        if self._log:
            self._log(self, request, answer)
        self.server.stopping.wait(self.latency_s)
        return answer

    def _answer(self, exchange: Exchange, listed: Listed | None) -> Answer:
        request, models = exchange.request, self.models
        if listed is None:
            return _refused(exchange, RefusalError(404, f"Not Found: {request.path}"))
        if request.method != "GET":
            return _refused(exchange, RefusalError(405, "Method Not Allowed"))
        fault = self._next_fault(self._page_number(exchange, models))
        try:
            listed.key.check(request, self.key)
            listed.api.check(request)
            answer = _listing(exchange, models, self.page_cap, fault)
        except RefusalError as refusal:
            answer = _refused(exchange, refusal)
        return fault.answer(answer, exchange)

    def _page_number(self, exchange: Exchange, models: Sequence[Model]) -> int:
        """Which page of an honest list is asked for; one that is not there comes after all."""
        try:
            return exchange.api.page(exchange.request, models, self.page_cap).number
        except RefusalError:
            return PAST_EVERY_PAGE

    def _next_fault(self, page_number: int) -> Fault:
        with self._lock:
            for at, fault in enumerate(self._faults):
                spent = fault.times is not None and self._uses[at] >= fault.times
                if fault.from_page <= page_number and not spent:
                    self._uses[at] += 1
                    return fault
        return NOTHING


def _refused(exchange: Exchange, refusal: RefusalError) -> Answer:
    problem = Problem(refusal.status, refusal.message)
    return Answer.of_json(refusal.status, exchange.api.error(problem))


def _listing(exchange: Exchange, models: Sequence[Model], cap: int | None, fault: Fault) -> Answer:
    """A page of the list, through the steps of which a fault may change any."""
    api = exchange.api
    there = fault.models(models, exchange)
    page = fault.page(api.page(exchange.request, there, cap), exchange)
    rows: list[Row] = [{**api.row(model, exchange), **model.extra} for model in page.models]
    document = api.envelope(fault.rows(rows, exchange), page, exchange)
    spoilt = fault.document(document, exchange)
    return Answer.of_json(200, spoilt, api.headers(page, exchange))
