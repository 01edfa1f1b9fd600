"""Hostile ids and names in all that the program can print of them: text, JSON, CSV, Markdown."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from itertools import cycle
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests import simulator as sims
from tests.conftest import Project
from tests.hostile.conftest import fresh_project, hostile_run
from tests.hostile.corpus import items
from tests.hostile.looks import assert_clean
from tests.simulator import Simulator

_KEPT = [one.value for one in items("ids") if one.fate == "kept"]
_TEXTS = [one.value[:10_000] for one in items("texts")]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that knew nothing (`before`) until a provider had every id, with hostile names."""
    made = fresh_project(tmp_path_factory)
    custom = sims.custom("mine", ("gpt-9",), auth="none")
    with Simulator([custom]) as simulator:
        assert hostile_run(made, simulator).done.code == 0
        shutil.copytree(made.models, made.directory / "before")
        simulator["mine"].models = [
            "gpt-9",
            *(
                sims.Model(wire_id, extra={"display_name": text, "description": text})
                for wire_id, text in zip(_KEPT, cycle(_TEXTS), strict=False)
            ),
        ]
        assert hostile_run(made, simulator).done.code == 0
    return made


def _printed(project: Project, *arguments: str) -> str:
    done = project.run(*arguments)
    assert (done.code, done.stderr) == (0, ""), arguments
    assert_clean({"stdout": done.stdout})
    return done.stdout


_LOCKS = ("before", "ai-pipeline/lib/src/rigging/providers/models")


def test_text(project: Project) -> None:
    """No line of a table or of a difference controls the terminal."""
    for arguments in (("models",), ("models", "mine"), ("diff", *_LOCKS)):
        assert len(_printed(project, *arguments).splitlines()) >= len(_KEPT)
    for wire_id in _KEPT[::12]:
        assert wire_id in _printed(project, "models", "--why", "--", "mine", wire_id)


def test_a_check_of_spoilt_files(project: Project, tmp_path: Path) -> None:
    """What an edited file holds is shown, and is not carried out by the terminal."""
    copy = tmp_path / "models"
    shutil.copytree(project.models, copy)
    text = (copy / "mine.rs").read_text()
    hostile = "".join(f"// {one[:500]}\n" for one in _TEXTS).replace("\r", "")
    (copy / "mine.rs").write_bytes((text + hostile).encode("utf-8", "backslashreplace"))
    for flags in ((), ("-v",), ("--json",)):
        done = project.run("--offline", "--check", "-o", str(copy), *flags)
        assert done.code == 1
        assert_clean({"stdout": done.stdout.replace("\t", ""), "stderr": done.stderr})


def test_json(project: Project) -> None:
    """Every id is in it exactly, in ASCII or what a reader can see."""
    rows = json.loads(_printed(project, "models", "mine", "--json"))
    assert sorted(row["id"] for row in rows) == sorted({*_KEPT, "gpt-9"})
    assert json.loads(_printed(project, "diff", *_LOCKS, "--json"))


def test_csv(project: Project) -> None:
    """Every id is in it exactly, and no cell begins what a spreadsheet would calculate."""
    rows = list(csv.DictReader(io.StringIO(_printed(project, "models", "mine", "--csv"))))
    assert len(rows) == len({*_KEPT, "gpt-9"})
    names = [row["name"] for row in rows]
    assert not [name for name in names if name.startswith(("=", "+", "-", "@"))]


_OURS = re.compile(r"(?:</?(?:details|summary)>|[\w ,]+|\n)*")
"""The only HTML that we write: lists that are folded."""


def _leaves(tokens: list[Token]) -> list[Token]:
    return [leaf for token in tokens for leaf in [token, *_leaves(token.children or [])]]


def test_markdown(project: Project) -> None:
    """Each id is a code span, exactly; no link, image, HTML or heading is made of any."""
    text = _printed(project, "diff", *_LOCKS, "--markdown")
    leaves = _leaves(MarkdownIt("commonmark").parse(text))
    assert not {leaf.type for leaf in leaves} & {"link_open", "image", "fence", "code_block"}
    for leaf in leaves:
        if leaf.type in {"html_block", "html_inline"}:
            assert _OURS.fullmatch(leaf.content), leaf.content
    spans = {leaf.content for leaf in leaves if leaf.type == "code_inline"}
    assert {one for one in _KEPT if len(one) < 100} <= spans
    headings = [leaf for leaf in leaves if leaf.type == "heading_open"]
    assert len(headings) == 2
