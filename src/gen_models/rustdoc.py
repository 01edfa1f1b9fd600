"""What doc comments say, in the Markdown that rustdoc reads. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen_models.catalog import Facts, Model, ProviderRecord, Source
from gen_models.naming import WireId
from gen_models.registry import ProviderConfig

__all__ = ["deprecation_note", "enum_doc", "provider_doc", "variant_doc"]


def provider_doc(provider: ProviderConfig) -> str:
    """Return the name of a provider, linked to its web site if it has one."""
    name = _escape_markdown(provider.name)
    return f"[{name}]({provider.website})" if provider.website else name


def enum_doc(provider: ProviderConfig, record: ProviderRecord) -> Iterator[str]:
    """Yield the lines above an enum: whose models they are, and who says so since when.

    A model that is added moves none of them. The day is that since which this source speaks;
    that of the last change stands at the top of the file.
    """
    yield f"Models of {provider_doc(provider)}."
    yield ""
    is_live = record.source is Source.LIVE
    source = "the provider's own listing" if is_live else "the models.dev catalogue"
    yield f"Source: {source}, since {record.obtained[:10]}."


def variant_doc(wire_id: WireId, facts: Facts) -> str:
    """Return what an IDE should show of a model, in one line.

    `gpt-4o`: GPT-4o. Context 128,000, output 16,384 tokens. Released 2024-05-13.
    """
    sentences = _sentences(wire_id, facts)
    return f"{_code(wire_id)}: {' '.join(sentences)}" if sentences else _code(wire_id)


def deprecation_note(provider: ProviderConfig, model: Model) -> str | None:
    """Return what rustc says of a model that is missing, in ASCII; None of one that is listed.

    not listed by OpenAi since 2026-11-22; replaced by `gpt-5`
    """
    if model.missing_since is None:
        return None
    note = f"not listed by {provider.variant} since {model.missing_since}"
    replacement = model.known.replacement
    if replacement is None or not replacement.isascii():
        return note
    return f"{note}; replaced by {_code(replacement)}"


def _sentences(wire_id: WireId, facts: Facts) -> list[str]:
    said = []
    if facts.name and facts.name != wire_id:
        said.append(f"{_escape_markdown(facts.name)}.")
    if facts.alias_of:
        said.append(f"Alias of {_code(facts.alias_of)}.")
    if facts.context_tokens or facts.max_output_tokens:
        said.append(_limits(facts.context_tokens, facts.max_output_tokens))
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
