"""A user's word on models: which ones stand in an enum, and what is said of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.cli.conftest import Live, Transcribe
from tests.conftest import Project

EMBEDDINGS = ("text-embedding-3-large", "text-embedding-3-small", "text-embedding-ada-002")


def _rows(models: Path, kind: str) -> dict[str, dict[str, Any]]:
    """Return the lines of one kind in the lock, by id."""
    lines = (models / "gen-models.lock").read_text().splitlines()
    rows = (json.loads(line) for line in lines)
    return {row["id"]: row for row in rows if row["type"] == kind}


def _configure(project: Project, text: str) -> None:
    (project.directory / "gen-models.toml").write_text(f'select = "openai"\n{text}')


def test_only_chat_models(project: Project, transcribe: Transcribe) -> None:
    """What is of another kind never enters the lock, and is counted."""
    _configure(project, '[providers.openai]\nkinds = ["chat"]\nexclude = ["gpt-3.5*"]\n')
    transcribe(project.run("--offline"))
    models = _rows(project.models, "model")
    assert "gpt-4o" in models
    assert not {*EMBEDDINGS, "gpt-image-1", "gpt-3.5-turbo"} & models.keys()
    assert _rows(project.models, "removed") == {}


def test_the_guard_needs_no_settings_file(project: Project) -> None:
    """What was chosen is in the lock."""
    _configure(project, '[providers.openai]\nkinds = ["chat"]\n')
    project.run("--offline")
    (project.directory / "gen-models.toml").unlink()
    assert project.run("--offline", "--check").code == 0


def test_a_model_leaves_at_the_users_word(project: Project, transcribe: Transcribe) -> None:
    """A model that was there goes at once, offline too, and its name stays its own."""
    _configure(project, "")
    project.run("--offline")
    _configure(project, '[providers.openai]\nexclude = ["text-embedding-*"]\n')
    transcribe(project.run("--offline", env={"SOURCE_DATE_EPOCH": "1800000000"}))
    assert not set(EMBEDDINGS) & _rows(project.models, "model").keys()
    removed = _rows(project.models, "removed")
    assert removed.keys() == set(EMBEDDINGS)
    ada = {"variant": "Text__Embedding__Ada__002", "removed_on": "2026-06-30"}
    assert ada.items() <= removed["text-embedding-ada-002"].items()
    assert project.run("--offline", "--check").code == 0


def test_a_model_comes_back_with_the_next_list(live: Live) -> None:
    """What is wanted again returns under its former name, when a source lists it."""
    live.configure(settings='select = "groq"')
    assert live.run().code == 0
    names = {i: row["variant"] for i, row in _rows(live.project.models, "model").items()}
    toml = live.project.directory / "gen-models.toml"
    before = toml.read_text()
    table = "[providers.groq]\n"
    toml.write_text(before.replace(table, f'{table}include = ["llama*"]\n'))
    assert live.run().code == 0
    left = _rows(live.project.models, "model")
    assert 0 < len(left) < len(names)
    assert left.keys() | _rows(live.project.models, "removed").keys() == names.keys()
    toml.write_text(before)
    assert live.run().code == 0
    after = _rows(live.project.models, "model")
    assert {i: row["variant"] for i, row in after.items()} == names
    assert _rows(live.project.models, "removed") == {}


def test_nothing_is_left(project: Project, transcribe: Transcribe) -> None:
    """A choice that no model meets is a warning: it may be a slip of the pen."""
    _configure(project, '[providers.openai]\ninclude = ["claude*"]\n')
    transcribe(project.run("--offline"))


def test_facts_of_a_user(project: Project, transcribe: Transcribe) -> None:
    """They win, offline too, and what nobody lists is told."""
    _configure(
        project,
        '[providers.openai.models."gpt-4o"]\nname = "The Four"\ncontext_tokens = 64_000\n'
        '[providers.openai.models."gpt-44o"]\nname = "?"\n',
    )
    transcribe(project.run("--offline"))
    assert "/// `gpt-4o`: The Four. Context 64,000" in (project.models / "openai.rs").read_text()
    row = _rows(project.models, "model")["gpt-4o"]["facts"]
    assert row["user"] == {"name": "The Four", "context_tokens": 64_000}
    assert row["embedded"]["context_tokens"] == 128_000


def test_facts_of_a_user_follow_the_file(project: Project) -> None:
    """They stay where no file is read, and go with the next run that reads one without them."""
    _configure(project, "")
    project.run("--offline")
    plain = project.files()
    _configure(project, '[providers.openai.models."gpt-4o"]\nname = "The Four"\n')
    project.run("--offline")
    told = project.files()
    (project.directory / "gen-models.toml").unlink()
    assert project.run("--offline").code == 0
    assert project.files() == told != plain
    _configure(project, "")
    project.run("--offline")
    assert project.files() == plain


def test_an_implausible_change(live: Live, transcribe: Transcribe) -> None:
    """A limit that moves beyond ten times stays as it was, until somebody accepts it."""
    live.configure(settings='select = "groq"')
    live.run()
    groq = live.simulator["groq"]
    model = next(one for one in groq.models if one.context_tokens)
    context = model.context_tokens
    assert context is not None
    before = live.project.files()
    odd = replace(model, context_tokens=context * 1000)
    groq.models = tuple(odd if one is model else one for one in groq.models)
    transcribe(live.run())
    assert live.project.files() == before
    (told,) = json.loads(live.run("--json").stdout)["providers"]
    assert told["held_back"] == [
        {
            "id": model.wire_id,
            "field": "context_tokens",
            "source": "live",
            "before": context,
            "now": context * 1000,
        }
    ]
    done = live.run("--accept-implausible")
    assert (done.code, done.stderr) == (0, "")
    facts = _rows(live.project.models, "model")[model.wire_id]["facts"]["live"]
    assert facts["context_tokens"] == context * 1000
    assert live.run().stderr == ""
