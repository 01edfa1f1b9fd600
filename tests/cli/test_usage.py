"""Help, version, usage errors, settings files, and the list of providers."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Transcribe
from tests.conftest import Project


def test_help(project: Project, transcribe: Transcribe) -> None:
    """--help tells all there is."""
    transcribe(project.run("--help"))


def test_help_fits_eighty_columns(project: Project) -> None:
    """No line of the help is longer than a terminal is wide, however wide this one is."""
    for arguments in (
        ["--help"],
        ["providers", "--help"],
        ["diff", "--help"],
        ["models", "--help"],
    ):
        text = project.run(*arguments, env={"COLUMNS": "200"}).stdout
        assert max(map(len, text.splitlines())) <= 80


def test_the_examples_of_the_help_run(project: Project) -> None:
    """Every example does what it says, without a network; `diff` is for its own tests."""
    text = project.run("--help").stdout
    examples = re.findall(r"^    (gen-models\b.*?)(?:  .*)?$", text, flags=re.MULTILINE)
    assert len(examples) == 8
    for example in examples:
        _, *arguments = shlex.split(example)
        if arguments[:1] == ["diff"]:
            continue
        offline = [] if arguments[:1] in (["providers"], ["models"]) else ["--offline"]
        done = project.run(*dict.fromkeys([*offline, *arguments]))
        assert (done.code, done.stderr) == (0, ""), example


def test_version(project: Project, transcribe: Transcribe) -> None:
    """--version names the program and its version."""
    transcribe(project.run("--version"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--ofline",),
        ("--output",),
        ("nonsense",),
        ("--offline", "--no-fallback"),
        ("--check", "--dry-run"),
        ("--style", "macro"),
        ("-p", ""),
        ("-s", ","),
        ("-o", ""),
    ],
    ids=" ".join,
)
def test_usage_errors(project: Project, transcribe: Transcribe, arguments: tuple[str, ...]) -> None:
    """A mistake is told with what to do, on stderr, and exits 2."""
    transcribe(project.run(*arguments))


def test_providers(project: Project, transcribe: Transcribe) -> None:
    """`gen-models providers` says whose key is set, never what it is."""
    done = project.run(
        "providers", env={"OPENAI_API_KEY": "sk-canary-1", "Z_AI_API_KEY": "sk-canary-2"}
    )
    transcribe(done)
    assert "canary" not in done.stdout + done.stderr


def test_providers_json(project: Project, transcribe: Transcribe) -> None:
    """The same for programs, with settings of one's own applied."""
    (project.directory / "gen-models.toml").write_text(
        '[providers.my-proxy]\nbase_url = "https://llm.example.com"\n'
    )
    done = project.run("providers", "--json", env={"MY_PROXY_API_KEY": "sk-canary"})
    transcribe(done)
    assert "canary" not in done.stdout + done.stderr


def test_a_settings_file(project: Project, transcribe: Transcribe) -> None:
    """Options by their long names come from gen-models.toml; `output` is seen from the file."""
    (project.directory / "gen-models.toml").write_text(
        'output = "generated"\nselect = ["xai", "groq"]\nskip = ["groq"]\noffline = true\n'
    )
    transcribe(project.run())
    assert (project.directory / "generated/xai.rs").exists()


def test_a_flag_takes_back_what_the_file_says(project: Project) -> None:
    """--no-… undoes a switch, and -p names a provider though the file skips it."""
    (project.directory / "gen-models.toml").write_text(
        'skip = ["groq"]\ndry_run = true\noffline = true\njson = true\n'
    )
    done = project.run("--no-dry-run", "--no-json", "-p", "groq")
    assert (done.code, done.stderr) == (0, "")
    assert done.stdout.startswith("Groq")
    assert (project.models / "groq.rs").exists()


def test_an_id_is_taken_before_a_likeness(project: Project, transcribe: Transcribe) -> None:
    """A provider of one's own whose id is like another's is found by that id."""
    (project.directory / "gen-models.toml").write_text(
        '[providers.x-ai]\nbase_url = "http://127.0.0.1:9"\nvariant = "Other"\n'
    )
    assert project.run("--offline", "-p", "x-ai").stdout.startswith("Other  skipped")
    assert project.run("--offline", "-p", "xai").stdout.startswith("Xai")
    transcribe(project.run("--offline", "-p", "X_AI"))


def test_flags_win_over_the_settings_file(project: Project) -> None:
    """What is said on the command line holds."""
    (project.directory / "gen-models.toml").write_text('output = "a"\nselect = ["xai"]\n')
    assert project.run("--offline", "-o", "b", "-p", "groq").code == 0
    assert not (project.directory / "a").exists()
    assert (project.directory / "b/groq.rs").exists()


