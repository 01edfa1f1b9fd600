"""One run, from settings to a summary: update, then generate, then check or write.

    update     ask the providers and the catalogue, see `update`      (network)
    settle     what is known of each provider now, see `sources`      (pure)
    generate   catalog to lock and Rust                               (pure)
    write      compare with the output directory; replace or report   (files)

`--check` and `--dry-run` are the same run that stops before the last step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from gen_models import lock, write
from gen_models.asking import Asking
from gen_models.catalog import Catalog
from gen_models.comparison import CatalogDiff, compare
from gen_models.config import Settings
from gen_models.consultation import NOT_CONSULTED, Consulted
from gen_models.embedded import embedded_catalog
from gen_models.errors import WriteFailed
from gen_models.lifecycle import Grace
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.rust_settings import RustSettings, settled_rust
from gen_models.sources import Outcome, Policy, Status, settle
from gen_models.update import Updated, update

if TYPE_CHECKING:
    from gen_models.fetch import Clients, OnProgress
    from gen_models.render import Rendered

__all__ = ["SILENT", "GenerationSummary", "Reporter", "Stray", "run"]


class Reporter(msgspec.Struct, frozen=True):
    """What a run calls while it goes on: who is asked, how they fare, that it has to wait.

    `on_idle` is called in a thread, once, while the providers take their time to answer.
    """

    on_start: Callable[[tuple[ProviderConfig, ...]], None]
    on_progress: OnProgress
    on_wait: Callable[[], None]
    on_idle: Callable[[], None] = lambda: None


SILENT = Reporter(lambda _: None, lambda _: None, lambda: None)


class Stray(msgspec.Struct, frozen=True, kw_only=True):
    """A module of the output directory that the lock does not account for.

    Its file is there and generated, or (`line` is not None) only its declaration in
    `mod.rs`. `provider` is who would bring it back, if that is known.
    """

    path: Path
    line: int | None = None
    provider: ProviderId | None = None


class GenerationSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What a run found and did.

    `outcomes` are the selected providers, sorted by id. `diff` is what became of the lock's
    providers and models. `changes` are the files that differ, in the order of writing; they
    were written if `is_written`. `consulted` is the public catalogue as the run had it.
    """

    output: Path
    outcomes: tuple[Outcome, ...]
    diff: CatalogDiff
    changes: tuple[write.Change, ...]
    strays: tuple[Stray, ...]
    is_written: bool
    consulted: Consulted = NOT_CONSULTED

    @property
    def is_fruitless(self) -> bool:
        """Whether not one provider that counts could be generated."""
        counted = self._counted
        return bool(counted) and all(one.status is Status.SKIPPED for one in counted)

    @property
    def falls_short_of_live(self) -> bool:
        """Whether a provider that counts was skipped, kept or served by a fallback."""
        return any(one.status is not Status.LIVE for one in self._counted)

    @property
    def _counted(self) -> list[Outcome]:
        return [one for one in self.outcomes if not one.provider.is_experimental]


class _Run(msgspec.Struct, frozen=True, kw_only=True):
    """What a run goes by once the providers have answered."""

    settings: Settings
    updated: Updated
    policy: Policy


class _Found(NamedTuple):
    """What a run goes by of the output directory, where another run may write meanwhile."""

    lock: bytes | None
    mod_rs: str | None


class _Generated(msgspec.Struct, frozen=True):
    """What there should be, by what was found."""

    found: _Found
    outcomes: tuple[Outcome, ...]
    diff: CatalogDiff
    rendered: Rendered


def run(
    settings: Settings,
    environ: Mapping[str, str],
    now: str,
    reporter: Reporter,
    clients: Clients | None = None,
) -> GenerationSummary:
    """Do what the settings say; return what was found and done.

    `now` is the moment of the run (RFC 3339, UTC), `environ` the environment variables,
    `clients` ask the providers, if they were made already.

    Raises:
        GeneratorError: Any of its kinds; then nothing was replaced, unless it is a
            `WriteFailed` of the last moment.
    """
    catalog = _loaded(write.read_file(_lock_path(settings.output)), settings.output)
    _rust_settings(catalog, settings)  # a contradiction stops a run before anyone is asked
    meanwhile = partial(_warm_up, reporter.on_idle)
    how = Asking(settings.timeout_s, reporter.on_start, reporter.on_progress, meanwhile, clients)
    updated = update(settings, catalog, environ, how, now[:10])
    policy = Policy(
        is_offline=settings.offline,
        allows_fallback=not settings.no_fallback,
        embedded=embedded_catalog(),
        now=now,
        grace=Grace(today=now[:10], days=settings.grace_days, prunes=settings.prune),
        accepts_shrink=settings.accept_shrink,
        accepts_implausible=settings.accept_implausible,
        catalogue=updated.catalogued(now[:10]),
    )
    this = _Run(settings=settings, updated=updated, policy=policy)
    return _finish(this, reporter.on_wait)


