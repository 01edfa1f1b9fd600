"""`info.rs`: what is known of a model, as types; and the table of each provider. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from gen_models.catalog import VARIABLE, Facts
from gen_models.emit.info_rows import INFO_ROWS
from gen_models.emit.info_types import INFO_TYPES
from gen_models.emit.info_values import INFO_VALUES
from gen_models.emit.layout import example, header, opening, rust_string
from gen_models.naming import RustIdent, WireId, pascal_case
from gen_models.plan import EnumFile
from gen_models.rust_settings import RustSettings

__all__ = ["emit_info_file", "emit_info_table"]


def emit_info_file(modules: Sequence[RustIdent], rust: RustSettings) -> str:
    """Return the source of `info.rs`; `modules` are those that have a table below it.

    mod openai;
    pub struct ModelInfo { … }
    """
    return "\n".join(_file_lines(modules, rust)) + "\n"


def _file_lines(modules: Sequence[RustIdent], rust: RustSettings) -> Iterator[str]:
    root = "core" if rust.no_std else "std"
    yield from header("Auto-generated facts about models")
    yield from (f"mod {module};" for module in modules)
    yield ""
    yield f"use {root}::fmt;"
    yield ""
    before, _, after = INFO_TYPES.partition("EXAMPLE\n")
    yield from before.splitlines()
    yield from example("{Date, ModelInfo, Price}", _EXAMPLE, runs=rust.doctests)
    yield from (after + INFO_VALUES + INFO_ROWS).splitlines()


_EXAMPLE = (
    'assert_eq!(Price::usd("0.15").to_string(), "0.15");',
    'assert!(Date::new("2024-05") < Date::new("2024-05-13"));',
    "assert_eq!(ModelInfo::UNKNOWN.input_price, None);",
)


def emit_info_table(file: EnumFile) -> str:
    """Return the source of `info/openai.rs`: `info()` of an enum, and a row for each model.

    const ROWS: &[Row] = &[
        Row {
            id: "gpt-4o",
            context_tokens: 128_000,
            input_price: "2.5",
            ..Row::UNKNOWN
        },
    ];
    """
    return "\n".join(_table_lines(file)) + "\n"


def _table_lines(file: EnumFile) -> Iterator[str]:
    title = "Auto-generated facts about the models of a provider"
    yield from header(title, provider=file.provider)
    yield f"use super::super::{file.module}::{file.name};"
    yield "#[allow(unused_imports)] // some rows need fewer"
    yield "use super::{Modality, ModelInfo, ModelKind, Row};"
    yield ""
    if not file.rust.bespoke:
        yield "#[allow(clippy::trivially_copy_pass_by_ref)]"
    yield from opening(f"impl {file.name} {{")
    yield "    /// What is known of this model, if anything is."
    yield "    #[must_use]"
    yield "    pub fn info(&self) -> Option<&'static ModelInfo> {"
    yield "        super::find(&MODELS, self.model_id())"
    yield "    }"
    yield "}"
    yield ""
    yield "static MODELS: [ModelInfo; ROWS.len()] = super::models(ROWS);"
    yield ""
    yield "/// Sorted by id; a row is written alike, whatever it holds and wherever it stands."
    yield "#[rustfmt::skip]"
    yield "const ROWS: &[Row] = &["
    for wire_id, facts in file.facts:
        yield _row(wire_id, facts)
    yield "];"


def _row(wire_id: WireId, facts: Facts) -> str:
    """Return a row with the fields that are known, in the order of the struct."""
    fields = [
        f"\n        {name}: {literal},"
        for (name, literal_of), value in zip(_FIELDS.values(), _values(facts), strict=True)
        if value is not None and (literal := literal_of(value)) is not None
    ]
    rest = "\n        ..Row::UNKNOWN" if len(fields) < len(_FIELDS) else ""
    return f"    Row {{\n        id: {rust_string(wire_id)},{''.join(fields)}{rest}\n    }},"


def _price(value: str) -> str | None:
    """Return a price, if it is exact in millionths of a millionth of a dollar."""
    is_exact = value == VARIABLE or len(value.partition(".")[2]) <= _DECIMALS
    return f'"{value}"' if is_exact else None


_DECIMALS = 12


def _kind(value: str) -> str:
    return f"Some(ModelKind::{pascal_case(value)})"


def _count(value: int) -> str:
    return f"{value:_}"


def _claim(value: object) -> str:
    return "Row::YES" if value else "Row::NO"


@cache
def _modalities(words: tuple[str, ...]) -> str:
    return f"&[{', '.join(map(_modality, words))}]"


def _modality(word: str) -> str:
    if word in {"audio", "image", "pdf", "text", "video"}:
        return f"Modality::{word.capitalize()}"
    return f"Modality::Other({rust_string(word)})"


_FIELDS: Mapping[str, tuple[str, Callable[[Any], str | None]]] = {
    "name": ("name", rust_string),
    "kind": ("kind", _kind),
    "context_tokens": ("context_tokens", _count),
    "max_input_tokens": ("max_input_tokens", _count),
    "max_output_tokens": ("max_output_tokens", _count),
    "input_modalities": ("input_modalities", _modalities),
    "output_modalities": ("output_modalities", _modalities),
    "reasoning": ("reasoning", _claim),
    "tool_call": ("tool_call", _claim),
    "structured_output": ("structured_output", _claim),
    "input_usd_per_mtok": ("input_price", _price),
    "output_usd_per_mtok": ("output_price", _price),
    "cache_read_usd_per_mtok": ("cache_read_price", _price),
    "cache_write_usd_per_mtok": ("cache_write_price", _price),
    "released": ("released", rust_string),
    "knowledge": ("knowledge", rust_string),
    "deprecated": ("deprecated", _claim),
    "retires": ("retires", rust_string),
    "replacement": ("replacement", rust_string),
    "alias_of": ("alias_of", rust_string),
    "canonical": ("canonical", rust_string),
}
"""The facts in the order of `Row`: the name of the field there, and how its literal is written."""

_values = attrgetter(*_FIELDS)
