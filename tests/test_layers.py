"""Who may import whom, who may touch the world: invariants 1 and 2, read and run.

The floors, lowest first; a module imports from the floors below its own, at the top, in
a function or for its types alike. `gen_models.__version__` is nobody's floor.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

import gen_models

_SOURCE = Path(gen_models.__file__).parent

FLOORS = (
    {"cached", "data", "errors", "marker", "naming", "prices", "syntax", "text", "words"},
    {"choice", "clock", "ending", "file_errors", "registry", "rust_settings"},
    {"auth", "kind_words", "overrides"},
    {"described"},
    {"catalog"},
    {"fact_values"},
    {
        "comparison",
        "embedded",
        "kinds",
        "lifecycle",
        "listing",
        "lock",
        "plausibility",
        "rustdoc",
        "user_facts",
    },
    {"config", "diff", "exclusion", "fetch", "plan"},
    {"selection", "taken"},
    {"catalogued"},
    {"asking", "emit"},
    {"render", "sources", "write"},
    {"consultation"},
    {"update"},
    {"revisions", "run"},
    {"changes", "doubts", "library", "model_list", "provider_list"},
    {"options", "report"},
    {"diff_command", "models_command", "progress", "screen"},
    {"cli"},
    {"__init__", "__main__"},
)

ROOMS = {
    "diff": ({"verdict"}, {"terms"}, {"json", "markdown", "text"}),
    "report": ({"mending", "unanswered"}, {"summary", "warnings"}, {"json"}),
    "config": ({"tables"}, {"providers"}, {"settings"}),
    "emit": (
        {"layout"},
        {
            "conversions",
            "info_rows",
            "info_types",
            "info_values",
            "listing",
            "lookup",
            "provider_methods",
            "provider_model_text",
            "serde",
        },
        {"impls"},
        {"enum", "info", "module", "provider", "provider_model"},
    ),
    "fetch": (
        {"client", "failures", "links", "threads"},
        {"retries"},
        {"answer"},
        {"catalogue", "pages"},
        {"together"},
    ),
    "lock": ({"lines"}, {"first_version", "writing"}, {"reading"}),
    "listing": (
        {"envelope", "fields", "kinds"},
        {"document", "paging", "units"},
        {"gateways", "hosts", "labs", "other_lists", "servers"},
        {"catalogue", "shapes"},
        {"page"},
    ),
    "write": ({"cache", "differing"}, {"output"}),
    "model_list": ({"records"}, {"dates", "query"}, {"columns"}, {"table", "export", "why"}),
}
"""The floors inside a package, which goes by the names in its `__init__` outside."""

PURE = {
    "comparison", "diff", "diff.json", "diff.markdown", "diff.terms", "diff.text", "diff.verdict",
    "text", "words", "naming", "rust_settings", "lifecycle", "registry", "overrides", "described",
    "catalog", "cached", "catalogued", "rustdoc", "plan", "emit", "emit.conversions", "emit.enum",
    "emit.impls", "emit.info", "emit.info_rows", "emit.info_types", "emit.info_values",
    "emit.layout", "emit.listing", "emit.lookup",
    "emit.module", "emit.provider", "emit.provider_methods", "emit.provider_model",
    "emit.provider_model_text", "emit.serde", "syntax", "render", "lock", "lock.first_version",
    "lock.lines", "lock.reading", "lock.writing", "prices", "listing", "listing.catalogue",
    "listing.document", "listing.envelope", "listing.fields", "listing.gateways", "listing.hosts",
    "listing.kinds", "listing.labs", "listing.other_lists", "listing.page", "listing.paging",
    "fetch.links", "listing.servers", "listing.shapes", "listing.units", "selection", "choice",
    "exclusion", "kind_words", "kinds", "marker", "plausibility", "taken", "user_facts",
    "fact_values",
}  # fmt: skip
"""Modules that do no I/O and read no clock: values in, values out, or an error."""

_SAFE_IMPORTS = {
    "__future__", "codecs", "collections", "datetime", "decimal", "difflib", "enum", "fnmatch",
    "functools", "hashlib", "ipaddress", "itertools", "json", "math", "msgspec", "operator", "re",
    "shlex", "string", "textwrap", "tomllib", "tree_sitter", "tree_sitter_rust", "typing", "urllib",
}  # fmt: skip
"""What they may import besides each other; of `datetime` only what parses."""

_NETWORK = {
    "asyncio", "ftplib", "http", "httpcore", "httpx", "pyreqwest", "requests", "selectors",
    "smtplib", "socket", "socketserver", "ssl", "tenacity", "urllib3", "xmlrpc",
}  # fmt: skip

_CLOCK_CALLS = {"now", "today", "utcnow", "time", "monotonic", "perf_counter", "localtime"}
_IO_CALLS = {"open", "print", "input", "exec", "eval", "read_text", "read_bytes", "exists", "glob"}
_WRITING_CALLS = {
    "chmod", "hardlink_to", "link", "makedirs", "mkdir", "remove", "removedirs", "rename",
    "renames", "rmdir", "rmtree", "symlink", "symlink_to", "touch", "truncate", "unlink",
    "write_bytes", "write_text",
}  # fmt: skip


def _modules() -> Mapping[str, ast.Module]:
    """The syntax tree of every module, by its name below `gen_models`."""
    return {_name(path): ast.parse(path.read_bytes()) for path in sorted(_SOURCE.rglob("*.py"))}


def _name(path: Path) -> str:
    parts = path.relative_to(_SOURCE).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


MODULES = _modules()


def _imports(tree: ast.AST) -> Iterator[str]:
    """Yield the full name of each import, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where a name comes from"
            if node.module == "gen_models":
                yield from (f"gen_models.{alias.name}" for alias in node.names)
            else:
                yield str(node.module)


