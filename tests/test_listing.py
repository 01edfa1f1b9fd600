"""Answers: the recorded ones of each provider, their peculiarities, and all kinds of nonsense."""

from __future__ import annotations

import codecs
import json
from typing import get_args

import msgspec
import pytest

from gen_models import data
from gen_models.catalog import Facts, FactsById
from gen_models.errors import FetchFailed
from gen_models.listing import (
    MAX_EXAMPLES,
    MAX_ROWS,
    PAGINGS,
    SHAPES,
    Listing,
    NextPage,
    Page,
    Refused,
    read_page,
)
from gen_models.naming import WireId
from gen_models.registry import Paging, ProviderConfig, ProviderId, Shape, parse_registry

REGISTRY = parse_registry(data.read("registry.toml"))
NOTHING_KNOWN = Facts()


def provider(provider_id: str) -> ProviderConfig:
    """A provider of the table."""
    return REGISTRY[ProviderId(provider_id)]


def read(provider_id: str, document: object, link_next: str | None = None) -> Page:
    """What an answer lists; a document is written as JSON, bytes are an answer as they are."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_page(provider(provider_id), body, link_next)


def models(provider_id: str, document: object) -> FactsById:
    """The models of an answer, and what it says of them."""
    return read(provider_id, document).listing.models


def refused(provider_id: str, document: object, link_next: str | None = None) -> str:
    """Why an answer is refused as a whole."""
    with pytest.raises(FetchFailed) as caught:
        read(provider_id, document, link_next)
    assert caught.value.provider == provider(provider_id).variant
    assert caught.value.__cause__ is None
    return caught.value.reason


def fact(provider_id: str, **row: object) -> Facts:
    """What a row says of its model."""
    key = "name" if provider_id == "gemini" else "id"
    envelope = "models" if provider_id == "gemini" else "data"
    (facts,) = models(provider_id, {envelope: [{key: "m", **row}]}).values()
    return facts


# --- shapes


def test_every_shape_and_way_of_paging_is_read() -> None:
    """Each name has its reader; who needs it, `test_other_lists.py` says as well."""
    assert set(SHAPES) == set(get_args(Shape)) >= {one.shape for one in REGISTRY.values()}
    assert set(PAGINGS) == set(get_args(Paging)) >= {one.paging for one in REGISTRY.values()}


# --- peculiarities of providers


def test_a_row_of_an_alias_is_a_model_of_its_own() -> None:
    """Mistral lists a model once a name; each name can be sent, so each is kept."""
    rows = [
        {"id": name, "name": "mistral-medium-latest"}
        for name in ("mistral-medium-latest", "mistral-medium-3-5", "mistral-medium-3.5")
    ]
    canonical = WireId("mistral-medium-latest")
    said = models("mistral", {"data": rows}).values()
    assert [one.alias_of for one in said] == [None, canonical, canonical]


def test_a_canonical_name_that_is_missing_makes_no_alias() -> None:
    """Without a usable `name` nothing is known of aliases."""
    for name in (None, "", 5, "\n", "x" * 300):
        assert fact("mistral", name=name) == NOTHING_KNOWN


def test_private_models_are_excluded_and_counted() -> None:
    """OpenAI lists private fine-tunes, which are nobody else's business."""
    rows = [{"id": "gpt-4o"}, {"id": "ft:gpt-4o:acme::a1"}, {"id": "ft:gpt-4o:acme:x:a2"}]
    page = read("openai", {"data": rows})
    assert page == Page(Listing({WireId("gpt-4o"): NOTHING_KNOWN}, excluded_rows=2), 3, None)


def test_only_the_prefix_of_a_gemini_name_is_no_part_of_the_id() -> None:
    """`models/` goes, and nothing else does."""
    names = ["models/gemini-3.5-flash", "tunedModels/mine", "models/models/x", "aqa"]
    rows = [{"name": name, "baseModelId": "b"} for name in names]
    expected = ["gemini-3.5-flash", "tunedModels/mine", "models/x", "aqa"]
    assert list(models("gemini", {"models": rows})) == expected


