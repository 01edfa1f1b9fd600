"""`Serialize` and `Deserialize` as a string, by hand: no derive macro of serde is needed. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import items
from gen_models.plan import EnumFile

__all__ = ["enum_serde_lines", "serde_lines"]


def enum_serde_lines(file: EnumFile) -> Iterator[str]:
    """Yield the two `impl`s of an enum: the exact id, and any id that `FromStr` takes."""
    return serde_lines(file.name, "serializer.serialize_str(self.model_id())", "the id of a model")


def serde_lines(name: str, serialized: str, expected: str) -> Iterator[str]:
    """Yield the two `impl`s of a type that is one string, each after a blank line."""
    text = _IMPLS.replace("SERIALIZED", serialized).replace("EXPECTED", expected)
    return items(text.replace("TYPE", name))  # last: a name is the user's


_IMPLS = """
impl serde::Serialize for TYPE {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SERIALIZED
    }
}

impl<'de> serde::Deserialize<'de> for TYPE {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl serde::de::Visitor<'_> for TextVisitor {
            type Value = TYPE;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("EXPECTED")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}
"""
