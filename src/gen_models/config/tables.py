"""One table of a file to a struct, with every fault of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec

from gen_models.errors import ConfigError
from gen_models.registry import parse_auth_method
from gen_models.text import shown
from gen_models.words import nearest

__all__ = ["none_of", "parse_table"]

Parsed = TypeVar("Parsed", bound=msgspec.Struct)


def parse_table(
    table: Mapping[str, Any], kind: type[Parsed], where: str, faults: list[str]
) -> Parsed:
    """Return the table as a `kind`, leaving out, and noting, each entry that is at fault."""
    fields = _types(kind)
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in fields:
            faults.append(f"`{shown(where + key)}` is unknown{nearest(name, fields)}")
            continue
        if name in values:
            faults.append(f"`{shown(where + key)}` is there twice, with `-` and with `_`")
        words = _words(fields[name])
        if words and isinstance(value, str) and value not in words:
            faults.append(f"`{shown(where + key)}`: {none_of(value, words)}")
            continue
        try:
            given = parse_auth_method(value) if name == "auth" else value
            values[name] = msgspec.convert(given, fields[name])
        except msgspec.ValidationError as error:
            hint = ": the list of providers is called `select` here" if key == "providers" else ""
            faults.append(f"`{shown(where + key)}`: {shown(_said(error))}{hint}")
        except UnicodeEncodeError:
            faults.append(f"`{shown(where + key)}`: `{shown(str(value))}` is no Unicode")
        except ConfigError as error:
            faults.append(f"`{shown(where + key)}`: {error.message}")
    return kind(**values)


@cache
def _types(kind: type[msgspec.Struct]) -> Mapping[str, Any]:
    """Return the type of each field, which takes longer to find out than to read a table."""
    return {field.name: field.type for field in msgspec.structs.fields(kind)}


def _said(error: msgspec.ValidationError) -> str:
    """Return what is wrong in words that a file knows: it has no null, and one pattern."""
    said = str(error).replace(" | null`", "`")
    return re.sub("`str` matching regex '.*'", "a type such as `genai::ModelSpec`", said)


def _words(kind: Any) -> tuple[str, ...]:
    """Return the words that a field takes, where it takes only some."""
    if get_origin(kind) is Literal:
        return get_args(kind)
    return next((words for part in get_args(kind) if (words := _words(part))), ())


def none_of(word: str, words: Collection[str]) -> str:
    """Return what is wrong with a word that is none of those that there are."""
    return f"`{shown(word)}` is none of {', '.join(words)}{nearest(word, words)}"
