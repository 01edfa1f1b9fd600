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

LIST_KEY: Mapping[str, str | None] = {
    "alibaba": "output",
    "bedrock": "modelSummaries",
    "cloudflare": "result",
    "cohere": "models",
    "databricks": "endpoints",
    "deepinfra": None,
    "gemini": "models",
    "github-models": None,
    "huggingface": None,
    "lmstudio": "models",
    "ollama-cloud": "models",
}
"""The member that holds the rows, or an object with them as `models`; elsewhere it is `data`."""

ID_KEYS: Mapping[str, tuple[str, ...]] = {
    "alibaba": ("model",),
    "bedrock": ("modelId",),
    "cloudflare": ("name",),
    "cohere": ("name",),
    "databricks": ("name",),
    "deepinfra": ("model_name",),
    "fireworks": ("usage_identifier", "id"),
    "lmstudio": ("key",),
    "ollama-cloud": ("model",),
    "together": ("serverlessEndpoint",),
}
"""The member that holds what a request names; elsewhere it is `id`."""

OWN_MARKS = ("ft:", "policy/", "me/")


def is_own(wire_id: str) -> bool:
    """Whether a row is the account's own, or stands for many models."""
    return wire_id.startswith(OWN_MARKS) or wire_id.endswith("-ft") or "*" in wire_id


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
        case "azure-openai":
            return {"api-key": origin.key}
        case "reka":
            return {"X-Api-Key": origin.key}
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
    if origin.id == "azure-openai":
        params = {"api-version": "2024-10-21", **params}
    target = f"?{urlencode(params)}" if params else ""
    return get(origin.url + target, right_headers(origin))


def rows(origin: Origin, reply: Reply) -> list[dict[str, Any]]:
    """The entries of a listing."""
    key = LIST_KEY.get(origin.id, "data")
    found = reply.json if key is None else reply.json.get(key, [])
    found = found["models"] if isinstance(found, dict) else found
    assert isinstance(found, list)
    return found


def ids(origin: Origin, reply: Reply) -> list[str]:
    """The wire ids of a listing; xAI names those of aliases in the row of their model."""
    found = rows(origin, reply)
    if origin.id == "gemini":
        return [row["name"].removeprefix("models/") for row in found]
    aliases = [one for row in found for one in row["aliases"]] if origin.id == "xai" else []
    keys = ID_KEYS.get(origin.id, ("id",))
    return [next(row[key] for key in keys if key in row) for row in found] + aliases


FIRST_PARAMS: Mapping[str, list[tuple[str, str]]] = {
    "anthropic": [("limit", "1000")],
    "gemini": [("pageSize", "1000")],
    "openrouter": [("output_modalities", "all")],
    "huggingface": [("limit", "1000"), *(("inference_provider", name) for name in HOSTS)],
    "alibaba": [("page_size", "100")],
    "azure-openai": [("api-version", "2024-10-21")],
    "cloudflare": [("per_page", "1000")],
    "cohere": [("page_size", "1000")],
    "nebius": [("verbose", "true")],
    "together": [("product", "PRODUCT_SERVERLESS"), ("limit", "200")],
    "venice": [("type", "all")],
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
    name, cursor = _cursor(document)
    if cursor is None:
        return None
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0] != name]
    return parts._replace(query=urlencode([*kept, (name, cursor)])).geturl()


def _cursor(document: Mapping[str, Any]) -> tuple[str, str | None]:
    """The parameter that leads to the next page, and its value; None after the last one."""
    if document.get("has_more"):
        return "after_id", document["last_id"]
    if "next_cursor" in document:
        return "after", document["next_cursor"]
    if "next_page_token" in document:
        return "page_token", document["next_page_token"]
    if "result_info" in document:
        told = document["result_info"]
        is_last = told["page"] * told["per_page"] >= told["total_count"]
        return "page", None if is_last else str(told["page"] + 1)
    if "output" in document:
        told = document["output"]
        is_last = told["page_no"] * told["page_size"] >= told["total"]
        return "page_no", None if is_last else str(told["page_no"] + 1)
    return "pageToken", document.get("nextPageToken")


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
    """All ids that are not private, each once, in order."""
    return list(dict.fromkeys(name for page in pages for name in page if not is_own(name)))


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
