"""Proxies: what they are told, and what they never are."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from tests.conftest import Completed, Project
from tests.leaks import assert_no_key, everything_below
from tests.simulator import Origin, Simulator
from tests.simulator.proxy import Proxy

_PASSWORD = "sk-proxy-canary%2Bx"  # noqa: S105  a canary
_CREDENTIALS = base64.b64encode(b"user:sk-proxy-canary+x").decode()


@pytest.fixture
def groq(project: Project, tmp_path: Path) -> Iterator[Origin]:
    """Groq at an address that only a proxy knows, with a certificate for it."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("groq.test").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    (project.directory / "gen-models.toml").write_text(
        '[providers.groq]\nbase_url = "https://groq.test/openai"\n'
    )
    with Simulator(["groq"], tls=context) as simulator:
        yield simulator["groq"]


def _variables(origin: Origin, proxy: Proxy, tmp_path: Path) -> dict[str, str]:
    return {
        "GROQ_API_KEY": origin.key,
        "SSL_CERT_FILE": str(tmp_path / "ca.pem"),
        "HTTPS_PROXY": f"http://user:{_PASSWORD}@{proxy.host}",
        "HTTP_PROXY": f"http://user:{_PASSWORD}@{proxy.host}",
    }


def _port(origin: Origin) -> int:
    return urlsplit(origin.base_url).port or 0


def _asked(project: Project, variables: Mapping[str, str]) -> Completed:
    return project.run("-p", "groq", "--no-catalog", "-vvv", env=variables)


def test_a_proxy_gets_its_password_and_no_key(
    project: Project, groq: Origin, tmp_path: Path
) -> None:
    """The tunnel is opened with the proxy's credentials; neither is told to the other side."""
    with Proxy(_port(groq)) as proxy:
        done = project.run(
            "-p", "groq", "--no-catalog", "-vvv", env=_variables(groq, proxy, tmp_path)
        )
    assert (done.code, "live" in done.stdout) == (0, True)
    (head,) = proxy.heads
    assert head.startswith(b"CONNECT groq.test:443 ")
    assert f"Basic {_CREDENTIALS}".encode() in head
    assert_no_key([groq.key], {"proxy": head})
    assert all(request.header("proxy-authorization") is None for request in groq.requests)
    secrets = [groq.key, "sk-proxy-canary+x", _CREDENTIALS]
    files = everything_below(project.directory, project.home)
    assert_no_key(secrets, {"stdout": done.stdout, "stderr": done.stderr, **files})


def test_a_proxy_that_refuses_is_an_error_without_its_password(
    project: Project, groq: Origin, tmp_path: Path
) -> None:
    """The reason says so, the hint names the variables, and nobody else is asked."""
    with Proxy(_port(groq), refuses=True) as proxy:
        done = project.run(
            "-p", "groq", "--no-fallback", "-vvv", env=_variables(groq, proxy, tmp_path)
        )
    assert done.code == 1
    assert "the proxy refused" in done.stderr
    assert "(check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY)" in done.stderr
    assert groq.requests == ()
    seen = {"stdout": done.stdout, "stderr": done.stderr}
    assert_no_key([groq.key, "sk-proxy-canary+x", _CREDENTIALS], seen)


def test_plain_http_tells_not_even_a_proxy(project: Project, groq: Origin, tmp_path: Path) -> None:
    """A key does not go over plain http, whoever is in between."""
    (project.directory / "gen-models.toml").write_text(
        '[providers.groq]\nbase_url = "http://groq.test/openai"\n'
    )
    with Proxy(_port(groq)) as proxy:
        done = _asked(project, _variables(groq, proxy, tmp_path))
    assert "is not sent over plain http to http://groq.test" in done.stderr
    assert proxy.heads == []


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_this_machine_is_asked_without_a_proxy(project: Project, variable: str) -> None:
    """By its own name a proxy would ask itself, and be told the key in the clear."""
    with Simulator(["groq", "ollama"]) as simulator, Proxy(1) as proxy:
        (project.directory / "gen-models.toml").write_text(simulator.config_toml())
        variables = simulator.env() | {variable: f"http://{proxy.host}"}
        done = project.run("-p", "groq,ollama", "--strict", env=variables)
    assert (done.code, done.stderr) == (0, "")
    assert proxy.heads == []
