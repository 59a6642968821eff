"""A report at a terminal."""

from hypothesis import given

from pressparse import parse
from pressparse.model import (
    Attendee,
    DateRef,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Mention,
    MentionKind,
    Office,
    Outcome,
    OutcomeKind,
    Person,
    Report,
    Role,
)
from pressparse.span import Span
from pressparse.view.text import WIDTH, quote, render_text
from tests.strategies import reports

TEXT = "Teodor Vale will host Ana Brandt\x1b[31m."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def planned() -> Report:
    host = Person(
        id="p1", name="Teodor Vale", offices=(Office(text="President", country="NO", span=span("Teodor")),), country="NO",
        mentions=(Mention(span=span("Teodor Vale"), kind=MentionKind.NAME),),
    )  # fmt: skip
    signed = Outcome(kind=OutcomeKind.SIGNED, instrument="treaty", subject="fish", cue=span("host"), span=span("will host"), rule="sign")
    meeting = Meeting(
        kind=MeetingKind.CALL,
        status=MeetingStatus.PLANNED,
        date=DateRef(month=3, day=4, text="March 4", span=span("will")),
        attendees=(Attendee(person=host, role=Role.HOST),),
        outcomes=(signed,),
        cue=span("host Ana"),
        span=span(TEXT),
        rule="host",
    )
    return Report(text=TEXT, people=(host,), meetings=(meeting,))


def test_a_meeting_is_told_with_its_words() -> None:
    lines = [line.split() for line in render_text(planned()).splitlines()]
    assert "1. Call, planned, --03-04".split() in lines
    assert "read from “host Ana” [17:25]".split() in lines
    assert "host Teodor Vale, President (NO)".split() in lines
    assert "“Teodor Vale” [0:11]".split() in lines
    assert "signed treaty on fish".split() in lines


def test_a_report_is_told_in_its_own_words() -> None:
    text = "President Rui Sapalo\n\nAngola's President met Ana Brandt. President Rui Sapalo and Ana Brandt signed a pact in forestry."
    told = render_text(parse(text, issuer="AO"))
    assert "pact in forestry" in told
    assert ", (" not in told


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert quote(TEXT, span("Brandt\x1b[31m")) == "“Brandt\ufffd[31m” [26:37]"


def test_long_quotations_are_cut_in_the_middle() -> None:
    words = "word " * 40 + "end"
    quoted = quote(words, Span(start=0, end=len(words)))
    assert " … " in quoted
    assert "end”" in quoted
    assert len(quoted) < WIDTH


@given(reports())
def test_every_report_can_be_printed(report: Report) -> None:
    printed = render_text(report)
    printed.encode("utf-8")
    assert all(letter == "\n" or letter.isprintable() for letter in printed)
