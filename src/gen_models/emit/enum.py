"""A provider's enum, in both styles. Pure; one function a construct."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.conversions import conversion_lines
from gen_models.emit.impls import impl_lines
from gen_models.emit.layout import attributes, doc_line, example, header, opening, rust_string
from gen_models.emit.serde import enum_serde_lines
from gen_models.plan import EnumFile, Variant

__all__ = ["emit_enum"]


def emit_enum(file: EnumFile) -> str:
    """Return the source of a provider's enum, here in the `derive` style.

    //! Auto-generated provider model enum
    //!
    //! Generated: 2026-11-22T20:15:00+00:00
    //! Generator: gen-models v0.1.0
    //! Provider: OpenAi
    //!
    //! Do not edit manually.

    use model_id::ModelId;

    /// Models of [OpenAI](https://openai.com).
    #[derive(PartialOrd, Ord)]
    #[allow(non_camel_case_types)]
    #[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
    pub enum ProviderModelOpenAi {
        /// `gpt-4`: GPT-4. Context 8,192 tokens.
        #[deprecated(note = "not listed by OpenAi since 2026-11-22")]
        Gpt__4,
        /// `gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens.
        Gpt__4o,
        /// Any other id, sent exactly as it is.
        Bespoke(String),
    }
    """
    return "\n".join(_lines(file)) + "\n"


def _lines(file: EnumFile) -> Iterator[str]:
    title = "Auto-generated provider model enum"
    yield from header(title, generated=file.generated, provider=file.provider)
    yield from _imports(file)
    yield from map(doc_line, file.doc)
    if file.rust.doctests:
        yield "///"
        yield from _example(file)
    yield from _attributes(file)
    yield from _enum(file)
    if file.rust.style == "standalone":
        yield from impl_lines(file)
    if file.rust.serde:
        yield from enum_serde_lines(file)
    for path in file.rust.into:
        yield from conversion_lines(file.name, path)


def _enum(file: EnumFile) -> Iterator[str]:
    if not file.variants and not file.rust.bespoke:
        yield from opening(f"pub enum {file.name} {{}}")
        return
    yield from opening(f"pub enum {file.name} {{")
    is_derived = file.rust.style == "derive"
    yield from (_variant(one, reads_name=is_derived) for one in file.variants)
    if file.rust.bespoke:
        yield "    /// Any other id, sent exactly as it is."
        yield "    Bespoke(String),"
    yield "}"


def _imports(file: EnumFile) -> Iterator[str]:
    if file.rust.style == "derive":
        yield "use model_id::ModelId;"
        if file.rust.serde:
            yield "use std::fmt;"
    else:
        root = "core" if file.rust.no_std else "std"
        if file.rust.no_std:
            yield "extern crate alloc;"
            yield ""
            yield "use alloc::string::String;"
        if file.rust.bespoke:
            yield f"use {root}::convert::Infallible;"
        yield f"use {root}::fmt;"
        yield f"use {root}::str::FromStr;"
    yield ""


def _example(file: EnumFile) -> Iterator[str]:
    name = file.name
    if file.rust.bespoke:
        lines = [
            f'let model: {name} = "released-today".parse().unwrap();',
            'assert_eq!(model.model_id(), "released-today");',
        ]
    else:
        lines = [
            f"for model in {name}::ALL {{",
            "    assert_eq!(model.model_id().parse(), Ok(*model));",
            "}",
        ]
    yield from example(name, lines, runs=True)


def _attributes(file: EnumFile) -> Iterator[str]:
    """Yield the attributes of an enum.

    The lines of the `derive` style stand as they do everywhere; rustfmt would join a line
    of more derives to them, if it stood beside them.
    """
    more = f"{'' if file.rust.bespoke else 'Copy, '}PartialOrd, Ord"
    is_derived = file.rust.style == "derive"
    if is_derived and file.has_odd_names:
        yield f"#[derive({more})]"
    if file.has_odd_names:
        yield "#[allow(non_camel_case_types)]"
    if not is_derived:
        yield f"#[derive(Debug, Clone, PartialEq, Eq, Hash, {more})]"
    elif file.has_odd_names:
        yield "#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]"
    else:
        yield f"#[derive(Debug, Clone, PartialEq, Eq, Hash, {more}, ModelId)]"
    if file.rust.non_exhaustive:
        yield "#[non_exhaustive]"


def _variant(variant: Variant, *, reads_name: bool) -> str:
    """Return a variant; `reads_name` says that its id is what its name says, or an attribute."""
    doc = f"    {doc_line(variant.doc)}"
    said = []
    if variant.deprecation is not None:
        said.append(("deprecated", f"note = {rust_string(variant.deprecation)}"))
    if reads_name and not variant.is_self_describing:
        said.append(("model_id", rust_string(variant.wire_id)))
    if not said:
        return f"{doc}\n    {variant.ident},"
    return "\n".join([doc, *attributes(said), f"    {variant.ident},"])
