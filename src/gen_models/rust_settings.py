"""What a user chose of the Rust; the lock remembers it, for all files of a directory. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from gen_models.errors import ConfigError
from gen_models.naming import NameScheme

__all__ = ["DEFAULT_RUST", "RustChoices", "RustPath", "RustSettings", "Style", "settled_rust"]

Style: TypeAlias = Literal["derive", "standalone"]
"""Who implements the traits of an enum: `#[derive(ModelId)]`, or `impl`s that are written out."""

RustPath: TypeAlias = Annotated[
    str,
    msgspec.Meta(pattern=r"\A[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)+\Z", max_length=200),
]
"""A type of another crate, such as `genai::ModelSpec`; nothing else gets into the Rust."""


class RustSettings(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """The form of the Rust.

    `names` is how new models are named; it never changes, as names never do. `bespoke` says
    that an enum takes any id. `doctests` says that the modules are public, so that examples
    in comments can be run. `into` are types that every enum turns into: those of a client
    that takes them and cannot know ours.
    """

    style: Style = "derive"
    names: NameScheme = "encoded"
    bespoke: bool = True
    info: bool = True
    serde: bool = False
    no_std: bool = False
    non_exhaustive: bool = False
    doctests: bool = False
    into: tuple[RustPath, ...] = ()


DEFAULT_RUST = RustSettings()


class RustChoices(msgspec.Struct, frozen=True, kw_only=True):
    """The same as a user chooses it in a run: None is what the lock remembers."""

    style: Style | None = None
    names: NameScheme | None = None
    bespoke: bool | None = None
    info: bool | None = None
    serde: bool | None = None
    no_std: bool | None = None
    non_exhaustive: bool | None = None
    doctests: bool | None = None
    into: tuple[RustPath, ...] | None = None


def settled_rust(
    remembered: RustSettings, chosen: Mapping[str, Any], *, has_names: bool
) -> RustSettings:
    """Return what the lock remembers, with what was chosen now; None is no choice.

    `has_names` says that the lock holds names already.

    Raises:
        ConfigError: The names of the lock are of another scheme, or two choices exclude
            each other.
    """
    said = {name: value for name, value in chosen.items() if value is not None}
    settled = msgspec.structs.replace(remembered, **said)
    if has_names and settled.names != remembered.names:
        raise ConfigError(
            f'`names = "{settled.names}"`: the names of the lock are `{remembered.names}`, '
            "and a name never changes",
            hint=f'say names = "{remembered.names}", or choose another output directory',
        )
    if settled.no_std and settled.style != "standalone":
        raise ConfigError(
            f"`no_std`: what the `{settled.style}` style expands to needs `std`",
            hint='say style = "standalone"',
        )
    return settled
