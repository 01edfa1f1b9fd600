"""Names of faults for the command line, each with the line that explains it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.simulator.faults import answers, listing, sending
from tests.simulator.faults.base import Fault
from tests.simulator.faults.together import together
from tests.simulator.wire import phrase

STATUSES = (400, 401, 403, 404, 408, 410, 429, 500, 502, 503, 504, 529)


@dataclass(frozen=True, slots=True)
class Named:
    """A fault that has a name; `make` gets the address of an origin that is none of ours."""

    line: str
    make: Callable[[str], Fault]


def _always(line: str, fault: Fault) -> Named:
    return Named(line, lambda _elsewhere: fault)


FAULTS: Mapping[str, Named] = {
    **{
        str(code): _always(f"status {code}, {phrase(code)}", answers.status(code))
        for code in STATUSES
    },
    "429-once": _always(
        "429 with Retry-After: 1, once", answers.status(429, retry_after=1, times=1)
    ),
    "503-twice": _always("503, twice", answers.status(503, times=2)),
    "slow": _always("one byte every 50 ms", sending.Slow()),
    "hang": _always("no answer, ever", sending.Hang()),
    "hang-mid-body": _always("half an answer, then silence", sending.Hang(mid_body=True)),
    "reset": _always("connection reset before the answer", sending.Reset()),
    "reset-mid-body": _always("connection reset in the middle", sending.Reset(mid_body=True)),
    "empty-body": _always("200 and not a byte", answers.empty_body()),
    "null": _always("200 and `null`", answers.json_body(None)),
    "object": _always("200 and `{}`", answers.json_body({})),
    "empty-list": _always("an empty list in the right envelope", listing.EmptyList()),
    "null-list": _always("null where the list belongs", listing.NullList()),
    "html": _always("200 and a web page", answers.html_page()),
    "truncated": _always("half the JSON, with the length of that", answers.Truncated()),
    "cut-short": _always("half the JSON, promising all", answers.Truncated(promise_all=True)),
    "loop": _always("the same cursor again and again", listing.Loop()),
    "loop-3": _always("cursors that repeat after three pages", listing.Loop(length=3)),
    "no-cursor": _always("claims more, names no cursor", listing.NoCursor()),
    "endless-pages": _always("always another page, with a new cursor", listing.Endless()),
    "redirect": _always("a redirect on the same origin", answers.Redirect()),
    "redirect-loop": _always("redirects without end", answers.Redirect(hops=None)),
    "redirect-away": Named("a redirect to another origin", lambda url: answers.Redirect(to=url)),
    "foreign-next": Named(
        "the next page is at another origin", lambda url: listing.ForeignNext(origin=url)
    ),
    "gzip": _always("honest gzip", answers.Gzip()),
    "gzip-bomb": _always("a mebibyte that unpacks into a gibibyte", answers.GzipBomb()),
    "endless-body": _always("a body without end", answers.EndlessBody()),
    "bad-utf8": _always("two bytes that are not UTF-8", answers.BadUtf8()),
    "deep": _always("200,000 arrays in each other", answers.deep_nesting()),
    "wrong-envelope": _always("an array for an object, or the reverse", listing.WrongEnvelope()),
    "bad-ids": _always("a number, null and nothing for three ids", listing.BadIds()),
    "header-flood": _always("5,000 headers", answers.HeaderFlood()),
    "shrunken": _always("one model where there were many", listing.Shrunken()),
}


def named(names: str, elsewhere: str) -> Fault:
    """The fault of that name, or several with commas between, in one answer.

    Raises:
        KeyError: there is no fault of such a name.
    """
    parts = [FAULTS[name].make(elsewhere) for name in names.split(",")]
    return parts[0] if len(parts) == 1 else together(*parts)
