"""Files: what is compared, refused, replaced and left alone, on real file systems."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import MODELS, Project, contents

_HAS_NAMESPACES = shutil.which("unshare") is not None and (
    subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "true"],
        capture_output=True,
        check=False,
    ).returncode
    == 0
)
needs_mounts = pytest.mark.skipif(not _HAS_NAMESPACES, reason="no mount namespace of our own here")


def _mounted(project: Project, options: str, *arguments: str) -> list[str]:
    """Return a command that runs the program on a tmpfs laid over its output directory."""
    script = (
        'mount -t tmpfs -o size=1m tmpfs "$0" && cp -r "$0.seed/." "$0" && '
        f'mount -o remount,{options} "$0" && "$@"; code=$?; '
        'ls -A "$0" > "$0.listing"; cp -r "$0/." "$0.after"; exit $code'
    )
    namespace = ["unshare", "--user", "--map-root-user", "--mount"]
    return [*namespace, "sh", "-c", script, str(project.models), *project.command(*arguments)]


def _run_mounted(
    project: Project, options: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    seed = Path(f"{project.models}.seed")
    if project.models.exists():
        project.models.rename(seed)
    project.models.mkdir(parents=True)
    seed.mkdir(exist_ok=True)
    Path(f"{project.models}.after").mkdir()
    return subprocess.run(
        _mounted(project, options, *arguments),
        cwd=project.directory,
        env=project.environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _tree(directory: Path) -> dict[str, bytes]:
    return contents(directory)


@needs_mounts
def test_a_full_disk_leaves_everything_as_it_was(project: Project) -> None:
    """When the disk is full nothing is replaced, nothing is left over, and the error says so."""
    assert project.run("-p", "groq", "--offline").code == 0
    before = project.files()
    # It holds what is there; OpenRouter's 250 kB do not fit beside it.
    done = _run_mounted(project, "size=160k", "-p", "openrouter", "--offline")
    assert done.returncode == 2
    assert "Failed to write output file" in done.stderr
    assert "No space left on device\nhint: free some space, then run again" in done.stderr
    assert _tree(Path(f"{project.models}.after")) == before


@needs_mounts
def test_a_read_only_directory_is_an_error_with_a_reason(project: Project) -> None:
    """A run that has something to write says that it cannot; one that has not, succeeds."""
    assert project.run("-p", "groq", "--offline").code == 0
    done = _run_mounted(project, "ro", "-p", "openai", "--offline")
    assert done.returncode == 2
    assert "Failed to write output file" in done.stderr
    assert "Read-only file system\nhint: make it writable for you, or choose" in done.stderr


@needs_mounts
def test_a_read_only_directory_that_is_up_to_date_can_be_checked(project: Project) -> None:
    """Neither a check nor a run without news needs to write anything."""
    assert project.run("-p", "groq", "--offline").code == 0
    assert _run_mounted(project, "ro", "--offline", "--check").returncode == 0
    shutil.rmtree(f"{project.models}.after")
    shutil.rmtree(project.models)
    Path(f"{project.models}.seed").rename(project.models)
    assert _run_mounted(project, "ro", "--offline").returncode == 0


def test_a_file_size_quota_leaves_everything_as_it_was(project: Project) -> None:
    """A file that cannot be written whole replaces nothing."""
    assert project.run("-p", "groq", "--offline").code == 0
    before = project.files()
    limited = "import resource, signal, sys, os; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)); "
    limited += "os.execv(sys.argv[1], sys.argv[1:])"
    done = project.run("-p", "openrouter", "--offline", prefix=[sys.executable, "-c", limited])
    assert done.code == 2
    assert "File too large\nhint: raise the limit on the size of files" in done.stderr
    assert project.files() == before


def test_a_foreign_file_stops_the_run_before_anything_is_written(project: Project) -> None:
    """A hand-written openai.rs stays as it is, and so does all the rest."""
    project.models.mkdir(parents=True)
    foreign = project.models / "openai.rs"
    foreign.write_text("// my own\npub enum OpenAi {}\n")
    done = project.run("--offline")
    assert done.code == 2
    assert done.stderr.startswith(f"error: Failed to write output file {foreign}: ")
    assert "--force" in done.stderr
    assert project.files() == {"openai.rs": b"// my own\npub enum OpenAi {}\n"}


def test_force_overwrites_a_foreign_file(project: Project) -> None:
    """With --force the file becomes ours."""
    project.models.mkdir(parents=True)
    foreign = project.models / "openai.rs"
    foreign.write_text("// my own\n")
    assert project.run("--offline", "-p", "openai", "--force").code == 0
    assert "Gpt__4o," in foreign.read_text()


@pytest.mark.parametrize("kept", [0, 1, 30, 100, 400])
def test_a_truncated_file_is_healed(
    project: Project, offline_files: dict[str, bytes], kept: int
) -> None:
    """A generated file that was cut anywhere, even before its marker, is written anew."""
    assert project.run("--offline", "-p", "openai").code == 0
    broken = project.models / "openai.rs"
    broken.write_bytes(broken.read_bytes()[:kept])
    assert project.run("--offline").code == 0
    assert broken.read_bytes() == offline_files["openai.rs"]


def test_unchanged_files_are_not_touched(project: Project) -> None:
    """A second run leaves inode and time of every file as they were."""
    assert project.run("--offline").code == 0
    before = {path: path.stat() for path in project.models.rglob("*")}
    done = project.run("--offline")
    assert "nothing to write" in done.stdout
    after = {path: path.stat() for path in project.models.rglob("*")}
    assert {path: (s.st_ino, s.st_mtime_ns) for path, s in before.items()} == {
        path: (s.st_ino, s.st_mtime_ns) for path, s in after.items()
    }


def test_a_replaced_file_keeps_its_permissions(project: Project) -> None:
    """What the user allowed on a file stays allowed."""
    assert project.run("--offline", "-p", "groq").code == 0
    file = project.models / "groq.rs"
    file.chmod(0o640)
    file.write_text(file.read_text() + "\n")
    assert project.run("--offline").code == 0
    assert file.stat().st_mode & 0o777 == 0o640


def test_stale_temporary_files_are_removed(project: Project) -> None:
    """What a killed run left behind goes, even if there is nothing else to do."""
    assert project.run("--offline", "-p", "groq").code == 0
    before = project.files()
    (project.models / "groq.rs.tmp").write_text("half")
    (project.models / "gen-models.lock.tmp").write_text("half")
    (project.models / ".gen-models.running").touch()
    assert project.run("--offline").code == 0
    assert project.files() == before


def test_a_directory_where_a_file_should_be_is_an_error(project: Project) -> None:
    """A directory called openai.rs is named, and nothing is written."""
    (project.models / "openai.rs").mkdir(parents=True)
    done = project.run("--offline", "-p", "openai")
    assert done.code == 2
    assert (
        f"Failed to write output file {project.models / 'openai.rs'}: Is a directory" in done.stderr
    )
    assert project.files() == {}


def test_a_symbolic_link_is_replaced_not_followed(project: Project, tmp_path: Path) -> None:
    """A generated file that is a link out of the tree does not lead the run out of it."""
    outside = tmp_path / "outside.rs"
    outside.write_text("//! Generator: gen-models v0.0.0\n")
    project.models.mkdir(parents=True)
    (project.models / "openai.rs").symlink_to(outside)
    assert project.run("--offline", "-p", "openai").code == 0
    assert outside.read_text() == "//! Generator: gen-models v0.0.0\n"
    assert not (project.models / "openai.rs").is_symlink()


def test_two_runs_at_once_both_succeed(project: Project, offline_files: dict[str, bytes]) -> None:
    """Runs that meet in one directory end in a correct tree, whoever was first."""
    runs = [
        subprocess.Popen(
            project.command("--offline", "-p", names, "--quiet"),
            cwd=project.directory,
            env=project.environment(),
        )
        for names in ("openai", "groq", "openrouter", "zenmux,xai", "anthropic", "openai")
    ]
    assert [run.wait(timeout=60) for run in runs] == [0] * len(runs)
    assert project.run("--offline", "--check").code == 0
    files = project.files()
    names = {"openai.rs", "groq.rs", "openrouter.rs", "zenmux.rs", "xai.rs", "anthropic.rs"}
    tables = {f"info/{name}" for name in names}
    common = {"info.rs", "provider.rs", "provider_model.rs", "mod.rs", "gen-models.lock"}
    assert {*names, *tables, *common} == set(files)
    assert all(files[name] == offline_files[name] for name in names)


_HOLDER = """
import sys, filelock
lock = filelock.FileLock(sys.argv[1])
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(project: Project) -> Iterator[None]:
    """Hold the output directory as another run would, in another process."""
    project.models.mkdir(parents=True)
    running = project.models / ".gen-models.running"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(running)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate("")


