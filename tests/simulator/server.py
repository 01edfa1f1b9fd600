"""Sockets: listening, accepting, sending an answer, and leaving nothing behind.

One thread waits at the doors of all servers, each connection has its own thread, and closing
wakes all of them: no polling, and no waiting for a client that never comes back.
"""

import selectors
import socket
import ssl
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Event, Lock, Thread, current_thread
from types import TracebackType
from typing import Self, cast

from tests.simulator.sending import send
from tests.simulator.wire import Answer, Request

Respond = Callable[[Request], Answer]


class Server(ThreadingHTTPServer):
    """One origin on a loopback port of its own."""

    request_queue_size = 128

    def __init__(self, respond: Respond, tls: ssl.SSLContext | None = None) -> None:
        """Bind and listen; nothing is accepted until an `Acceptor` waits at the door."""
        super().__init__(("127.0.0.1", 0), Handler)
        self.respond = respond
        self.tls = tls
        self.stopping = Event()
        self.accepted = 0
        self._lock = Lock()
        self._live: dict[Thread, socket.socket] = {}

    @property
    def url(self) -> str:
        """The origin: scheme, address and port."""
        scheme = "https" if self.tls else "http"
        return f"{scheme}://127.0.0.1:{self.server_address[1]}"

    @property
    def open_connections(self) -> int:
        """How many connections have not come to their end."""
        with self._lock:
            return sum(thread.is_alive() for thread in self._live)

    def server_bind(self) -> None:
        """Bind without asking the resolver for the name of the machine, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: object, client_address: object) -> None:
        """Converse on a thread of its own."""
        connection = cast("socket.socket", request)
        thread = Thread(target=self._converse, args=(connection, client_address), daemon=True)
        with self._lock:
            self.accepted += 1
            self._live = {one: held for one, held in self._live.items() if one.is_alive()}
            self._live[thread] = connection
            thread.start()

    def _converse(self, accepted: socket.socket, client_address: object) -> None:
        # An OSError is a client that went away, distrusts the certificate, or was reset on
        # purpose: everyday life of a server. Any other error is a bug, and shows.
        with suppress(OSError), accepted, self._secured(accepted) as connection:
            if isinstance(connection, ssl.SSLSocket):
                connection.do_handshake()
            Handler(connection, client_address, self)

    def _secured(self, accepted: socket.socket) -> socket.socket:
        """The connection, or the TLS one that takes its place; no handshake is made yet.

        Raises:
            OSError: the client went away, or the server closes.
        """
        if self.tls is None:
            return accepted
        with self._lock:
            if self.stopping.is_set():
                raise ConnectionAbortedError
            secured = self.tls.wrap_socket(
                accepted, server_side=True, do_handshake_on_connect=False
            )
            self._live[current_thread()] = secured
        return secured

    def close(self) -> None:
        """Stop listening, hang up on everyone, and wait until every thread is gone."""
        self.stopping.set()
        self.socket.close()
        with self._lock:
            live = tuple(self._live.items())
        for _, connection in live:
            with suppress(OSError):
                # The plain socket's own method: the one of a TLS connection forgets its keys
                # while its thread still reads.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread, _ in live:
            thread.join()


class Acceptor:
    """One thread that opens the door of many servers; a byte on a socket pair ends it."""

    def __init__(self, servers: Iterable[Server]) -> None:
        """Start accepting for all of them at once."""
        self._servers = tuple(servers)
        self._bell, self._doorstep = socket.socketpair()
        self._thread = Thread(target=self._accept, name="simulator", daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._doorstep, selectors.EVENT_READ)
            for server in self._servers:
                selector.register(server, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._doorstep in ready:
                    return
                for door in ready:
                    cast("Server", door).handle_request()

    def close(self) -> None:
        """Stop accepting; what was accepted goes on until its server closes."""
        self._bell.send(b"!")
        self._thread.join()
        for end in (self._bell, self._doorstep):
            end.close()

    def __enter__(self) -> Self:
        """It already accepts."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


class Handler(BaseHTTPRequestHandler):
    """One connection: reads requests, asks the origin for answers, sends them."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        """Answer, whatever the method was: refusing one is the provider's business."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = tuple((name, str(value)) for name, value in self.headers.items())
        request = Request(self.command, self.path, headers, time.monotonic())
        answer = self.server.respond(request)
        last = self.close_connection or request.method != "GET"
        reusable = send(answer, self.connection, self.server.stopping, close=last)
        self.close_connection = not reusable

    # The standard library looks a method up by these names.
    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815 (as above)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is inherited)
        """Nothing: the standard library's own log would go to stderr."""
