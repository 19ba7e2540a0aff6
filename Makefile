# Two commands do everything: `make demo` and `make test`. Each makes the virtual environment if it is not there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLES := $(wildcard examples/*)

.PHONY: demo test lint type docs gate gate-update clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	$(BIN)/selon build examples/pages -o build/demo.dossier
	$(BIN)/selon report build/demo.dossier -o build/demo-report

test: $(VENV)/.installed-dev
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/pytest

docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

gate: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.gate

gate-update: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.gate --update

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache
