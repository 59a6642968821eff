"""Verbs and nouns that report an encounter: each row's examples and rejects, tense and mood, the sides."""

import pytest

import pressparse
from pressparse.lexicon.encounters import ENCOUNTER_NOUNS, ENCOUNTERS, NOUN_FRAMES
from pressparse.lexicon.rows import Encounter, EncounterNoun, NounFrame
from pressparse.model import MeetingKind, MeetingStatus

A, B = "President Ana Brandt of Norway", "Foreign Minister Teodor Vale of Peru"


def meetings(text: str) -> tuple[pressparse.Meeting, ...]:
    return pressparse.parse(text.format(A=A, B=B), published="2024-03-05").meetings


@pytest.mark.parametrize(("row", "example"), [(row, example) for row in ENCOUNTERS for example in row.examples])
def test_row_reports_its_examples(row: Encounter, example: str) -> None:
    [meeting] = meetings(example)
    assert meeting.rule.split()[0] == row.lemma
    assert {"Ana Brandt"} <= {attendee.name for attendee in meeting.attendees}


@pytest.mark.parametrize(("row", "reject"), [(row, reject) for row in ENCOUNTERS for reject in row.rejects])
def test_row_rejects(row: Encounter, reject: str) -> None:
    assert not meetings(reject)


@pytest.mark.parametrize("row", ENCOUNTERS, ids=lambda row: f"{row.lemma} {row.particle} {row.kind.value}")
def test_row_has_both(row: Encounter) -> None:
    assert row.examples
    assert row.rejects


def frames(noun: EncounterNoun) -> list[NounFrame]:
    return [frame for frame in NOUN_FRAMES if noun.words in frame.only] or [frame for frame in NOUN_FRAMES if frame.kind is noun.kind]


@pytest.mark.parametrize("noun", ENCOUNTER_NOUNS, ids=lambda noun: noun.words)
def test_noun_fills_its_frames(noun: EncounterNoun) -> None:
    examples = [example.replace("{noun}", noun.words) for frame in frames(noun) for example in frame.examples]
    rejects = [reject.replace("{noun}", noun.words) for frame in frames(noun) for reject in frame.rejects]
    assert examples
    assert rejects
    for example in (*examples, *noun.examples):
        [meeting] = meetings(example)
        assert meeting.kind is noun.kind, example
        assert "Ana Brandt" in {attendee.name for attendee in meeting.attendees}, example
    assert [reject for reject in (*rejects, *noun.rejects) if meetings(reject)] == []


@pytest.mark.parametrize("noun", [n for n in ENCOUNTER_NOUNS if n.kind in (MeetingKind.CALL, MeetingKind.VIDEO)], ids=lambda n: n.words)
def test_nouns_of_what_was_far_apart(noun: EncounterNoun) -> None:
    [meeting] = meetings(f"{{A}} and {{B}} discussed trade during a {noun.words} between {{A}} and {{B}}.")
    assert meeting.kind is noun.kind


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("{A} met with {B}.", MeetingStatus.HELD),
        ("{A} has received {B}.", MeetingStatus.HELD),
        ("{A} will meet with {B}.", MeetingStatus.PLANNED),
        ("{A} is scheduled to receive {B}.", MeetingStatus.PLANNED),
        ("{A} is to meet {B}.", MeetingStatus.PLANNED),
        ("Tomorrow {A} receives {B}.", MeetingStatus.PLANNED),
        ("{A} travelled to Lima to meet with {B}.", MeetingStatus.HELD),
        ("{A} will call on {B} and hold talks with Minister Ivo Kern.", MeetingStatus.PLANNED),
    ],
)
def test_status(text: str, status: MeetingStatus) -> None:
    found = meetings(text)
    assert found
    assert {meeting.status for meeting in found} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "{A} did not meet {B}.",
        "{A} would like to meet {B}.",
        "{A} could receive {B}.",
        "If {A} meets {B}, trade will grow.",
        "Fifty years ago {A} received {B}.",
        "{A} cancelled a meeting with {B}.",
        "{A} called for talks between the envoys and {B}.",
        "The talks between {A} and {B} have been postponed.",
    ],
)
def test_what_reports_nothing(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{A} received President Teodor Vale's special envoy Ivo Kern.", ["Ana Brandt", "Ivo Kern"]),
        ("{A} spoke by phone with President Teodor Vale's deputy Ivo Kern.", ["Ana Brandt", "Ivo Kern"]),
        ("{A} received President Teodor Vale's delegation.", ["Ana Brandt", "Teodor Vale"]),
    ],
)
def test_whose_somebody_is_was_not_met(text: str, names: list[str]) -> None:
    [meeting] = meetings(text)
    assert [attendee.name for attendee in meeting.attendees] == names


@pytest.mark.parametrize(
    "text",
    [
        "{A} never met {B}.",
        "Neither {A} nor {B} attended the summit.",
        "{A} recalled that she had met {B}.",
        "{A} hoped that {B} would visit Norway.",
        "{A} denied reports that she had met {B}.",
        "{A} received President Teodor Vale's letter on Ivo Kern.",
    ],
)
def test_what_never_was(text: str) -> None:
    assert not meetings(text)


def test_separately_is_one_each() -> None:
    found = meetings("{A} met separately with {B} and with Prime Minister Ivo Kern.")
    assert [[attendee.name for attendee in meeting.attendees] for meeting in found] == [
        ["Ana Brandt", "Teodor Vale"],
        ["Ana Brandt", "Ivo Kern"],
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{A} met virtually with {B}.", MeetingKind.VIDEO),
        ("{A} and {B} held online consultations.", MeetingKind.VIDEO),
        ("{A} spoke by phone with {B}.", MeetingKind.CALL),
        ("{A} received a phone call from {B}.", MeetingKind.CALL),
        ("{A} hosted a business roundtable with {B}.", MeetingKind.GATHERING),
        ("{A} hosted a working lunch for {B}.", MeetingKind.MEETING),
        ("{A} had a working dinner with {B}.", MeetingKind.MEETING),
    ],
)
def test_kind(text: str, kind: MeetingKind) -> None:
    [meeting] = meetings(text)
    assert meeting.kind is kind
