"""Nouns of encounters in every frame of a sentence: one encounter, of the noun's kind, with both sides."""

from itertools import product

import pytest

import pressparse
from pressparse.model import MeetingKind

A, B = "Trade Minister Ana Brandt of Chile", "Kenyan Prime Minister Joseph Kamotho"
NOUNS = {
    "a meeting": MeetingKind.MEETING,
    "a bilateral meeting": MeetingKind.MEETING,
    "talks": MeetingKind.MEETING,
    "an audience": MeetingKind.MEETING,
    "consultations": MeetingKind.MEETING,
    "a working lunch": MeetingKind.MEETING,
    "a one-on-one meeting": MeetingKind.MEETING,
    "a courtesy call": MeetingKind.MEETING,
    "a telephone conversation": MeetingKind.CALL,
    "a phone call": MeetingKind.CALL,
    "a virtual meeting": MeetingKind.VIDEO,
    "a video conference": MeetingKind.VIDEO,
}
FRAMES = {
    "held": f"{A} and {B} held {{noun}} on Tuesday.",
    "took place": f"On Tuesday, {{noun}} took place between {A} and {B}.",
    "had with": f"{A} had {{noun}} with {B} on Tuesday.",
    "took part": f"{A} took part in {{noun}} with {B} on Tuesday.",
    "during": f"During {{noun}} with {B} on Tuesday, {A} said that trade is growing.",
    "following": f"Following {{noun}} with {B} on Tuesday, {A} said that trade is growing.",
    "said after": f'"Trade is growing," {A} said on Tuesday after {{noun}} with {B}.',
    "told the press after": f'"Trade is growing," {A} told the press after holding {{noun}} with {B} on Tuesday.',
    "in which both act": f"In {{noun}} held on Tuesday, {A} and {B} discussed trade.",
    "in which one acts with the other": f"In {{noun}} held on Tuesday, {A} discussed trade with {B}.",
}


@pytest.mark.parametrize(("noun", "frame"), list(product(NOUNS, FRAMES)))
def test_noun(noun: str, frame: str) -> None:
    (meeting,) = pressparse.parse(FRAMES[frame].format(noun=noun), published="2024-05-09").meetings
    assert meeting.kind is NOUNS[noun]
    assert {attendee.name for attendee in meeting.attendees} == {"Ana Brandt", "Joseph Kamotho"}
    assert meeting.date is not None
    assert str(meeting.date.start) == "2024-05-07"


@pytest.mark.parametrize(
    "text",
    [
        f"Phone call with {B}\n\nOn Tuesday, {A} discussed trade with {B}.",
        f"{A} and {B} discussed trade on Tuesday. The phone call lasted two hours.",
        f"{A} and {B} discussed trade on Tuesday. During the telephone conversation, they spoke of peace.",
    ],
)
def test_discussing_by_telephone(text: str) -> None:
    (meeting,) = pressparse.parse(text, published="2024-05-09").meetings
    assert meeting.kind is MeetingKind.CALL


@pytest.mark.parametrize("said", ["We value our talks with President Odd Lie", "I told her of my meeting with President Odd Lie"])
def test_what_is_only_quoted_is_no_encounter(said: str) -> None:
    assert not pressparse.parse(f'"{said}," {A} said on Tuesday.', published="2024-05-09").meetings
