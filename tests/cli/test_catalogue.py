"""Runs with the public catalogue, simulated: as a source, for any provider by name, and off."""

from __future__ import annotations

import json
import os
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests import simulator as sims
from tests.cli.conftest import NOW, Live, Transcribe
from tests.conftest import Completed, Project
from tests.simulator import Fault, Simulator, custom

LATER = {"SOURCE_DATE_EPOCH": "1800000000"}
CACHE = Path(".cache/gen-models/models-dev.json")


def provider(key: str, *paths: str, **changes: Any) -> dict[str, Any]:
    """A provider of the catalogue with these models."""
    said = {
        "id": key,
        "name": key.title(),
        "npm": "@ai-sdk/openai-compatible",
        "api": f"https://api.{key}.invalid/v1",
        "env": [f"{key.upper()}_API_KEY"],
        "models": {path: {"id": path, "name": path.upper()} for path in paths},
    }
    return {key: {**said, **changes}}


@pytest.fixture
def known(live: Live) -> Live:
    """All providers well, and a catalogue that knows Groq, xAI and one more."""
    live.simulator.catalogue.document = {
        **provider("groq", "groq-new", "llama-3.1-8b-instant"),
        **provider("xai", "grok-new"),
        **provider("nimbus", "nimbus-1", "vendor/Nimbus-2:free"),
    }
    return live


def without_keys(live: Live, *arguments: str, **variables: str) -> Completed:
    """Run the program without any key."""
    return live.project.run(*arguments, env={"SOURCE_DATE_EPOCH": NOW, **variables})


def lock(live: Live) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the facts of each model in the lock, by provider and id."""
    rows = map(json.loads, (live.project.models / "gen-models.lock").read_text().splitlines())
    return {(row["provider"], row["id"]): row["facts"] for row in rows if row["type"] == "model"}


# --- as a source


def test_it_stands_in(known: Live, transcribe: Transcribe) -> None:
    """Without a key its list serves, named with its day; the embedded one adds what it knows."""
    transcribe(without_keys(known, "-p", "groq,xai,zai"))
    assert list(lock(known)["groq", "groq-new"]) == ["catalog"]
    assert (
        "/// Source: the models.dev catalogue, since 2026-11-20."
        in (known.project.models / "groq.rs").read_text()
    )


def test_it_is_asked_once_and_without_a_key(known: Live) -> None:
    """One request a run, with nothing of the environment in it, at the providers' own time."""
    known.simulator["groq"].latency_s = 0.3
    known.run("-p", "groq,xai,zai")
    (request,) = known.simulator.catalogue.requests
    assert request.header("Authorization") is None
    assert not any(request.holds(origin.key) for origin in known.simulator)
    (slow,) = known.simulator["groq"].requests
    assert request.at_s < slow.at_s + 0.3


def test_what_has_not_changed_is_not_sent_again(known: Live) -> None:
    """The second request says which version is known, and nothing is written."""
    without_keys(known, "-p", "groq")
    before = known.project.files()
    assert without_keys(known, "-p", "groq", **LATER).stdout.endswith("is up to date\n")
    first, second = known.simulator.catalogue.requests
    assert (first.header("If-None-Match"), first.header("If-Modified-Since")) == (None, None)
    assert str(second.header("If-None-Match")).startswith('W/"')
    assert second.header("If-Modified-Since") == "Fri, 20 Nov 2026 10:00:00 GMT"
    assert known.project.files() == before


def test_a_newer_one_with_nothing_new_changes_nothing(known: Live) -> None:
    """Its day moves in what it says anew, and nowhere else."""
    without_keys(known, "-p", "groq,xai")
    before = known.project.files()
    catalogue = known.simulator.catalogue
    catalogue.last_modified = "Mon, 23 Nov 2026 10:00:00 GMT"
    assert without_keys(known, "-p", "groq,xai").stdout.endswith("is up to date\n")
    catalogue.document = {**catalogue.document, **provider("xai", "grok-new", "grok-newer")}
    without_keys(known, "-p", "groq,xai")
    after = known.project.files()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"xai.rs", "info/xai.rs", "gen-models.lock"}
    assert b"//! Generated: 2026-11-23T00:00:00+00:00" in after["xai.rs"]


