"""Mistral: one row for every name of a model, so most models are listed several times."""

import re
from collections.abc import Mapping
from dataclasses import replace

from tests.simulator.facts import Model, models_of
from tests.simulator.providers.api import KeyRule, OneList, Provider, Row
from tests.simulator.providers.errors import detail_error

MORE_NAMES: Mapping[str, tuple[str, ...]] = {
    "mistral-medium-2604": ("mistral-medium-3-5", "mistral-medium-3.5"),
    "mistral-small-2603": ("mistral-small-4",),
}
"""Names that the listing has beside those in the file; two of them differ in one character."""

LAST_DAY = "2026-12-31T12:00:00Z"


class MistralApi(OneList):
    """A list in which the aliases of a row are rows themselves."""

    def models(self, provider_id: str) -> tuple[Model, ...]:
        """Every name of every model, each with its other names as aliases."""
        models = models_of(provider_id)
        names: dict[object, list[str]] = {}
        for model in models:
            names.setdefault(_identity(model), []).extend(_names(model))
        return tuple(
            replace(model, wire_id=name, aliases=_others(name, names[_identity(model)]))
            for model in models
            for name in _names(model)
        )


def _names(model: Model) -> tuple[str, ...]:
    return (model.wire_id, *MORE_NAMES.get(model.wire_id, ()))


def _identity(model: Model) -> object:
    """What two names of one model share: `devstral-2512` and `devstral-latest`."""
    family = re.sub(r"-(latest|[0-9]{4})$", "", model.wire_id)
    return family, model.context_tokens, model.max_output_tokens, model.release_date


def _others(name: str, names: list[str]) -> tuple[str, ...]:
    return tuple(other for other in names if other != name)


def _canonical(model: Model) -> str:
    """The name that stands for the model: the floating one, or the first."""
    names = sorted((model.wire_id, *model.aliases))
    return next((name for name in names if name.endswith("-latest")), names[0])


def _row(model: Model) -> Row:
    canonical = _canonical(model)
    leaving = model.status == "deprecated"
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": "mistralai",
        "name": canonical,
        "description": f"About {model.title}.",
        "max_context_length": model.context_tokens,
        "aliases": model.aliases,
        "deprecation": LAST_DAY if leaving else None,
        "deprecation_replacement_model": "mistral-medium-latest" if leaving else None,
        "default_model_temperature": 0.3 if model.wire_id == canonical else None,
        "type": "base",
        "capabilities": {
            "completion_chat": "embed" not in model.wire_id,
            "function_calling": bool(model.tool_call),
            "reasoning": bool(model.reasoning),
            "completion_fim": model.wire_id.startswith("codestral"),
            "fine_tuning": False,
            "vision": "image" in model.input_modalities,
            "ocr": False,
            "classification": False,
            "moderation": False,
            "audio": False,
        },
    }


MISTRAL = Provider(
    id="mistral",
    api=MistralApi(_row, detail_error),
    env_var="MISTRAL_API_KEY",
    key=KeyRule(missing="Unauthorized", wrong="Unauthorized: {key}"),
)
