"""The JSON form of a report: lossless, strict, each person once.

The form is the model field by field: a class is an object, a tuple an array, an enum its value, a date or time in ISO 8601,
a span ``[start, end]``. Two things differ. The outermost object carries ``version``, and a person stands whole in ``people`` alone;
everywhere else stands the person's ``id``. What is no such form raises :class:`~pressparse.errors.DecodeError` with the path to it.
"""

import json
import re
from collections.abc import Callable
from contextvars import ContextVar
from functools import cache
from typing import Any

from attrs import fields
from cattrs import Converter

from pressparse.errors import DecodeError
from pressparse.export.fields import VERSION
from pressparse.export.strict import read_problem, strict_converter
from pressparse.model import Person, Report

# The people of the report that is being read or written, by id: one call's own, whatever thread it runs in.
_roster: ContextVar[dict[str, Person]] = ContextVar("pressparse_roster")


def report_to_dict(report: Report) -> dict[str, object]:
    """The report as dicts, lists, strings, numbers, booleans and None, every field present.

    ``ValueError`` if the report speaks of a person who is not among its ``people``, or if two of them share an ``id``.
    """
    roster = {person.id: person for person in report.people}
    if len(roster) < len(report.people):
        raise ValueError("two people of the report share an id")
    people = _whole_people().unstructure(report.people)
    rest = _call_with(roster, lambda: _converter().unstructure(report))
    return {"version": VERSION, **rest, "people": people}


def report_from_dict(data: dict[str, object]) -> Report:
    """The report that :func:`report_to_dict` wrote. Fields that are left out take their defaults; nothing unknown is passed over."""
    body = _unversioned(data)
    people = _structure(_whole_people(), body.pop("people", []), tuple[Person, ...], "$.people")
    roster: dict[str, Person] = {}
    for index, person in enumerate(people):
        if roster.setdefault(person.id, person) is not person:
            raise DecodeError(f"a second person with the id {person.id!r}", f"$.people[{index}].id")
    rest = _call_with(roster, lambda: _structure(_converter(), body, Report, "$"))
    return _with_people(rest, people)


def report_to_json(report: Report, *, indent: int | None = None) -> str:
    """The report as JSON text. Letters stand as they are; a lone surrogate is escaped, so that the text can be written as UTF-8.

    A high and a low surrogate side by side, which JSON's escapes cannot tell from one astral character, keep the low one unescaped.
    """
    written = json.dumps(report_to_dict(report), ensure_ascii=False, indent=indent)
    return written if written.isascii() else _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def report_from_json(text: str) -> Report:
    """The report that :func:`report_to_json` wrote."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"not JSON: {error}") from None
    return report_from_dict(data)


_SURROGATE = re.compile("[\ud800-\udbff]|(?<![\ud800-\udbff])[\udc00-\udfff]")


def _unversioned(data: object) -> dict[str, object]:
    """A copy of the outermost object without its version, which must be ours."""
    if not isinstance(data, dict):
        raise DecodeError(f"expected an object, got {type(data).__name__}")
    body = dict(data)
    version = body.pop("version", None)
    if type(version) is int and version > VERSION:
        raise DecodeError(f"version {version} was written by a newer pressparse; this one reads version {VERSION}", "$.version")
    if type(version) is not int or version != VERSION:
        found = "none" if version is None else repr(version)
        raise DecodeError(f"expected version {VERSION}, got {found}", "$.version")
    return body


def _structure(converter: Converter, data: object, shape: Any, path: str) -> Any:
    try:
        return converter.structure(data, shape)
    except Exception as error:
        message, where = read_problem(error)
        raise DecodeError(message, path + where) from None


def _call_with(roster: dict[str, Person], call: Callable[[], Any]) -> Any:
    token = _roster.set(roster)
    try:
        return call()
    finally:
        _roster.reset(token)


def _with_people(report: Report, people: tuple[Person, ...]) -> Report:
    values = {field.name: getattr(report, field.name) for field in fields(Report)}
    return Report(**{**values, "people": people})


def _refer(person: Person) -> str:
    known = _roster.get().get(person.id)
    if known is not person and known != person:
        raise ValueError(f"person {person.id!r} is not among the report's people")
    return person.id


def _person_of(reference: object, _: object) -> Person:
    if not isinstance(reference, str):
        raise TypeError(f"expected a person's id, got {type(reference).__name__}")
    try:
        return _roster.get()[reference]
    except KeyError:
        raise ValueError(f"no person {reference!r} in people") from None


@cache
def _whole_people() -> Converter:
    """The converter that reads and writes people whole."""
    return strict_converter()


@cache
def _converter() -> Converter:
    """The converter of everything else, where a person is their id and ``people`` stand apart."""
    converter = strict_converter(leave_out=("people",))
    converter.register_unstructure_hook(Person, _refer)
    converter.register_structure_hook(Person, _person_of)
    return converter
