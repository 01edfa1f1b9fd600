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
from gen_models.listing.other_lists import (
    bedrock_profiles,
    cerebras_huggingface,
    deepinfra_openai,
    fireworks_account,
    fireworks_inference,
    gemini_tuned,
    litellm_groups,
    litellm_info,
    lmstudio_v0,
    replicate,
    together_v1,
    vertex,
    xai_models,
)
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

__all__ = ["SHAPES", "IdAt", "IdsAt", "OneOf", "Reader"]


class IdAt(NamedTuple):
    """Where a row has its id: the first of these members that is a string, less a prefix.

    With `joined_by`, the id is all of them with that between. This and what follows are
    values that can be called, since `provider.rs` tells them too.
    """

    keys: tuple[str, ...] = ("id",)
    prefix: str = ""
    joined_by: str | None = None

    def __call__(self, row: Row) -> str | None:
        """Return the id of a row, if it has one."""
        said = [value for key in self.keys if isinstance(value := row.get(key), str)]
        if self.joined_by is not None:
            said = [self.joined_by.join(said)] if len(said) == len(self.keys) and all(said) else []
        return said[0].removeprefix(self.prefix) if said else None


class IdsAt(NamedTuple):
    """Where a row has a list of other ids of its model, if it has one."""

    key: str | None = None

    def __call__(self, row: Row) -> tuple[WireId, ...]:
        """Return those of the ids that a provider could mean."""
        return () if self.key is None else identifiers(row, self.key)


class OneOf(NamedTuple):
    """Which value of a member says something of a row; true is 1."""

    key: str | None = None
    values: tuple[str | int, ...] = ()

    def __call__(self, row: Row) -> bool:
        """Return whether a row has one of the values there."""
        return self.key is not None and row.get(self.key) in self.values


class Reader(NamedTuple):
    """How a shape is read.

    `rows_at` is the member that holds the rows, with a dot before one that is further inside;
    None where the answer is the list itself. `aliases` are other ids of the model of a row,
    which need not be rows themselves. `is_private` says of a row that it is the
    account's own and nobody else's business.
    """

    rows_at: str | None
    facts: Callable[[Row], Facts]
    wire_id: IdAt = IdAt()
    aliases: IdsAt = IdsAt()
    may_omit_rows: bool = False
    is_private: OneOf = OneOf()


def _member(*keys: str) -> IdAt:
    return IdAt(keys)


def _is(key: str, *values: str | int) -> OneOf:
    return OneOf(key, values)


_aliases = IdsAt("aliases")

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
    "cerebras_huggingface": Reader("data", cerebras_huggingface),
    "cerebras_openrouter": Reader("data", host, IdAt(prefix="cerebras/")),
    "deepinfra_openai": Reader("data", deepinfra_openai),
    "fireworks_inference": Reader("data", fireworks_inference),
    "gemini_openai": Reader("data", openai, IdAt(prefix="models/")),
    "litellm_groups": Reader("data", litellm_groups, _member("model_group")),
    "litellm_info": Reader("data", litellm_info, _member("model_name")),
    "lmstudio_v0": Reader("data", lmstudio_v0),
    # The same, but what can be called stands elsewhere in the row; a mode is a row of its own.
    "fireworks": Reader("data", fireworks, _member("usage_identifier", "id"), _aliases),
    "together": Reader("data", together, _member("serverlessEndpoint", "name")),
    # [{…}]
    "deepinfra": Reader(None, deepinfra, _member("model_name"), is_private=_is("private", 1)),
    "github_models": Reader(None, github_models),
    "huggingface": Reader(None, huggingface),
    "together_v1": Reader(None, together_v1),
    # {"models": [{…}]}
    "cohere": Reader("models", cohere, _member("name"), is_private=_is("finetuned", 1)),
    "gemini": Reader("models", gemini, IdAt(("name",), "models/"), may_omit_rows=True),
    "lmstudio": Reader("models", lmstudio, _member("key")),
    "ollama": Reader("models", ollama, _member("model", "name")),
    "fireworks_account": Reader("models", fireworks_account, _member("name")),
    "xai_models": Reader("models", xai_models, aliases=_aliases),
    # Elsewhere
    "alibaba": Reader("output.models", alibaba, _member("model")),
    "bedrock": Reader("modelSummaries", bedrock, _member("modelId")),
    "bedrock_profiles": Reader(
        "inferenceProfileSummaries",
        bedrock_profiles,
        _member("inferenceProfileId"),
        is_private=_is("type", "APPLICATION"),
    ),
    "cloudflare": Reader("result", cloudflare, _member("name")),
    "databricks": Reader("endpoints", databricks, _member("name")),
    "gemini_tuned": Reader("tunedModels", gemini_tuned, _member("name"), may_omit_rows=True),
    "replicate": Reader(
        "results",
        replicate,
        IdAt(("owner", "name"), joined_by="/"),
        is_private=_is("visibility", "private"),
    ),
    "vertex": Reader(
        "publisherModels", vertex, IdAt(("name",), "publishers/google/models/"), may_omit_rows=True
    ),
}
