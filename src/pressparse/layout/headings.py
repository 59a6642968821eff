"""Which stretches are headings, by their form and by what stands around them, and where a heading's own words are."""

from collections.abc import Sequence
from functools import cache

from pressparse.layout.lines import HeadingLine, Stretch
from pressparse.layout.shapes import Shape, is_issuer_line, is_place_line, is_stamp
from pressparse.lexicon.abbreviations import CLOSING, LEADING
from pressparse.lexicon.boilerplate import COLON_LEADS, LABELS, RELATED
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

_LONGEST_TITLE = 320
_LONGEST_HEADING = 110
_MOST_WORDS = 16
_LONG_LINE = 110  # a line this long without a full stop is a paragraph all the same
_HEADLINE_STOPS = ("", "?", "!")
_QUOTES = "\"'\u201c\u2018\u201e\u00ab"
_LISTED = (Shape.BULLET, Shape.NUMBER)


@cache
def _dress() -> Pattern:
    """Markup, list numbers and blanks before a heading's words."""
    return compile_pattern(
        r"(?:[\#*_>\s\\]|&nbsp;)*(?:(?:\(?\d{1,3}[.)]|\(?[a-z]\)|(?:II|III|IV|VI{0,3}|IX|I)[.)])(?:\s|&nbsp;)+)?(?:[*_]{1,3}(?=\S))?"
    )


@cache
def _undress() -> Pattern:
    return compile_pattern(r"(?:[\#*_\s\\]|&nbsp;)+\Z")


@cache
def _salutation() -> Pattern:
    return compile_pattern(
        r"(?i:dear|excellenc(?:y|ies)|your\s(?:excellency|majesty|highness)|mr\.?\s(?:president|speaker|chairman)|ladies\sand\sgentlemen|to\sthe\s(?:congress|senate)|distinguished)\b"
    )


@cache
def _unheading() -> Pattern:
    """A line that opens like running prose, or holds an address, or nothing but days."""
    return compile_pattern(
        r"(?:He|She|They|It|We|I|This|These|Those|You|And|But)\s|(?:\p{Lu}[\p{Lu}.' ]*|Question|Answer):\s|.*(?:://|@|\]\(|<|\|)"
        r"|(?:\d{1,2}(?:\s?[-\u2013]\s?\d{1,2})?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[\d\s,\u2013-]+\Z"
    )


def heading_words(text: str, stretch: Stretch) -> tuple[int, int]:
    """Where the stretch's own words begin and end, without ``#``, ``**``, ``__``, ``*`` and list numbers."""
    span = heading_of(text, stretch.start, stretch.end).span
    return span.start, span.end


def heading_of(text: str, first: int, last: int) -> HeadingLine:
    """The line ``text[first:last]`` as a heading at the depth that its ``#`` give it, 1 without; its own words alone."""
    lead = _dress().match(text, first, last)
    start = lead.end() if lead else first
    trail = _undress().search(text, max(start, last - 16), last)
    end = trail.start() if trail else last
    words = Span(start=start, end=end) if start < end else Span(start=first, end=last)
    return HeadingLine(span=words, level=max(1, text.count("#", first, words.start)))


def read_heading(text: str, stretch: Stretch, level: int | None = None) -> HeadingLine:
    """The stretch as a heading; without ``level`` an inner one, at the depth that its ``#`` give it and never under 2."""
    line = heading_of(text, stretch.start, stretch.end)
    return HeadingLine(span=line.span, level=level or max(2, line.level))


def is_sentence_like(stretch: Stretch) -> bool:
    """Whether the stretch is running text: it ends as a sentence does, or is too long to be anything else."""
    return (
        stretch.shape != Shape.BOILERPLATE
        and stretch.shape != Shape.STAMP
        and ((stretch.stop != "" and stretch.stop in ".!?\u2026") or stretch.length > _LONG_LINE)
    )


def is_headline(text: str, stretch: Stretch) -> bool:
    """Whether the stretch could be the title: a line or two without a full stop, neither listed nor a salutation."""
    if stretch.length > _LONGEST_TITLE or stretch.lines > 3 or stretch.shape in (*_LISTED, Shape.BLOCKQUOTE):
        return False
    if stretch.shape == Shape.HASH:
        return True
    if stretch.stop not in _HEADLINE_STOPS and not _ends_abbreviated(text, stretch):
        return False
    return text[stretch.start].islower() is False and _salutation().match(text, stretch.start, stretch.end) is None


def _ends_abbreviated(text: str, stretch: Stretch) -> bool:
    """Whether the last full stop belongs to an abbreviation ("… in the U.S.")."""
    if stretch.stop != "." or text[stretch.end - 1] != ".":
        return False
    words = text[max(stretch.start, stretch.end - 12) : stretch.end - 1].split()
    last = words[-1].lower() if words else ""
    return last in CLOSING or last in LEADING or ("." in last and all(len(part) == 1 for part in last.split(".")))


