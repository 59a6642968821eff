"""What a dateline says: its place in ordinary capitals, its day, its agency."""

import datetime as dt
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from pressparse.layout.datelines import find_dateline
from pressparse.layout.matches import DatelineMatch
from pressparse.layout.places import cities_of, fold_place, is_plausible_place, is_state, known_places, known_regions
from pressparse.layout.stamps import find_stamp
from pressparse.mentions.dates import read_day
from pressparse.mentions.times import read_offset, read_time
from pressparse.model import Dateline, DateRef, Place
from pressparse.patterns import Pattern, compile_pattern
from pressparse.phrases.capitals import ordinary_place
from pressparse.span import Span

_HEAD_LINES = 8  # a headline, a deck and stamps may stand over the lead: so many printed lines are looked at
_HEAD_LENGTH = 3000  # and so many characters
_LONG_LINE = 60  # a line this long that ends in a full stop is prose


def parse_dateline(text: str, *, published: dt.date | str | None = None) -> Dateline | None:
    """The dateline, or the stamp in its place, that ``text`` opens with; None where there is none.

    ``text`` may begin with a headline and a deck. ``published`` (a date or an ISO string) gives dates without a year
    theirs; without it they keep month and day. Raises ``TypeError`` for what is no text or no date, ``ValueError`` for a
    string that is no ISO date.

    >>> line = parse_dateline("ST. GALLEN, Switzerland, Aug 29 (AFP) - Envoys met.", published="2025-08-30")
    >>> line.place.name, line.place.country, line.date.start.isoformat(), line.agency
    ('St. Gallen', 'CH', '2025-08-29', 'AFP')
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    day = _published_day(published)
    match = _find_head(text)
    return read_dateline(text, published=day, match=match) if match else None


def _find_head(text: str) -> DatelineMatch | None:
    """The first dateline in the lines that ``text`` opens with, else the first stamp."""
    stamp: DatelineMatch | None = None
    told = False
    for start, cut in _line_starts(text):
        end = min(len(text), start + _HEAD_LENGTH)
        match = None if cut else find_dateline(text, start, end)
        if match is not None and not (told and _closes(text, match)):
            return match
        if stamp is None and not cut and not told:
            stamp = find_stamp(text, start, end)
        told = told or _ends_sentence(text, start)
    return stamp


def _ends_sentence(text: str, start: int) -> bool:
    """Whether the line is a paragraph of prose: long, with a full stop at its end."""
    end = text.find("\n", start)
    line = text[start:end].rstrip() if end >= 0 else text[start:].rstrip()
    return len(line) > _LONG_LINE and line.endswith(".")


def _closes(text: str, match: DatelineMatch) -> bool:
    """Whether place and day stand under a text, as they do beside a signature: nothing follows."""
    return not text[match.span.end :].strip(" \t\r\n.*_")


def _published_day(published: object) -> dt.date | None:
    if isinstance(published, dt.datetime):
        return published.date()
    if published is None or isinstance(published, dt.date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published must be a date, an ISO string or None, not {type(published).__name__}")
    try:
        return dt.date.fromisoformat(published.strip()[:10])
    except ValueError:
        raise ValueError(f"published must be an ISO date such as '2024-03-05', not {published!r}") from None


@cache
def _line_pattern() -> Pattern:
    return compile_pattern(r"[^\r\n]*\S[^\r\n]*")


# A line that ends with one of these goes on in the next.
_GOES_ON = frozenset(["on", "of", "the", "and", "to", "in", "from", "until", "at", "by", "with", "a", "an", "for", "or", "&", "-"])


def _line_starts(text: str) -> Iterator[tuple[int, bool]]:
    """Where the printed lines that ``text`` opens with start, and whether the line before runs on into each."""
    cut, last = False, 0
    for number, match in enumerate(_line_pattern().finditer(text, 0, min(len(text), _HEAD_LENGTH))):
        if number >= _HEAD_LINES:
            return
        near = text.count("\n", last, match.start()) < 2
        yield match.start(), cut and near
        line = (match.group() or "").rstrip()
        cut, last = line.endswith(",") or line.rsplit(None, 1)[-1].lower() in _GOES_ON, match.end()


def read_dateline(text: str, *, published: dt.date | None, match: DatelineMatch) -> Dateline:
    """What a dateline or stamp that was found says. ``published`` gives a date without a year its year."""
    groups = match.groups
    return Dateline(
        place=_read_place(text, match),
        date=_read_date(text, match, published),
        agency=" ".join(groups["agency"].of(text).split()) if "agency" in groups else None,
        span=match.span,
        form=match.form,
    )


def _read_date(text: str, match: DatelineMatch, published: dt.date | None) -> DateRef | None:
    if "date" not in match.groups:
        return None
    span = match.groups["date"]
    ref = read_day(text, span.start, span.end, published=published)
    if ref is None or "time" not in match.groups:
        return ref
    time = match.groups["time"]
    both = Span(start=min(span.start, time.start), end=max(span.end, time.end))
    return evolve(ref, time=read_time(time.of(text)), utc_offset=read_offset(time.of(text)), span=both, text=both.of(text))


def _read_place(text: str, match: DatelineMatch) -> Place | None:
    """The place with its region and country; a state that is printed before its city is the region."""
    groups = match.groups
    if "place" not in groups:
        return None
    span = groups["place"]
    names = [part.strip() for part in span.of(text).split(",")]
    extra = [groups[name] for name in ("region", "wider") if name in groups]
    whole = Span(start=span.start, end=max([span.end, *(part.end for part in extra)]))
    names += [" ".join(part.of(text).split()) for part in extra]
    if len(names) > 1:
        return _read_placed(names, whole)
    country = _country(names)
    return Place(name=ordinary_place(names[0]), country=country, span=whole)


def _read_placed(names: list[str], span: Span) -> Place:
    """A place of several parts: the city is the part that is known as one, what stands before it a venue, what follows the region."""
    at = _city_index(names)
    name, regions = names[at], names[at + 1 :]
    before = [part for part in names[:at] if _is_region(part)]
    venue = next((part for part in names[:at] if not _is_region(part)), None)
    regions = regions or before
    region = _closed(regions[0].split("/")[0].strip() if len(regions[0]) > 3 else regions[0]) if regions else None
    return Place(
        name=ordinary_place(name) + (f", {region}" if region and fold_place(region).replace(".", "") == "dc" else ""),
        venue=venue.removeprefix("The ").removeprefix("the ") if venue else None,
        region=region,
        country=_country([name, *regions]),
        span=span,
    )


def _closed(region: str) -> str:
    """A region without the full stop that closes the dateline: "Mass." keeps its own."""
    bare = region.removesuffix(".")
    return bare if fold_place(bare) in known_regions() and fold_place(region) not in known_regions() else region


def _is_region(name: str) -> bool:
    return fold_place(name) in known_regions()


def _is_city(name: str) -> bool:
    return fold_place(name) in known_places() and fold_place(name) != "kremlin"


def _city_index(names: list[str]) -> int:
    """Which part is the city: the first, unless a later one is known and it is not, or it is the state of a later one."""
    if _is_city(names[0]) and not (is_state(names[0]) and not _is_region(names[1])):
        return 0
    if is_state(names[0]) and not _is_region(names[1]):
        return 1  # "Azerbaijan, Sheki": the state stands first, and the city need not be known
    if not is_plausible_place(names[0]) or not _is_city(names[0]):
        return next((at for at, name in enumerate(names) if at and _is_city(name) and not _is_region(name)), 0)
    return 0


def _country(names: list[str]) -> str | None:
    """The country of a place: of its widest region that is known, else of its first city."""
    for region in reversed(names[1:]):
        country = known_regions().get(fold_place(region.split("/")[0]))
        if country:
            return country
    countries = {known_places().get(fold_place(city), ("", None))[1] for city in cities_of(names[0])}
    return countries.pop() if len(countries) == 1 else None
