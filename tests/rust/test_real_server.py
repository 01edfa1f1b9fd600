"""A real server: the LiteLLM proxy, installed from the package index. `just test-real`."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import tomllib
import urllib.error
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from gen_models.library import known_providers
from gen_models.naming import WireId, enum_variant_name_from_wire_id
from gen_models.registry import ProviderId
from tests.conftest import MODELS, Project
from tests.rust.toolchain import REPOSITORY, Rust

pytestmark = [pytest.mark.real, pytest.mark.cargo]

MASTER_KEY = "sk-master-canary"
IDS = ("@cf/meta/llama-3.1-8b-instruct", "Qwen/Qwen3-32B:free", "gpt-4o", "text-embedding-3-small")
_START_S = 180


@pytest.fixture(scope="module")
def litellm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running proxy that has these models and wants the master key."""
    directory = tmp_path_factory.mktemp("litellm")
    program = _installed(directory / "venv")
    config = directory / "config.yaml"
    config.write_text(_config())
    port = _free_port()
    address = ("--host", "127.0.0.1", "--port", str(port))
    with (directory / "log").open("wb") as log:
        server = subprocess.Popen(
            [program, "--config", config, *address], cwd=directory, stdout=log, stderr=log
        )
        try:
            _wait(server, f"http://127.0.0.1:{port}/health/liveliness", directory / "log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=30)


def _installed(environment: Path) -> Path:
    """Install the group `real-server` in an environment of its own; return the program."""
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["dependency-groups"]
    venv.create(environment, with_pip=True)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    install = ["-m", "pip", "install", "--quiet", *groups["real-server"]]
    subprocess.run([scripts / "python", *install], check=True)
    return scripts / "litellm"


def _config() -> str:
    models = "".join(
        f'  - model_name: "{wire_id}"\n'
        "    litellm_params: {model: openai/none, api_key: none}\n"
        for wire_id in IDS
    )  # fmt: skip
    return f"model_list:\n{models}general_settings: {{master_key: {MASTER_KEY}}}\n"


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def _wait(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    """Return when the server answers."""
    for _ in range(_START_S):
        if server.poll() is not None:
            break
        try:
            urllib.request.urlopen(url, timeout=5).close()  # noqa: S310  our own address
        except (urllib.error.URLError, OSError):
            time.sleep(1)
        else:
            return
    pytest.fail(f"the proxy did not start:\n{log.read_text(errors='replace')[-4000:]}")


def _providers() -> dict[str, str]:
    """The provider of one's own, and the one of the registry where it is known; with the key."""
    known = known_providers().get(ProviderId("litellm"))
    named = {str(known.id): known.env_vars[0]} if known else {}
    return {"my-proxy": "MY_PROXY_API_KEY", **named}


def _configure(project: Project, address: str) -> None:
    tables = (f'[providers.{name}]\nbase_url = "{address}"\n' for name in _providers())
    (project.directory / "gen-models.toml").write_text("\n".join(tables))


@pytest.mark.parametrize("provider", _providers())
def test_the_litellm_proxy(litellm: str, project: Project, rust: Rust, provider: str) -> None:
    """Its models are listed, each under its exact id, and the enum compiles and says them."""
    _configure(project, litellm)
    done = project.run("-p", provider, "--strict", env={_providers()[provider]: MASTER_KEY})
    assert (done.code, done.stderr) == (0, "")
    assert f"{len(IDS)} models  live" in done.stdout
    assert MASTER_KEY not in done.stdout + str(project.files())
    module = provider.replace("-", "_")
    source = (project.models / f"{module}.rs").read_text()
    enum = next(line.split()[2] for line in source.splitlines() if line.startswith("pub enum"))
    root = project.directory / "main.rs"
    root.write_text(_PROGRAM.format(models=MODELS, module=module, enum=enum))
    assert rust.run(root).splitlines() == sorted(IDS)
    qwen = enum_variant_name_from_wire_id(WireId("Qwen/Qwen3-32B:free"))
    assert f'    #[model_id("Qwen/Qwen3-32B:free")]\n    {qwen},\n' in source


_PROGRAM = """\
#[path = "{models}/mod.rs"]
mod models;
use models::{module}::{enum} as Enum;

fn main() {{
    for model in Enum::ALL {{
        let parsed: Enum = model.model_id().parse().unwrap();
        assert_eq!(&parsed, model);
        println!("{{}}", model.model_id());
    }}
}}
"""


@pytest.mark.parametrize(
    ("endpoint", "shape"),
    [("/model_group/info", "litellm_groups"), ("/model/info", "litellm_info")],
)
def test_other_lists_of_the_proxy(
    litellm: str, project: Project, endpoint: str, shape: str
) -> None:
    """What it knows of its models is read where docs/providers.md says that it stands."""
    lines = (f'base_url = "{litellm}"', f'models_endpoint = "{endpoint}"', f'shape = "{shape}"')
    table = "\n".join(("[providers.litellm]", *lines))
    (project.directory / "gen-models.toml").write_text(table)
    done = project.run("-p", "litellm", "--strict", env={"LITELLM_PROXY_API_KEY": MASTER_KEY})
    assert (done.code, done.stderr) == (0, "")
    assert f"{len(IDS)} models  live" in done.stdout


def test_a_wrong_key(litellm: str, project: Project) -> None:
    """The proxy refuses it; the reason is told, the key is not, and nothing is written."""
    _configure(project, litellm)
    done = project.run("-p", "my-proxy", env={"MY_PROXY_API_KEY": "sk-wrong-canary"})
    assert done.code == 1
    assert "Failed to fetch models from MyProxy: " in done.stderr
    assert "canary" not in done.stdout + done.stderr
    assert project.files() == {}
