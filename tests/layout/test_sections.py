"""Titles, decks, stamps, headings, lists and boilerplate of the shapes that press offices use."""

import pytest

from pressparse.layout import read_layout
from pressparse.model import ParagraphKind as Kind

LEAD = "President Vale of Norland received Ana Brandt, the trade minister of Sudria, on Monday."
MORE = "They discussed trade, energy and the transit of goods through the port."


def _title(text: str) -> str | None:
    title = read_layout(text).title
    return " ".join(title.span.of(text).split()) if title else None


def _headings(text: str) -> list[str]:
    return [section.heading.span.of(text) for section in read_layout(text).sections if section.heading]


def _kinds(text: str) -> list[tuple[Kind, str]]:
    return [
        (paragraph.kind, " ".join(paragraph.span.of(text).split()))
        for section in read_layout(text).sections
        for paragraph in section.paragraphs
    ]


def _kind_of(text: str, words: str) -> Kind:
    return next(kind for kind, paragraph in _kinds(text) if paragraph.startswith(words))


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n\r\n", "\n \n\xa0\n"])
@pytest.mark.parametrize(
    "title",
    [
        "President Receives Ana Brandt",
        "Always something new at the front, the minister emphasized",
        "Roe visits the U.S.",
        "Will they meet?",
        "PRESIDENT RECEIVES BRANDT, SEEKS MORE TRADE",
        "(LEAD) Norland, Sudria agree on ferry",
    ],
)
def test_a_first_line_without_a_stop_is_the_title(title: str, between: str) -> None:
    assert _title(f"{title}{between}{LEAD}\n{MORE}") == title


@pytest.mark.parametrize("dressed", ["# Talks in Kirna", "**Talks in Kirna**", "  Talks in Kirna"])
def test_a_title_is_read_without_its_markup(dressed: str) -> None:
    assert _title(f"{dressed}\n\n{LEAD}") == "Talks in Kirna"


def test_a_title_wraps_with_its_text() -> None:
    text = (
        "Written Briefing on the Telephone Conversation with the Prime\nMinister of Sudria\n\nPresident Vale of Norland held a telephone"
        " conversation\nwith Prime Minister Ana Brandt of Sudria this afternoon. They\nagreed on trade.\n"
    )
    assert _title(text) == "Written Briefing on the Telephone Conversation with the Prime Minister of Sudria"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n \n",
        LEAD,
        "Ana Brandt meets Teodor Vale",
        f"{LEAD}\n{MORE}",
        f"Dear Mr. Chairman:\n\n{LEAD}",
        f"Dear Ms. Brandt\n\n{LEAD}",
        f"- Talks in Kirna\n\n{LEAD}",
        f"The minister said:\n{LEAD}",
        f"March 4, 2024\n20:30\nKirna\n{LEAD}",
    ],
)
def test_no_title(text: str) -> None:
    assert _title(text) is None


def test_a_title_may_stand_under_a_stamp_or_a_letterhead() -> None:
    assert _title(f"2024-03-04\n\n Talks in Kirna\n\n{LEAD}") == "Talks in Kirna"
    assert _title(f"PRESS RELEASE NO. 12\nTalks in Kirna\n\n{LEAD}") == "Talks in Kirna"
    assert _title(f"HON ANA BRANDT\nForeign Minister\n\n4 March 2024\nMEDIA STATEMENT\n\nTalks in Kirna\n\n{LEAD}") == "Talks in Kirna"
    assert _title(f"Prime Minister's Office\n\nTalks held in Kirna\n\n{LEAD}") == "Talks held in Kirna"
    assert _title(f"State House\nPress Release\n\nTalks held in Kirna\n\n{LEAD}") == "Talks held in Kirna"
    assert _title(f"COMMUNICATION SERVICE\nMEDIA RELEASE\n\nTALKS HELD IN KIRNA\n\n{LEAD}") == "TALKS HELD IN KIRNA"
    assert _title(f"REPUBLIC OF NORLAND\n\nTalks held in Kirna\n\n{LEAD}") == "Talks held in Kirna"
    assert _title(f"Brandt visits the press centre\n\n{LEAD}") == "Brandt visits the press centre"
    office = "Treasurer\nand Minister for Ports and Seals"
    assert (
        _title(f"Press Statement\n\nHon. Ana Brandt, MLA\n\n{office}\n\n4 March 2024\n\nTBK 7/24\n\nTalks in Kirna\n\n{LEAD}")
        == "Talks in Kirna"
    )
    assert _title(f"Hon. Ana Brandt\nMinister of Ports\n\nSpeech in Kirna\n\n4 March 2024\n\n{LEAD}") == "Speech in Kirna"


