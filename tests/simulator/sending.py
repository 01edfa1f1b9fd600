"""Putting one answer on a connection, whole, slowly, in part, or not at all."""

import os
import socket
import struct
from collections.abc import Iterator
from itertools import islice
from threading import Event

from tests.simulator.wire import Answer, Stop, Stream, Trickle

LINGER_FOR_NOTHING = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
"""The socket option that makes closing a connection reset it."""


def send(answer: Answer, connection: socket.socket, stopping: Event, *, close: bool) -> bool:
    """Whether the connection may be used again after sending the answer on it.

    Args:
        answer: what to send, and how.
        connection: where to; the request has been read.
        stopping: set when the server closes, which ends any waiting.
        close: whether to announce that the connection ends with this answer.
    """
    close = close or answer.promised_bytes is not None
    head = answer.head(close=close)
    match answer.delivery:
        case Stop() as stop:
            _send_part(connection, head, answer.body, stop)
            return False
        case Trickle(pause_s=pause_s, chunk_bytes=size):
            for piece in _crumbs(_pieces(head, answer.body), size):
                if stopping.wait(pause_s):
                    return False
                connection.sendall(piece)
        case _:
            for piece in _pieces(head, answer.body):
                connection.sendall(piece)
    return not close


def _pieces(head: bytes, body: bytes | Stream) -> Iterator[bytes]:
    """The bytes of an answer; a stream's chunks carry their framing."""
    if isinstance(body, bytes):
        yield head + body
        return
    yield head
    for chunk in body():
        yield b"%x\r\n%b\r\n" % (len(chunk), chunk)
    yield b"0\r\n\r\n"


def _crumbs(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    for piece in pieces:
        for start in range(0, len(piece), size):
            yield piece[start : start + size]


def _send_part(connection: socket.socket, head: bytes, body: bytes | Stream, stop: Stop) -> None:
    if stop.at is not None and isinstance(body, bytes):
        connection.sendall(head + body[: int(len(body) * stop.at)])
    elif stop.at is not None:
        connection.sendall(b"".join(islice(_pieces(head, body), 2)))
    if stop.then_reset:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_FOR_NOTHING)
    else:
        _wait_for_hang_up(connection)


def _wait_for_hang_up(connection: socket.socket) -> None:
    """Return when the client closes, or when the server does and so ends the connection."""
    while connection.recv(65536):
        pass
