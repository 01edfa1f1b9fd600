"""The providers' official client libraries against the simulator. `just test-sdks`.

What they cannot read, or ask in another way, is a mistake of the simulator: it would prove
nothing about the real providers.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme

from tests.conftest import REPOSITORY
from tests.sdks import ROW_TYPES, SDKS, RowType, Sdk
from tests.simulator import Origin, Simulator
from tests.simulator.client import get, right_headers
from tests.simulator.providers.huggingface import HOSTS

pytestmark = pytest.mark.sdks

WRONG_KEY = "sk-wrong-canary"
PAGE = 4
NEWEST = {"anthropic-version": "2026-10-21"}
PUBLIC = {"ollama", "openrouter"}
"""Providers whose list needs no key; a wrong one makes no difference."""


class Told(NamedTuple):
    """How a listing ended: the ids, or the words of the library."""

    ids: list[str] | None
    error: str


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that has all the libraries, in an environment of its own."""
    if installed := os.environ.get("SDKS_PYTHON"):
        return Path(installed)
    environment = tmp_path_factory.mktemp("sdks") / "venv"
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["dependency-groups"]
    venv.create(environment, with_pip=True)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    install = ["-m", "pip", "install", "--quiet", *groups["sdks"]]
    subprocess.run([scripts / "python", *install], check=True)
    return scripts / "python"


class Libraries:
    """The libraries, run by an interpreter that has them, with no key in the environment."""

    def __init__(self, python: Path, home: Path) -> None:
        self._python = python
        self._ca, self.tls = home / "ca.pem", ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(self._ca))
        authority.issue_cert("127.0.0.1").configure_cert(self.tls)
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "AWS_CA_BUNDLE": str(self._ca),
        }

    def list(self, sdk: Sdk, origin: Origin, key: str) -> Told:
        """What a library says that its provider serves."""
        return self.run(sdk.listing, URL=origin.server.url, KEY=key, HOSTS=list(HOSTS), PAGE=PAGE)

    def run(self, code: str, **values: object) -> Told:
        """What some Python leaves in `found`; it has the values by their names."""
        lines = [f"{name} = {value!r}" for name, value in values.items()]
        lines += [code, "import json; print(json.dumps(found))"]
        done = subprocess.run(
            [self._python, "-"],
            input="\n".join(lines),
            capture_output=True,
            text=True,
            env=self._environment,
            timeout=180,
            check=False,
        )
        found = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None
        return Told(found, done.stderr)

    def simulated(self, sdk: Sdk) -> Simulator:
        """Its provider, with short pages; Amazon's library speaks TLS alone."""
        return Simulator([sdk.provider], page_cap=PAGE, tls={"bedrock": self.tls})


@pytest.fixture
def libraries(python: Path, tmp_path: Path) -> Libraries:
    """The libraries, and an authority that they trust."""
    return Libraries(python, tmp_path)


def _name(sdk: Sdk) -> str:
    return f"{sdk.package}-{sdk.provider}{sdk.path or ''}"


@pytest.mark.parametrize("sdk", SDKS, ids=_name)
def test_a_library_lists_what_is_served(libraries: Libraries, sdk: Sdk) -> None:
    """It finds every model of every page, at the path that it asks by itself."""
    with libraries.simulated(sdk) as simulator:
        origin = simulator[sdk.provider]
        told = libraries.list(sdk, origin, origin.key)
        assert told.ids is not None, told.error
        assert set(told.ids) == {model.wire_id for model in origin.models}
        paths = {request.path for request in origin.requests}
        listing = sdk.path or origin.provider.base_path + origin.provider.endpoint
        assert paths - {"/.well-known/databricks-config"} == {listing}


@pytest.mark.parametrize("sdk", [one for one in SDKS if one.provider not in PUBLIC], ids=_name)
def test_a_library_is_refused_with_a_wrong_key(libraries: Libraries, sdk: Sdk) -> None:
    """Its error is that of the provider, which it reads out of the answer."""
    with libraries.simulated(sdk) as simulator:
        told = libraries.list(sdk, simulator[sdk.provider], WRONG_KEY)
    assert told.ids is None
    assert told.error.strip()


@pytest.mark.parametrize("row_type", ROW_TYPES, ids=lambda one: one.provider)
def test_rows_are_of_the_type_that_a_library_has(libraries: Libraries, row_type: RowType) -> None:
    """No field is missing, and none is of another type, were the library to insist."""
    with Simulator([row_type.provider]) as simulator:
        origin = simulator[row_type.provider]
        url = origin.server.url + row_type.path if row_type.path else origin.url
        reply = get(url, {**right_headers(origin), **NEWEST})
    rows = reply.json[row_type.rows_at]
    validating = f"{row_type.imported}\nfound = [str(Row.model_validate(row)) for row in ROWS]"
    told = libraries.run(validating, ROWS=rows)
    assert told.ids is not None, told.error
    assert len(told.ids) == len(rows) > 0
