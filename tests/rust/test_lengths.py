"""However long the names are, rustfmt leaves every file as it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
import pytest

from gen_models.catalog import Catalog, Facts, ProviderRecord, Source, merge_models
from gen_models.library import known_providers
from gen_models.naming import RustIdent, WireId
from gen_models.overrides import Overrides
from gen_models.registry import ProviderId, QueryParam
from gen_models.render import render
from gen_models.rust_settings import RustSettings
from tests.rust.toolchain import Rust

pytestmark = pytest.mark.cargo

_OPENAI = ProviderId("openai")
_REGISTRY = {_OPENAI: known_providers()[_OPENAI]}

_FORMS = {
    "derive": RustSettings(serde=True),
    "derive-closed": RustSettings(bespoke=False, names="pascal", doctests=True),
    "standalone": RustSettings(
        style="standalone",
        info=False,
        serde=True,
        into=tuple(f"crate::{'T' * length}" for length in range(1, 91)),
    ),
    "standalone-closed": RustSettings(style="standalone", bespoke=False, non_exhaustive=True),
    "no_std": RustSettings(style="standalone", no_std=True, names="pascal"),
}
_LENGTHS = (*range(1, 61), *range(61, 131, 3))


def _record(
    key: str,
    ids: Iterable[str],
    rust: RustSettings,
    names: Mapping[WireId, RustIdent] | None = None,
    variant: str | None = None,
) -> ProviderRecord:
    """Return a provider with these models, each second of which is missing."""
    facts = {WireId(one): Facts(replacement=WireId("n" * len(one))) for one in ids}
    models = merge_models(
        (), facts, facts={Source.LIVE: facts}, chosen_names=names or {}, scheme=rust.names
    )
    return ProviderRecord(
        id=ProviderId(key),
        source=Source.LIVE,
        obtained="2026-11-22T20:15:00+00:00",
        overrides=Overrides(
            base_url="https://llm.example.com",
            variant=None if variant is None else RustIdent(variant),
        ),
        models=tuple(
            msgspec.structs.replace(model, missing_since="2026-11-22") if number % 2 else model
            for number, model in enumerate(models)
        ),
    )


def _write(directory: Path, rust: RustSettings, *records: ProviderRecord) -> Path:
    """Write what is generated of these providers; return the root of its modules."""
    catalog = Catalog({record.id: record for record in records}, rust)
    files = render(catalog, _REGISTRY, catalog.providers, None).files
    for name, content in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return directory / "mod.rs"


@pytest.mark.parametrize("form", _FORMS)
def test_names_of_providers(rust: Rust, tmp_path: Path, form: str) -> None:
    """A variant, a module or both of any length, alone and beside a short one."""
    settings = _FORMS[form]
    ids = ("m", "Vendor/x-1")
    short = _record("z", ids[:1], settings)
    roots = []
    for length in _LENGTHS:
        name = "a" * length
        both = _record(name, ids, settings)
        roots += [
            _write(tmp_path / f"both-{length}", settings, both),
            _write(tmp_path / f"two-{length}", settings, both, short),
            _write(
                tmp_path / f"module-{length}", settings, _record(name, (), settings, variant="V")
            ),
        ]
    assert [rust.unformatted(roots, edition) for edition in ("2021", "2024")] == ["", ""]


@pytest.mark.parametrize("form", _FORMS)
def test_ids_and_variants(rust: Rust, tmp_path: Path, form: str) -> None:
    """Ids of every length, of scripts that count in columns and in bytes, and chosen names."""
    settings = msgspec.structs.replace(_FORMS[form], into=())
    kinds = {
        "lower": "a",
        "upper": "A",
        "parts": "Org/x-1.",
        "quotes": '"',
        "two-bytes": "é",
        "two-columns": "模",
        "no-column": "e\u0301",
    }
    roots = []
    for kind, text in kinds.items():
        ids = {(text * 256)[:length].rstrip("-./") for length in range(1, 257)}
        roots.append(_write(tmp_path / kind, settings, _record("a", ids, settings)))
    names = {WireId(f"m{length}"): RustIdent("V" * length) for length in range(1, 200)}
    chosen = _record("a", names, settings, names)
    roots.append(_write(tmp_path / "chosen", settings, chosen))
    assert [rust.unformatted(roots, edition) for edition in ("2021", "2024")] == ["", ""]


def test_modules_with_numbers(rust: Rust, tmp_path: Path) -> None:
    """Names that the styles of 2021 and 2024 sort in different orders are clean in both."""
    settings = RustSettings()
    keys = (
        "p2",
        "p10",
        "p1",
        "px",
        "p-x",
        "p-2",
        "p-10",
        "x1",
        "x01",
        "x001",
        "a1c",
        "a-1-b",
        "ab",
    )
    records = (
        _record(key, ("m",), settings, variant=f"V{number}") for number, key in enumerate(keys)
    )
    root = _write(tmp_path, settings, *records)
    assert [rust.unformatted([root], edition) for edition in ("2021", "2024")] == ["", ""]


def test_addresses_of_other_scripts(rust: Rust, tmp_path: Path) -> None:
    """Text of a provider's configuration that takes more bytes than columns."""
    settings, roots = RustSettings(), []
    for text in ("é", "模"):
        for length in range(5, 60):
            overrides = Overrides(
                base_url=f"https://a.example/{text * length}",
                models_endpoint=f"/{text * length}",
                auth_method=QueryParam(text * length),
            )
            record = msgspec.structs.replace(_record("a", ("m",), settings), overrides=overrides)
            roots.append(_write(tmp_path / f"{ord(text)}-{length}", settings, record))
    assert [rust.unformatted(roots, edition) for edition in ("2021", "2024")] == ["", ""]
