"""`provider_model.rs`: a model of any provider. Pure; one function a construct."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from gen_models.emit.layout import (
    SKIP,
    arm,
    array_constant,
    call_arm,
    doc_line,
    example,
    header,
    items,
    odd_names_lines,
)
from gen_models.emit.provider_model_text import text_lines
from gen_models.emit.serde import serde_lines
from gen_models.naming import RustIdent
from gen_models.plan import ModelsRow, Plan

__all__ = ["emit_provider_model_file"]


def emit_provider_model_file(plan: Plan) -> str:
    """Return the source of `provider_model.rs`.

    pub enum ProviderModel { OpenAi(ProviderModelOpenAi), … }
    impl ProviderModel { PROVIDERS, provider(), model_id(), is_known(), info(), … }
    impl FromStr for ProviderModel      openai:gpt-4o
    impl Provider { models() }
    """
    return "\n".join(_lines(plan)) + "\n"


_ARMS_OF_A_SHORT_FUNCTION = 90
"""Clippy's pedantic `too_many_lines` minds functions of more than 100 lines."""


def _lines(plan: Plan) -> Iterator[str]:
    yield from header("Auto-generated model of any provider")
    if len(plan.models) > _ARMS_OF_A_SHORT_FUNCTION:
        yield "#![allow(clippy::too_many_lines)] // an arm a provider"
        yield ""
    yield from _imports(plan)
    yield from items("\n".join(_item_lines(plan)))


def _item_lines(plan: Plan) -> Iterator[str]:
    yield "/// A model of any provider; as text, `openai:gpt-4o`."
    yield "///"
    yield from example("ProviderModel", _example(plan), runs=plan.rust.doctests)
    yield from odd_names_lines(row.provider for row in plan.models)
    copy = "" if plan.rust.bespoke else "Copy, "
    yield f"#[derive(Debug, Clone, {copy}PartialEq, Eq, PartialOrd, Ord, Hash)]"
    if plan.rust.non_exhaustive:
        yield "#[non_exhaustive]"
    yield "pub enum ProviderModel {"
    for row in plan.models:
        yield f"    {doc_line(f'A model of {row.doc}.')}"
        yield f"    {row.provider}(ProviderModel{row.provider}),"
    yield "}"
    yield ""
    yield from _inherent_lines(plan)
    yield from _PROVIDER_METHODS.splitlines()
    yield from _nth_lines(plan)
    yield from text_lines(plan)
    for row in plan.models:
        yield from _from_lines(row)
    if plan.rust.serde:
        expected = "a provider and a model, such as `openai:gpt-4o`"
        yield from serde_lines("ProviderModel", "serializer.collect_str(self)", expected)


def _imports(plan: Plan) -> Iterator[str]:
    root = "core" if plan.rust.no_std else "std"
    if plan.rust.no_std:
        yield "extern crate alloc;"
        yield ""
        yield "use alloc::string::String;"
    yield f"use {root}::fmt;"
    yield f"use {root}::str::FromStr;"
    yield ""
    names = {row.module: f"ProviderModel{row.provider}" for row in plan.models}
    names[RustIdent("provider")] = "Provider"
    if plan.rust.info:
        names[RustIdent("info")] = "ModelInfo"
    yield from _use_lines(names)


def _use_lines(names: Mapping[RustIdent, str]) -> Iterator[str]:
    """Yield what is used of each module, in the order that rustfmt's style of 2021 has.

    Where that of 2024 may have another, rustfmt is kept off the line.
    """
    for before, module in pairwise(("", *sorted(names))):
        if _order_of_2024(before) >= _order_of_2024(module):
            yield SKIP
        yield f"use super::{module}::{names[RustIdent(module)]};"


def _order_of_2024(module: str) -> str:
    """Return what sorts modules as style 2024 does: `_` before all else, numbers by value."""
    by_value = re.sub(r"\d+", lambda run: run.group().zfill(_LONGEST_NUMBER), module)
    return by_value.replace("_", " ")


_LONGEST_NUMBER = 256


def _example(plan: Plan) -> list[str]:
    row = plan.models[0]
    first = f"{row.id}:released-today"
    if plan.rust.bespoke:
        return [
            f'let model: ProviderModel = "{first}".parse().unwrap();',
            'assert_eq!(model.model_id(), "released-today");',
            f'assert_eq!(model.to_string(), "{first}");',
        ]
    return [
        "for model in ProviderModel::all() {",
        "    assert_eq!(model.to_string().parse(), Ok(model));",
        "}",
    ]


