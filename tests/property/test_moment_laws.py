"""The laws of moments: what is not news is not dated anew, whatever else an answer says."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from gen_models import data
from gen_models.catalog import Catalog, Facts, Model, ProviderRecord, Source, merge_models
from gen_models.lock import dumps
from gen_models.naming import WireId
from gen_models.overrides import configured
from gen_models.plan import dated, plan_enum
from gen_models.registry import ProviderConfig, ProviderId, parse_registry
from tests.property.strategies import facts, id_lists, moments, overrides, records

_GROQ = ProviderId("groq")
_REGISTRY = parse_registry(data.read("registry.toml"))


class _News(NamedTuple):
    """What the lock holds of a provider, and what is known after it was asked again."""

    provider: ProviderConfig
    former: ProviderRecord
    fresh: ProviderRecord

    @property
    def dated(self) -> ProviderRecord:
        return dated(self.provider, self.former, self.fresh)

    def of(self, wire_id: WireId) -> _News:
        """The same of one model alone."""
        former, fresh = (_with_models(one, *(m for m in one.models if m.id == wire_id))
                         for one in (self.former, self.fresh))  # fmt: skip
        return self._replace(former=former, fresh=fresh)


def _with_models(record: ProviderRecord, *models: Model) -> ProviderRecord:
    return msgspec.structs.replace(record, models=models)


def _undated(record: ProviderRecord) -> ProviderRecord:
    models = (msgspec.structs.replace(model, obtained=None) for model in record.models)
    return msgspec.structs.replace(record, obtained="", models=tuple(models))


@st.composite
def _news(draw: st.DrawFn) -> _News:
    """An answer after which no clock has gone back: some models are new, some changed."""
    former = draw(records(_GROQ))
    known = [model.id for model in former.models]
    again = draw(st.lists(st.sampled_from(known), max_size=4)) if known else []
    heard = [*again, *draw(id_lists())]
    said = draw(st.lists(st.just(Facts()) | facts(), min_size=1, max_size=2))
    by_id = {wire_id: said[number % len(said)] for number, wire_id in enumerate(heard)}
    source = draw(st.sampled_from((former.source, former.source, Source.LIVE)))
    changes = draw(st.one_of(*[st.just(former.overrides)] * 3, overrides()))
    fresh = ProviderRecord(
        id=_GROQ,
        source=source,
        obtained=max(draw(moments()), former.generated),
        overrides=changes,
        models=merge_models(former.models, heard, facts={source: by_id}, chosen_names={}),
    )
    return _News(configured(_GROQ, _REGISTRY[_GROQ], changes), former, fresh)


@given(_news())
def test_only_moments_are_settled(news: _News) -> None:
    """Whatever is dated says what the fresh record says, and only when is another matter."""
    assert _undated(news.dated) == _undated(news.fresh)


@given(_news())
def test_the_same_again_is_no_news(news: _News) -> None:
    """An answer that was heard already dates nothing."""
    assert dated(news.provider, news.dated, news.fresh) == news.dated


@given(_news())
def test_no_moment_goes_back(news: _News) -> None:
    """What is generated is as new as before, or as new as the answer."""
    assert news.dated.generated in {news.former.generated, news.fresh.obtained}
    assert news.dated.generated >= news.former.generated


@given(_news())
def test_a_new_moment_is_a_change_of_the_rust(news: _News) -> None:
    """The file is dated anew exactly when something else stands in it."""
    before, after = (plan_enum(news.provider, one) for one in (news.former, news.dated))
    if msgspec.structs.replace(after, generated=before.generated) != before:
        assert after.generated == news.fresh.obtained
    elif news.former.overrides.variant == news.fresh.overrides.variant:
        assert after.generated == before.generated


@given(_news())
def test_no_model_dates_another(news: _News) -> None:
    """The line of a model is the same, whatever is said of the others."""
    for model in news.dated.models:
        assert news.of(model.id).dated.models == (model,)


@given(_news())
def test_what_is_not_news_changes_no_line(news: _News) -> None:
    """From one live answer to the next, the lock changes where a model did, and nowhere else."""
    former, fresh = (
        msgspec.structs.replace(
            one,
            source=Source.LIVE,
            overrides=news.fresh.overrides,
            described=news.fresh.described,
        )
        for one in (news.former, news.fresh)
    )
    changed = {model.id for model in fresh.models} - {
        model.id for model in former.models if model in fresh.models
    }
    after = dated(news.provider, former, fresh)
    assert _lines(after, changed) == _lines(former, changed)


def _lines(record: ProviderRecord, without: set[WireId]) -> list[bytes]:
    rest = (model for model in record.models if model.id not in without)
    return dumps(Catalog({record.id: _with_models(record, *rest)})).splitlines()