def _top(name: str) -> str:
    """The module or package that a name belongs to."""
    return name.partition(".")[0]


def _imported_parts(tree: ast.AST) -> set[str]:
    """Every import from `gen_models` but for its version, by its name below that."""
    own = "gen_models."
    found = {one.removeprefix(own) for one in _imports(tree) if one.startswith(own)}
    return found - {"__version__"}


def _own_imports(name: str) -> set[str]:
    """The first part of every import from `gen_models`, but for its version and itself."""
    return {_top(one) for one in _imported_parts(MODULES[name])} - {_top(name)}


def _foreign_imports(name: str) -> set[str]:
    """The first part of every other import."""
    found = {_top(one) for one in _imports(MODULES[name])}
    return found - {"gen_models"}


def _calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the last part of what is called."""
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


# --- floors


def _height(floors: Iterable[set[str]], name: str) -> int:
    return next(height for height, names in enumerate(floors) if name in names)


def test_every_module_has_a_floor() -> None:
    """Each module stands on one floor, and no floor holds a module that is gone."""
    named = [name for floor in FLOORS for name in floor]
    assert len(named) == len(set(named))
    assert {_top(name) for name in MODULES} == set(named)
    rooms = [f"{top}.{room}" for top, floors in ROOMS.items() for one in floors for room in one]
    assert len(rooms) == len(set(rooms))
    assert {name for name in MODULES if "." in name} == set(rooms)


@pytest.mark.parametrize("name", MODULES)
def test_no_module_imports_from_above(name: str) -> None:
    """A floor never calls up, nor to its own side."""
    mine = _height(FLOORS, _top(name))
    assert {one for one in _own_imports(name) if _height(FLOORS, one) >= mine} == set()


@pytest.mark.parametrize("name", [name for name in MODULES if "." in name])
def test_no_room_imports_from_above(name: str) -> None:
    """The same holds inside a package, where nobody goes by what the whole is called."""
    package, _, room = name.partition(".")
    imported = _imported_parts(MODULES[name])
    inside = {one.partition(".")[2] for one in imported if _top(one) == package}
    mine = _height(ROOMS[package], room)
    assert "" not in inside
    assert {one for one in inside if _height(ROOMS[package], one) >= mine} == set()


def test_a_package_is_entered_by_its_front_door() -> None:
    """What is inside is imported from inside, or through the package's own names."""
    found = {
        (name, one)
        for name, tree in MODULES.items()
        for one in _imported_parts(tree)
        if "." in one and _top(one) != _top(name)
    }
    assert found == set()


