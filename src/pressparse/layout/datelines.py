"""Where a dateline or a stamp stands, and where its pieces are: the table's forms matched at the head of a lead.

A lead that opens as prose does is left after its first words. What the pieces say is read on a higher floor.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from attrs import evolve, frozen

from pressparse.layout.places import (
    fold_place,
    is_known_place,
    is_plausible_place,
    is_state,
    known_agencies,
    known_places,
    known_regions,
)
from pressparse.layout.templates import (
    date_opening_pattern,
    dateline_forms,
    dateline_pattern,
    place_line_pattern,
    rubbish_pattern,
    stamp_forms,
    stamp_opening_pattern,
    stamp_pattern,
    year_pattern,
)
from pressparse.lexicon.calendar import MONTHS, MONTHS_ABROAD
from pressparse.lexicon.datelines import Form
from pressparse.patterns import Match
from pressparse.span import Span

LONGEST = 320  # no dateline runs on for longer than this many characters


@frozen(kw_only=True)
class DatelineMatch:
    """A dateline or stamp as it stands: its extent, the name of its form, and its pieces by name.

    The pieces are ``place`` (the cities), ``region`` and ``wider`` (behind commas or in brackets), ``date``, ``time`` and
    ``agency``; a stamp's ``place`` is its whole line. ``span`` ends before the separator and the markup around it.
    """

    span: Span
    form: str
    groups: Mapping[str, Span]


def find_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """The dateline at the head of ``text[start:end]`` (a paragraph or more), None where it opens as prose.

    Blanks, bullets and markup before it are skipped.
    """
    head = rubbish_pattern().match(text, start, end)
    begin = head.end() if head else start
    match = _matched(text, begin, min(end, begin + LONGEST))
    if match is None:
        return None
    form, groups = _settled(text, *_read_match(match, dateline_forms()))
    bold = "**" in text[start:begin] or "__" in text[start:begin]
    if not _is_believed(text, form, groups, bold) or not _opens_text(text, match.end(), end, form, groups):
        return None
    return DatelineMatch(span=_extent(text, groups), form=form.name, groups=groups)


def _matched(text: str, begin: int, end: int) -> Match | None:
    """The first form that matches there, by what the lead opens with."""
    first = text[begin : begin + 1]
    if first == "(":
        return dateline_pattern("(").match(text, begin, end)
    match = dateline_pattern("{place}").match(text, begin, end) if first.isupper() else None
    if match is None and first.isalnum() and date_opening_pattern().match(text, begin, end):
        match = dateline_pattern("{date}").match(text, begin, end)
    if match is None and first.isupper() and text[begin : begin + 24].split(" ", 1)[0].rstrip(":,") in known_agencies():
        match = dateline_pattern("{wire}").match(text, begin, end)
    return match


def _read_match(match: Match, forms: Mapping[str, Form]) -> tuple[Form, dict[str, Span]]:
    """The form whose end the match reached, and the named pieces that took part."""
    found = [name for name, words in match.groupdict().items() if words is not None]
    form = next(forms[name] for name in found if name in forms)
    groups = {name: Span(start=match.start(name), end=match.end(name)) for name in found if name not in forms and name != "WIRE"}
    if "date" in groups and (match.group("date") or "").endswith(_LONG_MONTHS):
        groups["date"] = evolve(groups["date"], end=groups["date"].end - 1)
    return form, groups


# A stop after a month's full name closes the date and is no part of it.
_LONG_MONTHS = tuple(
    f"{shape(month)}." for month in MONTHS if len(month) > 4 or month in ("may", "june", "july") for shape in (str.title, str.upper)
)


def _settled(text: str, form: Form, groups: dict[str, Span]) -> tuple[Form, dict[str, Span]]:
    """Agencies that stand where a region could, or before the place, and regions in an agency's brackets, put right."""
    if form.name == "place (region)" and fold_place(groups["region"].of(text)) not in known_regions():
        groups["agency"] = groups.pop("region")
        return _form("place (agency)"), groups
    if "agency" in groups or "place" not in groups:
        return form, groups
    for name in ("wider", "region"):
        if name in groups and groups[name].of(text) in known_agencies():
            groups["agency"] = groups.pop(name)
            return _form("place. wire"), groups
    return _form(_split_agency(text, groups) or form.name), groups


@cache
def _form(name: str) -> Form:
    return next(form for form in dateline_forms().values() if form.name == name)


