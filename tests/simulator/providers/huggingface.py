"""Hugging Face Hub: a bare array, pages by a `Link` header, and no end unless filtered."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from tests.simulator.facts import Model, Padded, matching
from tests.simulator.providers.api import (
    Api,
    Exchange,
    KeyRule,
    Page,
    Problem,
    Provider,
    RefusalError,
    Row,
    with_cursor,
)
from tests.simulator.providers.paging import capped, offset_of, opaque, whole_number
from tests.simulator.wire import Pairs, Request

HOSTS = (
    "baseten",
    "cerebras",
    "cohere",
    "deepinfra",
    "fal-ai",
    "fireworks-ai",
    "groq",
    "novita",
    "nscale",
    "openai",
    "ovhcloud",
    "publicai",
    "replicate",
    "scaleway",
    "together",
    "wavespeed",
    "zai-org",
)
"""The inference providers that a list of the models worth naming is filtered by."""

TAILS = {"featherless-ai": 6_000, "hf-inference": 2_500}
"""Inference providers with a long tail of community models, and how long each tail is."""

WHOLE_HUB = 2_500_000
MOST = 1000


class HubApi(Api):
    """`[…]`, with the next page in a header alone."""

    paged = True

    def completed(self, models: tuple[Model, ...]) -> tuple[Model, ...]:
        """The models, each served by an inference provider or two.

        With as many models as inference providers, each of these serves one that no other does:
        a client that forgets one of them loses a model.
        """
        return tuple(
            model if model.hosts else replace(model, hosts=_hosts(at))
            for at, model in enumerate(models)
        )

    def expected(self, models: Sequence[Model]) -> Sequence[Model]:
        """The models that more than a long tail serves."""
        return [model for model in models if not TAILS.keys() >= set(model.hosts)]

    def page(self, request: Request, models: Sequence[Model], cap: int | None) -> Page:
        """The `limit` models at `cursor` that pass the filters; a limit over 1000 means 1000."""
        asked = whole_number(request, "limit", MOST)
        if asked < 1:
            raise RefusalError(400, '"limit" must be greater than or equal to 1')
        start = offset_of(request.param("cursor") or opaque(0))
        found = _filtered(request, models)
        return with_cursor(Page(found, start, capped(min(asked, MOST), cap)), self)

    def cursor(self, _models: Sequence[Model], offset: int) -> str:
        """A cursor without meaning to anyone else."""
        return opaque(offset)

    def row(self, model: Model, exchange: Exchange) -> Row:
        """The entry for one model: two fields and the expanded ones, or the default fields."""
        digest = hashlib.sha256(model.wire_id.encode(errors="replace")).hexdigest()
        row: Row = {"_id": digest[:24], "id": model.wire_id}
        fields = _fields(model)
        expanded = exchange.request.params("expand") or exchange.request.params("expand[]")
        if not expanded:
            del fields["inferenceProviderMapping"]
            return row | fields
        return row | {name: fields[name] for name in expanded if name in fields}

    def envelope(self, rows: object, _page: Page, _exchange: Exchange) -> object:
        """The rows alone."""
        return rows

    def headers(self, page: Page, exchange: Exchange) -> Pairs:
        """The `Link` to the next page: a complete URL, with every parameter of this one."""
        if not page.more:
            return ()
        if page.next is None:
            return (("Link", '<>; rel="next"'),)
        url = exchange.url_with({"cursor": page.next}, page.foreign)
        return (("Link", f'<{url}>; rel="next"'),)

    def error(self, problem: Problem) -> object:
        """The body of a refusal."""
        return {"error": problem.message}


def _hosts(at: int) -> tuple[str, ...]:
    """The first models have one inference provider each, every third later one also a tail."""
    tail = (tuple(TAILS)[at % 2],) if at >= len(HOSTS) and at % 3 == 0 else ()
    return (HOSTS[at % len(HOSTS)], *tail)


def _filtered(request: Request, models: Sequence[Model]) -> Sequence[Model]:
    """The models that pass; without `inference_provider`, the whole hub."""
    tag = request.param("pipeline_tag")
    tagged = matching(models, lambda model: tag in (None, _pipeline_tag(model)))
    wanted = set(request.params("inference_provider"))
    if not wanted:
        return Padded(tagged, WHOLE_HUB)
    if "all" in wanted:
        wanted = {*HOSTS, *TAILS}
    served = matching(tagged, lambda model: not wanted.isdisjoint(model.hosts))
    tail = sum(length for name, length in TAILS.items() if name in wanted)
    return Padded(served, len(served) + tail, owner="long-tail") if tail else served


def _pipeline_tag(model: Model) -> str:
    if "text" not in model.output_modalities:
        return f"text-to-{model.output_modalities[0]}"
    return "image-text-to-text" if "image" in model.input_modalities else "text-generation"


def _fields(model: Model) -> Row:
    tag = _pipeline_tag(model)
    return {
        "modelId": model.wire_id,
        "likes": 1200,
        "downloads": 500_000,
        "private": False,
        "tags": ["transformers", "safetensors", tag],
        "pipeline_tag": tag,
        "library_name": "transformers",
        "createdAt": f"{model.day}T00:00:00.000Z",
        "inferenceProviderMapping": [
            {
                "provider": host,
                "providerId": model.wire_id.lower(),
                "status": "live",
                "task": "conversational",
            }
            for host in model.hosts or ("featherless-ai",)
        ],
    }


HUGGINGFACE = Provider(
    id="huggingface",
    api=HubApi(),
    env_var="HF_TOKEN",
    base_path="/api",
    endpoint="/models",
    key=KeyRule(required=False, wrong="Invalid username or password: {key}"),
)
