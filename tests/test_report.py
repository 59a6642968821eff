"""The whole walk: laws that hold for every text, facts written and read back, bad input."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import pressparse
from pressparse import Meeting, Report, Span
from tests.strategies.written import Written, written_reports

SAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))


def parts(report: Report) -> list[Meeting | Report]:
    """The meetings and the report itself: whatever has statements, outcomes and topics."""
    return [*report.meetings, report]


def spans(value: object) -> Iterator[Span]:
    """Every span anywhere in a value of the model."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif attrs.has(kind := type(value)):
        for name in (field.name for field in attrs.fields(kind)):
            yield from spans(getattr(value, name))


def check_laws(report: Report) -> None:
    """Spans lie in the text; children lie inside their parents; what is read is what stands there."""
    text = report.text
    assert all(0 <= span.start <= span.end <= len(text) for span in spans(report))
    assert "".join(section.span.of(text) for section in report.sections) == text
    for section in report.sections:
        for paragraph in section.paragraphs:
            assert paragraph.span in section.span
            assert "".join(sentence.of(text) for sentence in paragraph.sentences) in ("", paragraph.span.of(text))
    for meeting in parts(report):
        for statement in meeting.statements:
            assert statement.cue in statement.span
            assert statement.content.of(text).strip()
        for topic in meeting.topics:
            assert " ".join(topic.span.of(text).split()) == topic.text
        for outcome in meeting.outcomes:
            assert outcome.instrument_span is None or " ".join(outcome.instrument_span.of(text).split()) == outcome.instrument
            assert outcome.subject_span is None or " ".join(outcome.subject_span.of(text).split()) == outcome.subject
    for meeting in report.meetings:
        assert meeting.cue in meeting.span
        assert {attendee.person.id for attendee in meeting.attendees} <= {person.id for person in report.people}


def facts(report: Report) -> object:
    """A report without its spans and texts: what must stay when only white space changes."""
    return (
        [(p.name, p.office, p.organization, p.rank, p.country, len(p.mentions)) for p in report.people],
        [
            (m.kind, m.status, m.date and m.date.start, m.place and m.place.name, [(a.name, a.role) for a in m.attendees], [t.text for t in m.topics])
            for m in report.meetings
        ],
        [[(s.verb, [p.name for p in s.speakers]) for s in m.statements] for m in parts(report)],
        [[(o.kind, o.instrument, o.subject) for o in m.outcomes] for m in parts(report)],
        [s.name for s in report.sources],
    )  # fmt: skip


@given(st.text(max_size=400), st.none() | st.dates())
@example("\ud800 met \x00 with\r\n\u202eAna", None)
@example("On On On, the the Minister for for", dt.date(2024, 1, 1))
def test_any_string_gives_a_report(text: str, published: dt.date | None) -> None:
    report = pressparse.parse(text, published=published)
    assert report.text == text
    check_laws(report)


