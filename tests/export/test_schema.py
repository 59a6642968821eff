"""The JSON Schema: what `to_dict` writes is valid under it, what `from_dict` refuses is not, and every field is described."""

import importlib.util
import json
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import pressparse
from pressparse.export.fields import FIELDS
from pressparse.model import Report
from tests.export.test_json import WRONG, small_report
from tests.strategies import reports

ROOT = Path(__file__).parents[2]
SCHEMA: Any = pressparse.json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
CLASSES = {name: thing for name, thing in vars(pressparse).items() if isinstance(thing, type) and attrs.has(thing) and name != "Span"}

# What a schema cannot say: that a person's id is known and nobody else's, and that a span ends after it starts.
BEYOND = {"$.people[1].id", "$.meetings[0].attendees[1].person"}


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("schema_tool", ROOT / "tools" / "schema.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.stem)
def test_sample_reports_are_valid(path: Path) -> None:
    report = pressparse.parse(path.read_text(encoding="utf-8"), published="2023-05-20", key=path.name)
    VALIDATOR.validate(report.to_dict())
    assert Report.from_dict(report.to_dict()) == report


@given(reports())
def test_any_report_is_valid(report: Report) -> None:
    VALIDATOR.validate(report.to_dict())


@pytest.mark.parametrize(("where", "value", "path"), WRONG, ids=[f"{path}={value!r}" for _, value, path in WRONG])
def test_what_is_refused_is_not_valid(where: tuple[str | int, ...], value: Any, path: str) -> None:
    data: Any = deepcopy(small_report().to_dict())
    target = data
    for step in where[:-1]:
        target = target[step]
    target[where[-1]] = value
    sayable = not (path in BEYOND and isinstance(value, str)) and value != [4, 0]
    assert VALIDATOR.is_valid(data) != sayable


def test_every_field_is_there_with_its_sentence() -> None:
    assert {name: list(fields) for name, fields in FIELDS.items()} == {
        name: [field.name for field in attrs.fields(CLASSES[name])] for name in FIELDS
    }
    assert set(FIELDS) == set(CLASSES)
    for name in FIELDS:
        part = SCHEMA if name == "Report" else SCHEMA["$defs"][name]
        for field, sentence in FIELDS[name].items():
            assert part["properties"][field]["description"] == sentence
            assert sentence.endswith(".")
        assert part["description"]
        assert part["additionalProperties"] is False


def test_required_is_what_from_dict_asks_for() -> None:
    whole = small_report().to_dict()
    for field in SCHEMA["properties"]:
        data = {key: value for key, value in whole.items() if key != field}
        if field == "people":
            continue  # others refer to them
        assert VALIDATOR.is_valid(data) == (field not in SCHEMA["required"])
        if VALIDATOR.is_valid(data):
            Report.from_dict(data)
        else:
            with pytest.raises(pressparse.DecodeError):
                Report.from_dict(data)


def test_the_shipped_file_and_the_page_are_up_to_date() -> None:
    if not (ROOT / "src").exists():
        pytest.skip("not beside the sources")
    for path, text in tool().written().items():
        assert path.read_text(encoding="utf-8") == text, "run `make schema`"


def test_the_schema_ships() -> None:
    shipped = Path(str(pressparse.__file__)).parent / "export" / "report.schema.json"
    assert json.loads(shipped.read_text(encoding="utf-8")) == SCHEMA