def test_an_openai_shaped_answer_keeps_ids_as_they_are() -> None:
    """A prefix that a compatible API sends is part of what it takes."""
    rows = [{"id": "models/gemini-3.5-flash"}, {"id": "accounts/fireworks/models/glm-5p2"}]
    assert list(models("openai", {"data": rows})) == [row["id"] for row in rows]


def test_a_body_with_two_lists_is_read_by_its_shape() -> None:
    """llama.cpp sends `models` and `data`; an OpenAI-shaped answer is in `data`."""
    body = {"models": [{"name": "a"}], "data": [{"id": "/m/Qwen3 1.7B.gguf"}]}
    assert list(models("openai", body)) == ["/m/Qwen3 1.7B.gguf"]


def test_what_is_no_model_of_its_own_is_not_made_one() -> None:
    """Aliases of a row and internal ids are not listed as models."""
    row = {"id": "grok-4.5", "aliases": ["grok-4.5-latest"], "prompt_text_token_price": 20000}
    assert list(models("xai", {"data": [row]})) == ["grok-4.5"]
    assert list(models("huggingface", [{"_id": "1", "id": "a/B", "modelId": "c"}])) == ["a/B"]


def test_the_first_mention_of_a_model_counts() -> None:
    """An id that is listed twice, as Fireworks does a mode, is one model."""
    rows = [{"id": "b", "context_length": 1}, {"id": "a"}, {"id": "b", "context_length": 2}]
    page = read("openai", {"data": rows})
    assert page.listing.models == {"b": Facts(context_tokens=1), "a": NOTHING_KNOWN}
    assert list(page.listing.models) == ["b", "a"]
    assert page.rows == 3


def test_a_listing_may_be_empty() -> None:
    """Gemini leaves out what is empty, and Ollama says null; neither is nonsense."""
    for provider_id, document in [
        ("openai", {"data": []}),
        ("openai", {"object": "list", "data": None}),
        ("ollama", {"object": "list", "data": None}),
        ("gemini", {}),
        ("gemini", {"models": []}),
        ("huggingface", []),
        ("anthropic", {"data": [], "has_more": False, "first_id": None, "last_id": None}),
        ("openrouter", {"data": [], "total_count": 0, "links": {"next": None}}),
    ]:
        assert read(provider_id, document) == Page(Listing(), 0, None)


def test_null_among_several_pages_is_no_empty_list() -> None:
    """A later page that is null would end a listing before its end."""
    for provider_id, key in [("anthropic", "data"), ("openrouter", "data"), ("gemini", "models")]:
        expected = f"`{key}` is null where a list of models was expected"
        assert refused(provider_id, {key: None}) == expected


@pytest.mark.parametrize(
    ("wire_id", "features", "expected"),
    [
        ("meta-llama/llama-prompt-guard-2-86m", [], "moderation"),
        ("openai/gpt-oss-safeguard-20b", ["tools"], "chat"),
        ("gemini-3-pro-image", [], "image"),
        ("gemini-3-pro-image", ["tools"], "chat"),
        ("llama-3.3-70b-versatile", [], "chat"),
    ],
)
def test_what_answers_in_text_may_be_no_chat(
    wire_id: str, features: list[str], expected: str
) -> None:
    """Groq's guards give text as chat models do; their ids tell, but not of what calls tools."""
    modalities = {"input_modalities": ["text"], "output_modalities": ["text"]}
    row = {"id": wire_id, **modalities, "supported_features": features}
    assert models("groq", {"data": [row]})[WireId(wire_id)].kind == expected


# --- facts

