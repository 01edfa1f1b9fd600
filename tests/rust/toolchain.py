"""The Rust of this machine: cargo builds `model_id` once, the rest is its tools called directly.

A scratch crate of its own for each test would be resolved, locked and built by cargo each
time; a file that is handed to rustc, clippy-driver or rustdoc takes a fraction of that and
sees the same lints.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from filelock import FileLock

__all__ = [
    "EDITIONS",
    "REPOSITORY",
    "Linter",
    "Rust",
    "build",
    "build_with_serde",
    "cargo",
    "missing_tools",
    "write_files",
]

REPOSITORY = Path(__file__).parents[2]
TARGET = REPOSITORY / "target" / "tests"
"""Where cargo builds for the tests; git ignores it, and all workers share it."""

EDITIONS = ("2018", "2021", "2024")

_TOOLS = ("cargo", "rustc", "rustfmt", "clippy-driver", "rustdoc")

Linter = Literal["rustc", "clippy-driver", "rustdoc"]


def missing_tools() -> list[str]:
    """Return the tools that are not on PATH."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


def _run(
    *command: str, cwd: Path = REPOSITORY, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "CARGO_TERM_COLOR": "never", **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


def cargo(*arguments: str, env: Mapping[str, str] | None = None) -> tuple[str, str]:
    """Run cargo in the repository, in the target directory of the tests.

    Return its stdout, and all that it says in the end: the warnings, since progress is
    silenced.
    """
    lock = TARGET.with_suffix(".lock")
    lock.parent.mkdir(exist_ok=True)
    command, *others = arguments
    with FileLock(lock):
        done = _run("cargo", command, "--quiet", "--target-dir", str(TARGET), *others, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def build() -> Rust:
    """Build `model_id`, which takes a moment for all workers but the first."""
    return Rust(_artifacts("build", "-p", "model_id")["model_id"])


def build_with_serde() -> Rust:
    """Build `model_id` and what `ai-pipeline` is tested with: serde and serde_json."""
    found = _artifacts("test", "-p", "ai-pipeline", "--no-run", "--lib")
    return Rust(found["model_id"], {name: found[name] for name in ("serde", "serde_json")})


def _artifacts(*command: str) -> Mapping[str, Path]:
    """Return the libraries that cargo builds, by the names of their crates."""
    output, _ = cargo(*command, "--message-format", "json")
    messages = (json.loads(line) for line in output.splitlines())
    return {
        message["target"]["name"]: Path(file)
        for message in messages
        if message["reason"] == "compiler-artifact"
        for file in reversed(message["filenames"])
        if not file.endswith(".rmeta")
    }


class Rust(NamedTuple):
    """The tools, and the crates that emitted code may need: the derive crate, serde for some."""

    model_id: Path
    serde: Mapping[str, Path] = {}

    def unformatted(self, files: Iterable[Path], edition: str = "2021") -> str:
        """Return what rustfmt would change; nothing where the files are clean."""
        style = ("--edition", edition, "--color", "never")
        done = _run("rustfmt", "--check", *style, *map(str, files))
        return done.stdout + done.stderr

    def complaints(
        self, linter: Linter, root: Path, edition: str = "2021", flags: Iterable[str] = ()
    ) -> str:
        """Return the warnings and errors of a crate with this root; none where it is sound.

        Lints are at the levels that every user has, unless `flags` say otherwise.
        """
        kind = "bin" if root.name == "main.rs" else "lib"
        crate = ("--crate-type", kind, "--crate-name", "scratch", "--edition", edition, *flags)
        output = ("--out-dir", str(root.with_suffix(f".{linter}")))
        emit = () if linter == "rustdoc" else ("--emit", "metadata")
        done = _run(linter, *crate, *output, *emit, *self._extern, str(root))
        return done.stdout + done.stderr + ("" if done.returncode == 0 else "it does not compile")

    def run(self, root: Path, *arguments: str, cfg: Iterable[str] = ()) -> str:
        """Compile a program, with these conditions set, and return what it prints."""
        program = root.with_suffix(".exe")
        flags = ("--edition", "2021", "-C", "debuginfo=0", "-o", str(program))
        conditions = [part for name in cfg for part in ("--cfg", name)]
        done = _run("rustc", *flags, *conditions, *self._extern, str(root))
        assert done.returncode == 0, done.stderr
        finished = _run(str(program), *arguments, cwd=root.parent)
        assert finished.returncode == 0, finished.stderr
        return finished.stdout

    def failed_doctests(self, library: Path) -> str:
        """Run the examples in the comments of a crate; return what went wrong."""
        crate = ("--test", "--crate-name", "scratch", "--edition", "2021")
        built = library.with_name("libscratch.rlib")
        flags = ("--crate-type", "lib", "--crate-name", "scratch", "--edition", "2021")
        done = _run("rustc", *flags, "-o", str(built), *self._extern, str(library))
        assert done.returncode == 0, done.stderr
        path = ("-L", str(built.parent), "--extern", f"scratch={built}")
        done = _run("rustdoc", *crate, *path, *self._extern, str(library))
        return "" if done.returncode == 0 else done.stdout + done.stderr

    @property
    def _extern(self) -> tuple[str, ...]:
        crates = {"model_id": self.model_id, **self.serde}
        externs = [f"{name}={path}" for name, path in crates.items()]
        folders = sorted({f"dependency={path.parent}" for path in self.serde.values()})
        return (
            *(part for one in externs for part in ("--extern", one)),
            *(part for one in folders for part in ("-L", one)),
        )


def write_files(directory: Path, files: Mapping[str, str]) -> list[Path]:
    """Write sources as gen-models does, in UTF-8, line ends as they are; return their paths."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, source in files.items():
        (directory / name).write_bytes(source.encode())
    return [directory / name for name in files]
