"""How an answer is read: where its rows stand, and what a row says. One shape, one entry.

An answer that is not of its shape is refused as a whole. Unknown fields of a row are
ignored, and so is a known field of an unexpected type: what is not understood is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gen_models.catalog import Facts
from gen_models.listing.fields import Row, identifiers
from gen_models.listing.gateways import (
    github_models,
    huggingface,
    huggingface_router,
    openrouter,
    poe,
    requesty,
    vercel,
    zenmux,
)
from gen_models.listing.hosts import (
    cerebras,
    chutes,
    deepinfra,
    fireworks,
    host,
    nebius,
    novita,
    together,
    venice,
)
from gen_models.listing.labs import alibaba, anthropic, cohere, gemini, mistral, moonshotai, xai
from gen_models.listing.servers import (
    azure_openai,
    bedrock,
    cloudflare,
    databricks,
    lmstudio,
    ollama,
    openai,
)
from gen_models.naming import WireId
from gen_models.registry import Shape

__all__ = ["SHAPES", "Reader"]


def _member(*keys: str) -> Callable[[Row], str | None]:
    """Return a function that finds the id of a row: the first of these members that is a string."""

    def find(row: Row) -> str | None:
        said = (row.get(key) for key in keys)
        return next((value for value in said if isinstance(value, str)), None)

    return find


def _gemini_id(row: Row) -> str | None:
    name = row.get("name")
    return name.removeprefix("models/") if isinstance(name, str) else None


def _aliases(row: Row) -> tuple[WireId, ...]:
    return identifiers(row, "aliases")


class Reader(NamedTuple):
    """How a shape is read.

    `rows_at` is the member that holds the rows, with a dot before one that is further inside;
    None where the answer is the list itself. `aliases` are other ids of the model of a row,
    which need not be rows themselves. `is_private` says of a row that it is the
    account's own and nobody else's business.
    """

    rows_at: str | None
    facts: Callable[[Row], Facts]
    wire_id: Callable[[Row], str | None] = _member("id")
    aliases: Callable[[Row], tuple[WireId, ...]] = lambda _row: ()
    may_omit_rows: bool = False
    is_private: Callable[[Row], bool] = lambda _row: False


def _is(key: str, *values: object) -> Callable[[Row], bool]:
    """Return a function that says whether a member has one of these values; true is 1."""
    return lambda row: row.get(key) in values


SHAPES: Mapping[Shape, Reader] = {
    # {"data": [{"id": …}]}
    "openai": Reader("data", openai),
    "anthropic": Reader("data", anthropic),
    "azure_openai": Reader("data", azure_openai),
    "cerebras": Reader("data", cerebras),
    "chutes": Reader("data", chutes),
    "host": Reader("data", host),
    "huggingface_router": Reader("data", huggingface_router),
    "mistral": Reader("data", mistral, aliases=_aliases, is_private=_is("type", "fine-tuned")),
    "moonshotai": Reader("data", moonshotai),
    "nebius": Reader("data", nebius),
    "novita": Reader("data", novita),
    "openrouter": Reader("data", openrouter),
    "poe": Reader("data", poe),
    "requesty": Reader("data", requesty),
    "venice": Reader("data", venice),
    "vercel": Reader("data", vercel),
    "xai": Reader("data", xai, aliases=_aliases),
    "zenmux": Reader("data", zenmux),
    # The same, but what can be called stands elsewhere in the row; a mode is a row of its own.
    "fireworks": Reader("data", fireworks, _member("usage_identifier", "id"), _aliases),
    "together": Reader("data", together, _member("serverlessEndpoint", "name")),
    # [{…}]
    "deepinfra": Reader(None, deepinfra, _member("model_name"), is_private=_is("private", 1)),
    "github_models": Reader(None, github_models),
    "huggingface": Reader(None, huggingface),
    # {"models": [{…}]}
    "cohere": Reader("models", cohere, _member("name"), is_private=_is("finetuned", 1)),
    "gemini": Reader("models", gemini, _gemini_id, may_omit_rows=True),
    "lmstudio": Reader("models", lmstudio, _member("key")),
    "ollama": Reader("models", ollama, _member("model", "name")),
    # Elsewhere
    "alibaba": Reader("output.models", alibaba, _member("model")),
    "bedrock": Reader("modelSummaries", bedrock, _member("modelId")),
    "cloudflare": Reader("result", cloudflare, _member("name")),
    "databricks": Reader("endpoints", databricks, _member("name")),
}
