"""Providers of a test's own making, in the OpenAI shape."""

import json
from collections.abc import Iterable
from typing import Literal

from tests.simulator.facts import Model
from tests.simulator.providers.api import BEARER, PUBLIC, KeyRule, OneList, Place, Provider, Row
from tests.simulator.providers.errors import openai_error

Auth = Literal["bearer", "none"] | Place


def header(name: str) -> Place:
    """A key that stands alone in a header."""
    return Place("header", name)


def query(name: str) -> Place:
    """A key that stands in a query parameter."""
    return Place("query", name)


def custom(
    provider_id: str,
    ids: Iterable[str],
    *,
    base_path: str = "",
    endpoint: str = "/v1/models",
    auth: Auth = "bearer",
) -> Provider:
    """An OpenAI-compatible provider of which nobody has heard, with the key where `auth` says."""
    env_var = None if auth == "none" else f"{provider_id.upper().replace('-', '_')}_API_KEY"
    return Provider(
        id=provider_id,
        api=OneList(_row, openai_error, tuple(ids)),
        env_var=env_var,
        base_path=base_path,
        endpoint=endpoint,
        key=_rule(auth),
        settings=_settings(endpoint, auth, env_var),
    )


def _row(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "custom",
    }


def _rule(auth: Auth) -> KeyRule:
    if auth == "none":
        return PUBLIC
    return KeyRule(places=(BEARER if auth == "bearer" else auth,))


def _settings(endpoint: str, auth: Auth, env_var: str | None) -> tuple[str, ...]:
    """The lines of `gen-models.toml` that such a provider needs beside its base URL."""
    lines = [f"auth = {_auth(auth)}"]
    if env_var:
        lines.append(f"env_vars = [{json.dumps(env_var)}]")
    if endpoint != "/v1/models":
        lines.append(f"models_endpoint = {json.dumps(endpoint)}")
    return tuple(lines)


def _auth(auth: Auth) -> str:
    if isinstance(auth, Place):
        return f"{{ {auth.kind} = {json.dumps(auth.name)} }}"
    return json.dumps(auth)
