"""The action, with a real git and a real gen-models between a remote and a `gh`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import simulator as sims
from tests.action.github import TOKEN, Checkout
from tests.conftest import MODELS
from tests.simulator import Simulator

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")

BRANCH = "gen-models/update"
_NO_PULL_REQUEST = {"pull-request-number": "", "pull-request-url": ""}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout whose base branch has the models of xAI."""
    made = Checkout(tmp_path)
    made.gen_models("--offline", "-p", "xai")
    return made


# --- nothing to propose


def test_nothing_changed(checkout: Checkout) -> None:
    """Neither a branch nor a pull request comes of it."""
    done = checkout.act("--offline")
    assert done.code == 0, done.stderr
    assert checkout.outputs == {
        "changed": "false",
        "breaking": "false",
        "verdict": "",
        "exit-code": "0",
        **_NO_PULL_REQUEST,
    }
    assert done.stdout.endswith("::notice::nothing changed\n")
    assert checkout.remote_git("branch", "--list", BRANCH) == ""
    assert not (checkout.root / "summary.md").exists()


def test_an_open_pull_request_is_left_alone_when_nothing_changed(checkout: Checkout) -> None:
    """It may hold what a better night found; the workflow is told where it is."""
    checkout.pull_requests.are(7)
    checkout.act("--offline")
    assert checkout.outputs["changed"] == "false"
    assert checkout.outputs["pull-request-number"] == "7"
    assert checkout.pull_requests.calls("edit") == []


# --- proposing


def test_the_first_pull_request(checkout: Checkout) -> None:
    """One commit on the base branch holds all that changed; its body is the diff."""
    done = checkout.act("--offline -p deepseek", LABELS="dependencies, models", TITLE="New models")
    assert done.code == 0, done.stderr
    assert checkout.outputs == {
        "changed": "true",
        "breaking": "false",
        "verdict": "may_break",
        "exit-code": "0",
        "pull-request-number": "7",
        "pull-request-url": "https://github.example/team/app/pull/7",
    }
    (call,) = checkout.pull_requests.calls("create")
    assert (call.value("--head"), call.value("--base")) == (BRANCH, "main")
    assert call.value("--title") == "New models"
    assert {"--label=dependencies", "--label=models"} <= set(call.arguments)
    assert "deepseek" in call.body.lower()
    assert (checkout.root / "summary.md").read_text() == call.body
    assert checkout.remote_git("rev-parse", f"{BRANCH}^") == checkout.git("rev-parse", "HEAD")
    changed = checkout.remote_git("diff", "--name-only", "main", BRANCH).split()
    names = (
        "deepseek.rs", "gen-models.lock", "info.rs", "info/deepseek.rs", "mod.rs",
        "provider_model.rs",
    )  # fmt: skip
    assert changed == [f"{MODELS}/{name}" for name in names]
    who = checkout.remote_git("log", "-1", "--format=%an <%ae>: %s", BRANCH)
    assert who == (
        "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>: "
        "chore: update the models of LLM providers"
    )


def test_the_checkout_stays_where_it_was(checkout: Checkout) -> None:
    """The files are new; branch, commit and index are those of before."""
    before = checkout.git("rev-parse", "HEAD")
    checkout.act("--offline -p deepseek")
    assert checkout.git("rev-parse", "HEAD") == before
    assert checkout.git("symbolic-ref", "--short", "HEAD") == "main"
    assert checkout.git("diff", "--cached", "--name-only") == ""
    assert f"?? {MODELS}/deepseek.rs" in checkout.git("status", "--porcelain")


