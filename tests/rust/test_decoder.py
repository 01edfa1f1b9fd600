"""Python and Rust read the same id from a name without an attribute."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from gen_models.naming import wire_id_from_variant_name
from tests.rust.toolchain import Rust, write_files

pytestmark = pytest.mark.cargo


def _names() -> list[str]:
    """Return all identifiers of up to six of these characters; of those with one id, one."""
    characters = (
        "".join(some) for length in range(1, 7) for some in itertools.product("Ab_4", repeat=length)
    )
    names = (name for name in characters if not name[0].isdigit() and name != "_")
    return list({wire_id_from_variant_name(name): name for name in names}.values())


def test_every_shape_of_a_name(rust: Rust, tmp_path: Path) -> None:
    """The derive crate decodes thousands of names to the ids that Python reads from them."""
    names = _names()
    program = (
        "#![allow(non_camel_case_types, dead_code)]\n"
        "#[derive(model_id::ModelId)]\n"
        f"pub enum Names {{ {', '.join(names)} }}\n"
        'fn main() { Names::ALL.iter().for_each(|name| println!("{name}")) }\n'
    )
    [root] = write_files(tmp_path, {"main.rs": program})
    printed = rust.run(root).split("\n")[:-1]
    assert printed == [wire_id_from_variant_name(name) for name in names]
    print(f"{len(names):,} names")  # noqa: T201  `pytest -s` shows them
