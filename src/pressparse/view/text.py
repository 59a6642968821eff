"""A report as a person likes to read it at a terminal: who met whom, when, where, and the words that each was read from."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from pressparse.model import Attendee, DateRef, Meeting, Outcome, OutcomeKind, Party, Person, Place, Report, Role, Statement, Topic
from pressparse.span import Span

WIDTH = 100
_QUOTED = 74  # code points of a quotation; longer ones are cut in the middle


def render_text(report: Report) -> str:
    """Lines of text; the last one has no newline. Quotations are the report's own words, white space run together.

    Control characters and lone surrogates of the report come out as U+FFFD, so that the result can be printed anywhere.
    """
    blocks = [list(_head(report))]
    blocks += [list(_meeting(report.text, number, meeting)) for number, meeting in enumerate(report.meetings, 1)]
    blocks.append(list(_elsewhere(report)))
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _head(report: Report) -> Iterator[str]:
    yield _clean(report.title.text) if report.title else "(no title)"
    if facts := list(_facts(report)):
        yield " · ".join(facts)
    if not report.meetings:
        yield "No meeting was read."


def _facts(report: Report) -> Iterator[str]:
    if report.dateline:
        yield f"dateline {quote(report.text, report.dateline.span)}"
    if report.published:
        yield f"published {report.published.isoformat()}"
    if report.sources:
        yield "source: " + ", ".join(_clean(source.name) for source in report.sources)


def _meeting(text: str, number: int, meeting: Meeting) -> Iterator[str]:
    yield f"{number}. " + ", ".join(_circumstances(meeting))
    yield from _row("read from", quote(text, meeting.cue))
    if meeting.date:
        yield from _row("when", f"{_day(meeting.date)}  {quote(text, meeting.date.span)}")
    if meeting.place:
        yield from _row("where", f"{_place(meeting.place)}  {quote(text, meeting.place.span)}")
    for attendee in meeting.attendees:
        yield from _attendee(text, attendee)
    if meeting.source:
        yield from _row("source", quote(text, meeting.source.span))
    yield from _contents(text, meeting.topics, meeting.statements, meeting.outcomes)


def _circumstances(meeting: Meeting) -> Iterator[str]:
    yield meeting.kind.capitalize()
    if meeting.status != "held":
        yield meeting.status
    if meeting.date:
        yield _day(meeting.date)
    if meeting.place:
        yield _place(meeting.place)


def _elsewhere(report: Report) -> Iterator[str]:
    rows = list(_contents(report.text, report.topics, report.statements, report.outcomes))
    if rows:
        yield "Apart from any meeting" if report.meetings else "What it says"
        yield from rows


def _contents(text: str, topics: Sequence[Topic], statements: Sequence[Statement], outcomes: Sequence[Outcome]) -> Iterator[str]:
    if topics:
        yield from _row("topics", ", ".join(_clean(topic.text) for topic in topics))
    for statement in statements:
        yield from _statement(text, statement)
    for outcome in outcomes:
        yield from _outcome(text, outcome)


def _attendee(text: str, attendee: Attendee) -> Iterator[str]:
    role = "" if attendee.role is Role.PARTICIPANT else attendee.role.value
    head = " (heads the delegation)" if attendee.leads_delegation else ""
    yield from _row(role or "with", _person(attendee.person) + head)
    yield from _row("", _first_mention(text, attendee.person))


def _statement(text: str, statement: Statement) -> Iterator[str]:
    yield from _row("said", f"{_names(statement.speakers) or 'it was said'} · {statement.act}")
    yield from _row("", quote(text, statement.span))


def _outcome(text: str, outcome: Outcome) -> Iterator[str]:
    what = " on ".join(_clean(part) for part in (outcome.instrument, outcome.subject) if part)
    if outcome.kind not in (OutcomeKind.SIGNED, OutcomeKind.ISSUED) or not outcome.instrument:
        what = _clean(outcome.subject or outcome.instrument or "")
    yield from _row(outcome.kind.value, " · ".join(part for part in (what, _names(outcome.parties)) if part) or "(what is not said)")
    yield from _row("", quote(text, outcome.span))


def _row(label: str, value: str) -> Iterator[str]:
    """A label in a column of its own, and a value that wraps beside it."""
    if value:
        yield from textwrap.wrap(
            value, WIDTH, initial_indent=f"   {label:<11}", subsequent_indent=" " * 14, break_long_words=False, break_on_hyphens=False
        )


def _day(date: DateRef) -> str:
    days = [day.isoformat() for day in (date.start, date.end) if day]
    if not days:
        days = [f"--{date.month:02}-{date.day:02}" if date.month and date.day else _clean(date.text)]
    clock = f" {date.time:%H:%M}" if date.time else ""
    return " to ".join(days) + clock


def _place(place: Place) -> str:
    names = [_clean(part) for part in (place.venue, place.name, place.region) if part]
    return " ".join((*([", ".join(names)] if names else []), *([f"({place.country})"] if place.country else [])))


def _person(person: Person) -> str:
    titles = " ".join(part for part in (person.honorific, person.rank, person.name) if part)
    whole = ", ".join(part for part in (titles, person.office, person.organization) if part)
    return _clean(whole or person.id) + (f" ({person.country})" if person.country else "")


def _first_mention(text: str, person: Person) -> str:
    return quote(text, person.mentions[0].span) if person.mentions else ""


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(_clean(party.name) for party in parties)


def quote(text: str, span: Span) -> str:
    """The words of a span in quotation marks, on one line, with the place where they stand."""
    words = _clean(span.of(text))
    if len(words) > _QUOTED:
        words = f"{words[: _QUOTED - 24]} … {words[-20:]}"
    return f"“{words}” [{span.start}:{span.end}]"


def _clean(words: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(words.split()))
