"""`gen-models.toml` and the command line's flags to one `Settings`; flags win.

    output = "src/models"            # the flags by their long names; `-` and `_` are one
    select = ["openai", "groq"]      # --providers, since [providers.…] has that name
    timeout_s = 30

    [providers.openai]               # a known provider: what differs here
    base_url = "https://gateway.example.com/openai"

    [providers.openai.names]         # wire id = variant
    "gpt-4o" = "Gpt4o"

    [providers.my-proxy]             # any other id: an OpenAI-compatible provider
    base_url = "https://llm.example.com"
    auth = { header = "x-api-key" }  # "bearer" (default), "none", { query = "key" }

All faults of a file are reported at once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from gen_models.described import Described
from gen_models.errors import ConfigError, UsageError
from gen_models.naming import RustIdent, WireId, variant_name_fault
from gen_models.overrides import NO_OVERRIDES, Overrides, configured, override_faults, url_fault
from gen_models.registry import (
    ApiAuthMethod,
    ProviderConfig,
    ProviderId,
    Registry,
    clashes,
    parse_auth_method,
    provider_id_fault,
)
from gen_models.text import refusal, shown
from gen_models.words import nearest

__all__ = [
    "CONFIG_NAME",
    "DEFAULT_OUTPUT",
    "Names",
    "Options",
    "ProviderSettings",
    "Settings",
    "load_settings",
    "nearest",
]

CONFIG_NAME = "gen-models.toml"
DEFAULT_OUTPUT = "ai-pipeline/lib/src/rigging/providers/models"

Names = tuple[str, ...] | str
"""Providers as a user names them: a list, or one text with commas between."""


class ProviderSettings(msgspec.Struct, frozen=True, kw_only=True):
    """A provider as this project has it: with its changes applied, and what they were.

    `is_remembered` says that the changes stand in the lock alone. They shape the Rust, but
    no key is sent where they lead: a lock is not what anyone reads for that.
    `described` is what the public catalogue says of a provider that only it knows, and
    `unaskable` why such a provider is not asked, though it is known where it is.
    """

    config: ProviderConfig
    overrides: Overrides = NO_OVERRIDES
    names: Mapping[WireId, RustIdent] = {}
    is_remembered: bool = False
    described: Described | None = None
    unaskable: str | None = None


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The flags by their long names; a file may hold each of them.

    What shapes the Rust is None where nothing is said of it: then the lock decides.
    """

    select: Names = ()
    skip: Names = ()
    offline: bool = False
    check: bool = False
    dry_run: bool = False
    no_fallback: bool = False
    strict: bool = False
    accept_shrink: bool = False
    prune: bool = False
    force: bool = False
    json: bool = False
    quiet: bool = False
    verbose: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0
    timeout_s: Annotated[float, msgspec.Meta(gt=0, le=3600)] = 30.0
    grace_days: Annotated[int, msgspec.Meta(ge=0, le=3650)] = 90
    catalog: bool = True
    catalog_url: str = "https://models.dev/api.json"
    non_exhaustive: bool | None = None


class Settings(Options, frozen=True, kw_only=True):
    """What a run is to do.

    `registry` is who is known to everyone, `providers` who is known to this project.
    `config_path` is None where no file was read.
    """

    output: Path = Path(DEFAULT_OUTPUT)
    config_path: Path | None = None
    registry: Registry = {}
    providers: Mapping[ProviderId, ProviderSettings] = {}


class _File(Options, frozen=True, kw_only=True):
    """The top level of a file; the field types are what a value may be."""

    output: str | None = None
    providers: dict[str, dict[str, Any]] = {}


class _Table(msgspec.Struct, kw_only=True):
    """A `[providers.<id>]` table."""

    base_url: str | None = None
    models_endpoint: str | None = None
    env_vars: tuple[str, ...] | None = None
    auth: ApiAuthMethod | None = None
    variant: str | None = None
    names: dict[str, str] = {}


Parsed = TypeVar("Parsed", bound=msgspec.Struct)


def load_settings(flags: Mapping[str, Any], registry: Registry, directory: Path) -> Settings:
    """Return the settings of a run in `directory`.

    `flags` holds the options that were given, by the names of `Settings`' fields, and
    `config_path` for a file that was named; else `gen-models.toml` is read if it is there.

    Raises:
        ConfigError: The file is missing though named, is not TOML, or has faults.
        UsageError: Options exclude each other.
    """
    path = _config_path(flags.get("config_path"), directory)
    file, providers = _read(path, registry) if path else (_File(), _providers({}, registry, []))
    values = {name: getattr(file, name) for name in Options.__struct_fields__}
    values["output"] = path.parent / file.output if path and file.output else Path(DEFAULT_OUTPUT)
    if "select" in flags:
        values["skip"] = ()  # what a flag names, the file does not take away
    values |= {name: value for name, value in flags.items() if name != "config_path"}
    values["output"] = directory / values["output"]
    values |= {"registry": registry, "providers": providers, "config_path": path}
    values |= {name: _split(values[name]) for name in ("select", "skip")}
    _refuse_nothing(values, flags)
    _settle_contradictions(values, flags)
    return Settings(**values)


