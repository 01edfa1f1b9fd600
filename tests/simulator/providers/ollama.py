"""Ollama: whatever is installed on a machine, and null when nothing is."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import PUBLIC, Exchange, OneList, Page, Problem, Provider, Row

IDS = (
    "llama3.2:latest",
    "hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M",
    "gpt-oss:120b-cloud",
    "qwen3-embedding:0.6b",
)


class OllamaApi(OneList):
    """The OpenAI-compatible list, in which no models are no list."""

    def envelope(self, rows: object, page: Page, exchange: Exchange) -> object:
        """The document; a list that never got an entry is null."""
        return super().envelope(rows if page.models else None, page, exchange)


def _row(model: Model) -> Row:
    return {
        "id": model.wire_id,
        "object": "model",
        "created": model.created,
        "owned_by": _namespace(model.wire_id),
    }


def _namespace(wire_id: str) -> str:
    """Whose model it is: the part before the last slash, or `library`."""
    return ["library", *wire_id.split("/")][-2]


def _error(problem: Problem) -> object:
    return {"error": problem.message}


OLLAMA = Provider(id="ollama", api=OllamaApi(_row, _error, IDS), env_var=None, key=PUBLIC)
