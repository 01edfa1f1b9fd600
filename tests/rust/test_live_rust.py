"""Live in Rust: `ai-pipeline` asks the simulated providers as the Python program does."""

from __future__ import annotations

import os
import ssl
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme

from gen_models import text
from gen_models.library import get_provider_models_from_api, known_providers
from gen_models.registry import ProviderId
from tests import simulator as sim
from tests.rust.toolchain import TARGET, cargo

pytestmark = pytest.mark.cargo

_PAGED = ("anthropic", "gemini", "huggingface", "openrouter")


class Said(NamedTuple):
    """What the example printed, and how it ended."""

    code: int
    stdout: str
    stderr: str

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, of a listing that was had."""
        assert (self.code, self.stderr) == (0, "")
        return tuple(self.stdout.splitlines())

    @property
    def kind(self) -> str:
        """What kind of error it was, of a listing that was not."""
        assert (self.code, self.stdout) == (1, "")
        _, _, kind = self.stderr.partition(", kind: ")
        return kind.removesuffix(" }\n")


@pytest.fixture(scope="module")
def models(rust: object) -> Path:
    """The example `models` of `ai-pipeline`."""
    assert rust
    cargo("build", "-p", "ai-pipeline", "--features", "api", "--example", "models")
    suffix = ".exe" if os.name == "nt" else ""
    return TARGET / "debug" / "examples" / f"models{suffix}"


def _ask(
    models: Path,
    origin: sim.Origin,
    *,
    env: Mapping[str, str] | None = None,
    base_url: str | None = None,
    timeout_s: float = 20,
) -> Said:
    """Run the example against a simulated provider, with its key; it tells no key."""
    key = {origin.env_var: origin.key} if origin.env_var else {}
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [models, origin.id, base_url or origin.base_url, str(timeout_s)],
        env={**kept, "RUST_LOG": "trace", **(key if env is None else env)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    said = Said(done.returncode, done.stdout, done.stderr)
    assert "canary" not in said.stdout + said.stderr
    return said


def _by_python(origin: sim.Origin) -> tuple[str, ...]:
    """What the Python program lists of a simulated provider."""
    provider = known_providers()[ProviderId(origin.id)].at(origin.base_url)
    return get_provider_models_from_api(provider, origin.key)


# --- healthy providers


@pytest.mark.parametrize("page_cap", [None, 7])
def test_rust_lists_what_python_lists(models: Path, page_cap: int | None) -> None:
    """Of every provider, on one page and on many, both have the same ids in the same order."""
    with sim.Simulator(page_cap=page_cap) as simulated:
        origins = list(simulated)
        with ThreadPoolExecutor(2) as threads:
            said = list(threads.map(lambda origin: _ask(models, origin), origins))
        for origin, one in zip(origins, said, strict=True):
            assert one.ids == _by_python(origin) == origin.expected_ids
        assert not simulated.elsewhere.requests


def test_requests_are_alike(models: Path) -> None:
    """Rust asks the same paths with the same parameters, headers and key as Python."""
    with sim.Simulator() as simulated:
        for origin in simulated:
            _ask(models, origin)
            _by_python(origin)
            by_rust, by_python = origin.requests
            assert by_rust.path == by_python.path
            assert sorted(by_rust.query) == sorted(by_python.query)
            for name in ("accept", "accept-encoding", "authorization", "x-api-key"):
                assert by_rust.header(name) == by_python.header(name), (origin.id, name)


def test_hidden_characters(models: Path) -> None:
    """Rust and Python refuse the same ids: each character where a range begins or ends."""
    bounds = [int(bound, 16) for part in text._HIDDEN_RANGES.split() for bound in part.split("-")]  # noqa: SLF001
    around = sorted({code + step for code in bounds for step in (-1, 0, 1) if code + step >= 0})
    ids = [f"x{chr(code)}y" for code in around if not 0xD800 <= code <= 0xDFFF and code < 0x110000]
    odd = [" x", "x ", "", "x" * 256, "x" * 257, "é" * 256, "é" * 257, "x\ud800y", "ft:mine", "ft"]
    with sim.Simulator(["openai"]) as simulated:
        origin = simulated["openai"]
        origin.models = [*ids, *odd]
        assert _ask(models, origin).ids == _by_python(origin)


# --- faults

_LIST = b'{"data": [{"id": "a"}]}'
_FAILED = 'Shape("the answer says that it failed")'
_EMPTY = "Empty { refused: 0, excluded: 0 }"

_FAULTS: list[tuple[str, sim.Fault, str]] = [
    ("groq", sim.status(401), "Status { code: 401, retry_after: None }"),
    ("groq", sim.status(403), "Status { code: 403, retry_after: None }"),
    ("groq", sim.status(404), "Status { code: 404, retry_after: None }"),
    ("groq", sim.status(429, retry_after=3600), "Status { code: 429, retry_after: Some(3600s) }"),
    ("groq", sim.status(503), "Status { code: 503, retry_after: None }"),
    ("groq", sim.Reset(), "Connection(ConnectionReset)"),
    ("groq", sim.Reset(mid_body=True), "Connection("),
    ("groq", sim.Truncated(), "NotJson"),
    ("groq", sim.Truncated(promise_all=True), "Connection(UnexpectedEof)"),
    ("groq", sim.empty_body(), "NotJson"),
    ("groq", sim.html_page(), "NotJson"),
    ("groq", sim.BadUtf8(), "NotJson"),
    ("groq", sim.EmptyList(), _EMPTY),
    ("groq", sim.NullList(), _EMPTY),
    ("ollama", sim.NullList(), _EMPTY),
    ("gemini", sim.NullList(), 'Shape("`models` is null where a list of models was expected")'),
    ("groq", sim.json_body(None), 'Shape("the answer is null where an object was expected")'),
    ("groq", sim.json_body({}), 'Shape("the answer has no `data`")'),
    ("groq", sim.json_body({"data": [{"id": "a"}], "error": {"code": 1}}), _FAILED),
    ("groq", sim.json_body({"data": [{"id": "a"}], "success": False}), _FAILED),
    ("gemini", sim.json_body({}), _EMPTY),
    ("groq", sim.WrongEnvelope(), 'Shape("the answer is a list where an object was expected")'),
    (
        "huggingface",
        sim.WrongEnvelope(),
        'Shape("the answer is an object where a list of models was expected")',
    ),
    ("groq", sim.deep_nesting(), 'Shape("the answer is a list where an object was expected")'),
    ("huggingface", sim.deep_nesting(), "Empty { refused: 1, excluded: 0 }"),
    (
        "groq",
        sim.json_body({"data": [{"id": "a"}], "has_more": True, "last_id": "a"}),
        'Shape("the answer has more pages than this provider is known to have")',
    ),
    ("groq", sim.GzipBomb(), "TooLarge(16777216)"),
    ("groq", sim.EndlessBody(), "TooLarge(16777216)"),
    ("groq", sim.Respond(headers=(("Content-Encoding", "gzip"),), body=_LIST), "Encoding"),
    ("groq", sim.Respond(headers=(("Content-Encoding", "br"),), body=_LIST), "Encoding"),
    ("groq", sim.Redirect(hops=None), "Redirects"),
    ("groq", sim.Respond(status=302), "Status { code: 302, retry_after: None }"),
    *((provider_id, sim.Loop(), "RepeatedPage") for provider_id in _PAGED),
    *((provider_id, sim.Loop(length=3), "RepeatedPage") for provider_id in _PAGED),
    (
        "anthropic",
        sim.NoCursor(),
        'Shape("the answer says that it has more, but gives no `last_id`")',
    ),
]


@pytest.mark.parametrize(("provider_id", "fault", "kind"), _FAULTS)
def test_faults(models: Path, provider_id: str, fault: sim.Fault, kind: str) -> None:
    """Each fault is an error of its kind, which Python has for it too, and holds no key."""
    with sim.Simulator([provider_id], page_cap=7) as simulated:
        origin = simulated[provider_id]
        origin.fault = fault
        assert _ask(models, origin).kind.startswith(kind)
        assert not simulated.elsewhere.requests


@pytest.mark.parametrize("provider_id", ["groq", *_PAGED])
def test_a_key_stays_at_its_origin(models: Path, provider_id: str) -> None:
    """Neither a redirect nor a next page leads it to another origin."""
    with sim.Simulator([provider_id], page_cap=7) as simulated:
        origin, elsewhere = simulated[provider_id], simulated.elsewhere
        origin.fault = sim.Redirect(to=elsewhere.url)
        assert _ask(models, origin).kind == "OtherOrigin"
        origin.fault = sim.ForeignNext(origin=elsewhere.url)
        _ask(models, origin)
        assert not elsewhere.requests


@pytest.mark.parametrize(
    "fault", [sim.Hang(), sim.Hang(mid_body=True), sim.Slow(), sim.Endless(from_page=2)]
)
def test_a_deadline_holds_for_all_of_it(models: Path, fault: sim.Fault) -> None:
    """Silence, a trickle and pages without end are over when the time is."""
    with sim.Simulator(["anthropic"], page_cap=7) as simulated:
        origin = simulated["anthropic"]
        origin.fault = fault
        kind = _ask(models, origin, timeout_s=1).kind
        assert kind in {"Timeout(1s)", "TooManyPages(1000)"}


@pytest.mark.parametrize(
    "fault",
    [
        sim.status(429, retry_after=1, times=1),
        sim.status(503, times=2),
        sim.Reset(times=1),
        sim.Redirect(hops=5),
        sim.Gzip(),
        sim.together(sim.Gzip(), sim.Slow(pause_s=0.001, chunk_bytes=64)),
        sim.BadIds(),
    ],
)
def test_what_passes_is_borne(models: Path, fault: sim.Fault) -> None:
    """A failure that passes, an honest redirect, gzip and bad rows do not spoil a listing."""
    with sim.Simulator(["groq"]) as simulated:
        origin = simulated["groq"]
        origin.fault = fault
        by_rust = _ask(models, origin).ids
        origin.fault = fault
        assert by_rust == _by_python(origin)


# --- keys


def test_a_key_is_not_sent_in_the_clear(models: Path) -> None:
    """Plain http to another machine gets no key; nor is one sent that no header can carry."""
    with sim.Simulator(["groq"]) as simulated:
        origin = simulated["groq"]
        said = _ask(models, origin, base_url="http://models.example.com/openai")
        assert said.kind == "KeyInTheClear"
        odd = {"GROQ_API_KEY": f"{origin.key} and more"}
        assert _ask(models, origin, env=odd).kind == "BadKey"
        assert not origin.requests


def test_no_key_and_a_wrong_one(models: Path) -> None:
    """Without a key the provider is asked without one, and says what it thinks of that."""
    with sim.Simulator(["groq"]) as simulated:
        origin = simulated["groq"]
        for env in ({}, {"GROQ_API_KEY": "sk-canary-wrong"}):
            kind = _ask(models, origin, env=env).kind
            assert kind == "Status { code: 401, retry_after: None }"


def test_nobody_is_there(models: Path) -> None:
    """A port where nobody listens, a name that is none, and what is no address at all."""
    with sim.Simulator(["ollama"]) as simulated:
        origin = simulated["ollama"]
    kinds = {
        base_url: _ask(models, origin, base_url=base_url).kind
        for base_url in (origin.base_url, "https://nobody.invalid", "nowhere", "file:///x")
    }
    assert kinds == {
        origin.base_url: "Connection(ConnectionRefused)",
        "https://nobody.invalid": "UnknownHost",
        "nowhere": "BadAddress",
        "file:///x": "BadAddress",
    }


# --- the system's certificates and proxies


def test_certificates_are_those_of_the_system(models: Path, tmp_path: Path) -> None:
    """An unknown authority is refused; one that SSL_CERT_FILE names is trusted."""
    authority, bundle = trustme.CA(), tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with sim.Simulator(["groq"], tls=context) as simulated:
        origin = simulated["groq"]
        assert _ask(models, origin).kind == "Tls"
        trusting = {"GROQ_API_KEY": origin.key, "SSL_CERT_FILE": str(bundle)}
        assert _ask(models, origin, env=trusting).ids == origin.expected_ids


def test_proxies_are_those_of_the_system(models: Path) -> None:
    """Requests go where the variables say, but not to hosts in NO_PROXY."""
    with sim.Simulator(["groq"]) as simulated:
        origin = simulated["groq"]
        proxied = {"GROQ_API_KEY": origin.key, "ALL_PROXY": "http://127.0.0.1:9"}
        assert _ask(models, origin, env=proxied).kind == "Connection(ConnectionRefused)"
        assert not origin.requests
        around = {**proxied, "NO_PROXY": "127.0.0.1"}
        assert _ask(models, origin, env=around).ids == origin.expected_ids
