"""How a provider lists its models, as `provider.rs` tells it. Pure.

The ways are those of `listing`, told as data: a new shape, or a cursor of another name,
needs no new Rust in a program that lists by them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from gen_models.emit.layout import array, option, rust_string
from gen_models.listing import (
    PAGINGS,
    SHAPES,
    Cursor,
    IdAt,
    IdsAt,
    Link,
    NextUrl,
    Numbered,
    OneOf,
    Reader,
    Way,
)
from gen_models.registry import Paging, ProviderConfig, Shape

__all__ = ["LISTING_TYPES", "listing_constants", "listing_fields"]

LISTING_TYPES = """\
/// Where an answer to the request for models holds their rows, and a row the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    /// The way to the list of rows, name by name; empty where the answer is that list.
    pub rows_at: &'static [&'static str],
    /// The members of a row that may hold the id; the first that is a string does.
    pub id_at: &'static [&'static str],
    /// What stands between them in the id, where it is all of them.
    pub id_joined_by: Option<&'static str>,
    /// What stands there before the id, and is no part of it.
    pub id_prefix: &'static str,
    /// The member of a row that lists other ids of its model, if there is one.
    pub aliases_at: Option<&'static str>,
    /// Members, and the JSON values there by which a row is the account's own.
    pub private_where: &'static [(&'static str, &'static str)],
    /// Whether an answer without the list says that there is nothing to list.
    pub may_omit_rows: bool,
}

/// Where an answer to the request for models says how to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paging {
    /// Nowhere: one answer is the whole list.
    None,
    /// It names a cursor, which the next request sends back.
    Cursor {
        /// The parameter of the next request.
        param: &'static str,
        /// The way to the cursor, name by name.
        at: &'static [&'static str],
        /// The way to what says whether there is more; if empty, a cursor alone says so.
        more_at: &'static [&'static str],
    },
    /// It tells the number of its page, and how many there are.
    Number {
        /// The way, name by name, to what holds the numbers; empty where the answer does.
        inside: &'static [&'static str],
        /// The parameter of the next request.
        param: &'static str,
        /// The number of the page.
        page: &'static str,
        /// The number of rows on a page.
        size: &'static str,
        /// The number of rows on all pages.
        total: &'static str,
        /// The number of pages, where it is told.
        pages: Option<&'static str>,
    },
    /// It names the URL of the next page.
    NextUrl {
        /// The way to the URL, name by name.
        at: &'static [&'static str],
    },
    /// Its header `Link` names the URL of the next page, as `rel="next"`.
    Link,
}
"""

_Outline: TypeAlias = tuple[str | None, IdAt, IdsAt, OneOf, bool]
"""What tells two shapes apart where only ids are read."""


def listing_fields(config: ProviderConfig) -> Iterator[str]:
    """Yield the fields of a configuration that say how an answer is read.

    shape: OPENAI_SHAPE,
    paging: Paging::None,
    """
    yield f"        shape: {_shape_constant(config.shape)},"
    yield f"        paging: {_paging_constant(config.paging)},"


def listing_constants(configs: Iterable[ProviderConfig]) -> Iterator[str]:
    """Yield the shapes and ways of paging of these providers, each once.

    const OPENAI_SHAPE: Shape = Shape {
        rows_at: &["data"],
        id_at: &["id"],
        id_joined_by: None,
        id_prefix: "",
        aliases_at: None,
        private_where: &[],
        may_omit_rows: false,
    };
    """
    used = tuple(configs)
    shapes = {_shape_constant(config.shape): SHAPES[config.shape] for config in used}
    for name, reader in sorted(shapes.items()):
        yield from _shape_lines(name, reader)
    pagings = {_paging_constant(config.paging): PAGINGS[config.paging] for config in used}
    for name, way in sorted(pagings.items()):
        yield from _paging_lines(name, way)


def _shape_constant(shape: Shape) -> str:
    """Return the name of a shape: the first one's of those that Rust cannot tell apart."""
    outline = _outline(SHAPES[shape])
    return next(
        f"{name.upper()}_SHAPE" for name, other in SHAPES.items() if _outline(other) == outline
    )


def _outline(reader: Reader) -> _Outline:
    return (
        reader.rows_at, reader.wire_id, reader.aliases, reader.is_private, reader.may_omit_rows,
    )  # fmt: skip


def _paging_constant(paging: Paging) -> str:
    match PAGINGS[paging]:
        case None:
            return "Paging::None"
        case Link():
            return "Paging::Link"
        case Cursor() | Numbered() | NextUrl():
            return f"{paging.upper()}_PAGING"


def _shape_lines(name: str, reader: Reader) -> Iterator[str]:
    yield f"const {name}: Shape = Shape {{"
    yield f"    rows_at: {_path(reader.rows_at)},"
    yield f"    id_at: {_names(reader.wire_id.keys)},"
    yield f"    id_joined_by: {option(reader.wire_id.joined_by)},"
    yield f"    id_prefix: {rust_string(reader.wire_id.prefix)},"
    yield f"    aliases_at: {option(reader.aliases.key)},"
    yield f"    private_where: {_private(reader.is_private)},"
    yield f"    may_omit_rows: {str(reader.may_omit_rows).lower()},"
    yield "};"
    yield ""


def _paging_lines(name: str, way: Way | None) -> Iterator[str]:
    match way:
        case Cursor(param=param, at=at, more_at=more_at):
            yield f"const {name}: Paging = Paging::Cursor {{"
            yield f"    param: {rust_string(param)},"
            yield f"    at: {_path(at)},"
            yield f"    more_at: {_path(more_at)},"
            yield "};"
            yield ""
        case Numbered() as way:
            yield from _number_lines(name, way)
        case NextUrl(at=at):
            yield f"const {name}: Paging = Paging::NextUrl {{"
            yield f"    at: {_path(at)},"
            yield "};"
            yield ""
        case Link() | None:
            pass  # they have no fields, and are written where they are used
        case _:
            assert_never(way)


def _number_lines(name: str, way: Numbered) -> Iterator[str]:
    yield f"const {name}: Paging = Paging::Number {{"
    yield f"    inside: {_path(way.inside)},"
    yield f"    param: {rust_string(way.param)},"
    yield f"    page: {rust_string(way.page)},"
    yield f"    size: {rust_string(way.size)},"
    yield f"    total: {rust_string(way.total)},"
    yield f"    pages: {option(way.pages)},"
    yield "};"
    yield ""


def _path(path: str | None) -> str:
    """Return `&["a", "b"]` of `a.b`."""
    return _names(path.split(".") if path else ())


def _names(names: Iterable[str]) -> str:
    return array([rust_string(name) for name in names], before="    rows_at: ")


def _private(said: OneOf) -> str:
    """Return `&[("member", "JSON value")]`; where Python has 1, true is meant as well."""
    if said.key is None:
        return "&[]"
    values = [json.dumps(value) for value in said.values]
    told = [one for value in values for one in (["true", value] if value == "1" else [value])]
    pairs = [f"({rust_string(said.key)}, {rust_string(value)})" for value in told]
    return array(pairs, before="    private_where: ")