def started(project: Project, *arguments: str) -> subprocess.Popen[str]:
    """Start the program; return its process."""
    return subprocess.Popen(
        project.command(*arguments),
        cwd=project.directory,
        env=project.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


WAITING = "another run is writing to this directory; waiting for it\n"


def test_the_second_run_waits_and_says_so(project: Project) -> None:
    """While somebody holds the directory a run waits, tells, and then does its work."""
    with held(project):
        run = started(project, "--offline", "-p", "groq")
        assert run.stderr is not None
        assert run.stderr.readline() == WAITING
        assert not (project.models / "groq.rs").exists()
    stdout, stderr = run.communicate(timeout=30)
    assert (run.returncode, stderr) == (0, "")
    assert stdout.startswith("Groq")
    assert (project.models / "groq.rs").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is of POSIX")
def test_an_interrupt_leaves_everything_as_it_was(project: Project) -> None:
    """Ctrl-C while a run waits for its turn changes nothing and exits 130."""
    with held(project):
        run = started(project, "--offline")
        assert run.stderr is not None
        assert run.stderr.readline() == WAITING
        run.send_signal(signal.SIGINT)
        _, stderr = run.communicate(timeout=30)
        assert (run.returncode, stderr.strip()) == (130, "interrupted")
    assert set(project.files()) <= {".gen-models.running"}


def test_hand_written_lines_of_mod_rs_stay(project: Project) -> None:
    """Modules are added to a mod.rs that somebody wrote, and every line of it stays."""
    project.models.mkdir(parents=True)
    own = "//! Mine.\n\npub mod build;\npub mod openai; // ours\n\npub use openai::*;\n"
    (project.models / "mod.rs").write_text(own)
    assert project.run("--offline", "-p", "openai,groq").code == 0
    assert (project.models / "mod.rs").read_text() == (
        "//! Mine.\n\npub mod build;\npub mod groq;\npub mod info;\npub mod openai; // ours\n"
        "pub mod provider;\npub mod provider_model;\n\npub use openai::*;\n"
    )


def test_a_mod_rs_that_is_not_rust_is_left_alone(project: Project) -> None:
    """A broken mod.rs stops the run with its line, and is not touched."""
    project.models.mkdir(parents=True)
    (project.models / "mod.rs").write_text("pub mod a;\npub mod {\n")
    done = project.run("--offline", "-p", "openai")
    assert done.code == 2
    assert "mod.rs: what is there is not Rust: line 2" in done.stderr
    assert project.files() == {"mod.rs": b"pub mod a;\npub mod {\n"}


def test_a_mod_rs_that_is_not_text_is_left_alone(project: Project) -> None:
    """What an editor wrote in another encoding is for its owner to save anew."""
    project.models.mkdir(parents=True)
    (project.models / "mod.rs").write_bytes(b"// caf\xe9\n")
    done = project.run("--offline", "-p", "openai")
    assert done.code == 2
    assert "mod.rs: what is there is not UTF-8" in done.stderr
    assert project.files() == {"mod.rs": b"// caf\xe9\n"}


def test_the_json_report_lists_the_files(project: Project) -> None:
    """What was written is in the report, in the order of writing."""
    report = json.loads(project.run("--offline", "-p", "groq", "--json").stdout)
    names = [Path(file["path"]).name for file in report["files"]]
    assert names == [
        "groq.rs", "groq.rs", "info.rs", "provider.rs", "provider_model.rs", "mod.rs",
        "gen-models.lock",
    ]  # fmt: skip
    assert {file["change"] for file in report["files"]} == {"create"}
    assert report["written"] is True
    assert MODELS in report["output"]