def test_an_open_pull_request_is_refreshed(checkout: Checkout) -> None:
    """The branch is one commit on the base again; title, body and labels are those of now."""
    checkout.act("--offline -p deepseek")
    first = checkout.remote_git("rev-parse", BRANCH)
    checkout.git("clean", "-qfd")
    checkout.git("checkout", "-q", ".")
    checkout.pull_requests.are(7)
    done = checkout.act("--offline -p groq", LABELS="models", TITLE="Newer models")
    assert done.code == 0, done.stderr
    (call,) = checkout.pull_requests.calls("edit")
    assert call.arguments[2] == "7"
    assert call.value("--title") == "Newer models"
    assert "--add-label=models" in call.arguments
    assert "groq" in call.body.lower()
    assert len(checkout.pull_requests.calls("create")) == 1
    assert checkout.remote_git("rev-parse", BRANCH) != first
    assert checkout.remote_git("rev-parse", f"{BRANCH}^") == checkout.git("rev-parse", "main")
    assert "deepseek" not in checkout.remote_git("diff", "--name-only", "main", BRANCH)
    assert checkout.outputs["pull-request-url"].endswith("/pull/7")


def test_a_pull_request_from_a_fork_is_a_strangers(checkout: Checkout) -> None:
    """Who names a branch of a fork as ours is does not have it edited in our name."""
    checkout.pull_requests.are(fork=666)
    checkout.act("--offline -p deepseek")
    assert checkout.pull_requests.calls("edit") == []
    assert checkout.outputs["pull-request-number"] == "7"


def test_a_breaking_change(checkout: Checkout) -> None:
    """A variant that has another name breaks code, and the workflow hears of it."""
    settings = '[providers.xai.names]\n"grok-4.3" = "GrokFour"\n'
    (checkout.directory / "gen-models.toml").write_text(settings)
    checkout.commit()
    done = checkout.act("--offline")
    assert done.code == 0, done.stderr
    assert checkout.outputs["breaking"] == "true"
    assert checkout.outputs["verdict"] == "breaking"
    (call,) = checkout.pull_requests.calls("create")
    assert "breaking" in call.body.lower()


def test_arguments_are_quoted_as_in_a_shell(checkout: Checkout) -> None:
    """A directory may have a space; nothing is expanded and nothing is run."""
    done = checkout.act("--offline -p groq -o 'a b/$(touch gone)'")
    assert done.code == 0, done.stderr
    changed = checkout.remote_git("diff", "--name-only", "-z", "main", BRANCH).split("\0")
    assert "a b/$(touch gone)/groq.rs" in changed
    assert not (checkout.directory / "gone").exists()


def test_without_a_pull_request(checkout: Checkout) -> None:
    """Nothing leaves the runner, a detached checkout will do, and the diff is shown."""
    checkout.git("checkout", "-q", "--detach")
    done = checkout.act("--offline -p deepseek", PULL_REQUEST="false")
    assert done.code == 0, done.stderr
    assert checkout.outputs == {
        "changed": "true",
        "breaking": "false",
        "verdict": "may_break",
        "exit-code": "0",
        **_NO_PULL_REQUEST,
    }
    assert checkout.pull_requests.calls("list") == []
    assert checkout.remote_git("branch", "--list", BRANCH) == ""
    assert "deepseek" in (checkout.root / "summary.md").read_text().lower()


# --- runs that fail


def test_a_run_that_fails_in_part_is_proposed(checkout: Checkout) -> None:
    """Groq is down, and --strict says so; what DeepSeek serves is proposed all the same."""
    with Simulator(["groq", "deepseek"]) as simulator:
        (checkout.directory / "gen-models.toml").write_text(simulator.config_toml())
        checkout.commit()
        simulator["groq"].fault = sims.status(401)
        done = checkout.act("-p groq,deepseek --strict --no-fallback", **simulator.env())
    assert done.code == 0, done.stderr
    assert "::warning::gen-models ended with status 1: something above wants attention" in (
        done.stdout.splitlines()
    )
    assert checkout.outputs["exit-code"] == "1"
    changed = checkout.remote_git("diff", "--name-only", "main", BRANCH)
    assert "deepseek.rs" in changed
    assert "groq.rs" not in changed


def test_a_run_that_could_not_be(checkout: Checkout) -> None:
    """A damaged lock fails the job, and proposes nothing."""
    lock = checkout.directory / MODELS / "gen-models.lock"
    lock.write_text(lock.read_text().replace('{"type":"end"}\n', ""))
    checkout.commit()
    done = checkout.act("--offline -p deepseek")
    assert done.code == 2
    assert done.stdout.endswith("::error::gen-models ended with status 2; nothing is proposed\n")
    assert "it is truncated" in done.stderr
    assert checkout.outputs == {}
    assert checkout.remote_git("branch", "--list", BRANCH) == ""


