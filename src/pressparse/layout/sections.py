"""Sections and their paragraphs: the stretches of a text under their headings, each with its kind and its sentences."""

from collections.abc import Sequence

from attrs import frozen

from pressparse.layout.headings import is_heading, is_label, is_roll, is_roll_line, is_sentence_like, opens_other_texts, read_heading
from pressparse.layout.leads import Head, lead_start, read_head
from pressparse.layout.lines import HeadingLine, Stretch
from pressparse.layout.matches import DatelineMatch
from pressparse.layout.quotations import is_quotation
from pressparse.layout.sentences import read_sentences
from pressparse.layout.shapes import Shape
from pressparse.model import Paragraph, ParagraphKind
from pressparse.span import Span

# Members of an Enum are slow to reach, and these are asked for at every stretch.
_PROSE, _LIST_ITEM, _BOILERPLATE, _STAMP = ParagraphKind.PROSE, ParagraphKind.LIST_ITEM, ParagraphKind.BOILERPLATE, ParagraphKind.STAMP
_QUOTES = "\"'\u201c\u2018\u201e\u00ab"
_LONGEST_ITEM = 140
_LONGEST_CLAUSE = 400  # an item that a semicolon closes, as in a list of documents
_LONGEST_NUMBERED_ITEM = 80


@frozen(kw_only=True)
class LayoutSection:
    """A heading and the paragraphs under it. The first section of a layout has no heading."""

    heading: HeadingLine | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    span: Span


@frozen(kw_only=True)
class Layout:
    """Where things stand in a text: its title, its sections, which tile it, and its dateline."""

    title: HeadingLine | None = None
    sections: tuple[LayoutSection, ...] = ()
    dateline: DatelineMatch | None = None


def read_sections(text: str, stretches: Sequence[Stretch]) -> Layout:
    """The layout of ``text``, whose stretches these are."""
    head = read_head(text, stretches)
    kinds = _read_kinds(text, stretches, head)
    sections: list[LayoutSection] = []
    heading, begin, paragraphs = None, 0, list[Paragraph]()
    for index, stretch in enumerate(stretches):
        if index == head.title:
            continue
        kind = kinds[index]
        if kind is not None:
            paragraphs.append(_read_paragraph(text, stretch, kind, head.dateline))
            continue
        sections.append(LayoutSection(heading=heading, paragraphs=tuple(paragraphs), span=Span(start=begin, end=stretch.start)))
        heading, begin, paragraphs = read_heading(text, stretch), stretch.start, []
    sections.append(LayoutSection(heading=heading, paragraphs=tuple(paragraphs), span=Span(start=begin, end=len(text))))
    title = None if head.title is None else read_heading(text, stretches[head.title], level=1)
    return Layout(title=title, sections=tuple(sections), dateline=head.dateline)


def _read_paragraph(text: str, stretch: Stretch, kind: ParagraphKind, dateline: DatelineMatch | None) -> Paragraph:
    start, end = stretch.start, stretch.end
    span = Span(start=start, end=end)
    if kind is _BOILERPLATE or kind is _STAMP:
        return Paragraph(span=span, kind=kind, sentences=(span,))
    if dateline is None or not start <= dateline.span.start < end:
        return Paragraph(span=span, kind=kind, sentences=tuple(read_sentences(text, start, end)))
    lead = lead_start(text, dateline, end)
    return Paragraph(span=span, kind=kind, sentences=(Span(start=start, end=lead), *read_sentences(text, lead, end)))


def _read_kinds(text: str, stretches: Sequence[Stretch], head: Head) -> list[ParagraphKind | None]:
    """The kind of every stretch, None for a heading (and for the title)."""
    kinds: list[ParagraphKind | None] = []
    others = next((n for n in range(head.body + 1, len(stretches)) if opens_other_texts(text, stretches[n])), len(stretches))
    tail = min(_tail_start(text, stretches, head), others)
    items = _Items()
    for index, stretch in enumerate(stretches):
        kind: ParagraphKind | None
        if index >= others:
            kind = _BOILERPLATE
        elif index in head.kinds or index == head.title:
            kind = head.kinds.get(index)
        elif index >= head.body and is_heading(text, stretches, index) and (index < tail or is_label(text, stretch)):
            kind = None
        else:
            kind = _own_kind(text, stretch)
            if kind is _PROSE and items.takes(text, stretches, index):
                kind = _LIST_ITEM
            elif kind is _PROSE and index >= tail:
                kind = _BOILERPLATE
        items.note(stretch, kind)
        kinds.append(kind)
    return kinds