def _refuse_nothing(values: Mapping[str, Any], flags: Mapping[str, Any]) -> None:
    """Refuse an option that was given without a value, as by a variable that is not set."""
    if flags.get("output") == "":
        raise UsageError("--output names no directory")
    for name, flag in (("select", "--providers"), ("skip", "--skip")):
        if name in flags and not values[name]:
            raise UsageError(f"{flag} names no provider")


def _config_path(named: Path | None, directory: Path) -> Path | None:
    path = directory / (named or CONFIG_NAME)
    return path if named or path.is_file() else None


def _split(names: Names) -> tuple[str, ...]:
    parts = [names] if isinstance(names, str) else names
    return tuple(name for part in parts for raw in part.split(",") if (name := raw.strip()))


_CONTRADICTIONS = (
    ("offline", "no_fallback"),
    ("offline", "accept_shrink"),
    ("offline", "prune"),
    ("check", "dry_run"),
)


def _settle_contradictions(values: dict[str, Any], flags: Mapping[str, Any]) -> None:
    """Let a flag win over its opposite in the file; refuse both from the same place."""
    for pair in _CONTRADICTIONS:
        if not all(values[name] for name in pair):
            continue
        from_file = [name for name in pair if name not in flags]
        if len(from_file) != 1:
            raise UsageError(" and ".join(map(_flag, pair)) + " exclude each other")
        values[from_file[0]] = False


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _read(path: Path, registry: Registry) -> tuple[_File, Mapping[ProviderId, ProviderSettings]]:
    faults: list[str] = []
    file = _parse(_toml(path), _File, "", faults)
    providers = _providers(file.providers, registry, faults)
    if fault := url_fault(file.catalog_url):
        faults.append(f"`catalog_url`: {fault}")
    if faults:
        raise ConfigError(f"{path} cannot be used\n  " + "\n  ".join(sorted(faults)))
    return file, providers


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path} is not TOML: {shown(str(error))}") from error


def _parse(table: Mapping[str, Any], kind: type[Parsed], where: str, faults: list[str]) -> Parsed:
    """Return the table as a `kind`, leaving out, and noting, each entry that is at fault."""
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in fields:
            faults.append(f"`{shown(where + key)}` is unknown{nearest(name, fields)}")
            continue
        if name in values:
            faults.append(f"`{shown(where + key)}` is there twice, with `-` and with `_`")
        try:
            given = parse_auth_method(value) if name == "auth" else value
            values[name] = msgspec.convert(given, fields[name])
        except msgspec.ValidationError as error:
            hint = ": the list of providers is called `select` here" if key == "providers" else ""
            faults.append(f"`{shown(where + key)}`: {shown(str(error))}{hint}")
        except ConfigError as error:
            faults.append(f"`{shown(where + key)}`: {error.message}")
    return kind(**values)


# --- providers


def _providers(
    tables: Mapping[str, Mapping[str, Any]], registry: Registry, faults: list[str]
) -> Mapping[ProviderId, ProviderSettings]:
    settings = {key: ProviderSettings(config=config) for key, config in registry.items()}
    for key, raw in tables.items():
        table = _parse(raw, _Table, f"providers.{key}.", faults)
        overrides = _overrides(table)
        found = [f"`providers.{shown(key)}.{fault}" for fault in _table_faults(table, overrides)]
        if key not in registry:
            found += _new_id_faults(key, raw, registry)
        faults += found
        if not found and (key in registry or overrides.base_url):
            settings[ProviderId(key)] = ProviderSettings(
                config=configured(ProviderId(key), registry.get(ProviderId(key)), overrides),
                overrides=overrides,
                names={WireId(name): RustIdent(value) for name, value in table.names.items()},
            )
    configs = [one.config for one in settings.values()]
    faults += (f"`providers.{key}`: {fault}" for key, fault in clashes(configs))
    return dict(sorted(settings.items()))


def _overrides(table: _Table) -> Overrides:
    return Overrides(
        base_url=table.base_url and table.base_url.rstrip("/"),
        models_endpoint=table.models_endpoint,
        env_vars=table.env_vars,
        auth_method=table.auth,
        variant=None if table.variant is None else RustIdent(table.variant),
    )


def _table_faults(table: _Table, overrides: Overrides) -> Iterator[str]:
    for field, reason in override_faults(overrides):
        yield f"{'auth' if field == 'auth_method' else field}`: {reason}"
    owners: dict[str, str] = {}
    for wire_id, variant in table.names.items():
        if fault := refusal(wire_id) or variant_name_fault(variant):
            yield f"names`: `{shown(wire_id)}` = `{shown(variant)}`: {fault}"
        elif (other := owners.setdefault(variant, wire_id)) != wire_id:
            yield f"names`: `{variant}` cannot stand for both `{other}` and `{wire_id}`"


def _new_id_faults(key: str, raw: Iterable[str], registry: Registry) -> Iterator[str]:
    near = nearest(key.lower(), registry)
    if fault := provider_id_fault(key):
        yield f"`providers.{shown(key)}`: {fault}{near}"
    if not {"base_url", "base-url"} & set(raw):
        yield f"`providers.{shown(key)}`: it is not a known provider and has no `base_url`{near}"
