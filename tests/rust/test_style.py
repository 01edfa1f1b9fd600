"""What is generated is clean to rustfmt, rustc, clippy and rustdoc, as it is written."""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import hypothesis
import msgspec
import pytest
from hypothesis import strategies as st

from gen_models.catalog import Catalog, Facts, ProviderRecord, RustSettings, Source, merge_models
from gen_models.emit import emit_enum, emit_mod, emit_provider_file
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId, pascal_case, variant_name_fault
from gen_models.overrides import Overrides
from gen_models.plan import ProviderRow, plan_files
from gen_models.registry import (
    ApiAuthMethod,
    ApiKey,
    BearerToken,
    NoAuth,
    ProviderConfig,
    ProviderId,
    QueryParam,
)
from gen_models.render import render
from gen_models.syntax import declare_modules
from tests.rust.enums import enum_file
from tests.rust.toolchain import EDITIONS, REPOSITORY, Linter, Rust, cargo, write_files

pytestmark = pytest.mark.cargo

_MODELS = REPOSITORY / "ai-pipeline/lib/src/rigging/providers/models"
_GOLDEN = REPOSITORY / "tests" / "golden"

_LINTERS: tuple[Linter, ...] = ("rustc", "clippy-driver", "rustdoc")


def _copied(source: Path, target: Path) -> Path:
    """Copy a directory of modules, since linters write beside what they read; return its root."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return target / "mod.rs"


@pytest.mark.parametrize(
    ("linter", "source", "complaint"),
    [
        ("rustc", "fn unused() {}", "function `unused` is never used"),
        ("clippy-driver", "pub fn f(x: &Vec<u8>) -> usize { x.len() }", "`&Vec` instead of `&[_]`"),
        ("rustdoc", "//! https://example.com", "this URL is not a hyperlink"),
        ("rustdoc", "//! [Nope]", "unresolved link to `Nope`"),
        ("rustdoc", "//! Vec<String>", "unclosed HTML tag `String`"),
        ("rustc", "pub enum E { A", "does not compile"),
    ],
)
def test_the_linters_complain(
    rust: Rust, tmp_path: Path, linter: Linter, source: str, complaint: str
) -> None:
    """Silence of the linters means something: they do speak of what is wrong."""
    [root] = write_files(tmp_path, {"lib.rs": source})
    assert complaint in rust.complaints(linter, root)


def test_rustfmt_complains(rust: Rust, tmp_path: Path) -> None:
    """Silence of rustfmt means something too."""
    [root] = write_files(tmp_path, {"lib.rs": "pub  fn f() {}\n"})
    assert "-pub  fn f() {}" in rust.unformatted([root])


# --- what is committed


@pytest.mark.parametrize("edition", EDITIONS)
def test_committed_output_is_formatted(rust: Rust, edition: str) -> None:
    """The generated modules are as rustfmt would have them, in each edition."""
    assert rust.unformatted([_MODELS / "mod.rs"], edition) == ""


@pytest.mark.parametrize(
    ("command", "flags", "env"),
    [
        ("check", [], {}),
        ("clippy", ["--", "--deny", "warnings"], {}),
        ("doc", ["--no-deps", "--all-features"], {"RUSTDOCFLAGS": "--deny warnings"}),
    ],
)
@pytest.mark.usefixtures("rust")
def test_committed_output_is_sound(
    command: str, flags: Sequence[str], env: Mapping[str, str]
) -> None:
    """Cargo has nothing to say of `ai-pipeline`, under the strict lints of the workspace."""
    assert cargo(command, "-p", "ai-pipeline", *flags, env=env) == ("", "")


@pytest.mark.usefixtures("rust")
def test_committed_examples_run() -> None:
    """Each example in a comment of `ai-pipeline` is compiled, and holds."""
    printed, _ = cargo("test", "--doc", "-p", "ai-pipeline")
    assert re.search(r"[1-9]\d* passed; 0 failed; 0 ignored", printed)


@pytest.mark.parametrize("edition", EDITIONS)
def test_committed_output_in_each_edition(rust: Rust, tmp_path: Path, edition: str) -> None:
    """The generated modules compile without a warning in crates of other editions too."""
    root = _copied(_MODELS, tmp_path / "models")
    assert rust.complaints("rustc", root, edition) == ""


# --- golden files


def test_golden_files_are_clean(rust: Rust, tmp_path: Path) -> None:
    """The golden files are a crate that no tool complains about."""
    root = _copied(_GOLDEN, tmp_path / "golden")
    assert rust.unformatted([root]) == ""
    assert [rust.complaints(linter, root) for linter in _LINTERS] == ["", "", ""]


def test_conversions_are_clean(rust: Rust, tmp_path: Path) -> None:
    """An enum turns into types of other crates without a complaint of any tool."""
    file = enum_file("x", {WireId("a"): Facts(), WireId("b"): Facts()})
    paths = ("crate::Id", f"crate::{'Long' * 16}")
    file = msgspec.structs.replace(file, rust=RustSettings(into=paths))
    types = "".join(
        f"\n/// Of another crate.\npub struct {path[7:]}(pub String);\n\n"
        f"impl From<String> for {path[7:]} {{\n"
        "    fn from(id: String) -> Self {\n        Self(id)\n    }\n}\n"
        for path in paths
    )
    crate = {"x.rs": emit_enum(file), "lib.rs": f"//! Enums.\n\npub mod x;\n{types}"}
    *_, root = write_files(tmp_path, crate)
    assert rust.unformatted([root]) == ""
    assert [rust.complaints(linter, root) for linter in _LINTERS] == ["", "", ""]


# --- providers of the user's own


_REGISTRY = known_providers()
_WORD = "ABCDEFGH_"


def _words(longest: int) -> st.SearchStrategy[str]:
    return st.text(_WORD, min_size=1, max_size=longest)


def _lists_of_words() -> st.SearchStrategy[tuple[str, ...]]:
    """Lists whose array is short, packed or one a line, with every length around the limits."""
    packed = st.lists(_words(8), max_size=40)
    mixed = st.lists(_words(20), max_size=8)
    long = st.lists(_words(84), max_size=3)
    return st.one_of(packed, mixed, long).map(tuple)


def _auth_methods() -> st.SearchStrategy[ApiAuthMethod]:
    texts = st.one_of(_words(10), _words(84), st.sampled_from(('"', "\\", "x-api-key", "`", "é")))
    plain = st.sampled_from((BearerToken(), NoAuth()))
    return st.one_of(plain, st.builds(ApiKey, texts), st.builds(QueryParam, texts))


_OVERRIDES = st.builds(
    Overrides,
    base_url=st.one_of(_words(20), _words(150)).map("https://".__add__),
    models_endpoint=st.none() | st.one_of(_words(20), _words(150)).map("/".__add__),
    env_vars=st.none() | _lists_of_words(),
    auth_method=st.none() | _auth_methods(),
)


def _provider_file(changes: Sequence[Overrides]) -> str:
    """Return `provider.rs` for a project with these providers of its own."""
    ids = [ProviderId(f"p{number}-x") for number in range(len(changes))]
    records = {
        key: ProviderRecord(id=key, source=Source.LIVE, obtained="", overrides=one)
        for key, one in zip(ids, changes, strict=True)
    }
    return emit_provider_file(plan_files(Catalog(records), _REGISTRY, ()).providers)


def test_custom_providers(rust: Rust, tmp_path: Path) -> None:
    """Whatever a user configures, `provider.rs` is clean in every edition."""
    batch: list[Sequence[Overrides]] = [_EACH_ARRAY_LENGTH, _EACH_URL_LENGTH]

    @hypothesis.settings(max_examples=30)
    @hypothesis.given(st.lists(_OVERRIDES, min_size=1, max_size=12))
    def draw(changes: Sequence[Overrides]) -> None:
        batch.append(changes)

    draw()
    files = {f"p{number}.rs": _provider_file(changes) for number, changes in enumerate(batch)}
    root = declare_modules(emit_mod(), [name.removesuffix(".rs") for name in files])
    *_, lib = write_files(tmp_path, {**files, "lib.rs": root})
    assert [rust.unformatted([lib], style) for style in ("2021", "2024")] == ["", ""]
    assert [rust.complaints("rustc", lib, edition) for edition in EDITIONS] == ["", "", ""]
    assert [rust.complaints(linter, lib) for linter in _LINTERS[1:]] == ["", ""]


_EACH_ARRAY_LENGTH = tuple(
    Overrides(base_url="https://a.example", env_vars=("A" * length,) * count)
    for length, count in itertools.chain(
        ((length, 1) for length in range(1, 87)),
        ((length, 2) for length in range(20, 40)),
        ((length, count) for length in (5, 8, 9) for count in range(1, 25)),
    )
)
_EACH_URL_LENGTH = tuple(
    Overrides(
        base_url="https://" + "a" * length,
        auth_method=(ApiKey if length % 2 else QueryParam)("x" * (length // 2)),
    )
    for length in range(40, 130)
)


@pytest.mark.parametrize(
    "settings",
    [
        RustSettings(style=style, names="pascal", bespoke=bespoke, serde=True)
        for style in ("derive", "standalone")
        for bespoke in (True, False)
    ],
    ids=lambda settings: f"{settings.style} {settings.bespoke}",
)
def test_names_of_ones_own(rust_with_serde: Rust, tmp_path: Path, settings: RustSettings) -> None:
    """A name that you choose, such as any word of our Rust, is refused or brings no complaint."""
    emitted = "\n".join(_room(["Own"], settings).values())
    words = set(re.findall(r"[A-Za-z_]\w*", re.sub(r"//.*|\"[^\"\n]*\"", "", emitted)))
    words |= {"My__Proxy", "Own_", "INTEL", "ROOTED", "DISOWNED", "MODELS", "TYPES", "UNEXPECTED"}
    words -= {f"Many{number}" for number in range(501)}
    names = sorted(word for word in words if variant_name_fault(word) is None)
    assert {"text", "f", "String", "INTEL"} < set(names)
    for room, some in enumerate(_apart(names)):
        directory = tmp_path / str(room)
        (directory / "info").mkdir(parents=True)
        files = write_files(directory, _room(some, settings))
        root = next(path for path in files if path.name == "mod.rs")
        assert rust_with_serde.complaints("rustc", root) == ""


def _apart(names: Iterable[str]) -> list[list[str]]:
    """Return the names in groups, none of which has one in small letters and in capitals."""
    by_letters: dict[str, list[str]] = {}
    for name in names:
        by_letters.setdefault(name.lower(), []).append(name)
    groups = itertools.zip_longest(*by_letters.values())
    return [[name for name in group if name is not None] for group in groups]


def _room(names: Sequence[str], settings: RustSettings) -> dict[str, str]:
    """Return the Rust of providers with these names; each has a model that is called so too.

    The first has so many models that they are looked up in a table.
    """
    many = [WireId(f"many-{number}") for number in range(501)]
    records = {
        ProviderId(f"p{number}"): ProviderRecord(
            id=ProviderId(f"p{number}"),
            source=Source.LIVE,
            obtained="2026-11-22T20:15:00+00:00",
            models=merge_models(
                (),
                [WireId("a"), *many[: 0 if number else None]],
                facts={Source.LIVE: {WireId("a"): Facts(context_tokens=8)}},
                chosen_names={WireId("a"): RustIdent(name)},
                scheme="pascal",
            ),
            overrides=Overrides(base_url="https://a.example", variant=RustIdent(name)),
        )
        for number, name in enumerate(names)
    }
    files = render(Catalog(records, rust=settings), {}, records, None).files
    return {name: text.decode() for name, text in files.items() if name.endswith(".rs")}


def test_providers_with_headers(rust: Rust, tmp_path: Path) -> None:
    """Headers are an array of pairs, on one line or one a line."""
    headers = {f"x-header-{number}": f"value {number}" for number in range(6)}
    providers = [
        ProviderRow(
            "A provider.",
            ProviderConfig(
                id=ProviderId(f"provider-{count}"),
                variant=pascal_case(f"provider-{count}"),
                name=f"provider-{count}",
                base_url="https://a.example",
                headers=dict(list(headers.items())[:count]),
            ),
        )
        for count in range(len(headers) + 1)
    ]
    [root] = write_files(tmp_path, {"lib.rs": emit_provider_file(providers)})
    assert rust.unformatted([root]) == ""
    assert rust.complaints("rustc", root) == ""