def test_the_network_is_imported_where_it_is_used() -> None:
    """No module brings the HTTP client along; whoever asks imports it then."""
    found = {
        name
        for name, tree in MODULES.items()
        if _top(name) != "fetch"
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom) and "fetch" in _imported_parts(node)
    }
    assert found == set()


def test_the_package_itself_imports_nothing() -> None:
    """`import gen_models` names where its parts live, and loads none of them."""
    found = {
        name
        for node in MODULES["__init__"].body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imports(node)
    }
    assert found == {"__future__", "importlib", "typing"}


# --- what is pure


@pytest.mark.parametrize("name", sorted(PURE))
def test_pure_modules_import_no_way_to_the_world(name: str) -> None:
    """They know values, text and each other."""
    assert _foreign_imports(name) <= _SAFE_IMPORTS
    assert _own_imports(name) <= {_top(one) for one in PURE} | {"errors", "config"}
    assert {one for one in _imports(MODULES[name]) if one.startswith("urllib")} <= {"urllib.parse"}


@pytest.mark.parametrize("name", sorted(PURE))
def test_pure_modules_call_no_way_to_the_world(name: str) -> None:
    """They read no clock, open no file and print nothing."""
    assert {call for call, _ in _calls(name)} & (_CLOCK_CALLS | _IO_CALLS | _WRITING_CALLS) == set()


def test_the_clock_is_read_in_one_place() -> None:
    """`clock` tells the time of a run; `fetch` measures deadlines and `Retry-After`."""
    readers = {name for name in MODULES if {call for call, _ in _calls(name)} & _CLOCK_CALLS}
    imported = {name for name in MODULES if "time" in _foreign_imports(name)}
    assert {_top(name) for name in readers | imported} == {"cli", "clock", "fetch", "library"}
    for name in ("cli", "library"):
        assert "clock" in _own_imports(name)


# --- who touches the world


def test_only_fetch_knows_the_network() -> None:
    """No other module imports an HTTP client, a socket or an event loop."""
    found = {name for name in MODULES if _foreign_imports(name) & _NETWORK}
    assert {_top(name) for name in found} == {"fetch"}


def _writes(name: str) -> Iterator[str]:
    """Yield each call that may create, replace or remove a file."""
    for called, node in _calls(name):
        is_open = called in {"open", "fdopen"} and _opens_to_write(node)
        is_rename = called == "replace" and _is_a_rename(node)
        if called in _WRITING_CALLS or is_open or is_rename:
            yield called


def _opens_to_write(node: ast.Call) -> bool:
    """Whether `open(path, "w")`, `path.open("xb")` or `os.open(path, flags)` may write."""
    modes = [*node.args, *(keyword.value for keyword in node.keywords)]
    texts = [one.value for one in modes if isinstance(one, ast.Constant)]
    if "os.devnull" in map(ast.unparse, node.args):
        return False  # what `cli` leaves behind where nobody reads its output
    is_os = ast.unparse(node.func) == "os.open"
    return is_os or any(set("wax+") & set(str(text)) for text in texts)


def _is_a_rename(node: ast.Call) -> bool:
    """Whether this is `path.replace(target)`, not a text's or a struct's `replace`."""
    owner = ast.unparse(node.func).removesuffix(".replace")
    return owner != "write" and len(node.args) == 1 and not node.keywords


def test_only_write_creates_or_replaces_files() -> None:
    """No other module opens for writing, renames, removes or makes directories."""
    assert {_top(name) for name in MODULES if list(_writes(name))} == {"write"}
    assert {"open", "replace", "unlink", "mkdir"} <= set(_writes("write.output"))


def test_nobody_imports_a_way_around() -> None:
    """Nothing copies trees or makes temporary files elsewhere; only git is started, to read."""
    found = {one: _foreign_imports(one) & {"subprocess", "shutil", "tempfile", "ctypes"}
             for one in MODULES}  # fmt: skip
    assert {one: names for one, names in found.items() if names} == {"revisions": {"subprocess"}}


# --- the same, run

