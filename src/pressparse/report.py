"""The whole walk on one page: text → layout → tokens → mentions → phrases → clauses → people → events → report."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence

from attrs import define, evolve, field

from pressparse.clauses import Sentence, read_sentence
from pressparse.events import Discourse, Frame, read_events
from pressparse.events.sources import read_credits
from pressparse.headings import describe_heading
from pressparse.layout import HeadingLine, Layout, heading_of, read_layout, read_quotations
from pressparse.layout.stamps import find_stamp
from pressparse.lexicon.geography import country_codes
from pressparse.mentions.dates import read_dates
from pressparse.mentions.pieces import Piece
from pressparse.model import Dateline, DateRef, Heading, Paragraph, ParagraphKind, Report, Section
from pressparse.people import Signs, read_cast
from pressparse.phrases.datelines import read_dateline
from pressparse.span import Span
from pressparse.tokens import Tokens, past_number, read_tokens
from pressparse.vocabulary import MAY_BE_DATED

# A longer stretch without an end of sentence is no sentence: it is read in pieces of so many tokens, so that cost stays linear.
_SOON = 31  # days from a dateline to the report's appearance
_LONGEST_SENTENCE = 500

_LIST_ITEM, _DECK = ParagraphKind.LIST_ITEM, ParagraphKind.DECK  # asked for at every sentence
_READ = (ParagraphKind.PROSE, _LIST_ITEM, ParagraphKind.QUOTATION, _DECK)


@define
class _Walk:
    """What one call of :func:`parse` gathers on the way up."""

    text: str
    published: dt.date | None
    sentences: list[Sentence] = field(factory=list)
    pieces: list[list[Piece]] = field(factory=list)
    dates: list[tuple[DateRef, ...]] = field(factory=list)
    headings: set[int] = field(factory=set)
    decks: set[int] = field(factory=set)

    def add_heading(self, line: HeadingLine, section: int) -> Heading:
        """Reads a title or an inner heading as a sentence of its own, and what it says."""
        tokens = read_tokens(self.text, line.span.start, line.span.end)
        words = line.span.of(self.text)
        if not len(tokens):
            return Heading(text=words, level=line.level, span=line.span)
        sentence, rest = read_sentence(tokens, 0, len(tokens), is_heading=True)
        sentence.section, sentence.is_title = section, line.level == 1
        self.headings.add(len(self.sentences))
        self._keep(sentence, rest)
        return describe_heading(" ".join(words.split()), line.span, line.level, sentence, rest, self.published)

    def add_title_apart(self) -> Heading:
        """Reads a title that is not part of the text: it names people and offices, but nothing of it has a place there."""
        heading = self.add_heading(HeadingLine(span=Span(start=0, end=len(self.text)), level=1), 0)
        for sentence in self.sentences:
            sentence.is_apart = True
        return evolve(heading, span=None)

    def add_paragraph(self, paragraph: Paragraph, section: int, skipped: Span | None) -> None:
        """Reads the sentences of a paragraph, but for a dateline at its head."""
        tokens = read_tokens(self.text, paragraph.span.start, paragraph.span.end)
        if not len(tokens):
            return
        quotations = read_quotations(self.text, paragraph.span.start, paragraph.span.end)
        end = 0
        for span in paragraph.sentences:  # they tile it
            begin, end = end, bisect_left(tokens.start, span.end, end)
            if skipped is not None and span.start <= skipped.start < span.end:
                continue
            for first in range(begin, end, _LONGEST_SENTENCE):
                self._add_sentence(paragraph, section, tokens, first, min(end, first + _LONGEST_SENTENCE), quotations)

    def _add_sentence(self, paragraph: Paragraph, section: int, tokens: Tokens, first: int, last: int, quotations: Sequence[Span]) -> None:
        """Reads the sentence at tokens ``first`` to ``last``, the number of its paragraph aside."""
        begin = first or past_number(tokens, first, last)
        sentence, rest = read_sentence(tokens, begin, last)
        sentence.is_numbered = begin > first
        sentence.section, sentence.paragraph = section, paragraph.span.start
        sentence.is_item = paragraph.kind is _LIST_ITEM
        if quotations:
            _mark_quoted(sentence, quotations)
        if paragraph.kind is _DECK:
            self.decks.add(len(self.sentences))
        self._keep(sentence, rest)

    def _keep(self, sentence: Sentence, rest: list[Piece]) -> None:
        tokens = sentence.tokens
        self.sentences.append(sentence)
        self.pieces.append(rest)
        start, end = tokens.start[sentence.first], tokens.end[sentence.last - 1]
        dated = tokens.where(MAY_BE_DATED, sentence.first, sentence.last)  # without such a word there is no date
        self.dates.append(read_dates(self.text, start, end, published=self.published) if dated else ())


def _mark_quoted(sentence: Sentence, quotations: Sequence[Span]) -> None:
    """Marks the clauses whose verb stands between quotation marks, and keeps those quotations with the sentence."""
    for clause in sentence.clauses:
        at = sentence.tokens.start[clause.main]
        near = bisect_left(quotations, at, key=lambda quotation: quotation.start) - 1
        clause.quoted = near >= 0 and at < quotations[near].end
        if clause.quoted and quotations[near] not in sentence.quotations[-1:]:
            sentence.quotations.append(quotations[near])


def parse(
    text: str, *, published: dt.date | str | None = None, title: str | None = None, issuer: str | None = None, key: str | None = None
) -> Report:
    """What a press report says, as data whose every part points at the characters it was read from.

    ``published`` (a date or an ISO string) is the day the report appeared: it gives "January 11", "Tuesday" and "today" their year and day,
    unless a dateline or stamp says that the report was filed some days before; without either such dates keep what they know. ``title`` is a headline kept apart from the text; its ``Heading.span`` is None. ``issuer`` (ISO
    3166-1 alpha-2) is the state whose press office wrote the report: "the Foreign Minister" is then its own. ``key`` is the caller's own name for
    the report. Any string is read; in a text of another language nothing but its layout. Raises ``TypeError`` for arguments of
    another type, ``ValueError`` for a day that is no ISO date and an issuer that is no alpha-2 code.

    >>> report = parse("On March 4, Teodor Vale, President of Norway, received Ana Brandt.", published="2024-03-05")
    >>> [(attendee.name, attendee.office, attendee.role.value) for attendee in report.meetings[0].attendees]
    [('Teodor Vale', 'President', 'host'), ('Ana Brandt', None, 'guest')]
    >>> report.meetings[0].date.start.isoformat(), report.meetings[0].cue.of(report.text)
    ('2024-03-04', 'received Ana Brandt')
    """
    day = _check_arguments(text, published, title, issuer, key)
    layout = read_layout(text)
    dateline = _dateline(text, layout, day)
    told = _told_on(dateline, day)
    walk = _Walk(text, told)
    heading = walk.add_heading(layout.title, 0) if layout.title else None
    sections = tuple(_section(walk, layout, number, dateline) for number in range(len(layout.sections)))
    apart = _Walk(title.strip(), told) if title and title.strip() else None
    if apart is not None:
        heading = apart.add_title_apart()
    filed = dateline.place.country if dateline and dateline.place else None
    signs = Signs(issuer, filed, dateline.agency if dateline else None)
    before = apart or _Walk("", told)
    cast = read_cast([*before.sentences, *walk.sentences], [*before.pieces, *walk.pieces], signs)
    discourse = Discourse(text, walk.sentences, walk.dates, told, cast)
    events = read_events(discourse, Frame(dateline, frozenset(walk.headings), frozenset(walk.decks), layout.dateline is None, walk.pieces))
    sources = read_credits(text, (paragraph for section in sections for paragraph in section.paragraphs), events.sources)
    return Report(
        text=text, key=key, published=day, issuer=issuer, title=heading, dateline=dateline, sections=sections, sources=sources,
        people=cast.people, meetings=events.meetings, statements=events.statements, outcomes=events.outcomes, topics=events.topics,
    )  # fmt: skip


def parse_sections(text: str) -> tuple[Section, ...]:
    """The sections of a text, which tile it, each with its heading and paragraphs; people and events are not read.

    Raises ``TypeError`` for what is no string.

    >>> [section.heading.text for section in parse_sections("A first paragraph of the text.\\n\\n## Talks\\n\\nThey met.") if section.heading]
    ['Talks']
    """
    _check_arguments(text)
    layout = read_layout(text)
    walk = _Walk(text, None)
    return tuple(
        Section(heading=walk.add_heading(section.heading, n) if section.heading else None, paragraphs=section.paragraphs, span=section.span)
        for n, section in enumerate(layout.sections)
    )


def parse_heading(line: str, *, published: dt.date | str | None = None) -> Heading:
    """What one heading says: kind of encounter, names, place and date. Spans are of ``line``; Markdown's marks are no part of its words.

    Raises ``TypeError`` and ``ValueError`` as :func:`parse` does.

    >>> heading = parse_heading("Telephone conversation with Ana Brandt")
    >>> heading.kind.value, heading.names
    ('call', ('Ana Brandt',))
    """
    day = _check_arguments(line, published)
    start = len(line) - len(line.lstrip())
    return _Walk(line, day).add_heading(heading_of(line, start, max(start, len(line.rstrip()))), 0)


def _check_arguments(
    text: object, published: object = None, title: object = None, issuer: object = None, key: object = None
) -> dt.date | None:
    """The day of ``published``; raises ``TypeError`` or ``ValueError``, saying what was wanted and what came."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    for name, value in (("title", title), ("issuer", issuer), ("key", key)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} must be a str or None, not {type(value).__name__}")
    if isinstance(issuer, str) and issuer not in country_codes():
        raise ValueError(f"issuer must be an ISO 3166-1 alpha-2 code such as 'NO', not {issuer!r}")
    if published is None or isinstance(published, dt.date):
        return published.date() if isinstance(published, dt.datetime) else published
    if not isinstance(published, str):
        raise TypeError(f"published must be a date, an ISO string or None, not {type(published).__name__}")
    try:
        return dt.date.fromisoformat(published)
    except ValueError:
        raise ValueError(f"published must be an ISO date such as '2024-03-05', not {published!r}") from None


