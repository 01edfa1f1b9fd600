"""Sockets: HTTPS, clients that leave, and nothing left behind."""

import gc
import http.client
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from tests.simulator import EndlessBody, GzipBomb, Hang, Simulator, Slow
from tests.simulator.client import ask, right_headers


def test_https_for_one_provider() -> None:
    """It speaks TLS with the certificate that it got; a client that distrusts it harms nobody."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with Simulator(["groq", "xai"], tls={"groq": context}) as sim:
        origin = sim["groq"]
        assert (urlsplit(origin.url).scheme, urlsplit(sim["xai"].url).scheme) == ("https", "http")
        port = urlsplit(origin.url).port
        connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=10, context=trusting)
        for _ in range(2):
            connection.request("GET", "/openai/v1/models", headers=right_headers(origin))
            assert connection.getresponse().read()
        distrusting = http.client.HTTPSConnection("127.0.0.1", port, timeout=10)
        with pytest.raises(ssl.SSLCertVerificationError):
            distrusting.request("GET", "/openai/v1/models")
        distrusting.close()
        connection.close()
        with socket.create_connection(("127.0.0.1", port or 0)) as plain, suppress(OSError):
            plain.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert b"HTTP/1.1 200" not in plain.recv(100)
        speechless = socket.create_connection(("127.0.0.1", port or 0))
    speechless.close()


def open_files() -> int | None:
    """How many files and sockets this process holds, where the system tells."""
    gc.collect()
    listing = Path("/proc/self/fd")
    return len(list(listing.iterdir())) if listing.is_dir() else None


def test_nothing_is_left_running() -> None:
    """Not a thread, not a socket, even while clients hang and a port stays unknown."""
    gc.collect()  # what tests before this one left to be closed
    threads, files = set(threading.enumerate()), open_files()
    with Simulator() as sim:
        urls = [urlsplit(origin.url) for origin in sim]
        clients = [socket.create_connection((str(url.hostname), url.port or 0)) for url in urls]
        sim["groq"].fault = Hang()
        sim["xai"].fault = Slow(pause_s=3600)
        sim["zai"].latency_s = 3600
        sim["mistral"].fault = EndlessBody()
        sim["openai"].fault = GzipBomb(unpacked_bytes=1 << 50)
        for client, origin in zip(clients, sim, strict=True):
            head = [f"{name}: {value}" for name, value in right_headers(origin).items()]
            target = urlsplit(origin.url).path
            lines = [f"GET {target} HTTP/1.1", "Host: x", *head, "", ""]
            client.sendall("\r\n".join(lines).encode())
        for origin in sim:
            while not origin.requests:
                threading.Event().wait(0.001)
    for client in clients:
        client.close()
    assert set(threading.enumerate()) <= threads
    assert (open_files() or 0) <= (files or 0)
    for url in urls:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((str(url.hostname), url.port or 0))


def test_a_client_may_leave_in_the_middle(
    sim: Simulator, capfd: pytest.CaptureFixture[str]
) -> None:
    """The server goes on in silence."""
    origin = sim["groq"]
    origin.fault = EndlessBody(times=1)
    parts = urlsplit(origin.url)
    with socket.create_connection((str(parts.hostname), parts.port or 0)) as client:
        client.sendall(b"GET /openai/v1/models HTTP/1.1\r\nHost: x\r\n\r\n")
        assert client.recv(10)
    with socket.create_connection((str(parts.hostname), parts.port or 0)) as client:
        client.sendall(b"this is no HTTP\r\n\r\n")
        client.recv(10)
    assert ask(origin).status == 200
    assert capfd.readouterr() == ("", "")
