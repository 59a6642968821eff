"""The columns of the flat tables: one class a relation, every value a string, a number, a truth value, a day or a time of day.

``report`` joins all tables; ``meeting``, ``statement`` and ``outcome`` are places within a report, counted from 0; ``person`` is the
``id`` of a row of ``people``. ``start`` and ``end`` are half-open code points of the report's text. None is what the text does not support.
"""

import datetime as dt
from functools import cache
from typing import Any, TypedDict, get_args, get_type_hints


class ReportRow(TypedDict):
    """One report. ``sources`` are joined by "; "."""

    report: str
    published: dt.date | None
    issuer: str | None
    title: str | None
    dateline_place: str | None
    dateline_country: str | None
    dateline_date: dt.date | None
    agency: str | None
    sources: str | None
    people: int
    meetings: int
    characters: int


class PersonRow(TypedDict):
    """One person of one report. ``mentions`` counts the places that speak of them; ``start`` and ``end`` are those of the first by name, else of the first."""

    report: str
    person: str
    name: str | None
    honorific: str | None
    rank: str | None
    office: str | None
    organization: str | None
    country: str | None
    mentions: int
    start: int | None
    end: int | None


class MeetingRow(TypedDict):
    """One meeting. ``date`` is its day or first day, ``date_end`` the last one; ``month`` and ``day`` are known without a year too."""

    report: str
    meeting: int
    kind: str
    status: str
    date: dt.date | None
    date_end: dt.date | None
    month: int | None
    day: int | None
    time: dt.time | None
    utc_offset: str | None
    place: str | None
    venue: str | None
    region: str | None
    country: str | None
    attendees: str | None
    source: str | None
    cue: str
    start: int
    end: int
    rule: str


class AttendeeRow(TypedDict):
    """One person at one meeting, with what ``people`` says of them."""

    report: str
    meeting: int
    person: str
    name: str | None
    honorific: str | None
    rank: str | None
    office: str | None
    organization: str | None
    country: str | None
    role: str
    leads_delegation: bool


class StatementRow(TypedDict):
    """One clause of reported speech; ``meeting`` is None where it belongs to none. ``speakers`` are names joined by "; "."""

    report: str
    meeting: int | None
    statement: int
    speakers: str | None
    act: str
    verb: str
    quoted: bool
    cue: str
    content: str
    start: int
    end: int
    rule: str


class SpeakerRow(TypedDict):
    """One who speaks in one statement; ``person`` is None for a body or a state."""

    report: str
    statement: int
    person: str | None
    name: str
    kind: str


class OutcomeRow(TypedDict):
    """One outcome; ``meeting`` is None where it belongs to none. ``parties`` are names joined by "; ", ``text`` is the clause."""

    report: str
    meeting: int | None
    outcome: int
    kind: str
    instrument: str | None
    subject: str | None
    parties: str | None
    cue: str
    text: str
    start: int
    end: int
    rule: str


class PartyRow(TypedDict):
    """One party to one outcome; ``person`` is None for a body or a state."""

    report: str
    outcome: int
    person: str | None
    name: str
    kind: str


class TopicRow(TypedDict):
    """One thing talked about; ``meeting`` is None where it belongs to none."""

    report: str
    meeting: int | None
    text: str
    start: int
    end: int


class Tables(TypedDict):
    """Every relation of some reports: plain lists of plain dicts, each with the columns of its class in their order."""

    reports: list[ReportRow]
    people: list[PersonRow]
    meetings: list[MeetingRow]
    attendees: list[AttendeeRow]
    statements: list[StatementRow]
    speakers: list[SpeakerRow]
    outcomes: list[OutcomeRow]
    parties: list[PartyRow]
    topics: list[TopicRow]


@cache
def column_types() -> dict[str, dict[str, tuple[type, bool]]]:
    """Relation → column → the Python type of its values and whether they may be None; read off the row classes, in their order."""
    relations = {name: get_args(rows)[0] for name, rows in get_type_hints(Tables).items()}
    return {name: {column: _plain(hint) for column, hint in get_type_hints(row).items()} for name, row in relations.items()}


def _plain(hint: Any) -> tuple[type, bool]:
    kinds = get_args(hint) or (hint,)
    return kinds[0], type(None) in kinds