def _own_kind(text: str, stretch: Stretch) -> ParagraphKind:
    shape = stretch.shape
    if shape == Shape.BOILERPLATE or shape == Shape.STAMP:
        return _BOILERPLATE
    if shape == Shape.BULLET:
        return _LIST_ITEM
    if shape == Shape.NUMBER:
        whole = is_sentence_like(stretch) and stretch.length > _LONGEST_NUMBERED_ITEM
        return _PROSE if whole else _LIST_ITEM
    if shape == Shape.BLOCKQUOTE or (text[stretch.start] in _QUOTES and is_quotation(text, stretch.start, stretch.end)):
        return ParagraphKind.QUOTATION
    return _PROSE


class _Items:
    """Follows lists without bullets: short lines after a colon, or a roll of names under a heading."""

    __slots__ = ("_colon", "_heading", "_running")

    def __init__(self) -> None:
        self._colon = self._heading = self._running = False

    def note(self, stretch: Stretch, kind: ParagraphKind | None) -> None:
        """Takes in what the stretch was."""
        self._running = kind is _LIST_ITEM and stretch.shape == Shape.TEXT
        self._heading = kind is None
        self._colon = stretch.stop == ":" and kind in (None, _PROSE)

    def takes(self, text: str, stretches: Sequence[Stretch], index: int) -> bool:
        """Whether the stretch at ``index`` is an item of such a list."""
        stretch = stretches[index]
        if stretch.shape != Shape.TEXT or stretch.length > (
            _LONGEST_CLAUSE if ";" in (stretch.stop, stretches[index - 1].stop) else _LONGEST_ITEM
        ):
            return False
        if self._running:
            return stretch.gap <= stretches[index - 1].gap and (
                _is_item(stretch) or (stretches[index - 1].stop in (";", ",") and stretch.stop == ".")
            )
        follows = index + 1 < len(stretches) and stretches[index + 1].gap <= 2
        if not (self._colon or self._heading) or not follows or not _is_item(stretch):
            return False
        if self._heading and not self._colon:
            return is_roll_line(text, stretch) and is_roll_line(text, stretches[index + 1])
        return _is_item(stretches[index + 1]) or stretch.stop in (";", ",")


def _is_item(stretch: Stretch) -> bool:
    longest = _LONGEST_CLAUSE if stretch.stop == ";" else _LONGEST_ITEM
    return stretch.shape == Shape.TEXT and stretch.length <= longest and stretch.stop in ("", ";", ",")


def _tail_start(text: str, stretches: Sequence[Stretch], head: Head) -> int:
    """The index behind the last stretch of running text: what is left there are signatures, addresses and marks."""
    index = len(stretches)
    while index > head.body and not _is_running_text(text, stretches[index - 1]):
        index -= 1
    if index == head.body:
        return len(stretches)
    if index < len(stretches) and is_heading(text, stretches, index) and is_roll(text, stretches, index + 1):
        index += 1
        while index < len(stretches) and is_roll_line(text, stretches[index]):
            index += 1
    return index


def _is_running_text(text: str, stretch: Stretch) -> bool:
    if is_sentence_like(stretch) or stretch.stop == ":" or stretch.shape in (Shape.BULLET, Shape.NUMBER, Shape.BLOCKQUOTE):
        return True
    return stretch.shape == Shape.TEXT and not _is_closing_line(text, stretch)


def _is_closing_line(text: str, stretch: Stretch) -> bool:
    """Whether a line could close a letter or name an office: few words, most of them with a capital or a figure."""
    words = text[stretch.start : stretch.end].split()
    lowered = sum(word[0].islower() for word in words)
    return len(words) <= 14 and 2 * lowered < len(words)
