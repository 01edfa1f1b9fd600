"""A place where no request, and above all no key, should ever arrive."""

from threading import Lock

from tests.simulator.server import Server
from tests.simulator.wire import Answer, Request

PLANTED = "elsewhere/planted-model"


class Elsewhere:
    """An origin that is nobody's: it records who came, and tempts with a model of its own."""

    def __init__(self) -> None:
        """Nobody came yet; the port is bound from now on."""
        self.server = Server(self.respond)
        self._lock = Lock()
        self._requests: list[Request] = []

    @property
    def url(self) -> str:
        """Its address: scheme, host and port."""
        return self.server.url

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request that should not have come."""
        with self._lock:
            return tuple(self._requests)

    def forget_requests(self) -> None:
        """Begin a new record of requests."""
        with self._lock:
            self._requests.clear()

    def respond(self, request: Request) -> Answer:
        """A list that a client takes in only if it should not have asked."""
        with self._lock:
            self._requests.append(request)
        row = {"id": PLANTED, "name": f"models/{PLANTED}", "object": "model"}
        rows: object = {"object": "list", "data": [row], "models": [row]}
        return Answer.of_json(200, [row] if request.path.startswith("/api/models") else rows)
