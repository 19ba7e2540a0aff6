# Two commands do everything: `make demo` and `make test`. Each makes the virtual environment if it is not there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-server audit catalogue catalogues bench bench-facts bench-language bench-quick bench-read bench-scale bench-statements bench-weigh \
	clean docs gate gate-update lock pictures release sbom train-en train-fr

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
	$(BIN)/ruff check src tests benchmarks training
	$(BIN)/mypy
	$(BIN)/pytest

# The tests that make a dossier once more, with each on the PostgreSQL server that SELON_STORE names.
SERVED ?= tests/keep tests/show tests/trust tests/scale
test-server: $(VENV)/.installed-dev
	@test -n "$(SELON_STORE)" || { echo "set SELON_STORE to the address of a database: postgresql://NAME@HOST/DATABASE"; exit 2; }
	$(BIN)/pytest $(SERVED)

# The interface's words: a new language (LANGUAGE=es), and all languages brought up to date with the French.
WORDING := src/selon/show/wording
DOMAINS := report desk commands
catalogue: $(VENV)/.installed-dev
	mkdir -p $(WORDING)/$(LANGUAGE)
	for domain in $(DOMAINS); do $(BIN)/pybabel -q init -i $(WORDING)/$$domain.pot -o $(WORDING)/$(LANGUAGE)/$$domain.po -l $(LANGUAGE) -w 120; done

catalogues: $(VENV)/.installed-dev
	for file in $(WORDING)/*/*.po; do $(BIN)/pybabel -q update -i $(WORDING)/$$(basename $$file .po).pot -o $$file \
	    -l $$(basename $$(dirname $$file)) -w 120 --ignore-pot-creation-date --previous; done

# The pictures of the README and the tutorial, from the example dossier; needs Chromium.
pictures: demo
	$(BIN)/python examples/picture.py build/demo-report docs/images

docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

gate: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.gate

gate-update: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.gate --update

# The pipelines anew, from the open data of SELON_SHARED (default ../shared); logs go to build/training.
train-fr: $(VENV)/.installed-dev
	$(BIN)/python -m training.vectors fr $(if $(SELON_VECTORS),--anew)
	$(BIN)/python -m training.prepare fr
	$(BIN)/python -m training.train fr parser
	$(BIN)/python -m training.train fr names
	$(BIN)/python -m training.pack fr
	$(BIN)/python -m benchmarks.language fr

train-en: $(VENV)/.installed-dev
	$(BIN)/python -m training.prepare en
	$(BIN)/python -m training.train en parser
	$(BIN)/python -m training.train en names
	$(BIN)/python -m training.pack en
	$(BIN)/python -m benchmarks.language en

bench-language: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.language

bench-facts: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.facts

# Peers run beside selon where they are installed: benchmarks/requirements-statements.txt, in an environment of its own.
bench-statements: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.statements

bench-weigh: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.weigh

bench-read: $(VENV)/.installed-dev
	$(BIN)/python benchmarks/read.py
	$(BIN)/python benchmarks/label.py

bench: $(VENV)/.installed-dev .venv-peers
	$(BIN)/python -m benchmarks

bench-quick: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks --quick

# Peers never share selon's environment; one that does not install is left out of the run, and said.
.venv-peers:
	$(PYTHON) -m venv $@
	grep -v '^#' benchmarks/peers/requirements.txt | while read line; do \
		$@/bin/python -m pip install --quiet --disable-pip-version-check "$$line" || echo "left out: $$line"; done

# Wheel and source, then an install in a clean environment from a folder of wheels with the network off.
WHEELS := build/wheelhouse
release: $(VENV)/.installed-dev
	rm -rf dist $(WHEELS) build/clean
	$(BIN)/python -m hatchling build -d dist
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check -w $(WHEELS) dist/*.whl
	$(PYTHON) -m venv build/clean
	off=$$(unshare -rn true 2>/dev/null && echo "unshare -rn"); \
	$$off build/clean/bin/python -m pip install --quiet --disable-pip-version-check --no-index --find-links $(WHEELS) selon && \
	$$off build/clean/bin/selon --version && \
	$$off build/clean/bin/selon read examples/varied/24-cap-sud.txt > /dev/null && echo "installed and read a page, network off"

bench-scale: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.scale
	$(BIN)/python -m benchmarks.faults

# Every development dependency with its hash; a bill of materials; known vulnerabilities, where their list can be had.
lock: $(VENV)/.installed-dev
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --extra dev --generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links --unsafe-package selon -o requirements-dev.lock pyproject.toml

sbom: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet cyclonedx-bom
	mkdir -p build && $(BIN)/cyclonedx-py environment $(BIN)/python -o build/sbom.json

audit: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet pip-audit
	$(BIN)/pip-audit

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache
