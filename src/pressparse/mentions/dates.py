"""Dates: every expression that names a day or a stretch of days, read by one grammar.

::

    date      = [weekday [","] ["the"]] (day-month | month-day) [[","] year | "this year" | "last year"] [time]
              | numeric | (weekday-day | near-day) ["(" date ")"] [time] | stretch | month-alone
    day-month = days ["of"] month [range days? month]          12-14 January, 30 August to 2 September, 10 and 11 May
    month-day = month days [range month? days]                 Oct. 16-18, August 30 to September 1, January 11 and 12
    days      = day {range day}                                day with st, nd, rd, th or bare
    range     = "-" | "to" | "through" | "until" | "and" | "," | "/"
    numeric   = 2024-03-05 | 05.03.2024 | 05/03/2024 | 5/3/2024
    weekday-day = ["last" | "next" | "this"] weekday ["morning" | …] ["and" weekday]
    near-day  = "today" | "yesterday evening" | "this morning" | "earlier today" | "later in the day" | …
    stretch   = ["early" | "later" | …] ("this" | "next" | "last") ("week" | "weekend" | "month" | "year")
    month-alone = month year | ("in" | "since" | …) [early | late | mid] month
    time      = ["at"] 15:45 | 3 p.m. | 3:30 pm  [GMT | UTC+4 | …]

A day that the calendar does not have is no date. Other calendars are left alone.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from pressparse.lexicon.calendar import MONTHS, NEAR_DAYS, WEEKDAYS
from pressparse.mentions.date_forms import MONTH, match_date, openings, time_pattern
from pressparse.mentions.days import dated, end_after, lenient_day, lower_words, nearest, placed, read_figures, shifted, weekday_near
from pressparse.mentions.times import read_offset, read_time
from pressparse.model import DateRef
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span


def read_dates(text: str, start: int, end: int, *, published: dt.date | None, planned: bool = False) -> tuple[DateRef, ...]:
    """Every date expression in ``text[start:end]``, in order and apart from each other.

    Spans leave out the preposition before them ("on", "from"). Without ``published`` a date that has no year keeps its month and day
    and its ``start`` stays None; ``planned`` says that such a date, or a weekday, lies ahead of ``published``.

    >>> import datetime
    >>> [found] = read_dates("They met on Oct. 16-18.", 0, 23, published=datetime.date(2023, 10, 20))
    >>> found.text, found.start.isoformat(), found.end.isoformat()
    ('Oct. 16-18', '2023-10-16', '2023-10-18')
    """
    return tuple(_read_matches(text, start, end, published, planned))


def as_planned(ref: DateRef, *, published: dt.date | None) -> DateRef:
    """The same expression read as a day to come: "on Tuesday" of a plan is the next Tuesday."""
    found = read_dates(ref.text, 0, len(ref.text), published=published, planned=True)
    return evolve(ref, start=found[0].start, end=found[0].end) if found else ref


def read_day(text: str, start: int, end: int, *, published: dt.date | None) -> DateRef | None:
    """The one day that ``text[start:end]`` is known to print, read leniently: months of other languages, misprints, short years."""
    words = text[start:end]
    day = lenient_day(words, published)
    if day is None:
        return next(_read_matches(text, start, end, published, planned=False), None)  # a weekday
    year, month, number = day
    found = dated(year, month, number) if year else nearest(month, number, published, planned=False)
    if found is None and (year or published or not dated(2000, month, number)):
        return None
    return DateRef(start=found, month=month, day=number, text=words, span=Span(start=start, end=end))


def _read_matches(text: str, start: int, end: int, published: dt.date | None, planned: bool) -> Iterator[DateRef]:
    taken = start
    for opening in openings(text, start, end):
        match = match_date(text, opening, end) if opening >= taken else None
        ref = _read_match(match, published, planned) if match else None
        if ref is not None:
            ref = _with_time(text, _with_day(text, ref, end, published, planned), end)
            taken = ref.span.end
            yield ref


def _read_match(match: re.Match[str], published: dt.date | None, planned: bool) -> DateRef | None:
    words = match.group()
    span = Span(start=match.start(), end=match.end())
    return _READERS[match.lastgroup or ""](words, span, published, planned)


def _with_day(text: str, ref: DateRef, end: int, published: dt.date | None, planned: bool) -> DateRef:
    """A weekday or a near day with the date in brackets that says which it is: "this Thursday (March 7)"."""
    if ref.month is not None or not text.startswith(" (", ref.span.end, end - 2):
        return ref
    match = match_date(text, ref.span.end + 2, end)
    day = _read_match(match, published, planned) if match and text.startswith(")", match.end(), end) else None
    if match is None or day is None or day.month is None:
        return ref
    stop = match.end() + 1
    return evolve(day, span=Span(start=ref.span.start, end=stop), text=text[ref.span.start : stop])


def _with_time(text: str, ref: DateRef, end: int) -> DateRef:
    """The date with the time of day that stands right after it."""
    if ref.start is None and ref.month is None:
        return ref
    match = time_pattern().match(text, ref.span.end, end)
    if match is None:
        return ref
    time, stop = match.group("time") or "", match.end("time")
    return evolve(
        ref, time=read_time(time), utc_offset=read_offset(time), span=Span(start=ref.span.start, end=stop), text=text[ref.span.start : stop]
    )


@cache
def _number_pattern() -> Pattern:
    return compile_pattern(
        rf"(?P<year>\b(?:19|20)\d\d(?!\d))|(?P<day>\d\d?)(?!\d)|(?P<month>{MONTH})|(?P<rel>(?:this|last|next)(?=\W+year))"
    )


def _read_calendar(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef | None:
    """Days and months in either order: the first is the start, the last the end."""
    days, months, years = _numbers(words, published)
    if not days or not months:
        return None
    first = (years[0] if years else None, months[0], days[0])
    last = (years[-1] if years else None, months[-1], days[-1])
    start = placed(first, published, planned)
    if start is None and (years or published or not dated(2000, *first[1:])):
        return None
    end = end_after(start, first, last) if first[1:] != last[1:] else None
    if start and years and end and end < start and first[0] == last[0]:
        start = dated(start.year - 1, start.month, start.day) or start
    return DateRef(start=start, end=end, month=first[1], day=first[2], text=words, span=span)


def _numbers(words: str, published: dt.date | None) -> tuple[list[int], list[int], list[int]]:
    """The days, months and years that stand in a date, in order."""
    days: list[int] = []
    months: list[int] = []
    years: list[int] = []
    for match in _number_pattern().finditer(words):
        piece = match.group() or ""
        if match.lastgroup == "month":
            months.append(MONTHS[piece.rstrip(".").lower()])
        elif match.lastgroup == "rel":
            years += [published.year + {"this": 0, "last": -1, "next": 1}[piece]] if published else []
        else:
            (years if match.lastgroup == "year" else days).append(int(piece))
    return days, months, years


def _read_numeric(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef | None:
    day = read_figures(words, published)
    date = dated(*day) if day else None
    return DateRef(start=date, month=date.month, day=date.day, text=words, span=span) if date else None


def _read_weekday(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef | None:
    """A weekday is the last such day up to the report, of a plan the next from it on; "last" and "next" leave out the day itself."""
    named = [WEEKDAYS[word] for word in lower_words(words) if word in WEEKDAYS]
    if published is None:
        return DateRef(text=words, span=span)
    lead = lower_words(words)[0]
    start = weekday_near(
        published,
        named[0],
        (planned and lead not in ("last", "past")) or lead == "next" or "coming" in lower_words(words),
        lead in ("last", "next"),
    )
    end = start + dt.timedelta(days=(named[1] - named[0]) % 7) if start and len(named) > 1 else None
    return DateRef(start=start, end=end if end != start else None, text=words, span=span)


def _read_near(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef:
    said = " ".join(words.lower().split())
    days = next((days for near, days in _near_days() if near in said), 0)
    return DateRef(start=shifted(published, days) if published else None, text=words, span=span)


@cache
def _near_days() -> tuple[tuple[str, int], ...]:
    return tuple(sorted(NEAR_DAYS.items(), key=lambda row: -len(row[0])))


def _read_stretch(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef:
    return DateRef(text=words, span=span)


def _read_month(words: str, span: Span, published: dt.date | None, planned: bool) -> DateRef:
    return DateRef(month=_numbers(words, None)[1][0], text=words, span=span)


_READERS = {
    "dm": _read_calendar,
    "md": _read_calendar,
    "num": _read_numeric,
    "wd": _read_weekday,
    "near": _read_near,
    "stretch": _read_stretch,
    "month": _read_month,
    "bare": _read_month,
}