def test_a_sentence_over_a_day_is_a_title() -> None:
    assert _title(f"The mayor met with the ambassador.\n\n4 March 2024\n\n{LEAD}") == "The mayor met with the ambassador."
    assert _title(f"The mayor met with the ambassador. They talked.\n\n4 March 2024\n\n{LEAD}") is None


def test_stamps_and_deck() -> None:
    text = f"Visit to the Flight Centre\n\n{MORE}\nMay 14, 2024\n16:30\nKirna Castle, Kirna\n{LEAD}"
    assert [kind for kind, _ in _kinds(text)] == [Kind.DECK, Kind.STAMP, Kind.STAMP, Kind.STAMP, Kind.PROSE]
    untitled = f"{LEAD}\nMay 14, 2024\n16:30\n{MORE}"
    assert [kind for kind, _ in _kinds(untitled)] == [Kind.PROSE, Kind.STAMP, Kind.STAMP, Kind.PROSE]


def test_an_italic_line_under_the_title_is_a_deck() -> None:
    assert _kind_of(f"Concert announced\n\n*President to host a concert*\n\n{LEAD}", "*President") is Kind.DECK


@pytest.mark.parametrize("line", ["18 Feb 2024 Posted in [Press releases](/x)", "28.05.2024 [11:37]", "2024-05-17", "Kirna, 18 April 2024"])
def test_one_line_stamps(line: str) -> None:
    assert _kind_of(f"Talks in Kirna\n\n{line}\n\n{LEAD}", line) is Kind.STAMP


