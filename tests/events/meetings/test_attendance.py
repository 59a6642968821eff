"""Who was there: in prose, in lists, at the side of a guest."""

import pytest

import pressparse
from pressparse.lexicon.encounters import ATTENDANCE

LEAD = "On March 4, President Ana Brandt of Norway received Foreign Minister Teodor Vale of Peru in Oslo. "


def names(text: str) -> dict[str | None, str]:
    [meeting] = pressparse.parse(text, published="2024-03-05").meetings
    return {attendee.name: attendee.role.value for attendee in meeting.attendees}


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting was attended by Minister Ivo Kern.",
        "Also present were Minister Ivo Kern.",
        "Present there were Minister Ivo Kern.",
        "Also attending the meeting were Minister Ivo Kern.",
        "Minister Ivo Kern also attended the meeting.",
        "Taking part in the meeting were Minister Ivo Kern.",
        "At the meeting, Minister Ivo Kern presented the plan.",
    ],
)
def test_prose(sentence: str) -> None:
    assert names(LEAD + sentence)["Ivo Kern"] == "participant"


def test_bullets() -> None:
    text = LEAD + "\n\nParticipants included:\n\n- Minister Ivo Kern\n- Ambassador Rosa Pinto of Peru\n"
    assert names(text)["Ivo Kern"] == "participant"
    assert names(text)["Rosa Pinto"] == "guest"


def test_company_of_the_guest() -> None:
    text = "President Ana Brandt of Norway received Foreign Minister Teodor Vale of Peru, accompanied by Ambassador Rosa Pinto."
    assert names(text) == {"Ana Brandt": "host", "Teodor Vale": "guest", "Rosa Pinto": "guest"}


def test_a_plan_lists_nobody_of_what_was_held() -> None:
    text = LEAD + "\n\nThe ministers will hold a meeting in June, which will be attended by Director Ivo Kern."
    assert "Ivo Kern" not in {
        a.name for m in pressparse.parse(text, published="2024-03-05").meetings if m.status == "held" for a in m.attendees
    }


def test_openings_are_apart() -> None:
    assert len(ATTENDANCE) == len(set(ATTENDANCE))
