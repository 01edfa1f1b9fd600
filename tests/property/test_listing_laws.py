"""The laws of listings: any answer is read or refused, and what is read can be used."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from gen_models import data
from gen_models.catalog import (
    VARIABLE,
    Catalog,
    Facts,
    ProviderRecord,
    Source,
    known_day,
    merge_models,
)
from gen_models.errors import FetchFailed
from gen_models.listing import MAX_EXAMPLES, Page, read_page
from gen_models.listing.shapes import SHAPES
from gen_models.lock import dumps, loads
from gen_models.prices import price_fault
from gen_models.registry import ProviderConfig, parse_registry
from gen_models.text import refusal, shown, tidy
from tests.property.strategies import hostile_text, moments, wire_ids

_REGISTRY = parse_registry(data.read("registry.toml"))
_providers = st.sampled_from(list(_REGISTRY.values()))

_FIELDS = (
    "displayName", "display_name", "context_length", "context_window", "max_context_length",
    "max_input_tokens", "inputTokenLimit", "max_tokens", "max_completion_tokens",
    "outputTokenLimit", "top_provider", "alias_target", "slug", "created_at", "publish_time",
    "knowledge_cutoff", "expiration_date", "shutdown_date", "retires_at", "deprecation",
    "deprecation_replacement_model", "lifecycle", "pricing", "pricings", "prompt", "completion",
    "input", "output", "value", "price", "cost", "usd", "prices", "properties", "providers",
    "capabilities", "architecture", "input_modalities", "output_modalities", "tags", "features",
    "model_spec", "model_info", "limits", "contextLength", "created", "released", "deprecated",
    "prompt_text_token_price", "cents_per_input_token", "input_price", "type", "finetuned",
)  # fmt: skip
_ENVELOPE = (
    "data", "models", "has_more", "last_id", "nextPageToken", "links", "next", "error",
    "next_cursor", "next_page_token", "result_info", "page", "per_page", "total_count",
)  # fmt: skip
_ID_KEYS = (
    "id", "name", "key", "model", "modelId", "model_name", "serverlessEndpoint", "usage_identifier",
)  # fmt: skip

_scalars = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 10**14), st.floats(), hostile_text(), wire_ids(),
    st.sampled_from(("2026-01-02T03:04:05Z", "1970-01-01", "models/x", "deprecated", "ft:x")),
)  # fmt: skip
_values = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(_FIELDS + _ENVELOPE), inner, max_size=4)
    ),
    max_leaves=8,
)
_ids = st.one_of(wire_ids(), wire_ids(), wire_ids().map("models/{}".format), hostile_text())
_row = st.fixed_dictionaries(
    dict.fromkeys(_ID_KEYS, _ids), optional=dict.fromkeys(_FIELDS, _values)
)
_rows = st.lists(st.one_of(_row, _row, _row, _values), max_size=4)
_rest: st.SearchStrategy[dict[str, object]] = st.just({}) | st.dictionaries(
    st.sampled_from(_ENVELOPE), _values, max_size=2
)
_LISTS = ("data", "models", "result", "endpoints", "modelSummaries")
_enveloped = st.builds(
    lambda rows, rest: {
        **rest,
        **dict.fromkeys(_LISTS, rows),
        "output": {**rest, "models": rows},
    },
    _rows,
    _rest,
)
_documents = st.one_of(_enveloped, _enveloped, _enveloped, _rows, _values)


def _read(provider: ProviderConfig, body: bytes, link: str | None) -> Page | None:
    """What an answer lists, or None if it is refused; nothing else may happen."""
    try:
        return read_page(provider, body, link)
    except FetchFailed:
        return None


@given(_providers, _documents, st.none() | hostile_text())
def test_whatever_is_read_can_be_used(
    provider: ProviderConfig, document: object, link: str | None
) -> None:
    """From any JSON come accepted ids, clean text, and a cursor that can be sent."""
    page = _read(provider, json.dumps(document).encode(), link)
    if page is None:
        return
    for wire_id, facts in page.listing.models.items():
        assert refusal(wire_id) is None
        _assert_can_be_told(facts)
    for one in page.listing.refused:
        assert shown(one.id, limit=1000) == one.id
    if page.next is not None:
        page.next.value.encode()


def _assert_can_be_told(facts: Facts) -> None:
    assert facts.name is None or tidy(facts.name) == facts.name
    assert facts.context_tokens is None or facts.context_tokens > 0
    assert facts.max_output_tokens is None or facts.max_output_tokens > 0
    prices = (facts.input_usd_per_mtok, facts.output_usd_per_mtok, facts.cache_read_usd_per_mtok)
    for price in (*prices, facts.cache_write_usd_per_mtok):
        assert price is None or price == VARIABLE or price_fault(price) is None
    for words in (facts.input_modalities, facts.output_modalities):
        assert words is None or (words and list(words) == sorted(set(words)))
    for day in (facts.released, facts.knowledge, facts.retires):
        assert day is None or known_day(day) == day
    for wire_id in (facts.replacement, facts.alias_of):
        assert wire_id is None or refusal(wire_id) is None


@given(_providers, st.lists(_row | _values, max_size=30))
def test_every_row_is_accounted_for(provider: ProviderConfig, rows: list[object]) -> None:
    """A row is a model, one that was there before, a refused one, or an excluded one."""
    page = _read(provider, json.dumps(_as_answer(provider, rows)).encode(), None)
    assert page is not None
    listing = page.listing
    assert page.rows == len(rows)
    assert len(listing.models) + listing.refused_rows + listing.excluded_rows <= len(rows)
    assert len(listing.refused) == min(listing.refused_rows, MAX_EXAMPLES)
    again = _read(provider, json.dumps(_as_answer(provider, rows * 2)).encode(), None)
    assert again is not None
    assert again.listing.models == listing.models
    assert again.listing.refused_rows == 2 * listing.refused_rows
    assert again.listing.excluded_rows == 2 * listing.excluded_rows


def _as_answer(provider: ProviderConfig, rows: list[object]) -> object:
    """An answer with these rows, and no more."""
    answer: object = rows
    for name in reversed((SHAPES[provider.shape].rows_at or "").split(".")):
        answer = {name: answer} if name else answer
    return answer


@given(_providers, _documents, moments())
def test_whatever_is_read_goes_through_the_lock(
    provider: ProviderConfig, document: object, obtained: str
) -> None:
    """No answer makes a lock that cannot be read again."""
    page = _read(provider, json.dumps(document).encode(), None)
    listed = page.listing.models if page else {}
    models = merge_models((), listed, facts={Source.LIVE: listed}, chosen_names={})
    record = ProviderRecord(id=provider.id, source=Source.LIVE, obtained=obtained, models=models)
    catalog = Catalog({provider.id: record})
    assert loads(dumps(catalog)) == catalog


@given(_providers, st.binary(max_size=200))
def test_noise_is_refused(provider: ProviderConfig, body: bytes) -> None:
    """Whatever bytes come, they are an answer or a failure in our words."""
    _read(provider, body, None)
