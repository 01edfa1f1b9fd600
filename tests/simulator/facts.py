"""What the simulated providers serve: real ids and facts from `models.csv` of the package.

This is the only thing of the package that the simulator reads. Everything else that it knows
about a provider it states for itself, so that it can disagree with the program under test.
"""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import overload

CSV = Path(str(files("gen_models"))) / "data" / "models.csv"

UNDATED = 1_700_000_000
"""The `created` of a model without a release date: some second of November 2023."""


@dataclass(frozen=True, slots=True)
class Model:
    """One model as a provider knows it, in no provider's own words; unknown is None.

    `aliases` are further names that a listing tells of, `hosts` are the inference providers that
    serve it through Hugging Face, and `extra` overwrites fields of the finished row, under the
    provider's own names.
    """

    wire_id: str
    display_name: str = ""
    context_tokens: int | None = None
    max_output_tokens: int | None = None
    input_modalities: tuple[str, ...] = ("text",)
    output_modalities: tuple[str, ...] = ("text",)
    reasoning: bool | None = None
    tool_call: bool | None = None
    structured_output: bool | None = None
    release_date: str | None = None
    knowledge_cutoff: str | None = None
    usd_per_mtok_input: Decimal | None = None
    usd_per_mtok_output: Decimal | None = None
    usd_per_mtok_cache_read: Decimal | None = None
    status: str = ""
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The display name, or the wire id where there is none."""
        return self.display_name or self.wire_id

    @property
    def day(self) -> str:
        """The release date as `YYYY-MM-DD`; a month stands for its first day."""
        return datetime.fromtimestamp(self.created, UTC).date().isoformat()

    @property
    def created(self) -> int:
        """The release date in Unix seconds, midnight UTC."""
        if self.release_date is None:
            return UNDATED
        year, month, day = (*map(int, self.release_date.split("-")), 1, 1)[:3]
        try:
            return int(datetime(year, month, day, tzinfo=UTC).timestamp())
        except ValueError:  # the file has days that never were
            return UNDATED


@cache
def _all_models() -> Mapping[str, tuple[Model, ...]]:
    models: dict[str, list[Model]] = {}
    with CSV.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            models.setdefault(row["provider"], []).append(_parsed(row))
    return {provider: tuple(rows) for provider, rows in models.items()}


def _parsed(row: Mapping[str, str]) -> Model:
    return Model(
        wire_id=row["wire_id"],
        display_name=row["display_name"],
        context_tokens=_number(row["context_tokens"]),
        max_output_tokens=_number(row["max_output_tokens"]),
        input_modalities=tuple(row["input_modalities"].split("+")),
        output_modalities=tuple(row["output_modalities"].split("+")),
        reasoning=_claim(row["reasoning"]),
        tool_call=_claim(row["tool_call"]),
        structured_output=_claim(row["structured_output"]),
        release_date=row["release_date"] or None,
        knowledge_cutoff=row["knowledge_cutoff"] or None,
        usd_per_mtok_input=_price(row["usd_per_mtok_input"]),
        usd_per_mtok_output=_price(row["usd_per_mtok_output"]),
        usd_per_mtok_cache_read=_price(row["usd_per_mtok_cache_read"]),
        status=row["status"],
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def _claim(text: str) -> bool | None:
    return text == "1" if text else None


def _price(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def models_of(provider: str) -> tuple[Model, ...]:
    """The models of one provider, in the order of the file; empty for an unlisted provider."""
    return _all_models().get(provider, ())


def as_models(models: Iterable[Model | str]) -> tuple[Model, ...]:
    """Models, where a plain string stands for a model of which only the wire id is known."""
    return tuple(Model(model) if isinstance(model, str) else model for model in models)


class Padded(Sequence[Model]):
    """Real models followed by made-up ones, which exist only when looked at.

    A listing of ten million repositories costs nothing until it is paged through.
    """

    def __init__(self, real: Sequence[Model], total: int, owner: str = "community") -> None:
        """`real`, then models of `owner` up to `total` in all; never fewer than `real`."""
        self._real = real
        self._total = max(total, len(real))
        self._owner = owner

    def __len__(self) -> int:
        """How many there are in all."""
        return self._total

    @overload
    def __getitem__(self, at: int) -> Model: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Model]: ...
    def __getitem__(self, at: int | slice) -> Model | Sequence[Model]:
        """One model, or a slice of them, made up on the spot."""
        if isinstance(at, slice):
            return [self[index] for index in range(*at.indices(self._total))]
        index = at + self._total if at < 0 else at
        if not 0 <= index < self._total:
            raise IndexError(at)
        return self._real[index] if index < len(self._real) else self._made_up(index)

    def _made_up(self, index: int) -> Model:
        return Model(f"{self._owner}/made-up-{index:07d}", context_tokens=4096)

    def matching(self, claim: Callable[[Model], bool]) -> "Padded":
        """Those real ones for which the claim holds, and all that are made up."""
        return Padded(matching(self._real, claim), self._total, self._owner)

    def position(self, wire_id: str) -> int | None:
        """Where the model with this wire id stands, without looking at ten million of them."""
        at = position(self._real, wire_id)
        if at is not None:
            return at
        owner, _, number = wire_id.partition("/made-up-")
        known = owner == self._owner and number.isascii() and number.isdigit()
        return int(number) if known and int(number) < self._total else None


def matching(models: Sequence[Model], claim: Callable[[Model], bool]) -> Sequence[Model]:
    """The models for which the claim holds."""
    if isinstance(models, Padded):
        return models.matching(claim)
    return [model for model in models if claim(model)]


def position(models: Sequence[Model], wire_id: str) -> int | None:
    """Where the model with this wire id stands, or None."""
    if isinstance(models, Padded):
        return models.position(wire_id)
    return next((at for at, model in enumerate(models) if model.wire_id == wire_id), None)
