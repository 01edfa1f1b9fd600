"""What a user says of a model: the values of a settings file as facts, and their faults. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from gen_models.catalog import VARIABLE, Facts, Model, ProviderRecord, Source
from gen_models.fact_values import DAYS, PRICES, value_faults
from gen_models.prices import price
from gen_models.text import refusal, tidy

__all__ = ["as_facts_are_written", "sorted_facts", "user_facts_faults", "without_user_facts"]

_MODALITIES = ("input_modalities", "output_modalities")
_IDS = ("replacement", "alias_of", "canonical")


def as_facts_are_written(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return a table's values as facts hold them: a price and a day are text there.

    `0.15` is the price `"0.15"`, and `2026-05-13` the day `"2026-05-13"`.
    """
    return {key: _as_written(key.replace("-", "_"), value) for key, value in table.items()}


def _as_written(name: str, value: Any) -> Any:
    if name in PRICES and value != VARIABLE:
        return price(value) or (str(value) if type(value) in {int, float} else value)
    if name in DAYS and type(value) is dt.date:
        return value.isoformat()
    return value


def sorted_facts(facts: Facts) -> Facts:
    """Return the facts with the words of each modality sorted, each once."""
    words = {name: said for name in _MODALITIES if (said := getattr(facts, name)) is not None}
    ordered = {name: tuple(sorted(set(said))) for name, said in words.items()}
    return msgspec.structs.replace(facts, **ordered) if ordered else facts


def user_facts_faults(facts: Facts) -> Iterator[tuple[str, str]]:
    """Yield each field that cannot be used, and why."""
    yield from value_faults(facts)
    for name in Facts.__struct_fields__:
        value = getattr(facts, name)
        check = _CHECKS.get(name)
        if value is not None and check and (fault := check(value)):
            yield name, fault


def _words_fault(value: tuple[str, ...]) -> str | None:
    are_words = bool(value) and all(map(_is_word, value))
    return None if are_words else 'it is a list of words such as ["image", "text"]'


def _line_fault(value: str) -> str | None:
    is_line = bool(value) and tidy(value) == value
    return None if is_line else "it is one line of visible characters, at most 120"


def _is_word(text: str) -> bool:
    return text.isascii() and text.isidentifier() and text == text.lower()


_CHECKS: Mapping[str, Callable[[Any], str | None]] = {
    "name": _line_fault,
    **dict.fromkeys(_MODALITIES, _words_fault),
    **dict.fromkeys(_IDS, refusal),
}


def without_user_facts(record: ProviderRecord) -> ProviderRecord:
    """Return a record with what the sources say of its models, and nothing from the user."""
    models = tuple(map(_without_user_facts, record.models))
    return msgspec.structs.replace(record, models=models)


def _without_user_facts(model: Model) -> Model:
    if Source.USER not in model.facts:
        return model
    rest = {source: facts for source, facts in model.facts.items() if source is not Source.USER}
    return msgspec.structs.replace(model, facts=rest)
