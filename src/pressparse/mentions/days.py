"""Days of the calendar: years that are left out, orders that could be meant, and days told from another."""

import datetime as dt
from functools import cache

from pressparse.lexicon.calendar import MONTHS, MONTHS_ABROAD, ROMAN_MONTHS, WEEKDAYS, WEEKDAYS_ABROAD
from pressparse.patterns import Pattern, compile_pattern

_AHEAD = 10  # days: a year-less date lies at most so far after the report, unless it is planned


def placed(day: tuple[int | None, int, int], published: dt.date | None, planned: bool) -> dt.date | None:
    """The day that a printed one is: of its own year, else of the nearest that fits."""
    year, month, number = day
    return dated(year, month, number) if year else nearest(month, number, published, planned=planned)


def end_after(start: dt.date | None, first: tuple[int | None, int, int], last: tuple[int | None, int, int]) -> dt.date | None:
    """The last day of a range, in the year of its first day or, over the turn of the year, the next."""
    if start is None:
        return None
    year = last[0] if last[0] and first[0] != last[0] else start.year
    end = dated(year, last[1], last[2])
    if end and end < start and not first[0]:
        end = dated(year + 1, last[1], last[2])
    return end if end != start else None


def dated(year: int, month: int, day: int) -> dt.date | None:
    """The day, None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def nearest(month: int, day: int, published: dt.date | None, *, planned: bool) -> dt.date | None:
    """The year of a date that prints none: the latest such day up to ten days after the report, or for a plan the first from
    ten days before it.
    """
    if published is None:
        return None
    years = range(published.year - 1, published.year + 9) if planned else range(published.year + 1, published.year - 9, -1)
    found = (dated(year, month, day) for year in years if dt.MINYEAR <= year <= dt.MAXYEAR)
    ahead = dt.timedelta(days=_AHEAD)
    if planned:
        return next((date for date in found if date and published - date <= ahead), None)
    return next((date for date in found if date and date - published <= ahead), None)


def read_figures(words: str, published: dt.date | None) -> tuple[int, int, int] | None:
    """Year, month and day of a date in figures; where both orders could be meant, stops say day first and ``published``
    settles the rest.
    """
    marks = words.replace("/", "-").replace(".", "-")
    try:
        first, second, third = (int(part) for part in marks.split("-"))
    except ValueError:
        return None
    if first > 31:
        return first, second, third
    year = third if third > 99 else third + (2000 if third < 70 else 1900)
    readings = [(year, second, first), (year, first, second)]
    dates = [(day, reading) for reading in readings if (day := dated(*reading))]
    if "." in words or len(dates) < 2 or dates[0] == dates[1]:
        return dates[0][1] if dates else None
    return min(dates, key=lambda pair: abs((pair[0] - published).days))[1] if published else None


def lower_words(words: str) -> list[str]:
    """The words of letters alone, in lower case."""
    return "".join(letter if letter.isalpha() else " " for letter in words.lower()).split()


def weekday_near(published: dt.date, weekday: int, ahead: bool, apart: bool) -> dt.date | None:
    """The last such weekday up to the report, or the next from it on; ``apart`` leaves out the day of the report itself."""
    days = (weekday - published.weekday()) % 7 if ahead else -((published.weekday() - weekday) % 7)
    if apart and not days:
        days = 7 if ahead else -7
    return shifted(published, days)


def shifted(day: dt.date, days: int) -> dt.date | None:
    """The day so many days later, None beyond the calendar."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def lenient_day(words: str, published: dt.date | None) -> tuple[int | None, int, int] | None:
    """Year (None where there is none), month and day from the numbers and the month's name in ``words``."""
    month = _lenient_month(words)
    if month is None:
        return _figures(words, published)
    numbers = [int(match.group() or 0) for match in _digits().finditer(words)]
    days = [number for number in numbers if 0 < number < 32]
    if not days:
        return None
    year = next((number for number in reversed(numbers) if number > 1900), None)
    if year is None and len(numbers) > 1:
        year = numbers[-1] + (2000 if numbers[-1] < 70 else 1900)
    return year, month, days[0]


def _lenient_month(words: str) -> int | None:
    """The month that a date names: in English, else in another language, else in Roman figures. "Mar" and "mar." may be a weekday too:
    the last name counts.
    """
    names = [word for word in lower_words(words) if word not in WEEKDAYS and word not in WEEKDAYS_ABROAD]
    for table in (MONTHS, MONTHS_ABROAD, ROMAN_MONTHS):
        found = [table[name] for name in names if name in table]
        if found:
            return found[-1]
    return None


def _figures(words: str, published: dt.date | None) -> tuple[int | None, int, int] | None:
    """The day of a date in figures; without a year the day comes first, unless it could be no month's."""
    marks = "".join(letter for letter in words if letter in "0123456789.-/").strip(".-/")
    if sum(letter in ".-/" for letter in marks) > 1:
        return read_figures(marks, published)
    numbers = [int(match.group() or 0) for match in _digits().finditer(marks)]
    return (None, numbers[1], numbers[0]) if len(numbers) == 2 and 0 < numbers[1] < 13 else None


@cache
def _digits() -> Pattern:
    return compile_pattern(r"[0-9]{1,4}")
