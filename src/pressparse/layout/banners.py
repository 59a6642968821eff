"""Banners: lines on which a day stands among what else a page prints over a text: the kind of the text, its number, who
wrote and issued it, how often it was read.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from pressparse.layout.matches import DatelineMatch
from pressparse.layout.places import fold_place, known_places
from pressparse.layout.slots import read_piece
from pressparse.layout.templates import year_pattern
from pressparse.lexicon.calendar import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from pressparse.lexicon.stamps import BANNER, CAPTIONS, COUNTED, FILED_UNDER, ISSUERS, LATER, NUMBERED, TIMED, WRITTEN
from pressparse.patterns import Pattern, any_of, compile_pattern
from pressparse.span import Span

_MOST_PARTS = 12
_LONGEST_PLACE = 60


def find_banner(text: str, begin: int, stop: int, *, titled: bool = False) -> DatelineMatch | None:
    """A line of parts of which one is a day, and every other a place or what else goes with a day.

    Where it is known to stand under a title (``titled``) a part may be any name: who wrote the text, the page it stands on.
    """
    groups: dict[str, Span] = {}
    label, updated = "", False
    for start, end in _parts(text, begin, stop):
        found = _read_part(text, start, end, named=titled or label in _WRITTEN)
        if found is None or ("date" in groups and "date" in found and not updated):
            return None
        label = text[start:end].casefold()
        updated = updated or label in _LATER
        groups.update(found if not (updated and "date" in groups) else {})
    if "date" not in groups or not is_day(text, groups):
        return None
    return DatelineMatch(span=Span(start=begin, end=begin + len(text[begin:stop].rstrip())), form=BANNER.name, groups=groups)


_LATER = frozenset(map(str.casefold, LATER))  # what stands behind the day of the text and one of these is that of an update
_WRITTEN = frozenset(map(str.casefold, WRITTEN))  # behind these stands a name


def is_day(text: str, groups: Mapping[str, Span]) -> bool:
    """Whether a stamp's date has its year or, without one, a time of day at its side."""
    date = groups["date"]
    return "time" in groups or year_pattern().search(text, date.start, date.end) is not None


def _parts(text: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """What stands between marks; days and times are parts of their own wherever they stand."""
    at = begin
    for _ in range(_MOST_PARTS):
        gap = _gap().match(text, at, stop)
        at = gap.end() if gap else at
        if at >= stop:
            return
        end = _end_of_day(text, at, stop) or _end_of_words(text, at, stop)
        yield at, end
        at = end
    if text[at:stop].strip():
        yield at, stop


def _end_of_day(text: str, at: int, stop: int) -> int | None:
    read = read_piece("date", text, at, stop) or read_piece("time", text, at, stop)
    return read[0] if read is not None and not text[read[0] : read[0] + 1].isdecimal() else None


def _end_of_words(text: str, at: int, stop: int) -> int:
    words = _words().match(text, at, stop)
    return words.end() if words else at + 1


@cache
def _gap() -> Pattern:
    """Marks, tags, entities, and the small words before a day."""
    return compile_pattern(r"(?:[^\p{L}\p{N}<&]|</?\w{1,10}>|<|&\#?\w{1,8};|&|(?i:on|at|of|the|this)\b)*+")


@cache
def _words() -> Pattern:
    """Words up to the next mark, day or time."""
    day = rf"\d{{1,2}}(?:st|nd|rd|th)?[ ./:-]{{1,2}}[\p{{L}}\d]|\d{{4}}[./-]\d|(?i:{'|'.join([*WEEKDAYS, *MONTHS])})\b"
    return compile_pattern(
        rf"[\p{{L}}\p{{N}}].*?(?=\s*(?:[|\u2022\u00b7\t/()\[\]:;<,]|\s[\u2013\u2014-]{{1,2}}\s|\s{{3}}|\Z)|\s++(?:(?i:on|at):?\s)?(?:{day}))"
    )


def _read_part(text: str, start: int, end: int, *, named: bool) -> Mapping[str, Span] | None:
    """The pieces of one part: a day, a time, a place with or without its day, nothing where it only goes with a day or, ``named``, is a name; else None."""
    for name in ("date", "time"):
        read = read_piece(name, text, start, end)
        if read is not None and read[0] >= end:
            return read[1]
    if _part().match(text, start, end):
        return {}
    if fold_place(text[start:end]) in known_places() and end - start < _LONGEST_PLACE:
        return {"place": Span(start=start, end=end)}
    return {} if named and _any_name().match(text, start, end) else None


@cache
def _part() -> Pattern:
    """A part that goes with a day: the kind of text, its number, its issuer, its author, a count."""
    name = r"[\p{L}@][\p{L}.'\u2019_@&-]*"
    kind = rf"(?i:{any_of((*CAPTIONS, *FILED_UNDER, *NUMBERED, *COUNTED, *TIMED, *WRITTEN, *LATER, *WEEKDAYS, *WEEKDAYS_SHORT))})"
    label = r"(?:\p{Lu}\p{L}+\s){0,2}(?i:date|time)(?:\s(?:of|and)\s\p{L}+)?"
    page = r"(?:\p{Lu}\p{L}+\s){1,2}(?:[Nn]ews|[Aa]ffairs|[Rr]elations)"
    number = r"\#?\p{Lu}{0,4}[/-]?\d[\w/.,-]{0,14}"
    issuer = (
        rf"(?:The\s|the\s)?(?:{name}\s){{0,6}}?(?:{any_of(ISSUERS)})(?:\s(?:of|for|in|to|the|and|on|\p{{Lu}}[\p{{L}}.'\u2019-]*)){{0,12}}"
    )
    writer = rf"(?i:(?:{any_of(WRITTEN)})\s)?(?:[Bb]y|BY)(?:\s{name}){{1,6}}"
    other_day = r"(?:\d{1,2}\s)?\p{Lu}[\p{L}'\u2019-]*(?:\s\p{L}[\p{L}'\u2019-]*){0,2}\s1[345]\d\d(?:\s?A?H\.?)?"
    return compile_pattern(
        rf"(?:{kind}(?:\s{kind})?\.?(?:\s{number})?|{label}|{page}|(?:{number})(?:\s{kind})?|{issuer}|{writer}|{other_day})\Z"
    )


@cache
def _any_name() -> Pattern:
    """One word, or a few of which each is capitalised or small."""
    return compile_pattern(
        r"(?:\p{L}[\p{L}.'\u2019-]*|(?:\p{Lu}[\p{L}.'\u2019-]*|of|and|the|for|in|de|&)(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|of|and|the|for|in|at|de|&)){0,7})\Z"
    )
