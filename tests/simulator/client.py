"""A correct client in few lines, for the simulator's own tests."""

import http.client
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.simulator.origin import Origin
from tests.simulator.providers.huggingface import HOSTS

SILENCE_S = 0.2
"""How long to listen to a server that says nothing; however long, it says nothing."""

LIST_KEY = {"gemini": "models", "huggingface": None}


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # a test compares it with what it should be
        """The body as JSON."""
        return json.loads(self.body)


def right_headers(origin: Origin) -> dict[str, str]:
    """The headers with which a provider answers."""
    match origin.id:
        case "anthropic":
            return {"x-api-key": origin.key, "anthropic-version": "2023-06-01"}
        case "gemini":
            return {"x-goog-api-key": origin.key}
        case _:
            return {"Authorization": f"Bearer {origin.key}"}


def get(url: str, headers: Mapping[str, str], method: str = "GET") -> Reply:
    """One request on a connection of its own, with no redirect followed."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, headers=dict(headers))
        with connection.getresponse() as response:
            return Reply(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


def ask(origin: Origin, **params: str) -> Reply:
    """A listing as a client in good standing asks for it."""
    target = f"?{urlencode(params)}" if params else ""
    return get(origin.url + target, right_headers(origin))


def rows(origin: Origin, reply: Reply) -> list[dict[str, Any]]:
    """The entries of a listing."""
    key = LIST_KEY.get(origin.id, "data")
    found = reply.json if key is None else reply.json.get(key, [])
    assert isinstance(found, list)
    return found


def ids(origin: Origin, reply: Reply) -> list[str]:
    """The wire ids of a listing; xAI names those of aliases in the row of their model."""
    found = rows(origin, reply)
    if origin.id == "gemini":
        return [row["name"].removeprefix("models/") for row in found]
    aliases = [one for row in found for one in row["aliases"]] if origin.id == "xai" else []
    return [row["id"] for row in found] + aliases


FIRST_PARAMS: Mapping[str, list[tuple[str, str]]] = {
    "anthropic": [("limit", "1000")],
    "gemini": [("pageSize", "1000")],
    "openrouter": [("output_modalities", "all")],
    "huggingface": [("limit", "1000"), *(("inference_provider", name) for name in HOSTS)],
}


def next_url(url: str, reply: Reply) -> str | None:
    """Where a listing says that it goes on."""
    link = reply.headers.get("Link")
    if link is not None:
        return link.partition("<")[2].partition(">")[0]
    document = reply.json
    if not isinstance(document, dict):
        return None
    if "links" in document:
        following = document["links"]["next"]
        assert following is None or isinstance(following, str)
        return following
    name = "after_id" if document.get("has_more") else "pageToken"
    cursor = document["last_id"] if name == "after_id" else document.get("nextPageToken")
    if cursor is None:
        return None
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0] != name]
    return parts._replace(query=urlencode([*kept, (name, cursor)])).geturl()


def walk(origin: Origin) -> list[list[str]]:
    """The ids of every page, as a correct client finds them."""
    url: str | None = f"{origin.url}?{urlencode(FIRST_PARAMS.get(origin.id, []))}"
    pages = []
    while url:
        reply = get(url, right_headers(origin))
        assert reply.status == 200, reply.body
        pages.append(ids(origin, reply))
        url = next_url(url, reply)
    return pages


def flat(pages: list[list[str]]) -> list[str]:
    """All ids that are not private, in order."""
    return [wire_id for page in pages for wire_id in page if not wire_id.startswith("ft:")]


def received(origin: Origin, patience_s: float = 10.0) -> bytes:
    """What arrives on a plain socket, and how it ends: `<end>`, `<reset>` or `<silence>`.

    The patience is for the first bytes; those behind are there at once or never.
    """
    with _plain_socket(origin) as plain:
        got = b""
        try:
            plain.settimeout(patience_s)
            while chunk := plain.recv(65536):
                got += chunk
                plain.settimeout(SILENCE_S)
        except TimeoutError:
            return got + b"<silence>"
        except ConnectionResetError:
            return got + b"<reset>"
        return got + b"<end>"


def _plain_socket(origin: Origin) -> socket.socket:
    parts = urlsplit(origin.url)
    plain = socket.create_connection((str(parts.hostname), parts.port or 0), timeout=10)
    lines = [f"GET {parts.path} HTTP/1.1", "Host: x", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in right_headers(origin).items()]
    plain.sendall("\r\n".join([*lines, "", ""]).encode())
    return plain
