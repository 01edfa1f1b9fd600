"""The lock: its format to the byte, and every way in which it can be unusable."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from gen_models.catalog import NOTHING_KNOWN, Catalog, Facts, Model, ProviderRecord, Source
from gen_models.errors import LockError
from gen_models.lock import LOCK_NAME, LOCK_VERSION, dumps, loads
from gen_models.naming import RustIdent, WireId
from gen_models.registry import ApiKey, Overrides, ProviderId

NOON = "2026-11-22T12:00:00+00:00"
HEADER = '{"type":"lock","version":1}'
GROQ = f'{{"type":"provider","id":"groq","source":"live","obtained":"{NOON}"}}'
MODEL = '{"type":"model","provider":"groq","id":"a","variant":"A"}'
END = '{"type":"end"}'


def model(wire_id: str, variant: str, live: Facts = NOTHING_KNOWN) -> Model:
    """A model of the lock."""
    return Model(id=WireId(wire_id), variant=RustIdent(variant), live=live)


def record(provider_id: str, *models: Model, overrides: Overrides | None = None) -> ProviderRecord:
    """What is known of a provider."""
    return ProviderRecord(
        id=ProviderId(provider_id),
        source=Source.LIVE,
        obtained=NOON,
        overrides=overrides or Overrides(),
        models=models,
    )


def catalog(*records: ProviderRecord) -> Catalog:
    """Several providers."""
    return {one.id: one for one in records}


def lines(*rows: str) -> bytes:
    """The bytes of a lock."""
    return "".join(f"{row}\n" for row in rows).encode()


def fault(*rows: str) -> str:
    """Why a lock is refused."""
    with pytest.raises(LockError) as caught:
        loads(lines(*rows))
    return caught.value.message


# --- the format


def test_format() -> None:
    """One line a record, sorted by provider and id, and nothing that is not known."""
    qwen = Model(
        id=WireId("qwen/qwen3-32b"),
        variant=RustIdent("Qwen___Qwen3__32b"),
        live=Facts(context=131072),
        embedded=Facts(name="Qwen3 32B", released="2025-04"),
    )
    custom = Overrides(base_url="https://llm.example", auth_method=ApiKey("x-api-key"))
    written = dumps(
        catalog(record("my-proxy", overrides=custom), record("groq", qwen, model("a:é", "A__")))
    )
    assert written.decode().splitlines() == [
        '{"type":"lock","version":1}',
        '{"type":"provider","id":"groq","source":"live","obtained":"2026-11-22T12:00:00+00:00"}',
        '{"type":"model","provider":"groq","id":"a:é","variant":"A__"}',
        (
            '{"type":"model","provider":"groq","id":"qwen/qwen3-32b",'
            '"variant":"Qwen___Qwen3__32b","live":{"context":131072},'
            '"embedded":{"name":"Qwen3 32B","released":"2025-04"}}'
        ),
        (
            '{"type":"provider","id":"my-proxy","source":"live",'
            '"obtained":"2026-11-22T12:00:00+00:00",'
            '"overrides":{"base_url":"https://llm.example",'
            '"auth_method":{"kind":"header","header":"x-api-key"}}}'
        ),
        '{"type":"end"}',
    ]
    assert written.endswith(b"}\n")


def test_an_empty_catalog() -> None:
    """A lock may hold nobody."""
    assert dumps({}) == lines(HEADER, END)
    assert loads(lines(HEADER, END)) == {}


def test_a_lock_reads_in_any_order_of_its_models() -> None:
    """After their provider, models may stand anywhere; what is read is sorted."""
    cerebras = GROQ.replace("groq", "cerebras")
    assert list(loads(lines(HEADER, GROQ, cerebras, MODEL, END))) == ["cerebras", "groq"]
    other = MODEL.replace('"a"', '"b"').replace('"A"', '"B"')
    found = loads(lines(HEADER, GROQ, other, MODEL, END))
    assert [one.id for one in found[ProviderId("groq")].models] == ["a", "b"]


def test_line_ends_and_blank_lines_are_of_no_account() -> None:
    """What an editor or a checkout does to a file does not damage it."""
    content = lines(HEADER, GROQ, MODEL, END)
    assert loads(content.replace(b"\n", b"\r\n")) == loads(content)
    assert loads(content.replace(b"\n", b"\n\n \t\n")) == loads(content)
    assert loads(content.rstrip()) == loads(content)


# --- what is refused


@pytest.mark.parametrize(
    "first",
    [
        "",
        "{}",
        "[]",
        "null",
        "lock",
        '{"version":1}',
        '{"type":"lock"}',
        '{"type":"end","version":1}',
        '{"type":"lock","version":0}',
        '{"type":"lock","version":-1}',
        '{"type":"lock","version":1.5}',
        '{"type":"lock","version":"1"}',
        '{"type":"lock","version":true}',
        '{"type":"lock","version":null}',
        "\ufeff" + HEADER,
        pytest.param('{"type":"lock","version":' + "[" * 200_000, id="deep"),
        "//! Auto-generated provider model enum",
    ],
)
def test_what_is_no_lock(first: str) -> None:
    """A file that does not begin as a lock is refused, whatever it is."""
    assert fault(first, END) == (
        f'{LOCK_NAME} is damaged\n  line 1: it does not say `{{"type":"lock","version":…}}`'
    )


def test_an_empty_file_is_no_lock() -> None:
    """A lock that was emptied is not a lock without providers."""
    for content in (b"", b"\n", b" \n\n"):
        with pytest.raises(LockError, match="line 1: it does not say"):
            loads(content)


def test_a_newer_lock_is_refused() -> None:
    """What a later program wrote is not read, and so is never written back short."""
    content = lines(f'{{"type":"lock","version":{LOCK_VERSION + 1},"new":[]}}', '{"type":"new"}')
    with pytest.raises(LockError) as caught:
        loads(content)
    assert (
        caught.value.message == "gen-models.lock has version 2, and this gen-models reads up to 1"
    )
    assert caught.value.hint == "upgrade it: pip install --upgrade gen-models"


def test_a_merge_conflict_is_called_by_its_name() -> None:
    """Each mark of a conflict is told with its line, and so is how to mend it."""
    with pytest.raises(LockError) as caught:
        loads(
            lines(HEADER, GROQ, "<<<<<<< HEAD", MODEL, "||||||| base", "=======", ">>>>>>> x", END)
        )
    assert caught.value.message == (
        "gen-models.lock is damaged\n"
        "  line 3: it is a merge conflict\n"
        "  line 5: it is a merge conflict\n"
        "  line 6: it is a merge conflict\n"
        "  line 7: it is a merge conflict"
    )
    assert caught.value.hint == (
        "keep the lines of both sides, remove the marks between them, and run again"
    )


def test_a_merge_conflict_in_the_first_line() -> None:
    """A conflict about the version is one too."""
    assert "line 1: it is a merge conflict" in fault("<<<<<<< HEAD", HEADER, END)


def changed(row: str, old: str, new: str) -> str:
    """A row with something else in it."""
    assert old in row
    return row.replace(old, new)


FAULTS = [
    # Not a line of a lock
    (["nonsense"], "line 3: JSON is malformed"),
    (["{}"], "line 3: Object missing required field `type`"),
    (['{"type":"new"}'], "line 3: Invalid value 'new' - at `$.type`"),
    ([changed(MODEL, "}", ',"colour":1}')], "line 3: Object contains unknown field `colour`"),
    ([changed(MODEL, '"A"', "1")], "line 3: Expected `str`, got `int` - at `$.variant`"),
    (['{"type":"model","provider":"groq","id":"a"}'], "missing required field `variant`"),
    ([changed(MODEL, "}", ',"live":{"price":1}}')], "unknown field `price` - at `$.live`"),
    ([changed(MODEL, "}", ',"live":{"context":"8"}}')], "Expected `int | null`, got `str`"),
    ([changed(MODEL, "}", ',"live":{"context":1e400}}')], "line 3: "),
    (["[" * 200_000], "line 3: "),
    ([HEADER], "line 3: it begins a second lock"),
    ([END], "line 4: it comes after the end"),
    # Models
    ([MODEL, MODEL], "line 4: the model `a` of `groq` is here twice"),
    (
        [MODEL, changed(MODEL, '"id":"a"', '"id":"b"')],
        "line 4: the variant `A` of `b` of `groq` is here twice",
    ),
    (
        [changed(MODEL, "groq", "grok")],
        "line 3: no line before it is the provider `grok`",
    ),
    (
        [changed(MODEL, '"A"', '"fn"')],
        "line 3: the variant `fn` of `a` of `groq` is unusable: it is a keyword of Rust",
    ),
    (
        [changed(MODEL, '"A"', '"Evil, B"')],
        "line 3: the variant `Evil, B` of `a` of `groq` is unusable: a variant is made of",
    ),
    (
        [changed(MODEL, '"id":"a"', '"id":""')],
        "line 3: the id `` of `groq` is unusable: it is empty",
    ),
    (
        [changed(MODEL, '"id":"a"', r'"id":"a\u202e"')],
        r"line 3: the id `a\u{202e}` of `groq` is unusable: it holds the invisible character",
    ),
    # Providers
    ([GROQ], "line 3: the provider `groq` is here twice"),
    ([changed(GROQ, "groq", "Groq")], "line 3: `Groq` cannot name a provider"),
    ([changed(GROQ, "groq", "../x")], "line 3: `../x` cannot name a provider"),
    ([changed(GROQ, "groq", "")], "line 3: `` cannot name a provider"),
    ([changed(GROQ, "live", "dead")], "line 3: Invalid enum value 'dead' - at `$.source`"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "message"), FAULTS)
def test_damage(rows: list[str], message: str) -> None:
    """Each kind of damage is told with its line."""
    assert message in fault(HEADER, GROQ, *rows, END)


@pytest.mark.parametrize(
    "moment",
    [
        "",
        "now",
        "2026-11-22",
        "2026-11-22T12:00:00",
        "2026-11-22T12:00:00Z",
        "2026-11-22T12:00:00+01:00",
        "2026-11-22T12:00:00.5+00:00",
        "2026-11-22 12:00:00+00:00",
        "2026-13-22T12:00:00+00:00",
        "2026-11-31T12:00:00+00:00",
        "2026-11-22T25:00:00+00:00",
        "٢٠٢٦-11-22T12:00:00+00:00",
        "2026-11-22T12:00:00+00:00 ",
    ],
)
def test_a_moment_that_is_none(moment: str) -> None:
    """A time has one form, and only real ones have it."""
    assert "line 2: `obtained` is not a time such as 2026-11-22T20:15:00+00:00 in `groq`" in fault(
        HEADER, changed(GROQ, NOON, moment), END
    )


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ('{"base_url":"https://["}', "`base_url` of `groq` is unusable: it is an address such as"),
        ('{"base_url":"https://k@x"}', "`base_url` of `groq` is unusable: it holds no user"),
        ('{"models_endpoint":"x"}', "`models_endpoint` of `groq` is unusable: it is a path"),
        ('{"env_vars":["sk-1"]}', "`env_vars` of `groq` is unusable: entry 1 cannot name"),
        ('{"variant":"A {}"}', "`variant` of `groq` is unusable: `A {}`: a variant is made of"),
        ('{"auth_method":{"kind":"header","header":"a b"}}', "`auth_method` of `groq` is unusable"),
        ('{"base_urm":"https://x"}', "Object contains unknown field `base_urm` - at `$.overrides`"),
        (
            '{"auth_method":{"kind":"none","x":1}}',
            "unknown field `x` - at `$.overrides.auth_method`",
        ),
        ('{"auth_method":{"kind":"magic"}}', "Invalid value 'magic'"),
    ],
)
def test_settings_that_cannot_be_used(overrides: str, message: str) -> None:
    """Settings that the lock remembers are held to what a configuration file may say."""
    row = changed(GROQ, '"}', f'","overrides":{overrides}}}')
    found = fault(HEADER, row, END)
    assert "line 2: " in found
    assert message in found


def test_a_truncated_lock() -> None:
    """The last line tells a whole lock from the beginning of one."""
    assert fault(HEADER, GROQ, MODEL) == (
        'gen-models.lock is damaged\n  it is truncated: the last line is not `{"type":"end"}`'
    )


def test_the_first_faults_are_told_and_the_others_counted() -> None:
    """A lock that is damaged all over does not fill the screen."""
    message = fault(HEADER, *["x"] * 1_205)
    assert len(message.splitlines()) == 7
    assert message.endswith("\n  and 1,201 more")


def test_faults_show_no_control_characters() -> None:
    """Damage cannot reach the terminal as more than text."""
    message = fault(HEADER, '{"type":"model","provider":"\\u001b[31m","id":"a","variant":"A"}', END)
    assert "`\\u{1b}[31m`" in message
    assert "\x1b" not in message


# --- two branches


def branches(tmp_path: Path, base: Catalog, ours: Catalog, theirs: Catalog) -> tuple[int, bytes]:
    """What `git merge` makes of two branches: its exit code, and the lock."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    path = tmp_path / LOCK_NAME
    people = {f"GIT_{role}_{what}": "x@example" for role in ("AUTHOR", "COMMITTER")
              for what in ("NAME", "EMAIL")}  # fmt: skip
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environ = {**inherited, **people, "HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1"}

    def git(*arguments: str) -> int:
        command = ["git", "-c", "core.autocrlf=false", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environ, check=False, capture_output=True
        ).returncode

    def commit(content: Catalog) -> None:
        path.write_bytes(dumps(content))
        assert git("add", LOCK_NAME) == 0
        assert git("commit", "-m", "x") == 0

    assert git("init", "-b", "main") == 0
    commit(base)
    assert git("checkout", "-b", "theirs") == 0
    commit(theirs)
    assert git("checkout", "main") == 0
    commit(ours)
    return git("merge", "--no-edit", "theirs"), path.read_bytes()


