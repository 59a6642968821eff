"""The JSON form: nothing lost, nothing let through."""

import json
import threading
from copy import deepcopy
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse.errors import DecodeError
from pressparse.export.fields import VERSION
from pressparse.export.json import report_from_dict
from pressparse.model import Attendee, Meeting, MeetingKind, Party, PartyKind, Person, Report, Role, SpeechAct, Statement
from pressparse.span import Span
from tests.strategies import reports


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end)


def small_report() -> Report:
    host, guest = Person(id="p1", name="Teodor Vale"), Person(id="p2", name="Ana Brandt", country="NO")
    said = Statement(
        speakers=(Party(name="Ana Brandt", kind=PartyKind.PERSON, person=guest),),
        cue=span(0, 4),
        verb="say",
        act=SpeechAct.SAID,
        content=span(5, 9),
        span=span(0, 9),
        rule="say",
    )
    meeting = Meeting(
        kind=MeetingKind.CALL,
        attendees=(Attendee(person=host, role=Role.HOST), Attendee(person=guest)),
        statements=(said,),
        cue=span(0, 4),
        span=span(0, 9),
        rule="call",
    )
    return Report(text="said that", people=(host, guest), meetings=(meeting,))


@given(reports())
def test_nothing_is_lost(report: Report) -> None:
    assert Report.from_json(report.to_json()) == report
    assert Report.from_dict(report.to_dict()) == report


@given(reports(), st.sampled_from([None, 0, 2]))
def test_dict_and_text_are_the_same_form(report: Report, indent: int | None) -> None:
    assert json.loads(report.to_json(indent=indent)) == report.to_dict()


def test_people_are_shared_again() -> None:
    back = Report.from_json(small_report().to_json())
    assert back.meetings[0].attendees[0].person is back.people[0]
    assert back.meetings[0].statements[0].speakers[0].person is back.people[1]


def test_each_person_stands_once() -> None:
    data: Any = small_report().to_dict()
    assert data["version"] == VERSION
    assert [person["name"] for person in data["people"]] == ["Teodor Vale", "Ana Brandt"]
    assert [attendee["person"] for attendee in data["meetings"][0]["attendees"]] == ["p1", "p2"]
    assert data["meetings"][0]["cue"] == [0, 4]


def test_values_are_plain() -> None:
    data: Any = small_report().to_dict()
    assert type(data["meetings"][0]["kind"]) is str
    assert type(data["meetings"][0]["attendees"]) is list


def test_every_field_is_there() -> None:
    data = small_report().to_dict()
    assert set(data) == {field.name for field in attrs.fields(Report)} | {"version"}


def test_letters_stand_as_they_are_and_utf8_can_hold_them() -> None:
    written = Report(text="Çağrı \ud800 \U0001f600").to_json()
    assert "Çağrı" in written
    written.encode("utf-8")


WRONG: tuple[tuple[tuple[str | int, ...], Any, str], ...] = (
    (("version",), 2, "$.version"),
    (("version",), True, "$.version"),
    (("version",), "1", "$.version"),
    (("text",), None, "$.text"),
    (("text",), 5, "$.text"),
    (("surprise",), 1, "$.surprise"),
    (("published",), "20240304", "$.published"),
    (("published",), "soon", "$.published"),
    (("published",), 0, "$.published"),
    (("people",), {}, "$.people"),
    (("people",), None, "$.people"),
    (("people", 1, "name"), 7, "$.people[1].name"),
    (("people", 1, "id"), "p1", "$.people[1].id"),
    (("people", 0, "nick"), "T", "$.people[0].nick"),
    (("meetings",), "abc", "$.meetings"),
    (("meetings", 0), [], "$.meetings[0]"),
    (("meetings", 0, "kind"), "party", "$.meetings[0].kind"),
    (("meetings", 0, "cue"), [4, 0], "$.meetings[0].cue"),
    (("meetings", 0, "cue"), [0, True], "$.meetings[0].cue"),
    (("meetings", 0, "cue"), [0, 1, 2], "$.meetings[0].cue"),
    (("meetings", 0, "attendees", 1, "person"), "p9", "$.meetings[0].attendees[1].person"),
    (("meetings", 0, "attendees", 1, "person"), None, "$.meetings[0].attendees[1].person"),
    (("meetings", 0, "attendees", 1, "leads_delegation"), 1, "$.meetings[0].attendees[1].leads_delegation"),
    (("meetings", 0, "statements", 0, "speakers", 0, "mood"), "glad", "$.meetings[0].statements[0].speakers[0].mood"),
)


@pytest.mark.parametrize(("where", "value", "path"), WRONG, ids=[f"{path}={value!r}" for _, value, path in WRONG])
def test_what_is_wrong_is_refused_with_its_path(where: tuple[str | int, ...], value: Any, path: str) -> None:
    data: Any = deepcopy(small_report().to_dict())
    target = data
    for step in where[:-1]:
        target = target[step]
    target[where[-1]] = value
    with pytest.raises(DecodeError) as caught:
        Report.from_dict(data)
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: ")


def test_a_missing_field_is_named() -> None:
    data: Any = small_report().to_dict()
    del data["meetings"][0]["rule"]
    with pytest.raises(DecodeError, match=r"^\$\.meetings\[0\]\.rule: missing$"):
        Report.from_dict(data)
    with pytest.raises(DecodeError, match=r"^\$\.version: expected version 1, got none$"):
        Report.from_dict({"text": ""})


def test_fields_left_out_take_their_defaults() -> None:
    assert Report.from_dict({"version": VERSION, "text": "x"}) == Report(text="x")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "9" * 5_000, "null", "[]", '"x"', "NaN"], ids=lambda text: text[:8] or "empty")
def test_what_is_no_json_form_is_refused(text: str) -> None:
    with pytest.raises(DecodeError, match=r"^\$: "):
        Report.from_json(text)


def test_input_is_left_as_it_was() -> None:
    data = small_report().to_dict()
    before = deepcopy(data)
    report_from_dict(data)
    assert data == before


def test_a_stranger_cannot_be_written() -> None:
    report = attrs.evolve(small_report(), people=())
    with pytest.raises(ValueError, match="not among"):
        report.to_dict()
    twice = attrs.evolve(small_report(), people=small_report().people * 2)
    with pytest.raises(ValueError, match="share an id"):
        twice.to_dict()


def test_threads_do_not_share_people() -> None:
    texts = [attrs.evolve(small_report(), key=str(n)).to_json() for n in range(8)]
    results: list[Report] = []

    def read(text: str) -> None:
        results.extend(Report.from_json(text) for _ in range(20))

    threads = [threading.Thread(target=read, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 160
    assert all(report.meetings[0].attendees[0].person is report.people[0] for report in results)
