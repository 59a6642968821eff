# Every task sets itself up: needed are Python 3.11 or newer (with venv), git and make.
# `make demo` and `make test` are the two to begin with.

PYTHON ?= python3
VENV ?= .venv
FILE ?= examples/sample.txt
PUBLISHED ?= 2023-05-20

PIP_INSTALL = $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test schema picture notebook coverage bench lint format types floors docs package oldest check clean
.NOTPARALLEL:

demo: $(VENV)/pressparse.done  ## parse a sample report and print what it says
	@$(VENV)/bin/pressparse $(FILE) --published $(PUBLISHED)

test: $(VENV)/full.txt  ## the tests, and the examples of the documentation
	$(VENV)/bin/python -m pytest -q

schema: $(VENV)/pressparse.done  ## write the JSON Schema and the page of fields anew
	$(VENV)/bin/python tools/schema.py

picture: $(VENV)/full.txt  ## draw the pictures of the notebook view; needs Chromium
	$(VENV)/bin/python tools/picture.py

notebook: $(VENV)/full.txt  ## run the tutorial and write it as a notebook into build/
	$(VENV)/bin/python tools/notebook.py

coverage: $(VENV)/full.txt
	$(VENV)/bin/python -m coverage run -m pytest -q
	$(VENV)/bin/python -m coverage report

bench: $(VENV)/bench.txt  ## speed beside a floor measured in the same run
	$(VENV)/bin/python -m pytest -q benchmarks

lint: $(VENV)/lint.txt
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

format: $(VENV)/lint.txt
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

types: $(VENV)/lint.txt $(VENV)/bench.txt
	$(VENV)/bin/mypy

floors: $(VENV)/test.txt  ## which room imports which, and the other laws of the house
	$(VENV)/bin/python -m pytest -q tests/test_floors.py tests/test_house.py

docs: $(VENV)/docs.txt  ## HTML in docs/_build; a warning is an error
	$(VENV)/bin/sphinx-build -q -W --keep-going -b html docs docs/_build

package: $(VENV)/packaging.txt  ## wheel and sdist, checked, and the tests run from the installed wheel
	VENV=$(VENV) PYTHON=$(PYTHON) .ci/package

oldest: $(VENV)/test.txt  ## the tests with the oldest versions that pyproject.toml allows
	$(PYTHON) -m venv $(VENV)-oldest
	$(VENV)/bin/python tools/groups.py --oldest > $(VENV)-oldest/oldest.txt
	$(VENV)-oldest/bin/python -m pip install --quiet --disable-pip-version-check -r $(VENV)/test.txt -c $(VENV)-oldest/oldest.txt -e .
	$(VENV)-oldest/bin/python -m pytest -q -m "not slow"

check: test lint types floors docs package oldest

clean:
	rm -rf $(VENV) $(VENV)-oldest build dist docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/pressparse.done: pyproject.toml | $(VENV)/bin/python
	$(PIP_INSTALL) -e .
	@touch $@

# One dependency group, installed; the file lists what it holds and says when it was made.
$(VENV)/%.txt: pyproject.toml tools/groups.py $(VENV)/pressparse.done
	@$(VENV)/bin/python tools/groups.py $* > $@.part
	$(PIP_INSTALL) -r $@.part
	@mv $@.part $@