@pytest.mark.parametrize("last_modified", [None, sims.LAST_MODIFIED])
def test_servers_that_know_one_validator(known: Live, last_modified: str | None) -> None:
    """Either is enough; without `Last-Modified` the day is that of the answer, not after today."""
    catalogue = known.simulator.catalogue
    catalogue.etag, catalogue.last_modified = last_modified is None, last_modified
    done = without_keys(known, "-p", "nimbus")
    day = "2026-11-20" if last_modified else "2026-11-23"
    assert f"catalog, models.dev of {day}" in done.stdout
    before = (known.project.home / CACHE).stat()
    assert without_keys(known, "-p", "nimbus").stdout.endswith("is up to date\n")
    assert (known.project.home / CACHE).stat().st_mtime_ns == before.st_mtime_ns


def test_it_tells_what_a_live_list_leaves_out(known: Live) -> None:
    """Facts of listed models, each with its source; no model of its own, and none less."""
    known.simulator["xai"].models = ("grok-new", "grok-old")
    groq = known.simulator["groq"].expected_ids
    known.run("-p", "groq,xai")
    facts = lock(known)
    assert {wire_id for key, wire_id in facts if key == "groq"} == set(groq)
    assert facts["xai", "grok-new"] == {"live": {}, "catalog": {"name": "GROK-NEW"}}
    assert list(facts["xai", "grok-old"]) == ["live"]


def test_it_changes_nothing_that_is_live(known: Live) -> None:
    """A provider that has answered once is kept when it fails, whatever the catalogue lists."""
    known.run("-p", "groq")
    before = known.project.files()
    known.simulator["groq"].fault = sims.status(403)
    done = known.run("-p", "groq", **LATER)
    assert "kept, live of 2026-11-23" in done.stdout
    assert known.project.files() == before


def test_it_outranks_the_embedded_one_and_removes_nothing(known: Live) -> None:
    """A record of the embedded catalog is brought up to date, and stays when it is gone."""
    known.project.run("--offline", "-p", "xai")
    embedded = set(lock(known))
    without_keys(known, "-p", "xai")
    assert set(lock(known)) == {*embedded, ("xai", "grok-new")}
    known.simulator.catalogue.fault = sims.status(404)
    (known.project.home / CACHE).unlink()
    done = without_keys(known, "-p", "xai")
    assert "kept, models.dev of 2026-11-20" in done.stdout
    assert ("xai", "grok-new") in lock(known)


# --- when it fails

FAULTS: list[tuple[Fault, str]] = [
    (sims.status(500), "500 Internal Server Error"),
    (sims.status(404), "404 Not Found"),
    (sims.html_page(), "what came is not JSON, or is cut off"),
    (sims.empty_body(), "what came is not JSON, or is cut off"),
    (sims.Truncated(), "what came is not JSON, or is cut off"),
    (sims.Truncated(promise_all=True), "the connection broke off, or what came is not HTTP"),
    (sims.Reset(), "the connection was lost"),
    (sims.EndlessBody(), "the answer is larger than 16 MiB"),
    (sims.GzipBomb(), "the answer is larger than 16 MiB"),
    (sims.deep_nesting(), "the answer is nested too deeply"),
    (sims.json_body({"error": "quota"}), "what came names no provider"),
    (sims.json_body([]), "what came is not a catalogue of providers"),
    (sims.Respond(status=304), "it says that nothing has changed, to one who knows nothing"),
    (sims.Redirect(hops=None), "it redirects more than 5 times"),
    (sims.Hang(), "no complete answer within 2 s"),
]