def test_pull_requests_that_are_not_permitted(checkout: Checkout) -> None:
    """What gh says is in the log, and the job fails."""
    checkout.pull_requests.are_not_permitted()
    done = checkout.act("--offline -p deepseek")
    assert done.code == 1
    assert done.stdout.endswith("::error::`gh pr create` failed\n")
    assert "is not permitted to create" in done.stderr


def test_a_push_that_is_refused(checkout: Checkout) -> None:
    """A rule of the repository says no: nothing is opened, and the job fails."""
    hook = checkout.remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho protected >&2\nexit 1\n")
    hook.chmod(0o755)
    done = checkout.act("--offline -p deepseek")
    assert done.code == 1
    assert done.stdout.endswith("::error::`git push` failed\n")
    assert "remote: protected" in done.stderr
    assert checkout.pull_requests.calls("create") == []


def test_a_checkout_with_changes_of_its_own(checkout: Checkout) -> None:
    """What an earlier step left behind is proposed to nobody."""
    (checkout.directory / "credentials.json").write_text("{}")
    done = checkout.act("--offline -p deepseek")
    assert done.code == 2
    assert "has changes of its own" in done.stdout
    assert "%0A?? credentials.json" in done.stdout
    assert checkout.remote_git("branch", "--list", BRANCH) == ""


@pytest.mark.parametrize(
    ("arguments", "variables", "complaint"),
    [
        ("-o 'a b", {}, "`arguments` is not quoted as in a shell: No closing quotation"),
        ("--offline", {"PULL_REQUEST": "no"}, "`pull-request` is neither `true` nor `false`"),
        ("--offline", {"BRANCH": "main"}, "`branch` is the branch that is checked out, `main`"),
    ],
)
def test_unusable_inputs(
    checkout: Checkout, arguments: str, variables: dict[str, str], complaint: str
) -> None:
    """Each is named, before anything is run."""
    done = checkout.act(arguments, **variables)
    assert done.code == 2
    assert done.stdout == f"::error::the input {complaint}\n"


def test_a_detached_checkout(checkout: Checkout) -> None:
    """A pull request has to be for a branch."""
    checkout.git("checkout", "-q", "--detach")
    done = checkout.act("--offline")
    assert done.code == 2
    assert done.stdout == "::error::no branch is checked out that a pull request could be for\n"


def test_a_missing_program(checkout: Checkout) -> None:
    """The error names it."""
    done = checkout.act("--offline", GEN_MODELS="/nowhere/gen-models")
    assert done.code == 2
    assert "::error::`/nowhere/gen-models` cannot be run: No such file" in done.stdout


# --- what must not get out


def test_gen_models_does_not_see_the_token(checkout: Checkout) -> None:
    """Git and gh have it, in their environment; no log has."""
    settings = '[providers.probe]\nbase_url = "https://llm.example"\nenv_vars = ["GH_TOKEN"]\n'
    (checkout.directory / "gen-models.toml").write_text(settings)
    checkout.commit()
    seen = checkout.act("providers")
    (row,) = (line for line in seen.stdout.splitlines() if line.startswith("probe"))
    assert row.split() == ["probe", "GH_TOKEN", "(optional)", "-", "-"]
    done = checkout.act("--offline -p deepseek")
    assert TOKEN not in seen.stdout + seen.stderr + done.stdout + done.stderr
    calls = checkout.pull_requests.calls("list") + checkout.pull_requests.calls("create")
    assert {call.token for call in calls} == {TOKEN}
    assert not any(TOKEN in argument for call in calls for argument in call.arguments)


def test_what_is_listed_commands_no_runner(checkout: Checkout) -> None:
    """All output of gen-models stands where the runner was told to read no command."""
    lines = checkout.act("--offline -p deepseek").stdout.splitlines()
    token = lines[0].removeprefix("::stop-commands::")
    assert len(token) == 32
    assert any("Deepseek" in line for line in lines[1 : lines.index(f"::{token}::")])