def letters(text: str) -> Catalog:
    """A provider with a model for each letter, and one before and one after it."""
    models = (model(letter, letter.upper()) for letter in text)
    return catalog(record("anthropic"), record("groq", *models), record("zai"))


def test_two_branches_that_add_different_models_merge(tmp_path: Path) -> None:
    """With one model between them, both additions are there after `git merge`."""
    exit_code, merged = branches(tmp_path, letters("aeg"), letters("abeg"), letters("aefg"))
    assert exit_code == 0
    assert loads(merged) == letters("abefg")
    assert merged == dumps(letters("abefg"))


def test_two_branches_that_change_different_providers_merge(tmp_path: Path) -> None:
    """A model here and a provider there do not meet."""
    base = letters("aeg")
    ours = {**base, **catalog(record("mistral", model("m", "M")))}
    theirs = {**base, **catalog(record("anthropic", model("c", "C")))}
    exit_code, merged = branches(tmp_path, base, ours, theirs)
    assert exit_code == 0
    assert loads(merged) == {**base, **ours, **catalog(theirs[ProviderId("anthropic")])}


def test_two_branches_that_meet_are_a_conflict_that_is_told(tmp_path: Path) -> None:
    """Where git gives up, its marks are called what they are."""
    exit_code, merged = branches(tmp_path, letters("aeg"), letters("abeg"), letters("aceg"))
    assert exit_code == 1
    with pytest.raises(LockError, match="line 5: it is a merge conflict"):
        loads(merged)


def test_two_branches_that_add_one_model_both(tmp_path: Path) -> None:
    """The same news on both sides is news once."""
    exit_code, merged = branches(tmp_path, letters("aeg"), letters("abeg"), letters("abeg"))
    assert exit_code == 0
    assert loads(merged) == letters("abeg")


# --- values


def test_a_record_of_the_lock_is_whole() -> None:
    """What is read has every part of what was written, of its own type."""
    one = record(
        "groq", model("a", "A", Facts(deprecated=True)), overrides=Overrides(env_vars=("K",))
    )
    (back,) = loads(dumps(catalog(one))).values()
    assert back == one
    assert msgspec.structs.astuple(back)[1] is Source.LIVE
    assert isinstance(back.models, tuple)