@pytest.mark.parametrize(("fault", "reason"), FAULTS)
def test_without_it_nothing_is_lost(known: Live, fault: Fault, reason: str) -> None:
    """The run goes on as if there were none, says so in one line, and leaves no cache."""
    known.configure(settings="timeout_s = 2")
    known.simulator.catalogue.fault = fault
    done = known.run("-p", "groq")
    assert (done.code, done.stderr) == (0, "")
    (line,) = (line for line in done.stdout.splitlines() if "catalogue" in line)
    assert line.startswith(f"the models.dev catalogue was not to be had: {reason}")
    assert done.stdout.startswith("Groq      15 models  live  15 added\n")
    assert not (known.project.home / CACHE).exists()


def test_a_redirect_elsewhere_is_not_followed(known: Live) -> None:
    """Nobody but the named server says what the catalogue is."""
    known.simulator.catalogue.fault = sims.Redirect(to=known.simulator.elsewhere.url)
    assert "it redirects to another origin" in known.run("-p", "groq").stdout
    assert known.simulator.elsewhere.requests == ()


def test_what_is_cached_stands_in(known: Live, transcribe: Transcribe) -> None:
    """After a failure the last one serves, and that is said with its day."""
    without_keys(known, "-p", "groq")
    known.simulator.catalogue.fault = sims.status(503)
    transcribe(without_keys(known, "-p", "nimbus"))


def test_a_compressed_one_is_read(known: Live) -> None:
    """It is as long as a book, and servers send it small."""
    known.simulator.catalogue.fault = sims.Gzip()
    assert "catalog, models.dev" in without_keys(known, "-p", "groq").stdout


# --- the cache


def _damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _foreign(path: Path) -> None:
    path.write_text('{"somebody": "else"}\n')


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _hostile(path: Path) -> None:
    path.write_bytes(b"[" * 200_000)


@pytest.mark.parametrize("spoil", [_damage, _foreign, _emptied, _hostile])
def test_a_cache_that_cannot_be_read_is_replaced(known: Live, spoil: Any) -> None:
    """What is damaged or somebody else's is as if it were not there."""
    without_keys(known, "-p", "groq")
    cache = known.project.home / CACHE
    good = cache.read_bytes()
    spoil(cache)
    done = without_keys(known, "-p", "groq")
    assert (done.code, "not to be had" in done.stdout) == (0, False)
    assert known.simulator.catalogue.requests[-1].header("If-None-Match") is None
    assert cache.read_bytes() == good
    assert [path.name for path in cache.parent.iterdir()] == [cache.name]


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe is of POSIX")
def test_a_cache_that_is_no_file_keeps_nobody_waiting(known: Live) -> None:
    """A pipe in its place is not read, and is replaced."""
    cache = known.project.home / CACHE
    cache.parent.mkdir(parents=True)
    os.mkfifo(cache)
    assert "catalog, models.dev" in without_keys(known, "-p", "groq").stdout
    assert cache.is_file()


def test_a_home_that_cannot_be_written(known: Live) -> None:
    """Then there is no cache, and -v says so; the run is the same."""
    (known.project.home / ".cache").write_text("a file")
    done = without_keys(known, "-p", "groq", "-v")
    assert "catalog, models.dev of 2026-11-20" in done.stdout
    assert "models-dev.json cannot be written: " in done.stderr
    assert "cannot be written" not in without_keys(known, "-p", "groq").stderr


def test_no_home(known: Live) -> None:
    """Nothing is written where nobody is at home, nor into the project."""
    done = without_keys(known, "-p", "groq", HOME="", XDG_CACHE_HOME="")
    assert "catalog, models.dev of 2026-11-20" in done.stdout
    assert sorted(path.name for path in known.project.directory.iterdir()) == [
        "ai-pipeline", "gen-models.toml",
    ]  # fmt: skip


# --- off


@pytest.mark.parametrize("arguments", [("--offline",), ("--no-catalog",)])
def test_it_is_not_asked(known: Live, arguments: tuple[str, ...]) -> None:
    """Offline, and where it is switched off, nobody hears of the run."""
    assert "catalog, " not in known.run("-p", "groq,zai", *arguments).stdout
    assert known.simulator.catalogue.requests == ()
    assert not (known.project.home / ".cache").exists()


