"""Providers whose list is OpenAI's: one page, four fields a row, often fewer."""

from tests.simulator.facts import Model
from tests.simulator.providers.api import PUBLIC, KeyRule, Place, Provider, Row
from tests.simulator.providers.errors import detail_error
from tests.simulator.providers.shaped import Differences, Shaped, plain_row

TOLERANT = KeyRule(required=False)
"""No key is needed, but a wrong one is refused."""

LLAMAS = ("meta-llama/Llama-3.3-70B-Instruct", "Qwen/Qwen3-32B", "openai/gpt-oss-120b", "o1")
LOCAL = ("Qwen/Qwen3-32B", "my-lora", "gpt-4", "text-embedding-ada-002")
NVIDIA_CREATED = 735790403


def _nvidia(model: Model) -> Row:
    return {**plain_row("nvidia")(model), "created": NVIDIA_CREATED}


def _id_alone(model: Model) -> Row:
    return {"id": model.wire_id}


def _wandb(model: Model) -> Row:
    return {**plain_row("system")(model), "created": 0, "root": model.wire_id}


def _vllm(model: Model) -> Row:
    more: Row = {"root": model.wire_id, "parent": None, "max_model_len": 40960, "permission": []}
    return {**plain_row("vllm")(model), **more}


def _llama_cpp(model: Model) -> Row:
    return {**plain_row("llamacpp")(model), "meta": {"vocab_type": 2, "n_ctx_train": 40960}}


def _both_lists(rows: object) -> object:
    """Ollama's list and OpenAI's in one answer."""
    found = rows if isinstance(rows, list) else []
    models = [{"name": row.get("id"), "model": row.get("id"), "type": "model"} for row in found]
    return {"models": models, "object": "list", "data": rows}


def _seeded(*seed: str) -> Differences:
    return Differences(seed=seed)


PLAIN: tuple[Provider, ...] = (
    Provider(
        id="hyperbolic",
        api=Shaped(plain_row("Hyperbolic"), _seeded(*LLAMAS)),
        env_var="HYPERBOLIC_API_KEY",
    ),
    Provider(
        id="litellm",
        api=Shaped(
            plain_row("openai"),
            Differences(seed=(*LOCAL, "openai/*", "*"), private=lambda name: "*" in name),
        ),
        env_var="LITELLM_PROXY_API_KEY",
    ),
    Provider(
        id="llama-cpp",
        api=Shaped(
            _llama_cpp,
            Differences(seed=("/models/Qwen3 1.7B.gguf", "a", "b", "c"), around=_both_lists),
        ),
        env_var=None,
        key=PUBLIC,
    ),
    Provider(
        id="localai",
        api=Shaped(_id_alone, _seeded(*LOCAL)),
        env_var="LOCALAI_API_KEY",
        key=TOLERANT,
    ),
    Provider(
        id="minimax",
        api=Shaped(plain_row("minimax")),
        env_var="MINIMAX_API_KEY",
    ),
    Provider(id="nvidia", api=Shaped(_nvidia), env_var="NVIDIA_API_KEY", key=PUBLIC),
    Provider(
        id="perplexity",
        api=Shaped(plain_row("perplexity")),
        env_var="PERPLEXITY_API_KEY",
    ),
    Provider(
        id="reka",
        api=Shaped(
            _id_alone,
            Differences(
                seed=("reka-core", "reka-flash", "reka-flash-3", "reka-edge"),
                error=detail_error,
            ),
        ),
        env_var="REKA_API_KEY",
        key=KeyRule(places=(Place("header", "X-Api-Key"),)),
    ),
    Provider(id="scaleway", api=Shaped(plain_row("scaleway")), env_var="SCALEWAY_API_KEY"),
    Provider(id="siliconflow", api=Shaped(plain_row("")), env_var="SILICONFLOW_API_KEY"),
    Provider(id="stepfun", api=Shaped(plain_row("stepai")), env_var="STEPFUN_API_KEY"),
    Provider(
        id="upstage",
        api=Shaped(plain_row("upstage"), _seeded("embedding-query", "document-parse")),
        env_var="UPSTAGE_API_KEY",
        more_paths=("/v1/solar/models",),
    ),
    Provider(
        id="vllm",
        api=Shaped(_vllm, _seeded(*LOCAL)),
        env_var="VLLM_API_KEY",
        key=TOLERANT,
    ),
    Provider(
        id="voyage",
        api=Shaped(
            plain_row("voyage"),
            Differences(
                seed=("voyage-4", "voyage-4-lite", "voyage-code-3", "rerank-2.5"),
                error=detail_error,
            ),
        ),
        env_var="VOYAGE_API_KEY",
    ),
    Provider(id="wandb", api=Shaped(_wandb), env_var="WANDB_API_KEY"),
)
