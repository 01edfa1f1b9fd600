"""What `#[derive(ModelId)]` would expand to, written out: the `standalone` style. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import arm, fits, items, odd_names_lines, opening, rust_string
from gen_models.emit.lookup import table_lines
from gen_models.plan import EnumFile

__all__ = ["impl_lines"]

_LARGEST_MATCH = 500
"""Up to so many ids, a `match` is as fast as a table and compiles as fast; see `benchmarks`."""


def impl_lines(file: EnumFile) -> Iterator[str]:
    """Yield the `impl`s of an enum, each after a blank line.

    Where a line names a model it names no other, so that a model that is added is added
    lines and no changed ones.
    """
    yield from _inherent_lines(file)
    if len(file.variants) > _LARGEST_MATCH:
        yield from table_lines(file)
    else:
        yield from _match_lines(file)
    text = (_OPEN if file.rust.bespoke else _CLOSED) + _COMMON
    text = text.replace("ROOT", "core" if file.rust.no_std else "std")
    allowed = "\n".join([*odd_names_lines([f"Parse{file.name}Error"]), "pub struct"])
    text = text.replace("pub struct", allowed)
    yield from items(text.replace("MODEL", file.name))
    yield from items("\n".join(_into_string_lines(file)))


def _inherent_lines(file: EnumFile) -> Iterator[str]:
    lints = ["deprecated", "clippy::large_stack_arrays", "clippy::too_many_lines"]
    if not file.rust.bespoke:
        lints.append("clippy::trivially_copy_pass_by_ref")
    yield ""
    yield from _allow(lints)
    yield from opening(f"impl {file.name} {{")
    yield f"    /// Every {'known ' if file.rust.bespoke else ''}model, in the order of their ids."
    yield "    #[rustfmt::skip] // a line a model"
    yield "    pub const ALL: &'static [Self] = &["
    yield from (f"        Self::{variant.ident}," for variant in file.variants)
    yield "    ];"
    yield ""
    yield from _model_id_lines(file)
    yield ""
    yield from (_IS_KNOWN if file.rust.bespoke else _ALL_ARE_KNOWN).splitlines()
    yield "}"


def _allow(lints: list[str]) -> Iterator[str]:
    if fits(line := f"#[allow({', '.join(lints)})]"):
        yield line
        return
    yield "#[allow("
    yield from (f"    {lint}," for lint in lints[:-1])
    yield f"    {lints[-1]}"
    yield ")]"


_IS_KNOWN = """\
    /// Whether this model was known when the enum was written; `Bespoke` is not.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Bespoke(_))
    }"""

_ALL_ARE_KNOWN = """\
    /// Whether this model was known when the enum was written; all are.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        let _ = self;
        true
    }"""


def _model_id_lines(file: EnumFile) -> Iterator[str]:
    yield "    /// The exact id of this model, as its provider expects it."
    if file.rust.bespoke:
        yield "    ///"
        yield "    /// For `Bespoke` this is the string that it holds."
    yield "    #[must_use]"
    if file.rust.bespoke:
        yield "    pub fn model_id(&self) -> &str {"
    else:
        yield "    pub const fn model_id(&self) -> &'static str {"
    if file.variants:
        yield from _literal_lines(file)
    elif file.rust.bespoke:
        yield from ("        match self {", "            Self::Bespoke(id) => id,", "        }")
    else:
        yield "        match *self {}"
    yield "    }"


def _literal_lines(file: EnumFile) -> Iterator[str]:
    """Yield a `match` of nothing but literals, of which LLVM makes a table."""
    if file.rust.bespoke:
        yield "        if let Self::Bespoke(id) = self {"
        yield "            return id;"
        yield "        }"
    yield "        match self {"
    for variant in file.variants:
        yield arm(f"Self::{variant.ident}", rust_string(variant.wire_id))
    if file.rust.bespoke:
        yield '            Self::Bespoke(_) => "", // returned above'
    yield "        }"


def _match_lines(file: EnumFile) -> Iterator[str]:
    """Yield `fn known`, as a `match`."""
    if not file.variants:
        yield from items(f"fn known(_: &str) -> Option<{file.name}> {{\n    None\n}}")
        return
    yield ""
    yield "#[allow(deprecated, clippy::too_many_lines)]"
    yield from opening(f"fn known(id: &str) -> Option<{file.name}> {{")
    yield "    Some(match id {"
    for variant in file.variants:
        yield arm(rust_string(variant.wire_id), f"{file.name}::{variant.ident}", indent=8)
    yield "        _ => return None,"
    yield "    })"
    yield "}"


_OPEN = """
impl FromStr for MODEL {
    type Err = Infallible;

    /// The model with exactly this id, case included; an unknown id becomes `Bespoke`.
    fn from_str(id: &str) -> Result<Self, Infallible> {
        Ok(Self::from(id))
    }
}

impl From<&str> for MODEL {
    fn from(id: &str) -> Self {
        known(id).unwrap_or_else(|| Self::Bespoke(String::from(id)))
    }
}

impl From<String> for MODEL {
    fn from(id: String) -> Self {
        known(&id).unwrap_or(Self::Bespoke(id))
    }
}
"""

_CLOSED = """
impl FromStr for MODEL {
    type Err = ParseMODELError;

    /// The model with exactly this id, case included; an unknown id is an error.
    fn from_str(id: &str) -> Result<Self, ParseMODELError> {
        known(id).ok_or_else(|| ParseMODELError {
            id: String::from(id),
        })
    }
}

impl ROOT::convert::TryFrom<&str> for MODEL {
    type Error = ParseMODELError;

    fn try_from(id: &str) -> Result<Self, ParseMODELError> {
        id.parse()
    }
}

impl ROOT::convert::TryFrom<String> for MODEL {
    type Error = ParseMODELError;

    fn try_from(id: String) -> Result<Self, ParseMODELError> {
        known(&id).ok_or(ParseMODELError { id })
    }
}

/// The error of parsing an id that no model of `MODEL` has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseMODELError {
    id: String,
}

impl ParseMODELError {
    /// The id that was refused.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for ParseMODELError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not the id of a model of ", self.id)?;
        f.write_str("`MODEL`")
    }
}

impl ROOT::error::Error for ParseMODELError {}
"""

_COMMON = """
impl fmt::Display for MODEL {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.model_id())
    }
}

impl AsRef<str> for MODEL {
    fn as_ref(&self) -> &str {
        self.model_id()
    }
}
"""


def _into_string_lines(file: EnumFile) -> Iterator[str]:
    name = file.name
    yield f"impl From<{name}> for String {{"
    yield f"    fn from(model: {name}) -> Self {{"
    if file.rust.bespoke and file.variants:
        # clippy takes a `match` amiss while there is one known model
        yield f"        if let {name}::Bespoke(id) = model {{"
        yield "            id"
        yield "        } else {"
        yield "            Self::from(model.model_id())"
        yield "        }"
    elif file.rust.bespoke:
        yield "        match model {"
        yield f"            {name}::Bespoke(id) => id,"
        yield "        }"
    else:
        yield "        Self::from(model.model_id())"
    yield "    }"
    yield "}"
