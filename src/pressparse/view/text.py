"""A report as a person likes to read it at a terminal: who met whom, when, where, and the words that each was read from."""

import textwrap
from collections.abc import Iterator, Sequence

from pressparse.model import Attendee, Meeting, Outcome, Report, Role, Statement, Topic
from pressparse.span import Span
from pressparse.view.wording import clean, day_words, first_named, outcome_words, party_names, person_words, place_words, title_of

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
    yield clean(report.title.text) if report.title else "(no title)"
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
        yield "source: " + ", ".join(clean(source.name) for source in report.sources)


def _meeting(text: str, number: int, meeting: Meeting) -> Iterator[str]:
    yield f"{number}. {title_of(meeting)}"
    yield from _row("read from", quote(text, meeting.cue))
    if meeting.date:
        yield from _row("when", f"{day_words(meeting.date)}  {quote(text, meeting.date.span)}")
    if meeting.place:
        yield from _row("where", f"{place_words(meeting.place)}  {quote(text, meeting.place.span)}")
    for attendee in meeting.attendees:
        yield from _attendee(text, meeting, attendee)
    if meeting.source:
        yield from _row("source", quote(text, meeting.source.span))
    yield from _contents(text, meeting.topics, meeting.statements, meeting.outcomes)


def _elsewhere(report: Report) -> Iterator[str]:
    rows = list(_contents(report.text, report.topics, report.statements, report.outcomes))
    if rows:
        yield "Apart from any meeting" if report.meetings else "What it says"
        yield from rows


def _contents(text: str, topics: Sequence[Topic], statements: Sequence[Statement], outcomes: Sequence[Outcome]) -> Iterator[str]:
    if topics:
        yield from _row("topics", ", ".join(clean(topic.text) for topic in topics))
    for statement in statements:
        yield from _statement(text, statement)
    for outcome in outcomes:
        yield from _outcome(text, outcome)


def _attendee(text: str, meeting: Meeting, attendee: Attendee) -> Iterator[str]:
    role = "" if attendee.role is Role.PARTICIPANT else attendee.role.value
    head = " (heads the delegation)" if attendee.leads_delegation else ""
    yield from _row(role or "with", person_words(attendee.person) + head)
    if (read := first_named(attendee.person, meeting.span)) is not None:
        yield from _row("", quote(text, read))


def _statement(text: str, statement: Statement) -> Iterator[str]:
    yield from _row("said", f"{party_names(statement.speakers) or 'it was said'} · {statement.act}")
    yield from _row("", quote(text, statement.span))


def _outcome(text: str, outcome: Outcome) -> Iterator[str]:
    what = " · ".join(part for part in (outcome_words(outcome, text), party_names(outcome.parties)) if part)
    if what:
        yield from _row(outcome.kind.value, what)
        yield from _row("", quote(text, outcome.span))
    else:
        yield from _row(outcome.kind.value, quote(text, outcome.span))


def _row(label: str, value: str) -> Iterator[str]:
    """A label in a column of its own, and a value that wraps beside it."""
    if value:
        yield from textwrap.wrap(
            value, WIDTH, initial_indent=f"   {label:<11}", subsequent_indent=" " * 14, break_long_words=False, break_on_hyphens=False
        )


def quote(text: str, span: Span) -> str:
    """The words of a span in quotation marks, on one line, with the place where they stand."""
    words = clean(span.of(text))
    if len(words) > _QUOTED:
        words = f"{words[: _QUOTED - 24]} … {words[-20:]}"
    return f"“{words}” [{span.start}:{span.end}]"
