"""Whole reports, made up field by field: any text, any value that a field may hold, references that hold."""

import datetime as dt
from typing import TypeVar

from hypothesis import strategies as st

from pressparse.model import (
    Attendee,
    Dateline,
    DateRef,
    Heading,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Mention,
    MentionKind,
    Office,
    Outcome,
    OutcomeKind,
    Paragraph,
    ParagraphKind,
    Party,
    PartyKind,
    Person,
    Place,
    Report,
    Role,
    Section,
    Source,
    SpeechAct,
    Statement,
    Topic,
)
from pressparse.span import Span

T = TypeVar("T")

# Any code point at all: NUL, lone surrogates and both halves of a pair among them.
CODE_POINTS = st.characters(exclude_categories=())
TEXTS = st.text(CODE_POINTS, max_size=60) | st.sampled_from(
    ["", "\r\n", "\ud83d\ude00", "\U0001f600", "\ud800\U0001f600", "a\x00b", "\\ud800"]
)
WORDS = st.text(CODE_POINTS, max_size=8)
MAYBE_WORDS = st.none() | WORDS
COUNTRIES = st.none() | st.sampled_from(["AZ", "BR", "KE", "NO"])


def several(values: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """Up to `most` of `values`, as a tuple."""
    return st.lists(values, max_size=most).map(tuple)


def spans(length: int) -> st.SearchStrategy[Span]:
    """Any stretch of a text of `length` code points."""
    offsets = st.integers(0, length)
    return st.tuples(offsets, offsets).map(lambda pair: Span(start=min(pair), end=max(pair)))


def places(length: int) -> st.SearchStrategy[Place]:
    return st.builds(Place, name=MAYBE_WORDS, venue=MAYBE_WORDS, region=MAYBE_WORDS, country=COUNTRIES, span=spans(length))


def dates(length: int) -> st.SearchStrategy[DateRef]:
    days = st.none() | st.dates()
    return st.builds(
        DateRef,
        start=days,
        end=days,
        month=st.none() | st.integers(1, 12),
        day=st.none() | st.integers(1, 31),
        time=st.none() | st.times(),
        utc_offset=st.none() | st.sampled_from(["+04:00", "-03:30"]),
        text=WORDS,
        span=spans(length),
    )


def headings(length: int) -> st.SearchStrategy[Heading]:
    return st.builds(
        Heading,
        text=WORDS,
        level=st.integers(1, 6),
        span=st.none() | spans(length),
        kind=st.none() | st.sampled_from(MeetingKind),
        names=several(WORDS),
        place=st.none() | places(length),
        date=st.none() | dates(length),
    )


def datelines(length: int) -> st.SearchStrategy[Dateline]:
    return st.builds(
        Dateline, place=st.none() | places(length), date=st.none() | dates(length), agency=MAYBE_WORDS, span=spans(length), form=WORDS
    )


def sections(length: int) -> st.SearchStrategy[Section]:
    paragraphs = st.builds(Paragraph, span=spans(length), kind=st.sampled_from(ParagraphKind), sentences=several(spans(length)))
    return st.builds(Section, heading=st.none() | headings(length), paragraphs=several(paragraphs), span=spans(length))


def rosters(length: int) -> st.SearchStrategy[tuple[Person, ...]]:
    """Up to four people, each with an id of their own."""
    offices = st.builds(Office, text=WORDS, organization=MAYBE_WORDS, country=COUNTRIES, span=st.none() | spans(length))
    mentions = st.builds(Mention, span=spans(length), kind=st.sampled_from(MentionKind))
    people = st.builds(
        Person,
        id=WORDS,
        name=MAYBE_WORDS,
        honorific=MAYBE_WORDS,
        rank=MAYBE_WORDS,
        offices=several(offices),
        country=COUNTRIES,
        mentions=several(mentions),
    )
    return st.lists(people, max_size=4, unique_by=lambda person: person.id).map(tuple)


def parties(people: tuple[Person, ...]) -> st.SearchStrategy[Party]:
    others = st.builds(Party, name=WORDS, kind=st.sampled_from(PartyKind))
    if not people:
        return others
    return others | st.builds(Party, name=WORDS, kind=st.just(PartyKind.PERSON), person=st.sampled_from(people))


def statements(length: int, people: tuple[Person, ...]) -> st.SearchStrategy[Statement]:
    return st.builds(
        Statement,
        speakers=several(parties(people)),
        cue=spans(length),
        verb=WORDS,
        act=st.sampled_from(SpeechAct),
        content=spans(length),
        quoted=st.booleans(),
        span=spans(length),
        rule=WORDS,
    )


def outcomes(length: int, people: tuple[Person, ...]) -> st.SearchStrategy[Outcome]:
    return st.builds(
        Outcome,
        kind=st.sampled_from(OutcomeKind),
        instrument=MAYBE_WORDS,
        instrument_span=st.none() | spans(length),
        subject=MAYBE_WORDS,
        subject_span=st.none() | spans(length),
        parties=several(parties(people)),
        cue=spans(length),
        span=spans(length),
        rule=WORDS,
    )


def topics(length: int) -> st.SearchStrategy[Topic]:
    return st.builds(Topic, text=WORDS, span=spans(length))


def sources(length: int) -> st.SearchStrategy[Source]:
    return st.builds(Source, name=WORDS, span=spans(length))


def attendees(people: tuple[Person, ...]) -> st.SearchStrategy[tuple[Attendee, ...]]:
    if not people:
        return st.just(())
    return several(st.builds(Attendee, person=st.sampled_from(people), role=st.sampled_from(Role), leads_delegation=st.booleans()))


def meetings(length: int, people: tuple[Person, ...]) -> st.SearchStrategy[Meeting]:
    return st.builds(
        Meeting,
        kind=st.sampled_from(MeetingKind),
        status=st.sampled_from(MeetingStatus),
        date=st.none() | dates(length),
        place=st.none() | places(length),
        attendees=attendees(people),
        topics=several(topics(length)),
        statements=several(statements(length, people)),
        outcomes=several(outcomes(length, people)),
        source=st.none() | sources(length),
        cue=spans(length),
        span=spans(length),
        rule=WORDS,
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any report of the model whose spans lie in its text and whose people are its own."""
    text = draw(TEXTS)
    length = len(text)
    people = draw(rosters(length))
    return Report(
        text=text,
        key=draw(MAYBE_WORDS),
        published=draw(st.none() | st.dates(max_value=dt.date(9999, 12, 31))),
        issuer=draw(COUNTRIES),
        title=draw(st.none() | headings(length)),
        dateline=draw(st.none() | datelines(length)),
        sections=draw(several(sections(length))),
        sources=draw(several(sources(length))),
        people=people,
        meetings=draw(several(meetings(length, people))),
        statements=draw(several(statements(length, people))),
        outcomes=draw(several(outcomes(length, people))),
        topics=draw(several(topics(length))),
    )
