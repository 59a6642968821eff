"""Sources: every row and verb reads its example and leaves its rejects; who merely speaks is none."""

import re

import pytest

import pressparse
from pressparse.lexicon.sources import CREDITS, LEADS, REPORTING, SourceRow


def _sources(text: str) -> list[str]:
    return [source.name for source in pressparse.parse(text, published="2023-06-14").sources]


def _marked(example: str) -> list[str]:
    return [re.sub("^the ", "", name) for name in re.findall(r"\[(.*?)\]", example)]


def _as_report(row: SourceRow, text: str) -> str:
    """A line of credit stands behind the text, a title before it."""
    if row in CREDITS:
        return f"The ministers met in Oslo on Monday. They spoke of seals.\n\n{text}"
    return text if text.endswith(".") else f"{text}\n\nThe ministers met in Oslo on Monday."


@pytest.mark.parametrize("row", [*LEADS, *CREDITS], ids=lambda row: row.words)
def test_a_row_reads_its_examples(row: SourceRow) -> None:
    for example in row.examples:
        assert _sources(_as_report(row, re.sub(r"[\[\]]", "", example))) == _marked(example), example


@pytest.mark.parametrize("row", [*LEADS, *CREDITS], ids=lambda row: row.words)
def test_a_row_leaves_its_rejects(row: SourceRow) -> None:
    assert row.examples
    assert row.rejects
    assert [reject for reject in row.rejects if _sources(_as_report(row, reject))] == []


