"""A catalog to Rust, as data: which files there are and what stands in each.

Everything that a generated file says is decided here, in values that `emit` only has to
spell out. Two plans are equal exactly when their files are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source
from gen_models.naming import RustIdent, WireId, is_self_describing
from gen_models.registry import ProviderConfig, ProviderId, Registry, configured

__all__ = ["EnumFile", "Plan", "Variant", "plan_enum", "plan_files", "provider_link"]


class Variant(msgspec.Struct, frozen=True, gc=False):
    """One model: `/// doc`, `#[model_id("wire_id")]` unless it is None, and the identifier."""

    ident: RustIdent
    wire_id: WireId | None
    doc: str


class EnumFile(msgspec.Struct, frozen=True, kw_only=True):
    """One provider's file. `generated` is when its content was obtained (RFC 3339)."""

    module: RustIdent
    provider: RustIdent
    doc: tuple[str, ...]
    generated: str
    variants: tuple[Variant, ...]


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The files of an output directory.

    `enums` are those to be written; `modules` all that `mod.rs` declares, and
    `providers` all that `provider.rs` knows, sorted.
    """

    enums: tuple[EnumFile, ...]
    modules: tuple[RustIdent, ...]
    providers: tuple[ProviderConfig, ...]


def plan_files(catalog: Catalog, registry: Registry, selected: Iterable[ProviderId]) -> Plan:
    """Return the files of a catalog; of the enums, only those that were selected."""
    providers = _all_providers(catalog, registry)
    enums = (plan_enum(providers[key], catalog[key]) for key in selected if key in catalog)
    modules = {providers[key].module for key in catalog} | {RustIdent("provider")}
    return Plan(
        enums=tuple(sorted(enums, key=lambda enum: enum.module)),
        modules=tuple(sorted(modules)),
        providers=tuple(providers[key] for key in sorted(providers)),
    )


def _all_providers(catalog: Catalog, registry: Registry) -> Mapping[ProviderId, ProviderConfig]:
    """Return the known providers and the catalog's own, with the user's changes."""
    changed = {
        key: configured(key, registry.get(key), record.overrides) for key, record in catalog.items()
    }
    return {**registry, **changed}


def plan_enum(provider: ProviderConfig, record: ProviderRecord) -> EnumFile:
    """Return the file of one provider."""
    return EnumFile(
        module=provider.module,
        provider=provider.variant,
        doc=tuple(_enum_doc(provider, record)),
        generated=record.obtained,
        variants=tuple(map(_variant, record.models)),
    )


def provider_link(provider: ProviderConfig) -> str:
    """Return the name of a provider for rustdoc, linked to its web site if it has one."""
    name = _escape_markdown(provider.name)
    return f"[{name}]({provider.website})" if provider.website else name


def _enum_doc(provider: ProviderConfig, record: ProviderRecord) -> Iterator[str]:
    yield f"Models of {provider_link(provider)}."
    yield ""
    if record.source is Source.LIVE:
        yield "Source: the provider's own listing."
    else:
        yield f"Source: the models.dev catalogue of {record.obtained[:10]}."


def _variant(model: Model) -> Variant:
    wire_id, ident = model.id, model.variant
    return Variant(
        ident,
        None if is_self_describing(ident, wire_id) else wire_id,
        _variant_doc(wire_id, model.facts),
    )


def _variant_doc(wire_id: WireId, facts: Facts) -> str:
    """Return what an IDE should show of a model, in one line.

    `gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13.
    """
    sentences = _sentences(wire_id, facts)
    return f"{_code(wire_id)}: {' '.join(sentences)}" if sentences else _code(wire_id)


def _sentences(wire_id: WireId, facts: Facts) -> list[str]:
    said = []
    if facts.name and facts.name != wire_id:
        said.append(f"{_escape_markdown(facts.name)}.")
    if facts.alias_of:
        said.append(f"Alias of {_code(facts.alias_of)}.")
    if facts.context or facts.max_output:
        said.append(_limits(facts.context, facts.max_output))
    if facts.released or facts.knowledge:
        said.append(_dates(facts.released, facts.knowledge))
    if facts.deprecated:
        said.append("Deprecated by the provider.")
    if facts.retires:
        said.append(f"Retires {facts.retires}.")
    if facts.replacement:
        said.append(f"Replaced by {_code(facts.replacement)}.")
    return said


def _limits(context: int | None, max_output: int | None) -> str:
    if context and max_output:
        return f"Context {context:,}, output {max_output:,} tokens."
    return f"Context {context:,} tokens." if context else f"Output {max_output:,} tokens."


def _dates(released: str | None, knowledge: str | None) -> str:
    if released and knowledge:
        return f"Released {released}, knowledge to {knowledge}."
    return f"Released {released}." if released else f"Knowledge to {knowledge}."


def _code(text: str) -> str:
    """Return a Markdown code span; its fence is longer than any run of backticks inside."""
    if "`" not in text:
        return f"`{text}`"
    fence = "`" * (max(map(len, re.findall("`+", text))) + 1)
    return f"{fence} {text} {fence}"


_MARKUP = re.compile(r"[\\`*_\[\]<>&~|$]")


def _escape_markdown(text: str) -> str:
    """Return text that rustdoc shows as it is: no markup, no link, no HTML."""
    escaped = _MARKUP.sub(lambda match: "\\" + match.group(), text)
    return escaped.replace("://", "\\://").replace("www.", "www\\.")
