"""Stamps: lines of date and time in a dateline's place, alone or with a place beside or below."""

from collections.abc import Iterator
from functools import cache

from pressparse.layout.banners import find_banner, is_day
from pressparse.layout.datelines import find_dateline
from pressparse.layout.headings import heading_words
from pressparse.layout.lines import Stretch
from pressparse.layout.matches import LONGEST, DatelineMatch, covers_line, read_extent, without_stop
from pressparse.layout.places import fold_place, is_plausible_place, known_places
from pressparse.layout.shapes import Shape, is_stamp
from pressparse.layout.slots import place_line_pattern
from pressparse.layout.templates import Walk, rubbish_pattern, stamp_tree
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

_LONGEST_LINE = 160  # no stamp is longer
_DRESSED = (Shape.STRONG, Shape.EMPHASIS, Shape.HASH)


def find_stamp(text: str, start: int, end: int, *, titled: bool = False) -> DatelineMatch | None:
    """The stamp at the top of ``text[start:end]``: a day on a line of its own, with its time and the place beside or under it
    where they are there. Under a title (``titled``) names of any kind may stand beside it.
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
    return _find_placed(text, begin, stop) or find_banner(text, begin, stop, titled=titled)


def is_stamp_line(text: str, stretch: Stretch, *, titled: bool = False) -> bool:
    """Whether the stretch is a line of date and time, its markup aside; ``titled`` as in :func:`find_stamp`."""
    if stretch.shape in _DRESSED:
        return is_stamp(text, *heading_words(text, stretch))
    return stretch.shape == Shape.STAMP or is_whole_stamp(text, stretch, titled=titled)


def is_whole_stamp(text: str, stretch: Stretch, *, titled: bool = False) -> bool:
    """Whether the stretch is a stamp of one of the table's forms and nothing more."""
    if stretch.length > 120 or stretch.shape not in (Shape.TEXT, Shape.BOILERPLATE, Shape.NUMBER, Shape.BULLET):
        return False
    match = find_stamp(text, stretch.start, stretch.end, titled=titled)
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
    if not is_day(text, groups):
        return None
    if "place" not in groups:
        groups.update(_place_line(text, found.end, end, "time" in groups))
    return DatelineMatch(span=_whole(text, found.end, read_extent(text, groups)), form=found.form.name, groups=groups)


def _whole(text: str, end: int, extent: Span) -> Span:
    """The stamp with what it prints behind its last piece: a later day, a heading, the brackets around it."""
    return Span(start=extent.start, end=max(extent.end, extent.start + len(text[extent.start : end].rstrip(" \t\r\n.:*_|"))))


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


def _find_placed(text: str, begin: int, stop: int) -> DatelineMatch | None:
    """A place and a day that have their line to themselves, or the place its own over the day's."""
    if not _digit().search(text, begin, stop):
        stop = _line_end(text, stop + 1, len(text))
    match = find_dateline(text, begin, stop)
    whole = match is not None and "date" in match.groups and covers_line(text, match, stop)
    return match if whole else None