@pytest.mark.parametrize("lemma", REPORTING)
def test_a_verb_of_reporting(lemma: str) -> None:
    example = REPORTING[lemma]
    assert _sources(re.sub(r"[\[\]]", "", example)) == _marked(example)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Monday, the parliament's press service reported.", ["parliament's press service"]),
        ("They met on Monday, said a foreign ministry press release.", ["foreign ministry"]),
        ("They met on Monday, according to a statement by the Amiri Diwan.", ["Amiri Diwan"]),
        ("As the Balkan Herald agency reports, the ministers met on Monday.", ["Balkan Herald agency"]),
        (
            "They spoke on Sunday, state television reported, citing the presidential press office.",
            ["presidential press office", "state television"],
        ),
        ("The ministers met. The spokesman for the Presidency stated that they spoke of seals.", ["spokesman for the Presidency"]),
        ("Kenya's Ministry of Mining's newsroom reported that the mine is open.", ["Kenya's Ministry of Mining's newsroom"]),
        ("The presidential website says the talks took an hour.", ["presidential website"]),
        ("Government spokesperson Ada Lund issued the following statement: The talks went well.", ["Government spokesperson Ada Lund"]),
        ("The ministers met. The below is attributable to Spokesperson Ada Lund.", ["Spokesperson Ada Lund"]),
        ("The minister received the envoy. (Norpress)", ["Norpress"]),
        ("The minister received the envoy. (Bergen Gazette)", ["Bergen Gazette"]),
        ("The minister received the envoy.\n\n– Norland News Agency (NNA)", ["Norland News Agency (NNA)"]),
        (
            "As Norwire was informed from the department of press, information and public relations of the MFA, they met.",
            ["department of press, information and public relations of the MFA"],
        ),
        ("The ministers met.\n\nThe ties are good, spokesperson Ada Berg told a press conference.", ["spokesperson Ada Berg"]),
        ("The media office of Oslo stated in a statement that they met.", ["media office of Oslo"]),
        ("The ministers met in Oslo.\n\nInformation prepared by the Chancery of the Mayor", ["Chancery of the Mayor"]),
        ("The ministers met.\n\nDate: 3 May 2024\nData Source: Department of Fisheries", ["Department of Fisheries"]),
        (
            "The ministers met.\n\nIn a statement on Tuesday, Foreign Ministry spokesman Tor Berg said they took up seals.",
            ["Foreign Ministry spokesman Tor Berg"],
        ),
        ("They met on Monday.\n\nIssued by:\nAda Lund\nCHIEF PRESS OFFICER", ["Ada Lund"]),
        ("They met on Monday, the U.S. Embassy in Oslo confirmed on Tuesday.", ["U.S. Embassy in Oslo"]),
        ("They met on Monday, according to a press release of the Harbour Board.", ["Harbour Board"]),
        ("The ministers met in Oslo.\n\n- Harbour Press Unit (HPU)", ["Harbour Press Unit (HPU)"]),
        ("The ministers met in Oslo.\n\nSource: Bergen Gazette, 4 May 2024", ["Bergen Gazette"]),
        ("They met on Monday, it was reported on the Fisheries Board's official website.", ["Fisheries Board"]),
        ("The ministers met in Oslo.\n\nPress service of the harbour board", ["Press service of the harbour board"]),
        ("They met on Monday, so the information provided by the Foreign Ministry.", ["Foreign Ministry"]),
        ("They met on Monday, says a statement made by the Foreign Ministry.", ["Foreign Ministry"]),
        ("They met on Monday, says a press release issued by the Foreign Ministry.", ["Foreign Ministry"]),
        ("A readout of the talks that was shared by the royal court says they took an hour.", ["royal court"]),
        ("They met on Monday, it was stated in a message on the official website of the Coast Guard Agency.", ["Coast Guard Agency"]),
        ("According to information from the Governor's press office, they met on Monday.", ["Governor's press office"]),
        ("The Ombudsman's Office reports that they met on Monday.", ["Ombudsman's Office"]),
    ],
)
def test_constructions(text: str, expected: list[str]) -> None:
    assert sorted(_sources(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The ministers met in Oslo.\n\nThey go to Lima on Monday, spokesman Tor Berg said.",
        "The ministers met in Oslo.\n\nContacts\n\nMedia Relations Office\n\nPhone: 555-0119",
        "Newspapers were sold outside, and a press office stood empty.",
        "Minister Ada Lund said the press service would move.",
        "Reported cases fell by half.",
        "OSLO, 4 March (Norpress) - The king fished. He ate. (Norpress)",
        "According to the plan, they met.",
        "The information provided by sensors was wrong.",
        "The minister praised the statement made by the Council in May.",
        "The permit for release issued by the court was lost.",
        "The minister opened the new website of the Fisheries Board.",
        "The list of divers is published on the website of the Fisheries Board.",
        "The minister received the envoy. (Harbour View)",
    ],
)
def test_no_source(text: str) -> None:
    assert _sources(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Monday, says the press service of the Fisheries Board.", ["press service of the Fisheries Board"]),
        (
            "They met on Monday, reports Norpress citing a Coastal Radio (CR) press release issued on Friday.",
            ["Norpress", "Coastal Radio (CR)"],
        ),
        ("In a press release, the Ministry of Trade said that the ministers met on Monday.", ["Ministry of Trade"]),
        ("They met on Monday.\n\nIn another statement, the Ministry announced a sale.", []),
        ("They met on Monday, the ministry's spokesman, Ole Brand, told reporters.", ["ministry's spokesman, Ole Brand"]),
        ("The spokesperson for the Board, Ole Brand, issued the following statement: They met.", ["spokesperson for the Board, Ole Brand"]),
        ("They met on Monday.\n\nThey spoke of seals.\n\n“Salmon came up too,” a Treasury statement said.", []),
        ("They met on Monday.\n\nThey spoke of seals. -- NORPRESS", ["NORPRESS"]),
        ("OSLO, June 12 (Norpress) -- They met on Monday.\n\nThey spoke of seals. -- NORPRESS", []),
        ("They met on Monday.\n\nThey spoke of seals. -- ENDS", []),
    ],
)
def test_who_tells_in_other_orders(text: str, expected: list[str]) -> None:
    assert _sources(text) == expected
