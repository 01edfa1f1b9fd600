"""Whether a key got out, in whatever spelling."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from tests.simulator import Origin, Simulator

__all__ = [
    "assert_keys_at_home",
    "assert_no_key",
    "everything_below",
    "give_telling_keys",
    "spellings",
]


_TELLING = 7
"""A shorter piece of a key may stand in any text."""


def give_telling_keys(simulator: Simulator) -> list[str]:
    """Give each variable a key that URLs, shells and `repr` each spell otherwise; return them."""
    for origin in simulator:
        name = origin.env_var or origin.id
        digits = hashlib.sha256(name.encode()).hexdigest()[:24]
        origin.key = f"sk+canary/{name}%41&'\"\\=={digits}"
    return [origin.key for origin in simulator]


def spellings(key: str) -> set[str]:
    """Return how a key may be written: as it is, in a URL, in code, in base64, in hex."""
    raw = key.encode()
    encoded = {
        base64.b64encode(prefix + raw).decode().rstrip("=")[len(prefix) and 4 : -4]
        for prefix in (b"", b":", b"Bearer ", b"user:")
    }
    websafe = {one.replace("+", "-").replace("/", "_") for one in encoded}
    code = {repr(key)[1:-1], json.dumps(key)[1:-1], key.encode("unicode_escape").decode()}
    url = {quote(key), quote(key, safe=""), quote_plus(key)}
    found = {key, key[10:], raw.hex(), raw.hex().upper(), *encoded, *websafe, *code, *url}
    return {spelled for spelled in found if len(spelled) >= _TELLING}


def assert_no_key(keys: Iterable[str], texts: Mapping[str, str | bytes]) -> None:
    """Check that no text holds any of the keys; a failure names the text, not the key."""
    found = [
        (name, number)
        for number, key in enumerate(keys)
        for spelled in spellings(key)
        for name, text in texts.items()
        if (spelled in text if isinstance(text, str) else spelled.encode() in text)
    ]
    assert not found, found


def everything_below(*directories: Path) -> dict[str, bytes]:
    """Return every file below directories, with its name in the text too."""
    found = (path for one in directories for path in one.rglob("*") if path.is_file())
    return {str(path): str(path).encode() + path.read_bytes() for path in found}


def assert_keys_at_home(origins: Iterable[Origin]) -> None:
    """Check that no provider was sent the key of another one."""
    everyone = tuple(origins)
    for origin in everyone:
        others = {one.key for one in everyone} - {origin.key}
        for request in origin.requests:
            assert not [key for key in others if request.holds(key)], origin.id
