"""The public models.dev catalogue: one document, conditional requests, and no key ever."""

import hashlib
import json
from collections.abc import Mapping
from threading import Lock

from tests.simulator.faults.base import NOTHING, Fault
from tests.simulator.providers.api import Exchange
from tests.simulator.providers.openai import OPENAI
from tests.simulator.server import Server
from tests.simulator.wire import Answer, Pairs, Request

LAST_MODIFIED = "Fri, 20 Nov 2026 10:00:00 GMT"
PATH = "/api.json"

Document = Mapping[str, object]

NIMBUS: Document = {
    "nimbus": {
        "id": "nimbus",
        "name": "Nimbus Cloud",
        "env": ["NIMBUS_API_KEY"],
        "npm": "@ai-sdk/openai-compatible",
        "api": "https://api.nimbus.invalid/v1",
        "doc": "https://nimbus.invalid/docs",
        "models": {"nimbus-1": {"id": "nimbus-1", "name": "Nimbus One"}},
    }
}
"""A catalogue that knows nobody whom anyone else knows."""


class Catalogue:
    """The catalogue on a port of its own. Everything may be set while it runs.

    `document` is what it serves, unless `body` has that as bytes. `etag` says whether it names
    versions by an `ETag`; `last_modified` may be None. A fault with `times` is spent after them.
    """

    def __init__(self) -> None:
        """A healthy one that names a provider of its own; its port is bound from now on."""
        self.server = Server(self.respond)
        self.document: Document = NIMBUS
        self.body: bytes | None = None
        self.etag = True
        self.last_modified: str | None = LAST_MODIFIED
        self.latency_s = 0.0
        self._fault, self._uses = NOTHING, 0
        self._lock = Lock()
        self._requests: list[Request] = []

    @property
    def url(self) -> str:
        """Its whole address."""
        return self.server.url + PATH

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request so far."""
        with self._lock:
            return tuple(self._requests)

    @property
    def fault(self) -> Fault:
        """What is wrong with it."""
        return self._fault

    @fault.setter
    def fault(self, fault: Fault | None) -> None:
        with self._lock:
            self._fault, self._uses = fault or NOTHING, 0

    def respond(self, request: Request) -> Answer:
        """The document, or that it is the known one."""
        with self._lock:
            self._requests.append(request)
            is_spent = self._fault.times is not None and self._uses >= self._fault.times
            fault = NOTHING if is_spent else self._fault
            self._uses += 1
        self.server.stopping.wait(self.latency_s)
        body = json.dumps(self.document).encode() if self.body is None else self.body
        validators = self._validators(body)
        answer = Answer(200, (("Content-Type", "application/json"), *validators), body)
        if request.path != PATH:
            answer = Answer.of_json(404, {"error": "Not Found"})
        elif _knows(request, dict(validators)):
            answer = Answer(304, validators)
        return fault.answer(answer, Exchange(request, OPENAI.api, self.server.url, None))

    def _validators(self, body: bytes) -> Pairs:
        etag = f'W/"{hashlib.sha256(body).hexdigest()[:16]}"'
        return (
            *([("ETag", etag)] if self.etag else []),
            *([("Last-Modified", self.last_modified)] if self.last_modified else []),
        )


def _knows(request: Request, current: Mapping[str, str]) -> bool:
    """Whether a client has the current one; an `ETag` goes before a date (RFC 9110, 13.2.2)."""
    etag, since = request.header("If-None-Match"), request.header("If-Modified-Since")
    if etag is not None:
        return etag == current.get("ETag")
    return since is not None and since == current.get("Last-Modified")
