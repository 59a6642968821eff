"""The JSON Schema (draft 2020-12) of a report's JSON form, read off the classes of the model.

A class is a definition with its docstring, a field its type with its sentence of :mod:`pressparse.export.fields`, an enum the list of its values.
The shipped file ``report.schema.json`` beside this room holds the same, for other languages; ``make schema`` writes it.
"""

import datetime as dt
from enum import StrEnum
from inspect import cleandoc
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from pressparse.export.fields import FIELDS, VERSION
from pressparse.model import Person, Report
from pressparse.span import Span

Schema = dict[str, object]

_OFFSET: Schema = {"type": "integer", "minimum": 0}
_PLAIN: dict[type, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    dt.date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    dt.time: {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}(\.\d{6})?([+-]\d{2}:\d{2}(:\d{2}(\.\d{6})?)?)?$"},
    Span: {"$ref": "#/$defs/Span"},
}
_SPAN: Schema = {
    "description": "Where something was read: start and end, half-open, in code points of the report's text.",
    "type": "array",
    "prefixItems": [_OFFSET, _OFFSET],
    "items": False,
    "minItems": 2,
}
_PERSON_ID: Schema = {"type": "string"}


def json_schema() -> Schema:
    """The schema that every ``Report.to_dict()`` is valid under, as a new dict.

    ``required`` are the fields without a default, as :meth:`Report.from_dict` asks for them; ``to_dict`` writes every field. What a schema cannot
    say is checked by ``from_dict`` alone: that ids of people are unique and known, and that a span does not end before it starts.

    >>> schema = json_schema()
    >>> schema["required"], schema["properties"]["version"]
    (['version', 'text'], {'description': 'The version of this form.', 'const': 1})
    """
    definitions: dict[str, Schema] = {"Span": _SPAN}
    body = _record(Report, definitions)
    properties, required = body["properties"], body["required"]
    assert isinstance(properties, dict)
    assert isinstance(required, list)
    version: Schema = {"description": "The version of this form.", "const": VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pressparse:report:{VERSION}",
        "title": "Report",
        **body,
        "properties": {"version": version, **properties},
        "required": ["version", *required],
        "$defs": dict(sorted(definitions.items())),
    }


def _record(kind: type, definitions: dict[str, Schema]) -> Schema:
    """An object of the fields of ``kind`` and no others."""
    hints = get_type_hints(kind)
    fields = attrs.fields(kind)
    return {
        "description": _docstring(kind),
        "type": "object",
        "properties": {field.name: _field(kind, field, hints[field.name], definitions) for field in fields},
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _field(owner: type, field: "attrs.Attribute[object]", hint: Any, definitions: dict[str, Schema]) -> Schema:
    schema: Schema = {"description": FIELDS[owner.__name__][field.name], **_type(hint, definitions, is_roster=owner is Report)}
    if field.default is not attrs.NOTHING:
        schema["default"] = list(field.default) if isinstance(field.default, tuple) else field.default
    return schema


def _type(hint: Any, definitions: dict[str, Schema], *, is_roster: bool = False) -> Schema:
    """The schema of a type; a person stands whole in the report's own list and by id everywhere else."""
    if NoneType in get_args(hint):
        return _or_null(_type(get_args(hint)[0], definitions))
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0], definitions, is_roster=is_roster)}
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if hint is Person and not is_roster:
        return dict(_PERSON_ID)
    return _reference(hint, definitions)


def _or_null(schema: Schema) -> Schema:
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def _reference(kind: type, definitions: dict[str, Schema]) -> Schema:
    """A reference to the definition of ``kind``, which is made when it is first met."""
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _enum(kind) if issubclass(kind, StrEnum) else _record(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _enum(kind: type[StrEnum]) -> Schema:
    return {"description": _docstring(kind), "type": "string", "enum": [member.value for member in kind]}


def _docstring(kind: type) -> str:
    return " ".join(cleandoc(kind.__doc__ or "").replace("``", "`").split())