FACTS: list[tuple[str, dict[str, object], Facts]] = [
    # Names
    ("openai", {"name": "A", "display_name": "B"}, Facts(name="B")),
    ("openai", {"name": " A \n model "}, Facts(name="A model")),
    ("openai", {"name": "A\u202e\ud800\x1b"}, Facts(name="A")),
    ("openai", {"name": ""}, NOTHING_KNOWN),
    ("openai", {"name": 5}, NOTHING_KNOWN),
    ("openai", {"display_name": " ", "name": "A"}, Facts(name="A")),
    ("openai", {"name": "x" * 10_000}, Facts(name="x" * 119 + "…")),
    # Counts: 0 is unknown, and so is what is no count
    ("openai", {"context_length": 8, "context_window": 9}, Facts(context_tokens=8)),
    ("openai", {"context_window": 9}, Facts(context_tokens=9)),
    ("openai", {"context_length": 0, "context_window": 9}, Facts(context_tokens=9)),
    ("openai", {"context_length": None, "context_window": "9"}, Facts(context_tokens=9)),
    ("openai", {"context_length": "", "context_window": "0"}, NOTHING_KNOWN),
    ("openai", {"context_length": "-1", "context_window": "128k"}, NOTHING_KNOWN),
    ("openai", {"context_length": "128,000", "context_window": "１２８"}, NOTHING_KNOWN),  # noqa: RUF001  digits of another script
    ("openai", {"context_length": "9" * 13}, NOTHING_KNOWN),
    ("openai", {"context_length": 288000.0}, Facts(context_tokens=288_000)),
    ("openai", {"context_length": 8.5}, NOTHING_KNOWN),
    ("openai", {"context_length": -1}, NOTHING_KNOWN),
    ("openai", {"context_length": True}, NOTHING_KNOWN),
    ("openai", {"context_length": "262144"}, Facts(context_tokens=262_144)),
    ("openai", {"context_length": [8]}, NOTHING_KNOWN),
    ("openai", {"context_length": 10**12}, Facts(context_tokens=10**12)),
    ("openai", {"context_length": 10**12 + 1}, NOTHING_KNOWN),
    ("openai", {"max_completion_tokens": 4}, Facts(max_output_tokens=4)),
    # Days: epochs and sentinels are none
    ("openai", {"created": 1776000000}, NOTHING_KNOWN),
    ("openai", {"created": 735790403}, NOTHING_KNOWN),
    ("openai", {"created": 1754408224000}, NOTHING_KNOWN),
    ("openai", {"shutdown_date": "2027-02-01"}, Facts(retires="2027-02-01")),
    ("openai", {"shutdown_date": "2098-12-31"}, NOTHING_KNOWN),
    ("openai", {"shutdown_date": 1776000000}, NOTHING_KNOWN),
    ("openai", {"shutdown_date": None}, NOTHING_KNOWN),
    # Prices move daily, and modalities are not of the enum
    ("openai", {"pricing": {"prompt": "-1"}, "hugging_face_id": ""}, NOTHING_KNOWN),
    # What only one router says means something only from there
    ("openai", {"top_provider": {"max_completion_tokens": 4}}, NOTHING_KNOWN),
    ("openai", {"knowledge_cutoff": "2025-08"}, NOTHING_KNOWN),
    ("openai", {"expiration_date": "2027-01-31"}, NOTHING_KNOWN),
    ("openai", {"alias_target": {"slug": "a/b"}}, NOTHING_KNOWN),
    ("openai", {"publish_time": "2026-06-30"}, NOTHING_KNOWN),
    # OpenRouter
    ("openrouter", {"name": "A: B", "display_name": "B"}, Facts(name="A: B")),
    ("openrouter", {"context_length": 8, "context_window": 9}, Facts(context_tokens=8)),
    ("openrouter", {"context_window": 9}, NOTHING_KNOWN),
    ("openrouter", {"top_provider": {"max_completion_tokens": 4}}, Facts(max_output_tokens=4)),
    ("openrouter", {"top_provider": {"context_length": 4}}, NOTHING_KNOWN),
    ("openrouter", {"top_provider": {"max_completion_tokens": None}}, NOTHING_KNOWN),
    ("openrouter", {"top_provider": None}, NOTHING_KNOWN),
    ("openrouter", {"top_provider": [4]}, NOTHING_KNOWN),
    ("openrouter", {"max_completion_tokens": 3}, NOTHING_KNOWN),
    ("openrouter", {"knowledge_cutoff": "2025-08"}, Facts(knowledge="2025-08")),
    ("openrouter", {"knowledge_cutoff": "August 2025"}, NOTHING_KNOWN),
    ("openrouter", {"knowledge_cutoff": None}, NOTHING_KNOWN),
    ("openrouter", {"expiration_date": "2027-01-31"}, Facts(retires="2027-01-31")),
    ("openrouter", {"expiration_date": "2098-12-31"}, NOTHING_KNOWN),
    ("openrouter", {"shutdown_date": "2027-02-01"}, NOTHING_KNOWN),
    ("openrouter", {"publish_time": "2026-06-30"}, NOTHING_KNOWN),
    ("openrouter", {"created": 1776000000}, NOTHING_KNOWN),
    ("openrouter", {"alias_target": {"slug": "a/b", "name": "B"}}, Facts(alias_of=WireId("a/b"))),
    ("openrouter", {"alias_target": {"slug": "\n"}}, NOTHING_KNOWN),
    ("openrouter", {"alias_target": {}}, NOTHING_KNOWN),
    ("openrouter", {"alias_target": "a/b"}, NOTHING_KNOWN),
    ("openrouter", {"alias_target": None}, NOTHING_KNOWN),
    # ZenMux
    ("zenmux", {"display_name": "A: B", "name": "B"}, Facts(name="A: B")),
    ("zenmux", {"name": "B"}, NOTHING_KNOWN),
    ("zenmux", {"context_length": 8, "max_completion_tokens": 4}, Facts(context_tokens=8)),
    ("zenmux", {"publish_time": "2026-06-30"}, Facts(released="2026-06-30")),
    ("zenmux", {"publish_time": 1776000000}, NOTHING_KNOWN),
    ("zenmux", {"expiration_date": "2027-01-31"}, NOTHING_KNOWN),
    ("zenmux", {"knowledge_cutoff": "2025-08"}, NOTHING_KNOWN),
    # Mistral
    (
        "mistral",
        {"deprecation": "2026-08-31T12:00:00Z", "deprecation_replacement_model": "new"},
        Facts(retires="2026-08-31", replacement=WireId("new")),
    ),
    ("mistral", {"deprecation": None, "deprecation_replacement_model": None}, NOTHING_KNOWN),
    ("mistral", {"deprecation_replacement_model": ""}, NOTHING_KNOWN),
    ("mistral", {"max_context_length": 8, "name": "m"}, Facts(context_tokens=8)),
    # Gemini
    (
        "gemini",
        {"displayName": "G", "inputTokenLimit": 8},
        Facts(name="G", context_tokens=8, max_input_tokens=8),
    ),
    ("gemini", {"outputTokenLimit": 0}, NOTHING_KNOWN),
]


