"""Stamps: lines of date and time in a dateline's place, alone, with a place beside or below, or among other parts of a line."""

from collections.abc import Iterator
from functools import cache

from pressparse.layout.datelines import find_dateline
from pressparse.layout.headings import heading_words
from pressparse.layout.lines import Stretch
from pressparse.layout.matches import LONGEST, DatelineMatch, read_extent, without_stop
from pressparse.layout.places import fold_place, is_plausible_place, known_places
from pressparse.layout.shapes import Shape, is_stamp
from pressparse.layout.slots import place_line_pattern
from pressparse.layout.templates import Walk, rubbish_pattern, stamp_tree, year_pattern
from pressparse.lexicon.stamps import BANNER, CAPTIONS, ISSUERS
from pressparse.patterns import Pattern, any_of, compile_pattern
from pressparse.span import Span

_LONGEST_LINE = 160  # no stamp is longer
_DRESSED = (Shape.STRONG, Shape.EMPHASIS, Shape.HASH)


def find_stamp(text: str, start: int, end: int) -> DatelineMatch | None:
    """The stamp at the top of ``text[start:end]``: a day on a line of its own, with its time and the place beside or under it
    where they are there.
    """
    head = rubbish_pattern().match(text, start, end)
    begin = head.end() if head else start
    if begin >= end or "#" in text[start:begin]:
        return None  # a day that is marked up as a heading heads a section
    stop = _line_end(text, begin, end)
    if not _digit().search(text, begin, min(end, max(stop, begin + 40))):
        return None
    found = _find_alone(text, begin, end)
    if found is not None or stop - begin > _LONGEST_LINE:
        return found
    return _find_placed(text, begin, stop) or _find_banner(text, begin, stop)


def covers_line(text: str, match: DatelineMatch, end: int) -> bool:
    """Whether nothing but marks stands behind the stamp up to ``end``."""
    return not any(map(str.isalnum, text[match.span.end : end]))


