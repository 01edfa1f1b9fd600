"""What programs call: keys, listings, enums, and a whole run, without a command line."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from gen_models import data
from gen_models.auth import FoundKey, Secret, base_url_on_this_machine, find_key
from gen_models.catalog import ProviderRecord, Source, merge_models
from gen_models.clock import now
from gen_models.config import Options, checked_options, load_settings
from gen_models.errors import CodegenFailed, FetchFailed, UsageError
from gen_models.file_errors import path_fault
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.registry import ProviderConfig, ProviderId, Registry, parse_registry
from gen_models.text import refusal, shown
from gen_models.words import nearest

if TYPE_CHECKING:
    from gen_models.run import GenerationSummary

__all__ = [
    "ModelEnumGenerator",
    "generate",
    "get_api_keys",
    "get_provider_models_from_api",
    "known_providers",
]


@cache
def known_providers() -> Registry:
    """Return the providers that come with the program, by id."""
    return parse_registry(data.read("registry.toml"))


def get_api_keys(environ: Mapping[str, str] | None = None) -> dict[ProviderId, Secret]:
    """Return the key of every known provider that has one, by provider id.

    `environ` stands for the process's own environment variables.
    """
    environ = os.environ if environ is None else environ
    found = {key: find_key(provider, environ) for key, provider in known_providers().items()}
    return {key: one.secret for key, one in found.items() if one}


def get_provider_models_from_api(
    provider: ProviderConfig | str, key: str | None = None, *, timeout_s: float = 30.0
) -> tuple[str, ...]:
    """Return every wire id that a provider lists, in its own order.

    `provider` is a configuration or the id of a known one; without a `key`, the
    provider's environment variables are looked up. It waits for the answer; a process that
    was forked from one that has asked cannot ask.

    Raises:
        FetchFailed: The listing could not be had whole.
        UsageError: No provider has that id.
    """
    from gen_models import fetch

    config = _known(provider) if isinstance(provider, str) else provider
    found = FoundKey(None, Secret(key)) if key else find_key(config, os.environ)
    here = config.at(base_url_on_this_machine(config, os.environ))
    asked = {config.id: fetch.Asked(here, found)}
    limits = fetch.Limits(timeout_s=timeout_s)
    result = fetch.fetch_listings(asked, limits, lambda _: None)[config.id]
    if isinstance(result, FetchFailed):
        raise result
    return tuple(result.models)


def _known(provider_id: str) -> ProviderConfig:
    providers = known_providers()
    if provider_id not in providers:
        known = ", ".join(providers)
        raise UsageError(f"no provider is called `{shown(provider_id)}`", hint=f"known: {known}")
    return providers[ProviderId(provider_id)]


def generate(directory: Path | str = ".", **options: Any) -> GenerationSummary:
    """Do what the command line does in a directory, and return what was found and done.

    `directory` is where the command line would run, and `output` in `options` where the Rust
    is, seen from there. The others are those of `gen-models.toml` by their names too: `select`,
    `offline`, `check` and so on; they win over the file.

    Raises:
        GeneratorError: The run could not be done; nothing was replaced.
    """
    known = {"output", "config_path", "accept_implausible", *Options.__struct_fields__}
    if unknown := sorted(set(options) - known):
        near = nearest(unknown[0], known)
        raise UsageError(f"`{shown(unknown[0])}` is not an option{near}")
    from gen_models.run import SILENT, run

    flags = checked_options(options)
    settings = load_settings(flags, known_providers(), _resolved(directory))
    return run(settings, os.environ, now(os.environ), SILENT)


def _resolved(directory: Path | str) -> Path:
    if fault := path_fault(str(directory)):
        raise UsageError(f"the directory {fault}")
    resolved = Path(os.path.realpath(directory))  # unlike `resolve`, whatever it is
    try:
        resolved.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass  # a run makes it, or says what stands in the way
    except OSError as error:
        where = shown(str(directory))
        raise UsageError(f"the directory `{where}` cannot be used: {error.strerror}") from error
    return resolved


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
            ConfigError: `SOURCE_DATE_EPOCH` is no number of seconds.
        """
        from gen_models.emit import emit_enum
        from gen_models.plan import plan_enum
        from gen_models.syntax import first_fault

        config = ProviderConfig(
            id=ProviderId(self.provider.lower()),
            variant=RustIdent(self.provider),
            name=self.provider,
            base_url="",
        )
        ids = [WireId(wire_id) for wire_id in self.models]
        record = ProviderRecord(
            id=config.id,
            source=Source.LIVE,
            obtained=now(os.environ),
            models=merge_models((), ids, facts={}, chosen_names={}),
        )
        file = plan_enum(config, record)
        source = emit_enum(msgspec.structs.replace(file, doc=file.doc[:1]))
        if fault := first_fault(source):
            raise CodegenFailed(self.provider, fault)
        return source
