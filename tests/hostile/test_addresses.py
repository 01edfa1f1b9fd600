"""Hostile addresses: wherever a redirect, a `Link` or a cursor points, nobody else is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import pytest

from gen_models.auth import FoundKey, Secret
from gen_models.errors import FetchFailed
from gen_models.fetch import Asked, Limits, fetch_listings
from gen_models.library import known_providers
from gen_models.registry import ProviderId
from tests import simulator as sims
from tests.hostile.corpus import Item, items
from tests.simulator import Fault, Origin, Simulator
from tests.simulator.providers.api import Exchange
from tests.simulator.wire import Answer

_ROW = b'{"id":"honest","name":"models/honest"}'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Redirect(Fault):
    """Redirects to an address, whatever it is."""

    to: str

    def answer(self, _answer: Answer, _exchange: Exchange, /) -> Answer:
        """The redirect."""
        return Answer(307, (("Location", _as_sent(self.to)),))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link(Fault):
    """Names the address in a `Link` header as the next page."""

    to: str

    def answer(self, answer: Answer, _exchange: Exchange, /) -> Answer:
        """The page, and where it says that it goes on."""
        return replace(answer, headers=(("Link", f'<{_as_sent(self.to)}>; rel="next"'),))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Links(Fault):
    """Names the address in the document as the next page."""

    to: str

    def document(self, document: object, _exchange: Exchange, /) -> object:
        """The page, and where it says that it goes on."""
        assert isinstance(document, dict)
        return {**document, "links": {"next": self.to}}


def _as_sent(text: str) -> str:
    """Return a text as the header that carries its UTF-8."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    """Two providers that name pages by their address."""
    with Simulator(["huggingface", "openrouter"]) as running:
        yield running


def _filled(item: Item, simulator: Simulator, origin: Origin) -> str:
    elsewhere, here = simulator.elsewhere.url, origin.server.url
    places = {
        "elsewhere_host": urlsplit(elsewhere).netloc,
        "elsewhere_port": str(urlsplit(elsewhere).port),
        "elsewhere": elsewhere,
        "here_host": urlsplit(here).netloc,
        "here": here,
    }
    text = item.value
    for name, place in places.items():
        text = text.replace(f"{{{name}}}", place)
    return text


@pytest.mark.parametrize(
    ("provider", "fault"),
    [("huggingface", _Redirect), ("huggingface", _Link), ("openrouter", _Links)],
    ids=["Location", "Link", "links.next"],
)
@pytest.mark.parametrize("item", items("addresses"), ids=lambda item: item.what)
def test_no_address_leads_away(
    simulator: Simulator, provider: str, fault: type[_Redirect | _Link | _Links], item: Item
) -> None:
    """There is a reason, in clean words and without the key, and only the provider was asked."""
    origin = simulator[provider]
    origin.forget_requests()
    origin.fault = fault(to=_filled(item, simulator, origin), times=3)
    config = known_providers()[ProviderId(provider)].at(origin.base_url)
    asked = {config.id: Asked(config, FoundKey("KEY", Secret(origin.key)))}
    result = fetch_listings(asked, Limits(timeout_s=20, max_attempts=1), lambda _: None)[config.id]
    if isinstance(result, FetchFailed):
        assert origin.key not in f"{result} {result.hint}"
        assert str(result).isprintable()
    else:  # the address was taken for a path of the provider's own, or for no next page
        assert sims.PLANTED not in result.models
    assert simulator.elsewhere.requests == ()
    assert all(request.header("x-evil") is None for request in origin.requests)
