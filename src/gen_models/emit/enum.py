"""A provider's enum in the `derive` style. Pure; one function a construct."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import doc_line, header, note_attribute, rust_string
from gen_models.plan import EnumFile, Variant

__all__ = ["emit_enum"]


def emit_enum(file: EnumFile) -> str:
    """Return the source of a provider's enum.

    //! Auto-generated provider model enum
    //!
    //! Generated: 2026-11-22T20:15:00+00:00
    //! Generator: gen-models v0.1.0
    //! Provider: OpenAi
    //!
    //! Do not edit manually.

    use model_id::ModelId;

    /// Models of [OpenAI](https://openai.com).
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
    return "\n".join(_enum_lines(file)) + "\n"


def _enum_lines(file: EnumFile) -> Iterator[str]:
    title = "Auto-generated provider model enum"
    yield from header(title, generated=file.generated, provider=file.provider)
    yield "use model_id::ModelId;"
    yield ""
    yield from map(doc_line, file.doc)
    yield "#[allow(non_camel_case_types)]"
    yield "#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]"
    if file.rust.non_exhaustive:
        yield "#[non_exhaustive]"
    yield f"pub enum ProviderModel{file.provider} {{"
    yield from map(_variant_lines, file.variants)
    yield "    /// Any other id, sent exactly as it is."
    yield "    Bespoke(String),"
    yield "}"


def _variant_lines(variant: Variant) -> str:
    lines = [doc_line(variant.doc)]
    if variant.deprecation is not None:
        lines.append(note_attribute("deprecated", variant.deprecation))
    if not variant.is_self_describing:
        lines.append(f"#[model_id({rust_string(variant.wire_id)})]")
    return "\n".join(f"    {line}" for line in (*lines, f"{variant.ident},"))
