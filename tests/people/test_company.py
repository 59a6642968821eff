"""Who shares a state, or a body, with whom they come along."""

import pytest

from pressparse import parse

STATES = [
    ("accompanied", "Kenyan Trade Minister Otieno Wekesa was accompanied by Ambassador Njeri Kamau.", {"Njeri Kamau": "KE"}),
    ("led by", "A delegation of Lao lawmakers led by Deputy Speaker Bounmy Vongsa arrived.", {"Bounmy Vongsa": "LA"}),
    ("two sides", "The Kazakh side was represented by Vice Minister Arman Seit, the Uzbek side by Vice Minister Aziz Karim.", {"Arman Seit": "KZ", "Aziz Karim": "UZ"}),
    ("leads a delegation", "Deputy Minister Ana Brandt will lead the Norwegian delegation to Harare.", {"Ana Brandt": "NO"}),
    ("signs for", "Minister Ana Brandt signed for Norway.", {"Ana Brandt": "NO"}),
    ("spouse", "Latvian President Ivo Ozols and Mrs. Ilze Ozola arrived in Oslo.", {"Ilze Ozola": "LV"}),
    ("attends beside", "Undersecretary Luis Roa and Mexican Deputy Minister Ana Tirado also attended the meeting.", {"Luis Roa": "MX"}),
    ("an ambassador shares none", "Undersecretary Luis Roa and Mexican Ambassador Ana Tirado also attended the meeting.", {"Luis Roa": None}),
    ("comes with the guest", "Kenyan Trade Minister Otieno Wekesa spoke. Accompanying Mr. Wekesa was Ambassador Njeri Kamau.", {"Njeri Kamau": "KE"}),
    ("an envoy abroad shows the state", "Vice President Jane Aluko met President Juan Vale of Peru in Lima. She was accompanied by Uganda's Ambassador to Peru, Paul Amo, and State Minister Rose Atim.", {"Jane Aluko": "UG", "Rose Atim": "UG"}),
    ("an envoy at home shows none", "Vice President Jane Aluko met Peru's President Juan Vale in Kampala. He was accompanied by Peru's Ambassador to Uganda, Pablo Amo.", {"Jane Aluko": "UG", "Pablo Amo": "PE"}),
    ("on a side", "On the Kenyan side were Ambassador Njeri Kamau and Adviser Joy Mboya.", {"Njeri Kamau": "KE", "Joy Mboya": "KE"}),
    ("a mayor shares none", "Attending were Ana Brandt, Minister of Roads; and Piet Vlam, Mayor of Ghent.", {"Ana Brandt": None}),
    ("host in a town", "Prime Minister Ana Brandt received the Kenyan envoy in Bergen.", {"Ana Brandt": "NO"}),
    ("leaves a town", "Vice-President Ana Brandt departed Abuja for Accra.", {"Ana Brandt": "NG"}),
    ("a region's governor", "Premier Ana Brandt of Manitoba spoke with Minnesota Governor Erik Lind.", {"Ana Brandt": "CA", "Erik Lind": "US"}),
    ("a crown is of a monarchy", "President Ana Brandt of Norway spoke in Chicago to Crown Prince Omar.", {"Omar": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "states"), [row[1:] for row in STATES], ids=[row[0] for row in STATES])
def test_states_of_company(text: str, states: dict[str, str | None]) -> None:
    found = {person.name: person.country for person in parse(text, published="2024-05-05").people}
    assert {name: found.get(name, "nobody") for name in states} == states


BODIES = [
    ("its", "The delegation of the Islamic Development Bank was led by its Vice President, Ana Brandt.", "Ana Brandt", "Islamic Development Bank"),
    ("his deputy", "Secretary General of the GCC Yousef Mutairi and his deputy, Hamad Kuwari, attended.", "Hamad Kuwari", "GCC"),
    ("a bank of its state", "Bangladesh Bank Governor Ana Brandt spoke.", "Ana Brandt", "Bangladesh Bank"),
    ("a group", "Doha Bank Group CEO Ana Brandt met officials.", "Ana Brandt", "Doha Bank Group"),
    ("an unknown abbreviation", "ONEE Director Ana Brandt spoke.", "Ana Brandt", "ONEE"),
    ("a committee of a parliament is none", "Ana Brandt, chair of the Bundestag's European Affairs Committee, spoke.", "Ana Brandt", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "body"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_bodies(text: str, name: str, body: str | None) -> None:
    assert {person.name: person.organization for person in parse(text).people}[name] == body


NAMES = [
    ("a ministry's service is nobody", "The Estonian Interior Ministry's press service said Minister Tarmo Laane had left.", ["Tarmo Laane"]),
    ("a headline's verb", "Foreign Minister Bektur Sadyk Received by Emir of Qatar", ["Bektur Sadyk"]),
    ("words that open sentences", "Afterwards, Kwon Tae-rim and Ana Brandt signed it. Topics included trade.", ["Kwon Tae-rim", "Ana Brandt"]),
    ("the Hon", "Foreign Minister the Hon Ana Brandt MP spoke.", ["Ana Brandt"]),
    ("an emperor and a president", "The Emperor, President Ana Brandt of Hungary and the Empress toured Kyoto.", ["Ana Brandt"]),
    ("a rank of two words", "Surgeon Commander Ana Brandt joined them.", ["Ana Brandt"]),
    ("a family name that is a state", "Iván Montenegro, the Mexican consul general in Chicago, spoke.", ["Iván Montenegro"]),
    ("bold print", "Estonia's Minister of Transport **Ana Brandt** spoke.", ["Ana Brandt"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [row[1:] for row in NAMES], ids=[row[0] for row in NAMES])
def test_names(text: str, names: list[str]) -> None:
    assert [person.name for person in parse(text).people if person.name] == names
