"""The report's text with what was read marked in it: not a character added, left out or moved.

Marks lie in three layers, since a person's name lies in a statement, and a statement in a paragraph. Within a layer marks may overlap: the text
is cut where any of them begins or ends, and each piece is of all the marks over it.
"""

from collections.abc import Iterator, Mapping
from itertools import chain, islice, pairwise

from attrs import frozen

from pressparse.model import Dateline, DateRef, Heading, Meeting, Outcome, ParagraphKind, Person, Place, Report, Statement
from pressparse.span import Span
from pressparse.view.markup import Html, element, escape
from pressparse.view.wording import clean, day_words, person_words, place_words, sentence_of, title_of

_BLOCK, _CLAUSE, _THING = range(3)
_LAYERS = ("span", "span", "mark")  # the element of each layer
_MOST = 4  # marks of one layer over one piece: a cap, lest a made-up report with thousands costs their square


@frozen
class Mark:
    """Words to mark, in which layer, with which classes, and what a reader is told of them."""

    span: Span
    layer: int
    css: str
    title: str = ""


def marked_text(report: Report, classes: Mapping[str, str]) -> Html:
    """The whole text, marked. ``classes`` give people's ids the class that ties their mentions together."""
    marks = [mark for mark in chain(_blocks(report), _clauses(report), _things(report, classes)) if len(mark.span)]
    return _nested(report.text, list(_pieces(len(report.text), marks)), 0)


def span_class(letter: str, span: Span) -> str:
    """The class that ties a mark to its row in a card."""
    return f"{letter}{span.start}-{span.end}"


def all_statements(report: Report) -> Iterator[Statement]:
    """Those of the meetings and those apart."""
    return chain(chain.from_iterable(meeting.statements for meeting in report.meetings), report.statements)


def all_outcomes(report: Report) -> Iterator[Outcome]:
    """Those of the meetings and those apart."""
    return chain(chain.from_iterable(meeting.outcomes for meeting in report.meetings), report.outcomes)


def _blocks(report: Report) -> Iterator[Mark]:
    if report.title and report.title.span:
        yield Mark(report.title.span, _BLOCK, "pp-h pp-h1")
    for section in report.sections:
        if section.heading and section.heading.span:
            yield Mark(section.heading.span, _BLOCK, "pp-h")
        for paragraph in section.paragraphs:
            if paragraph.kind in (ParagraphKind.BOILERPLATE, ParagraphKind.STAMP):
                yield Mark(paragraph.span, _BLOCK, "pp-aside")


def _clauses(report: Report) -> Iterator[Mark]:
    for number, meeting in enumerate(report.meetings, 1):
        yield Mark(meeting.cue, _CLAUSE, f"pp-cue {span_class('m', meeting.cue)}", f"{number}. {title_of(meeting)}")
    for statement in all_statements(report):
        css = "pp-said pp-quoted" if statement.quoted else "pp-said"
        yield Mark(statement.span, _CLAUSE, f"{css} {span_class('s', statement.span)}", f"statement: {sentence_of(statement)}")
    for outcome in all_outcomes(report):
        yield Mark(outcome.span, _CLAUSE, f"pp-outcome {span_class('o', outcome.span)}", f"outcome: {sentence_of(outcome)}")


def _things(report: Report, classes: Mapping[str, str]) -> Iterator[Mark]:
    for person in report.people:
        yield from _mentions(person, classes[person.id])
    for date in _dates(report):
        yield Mark(date.span, _THING, "pp-date", f"date: {day_words(date)}")
    for place in _places(report):
        yield Mark(place.span, _THING, "pp-place", f"place: {place_words(place) or clean(place.span.of(report.text))}")
    for source in {source.span: source for source in (*report.sources, *(m.source for m in report.meetings if m.source))}.values():
        yield Mark(source.span, _THING, "pp-source", f"source: {clean(source.name)}")


def _mentions(person: Person, css: str) -> Iterator[Mark]:
    for mention in person.mentions:
        yield Mark(mention.span, _THING, f"pp-person {css}", f"{mention.kind.value}: {person_words(person)}")


def _dates(report: Report) -> Iterator[DateRef]:
    """Every date that was read, each once."""
    return iter({holder.date.span: holder.date for holder in _holders(report) if holder.date}.values())


def _places(report: Report) -> Iterator[Place]:
    """Every place that was read, each once."""
    return iter({holder.place.span: holder.place for holder in _holders(report) if holder.place}.values())


def _holders(report: Report) -> Iterator[Dateline | Heading | Meeting]:
    """What has a date and a place in the text: what is read of a title given apart has its offsets elsewhere."""
    if report.dateline:
        yield report.dateline
    for heading in (report.title, *(section.heading for section in report.sections)):
        if heading and heading.span:
            yield heading
    yield from report.meetings


_Piece = tuple[int, int, tuple[tuple[Mark, ...], ...]]


def _pieces(length: int, marks: list[Mark]) -> Iterator[_Piece]:
    """The stretches between one boundary and the next, with the marks over each, layer by layer."""
    changes: dict[int, list[tuple[bool, Mark]]] = {0: [], length: []}
    for mark in marks:
        changes.setdefault(min(mark.span.start, length), []).append((True, mark))
        changes.setdefault(min(mark.span.end, length), []).append((False, mark))
    active: tuple[dict[int, Mark], ...] = ({}, {}, {})
    bounds = sorted(changes)
    for start, end in pairwise(bounds):
        for begins, mark in changes[start]:
            if begins:
                active[mark.layer][id(mark)] = mark
            else:
                active[mark.layer].pop(id(mark), None)
        yield start, end, tuple(tuple(islice(layer.values(), _MOST)) for layer in active)


def _nested(text: str, pieces: list[_Piece], layer: int) -> Html:
    """The pieces as elements; neighbours under the same marks of a layer share one element."""
    if layer == len(_LAYERS):
        return Html("".join(escape(text[start:end]) for start, end, _ in pieces))
    parts: list[Html] = []
    first = 0
    for at in range(1, len(pieces) + 1):
        if at == len(pieces) or pieces[at][2][layer] != pieces[first][2][layer]:
            parts.append(_wrapped(_nested(text, pieces[first:at], layer + 1), pieces[first][2][layer], layer))
            first = at
    return Html("".join(parts))


def _wrapped(inner: Html, marks: tuple[Mark, ...], layer: int) -> Html:
    if not marks:
        return inner
    css = " ".join(dict.fromkeys(name for mark in marks for name in mark.css.split()))
    title = "\n".join(dict.fromkeys(mark.title for mark in marks if mark.title))
    return element(_LAYERS[layer], inner, css=css, title=title)