@pytest.mark.parametrize(("provider_id", "row", "expected"), FACTS)
def test_facts(provider_id: str, row: dict[str, object], expected: Facts) -> None:
    """What is understood is known; all else is unknown, and no reason to refuse a model."""
    assert fact(provider_id, **row) == expected


# --- rows that are no models


def test_rows_without_an_id_are_refused_by_themselves() -> None:
    """The rest of a listing stands, and the rows are told by their numbers."""
    rows: list[object] = [{"id": "a"}, {}, {"id": None}, {"id": 5}, {"id": ["x"]}, "b", None, []]
    page = read("openai", {"data": [*rows, {"id": "c"}]})
    assert list(page.listing.models) == ["a", "c"]
    assert page.listing.refused == tuple(
        Refused(f"row {number}", "it has no id that is a string") for number in range(2, 9)
    )
    assert (page.listing.refused_rows, page.rows) == (7, 9)


def test_ids_that_nobody_could_mean_are_refused_by_name() -> None:
    """They are shown escaped and cut, with the reason."""
    rows = [{"id": ""}, {"id": "a\nb"}, {"id": "\u202ea"}, {"id": " a"}, {"id": "x" * 300}]
    listing = read("openai", {"data": [*rows, {"id": "ok"}]}).listing
    assert list(listing.models) == ["ok"]
    assert listing.refused == (
        Refused("", "it is empty"),
        Refused(r"a\u{a}b", "it holds the invisible character U+000A"),
        Refused(r"\u{202e}a", "it holds the invisible character U+202E"),
        Refused(" a", "it is surrounded by white space"),
        Refused("x" * 59 + "…", "it has 300 characters, more than 256"),
    )
    assert listing.refused_rows == 5