def _warm_up(on_idle: Callable[[], None]) -> None:
    """Load what the second half needs, while the providers take their time to answer."""
    import filelock  # noqa: F401

    import gen_models.render
    import gen_models.syntax  # noqa: F401

    embedded_catalog()
    on_idle()


def _finish(this: _Run, on_wait: Callable[[], None]) -> GenerationSummary:
    settings, output = this.settings, this.settings.output
    is_written = not (settings.check or settings.dry_run)
    generated = _generate(this, _found(output))
    changes = write.compare(output, generated.rendered.files)
    strays = _strays(this, generated.rendered)
    if is_written and (changes or write.has_leftovers(output)):
        with write.exclusive(output, on_wait):
            # Another run may have finished meanwhile: what it wrote counts.
            if (found := _found(output)) != generated.found:
                generated = _generate(this, found)
            changes = write.compare(output, generated.rendered.files)
            strays = _strays(this, generated.rendered)
            _write(settings, changes)
    return GenerationSummary(
        output=output,
        outcomes=generated.outcomes,
        diff=generated.diff,
        changes=changes,
        strays=strays,
        is_written=is_written,
        consulted=this.updated.consulted,
    )


def _write(settings: Settings, changes: tuple[write.Change, ...]) -> None:
    if not settings.force:
        write.refuse_foreign(changes)
    write.verify(changes)
    write.replace(changes)


def _generate(this: _Run, found: _Found) -> _Generated:
    """Settle what is known, and render it."""
    from gen_models.render import render

    catalog = _loaded(found.lock, this.settings.output)
    rust = _rust_settings(catalog, this.settings)
    outcomes = tuple(_settled(this, catalog, key, rust) for key in this.updated.selected)
    records = {one.provider.id: one.record for one in outcomes if one.record is not None}
    generated = [one.provider.id for one in outcomes if one.status is not Status.SKIPPED]
    if rust != catalog.rust:  # they shape every file of the directory
        generated = sorted({*generated, *catalog.providers})
    after = msgspec.structs.replace(catalog.with_records(records), rust=rust)
    return _Generated(
        found=found,
        outcomes=outcomes,
        diff=compare(catalog, after, this.settings.registry),
        rendered=render(after, this.settings.registry, generated, found.mod_rs),
    )


def _rust_settings(catalog: Catalog, settings: Settings) -> RustSettings:
    chosen = {name: getattr(settings, name) for name in RustSettings.__struct_fields__}
    return settled_rust(catalog.rust, chosen, has_names=bool(catalog.providers))


def _settled(this: _Run, catalog: Catalog, provider_id: ProviderId, rust: RustSettings) -> Outcome:
    from gen_models.plan import dated

    former = catalog.providers.get(provider_id)
    settings, answer = this.updated.known[provider_id], this.updated.answers.get(provider_id)
    policy = msgspec.structs.replace(this.policy, names=rust.names)
    outcome = settle(settings, former, answer, policy)
    if outcome.record is None or outcome.status is Status.SKIPPED:
        return outcome
    record = dated(outcome.provider, former, outcome.record)
    return msgspec.structs.replace(outcome, record=record)


def _strays(this: _Run, rendered: Rendered) -> tuple[Stray, ...]:
    output = this.settings.output
    owners = {str(one.config.module): key for key, one in this.updated.known.items()}
    strays = [
        # A table of facts that does not belong to the enum beside it is not wanted any more
        Stray(path=path, provider=None if path.stem in rendered.modules else owners.get(path.stem))
        for path in write.orphans(output, rendered.modules)
    ]
    unwanted = {stray.path for stray in strays if stray.provider is None}
    for module, line in rendered.declared.items():
        if module in rendered.modules:
            continue
        if not write.has_module(output, module) or output / f"{module}.rs" in unwanted:
            path, provider = output / "mod.rs", owners.get(module)
            strays.append(Stray(path=path, line=line, provider=provider))
    return tuple(strays)


def _found(output: Path) -> _Found:
    return _Found(write.read_file(_lock_path(output)), _mod_rs(output))


def _mod_rs(output: Path) -> str | None:
    path = output / "mod.rs"
    content = write.read_file(path)
    try:
        return None if content is None else content.decode()
    except UnicodeDecodeError:
        raise WriteFailed(path, "what is there is not UTF-8") from None


def _lock_path(output: Path) -> Path:
    return output / lock.LOCK_NAME


def _loaded(content: bytes | None, output: Path) -> Catalog:
    path = write.shown_path(_lock_path(output))
    return Catalog() if content is None else _loads(content, path)


_loads = lru_cache(maxsize=1)(lock.loads)
"""A run reads the lock again once the providers have answered; mostly it is the same."""
