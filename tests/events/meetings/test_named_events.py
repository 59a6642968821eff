"""Events that only their names tell."""

import pytest

import pressparse

A = "President Ana Brandt of Norway"


@pytest.mark.parametrize(
    "text", ["attended Bergen Fisheries Week.", "took part in the Harvest Thanksgiving.", "participated in the 12th Herring Days."]
)
def test_a_name_of_two_words_is_that_of_an_event(text: str) -> None:
    [meeting] = pressparse.parse(f"{A} {text}").meetings
    assert meeting.kind is pressparse.MeetingKind.GATHERING


@pytest.mark.parametrize(
    "text",
    [
        "attended Oslo Business School.",
        "participated in the Herring Exchange Programme.",
        "attended Bergen.",
        "missed Bergen Fisheries Week.",
    ],
)
def test_names_of_buildings_and_of_what_one_joins_are_none(text: str) -> None:
    assert not pressparse.parse(f"{A} {text}").meetings