def test_the_first_refused_rows_are_shown_and_all_are_counted() -> None:
    """However much nonsense a listing holds, what is kept of it is bounded."""
    rows: list[dict[str, str]] = [{"id": f" {number}"} for number in range(MAX_EXAMPLES + 5)]
    listing = read("openai", {"data": [*rows, {"id": "ok"}]}).listing
    assert [one.id for one in listing.refused] == [row["id"] for row in rows[:MAX_EXAMPLES]]
    assert listing.refused_rows == MAX_EXAMPLES + 5
    assert list(listing.models) == ["ok"]


def test_a_prefix_alone_is_no_id() -> None:
    """A Gemini name that is only its prefix names nothing."""
    page = read("gemini", {"models": [{"name": "models/"}, {"id": "x"}]})
    assert page.listing.refused == (
        Refused("", "it is empty"),
        Refused("row 2", "it has no id that is a string"),
    )


# --- pages

EMPTY: dict[str, dict[str, object]] = {
    "alibaba": {},
    "anthropic": {"data": []},
    "cloudflare": {"result": []},
    "cohere": {"models": []},
    "gemini": {"models": []},
    "openai": {"data": []},
    "openrouter": {"data": []},
    "together": {"data": []},
}
"""An answer of each shape with no rows in it."""


def as_object(document: object) -> dict[str, object]:
    """The members of an answer."""
    return msgspec.convert(document, dict[str, object])


def told(**numbers: object) -> dict[str, object]:
    """What Cloudflare says of its pages."""
    return {"result_info": numbers}


def numbered(total: object, **numbers: object) -> dict[str, object]:
    """An answer of Alibaba without rows."""
    return {"output": {"models": [], "total": total, **numbers}}


@pytest.mark.parametrize(
    ("provider_id", "document", "link_next", "following"),
    [
        ("anthropic", {"has_more": True, "last_id": "m9"}, None, NextPage("after_id", "m9")),
        ("anthropic", {"has_more": False, "last_id": "m9"}, None, None),
        ("anthropic", {"last_id": "m9"}, None, None),
        ("anthropic", {"has_more": True, "last_id": "a&b=é"}, None, NextPage("after_id", "a&b=é")),
        ("gemini", {"nextPageToken": "t="}, None, NextPage("pageToken", "t=")),
        ("gemini", {"nextPageToken": ""}, None, None),
        ("gemini", {"nextPageToken": None}, None, None),
        ("gemini", {}, None, None),
        ("openrouter", {"links": {"next": "/p?o=1"}}, None, NextPage(None, "/p?o=1")),
        ("openrouter", {"links": {"next": None, "details": "/d"}}, None, None),
        ("openrouter", {"links": {}}, None, None),
        ("openrouter", {"links": None}, None, None),
        ("openrouter", {}, None, None),
        ("huggingface", None, "https://h/p?c=1", NextPage(None, "https://h/p?c=1")),
        ("huggingface", None, "", None),
        ("huggingface", None, None, None),
        ("openai", {"has_more": False, "nextPageToken": "", "links": {"next": None}}, None, None),
        ("openai", {"next_cursor": None, "next_page_token": None, "output": 5}, None, None),
        ("cohere", {"next_page_token": "t/"}, None, NextPage("page_token", "t/")),
        ("cohere", {"next_page_token": 2}, None, NextPage("page_token", "2")),
        ("cohere", {"next_page_token": 2**64 - 1}, None, NextPage("page_token", str(2**64 - 1))),
        ("cohere", {"next_page_token": "0"}, None, NextPage("page_token", "0")),
        ("cohere", {"next_page_token": ""}, None, None),
        ("cohere", {}, None, None),
        ("together", {"next_cursor": "c"}, None, NextPage("after", "c")),
        ("together", {"next_cursor": None}, None, None),
        ("cloudflare", told(page=1, total_pages=2), None, NextPage("page", "2")),
        ("cloudflare", told(page=2, total_pages=2), None, None),
        ("cloudflare", told(page=1, per_page=50, total_count=51), None, NextPage("page", "2")),
        ("cloudflare", told(page=2, per_page=50, total_count=100), None, None),
        ("cloudflare", told(page="1", total_pages="2"), None, NextPage("page", "2")),
        ("cloudflare", told(page="2", per_page="50", total_count="100"), None, None),
        ("cloudflare", told(count=3), None, None),
        ("cloudflare", {"result_info": None}, None, None),
        ("cloudflare", {}, None, None),
        ("alibaba", numbered(9, page_no=9, page_size=10), None, None),
        ("alibaba", numbered(91, page_no=9, page_size=10), None, NextPage("page_no", "10")),
        ("alibaba", numbered(90, page_no=9, page_size=10), None, None),
    ],
)
def test_the_next_page(
    provider_id: str, document: object, link_next: str | None, following: NextPage | None
) -> None:
    """Each way of paging tells where the next page is, or that there is none."""
    body = [] if document is None else {**EMPTY[provider_id], **as_object(document)}
    assert read(provider_id, body, link_next).next == following


