"""Facts that a report must give, as the case files write them, and whether it gives them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import pressparse

__all__ = ["failures"]


def _plain(words: str | None) -> str:
    return " ".join(re.findall(r"[^\W_]+", (words or "").casefold()))


def _same_words(wanted: str | None, got: str | None) -> bool:
    return _plain(wanted) == _plain(got)


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
    if "parties" in fact and not _paired(fact["parties"], [party.name for party in outcome.parties], _same_words):
        return False
    return all(_plain(getattr(outcome, key)) == _plain(value) for key, value in fact.items() if key != "parties")


def _statement_alike(text: str) -> Callable[[dict[str, Any], pressparse.Statement], bool]:
    def alike(fact: dict[str, Any], statement: pressparse.Statement) -> bool:
        speakers = [_plain(party.name) for party in statement.speakers]
        words = " ".join(text[statement.cue.start :].split())
        return words.startswith(fact["begins"]) and sorted(map(_plain, fact["speakers"])) == sorted(speakers)

    return alike


def failures(report: pressparse.Report, facts: dict[str, Any]) -> list[str]:
    """The parts of the report that do not say what the facts say."""
    parts: list[pressparse.Meeting | pressparse.Report] = [*report.meetings, report]
    outcomes = [outcome for part in parts for outcome in part.outcomes]
    statements = [statement for part in parts for statement in part.statements]
    topics = [topic.text for part in parts for topic in part.topics]
    headings = [section.heading.text for section in report.sections if section.heading]
    checks: dict[str, Callable[[Any], bool]] = {
        "title": lambda wanted: wanted == (report.title.text if report.title else None),
        "headings": lambda wanted: wanted == headings,
        "meetings": lambda wanted: _paired(wanted, report.meetings, _is_meeting),
        "outcomes": lambda wanted: _paired(wanted, outcomes, _is_outcome),
        "statements": lambda wanted: _paired(wanted, statements, _statement_alike(report.text)),
        "topics": lambda wanted: _paired(wanted, topics, _same_words),
        "sources": lambda wanted: _paired(wanted, [source.name for source in report.sources], _same_words),
    }
    return [part for part, wanted in facts.items() if not checks[part](wanted)]
