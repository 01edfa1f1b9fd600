"""What the machine can do to a run: an error with a hint, and everything as it was.

`docs/faults.md` lists these, and those that other files try.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Live
from tests.conftest import Completed, Project, contents
from tests.test_write import WAITING, held, started

_ELSEWHERE = "or choose another directory with --output"
_posix = pytest.mark.skipif(sys.platform == "win32", reason="of POSIX")
_linux = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")


def _assert_refused(done: Completed, path: Path, reason: str, hint: str) -> None:
    """Check that a run ended with this error and nothing else."""
    assert (done.code, done.stdout) == (2, "")
    assert done.stderr == (f"error: Failed to write output file {path}: {reason}\nhint: {hint}\n")


# --- what stands where a file should be

_NAMES = ("groq.rs", "provider.rs", "mod.rs", "gen-models.lock")


@pytest.mark.parametrize("name", [*_NAMES, ".gen-models.running"])
def test_a_directory_in_place_of_a_file(project: Project, name: str) -> None:
    """It is named, and nothing is written."""
    (project.models / name).mkdir(parents=True)
    done = project.run("--offline", "-p", "groq")
    hint = f"move what is there away, {_ELSEWHERE}"
    _assert_refused(done, project.models / name, "Is a directory", hint)
    assert project.files() == {}


def test_a_directory_in_place_of_a_temporary_file(project: Project) -> None:
    """It is nobody's leftover, and stays."""
    (project.models / "groq.rs.tmp").mkdir(parents=True)
    done = project.run("--offline", "-p", "groq")
    hint = f"move what is there away, {_ELSEWHERE}"
    _assert_refused(done, project.models / "groq.rs", "File exists", hint)
    assert project.files() == {}


@_posix
@pytest.mark.parametrize("name", _NAMES)
def test_a_pipe_in_place_of_a_file(project: Project, name: str) -> None:
    """It is not waited for: nobody may ever write to it."""
    project.models.mkdir(parents=True)
    os.mkfifo(project.models / name)
    done = project.run("--offline", "-p", "groq")
    hint = f"move it away, {_ELSEWHERE}"
    _assert_refused(done, project.models / name, "it is no regular file", hint)


def test_a_file_in_place_of_the_directory(project: Project) -> None:
    """It stays as it is."""
    project.models.parent.mkdir(parents=True)
    project.models.write_text("mine")
    done = project.run("--offline", "-p", "groq")
    hint = "a part of this path is no directory; choose another one with --output"
    _assert_refused(done, project.models / "gen-models.lock", "Not a directory", hint)
    assert project.models.read_text() == "mine"


def test_a_path_that_is_too_long(project: Project) -> None:
    """It is told as the system tells it."""
    output = "x" * 300
    done = project.run("--offline", "-o", output)
    path = project.directory / output / "gen-models.lock"
    _assert_refused(done, path, "File name too long", "choose a shorter path with --output")


# --- symbolic links


@_posix
@pytest.mark.parametrize("name", _NAMES)
def test_a_link_to_a_file_outside(project: Project, tmp_path: Path, name: str) -> None:
    """What it holds counts as what is there; the file outside stays, and the link is replaced."""
    assert project.run("--offline", "-p", "groq").code == 0
    whole = project.files()
    outside = tmp_path / "outside"
    outside.mkdir()
    (project.models / name).rename(outside / name)
    (project.models / name).symlink_to(outside / name)
    before = (outside / name).read_bytes() + (b"\n" if name.endswith(".rs") else b"")
    (outside / name).write_bytes(before)
    assert project.run("--offline", "-p", "groq,xai").code == 0
    assert contents(outside) == {name: before}
    assert not (project.models / name).is_symlink()
    assert set(project.files()) == {*whole, "xai.rs", "info/xai.rs"}
    assert project.run("--offline", "--check").code == 0