def _inherent_lines(plan: Plan) -> Iterator[str]:
    paths = [f"Provider::{row.provider}" for row in plan.models]
    if not plan.rust.bespoke:
        yield "#[allow(clippy::trivially_copy_pass_by_ref)]"
    yield "impl ProviderModel {"
    yield "    /// The providers that have an enum, by id."
    yield array_constant("pub const PROVIDERS: &'static [Provider]", paths)
    yield from _method_lines(
        plan,
        "Whose model this is.",
        "const fn provider(&self) -> Provider",
        lambda row: arm(f"Self::{row.provider}(_)", f"Provider::{row.provider}"),
    )
    yield from _method_lines(
        plan,
        "The exact id of this model, as its provider expects it.",
        "fn model_id(&self) -> &str",
        lambda row: arm(f"Self::{row.provider}(model)", "model.model_id()"),
    )
    yield from _is_known_lines(plan)
    if plan.rust.info:
        yield from _method_lines(
            plan,
            "What is known of this model, if anything is.",
            "fn info(&self) -> Option<&'static ModelInfo>",
            lambda row: arm(f"Self::{row.provider}(model)", "model.info()"),
        )
    yield ""
    yield from (_ALL + (_SAME if plan.rust.info else "")).splitlines()
    yield "}"


def _method_lines(
    plan: Plan, doc: str, signature: str, arm_of: Callable[[ModelsRow], str]
) -> Iterator[str]:
    yield ""
    yield f"    /// {doc}"
    yield "    #[must_use]"
    yield f"    pub {signature} {{"
    yield "        match self {"
    yield from map(arm_of, plan.models)
    yield "        }"
    yield "    }"


def _is_known_lines(plan: Plan) -> Iterator[str]:
    if plan.rust.bespoke:
        yield from _method_lines(
            plan,
            "Whether this model was known when its enum was written; `Bespoke` is not.",
            "fn is_known(&self) -> bool",
            lambda row: call_arm(
                f"Self::{row.provider}(model)",
                "!matches!",
                ("model", f"ProviderModel{row.provider}::Bespoke(_)"),
            ),
        )
        return
    yield ""
    yield "    /// Whether this model was known when its enum was written; all are."
    yield "    #[must_use]"
    yield "    pub const fn is_known(&self) -> bool {"
    yield "        let _ = self;"
    yield "        true"
    yield "    }"


_ALL = """\
    /// Every known model of every provider.
    pub fn all() -> impl Iterator<Item = Self> {
        let providers = Self::PROVIDERS.iter();
        providers.flat_map(|provider| provider.models())
    }
"""

_SAME = """
    /// Every known model whose [`ModelInfo::canonical`] is this id.
    pub fn with_canonical(id: &str) -> impl Iterator<Item = Self> + '_ {
        Self::all().filter(move |model| model.canonical() == Some(id))
    }

    /// The same model under every provider that serves it, this one included, as far as the
    /// providers say so; none if this one's does not.
    pub fn same_elsewhere(&self) -> impl Iterator<Item = Self> {
        let canonical = self.canonical();
        Self::all().filter(move |model| canonical.is_some() && model.canonical() == canonical)
    }

    fn canonical(&self) -> Option<&'static str> {
        self.info().and_then(|info| info.canonical)
    }
"""


_PROVIDER_METHODS = """
impl Provider {
    /// Every known model of this provider; none if it has no enum.
    pub fn models(self) -> impl Iterator<Item = ProviderModel> {
        (0..).map_while(move |position| nth(self, position))
    }
}
"""


def _nth_lines(plan: Plan) -> Iterator[str]:
    yield ""
    yield "fn nth(provider: Provider, position: usize) -> Option<ProviderModel> {"
    yield "    match provider {"
    for row in plan.models:
        arguments = (f"ProviderModel{row.provider}::ALL", "position")
        yield call_arm(f"Provider::{row.provider}", "at", arguments, indent=8)
    if not plan.has_all_models:
        yield "        _ => None,"
    yield "    }"
    yield "}"
    yield ""
    yield "fn at<M: Clone + Into<ProviderModel>>(all: &[M], n: usize) -> Option<ProviderModel> {"
    yield "    all.get(n).cloned().map(Into::into)"
    yield "}"


def _from_lines(row: ModelsRow) -> Iterator[str]:
    yield ""
    yield f"impl From<ProviderModel{row.provider}> for ProviderModel {{"
    yield f"    fn from(model: ProviderModel{row.provider}) -> Self {{"
    yield f"        Self::{row.provider}(model)"
    yield "    }"
    yield "}"
