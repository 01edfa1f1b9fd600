"""The simulator by hand: `python -m tests.simulator`."""

import argparse
import shlex
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from tests.simulator.faults.names import FAULTS, named
from tests.simulator.origin import Origin
from tests.simulator.simulator import IDS, Simulator
from tests.simulator.wire import Answer, Request, Stop, Trickle

EVERYONE = "all"


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code, after running until Ctrl-C."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    only = asked.only.split(",") if asked.only else IDS
    try:
        simulator = Simulator(only, latency_s=asked.latency, page_cap=asked.page_cap, log=_log)
    except ValueError as error:
        parser.error(str(error))
    with simulator, _config_file(asked.config) as config:
        for text in asked.fault:
            try:
                _set_fault(simulator, text)
            except ValueError as error:
                parser.error(str(error))
        config.write_text(simulator.config_toml(), encoding="utf-8")
        sys.stdout.write(_instructions(simulator, config))
        sys.stdout.flush()
        _until_interrupted()
    sys.stderr.write("stopped\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    names = "\n".join(f"  {name:<16}{fault.line}" for name, fault in FAULTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.simulator",
        description="Serve the listing APIs of the core providers on loopback, until Ctrl-C.",
        epilog=f"providers:\n  {' '.join(IDS)}\n\nfaults:\n{names}\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--latency", type=float, default=0.0, metavar="S", help="seconds before each answer"
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="PROVIDER=NAME[,NAME]",
        help=f"what is wrong with a provider, or with `{EVERYONE}`; several names apply together",
    )
    parser.add_argument("--only", metavar="LIST", help="these providers alone, commas between")
    parser.add_argument("--page-cap", type=int, metavar="N", help="at most N models on a page")
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="where to write gen-models.toml (temporary)"
    )
    return parser


def _set_fault(simulator: Simulator, text: str) -> None:
    """Put a fault where `PROVIDER=NAME[,NAME]` says.

    Raises:
        ValueError: that is not how it is written, or there is no such provider or fault.
    """
    provider_id, _, names = text.partition("=")
    origins = [origin for origin in simulator if provider_id in (origin.id, EVERYONE)]
    if not origins or not names:
        raise ValueError(f"--fault `{text}`: PROVIDER=NAME, of a provider that is simulated")
    try:
        fault = named(names, simulator.elsewhere.url)
    except KeyError as error:
        raise ValueError(f"--fault `{text}`: no fault {error}; --help lists them") from error
    for origin in origins:
        origin.fault = fault


@contextmanager
def _config_file(wanted: Path | None) -> Iterator[Path]:
    """The file to write, in a directory that goes away unless a file was asked for."""
    if wanted is not None:
        yield wanted
        return
    with tempfile.TemporaryDirectory(prefix="gen-models-simulator-") as directory:
        yield Path(directory) / "gen-models.toml"


def _instructions(simulator: Simulator, config: Path) -> str:
    exports = [f"export {name}={shlex.quote(key)}" for name, key in simulator.env().items()]
    ids = ",".join(origin.id for origin in simulator)
    lines = (
        f"Simulating {len(list(simulator))} providers. In another terminal:",
        "",
        *(f"  {line}" for line in exports),
        f"  gen-models --config {shlex.quote(str(config))} -o models -p {ids}",
        "",
        "Requests are shown here. Stop with Ctrl-C.",
        "",
    )
    return "\n".join(lines)


def _until_interrupted() -> None:
    """Return on Ctrl-C, or when the process is asked to end."""
    over = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: over.set())
    while not over.wait(1):  # on Windows a wait without an end does not notice Ctrl-C
        pass


def _log(origin: Origin, request: Request, answer: Answer) -> None:
    """One line for a request and its answer, without a key."""
    sent = origin.provider.key.key_in(request)
    pairs = ((name, "..." if name.endswith("key") else value) for name, value in request.query)
    query = "&".join(f"{name}={value}" for name, value in pairs)
    target = request.path + ("?" + query if query else "")
    shown = target.replace(sent or origin.key, "...").encode("unicode_escape").decode()
    line = f"{origin.id:<12} {request.method} {shown} ({_key(origin, sent)}) -> {_told(answer)}\n"
    sys.stderr.write(line)


def _key(origin: Origin, key: str | None) -> str:
    if key is None:
        return "no key"
    return "right key" if key == origin.key else "wrong key"


def _told(answer: Answer) -> str:
    size = f"{len(answer.body):,} bytes" if isinstance(answer.body, bytes) else "a stream"
    match answer.delivery:
        case Stop(at=at, then_reset=then_reset):
            end = "reset" if then_reset else "silence"
            return end if at is None else f"{answer.status}, half of {size}, {end}"
        case Trickle():
            return f"{answer.status}, {size}, slowly"
        case _:
            return f"{answer.status}, {size}"


if __name__ == "__main__":
    sys.exit(main())