def test_a_settings_file_with_faults(project: Project, transcribe: Transcribe) -> None:
    """All faults are told at once, with the nearest names; a secret in a URL is not repeated."""
    (project.directory / "own.toml").write_text(
        'outptu = "x"\ntimeout_s = 0\nproviders.openai.base_url = "https://u:sk-canary@x.test"\n'
        'providers.openai.bas_url = "https://x.test"\nproviders.opnai.auth = "none"\n'
        'providers.groq.auth = { head = "x" }\nproviders.groq.names."llama-3" = "2x"\n'
    )
    done = project.run("--offline", "--config", "own.toml")
    transcribe(done)
    assert "canary" not in done.stdout + done.stderr


@pytest.mark.parametrize("content", [None, "providers = [\n", 'providers = ["openai"]\n', "\udcff"])
def test_a_settings_file_that_cannot_be_read(
    project: Project, transcribe: Transcribe, content: str | None
) -> None:
    """Missing though named, not TOML, a list where the tables are, not UTF-8."""
    if content is not None:
        raw = content.encode(errors="surrogateescape")
        (project.directory / "own.toml").write_bytes(raw)
    transcribe(project.run("--offline", "--config", "own.toml"))


def test_names_of_ones_own(project: Project) -> None:
    """A variant can be named in the settings, and keeps that name when they are gone."""
    settings = project.directory / "gen-models.toml"
    settings.write_text('[providers.openai.names]\n"gpt-4o" = "FourOh"\n')
    assert project.run("--offline", "-p", "openai").code == 0
    enum = (project.models / "openai.rs").read_text()
    assert '    #[model_id("gpt-4o")]\n    FourOh,\n' in enum
    settings.unlink()
    assert project.run("--offline", "--check").code == 0


def test_a_name_that_is_taken(project: Project, transcribe: Transcribe) -> None:
    """Two models cannot share a name, whoever chose it."""
    assert project.run("--offline", "-p", "openai").code == 0
    settings = project.directory / "gen-models.toml"
    settings.write_text('[providers.openai.names]\n"gpt-4o" = "Gpt__4o__Mini"\n')
    transcribe(project.run("--offline", "-p", "openai"))


def test_a_bad_source_date_epoch(project: Project, transcribe: Transcribe) -> None:
    """A clock that cannot be read stops the run."""
    transcribe(project.run("--offline", env={"SOURCE_DATE_EPOCH": "yesterday"}))


def test_python_dash_m(project: Project) -> None:
    """`python -m gen_models` is the same program."""
    assert project.run("--version").stdout.startswith("gen-models ")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams(project: Project, closed: str) -> None:
    """Without stdout or stderr the work is done all the same."""
    done = project.run("--offline", prefix=["sh", "-c", f'"$@" {closed}', "sh"])
    assert (done.code, done.stderr) == (0, "")
    assert (project.models / "openai.rs").exists()


def test_a_reader_that_goes_away(project: Project) -> None:
    """A closed pipe on stdout is not a traceback."""
    done = project.run("--offline", "--json", prefix=["sh", "-c", '"$@" | true', "sh"])
    assert done.stderr == ""
    assert Path(project.models / "openai.rs").exists()


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("models", "mine", "nope"), "list them: gen-models {config} {output} models mine"),
        (("models", "nobody"), "list them: gen-models {config} providers"),
        (("--offline", "-p", "nobody"), "list them: gen-models {config} providers"),
        (("-p", "mine", "-s", "mine"), "list them: gen-models {config} providers"),
    ],
)
def test_a_hint_that_can_be_typed(project: Project, arguments: tuple[str, ...], hint: str) -> None:
    """A command that is named goes by the settings and the directory that were given."""
    given = ["--config", "my settings.toml", "-o", "my models"]
    (project.directory / "my settings.toml").write_text(
        '[providers.mine]\nbase_url = "http://127.0.0.1:9"\nauth = "none"\n'
        '[providers.other]\nbase_url = "http://127.0.0.1:9"\n'
    )
    lock = project.directory / "my models" / "gen-models.lock"
    lock.parent.mkdir()
    lock.write_text(
        '{"type":"lock","version":2}\n'
        '{"type":"provider","id":"mine","source":"live","obtained":"2026-11-22T20:15:00+00:00",'
        '"overrides":{"base_url":"http://127.0.0.1:9"}}\n'
        '{"type":"model","provider":"mine","id":"a","variant":"A","facts":{"live":{}}}\n'
        '{"type":"end"}\n'
    )
    done = project.run(*given, *arguments)
    config, output = shlex.join(given[:2]), shlex.join(given[2:])
    told = hint.format(config=config, output=output)
    assert (done.code, done.stderr.splitlines()[-1]) == (2, f"hint: {told}")
    _, *typed = shlex.split(told.partition(": ")[2])
    done = project.run(*typed)
    assert (done.code, done.stderr) == (0, "")
    assert "mine" in done.stdout or "a" in done.stdout.split()


@pytest.mark.parametrize("flag", ["--providers", "--skip"])
@pytest.mark.parametrize("command", ["models", "providers"])
def test_a_selection_of_a_command_that_has_none(project: Project, flag: str, command: str) -> None:
    """It is refused, since it would narrow nothing."""
    done = project.run(flag, "openai", command)
    assert (done.code, done.stdout) == (2, "")
    assert f"{flag} does not narrow this command; " in done.stderr
