"""The simulated providers, a module each.

Provider no. 15 is a module beside these and a name in `CORE`. Where its list is one page in the
OpenAI shape, that module is a row, an error body and a `Provider` (`deepseek.py` is the shortest);
where it has pages or another envelope, it is a subclass of `Api` (`gemini.py`).
"""

from tests.simulator.providers.anthropic import ANTHROPIC
from tests.simulator.providers.api import Provider
from tests.simulator.providers.deepseek import DEEPSEEK
from tests.simulator.providers.gemini import GEMINI
from tests.simulator.providers.groq import GROQ
from tests.simulator.providers.huggingface import HUGGINGFACE
from tests.simulator.providers.mira import MIRA
from tests.simulator.providers.mistral import MISTRAL
from tests.simulator.providers.moonshotai import MOONSHOTAI
from tests.simulator.providers.ollama import OLLAMA
from tests.simulator.providers.openai import OPENAI
from tests.simulator.providers.openrouter import OPENROUTER
from tests.simulator.providers.xai import XAI
from tests.simulator.providers.zai import ZAI
from tests.simulator.providers.zenmux import ZENMUX

CORE: tuple[Provider, ...] = (
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

__all__ = ["CORE", "Provider"]
