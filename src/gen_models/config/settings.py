"""A file and the command line's flags to one `Settings`; flags win."""

from __future__ import annotations

import os
import shlex
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec

from gen_models.config.providers import (
    Providers,
    ProviderSettings,
    Unplaced,
    read_providers,
    unplaced_faults,
)
from gen_models.config.tables import parse_table
from gen_models.errors import ConfigError, UsageError
from gen_models.file_errors import path_fault
from gen_models.overrides import url_fault
from gen_models.registry import ProviderId, Registry
from gen_models.rust_settings import RustChoices
from gen_models.text import shown
from gen_models.words import nearest

__all__ = [
    "CONFIG_NAME",
    "DEFAULT_OUTPUT",
    "Names",
    "Options",
    "Settings",
    "checked_options",
    "load_settings",
]

_MAX_BYTES = 16 * 2**20
CONFIG_NAME = "gen-models.toml"
DEFAULT_OUTPUT = "ai-pipeline/lib/src/rigging/providers/models"

Names = tuple[str, ...] | str
"""Providers as a user names them: a list, or one text with commas between."""


class Options(RustChoices, msgspec.Struct, frozen=True, kw_only=True):
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


class Settings(Options, frozen=True, kw_only=True):
    """What a run is to do.

    `registry` is who is known to everyone, `providers` who is known to this project, `unplaced`
    whom the file names without saying where they are.
    `config_path` is None where no file was read. `accept_implausible` is for one run: no file
    holds it. `config_words` and `output_words` are those of a command line, where it named them.
    """

    output: Path = Path(DEFAULT_OUTPUT)
    config_path: Path | None = None
    registry: Registry = {}
    providers: Mapping[ProviderId, ProviderSettings] = {}
    unplaced: Mapping[ProviderId, Unplaced] = {}
    accept_implausible: bool = False
    config_words: tuple[str, ...] = ()
    output_words: tuple[str, ...] = ()

    def command(self, *words: str) -> str:
        """Return a command line of gen-models that goes by the same settings and lock."""
        return shlex.join(["gen-models", *self.config_words, *self.output_words, *words])

    def command_without_lock(self, *words: str) -> str:
        """Return the same for a command that reads no lock."""
        return shlex.join(["gen-models", *self.config_words, *words])


_FOR_ONE_RUN = {"accept_implausible"}
"""Options that no file holds: somebody has looked at one change, not at all to come."""


class _File(Options, frozen=True, kw_only=True):
    """The top level of a file; the field types are what a value may be."""

    output: str | None = None
    providers: dict[str, dict[str, Any]] = {}


def checked_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that a program gives, as `load_settings` takes them.

    Raises:
        UsageError: A value is none of its option; the command line and a file cannot say it.
    """
    faults: list[str] = []
    given = {name: options[name] for name in Options.__struct_fields__ if name in options}
    checked = parse_table(given, Options, "", faults)
    paths = {"output": options.get("output", ""), "config_path": options.get("config_path") or ""}
    faults += (
        f"`{name}`: expected a path"
        for name, path in paths.items()
        if not isinstance(path, str | os.PathLike)
    )
    if fault := url_fault(checked.catalog_url):
        faults.append(f"`catalog_url`: {fault}")
    if faults:
        raise UsageError("; ".join(sorted(faults)))
    return {**options, **{name: getattr(checked, name) for name in given}}


def load_settings(flags: Mapping[str, Any], registry: Registry, directory: Path) -> Settings:
    """Return the settings of a run in `directory`.

    `flags` holds the options that were given, by the names of `Settings`' fields, and
    `config_path` for a file that was named; else `gen-models.toml` is read if it is there.

    Raises:
        ConfigError: The file is missing though named, is not TOML, or has faults.
        UsageError: Options exclude each other.
    """
    _refuse_impossible_paths(flags)
    path = _config_path(flags.get("config_path"), directory)
    file, providers = _read(path, registry) if path else (_File(), _as_they_come(registry))
    values = {name: getattr(file, name) for name in Options.__struct_fields__}
    values["output"] = path.parent / file.output if path and file.output else Path(DEFAULT_OUTPUT)
    if "select" in flags:
        values["skip"] = ()  # what a flag names, the file does not take away
    values |= {name: value for name, value in flags.items() if name != "config_path"}
    values["output"] = directory / values["output"]
    values |= {"registry": registry, "providers": providers.known, "config_path": path}
    values["unplaced"] = providers.unplaced
    values["config_words"] = _words("--config", flags.get("config_path"))
    values["output_words"] = _words("-o", flags.get("output"))
    values |= {name: _split(values[name]) for name in ("select", "skip")}
    _refuse_nothing(values, flags)
    _settle_contradictions(values, flags)
    return Settings(**values)


def _words(flag: str, value: Path | str | None) -> tuple[str, ...]:
    return () if value is None else (flag, str(value))


def _refuse_impossible_paths(flags: Mapping[str, Any]) -> None:
    for name, flag in (("output", "--output"), ("config_path", "--config")):
        if (given := flags.get(name)) and (fault := path_fault(str(given))):
            raise UsageError(f"{flag}: {fault}")


def _as_they_come(registry: Registry) -> Providers:
    known = {key: ProviderSettings(config=config) for key, config in sorted(registry.items())}
    return Providers(known, {})


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


def _read(path: Path, registry: Registry) -> tuple[_File, Providers]:
    raw = _toml(path)
    once = {key for key in raw if key.replace("-", "_") in _FOR_ONE_RUN}
    faults = [f"`{key}` is for one run: {_flag(key)}" for key in once]
    lasting = {key: value for key, value in raw.items() if key not in once}
    file = parse_table(lasting, _File, "", faults)
    providers = read_providers(file.providers, registry, faults)
    if fault := url_fault(file.catalog_url):
        faults.append(f"`catalog_url`: {fault}")
    if file.output and (fault := path_fault(file.output)):
        faults.append(f"`output`: {fault}")
    if faults:
        likely_misspelt = [key for key in providers.unplaced if nearest(key, registry)]
        faults += unplaced_faults(likely_misspelt, registry)
        raise ConfigError(f"{path} cannot be used\n  " + "\n  ".join(sorted(faults)))
    return file, providers


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
        if len(content) > _MAX_BYTES:
            raise ConfigError(f"{path} is larger than any settings: 16 MiB")
        return tomllib.loads(content.decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path} is not TOML: {shown(str(error))}") from error
