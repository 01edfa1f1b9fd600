"""Lines of version 1, in which facts stood under `live` and `embedded`, some by other names."""

from __future__ import annotations

import msgspec

from gen_models.catalog import Facts, Source
from gen_models.lock.lines import EndLine, HeaderLine, Line, ModelLine, ProviderLine
from gen_models.naming import RustIdent, WireId
from gen_models.registry import ProviderId

__all__ = ["read_line"]


class _Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a source said, by the names of that version."""

    name: str | None = None
    context: int | None = None
    max_output: int | None = None
    released: str | None = None
    knowledge: str | None = None
    deprecated: bool | None = None
    retires: str | None = None
    replacement: WireId | None = None
    alias_of: WireId | None = None

    def renamed(self) -> Facts:
        """Return them by the present names."""
        return Facts(
            name=self.name,
            context_tokens=self.context,
            max_output_tokens=self.max_output,
            released=self.released,
            knowledge=self.knowledge,
            deprecated=self.deprecated,
            retires=self.retires,
            replacement=self.replacement,
            alias_of=self.alias_of,
        )


class _ModelLine(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="model",
):
    provider: ProviderId
    id: WireId
    variant: RustIdent
    live: _Facts | None = None
    embedded: _Facts | None = None


_decoder = msgspec.json.Decoder(HeaderLine | ProviderLine | _ModelLine | EndLine)


def read_line(row: bytes) -> Line:
    """Return a line as the present version has it.

    A source that listed a model and said nothing of it left no trace there.
    """
    line: HeaderLine | ProviderLine | _ModelLine | EndLine = _decoder.decode(row)
    if not isinstance(line, _ModelLine):
        return line
    said = {Source.LIVE: line.live, Source.EMBEDDED: line.embedded}
    return ModelLine(
        provider=line.provider,
        id=line.id,
        variant=line.variant,
        facts={source: facts.renamed() for source, facts in said.items() if facts is not None},
    )
