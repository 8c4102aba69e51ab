# make demo   read the shipped sample images: installs the device's runtime only
# make test   the whole test suite: installs what it needs
# make quick  lint, and the tests of what changed since main; of one package: make quick PACKAGE=convert/c_source
# make lint   ruff, mypy, and the floors of the house (import-linter)
# make docs   the site of README.md, docs/ and the docstrings, in site/: fails where a link is broken
# make proof  slow: train all four models by the notebook recipe and hold them against the notebook's figures
# make firmware-test  the generated C on emulated microcontrollers, and of 200 random Keras models; see tests/firmware/__init__.py
# make models-test  the C of other people's models, in ../shared/models or MODELS_PATH: every byte, instructions, time
# make pi-test  on an emulated Raspberry Pi 4 with a camera, which is built first; see tests/pi/__init__.py
# make fuzz   two minutes of damaged files and streams at every door; longer: make fuzz SECONDS=3600
# make mutants  which small faults the tests notice: a sample; see tests/mutants.py

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
# 32-bit userland under a 64-bit kernel (Raspberry Pi OS): uname says aarch64, but pip must pick 32-bit packages.
LINUX32 := $(shell [ "$$(getconf LONG_BIT)$$(uname -m)" = 32aarch64 ] && echo linux32)
PIP := $(LINUX32) $(PY) -m pip --disable-pip-version-check --quiet install -c constraints.txt

# Test files are shared out among the cores. Not more than four: with TensorFlow each process takes 1 GB.
PARALLEL := -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --benchmark-disable

.PHONY: demo test quick lint docs proof firmware-test models-test pi-test fuzz mutants clean

demo: $(VENV)/runtime
	$(PY) -m edge_runtime -i edge_runtime/samples --annotate annotated
	@echo "annotated pictures: annotated/" >&2

test: $(VENV)/tests
	$(PY) -m pytest $(PARALLEL) tests

# pytest's 5: all of these tests are another target's, make pi-test's for instance.
quick: lint
	@tests=$$($(PY) -m tests.changed $(PACKAGE)) || exit 1; \
		if [ -n "$$tests" ]; then $(PY) -m pytest -q $(PARALLEL) $$tests || [ $$? = 5 ]; fi

lint: $(VENV)/tests
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

# Not --quiet: it would keep the warnings from --strict, too.
docs: $(VENV)/docs
	NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict
	@echo "the site: site/index.html" >&2

proof: $(VENV)/tests
	$(PY) -m pytest $(PARALLEL) tests/proof -m proof

firmware-test: $(VENV)/tests
	$(PY) -m pytest $(PARALLEL) tests/firmware tests/convert/c_source -m firmware -rs

models-test: $(VENV)/tests
	$(PY) -m tests.convert.models

pi-test: $(VENV)/tests
	$(PY) -m pytest tests/pi -m pi -rs

SECONDS ?= 120
fuzz: $(VENV)/tests
	$(PY) -m tests.door.fuzz --seconds $(SECONDS)

mutants: $(VENV)/tests
	$(PIP) -e '.[mutants]'
	$(PY) -m tests.mutants

clean:
	rm -rf $(VENV) annotated build site *.egg-info

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "error: $(PYTHON) is older than Python 3.11; name a newer one: make demo PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
		{ echo "installing python3-venv, which Debian keeps apart from Python" >&2; \
		  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
		  $$sudo apt-get update -qq >&2 && $$sudo apt-get install -y -qq python3-venv >&2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime: $(PY) pyproject.toml constraints.txt
	$(PIP) -e .
	@touch $@

$(VENV)/tests: $(PY) pyproject.toml constraints.txt
	$(PIP) -e '.[test]'
	@touch $@ $(VENV)/runtime

$(VENV)/docs: $(PY) pyproject.toml constraints.txt
	$(PIP) -e '.[docs]'
	@touch $@ $(VENV)/runtime
