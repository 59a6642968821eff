"""Lines on which a day stands among what else a page prints over a text."""

import pytest

import pressparse

TITLE = "Minister meets Ambassador Lind"
BODY = "Works Minister Ada Okoro met Ambassador Per Lind of Norway to discuss roads."

ANYWHERE = (
    "Published on: 09 Mar 2026", "Posted: March 9, 2026 at 4:15 PM", "News | 9 March 2026", "2026-03-09T14:32:10+02:00", "No. 45/2026 | 9 March 2026",
    "By: Admin On: March 9, 2026", "Written by Press Office on 09 March 2026", "Registration Date: 2026-03-09", "Date 2026-03-09 Hit 120",
    "Mar-09-2026", "20 Ramadan 1447 - 9 March 2026", "Dated 9 March 2026, Accra", "09 March '26", "9 th March 2026", "09/03/2026 (Mon)",
    "9 March 2026, Monday", "Publish Time: 2026-03-09", "9 March 2026 | Reading time: 2 minutes", "9 March 2026 16:15 120 views",
    "Story: Jane Roe, 9 March 2026", "[Press Release] March 9, 2026", "March 9, 2026Press Release", "Communiqué No. 12 - 9 March 2026",
    "Source:Ministry of Works  2026-03-09 16:15", "Embassy of Norway in Accra, 9 March 2026", "9 March 2026, last updated on 10 March 2026",
    "<b>9 March 2026</b>", "9 March 2026&nbsp;", "• 9 March 2026", "On 9 March 2026", "Official news | 9 March 2026 | 16:15 | 120",
)  # fmt: skip
UNDER_A_TITLE = (
    "Jane Roe, 9 March 2026",
    "Updated: 2026-03-09 16:15 (Newswire)",
    "March 9, 2026 / Communication Team / Diary",
    "March 9, 2026 admin",
)
OTHER_LINES = (
    "Okoro: roads built by 9 March 2026 were good",
    "Builders welcome plan, 9 March 2026 to be the day",
    "Road to open 9 March 2026",
)


@pytest.mark.parametrize("line", [*ANYWHERE, *UNDER_A_TITLE])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_day_is_read_under_a_title(line: str, gap: str) -> None:
    report = pressparse.parse(f"{TITLE}{gap}{line}{gap}{BODY}", published="2026-03-10")
    assert report.title is not None
    assert report.title.text == TITLE
    assert report.dateline is not None
    assert report.dateline.date is not None
    assert str(report.dateline.date.start) == "2026-03-09"


@pytest.mark.parametrize("line", ANYWHERE)
def test_the_day_is_read_over_a_title(line: str) -> None:
    report = pressparse.parse(f"{line}\n{TITLE}\n\n{BODY}", published="2026-03-10")
    assert report.title is not None
    assert report.title.text == TITLE
    assert report.dateline is not None
    assert report.dateline.date is not None
    assert str(report.dateline.date.start) == "2026-03-09"


@pytest.mark.parametrize("line", OTHER_LINES)
def test_a_line_that_says_something_is_no_stamp(line: str) -> None:
    assert pressparse.parse(f"{TITLE}\n\n{line}\n\n{BODY}", published="2026-03-10").dateline is None


def test_what_only_names_the_kind_of_text_is_no_title() -> None:
    report = pressparse.parse(f"News story\nPublished 9 March 2026\n{TITLE}\n\n{BODY}", published="2026-03-10")
    assert report.title is not None
    assert report.title.text == TITLE


@pytest.mark.parametrize(
    "menu", ["Skip to main content\n", "Menu\nHome\nAbout us\n\n", "Home\nNews\n", "You are here: Home / News\n", "Home » Media » News\n"]
)
def test_a_menu_is_no_title(menu: str) -> None:
    report = pressparse.parse(f"{menu}{TITLE}\n\n{BODY}")
    assert report.title is not None
    assert report.title.text == TITLE


@pytest.mark.parametrize("label", ["Related news", "You may also like", "More stories:", "Recent Posts"])
def test_headlines_of_other_texts_are_not_read(label: str) -> None:
    report = pressparse.parse(f"{TITLE}\n\n{BODY}\n\n{label}\n\nMayor Jane Roe opens road\n\nPremier Ivo Holt met Governor Mira Dell.")
    assert [person.name for person in report.people] == ["Ada Okoro", "Per Lind"]
    assert len(report.meetings) == 1


def test_a_day_under_many_lines_of_a_deck_is_read() -> None:
    deck = "\n".join(f"Roads of {town} to be built by the harbour" for town in ("Lima", "Cusco", "Piura", "Tacna"))
    report = pressparse.parse(f"{TITLE}\n{deck}\n\nPosted On: 09 MAR 2026 1:07PM\n\n{BODY}")
    assert report.dateline is not None
    assert str(report.dateline.date and report.dateline.date.start) == "2026-03-09"
