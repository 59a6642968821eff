"""The shape of one line, before anything around it is looked at: a bullet, bold type, a stamp, boilerplate, or plain text."""

from functools import cache
from typing import Final

from pressparse.lexicon.boilerplate import ISSUER_LINE, OFFICE_LINE, OPENINGS, PLACE_LINE, SIGNED, STAMPS, STYLED_LINE, WORDED, LineRow
from pressparse.lexicon.stamps import PLACE_LABELS
from pressparse.patterns import Pattern, any_of, compile_pattern

_LONGEST_LABEL = 160  # no worded boilerplate and no stamp is longer
_SHORT_LINE = 48
_LONGEST_MARK = 6  # "xviii."
_STOPS = ".!?\u2026:;,"


class Shape:
    """What a line shows by itself. Plain words, and no members of an ``Enum``, which are slow to reach: every line is asked often."""

    TEXT: Final = "text"
    BULLET: Final = "bullet"
    NUMBER: Final = "number"
    HASH: Final = "hash"
    STRONG: Final = "strong"
    EMPHASIS: Final = "emphasis"
    BLOCKQUOTE: Final = "blockquote"
    STAMP: Final = "stamp"
    BOILERPLATE: Final = "boilerplate"


_MARKS = r"""
    (?P<hash>\#{1,6}\s++(?=\S))
  | (?P<strong>(?:\*{2,3}[^*\s][^*]*+\*{2,3}|_{2,3}[^_\s][^_]*+_{2,3}):?\Z)
  | (?P<emphasis>(?:\*[^*\s][^*]*+\*|_[^_\s][^_]*+_)\Z)
  | (?P<bullet>(?:[-*+\u2013\u2014\u00b7o]\s++|[-\u2013](?=\p{L})|[\u2022\u25cf\u25aa\u25e6\u2023]\s*+|&(?:\#x25cf|bull|\#8226);\s*+)(?=\S))
  | (?P<number>(?:\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,5}\)|[ivx]{2,5}[.)]|(?:II|III|IV|VI{1,3}|IX)[.)])(?=\s|&|\p{Lu}\p{Ll}))
  | (?P<blockquote>>\s?(?=\S))
"""


def _any_row(rows: tuple[LineRow, ...]) -> Pattern:
    return compile_pattern("(?:" + "|".join(f"(?:{row.pattern})" for row in rows) + r")\Z")


@cache
def _marks() -> Pattern:
    return compile_pattern(_MARKS, verbose=True)


@cache
def _worded() -> Pattern:
    return _any_row(WORDED)


@cache
def _signed() -> Pattern:
    return _any_row(SIGNED)


@cache
def _stamps() -> Pattern:
    return _any_row(STAMPS)


@cache
def _figures() -> Pattern:
    """A year or a time of day: no stamp is without one."""
    return compile_pattern(r"\d(?:\d{3}|[:.h]\d\d)")


@cache
def _place_line() -> Pattern:
    return compile_pattern(rf"(?:{any_of(PLACE_LABELS)}:\s*)?{PLACE_LINE}\Z")


@cache
def _issuer_line() -> Pattern:
    return compile_pattern(ISSUER_LINE + r"\Z")


@cache
def _styled_line() -> Pattern:
    return compile_pattern(STYLED_LINE + r"\Z")


@cache
def _office_line() -> Pattern:
    return compile_pattern(OFFICE_LINE + r"\Z")


@cache
def _last_stop() -> Pattern:
    closing = r"[\"'\u201c\u201d\u2019\u00bb)\]*_/\s]|</?\w{1,10}>|\[\^?\d{1,4}\]|&nbsp;"
    return compile_pattern(rf"([.!?\u2026:;,])(?:{closing})*\Z")


def read_shape(text: str, start: int, end: int) -> str:
    """The shape (of :class:`Shape`) of the line ``text[start:end]``, which begins and ends with no blank."""
    first = text[start]
    if first.isalpha():
        if end - start > 3 and (first in "ivxIVX" or text[start + 1] in ") ") and _may_be_marked(text[start : start + _LONGEST_MARK]):
            mark = _marks().match(text, start, end)
            if mark:
                return mark.lastgroup or Shape.TEXT
        return _read_worded(text, start, end)
    if first.isdecimal():
        found = _read_worded(text, start, end)
        return found if found != Shape.TEXT else _read_marked(text, start, end)
    if _signed().match(text, start, end):
        return Shape.BOILERPLATE
    return _read_marked(text, start, end)


def _may_be_marked(head: str) -> bool:
    """Whether a line that opens with a letter may be an item: "iv. ", "a) ", or behind an "o" for a bullet."""
    return "." in head or ")" in head or head[0] == "o"


def _read_worded(text: str, start: int, end: int) -> str:
    if end - start > _LONGEST_LABEL:
        return Shape.TEXT
    if is_stamp(text, start, end):
        return Shape.STAMP
    return Shape.BOILERPLATE if _may_be_worded(text, start, end) and _worded().match(text, start, end) else Shape.TEXT


def _may_be_worded(text: str, start: int, end: int) -> bool:
    if end - start <= _SHORT_LINE:
        return True
    blank = text.find(" ", start, end)
    return blank < 0 or text[start:blank].rstrip(":").lower() in OPENINGS


def _read_marked(text: str, start: int, end: int) -> str:
    mark = _marks().match(text, start, end)
    if mark is None:
        return Shape.STAMP if is_stamp(text, start, end) else Shape.TEXT
    return mark.lastgroup or Shape.TEXT


def read_stop(text: str, start: int, end: int) -> str:
    """The mark that closes ``text[start:end]`` ("." ":" "," …), closing quotes and markup aside; empty where there is none."""
    last = text[end - 1]
    if last.isalnum():
        return ""
    if last in _STOPS:
        return last
    found = _last_stop().search(text, max(start, end - 24), end)
    return found.group(1) or "" if found else ""


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether the stretch, its markup taken off by the caller, is a line of date, time or place and date."""
    if not start < end <= start + _LONGEST_LABEL or _figures().search(text, start, end) is None:
        return False
    return _stamps().match(text, start, end) is not None


def is_place_line(text: str, start: int, end: int) -> bool:
    """Whether a line consists of capitalised words alone, as a place under a date does."""
    return end - start < 70 and _place_line().match(text, start, end) is not None


def is_issuer_line(text: str, start: int, end: int) -> bool:
    """Whether a line could be a letterhead: the name of an office, a ministry, a press service."""
    return end - start < 100 and _issuer_line().match(text, start, end) is not None


def is_styled_line(text: str, start: int, end: int) -> bool:
    """Whether a line holds somebody's name with "Hon" or the like before it, and nothing more."""
    return end - start < _SHORT_LINE and _styled_line().match(text, start, end) is not None


def is_office_line(text: str, start: int, end: int) -> bool:
    """Whether a line could be an office, as one under a name is."""
    return end - start < _LONGEST_LABEL and _office_line().match(text, start, end) is not None
