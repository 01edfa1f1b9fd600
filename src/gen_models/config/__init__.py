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

settings    the options, and all that a run goes by
providers   the `[providers.<id>]` tables
tables      one table to a struct, with its faults
"""

from gen_models.config.providers import ProviderSettings, Unplaced, unplaced_faults
from gen_models.config.settings import (
    CONFIG_NAME,
    DEFAULT_OUTPUT,
    Names,
    Options,
    Settings,
    checked_options,
    load_settings,
)

__all__ = [
    "CONFIG_NAME",
    "DEFAULT_OUTPUT",
    "Names",
    "Options",
    "ProviderSettings",
    "Settings",
    "Unplaced",
    "checked_options",
    "load_settings",
    "unplaced_faults",
]
