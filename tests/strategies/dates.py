"""Dates and datelines as press offices write them, made from parts that the code under test does not share."""

import datetime as dt
from typing import NamedTuple

from hypothesis import strategies as st

LONG = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
SHORT = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
TURNS = [
    dt.date(2023, 12, 31),
    dt.date(2024, 1, 1),
    dt.date(2024, 2, 28),
    dt.date(2024, 2, 29),
    dt.date(2024, 3, 1),
    dt.date(2023, 12, 28),
    dt.date(2025, 1, 9),
]


class WrittenDate(NamedTuple):
    """A day and how it was written; ``full`` where the year is there."""

    day: dt.date
    text: str
    full: bool


class WrittenDateline(NamedTuple):
    """A lead and what stands in its dateline."""

    text: str
    place: str
    date: dt.date | None
    agency: str | None
    published: dt.date


def days() -> st.SearchStrategy[dt.date]:
    """Any day of this age, the turns of years and leap days often."""
    return st.sampled_from(TURNS) | st.dates(dt.date(1950, 1, 1), dt.date(2059, 12, 31))


def _ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def ways(day: dt.date) -> list[WrittenDate]:
    """Every way in which a day is written."""
    long, short, number, year = LONG[day.month - 1], SHORT[day.month - 1], day.day, day.year
    full = [
        f"{long} {number}, {year}", f"{number} {long} {year}", f"{short} {number}, {year}", f"{number} {short} {year}",
        f"{_ordinal(number)} {long} {year}", f"{_ordinal(number)} {long}, {year}", f"{WEEK[day.weekday()]}, {long} {number}, {year}",
        f"{WEEK[day.weekday()]}, {number} {long} {year}", day.isoformat(),
        f"{number:02}.{day.month:02}.{year}", f"{long.upper()} {number}, {year}",
    ]  # fmt: skip
    bare = [f"{long} {number}", f"{number} {long}", f"{short} {number}", f"{number} {short}", f"{WEEK[day.weekday()]}, {long} {number}"]
    return [WrittenDate(day, text, True) for text in full] + [WrittenDate(day, text, False) for text in bare]


@st.composite
def written_dates(draw: st.DrawFn) -> WrittenDate:
    """A day in one of the ways in which it is written."""
    return draw(st.sampled_from(ways(draw(days()))))


PLACES = [
    ("OSLO", "Oslo"), ("Nairobi", "Nairobi"), ("BANDAR SERI BEGAWAN", "Bandar Seri Begawan"),
    ("ST. PETERSBURG", "St. Petersburg"), ("LIMA/QUITO", "Lima/Quito"),
    ("FERRARA, Italy", "Ferrara"), ("DULUTH, Minn.", "Duluth"), ("Libreville, Gabon", "Libreville"),
    ("KING OF PRUSSIA, Pa.", "King of Prussia"),
]  # fmt: skip
AGENCIES = ["AP", "AFP", "Xinhua", "dpa", "Reuters", "BelTA", "RIA Novosti", "GLOBE NEWSWIRE"]
DATED = [
    "{place}, {date} ({agency}) -- ",
    "{place}, {date} /{agency}/ -- ",
    "{place}, {date} ({agency}): ",
    "{place}. {date} ({agency}) – ",
    "{place}, {date}({agency}) ",
]
DATED_ALONE = ["{place}, {date} – ", "**{place}, {date}** – ", "{place}, {date} - ", "{place} ({date}) — "]
WIRED = ["{place} ({agency}) - ", "{place} ({agency}) — ", "{place} /{agency}/. ", "{place} ({agency}): "]


@st.composite
def datelines(draw: st.DrawFn) -> WrittenDateline:
    """A lead that opens with a dateline of any form."""
    printed, place = draw(st.sampled_from(PLACES))
    date, agency = draw(written_dates()), draw(st.sampled_from(AGENCIES))
    template = draw(st.sampled_from([*DATED, *DATED_ALONE, *WIRED]))
    text = template.format(place=printed, date=date.text, agency=agency) + "The two ministers met on trade."
    published = date.day + dt.timedelta(days=draw(st.integers(0, 9)))
    return WrittenDateline(text, place, date.day if "{date}" in template else None, agency if "{agency}" in template else None, published)


SIGNS = [" | ", " / ", " – ", " - ", "; ", ", ", " · ", ": "]
CLOSING = [" - ", ": ", " – ", " | "]


@st.composite
def heads_in_any_order(draw: st.DrawFn) -> WrittenDateline:
    """A lead that opens with place, day and agency in any order, one sign between them, one of them in brackets or none."""
    day = draw(days())
    place, agency = draw(st.sampled_from(["Oslo", "LIMA", "Nairobi"])), draw(st.sampled_from(["AFP", "Reuters", "Xinhua", "BelTA"]))
    date = f"{day.day} {LONG[day.month - 1]} {day.year}"
    parts = draw(st.permutations([place, date, agency]))
    boxed = draw(st.integers(0, 3))
    sign = draw(st.sampled_from(SIGNS))
    text = sign.join(f"({part})" if n + 1 == boxed else part for n, part in enumerate(parts))
    return WrittenDateline(text + draw(st.sampled_from(CLOSING)) + "Envoys met on trade.", place.title(), day, agency, day)
