"""The HTML view: the whole text and nothing but it, marks on the right words, nothing that acts or asks the network."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

import pressparse
from pressparse.model import Mention, MentionKind, Person, Report
from pressparse.span import Span
from pressparse.view.html import meeting_html, render_page, report_html
from tests.strategies import reports

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXT = "On March 4, Teodor Vale, President of Norway, received Ana Brandt, Defence Minister of Chile, in Oslo. He thanked her for coming."
VOID = {"meta"}
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Page(HTMLParser):
    """Reads a page as a browser does, as far as these tests need: what is open where, and the marked text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.marked: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert not self.open, "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [values.get("class", "") for _, values in self.open]
        if "pp-text" not in classes:
            return
        self.text += data
        inside = self.open[classes.index("pp-text") + 1 :]
        self.marked += [(data, values["title"]) for _, values in inside if values.get("title")]


def shown(text: str) -> str:
    """The text as a page can hold it."""
    return UNPRINTABLE.sub("\ufffd", text)


def test_marks_stand_on_the_right_words() -> None:
    page = Page(report_html(pressparse.parse(TEXT, published="2024-03-05")))
    assert ("March 4", "date: 2024-03-04") in page.marked
    assert ("Oslo", "place: Oslo (NO)") in page.marked
    assert ("Teodor Vale, President of Norway", "name: Teodor Vale, President (NO)") in page.marked
    assert ("He", "pronoun: Teodor Vale, President (NO)") in page.marked
    assert any(title == "statement: Teodor Vale · thanked" for _, title in page.marked)
    assert any(words.startswith("received") and title.startswith("1. Meeting, 2024-03-04") for words, title in page.marked)
    assert page.text == TEXT


def test_cards_tell_who_when_where() -> None:
    page = report_html(pressparse.parse(TEXT, published="2024-03-05"))
    cards = page[page.index('class="pp-cards"') : page.index('class="pp-legend"')]
    words = " ".join(re.sub("<[^>]*>", " ", cards).split())
    for part in ("4 March 2024", "Oslo NO", "Host Teodor Vale NO President", "Guest Ana Brandt CL Defence Minister", "Teodor Vale thanked"):
        assert part in words


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_sample_reports(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    report = pressparse.parse(text, published="2023-05-20", key=path.stem)
    page = pressparse.render(report)
    assert Page(page).text == text
    assert page.count('<section class="pp-card ') >= len(report.meetings)


@given(reports())
def test_any_report_keeps_its_text_and_does_nothing(report: Report) -> None:
    written = pressparse.render(report)
    written.encode("utf-8")
    page = Page(written)
    assert page.text == shown(report.text)
    assert not page.tags & {"script", "link", "img", "iframe", "object", "embed", "a", "form", "svg", "base"}
    assert page.attributes <= {"class", "title", "lang", "charset", "name", "content", "dir"}
    for meeting in report.meetings:
        Page(meeting_html(meeting))


def test_nothing_is_asked_of_the_network() -> None:
    page = pressparse.render(pressparse.parse(TEXT))
    assert not re.search(r"url\(|@import|https?:|src=|href=|javascript:| on\w+=", page)


def test_html_in_a_report_is_text() -> None:
    text = 'President <script>alert("x")</script> met with Prime Minister Eva Brik & "<b onclick=1>".'
    span = Span(start=0, end=len(text))
    person = Person(id='"><script>', name="<script>alert(1)</script>", mentions=(Mention(span=span, kind=MentionKind.NAME),))
    for report in (pressparse.parse(text), Report(text=text, people=(person,), key="</title><script>")):
        written = pressparse.render(report)
        assert "<script" not in written
        assert Page(written).text == text


def test_overlapping_marks_share_their_words() -> None:
    first = Person(id="a", name="A", mentions=(Mention(span=Span(start=0, end=6), kind=MentionKind.NAME),))
    second = Person(id="b", name="B", mentions=(Mention(span=Span(start=3, end=9), kind=MentionKind.OFFICE),))
    page = Page(report_html(Report(text="abcdefghi", people=(first, second))))
    assert page.marked == [("abc", "name: A"), ("def", "name: A\noffice: B"), ("ghi", "office: B")]


def test_several_reports_make_one_page() -> None:
    page = render_page([Report(text="one"), Report(text="two")])
    assert Page(page).text == "onetwo"
    assert Page(render_page([])).text == ""


def test_notebooks_are_given_html_and_terminals_text() -> None:
    report = pressparse.parse(TEXT, published="2024-03-05")
    assert report._repr_html_() == report_html(report)
    assert "4 March 2024" in report.meetings[0]._repr_html_()
    assert "Teodor Vale, President (NO)" in str(report)


@pytest.mark.slow
def test_a_long_text_takes_its_time_and_no_more() -> None:
    report = pressparse.parse(f"{TEXT}\n\n" * 4_000, published="2024-03-05")
    page = report_html(report)
    assert len(page) < 60 * len(report.text)
