"""A proxy on loopback: records what it is told, and tunnels, or refuses to."""

import socket
from contextlib import suppress
from threading import Lock, Thread
from types import TracebackType
from typing import Self

_ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_REFUSED = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\n"
    b'Proxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'
)


class Proxy:
    """Leads every `CONNECT` to one port of this machine, whatever host was asked for.

    `heads` are the requests as they came, up to the empty line.
    """

    def __init__(self, port: int, *, refuses: bool = False) -> None:
        """Bind; nothing is accepted until the `with`."""
        self._target = ("127.0.0.1", port)
        self._refuses = refuses
        self._door = socket.create_server(("127.0.0.1", 0))
        self._lock = Lock()
        self._open: list[socket.socket] = []
        self._threads: list[Thread] = []
        self.heads: list[bytes] = []

    @property
    def host(self) -> str:
        """Where it listens, such as `127.0.0.1:8080`."""
        return f"127.0.0.1:{self._door.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Accept, on a thread of its own."""
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hang up on everyone and wait until all threads are gone."""
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        with self._lock:
            opened = tuple(self._open)
        for one in opened:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in tuple(self._threads):
            thread.join()
        for one in opened:
            one.close()

    def _start(self, target: object, *arguments: object) -> None:
        assert callable(target)
        thread = Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _keep(self, one: socket.socket) -> socket.socket:
        with self._lock:
            self._open.append(one)
        return one

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                self._start(self._serve, self._keep(self._door.accept()[0]))

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head and (piece := client.recv(65536)):
                head += piece
            self.heads.append(head)
            if self._refuses or not head.startswith(b"CONNECT "):
                client.sendall(_REFUSED)
                client.shutdown(socket.SHUT_WR)
                return
            server = self._keep(socket.create_connection(self._target))
            client.sendall(_ESTABLISHED)
            self._start(_pump, server, client)
            _pump(client, server)


def _pump(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes until there is no more."""
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
