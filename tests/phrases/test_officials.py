"""Officials: what stands around a name, read back from every pattern in which press offices write it."""

import itertools

import pytest
from hypothesis import given

from pressparse import parse
from pressparse.mentions import read_pieces
from pressparse.phrases.officials import Official, read_officials
from pressparse.tokens import read_tokens
from tests.strategies import TEXTS
from tests.strategies.officials import WrittenOfficial, written_officials


def _officials(text: str) -> list[Official]:
    tokens = read_tokens(text, 0, len(text))
    return read_officials(tokens, read_pieces(tokens, 0, len(tokens)), len(tokens))[0]


def _row(official: Official) -> tuple[str, str, str | None, str | None]:
    offices = " and ".join(office.text for office in official.offices)
    body = next((office.organization for office in official.offices if office.organization), None) or official.organization
    return official.name_text, offices, body, official.state


@given(written_officials())
def test_every_pattern_is_read_back(written: WrittenOfficial) -> None:
    [person] = parse(written.text).people
    assert (person.name, person.office, person.country) == (written.name, written.office, written.country)


PATTERNS = [
    ("African Teachers Congress Secretary General Ana Brandt", [("Ana Brandt", "African Teachers Congress Secretary General", "African Teachers Congress", None)]),
    ("Norwegian Football Federation President Ana Brandt", [("Ana Brandt", "Football Federation President", "Norwegian Football Federation", "NO")]),
    ("Nigerian Bar Association Vice President Ana Brandt", [("Ana Brandt", "Bar Association Vice President", "Nigerian Bar Association", "NG")]),
    ("Indian Chamber of Commerce Director General Ana Brandt", [("Ana Brandt", "Chamber of Commerce Director General", "Chamber of Commerce", "IN")]),
    ("President of the Norwegian American Foundation Ana Brandt", [("Ana Brandt", "President", "Norwegian American Foundation", None)]),
    ("NTU Vice President and President of the Teachers Union Ana Brandt", [("Ana Brandt", "NTU Vice President and President", "NTU", None)]),
    ("University of Bergen associate professor Ana Brandt", [("Ana Brandt", "University of Bergen associate professor", "University of Bergen", "NO")]),
    ("NTU vice-chancellor Ana Brandt", [("Ana Brandt", "vice-chancellor", "NTU", None)]),
    ("Vice-Chancellor Professor Ana Brandt", [("Ana Brandt", "Vice-Chancellor", None, None)]),
    ("Ana Brandt, Pro Vice-Chancellor (Research), University of Bergen", [("Ana Brandt", "Pro Vice-Chancellor (Research)", "University of Bergen", "NO")]),
    ("University of Bergen's Vice-Chancellor, Professor Ana Brandt,", [("Ana Brandt", "Vice-Chancellor", "University of Bergen", "NO")]),
    ("Ana Brandt, Associate Professor at the University of Bergen,", [("Ana Brandt", "Associate Professor", "University of Bergen", "NO")]),
    ("Mr Brandt the Chair of the Teachers Union and", [("Brandt", "Chair", "Teachers Union", None)]),
    ("Ana Brandt, Senior Fellow of BIFS,", [("Ana Brandt", "Senior Fellow", "BIFS", None)]),
    ("Dean of the Faculty of Law of the University of Ghent Ana Brandt", [("Ana Brandt", "Dean of the Faculty of Law", "University of Ghent", None)]),
    ("Ana Brandt, Head of the School of Physics at Arvika University,", [("Ana Brandt", "Head of the School of Physics", "Arvika University", None)]),
    ("Mayor Ana Brandt of Davao City", [("Ana Brandt", "Mayor of Davao City", None, "PH")]),
    ("ETTUC Deputy General Secretary Ana Brandt", [("Ana Brandt", "ETTUC Deputy General Secretary", "ETTUC", None)]),
    ("The Minister Assisting the Treasurer for Trade, Ana Brandt,", [("Ana Brandt", "Minister Assisting the Treasurer for Trade", None, None)]),
    ("The Vice President of the Norvik Bank (NOB) in charge of operations in Africa, Ana Brandt,", [("Ana Brandt", "Vice President", "Norvik Bank", None)]),
    ("The Executive Secretary of the Association of Nordic Savings Banks (ANSB), Dr. Ana Brandt,", [("Ana Brandt", "Executive Secretary", "Association of Nordic Savings Banks (ANSB)", None)]),
    ("Undersecretary for Bilateral Relations and ASEAN Affairs Ana Brandt", [("Ana Brandt", "Undersecretary for Bilateral Relations and ASEAN Affairs", None, None)]),
    ("the Director Programmes and Initiatives, Ms Ana Brandt,", [("Ana Brandt", "Director Programmes and Initiatives", None, None)]),
    ("First Deputy Governor Dr. Ana Brandt, NBT Director, Research, Prof. Paul Vale,", [("Ana Brandt", "First Deputy Governor", None, None), ("Paul Vale", "NBT Director", "NBT", None)]),
    ("the Chair, Hon. Dr Ana Brandt MP, and", [("Ana Brandt", "Chair", None, None)]),
    ("Fuerza Nova President Ana Brandt", [("Ana Brandt", "President", "Fuerza Nova", None)]),
    ("the Lord Mayor of Leeds, Councillor Ana Brandt,", [("Ana Brandt", "Lord Mayor of Leeds", None, "GB")]),
    ("Minister Ana Brandt of Foreign Affairs", [("Ana Brandt", "Minister of Foreign Affairs", None, None)]),
    ("State Secretary Ana Brandt for Trade and Industry met", [("Ana Brandt", "State Secretary for Trade and Industry", None, None)]),
    ("The FAO Representative in Sri Lanka and the Maldives Ana Brandt", [("Ana Brandt", "Representative in Sri Lanka and the Maldives", "FAO", None)]),
    ("The Director of Statistics Norway, Ana Brandt,", [("Ana Brandt", "Director", "Statistics Norway", "NO")]),
    ("Ana Brandt, Chair of the Arvika Relief Fund Kenya,", [("Ana Brandt", "Chair", "Arvika Relief Fund Kenya", "KE")]),
    ("NTU leader Ana Brandt", [("Ana Brandt", "leader", "NTU", None)]),
    ("Ana Brandt, President of Inuit Kanatak.", [("Ana Brandt", "President", "Inuit Kanatak", None)]),
    ("Ana Brandt, Secretary (DKRE) & Director General (IKKR), and", [("Ana Brandt", "Secretary (DKRE) and Director General", "IKKR", None)]),
    ("the Director of the Norvik Agency (NVKA), Commissioner General Ana Brandt,", [("", "Director", "Norvik Agency", None), ("Ana Brandt", "Commissioner General", None, None)]),
    ("Governor NBT Ana Brandt", [("Ana Brandt", "Governor", "NBT", None)]),
    ("NTU Vice President for International Affairs Professor Ana Brandt", [("Ana Brandt", "NTU Vice President for International Affairs", "NTU", None)]),
    ("The Mufti of Uganda, Sheikh Adam Brandt,", [("Adam Brandt", "Mufti", None, "UG")]),
    ("World Athletics President Ana Brandt", [("Ana Brandt", "President", "World Athletics", None)]),
    (
        "the ministers of trade, Ana Brandt, works and housing, Jane Roe, and of fisheries, Dr Paul Vale,",
        [("Ana Brandt", "minister of trade", None, None), ("Jane Roe", "minister of works and housing", None, None), ("Paul Vale", "minister of fisheries", None, None)],
    ),
    ("Norwegian Trade Minister Ana Brandt and Jane Roe Meet in Oslo", [("Ana Brandt", "Trade Minister", None, "NO"), ("Jane Roe", "", None, None)]),
    ("Member Secretary Shri. Ravi Brandt", [("Ravi Brandt", "Member Secretary", None, None)]),
    ("Rt.Hon. Ana Brandt, Speaker of the Senate", [("Ana Brandt", "Speaker of the Senate", None, None)]),
    ("The Moderator of the Reformed Church, Rt. Rev. Ana Brandt,", [("Ana Brandt", "Moderator", "Reformed Church", None)]),
    ("Ana Brandt de Lagos", [("Ana Brandt de Lagos", "", None, None)]),
    ("The chair of the Norvik Trade Bank (NoTB) Group, Dr Ana Brandt,", [("Ana Brandt", "chair", "Norvik Trade Bank", None)]),
    ("The Minister Assisting the Premier for Fisheries, Ana Brandt,", [("Ana Brandt", "Minister Assisting the Premier for Fisheries", None, None)]),
    ("Deputy Prime Minister and Minister of Finance of Norway Ana Brandt", [("Ana Brandt", "Deputy Prime Minister and Minister of Finance", None, "NO")]),
    ("Secretary Ana Brandt, Department of the Interior", [("Ana Brandt", "Secretary", None, None)]),
    ("Ana Brandt, Alliance for Clean Water", [("Ana Brandt", "", "Alliance for Clean Water", None)]),
    ("Acme CEO Ana Brandt", [("Ana Brandt", "CEO", "Acme", None)]),
    ("Ana Brandt, CEO of Acme,", [("Ana Brandt", "CEO", "Acme", None)]),
    ("Ana Brandt, Director, Office of Financial Research", [("Ana Brandt", "Director", "Office of Financial Research", None)]),
    ("Ana Brandt, Chair, Securities and Exchange Commission", [("Ana Brandt", "Chair", "Securities and Exchange Commission", None)]),
    ("President of the European Council Ana Brandt", [("Ana Brandt", "President", "European Council", None)]),
    ("Governor of the Bank of England Ana Brandt", [("Ana Brandt", "Governor", "Bank of England", None)]),
    ("Speaker Ana Brandt of the House of Representatives", [("Ana Brandt", "Speaker of the House of Representatives", None, None)]),
    ("Mayor Ana Brandt of Leeds", [("Ana Brandt", "Mayor of Leeds", None, "GB")]),
    ("Ambassador Extraordinary and Plenipotentiary of Hungary to Armenia Ana Brandt", [("Ana Brandt", "Ambassador Extraordinary and Plenipotentiary to Armenia", None, "HU")]),
    ("Presidents Ana Brandt of Norway and Otieno Wekesa of Kenya", [("Ana Brandt", "President", None, "NO"), ("Otieno Wekesa", "President", None, "KE")]),
    ("the foreign ministers of Norway and Kenya, Ana Brandt and Otieno Wekesa, met", [("Ana Brandt", "foreign minister", None, "NO"), ("Otieno Wekesa", "foreign minister", None, "KE")]),
    ("Ana Brandt and Otieno Wekesa, the foreign ministers of Norway and Kenya, met", [("Ana Brandt", "foreign minister", None, "NO"), ("Otieno Wekesa", "foreign minister", None, "KE")]),
    ("General Ana Brandt, NI (M), Chief of Army Staff,", [("Ana Brandt", "Chief of Army Staff", None, None)]),
    ("PM Brandt, Swiss State Secretary meet", [("Brandt", "PM", None, None), ("", "State Secretary", None, "CH")]),
    ("the Vice President and President Ana Brandt of Norway", [("", "Vice President", None, None), ("Ana Brandt", "President", None, "NO")]),
    ("Pope Celestine VI", [("Celestine VI", "Pope", None, "VA")]),
    ("His Royal Highness Prince Saud bin Fahd, Crown Prince and Prime Minister of Saudi Arabia,", [("Saud bin Fahd", "Crown Prince and Prime Minister", None, "SA")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), PATTERNS, ids=[text for text, _ in PATTERNS])
def test_patterns(text: str, rows: list[tuple[str, str, str | None, str | None]]) -> None:
    assert [_row(official) for official in _officials(text)] == rows


@given(TEXTS)
def test_officials_stand_in_order(text: str) -> None:
    officials = _officials(text)
    assert all(one.first < one.last for one in officials)
    assert all(one.first <= other.first for one, other in itertools.pairwise(officials))
