"""The providers' listing APIs on loopback, as they behave when well and when not.

    with Simulator() as sim:
        sim["groq"].fault = status(503, times=2)
        …  # run the program with `sim.config_toml()` and `sim.env()`
        assert found == set(sim["groq"].expected_ids)

It stands on its own: paths, keys, page sizes and envelopes are stated here once more, so that a
mistake in the program's registry shows. The real lists fit one page where a client asks for large
ones; `page_cap` makes pages of them.

    origin.models = ("a", Model("b", context_tokens=8192, extra={"id": 7}))
    origin.fault = Loop(from_page=2)                         # from the second page on
    origin.fault = (status(429, retry_after=1, times=1), Hang())   # one after the other
    origin.fault = together(Gzip(), Slow())                  # both in one answer
    assert not sim.elsewhere.requests                        # no key went astray

The public catalogue is there too: `sim.catalogue.document = {…}`, with validators and faults.

By hand: `python -m tests.simulator --help`.
"""

from tests.simulator.catalogue import LAST_MODIFIED, Catalogue
from tests.simulator.elsewhere import PLANTED, Elsewhere
from tests.simulator.facts import Model
from tests.simulator.faults import (
    MISSING,
    BadIds,
    BadUtf8,
    EmptyList,
    Endless,
    EndlessBody,
    Fault,
    ForeignNext,
    Gzip,
    GzipBomb,
    Hang,
    HeaderFlood,
    Loop,
    NoCursor,
    NullList,
    Redirect,
    Reset,
    Respond,
    Shrunken,
    Slow,
    Status,
    Together,
    Truncated,
    WrongEnvelope,
    deep_nesting,
    empty_body,
    html_page,
    json_body,
    status,
    together,
)
from tests.simulator.origin import Origin
from tests.simulator.providers import Provider
from tests.simulator.providers.custom import custom, header, query
from tests.simulator.simulator import IDS, Simulator
from tests.simulator.wire import Request

__all__ = [
    "IDS",
    "LAST_MODIFIED",
    "MISSING",
    "PLANTED",
    "BadIds",
    "BadUtf8",
    "Catalogue",
    "Elsewhere",
    "EmptyList",
    "Endless",
    "EndlessBody",
    "Fault",
    "ForeignNext",
    "Gzip",
    "GzipBomb",
    "Hang",
    "HeaderFlood",
    "Loop",
    "Model",
    "NoCursor",
    "NullList",
    "Origin",
    "Provider",
    "Redirect",
    "Request",
    "Reset",
    "Respond",
    "Shrunken",
    "Simulator",
    "Slow",
    "Status",
    "Together",
    "Truncated",
    "WrongEnvelope",
    "custom",
    "deep_nesting",
    "empty_body",
    "header",
    "html_page",
    "json_body",
    "query",
    "status",
    "together",
]
