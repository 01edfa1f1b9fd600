"""What was chosen of the Rust, and what the lock remembers of it."""

from __future__ import annotations

import re

import pytest

from gen_models.errors import ConfigError
from gen_models.rust_settings import DEFAULT_RUST, RustSettings, settled_rust


def test_nothing_chosen() -> None:
    """What is remembered stays."""
    remembered = RustSettings(style="standalone", serde=True)
    chosen = {"style": None, "serde": None, "info": None}
    assert settled_rust(remembered, chosen, has_names=True) == remembered


def test_a_choice_wins() -> None:
    """What is chosen now is remembered from now on; the rest stays."""
    settled = settled_rust(
        RustSettings(serde=True), {"style": "standalone", "info": False}, has_names=True
    )
    assert settled == RustSettings(style="standalone", serde=True, info=False)


def test_a_switch_goes_back() -> None:
    """False is a choice too."""
    assert settled_rust(RustSettings(serde=True), {"serde": False}, has_names=True) == DEFAULT_RUST


def test_the_scheme_of_a_fresh_lock() -> None:
    """As long as there is no name, the scheme is free to choose."""
    assert settled_rust(DEFAULT_RUST, {"names": "pascal"}, has_names=False).names == "pascal"


@pytest.mark.parametrize(
    ("remembered", "chosen", "message"),
    [
        (DEFAULT_RUST, {"names": "pascal"}, "the names of the lock are `encoded`"),
        (RustSettings(names="pascal"), {"names": "encoded"}, "the names of the lock are `pascal`"),
        (DEFAULT_RUST, {"no_std": True}, "`no_std`: what the `derive` style"),
        (
            RustSettings(style="standalone", no_std=True),
            {"style": "derive"},
            "`no_std`: what the `derive` style",
        ),
    ],
)
def test_contradictions(remembered: RustSettings, chosen: dict[str, object], message: str) -> None:
    """Names never change their scheme, and `no_std` has one style."""
    with pytest.raises(ConfigError, match=re.escape(message)) as error:
        settled_rust(remembered, chosen, has_names=True)
    assert error.value.hint
