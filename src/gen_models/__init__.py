"""One Rust enum per LLM provider, from what the provider really serves.

The library's public names; each is imported when it is first used, so that importing
the package costs next to nothing.

    from gen_models import get_api_keys, get_provider_models_from_api

    for provider, key in get_api_keys().items():
        print(provider, get_provider_models_from_api(provider, key))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gen_models.auth import build_auth_header
    from gen_models.errors import (
        CodegenFailed,
        ConfigError,
        FetchFailed,
        GeneratorError,
        LockError,
        UsageError,
        WriteFailed,
    )
    from gen_models.library import (
        ModelEnumGenerator,
        generate,
        get_api_keys,
        get_provider_models_from_api,
        known_providers,
    )
    from gen_models.naming import enum_variant_name_from_wire_id
    from gen_models.registry import ApiKey, BearerToken, NoAuth, ProviderConfig, QueryParam
    from gen_models.run import GenerationSummary

__version__ = "0.1.0"

_HOME = {
    "ApiKey": "registry",
    "BearerToken": "registry",
    "CodegenFailed": "errors",
    "ConfigError": "errors",
    "FetchFailed": "errors",
    "GenerationSummary": "run",
    "GeneratorError": "errors",
    "LockError": "errors",
    "ModelEnumGenerator": "library",
    "NoAuth": "registry",
    "ProviderConfig": "registry",
    "QueryParam": "registry",
    "UsageError": "errors",
    "WriteFailed": "errors",
    "build_auth_header": "auth",
    "enum_variant_name_from_wire_id": "naming",
    "generate": "library",
    "get_api_keys": "library",
    "get_provider_models_from_api": "library",
    "known_providers": "library",
}

__all__ = [
    "ApiKey",
    "BearerToken",
    "CodegenFailed",
    "ConfigError",
    "FetchFailed",
    "GenerationSummary",
    "GeneratorError",
    "LockError",
    "ModelEnumGenerator",
    "NoAuth",
    "ProviderConfig",
    "QueryParam",
    "UsageError",
    "WriteFailed",
    "build_auth_header",
    "enum_variant_name_from_wire_id",
    "generate",
    "get_api_keys",
    "get_provider_models_from_api",
    "known_providers",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*__all__, "__version__"})