WORDS = st.sampled_from(
    [
        "the",
        "President",
        "of",
        "Norway",
        "Kenya",
        "Minister",
        "Foreign",
        "Affairs",
        "and",
        ",",
        ".",
        "met",
        "with",
        "received",
        "said",
        "noted",
        "that",
        "will",
        "visit",
        "Oslo",
        "on",
        "March",
        "4",
        "Ana",
        "Brandt",
        "Vale",
        "his",
        "counterpart",
        '"',
        "“",
        "”",
        "(",
        ")",
        "—",
        "-",
        "signed",
        "a",
        "memorandum",
        "agreed",
        "to",
        "discussed",
        "\n",
        "\n\n",
        "delegation",
        "led",
        "by",
        "he",
        "they",
        "it",
        "was",
        "statement",
        "'s",
        "H.E.",
        "Gen.",
        "U.S.",
        "EU",
    ]
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_jumble_of_the_genre_keeps_the_laws(text: str) -> None:
    check_laws(pressparse.parse(text, published="2024-03-05"))


@given(written_reports())
def test_a_written_report_gives_its_facts_back(written: Written) -> None:
    report = pressparse.parse(written.text, published=written.published)
    check_laws(report)
    [meeting] = report.meetings
    assert meeting.kind == written.kind
    assert meeting.date is not None
    assert meeting.date.start == written.date
    people = {(a.name, a.office, a.country): a.role.value for a in meeting.attendees}
    assert people == dict(zip((written.host, written.guest), written.roles, strict=True))
    assert [topic.text for topic in meeting.topics] == written.topics
    assert [(o.kind.value, o.instrument, o.subject) for o in meeting.outcomes] == written.outcomes
    assert [(s.speakers[0].name, s.verb) for s in meeting.statements] == [(who, VERBS[verb]) for who, verb in written.statements]


VERBS = {
    "noted": "note",
    "stressed": "stress",
    "emphasized": "emphasize",
    "underlined": "underline",
    "stated": "state",
    "recalled": "recall",
}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_leading_blank_lines_shift_spans_and_nothing_else(path: Path) -> None:
    text = path.read_text("utf-8")
    plain, shifted = pressparse.parse(text, published="2024-03-05"), pressparse.parse("\n\n\n" + text, published="2024-03-05")
    assert facts(plain) == facts(shifted)
    assert [span.start + 3 for meeting in plain.meetings for span in spans(meeting)] == [
        span.start for meeting in shifted.meetings for span in spans(meeting)
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_line_ends_change_nothing_but_spans(path: Path) -> None:
    text = path.read_text("utf-8")
    dos = pressparse.parse(text.replace("\n", "\r\n"), published="2024-03-05")
    check_laws(dos)
    assert facts(pressparse.parse(text, published="2024-03-05")) == facts(dos)


@given(written_reports(), st.integers(40, 90))
def test_wrapping_changes_nothing_but_spans(written: Written, width: int) -> None:
    import textwrap

    paragraphs = written.text.split("\n")
    wrapped = "\n\n".join("\n".join(textwrap.wrap(p, width, break_on_hyphens=False)) for p in paragraphs)
    assert facts(pressparse.parse(wrapped, published=written.published)) == facts(
        pressparse.parse("\n\n".join(paragraphs), published=written.published)
    )


@pytest.mark.parametrize(
    "text",
    ["", " \n\t\r\n ", "\x00" * 50, "a" * 1_000_000, "word " * 200_000, "x\n" * 100_000, "\ud800\udfff" * 20, "\u202eabc\u202c def. " * 40,
     "Встреча состоялась в столице. " * 50, "ﷺ السلام عليكم. " * 50, "(" * 5_000, '"' * 5_000, "A, B and C, " * 3_000, "the Minister for " * 3_000,
     "a\rb\r\nc\n\rd\u2028e\x85f\x0bg\x0ch", "- " * 5_000, "Mr. " * 5_000, "U.S." * 5_000, "1. " * 5_000, "said that " * 3_000],
    ids=lambda text: repr(text[:12]) + str(len(text)),
)  # fmt: skip
def test_bad_input_is_read_all_the_same(text: str) -> None:
    report = pressparse.parse(text, published="2024-03-05")
    assert "".join(section.span.of(text) for section in report.sections) == text
    assert report.meetings == ()


CASES = [
    json.loads(line)["text"]
    for name in ("constructions", "people", "attendance", "leads")
    for line in (Path(__file__).parent / "cases" / f"{name}.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("part", range(8))
def test_a_text_cut_off_anywhere_is_read_all_the_same(part: int) -> None:
    """Readers look a step ahead: every case is cut off behind each word, and without its last mark."""
    for text in CASES[part::64]:
        words = text.split(" ")
        for last in range(1, len(words) + 1):
            cut = " ".join(words[:last]).rstrip('.,;:)"')
            report = pressparse.parse(cut, published="2024-03-05")
            assert all(mention.span.end <= len(cut) for person in report.people for mention in person.mentions)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"text": b"bytes"}, TypeError, "text must be a str, not bytes"),
        ({"text": None}, TypeError, "text must be a str, not NoneType"),
        ({"text": "", "published": 20240305}, TypeError, "published must be a date, an ISO string or None, not int"),
        ({"text": "", "published": "5 March"}, ValueError, "not '5 March'"),
        ({"text": "", "issuer": "Norway"}, ValueError, "not 'Norway'"),
        ({"text": "", "issuer": "QX"}, ValueError, "not 'QX'"),
        ({"text": "", "issuer": "no"}, ValueError, "not 'no'"),
        ({"text": "", "issuer": 47}, TypeError, "issuer must be a str or None, not int"),
        ({"text": "", "title": ["x"]}, TypeError, "title must be a str or None, not list"),
        ({"text": "", "key": 1}, TypeError, "key must be a str or None, not int"),
    ],
)
def test_unusable_arguments_say_what_was_wanted(arguments: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        pressparse.parse(**arguments)


def test_a_title_given_apart_has_no_span_and_is_read() -> None:
    report = pressparse.parse("They discussed trade.", title="Meeting with Ana Brandt, Minister of Trade of Norway")
    assert report.title is not None
    assert report.title.span is None
    assert report.title.names == ("Ana Brandt",)


def test_the_issuer_is_the_state_of_officials_without_one() -> None:
    report = pressparse.parse(
        "The Foreign Minister, Ana Brandt, met with Kenyan Foreign Minister Wanjiru Kamotho today.", issuer="NO", published="2024-03-05"
    )
    assert {person.name: person.country for person in report.people} == {"Ana Brandt": "NO", "Wanjiru Kamotho": "KE"}


def test_without_a_day_a_date_keeps_what_it_knows() -> None:
    [meeting] = pressparse.parse("On February 9, Ana Brandt, President of Norway, received Teodor Vale.").meetings
    assert meeting.date is not None
    assert (meeting.date.start, meeting.date.month, meeting.date.day) == (None, 2, 9)


def test_what_only_a_title_given_apart_says_completes_the_person() -> None:
    text = "Brandt said that the talks went well."
    report = pressparse.parse(text, title="Norwegian Trade Minister Ana Brandt Speaks to Reporters")
    [person] = report.people
    assert (person.name, person.office, person.country) == ("Ana Brandt", "Trade Minister", "NO")
    assert [mention.span.of(text) for mention in person.mentions] == ["Brandt"]
    assert person.offices[0].span is None
    check_laws(report)
