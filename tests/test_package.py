"""The package as someone sees it who installs it."""

import subprocess
import sys
from importlib.metadata import metadata, requires, version
from importlib.resources import files
from pathlib import Path

import attrs
import pytest

import pressparse
from pressparse import model

ROOT = Path(__file__).parent.parent


def test_public_names_are_there_and_documented() -> None:
    for name in pressparse.__all__:
        assert getattr(pressparse, name).__doc__, name


def test_every_class_of_the_model_is_public() -> None:
    classes = {name for name, thing in vars(model).items() if isinstance(thing, type) and thing.__module__ == model.__name__}
    assert classes <= set(pressparse.__all__)


def test_classes_of_the_model_are_frozen_and_slotted() -> None:
    for name in pressparse.__all__:
        thing = getattr(pressparse, name)
        if isinstance(thing, type) and attrs.has(thing):
            assert "__slots__" in vars(thing), name
            assert thing.__attrs_props__.is_frozen if hasattr(thing, "__attrs_props__") else thing.__setattr__ is not object.__setattr__, (
                name
            )
            assert all(field.kw_only for field in attrs.fields(thing)), name


def test_it_is_typed_and_says_its_licence() -> None:
    assert (files("pressparse") / "py.typed").is_file()
    assert metadata("pressparse")["License-Expression"] == "MIT"
    assert version("pressparse").split(".")[0].isdecimal()


def test_it_needs_four_packages_at_run_time() -> None:
    names = {requirement.partition(">")[0].strip() for requirement in requires("pressparse") or [] if "extra ==" not in requirement}
    assert names == {"attrs", "cattrs", "python-dateutil", "regex"}


def test_import_brings_in_nothing_that_can_wait() -> None:
    program = "import sys, pressparse; print(sorted({'cattrs', 'json', 'argparse', 'dateutil'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.skipif(not (ROOT / "CHANGELOG.md").exists(), reason="not beside the sources")
def test_the_changelog_knows_this_version() -> None:
    assert f"## [{version('pressparse')}] " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
