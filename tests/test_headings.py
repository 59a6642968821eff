"""Headings of every kind: what each says of the encounter, the people, the place, the day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse import MeetingKind, parse_heading
from pressparse.errors import PressparseError

K = MeetingKind


@pytest.mark.parametrize(
    ("line", "kind", "names", "place", "country"),
    [
        ("Meeting with Ana Brandt", K.MEETING, ("Ana Brandt",), None, None),
        ("Meeting with President of Norway Teodor Vale", K.MEETING, ("Teodor Vale",), None, None),
        ("Norwegian Health Minister Meets Ana Brandt in Riga", K.MEETING, ("Norwegian Health Minister", "Ana Brandt"), "Riga", "LV"),
        ("Readout of Foreign Minister Vale's Call with Minister Ana Brandt of Latvia", K.CALL, ("Vale", "Ana Brandt"), None, None),
        ("READOUT: Secretary Vale’s Meeting with Ana Brandt", K.MEETING, ("Vale", "Ana Brandt"), None, None),
        ("Visit of the Prime Minister to Latvia", K.VISIT, ("Prime Minister",), None, "LV"),
        ("Joint Statement on Peaceful Uses of Space", None, (), None, None),
        ("Telephone conversation with Ana Brandt", K.CALL, ("Ana Brandt",), None, None),
        ("Video conference with the Prime Minister of Latvia", K.VIDEO, ("Prime Minister of Latvia",), None, None),
        ("President Vale Receives Ambassador Ana Brandt", K.MEETING, ("Vale", "Ana Brandt"), None, None),
        ("Opening ceremony of the bridge", K.CEREMONY, (), None, None),
        ("Ministers Arrive in Nairobi for Summit", K.GATHERING, (), "Nairobi", "KE"),
    ],
)
def test_kinds_names_and_places(
    line: str, kind: MeetingKind | None, names: tuple[str, ...], place: str | None, country: str | None
) -> None:
    heading = parse_heading(line)
    assert heading.kind is kind
    assert heading.names == names
    assert (heading.place and heading.place.name, heading.place and heading.place.country) in ((place, country), (None, country))


def test_date_of_a_heading() -> None:
    heading = parse_heading("Visit to Oslo, 3 May 2024")
    assert heading.date is not None
    assert heading.date.start == dt.date(2024, 5, 3)


@given(st.text(max_size=120))
def test_any_line_is_a_heading(line: str) -> None:
    heading = parse_heading(line)
    assert heading.span is not None
    assert heading.text.split() == heading.span.of(line).split()


def test_wrong_types_say_what_was_wanted() -> None:
    with pytest.raises(TypeError, match="text must be a str, not int"):
        parse_heading(3)  # type: ignore[arg-type]
    assert issubclass(PressparseError, Exception)


def test_marks_of_markdown_are_no_words_of_a_heading() -> None:
    heading = parse_heading("## Talks with Ana Brandt")
    assert (heading.text, heading.level, heading.names, heading.span and heading.span.start) == (
        "Talks with Ana Brandt",
        2,
        ("Ana Brandt",),
        3,
    )
    assert parse_heading("**Talks with Ana Brandt**").text == "Talks with Ana Brandt"