def test_it_is_switched_off_in_the_settings(known: Live) -> None:
    """`catalog = false` is --no-catalog, and --catalog undoes it."""
    known.configure(settings="catalog = false")
    known.run("-p", "groq")
    assert known.simulator.catalogue.requests == ()
    known.run("-p", "groq", "--catalog")
    assert len(known.simulator.catalogue.requests) == 1


def test_it_is_not_asked_for_nothing(known: Live) -> None:
    """Where it can tell nothing of anyone selected, it is left in peace."""
    known.run("-p", "ollama")
    assert known.simulator.catalogue.requests == ()


def test_what_is_cached_shapes_no_offline_run(known: Live) -> None:
    """The same lock gives the same bytes everywhere, also where a cache is."""
    without_keys(known, "-p", "nimbus")
    done = without_keys(known, "--offline", "-p", "groq", "-o", "elsewhere")
    assert "embedded, models.dev of 2026-06-30" in done.stdout


@pytest.mark.parametrize("url", ["models.dev", "ftp://models.dev/x", "https://u:p@models.dev/x"])
def test_an_address_that_is_none(project: Project, url: str) -> None:
    """A catalog_url that cannot be asked is a fault of the settings; it is not quoted."""
    (project.directory / "gen-models.toml").write_text(f'catalog_url = "{url}"\n')
    done = project.run("--offline")
    assert (done.code, "`catalog_url`: it " in done.stderr, url in done.stderr) == (2, True, False)


# --- any provider by name


class Nimbus:
    """A project, and a provider over TLS of which only the catalogue knows."""

    def __init__(self, project: Project, simulator: Simulator, bundle: Path) -> None:
        self.project = project
        self.simulator = simulator
        self.origin = simulator["nimbus"]
        self.bundle = bundle
        self.describe()
        self.settings = project.directory / "gen-models.toml"
        self.settings.write_text(f'catalog_url = "{simulator.catalogue.url}"\n')

    def describe(self, **changes: Any) -> None:
        """Let the catalogue say this of it."""
        said = {"api": f"{self.origin.server.url}/v1", **changes}
        self.simulator.catalogue.document = provider("nimbus", "nimbus-1", **said)

    def run(self, *arguments: str, **variables: str) -> Completed:
        """Run the program with its key."""
        env = {**self.simulator.env(), "SOURCE_DATE_EPOCH": NOW, "SSL_CERT_FILE": str(self.bundle)}
        return self.project.run(*arguments, env={**env, **variables})