_LISTEN = """
import json, os, sys
seen = []
def listen(event, arguments):
    watched = ("open", "socket.", "os.", "shutil.", "subprocess.", "tempfile.", "urllib.")
    if not event.startswith(watched) or event in ("os.listdir", "os.scandir"):
        return
    frame, module = sys._getframe(1), None
    while frame is not None and module is None:
        name = frame.f_globals.get("__name__", "")
        module = name if name.startswith("gen_models") else None
        frame = frame.f_back
    flags = arguments[2] if event == "open" else 0
    seen.append([event, module, bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))])
"""

_PURE_WORK = """
import hashlib  # whoever needs it first would load it
from gen_models import data, lock
from gen_models.catalog import Catalog
from gen_models.config import ProviderSettings, Settings
from gen_models.embedded import parse_embedded
from gen_models.listing import read_page
from gen_models.overrides import Overrides, configured
from gen_models.plan import dated
from gen_models.registry import parse_auth_method, parse_registry
from gen_models.render import render
from gen_models.lifecycle import Grace
from gen_models.selection import known_with_lock, select_providers
from gen_models.sources import Policy, Unanswered, settle

texts = {name: data.read(name) for name in ("registry.toml", "models.csv", "models.toml")}
sys.addaudithook(listen)

registry = parse_registry(texts["registry.toml"])
embedded = parse_embedded(texts["models.csv"], texts["models.toml"])
now = "2026-11-22T12:00:00+00:00"
page = read_page(registry["groq"], b'{"data":[{"id":"x:free"},{"id":"x-free"},{"id":""}]}', None)
custom = configured("my-proxy", None, Overrides(base_url="https://llm.example",
                                                auth_method=parse_auth_method("none")))
configs = {**registry, "my-proxy": custom}
providers = {key: ProviderSettings(config=one) for key, one in configs.items()}
settings = Settings(registry=registry, providers=providers)
grace = Grace(today=now[:10])
policy = Policy(is_offline=False, allows_fallback=True, embedded=embedded, now=now, grace=grace)
known = known_with_lock(settings, Catalog())
selected = select_providers(settings, known, Catalog())
records = {}
for key in selected:
    answer = page.listing if key in ("groq", "mira") else Unanswered("no key", needs_key=True)
    outcome = settle(known[key], None, answer, policy)
    if outcome.record is not None:
        records[key] = dated(outcome.provider, None, outcome.record)
catalog = Catalog().with_records(records)
assert lock.loads(lock.dumps(catalog)) == catalog
rendered = render(catalog, registry, selected, None)
again = render(catalog, registry, selected, rendered.files["mod.rs"].decode())
assert again == rendered and len(rendered.files) == 2 * len(records) + 5
assert set(records) == set(registry) & set(embedded.providers) | {"groq", "mira"}
"""

_WHOLE_RUN = """
sys.addaudithook(listen)
from gen_models.cli import main
assert main() == 0
"""


def _observed(work: str, directory: Path, arguments: Iterable[str] = ()) -> list[list[object]]:
    """Run a script in a process of its own; return what it did to the world."""
    script = f"{_LISTEN}\n{work}\nprint('\\n' + json.dumps(seen))"
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, *arguments],
        cwd=directory,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795348800"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: list[list[object]] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_the_right_half_touches_nothing(tmp_path: Path) -> None:
    """From answers and texts to rendered files, no file is opened and no socket made."""
    assert _observed(_PURE_WORK, tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_an_offline_run_opens_no_socket_and_writes_in_one_module(tmp_path: Path) -> None:
    """All that a whole run does to files, it does in `write`; to the network, nothing."""
    seen = _observed(_WHOLE_RUN, tmp_path, ["--offline", "-o", "out"])
    assert [one for one in seen if str(one[0]).startswith(("socket.", "subprocess."))] == []
    writing = [one for one in seen if one[2] or str(one[0]).startswith(("os.", "shutil."))]
    assert {one[1] for one in writing} == {"gen_models.write.output"}
    assert {"open", "os.mkdir", "os.rename"} <= {str(one[0]) for one in writing}


def test_a_run_with_nothing_new_writes_nothing(tmp_path: Path) -> None:
    """The second run opens no file to write it."""
    _observed(_WHOLE_RUN, tmp_path, ["--offline", "-o", "out"])
    seen = _observed(_WHOLE_RUN, tmp_path, ["--offline", "-o", "out"])
    assert [one for one in seen if one[2] or str(one[0]).startswith(("os.", "socket."))] == []