@_posix
def test_a_link_in_place_of_the_mark_of_a_run(project: Project, tmp_path: Path) -> None:
    """It is not followed: what it leads to is neither emptied nor removed."""
    precious = tmp_path / "precious"
    precious.write_text("precious")
    project.models.mkdir(parents=True)
    running = project.models / ".gen-models.running"
    running.symlink_to(precious)
    done = project.run("--offline", "-p", "groq")
    assert (done.code, "a symbolic link stands where none is followed" in done.stderr) == (2, True)
    assert precious.read_text() == "precious"
    assert project.files().keys() <= {".gen-models.running"}


@_posix
def test_a_link_to_the_directory_is_followed(project: Project, tmp_path: Path) -> None:
    """Where the user points it is where they want it, also through a link."""
    (tmp_path / "real").mkdir()
    project.models.parent.mkdir(parents=True)
    project.models.symlink_to(tmp_path / "real", target_is_directory=True)
    assert project.run("--offline", "-p", "groq").code == 0
    assert project.models.is_symlink()
    assert "groq.rs" in contents(tmp_path / "real")


@_posix
@pytest.mark.parametrize("target", ["nowhere", "models"], ids=["dangling", "to itself"])
def test_a_link_that_leads_nowhere(project: Project, target: str) -> None:
    """A directory is not made at its other end."""
    project.models.parent.mkdir(parents=True)
    project.models.symlink_to(target)
    done = project.run("--offline", "-p", "groq")
    assert done.code == 2
    assert done.stderr.startswith("error: Failed to write output file ")
    assert "\nhint: " in done.stderr
    assert not (project.models.parent / "nowhere").exists()


# --- what the system refuses

_WITHOUT_OVERRIDE = """
import ctypes, os, sys
if os.geteuid() == 0:  # what root may do beyond its permissions goes, also for whom it starts
    for capability in (1, 2):
        if ctypes.CDLL(None).prctl(24, capability, 0, 0, 0):
            sys.exit(77)
os.execv(sys.argv[1], sys.argv[1:])
"""


def _bound_by_permissions(project: Project, *arguments: str) -> Completed:
    prefix = [sys.executable, "-c", _WITHOUT_OVERRIDE]
    done = project.run(*arguments, prefix=prefix)
    if done.code == 77:
        pytest.skip("root cannot give up its rights here")
    return done


@_linux
def test_a_directory_that_may_not_be_written(project: Project) -> None:
    """The error says so, also to root, and a check needs no permission."""
    assert project.run("--offline", "-p", "groq").code == 0
    before = project.files()
    project.models.chmod(0o555)
    try:
        done = _bound_by_permissions(project, "--offline", "-p", "groq,xai")
        checked = _bound_by_permissions(project, "--offline", "--check")
    finally:
        project.models.chmod(0o755)
    assert (done.code, "Permission denied" in done.stderr) == (2, True)
    assert f"hint: make it writable for you, {_ELSEWHERE}\n" in done.stderr
    assert checked.code == 0
    assert project.files() == before


@_linux
@pytest.mark.parametrize("name", ["groq.rs", "mod.rs", "gen-models.lock"])
def test_a_file_that_may_not_be_read(project: Project, name: str) -> None:
    """It is not taken for one that is missing."""
    assert project.run("--offline", "-p", "groq").code == 0
    (project.models / name).chmod(0)
    try:
        done = _bound_by_permissions(project, "--offline", "-p", "groq")
    finally:
        (project.models / name).chmod(0o644)
    hint = f"make it writable for you, {_ELSEWHERE}"
    _assert_refused(done, project.models / name, "Permission denied", hint)


_FULL = 'exec 1>/dev/full; exec "$@"'
_BOTH_FULL = 'exec 1>/dev/full 2>/dev/full; exec "$@"'
_CLOSED = 'exec 1>&- 2>&-; exec "$@"'


@_linux
def test_a_stdout_that_is_full(project: Project) -> None:
    """The files are whole; that the report is lost is an error."""
    done = project.run("--offline", "-p", "groq", prefix=["sh", "-c", _FULL, "sh"])
    reason = "cannot write the output: No space left on device"
    told = f"error: {reason}\nhint: free some space, then run again\n"
    assert (done.code, done.stderr) == (2, told)
    assert project.run("--offline", "--check").code == 0


