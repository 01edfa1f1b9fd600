"""action.yml says what the script reads and the documentation tells."""

from __future__ import annotations

import re

from tests.conftest import REPOSITORY

ACTION = (REPOSITORY / "action.yml").read_text(encoding="utf-8")
SCRIPT = (REPOSITORY / "action/update.py").read_text(encoding="utf-8")
DOCS = (REPOSITORY / "docs/adoption.md").read_text(encoding="utf-8")
WORKFLOWS = sorted((REPOSITORY / "examples/workflows").glob("*.yml"))


def _section(name: str) -> dict[str, str]:
    """Return what stands under each name of a section of action.yml."""
    body = re.search(rf"^{name}:\n(.*?)(?=^\S|\Z)", ACTION, re.MULTILINE | re.DOTALL)
    assert body is not None
    return dict(re.findall(r"^  ([a-z-]+):\n((?:    .*\n)+)", body.group(1), re.MULTILINE))


def _documented(heading: str) -> dict[str, list[str]]:
    """Return the rows of a table of the documentation, by each name in its first cell."""
    body = re.search(rf"^\| {heading} \|.*\n\|---.*\n((?:\|.*\n)+)", DOCS, re.MULTILINE)
    assert body is not None
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in body.group(1).splitlines()
    ]
    return {name: row[1:] for row in rows for name in re.findall(r"`([a-z-]+)`", row[0])}


def test_every_input_is_documented_with_its_default() -> None:
    """The table has the inputs of action.yml in their order, and no other."""
    inputs, documented = _section("inputs"), _documented("input")
    assert list(documented) == list(inputs)
    for name, body in inputs.items():
        (default,) = re.findall(r"^    default: (.*)$", body, re.MULTILINE)
        told = documented[name][0].strip("`")
        assert re.sub(r"^\$\{\{ (.*) \}\}$", r"\1", default.strip('"')) == told, name


def test_every_output_is_documented_and_given() -> None:
    """The table has the outputs of action.yml, each from the output of that name of the step."""
    outputs = _section("outputs")
    assert list(_documented("output")) == list(outputs)
    for name, body in outputs.items():
        assert f"value: ${{{{ steps.update.outputs.{name} }}}}" in body
        assert f'"{name}": ' in SCRIPT


def test_every_variable_of_the_script_is_set() -> None:
    """What the script reads, the step sets; nothing is pasted into a command line."""
    read = set(re.findall(r'environ\.get\("([A-Z_]+)"', SCRIPT))
    step = ACTION.partition("- id: update\n")[2]
    assert read | {"GH_TOKEN"} <= set(re.findall(r"^        ([A-Z_]+): ", step, re.MULTILINE))
    runs = re.findall(r"^      run: (.*(?:\n(?:        .*)?)*)", ACTION, re.MULTILINE)
    assert len(runs) == 2
    assert not any("${{" in run for run in runs)


def test_actions_are_pinned() -> None:
    """Each to one commit wherever it is used, with its version in words."""
    texts = [ACTION, *(path.read_text(encoding="utf-8") for path in WORKFLOWS)]
    used = [
        one for text in texts for one in re.findall(r"uses: (\S+)@(\S+)(.*)$", text, re.MULTILINE)
    ]
    assert len(used) == 4
    for name, commit, comment in used:
        assert re.fullmatch(r"[0-9a-f]{40}", commit), name
        assert re.match(r" # v\d+\.\d+\.\d+$", comment), name
    assert len({name for name, *_ in used}) == len(set(used))
