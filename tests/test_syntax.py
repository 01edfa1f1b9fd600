"""Hand-written lines of a `mod.rs` stay; what is not Rust is found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen_models.emit import emit_mod
from gen_models.naming import RustIdent
from gen_models.syntax import declare_modules, first_fault, plain_declarations
from tests.property.mod_files import OURS, ModFile, mod_files

# --- declare_modules: where a line goes

_INTO_A_BLOCK = [
    ("in front", "pub mod b;\npub mod d;\n", "a", "pub mod a;\npub mod b;\npub mod d;\n"),
    ("between", "pub mod b;\npub mod d;\n", "c", "pub mod b;\npub mod c;\npub mod d;\n"),
    ("behind", "pub mod b;\npub mod d;\n", "e", "pub mod b;\npub mod d;\npub mod e;\n"),
    ("several", "pub mod b;\n", "a c d", "pub mod a;\npub mod b;\npub mod c;\npub mod d;\n"),
    ("unsorted", "pub mod d;\npub mod b;\n", "c", "pub mod d;\npub mod b;\npub mod c;\n"),
    ("a raw name", "pub mod r#b;\n", "a b c", "pub mod a;\npub mod r#b;\npub mod c;\n"),
    (
        "capitals sort first",
        "pub mod Z;\npub mod b;\n",
        "a",
        "pub mod Z;\npub mod a;\npub mod b;\n",
    ),
    ("`_` after digits", "pub mod m_1;\n", "m2", "pub mod m2;\npub mod m_1;\n"),
    ("no final newline", "pub mod b;", "a c", "pub mod a;\npub mod b;\npub mod c;\n"),
    ("CRLF", "pub mod b;\r\n", "a c", "pub mod a;\r\npub mod b;\r\npub mod c;\r\n"),
    ("CRLF, no final one", "mod a;\r\nmod b;", "c", "mod a;\r\nmod b;\r\npub mod c;\r\n"),
    ("a byte order mark", "\ufeffpub mod b;\n", "a", "\ufeffpub mod a;\npub mod b;\n"),
    ("docs", "/// B.\npub mod b;\n", "a c", "pub mod a;\n/// B.\npub mod b;\npub mod c;\n"),
    ("an attribute", "#[x]\nmod b;\n", "a c", "pub mod a;\n#[x]\nmod b;\npub mod c;\n"),
    ("one on the same row", "#[x] mod b;\n", "a", "pub mod a;\n#[x] mod b;\n"),
    (
        "one of several rows",
        "#[x(\n    y\n)] mod b;\n",
        "a",
        "pub mod a;\n#[x(\n    y\n)] mod b;\n",
    ),
    ("one far away", "#[x]\n\nmod b;\n", "a", "pub mod a;\n#[x]\n\nmod b;\n"),
    (
        "between attribute and item",
        "#[x]\n// y\n\nmod b;\n",
        "a",
        "pub mod a;\n#[x]\n// y\n\nmod b;\n",
    ),
    ("a comment", "mod a;\n// C.\nmod c;\n", "b", "mod a;\npub mod b;\n// C.\nmod c;\n"),
    ("one at the end", "mod a; // A.\nmod c;\n", "b", "mod a; // A.\npub mod b;\nmod c;\n"),
    ("one that goes on", "mod a; /* x\n*/\nmod c;\n", "b", "mod a; /* x\n*/\npub mod b;\nmod c;\n"),
    ("a licence", "// (c)\npub mod b;\n", "a", "// (c)\npub mod a;\npub mod b;\n"),
    ("a licence and more", "// (c)\n#[x]\nmod b;\n", "a", "// (c)\npub mod a;\n#[x]\nmod b;\n"),
    ("inner docs", "//! M.\npub mod b;\n", "a", "//! M.\npub mod a;\npub mod b;\n"),
    (
        "two on a row",
        "mod a; mod c;\nmod d;\n",
        "b e",
        "pub mod b;\nmod a; mod c;\nmod d;\npub mod e;\n",
    ),
    ("an item on its row", "mod a; fn f() {\n}\n", "b", "mod a; fn f() {\n}\npub mod b;\n"),
    ("an item before it", "fn f() {\n} mod b;\n", "a", "pub mod a;\nfn f() {\n} mod b;\n"),
    (
        "`macro_use`",
        "#[macro_use]\nmod z;\nmod b;\n",
        "c",
        "#[macro_use]\nmod z;\nmod b;\npub mod c;\n",
    ),
    (
        "the block with most of ours",
        "mod tests;\n\npub mod b;\npub mod d;\n\nmod e;\n",
        "b c d e",
        "mod tests;\n\npub mod b;\npub mod c;\npub mod d;\n\nmod e;\n",
    ),
    (
        "not the end of a row but of a line",
        "// \x0c \x85 \u2028 x\n\npub mod b;\n",
        "c",
        "// \x0c \x85 \u2028 x\n\npub mod b;\npub mod c;\n",
    ),
]

_WITHOUT_A_BLOCK = [
    ("nothing at all", "", "b a", "pub mod a;\npub mod b;\n"),
    ("a blank line", "\n", "a", "pub mod a;\n\n"),
    ("inner docs", "//! M.\n", "a", "//! M.\n\npub mod a;\n"),
    ("inner docs, no newline", "//! M.", "a", "//! M.\n\npub mod a;\n"),
    ("CRLF", "//! M.\r\n", "a", "//! M.\r\n\r\npub mod a;\r\n"),
    ("a block of docs", "/*! M.\n*/\n", "a", "/*! M.\n*/\n\npub mod a;\n"),
    ("inner attributes", "#![x]\n#![y]\n", "a", "#![x]\n#![y]\n\npub mod a;\n"),
    ("a shebang", "#!/usr/bin/env x\n", "a", "#!/usr/bin/env x\n\npub mod a;\n"),
    ("a licence", "// (c)\n\nuse x;\n", "a", "// (c)\n\npub mod a;\n\nuse x;\n"),
    ("a licence that touches", "// (c)\nuse x;\n", "a", "// (c)\n\npub mod a;\n\nuse x;\n"),
    (
        "a licence and docs",
        "// (c)\n\n//! M.\nuse x;\n",
        "a",
        "// (c)\n\n//! M.\n\npub mod a;\n\nuse x;\n",
    ),
    ("`use`", "use x;\n", "a b", "pub mod a;\npub mod b;\n\nuse x;\n"),
    ("a byte order mark", "\ufeffuse x;\n", "a", "\ufeffpub mod a;\n\nuse x;\n"),
    (
        "the docs of an item",
        "//! M.\n\n/// F.\nfn f() {}\n",
        "a",
        "//! M.\n\npub mod a;\n\n/// F.\nfn f() {}\n",
    ),
    (
        "its comment",
        "//! M.\n\n// F.\nfn f() {}\n",
        "a",
        "//! M.\n\npub mod a;\n\n// F.\nfn f() {}\n",
    ),
    ("an inline module", "mod x {\n    mod a;\n}\n", "a", "pub mod a;\n\nmod x {\n    mod a;\n}\n"),
    (
        "text that looks like one",
        'const A: &str = "\npub mod a;\n";\n',
        "a",
        'pub mod a;\n\nconst A: &str = "\npub mod a;\n";\n',
    ),
    (
        "a macro's definition",
        "macro_rules! m {\n    () => { mod a; };\n}\n",
        "a",
        "pub mod a;\n\nmacro_rules! m {\n    () => { mod a; };\n}\n",
    ),
]


@pytest.mark.parametrize(
    ("source", "modules", "result"),
    [pytest.param(*case, id=name) for name, *case in _INTO_A_BLOCK + _WITHOUT_A_BLOCK],
)
def test_a_new_line_has_its_place(source: str, modules: str, result: str) -> None:
    """A declaration stands where rustfmt and a reader expect it, and nothing else moves."""
    assert declare_modules(source, modules.split()) == result


@pytest.mark.parametrize(
    "source",
    [
        "pub mod a;\n",
        "pub mod a;",
        "mod a;\r\n",
        "pub(crate) mod a;\n",
        "pub mod r#a;\n",
        '#[cfg(feature = "a")]\n#[path = "b.rs"]\nmod a;\n',
        "mod /* really */ a;\n",
        "mod a {}\n",
        "cfg_if! {\n    if #[cfg(unix)] {\n        pub mod a;\n    }\n}\n",
        "m! { mod a {} }\n",
        "m!(pub mod r#a;);\n",
        "\ufeffmod a;",
    ],
)
def test_what_is_declared_stays_as_it_is(source: str) -> None:
    """A module that is declared in any way is not declared again, and no byte changes."""
    assert declare_modules(source, ["a"]) == source


def test_nothing_to_declare() -> None:
    """Without modules there is nothing to do."""
    assert declare_modules("use x;", []) == "use x;"
    assert declare_modules("", []) == ""


def test_each_module_counts_once() -> None:
    """Neither the order of the modules nor their number of mentions matters."""
    assert declare_modules("", ["b", "a", "b"]) == "pub mod a;\npub mod b;\n"


# --- declare_modules: what always holds

_MODULES = st.lists(st.sampled_from(OURS), unique=True)


@given(mod_files(), _MODULES)
def test_every_line_stays(file: ModFile, modules: list[str]) -> None:
    """Without the lines that were added, none of them within a piece, it is the original."""
    newline = "\r\n" if "\r\n" in file.source else "\n"
    added = f"((?:pub mod [a-z0-9_]+;{newline}|{newline})*)"
    pattern = added + "".join(re.escape(piece) + added for piece in file.pieces)
    result = declare_modules(file.source, modules)
    match = re.fullmatch(pattern, result if result.endswith("\n") else result + newline)
    assert match is not None
    lines = "".join(match.groups()).split(newline)
    names = [line.removeprefix("pub mod ").removesuffix(";") for line in lines if line]
    assert set(names) <= set(modules)
    assert len(names) == len(set(names))
    assert result.count("\n") <= "".join(file.pieces).count("\n") + len(names) + 2


@given(mod_files(), _MODULES)
def test_twice_is_once(file: ModFile, modules: list[str]) -> None:
    """What was declared is found again: a second run changes nothing."""
    result = declare_modules(file.source, modules)
    assert declare_modules(result, modules) == result


@given(mod_files(), _MODULES)
def test_the_result_parses(file: ModFile, modules: list[str]) -> None:
    """Rust stays Rust."""
    assert first_fault(file.source) is None
    assert first_fault(declare_modules(file.source, modules)) is None


@given(mod_files(), _MODULES)
def test_all_at_once_or_one_by_one(file: ModFile, modules: list[str]) -> None:
    """Each module is declared, whichever came before it."""
    one_by_one = file.source
    for module in modules:
        one_by_one = declare_modules(one_by_one, [module])
    assert declare_modules(one_by_one, modules) == one_by_one
    at_once = declare_modules(file.source, modules)
    assert sorted(at_once.split()) == sorted(one_by_one.split())


@given(st.lists(st.sampled_from(OURS)))
def test_a_fresh_file(modules: list[str]) -> None:
    """The file to begin with gets its modules at the end, sorted."""
    expected = "".join(f"pub mod {name};\n" for name in sorted(set(modules)))
    begun = emit_mod() + ("\n" if modules else "")
    assert declare_modules(emit_mod(), modules) == begun + expected
    assert emit_mod(map(RustIdent, modules)) == begun + expected
    assert emit_mod().endswith(")]\n")


# --- plain_declarations


@pytest.mark.parametrize(
    ("source", "declared"),
    [
        ("", {}),
        ("mod a;", {"a": 1}),
        ("pub mod b;\npub(crate) mod a;\nmod c;\n", {"b": 1, "a": 2, "c": 3}),
        ("pub mod r#async;\n", {"async": 1}),
        ("//! M.\n\n// A.\npub mod a;\n\n\npub mod b; // B.\n", {"a": 4, "b": 7}),
        ("\ufeff//! M.\r\nmod a;\r\n", {"a": 2}),
        ("// \x0c \x85 \u2028 x\nmod a;\n", {"a": 2}),
        ("/// A.\n///\n/// #[x]\nmod a;\n", {"a": 4}),
        ("/** A.\n*/\nmod a;\n", {"a": 3}),
        ("mod a; mod b;\n", {"a": 1, "b": 1}),
        ("use x; mod a;\n", {"a": 1}),
        ("fn f() {\n} mod a;\n", {"a": 2}),
        ("#![x]\nmod a;\n", {"a": 2}),
        # An attribute may say when or where a module is
        ("#[cfg(x)]\nmod a;\nmod b;\n", {"b": 3}),
        ('#[path = "b.rs"] mod a;\n', {}),
        ("#[x]\n\n// far away\n\nmod a;\n", {}),
        ("/// A.\n#[x]\n/// B.\nmod a;\n", {}),
        ("// x\n#[y(\n    z\n)] // x\nmod a;\nmod b;\n", {"b": 6}),
        # Modules without a file of their own, or none at all
        ("mod a {}\nmod b {\n    mod c;\n}\n", {}),
        ("cfg_if! {\n    if #[cfg(unix)] {\n        mod a;\n    }\n}\n", {}),
        ("macro_rules! m {\n    () => { mod a; };\n}\n", {}),
        ("fn f() {\n    mod a;\n}\n", {}),
        ("// mod a;\n/* mod b; */\n", {}),
        ('const A: &str = "\nmod a;\n";\n', {}),
    ],
)
def test_plain_declarations(source: str, declared: dict[str, int]) -> None:
    """A module that must have a file is found with its line; one that may lack it is not."""
    assert plain_declarations(source) == declared


@pytest.mark.parametrize(
    ("source", "declared"),
    [
        ("mod a; /* x\n*/\n", {"a": 1}),
        ("mod a; fn f() {\n}\n", {"a": 1}),
        ("mod a; #[x]\nmod b;\n", {"a": 1}),
        ("mod a; #[x] mod b;\n", {"a": 1}),
    ],
)
def test_plain_declarations_that_share_a_row(source: str, declared: dict[str, int]) -> None:
    """What else stands on the row of a declaration changes neither its line nor its kind."""
    assert plain_declarations(source) == declared


_PLAIN = re.compile(r"^(?:pub |pub\(crate\) )?mod (?:r#)?([a-z0-9_]+);", re.MULTILINE)
_NOT_PLAIN = re.compile(r"^#\[|^const", re.MULTILINE)


def _plain(file: ModFile) -> dict[str, int]:
    """The plain declarations of a file, read off its pieces."""
    found, row = {}, 1
    for piece in file.pieces:
        match = _PLAIN.search(piece)
        if match and not _NOT_PLAIN.search(piece):
            found[match[1]] = row + piece.count("\n", 0, match.start())
        row += piece.count("\n")
    return found


@given(mod_files())
def test_every_plain_declaration_is_found(file: ModFile) -> None:
    """In a file as people write it, each is told with its line, and nothing else is."""
    assert plain_declarations(file.source) == _plain(file)


@given(mod_files(), _MODULES)
def test_what_was_declared_is_plain(file: ModFile, modules: list[str]) -> None:
    """Each line that is added to a file is found in it, at its own place."""
    before = plain_declarations(file.source)
    result = declare_modules(file.source, modules)
    lines = result.split("\n")
    for name, line in plain_declarations(result).items():
        assert name in before or lines[line - 1].strip() == f"pub mod {name};"
    assert set(plain_declarations(result)) >= set(before)


# --- first_fault


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("pub mod a", "line 1: `;` is missing"),
        ("pub enum E {", "line 1: `}` is missing"),
        ("//! x\n\nfn f( {}\n", "line 3: `)` is missing"),
        ("pub mod a;\n<html>\n", "line 2: this is not Rust"),
        ("pub mod a;\n<<<<<<< HEAD\npub mod b;\n", "line 2: this is not Rust"),
        ('{"type":"lock"}', "line 1: this is not Rust"),
        ("pub enum E {\n    A-b,\n}\n", "line 2: this is not Rust"),
        ("pub enum E {\n    A B,\n}\n", "line 2: this is not Rust"),
        ("pub enum E {\n    1a,\n}\n", "line 2: this is not Rust"),
        ('const A: &str = "\n\n', "line 1: this is not Rust"),
        ("/* x", "line 1: this is not Rust"),
        ("}\n", "line 1: this is not Rust"),
        ("\0", "line 1: this is not Rust"),
        ("é(", "line 1: this is not Rust"),
        ("(" * 100_000, "line 1: this is not Rust"),
    ],
)
def test_what_is_not_rust(source: str, fault: str) -> None:
    """A fault is named with the line where it begins."""
    assert first_fault(source) == fault


@pytest.mark.parametrize(
    "source",
    [
        "",
        "\n\n",
        "\ufeffmod a;",
        "#!/usr/bin/env run\nmod a;\n",
        '#![doc = include_str!("a.md")]\n',
        "pub(in crate::a) mod b;\nmod r#async;\n",
        "pub use self::{a::*, b as _};\n",
        'const A: &str = r##""#"##;\nconst B: &std::ffi::CStr = c"b";\n',
        "async fn f() -> R {\n    let Some(x) = y else { return Ok(()) };\n    x?.await\n}\n",
        "impl<'a, const N: usize> A<'a, N> where [u8; N]: Sized {}\n",
        "fn f() {\n    if let Some(x) = y && x > 1 {}\n}\n",
        '#[unsafe(no_mangle)]\npub extern "C" fn f() {}\n',
        "macro_rules! m { ($($x:tt)*) => { $($x)* }; }\nm! { mod a; }\n",
        "mod a {" * 3000 + "}" * 3000,
    ],
)
def test_what_is_rust(source: str) -> None:
    """A file of somebody's own is not refused for its style."""
    assert first_fault(source) is None


_ENUM = """\
pub enum E {
    /// `a"b`
    #[model_id("a\\"b")]
    A__B,
    Bespoke(String),
}
"""


@pytest.mark.parametrize("length", range(len("pub enum"), len(_ENUM) - 1))
def test_a_truncated_enum(length: int) -> None:
    """Wherever an enum is cut off, it is noticed."""
    assert first_fault(_ENUM) is None
    assert first_fault(_ENUM[:length]) is not None


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    """Whatever a file holds, the answer is None or a line of it."""
    text = text.encode(errors="ignore").decode()
    fault = first_fault(text)
    if fault is not None:
        line = re.fullmatch(r"line (\d+): (`.+` is missing|this is not Rust)", fault)
        assert line is not None
        assert 1 <= int(line[1]) <= text.count("\n") + 1
