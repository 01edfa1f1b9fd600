"""One list of ids as Rust in several ways: ours, and as people would write it without us."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from gen_models.catalog import ProviderRecord, Source, merge_models
from gen_models.embedded import embedded_catalog
from gen_models.emit import emit_enum
from gen_models.emit.layout import rust_string
from gen_models.naming import RustIdent, WireId, assign_variant_names
from gen_models.plan import plan_enum
from gen_models.registry import ProviderConfig, ProviderId
from gen_models.rust_settings import RustSettings

__all__ = [
    "MAIN",
    "Names",
    "emitted",
    "ids_of",
    "names_of",
    "perfect_hash",
    "plain",
    "strum",
    "synthetic_ids",
]

Names: TypeAlias = Mapping[WireId, RustIdent]
"""The variants of an enum, by id."""

MAIN = (
    "anthropic", "deepseek", "gemini", "groq", "huggingface", "mistral", "moonshotai", "openai",
    "openrouter", "xai", "zai", "zenmux",
)  # fmt: skip
"""The main providers that the embedded catalog has models of."""


def ids_of(provider: str) -> Sequence[WireId]:
    """Return the ids of a provider in the embedded catalog."""
    return sorted(embedded_catalog().providers[ProviderId(provider)])


def synthetic_ids(count: int) -> Sequence[WireId]:
    """Return so many ids like those of a hub, sorted: many makers, and names that begin alike."""
    families = ("Llama", "Qwen", "Mistral", "Gemma", "Phi", "DeepSeek", "Granite", "Falcon")
    return sorted(
        WireId(
            f"{families[n % 8]}-Org{n % 997}/{families[n // 8 % 8].lower()}-{n % 13}.{n % 10}-{n}b"
        )
        for n in range(count)
    )


def names_of(ids: Iterable[WireId]) -> Names:
    """Return the variants of ids, as our enums have them."""
    return assign_variant_names(ids, {})


def emitted(ids: Iterable[WireId], rust: RustSettings) -> str:
    """Return our enum of these ids, `ProviderModelAny`."""
    models = merge_models((), list(ids), facts={}, chosen_names={})
    moment = "2026-11-22T12:00:00+00:00"
    key = ProviderId("any")
    record = ProviderRecord(id=key, source=Source.LIVE, obtained=moment, models=models)
    config = ProviderConfig(id=key, variant=RustIdent("Any"), name="Any", base_url="")
    return emit_enum(plan_enum(config, record, rust))


def plain(names: Names) -> str:
    """Return `Model`, as a person would write it: an enum, and a `match` each way."""
    to_id = _lines(names, "            Self::{name} => {id},")
    from_id = _lines(names, "            {id} => Self::{name},")
    return f"""\
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {{
{_lines(names, "    {name},")}
    Bespoke(String),
}}

impl Model {{
    pub const ALL: &'static [Self] = &[
{_lines(names, "        Self::{name},")}
    ];

    pub fn model_id(&self) -> &str {{
        match self {{
{to_id}
            Self::Bespoke(id) => id,
        }}
    }}
}}

impl std::str::FromStr for Model {{
    type Err = std::convert::Infallible;

    fn from_str(id: &str) -> Result<Self, Self::Err> {{
        Ok(match id {{
{from_id}
            _ => Self::Bespoke(String::from(id)),
        }})
    }}
}}
"""


def strum(names: Names) -> str:
    """Return `Model` with the derives of strum that give about the same."""
    variants = _lines(names, "    #[strum(serialize = {id})]\n    {name},")
    return f"""\
use strum::{{AsRefStr, Display, EnumIter, EnumString}};

#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(AsRefStr, Display, EnumIter, EnumString)]
pub enum Model {{
{variants}
    #[strum(default)]
    Bespoke(String),
}}
"""


def perfect_hash(names: Names) -> str:
    """Return a map of phf from ids to the plain `Model`."""
    return f"""\
use super::plain::Model;

pub static MODELS: phf::Map<&str, Model> = phf::phf_map! {{
{_lines(names, "    {id} => Model::{name},")}
}};
"""


def _lines(names: Names, line: str) -> str:
    return "\n".join(line.format(id=rust_string(key), name=name) for key, name in names.items())
