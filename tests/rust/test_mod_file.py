"""A `mod.rs` that rustfmt was content with, it is content with after the edit."""

from __future__ import annotations

import re
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st

from gen_models.syntax import declare_modules
from tests.property.mod_files import NAMES, OURS, ModFile, mod_files
from tests.rust.toolchain import EDITIONS, Rust, write_files

pytestmark = pytest.mark.cargo


def test_edited_files_are_formatted(rust: Rust, tmp_path: Path) -> None:
    """No edit of a clean file makes work for rustfmt, in any edition."""
    batch: dict[str, str] = {}

    @hypothesis.settings(max_examples=300)
    @hypothesis.given(mod_files(), st.lists(st.sampled_from(OURS), unique=True))
    def draw(file: ModFile, modules: list[str]) -> None:
        hypothesis.assume(file.source.strip())  # rustfmt would have a blank file be empty
        number = len(batch) // 2
        batch[f"{number}_before.rs"] = file.source
        batch[f"{number}_after.rs"] = declare_modules(file.source, modules)

    draw()
    write_files(tmp_path, {f"{name}.rs": "//! A module.\n" for name in NAMES})
    write_files(tmp_path / "inline", {f"{name}.rs": "//! A module.\n" for name in NAMES})
    paths = write_files(tmp_path, batch)
    for edition in EDITIONS:
        output = rust.unformatted(paths, edition)
        assert "rror" not in output
        unclean = set(re.findall(r"Diff in .*?(\d+_\w+)\.rs:", output))
        assert 10 < len(batch) - len(unclean) < len(batch)
        assert {name for name in unclean if name.replace("after", "before") not in unclean} == set()
