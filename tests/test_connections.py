"""Connections that fail: each is a reason in our words, with what to do about it."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import trustme

from gen_models.auth import FoundKey, Secret
from gen_models.errors import FetchFailed
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.registry import ProviderId
from tests import simulator as sims
from tests.conftest import Project
from tests.simulator import Fault, Simulator

_NETWORK = "check the network, its base_url and the proxy variables"
_LATER = "run again later"
_CERTIFICATE = "SSL_CERT_FILE names the certificates to trust, if they are your own"
_QUICK = Limits(timeout_s=20, max_attempts=2)
_LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


def _failure(base_url: str, limits: Limits = _QUICK) -> FetchFailed:
    """Why Groq cannot be asked there."""
    provider = known_providers()[ProviderId("groq")].at(base_url)
    asked = {provider.id: Asked(provider, FoundKey("GROQ_API_KEY", Secret("sk-canary")))}
    result = fetch_listings(asked, limits, lambda _: None)[provider.id]
    assert isinstance(result, FetchFailed)
    assert "sk-canary" not in f"{result} {result.hint}"
    return result


# --- certificates


def _server_context(
    authority: trustme.CA,
    name: str,
    *,
    not_before: dt.datetime | None = None,
    not_after: dt.datetime | None = None,
) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    leaf = authority.issue_cert(name, not_before=not_before, not_after=not_after)
    leaf.configure_cert(context)
    return context


def _self_signed(authority: trustme.CA, directory: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    chain = directory / "self-signed.pem"
    chain.write_bytes(authority.private_key_pem.bytes() + authority.cert_pem.bytes())
    context.load_cert_chain(chain)
    return context


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("expired", "it has expired"),
        ("not yet valid", "it is not valid yet"),
        ("another host", "it is for another host"),
        ("self-signed", "it is one of an authority, not of a server"),
        ("unknown authority", "nobody who is trusted has issued it"),
    ],
)
def test_a_certificate_that_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, reason: str
) -> None:
    """It is told why, nothing is sent, and there is no second try."""
    authority = trustme.CA()
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=2)
    contexts = {
        "expired": _server_context(authority, "127.0.0.1", not_after=_LONG_AGO),
        "not yet valid": _server_context(authority, "127.0.0.1", not_before=later),
        "another host": _server_context(authority, "groq.example"),
        "self-signed": _self_signed(trustme.CA(), tmp_path),
        "unknown authority": _server_context(trustme.CA(), "127.0.0.1"),
    }
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with Simulator(["groq"], tls=contexts[kind]) as simulator:
        failure = _failure(simulator["groq"].base_url)
        assert failure.reason == f"its certificate is not trusted: {reason}"
        assert failure.hint == _CERTIFICATE
        assert (simulator["groq"].requests, simulator["groq"].connections) == ((), 1)


def test_plain_http_at_the_secure_port() -> None:
    """Whoever does not speak TLS is no provider."""
    with Simulator(["groq"]) as simulator:
        secure = simulator["groq"].base_url.replace("http://", "https://")
        failure = _failure(secure)
        assert failure.reason.startswith("cannot connect at 127.0.0.1:")
        assert failure.reason.endswith(": it speaks no TLS")
        assert failure.hint == _NETWORK
        assert simulator["groq"].requests == ()


# --- connections


@contextmanager
def _silent_port() -> Iterator[int]:
    """A port where connections are taken and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_server_that_says_nothing(project: Project, scheme: str) -> None:
    """Neither in TLS nor in HTTP is it waited for longer than the deadline."""
    with _silent_port() as port:
        (project.directory / "gen-models.toml").write_text(
            f'timeout_s = 0.5\n[providers.groq]\nbase_url = "{scheme}://127.0.0.1:{port}"\n'
        )
        done = project.run("-p", "groq", "--no-fallback", env={"GROQ_API_KEY": "sk-canary"})
    assert (done.code, done.stderr) == (
        1,
        (
            "warning: Failed to fetch models from Groq: no complete answer within 0.5 s "
            "(raise timeout_s in gen-models.toml, or run again later); it is skipped\n"
        ),
    )


def test_a_port_where_nobody_listens() -> None:
    """It is said as the system says it."""
    with socket.socket() as bound:  # so that nobody else listens there
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        failure = _failure(f"http://127.0.0.1:{port}")
    assert failure.reason == f"cannot connect at 127.0.0.1:{port}: Connection refused"
    assert failure.hint == _NETWORK


def test_an_ipv6_address_is_one() -> None:
    """It is asked; that nobody listens there, or that this machine has none, is told."""
    with _silent_port() as port:
        pass
    assert _failure(f"http://[::1]:{port}").reason.startswith(f"cannot connect at [::1]:{port}: ")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (sims.Reset(), "the connection was lost"),
        (sims.Reset(mid_body=True), "the connection was lost"),
        (sims.Truncated(promise_all=True), "the connection broke off, or what came is not HTTP"),
        (sims.HeaderFlood(), "the connection broke off, or what came is not HTTP"),
    ],
    ids=repr,
)
def test_a_connection_that_is_lost(fault: Fault, reason: str) -> None:
    """It is tried again, and then told."""
    with Simulator(["groq"]) as simulator:
        origin = simulator["groq"]
        origin.key = "sk-canary"
        origin.fault = fault
        failure = _failure(origin.base_url)
        assert failure.reason.startswith(reason)
        assert failure.hint == _LATER
        assert len(origin.requests) == _QUICK.max_attempts


_EARLY_HINTS = b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1000


def _say_until_closed(server: socket.socket, what: bytes) -> None:
    connection, _ = server.accept()
    with connection, suppress(ConnectionError):
        while what:
            connection.sendall(what)
        while connection.recv(65536):
            pass


@pytest.mark.parametrize("what", [b"", _EARLY_HINTS], ids=["silence", "hints for ever"])
def test_nothing_goes_on_behind_the_deadline(what: bytes) -> None:
    """A connection that is given up on is closed, not read for as long as the server likes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        saying = threading.Thread(target=_say_until_closed, args=(server, what), daemon=True)
        saying.start()
        failure = _failure(f"http://127.0.0.1:{server.getsockname()[1]}", Limits(timeout_s=0.5))
        assert failure.reason == "no complete answer within 0.5 s"
        saying.join(timeout=60)
        assert not saying.is_alive()
