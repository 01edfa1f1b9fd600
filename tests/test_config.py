"""Settings: every key of the file, every fault at once, and flags that win."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from gen_models.catalog import Facts
from gen_models.choice import KINDS, Choice
from gen_models.config import CONFIG_NAME, DEFAULT_OUTPUT, Settings, load_settings
from gen_models.errors import ConfigError, UsageError
from gen_models.library import known_providers
from gen_models.overrides import Overrides
from gen_models.registry import ApiKey, BearerToken, NoAuth, Paging, ProviderId, QueryParam, Shape
from gen_models.words import nearest

REGISTRY = known_providers()
ADDRESS = "it is an address such as https://llm.example.com"
SECRETIVE = "it holds no user, password, query or fragment; keys come from `env_vars`"


class Project:
    """A directory with a configuration file."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.path = directory / CONFIG_NAME

    def load(self, text: str | None = None, /, **flags: Any) -> Settings:
        """The settings of a run with this file and these flags."""
        if text is not None:
            self.path.write_text(text, encoding="utf-8")
        return load_settings(flags, REGISTRY, self.directory)

    def faults(self, text: str) -> list[str]:
        """What is wrong with a file, line by line, after a first line that names it."""
        with pytest.raises(ConfigError) as caught:
            self.load(text)
        first, *rest = caught.value.message.split("\n  ")
        assert first == f"{self.path} cannot be used"
        return rest


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project."""
    return Project(tmp_path)


# --- without a file


def test_without_a_file(project: Project) -> None:
    """Every setting has its default, and the providers are those of the table."""
    settings = project.load()
    assert settings == Settings(
        output=project.directory / DEFAULT_OUTPUT,
        registry=REGISTRY,
        providers=settings.providers,
    )
    assert {key: one.config for key, one in settings.providers.items()} == REGISTRY
    assert all(one.overrides == Overrides() for one in settings.providers.values())
    assert not any(one.names for one in settings.providers.values())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_from_any_editor(project: Project, encoding: str, newline: str) -> None:
    """A byte order mark and the line ends of another platform are of no account."""
    project.path.write_bytes(f"strict = true{newline}verbose = 2{newline}".encode(encoding))
    settings = project.load()
    assert (settings.strict, settings.verbose) == (True, 2)


def test_an_empty_file_changes_nothing(project: Project) -> None:
    """A file that says nothing is as none, but for being there."""
    settings = project.load("")
    assert settings.config_path == project.path
    assert settings.providers == project.load().providers
    assert settings.output == project.directory / DEFAULT_OUTPUT


# --- every key


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ('select = ["openai", "groq, zai"]', "select", ("openai", "groq", "zai")),
        ('select = "openai,groq"', "select", ("openai", "groq")),
        ('select = " , openai ,"', "select", ("openai",)),
        ('skip = ["ollama"]', "skip", ("ollama",)),
        ("offline = true", "offline", True),
        ("check = true", "check", True),
        ("dry_run = true", "dry_run", True),
        ("dry-run = true", "dry_run", True),
        ("no-fallback = true", "no_fallback", True),
        ("no_fallback = true", "no_fallback", True),
        ("strict = true", "strict", True),
        ("force = true", "force", True),
        ("json = true", "json", True),
        ("quiet = true", "quiet", True),
        ("verbose = 2", "verbose", 2),
        ("timeout_s = 5", "timeout_s", 5.0),
        ("timeout-s = 0.5", "timeout_s", 0.5),
    ],
)
def test_every_key(project: Project, line: str, field: str, value: object) -> None:
    """Each key of the file sets its setting, spelled with `-` or with `_`."""
    assert getattr(project.load(line), field) == value


def test_output_is_where_the_file_is(tmp_path: Path) -> None:
    """A path of a file is meant from that file, a path of a flag from here."""
    (tmp_path / "sub").mkdir()
    named = tmp_path / "sub" / "other.toml"
    named.write_text('output = "rust"')
    flags: dict[str, Any] = {"config_path": Path("sub/other.toml")}
    assert load_settings(flags, REGISTRY, tmp_path).output == tmp_path / "sub" / "rust"
    flags["output"] = "rust"
    assert load_settings(flags, REGISTRY, tmp_path).output == tmp_path / "rust"


def test_an_absolute_output_is_where_it_says(project: Project, tmp_path: Path) -> None:
    """Neither the file nor the directory matters then."""
    there = (tmp_path / "there").as_posix()
    assert project.load(f'output = "{there}"').output == Path(there)
    assert project.load("", output=there).output == Path(there)


def test_a_known_provider_that_is_changed(project: Project) -> None:
    """What is given changes, is remembered as a change, and touches no other provider."""
    settings = project.load(
        """
        [providers.openai]
        base_url = "https://gateway.example/openai/"
        models-endpoint = "/models"
        env_vars = ["GATEWAY_KEY"]
        auth = { header = "api-key" }
        variant = "Gateway"

        [providers.openai.names]
        "gpt-4o" = "Gpt4o"
        """
    )
    one = settings.providers[ProviderId("openai")]
    assert one.overrides == Overrides(
        base_url="https://gateway.example/openai",
        models_endpoint="/models",
        env_vars=("GATEWAY_KEY",),
        auth_method=ApiKey("api-key"),
        variant=one.config.variant,
    )
    assert one.config.listing_url == "https://gateway.example/openai/models"
    assert one.config.env_vars == ("GATEWAY_KEY",)
    assert one.config.auth_method == ApiKey("api-key")
    assert one.config.variant == "Gateway"
    assert one.config.exclude == ("ft:*", "*:ft-*")
    assert one.names == {"gpt-4o": "Gpt4o"}
    assert settings.registry is REGISTRY
    others = {key: one for key, one in settings.providers.items() if key != "openai"}
    assert {key: one.config for key, one in others.items()} == {
        key: one for key, one in REGISTRY.items() if key != "openai"
    }


@pytest.mark.parametrize(
    ("auth", "method"),
    [
        ('"bearer"', BearerToken()),
        ('"none"', NoAuth()),
        ('{ header = "x-api-key" }', ApiKey("x-api-key")),
        ('{ query = "key" }', QueryParam("key")),
    ],
)
def test_a_custom_provider(project: Project, auth: str, method: object) -> None:
    """Any other id is an OpenAI-compatible provider that needs only an address."""
    text = f'[providers.my-proxy]\nbase_url = "https://llm.example"\nauth = {auth}'
    one = project.load(text).providers[ProviderId("my-proxy")].config
    assert (one.variant, one.module, one.name) == ("MyProxy", "my_proxy", "my-proxy")
    assert one.listing_url == "https://llm.example/v1/models"
    assert (one.shape, one.paging, one.is_custom) == ("openai", "none", True)
    assert (one.auth_method, one.env_vars) == (method, ("MY_PROXY_API_KEY",))
    assert one.key == ("none" if method == NoAuth() else "optional")


def test_what_is_left_out(project: Project) -> None:
    """Globs and kinds are remembered with the other changes, and change nothing of the provider."""
    text = """
        [providers.groq]
        include = ["llama*", "gpt*", "gpt*"]
        exclude = ["*-preview"]
        kinds = ["embedding", "chat"]
        """
    one = project.load(text).providers[ProviderId("groq")]
    choice = Choice(include=("gpt*", "llama*"), exclude=("*-preview",), kinds=("chat", "embedding"))
    assert one.overrides == Overrides(choice=choice)
    assert one.config == REGISTRY[ProviderId("groq")]


def test_what_a_user_says_of_a_model(project: Project) -> None:
    """Facts by their names; numbers may be prices and days of TOML days."""
    text = """
        [providers.groq.models."Qwen/Qwen3-32B:free"]
        name = "Ours"
        input-usd-per-mtok = 0.150
        output_usd_per_mtok = 0
        cache_read_usd_per_mtok = "variable"
        released = 2026-05-13
        knowledge = "2025-01"
        input_modalities = ["text", "image", "text"]
        tool_call = false
        """
    settings = project.load(text)
    assert settings.providers[ProviderId("groq")].facts == {
        "Qwen/Qwen3-32B:free": Facts(
            name="Ours",
            input_usd_per_mtok="0.15",
            output_usd_per_mtok="0",
            cache_read_usd_per_mtok="variable",
            released="2026-05-13",
            knowledge="2025-01",
            input_modalities=("image", "text"),
            tool_call=False,
        )
    }
    assert settings.providers[ProviderId("xai")].facts == {}


def test_without_a_file_nothing_is_said_of_models(project: Project) -> None:
    """Then what the lock remembers stays, which an empty table would take away."""
    assert {one.facts for one in project.load().providers.values()} == {None}


def test_no_file_accepts_what_is_implausible(project: Project) -> None:
    """Somebody has looked at one change, not at all that are to come."""
    assert project.load("", accept_implausible=True).accept_implausible
    assert project.faults("accept_implausible = true") == [
        "`accept_implausible` is for one run: --accept-implausible"
    ]


def test_providers_come_in_the_order_of_their_ids(project: Project) -> None:
    """A custom provider stands among the others."""
    text = '[providers.my-proxy]\nbase_url = "https://llm.example"'
    assert list(project.load(text).providers) == sorted([*REGISTRY, "my-proxy"])


# --- flags


def test_flags_win(project: Project) -> None:
    """What is given on the command line replaces what the file says."""
    text = 'output = "a"\nselect = ["openai"]\nverbose = 1\nstrict = true\nquiet = false\n'
    settings = project.load(text, output="b", select=("groq", "zai,xai"), verbose=2, quiet=True)
    assert settings.output == project.directory / "b"
    assert settings.select == ("groq", "zai", "xai")
    assert (settings.verbose, settings.strict, settings.quiet) == (2, True, True)


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        (("offline", "no_fallback"), "--offline and --no-fallback exclude each other"),
        (("check", "dry_run"), "--check and --dry-run exclude each other"),
    ],
)
def test_options_that_exclude_each_other(
    project: Project, pair: tuple[str, str], message: str
) -> None:
    """Both from one place are refused; a flag wins over its opposite in the file."""
    one, other = pair
    with pytest.raises(UsageError) as caught:
        project.load(**{one: True, other: True})
    assert caught.value.message == message
    with pytest.raises(UsageError):
        project.load(f"{one} = true\n{other} = true")
    for flag, rival in (pair, (other, one)):
        settings = project.load(f"{rival} = true", **{flag: True})
        assert (getattr(settings, flag), getattr(settings, rival)) == (True, False)


@pytest.mark.parametrize(
    ("flags", "select", "skip"),
    [
        ({}, ("openai",), ("groq", "xai")),
        ({"select": ("groq",)}, ("groq",), ()),
        ({"select": ("groq",), "skip": ("zai",)}, ("groq",), ("zai",)),
        ({"skip": ("zai",)}, ("openai",), ("zai",)),
    ],
)
def test_what_a_flag_names_the_file_does_not_take_away(
    project: Project, flags: dict[str, Any], select: tuple[str, ...], skip: tuple[str, ...]
) -> None:
    """`--providers` is for this run; what the file skips is for runs that name nobody."""
    settings = project.load('select = "openai"\nskip = ["groq", "xai"]', **flags)
    assert (settings.select, settings.skip) == (select, skip)


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        ({"output": ""}, "--output names no directory"),
        ({"output": "a\0b"}, r"--output: `a\u{0}b` is no path"),
        ({"output": "\ud800"}, r"--output: `\u{d800}` is no path"),
        (
            {"output": "~/x"},
            "--output: `~/x`: only a shell knows what `~` stands for; write it out",
        ),
        ({"config_path": Path("a\0b")}, r"--config: `a\u{0}b` is no path"),
        ({"select": ("",)}, "--providers names no provider"),
        ({"select": (" , ", "")}, "--providers names no provider"),
        ({"skip": ("",)}, "--skip names no provider"),
    ],
)
def test_a_flag_without_a_value(project: Project, flags: dict[str, Any], message: str) -> None:
    """A variable that is not set selects nobody and writes nowhere, nor does what is no path."""
    with pytest.raises(UsageError) as caught:
        project.load("", **flags)
    assert caught.value.message == message


def test_an_empty_value_of_the_file_is_none(project: Project) -> None:
    """There it was written on purpose: nobody is named, and the output is the default one."""
    settings = project.load('output = ""\nselect = []\nskip = " , "')
    assert (settings.select, settings.skip) == ((), ())
    assert settings.output == project.directory / DEFAULT_OUTPUT


# --- which file


def test_a_file_that_is_named_is_read_instead(project: Project) -> None:
    """`--config` is not added to what is there."""
    other = project.directory / "other.toml"
    other.write_text("strict = true")
    settings = project.load("quiet = true", config_path=Path("other.toml"))
    assert (settings.strict, settings.quiet) == (True, False)
    assert settings.config_path == other


def test_a_file_that_is_named_must_be_there(project: Project) -> None:
    """A missing file is only accepted where nobody asked for it."""
    with pytest.raises(ConfigError) as caught:
        project.load(config_path=Path("other.toml"))
    path = project.directory / "other.toml"
    assert caught.value.message == f"{path} cannot be read: No such file or directory"


def test_a_directory_is_no_file(project: Project) -> None:
    """A directory of that name is not read by itself, and is refused where it is named."""
    project.path.mkdir()
    assert project.load().config_path is None
    with pytest.raises(ConfigError, match="cannot be read"):
        project.load(config_path=project.path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without an end here")
def test_a_file_without_an_end(project: Project) -> None:
    """It is read so far and no further."""
    with pytest.raises(ConfigError, match="/dev/zero is larger than any settings: 16 MiB"):
        project.load(config_path=Path("/dev/zero"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"x", "is not TOML: "),
        (b"x = ", "is not TOML: "),
        (b"a = 1\na = 2", "is not TOML: "),
        (b"\xff", "is not TOML: "),
        (b'a = "\x1b"', "is not TOML: "),
        ("strict = true".encode("utf-16"), "is not TOML: "),
        pytest.param(b"x = " + b"[" * 10_000, "is not TOML: ", id="deep"),
    ],
)
def test_a_file_that_is_not_toml(project: Project, content: bytes, message: str) -> None:
    """The file is named, and no control character is shown."""
    project.path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        project.load()
    assert caught.value.message.startswith(f"{project.path} {message}")
    assert "\x1b" not in caught.value.message


# --- faults


FAULTY = """
ofline = true
verbose = 9
timeout_s = "long"
select = 5
colour = "red"

