"""The lock: its format to the byte, and every way in which it can be unusable."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source
from gen_models.errors import LockError
from gen_models.listing import Listing
from gen_models.lock import LOCK_NAME, LOCK_VERSION, dumps, loads
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import ApiKey, ProviderId
from gen_models.rust_settings import RustSettings
from tests.answers import DAYS, GROQ, after, listing

NOON = "2026-11-22T12:00:00+00:00"
HEADER = '{"type":"lock","version":2}'
PROVIDER = f'{{"type":"provider","id":"groq","source":"live","obtained":"{NOON}"}}'
MODEL = '{"type":"model","provider":"groq","id":"a","variant":"A"}'
END = '{"type":"end"}'


def model(wire_id: str, variant: str, live: Facts | None = None) -> Model:
    """A model of the lock."""
    facts = {} if live is None else {Source.LIVE: live}
    return Model(id=WireId(wire_id), variant=RustIdent(variant), facts=facts)


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
    return Catalog({one.id: one for one in records})


def lines(*rows: str) -> bytes:
    """The bytes of a lock."""
    return "".join(f"{row}\n" for row in rows).encode()


def refused(*rows: str) -> LockError:
    """How a lock is refused."""
    with pytest.raises(LockError) as caught:
        loads(lines(*rows))
    return caught.value


def fault(*rows: str) -> str:
    """Why a lock is refused."""
    return refused(*rows).message


# --- the format


def test_format() -> None:
    """One line a record, sorted by provider and id, and nothing that is not known."""
    qwen = Model(
        id=WireId("qwen/qwen3-32b"),
        variant=RustIdent("Qwen___Qwen3__32b"),
        obtained="2026-12-01T08:00:00+00:00",
        facts={
            Source.LIVE: Facts(context_tokens=131072),
            Source.EMBEDDED: Facts(name="Qwen3 32B", released="2025-04"),
        },
    )
    custom = Overrides(base_url="https://llm.example", auth_method=ApiKey("x-api-key"))
    written = dumps(
        catalog(
            record("my-proxy", overrides=custom),
            record("groq", qwen, model("b", "B", Facts()), model("a:é", "A__")),
        )
    )
    assert written.decode().splitlines() == [
        '{"type":"lock","version":2}',
        '{"type":"provider","id":"groq","source":"live","obtained":"2026-11-22T12:00:00+00:00"}',
        '{"type":"model","provider":"groq","id":"a:é","variant":"A__"}',
        '{"type":"model","provider":"groq","id":"b","variant":"B","facts":{"live":{}}}',
        (
            '{"type":"model","provider":"groq","id":"qwen/qwen3-32b",'
            '"variant":"Qwen___Qwen3__32b","obtained":"2026-12-01T08:00:00+00:00",'
            '"facts":{"live":{"context_tokens":131072},'
            '"embedded":{"name":"Qwen3 32B","released":"2025-04"}}}'
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


@pytest.mark.parametrize(
    ("name", "written"), [("é", "é"), ("é \u202e", "é \\u202e"), ("a\x7f", "a\\u007f")]
)
def test_what_nobody_can_see_is_written_out(name: str, written: str) -> None:
    """A reader of the file meets no character that turns or hides what he reads."""
    shown = catalog(record("groq", model("a", "A", Facts(name=name)), model("b", "B")))
    content = dumps(shown)
    assert f'"name":"{written}"'.encode() in content
    assert len(content.split(b"\n")) == 6
    assert loads(content) == shown


def test_an_empty_catalog() -> None:
    """A lock may hold nobody."""
    assert dumps(Catalog()) == lines(HEADER, END)
    assert loads(lines(HEADER, END)) == Catalog()


def test_a_lock_reads_in_any_order_of_its_models() -> None:
    """After their provider, models may stand anywhere; what is read is sorted."""
    cerebras = PROVIDER.replace("groq", "cerebras")
    both = loads(lines(HEADER, PROVIDER, cerebras, MODEL, END))
    assert list(both.providers) == ["cerebras", "groq"]
    other = MODEL.replace('"a"', '"b"').replace('"A"', '"B"')
    found = loads(lines(HEADER, PROVIDER, other, MODEL, END))
    assert [one.id for one in found.providers[ProviderId("groq")].models] == ["a", "b"]


def test_the_best_source_is_read_first() -> None:
    """Whoever edited a line: what counts does not depend on the order in it."""
    row = changed(MODEL, "}", ',"facts":{"embedded":{"name":"E"},"live":{"name":"L"}}}')
    (one,) = loads(lines(HEADER, PROVIDER, row, END)).providers[ProviderId("groq")].models
    assert list(one.facts) == [Source.LIVE, Source.EMBEDDED]
    assert one.known == Facts(name="L")


def test_line_ends_and_blank_lines_are_of_no_account() -> None:
    """What an editor or a checkout does to a file does not damage it."""
    content = lines(HEADER, PROVIDER, MODEL, END)
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
        loads(content, "out/gen-models.lock")
    assert caught.value.message == (
        "out/gen-models.lock has version 3, and this gen-models reads up to 2"
    )
    assert caught.value.hint == "upgrade it: pip install --upgrade gen-models"


RESTORE = "restore it, for instance with `git checkout -- gen-models.lock`, and run again"
RESOLVE = "keep the lines of both sides, remove the marks between them, and run again"
KEEP_ONE = "keep one of two lines for one thing, rename one of two equal variants, run again"


def test_a_merge_conflict_is_called_by_its_name() -> None:
    """Each mark of a conflict is told with its line, and so is how to mend it."""
    error = refused(
        HEADER, PROVIDER, "<<<<<<< HEAD", MODEL, "||||||| base", "=======", ">>>>>>> x", END
    )
    assert error.message == (
        "gen-models.lock is damaged\n"
        "  line 3: it is a merge conflict\n"
        "  line 5: it is a merge conflict\n"
        "  line 6: it is a merge conflict\n"
        "  line 7: it is a merge conflict"
    )
    assert error.hint == RESOLVE


def test_a_merge_conflict_in_the_first_line() -> None:
    """A conflict about the version or the form of the Rust is one too: only one can be."""
    error = refused("<<<<<<< HEAD", HEADER, END)
    assert error.message == "gen-models.lock is damaged\n  line 1: it is a merge conflict"
    assert error.hint == "keep one first line and all others, remove the marks, and run again"


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
    ([changed(MODEL, "}", ',"live":{}}')], "line 3: Object contains unknown field `live`"),
    ([changed(MODEL, "}", ',"facts":[]}')], "line 3: Expected `object`, got `array`"),
    ([changed(MODEL, "}", ',"facts":{"dead":{}}}')], "line 3: Invalid enum value 'dead'"),
    ([changed(MODEL, "}", ',"facts":{"live":null}}')], "line 3: Expected `object`, got `null`"),
    (
        [changed(MODEL, "}", ',"facts":{"live":{"price":1}}}')],
        "line 3: Object contains unknown field `price` - at `$.facts[...]`",
    ),
    (
        [changed(MODEL, "}", ',"facts":{"live":{"context_tokens":"8"}}}')],
        "line 3: Expected `int | null`, got `str` - at `$.facts[...].context_tokens`",
    ),
    ([changed(MODEL, "}", ',"facts":{"live":{"context_tokens":1e400}}}')], "line 3: "),
    (["[" * 200_000], "line 3: "),
    ([HEADER], "line 3: it begins a second lock"),
    ([END], "line 4: it comes after the end"),
    # Models
    ([MODEL, MODEL], "line 4: the model `a` of `groq` is here twice"),
    (
        [MODEL, changed(MODEL, '"id":"a"', '"id":"b"')],
        "line 4: the variant `A` of `b` of `groq` is another model's too",
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
    ([PROVIDER], "line 3: the provider `groq` is here twice"),
    *(
        (
            [changed(PROVIDER, "groq", name)],
            f"line 3: `{name}` cannot name a provider: an id is made of a-z, 0-9 and single `-`",
        )
        for name in ("", "Groq", "gróq", "../x", "a.b", "a_b", "a--b", "-a", "a-", "a b")
    ),
    *(
        (
            [changed(PROVIDER, "groq", name)],
            f"line 3: `{name}` cannot name a provider: its file would be one that every output has",
        )
        for name in ("info", "mod", "provider", "provider-model")
    ),
    ([changed(PROVIDER, "live", "dead")], "line 3: Invalid enum value 'dead' - at `$.source`"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "message"), FAULTS)
def test_damage(rows: list[str], message: str) -> None:
    """Each kind of damage is told with its line."""
    assert message in fault(HEADER, PROVIDER, *rows, END)


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
    is_none = "is not a moment such as 2026-11-22T20:15:00+00:00"
    assert fault(HEADER, changed(PROVIDER, NOON, moment), END) == (
        f"gen-models.lock is damaged\n  line 2: `obtained` of `groq` {is_none}"
    )
    row = changed(MODEL, "}", f',"obtained":"{moment}"}}')
    assert fault(HEADER, PROVIDER, row, END) == (
        f"gen-models.lock is damaged\n  line 3: `obtained` of `a` of `groq` {is_none}"
    )


@pytest.mark.parametrize("day", ["", "2026-11-22T12:00:00+00:00", "20261122", "2026-11-31"])
def test_a_day_that_is_none(day: str) -> None:
    """A day has one form too, and the model whose it is is named."""
    is_none = "is not a day such as 2026-11-22"
    missing = changed(MODEL, "}", f',"missing_since":"{day}"}}')
    assert fault(HEADER, PROVIDER, missing, END) == (
        f"gen-models.lock is damaged\n  line 3: `missing_since` of `a` of `groq` {is_none}"
    )
    gone = changed(changed(MODEL, '"model"', '"removed"'), "}", f',"removed_on":"{day}"}}')
    assert fault(HEADER, PROVIDER, gone, END) == (
        f"gen-models.lock is damaged\n  line 3: `removed_on` of `a` of `groq` {is_none}"
    )


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("context_tokens", -5, "it is no number of tokens"),
        ("max_input_tokens", 0, "it is no number of tokens"),
        ("max_output_tokens", 2**64, "it is no number of tokens"),
        ("input_usd_per_mtok", "", "it is no price"),
        ("output_usd_per_mtok", "1e-3", "it is no price"),
        ("cache_read_usd_per_mtok", "1000000.5", "it is no price"),
        ("cache_write_usd_per_mtok", "varies", "it is no price"),
        ("released", "2024-02-30", "it is no day"),
        ("knowledge", "2024-5", "it is no day"),
        ("retires", "20240513", "it is no day"),
    ],
)
def test_a_value_that_the_rust_could_not_hold(field: str, value: object, why: str) -> None:
    """What a model is said to have is a count, a price or a day, or the lock is damaged."""
    said = json.dumps({"live": {}, "catalog": {field: value}})
    row = changed(MODEL, '"}', f'","facts":{said}}}')
    assert f"line 3: `{field}` of `a` of `groq` is unusable: {why}" in fault(
        HEADER, PROVIDER, row, END
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
    row = changed(PROVIDER, '"}', f'","overrides":{overrides}}}')
    found = fault(HEADER, row, END)
    assert "line 2: " in found
    assert message in found


@pytest.mark.parametrize(
    ("described", "message"),
    [
        ('{"name":""}', "`name` of `groq` is unusable: it is empty"),
        ('{"name":"a\\nb"}', "`name` of `groq` is unusable: it holds the invisible character"),
        ('{"name":"A","website":"https://a)](b"}', "`website` of `groq` is unusable"),
        ('{"name":"A","base_url":"https://["}', "`base_url` of `groq` is unusable"),
        ('{"name":"A","env_vars":["sk-1"]}', "`env_vars` of `groq` is unusable: entry 1 cannot"),
        ('{"website":"https://a.example"}', "missing required field `name` - at `$.described`"),
        ('{"name":"A","key":"x"}', "Object contains unknown field `key` - at `$.described`"),
    ],
)
def test_a_description_that_cannot_be_used(described: str, message: str) -> None:
    """What the catalogue said once is held to what it may say."""
    found = fault(HEADER, changed(PROVIDER, '"}', f'","described":{described}}}'), END)
    assert message in found


def test_a_truncated_lock() -> None:
    """The last line tells a whole lock from the beginning of one."""
    assert fault(HEADER, PROVIDER, MODEL) == (
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


@pytest.mark.parametrize(
    ("rows", "hint"),
    [
        (["nonsense"], RESTORE),
        ([MODEL, "nonsense"], RESTORE),
        # Two branches that did the same
        ([MODEL, MODEL], KEEP_ONE),
        ([PROVIDER], KEEP_ONE),
        ([changed(HEADER, "}", ',"rust":{"serde":true}}')], KEEP_ONE),
        ([PROVIDER, MODEL, MODEL], KEEP_ONE),
        ([MODEL, changed(MODEL, '"id":"a"', '"id":"b"')], KEEP_ONE),
        ([MODEL, MODEL, "nonsense"], RESTORE),
        # Marks count most, since what is between them may well be there twice
        (["<<<<<<< HEAD", MODEL, "=======", MODEL, ">>>>>>> x"], RESOLVE),
        (["nonsense", "======="], RESOLVE),
    ],
)
def test_what_to_do_about_damage(rows: list[str], hint: str) -> None:
    """What a person can mend by hand is told as that; the rest is restored."""
    assert refused(HEADER, PROVIDER, *rows, END).hint == hint


def test_a_truncated_lock_is_restored() -> None:
    """What was cut off is not known, even where all that is left is there twice."""
    assert refused(HEADER, PROVIDER, MODEL, MODEL).hint == RESTORE


@pytest.mark.parametrize(
    ("rust", "message"),
    [
        ('{"style":"odd"}', "line 1: Invalid enum value 'odd' - at `$.rust.style`"),
        ('{"colour":"red"}', "line 1: Object contains unknown field `colour` - at `$.rust`"),
        ('{"into":["a b"]}', "line 1: "),
    ],
)
def test_a_form_of_the_rust_that_is_none(rust: str, message: str) -> None:
    """What was chosen of the Rust is told with its line too, beside what else is wrong."""
    found = fault(changed(HEADER, "}", f',"rust":{rust}}}'), "nonsense", END).splitlines()
    assert found[1].strip().startswith(message)
    assert found[2].strip().startswith("line 2: JSON is malformed")


def test_damage_of_what_cannot_be_mended() -> None:
    """The lock of a commit is not restored, so whoever reads it says what to do instead."""
    for content in (b"", b"<<<<<<< x", lines(HEADER, "nonsense", END), lines(HEADER)):
        with pytest.raises(LockError) as caught:
            loads(content, "HEAD:gen-models.lock", cure="name another commit")
        assert caught.value.hint == "name another commit"


def test_damage_is_told_with_the_path() -> None:
    """A lock is called as the user can reach it, and the hint can be pasted."""
    with pytest.raises(LockError) as caught:
        loads(b"", "my models/gen-models.lock")
    assert caught.value.message.startswith("my models/gen-models.lock is damaged\n")
    assert caught.value.hint == (
        "restore it, for instance with `git checkout -- 'my models/gen-models.lock'`, and run again"
    )


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
    return beside_others(record("groq", *(model(letter, letter.upper()) for letter in text)))


def beside_others(groq: ProviderRecord) -> Catalog:
    """Groq with a provider before and one after it."""
    return catalog(record("anthropic"), groq, record("zai"))


def test_two_branches_that_add_different_models_merge(tmp_path: Path) -> None:
    """With one model between them, both additions are there after `git merge`."""
    exit_code, merged = branches(tmp_path, letters("aeg"), letters("abeg"), letters("aefg"))
    assert exit_code == 0
    assert loads(merged) == letters("abefg")
    assert merged == dumps(letters("abefg"))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (listing("abeg"), listing("aefg")),
        (listing("abeg"), listing("aeg", g=Facts(name="G1"))),
        (listing("aeg", a=Facts(name="A1")), listing("aeg", g=Facts(context_tokens=8))),
        (listing("abcdeg"), listing("aefghi")),
    ],
    ids=["two new", "one new, one changed", "two changed", "many new"],
)
def test_two_branches_that_hear_different_news_of_a_provider_merge(
    tmp_path: Path, ours: Listing, theirs: Listing
) -> None:
    """Two runs at different moments change different lines, though the provider is the same."""
    base = after(None, listing("aeg"), DAYS[0])
    one, other = after(base, ours, DAYS[1]), after(base, theirs, DAYS[2])
    exit_code, merged = branches(tmp_path, *map(beside_others, (base, one, other)))
    assert exit_code == 0
    groq = loads(merged).providers[GROQ]
    assert merged == dumps(beside_others(groq))
    assert groq.generated == DAYS[2]
    said = (ours.models, theirs.models)
    everything = {i: f for some in said for i, f in some.items() if f != Facts()}
    everything = {**ours.models, **theirs.models, **everything}
    assert {model.id for model in groq.models} == set(everything)
    assert after(groq, Listing(everything), DAYS[3]) == groq


def test_two_branches_that_change_different_providers_merge(tmp_path: Path) -> None:
    """A model here and a provider there do not meet."""
    base = letters("aeg")
    ours = base.with_records(catalog(record("mistral", model("m", "M"))).providers)
    with_news = catalog(record("anthropic", model("c", "C"))).providers
    exit_code, merged = branches(tmp_path, base, ours, base.with_records(with_news))
    assert exit_code == 0
    assert loads(merged) == ours.with_records(with_news)


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


def test_two_branches_that_hear_the_same_at_different_moments(tmp_path: Path) -> None:
    """Their conflict is mended as the hints say, step by step: the marks, then one of two lines."""
    base = after(None, listing("aeg"), DAYS[0])
    ours, theirs = (after(base, listing("abeg"), now) for now in DAYS[1:3])
    exit_code, merged = branches(tmp_path, *map(beside_others, (base, ours, theirs)))
    assert exit_code == 1
    rows = merged.decode().splitlines()
    assert refused(*rows).hint == RESOLVE
    rows = [row for row in rows if row.startswith("{")]
    error = refused(*rows)
    assert error.message.splitlines()[1:] == ["  line 6: the model `b` of `groq` is here twice"]
    assert error.hint == KEEP_ONE
    del rows[5]
    assert loads(lines(*rows)) == beside_others(ours)


# --- values


def test_a_record_of_the_lock_is_whole() -> None:
    """What is read has every part of what was written, of its own type."""
    one = record(
        "groq", model("a", "A", Facts(deprecated=True)), overrides=Overrides(env_vars=("K",))
    )
    (back,) = loads(dumps(catalog(one))).providers.values()
    assert back == one
    assert msgspec.structs.astuple(back)[1] is Source.LIVE
    assert isinstance(back.models, tuple)
    assert [type(source) for source in back.models[0].facts] == [Source]


def test_the_form_of_the_rust_is_remembered() -> None:
    """What was chosen stands in the first line, and is read from there."""
    chosen = Catalog({}, RustSettings(style="standalone", serde=True, into=("a::B",)))
    assert dumps(chosen) == lines(
        changed(HEADER, "}", ',"rust":{"style":"standalone","serde":true,"into":["a::B"]}}'), END
    )
    assert loads(dumps(chosen)) == chosen


# --- versions


def test_a_lock_of_version_1() -> None:
    """The lock that the first version wrote: names and facts are there, by their new names."""
    read = loads((Path(__file__).parent / "locks" / "version-1.lock").read_bytes())
    groq = read.providers[ProviderId("groq")]
    assert {one.id: one.facts for one in groq.models} == {
        "a": {Source.LIVE: Facts()},
        "b": {
            Source.LIVE: Facts(context_tokens=131_072, max_output_tokens=8),
            Source.EMBEDDED: Facts(name="B", context_tokens=9, released="2025-04", deprecated=True),
        },
        "c": {Source.LIVE: Facts(), Source.EMBEDDED: Facts(name="C")},
        "d": {
            Source.LIVE: Facts(
                knowledge="2024-10",
                retires="2026-12-31",
                replacement=WireId("b"),
                alias_of=WireId("c"),
            )
        },
    }
    assert [one.variant for one in groq.models] == ["A", "B", "C", "D"]
    proxy = read.providers[ProviderId("my-proxy")]
    assert proxy.overrides == Overrides(
        base_url="https://llm.example.com", auth_method=ApiKey("x-api-key")
    )
    (grok,) = read.providers[ProviderId("xai")].models
    assert list(grok.facts) == [Source.EMBEDDED]
    assert grok.known.max_output_tokens == 30_000
    assert loads(dumps(read)) == read
    assert dumps(read).startswith(b'{"type":"lock","version":2}\n')


@pytest.mark.parametrize(
    "row",
    [
        '{"type":"model","provider":"groq","id":"a","variant":"A","facts":{}}',
        '{"type":"model","provider":"groq","id":"a","variant":"A","live":{"context_tokens":1}}',
        '{"type":"removed","provider":"groq","id":"a","variant":"A","removed_on":"2026-11-22"}',
    ],
)
def test_a_lock_of_version_1_holds_nothing_of_version_2(row: str) -> None:
    """What an older program could not have written is damage."""
    header = changed(HEADER, '"version":2', '"version":1')
    assert "line 3: " in refused(header, PROVIDER, row, END).message