@pytest.mark.parametrize(
    ("provider_id", "document", "reason"),
    [
        (
            "anthropic",
            {"has_more": True},
            "the answer says that it has more, but gives no `last_id`",
        ),
        (
            "anthropic",
            {"has_more": True, "last_id": ""},
            "the answer says that it has more, but gives no `last_id`",
        ),
        (
            "anthropic",
            {"has_more": True, "last_id": 5.5},
            "`last_id` is a number where a string was expected",
        ),
        (
            "anthropic",
            {"has_more": True, "last_id": "\ud800"},
            "`last_id` is not Unicode",
        ),
        (
            "gemini",
            {"nextPageToken": {"t": 1}},
            "`nextPageToken` is an object where a string was expected",
        ),
        (
            "gemini",
            {"nextPageToken": "x" * 5000},
            "`nextPageToken` is longer than any address can be",
        ),
        (
            "gemini",
            {"nextPageToken": "\udfff"},
            "`nextPageToken` is not Unicode",
        ),
        (
            "openrouter",
            {"links": {"next": True}},
            "`links.next` is a boolean where a string was expected",
        ),
        (
            "openrouter",
            {"links": {"next": "https://x/\ud800"}},
            "`links.next` is not Unicode",
        ),
        (
            "cohere",
            {"next_page_token": 0},
            "`next_page_token` is a number where a string was expected",
        ),
        (
            "cohere",
            {"next_page_token": 2**64},
            "`next_page_token` is a number where a string was expected",
        ),
        (
            "cohere",
            {"next_page_token": -1},
            "`next_page_token` is a number where a string was expected",
        ),
        ("together", {"next_cursor": []}, "`next_cursor` is a list where a string was expected"),
        ("cloudflare", told(page=1), "`result_info.per_page` is no number of pages or models"),
        ("cloudflare", told(page="one"), "`result_info.page` is no number of pages or models"),
        ("cloudflare", told(page="²"), "`result_info.page` is no number of pages or models"),
        (
            "cloudflare",
            told(page=1, total_pages=-1),
            "`result_info.total_pages` is no number of pages or models",
        ),
        (
            "alibaba",
            numbered(None, page_no=1, page_size=10),
            "`output.total` is no number of pages or models",
        ),
        (
            "alibaba",
            numbered(10, page_no=1, page_size=True),
            "`output.page_size` is no number of pages or models",
        ),
    ],
)
def test_a_next_page_that_cannot_be_asked_for(
    provider_id: str, document: dict[str, object], reason: str
) -> None:
    """An answer that says it has more, but not where, is incomplete and so refused."""
    assert refused(provider_id, {**EMPTY[provider_id], **document}) == reason


def test_a_cursor_may_be_as_long_as_an_address() -> None:
    """A long cursor is followed; one that no server would take is refused."""
    assert read("gemini", {"nextPageToken": "x" * 4096}).next == NextPage("pageToken", "x" * 4096)
    with pytest.raises(FetchFailed):
        read("gemini", {"nextPageToken": "x" * 4097})


MORE_THAN_KNOWN = "the answer has more pages than this provider is known to have"


