"""The laws of files that others may have written: read or refused, and never code.

Answers are mutated real ones; a lock and a settings file come with a pull request.
"""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from gen_models.catalog import Catalog, ProviderRecord, Source, merge_models
from gen_models.config import ProviderSettings, Settings, load_settings
from gen_models.errors import ConfigError, FetchFailed, LockError
from gen_models.library import known_providers
from gen_models.listing import parse_catalogue, read_page
from gen_models.lock import dumps, loads
from gen_models.naming import WireId
from gen_models.registry import ProviderId, Registry
from gen_models.render import render
from gen_models.selection import known_with_lock
from gen_models.syntax import first_fault
from tests.conftest import REPOSITORY
from tests.hostile.looks import hidden, skeleton
from tests.property.strategies import catalogs, hostile_text, wire_ids

_RECORDED = tuple(sorted((REPOSITORY / "tests" / "recorded").glob("*.json")))
_DAY = "2026-11-22T20:15:00+00:00"


def _assert_is_code_of_ours(catalog: Catalog, registry: Registry) -> None:
    """Check that what a catalog is written as parses, hides nothing, and is made as always."""
    files = {
        name: content.decode()
        for name, content in render(catalog, registry, catalog.providers, None).files.items()
    }
    for name, text in files.items():
        assert hidden(text) == set(), name
        if name.endswith(".rs"):
            assert first_fault(text) is None, name
            kinds = {kind for kind, _ in skeleton(text)}
            assert not kinds & {"block_comment", "macro_definition", "union_item"}, name
            called = {head for kind, head in skeleton(text) if kind == "macro_invocation"}
            assert called <= {"assert", "format", "matches", "panic", "write"}, name


# --- answers


@cache
def _recorded(path: Path) -> bytes:
    return path.read_bytes()


@st.composite
def _mutated(draw: st.DrawFn) -> tuple[Path, bytes]:
    """A real answer in which a few pieces were cut out, doubled or overwritten."""
    path = draw(st.sampled_from(_RECORDED))
    body = _recorded(path)[:20_000]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(body)))
        to = draw(st.integers(at, min(len(body), at + 40)))
        piece = draw(
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from((b"[", b"{", b'"', b"\\", b",", b":", b"null", b"NaN", b"1e400")),
                hostile_text(12).map(lambda text: json.dumps(text).encode()),
                st.just(body[at:to] * 2),
            )
        )
        body = body[:at] + piece + body[to:]
    return path, body


@given(_mutated())
def test_a_mutated_answer_is_read_or_refused(mutated: tuple[Path, bytes]) -> None:
    """Whatever became of a real answer, it is a page or a failure in our words."""
    path, body = mutated
    provider = known_providers()[ProviderId(path.stem)]
    page, reason = None, ""
    try:
        page = read_page(provider, body, None)
    except FetchFailed as failure:
        reason = failure.reason
    assert hidden(reason) == set()
    if page is not None:
        listed = page.listing.models
        models = merge_models((), listed, facts={Source.LIVE: listed}, chosen_names={})
        record = ProviderRecord(id=provider.id, source=Source.LIVE, obtained=_DAY, models=models)
        _assert_is_code_of_ours(Catalog({provider.id: record}), {provider.id: provider})


_tokens = st.one_of(
    st.sampled_from(("null", "true", "[]", "{}", "NaN", "1e999999999", "1e-999999999", "-1")),
    st.integers().map(str),
    st.floats().map(json.dumps),
    hostile_text().map(json.dumps),
)
_member = st.one_of(
    _tokens,
    st.dictionaries(st.sampled_from(("input", "output", "context")), _tokens, max_size=3).map(
        lambda held: "{" + ",".join(f'"{key}":{one}' for key, one in held.items()) + "}"
    ),
)
_row = st.dictionaries(
    st.sampled_from(("name", "cost", "limit", "modalities", "release_date", "status", "reasoning")),
    _member,
)