[providers.openai]
base_urll = "https://x"
models_endpoint = "models"
env_vars = ["A KEY", "sk-live"]
auth = "sk-live"
variant = "Open-Ai"

[providers.openai.names]
"gpt-4o" = "fn"
"gpt-4" = "Gpt"
"gpt-5" = "Gpt"
"" = "Empty"

[providers.groq]
shape = "open-ai"
paging = "pages"
include = []
kinds = ["chatt", "poetry"]
exclude = ["", "ft:*"]

[providers.groq.models."a"]
context = 5
tool-call = 1
kind = "chatty"
released = 1

[providers.groq.models."b"]
context_tokens = 0
input_usd_per_mtok = -1

[providers.groq.models." "]
name = "x"

[providers.OpenRouter]
includes = ["*"]

[providers.provider-model]
base_url = "https://x"

[providers.open-ai]
base_url = "ftp://x"
"""

ITS_FAULTS = [
    "`colour` is unknown; did you mean `catalog_url`?",
    "`ofline` is unknown; did you mean `offline`?",
    "`providers.OpenRouter.includes` is unknown; did you mean `include` or `exclude` or `kinds`?",
    (
        "`providers.OpenRouter`: an id is made of a-z, 0-9 and single `-`; "
        "did you mean `openrouter`?"
    ),
    "`providers.groq.exclude`: `` matches no id: it is empty",
    "`providers.groq.include`: it is empty; leave it out to take every model",
    f"`providers.groq.kinds`: `chatt` is none of {', '.join(KINDS)}; did you mean `chat`?",
    f"`providers.groq.kinds`: `poetry` is none of {', '.join(KINDS)}",
    "`providers.groq.models.a.context` is unknown; did you mean `context_tokens`?",
    f"`providers.groq.models.a.kind`: `chatty` is none of {', '.join(KINDS)}; did you mean `chat`?",
    "`providers.groq.models.a.released`: Expected `str`, got `int`",
    "`providers.groq.models.a.tool-call`: Expected `bool`, got `int`",
    (
        "`providers.groq.models.b.context_tokens`: it is no number of tokens; "
        "leave it out where it is not known"
    ),
    "`providers.groq.models.b.input_usd_per_mtok`: it is no price such as `0.15`",
    "`providers.groq.models`: ` ` is no id: it is surrounded by white space",
    (
        f"`providers.groq.paging`: `pages` is none of {', '.join(get_args(Paging))}; "
        "did you mean `page` or `page_no`?"
    ),
    (
        f"`providers.groq.shape`: `open-ai` is none of {', '.join(get_args(Shape))}; "
        "did you mean `openai` or `azure_openai` or `gemini_openai`?"
    ),
    f"`providers.open-ai.base_url`: {ADDRESS}",
    (
        '`providers.openai.auth`: expected `"bearer"`, `"none"`, `{ header = "x-api-key" }` '
        'or `{ query = "key" }`'
    ),
    "`providers.openai.base_urll` is unknown; did you mean `base_url`?",
    "`providers.openai.env_vars`: entry 1 cannot name an environment variable",
    "`providers.openai.env_vars`: entry 2 cannot name an environment variable",
    "`providers.openai.models_endpoint`: it is a path such as `/v1/models`",
    "`providers.openai.names`: `Gpt` cannot stand for both `gpt-4` and `gpt-5`",
    "`providers.openai.names`: `` = `Empty`: it is empty",
    "`providers.openai.names`: `gpt-4o` = `fn`: it is a keyword of Rust",
    (
        "`providers.openai.variant`: `Open-Ai`: a variant is made of ASCII letters, digits "
        "and `_`, and starts with no digit"
    ),
    "`providers.provider-model`: its file would be one that every output has",
    "`select`: Expected `str | array`, got `int`",
    "`timeout_s`: Expected `float`, got `str`",
    "`verbose`: Expected `int` <= 3",
]


def test_all_faults_at_once(project: Project) -> None:
    """Every fault of a file is told in one go, sorted, each with its key."""
    assert project.faults(FAULTY) == ITS_FAULTS


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("timeout_s = 0", "`timeout_s`: Expected `float` > 0.0"),
        ("timeout_s = -1", "`timeout_s`: Expected `float` > 0.0"),
        ("timeout_s = nan", "`timeout_s`: Expected `float` > 0.0"),
        ("timeout_s = inf", "`timeout_s`: Expected `float` <= 3600.0"),
        ("timeout_s = true", "`timeout_s`: Expected `float`, got `bool`"),
        ("verbose = -1", "`verbose`: Expected `int` >= 0"),
        ("verbose = true", "`verbose`: Expected `int`, got `bool`"),
        ('strict = "yes"', "`strict`: Expected `bool`, got `str`"),
        ("strict = 1", "`strict`: Expected `bool`, got `int`"),
        ("output = 1", "`output`: Expected `str`, got `int`"),
        (r'output = "a\u0000b"', r"`output`: `a\u{0}b` is no path"),
        (
            'output = "~/x"',
            "`output`: `~/x`: only a shell knows what `~` stands for; write it out",
        ),
        ("skip = [1]", "`skip`: Expected `str`, got `int` - at `$[0]`"),
        (
            'into = ["Foo"]',
            "`into`: Expected a type such as `genai::ModelSpec` - at `$[0]`",
        ),
        ("dry-run = true\ndry_run = true", "`dry_run` is there twice, with `-` and with `_`"),
        ("Strict = true", "`Strict` is unknown; did you mean `strict`?"),
        ('"a\\u202eb" = 1', r"`a\u{202e}b` is unknown"),
        ("registry = {}", "`registry` is unknown"),
        ("config_path = 'x'", "`config_path` is unknown"),
        ("include = []", "`include` is unknown"),
        (
            'providers = ["openai"]',
            (
                "`providers`: Expected `object`, got `array`: the list of providers is called "
                "`select` here"
            ),
        ),
        (
            'providers = "openai"',
            (
                "`providers`: Expected `object`, got `str`: the list of providers is called "
                "`select` here"
            ),
        ),
        ("[provider.openai]", "`provider` is unknown; did you mean `providers`?"),
        (
            "[providers.openai]\nnames = ['a']",
            "`providers.openai.names`: Expected `object`, got `array`",
        ),
        (
            "[providers.openai]\nenv_vars = []",
            '`providers.openai.env_vars`: it is empty; a provider without a key has auth = "none"',
        ),
        (
            "[providers.openai]\nenv_vars = 'A_KEY'",
            "`providers.openai.env_vars`: Expected `array`, got `str`",
        ),
        (
            "[providers.openai]\nauth_method = 'none'",
            "`providers.openai.auth_method` is unknown",
        ),
        (
            "[providers.openai]\nauth = { header = 'x key' }",
            "`providers.openai.auth`: a header has a name such as `x-api-key`",
        ),
        (
            "[providers.openai]\nvariant = ''",
            (
                "`providers.openai.variant`: ``: a variant is made of ASCII letters, digits "
                "and `_`, and starts with no digit"
            ),
        ),
        (
            "[providers.openai]\nvariant = 'Groq'",
            "`providers.openai`: its variant `Groq` is also that of `groq`",
        ),
        (
            "[providers.a--b]\nbase_url = 'https://x'",
            "`providers.a--b`: an id is made of a-z, 0-9 and single `-`",
        ),
        (
            "[providers.'a.b']\nbase_url = 'https://x'",
            "`providers.a.b`: an id is made of a-z, 0-9 and single `-`",
        ),
        (
            "[providers.'../x']\nbase_url = 'https://x'",
            "`providers.../x`: an id is made of a-z, 0-9 and single `-`",
        ),
        (
            "[providers.info]\nbase_url = 'https://x'",
            "`providers.info`: its file would be one that every output has",
        ),
        (
            "[providers.open-ai]\nbase_url = 'https://x'",
            "`providers.open-ai`: its variant `OpenAi` is also that of `openai`",
        ),
        (
            "[providers.a]\nbase_url = 'https://x'\nvariant = 'GROQ'",
            "`providers.a`: its variant `GROQ` is also that of `groq`",
        ),
        (
            "[providers.1x]\nbase_url = 'https://x'\n[providers.m1x]\nbase_url = 'https://x'",
            "`providers.m1x`: its file `m1x` is also that of `1x`",
        ),
    ],
)
def test_fault(project: Project, text: str, fault: str) -> None:
    """Each fault is told by its key, and what is near is named."""
    assert fault in project.faults(text)


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("https://user:sk-live@x.example", SECRETIVE),
        ("https://sk-live@x.example", SECRETIVE),
        ("https://x.example/?key=sk-live", SECRETIVE),
        ("https://x.example/#sk-live", SECRETIVE),
        ("sk-live", ADDRESS),
        ("https://sk-live:port", ADDRESS),
        ("https://x .example/sk-live", ADDRESS),
    ],
)
def test_an_address_is_never_quoted(project: Project, url: str, fault: str) -> None:
    """A secret in the wrong place is told of without being shown."""
    faults = project.faults(f'[providers.openai]\nbase_url = "{url}"')
    assert faults == [f"`providers.openai.base_url`: {fault}"]


@pytest.mark.parametrize(
    "line",
    [
        'env_vars = ["sk-live"]',
        'env_vars = "sk-live"',
        'auth = "sk-live"',
        'auth = { bearer = "sk-live" }',
        'auth = { header = "x-api-key: sk-live" }',
        'api_key = "sk-live"',
        'key = "sk-live"',
        "models_endpoint = 'sk-live'",
        "models_endpoint = '/v1/models?api_key=sk-live'",
        "models_endpoint = '/v1/models#sk-live'",
        "base_url = ['sk-live']",
    ],
)
def test_no_value_of_a_secretive_key_is_quoted(project: Project, line: str) -> None:
    """Wherever someone puts a key, it is not echoed."""
    assert "sk-live" not in str(project.faults(f"[providers.openai]\n{line}"))


def test_one_fault_hides_no_other_provider(project: Project) -> None:
    """A table with a fault is told of next to the faults of the others."""
    text = "[providers.a]\nbase_url = 5\n[providers.b]\nx = 1\n"
    assert project.faults(text) == [
        "`providers.a.base_url`: Expected `str`, got `int`",
        "`providers.b.x` is unknown",
    ]


def test_a_table_without_an_address(project: Project) -> None:
    """It may be of a provider that the public catalogue knows; that is seen when one is asked."""
    settings = project.load('[providers.acme]\ninclude = ["a-*"]\n')
    assert ProviderId("acme") not in settings.providers
    (table,) = settings.unplaced.values()
    assert table.overrides.choice.include == ("a-*",)


def test_a_table_that_is_likely_misspelt_is_told_with_other_faults(project: Project) -> None:
    """Where the file has to be mended anyway, what is near is named at once."""
    assert project.faults("[providers.grog]\n[providers.acme]\nx = 1\n") == [
        "`providers.acme.x` is unknown",
        "`providers.grog`: it is not a known provider and has no `base_url`; did you mean `groq`?",
    ]


# --- what is near


_NAMES = ("groq", "mira", "mistral", "openai", "openrouter")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("opnai", "; did you mean `openai`?"),
        ("mistrall", "; did you mean `mistral` or `mira`?"),
        ("openr", "; did you mean `openai` or `openrouter`?"),
        ("qqqq", ""),
        ("", ""),
    ],
)
def test_nearest(name: str, text: str) -> None:
    """Names that are alike are offered, best first, and none where none is."""
    assert nearest(name, _NAMES) == text