@pytest.mark.parametrize(
    ("document", "link_next"),
    [
        ({"has_more": True, "last_id": "a"}, None),
        ({"nextPageToken": "t"}, None),
        ({"links": {"next": "/p"}}, None),
        ({"next_cursor": "c"}, None),
        ({"next_page_token": "t"}, None),
        (told(page=1, total_pages=2), None),
        (numbered(2, page_no=1, page_size=1), None),
        ({"current_page": 1, "total_pages": "2"}, None),
        ({"current_page": 1, "size": 1, "total_count": 2}, None),
        ({"next": "/p"}, None),
        ({"next_cursor": 7}, None),
        ({}, "https://x/p"),
    ],
)
def test_more_pages_than_a_provider_is_known_to_have(
    document: dict[str, object], link_next: str | None
) -> None:
    """A listing that begins to page is not taken for a whole one."""
    body = {"data": [{"id": "a"}], **document}
    assert refused("openai", body, link_next) == MORE_THAN_KNOWN


@pytest.mark.parametrize("document", [{"current_page": 1}, told(page=1), {"next": None}])
def test_half_of_what_another_provider_says(document: dict[str, object]) -> None:
    """A number that does not tell of more pages is no reason to refuse a whole listing."""
    assert read("openai", {"data": [{"id": "a"}], **document}).next is None


@pytest.mark.parametrize("paging", get_args(Paging))
def test_every_way_of_paging_ends(paging: Paging) -> None:
    """A plain answer has no next page, whichever way its provider pages."""
    one = msgspec.structs.replace(provider("openai"), paging=paging)
    assert read_page(one, b'{"data":[{"id":"a"}]}', None).next is None


# --- long answers


def many_rows(number: int) -> bytes:
    """An answer with this many rows, of which only the last is a model."""
    return b'{"data":[' + b"0," * (number - 1) + b'{"id":"a"}]}'


def test_a_listing_may_be_long() -> None:
    """As many rows as are allowed are read, each of them."""
    page = read("openai", many_rows(MAX_ROWS))
    assert list(page.listing.models) == ["a"]
    assert (page.rows, page.listing.refused_rows) == (MAX_ROWS, MAX_ROWS - 1)
    assert len(page.listing.refused) == MAX_EXAMPLES


def test_a_listing_that_is_too_long() -> None:
    """One row more is refused as a whole, before any row is looked at."""
    reason = "its listing has more than 250,000 rows"
    assert refused("openai", many_rows(MAX_ROWS + 1)) == reason
    assert refused("huggingface", b"[" + b"0," * MAX_ROWS + b"0]") == reason


# --- answers that are none

NOT_JSON = "the answer is not JSON, or is cut off"
WEB_PAGE = "the answer is a web page, not JSON"
PART_IS_NULL = "a part of the answer is null where an object was expected"
TOO_DEEP = "the answer is nested too deeply"


