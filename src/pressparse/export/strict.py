"""A cattrs converter that coerces nothing: every JSON type stands for one Python type, and what is wrong is found with its place."""

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from pressparse.span import Span

_Structure = Callable[[Any, Any], Any]


def strict_converter(*, leave_out: tuple[str, ...] = ()) -> Converter:
    """A converter of the model. Fields named in ``leave_out`` of the class that has ``sections`` are neither read nor written."""
    converter = Converter()
    converter.register_structure_hook(str, _read_words)
    converter.register_unstructure_hook(StrEnum, lambda member: member.value)
    for kind in (int, bool):
        converter.register_structure_hook(kind, _read_exactly)
    for moment in (dt.date, dt.time):
        converter.register_structure_hook(moment, _read_moment)
        converter.register_unstructure_hook(moment, lambda value: value.isoformat())
    converter.register_structure_hook(Span, _read_span)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(kind, converter))
    converter.register_structure_hook_factory(_is_record, lambda kind: _record_reader(kind, converter, leave_out))
    converter.register_unstructure_hook_factory(
        _is_record, lambda kind: make_dict_unstructure_fn(kind, converter, **_omitted(kind, leave_out))
    )
    converter.register_unstructure_hook_factory(_is_tuple, lambda kind: _list_writer(kind, converter))
    return converter


def read_problem(error: BaseException) -> tuple[str, str]:
    """What is wrong first, and the path to it below the thing that was read (``.meetings[0].cue``)."""
    path = ""
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        path += _step(error)
    if isinstance(error, ForbiddenExtraKeysError):
        return "unknown key", f"{path}.{min(map(str, error.extra_fields))}"
    if isinstance(error, KeyError):
        return "missing", path
    return str(error), path


def _step(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and attrs.has(kind)


def _omitted(kind: type, names: tuple[str, ...]) -> dict[str, Any]:
    return {field.name: override(omit=True) for field in attrs.fields(kind) if field.name in names}


def _record_reader(kind: type, converter: Converter, leave_out: tuple[str, ...]) -> _Structure:
    overrides = _omitted(kind, leave_out)
    read: _Structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **overrides)

    def read_record(value: Any, _: Any) -> Any:
        return read(_expect(value, dict, "an object"), kind)

    return read_record


def _tuple_reader(kind: Any, converter: Converter) -> _Structure:
    items: Any = GenericAlias(list, get_args(kind)[:1])

    def read_tuple(value: Any, _: Any) -> Any:
        return tuple(converter.structure(_expect(value, list, "an array"), items))

    return read_tuple


def _list_writer(kind: Any, converter: Converter) -> Callable[[Any], list[Any]]:
    item = get_args(kind)[0]
    return lambda values: [converter.unstructure(value, item) for value in values]


def _expect(value: Any, kind: type, words: str) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"expected {words}, got {_name(value)}")
    return value


def _name(value: object) -> str:
    return "null" if value is None else type(value).__name__


def _read_exactly(value: Any, kind: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}, got {_name(value)}")
    return value


def _read_moment(value: Any, kind: Any) -> Any:
    moment = kind.fromisoformat(_read_exactly(value, str))
    if moment.isoformat() != value:
        raise ValueError(f"expected a {kind.__name__} as {moment.isoformat()}, got {value}")
    return moment


def _read_words(value: Any, kind: Any) -> Any:
    """A string, or the member of a StrEnum: cattrs looks hooks up by base class."""
    return kind(_read_exactly(value, str))


def _read_span(value: Any, _: Any) -> Span:
    if not isinstance(value, list) or len(value) != 2:
        raise TypeError("expected a span as [start, end]")
    start, end = (_read_exactly(offset, int) for offset in value)
    return Span(start=start, end=end)
