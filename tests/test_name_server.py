"""Names that are looked up: by a process whose `getaddrinfo` does as a bad name server does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.simulator import Simulator

pytestmark = [
    pytest.mark.cargo,  # whose linker compiles C
    pytest.mark.skipif(sys.platform != "linux", reason="it takes LD_PRELOAD"),
]

_HANGS = "#include <unistd.h>\nint getaddrinfo() { for (;;) pause(); }\n"
_KNOWS_NOBODY = "int getaddrinfo() { return -2; }  // EAI_NONAME\n"

_ASKING = """
import sys
from gen_models.auth import FoundKey, Secret
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.listing import Listing

groq, mira = known_providers()["groq"], known_providers()["mira"]
asked = {"groq": Asked(groq.at(sys.argv[1]), FoundKey(None, Secret(sys.argv[2])))}
asked |= {"mira": Asked(mira.at("https://llm.example.invalid"), None)}
limits = Limits(timeout_s=float(sys.argv[3]), max_attempts=2)
results = fetch_listings(asked, limits, lambda news: None)
print(isinstance(results["groq"], Listing), results["mira"])
"""


def _said(directory: Path, name_server: str, timeout_s: float) -> str:
    """What becomes of a provider with an address and one with a name; the process ends well."""
    source, library = directory / "name_server.c", directory / "name_server.so"
    source.write_text(name_server)
    subprocess.run(["cc", "-shared", "-fPIC", "-w", "-o", library, source], check=True)
    with Simulator(["groq"]) as simulator:
        origin = simulator["groq"]
        done = subprocess.run(
            [sys.executable, "-c", _ASKING, origin.base_url, origin.key, str(timeout_s)],
            cwd=REPOSITORY,
            env=os.environ | {"LD_PRELOAD": str(library)},
            capture_output=True,
            text=True,
            timeout=60,  # it would hang for ever
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_name_server_that_hangs_holds_up_nobody(tmp_path: Path) -> None:
    """A name that is looked up for ever costs its provider the deadline, and no exit."""
    assert _said(tmp_path, _HANGS, 1) == (
        "True Failed to fetch models from Mira: no complete answer within 1 s\n"
    )


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    """What the name server says is told."""
    assert _said(tmp_path, _KNOWS_NOBODY, 20) == (
        "True Failed to fetch models from Mira: "
        "cannot connect at llm.example.invalid: Name or service not known\n"
    )
