"""The simulated providers.

Those with ways of their own have a module each; `plain`, `hosts`, `gateways` and `clouds` hold
the others as rows of tables, made of the parts in `shaped`. One more provider is one more row
where its list has a known shape, and else a subclass of `Api` (`gemini.py`); what some list beside
is in `other_lists`. A recorded answer whose provider nobody wrote is served as OpenAI's list
(`recorded.py`).
"""

from tests.simulator.providers.anthropic import ANTHROPIC
from tests.simulator.providers.api import Provider
from tests.simulator.providers.clouds import CLOUDS
from tests.simulator.providers.deepseek import DEEPSEEK
from tests.simulator.providers.gateways import GATEWAYS
from tests.simulator.providers.gemini import GEMINI
from tests.simulator.providers.groq import GROQ
from tests.simulator.providers.hosts import HOSTS
from tests.simulator.providers.huggingface import HUGGINGFACE
from tests.simulator.providers.mira import MIRA
from tests.simulator.providers.mistral import MISTRAL
from tests.simulator.providers.moonshotai import MOONSHOTAI
from tests.simulator.providers.ollama import OLLAMA
from tests.simulator.providers.openai import OPENAI
from tests.simulator.providers.openrouter import OPENROUTER
from tests.simulator.providers.other_lists import with_other_lists
from tests.simulator.providers.plain import PLAIN
from tests.simulator.providers.recorded import recorded
from tests.simulator.providers.xai import XAI
from tests.simulator.providers.zai import ZAI
from tests.simulator.providers.zenmux import ZENMUX

_BY_THEMSELVES = (
    ANTHROPIC,
    DEEPSEEK,
    GEMINI,
    GROQ,
    HUGGINGFACE,
    MIRA,
    MISTRAL,
    MOONSHOTAI,
    OLLAMA,
    OPENAI,
    OPENROUTER,
    XAI,
    ZAI,
    ZENMUX,
)

_WRITTEN = (*_BY_THEMSELVES, *CLOUDS, *GATEWAYS, *HOSTS, *PLAIN)

ALL: tuple[Provider, ...] = tuple(
    sorted(
        map(with_other_lists, (*_WRITTEN, *recorded({provider.id for provider in _WRITTEN}))),
        key=lambda provider: provider.id,
    )
)

__all__ = ["ALL", "Provider"]
