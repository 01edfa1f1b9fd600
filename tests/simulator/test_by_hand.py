"""The simulator by hand: what it says, what it logs, how it ends."""

import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.simulator.client import get
from tests.simulator.faults.names import FAULTS

ROOT = Path(__file__).parents[2]


def by_hand(*arguments: str) -> subprocess.Popen[str]:
    """The simulator as a program."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.simulator", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a test cannot press Ctrl-C there")
def test_by_hand(tmp_path: Path) -> None:
    """It says what to type, logs without keys, and ends well on Ctrl-C."""
    config = tmp_path / "gen-models.toml"
    asked = ("--only", "groq,gemini", "--fault", "groq=503", "--config", str(config))
    with by_hand(*asked) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        said = [process.stdout.readline() for _ in range(7)]
        exports = dict(
            line.strip().removeprefix("export ").split("=") for line in said if "export" in line
        )
        assert exports.keys() == {"GROQ_API_KEY", "GEMINI_API_KEY"}
        assert any(f"gen-models --config {config} -o models" in line for line in said)
        tables = tomllib.loads(config.read_text("utf-8"))["providers"]
        bearer = {"Authorization": f"Bearer {exports['GROQ_API_KEY']}"}
        assert get(f"{tables['groq']['base_url']}/v1/models", bearer).status == 503
        key = exports["GEMINI_API_KEY"]
        gemini = f"{tables['gemini']['base_url']}/v1beta/models"
        assert get(f"{gemini}?key={key}", {}).status == 200
        assert get(f"{gemini}?key=sk-of-somebody", {}).status == 400
        process.send_signal(signal.SIGINT)
        log = process.stderr.read()
        assert process.wait(10) == 0
    assert "groq         GET /openai/v1/models (right key) -> 503" in log
    assert "/v1beta/models?key=... (wrong key) -> 400" in log
    assert "canary" not in log
    assert "somebody" not in log
    assert log.endswith("stopped\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--only", "grok"), "no provider `grok`"),
        (("--only", "groq", "--fault", "xai=503"), "--fault `xai=503`"),
        (("--only", "groq", "--fault", "groq=nonsense"), "no fault 'nonsense'"),
    ],
)
def test_by_hand_mistakes_are_named(arguments: tuple[str, ...], told: str) -> None:
    """A mistyped name ends it at once."""
    with by_hand(*arguments) as process:
        _, complaint = process.communicate(timeout=10)
        assert process.returncode == 2
    assert told in complaint


def test_help_lists_every_fault() -> None:
    """Each with its line."""
    with by_hand("--help") as process:
        text, _ = process.communicate(timeout=10)
    for name, fault in FAULTS.items():
        assert name in text
        assert fault.line in text