def is_stamp_line(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is a line of date and time, its markup aside."""
    if stretch.shape in _DRESSED:
        return is_stamp(text, *heading_words(text, stretch))
    return stretch.shape == Shape.STAMP or is_whole_stamp(text, stretch)


def is_whole_stamp(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is a stamp of one of the table's forms and nothing more."""
    if stretch.length > 120 or stretch.shape not in (Shape.TEXT, Shape.BOILERPLATE, Shape.NUMBER):
        return False
    match = find_stamp(text, stretch.start, stretch.end)
    return match is not None and covers_line(text, match, stretch.end)


def _line_end(text: str, begin: int, end: int) -> int:
    found = text.find("\n", begin, min(end, begin + _LONGEST_LINE + 2))
    return found if found >= 0 else min(end, begin + _LONGEST_LINE + 1)


def _find_alone(text: str, begin: int, end: int) -> DatelineMatch | None:
    """The stamp that has its line to itself."""
    found = Walk(text, min(end, begin + LONGEST)).follow(stamp_tree(), begin, {})
    if found is None:
        return None
    groups = without_stop(text, dict(found.groups))
    if not _is_day(text, groups):
        return None
    if "place" not in groups:
        groups.update(_place_line(text, found.end, end, "time" in groups))
    return DatelineMatch(span=_whole(text, found.end, read_extent(text, groups)), form=found.form.name, groups=groups)


def _whole(text: str, end: int, extent: Span) -> Span:
    """The stamp with what it prints behind its last piece: a later day, a heading, the brackets around it."""
    return Span(start=extent.start, end=max(extent.end, extent.start + len(text[extent.start : end].rstrip(" \t\r\n.:*_|"))))


def _is_day(text: str, groups: dict[str, Span]) -> bool:
    """Whether a stamp's date has its year or, without one, a time of day at its side."""
    date = groups["date"]
    return "time" in groups or year_pattern().search(text, date.start, date.end) is not None


def _place_line(text: str, after: int, end: int, timed: bool) -> Iterator[tuple[str, Span]]:
    """The line under a stamp where it names a place: known, or short and under a time of day."""
    line = place_line_pattern().match(text, after, min(end, after + 120))
    if line is None:
        return
    start, stop = line.span("line")
    parts = [part.strip() for part in text[start:stop].split(",")]
    known = any(fold_place(part) in known_places() or part.endswith(_REGION_ENDINGS) for part in parts)
    if known or (timed and len(parts[0].split()) < 3 and all(map(is_plausible_place, parts))):
        yield "place", Span(start=start, end=stop)


_REGION_ENDINGS = ("Region", "Territory", "District", "Oblast", "Province", "County", "Republic", "Area")


@cache
def _digit() -> Pattern:
    return compile_pattern(r"\d")


@cache
def _mark_pattern() -> Pattern:
    """What stands between the parts of a line."""
    return compile_pattern(r"\s*+[|\u2022\u00b7\t]\s*+|\s++[/\u2013\u2014-]{1,2}\s++|[^\S\n]{3,}")


@cache
def _part_pattern() -> Pattern:
    """A part that goes with a day: the kind of text, its number, its issuer, its author, how long it takes to read."""
    number = r"(?:(?i:no|nr|number|ref(?:erence)?|n)[.:\u00ba\u00b0]{0,2}\s?|\#)?[\p{Lu}]{0,4}[/-]?\d[\w/.-]{0,14}"
    caption = rf"(?i:{any_of(CAPTIONS)}):?(?:\s(?:{number}))?"
    issuer = rf"(?:The\s|the\s)?(?:{any_of(ISSUERS)})\b[^.!?\n]{{0,70}}|(?:\p{{Lu}}[\p{{L}}'\u2019-]*\s){{1,6}}(?:{any_of(ISSUERS)})"
    return compile_pattern(rf"(?:{caption}|{number}|{issuer}|[Bb][Yy]\s\p{{Lu}}[^.!?\n|]{{2,40}}|\d+\smin(?:ute)?s?(?:\sread)?)\Z")


def _find_banner(text: str, begin: int, stop: int) -> DatelineMatch | None:
    """A line of parts of which one is a day, and every other a place or what else goes with a day."""
    groups: dict[str, Span] = {}
    parts = list(_parts(text, begin, stop))
    if len(parts) < 2:
        return None
    for start, end in parts:
        found = _read_part(text, start, end)
        if found is None or ("date" in found and "date" in groups):
            return None
        groups.update(found)
    if "date" not in groups or not _is_day(text, groups):
        return None
    return DatelineMatch(span=Span(start=parts[0][0], end=parts[-1][1]), form=BANNER.name, groups=groups)


def _parts(text: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    start = begin
    for mark in _mark_pattern().finditer(text, begin, stop):
        if mark.start() > start:
            yield start, mark.start()
        start = mark.end()
    end = start + len(text[start:stop].rstrip())
    if end > start:
        yield start, end


def _read_part(text: str, start: int, end: int) -> dict[str, Span] | None:
    """The pieces of one part: a day, a place with or without its day, nothing where it only goes with a day; else None."""
    dated = Walk(text, end).follow(stamp_tree(), start, {})
    if dated is not None and dated.end >= end:
        return dated.groups
    if _part_pattern().match(text, start, end):
        return {}
    placed = find_dateline(text, start, end)
    if placed is not None and "date" in placed.groups and covers_line(text, placed, end):
        return dict(placed.groups)
    first = text[start:end].split(",")[0]
    return {"place": Span(start=start, end=end)} if end - start < 60 and fold_place(first) in known_places() else None


def _find_placed(text: str, begin: int, stop: int) -> DatelineMatch | None:
    """A place and a day that have their line to themselves, or the place its own over the day's."""
    if not _digit().search(text, begin, stop):
        stop = _line_end(text, stop + 1, len(text))
    match = find_dateline(text, begin, stop)
    whole = match is not None and "date" in match.groups and covers_line(text, match, stop)
    return match if whole else None
