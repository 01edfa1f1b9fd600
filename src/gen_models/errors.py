"""The error tree.

Every error that the program foresees derives from `GeneratorError`; only `cli`
catches the root. Anything else is a bug and shows as a traceback.

    GeneratorError
    ├── UsageError      arguments that cannot be carried out
    ├── ConfigError     gen-models.toml, or a provider's settings
    ├── LockError       gen-models.lock is damaged, or too new
    ├── FetchFailed     a provider's listing could not be had whole
    ├── CodegenFailed   what was rendered is not Rust
    └── WriteFailed     a file could not be read, locked or replaced

A message names the provider, path or key that it is about and never a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "CodegenFailed",
    "ConfigError",
    "FetchFailed",
    "GeneratorError",
    "LockError",
    "UsageError",
    "WriteFailed",
]


class GeneratorError(Exception):
    """An error that the user can act on.

    `hint` is a command or an instruction that mends it, shown on a line of its own.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(GeneratorError):
    """The arguments contradict each other or name something unknown."""


class ConfigError(GeneratorError):
    """`gen-models.toml` cannot be used; the message lists every fault that was found."""


class LockError(GeneratorError):
    """`gen-models.lock` is damaged or of a version that this program does not know."""


class FetchFailed(GeneratorError):  # noqa: N818  the specified name
    """A provider did not give its whole listing; `reason` says why, without a secret."""

    def __init__(self, provider: str, reason: str, *, hint: str | None = None) -> None:
        super().__init__(f"Failed to fetch models from {provider}: {reason}", hint=hint)
        self.provider = provider
        self.reason = reason


class CodegenFailed(GeneratorError):  # noqa: N818  the specified name
    """A rendered file does not parse as Rust, so nothing was replaced."""

    def __init__(self, provider: str, reason: str, *, hint: str | None = None) -> None:
        super().__init__(f"Code generation failed for {provider}: {reason}", hint=hint)
        self.provider = provider
        self.reason = reason


class WriteFailed(GeneratorError):  # noqa: N818  the specified name
    """A file of the output directory could not be read, locked or replaced."""

    def __init__(self, path: Path | str, reason: str, *, hint: str | None = None) -> None:
        super().__init__(f"Failed to write output file {path}: {reason}", hint=hint)
        self.path = str(path)
        self.reason = reason
