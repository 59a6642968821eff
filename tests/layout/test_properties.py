"""What holds of the layout of any text."""

import textwrap
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pressparse.layout import Layout, read_layout, read_quotations
from tests.strategies.layout import REPORTS, TEXTS


def _spans(layout: Layout) -> list[tuple[int, int]]:
    found = [(layout.title.span.start, layout.title.span.end)] if layout.title else []
    for section in layout.sections:
        if section.heading:
            found.append((section.heading.span.start, section.heading.span.end))
        found += [(sentence.start, sentence.end) for paragraph in section.paragraphs for sentence in paragraph.sentences]
    return found


def _words(text: str, layout: Layout) -> list[list[str]]:
    return [text[start:end].split() for start, end in _spans(layout)]


@given(TEXTS)
def test_sections_tile_the_text(text: str) -> None:
    sections = read_layout(text).sections
    assert sections[0].span.start == 0
    assert sections[0].heading is None
    assert sections[-1].span.end == len(text)
    assert all(before.span.end == after.span.start for before, after in pairwise(sections))
    assert all(section.heading is not None and section.heading.span in section.span for section in sections[1:])


@given(TEXTS)
def test_sentences_tile_their_paragraph(text: str) -> None:
    for section in read_layout(text).sections:
        before = section.span.start
        for paragraph in section.paragraphs:
            assert paragraph.span in section.span
            assert paragraph.span.start >= before
            before = paragraph.span.end
            assert not text[paragraph.span.start].isspace()
            assert not text[paragraph.span.end - 1].isspace()
            ends = [paragraph.span.start, *(sentence.end for sentence in paragraph.sentences)]
            assert [sentence.start for sentence in paragraph.sentences] == ends[:-1]
            assert ends[-1] == paragraph.span.end
            assert all(len(sentence) for sentence in paragraph.sentences)


@given(TEXTS)
def test_every_word_stands_in_a_paragraph_or_a_heading(text: str) -> None:
    layout = read_layout(text)
    left = list(text)
    for section in layout.sections:
        for paragraph in section.paragraphs:
            left[paragraph.span.start : paragraph.span.end] = " " * len(paragraph.span)
    for heading in (layout.title, *(section.heading for section in layout.sections)):
        if heading:
            left[heading.span.start : heading.span.end] = " " * len(heading.span)
    rest = "".join(left)
    headed = layout.title is not None or len(layout.sections) > 1
    assert (
        headed
        or not rest.strip(" \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\ufeff\u200b\u2028\u2029")
        or rest.isspace()
        or not rest.strip("\u200b\ufeff").strip()
    )


@given(TEXTS, st.integers(min_value=1, max_value=4))
def test_leading_blank_lines_shift_spans_only(text: str, count: int) -> None:
    plain, shifted = read_layout(text), read_layout("\n" * count + text)
    if text[:1] not in ("\n", "\r", " ", "\t"):
        assert [(start + count, end + count) for start, end in _spans(plain)] == _spans(shifted)


@given(TEXTS.map(lambda text: text.replace("\r", "")))
def test_carriage_returns_change_no_word(text: str) -> None:
    broken = text.replace("\n", "\r\n")
    assert _words(text, read_layout(text)) == _words(broken, read_layout(broken))


@given(TEXTS)
def test_quotations_are_in_order_and_apart(text: str) -> None:
    spans = read_quotations(text)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.start < span.end <= len(text) for span in spans)


Report = tuple[str, list[str], list[tuple[str, list[list[str]]]]]


@given(REPORTS, st.integers(min_value=56, max_value=100), st.booleans())
def test_a_wrapped_report_reads_as_the_unwrapped(report: Report, width: int, indented: bool) -> None:
    title, lead, parts = report
    blocks = [title, " ".join(lead)]
    for heading, paragraphs in parts:
        blocks += [heading, *(" ".join(paragraph) for paragraph in paragraphs)]
    plain = "\n\n".join(blocks)
    indent = "    " if indented else ""
    wrapped = "\n\n".join(
        textwrap.fill(block, width, initial_indent=indent if block[-1] == "." else "", break_on_hyphens=False) for block in blocks
    )
    expected = _words(plain, read_layout(plain))
    assert expected[0] == title.split()
    assert _words(wrapped, read_layout(wrapped)) == expected
    headings = [section.heading.span.of(plain) for section in read_layout(plain).sections if section.heading]
    assert headings == [heading for heading, _ in parts]
