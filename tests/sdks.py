"""How the providers' official client libraries list models, and of which types.

`listing` is Python that leaves the ids in `found`. It has `URL`, the origin of the simulated
provider, `KEY`, `HOSTS`, by whom the hub of Hugging Face is filtered, and `PAGE`, the most that a
page may hold. Each library goes through the pages as it does for its users.
"""

from typing import NamedTuple


class Sdk(NamedTuple):
    """A library: its name on the package index, the provider it asks, how, and at which path."""

    package: str
    provider: str
    listing: str
    path: str | None = None


SDKS = (
    Sdk(
        "anthropic",
        "anthropic",
        """
from anthropic import Anthropic
found = [model.id for model in Anthropic(api_key=KEY, base_url=URL).models.list()]
""",
    ),
    Sdk(
        "boto3",
        "bedrock",
        """
import boto3, os
os.environ["AWS_BEARER_TOKEN_BEDROCK"] = KEY
client = boto3.client("bedrock", region_name="us-east-1", endpoint_url=URL)
found = [model["modelId"] for model in client.list_foundation_models()["modelSummaries"]]
""",
    ),
    Sdk(
        "boto3",
        "bedrock",
        """
import boto3, os
os.environ["AWS_BEARER_TOKEN_BEDROCK"] = KEY
client = boto3.client("bedrock", region_name="us-east-1", endpoint_url=URL)
pages = client.get_paginator("list_inference_profiles").paginate()
rows = [row for page in pages for row in page["inferenceProfileSummaries"]]
found = [row["inferenceProfileId"] for row in rows]
""",
        "/inference-profiles",
    ),
    Sdk(
        "cerebras-cloud-sdk",
        "cerebras",
        """
from cerebras.cloud.sdk import Cerebras
client = Cerebras(api_key=KEY, base_url=URL, warm_tcp_connection=False)
found = [model.id for model in client.models.list().data]
""",
        "/v1/models",
    ),
    Sdk(
        "cloudflare",
        "cloudflare",
        """
from cloudflare import Cloudflare
client = Cloudflare(api_token=KEY, base_url=URL + "/client/v4")
found = [model["name"] for model in client.ai.models.list(account_id="0123abcd")]
""",
    ),
    Sdk(
        "cohere",
        "cohere",
        """
from cohere import ClientV2
client, token, found = ClientV2(api_key=KEY, base_url=URL), None, []
while token is None or token:
    page = client.models.list(page_token=token)
    found += [model.name for model in page.models]
    token = page.next_page_token or ""
""",
    ),
    Sdk(
        "dashscope",
        "alibaba",
        """
import dashscope
dashscope.base_http_api_url, dashscope.api_key, found, page = URL + "/api/v1", KEY, [], 1
while True:
    told = dashscope.Models.list(page=page, page_size=20).output
    found += [model["model"] for model in told["models"]]
    if told["page_no"] * told["page_size"] >= told["total"]:
        break
    page += 1
""",
    ),
    Sdk(
        "databricks-sdk",
        "databricks",
        """
from databricks.sdk import WorkspaceClient
client = WorkspaceClient(host=URL, token=KEY)
found = [model.name for model in client.serving_endpoints.list()]
""",
    ),
    Sdk(
        "fireworks-ai",
        "fireworks",
        """
from fireworks import Fireworks
client = Fireworks(api_key=KEY, base_url=URL, account_id="fireworks")
found = [model.name for model in client.models.list()]
""",
        "/v1/accounts/fireworks/models",
    ),
    Sdk(
        "google-genai",
        "gemini",
        """
from google import genai
client = genai.Client(api_key=KEY, http_options={"base_url": URL, "api_version": "v1beta"})
found = [model.name.removeprefix("models/") for model in client.models.list()]
""",
    ),
    Sdk(
        "google-genai",
        "gemini",
        """
from google import genai
client = genai.Client(api_key=KEY, http_options={"base_url": URL})
found = [model.name.removeprefix("models/") for model in client.models.list()]
""",
        "/v1/models",
    ),
    Sdk(
        "groq",
        "groq",
        """
from groq import Groq
found = [model.id for model in Groq(api_key=KEY, base_url=URL).models.list().data]
""",
    ),
    Sdk(
        "huggingface_hub",
        "huggingface",
        """
from huggingface_hub import HfApi
listed = HfApi(endpoint=URL, token=KEY).list_models(inference_provider=HOSTS)
found = [model.id for model in listed]
""",
    ),
    Sdk(
        "mistralai",
        "mistral",
        """
from mistralai.client import Mistral
found = [model.id for model in Mistral(api_key=KEY, server_url=URL).models.list().data]
""",
    ),
    Sdk(
        "ollama",
        "ollama",
        """
from ollama import Client
found = [model.model for model in Client(host=URL).list().models]
""",
        "/api/tags",
    ),
    Sdk(
        "openai",
        "openai",
        """
from openai import OpenAI
found = [model.id for model in OpenAI(api_key=KEY, base_url=URL + "/v1").models.list()]
""",
    ),
    Sdk(
        "openai",
        "azure-openai",
        """
from openai import AzureOpenAI
client = AzureOpenAI(api_key=KEY, azure_endpoint=URL, api_version="2024-10-21")
found = [model.id for model in client.models.list()]
""",
    ),
    Sdk(
        "openai",
        "gemini",
        """
from openai import OpenAI
client = OpenAI(api_key=KEY, base_url=URL + "/v1beta/openai/")
found = [model.id.removeprefix("models/") for model in client.models.list()]
""",
        "/v1beta/openai/models",
    ),
    Sdk(
        "openrouter",
        "openrouter",
        """
from openrouter import OpenRouter
client, found = OpenRouter(api_key=KEY, server_url=URL + "/api/v1"), []
page = client.models.list(output_modalities="all", limit=PAGE)
while page is not None:
    found += [model.id for model in page.result.data]
    page = page.next()
""",
    ),
    Sdk(
        "sambanova",
        "sambanova",
        """
from sambanova import SambaNova
client = SambaNova(api_key=KEY, base_url=URL + "/v1")
found = [model.id for model in client.models.list().data]
""",
    ),
    Sdk(
        "together",
        "together",
        """
from together import Together
client = Together(api_key=KEY, base_url=URL)
listed = client.models.list_supported(product="PRODUCT_SERVERLESS")
found = [model.serverless_endpoint for model in listed]
""",
    ),
)


class RowType(NamedTuple):
    """A library's type of a row: how it is imported as `Row`, and where the rows are."""

    provider: str
    imported: str
    rows_at: str = "data"
    path: str | None = None


ROW_TYPES = (
    RowType("anthropic", "from anthropic.types import ModelInfo as Row"),
    RowType(
        "cerebras",
        "from cerebras.cloud.sdk.types.model_list_response import ModelMetadataListData as Row",
        path="/v1/models",
    ),
    RowType("cohere", "from cohere.types import GetModelResponse as Row", "models"),
    RowType(
        "fireworks",
        "from fireworks.types import Model as Row",
        "models",
        "/v1/accounts/fireworks/models",
    ),
    RowType("groq", "from groq.types import Model as Row"),
    RowType("mistral", "from mistralai.client.models import BaseModelCard as Row"),
    RowType(
        "ollama", "from ollama import ListResponse; Row = ListResponse.Model", "models", "/api/tags"
    ),
    RowType("openai", "from openai.types import Model as Row"),
    RowType("openrouter", "from openrouter.components import Model as Row"),
    RowType("together", "from together.types import SupportedModel as Row"),
)
"""Types that can be insisted on; the libraries themselves are content with less."""