@pytest.mark.parametrize(
    "dressed",
    [
        "Meeting with Teodor Vale",
        "## Meeting with Teodor Vale",
        "**Meeting with Teodor Vale**",
        "***Meeting with Teodor Vale***",
        "__Meeting with Teodor Vale__",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_inner_headings(dressed: str, between: str) -> None:
    text = between.join(("Talks in Kirna", LEAD, MORE, dressed, LEAD, MORE))
    assert _headings(text) == ["Meeting with Teodor Vale"]
    assert len(read_layout(text).sections[1].paragraphs) == 2


def test_headings_right_under_the_title() -> None:
    text = "\n".join(("Brandt Meets Vale in Kirna", "Meeting with Teodor Vale", LEAD, "Meeting with defense minister", MORE))
    assert _headings(text) == ["Meeting with Teodor Vale", "Meeting with defense minister"]
    assert read_layout(text).sections[0].paragraphs == ()


def test_heading_levels() -> None:
    text = f"# Talks\n\n{LEAD}\n\n## First\n\n{LEAD}\n\n#### Second\n\n{LEAD}\n\nThird Day\n\n{LEAD}"
    layout = read_layout(text)
    assert layout.title is not None
    assert layout.title.level == 1
    assert [section.heading.level for section in layout.sections if section.heading] == [2, 4, 2]


def test_a_list_number_is_no_part_of_a_heading() -> None:
    assert _headings(f"Talks in Kirna\n\n{LEAD}\n\n2. Meeting with Teodor Vale\n\n{MORE}\n\n{LEAD}") == ["Meeting with Teodor Vale"]


@pytest.mark.parametrize(
    "lines",
    [
        "- Meeting with Teodor Vale\n- Visit to the port",
        "“We agree”",
        "Speaking after their meeting the minister said:",
        "He left Kirna",
        "Roses bloom\nViolets too\nWinter ends\nThe end",
        "trade and energy",
        "desk@agency.example",
        "(Media & Publicity)",
    ],
)
def test_no_headings(lines: str) -> None:
    assert _headings(f"Talks in Kirna\n\n{LEAD}\n\n{lines}\n\n{MORE}\n\n{LEAD}") == []


@pytest.mark.parametrize(
    "tail",
    [
        "**MINISTRY OF LAW**\n<br>**9 NOVEMBER 2024**",
        "Sincerely,\n\nANA BRANDT",
        "Press Service of the Government",
        "Chief Teodor Vale\nSpecial Adviser to the President\n(Media & Publicity)\nJanuary 19, 2024",
        "ISSUED BY THE DEPARTMENT OF TRADE\n\nRoe Building\n460 Long Road\nKirna",
        "-END-",
        "Kirna\n5 May 2024",
    ],
)
def test_closing_lines_are_boilerplate(tail: str) -> None:
    text = f"Talks in Kirna\n\n{LEAD}\n\n{MORE}\n\n{tail}\n"
    assert _headings(text) == []
    assert {kind for kind, _ in _kinds(text)[2:]} == {Kind.BOILERPLATE}


@pytest.mark.parametrize("label", ["Notes to editors", "Quotes", "Contacts", "Present at the meeting", "(Reference)"])
def test_labels_head_what_follows(label: str) -> None:
    assert _headings(f"Talks in Kirna\n\n{LEAD}\n\n{label}\n\nPress Office\nKirna") == [label]


def test_lists_with_and_without_bullets() -> None:
    text = (
        f"Talks in Kirna\n\n{LEAD}\n\nThe guests were:\n\n- Ana Brandt, Minister\n- Teodor Vale\n\nAlso there were:\n"
        f"Jane Roe, Mayor of Kirna\nJohn Roe, Governor of the North\n{MORE}"
    )
    assert [paragraph for kind, paragraph in _kinds(text) if kind is Kind.LIST_ITEM] == [
        "- Ana Brandt, Minister", "- Teodor Vale", "Jane Roe, Mayor of Kirna", "John Roe, Governor of the North",
    ]  # fmt: skip
    assert _headings(text) == []


def test_what_stands_over_a_closing_stamp_is_no_deck() -> None:
    text = "Jane Roe's meeting with John Roe\n\nJane Roe met John Roe today. They spoke of ships. She thanked him.\n\nOslo, 23 September 2024\n"
    assert [kind for kind, _ in _kinds(text)] == [Kind.PROSE, Kind.STAMP]


def test_a_roll_under_its_heading() -> None:
    text = f"Talks in Kirna\n\n{LEAD}\n\nAlso Attending\n\nJane Roe, Mayor of Kirna\nJohn Roe, Governor of the North\n"
    assert _headings(text) == ["Also Attending"]
    assert [kind for kind, _ in _kinds(text)] == [Kind.PROSE, Kind.LIST_ITEM, Kind.LIST_ITEM]


def test_bullets_without_a_blank_and_long_items_that_semicolons_close() -> None:
    bullets = "-a Memorandum on Ports\n\n-a Plan for the exchange of teachers and pupils between coastal towns on either shore, which runs for four school years,\n\n–a Note."
    assert [kind for kind, _ in _kinds(f"The ministers signed the following papers:\n\n{bullets}")][1:] == [Kind.LIST_ITEM] * 3
    long_item = "a cooperation programme between the harbour board on one shore and the pilots on another, with a plan of joint exercises for every winter and spring of the coming six years"
    items = f"{long_item};\n\n{long_item};\n\na note on lighthouses."
    assert [kind for kind, _ in _kinds(f"The ministers signed these papers:\n\n{items}\n\nThey then went home.")][1:] == [
        Kind.LIST_ITEM
    ] * 3 + [Kind.PROSE]


def test_numbered_paragraphs_are_prose_and_numbered_items_are_not() -> None:
    text = f"Talks in Kirna\n\n1.&nbsp; {LEAD}\n\n2. {LEAD}\n\n1. Trade\n2. Energy\n\n{MORE}"
    assert [kind for kind, _ in _kinds(text)] == [Kind.PROSE, Kind.PROSE, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PROSE]


@pytest.mark.parametrize("words", ['"We agree. It is good."', "“We agree. It is good.”", "“We go on. It is good.", "> We agree."])
def test_a_paragraph_of_nothing_but_quotation(words: str) -> None:
    assert _kind_of(f"Talks in Kirna\n\n{LEAD}\n\n{words}\n\n{MORE}", words[:4]) is Kind.QUOTATION
    spoken = '"We agree," she said.'
    assert _kind_of(f"Talks in Kirna\n\n{LEAD}\n\n{spoken}\n\n{MORE}", '"We') is Kind.PROSE


@pytest.mark.parametrize(
    "mark", ["###", "\\###", "-0-", "(END)", "-30-", "Share this", "Photo: Press Office", "<br>", "{% endcomment %}", "By Jane Roe"]
)
def test_boilerplate(mark: str) -> None:
    assert _kind_of(f"Talks in Kirna\n\n{LEAD}\n\n{mark}\n\n{MORE}", mark) is Kind.BOILERPLATE


def test_a_sentence_ends_at_a_heading() -> None:
    text = f"Talks in Kirna\n\nThe two met and\n\nVisit to the Port\n\n{MORE}"
    layout = read_layout(text)
    assert all(
        sentence in section.span for section in layout.sections for paragraph in section.paragraphs for sentence in paragraph.sentences
    )


@pytest.mark.parametrize(
    "line", ["Attending the talks were also:", "November 9-10, 2024", "9\u201310 November 2024", "Data Source: Department of Asian Affairs"]
)
def test_leads_of_lists_and_days_head_nothing(line: str) -> None:
    assert _headings(f"{LEAD}\n\n{MORE}\n\n{line}\n\n{MORE}\n") == []


def test_a_reference_is_no_title() -> None:
    assert _title(f"PR No. 214/2024\n\nPresident Receives Ana Brandt\n\n{LEAD}\n{MORE}") == "President Receives Ana Brandt"
