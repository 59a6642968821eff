"""A date, a place, a person in a few words, as every view says them."""

from collections.abc import Iterable
from itertools import chain

from pressparse.model import DateRef, Meeting, MeetingStatus, MentionKind, Outcome, OutcomeKind, Party, Person, Place, Statement
from pressparse.span import Span

_NEAR = 12  # code points between a document and what it is about: " in the ", " on "


def day_words(date: DateRef) -> str:
    """The day in ISO 8601, "--03-04" where the year is unknown, else the text's own words; a range with "to", a time behind."""
    days = [day.isoformat() for day in (date.start, date.end) if day]
    if not days:
        days = [f"--{date.month:02}-{date.day:02}" if date.month and date.day else clean(date.text)]
    clock = f" {date.time:%H:%M}" if date.time else ""
    return " to ".join(days) + clock


def place_words(place: Place) -> str:
    """From the building to the country: "Palace, Oslo (NO)"."""
    names = [clean(part) for part in (place.venue, place.name, place.region) if part]
    return " ".join((*([", ".join(names)] if names else []), *([f"({place.country})"] if place.country else [])))


def person_words(person: Person) -> str:
    """The person with titles, offices, body and country; their id where nothing else is known."""
    titles = " ".join(part for part in (person.honorific, person.rank, person.name) if part)
    whole = ", ".join(part for part in (titles, person.office, person.organization) if part)
    return clean(whole or person.id) + (f" ({person.country})" if person.country else "")


def party_names(parties: Iterable[Party]) -> str:
    """The names, joined by commas."""
    return ", ".join(clean(party.name) for party in parties)


def title_of(meeting: Meeting) -> str:
    """The kind of meeting, whether it is planned, when and where."""
    planned = "planned" if meeting.status is MeetingStatus.PLANNED else ""
    when = day_words(meeting.date) if meeting.date else ""
    where = place_words(meeting.place) if meeting.place else ""
    joint = " " if where.startswith("(") else ", "  # a country alone
    return joint.join(
        part for part in (", ".join(part for part in (meeting.kind.value.capitalize(), planned, when) if part), where) if part
    )


def sentence_of(event: Statement | Outcome) -> str:
    """Who did what: "Ana Brandt, Teodor Vale · signed"."""
    parties, act = (event.speakers, event.act) if isinstance(event, Statement) else (event.parties, event.kind)
    return f"{party_names(parties) or 'nobody is named'} · {act.value}"


def outcome_words(outcome: Outcome, text: str | None) -> str:
    """What was signed, agreed or given: the document and what it is about, joined as the report's ``text`` joins them where it is at hand; nothing where it does not say."""
    if outcome.kind in (OutcomeKind.SIGNED, OutcomeKind.ISSUED) and outcome.instrument:
        if text is not None and (about := _joined(text, outcome.instrument_span, outcome.subject_span)) is not None:
            return about
        return " on ".join(clean(part) for part in (outcome.instrument, outcome.subject) if part)
    return clean(outcome.subject or outcome.instrument or "")


def _joined(text: str, instrument: Span | None, subject: Span | None) -> str | None:
    """The text from the document up to where what it is about ends; None where they stand apart."""
    if instrument is None or subject is None or not 0 <= subject.start - instrument.end <= _NEAR:
        return None
    return clean(text[instrument.start : subject.end])


def first_named(person: Person, within: Span | None = None) -> Span | None:
    """Where to read of the person: the first mention by name in ``within``, else by name, else of all; None where there is none."""
    named = [mention.span for mention in person.mentions if mention.kind is MentionKind.NAME]
    inside = (span for span in named if within is not None and within.start <= span.start and span.end <= within.end)
    return next(chain(inside, named, (mention.span for mention in person.mentions)), None)


def clean(words: str) -> str:
    """The words on one line; what cannot be printed is U+FFFD."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(words.split()))
