"""What turns an enum into types of other crates. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import items

__all__ = ["conversion_lines"]


def conversion_lines(enum: str, path: str) -> Iterator[str]:
    """Yield what turns an enum into a type of another crate, which can be made of any id.

    impl From<ProviderModelOpenAi> for genai::ModelSpec {
        fn from(model: ProviderModelOpenAi) -> Self {
            String::from(model).into()
        }
    }
    """
    return items(
        f"impl From<{enum}> for {path} {{\n"
        f"    fn from(model: {enum}) -> Self {{\n"
        "        String::from(model).into()\n"
        "    }\n"
        "}"
    )
