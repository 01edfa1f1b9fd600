"""What turns an enum into types of other crates. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import fits

__all__ = ["conversion_lines"]


def conversion_lines(enum: str, path: str) -> Iterator[str]:
    """Yield what turns an enum into a type of another crate, which can be made of any id.

    impl From<ProviderModelOpenAi> for genai::ModelSpec {
        fn from(model: ProviderModelOpenAi) -> Self {
            String::from(model).into()
        }
    }
    """
    first = f"impl From<{enum}> for {path} {{"
    yield ""
    if not fits(first):
        yield "#[rustfmt::skip]"
    yield first
    yield f"    fn from(model: {enum}) -> Self {{"
    yield "        String::from(model).into()"
    yield "    }"
    yield "}"