def _dateline(text: str, layout: Layout, published: dt.date | None) -> Dateline | None:
    """The dateline, else the stamps that stand in its place."""
    if layout.dateline is not None:
        return read_dateline(text, published=published, match=layout.dateline)
    stamps = [p.span for p in layout.sections[0].paragraphs if p.kind is ParagraphKind.STAMP] if layout.sections else []
    for n, stamp in enumerate(stamps):
        match = find_stamp(text, stamp.start, max(span.end for span in stamps[n:]), titled=True)
        if match is not None:
            return read_dateline(text, published=published, match=match)
    return None


def _told_on(dateline: Dateline | None, published: dt.date | None) -> dt.date | None:
    """The day from which "today" and "Tuesday" are counted: that of the dateline where the report appeared soon after it, else ``published``."""
    filed = dateline.date.start if dateline is not None and dateline.date is not None else None
    if filed is None or published is not None and not 0 <= (published - filed).days <= _SOON:
        return published
    return filed


def _section(walk: _Walk, layout: Layout, number: int, dateline: Dateline | None) -> Section:
    """Reads one section: its heading, then its paragraphs."""
    section = layout.sections[number]
    heading = walk.add_heading(section.heading, number) if section.heading else None
    skipped = dateline.span if dateline and layout.dateline is not None else None
    for paragraph in section.paragraphs:
        if paragraph.kind in _READ:
            walk.add_paragraph(paragraph, number, skipped)
    return Section(heading=heading, paragraphs=section.paragraphs, span=section.span)
