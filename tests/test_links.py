"""`Link` headers: the next page is found in every form that RFC 8288 allows."""

from __future__ import annotations

import pytest

from gen_models.fetch.links import next_link

URL = "https://huggingface.co/api/models?cursor=a%2Bb"


@pytest.mark.parametrize(
    "headers",
    [
        [f'<{URL}>; rel="next"'],
        [f"<{URL}>;rel=next"],
        [f'<{URL}> ; REL = "NEXT"'],
        [f'<{URL}>; rel="last next"'],
        [f'<{URL}>; title="a, b; rel=prev"; rel="next"'],
        [f'<{URL}>; rel="next"; rel="prev"'],
        [f'<{URL}>; crossorigin; rel="next"'],
        [f'<https://x.example/1>; rel="prev", <{URL}>; rel="next"'],
        [f'<https://x.example/1>; rel="prev",<{URL}>; rel="next",<https://x/9>; rel="last"'],
        [f'<https://x.example/?a=1,2;3>; rel="first", <{URL}>; rel="next"'],
        ['<https://x.example/1>; rel="prev"', f'<{URL}>; rel="next"'],
        [f'< {URL} >; rel="next"'],
        [f'<{URL}>; rel="next", <https://x.example/2>; rel="next"'],
        ["nonsense", "", f'<{URL}>; rel="next"'],
        [f'<{URL}>; title="\\"; rel=prev"; rel="next"'],
    ],
)
def test_the_next_page(headers: list[str]) -> None:
    """Whatever stands beside it, and however it is written."""
    assert next_link(headers) == URL


@pytest.mark.parametrize("url", ["/api/models?c=2", "?c=2", "https://x.example/a;b?c=1,2;d=3", ""])
def test_a_url_is_taken_as_it_is(url: str) -> None:
    """A relative one and one with commas and semicolons too; what it means is not said here."""
    assert next_link([f'<{url}>; rel="next"']) == url


@pytest.mark.parametrize(
    "header",
    [
        "",
        f"<{URL}>",
        f'<{URL}>; rel="prev"',
        f'<{URL}>; rel="prev"; rel="next"',
        f'<{URL}>; rel="nextish"',
        f'<{URL}>; title="rel=next"',
        f'<{URL}; rel="next"',
        f"{URL}; rel=next",
        "<" * 5000,
        "<>" + "; a" * 5000,
        '<>;rel="' + "\\" * 5001,
    ],
)
def test_no_next_page(header: str) -> None:
    """Another relation is none, and nonsense is none."""
    assert next_link([header]) is None