def is_label(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is one of the words that head a closing part ("Notes to editors")."""
    if stretch.length > 40:
        return False
    return text[stretch.start : stretch.end].strip(" :()#*_").lower() in LABELS


def opens_other_texts(text: str, stretch: Stretch) -> bool:
    """Whether the headlines of other texts stand under the stretch ("Related news")."""
    return stretch.length < 40 and text[stretch.start : stretch.end].strip(" :()#*_>\u00bb").lower() in RELATED


def is_heading(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether the stretch at ``index``, somewhere under the title, is an inner heading."""
    stretch = stretches[index]
    shape = stretch.shape
    if shape == Shape.HASH or shape == Shape.STRONG:
        return _is_marked_heading(text, stretches, index)
    if shape not in (Shape.TEXT, Shape.NUMBER, Shape.EMPHASIS) or stretch.length > _LONGEST_HEADING or stretch.lines > 2:
        return False
    if is_label(text, stretch):
        return index + 1 < len(stretches)
    if not _has_heading_shape(text, stretch) or not _follows_prose(stretches, index):
        return False
    return _leads_on(text, stretches, index) and (shape != Shape.NUMBER or not _is_among_numbers(stretches, index))


def _is_marked_heading(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    stretch = stretches[index]
    if stretch.length > 2 * _LONGEST_HEADING or (stretch.shape == Shape.STRONG and stretch.stop in (".", ",", ";")):
        return False
    start, end = heading_words(text, stretch)
    if is_stamp(text, start, end) or (stretch.shape == Shape.STRONG and is_issuer_line(text, start, end)):
        return False
    if stretch.shape == Shape.HASH and is_place_line(text, start, end) and index + 1 < len(stretches):
        following = heading_words(text, stretches[index + 1])
        if stretches[index + 1].shape == Shape.HASH and is_stamp(text, *following):
            return False
    rest = stretches[index + 1 : index + 4]
    return any(is_sentence_like(later) or later.shape in _LISTED for later in rest) or stretch.shape == Shape.HASH


def _has_heading_shape(text: str, stretch: Stretch) -> bool:
    first = text[stretch.start]
    if stretch.stop not in ("", "?", ":") or first.islower() or first in _QUOTES or text[stretch.end - 1] in '-\u2013\u2014"\u201d':
        return False
    words = text[stretch.start : stretch.end].split()
    if len(words) > _MOST_WORDS or _unheading().match(text, stretch.start, stretch.end):
        return False
    return stretch.stop != ":" or (len(words) <= 5 and words[-1].rstrip(":").lower() not in COLON_LEADS)


def _follows_prose(stretches: Sequence[Stretch], index: int) -> bool:
    """Whether what stands before is no list opened by a colon and no run of short lines (verse, addresses)."""
    before = stretches[index - 1] if index else None
    if before is None or (before.stop == ":" and before.shape != Shape.BOILERPLATE):
        return False
    if is_sentence_like(before) or before.shape != Shape.TEXT:
        return True
    return index < 2 or is_sentence_like(stretches[index - 2]) or stretches[index - 2].shape != Shape.TEXT


def _leads_on(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether prose, a list or a quotation follows, at most one more heading between."""
    rest = [later for later in stretches[index + 1 : index + 4] if later.shape != Shape.BOILERPLATE][:2]
    if not rest:
        return False
    if is_sentence_like(rest[0]) or rest[0].shape in _LISTED or rest[0].stop == ":":
        return True
    if is_roll(text, stretches, index + 1):
        return stretches[index + 1].gap > 1
    return len(rest) > 1 and rest[0].gap >= stretches[index].gap and _has_heading_shape(text, rest[0]) and is_sentence_like(rest[1])


def _is_among_numbers(stretches: Sequence[Stretch], index: int) -> bool:
    near = (*reversed(stretches[max(0, index - 3) : index]), *stretches[index + 1 : index + 4])
    return any(stretch.shape == Shape.NUMBER and not is_sentence_like(stretch) for stretch in near)


def is_roll(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether a list of people without bullets stands at ``index``: two lines or more, each "Name, office"."""
    pair = stretches[index : index + 2]
    return len(pair) == 2 and pair[1].gap == 1 and all(is_roll_line(text, line) for line in pair)


def is_roll_line(text: str, stretch: Stretch) -> bool:
    """Whether the stretch reads "Name, office", without a full stop."""
    if stretch.shape != Shape.TEXT or stretch.length > _LONG_LINE + 30 or stretch.stop not in ("", ";", ","):
        return False
    comma = text.find(", ", stretch.start, stretch.end)
    return comma > 0 and text[stretch.start].isupper() and 2 <= len(text[stretch.start : comma].split()) <= 6
