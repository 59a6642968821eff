"""Dates in sentences: the grammar's forms, what is no date, and years that are left out."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse.mentions.dates import as_planned, read_dates, read_day
from tests.strategies.dates import WrittenDate, written_dates

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "dates.jsonl").read_text("utf-8").splitlines()]
PUBLISHED = dt.date(2024, 3, 5)  # a Tuesday


def _read(text: str, *, planned: bool = False, published: dt.date | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    found = read_dates(text, 0, len(text), published=published, planned=planned)
    return [(ref.text, ref.start.isoformat() if ref.start else None, ref.end.isoformat() if ref.end else None) for ref in found]


FORMS = [
    ("On March 4, they met.", "March 4", "2024-03-04", None),
    ("They met from 16 to 18 October.", "16 to 18 October", "2023-10-16", "2023-10-18"),
    ("A visit of 12-14 January ended.", "12-14 January", "2024-01-12", "2024-01-14"),
    ("A visit of Oct. 16-18 ended.", "Oct. 16-18", "2023-10-16", "2023-10-18"),
    ("From August 30 to September 1 they met.", "August 30 to September 1", "2023-08-30", "2023-09-01"),
    ("From 30 April to May 2 they met.", "30 April to May 2", "2023-04-30", "2023-05-02"),
    ("On January 14 and 15 they met.", "January 14 and 15", "2024-01-14", "2024-01-15"),
    ("From December 28 to January 3 they met.", "December 28 to January 3", "2023-12-28", "2024-01-03"),
    ("This Thursday (January 11) they met.", "This Thursday (January 11)", "2024-01-11", None),
    ("Yesterday (9 January) they met.", "Yesterday (9 January)", "2024-01-09", None),
    ("On 4-March-2019 they met.", "4-March-2019", "2019-03-04", None),
    ("On Friday, July 8, they met.", "Friday, July 8", "2023-07-08", None),
    ("On the 5th of March, 2024, they met.", "5th of March, 2024", "2024-03-05", None),
    ("They met on Tuesday.", "Tuesday", "2024-03-05", None),
    ("They met last Friday.", "last Friday", "2024-03-01", None),
    ("They met Thursday evening.", "Thursday evening", "2024-02-29", None),
    ("They will meet next Monday.", "next Monday", "2024-03-11", None),
    ("They met earlier today.", "earlier today", "2024-03-05", None),
    ("They met yesterday evening.", "yesterday evening", "2024-03-04", None),
    ("They meet tomorrow.", "tomorrow", "2024-03-06", None),
    ("They met this week.", "this week", None, None),
    ("They will meet early next month.", "early next month", None, None),
    ("They met in November 2021.", "November 2021", None, None),
    ("They met on 2024-03-05.", "2024-03-05", "2024-03-05", None),
    ("They met on 05.03.2024.", "05.03.2024", "2024-03-05", None),
    ("They met on 3/4/2024.", "3/4/2024", "2024-03-04", None),
]


@pytest.mark.parametrize(("text", "words", "start", "end"), FORMS)
def test_forms(text: str, words: str, start: str | None, end: str | None) -> None:
    assert _read(text) == [(words, start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "They may meet.", "The march on the capital", "March 2,000 people", "The sun rose",
        "Sat on the bench", "The second of the 11 members",
        "Article 12 of it", "9/11 changed it", "Resolution 1325 (2000)",
        "+47 22 12 34 56", "$12 May", "May 10 percent", "February 30", "in 2014", "a 5-4 vote",
        "the 9 May Street", "Mayor Ada Finch", "Augusta and Junior", "Section 4.3.2", "24/7",
    ],
)  # fmt: skip
def test_no_dates(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_sentences(case: dict[str, Any]) -> None:
    got = _read(case["text"], published=dt.date.fromisoformat(case["published"]))
    assert got == [tuple(date) for date in case["dates"]]


def test_a_time_of_day_belongs_to_its_date() -> None:
    [ref] = read_dates("It is set for 4 March 2024, 18:30 GMT.", 0, 38, published=PUBLISHED)
    assert (ref.time, ref.utc_offset, ref.text) == (dt.time(18, 30), "+00:00", "4 March 2024, 18:30 GMT")


def test_the_turn_of_the_year() -> None:
    assert _read("December 28", published=dt.date(2024, 1, 5)) == [("December 28", "2023-12-28", None)]
    assert _read("January 3", published=dt.date(2023, 12, 28), planned=True) == [("January 3", "2024-01-03", None)]
    [ref] = read_dates("Tuesday", 0, 7, published=dt.date(2024, 3, 6))
    assert as_planned(ref, published=dt.date(2024, 3, 6)).start == dt.date(2024, 3, 12)


def test_without_published_nothing_is_guessed() -> None:
    [ref] = read_dates("On February 29 they met", 0, 23, published=None)
    assert (ref.start, ref.month, ref.day) == (None, 2, 29)
    assert _read("on Tuesday and today", published=None) == [("Tuesday", None, None), ("today", None, None)]


@given(written_dates(), st.integers(0, 9))
def test_every_way_of_writing_a_day_is_read_back(written: WrittenDate, late: int) -> None:
    published = written.day + dt.timedelta(days=late)
    text = f"They met on {written.text} in Oslo."
    [ref] = read_dates(text, 0, len(text), published=published)
    assert (ref.start, ref.text) == (written.day, written.text)
    day = read_day(written.text, 0, len(written.text), published=published)
    assert day is not None
    assert day.start == written.day


@given(st.text(alphabet="0123456789./-:, JanMyFriday\ntoMarch", max_size=60), st.dates(), st.booleans())
def test_no_text_breaks_it(text: str, published: dt.date, planned: bool) -> None:
    last = 0
    for ref in read_dates(text, 0, len(text), published=published, planned=planned):
        assert last <= ref.span.start
        assert ref.span.of(text) == ref.text
        last = ref.span.end
    read_day(text, 0, len(text), published=published)