@given(st.dictionaries(st.one_of(wire_ids(), hostile_text()), _row, max_size=4))
def test_a_catalogue_is_read_or_refused(models: dict[str, dict[str, str]]) -> None:
    """Whatever it says of models, what is taken of it can be written."""
    rows = ",".join(
        f"{json.dumps(path)}:{{{','.join(f'{json.dumps(k)}:{v}' for k, v in row.items())}}}"
        for path, row in models.items()
    )
    try:
        found = parse_catalogue(f'{{"groq":{{"models":{{{rows}}}}}}}'.encode())
    except FetchFailed:
        return
    listed = found[ProviderId("groq")].models.listed
    groq = known_providers()[ProviderId("groq")]
    taken = merge_models((), listed, facts={Source.CATALOG: listed}, chosen_names={})
    record = ProviderRecord(id=groq.id, source=Source.CATALOG, obtained=_DAY, models=taken)
    catalog = Catalog({record.id: record})
    assert loads(dumps(catalog)) == catalog
    _assert_is_code_of_ours(catalog, {groq.id: groq})


# --- the lock

_FEW = {key: known_providers()[key] for key in map(ProviderId, ("anthropic", "groq", "openai"))}
_UNCHANGED = {key: ProviderSettings(config=config) for key, config in _FEW.items()}


@st.composite
def _spoilt_lock(draw: st.DrawFn) -> bytes:
    """A lock in which a value, wherever it stands, is another one."""
    rows = [json.loads(row) for row in dumps(draw(catalogs())).splitlines()]
    held = draw(st.sampled_from(rows))
    while True:
        assume(held)
        key = draw(st.sampled_from(sorted(held))) if isinstance(held, dict) else 0
        if not isinstance(held[key], (dict, list)) or not held[key]:
            break
        held = held[key]
    held[key] = draw(st.one_of(hostile_text(), wire_ids(), st.integers(), st.none()))
    lines = [json.dumps(row, ensure_ascii=draw(st.booleans())) for row in rows]
    return "\n".join([*lines, ""]).encode("utf-8", "surrogatepass")


@given(_spoilt_lock())
def test_a_spoilt_lock_is_refused_or_harmless(content: bytes) -> None:
    """What a lock says is never code, whoever wrote it."""
    settings = Settings(registry=_FEW, providers=_UNCHANGED)
    told = ""
    try:
        catalog = loads(content)
        known = known_with_lock(settings, catalog)
    except (LockError, ConfigError) as error:
        told = f"{error} {error.hint}"
    assert hidden(told) == set()
    if not told:
        _assert_is_code_of_ours(catalog, {key: one.config for key, one in known.items()})


# --- the settings

_texts = st.one_of(
    hostile_text().filter(lambda text: text.isprintable()),
    hostile_text(),
    wire_ids(),
    st.sampled_from(("https://a.example", "/v1/models", "OPENAI_API_KEY", "Mine", "bearer")),
)
_FIELDS = ("base_url", "models_endpoint", "variant", "auth", "env_vars")


@given(
    st.dictionaries(st.sampled_from(_FIELDS), _texts),
    st.dictionaries(st.one_of(wire_ids(), hostile_text()), _texts, max_size=3),
    st.one_of(st.just("mine"), hostile_text(8)),
)
def test_settings_are_read_or_refused(
    fields: dict[str, str], names: dict[str, str], provider_id: str
) -> None:
    """What a settings file says of a provider is refused in words, or written harmlessly."""
    with tempfile.TemporaryDirectory() as directory:
        where = f"providers.{_quoted(provider_id)}"
        lines = [f'[{where}]\nbase_url = "https://a.example"'] if "base_url" not in fields else []
        lines += [] if lines else [f"[{where}]"]
        lines += [
            f"{name} = {f'[{_quoted(text)}]' if name == 'env_vars' else _quoted(text)}"
            for name, text in fields.items()
        ]
        lines += [f"[{where}.names]", *(f"{_quoted(k)} = {_quoted(v)}" for k, v in names.items())]
        content = "\n".join(lines).encode("utf-8", "replace")
        (Path(directory) / "gen-models.toml").write_bytes(content)
        told = ""
        try:
            settings = load_settings({}, _FEW, Path(directory))
        except ConfigError as error:
            told = f"{error} {error.hint}".replace("\n", "")
    assert hidden(told) == set()
    if told:
        return
    mine = settings.providers[ProviderId(provider_id)]
    ids = [WireId("gpt-4o"), *mine.names]
    models = merge_models((), ids, facts={}, chosen_names=mine.names)
    record = ProviderRecord(
        id=mine.config.id, source=Source.LIVE, obtained=_DAY, models=models,
        overrides=mine.overrides,
    )  # fmt: skip
    registry = {key: one.config for key, one in settings.providers.items()}
    _assert_is_code_of_ours(Catalog({record.id: record}), registry)


def _quoted(text: str) -> str:
    """Return a string of TOML; a surrogate, which it has none for, stands as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
