"""Ids and texts that try to leave their literal, comment or line; nothing but an enum comes out."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st

from gen_models.catalog import Facts, FactsById
from gen_models.naming import WireId
from gen_models.plan import EnumFile
from gen_models.syntax import first_fault
from gen_models.text import MAX_WIRE_ID_LENGTH, refusal, shown
from tests.property.strategies import clashing_ids, facts, hostile_text, wire_ids
from tests.rust.enums import assert_round_trip, enum_file, sources
from tests.rust.toolchain import Rust, write_files

pytestmark = pytest.mark.cargo

_IDS = (
    # what ends a literal, a comment, an attribute or a macro
    'a"b', '"', "\\", "a\\", '\\"', "\\u{41}", "\\n", "*/", "/*", "a */ fn f() {}", "//! x",
    "/// x", "#[x]", "#![x]", '#[model_id("x")]', 'r#"x"#', '"#', "b'x'", "'x'", "'", "{}", "{0}",
    "{x:?}", "}", "{", "$x", "$crate", "!", ");", ")]", "x, Bespoke", ";", "?", "%s", "a b",
    "a  b",
    # other scripts, letters that look alike, marks that combine
    "模型-1", "модель", "m\u043edel", "model", "g\u0440t-4o", "gpt-4o", "نموذج", "é", "e\u0301",
    "\xc5", "A\u030a", "\u212b", "\ufb01", "fi", "\u2167", "VIII", "ß", "ss", "SS", "\u0130",
    "i\u0307", "\u0131", "\u017f", "🦀", "\uff47\uff50\uff54", "zalgo\u0301\u0302\u0303\u0304",
    "\u0301", "\u2024", "gpt\u20114o",
    # words that Rust keeps for itself, or that an enum has already
    "self", "Self", "super", "crate", "fn", "enum", "async", "bespoke", "Bespoke", "all", "ALL",
    "_", "__", "___", "____", "-", ".", "/", "//", "///", ":", "model_id", "M", "ok", "some",
    "none", "string",
    # what a file system or a shell understands
    "../x", "../../etc/passwd", "C:\\x", "\\\\host\\x", "con", "nul", "aux.rs", "~", "~/x", "$(x)",
    "`x`",
    # backticks, in every number
    "`", "``", "a`b", "`a", "a`", "```", "a ``` b ` c",
    # numbers, lengths, cases
    "0", "1e9", "0x41", "4o", "x" * MAX_WIRE_ID_LENGTH, "-" * MAX_WIRE_ID_LENGTH,
    "é" * MAX_WIRE_ID_LENGTH, "Phi-4", "phi-4", "PHI-4", "phi_4", "phi:4", "x:free", "x-free",
    "a/b/c", "a/b", "A/B", "@cf/a/b-c",
)  # fmt: skip

_TEXTS = (
    # Markdown
    "*a* **b** _c_ __d__ ~e~ ~~f~~", "a*b_c~d", "# title", "- item", "1. item", "> quote", "a  ",
    "***", "---", "| a | b |", "![a](b)", "[a](b)", "[a][b]", "[a]: b", "[a]", "[^1]", "[ ] x",
    "[x]", "$x$", "$$x$$", "a\\", "\\[a\\]", "a<br>b", "    indented", "\tindented", "```rust",
    "~~~", "````", "`", "``a`", "a`b", "'quoted' \"too\"",
    # links of rustdoc and of IDEs
    "[`String`]", "[String]", "[crate::x]", "[fn@x]", "[`Nope::nope`]", "[struct@Nope]",
    "[a](Nope)", "[u8](u8)", "http://example.com", "https://example.com/a_b?c=d&e=f#g",
    "HTTPS://EXAMPLE.COM", "see https://example.com.", "<https://example.com>", "www.example.com",
    "me@example.com", "<me@example.com>", "http://", "ftp://x.y/z", "https://example.com/](x)",
    "file:///etc/passwd", "javascript:alert(1)", "://", "https:", "http:x",
    # HTML
    "<script>alert(1)</script>", "<a href='x'>", "</div>", "<!-- x", "-->", "<b", "<T>",
    "Vec<String>", "a < b > c", "&amp; &lt; &#x41; &nbsp;", "<?php ?>", "<![CDATA[",
    "<details open>", "<img src=x onerror=y>",
    # what leaves a line or a comment, or turns it round
    "a\nb", "a\r\nb", "a\rb", "\n\n}\nfn f() {}", "*/ fn f() {}", "/* a", "a\u2028b", "a\u0085b",
    "a\x0bb", "a\0b", "\u202egnp.exe\u202c", "\u2066x\u2069", "a\u200bb", "\ufeffx", "\u00a0",
    "\x1b[31mred", "\u00ad", "\U000e0041",
    # what a lint of documentation looks for
    "fn main() {}", "#[test]", "TODO", "foo_bar FooBar foo::bar", "x: y", "* a\n* b", " - a",
    "e.g. x", "==", "::", "", " ", "!", "a" * 1_000_000, "[" * 1000, "`" * 1000, "<" * 1000,
    "*" * 1000, "https://a.b " * 100,
)  # fmt: skip


def _spread(texts: Sequence[str], ids: Iterable[str]) -> FactsById:
    """Return one model an id, so that each text is a name, and each id an alias and so on."""
    pairs = zip(ids, itertools.cycle(texts), itertools.cycle(_IDS[3:]), strict=False)
    return {
        WireId(wire_id): Facts(
            name=text or None,
            context_tokens=number + 1,
            deprecated=number % 2 == 0 or None,
            alias_of=WireId(other) if number % 3 else None,
            replacement=WireId(other) if number % 5 == 0 else None,
        )
        for number, (wire_id, text, other) in enumerate(pairs)
    }


def _assert_sound(rust: Rust, directory: Path, enums: Sequence[tuple[EnumFile, FactsById]]) -> None:
    """Check the files of enums with every tool, and their ids in a compiled program."""
    files = sources(enum for enum, _ in enums)
    paths = write_files(directory, files)
    assert {name: fault for name, text in files.items() if (fault := first_fault(text))} == {}
    assert rust.unformatted(path for path in paths if path.name == "lib.rs") == ""
    for linter in ("rustc", "clippy-driver", "rustdoc"):
        assert rust.complaints(linter, directory / "lib.rs") == ""
    listed: dict[str, FactsById] = {enum.module: models for enum, models in enums}
    assert_round_trip(rust, directory, listed, files)


def test_hostile_ids_and_texts(rust: Rust, tmp_path: Path) -> None:
    """They compile, are clean to all tools, and give their exact ids."""
    more = (f"text-{number}" for number in range(len(_TEXTS)))
    models = _spread(_TEXTS, [*_IDS, *more])
    assert [wire_id for wire_id in models if refusal(wire_id)] == []
    assert len(models) == len(_IDS) + len(_TEXTS)
    enum = enum_file("hostile", models, missing=set(list(models)[::3]))
    assert sum(one.deprecation is not None for one in enum.variants) > len(models) // 4
    _assert_sound(rust, tmp_path, [(enum, models)])
    page = tmp_path / "lib.rustdoc" / "scratch" / "hostile" / "enum.ProviderModelHostile.html"
    _assert_shown_as_it_is(page.read_text(encoding="utf-8"), enum, models)


_VARIANT_DOC = re.compile(
    r'<section id="variant\.(\w+)".*?</section>'
    r'(?:<span class="item-info">[^👎]*👎</span><span>(Deprecated: .*?)</span></div></span>)?'
    r'<div class="docblock">(.*?)\n?</div>',
    re.DOTALL,
)


def _assert_shown_as_it_is(page: str, enum: EnumFile, models: FactsById) -> None:
    """Check that rustdoc shows ids and names as they are, without markup of their own."""
    found = {name: (note, doc) for name, note, doc in _VARIANT_DOC.findall(page)}
    names = dict(zip(sorted(models), (variant.ident for variant in enum.variants), strict=True))
    for wire_id, known in models.items():
        note, doc = found[names[wire_id]]
        assert set(re.findall("<[^>]*>", note)) <= {"<code>", "</code>"}
        assert set(re.findall("<[^>]*>", doc)) == {"<p>", "<code>", "</code>", "</p>"}
        text = html.unescape(re.sub("<[^>]*>", "", doc))
        name = f"{known.name}." if known.name else ""
        assert _typed(text).startswith(_typed(shown(f"{wire_id}: {name}", limit=10**7)))
    notes = [variant.deprecation is not None for variant in enum.variants]
    assert [bool(found[variant.ident][0]) for variant in enum.variants] == notes


def _typed(text: str) -> str:
    """Return a text with the quotes, dashes and spaces of a keyboard; rustdoc has finer ones."""
    finer = {"“": '"', "”": '"', "‘": "'", "’": "'", "—": "---", "–": "--", "…": "..."}  # noqa: RUF001
    for fine, plain in finer.items():
        text = text.replace(fine, plain)
    return re.sub(" +", " ", text).rstrip()


_LISTINGS = st.dictionaries(wire_ids(), facts(), max_size=12)
_CLASHES = clashing_ids().flatmap(lambda ids: st.fixed_dictionaries(dict.fromkeys(ids, facts())))
_TALES = st.dictionaries(wire_ids(), hostile_text(200).map(lambda text: Facts(name=text)))


def test_whatever_comes(rust: Rust, tmp_path: Path) -> None:
    """The same for listings that nobody thought of."""
    batch: list[FactsById] = []

    @hypothesis.settings(max_examples=100)
    @hypothesis.given(st.one_of(_LISTINGS, _CLASHES, _TALES))
    def draw(models: FactsById) -> None:
        batch.append(models)

    draw()
    enums = [(enum_file(f"p{number}", models), models) for number, models in enumerate(batch)]
    _assert_sound(rust, tmp_path, enums)
