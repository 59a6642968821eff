"""The state of people beside whose names none stands."""

import pytest

from pressparse import parse

MADE_PLAIN = [
    ("what an official speaks for", "Foreign Minister Ana Brandt met Kenyan Trade Minister Otieno Wekesa. She conveyed Norway's appreciation to Kenya.", {"Ana Brandt": "NO"}),
    ("a foreign guest at home", "The Foreign Minister of Chile, Luis Undurra, paid a visit to India. External Affairs Minister Ravi Parth met the Chilean Foreign Minister.", {"Ravi Parth": "IN"}),
    ("hosts abroad", "National Security Adviser Ana Brandt travelled to Kenya. She met with Trade Minister Otieno Wekesa. Norway's support was noted.", {"Otieno Wekesa": "KE"}),
    ("a list that ends in others", "They met Foreign Secretary Otieno Wekesa, Attorney General Njeri Kamau and other Kenyan officials.", {"Otieno Wekesa": "KE", "Njeri Kamau": "KE"}),
    ("a list that is announced", "She met Kenyan leaders, including Foreign Secretary Otieno Wekesa and Attorney General Njeri Kamau.", {"Otieno Wekesa": "KE", "Njeri Kamau": "KE"}),
    ("an adviser of somebody", "South African President Lindiwe Mathe's adviser, Dr. Sipho Ngwenya, spoke.", {"Sipho Ngwenya": "ZA"}),
    ("two plural holders", "The Norwegian and Kenyan Presidents talked. Ana Brandt and Otieno Wekesa noted the good ties.", {"Ana Brandt": "NO", "Otieno Wekesa": "KE"}),
    ("a company's head has none", "Ana Brandt, CEO of Acme, met Kenyan Trade Minister Otieno Wekesa in Nairobi.", {"Ana Brandt": None}),
    ("an international body's head has none", "UNESCO Director-General Ana Brandt met Kenyan Trade Minister Otieno Wekesa.", {"Ana Brandt": None}),
    ("a third state is nobody's", "President Ana Brandt met President Otieno Wekesa of Kenya. They discussed developments in Syria.", {"Ana Brandt": None}),
    ("a third side that two meet", "Special Adviser Ana Brandt and Commander of the Norwegian Navy Jon Vik met with Peruvian President Luz Quispe. Norway will help Peru.", {"Ana Brandt": "NO"}),
    ("a state only passed", "President Ana Brandt departed for Peru. The visit begins after Norway's national day. In Oslo she spoke briefly. She will not stop in Chile.", {"Ana Brandt": "NO"}),
    ("a delegation behind adjectives", "OSLO - Trade Minister Ana Brandt held talks with a Kenyan high-level business delegation. The Kenyan delegation came on Monday.", {"Ana Brandt": "NO"}),
    ("envoys sent out", "OSLO - Foreign Minister Ana Brandt met Norway's ambassadors-designate to Peru Jon Vik and Ola Dahl. She received the Ambassador of Kenya to Norway Otieno Wekesa.", {"Ana Brandt": "NO"}),
    ("a guest of a body", "Prime Minister Ana Brandt received European Court of Auditors President Luc Arens, who is on an official visit to Malta with the Maltese member of the Court, Rita Zahra.", {"Ana Brandt": "MT"}),
    ("its own state first", "Norway and Kenya are to work together. Trade Minister Ana Brandt spoke in Norway of a plan that the Kenyan Chamber Head Otieno Wekesa had proposed for Kenya.", {"Ana Brandt": "NO"}),
    ("of a list none is first", "Envoys of Chad, Norway and Kenya came to Trade Minister Ana Brandt. The Kenyan envoy is Otieno Wekesa.", {"Ana Brandt": None}),
    ("the dateline", "OSLO, May 4. President Ana Brandt received Kenyan Trade Minister Otieno Wekesa.", {"Ana Brandt": "NO"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "states"), [row[1:] for row in MADE_PLAIN], ids=[row[0] for row in MADE_PLAIN])
def test_states(text: str, states: dict[str, str | None]) -> None:
    found = {person.name: person.country for person in parse(text, published="2024-05-05").people}
    assert {name: found.get(name, "nobody") for name in states} == states


def test_the_issuer_is_the_home_state() -> None:
    [person] = parse("The Foreign Minister left early.", issuer="NO").people
    assert (person.office, person.country) == ("Foreign Minister", "NO")
