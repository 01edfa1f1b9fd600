# Recipes for people; CI calls `.ci/run`, which does the same from nothing.

scripts := ".venv/bin"
python := scripts / "python"

[private]
default:
    @{{ just_executable() }} --list

# Make the virtual environment, with all that development needs
setup:
    python3 -m venv .venv
    .venv/bin/pip install --quiet -e '.[dev,audit]'

# All that CI checks
check: test lint types rust examples guard audit

# The tests; arguments go to pytest
test *arguments:
    {{ python }} -m pytest {{ arguments }}

# The tests, and the branches that none of them takes; fails under the floor in pyproject.toml
coverage *arguments:
    {{ scripts }}/coverage erase
    COVERAGE_PROCESS_START="$PWD/pyproject.toml" {{ python }} -m pytest {{ arguments }}
    {{ scripts }}/coverage combine --quiet
    {{ scripts }}/coverage report

# Mutants, all or by name (`gen_models.lock*`), and those that no test minds: docs/mutants.md
mutants *names:
    {{ scripts }}/pip install --quiet -e '.[mutants]'
    HYPOTHESIS_PROFILE=mutants PYTHONHASHSEED=0 {{ scripts }}/mutmut run {{ names }}
    {{ scripts }}/mutmut results

# The tests against an installation from the sdist, without the source tree
test-installed *arguments:
    .ci/test-installed {{ arguments }}

# The tests that ask real providers, with the keys in the environment
test-live:
    {{ python }} -m pytest -m live -n 0

# Write anew what is recorded: golden files, transcripts, the committed Rust
record: && update-snapshots
    {{ python }} -m gen_models --offline --quiet

# The test that installs the LiteLLM proxy from the package index, and asks it
test-real:
    {{ python }} -m pytest -m real -n 0

# The tests that install the providers' client libraries, and let them list from the simulator
test-sdks:
    {{ python }} -m pytest -m sdks -n 0

# Many at once and many in a row, in full numbers; takes some twenty minutes
load:
    LOAD=full {{ python }} -m pytest -n 0 tests/test_load.py tests/test_killed.py

# Record the transcripts and golden files anew
update-snapshots:
    {{ python }} -m pytest tests/golden --update-golden
    {{ python }} -m pytest tests/cli --snapshot-update

# Style of the Python; the action, the workflows and the hook
lint:
    {{ python }} -m ruff check
    {{ python }} -m ruff format --check
    {{ scripts }}/zizmor --offline --no-progress --pedantic --quiet action.yml .pre-commit-hooks.yaml examples/workflows/*.yml
    {{ scripts }}/check-jsonschema --builtin-schema vendor.github-actions action.yml
    {{ scripts }}/check-jsonschema --builtin-schema vendor.github-workflows examples/workflows/*.yml
    {{ python }} -m pre_commit validate-manifest .pre-commit-hooks.yaml

# Types of the Python
types:
    {{ python }} -m mypy

# The Rust workspace: format, lints, tests
rust:
    cargo fmt --check
    cargo clippy --workspace --all-targets --all-features -- -D warnings
    cargo test --workspace --all-features

# The examples: a workspace of its own, where the enums meet the clients of providers
examples:
    cargo fmt --all --check --manifest-path examples/Cargo.toml
    cargo test --manifest-path examples/Cargo.toml

# The committed Rust is what its lock says, that of the examples too
guard:
    {{ python }} -m gen_models --offline --check
    {{ python }} -m gen_models --config examples/genai/gen-models.toml --offline --check
    {{ python }} -m gen_models --config examples/serde/gen-models.toml --offline --check

# Licences, and known vulnerabilities where their data is in reach; `--complete` minds if not
audit *arguments:
    {{ python }} -m supply_chain {{ arguments }}

# Generate the committed Rust
generate *arguments:
    {{ python }} -m gen_models {{ arguments }}
    {{ python }} -m gen_models --config examples/genai/gen-models.toml {{ arguments }}
    {{ python }} -m gen_models --config examples/serde/gen-models.toml {{ arguments }}

# One table of ratios
bench *arguments:
    {{ python }} -m benchmarks {{ arguments }}

# All providers on loopback, to watch a live run
simulate *arguments:
    {{ python }} -m tests.simulator {{ arguments }}
