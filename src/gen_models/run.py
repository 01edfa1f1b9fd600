"""One run, from settings to a summary: update, then generate, then check or write.

    update     ask the providers, settle what is known of each        (network)
    generate   catalog to lock and Rust                               (pure)
    write      compare with the output directory; replace or report   (files)

`--check` and `--dry-run` are the same run that stops before the last step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gen_models import lock, write
from gen_models.catalog import Catalog
from gen_models.config import ProviderSettings, Settings
from gen_models.errors import WriteFailed
from gen_models.registry import ProviderId
from gen_models.selection import Known, known_with_lock, select_providers
from gen_models.sources import (
    Answer,
    Asking,
    Outcome,
    Policy,
    Status,
    ask,
    embedded_catalog,
    settle,
)

if TYPE_CHECKING:
    from gen_models.fetch import OnProgress

__all__ = ["GenerationSummary", "Reporter", "run"]


class Reporter(msgspec.Struct, frozen=True):
    """What a run calls while it goes on."""

    on_start: Callable[[Mapping[ProviderId, ProviderSettings]], None]
    on_progress: OnProgress
    on_wait: Callable[[], None]


class GenerationSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What a run found and did.

    `outcomes` are the selected providers, sorted by id. `changes` are the files that
    differ, in the order of writing; they were written if `is_written`. `orphans` are
    generated files that the lock does not account for.
    """

    output: Path
    outcomes: tuple[Outcome, ...]
    changes: tuple[write.Change, ...]
    orphans: tuple[Path, ...]
    is_written: bool
    waited: bool = False

    @property
    def is_fruitless(self) -> bool:
        """Whether not one provider that counts could be generated."""
        counted = [one for one in self.outcomes if not one.provider.experimental]
        return bool(counted) and all(one.status is Status.SKIPPED for one in counted)

    @property
    def is_second_rate(self) -> bool:
        """Whether a provider that counts was not live: skipped, kept or served by a fallback."""
        counted = [one for one in self.outcomes if not one.provider.experimental]
        return any(one.status is not Status.LIVE for one in counted)


class _Generated(msgspec.Struct, frozen=True):
    """The outcome of a run before anything is written."""

    outcomes: tuple[Outcome, ...]
    changes: tuple[write.Change, ...]
    orphans: tuple[Path, ...]


def run(
    settings: Settings, environ: Mapping[str, str], now: str, reporter: Reporter
) -> GenerationSummary:
    """Do what the settings say; return what was found and done.

    `now` is the moment of the run (RFC 3339, UTC), `environ` the environment variables.

    Raises:
        GeneratorError: Any of its kinds; then nothing was replaced, unless it is a
            `WriteFailed` of the last moment.
    """
    catalog = _read_lock(settings.output)
    known = known_with_lock(settings, catalog)
    selected = {key: known[key] for key in select_providers(settings, known, catalog)}
    reporter.on_start(selected)
    answers: Mapping[ProviderId, Answer] = {}
    if not settings.offline:
        how = Asking(settings.timeout_s, reporter.on_progress, _warm_up)
        answers = ask(selected, environ, how)
    policy = Policy(
        is_offline=settings.offline,
        allows_fallback=not settings.no_fallback,
        embedded=embedded_catalog(),
        now=now,
    )
    return _finish(settings, selected, answers, policy, reporter)


def _warm_up() -> None:
    """Load what the second half needs, while the providers take their time to answer."""
    import gen_models.render  # noqa: F401, PLC0415

    embedded_catalog()


def _finish(
    settings: Settings,
    selected: Known,
    answers: Mapping[ProviderId, Answer],
    policy: Policy,
    reporter: Reporter,
) -> GenerationSummary:
    found = _generate(settings, selected, answers, policy)
    is_written = False
    if not (settings.check or settings.dry_run):
        if found.changes or write.has_leftovers(settings.output):
            with write.exclusive(settings.output, reporter.on_wait):
                # Another run may have finished meanwhile: what it wrote counts.
                found = _generate(settings, selected, answers, policy)
                _write(settings, found.changes)
        is_written = True
    return GenerationSummary(
        output=settings.output,
        outcomes=found.outcomes,
        changes=found.changes,
        orphans=found.orphans,
        is_written=is_written,
    )


def _write(settings: Settings, changes: tuple[write.Change, ...]) -> None:
    if not settings.force:
        write.refuse_foreign(changes)
    write.verify(changes)
    write.replace(changes)


def _generate(
    settings: Settings,
    selected: Known,
    answers: Mapping[ProviderId, Answer],
    policy: Policy,
) -> _Generated:
    """Settle what is known, render it, and compare it with what is there."""
    from gen_models.render import keep_date, render  # noqa: PLC0415  see _warm_up

    catalog = _read_lock(settings.output)
    outcomes = []
    for key, one in selected.items():
        outcome = settle(one, catalog.get(key), answers.get(key, Answer()), policy)
        record = keep_date(one.config, catalog.get(key), outcome.record)
        outcomes.append(msgspec.structs.replace(outcome, record=record))
    settled = {one.provider.id: one.record for one in outcomes if one.record is not None}
    generated = [one.provider.id for one in outcomes if one.status is not Status.SKIPPED]
    rendered = render(
        {**catalog, **settled}, settings.registry, generated, _mod_rs(settings.output)
    )
    return _Generated(
        outcomes=tuple(outcomes),
        changes=write.compare(settings.output, rendered.files),
        orphans=write.orphans(settings.output, rendered.expected),
    )


def _mod_rs(output: Path) -> str | None:
    path = output / "mod.rs"
    content = write.read_file(path)
    try:
        return None if content is None else content.decode()
    except UnicodeDecodeError:
        raise WriteFailed(path, "what is there is not UTF-8") from None


def _read_lock(output: Path) -> Catalog:
    path = output / lock.LOCK_NAME
    content = write.read_file(path)
    return {} if content is None else lock.loads(content, write.shown_path(path))
