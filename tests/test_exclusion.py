"""What a user leaves out: which models, and what stays of them."""

from __future__ import annotations

import pytest

from gen_models.catalog import Facts, Model, ProviderRecord, Removed, Source
from gen_models.choice import EVERY_MODEL, Choice
from gen_models.exclusion import excluded, without
from gen_models.naming import RustIdent, WireId
from gen_models.registry import ProviderId

DAY = "2026-11-22"


def ids(*wire_ids: str) -> set[WireId]:
    """Some wire ids."""
    return {WireId(wire_id) for wire_id in wire_ids}


def model(wire_id: str, facts: Facts | None = None, source: Source = Source.LIVE) -> Model:
    """A model of the lock."""
    said = {} if facts is None else {source: facts}
    return Model(id=WireId(wire_id), variant=RustIdent(wire_id.title()), facts=said)


LISTED = ids("gpt-4o", "gpt-4o-mini", "GPT-X", "openai/gpt-5", "whisper-1")


@pytest.mark.parametrize(
    ("choice", "left_out"),
    [
        (EVERY_MODEL, ids()),
        (Choice(include=("*",)), ids()),
        (Choice(include=("gpt-4o",)), LISTED - ids("gpt-4o")),
        (Choice(include=("gpt*", "*/gpt*")), ids("GPT-X", "whisper-1")),
        (Choice(exclude=("*gpt*",)), ids("gpt-4o", "gpt-4o-mini", "openai/gpt-5")),
        (Choice(include=("gpt*",), exclude=("*-mini",)), LISTED - ids("gpt-4o")),
        (Choice(include=("gpt-4?",), exclude=("gpt-4[a-o]",)), LISTED),
        (Choice(kinds=("chat",)), ids("whisper-1")),
        (Choice(kinds=("transcription",)), ids()),
        (Choice(kinds=("embedding",)), ids("whisper-1")),
        (Choice(include=("whisper*",), kinds=("chat",)), LISTED),
        (Choice(include=("nothing",)), LISTED),
    ],
)
def test_which_models_are_left_out(choice: Choice, left_out: set[WireId]) -> None:
    """All must hold, case counts, `*` is anything, and an unknown kind is any kind."""
    assert excluded((), LISTED, {}, choice) == left_out


@pytest.mark.parametrize(
    ("user", "live", "embedded", "before", "is_left_out"),
    [
        (None, None, "image", None, True),
        (None, "chat", "image", None, False),
        ("image", "chat", None, None, True),
        (None, None, None, Facts(kind="image"), True),
        (None, "chat", None, Facts(kind="image"), False),
        (None, None, None, None, False),
    ],
)
def test_the_best_source_says_the_kind(
    *, user: str, live: str, embedded: str, before: Facts | None, is_left_out: bool
) -> None:
    """A user's word stands before the provider's, that before a catalogue's, news first."""
    m = WireId("m")
    said = {Source.USER: user, Source.LIVE: live, Source.EMBEDDED: embedded}
    facts = {source: {m: Facts(kind=kind)} for source, kind in said.items() if kind}  # type: ignore[arg-type]
    known = [model("m", before)] if before else []
    assert (m in excluded(known, [m], facts, Choice(kinds=("chat",)))) is is_left_out


def test_a_model_of_the_lock_is_left_out_too() -> None:
    """Nobody needs to list it again, and what is known of it tells its kind."""
    known = [model("a", Facts(output_modalities=("image",))), model("b")]
    assert excluded(known, (), {}, Choice(kinds=("chat",))) == ids("a")


def test_a_name_stays_its_own() -> None:
    """A model that is left out leaves the enum; its name is remembered with the others."""
    earlier = Removed(id=WireId("c"), variant=RustIdent("C"), removed_on="2026-01-01")
    record = ProviderRecord(
        id=ProviderId("groq"),
        source=Source.LIVE,
        obtained=f"{DAY}T00:00:00+00:00",
        models=(model("a"), model("b"), model("d")),
        removed=(earlier,),
    )
    after = without(record, ids("b", "d", "never known"), DAY)
    assert after.models == (model("a"),)
    b, d = (Removed(id=WireId(i), variant=RustIdent(i.upper()), removed_on=DAY) for i in "bd")
    assert after.removed == (b, earlier, d)
    assert without(after, ids("b", "d"), "2027-01-01") == after
