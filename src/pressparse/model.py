"""What a report says, as data: frozen attrs classes that point at the characters they were read from.

Every field named ``span``, ``cue``, ``content`` or ``…_span`` is a :class:`~pressparse.Span` into ``Report.text``.
A value that the text does not support is ``None`` (or an empty tuple); nothing is guessed to fill a field.
Countries are ISO 3166-1 alpha-2 codes, dates are :class:`datetime.date`.
"""

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

from attrs import frozen

from pressparse.span import Span


class ParagraphKind(StrEnum):
    """What a paragraph is by its form."""

    PROSE = "prose"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    DECK = "deck"
    STAMP = "stamp"
    BOILERPLATE = "boilerplate"


class MeetingKind(StrEnum):
    """How people came together: face to face, by telephone, on a screen, on a trip, among many, at a ceremony."""

    MEETING = "meeting"
    CALL = "call"
    VIDEO = "video"
    VISIT = "visit"
    GATHERING = "gathering"
    CEREMONY = "ceremony"


class MeetingStatus(StrEnum):
    """Whether the encounter took place or is announced."""

    HELD = "held"
    PLANNED = "planned"


class Role(StrEnum):
    """What an attendee was there: who received, who was received, who took part."""

    HOST = "host"
    GUEST = "guest"
    PARTICIPANT = "participant"


class MentionKind(StrEnum):
    """By what a person is spoken of."""

    NAME = "name"
    OFFICE = "office"
    PRONOUN = "pronoun"


class PartyKind(StrEnum):
    """Who speaks or signs: a person, a body (a ministry, a company) or a state."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"


class OutcomeKind(StrEnum):
    """What an encounter brought about."""

    SIGNED = "signed"
    ISSUED = "issued"
    AGREED = "agreed"
    ANNOUNCED = "announced"
    PLEDGED = "pledged"
    INVITED = "invited"
    AWARDED = "awarded"


class SpeechAct(StrEnum):
    """What a speaker did by speaking."""

    SAID = "said"
    STRESSED = "stressed"
    INFORMED = "informed"
    PRAISED = "praised"
    THANKED = "thanked"
    CONGRATULATED = "congratulated"
    CONDOLED = "condoled"
    CONDEMNED = "condemned"
    REAFFIRMED = "reaffirmed"
    WELCOMED = "welcomed"
    HOPED = "hoped"
    PROPOSED = "proposed"
    PROMISED = "promised"
    ASKED = "asked"
    ANSWERED = "answered"
    ANNOUNCED = "announced"
    AGREED = "agreed"
    DENIED = "denied"


@frozen(kw_only=True)
class DateRef:
    """A date as the text gives it.

    ``start`` is the day (the first day of a range), ``end`` the last day and only there where it lasted longer than one.
    Where the year cannot be known both are None and ``month`` and ``day`` keep what the text says. ``time`` is the time of
    day as printed, ``utc_offset`` the zone as ``"+04:00"``. ``text`` are the words read, those of ``span``.
    """

    start: dt.date | None = None
    end: dt.date | None = None
    month: int | None = None
    day: int | None = None
    time: dt.time | None = None
    utc_offset: str | None = None
    text: str
    span: Span


@frozen(kw_only=True)
class Place:
    """Where something was: ``name`` (city or locality, in ordinary capitals), ``venue`` (a building or event), ``region`` as printed, ``country``."""

    name: str | None = None
    venue: str | None = None
    region: str | None = None
    country: str | None = None
    span: Span


@frozen(kw_only=True)
class Heading:
    """A line that names what follows, and what it says. ``span`` is None for a title given apart from the text.

    ``level`` is 1 for the title and 2 and more for inner headings; ``names`` are the people or offices that it names, as text.
    Where ``span`` is None the spans of ``place`` and ``date`` are of the heading's own ``text``.
    """

    text: str
    level: int
    span: Span | None = None
    kind: MeetingKind | None = None
    names: tuple[str, ...] = ()
    place: Place | None = None
    date: DateRef | None = None


@frozen(kw_only=True)
class Dateline:
    """Place, day and agency at a report's head, or the stamp that stands in their place. ``form`` names the row that read it."""

    place: Place | None = None
    date: DateRef | None = None
    agency: str | None = None
    span: Span
    form: str


@frozen(kw_only=True)
class Paragraph:
    """One paragraph. Its ``sentences`` tile it: each begins where the one before ends."""

    span: Span
    kind: ParagraphKind = ParagraphKind.PROSE
    sentences: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Section:
    """A heading and the paragraphs under it. Sections tile the text; the first, under the title, has no heading."""

    heading: Heading | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    span: Span


@frozen(kw_only=True)
class Source:
    """Who reported or told it, in the text's words without the article."""

    name: str
    span: Span


@frozen(kw_only=True)
class Office:
    """An office that a person holds: ``text`` without its country, ``organization`` where it lies with a body other than a state.

    ``span`` is None only where a title given apart from the text names the office.
    """

    text: str
    organization: str | None = None
    country: str | None = None
    span: Span | None = None


@frozen(kw_only=True)
class Mention:
    """One place that speaks of a person."""

    span: Span
    kind: MentionKind