@_linux
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_stdout_that_takes_the_beginning(project: Project, unbuffered: str) -> None:
    """What is cut off is an error, also where Python itself would say nothing."""
    script = f'ulimit -f 8; PYTHONUNBUFFERED={unbuffered} exec "$@" > report.json'
    done = project.run("models", "--json", prefix=["sh", "-c", script, "sh"])
    assert (project.directory / "report.json").stat().st_size in {8 * 512, 8 * 1024}
    assert done.code == 2
    assert "error: cannot write the output: File too large\n" in done.stderr


@_linux
def test_a_stdout_that_does_not_wait(project: Project) -> None:
    """A pipe that refuses what its reader has not made room for is an error."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    with os.fdopen(reader, "rb"), os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            project.command("models", "--json"),
            cwd=project.directory,
            env=project.environment(),
            stdout=pipe,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    reason = "cannot write the output: write could not complete without blocking"
    told = f"error: {reason}\nhint: its reader is too slow; write to a file\n"
    assert done.returncode == 2
    assert done.stderr.endswith(told)


@_linux
@pytest.mark.parametrize(
    ("script", "code"), [(_BOTH_FULL, 2), (_CLOSED, 0)], ids=["full", "closed"]
)
def test_nobody_to_tell(project: Project, script: str, code: int) -> None:
    """The exit code tells it, and the files are whole."""
    assert project.run("--offline", "-p", "groq", prefix=["sh", "-c", script, "sh"]).code == code
    assert project.run("--offline", "--check").code == 0


@_linux
def test_nobody_to_list_models_to(project: Project) -> None:
    """A stdout that is closed has no width."""
    assert project.run("models", "groq", prefix=["sh", "-c", _CLOSED, "sh"]).code == 0


# --- a machine that lacks what others have


@pytest.mark.parametrize("home", ["/nonexistent/home", ""], ids=["missing", "empty"])
def test_no_home(live: Live, home: str) -> None:
    """Nothing in it is needed."""
    assert live.run("-p", "groq", "--strict", HOME=home).code == 0


@_posix
def test_no_home_variable(project: Project) -> None:
    """Nor is the variable."""
    prefix = ["env", "-u", "HOME", "-u", "USER", "-u", "TMPDIR"]
    assert project.run("--offline", "-p", "groq", prefix=prefix).code == 0


@_posix
def test_no_current_directory(project: Project) -> None:
    """Where one would look for the settings is gone, and that is said."""
    script = 'mkdir gone; cd gone; rmdir ../gone; exec "$@"'
    done = project.run("--offline", prefix=["sh", "-c", script, "sh"])
    assert (done.code, done.stdout, done.stderr) == (
        2,
        "",
        "error: the current directory is gone\nhint: cd to one that exists\n",
    )


@_linux
def test_a_path_that_is_not_unicode(project: Project) -> None:
    """It is written to, and shown in characters that are."""
    for flags in ((), ("--json",), ("--check",)):
        done = project.run("--offline", "-p", "groq", "-o", "x\udcff\x1b[31m", *flags)
        assert (done.code, done.stderr) == (0, "")
        assert "\x1b" not in done.stdout
    directory = Path(os.fsdecode(os.fsencode(project.directory) + b"/x\xff\x1b[31m"))
    assert "groq.rs" in contents(directory)


def test_a_clock_that_goes_back(live: Live) -> None:
    """A year earlier the same answer changes nothing, and a new model is taken all the same."""
    later, earlier = "1800000000", "1768464000"
    assert live.run("-p", "groq,xai", SOURCE_DATE_EPOCH=later).code == 0
    before = live.project.files()
    assert live.run("-p", "groq,xai", SOURCE_DATE_EPOCH=earlier).code == 0
    assert live.project.files() == before
    groq, xai = live.simulator["groq"], live.simulator["xai"]
    groq.models = (*groq.models[1:], "brand-new")
    missing = groq.provider.api.models("groq")[0].wire_id
    assert live.run("-p", "groq,xai", SOURCE_DATE_EPOCH=earlier).code == 0
    files = live.project.files()
    changed = {name for name in files if files[name] != before[name]}
    assert changed == {"groq.rs", "info/groq.rs", "gen-models.lock"}
    assert f'"id":"{missing}"'.encode() in files["gen-models.lock"]
    assert b"Brand__New," in files["groq.rs"]
    assert live.project.run("--offline", "--check").code == 0
    assert len(xai.requests) == 3


# --- somebody else at the same time


def test_a_file_that_changes_while_a_run_waits(project: Project) -> None:
    """What somebody wrote meanwhile is looked at again, and not overwritten."""
    with held(project):
        run = started(project, "--offline", "-p", "groq")
        assert run.stderr is not None
        assert run.stderr.readline() == WAITING
        (project.models / "groq.rs").write_text("// my own\n")
    _, stderr = run.communicate(timeout=60)
    assert run.returncode == 2
    assert "it is there already and gen-models did not write it" in stderr
    assert project.files() == {"groq.rs": b"// my own\n"}


def test_another_program_that_writes_meanwhile(project: Project) -> None:
    """Whatever an editor saves while runs go on, what it saved last is there, or ours, whole."""
    assert project.run("--offline", "-p", "groq").code == 0
    lock = (project.models / "gen-models.lock").read_bytes()
    mod = project.models / "mod.rs"
    runs = [started(project, "--offline", "-p", name) for name in ("xai", "zai", "openai")]
    number = 0
    while any(run.poll() is None for run in runs):
        number += 1
        text = f"//! Mine {number}.\n\npub mod groq;\npub mod provider;\n"
        fresh = project.directory / "mod.rs.saved"
        fresh.write_text(text)
        fresh.replace(mod)
    ends = [(run.communicate()[1], run.returncode) for run in runs]
    assert [code for _, code in ends] == [0, 0, 0], ends
    assert mod.read_text().startswith("//! Mine ")
    assert (project.models / "gen-models.lock").read_bytes() != lock
    assert project.run("--offline").code == 0
    assert project.run("--offline", "--check").code == 0


def test_a_provider_whose_name_differs_in_case_only(project: Project) -> None:
    """Two files that some systems take for one are refused before anything is written."""
    (project.directory / "gen-models.toml").write_text(
        '[providers.mine]\nbase_url = "https://a.example"\nvariant = "OPENAI"\n'
        '[providers.Groq]\nbase_url = "https://b.example"\n'
    )
    done = project.run("--offline")
    assert done.code == 2
    assert "`providers.mine`: its variant `OPENAI` is also that of `openai`" in done.stderr
    assert "an id is made of a-z, 0-9 and single `-`" in done.stderr
    assert not project.models.exists()


def test_a_name_that_the_lock_has_for_another_provider(project: Project) -> None:
    """A run of the one that takes a name, without the one that gave it up, would write it twice."""
    settings = project.directory / "gen-models.toml"
    assert project.run("--offline", "-p", "groq,xai").code == 0
    settings.write_text('[providers.xai]\nvariant = "Groq"\n[providers.groq]\nvariant = "Xai"\n')
    done = project.run("--offline", "-p", "groq")
    told = "error: `xai`: its variant `Xai` is also that of `groq`\nhint: whom a run leaves out "
    assert done.code == 2
    assert done.stderr.startswith(told)
    assert project.run("--offline", "-p", "groq,xai").code == 0
    assert project.run("--offline", "--check").code == 0


def test_a_file_whose_name_differs_in_case_only(project: Project) -> None:
    """On a system that tells them apart it is left alone; on another it is this very file."""
    project.models.mkdir(parents=True)
    (project.models / "GROQ.rs").write_text("// my own\n")
    done = project.run("--offline", "-p", "groq")
    tells_apart = not (project.models / "groq.RS").exists()
    assert done.code == (0 if tells_apart else 2)
    assert (project.models / "GROQ.rs").read_text() == "// my own\n"
