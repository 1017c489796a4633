# make run    the window; ARGS='play leg-massage --length quick' passes arguments on
# make test   everything that must hold: style, types, walls, tests
# make lint   style and types only          make format       puts the style right
# make tables writes docs' tables anew      make pictures    draws every page of the window for docs
# make assets draws and records what is in assets/
# make translations brings assets/translations up to date with the texts in the code
# make reports measures the sound of it for docs/sound, in five minutes
# make clean  removes what make made        make constraints  newest versions into constraints.txt
#
# Both set .venv up first, and on Debian and Ubuntu the packages of the system.
# PYTHON=python3.12 chooses the Python. PYTEST='tests/core -k table' chooses tests.

VENV := .venv
BIN := $(VENV)/bin
export PYTHON

.PHONY: run test lint format tables reports pictures translations assets clean constraints ready-to-run ready-to-test ready-to-assets
.DEFAULT_GOAL := run

run: ready-to-run
	@$(BIN)/python -m upstroke $(ARGS)

# What is heard and timed mostly waits, so three run at a time; beside busy tests, sounds have holes.
test: lint
ifdef PYTEST
	$(BIN)/python -m pytest $(PYTEST)
else
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadgroup -m 'not waits'
	$(BIN)/python -m pytest --numprocesses=3 --dist=loadgroup -m waits
endif

lint: ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: ready-to-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

tables: ready-to-test
	$(BIN)/python -m tools.docs.tables
	$(BIN)/python -m tools.docs.colours

reports: ready-to-test
	$(BIN)/python -m tools.reports.plan
	$(BIN)/python -m tools.reports.loudness
	$(BIN)/python -m tools.reports.intelligibility

translations: ready-to-test
	PYTHONPATH=. $(BIN)/python -m tools.translations

pictures: ready-to-test
	PYTHONPATH=. $(BIN)/python -m tools.docs.pictures

assets: ready-to-assets
	$(BIN)/python -m tools.pictures.draw
	$(BIN)/python -m tools.pictures.icon
	$(BIN)/python -m tools.sound.chimes
	$(BIN)/python -m tools.sound.ambience
	$(BIN)/python -m tools.voice.record

ready-to-run ready-to-test ready-to-assets: ready-to-%:
	@tools/setup.sh $*

# One file for every Python and system, whichever makes it.
constraints: ready-to-test
	$(BIN)/python -m pip install --quiet uv
	UV_CUSTOM_COMPILE_COMMAND='make constraints' $(BIN)/uv pip compile pyproject.toml \
	    --universal --python-version 3.11 --all-extras --upgrade \
	    --group install --group dev --group assets \
	    --no-annotate --no-emit-index-url --quiet --output-file constraints.txt

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests tools -name __pycache__ -prune -exec rm -rf {} +
