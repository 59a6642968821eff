"""Lines of their own that name the source of the whole report: "Source: Press Service", "Prepared by …", an agency's signature.

line := opening [":"] name ["," "Head of …"] | "(" agency ")" behind the last full stop | press office
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate

from pressparse.lexicon.sources import CREDITS
from pressparse.model import Paragraph, ParagraphKind, Source
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

_LONGEST_LINE = 120  # characters of a credit that is no boilerplate
_LAST_LINES = 4  # last paragraphs among which a press office may have signed
_LONGEST_CREDIT, _SIGNED, _HEAD = 200, 60, 300  # characters


@cache
def _credit_pattern() -> Pattern:
    opened = "|".join(row.words.replace(":", r"\s?:").replace(" ", r"\s") for row in sorted(CREDITS, key=lambda row: -len(row.words)))
    return compile_pattern(
        rf"\s*+\(?(?i:{opened})\s*+(?:(?i:the)\s)?(?P<name>\p{{Lu}}(?:(?!,\s(?:the|an?|its|their)\s\p{{Ll}})[^\n.:;/@|()]){{2,140}}?)(?=,\s\d|,\s(?:Head|Director|Chief|Press|Spokes\w+)\b|\son\sbehalf\sof\b|\)?\s*+\Z|\s?[-–—|]|[.;]\s*+\Z|\s*\n)"
    )


@cache
def _signature_pattern() -> Pattern:
    """ "(Norpress)", "-- NORPRESS", "(Bergen Gazette)", "– Norland News Agency (NNA)" behind the last full stop of a text."""
    papers = "Gazette|Times|Post|Herald|News|Agency|Press|Daily|Tribune|Star|Standard|Observer|Guardian|Mirror|Monitor|Chronicle|Mail|Journal|Express|Radio|TV|Media|Broadcasting|Service|Bureau"
    named = rf"(?:\p{{Lu}}[\p{{L}}-]+\s){{1,4}}(?:{papers})"
    return compile_pattern(
        rf"[.!?”\"]\s++(?:\((?P<name>\p{{Lu}}[\p{{L}}-]{{1,24}}|{named})\)|[-–—]{{1,2}}\s?+(?!(?i:ends?|fin|more|30)\b)(?P<name>\p{{Lu}}[\p{{L}}]{{1,24}}|{named}(?:\s\(\p{{Lu}}++\))?))\s*+\Z"
    )


def _signatures(text: str) -> Iterator[tuple[int, int]]:
    """Where an agency has signed the last line of a text."""
    last = text[-_SIGNED:].rstrip()
    signed = last.endswith(")") or "-" in last or "–" in last or "—" in last
    match = _signature_pattern().search(text, max(0, len(text) - _SIGNED)) if signed else None
    name = match.group("name") if match is not None else None
    if match is not None and name and name.casefold() not in text[: min(_HEAD, match.start())].casefold():
        yield match.span("name")  # else it has signed the dateline


def _credits(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[tuple[int, int]]:
    """Where lines of boilerplate name a source, on the line of "Issued by:" or on the next."""
    short = [
        p.span
        for p in paragraphs
        if p.span.end - p.span.start <= (_LONGEST_CREDIT if p.kind is ParagraphKind.BOILERPLATE else _LONGEST_LINE)
    ]
    for n, span in enumerate(short):
        opens = text[span.end - 1 : span.end] == ":" and n + 1 < len(short)
        end = short[n + 1].end if opens else span.end
        starts = accumulate(map(len, text[span.start : span.end].splitlines(keepends=True)[:-1]), initial=span.start)
        match = next((found for at in starts if (found := _credit_pattern().match(text, at, end)) is not None), None)
        if match is not None:
            yield match.span("name")


@cache
def _office_pattern() -> Pattern:
    """A press office that closes the text on a line of its own: "Press Service of the Government"."""
    kinds = "Office|Service|Department|Directorate|Bureau|Cent(?:re|er)|Division|Unit|Secretariat|Agency|Section|Desk"
    words = (
        r"Press|Media|Information|Communications?|Public\s(?:Relations|Affairs|Information|Diplomacy)|Spokes(?:person|man|woman)(?:['’]s)?"
    )
    near = r"(?:[\p{L}’'-]+,?\s){0,5}?"
    return compile_pattern(
        rf"\s*+(?:[-–—]\s?)?(?:The\s)?(?P<name>(?=\p{{Lu}}){near}(?i:(?:{words})\s{near}(?:{kinds})|(?:{kinds})\sof\s{near}(?:{words}))\b[^\n.:;/@|()\d]{{0,80}}?(?:\s\(\p{{Lu}}++\))?)\s*+\Z"
    )


def _closing_offices(text: str, paragraphs: list[Paragraph]) -> Iterator[tuple[int, int]]:
    """Where a press office has signed one of the last lines, behind the prose."""
    for paragraph in reversed(paragraphs[-_LAST_LINES:]):
        span = paragraph.span
        if paragraph.kind is ParagraphKind.PROSE and text[span.start : span.end].rstrip().endswith((".", "”", '"')):
            return
        match = _office_pattern().match(text, span.start, span.end) if span.end - span.start <= _LONGEST_LINE and span.start else None
        if (
            match is not None
            and _credit_pattern().match(text, span.start, span.end) is None
            and any(other.kind is ParagraphKind.PROSE for other in paragraphs[:-1])
        ):
            yield match.span("name")


def _is_contact(text: str, paragraphs: list[Paragraph]) -> bool:
    """Do the last lines say whom to call?"""
    last = text[paragraphs[-_LAST_LINES:][0].span.start :].casefold() if paragraphs else ""
    return any(word in last for word in ("contact", "phone", "tel:", "tel.:", "press officer")) or "@" in last


def read_credits(text: str, paragraphs: Iterable[Paragraph], told: tuple[Source, ...] = ()) -> tuple[Source, ...]:
    """The sources ``told`` and those that lines of boilerplate add: "Source: Press Service of the President".

    >>> from pressparse.span import Span
    >>> line = Paragraph(span=Span(start=0, end=22), kind=ParagraphKind.BOILERPLATE)
    >>> [source.name for source in read_credits("Source: Press Service", [line])]
    ['Press Service']
    """
    found, paragraphs = list(told), list(paragraphs)
    credited = list(_credits(text, paragraphs))
    closing = [] if credited else list(_closing_offices(text, paragraphs))
    if closing and _is_contact(text, paragraphs):
        closing = []
    for start, end in (*credited, *_signatures(text), *closing):
        name = " ".join(text[start:end].split())
        if all(name.casefold() != source.name.casefold() for source in found):
            found.append(Source(name=name, span=Span(start=start, end=end)))
    return tuple(found)
