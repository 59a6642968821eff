"""A card for each meeting: when and where, who with whom, what was talked about, what came of it, who said what."""

from collections.abc import Iterator, Mapping, Sequence

from pressparse.model import Attendee, DateRef, Meeting, MeetingStatus, Outcome, Place, Role, Statement, Topic
from pressparse.span import Span
from pressparse.view.marks import span_class
from pressparse.view.markup import Html, element, escape, joined
from pressparse.view.wording import clean, day_words, outcome_words, party_names, place_words

_QUOTED = 280  # code points of a statement; a longer one is cut at its end, since the text below has it whole
_FEW = 3  # statements that are shown without being asked for
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_ROLES = {Role.HOST: "Host", Role.GUEST: "Guest", Role.PARTICIPANT: "With"}


def meeting_card(meeting: Meeting, number: int, text: str | None, classes: Mapping[str, str]) -> Html:
    """The card of one meeting. Without the report's ``text`` statements are told by speaker and verb alone.

    ``classes`` give people's ids the class that ties their mentions together.
    """
    left = [_people(meeting, classes), *_facts(meeting.topics, meeting.outcomes, text)]
    if meeting.source:
        left.append(_block("Source", element("div", escape(clean(meeting.source.name)))))
    said = _said(meeting.statements, text)
    body = [element("div", *left, css="pp-side"), *([element("div", said, css="pp-side")] if said else [])]
    head = _head(meeting, number)
    return element("section", head, element("div", *body, css="pp-body"), css="pp-card " + span_class("m", meeting.cue))


def apart_card(topics: Sequence[Topic], statements: Sequence[Statement], outcomes: Sequence[Outcome], title: str, text: str) -> Html:
    """The card of what a report says apart from any meeting; nothing where that is nothing."""
    sides = [joined(_facts(topics, outcomes, text)), _said(statements, text)]
    body = [element("div", side, css="pp-side") for side in sides if side]
    if not body:
        return Html("")
    head = element("div", element("h3", escape(title), css="pp-when"), css="pp-cardhead")
    return element("section", head, element("div", *body, css="pp-body"), css="pp-card pp-apart")


def _date_words(date: DateRef) -> str:
    """The day as people write it: "17 May 2023", "11–12 June 2018", "4 March", else the text's own words."""
    clock = f", {date.time:%H:%M}" if date.time else ""
    if date.start and date.end and date.end != date.start:
        return _range(date) + clock
    if date.start:
        return f"{date.start.day} {_MONTHS[date.start.month - 1]} {date.start.year}{clock}"
    if date.month and date.day and 1 <= date.month <= 12:
        return f"{date.day} {_MONTHS[date.month - 1]}{clock}"
    return clean(date.text) + clock


def _range(date: DateRef) -> str:
    assert date.start
    assert date.end
    last = f"{date.end.day} {_MONTHS[date.end.month - 1]} {date.end.year}"
    if date.start.year != date.end.year:
        return f"{date.start.day} {_MONTHS[date.start.month - 1]} {date.start.year} – {last}"
    if date.start.month != date.end.month:
        return f"{date.start.day} {_MONTHS[date.start.month - 1]} – {last}"
    return f"{date.start.day}–{last}"


def _head(meeting: Meeting, number: int) -> Html:
    kind = element("span", escape(meeting.kind.value.capitalize()), css="pp-kind")
    status = [element("span", escape("planned"), css="pp-planned")] if meeting.status is MeetingStatus.PLANNED else []
    rule = element("span", escape(f"{number}"), css="pp-number", title=f"read by the rule {clean(meeting.rule)}")
    circumstances = [part for part in (_when(meeting.date), _where(meeting.place)) if part]
    line = element("h3", *circumstances or [escape("No day, no place")], css="pp-when" if circumstances else "pp-when pp-none")
    return element("div", element("div", rule, kind, *status, css="pp-kinds"), line, css="pp-cardhead")


def _when(date: DateRef | None) -> Html | None:
    if date is None:
        return None
    return element("span", escape(_date_words(date)), css="pp-day", title=f"{day_words(date)}, read from “{clean(date.text)}”")


