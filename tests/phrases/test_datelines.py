"""What datelines say: a table of leads, the strategy of forms, and bad input."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse.phrases.datelines import parse_dateline
from tests.strategies.dates import WrittenDateline, datelines, heads_in_any_order

LEADS = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "leads.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("lead", LEADS, ids=[lead["text"][:40] for lead in LEADS])
def test_leads(lead: dict[str, str | None]) -> None:
    text, published = lead["text"], lead["published"]
    assert text is not None
    line = parse_dateline(text, published=published)
    if not (lead["place"] or lead["date"] or lead["agency"]):
        assert line is None
        return
    assert line is not None
    date = line.date.start if line.date else None
    got = (line.place.name if line.place else None, date.isoformat() if date else None, line.agency)
    assert got == (lead["place"], lead["date"], lead["agency"])
    region = line.place.region if line.place else None
    assert (region or "").casefold() == (lead["region"] or "").casefold() or lead["region"] is None


@given(datelines())
def test_every_form_that_is_written_is_read_back(written: WrittenDateline) -> None:
    line = parse_dateline(written.text, published=written.published)
    assert line is not None
    assert line.place is not None
    assert line.place.name == written.place
    assert (line.date.start if line.date else None) == written.date
    assert line.agency == written.agency


@given(heads_in_any_order())
def test_pieces_in_any_order_are_read_back(written: WrittenDateline) -> None:
    line = parse_dateline(written.text, published=written.published)
    assert line is not None
    assert line.place is not None
    assert (line.place.name, line.date and line.date.start, line.agency) == (written.place, written.date, written.agency)


@given(
    datelines(), st.sampled_from(["", "Ministers hold talks\n\n", "\n\n   ", "** ", "Ministers hold talks\nA deck that ends in a stop.\n"])
)
def test_what_stands_before_moves_the_span_alone(written: WrittenDateline, before: str) -> None:
    alone = parse_dateline(written.text, published=written.published)
    text = before + written.text
    line = parse_dateline(text, published=written.published)
    assert alone is not None
    assert line is not None
    assert line.span.of(text) == alone.span.of(written.text)


@given(st.text(max_size=400), st.none() | st.dates())
def test_no_text_breaks_it(text: str, published: dt.date | None) -> None:
    line = parse_dateline(text, published=published)
    assert line is None or 0 <= line.span.start < line.span.end <= len(text)


@given(st.text(alphabet="AP/()-–,.: 0123456789Jan\n*", max_size=80))
def test_nothing_like_a_dateline_breaks_it(text: str) -> None:
    parse_dateline(text, published=dt.date(2024, 2, 29))


def test_country_region_and_venue() -> None:
    line = parse_dateline("May 26, 2002\n17:00\nThe Kremlin, Moscow\nThe talks dealt with trade.")
    assert line is not None
    assert line.place is not None
    assert (line.place.name, line.place.venue, line.place.country) == ("Moscow", "Kremlin", "RU")
    assert line.date is not None
    assert line.date.time == dt.time(17)
    line = parse_dateline("DULUTH, Minn. (AP) — Envoys met.")
    assert line is not None
    assert line.place is not None
    assert (line.place.name, line.place.region, line.place.country) == ("Duluth", "Minn.", "US")


def test_a_province_alone_gives_its_state() -> None:
    """As a city does."""
    read = (parse_dateline(text) for text in ("KERALA, Jan 3 (ANI) -- They met.", "BALI – They met."))
    assert [line.place.country for line in read if line and line.place] == ["IN", "ID"]


def test_a_zone_is_kept_apart() -> None:
    line = parse_dateline("12 February 2026 20:51 (UTC +04:00)\nEnvoys met.")
    assert line is not None
    assert line.date is not None
    assert (line.date.time, line.date.utc_offset) == (dt.time(20, 51), "+04:00")


def test_without_published_a_date_keeps_month_and_day() -> None:
    line = parse_dateline("OSLO, Feb 29 (AFP) - Envoys met.")
    assert line is not None
    assert line.date is not None
    assert (line.date.start, line.date.month, line.date.day) == (None, 2, 29)


def test_wrong_arguments_say_what_was_wanted() -> None:
    with pytest.raises(TypeError, match="str, not int"):
        parse_dateline(3)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        parse_dateline("x", published=3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"ISO date.*soon"):
        parse_dateline("x", published="soon")
