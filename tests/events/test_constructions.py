"""Short reports, each of one construction or house style, with the facts that they must give and those that they must not."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

import pressparse

CASES = [json.loads(line) for line in (Path(__file__).parent.parent / "cases" / "constructions.jsonl").read_text("utf-8").splitlines()]

NOT_YET = {
    "a country or body that belongs to a person is left unsaid or misread": ("taking-part-were",),
    "an office conferred by the sentence itself": ("ceremony-swore-in",),
    "a city inside another phrase": ("ceremony-opening",),
    "a host known by a body alone": ("gathering-convened",),
    "a gathering told by its participle": ("planned-summit",),
    "who spoke after a meeting of a body was at it": ("extraordinary-by-video",),
    "an arrival told beside its talks": ("a-day-ago",),
    "speech by an adjective": ("no-statement-adjectives",),
}
"""What is not read yet, by kind."""


def _plain(words: str | None) -> str:
    return " ".join(re.findall(r"[^\W_]+", (words or "").casefold()))


def _paired(wanted: Sequence[Any], got: Sequence[Any], alike: Callable[[Any, Any], bool]) -> bool:
    """Does each wanted fact have a value of its own, with none left over?"""
    left = list(got)
    for fact in wanted:
        match = next((value for value in left if alike(fact, value)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _is_attendee(fact: dict[str, Any], attendee: pressparse.Attendee) -> bool:
    read: dict[str, Any] = {key: getattr(attendee, key) for key in fact}
    return all(_plain(read[key]) == _plain(fact[key]) if key != "country" else read[key] == fact[key] for key in fact)


def _meeting_field(meeting: pressparse.Meeting, key: str) -> str | None:
    if key in ("kind", "status"):
        return str(getattr(meeting, key).value)
    if key in ("date", "end_date"):
        day = meeting.date and (meeting.date.start if key == "date" else meeting.date.end)
        return day.isoformat() if day else None
    found: str | None = getattr(meeting.place, {"place": "name"}.get(key, key), None)
    return found


def _is_meeting(fact: dict[str, Any], meeting: pressparse.Meeting) -> bool:
    plain = (key for key in fact if key != "attendees")
    people = "attendees" not in fact or _paired(fact["attendees"], meeting.attendees, _is_attendee)
    return people and all(_meeting_field(meeting, key) == fact[key] for key in plain)


def _is_outcome(fact: dict[str, Any], outcome: pressparse.Outcome) -> bool:
    return all(_plain(getattr(outcome, key)) == _plain(value) for key, value in fact.items())


def _statement_alike(text: str) -> Callable[[dict[str, Any], pressparse.Statement], bool]:
    def alike(fact: dict[str, Any], statement: pressparse.Statement) -> bool:
        speakers = [_plain(party.name) for party in statement.speakers]
        words = " ".join(text[statement.cue.start :].split())
        return words.startswith(fact["begins"]) and sorted(map(_plain, fact["speakers"])) == sorted(speakers)

    return alike


def _failures(case: dict[str, Any]) -> list[str]:
    """The parts of the report that do not say what the case says."""
    report, facts = pressparse.parse(case["text"], published=case["published"]), case["facts"]
    parts: list[pressparse.Meeting | pressparse.Report] = [*report.meetings, report]
    outcomes = [outcome for part in parts for outcome in part.outcomes]
    statements = [statement for part in parts for statement in part.statements]
    topics = [topic.text for part in parts for topic in part.topics]
    checks: dict[str, Callable[[Any], bool]] = {
        "meetings": lambda wanted: _paired(wanted, report.meetings, _is_meeting),
        "outcomes": lambda wanted: _paired(wanted, outcomes, _is_outcome),
        "statements": lambda wanted: _paired(wanted, statements, _statement_alike(case["text"])),
        "topics": lambda wanted: _paired(wanted, topics, lambda a, b: _plain(a) == _plain(b)),
        "sources": lambda wanted: _paired(wanted, [source.name for source in report.sources], lambda a, b: _plain(a) == _plain(b)),
    }
    return [part for part, wanted in facts.items() if not checks[part](wanted)]


def _marked(case: dict[str, Any]) -> Any:
    reason = next((reason for reason, ids in NOT_YET.items() if case["id"] in ids), None)
    return pytest.param(case, id=case["id"], marks=[pytest.mark.xfail(reason=reason, strict=True)] if reason else [])


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_construction(case: dict[str, Any]) -> None:
    assert not _failures(case), case["text"]