@frozen(kw_only=True)
class Person:
    """One person of the report, each once, with everything the text says of them anywhere.

    ``id`` is unique within the report. ``name`` is as full as the document ever has it, None for an official known by office
    alone. ``country`` is the state that they act for. ``offices`` are the offices that the text joins for them ("Deputy Prime Minister and Minister of Finance" is two).
    """

    id: str
    name: str | None = None
    honorific: str | None = None
    rank: str | None = None
    offices: tuple[Office, ...] = ()
    country: str | None = None
    mentions: tuple[Mention, ...] = ()

    @property
    def office(self) -> str | None:
        """The offices in the text's words, stacked ones joined by "and"."""
        return " and ".join(office.text for office in self.offices) or None

    @property
    def organization(self) -> str | None:
        """The body, other than a state, that the first office lies with."""
        return self.offices[0].organization if self.offices else None


@frozen(kw_only=True)
class Party:
    """Who speaks or signs. ``person`` is set where ``kind`` says that it is a person."""

    name: str
    kind: PartyKind
    person: Person | None = None

    @property
    def office(self) -> str | None:
        """The person's office, read through."""
        return self.person.office if self.person else None


@frozen(kw_only=True)
class Attendee:
    """A person at a meeting and what they were there; name, honorific, rank, office, organization and country read through."""

    person: Person
    role: Role = Role.PARTICIPANT
    leads_delegation: bool = False

    @property
    def name(self) -> str | None:
        """The person's name."""
        return self.person.name

    @property
    def honorific(self) -> str | None:
        """The person's honorific."""
        return self.person.honorific

    @property
    def rank(self) -> str | None:
        """The person's military or police rank."""
        return self.person.rank

    @property
    def office(self) -> str | None:
        """The person's office."""
        return self.person.office

    @property
    def organization(self) -> str | None:
        """The body that the person's office lies with."""
        return self.person.organization

    @property
    def country(self) -> str | None:
        """The state that the person acts for."""
        return self.person.country


@frozen(kw_only=True)
class Topic:
    """What was talked about: one short noun phrase without its article."""

    text: str
    span: Span


@frozen(kw_only=True)
class Statement:
    """One clause of reported speech.

    ``speakers`` is empty where nobody is named ("it was said that"). ``cue`` are the words of saying alone ("voiced her wish"), ``verb`` the lemma,
    ``content`` what was said, ``quoted`` whether it stands between quotation marks, ``span`` the whole clause.
    """

    speakers: tuple[Party, ...] = ()
    cue: Span
    verb: str
    act: SpeechAct
    content: Span
    quoted: bool = False
    span: Span
    rule: str


@frozen(kw_only=True)
class Outcome:
    """What an encounter concluded, decided or set in motion, with the document (``instrument``) and what it is about (``subject``)."""

    kind: OutcomeKind
    instrument: str | None = None
    instrument_span: Span | None = None
    subject: str | None = None
    subject_span: Span | None = None
    parties: tuple[Party, ...] = ()
    cue: Span
    span: Span
    rule: str


@frozen(kw_only=True)
class Meeting:
    """One encounter: who met whom, when, where, and what came of it. ``cue`` are the words that report it, ``span`` the text about it."""

    kind: MeetingKind
    status: MeetingStatus = MeetingStatus.HELD
    date: DateRef | None = None
    place: Place | None = None
    attendees: tuple[Attendee, ...] = ()
    topics: tuple[Topic, ...] = ()
    statements: tuple[Statement, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    source: Source | None = None
    cue: Span
    span: Span
    rule: str

    def _repr_html_(self) -> str:
        from pressparse.view.html import meeting_html

        return meeting_html(self)


@frozen(kw_only=True)
class Report:
    """A whole report as data. ``statements``, ``outcomes`` and ``topics`` are those that belong to no meeting."""

    text: str
    key: str | None = None
    published: dt.date | None = None
    issuer: str | None = None
    title: Heading | None = None
    dateline: Dateline | None = None
    sections: tuple[Section, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    topics: tuple[Topic, ...] = ()

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """Every paragraph of every section, in the order of the text."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    def to_dict(self) -> dict[str, object]:
        """The report as JSON-ready dicts and lists: each person once, in ``people``, elsewhere by ``id``."""
        from pressparse.export.json import report_to_dict

        return report_to_dict(self)

    @classmethod
    def from_dict(cls, data: dict[str, object]) -> "Report":
        """The report that :meth:`to_dict` wrote; ``ValueError`` (with the path) for anything else."""
        from pressparse.export.json import report_from_dict

        return report_from_dict(data)

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as JSON text."""
        from pressparse.export.json import report_to_json

        return report_to_json(self, indent=indent)

    @classmethod
    def from_json(cls, text: str) -> "Report":
        """The report that :meth:`to_json` wrote; ``ValueError`` for anything else."""
        from pressparse.export.json import report_from_json

        return report_from_json(text)

    def __str__(self) -> str:
        """The report as a person likes to read it at a terminal."""
        from pressparse.view.text import render_text

        return render_text(self)

    def _repr_html_(self) -> str:
        from pressparse.view.html import report_html

        return report_html(self)