@pytest.mark.parametrize(
    ("provider_id", "document", "reason"),
    [
        # Envelopes
        ("openai", {}, "the answer has no `data`"),
        ("openai", {"models": []}, "the answer has no `data`"),
        ("openai", {"error": {"message": "sk-live"}}, "the answer has no `data`"),
        ("openai", [], "the answer is a list where an object was expected"),
        ("openai", b"null", "the answer is null where an object was expected"),
        ("openai", b"5", "the answer is a number where an object was expected"),
        ("openai", b"5.5", "the answer is a number where an object was expected"),
        ("openai", b"true", "the answer is a boolean where an object was expected"),
        ("openai", b'"sk-live"', "the answer is a string where an object was expected"),
        ("openai", {"data": {}}, "`data` is an object where a list of models was expected"),
        ("openai", {"data": "x"}, "`data` is a string where a list of models was expected"),
        ("openai", {"data": False}, "`data` is a boolean where a list of models was expected"),
        ("openai", {"data": 0}, "`data` is a number where a list of models was expected"),
        ("mistral", {"detail": "Unauthorized"}, "the answer has no `data`"),
        ("anthropic", {"type": "error"}, "the answer has no `data`"),
        ("gemini", {"models": {}}, "`models` is an object where a list of models was expected"),
        ("gemini", [], "the answer is a list where an object was expected"),
        ("huggingface", {}, "the answer is an object where a list of models was expected"),
        ("huggingface", b"null", "the answer is null where a list of models was expected"),
        ("alibaba", {"output": None}, PART_IS_NULL),
        ("alibaba", {"output": {}}, "the answer has no `output.models`"),
        ("alibaba", [], "the answer is a list where an object was expected"),
        ("cloudflare", {"result": None}, "`result` is null where a list of models was expected"),
        # Not JSON
        ("openai", b"", "the answer is empty"),
        ("openai", b" \n", "the answer is empty"),
        ("openai", codecs.BOM_UTF8, "the answer is empty"),
        ("openai", b"<!DOCTYPE html><html>", WEB_PAGE),
        ("openai", b"\n\n<html><head>", WEB_PAGE),
        ("openai", codecs.BOM_UTF8 + b"<!doctype html>", WEB_PAGE),
        ("openai", b'<?xml version="1.0"?>', WEB_PAGE),
        ("openai", b"Bad gateway: sk-live", NOT_JSON),
        ("openai", b"{'data': []}", NOT_JSON),
        ("openai", b'{"data":[{"id":"a"}', NOT_JSON),
        ("openai", b'{"data":[{"id":"a"}]} trailing', NOT_JSON),
        ("openai", b'{"data":[]}{"data":[]}', NOT_JSON),
        ("openai", b'{"data":[{"id":"\xff\xfe"}]}', NOT_JSON),
        ("openai", b'{"data":[{"id":"a\nb"}]}', NOT_JSON),
        ("openai", b"\x1f\x8b\x08\x00", NOT_JSON),
        # Nested
        pytest.param("openai", b"[" * 200_000, TOO_DEEP, id="deep and cut off"),
        pytest.param("openai", b"[" * 200_000 + b"]" * 200_000, TOO_DEEP, id="deep"),
        pytest.param(
            "openai",
            b'{"data":[{"id":"a","x":' + b'{"y":' * 200_000,
            TOO_DEEP,
            id="a deep row",
        ),
    ],
)  # fmt: skip
def test_an_answer_that_is_none(provider_id: str, document: object, reason: str) -> None:
    """What is not the expected answer is refused in our words; the answer is never quoted."""
    assert refused(provider_id, document) == reason


@pytest.mark.parametrize(
    "number",
    [
        "NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e-400", "0.1", "-0", "1e999999", "-7",
        pytest.param("1" + "0" * 300, id="301 digits"),
        pytest.param("9" * 5000, id="5,000 digits"),
        pytest.param("-" + "9" * 5000, id="5,000 digits below zero"),
    ],
)  # fmt: skip
def test_numbers_that_are_no_counts(number: str) -> None:
    """A number that cannot be a count is unknown, and its model stands."""
    body = f'{{"data":[{{"id":"a","context_length":{number}}}]}}'.encode()
    assert models("openai", body) == {"a": NOTHING_KNOWN}


def test_a_byte_order_mark_is_no_part_of_an_answer() -> None:
    """JSON behind a mark is read."""
    for body in (
        codecs.BOM_UTF8 + b'{"data":[{"id":"a"}]}',
        '{"data":[{"id":"a"}]}'.encode("utf-16"),
    ):
        assert list(models("openai", body)) == ["a"]


def test_duplicate_keys() -> None:
    """The last of them counts, as everywhere in JSON."""
    body = b'{"data":[{"id":"x"}],"data":[{"id":"a","id":"b"}]}'
    assert list(models("openai", body)) == ["b"]


@pytest.mark.parametrize(
    "body", [rb'{"data":[{"id":"a\ud83d"}]}', b'{"data":[{"id":"a\xed\xa0\xbd"}]}']
)
def test_lone_surrogates(body: bytes) -> None:
    """Half a character is no part of an id; a whole one is."""
    page = read("openai", body)
    reason = "it holds the invisible character U+D83D"
    assert page == Page(Listing({}, (Refused(r"a\u{d83d}", reason),), 1), 1, None)
    assert list(models("openai", rb'{"data":[{"id":"a\ud83e\udd80"}]}')) == ["a🦀"]


def test_unknown_fields_are_of_no_account() -> None:
    """What a provider adds tomorrow changes nothing today."""
    body = {"data": [{"id": "a", "new": {"deep": [1, {"er": None}]}}], "object": 5, "new": []}
    assert read("openai", body) == Page(Listing({WireId("a"): NOTHING_KNOWN}), 1, None)
