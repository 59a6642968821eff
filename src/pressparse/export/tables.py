"""Reports as flat tables: nothing nested, rows in the order of the reports and of the model, keys that join."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

from pressparse.export.rows import (
    AttendeeRow,
    MeetingRow,
    OutcomeRow,
    PartyRow,
    PersonRow,
    ReportRow,
    SpeakerRow,
    StatementRow,
    Tables,
    TopicRow,
)
from pressparse.model import DateRef, Meeting, MentionKind, Outcome, Party, Person, Place, Report, Statement
from pressparse.span import Span

Row = Mapping[str, object]
_Item = TypeVar("_Item")


def tables(reports: Iterable[Report]) -> Tables:
    """The relations reports, people, meetings, attendees, statements, speakers, outcomes, parties and topics, as lists of dicts.

    Every row has ``report``: the report's ``key``, or its place in ``reports`` (from "0") where it has none. ``(report, meeting)``,
    ``(report, person)``, ``(report, statement)`` and ``(report, outcome)`` join the tables. Statements and outcomes are numbered
    meeting by meeting, those that belong to no meeting last. ``ValueError`` if two reports would share a key, ``TypeError``
    for what is no report.

    >>> from pressparse import parse
    >>> found = tables([parse("President Rui Salgo met with Prime Minister Eva Brik of Estonia.", key="one")])
    >>> [(row["report"], row["meeting"], row["kind"]) for row in found["meetings"]]
    [('one', 0, 'meeting')]
    >>> [(row["meeting"], row["name"], row["country"]) for row in found["attendees"]]
    [(0, 'Rui Salgo', None), (0, 'Eva Brik', 'EE')]
    """
    keyed = list(_keyed(reports))
    return cast(Tables, {name: [row for key, report in keyed for row in read(key, report)] for name, read in RELATIONS.items()})


def table_rows(name: str, reports: Iterable[Report]) -> Iterator[Row]:
    """The rows of one relation, one report at a time: for more reports than memory holds. ``KeyError`` for no such relation."""
    read = RELATIONS[name]
    for key, report in _keyed(reports):
        yield from read(key, report)


def _keyed(reports: Iterable[Report]) -> Iterator[tuple[str, Report]]:
    """Each report with its key or its place, which must be its own."""
    if isinstance(reports, Report):
        raise TypeError("reports must be an iterable of Report, not one Report: put it in a list")
    seen: set[str] = set()
    for place, report in enumerate(reports):
        if not isinstance(report, Report):
            raise TypeError(f"reports[{place}] must be a Report, not {type(report).__name__}")
        key = str(place) if report.key is None else report.key
        if key in seen:
            raise ValueError(f"reports[{place}] has the key {key!r}, which an earlier report has: the tables could not be joined")
        seen.add(key)
        yield key, report


def _reports(key: str, report: Report) -> Iterator[ReportRow]:
    line = report.dateline
    yield ReportRow(
        report=key,
        published=report.published,
        issuer=report.issuer,
        title=report.title.text if report.title else None,
        dateline_place=line.place.name if line and line.place else None,
        dateline_country=line.place.country if line and line.place else None,
        dateline_date=line.date.start if line and line.date else None,
        agency=line.agency if line else None,
        sources=_joined(source.name for source in report.sources),
        people=len(report.people),
        meetings=len(report.meetings),
        characters=len(report.text),
    )


def _people(key: str, report: Report) -> Iterator[PersonRow]:
    for person in report.people:
        named = (mention.span for mention in person.mentions if mention.kind is MentionKind.NAME)
        first = next(named, person.mentions[0].span if person.mentions else None)
        yield PersonRow(
            report=key,
            person=person.id,
            name=person.name,
            honorific=person.honorific,
            rank=person.rank,
            office=person.office,
            organization=person.organization,
            country=person.country,
            mentions=len(person.mentions),
            start=first.start if first else None,
            end=first.end if first else None,
        )


def _meetings(key: str, report: Report) -> Iterator[MeetingRow]:
    for number, meeting in enumerate(report.meetings):
        yield _meeting(key, number, meeting, report.text)


def _meeting(key: str, number: int, meeting: Meeting, text: str) -> MeetingRow:
    date, place = meeting.date or _NO_DATE, meeting.place or _NO_PLACE
    return MeetingRow(
        report=key,
        meeting=number,
        kind=meeting.kind.value,
        status=meeting.status.value,
        date=date.start,
        date_end=date.end,
        month=date.month,
        day=date.day,
        time=date.time,
        utc_offset=date.utc_offset,
        place=place.name,
        venue=place.venue,
        region=place.region,
        country=place.country,
        attendees=_joined(_called(attendee.person) for attendee in meeting.attendees),
        source=meeting.source.name if meeting.source else None,
        cue=meeting.cue.of(text),
        start=meeting.span.start,
        end=meeting.span.end,
        rule=meeting.rule,
    )


def _attendees(key: str, report: Report) -> Iterator[AttendeeRow]:
    for number, meeting in enumerate(report.meetings):
        for attendee in meeting.attendees:
            yield AttendeeRow(
                report=key,
                meeting=number,
                person=attendee.person.id,
                name=attendee.name,
                honorific=attendee.honorific,
                rank=attendee.rank,
                office=attendee.office,
                organization=attendee.organization,
                country=attendee.country,
                role=attendee.role.value,
                leads_delegation=attendee.leads_delegation,
            )


def _statements(key: str, report: Report) -> Iterator[StatementRow]:
    for number, (meeting, statement) in enumerate(_all_statements(report)):
        yield StatementRow(
            report=key,
            meeting=meeting,
            statement=number,
            speakers=_joined(party.name for party in statement.speakers),
            act=statement.act.value,
            verb=statement.verb,
            quoted=statement.quoted,
            cue=statement.cue.of(report.text),
            content=statement.content.of(report.text),
            start=statement.span.start,
            end=statement.span.end,
            rule=statement.rule,
        )


def _speakers(key: str, report: Report) -> Iterator[SpeakerRow]:
    for number, (_, statement) in enumerate(_all_statements(report)):
        for party in statement.speakers:
            yield SpeakerRow(report=key, statement=number, person=_id(party), name=party.name, kind=party.kind.value)


def _outcomes(key: str, report: Report) -> Iterator[OutcomeRow]:
    for number, (meeting, outcome) in enumerate(_all_outcomes(report)):
        yield OutcomeRow(
            report=key,
            meeting=meeting,
            outcome=number,
            kind=outcome.kind.value,
            instrument=outcome.instrument,
            subject=outcome.subject,
            parties=_joined(party.name for party in outcome.parties),
            cue=outcome.cue.of(report.text),
            text=outcome.span.of(report.text),
            start=outcome.span.start,
            end=outcome.span.end,
            rule=outcome.rule,
        )


def _parties(key: str, report: Report) -> Iterator[PartyRow]:
    for number, (_, outcome) in enumerate(_all_outcomes(report)):
        for party in outcome.parties:
            yield PartyRow(report=key, outcome=number, person=_id(party), name=party.name, kind=party.kind.value)


def _topics(key: str, report: Report) -> Iterator[TopicRow]:
    for meeting, topic in _placed([meeting.topics for meeting in report.meetings], report.topics):
        yield TopicRow(report=key, meeting=meeting, text=topic.text, start=topic.span.start, end=topic.span.end)


def _all_statements(report: Report) -> Iterator[tuple[int | None, Statement]]:
    return _placed([meeting.statements for meeting in report.meetings], report.statements)


def _all_outcomes(report: Report) -> Iterator[tuple[int | None, Outcome]]:
    return _placed([meeting.outcomes for meeting in report.meetings], report.outcomes)


def _placed(in_meetings: Sequence[Sequence[_Item]], apart: Sequence[_Item]) -> Iterator[tuple[int | None, _Item]]:
    """What the meetings hold, each with the meeting's place, and then what belongs to none."""
    for number, items in enumerate(in_meetings):
        for item in items:
            yield number, item
    for item in apart:
        yield None, item


def _joined(names: Iterable[str]) -> str | None:
    return "; ".join(names) or None


def _called(person: Person) -> str:
    return person.name or person.office or person.id


def _id(party: Party) -> str | None:
    return party.person.id if party.person else None


_NOWHERE = Span(start=0, end=0)
_NO_DATE, _NO_PLACE = DateRef(text="", span=_NOWHERE), Place(span=_NOWHERE)

RELATIONS: dict[str, Callable[[str, Report], Iterator[Row]]] = {
    "reports": _reports, "people": _people, "meetings": _meetings, "attendees": _attendees, "statements": _statements,
    "speakers": _speakers, "outcomes": _outcomes, "parties": _parties, "topics": _topics,
}  # fmt: skip