def _where(place: Place | None) -> Html | None:
    if place is None or not place_words(place):
        return None
    names = ", ".join(clean(part) for part in (place.venue, place.name, place.region) if part)
    parts = [escape(names), *_country(place.country)]
    return element("span", *parts, css="pp-spot", title=place_words(place))


def _country(code: str | None) -> list[Html]:
    return [element("span", escape(clean(code)), css="pp-country")] if code else []


def _people(meeting: Meeting, classes: Mapping[str, str]) -> Html:
    rows: list[Html] = []
    before: Role | None = None
    for attendee in sorted(meeting.attendees, key=lambda attendee: list(_ROLES).index(attendee.role)):
        role = _ROLES[attendee.role] if attendee.role is not before else ""
        before = attendee.role
        rows.append(_attendee(attendee, role, classes.get(attendee.person.id, "")))
    return element("div", *rows, css="pp-people") if rows else element("div", escape("Nobody is named."), css="pp-none")


def _attendee(attendee: Attendee, role: str, css: str) -> Html:
    name = " ".join(clean(part) for part in (attendee.honorific, attendee.rank, attendee.name) if part)
    office = ", ".join(clean(part) for part in (attendee.office, attendee.organization) if part)
    head = name or office or attendee.person.id
    lines = [element("div", element("span", escape(head), css="pp-name"), *_country(attendee.country))]
    if name and office:
        lines.append(element("div", escape(office), css="pp-office"))
    if attendee.leads_delegation:
        lines.append(element("div", escape("heads the delegation"), css="pp-office"))
    label = element("div", escape(role), css="pp-role")
    return element("div", label, element("div", *lines, css=f"pp-who {css}".strip()), css="pp-attendee")


def _facts(topics: Sequence[Topic], outcomes: Sequence[Outcome], text: str | None) -> Iterator[Html]:
    if outcomes:
        yield _block("What came of it", *(_outcome(outcome, text) for outcome in outcomes))
    if topics:
        chips = [element("span", escape(clean(topic.text)), css="pp-chip") for topic in topics]
        yield _block("Talked about", element("div", *chips, css="pp-chips"))


def _outcome(outcome: Outcome, text: str | None) -> Html:
    kind = element("span", escape(outcome.kind.value), css="pp-act")
    what = element("span", escape(outcome_words(outcome, text) or "what, is not said"))
    who = [element("div", escape(party_names(outcome.parties)), css="pp-office")] if outcome.parties else []
    return element("div", kind, Html(" "), what, *who, css=f"pp-row pp-came {span_class('o', outcome.span)}")


def _said(statements: Sequence[Statement], text: str | None) -> Html:
    if not statements:
        return Html("")
    rows = [_statement(statement, text) for statement in statements]
    block = [_block("Who said what", *rows[:_FEW])]
    if len(rows) > _FEW:
        more = element("summary", escape(f"{len(rows) - _FEW} more"), css="pp-more")
        block.append(element("details", more, *rows[_FEW:]))
    return joined(block)


def _statement(statement: Statement, text: str | None) -> Html:
    named = party_names(statement.speakers)
    who = element("span", escape(named or "no speaker named"), css="pp-name" if named else "pp-unnamed")
    verb = clean(statement.cue.of(text)) if text is not None else statement.act.value
    act = element("span", escape(verb), css="pp-act", title=f"{statement.act.value} ({clean(statement.verb)})")
    words = [element("div", escape(_cut(text, statement.content)), css="pp-content")] if text is not None else []
    quoted = " pp-inquotes" if statement.quoted else ""
    return element("div", who, Html(" "), act, *words, css=f"pp-row pp-told{quoted} {span_class('s', statement.span)}")


def _cut(text: str, span: Span) -> str:
    words = clean(span.of(text))
    return words if len(words) <= _QUOTED else words[:_QUOTED].rstrip() + " …"


def _block(title: str, *rows: Html) -> Html:
    return element("div", element("h4", escape(title), css="pp-label"), *rows, css="pp-block")
