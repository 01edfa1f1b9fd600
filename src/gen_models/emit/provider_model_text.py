"""How a `ProviderModel` is written and read: `openai:gpt-4o`. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import chain_arm
from gen_models.plan import Plan

__all__ = ["text_lines"]


def text_lines(plan: Plan) -> Iterator[str]:
    """Yield `Display`, `FromStr` and its error, each after a blank line."""
    yield from _DISPLAY.splitlines()
    for row in plan.models:
        links = ("id", "parse()", "ok()", f"map(Self::{row.provider})")
        yield chain_arm(f"Provider::{row.provider}", links)
    if not plan.has_all_models:
        yield "            _ => return Err(ParseProviderModelError::new(text, Expected::Provider)),"
    yield from _END_OF_FROM_STR.splitlines()
    root = "core" if plan.rust.no_std else "std"
    yield from _ERROR.replace("ROOT", root).splitlines()


_END_OF_FROM_STR = """\
        };
        model.ok_or_else(|| ParseProviderModelError::new(text, Expected::Model(provider)))
    }
}"""

_DISPLAY = """
impl fmt::Display for ProviderModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.provider(), self.model_id())
    }
}

impl FromStr for ProviderModel {
    type Err = ParseProviderModelError;

    /// The model that `<provider>:<model>` names.
    fn from_str(text: &str) -> Result<Self, ParseProviderModelError> {
        let mut parts = text.splitn(2, ':');
        let (Some(name), Some(id)) = (parts.next(), parts.next()) else {
            return Err(ParseProviderModelError::new(text, Expected::Form));
        };
        let provider = name
            .parse()
            .map_err(|_| ParseProviderModelError::new(text, Expected::Provider))?;
        let model = match provider {"""


_ERROR = """
/// The error of parsing a text that names no model of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseProviderModelError {
    text: String,
    expected: Expected,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    Form,
    Provider,
    Model(Provider),
}

impl ParseProviderModelError {
    fn new(text: &str, expected: Expected) -> Self {
        Self {
            text: String::from(text),
            expected,
        }
    }

    /// The text that was refused.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ParseProviderModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::Form => write!(
                f,
                "{:?} names no provider: expected `<provider>:<model>`, such as `openai:gpt-4o`",
                self.text
            ),
            Expected::Provider => {
                write!(f, "{:?} begins with none of", self.text)?;
                ProviderModel::PROVIDERS
                    .iter()
                    .try_for_each(|provider| write!(f, " `{provider}:`"))
            }
            Expected::Model(provider) => write!(
                f,
                "{:?} names a model that `{provider}` is not known to have",
                self.text
            ),
        }
    }
}

impl ROOT::error::Error for ParseProviderModelError {}
"""
