"""The README's table of providers, which is the registry in a form for people."""

from __future__ import annotations

import re

import pytest

from gen_models.library import known_providers
from gen_models.registry import ProviderConfig
from tests.conftest import REPOSITORY

PAGE = REPOSITORY / "README.md"
_TABLE = re.compile(r"(?<=\| provider \| variables \| key \|\n\|---\|---\|---\|\n)(\|.*\n)*")


def _row(one: ProviderConfig) -> str:
    variables = ", ".join(f"`{name}`" for name in (*one.env_vars, *one.tenant_vars))
    remark = ", ".join(
        word for word, holds in (("local", one.is_local), ("experimental", one.is_experimental))
        if holds
    )  # fmt: skip
    name = f"[`{one.id}`]({one.website})" + (f" ({remark})" if remark else "")
    key = one.key + (f"; `{one.base_url_env}` says where it is" if one.base_url_env else "")
    return f"| {name} | {variables} | {key} |\n"


def test_the_table_is_the_registry(request: pytest.FixtureRequest) -> None:
    """Every provider is there with its variables in their order, and whether it needs a key."""
    page = PAGE.read_text(encoding="utf-8")
    expected = _TABLE.sub("".join(map(_row, known_providers().values())), page, count=1)
    if request.config.getoption("--update-golden", default=False):
        PAGE.write_text(expected, encoding="utf-8")
    assert expected == PAGE.read_text(encoding="utf-8")
    assert page.count("| [`") == len(known_providers()) or expected != page