def _split_agency(text: str, groups: dict[str, Span]) -> str | None:
    """ "AKP Phnom Penh" and "OSLO/AP" are an agency and a place, "NNA" an agency alone: the name of the form that they make."""
    place = groups["place"]
    words = place.of(text)
    if words in known_agencies() and len(groups) == 1:
        groups["agency"] = groups.pop("place")
        return "agency -"
    first, _, rest = words.partition(" ")
    if rest and first in known_agencies() and fold_place(rest.strip()) in known_places():
        groups["agency"] = evolve(place, end=place.start + len(first))
        groups["place"] = evolve(place, start=place.end - len(rest.lstrip()))
        return "agency place, date -"
    city, _, last = words.rpartition("/")
    if city and last.strip() in known_agencies():
        groups["agency"] = evolve(place, start=place.end - len(last.lstrip()))
        groups["place"] = evolve(place, end=place.start + len(city.rstrip()))
        return "place / wire"
    return None


def _extent(text: str, groups: Mapping[str, Span]) -> Span:
    """From the first piece to the last with the brackets that stand around them."""
    start = min(span.start for span in groups.values())
    last = max(groups.values(), key=lambda span: span.end)
    before, after = text[:start].rstrip()[-1:] if start else "", text[last.end : last.end + 3].lstrip()[:1]
    closes = after == ")" or after == "]" or (after == "/" and text[max(0, last.start - 2) : last.start].rstrip()[-1:] == "/")
    end = text.index(after, last.end) + 1 if closes else last.end
    return Span(start=text.rindex("(", 0, start) if before == "(" else start, end=end)


def _is_believed(text: str, form: Form, groups: Mapping[str, Span], bold: bool) -> bool:
    """Whether the pieces are what the form needs them to be."""
    if "date" in groups and not names_day(groups["date"].of(text)):
        return False
    if "place" not in groups:
        return form.needs == "nothing"
    name = groups["place"].of(text)
    if "agency" in groups and not any(map(str.isalpha, groups["agency"].of(text))):
        return False
    if "agency" in groups and groups["agency"].of(text)[0].islower() and groups["agency"].of(text) not in known_agencies():
        return False
    if "region" in groups and (name.isupper() or is_plausible_place(name)) and fold_place(groups["region"].of(text)) in known_regions():
        return True
    if is_known_place(name):
        return name.isupper() or bold or len(groups) > 1 or not is_state(name)
    if form.needs == "nothing":
        return is_plausible_place(name)
    if form.needs == "known":
        return False
    if form.needs == "plausible":
        return is_plausible_place(name) and (name.isupper() or len(name.split()) < 4)
    return (bold or (name.isupper() and len(name) > 4)) and is_plausible_place(name)


def names_day(words: str) -> bool:
    """Whether the words of a date are those of a calendar: a pattern knows months by their first letters alone."""
    letters = "".join(letter if letter.isalpha() else " " for letter in words.casefold()).split()
    return not letters or any(word in MONTHS or word in MONTHS_ABROAD for word in letters)


def _opens_text(text: str, after: int, end: int, form: Form, groups: Mapping[str, Span]) -> bool:
    """Whether what follows begins as a lead does: not in the middle of a sentence, nor as the rest of a headline."""
    if "date" in groups and "place" in groups:
        return True
    rest = text[after : min(end, after + 200)].lstrip(" \t\r\n\xa0*_")
    if not rest:
        return form.template.endswith("{eol}") or "agency" in groups
    if rest[0].islower() and "agency" not in groups:
        return False
    if form.name == "agency -" or "(" not in form.template:
        return not _is_headline(rest)
    return True


def _is_headline(rest: str) -> bool:
    """Whether a line is in capitals throughout, or ends without a stop before a blank line."""
    line, _, below = rest.partition("\n")
    if line.isupper() and len(line.split()) > 1:
        return True
    return bool(below) and not below.split("\n", 1)[0].strip() and line.rstrip()[-1:].isalnum() and len(line) < 100


def find_stamp(text: str, start: int, end: int) -> DatelineMatch | None:
    """The stamp at the head of ``text[start:end]``: a day on a line of its own, with its time and the place under it where
    they are there.
    """
    head = rubbish_pattern().match(text, start, end)
    begin = head.end() if head else start
    if "#" in text[start:begin] or not stamp_opening_pattern().match(text, begin, end):
        return None  # a day that is marked up as a heading heads a section
    match = stamp_pattern().match(text, begin, min(end, begin + LONGEST))
    if match is None:
        return None
    form, groups = _read_match(match, stamp_forms())
    if not year_pattern().search(text, groups["date"].start, groups["date"].end):
        return None
    groups.update(_place_line(text, match.end(), end, "time" in groups))
    return DatelineMatch(span=_stamp_extent(text, groups), form=form.name, groups=groups)


def _stamp_extent(text: str, groups: Mapping[str, Span]) -> Span:
    extent = _extent(text, groups)
    return extent if text[extent.start : extent.start + 1] != "(" else evolve(extent, start=extent.start)


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
