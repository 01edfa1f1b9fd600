"""From ids to Rust in one step, for programs that have a list of their own."""

from __future__ import annotations

import os
from collections.abc import Iterable

from gen_models.catalog import FactsById, ProviderRecord, Source, merge_models
from gen_models.clock import now
from gen_models.emit import emit_enum
from gen_models.errors import CodegenFailed, UsageError
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.plan import plan_enum
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.syntax import first_fault
from gen_models.text import refusal, shown

__all__ = ["ModelEnumGenerator"]


class ModelEnumGenerator:
    """The source of one enum, `ProviderModel<provider>`, with a variant for each model.

    `provider` is the Rust name of the provider, such as `OpenAi`; `models` are wire ids
    in any order, of which each counts once.

    Raises:
        UsageError: The name is no identifier of Rust, or an id is one that no provider
            could mean.
    """

    def __init__(self, provider: str, models: Iterable[str]) -> None:
        if isinstance(models, str):
            raise UsageError("the models are a list of ids, not one string")
        self.provider = provider
        self.models = tuple(sorted(set(models)))
        if fault := variant_name_fault(provider):
            raise UsageError(f"`{shown(provider)}` cannot name a provider: {fault}")
        for wire_id in self.models:
            if fault := refusal(wire_id):
                raise UsageError(f"`{shown(wire_id)}` cannot be the id of a model: {fault}")

    def model_count(self) -> int:
        """Return how many variants the enum has, not counting `Bespoke`."""
        return len(self.models)

    def generate(self) -> str:
        """Return the Rust, dated now (or `SOURCE_DATE_EPOCH`), ready to be written to a file.

        Raises:
            CodegenFailed: What was rendered is not Rust.
        """
        config = ProviderConfig(
            id=ProviderId(self.provider.lower()),
            variant=RustIdent(self.provider),
            name=self.provider,
            base_url="",
        )
        nothing: FactsById = {}
        record = ProviderRecord(
            id=config.id,
            source=Source.LIVE,
            obtained=now(os.environ),
            models=merge_models(
                (),
                [WireId(i) for i in self.models],
                live=nothing,
                embedded=nothing,
                chosen_names={},
            ),
        )
        source = emit_enum(plan_enum(config, record))
        if fault := first_fault(source):
            raise CodegenFailed(self.provider, fault)
        return source
