"""HTTP: every provider's whole listing, or the reason why it could not be had.

    together   all providers at once
    pages      one provider: its pages until there is no next one
    answer     one URL: retries, redirects, bounds on bytes
    failures   what went wrong, in words
    threads    for what blocks and cannot be stopped
    logs       what the HTTP client may log

A key goes to the origin that it belongs to and nowhere else, and is in no message.
This package alone opens sockets, and it is imported only when one is needed.
"""

from gen_models.fetch.answer import Limits
from gen_models.fetch.together import Asked, OnProgress, Progress, fetch_listings

__all__ = ["Asked", "Limits", "OnProgress", "Progress", "fetch_listings"]