@pytest.fixture
def nimbus(project: Project, tmp_path: Path) -> Iterator[Nimbus]:
    """Nimbus Cloud, which lists two models."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(bundle)
    with Simulator([custom("nimbus", ("live-1", "vendor/Live-2:free"))], tls=context) as simulator:
        yield Nimbus(project, simulator, bundle)


def test_a_provider_that_only_the_catalogue_knows(nimbus: Nimbus, transcribe: Transcribe) -> None:
    """Its address and its key come from there; its own list is what counts."""
    transcribe(nimbus.run("-p", "NIMBUS"))
    (request,) = nimbus.origin.requests
    assert request.header("Authorization") == f"Bearer {nimbus.origin.key}"
    assert len(nimbus.simulator.catalogue.requests) == 1
    rust = (nimbus.project.models / "provider.rs").read_text()
    assert f'base_url: "{nimbus.origin.server.url}/v1"' in rust
    assert 'env_vars: &["NIMBUS_API_KEY"]' in rust


def test_without_its_key_the_catalogue_lists(nimbus: Nimbus, transcribe: Transcribe) -> None:
    """A key is what makes it live, now or later."""
    transcribe(nimbus.run("-p", "nimbus", NIMBUS_API_KEY=""))
    assert nimbus.origin.requests == ()
    assert "live" in nimbus.run("-p", "nimbus").stdout.splitlines()[0]


def test_the_lock_remembers_it(nimbus: Nimbus) -> None:
    """Without settings, cache or network it is checked, and its files are the same."""
    nimbus.run("-p", "nimbus")
    before = nimbus.project.files()
    nimbus.settings.unlink()
    (nimbus.project.home / CACHE).unlink()
    assert nimbus.run("--offline", "--check").code == 0
    assert nimbus.run("--offline", "--check", "-p", "nimbus").code == 0
    assert nimbus.project.files() == before


def test_a_lock_alone_sends_no_key(nimbus: Nimbus, transcribe: Transcribe) -> None:
    """Where neither the catalogue nor its cache says where it is, it is not asked."""
    nimbus.run("-p", "nimbus")
    asked = len(nimbus.origin.requests)
    (nimbus.project.home / CACHE).unlink()
    nimbus.simulator.catalogue.fault = sims.status(404)
    transcribe(nimbus.run("-p", "nimbus"))
    assert nimbus.run("-p", "nimbus", "--no-catalog").code == 0
    assert len(nimbus.origin.requests) == asked


def test_what_is_cached_says_where_it_is(nimbus: Nimbus) -> None:
    """It is asked while the catalogue is, and also where that fails."""
    nimbus.run("-p", "nimbus")
    nimbus.simulator.catalogue.fault = sims.status(404)
    assert "live" in nimbus.run("-p", "nimbus").stdout.splitlines()[0]
    assert len(nimbus.origin.requests) == 2


def test_a_provider_that_moves_gets_no_key(nimbus: Nimbus, transcribe: Transcribe) -> None:
    """A catalogue that sends it elsewhere is told, and not obeyed."""
    nimbus.run("-p", "nimbus")
    before = nimbus.project.files()
    nimbus.describe(api=f"https://{nimbus.simulator.elsewhere.url.removeprefix('http://')}/v1")
    (nimbus.project.home / CACHE).unlink()
    transcribe(nimbus.run("-p", "nimbus"))
    assert nimbus.simulator.elsewhere.requests == ()
    assert nimbus.project.files() == before


@pytest.mark.parametrize(
    "lie",
    [
        {"env": ["OPENAI_API_KEY"]},
        {"env": ["AWS_SECRET_ACCESS_KEY"]},
        {"npm": "@ai-sdk/anthropic"},
        {"api": "http://127.0.0.1:9/v1"},
    ],
)
def test_a_catalogue_that_lies_gets_no_key(nimbus: Nimbus, lie: dict[str, Any]) -> None:
    """No key of anyone else goes where it says, and its own only over https."""
    nimbus.describe(**lie)
    canaries = {"OPENAI_API_KEY": "sk-canary-1", "AWS_SECRET_ACCESS_KEY": "sk-canary-2"}
    done = nimbus.run("-p", "nimbus", "-vvv", **canaries)
    assert "? not asked: " in done.stdout
    assert nimbus.origin.requests == ()
    assert "canary" not in done.stdout + done.stderr


def test_a_name_that_nobody_has(known: Live, transcribe: Transcribe) -> None:
    """The nearest of all names are told."""
    transcribe(known.run("-p", "nimbis,grok"))


def test_a_name_that_might_be_there(known: Live, transcribe: Transcribe) -> None:
    """Where the catalogue was not reached, that is told too."""
    known.simulator.catalogue.fault = sims.status(404)
    transcribe(known.run("-p", "nimbus"))


def test_a_name_that_is_in_the_cache(known: Live, transcribe: Transcribe) -> None:
    """Offline no name is taken from there: another machine would not know it."""
    without_keys(known, "-p", "groq")
    transcribe(known.run("-p", "nimbus,groq", "--offline"))
    assert known.run("-p", "nimbus", "--no-catalog").code == 2
    assert len(known.simulator.catalogue.requests) == 1


def test_what_the_catalogue_calls_a_known_provider(live: Live) -> None:
    """`google` is Gemini, and needs no catalogue for that."""
    assert live.run("-p", "google").stdout.startswith("Gemini ")


# --- the list of all


def test_all_providers(known: Live, transcribe: Transcribe) -> None:
    """`providers --all` lists those of the catalogue too, with what each is known to serve."""
    transcribe(known.project.run("providers", "--all", env={"NIMBUS_API_KEY": "sk-canary"}))
    assert len(known.simulator.catalogue.requests) == 1


def test_all_providers_from_the_cache(known: Live) -> None:
    """Offline, and where it fails, the last catalogue is listed."""
    fresh = known.project.run("providers", "--all")
    known.simulator.catalogue.fault = sims.status(500)
    assert known.project.run("providers", "--all").stdout == fresh.stdout
    known.configure(settings="offline = true")
    asked = len(known.simulator.catalogue.requests)
    assert known.project.run("providers", "--all") == fresh
    assert len(known.simulator.catalogue.requests) == asked


def test_all_providers_without_a_catalogue(known: Live) -> None:
    """Then those are listed that come with the program, and a warning says why."""
    known.simulator.catalogue.fault = sims.status(500)
    done = known.project.run("providers", "--all")
    assert done.code == 0
    assert "nimbus" not in done.stdout
    assert done.stderr.startswith("warning: the models.dev catalogue is not at hand: 500 ")
    rows = json.loads(known.project.run("providers", "--all", "--json").stdout)
    assert {row["catalogue_models"] for row in rows} == {None}


# --- with a table of the settings


def test_a_table_without_an_address(known: Live) -> None:
    """It is of a provider that the catalogue knows; the lock remembers what it says."""
    table = '[providers.nimbus]\nvariant = "Cloudy"\ninclude = ["nimbus-*"]\n'
    config = known.project.directory / "gen-models.toml"
    config.write_text(f"{config.read_text()}\n{table}")
    assert without_keys(known, "-p", "groq,nimbus").code == 0
    rust = (known.project.models / "nimbus.rs").read_text()
    assert "pub enum ProviderModelCloudy {" in rust
    assert ("nimbus", "nimbus-1") in lock(known)
    assert ("nimbus", "vendor/Nimbus-2:free") not in lock(known)
    assert without_keys(known, "--offline", "--check").code == 0
    config.unlink()
    assert without_keys(known, "--offline", "--check").code == 0
    assert without_keys(known, "models", "nimbus").stdout.count("nimbus-1") == 1


def test_a_table_of_nobody(known: Live) -> None:
    """Neither the catalogue nor a run that does not ask it knows whose it is."""
    config = known.project.directory / "gen-models.toml"
    config.write_text(f"{config.read_text()}\n[providers.nimbuss]\n")
    for arguments, told in (
        ((), "`nimbus`"),
        (("--offline",), "run once without --offline"),
        (("--no-catalog",), "run once without --no-catalog"),
    ):
        done = without_keys(known, "-p", "groq", *arguments)
        assert done.code == 2
        assert "`providers.nimbuss`: it is not a known provider" in done.stderr
        assert told in done.stderr
    assert not known.project.models.exists()


# --- why


def test_a_field_of_the_catalogue_has_its_day(known: Live) -> None:
    """What the cached catalogue still says is dated by it, and what it has changed by nobody."""
    said = {"release_date": "2024-07-23", "knowledge": "2023-12"}
    known.simulator.catalogue.document = {
        **provider("groq", models={"llama-3.1-8b-instant": said}),
        **provider("xai", "grok-new"),
    }
    assert known.run("-p", "groq").code == 0
    ask = ("models", "groq", "llama-3.1-8b-instant", "--why", "--json")

    def dates() -> dict[str, str | None]:
        fields = json.loads(known.run(*ask).stdout)["fields"]
        return {one["field"]: one["date"] for one in fields if one["source"] == "catalog"}

    assert dates() == {"released": "2026-11-20", "knowledge": "2026-11-20"}
    said["knowledge"] = "2024-01"
    assert known.run("-p", "xai").code == 0  # which asks the catalogue, and leaves groq alone
    assert dates() == {"released": "2026-11-20", "knowledge": None}
    (known.project.home / CACHE).unlink()
    assert dates() == {"released": None, "knowledge": None}
