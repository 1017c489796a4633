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

.PHONY: run test test-whole test-rest lint format tables reports pictures translations assets clean constraints ready-to-run ready-to-test ready-to-assets
.DEFAULT_GOAL := run

run: ready-to-run
	@$(BIN)/python -m upstroke $(ARGS)

# Side by side. What is real waits most of its time, for a sound to be heard or a window to come:
# many of it at once, and whatever else there is to do takes only the time that it leaves.
ALL := lint test-whole test-rest
test: ready-to-test
ifdef PYTEST
	$(MAKE) lint
	$(BIN)/python -m pytest $(PYTEST)
else
	@$(MAKE) --jobs=3 --keep-going $(if $(filter output-sync,$(.FEATURES)),--output-sync=target) $(ALL)
endif

test-whole: ready-to-test
	$(BIN)/python -m pytest --numprocesses=6 --dist=loadgroup tests/whole

test-rest: ready-to-test
	nice $(BIN)/python -m pytest --numprocesses=auto --dist=worksteal --ignore=tests/whole

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
