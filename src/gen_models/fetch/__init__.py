"""HTTP: every provider's whole listing, or the reason why it could not be had.

    together    all providers at once, and the public catalogue beside them
    pages       one provider: its pages until there is no next one
    catalogue   the public catalogue, if it is another one than is known
    answer      one URL: redirects, bounds on bytes
    retries     what failed and may pass
    failures    what went wrong, in words
    threads     what waits for the network
    client      the HTTP client, with the certificates and proxies of the environment

A key goes to the origin that it belongs to and nowhere else, and is in no message.
This package alone opens sockets, and it is imported only when one is needed.
"""

from gen_models.fetch.answer import Limits
from gen_models.fetch.catalogue import CatalogueAnswer, CatalogueQuestion, Unchanged, Validators
from gen_models.fetch.client import Clients
from gen_models.fetch.together import (
    Asked,
    Fetched,
    OnProgress,
    Progress,
    Wanted,
    fetch_listings,
    fetch_together,
)

__all__ = [
    "Asked",
    "CatalogueAnswer",
    "CatalogueQuestion",
    "Clients",
    "Fetched",
    "Limits",
    "OnProgress",
    "Progress",
    "Unchanged",
    "Validators",
    "Wanted",
    "fetch_listings",
    "fetch_together",
]
